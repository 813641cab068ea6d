#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a converter: --export=html-fragment from a file and from the standard input, with no display."""

import os
import random
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap

DOCUMENT = "# Title\n\n[a](other.md#b) ![c](d.png) <b>*e*</b> [f](javascript:g)\n"
HTML = '<h1>Title</h1>\n<p><a href="other.md#b">a</a> <img src="d.png" alt="c" /> &lt;b&gt;<em>e</em>&lt;/b&gt; f</p>\n'


class Export(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def run_program(self, *arguments, stdin=b""):
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        done = subprocess.run([os.environ["SHOWCASE"], *arguments], env=environment, cwd=self.folder, input=stdin, capture_output=True, timeout=60, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def export(self, document):
        """What a document becomes, from a file and from the standard input."""
        (self.folder / "a.md").write_bytes(document)
        status, html, messages = self.run_program("--export=html-fragment", "a.md")
        self.assertEqual((status, html), self.run_program("--export=html-fragment", "-", stdin=document)[:2])
        return status, html, messages

    def assert_fails(self, expected, words, *arguments, stdin=b""):
        status, html, messages = self.run_program(*arguments, stdin=stdin)
        self.assertEqual((expected, ""), (status, html), messages)
        self.assertEqual(1, len(messages.splitlines()), messages)
        for word in words:
            self.assertIn(word, messages)

    def test_document(self):
        self.assertEqual((0, HTML, ""), self.export(DOCUMENT.encode()))

    def test_order_of_arguments(self):
        (self.folder / "-a.md").write_text("a", encoding="utf-8")
        self.assertEqual((0, "<p>a</p>\n", ""), self.run_program("--export", "html-fragment", "--", "-a.md"))
        self.assertEqual((0, "<p>b</p>\n", ""), self.run_program("-", "--export=html-fragment", stdin=b"b"))

    def test_front_matter(self):
        self.assertEqual((0, "<p>a</p>\n", ""), self.export(b"---\ntitle: Career\n---\n\na\n"))

    def test_empty(self):
        status, html, messages = self.export(b"")
        self.assertEqual((0, ""), (status, html))
        self.assertIn("no text", messages)

    def test_encoding(self):
        self.assertEqual((0, "<p>a b</p>\n", ""), self.export(b"\xef\xbb\xbfa\r\nb"))
        status, html, messages = self.export(b"a\n\nb\xff\n")
        self.assertEqual((0, "<p>a</p>\n<p>b\ufffd</p>\n"), (status, html))
        self.assertIn(":3: warning: this is not UTF-8", messages)

    def test_garbage(self):
        garbage = random.Random(1).randbytes(100_000)
        (self.folder / "garbage").write_bytes(garbage)
        self.assert_fails(1, ["garbage", "not a text file"], "--export=html-fragment", "garbage")
        self.assert_fails(1, ["standard input", "not a text file"], "--export=html-fragment", "-", stdin=garbage)
        self.assert_fails(1, ["standard input", "UTF-16"], "--export=html-fragment", "-", stdin="a".encode("utf-16"))

    def test_unreadable(self):
        self.assert_fails(1, ["none.md", "can’t be read"], "--export=html-fragment", "none.md")
        self.assert_fails(1, [str(self.folder), "can’t be read"], "--export=html-fragment", ".")
        self.assert_fails(1, ["only local files"], "--export=html-fragment", "https://a.example/b.md")

    def test_usage(self):
        for arguments, words in (
            (["--export"], ["--export"]),
            (["--export=pdf", "a.md"], ["pdf", "html-fragment"]),
            (["--export=", "a.md"], ["html-fragment"]),
            (["--export=html-fragment"], ["one file"]),
            (["--export=html-fragment", "a.md", "b.md"], ["one file"]),
            (["--export=html-fragment", "a.md", "--list"], ["only one of"]),
        ):
            with self.subTest(arguments):
                self.assert_fails(2, ["showcase: ", *words], *arguments)

    def test_large(self):
        document = "".join(f"## Part {number}\n\nSome *text* with `code` and [a link](part-{number}.md).\n\n" for number in range(16_000))
        self.assertGreater(len(document), 1_000_000)
        status, html, messages = self.export(document.encode())
        self.assertEqual((0, ""), (status, messages))
        self.assertEqual(16_000, html.count("<h2>"))
        self.assertIn('<a href="part-15999.md">a link</a>', html)

    def test_too_large(self):
        with open(self.folder / "large.md", "wb") as file:
            file.truncate(64 * 1024 * 1024 + 1)
        self.assert_fails(1, ["larger than 64 MiB"], "--export=html-fragment", "large.md")

    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([os.environ["SHOWCASE"], "--export=html-fragment", "-"], input=b"a", stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(1, done.returncode)
        self.assertIn("No space left", done.stderr.decode())


if __name__ == "__main__":
    tap.main()
