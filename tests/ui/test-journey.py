#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main journey in the real window: choose by keyboard, follow a link, go back, fold, and find the same place after a restart."""

import subprocess
import time

import desktop
import portfolio
import tap

WIDE, NARROW = (1100, 720), (400, 640)
# By how much a letter's edge may be another shade, of 255, in another run of the program: the rasteriser's rounding depends on what it has
# drawn before. Text that is a quarter of a pixel elsewhere differs by far more.
RASTER = 16
FIRST, SECOND = "2022 – 2023 · Platform Engineer", "2021 – 2022 · Developer"


class Journey(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = portfolio.write(self.home / "portfolio")

    def rows(self, state="focusable"):
        """The rows of the timeline; list items of a document can't have the focus."""
        return self.program.window.find_all("list item", state=state)

    def selected(self):
        """The name of the chosen entry's row."""
        return next((row.name for row in self.rows(state="selected")), "")

    def document(self):
        """The name of the document that is shown, or nothing where the timeline covers it."""
        return next((view.name for view in self.program.window.find_all("document text")), "")

    def assert_selected(self, start):
        self.assert_comes(lambda: self.selected().startswith(start), f"{start} is not chosen but {self.selected()}")

    def assert_shown(self, document, entry):
        """A document is in the pane, and the header bar names the entry that is being read."""
        self.assert_comes(lambda: self.document() == document, f"“{document}” is not shown but “{self.document()}”")
        self.assert_found("label", entry)

    def focus(self, role):
        """Walks with Tab until something of a role has the keyboard."""
        for _ in range(20):
            focused = self.program.focused()
            if focused is not None and focused.role == role:
                return focused
            self.program.press("Tab")
        self.fail(f"Tab never reaches {role}\n{self.program.tree()}")

    def picture(self):
        """The pixels of the reading pane, once they have stopped changing."""
        x, y, width, height = self.assert_found("document text").place()

        def take():
            # The edges are left out: a scrollbar fades there.
            crop = f"{width - 60}x{height - 60}+{x + 20}+{y + 20}"
            command = ["import", "-window", self.program.number, "-crop", crop, "+repage", "-depth", "8", "rgb:-"]
            return subprocess.run(command, capture_output=True, check=True).stdout

        last = take()
        for _ in range(50):
            time.sleep(0.2)
            now = take()
            if now == last:
                return now
            last = now
        self.fail("the reading pane never comes to rest")

    def furthest(self, one, other):
        """By how many of 255 shades two pictures differ where they differ most."""
        self.assertEqual(len(one), len(other))
        return max(abs(a - b) for a, b in zip(one, other))

    def test_choose_by_keyboard(self):
        program = self.start(self.folder)
        self.assert_found("list item", lambda name: name.startswith("2022 to 2023, Platform Engineer"))
        self.focus("list item")
        program.press("Home")
        self.assert_selected("2022 to 2023, Platform Engineer")
        self.assert_shown("Career", FIRST)
        program.press("Down")
        self.assert_selected("2021 to 2022, Developer")
        self.assert_shown("Career", SECOND)
        program.press("Up")
        self.assert_selected("2022 to 2023, Platform Engineer")
        self.assert_shown("Career", FIRST)

    def test_choose_by_pointer(self):
        """The first click leads to the document, also where it covers the timeline; one that ends on another row leads nowhere."""
        program = self.start(self.folder)
        self.assert_found("list item", lambda name: name.startswith("2022 to 2023, Platform Engineer"))
        program.resize(*NARROW)
        self.assert_comes(lambda: not (self.rows() and self.document()), "the window does not fold")
        if self.document():
            program.press("alt+Left")
        self.assert_comes(lambda: len(self.rows()) > 1, "the timeline does not come back")
        time.sleep(0.5)
        first, second = (row.place() for row in self.rows()[:2])
        program.xdotool("mousemove", "--window", program.number, first[0] + 80, first[1] + 20, "mousedown", 1)
        program.xdotool("mousemove", "--window", program.number, second[0] + 80, second[1] + 20, "mouseup", 1)
        time.sleep(0.5)
        self.assertEqual("", self.document())
        program.click_at(second[0] + 80, second[1] + 20)
        self.assert_shown("Career", SECOND)

    def test_row_says_everything(self):
        self.start(self.folder)
        row = self.assert_found("list item", lambda name: "Platform Engineer" in name)
        self.assertEqual("2022 to 2023, Platform Engineer, 2 highlights, 1 of 3", row.name)

    def test_follow_a_link_and_come_back(self):
        program = self.start(self.folder)
        self.focus("list item")
        program.press("Home")
        self.assert_shown("Career", FIRST)
        before = self.picture()
        self.focus("document text")
        program.press("Tab", "Return")
        self.assert_shown("Homelab", "The cluster")
        self.assertNotEqual(before, self.picture())
        program.press("alt+Left")
        self.assert_shown("Career", FIRST)
        self.assert_comes(lambda: self.picture() == before, "going back does not bring the same place", timeout=10)
        program.press("alt+Right")
        self.assert_shown("Homelab", "The cluster")

    def test_fold(self):
        program = self.start(self.folder)
        self.focus("list item")
        program.press("Home")
        self.assert_shown("Career", FIRST)
        program.resize(*NARROW)
        self.assert_comes(lambda: not (self.rows() and self.document()), "the window does not fold")
        if self.document():
            program.press("alt+Left")
        self.assert_comes(self.rows, "the timeline does not come back")
        self.focus("list item")
        program.press("Down", "Return")
        self.assert_shown("Career", SECOND)
        self.assertEqual(NARROW, program.size())
        program.resize(*WIDE)
        self.assert_comes(lambda: self.rows() and self.document(), "the window does not unfold")

    def test_smallest_size(self):
        program = self.start(self.folder)
        self.assert_found("list item")
        program.resize_content(360, 294)
        content = next(program.window.children())
        self.assert_comes(lambda: content.place()[2:] == (360, 294), "the window does not get that small")
        left, _, whole, _ = content.place()
        for node in content.walk():
            x, _, width, _ = node.place()
            # A header bar of libadwaita reaches one pixel over both edges.
            self.assertTrue(left - 1 <= x and x + width <= left + whole + 1, f"{node} is cut: {x}+{width}\n{program.tree()}")

    def test_restart(self):
        program = self.start(self.folder)
        self.focus("list item")
        program.press("End")
        self.assert_comes(lambda: self.rows(state="selected"), "nothing is chosen")
        program.press("Home")
        self.assert_shown("Career", FIRST)
        self.focus("document text")
        top = self.picture()
        program.press("Page_Down", "Page_Down")
        self.assert_comes(lambda: self.picture() != top, "Page Down does not scroll")
        before = self.picture()
        row = self.selected()
        self.assertEqual(0, program.close())
        program = self.start()
        self.assert_selected(row)
        self.assert_comes(lambda: self.furthest(self.picture(), before) <= RASTER, "the place is not the same", timeout=10)
        self.assertEqual(WIDE, program.size())

    def test_resized_window_comes_back(self):
        program = self.start(self.folder)
        program.resize(900, 600)
        self.assert_comes(lambda: program.size() == (900, 600), "the size was not taken")
        time.sleep(0.5)
        self.assertEqual(0, program.close())
        program = self.start()
        self.assert_comes(lambda: program.size() == (900, 600), f"the size is {program.size()}")


if __name__ == "__main__":
    tap.main()
