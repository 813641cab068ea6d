#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways to documents of one's own: what was opened before, what is dragged from a file manager, and a new portfolio."""

import subprocess
import sys
import time
from pathlib import Path

import desktop
import portfolio
import tap

DRAG = Path(__file__).with_name("drag-files.py")


class Own(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = portfolio.write(self.home / "portfolio")
        self.other = self.home / "other"
        self.other.mkdir()
        (self.other / "notes.md").write_text("# Notes of another\n\nText.\n", encoding="utf-8")
        (self.other / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")

    def open_menu(self):
        self.assert_found("toggle button", name="Open").click()
        self.assert_found("menu item", name=lambda name: "Files" in name)

    def items(self):
        return [node.name for node in self.program.window.find_all("menu item")]

    def test_recent(self):
        """Newest first, without what is open and what is gone, and by keyboard."""
        gone = portfolio.write(self.home / "gone")
        for folder in (gone, self.folder, self.other):
            program = self.start(folder)
            self.assert_found("document text")
            self.assertEqual(0, program.close())
        program = self.start()
        self.assert_found("heading", name="Notes of another")
        self.open_menu()
        self.assert_comes(lambda: self.items()[-2:] == ["portfolio", "gone"], "what was opened before is not listed")
        program.press("Escape")
        self.assert_comes(lambda: not self.items(), "the menu stays")
        gone.rename(self.home / "away")
        self.open_menu()
        self.assert_comes(lambda: self.items()[-1:] == ["portfolio"], "what is gone is still listed")
        program.press("Up", "Return")
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)
        self.open_menu()
        self.assert_comes(lambda: self.items()[-1:] == ["other"], "what was open is not listed")

    def test_welcome(self):
        program = self.start(self.folder)
        self.assert_found("document text")
        self.open_menu()
        self.assert_found("menu item", name=lambda name: "Your Own Portfolio" in name).click()
        dialog = self.assert_found("dialog", name="Your Own Portfolio")
        for name in ("Open Files…", "Open a Folder…", "Make a New Portfolio…"):
            self.assertTrue(self.assert_found("button", name=name, within=dialog).has("focusable"))
        program.press("Escape")
        self.assert_comes(lambda: not program.window.find_all("dialog"), "the dialog stays")

    def drag(self, *files):
        """Drags files over the window, in steps, as a hand does."""
        process = subprocess.Popen([sys.executable, DRAG, *map(str, files)])
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        number = desktop.ask(lambda: self.program.xdotool("search", "--onlyvisible", "--name", "^Files$").split("\n")[0])
        self.assertTrue(number, "there is no window to drag from")
        self.program.xdotool("windowmove", "--sync", number, 900, 20)
        self.program.xdotool("windowraise", number)
        time.sleep(0.3)
        self.program.xdotool("mousemove", 960, 80, "mousedown", 1)
        for x, y in ((950, 80), (920, 82), (840, 100), (700, 170), (600, 220), (590, 225)):
            self.program.xdotool("mousemove", x, y)
            time.sleep(0.1)

    def drop(self):
        self.program.xdotool("mouseup", 1)

    def test_drag(self):
        self.start(self.folder)
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)
        self.drag(self.other / "photo.png")
        self.drop()
        self.assert_found("label", name=lambda name: "photo.png" in name)
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)

    def test_drag_folder(self):
        self.start(self.folder)
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)
        self.drag(self.other)
        self.drop()
        self.assert_found("heading", name="Notes of another")


if __name__ == "__main__":
    tap.main()
