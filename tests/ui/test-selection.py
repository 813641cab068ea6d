#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Selecting in the real window, and what another program gets of it."""

import pathlib
import subprocess
import sys

import desktop
import tap

READ = pathlib.Path(__file__).with_name("read-clipboard.py")

DOCUMENT = """# Reading

One **strong** word and a [link](https://example.org/x).

| Name | Much |
|---|--:|
| tea | 3 |

""" + "\n\n".join(f"Paragraph {number}." for number in range(60))


class Selection(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        file = self.home / "reading.md"
        file.write_text(DOCUMENT, encoding="utf-8")
        self.program = self.start(file)
        self.assert_found("document text")

    def read(self, mime_type, clipboard="clipboard"):
        """What a program that is pasted into reads."""
        done = subprocess.run([sys.executable, READ, clipboard, mime_type], capture_output=True, check=False, timeout=30)
        return done.stdout.decode()

    def test_drag(self):
        x, y, width, height = self.assert_found("document text").place()
        where = ["mousemove", "--window", self.program.number]
        start, end = (x + width // 3, y + height // 3), (x + width // 2, y + height - 80)
        self.program.xdotool(*where, *start, "mousedown", 1, *where, start[0] + 30, start[1] + 30, *where, *end, "mouseup", 1)
        self.assert_comes(lambda: "\n\nParagraph 4.\n\n" in self.read("text/plain;charset=utf-8", "primary"), "the primary selection is not offered")
        self.program.press("ctrl+c")
        self.assert_comes(lambda: "<p>Paragraph 4.</p>" in self.read("text/html"), "the clipboard has no HTML")
        self.assertEqual(self.read("text/plain;charset=utf-8"), self.read("text/plain;charset=utf-8", "primary"))

    def test_everything(self):
        x, y, width, height = self.assert_found("document text").place()
        self.program.click_at(x + width // 2, y + height // 2)
        self.program.press("ctrl+a", "ctrl+c")
        self.assert_comes(lambda: self.read("text/plain;charset=utf-8").endswith("Paragraph 59."), "not all of the text is copied")
        text, html, markdown = (self.read(form) for form in ("text/plain;charset=utf-8", "text/html", "text/markdown"))
        self.assertIn("One strong word and a link.\n\nName\tMuch\ntea\t3\n\nParagraph 0.", text)
        self.assertIn('<p>One <strong>strong</strong> word and a <a href="https://example.org/x">link</a>.</p>', html)
        self.assertIn('<td>tea</td>\n<td align="right">3</td>', html)
        self.assertIn("One **strong** word and a [link](https://example.org/x).\n\n| Name | Much |", markdown)


if __name__ == "__main__":
    tap.main()
