#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program with an index in its resources that it can't use: one clear line and status 1, and other documents open as ever. GLib lays
the bad index over the one that is compiled in."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap

INDEXES = {
    "cut short": ('{"kind": "showcase-index", "format": 1, "groups": [{', "damaged or cut short"),
    "foreign": ('{"name": "someone", "version": 3}', "not one that Showcase wrote"),
    "of another version": ('{"kind": "showcase-index", "format": 1000, "groups": []}', "another format"),
    "empty": ("", "damaged or cut short"),
}


class DamagedIndex(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def run_program(self, *arguments, **environment):
        overlay = f"{os.environ['SHOWCASE_RESOURCE']}/content={self.folder}"
        # GLib's own note about the overlay would be fatal here like any warning, and is not what is looked at.
        return subprocess.run([os.environ["SHOWCASE"], *arguments], env=os.environ | {"G_RESOURCE_OVERLAYS": overlay, "G_DEBUG": ""} | environment,
                              capture_output=True, text=True, timeout=60, check=False)

    def test_list(self):
        for name, (text, reason) in INDEXES.items():
            with self.subTest(name):
                (self.folder / "index.json").write_text(text, encoding="utf-8")
                done = self.run_program("--list", DISPLAY="", WAYLAND_DISPLAY="")
                lines = [line for line in done.stderr.splitlines() if line and not line.startswith("GLib-GIO")]
                self.assertEqual(done.returncode, 1)
                self.assertEqual(done.stdout, "")
                self.assertEqual(len(lines), 1, done.stderr)
                self.assertIn(reason, lines[0])

    def test_other_portfolio(self):
        (self.folder / "index.json").write_text("{", encoding="utf-8")
        document = self.folder / "mine.md"
        document.write_text("# 2020-2021 Engineer\n\ntext\n", encoding="utf-8")
        done = self.run_program("--list", str(document), DISPLAY="", WAYLAND_DISPLAY="")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Engineer", done.stdout)


if __name__ == "__main__":
    tap.main()
