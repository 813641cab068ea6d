#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program of somebody's own documents is asked for, before anything is built; what is wrong is told in one line that says what to do."""

import configparser
import io
import os
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path
from unittest import mock

import flatpak
import manifests
import own
import tap

ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
sys.path.insert(0, str(ROOT / "data"))
maker = __import__("own-program")
ID, NAME = "org.example.MyPortfolio", "My Portfolio"
GOOD = "# Ada Lovelace\n\n## 1842 – 1843: Translator\n\nNotes on an engine.\n"


class Own(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="showcase-own-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "career.md").write_text(GOOD, encoding="utf-8")

    def check(self, *arguments):
        """What is said of the documents, and the failure if there is one."""
        with tempfile.TemporaryFile("w+") as said, mock.patch.object(own.sys, "stderr", said):
            try:
                found, failure = own.check(flatpak.parse([*arguments, "folder"])), None
            except flatpak.Failure as error:
                found, failure = None, str(error)
            said.seek(0)
            return found, said.read(), failure

    def assert_refused(self, words, name=ID, title=NAME, documents=None):
        _, _, failure = self.check(f"--documents={documents or self.folder}", f"--id={name}", f"--name={title}")
        self.assertIsNotNone(failure, f"{name}, {title}")
        self.assertRegex(failure, words)
        self.assertNotIn("\n", failure)

    def test_accepted(self):
        for name in (ID, "org.example.My-Portfolio", "_a.b1.C", "com.example.Showcases"):
            found, said, failure = self.check(f"--documents={self.folder}", f"--id={name}", f"--name={NAME}")
            self.assertEqual((self.folder, None), (found, failure))
            self.assertIn("1 entry", said)
        self.assertIsNone(own.check(flatpak.parse(["folder"])))

    def test_incomplete(self):
        for given in (["--id=" + ID], ["--name=" + NAME], [f"--documents={self.folder}", f"--id={ID}"]):
            self.assertIn("needs three options: --documents=FOLDER --id=", self.check(*given)[2])
        self.assertIn("leave them out", self.check(f"--documents={self.folder}", f"--id={ID}", f"--name={NAME}", "--devel")[2])

    def test_bad_id(self):
        for name in ("", "Portfolio", "example.Portfolio", "org.example.", "org..Portfolio", "org.ex-ample.Me", "org.example.1st", "org.example.Mé", "a.b.c d", f"a.b.{'c' * 252}"):
            self.assert_refused("is no id of a program; write one of three words", name)
        for name in ("com.example.Showcase", "com.example.Showcase.Devel", "com.example.showcase"):
            self.assert_refused("is Showcase's own; write one of yours", name)

    def test_bad_name(self):
        for title in ("", "my_cv", "two\nlines", "back\\slash", "n" * 41, "-dash"):
            self.assert_refused("is no name for menus; write one of 1 to 40", title=title)

    def test_bad_documents(self):
        self.assert_refused("there is no folder .*/none; write the one", documents=self.folder / "none")
        self.assert_refused("there is no folder .*career.md; ", documents=self.folder / "career.md")
        broken = self.folder / "broken.md"
        broken.write_text('---\ntitle: "open\n---\n# Broken\n', encoding="utf-8")
        _, said, failure = self.check(f"--documents={self.folder}", f"--id={ID}", f"--name={NAME}")
        self.assertRegex(said, r"(?m)broken\.md:\d+: (error|warning):")
        broken.unlink()
        (self.folder / "career.md").unlink()
        _, said, failure = self.check(f"--documents={self.folder}", f"--id={ID}", f"--name={NAME}")
        self.assertIn("can't be used, as said above; mend them", failure)

    def test_manifest(self):
        """It is Showcase's but for the id, the documents and the name."""
        ordinary = manifests.read(manifests.RELEASE)
        made = manifests.of_own(ordinary, ID, NAME, self.folder)
        self.assertEqual(ID, made["id"])
        program, before = made["modules"][-1], ordinary["modules"][-1]
        self.assertEqual([f"-Dapp_id={ID}", f"-Dname={NAME}", "-Ddocuments=portfolio"], program.pop("config-opts"))
        self.assertEqual(str(self.folder), program["sources"].pop()["path"])
        self.assertEqual(before, program)
        self.assertEqual(ordinary["finish-args"], made["finish-args"])

    def test_data_files(self):
        """Its name is not translated, and what it is not for is not there."""
        entry = maker.in_desktop_file((ROOT / "data" / "com.example.Showcase.desktop.in.in").read_text(encoding="utf-8"), "Me & <Co>")
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read_file(io.StringIO(entry))
        self.assertEqual("Me & <Co>", parser["Desktop Entry"]["Name"])
        self.assertNotIn("MimeType", parser["Desktop Entry"])
        metainfo = maker.in_metainfo((ROOT / "data" / "com.example.Showcase.metainfo.xml.in.in").read_text(encoding="utf-8"), "Me & <Co>")
        component = xml.fromstring(metainfo)
        self.assertEqual("Me & <Co>", component.findtext("name"))
        for path in ("screenshots", "provides/mediatype"):
            self.assertIsNone(component.find(path))
        self.assertEqual("no", component.find("name").get("translate"))


if __name__ == "__main__":
    tap.main()
