#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tool says that its output depends on, as ninja understands it: a change to any of it makes the output anew, and nothing else does."""

import os
import shlex
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap

RULES = """rule compile
  command = {tool} {source} out out.d
  deps = gcc
  depfile = out.d
  restat = 1
rule list
  command = cat $in > $out
build out/index.json out/content.gresource.xml: compile
build resource: list out/content.gresource.xml
"""


class Rebuild(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        # Names that a rule of make can only hold escaped.
        self.source = self.folder / "my $documents #1"
        self.source.mkdir()
        (self.source / "a b.md").write_text("# A\n\ntext\n", encoding="utf-8")
        # Once for the shell, then for ninja.
        tool, source = (shlex.quote(str(path)).replace("$", "$$") for path in (os.environ["SHOWCASE_COMPILE"], self.source))
        rules = RULES.format(tool=tool, source=source)
        (self.folder / "build.ninja").write_text(rules, encoding="utf-8")

    def build(self):
        """Whether the resource was made anew."""
        resource = self.folder / "resource"
        before = resource.stat().st_mtime_ns if resource.exists() else 0
        done = subprocess.run(["ninja"], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        self.assertEqual(0, done.returncode, done.stdout)
        return resource.stat().st_mtime_ns != before

    def bodies(self):
        return sorted(path.name for path in (self.folder / "out" / "bodies").iterdir())

    def test_nothing(self):
        self.assertTrue(self.build())
        self.assertFalse(self.build())

    def test_change(self):
        self.build()
        # The same outline and the same length: only the body differs.
        (self.source / "a b.md").write_text("# A\n\ntExt\n", encoding="utf-8")
        self.assertTrue(self.build())
        self.assertFalse(self.build())

    def test_add_and_remove(self):
        self.build()
        (self.source / "b.md").write_text("# B\n", encoding="utf-8")
        self.assertTrue(self.build())
        self.assertEqual(["a-b.md", "b.md"], self.bodies())
        (self.source / "b.md").unlink()
        self.assertTrue(self.build())
        self.assertEqual(["a-b.md"], self.bodies())
        self.assertFalse(self.build())

    def test_folders(self):
        self.build()
        folder = self.source / "sub"
        folder.mkdir()
        self.build()
        (folder / "c.md").write_text("# C\n", encoding="utf-8")
        self.assertTrue(self.build())
        self.assertEqual(["a-b.md", "sub-c.md"], self.bodies())
        shutil.rmtree(folder)
        self.assertTrue(self.build())
        self.assertEqual(["a-b.md"], self.bodies())

    def test_picture(self):
        picture = self.source / "p.svg"
        picture.write_text("<svg width='1' height='1'/>", encoding="utf-8")
        (self.source / "a b.md").write_text("# A\n\n![p](p.svg)\n", encoding="utf-8")
        self.build()
        picture.write_text("<svg width='2' height='1'/>", encoding="utf-8")
        self.assertTrue(self.build())


if __name__ == "__main__":
    tap.main()
