#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the timeline is shown, chosen by keyboard and remembered: its order, and its scale."""

import desktop
import tap

CAREER = """# Career

## Engineer (January 2019 – December 2023)

- Built it

## Apprentice (September 2018 – December 2018)

- Learned it

## Volunteer

- Gave it away

## Student (January 2016 – August 2018)

- Read about it
"""

WRITTEN = ["Engineer", "Apprentice", "Volunteer", "Student"]


class View(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        (self.home / "career.md").write_text(CAREER, encoding="utf-8")

    def rows(self):
        return self.program.window.find_all("list item", state="focusable")

    def names(self):
        return [next(name for name in WRITTEN if name in row.name) for row in self.rows()]

    def heights(self):
        return {name: row.place()[3] for name, row in zip(self.names(), self.rows())}

    def choose(self, letter):
        """Walks to the button of the menu and presses the letter of an item."""
        for _ in range(20):
            focused = self.program.focused()
            if focused is not None and focused.name == "Timeline View":
                break
            self.program.press("Tab")
        else:
            self.fail(f"Tab never reaches the menu\n{self.program.tree()}")
        self.program.press("space")
        self.assert_comes(lambda: self.program.window.find_all("menu", "Timeline View"), "the menu does not open")
        self.program.press(letter)
        self.assert_comes(lambda: not self.program.window.find_all("menu"), "the menu does not close")

    def test_order(self):
        program = self.start(self.home / "career.md")
        self.assert_comes(lambda: self.names() == WRITTEN, "the entries are not in written order")
        self.choose("o")
        self.assert_comes(lambda: self.names() == WRITTEN[::-1], "the oldest is not first")
        self.assertIn("January 2016 to August 2018, 2 years 8 months, Student, 1 highlight, 1 of 4", [row.name for row in self.rows()])
        self.assertEqual(0, program.close())
        self.start(self.home / "career.md")
        self.assert_comes(lambda: self.names() == WRITTEN[::-1], "the order is not remembered")
        self.choose("n")
        self.assert_comes(lambda: self.names() == WRITTEN, "the newest is not first")

    def test_scale(self):
        program = self.start(self.home / "career.md")
        self.assert_comes(lambda: self.names() == WRITTEN, "the entries do not come")
        even = self.heights()
        self.assertEqual(even["Engineer"], even["Student"])
        self.choose("s")
        self.assert_comes(lambda: self.heights()["Engineer"] > 2 * even["Engineer"], "five years are no higher than before")
        self.assert_comes(lambda: self.heights()["Engineer"] > self.heights()["Student"] > even["Student"], "three years are not in between")
        self.assertEqual(even["Volunteer"], self.heights()["Volunteer"])
        self.assertEqual(0, program.close())
        self.start(self.home / "career.md")
        self.assert_comes(lambda: self.rows() and self.heights()["Engineer"] > 2 * even["Engineer"], "the scale is not remembered")


if __name__ == "__main__":
    tap.main()
