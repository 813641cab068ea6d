#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk of the real program on a screen of 320 by 240: all of the stage is on it, nothing stands at its edges, and the keys go on doing what they do."""

import unittest

import desktop
import screens
import talk
import tap
from talk import STAGE

OUTPUT = "HEADLESS-1"
WIDTH, HEIGHT = 320, 240
# Less than the safe area leaves free, so that the rounding of a letter's edge is no matter.
EDGE = 9


class Small(unittest.TestCase):
    def setUp(self):
        self.sway = screens.Sway()
        self.program = talk.Program()
        self.addCleanup(self.program.end)
        self.assertIsNotNone(self.program.find("list item"))
        self.sway.press("F5")
        self.assertTrue(screens.ask(lambda: self.program.sizes().get(STAGE) == (WIDTH, HEIGHT)), str(self.program.sizes()))

    def assert_page(self, number):
        self.assertIsNotNone(self.program.find("article", lambda name: name.startswith(f"Page {number} of ")), f"there is no page {number}")

    def rows(self):
        """The pixels of the screen, row by row."""
        pixels = self.sway.picture(OUTPUT).pixels
        return [[pixels[3 * (y * WIDTH + x) :][:3] for x in range(WIDTH)] for y in range(HEIGHT)]

    def at_edges(self):
        """The colours above, left and right of the safe area."""
        rows = self.rows()
        return {pixel for row in rows[:EDGE] for pixel in row} | {pixel for row in rows for pixel in row[:EDGE] + row[-EDGE:]}

    def test_pages(self):
        for number in range(1, 5):
            self.assert_page(number)
            self.assertTrue(screens.ask(lambda: len(self.at_edges()) == 1), f"page {number} has something at an edge: {self.at_edges()}")
            self.assertGreater(len({pixel for row in self.rows()[EDGE : HEIGHT // 2] for pixel in row}), 10, f"page {number} is empty")
            self.sway.press("Next")

    def test_overview(self):
        self.assert_page(1)
        self.sway.press("o")
        self.assertIsNotNone(self.program.find("dialog"))
        self.sway.press("Escape")
        # What goes away while it is looked at is no answer.
        self.assertTrue(desktop.ask(lambda: not [node for window in self.program.windows() for node in window.find_all("dialog")]), "the overview stays")
        self.sway.press("Next")
        self.assert_page(2)


if __name__ == "__main__":
    tap.main()
