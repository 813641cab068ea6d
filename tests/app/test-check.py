#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a check before a talk: --check and --check=json, with no display."""

import collections
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap

SOURCE_ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
SHARED = SOURCE_ROOT.parent / "shared" / "documents"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
READY = "Ready: works offline\n"
MEMBERS = {"kind": str, "format": int, "ready": bool, "pages": int, "words": int, "minutes": int, "slot": int, "findings": list}
FINDING = {"problem": str, "severity": str, "file": (str, type(None)), "line": int, "message": str}


class Check(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def run_program(self, *arguments, stdout=subprocess.PIPE):
        environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
        command = [os.environ["SHOWCASE"], *map(str, arguments)]
        done = subprocess.run(command, env=environment, cwd=self.folder, stdout=stdout, stderr=subprocess.PIPE, timeout=60, check=False)
        return done.returncode, (done.stdout or b"").decode(), done.stderr.decode()

    def check_json(self, *arguments):
        """What is found, and that it has the form that is promised."""
        status, text, messages = self.run_program("--check=json", *arguments)
        self.assertEqual("", messages)
        check = json.loads(text)
        self.assertEqual(list(MEMBERS), list(check))
        for name, kind in MEMBERS.items():
            self.assertIs(kind, type(check[name]), name)
        for finding in check["findings"]:
            self.assertEqual(list(FINDING), list(finding))
            for name, kind in FINDING.items():
                self.assertIsInstance(finding[name], kind, name)
        self.assertEqual(("showcase-check", 1, not check["findings"]), (check["kind"], check["format"], check["ready"]))
        self.assertEqual(0 if check["ready"] else 1, status)
        places = [(finding["file"], finding["line"]) for finding in check["findings"]]
        self.assertEqual(sorted(places), places)
        return check

    def test_starter(self):
        """What a new portfolio begins with is ready for a talk."""
        self.assertEqual((0, READY, ""), self.run_program("--check", SOURCE_ROOT / "data" / "starter"))

    def test_shared_documents(self):
        documents = sorted(SHARED.glob("*.md"))
        if not documents:
            self.skipTest("the documents are not there")
        expected = {("000.md", "missing-document"): 3, ("003.md", "missing-image"): 2, ("004.md", "empty-step"): 1}
        findings = self.check_json(*documents)["findings"]
        self.assertEqual(expected, collections.Counter((finding["file"], finding["problem"]) for finding in findings))
        for document in documents:
            alone = self.check_json(document)["findings"]
            self.assertEqual([finding for finding in findings if finding["file"] == document.name], alone)
        status, text, _ = self.run_program("--check", *documents)
        self.assertEqual((1, 7, "6 findings"), (status, len(text.splitlines()), text.splitlines()[-1]))

    def test_built_in(self):
        self.assertEqual((0, READY, ""), self.run_program("--check", SOURCE_ROOT / "data" / "documents"))
        if os.environ["SHOWCASE_DOCUMENTS"]:
            self.skipTest("other documents are built in")
        self.assertEqual((0, READY, ""), self.run_program("--check"))
        self.assertGreater(self.check_json()["minutes"], 0)

    def test_text(self):
        self.write("b.md", "# B\n\n![](a.png)\n")
        self.write("a.md", "---\ntitle: A\n---\n\n# A\n\n[c](c.md)\n")
        status, text, messages = self.run_program("--check", ".")
        self.assertEqual((1, ""), (status, messages))
        lines = text.splitlines()
        self.assertEqual(["a.md:7:", "b.md:3:", "b.md:3:", "3"], [line.split()[0] for line in lines])
        self.assertTrue(all(line.split()[1] == "warning:" for line in lines[:-1]), text)
        self.assertEqual("3 findings", lines[-1])

    def test_order_of_arguments(self):
        self.write("a.md", "# A\n\nText.\n")
        self.write("-b.md", "# B\n\nText.\n")
        for arguments in (["--check", "a.md"], ["a.md", "--check"], ["--check=text", "--slot=1", "a.md", "--", "-b.md"]):
            self.assertEqual((0, READY, ""), self.run_program(*arguments))

    def test_slot(self):
        self.write("a.md", "# A\n\n" + "word " * 129 + "\n\n## B\n\n" + "word " * 150 + "\n")
        self.assertEqual((281, 2, 0, True), tuple(self.check_json("a.md")[name] for name in ("words", "minutes", "slot", "ready")))
        self.assertEqual((2, True), tuple(self.check_json("--slot=2", "a.md")[name] for name in ("slot", "ready")))
        finding, = self.check_json("--slot", "1", "a.md")["findings"]
        self.assertEqual(("over-time", "a.md", 5), (finding["problem"], finding["file"], finding["line"]))

    def test_unusable(self):
        (self.folder / "a.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0")
        finding, = self.check_json("a.md")["findings"]
        self.assertEqual(("binary", "error", "a.md", 0), tuple(finding[name] for name in ("problem", "severity", "file", "line")))

    def test_usage(self):
        (self.folder / "empty").mkdir()
        for arguments, words in (
            (["--check=xml"], ["xml", "json"]),
            (["--check="], ["json"]),
            (["--check", "--slot"], ["--slot"]),
            (["--check", "--slot=0"], ["0", "minutes"]),
            (["--check", "--slot=long"], ["long", "minutes"]),
            (["--check", "--slot=1441"], ["1441", "minutes"]),
            (["--slot=5"], ["--check"]),
            (["--check", "--list"], ["only one of"]),
            (["--check", "--size=10x10"], ["--screenshot"]),
            (["--check", "none.md"], ["none.md"]),
            (["--check", "empty"], ["no document"]),
            (["--check", "https://a.example/b.md"], ["a.example"]),
        ):
            with self.subTest(arguments):
                status, text, messages = self.run_program(*arguments)
                self.assertEqual((2, "", 1), (status, text, len(messages.splitlines())), messages)
                for word in words:
                    self.assertIn(word, messages)

    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            status, _, messages = self.run_program("--check", stdout=full)
        self.assertEqual(1, status)
        self.assertIn("No space left", messages)


if __name__ == "__main__":
    tap.main()
