#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding anything in the real window: by keyboard, as a screen reader hears it, to the very place and back."""

import time

import desktop
import tap
from gi.repository import Atspi, GLib

FILLER = "\n\n".join(f"Paragraph {number} goes on with words that fill a line of the window or a little more than that." for number in range(40))
CAREER = f"""# Career

## 2022 – 2023: Architect

Drew plans.

## 2019 – 2021: Developer

{FILLER}

Opened a Café by the sea.

{FILLER}

<!-- note: Tell them of the octopus. -->

The last words.
"""
ENTRY = "Find anything in the portfolio"


class Anything(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        file = self.home / "career.md"
        file.write_text(CAREER, encoding="utf-8")
        self.program = self.start(file)
        self.assert_found("document text")

    def focus(self):
        return (self.program.focused() or self.program.window).name

    def assert_focus(self, name):
        self.assert_comes(lambda: self.focus() == name, f"“{name}” does not get the keyboard, but “{self.focus()}”")

    def assert_row(self, name):
        self.assert_found("list item", name)

    def assert_closed(self):
        self.assert_comes(lambda: not self.program.window.find_all(name=ENTRY), "the palette stays open")

    def has_paragraph(self, text):
        return [node for node in self.program.window.find_all("paragraph") if node.text() == text]

    def test_counts_are_told(self):
        """Who can't see the list hears how many results there are."""
        told = []
        listener = Atspi.EventListener.new(lambda event: told.append(event.any_data))
        listener.register("object:announcement")
        self.addCleanup(listener.deregister, "object:announcement")

        def listen(words):
            end = time.monotonic() + desktop.TIMEOUT
            while words not in told and time.monotonic() < end:
                GLib.MainContext.default().iteration(False)
                time.sleep(0.01)
            self.assertIn(words, told)
            told.clear()

        self.program.press("ctrl+k")
        self.assert_focus(ENTRY)
        self.program.xdotool("type", "cafe")
        listen("1 result")
        self.program.xdotool("type", "xxxxxx")
        listen("No results")

    def test_find(self):
        program = self.program
        program.press("ctrl+k")
        self.assert_focus(ENTRY)
        self.assert_found(None, "Find Anything")
        program.xdotool("type", "cofe")
        self.assert_found("label", "1 result")
        self.assert_row("2019 to 2021, Developer, Opened a Café by the sea.")
        self.assertEqual(ENTRY, self.focus(), "the entry loses the keyboard")
        program.press("Return")
        self.assert_closed()
        self.assert_found("label", "2019 – 2021 · Developer")
        self.assert_comes(lambda: self.has_paragraph("Opened a Café by the sea."), "the place is not in view")
        self.assert_comes(lambda: (program.focused() or program.window).role == "document text", "the document does not get the keyboard")

        # Back to where the reading was left, and the place that was found is a recent one then.
        program.press("alt+Left")
        self.assert_found("label", "2022 – 2023 · Architect")
        program.press("ctrl+k")
        self.assert_found("label", "Recent Places")
        self.assert_row("2019 to 2021, Developer, Career")

    def test_arrows(self):
        program = self.program
        program.press("ctrl+k")
        self.assert_focus(ENTRY)
        program.xdotool("type", "20")
        self.assert_found("label", "4 results")
        program.press("Down")
        self.assertEqual(ENTRY, self.focus(), "the arrows take the keyboard away")
        program.press("Return")
        self.assert_found("label", "2019 – 2021 · Developer")

    def test_slash(self):
        program = self.program
        program.press("slash")
        self.assert_focus(ENTRY)
        program.xdotool("type", "a/qqq")
        self.assert_found(None, "No Results")
        self.assertEqual("a/qqq", self.assert_found(None, ENTRY).text())
        program.press("Escape")
        self.assert_closed()

        # Where words are typed it is a letter like any other.
        program.press("ctrl+f")
        self.assert_focus("Find in this document")
        program.xdotool("type", "/")
        self.assert_found("label", "No results")
        self.assertFalse(program.window.find_all(name=ENTRY))

    def test_note(self):
        """What the speaker noted is found, says what it is, and leads to the words that it belongs to; it is never a part of them."""
        program = self.program
        program.press("ctrl+k")
        self.assert_focus(ENTRY)
        program.xdotool("type", "octopus")
        self.assert_row("2019 to 2021, Developer, Speaker note: Tell them of the octopus.")
        program.press("Return")
        self.assert_closed()
        self.assert_comes(lambda: self.has_paragraph("The last words."), "the place is not in view")
        self.assertNotIn("octopus", program.tree())

    def test_narrow(self):
        program = self.program
        program.resize_content(360, 600)
        program.press("ctrl+k")
        self.assert_focus(ENTRY)
        program.xdotool("type", "sea")
        self.assert_row("2019 to 2021, Developer, Opened a Café by the sea.")
        program.press("Return")
        self.assert_comes(lambda: self.has_paragraph("Opened a Café by the sea."), "the place is not in view")


if __name__ == "__main__":
    tap.main()
