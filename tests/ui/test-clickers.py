#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk in the real program, driven by the keys that clickers send: whichever window of the talk has the keyboard."""

import time

import desktop
import tap

TALK = """# A talk

Words.

## One

Words and [a link](https://example.org/).

## Two

Words.

## Three

Words.
"""

# What each device sends, with what is on stage after each key: the number of a page, "black", or "?" for the question whether the talk is over.
R400 = [
    ("Next", "2"),
    ("Next", "3"),
    ("Prior", "2"),
    ("period", "black"),
    ("period", "2"),
    ("Next", "3"),
    # Stop is Escape: it asks, and pressed once more takes the question back.
    ("Escape", "?"),
    ("Escape", "3"),
    ("Next", "4"),
]
# Pages turn unseen while the stage is black.
R700 = [("Next", "2"), ("period", "black"), ("Next", "black"), ("period", "3"), ("period", "black"), ("Escape", "3"), ("Prior", "2")]
# The countdown of this one is its own; start and stop are Shift and F5, or F5, and Escape.
R800 = [("Next", "2"), ("Next", "3"), ("period", "black"), ("Escape", "3"), ("Escape", "?"), ("Escape", "3")]
# These send arrows, and "b".
R500 = [("Right", "2"), ("Right", "3"), ("Left", "2"), ("b", "black"), ("b", "2")]


STAGE, CONSOLE = "Showcase Stage", "Showcase Console"


class Clickers(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.file = self.home / "talk.md"
        self.file.write_text(TALK, encoding="utf-8")

    def find_window(self, title):
        return next((child for child in self.program.node.children() if child.name == title), None)

    def focus(self, title):
        number = self.assert_comes(lambda: self.program.xdotool("search", "--onlyvisible", "--name", title).split("\n")[0], f"no window {title}")
        self.program.xdotool("windowfocus", "--sync", number)

    def begin(self, key, title=STAGE):
        """Starts a talk, with a second press that follows at once, and gives one of its windows the keyboard."""
        program = self.start(self.file)
        self.assert_found("document text", "A talk")
        program.xdotool("key", key, key)
        self.stage = self.assert_comes(lambda: self.find_window(STAGE), f"{key} starts no talk")
        if title == CONSOLE:
            self.assert_found("button", "Show Console", within=self.stage).click()
        self.focus(title)
        self.assert_shown("1", key)

    def shown(self):
        """What is on stage, or whether there is a question for the speaker."""
        if any(window.find_all("button", "End Talk") for window in self.program.node.children()):
            return "?"
        nodes = self.stage.find_all()
        if any(node.name == "The stage is black" for node in nodes):
            return "black"
        pages = [node.name for node in nodes if node.name.startswith("Page ")]
        return pages[0].split(" ")[1] if pages else ""

    def assert_shown(self, expected, key):
        self.assert_comes(lambda: self.shown() == expected, f"after {key} there is not {expected} on stage")

    def drive(self, start, sequence, title):
        self.begin(start, title)
        for key, expected in sequence:
            self.program.press(key)
            self.assert_shown(expected, key)

    def test_r400_at_the_stage(self):
        self.drive("F5", R400, STAGE)

    def test_r400_at_the_console(self):
        self.drive("F5", R400, CONSOLE)

    def test_r700_at_the_stage(self):
        self.drive("F5", R700, STAGE)

    def test_r700_at_the_console(self):
        self.drive("F5", R700, CONSOLE)

    def test_r800_at_the_stage(self):
        self.drive("shift+F5", R800, STAGE)

    def test_r800_at_the_console(self):
        self.drive("shift+F5", R800, CONSOLE)

    def test_r500_at_the_stage(self):
        self.drive("F5", R500, STAGE)

    def test_r500_at_the_console(self):
        self.drive("F5", R500, CONSOLE)

    def test_held(self):
        """A key that is held for long enough to repeat turns one page."""
        self.begin("F5")
        self.program.xdotool("keydown", "Next", "sleep", "1.5", "keyup", "Next")
        self.assert_shown("2", "Next")
        self.program.press("Next")
        self.assert_shown("3", "Next")

    def test_released_elsewhere(self):
        """The release of a key goes to whichever window has the keyboard by then; the next press is one nevertheless."""
        self.begin("F5")
        self.program.xdotool("keydown", "Next")
        self.assert_shown("2", "Next")
        self.program.xdotool("windowfocus", "--sync", self.program.number)
        self.assert_comes(lambda: not self.stage.has("active"), "the stage keeps the keyboard")
        self.program.xdotool("keyup", "Next")
        # As long as it takes to look something up elsewhere, at the least.
        time.sleep(0.5)
        self.focus(STAGE)
        self.program.press("Next")
        self.assert_shown("3", "Next")

    def test_codes(self):
        """Q shows the link of the page, and all links at the end; Escape puts it away and asks nothing."""
        self.begin("F5")
        self.program.press("q")
        self.assert_comes(lambda: self.stage.find_all(name="There is no link on this page"), "Q does not say that there is no link")
        self.program.press("Next", "Next", "q")
        self.assert_comes(lambda: self.stage.find_all(name="QR code for https://example.org/"), "Q shows no code")
        self.program.press("Escape")
        self.assert_comes(lambda: not self.stage.find_all(name="QR code for https://example.org/"), "Escape leaves the code")
        self.assert_shown("3", "Escape")
        self.program.press("End", "q")
        self.assert_comes(lambda: self.stage.find_all(name="QR code for https://example.org/"), "Q shows no codes at the end")

    def test_keys_are_listed(self):
        self.begin("F5")
        self.program.press("question")
        found = self.assert_comes(
            lambda: [window for window in self.program.node.children() if window.find_all(name="QR codes of all links")], "? lists no keys"
        )
        self.assertTrue(found)


if __name__ == "__main__":
    tap.main()
