#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An image opens large by its key, with its name, and closes by it."""

import desktop
import tap

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" fill="red"/></svg>'
CAREER = "# Career\n\n## Year 1: 2020-2021 Apprentice\n\n![A red square](drawing.svg)\n"


class Images(desktop.WindowCase):
    def test_large(self):
        folder = self.home / "portfolio"
        folder.mkdir()
        (folder / "career.md").write_text(CAREER, encoding="utf-8")
        (folder / "drawing.svg").write_text(DRAWING, encoding="utf-8")
        self.start(folder)
        self.assert_found("list item")
        place = self.assert_found("document text").place()
        self.program.click_at(place[0] + place[2] - 20, place[1] + place[3] - 20)
        self.program.press("z")
        self.assert_found("button", "Zoom In")
        self.assert_found("label", "A red square")
        self.program.press("plus", "1", "0", "z")
        self.assert_comes(lambda: not self.program.window.find_all("button", "Zoom In"), "Z does not close the image")
        self.assertIsNone(self.program.process.poll())


if __name__ == "__main__":
    tap.main()
