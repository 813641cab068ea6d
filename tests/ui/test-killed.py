#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that is killed in the middle of a talk: started again, it offers the same page and the same time, once."""

import configparser
import re
import signal

import desktop
import portfolio
import tap
from talk import CONSOLE, STAGE

QUESTION = "Go On With the Talk?"


class Killed(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = portfolio.write(self.home / "portfolio")
        self.bookmark = self.home / "state" / "showcase" / "talk"

    def open(self):
        self.start(self.folder)
        self.assert_found("list item", lambda name: name.startswith("2022 to 2023, Platform Engineer"))

    def find(self, title, role, name=None):
        """The first object that fits in a window with a title."""
        window = next((child for child in self.program.node.children() if child.name == title), None)
        found = window.find_all(role, name) if window else []
        return found[0] if found else None

    def page(self):
        page = self.find(STAGE, "article")
        return page.name if page else ""

    def assert_page(self, number):
        self.assert_comes(lambda: self.page().startswith(f"Page {number} of "), f"the stage does not show page {number}")

    def elapsed(self):
        """What the speaker's clock shows, in seconds, or None when there is none."""
        clock = self.find(CONSOLE, "grouping", "Time")
        labels = clock.find_all("label") if clock else []
        digits = next((match for match in (re.fullmatch(r"(\d+):(\d\d)", label.name) for label in labels) if match), None)
        return int(digits[1]) * 60 + int(digits[2]) if digits else None

    def kept_page(self):
        """The page that would be found again, from 1, or None."""
        file = configparser.ConfigParser(interpolation=None)
        return file.getint("Talk", "Page") + 1 if file.read(self.bookmark) else None

    def show_console(self):
        self.program.press("c")
        self.assert_comes(lambda: self.elapsed() is not None, "there is no clock")

    def begin(self):
        """A talk that is on its third page, and has been there for a while."""
        self.open()
        self.program.press("F5")
        self.assert_page(1)
        self.show_console()
        self.assertEqual(0, self.elapsed())
        for number in (2, 3):
            self.program.press("Next")
            self.assert_page(number)
        self.assert_comes(lambda: self.kept_page() == 3, "the page is not kept")
        self.assert_comes(lambda: self.elapsed() >= 2, "the clock does not run")

    def kill(self):
        elapsed = self.elapsed()
        self.program.process.send_signal(signal.SIGKILL)
        self.program.process.wait(desktop.TIMEOUT)
        return elapsed

    def assert_asked(self):
        self.open()
        self.assert_found("label", QUESTION)
        self.assert_found("label", lambda text: "on page 3" in text)

    def assert_nothing_left(self):
        """Neither a file nor a question, and a new talk begins at its beginning."""
        self.assert_comes(lambda: not self.bookmark.exists(), "the bookmark stays")
        self.assertEqual(0, self.program.close())
        self.open()
        self.program.press("F5")
        self.assert_page(1)
        self.show_console()
        self.assertEqual(0, self.elapsed())
        self.assertEqual([], self.program.window.find_all("label", QUESTION))

    def test_accepted(self):
        self.begin()
        elapsed = self.kill()
        self.assert_asked()
        self.program.press("Return")
        self.assert_page(3)
        self.show_console()
        self.assertGreaterEqual(self.elapsed(), elapsed)
        # The time goes on, and so does the talk.
        then = self.elapsed()
        self.assert_comes(lambda: self.elapsed() > then, "the clock stands still")
        self.program.press("Prior")
        self.assert_page(2)

        self.program.press("Escape")
        self.assert_comes(lambda: any(self.find(title, "button", "End Talk") for title in (STAGE, CONSOLE)), "nobody asks before the end")
        self.program.press("Return")
        self.assert_comes(lambda: self.page() == "", "the stage stays")
        self.assert_nothing_left()

    def test_declined(self):
        self.begin()
        self.kill()
        self.assert_asked()
        self.program.press("Escape")
        self.assert_comes(lambda: not self.program.window.find_all("label", QUESTION), "the question stays")
        self.assertEqual("", self.page())
        self.assert_nothing_left()


if __name__ == "__main__":
    tap.main()
