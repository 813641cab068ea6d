#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filtering the timeline by typing into it: what is left, what is told, and how the keyboard gets in and out."""

import time

import desktop
import portfolio
import tap
from gi.repository import Atspi, GLib

FIRST, SECOND = "2022 – 2023 · Platform Engineer", "2021 – 2022 · Developer"
BAR = "Filter the timeline"


class Filter(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.told = []
        self.listener = Atspi.EventListener.new(lambda event: self.told.append(event.any_data))
        self.listener.register("object:announcement")
        self.addCleanup(self.listener.deregister, "object:announcement")
        self.program = self.start(portfolio.write(self.home / "portfolio"))
        self.assert_found("list item", lambda name: name.startswith("2022 to 2023, Platform Engineer"))
        self.focus("list item")
        self.program.press("Home")
        self.assert_found("label", FIRST)

    def focus(self, role):
        for _ in range(20):
            focused = self.program.focused()
            if focused is not None and focused.role == role:
                return
            self.program.press("Tab")
        self.fail(f"Tab never reaches {role}\n{self.program.tree()}")

    def rows(self):
        return [row.name for row in self.program.window.find_all("list item", state="focusable")]

    def assert_rows(self, *parts):
        """The rows have these words, each its own."""
        self.assert_comes(
            lambda: len(self.rows()) == len(parts) and all(part in row for part, row in zip(parts, self.rows())),
            f"the rows are not of {parts} but {self.rows()}",
        )

    def assert_focused(self, part):
        self.assert_comes(lambda: part in (self.program.focused() or self.program.window).name, f"{part} has not the keyboard but {self.program.focused()}")

    def assert_told(self, words):
        end = time.monotonic() + desktop.TIMEOUT
        while words not in self.told and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.01)
        self.assertIn(words, self.told)

    def test_type(self):
        program = self.program
        everything = self.rows()
        program.xdotool("type", "devel")
        self.assert_rows("Developer, 1 highlight, 1 of 1")
        self.assert_focused(BAR)
        self.assert_told("1 match")
        # What is read stays.
        self.assert_found("label", FIRST)

        program.press("Escape")
        self.assert_comes(lambda: self.rows() == everything, "Escape does not bring all rows back")
        self.assert_focused("Platform Engineer")
        self.assert_comes(lambda: not program.window.find_all(name=BAR), "the bar stays")

    def test_enter(self):
        self.program.xdotool("type", "2021")
        self.assert_rows("Developer", "Apprentice")
        self.assert_told("2 matches")
        self.program.press("Return")
        self.assert_found("label", SECOND)
        self.assert_focused("Developer")
        # What is typed in the list goes on filtering it.
        self.program.xdotool("type", "x")
        self.assert_focused(BAR)
        self.assert_rows()
        self.program.press("BackSpace")
        self.assert_rows("Developer", "Apprentice")

    def test_down(self):
        self.program.xdotool("type", "devel")
        self.assert_rows("Developer")
        self.program.press("Down")
        self.assert_focused("Developer")
        self.assert_found("label", FIRST)
        self.program.press("Return")
        self.assert_found("label", SECOND)
        self.program.press("Escape")
        self.assert_focused("Developer")
        self.assert_comes(lambda: len(self.rows()) > 3, "Escape in the list does not bring all rows back")

    def test_nothing(self):
        self.program.xdotool("type", "zebra")
        self.assert_rows()
        self.assert_found("label", "No entry has these words")
        self.assert_told("No entry has these words")
        self.program.press("BackSpace", "BackSpace", "BackSpace", "BackSpace", "BackSpace")
        self.assert_comes(lambda: len(self.rows()) > 3, "nothing typed does not bring all rows back")


if __name__ == "__main__":
    tap.main()
