#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding in the real window: by keyboard, as a screen reader hears it, and back to where the reading was left."""

import re

import desktop
import tap

PARAGRAPHS = "\n\n".join(
    f"Paragraph {number} says {'Café' if number % 10 == 5 else 'tea'} and goes on with words that fill a line of the window or a little more than that."
    for number in range(60)
)


class Find(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        file = self.home / "reading.md"
        file.write_text(f"# Reading\n\n{PARAGRAPHS}\n", encoding="utf-8")
        self.program = self.start(file)
        self.assert_found("document text")

    def counter(self):
        """What the bar says, or nothing while it is closed."""
        labels = [node.name for node in self.program.window.find_all("label") if re.fullmatch(r"[\d,]+ of [\d,]+|No results", node.name)]
        return labels[0] if labels else ""

    def assert_counter(self, said):
        self.assert_comes(lambda: self.counter() == said, f"the bar does not say “{said}” but “{self.counter()}”")

    def has_entry(self):
        return bool(self.program.window.find_all(name="Find in this document"))

    def test_find(self):
        program = self.program
        program.press("ctrl+f")
        self.assert_comes(lambda: (program.focused() or program.window).name == "Find in this document", "the entry does not get the keyboard")
        program.xdotool("type", "cafe")
        self.assert_counter("1 of 6")
        program.press("Return")
        self.assert_counter("2 of 6")
        program.press("ctrl+g")
        self.assert_counter("3 of 6")
        program.press("shift+Return", "ctrl+shift+g")
        self.assert_counter("1 of 6")
        program.press("Up")
        self.assert_counter("6 of 6")
        self.assert_found(name="Continued from the end")
        program.press("Down")
        self.assert_counter("1 of 6")
        program.xdotool("type", "x")
        self.assert_counter("No results")
        program.press("Escape")
        self.assert_comes(lambda: not self.has_entry(), "Escape does not close the bar")

        # The words of the last time are there, ready to be typed over.
        program.press("ctrl+f")
        self.assert_counter("No results")
        program.xdotool("type", "tea")
        self.assert_counter("1 of 54")
        self.assert_found("button", "Close Search").click()
        self.assert_comes(lambda: not self.has_entry(), "the button does not close the bar")
        self.assert_comes(lambda: (program.focused() or program.window).role == "document text", "the document does not get the keyboard")

    def test_narrow(self):
        program = self.program
        program.resize_content(360, 600)
        program.press("ctrl+f")
        program.xdotool("type", "cafe")
        self.assert_counter("1 of 6")
        width = next(program.window.children()).place()[2]
        for name in ("Previous Match", "Next Match", "Options", "Close Search"):
            x, _, button_width, _ = self.assert_found(None, name).place()
            self.assertLessEqual(x + button_width, width, f"{name} is cut off")
        program.press("Escape")
        self.assert_comes(lambda: not self.has_entry(), "Escape does not close the bar")
        self.assert_found("document text")


if __name__ == "__main__":
    tap.main()
