#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What opens beside the document: the timeline by its key, the shortcuts, About with what the metainfo says."""

import subprocess
import sys
from pathlib import Path

import desktop
import portfolio
import tap


READ = Path(__file__).with_name("read-clipboard.py")

# What the accessibility bus calls a row with a switch: later versions of GTK have a role for it.
SWITCH = ("check box", "switch")

class Dialogs(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.start(portfolio.write(self.home / "portfolio"))
        self.assert_found("list item")

    def test_timeline_key(self):
        # The document's list items can't have the focus.
        self.program.press("F9")
        self.assert_comes(lambda: not self.program.window.find_all("list item", state="focusable"), "F9 does not hide the timeline")
        self.program.press("F9")
        self.assert_found("list item", state="focusable")

    def test_shortcuts(self):
        def labels():
            # The shortcuts of GTK 4.18 are a window of their own, those of later versions a dialog in this one.
            return {label.name for window in self.program.node.children() for label in window.find_all("label")}

        self.assertNotIn("Show or hide the timeline", labels())
        self.program.press("ctrl+question")
        self.assert_comes(lambda: {"Show or hide the timeline", "Quit"} <= labels(), "the shortcuts do not open")
        self.program.press("Escape")
        self.assert_comes(lambda: "Show or hide the timeline" not in labels(), "the shortcuts do not close")

    def test_preferences(self):
        self.program.press("ctrl+comma")
        row = self.assert_found(SWITCH, "To Scale")
        self.assertFalse(row.has("checked"))
        for _ in range(10):
            focused = self.program.focused()
            if focused is not None and focused.name == "To Scale":
                break
            self.program.press("Tab")
        self.program.press("space")
        settings = self.home / "config" / "glib-2.0" / "settings" / "keyfile"
        self.assert_comes(lambda: settings.exists() and "timeline-to-scale=true" in settings.read_text(encoding="utf-8"), "the choice is not kept")
        self.program.press("Escape")
        self.assert_comes(lambda: not self.program.window.find_all(SWITCH, "To Scale"), "the preferences do not close")
        self.program.press("ctrl+comma")
        self.assert_found(SWITCH, "To Scale", state="checked")

    def go_to(self, name):
        """Goes to a row with the keyboard, and into it."""
        for _ in range(12):
            focused = self.program.focused()
            if focused is not None and focused.name == name:
                break
            self.program.press("Tab")
        self.program.press("Return")

    def clipboard(self):
        return subprocess.run([sys.executable, READ, "clipboard", "text/plain;charset=utf-8"], capture_output=True, text=True, check=False).stdout

    def test_about(self):
        # About is the last item of the main menu.
        self.program.press("F10")
        self.assert_found("menu", "Main Menu")
        self.program.press("Up", "Return")
        self.assert_found(("label", "button"), lambda name: "0.1.0" in name)
        self.assert_found("label", "The Showcase authors")
        self.go_to("Troubleshooting")
        self.go_to("Debugging Information")
        self.assert_found("button", "Save As…")
        self.assert_found("button", "Copy Text").click()
        self.assert_comes(lambda: "\nGTK: 4." in self.clipboard(), "what is for a report is not copied")
        # Each page is left before the dialog is.
        for _ in range(4):
            if not self.program.window.find_all("dialog"):
                break
            self.program.press("Escape")
            desktop.ask(lambda: not self.program.window.find_all("dialog"), timeout=2)
        self.assert_comes(lambda: not self.program.window.find_all("dialog"), "About does not close")
        self.assertIsNone(self.program.process.poll())


class Check(desktop.WindowCase):
    def open_check(self, text):
        folder = self.home / "talk"
        folder.mkdir()
        (folder / "talk.md").write_text(text, encoding="utf-8")
        self.start(folder)
        self.program.press("F10")
        self.assert_found("menu", "Main Menu")
        self.program.press("c")
        return self.assert_found("dialog", "Check Before the Talk")

    def test_findings(self):
        dialog = self.open_check("# Talk\n\n" + "A paragraph.\n\n" * 60 + "## The end\n\n[gone](gone.md)\n")
        self.assert_found("list item", "The document “gone.md” is not in the portfolio; add it or remove the link, talk.md:125", within=dialog)
        self.assert_found("button", "Copy Findings", within=dialog)
        # From the button that closes the dialog, past the one that copies and the time there is, to the findings.
        for _ in range(7):
            focused = self.program.focused()
            # What has the keyboard in a spin button is no object of its own.
            if focused is not None and focused.role == "list item":
                break
            self.program.press("Tab")
        self.program.press("Return")
        self.assert_comes(lambda: not self.program.window.find_all("dialog"), "a finding leads nowhere")
        self.assert_found("heading", "The end")

    def test_ready(self):
        dialog = self.open_check("# Talk\n\nA few words.\n")
        self.assert_found("label", "Ready: Works Offline", within=dialog)
        self.program.press("Escape")
        self.assert_comes(lambda: not self.program.window.find_all("dialog"), "the check does not close")
        self.assertIsNone(self.program.process.poll())


if __name__ == "__main__":
    tap.main()
