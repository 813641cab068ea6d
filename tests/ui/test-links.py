#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links that lead into a portfolio from outside: they open a place in what is open, and are copied from the timeline and from the document."""

import os
import subprocess
import sys
from pathlib import Path

import desktop
import portfolio
import tap

READ = Path(__file__).with_name("read-clipboard.py")
DEVELOPER = "showcase://entry/career/year-2-2021-2022-developer"
CLUSTER = "showcase://entry/homelab/why#the-cluster"
DETAIL = "showcase://entry/%C3%BCbersicht/one-topic#d%C3%A9tail"
NOTES = "# Übersicht\n\n## One topic\n\nIts text.\n\n### Détail\n\nIts own.\n\n## Another topic\n\nMore.\n"


class Links(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = portfolio.write(self.home / "portfolio")
        (self.folder / "übersicht.md").write_text(NOTES, encoding="utf-8")

    def hand_over(self, *arguments):
        """As a desktop does: another process, which tells the first."""
        environment = os.environ | {"HOME": str(self.home), "GSETTINGS_BACKEND": "keyfile", "GSETTINGS_SCHEMA_DIR": str(desktop.BUILD / "data")}
        command = [desktop.BUILD / "src" / "showcase", *map(str, arguments)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=30)

    def clipboard(self):
        command = [sys.executable, READ, "clipboard", "text/plain;charset=utf-8"]
        return subprocess.run(command, capture_output=True, check=False, timeout=30).stdout.decode()

    def assert_at(self, row, heading):
        self.assert_found("list item", name=lambda name: row in name, state="selected")
        self.assert_found("heading", name=lambda name: heading in name)

    def assert_told(self, words):
        self.assert_found("label", name=lambda name: words in name)

    def test_start(self):
        """A start with a link, with what it is meant for and without."""
        program = self.start(self.folder, DEVELOPER)
        self.assert_at("Developer", "Developer")
        self.assertEqual(0, program.close())
        program = self.start(CLUSTER)
        self.assert_found("heading", name="The cluster")
        self.assertEqual(0, program.close())

    def test_open(self):
        """A link that arrives while something is read, and the way back."""
        program = self.start(self.folder)
        self.assert_at("Platform Engineer", "Platform Engineer")
        self.assertEqual(0, self.hand_over(DEVELOPER).returncode)
        self.assert_at("Developer", "Developer")
        self.assertEqual(0, self.hand_over(CLUSTER).returncode)
        self.assert_found("heading", name="The cluster")
        program.press("alt+Left")
        self.assert_at("Developer", "Developer")

    def test_unknown(self):
        self.start(self.folder, DEVELOPER)
        self.assert_at("Developer", "Developer")
        self.hand_over("showcase://entry/career/astronaut")
        self.assert_told("What is open has no entry “career/astronaut”")
        self.assert_at("Developer", "Developer")
        self.hand_over("showcase://entry/career/year-1-2020-2021-apprentice#nowhere")
        self.assert_told("The entry has no section “nowhere”")
        self.assert_at("Apprentice", "Apprentice")
        refused = self.hand_over("showcase://nonsense")
        self.assertEqual(2, refused.returncode)
        self.assertIn("showcase://entry/ID", refused.stderr)
        listed = self.hand_over("--list", DEVELOPER)
        self.assertEqual((2, ""), (listed.returncode, listed.stdout))

    def test_copy_from_timeline(self):
        program = self.start(self.folder)
        self.assert_at("Platform Engineer", "Platform Engineer")
        x, y, width, height = self.assert_found("list item", name=lambda name: "Developer" in name).place()
        program.click_at(x + width // 2, y + height // 2, 3)
        self.assert_found("menu item", name="Copy Link to This Entry")
        program.press("Return")
        self.assert_told("Link copied")
        self.assert_comes(lambda: self.clipboard() == DEVELOPER, "the link is not in the clipboard")
        # What the menu was about is not gone to.
        self.assert_at("Platform Engineer", "Platform Engineer")

        program.click_at(x + width // 2, y + height // 2)
        program.press("Down")
        self.assert_at("Apprentice", "Apprentice")
        for key in ("Menu", "shift+F10"):
            program.press(key)
            self.assert_found("menu item", name="Copy Link to This Entry")
            program.press("Escape")
            self.assert_comes(lambda: not program.window.find_all("menu item"), "the menu stays")
            self.assertIn("Apprentice", program.focused().name)
        program.press("Menu")
        self.assert_found("menu item", name="Copy Link to This Entry")
        program.press("Return")
        self.assert_comes(lambda: self.clipboard().endswith("apprentice"), "the link of the keyboard's menu is not in the clipboard")

    def test_copy_from_document(self):
        """Where the menu is opened, there the link leads."""
        program = self.start(self.folder, DETAIL)
        self.assert_at("One topic", "Détail")
        for heading, link in (("Détail", DETAIL), ("Another topic", "showcase://entry/%C3%BCbersicht/another-topic")):
            x, y, _, height = self.assert_found("heading", name=heading).place()
            program.click_at(x + 20, y + height // 2, 3)
            self.assert_found("menu item", name="Copy Link to This Entry").click()
            self.assert_comes(lambda wanted=link: self.clipboard() == wanted, f"{link} is not in the clipboard")


if __name__ == "__main__":
    tap.main()
