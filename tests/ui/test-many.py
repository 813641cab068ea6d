#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of a hundred thousand documents, or files, in the real window: it says that it is at it, goes on answering, and stops when it is told to; and what it can't do."""

import os
import subprocess

import desktop
import portfolio
import tap

FOLDERS = 20
FILES = 5000


class Many(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = portfolio.write(self.home / "portfolio")
        self.many = self.home / "many"

    def make_many(self):
        """All documents of a folder are one file by many names: making them takes a second or two."""
        for number in range(FOLDERS):
            folder = self.many / f"{number:02}"
            folder.mkdir(parents=True)
            document = folder / "0.md"
            document.write_text(f"# Document {number}\n\n" + "".join(f"## {year} Sailor\n\nSome words.\n\n" for year in range(1950, 2020)), encoding="utf-8")
            for other in range(1, FILES):
                os.link(document, folder / f"{other}.md")

    def hand_over(self, *arguments):
        """As a desktop does: another process, which tells the first."""
        environment = os.environ | desktop.settings(self.home)
        subprocess.run([desktop.BUILD / "src" / "showcase", *map(str, arguments)], env=environment, check=True, timeout=30)

    def stop_buttons(self):
        return self.program.window.find_all("button", name="Stop Opening")

    def test_stop(self):
        self.make_many()
        program = self.start(self.folder)
        self.assert_found("heading", name=lambda name: "Platform Engineer" in name)
        self.hand_over(self.many)
        stop = self.assert_found("button", name="Stop Opening")
        self.assert_found("progress bar", name="Opening")

        # Another entry can be read meanwhile.
        self.assert_found("list item", name=lambda name: "Platform Engineer" in name, state="selected")
        program.press("Down")
        self.assert_found("list item", name=lambda name: "Developer" in name, state="selected")
        self.assertTrue(self.stop_buttons(), "it was opened before anybody could do anything")

        stop.click()
        self.assert_comes(lambda: not self.stop_buttons(), "it goes on although it was stopped")
        self.assert_found("list item", name=lambda name: "Developer" in name, state="selected")
        self.assertFalse(program.window.find_all(name=lambda name: name.startswith("Document ")))
        program.press("Up")
        self.assert_found("list item", name=lambda name: "Platform Engineer" in name, state="selected")
        self.assertEqual(0, program.close())

    def test_files(self):
        """A hundred thousand files in more folders than can be watched: the documents among them are there, and what is not noticed is said once."""
        for number in range(1100):
            folder = self.many / f"{number:04}"
            folder.mkdir(parents=True)
            (folder / "0.bin").touch()
            for other in range(1, 91):
                os.link(folder / "0.bin", folder / f"{other}.bin")
        documents = [self.many / f"{number:04}" / "document.md" for number in (0, 500, 1099)]
        for document in documents:
            document.write_text(f"# Of {document.parent.name}\n\n## 2020 Sailor\n\nSome words.\n", encoding="utf-8")

        program = self.start(self.many)
        for document in documents:
            self.assert_found(name=f"Of {document.parent.name}")
        self.assert_found("label", "There are too many folders to notice every change; Ctrl+R reloads")
        documents[1].write_text("# Changed\n\n## 2021 Cook\n\nOther words.\n", encoding="utf-8")
        program.press("ctrl+r")
        self.assert_found(name="Changed")
        self.assertEqual(0, program.close())


if __name__ == "__main__":
    tap.main()
