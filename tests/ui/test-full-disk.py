#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk without room while the program is used: it says so, goes on, and what it had remembered is still there."""

import subprocess

import desktop
import portfolio
import tap

PLACE = "The place in the talk can’t be saved. Is the disk full?"


class FullDisk(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = portfolio.write(self.home / "portfolio")
        self.home = self.home / "disk"
        self.home.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", self.home], capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("no small disk can be had here")
        self.addCleanup(subprocess.run, ["umount", "-l", self.home], check=False)

    def fill(self):
        with open(self.home / "filling", "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 512)
            except OSError:
                pass

    def test_closing(self):
        program = self.start(self.folder)
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)
        self.assertEqual(0, program.close())
        kept = (self.home / "config" / "glib-2.0" / "settings" / "keyfile").read_bytes()
        self.assertIn(b"portfolio", kept)

        self.fill()
        program = self.start()
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)
        program.press("Down")
        self.assert_found("list item", name=lambda name: "Developer" in name, state="selected")
        self.assertEqual(0, program.close())
        self.assertEqual("showcase: the disk is full; what is changed now is not remembered\n", program.said())
        self.assertEqual(kept, (self.home / "config" / "glib-2.0" / "settings" / "keyfile").read_bytes())

        (self.home / "filling").unlink()
        program = self.start()
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)
        self.assertEqual(0, program.close())
        self.assertEqual("", program.said())

    def kept(self):
        return (self.home / "config" / "glib-2.0" / "settings" / "keyfile").read_bytes()

    def test_talk(self):
        """What is chosen for a talk while the disk is full takes nothing away; once there is room, it is remembered."""
        program = self.start(self.folder)
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)
        program.press("F5")
        self.assert_comes(lambda: self.window("Showcase Stage"), "there is no stage")
        program.press("shift+d")
        self.assert_comes(lambda: b"stage-look" in self.kept(), "the look of the stage is not remembered")
        kept = self.kept()

        self.fill()
        program.press("shift+d")
        program.press("c")
        self.assert_comes(lambda: self.window("Showcase Console"), "there is no console")
        self.assertEqual(kept, self.kept())

        # Nor can the place be kept from now on, which the speaker hears once.
        program.press("Next")
        console = self.window("Showcase Console")
        self.assert_found("label", PLACE, within=console)
        self.assert_comes(lambda: not console.find_all("label", PLACE), "the line stays")
        program.press("Next")

        (self.home / "filling").unlink()
        program.press("shift+d")
        self.assert_comes(lambda: self.kept() != kept, "what is chosen when there is room again is not remembered")
        self.assertIn(b"portfolio", self.kept())
        self.assertIn("showcase: the disk is full; what is changed now is not remembered\n", program.said())

    def window(self, title):
        return next((child for child in self.program.node.children() if child.name == title), None)


if __name__ == "__main__":
    tap.main()
