#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with building the Flatpak is told in one line that says what to do."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap

ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
STAND_IN = os.environ.get("SHOWCASE_STAND_IN", "")
SCRIPT = ROOT / "data" / "flatpak" / "flatpak.py"
SMALL = 3_000_000
# Builds a manifest of one module with the script's own means.
BUILD = """
import json, sys
from pathlib import Path
import flatpak
work = flatpak.Work(Path(sys.argv[1]), Path(sys.argv[2]))
work.begin()
try:
    work.build(json.loads(sys.argv[3]), "one")
except flatpak.Failure as failure:
    sys.exit(f"flatpak: {failure}")
"""


class Errors(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="showcase-flatpak-", ignore_cleanup_errors=True)
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def assert_said(self, words, *command):
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
        self.assertEqual(1, done.returncode, done.stderr)
        last = done.stderr.rstrip("\n").split("\n")[-1]
        self.assertRegex(last, f"^flatpak: .*{words}")
        self.assertNotIn("Traceback", done.stderr)

    def sandboxed(self, *arguments):
        return ["bwrap", "--dev-bind", "/", "/", *arguments, "python3", SCRIPT]

    def test_full_disk(self):
        disk = self.sandboxed("--size", SMALL, "--tmpfs", self.folder)
        self.assert_said("the disk is full; make room", *disk, f"--stand-in={STAND_IN}", self.folder / "build")

    def test_unwritable(self):
        installation = self.sandboxed("--ro-bind", STAND_IN, STAND_IN)
        self.assert_said("installation can't be written to$", *installation, f"--stand-in={STAND_IN}", self.folder / "build")
        folder = self.sandboxed("--ro-bind", self.folder, self.folder)
        self.assert_said("can't be made: Read-only", *folder, f"--stand-in={STAND_IN}", self.folder / "other")

    def test_missing_runtime(self):
        self.assert_said(r"runtime org\.gnome\.Platform \d+ is missing; run", "python3", SCRIPT, f"--stand-in={self.folder}", self.folder / "build")

    def test_wrong_checksum(self):
        source = self.folder / "source.txt"
        source.write_text("other\n", encoding="utf-8")
        module = {"name": "one", "buildsystem": "simple", "build-commands": ["true"]}
        module["sources"] = [{"type": "file", "url": source.as_uri(), "sha256": "0" * 64}]
        manifest = json.loads((ROOT / "com.example.Showcase.json").read_text(encoding="utf-8")) | {"modules": [module]}
        self.assert_said("a source is not what the manifest says: .*0000", "python3", "-c", BUILD, self.folder / "build", STAND_IN, json.dumps(manifest))


if __name__ == "__main__":
    if not STAND_IN or shutil.which("flatpak-builder") is None:
        print("1..0 # SKIP there is no stand-in runtime; run: ./dev test flatpak")
    else:
        tap.main()
