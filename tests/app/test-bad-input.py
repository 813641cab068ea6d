#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people, disks and strangers put into a folder: each bad thing gets one clear line, and what is good stays usable."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap

GOOD = "# Good\n\n## 2020 Sailor\n"
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi"))
RESUMES = {
    "nothing": ("", "resume.json"),
    "no JSON": ("{ name: Kari", "resume.json:1"),
    "cut off": ('{"basics": {"name": "Kari"},\n "work": [', "resume.json:2"),
    "a list": ("[1, 2]", "resume.json: "),
    "a number": ("7", "resume.json: "),
    "numbers everywhere": ('{"basics": 1,\n "work": 2,\n "education": [3],\n "skills": {"a": 4}}', "resume.json"),
    "odd members": ('{"basics": {"name": ["Kari"]},\n "work": [{"name": {}, "startDate": 2020, "highlights": "x"}]}', "resume.json:"),
    "nesting": ('{"work": ' + "[" * 100000, "resume.json"),
    "no text": ("\0\1\2\3" * 100, "resume.json"),
}


class BadInput(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="showcase-bad-"))
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "good.md").write_text(GOOD, encoding="utf-8")

    def run_program(self, *arguments):
        done = subprocess.run([os.environ["SHOWCASE"], *arguments], cwd=self.folder, capture_output=True, timeout=120, check=False)
        self.assertIn(done.returncode, (0, 1))
        return done.stdout.decode(), done.stderr.decode()

    def list_folder(self):
        """The ids of what is good, which is there in any case, and the lines of what is not."""
        output, messages = self.run_program("--list=json", ".")
        groups = [group["document"] for group in json.loads(output)["groups"]]
        self.assertIn("good.md", groups)
        for character in messages.replace("\n", ""):
            self.assertTrue(character.isprintable() or character == "\u00a0", repr(messages))
        return groups, messages.splitlines()

    def test_resumes(self):
        for name, (text, place) in RESUMES.items():
            with self.subTest(name):
                (self.folder / "resume.json").write_text(text, encoding="utf-8")
                _, lines = self.list_folder()
                self.assertTrue(any(line.startswith(place) for line in lines), lines)
                self.assertLessEqual(len(lines), 12)

    def test_bombs(self):
        """Neither a résumé nor front matter is blown up: nine levels of nine are nearly a thousand million."""
        (self.folder / "cv.yaml").write_text(f"cv:\n  name: Kari\n{BOMB}", encoding="utf-8")
        (self.folder / "bomb.md").write_text(f"---\n{BOMB}---\n# Bomb\n", encoding="utf-8")
        groups, lines = self.list_folder()
        self.assertIn("bomb.md", groups)
        self.assertTrue(any(line.startswith("cv.yaml:3: ") for line in lines), lines)
        self.assertTrue(any(line.startswith("bomb.md:2: ") for line in lines), lines)

    def test_names(self):
        """Names with line ends, escape sequences and bytes that are no UTF-8, in files and folders, each with a problem to tell of."""
        names = [b"a\nb.md", b"caf\xe9.md", b"x\x1b[31m.md", b"y\r.md", b"sub\nfolder/c.md", b"d\xff/e.md"]
        for name in names:
            path = os.path.join(os.fsencode(self.folder), name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(b"# Odd\n\n## 2021 Odd\n\n[gone](missing.md)\n")
        groups, lines = self.list_folder()
        self.assertEqual(len(names) + 1, len(groups))
        self.assertEqual(len(names), len(lines), lines)
        for line in lines:
            self.assertIn(".md:5: warning: ", line)
        for name in names:
            output, messages = self.run_program("--list", name)
            self.assertIn("2021  Odd", output)
            self.assertEqual(1, len(messages.splitlines()), messages)
        _, messages = self.run_program("--list", b"no\nwhere\x1b.md")
        self.assertEqual(1, len(messages.splitlines()), messages)
        self.assertNotIn("\x1b", messages)

    def test_many_files(self):
        """A hundred thousand files, of which one in a thousand is a document."""
        for number in range(100):
            folder = self.folder / f"{number:03}"
            folder.mkdir()
            for other in range(999):
                os.close(os.open(folder / f"{other}.bin", os.O_CREAT | os.O_WRONLY))
            (folder / "document.md").write_text(GOOD, encoding="utf-8")
        groups, lines = self.list_folder()
        self.assertEqual((101, []), (len(groups), lines))


if __name__ == "__main__":
    tap.main()
