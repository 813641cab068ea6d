#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the help says that a heading may be, in each of its languages, is understood."""

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap

HELP = Path(os.environ["SHOWCASE_SOURCE_ROOT"]) / "data" / "help"
EXAMPLE = re.compile(r"^```markdown\n(# .*?)^```$", re.MULTILINE | re.DOTALL)
# What stands beside the example: some periods, and another way to write a role and an employer.
SPOKEN = re.compile(r"`([^`\n]*\d{4}[^`\n]*|[^`\n]+ (?:@|at) [^`\n]+)`")


class Examples(unittest.TestCase):
    def entries(self, document):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "example.md"
            path.write_text(document, encoding="utf-8")
            done = subprocess.run([os.environ["SHOWCASE"], "--list=json", path], capture_output=True, text=True, check=True)
        return [entry for group in json.loads(done.stdout)["groups"] for entry in group["entries"]]

    def test_headings(self):
        for path in sorted(HELP.glob("own*.md")):
            text = path.read_text(encoding="utf-8")
            example = EXAMPLE.search(text)
            written = re.findall(r"^## .*(?<= )(\S+)$", example[1], re.MULTILINE)
            entries = self.entries(example[1])
            self.assertEqual(2, len(entries), path.name)
            for entry, word in zip(entries, written, strict=True):
                self.assertTrue(entry["start"] and entry["role"], (path.name, entry))
                self.assertTrue(entry["employer"] and entry["employer"].endswith(word), (path.name, entry))

    def test_spoken(self):
        for path in sorted(HELP.glob("own*.md")):
            below = EXAMPLE.split(path.read_text(encoding="utf-8"))[2].split("\n\n")[1]
            *periods, heading = SPOKEN.findall(below)
            self.assertEqual(5, len(periods), path.name)
            headings = "".join(f"## {period}: X\n\n" for period in periods)
            entries = self.entries(f"# X\n\n{headings}## 2020: {heading}\n")
            self.assertEqual([True] * 6, [entry["start"] is not None for entry in entries], (path.name, entries))
            self.assertEqual(["X"] * 5, [entry["role"] for entry in entries[:5]], path.name)
            self.assertTrue(entries[5]["employer"], path.name)


if __name__ == "__main__":
    tap.main()
