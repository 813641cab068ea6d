#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language that the program speaks is whole: no message is missing, guessed, or has other placeholders than the program fills in."""

import os
import re
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

import messages
import tap
from messages import run

ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
BUILD = Path(os.environ["SHOWCASE_BUILD_ROOT"])
APP_ID = os.environ["SHOWCASE_APP_ID"]
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HEADER = re.compile(r"(Plural-Forms|Language|Content-Type): (.*?)\\n")


def languages():
    return [line for line in (ROOT / "po" / "LINGUAS").read_text().split("\n") if line and not line.startswith("#")]


def statistics(text):
    """How many messages msgfmt counted: translated, fuzzy, untranslated."""
    return tuple(int(found.group(1)) if (found := re.search(rf"(\d+) {word} ", text)) else 0 for word in ("translated", "fuzzy", "untranslated"))


class Check(unittest.TestCase):
    def test_statistics(self):
        self.assertEqual((624, 0, 0), statistics("624 translated messages.\n"))
        self.assertEqual((1, 2, 30), statistics("1 translated message, 2 fuzzy translations, 30 untranslated messages.\n"))


    def test_exaggerate(self):
        for text, expected in (
            (", ", ", "),
            ("%1$s – %2$s", "%1$s – %2$s"),
            ("%H:%M", "%H:%M"),
            ("_Open %s", "⟦_Öpéñ %s ø⟧"),
            ("%u times", "⟦%u tíméš ø⟧"),
            ("<a href=\"run:0\">once</a>", "⟦<a href=\"run:0\">öñçé</a> ø⟧"),
        ):
            self.assertEqual(expected, messages.exaggerate(text))

    def test_catalogue(self):
        catalogue = {"": "head", "a\4b": "c", "one\0many": "eins\0viele"}
        self.assertEqual(catalogue, messages.read_mo(messages.write_mo(catalogue)))


class Languages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="showcase-po-")
        cls.addClassCleanup(folder.cleanup)
        cls.template = Path(folder.name) / "showcase.pot"
        messages.write_template(ROOT, cls.template)

    def test_list(self):
        self.assertEqual(sorted(languages()), languages())
        self.assertEqual(languages(), sorted(path.stem for path in (ROOT / "po").glob("*.po")))

    def test_format(self):
        for language in languages():
            with self.subTest(language):
                run("msgfmt", "--check", "--check-format", "--output-file=/dev/null", str(ROOT / "po" / f"{language}.po"))

    def test_mnemonics(self):
        """A translation has one where the message has one."""
        for language in languages():
            with self.subTest(language):
                run("msgfmt", "--check-accelerators=_", "--output-file=/dev/null", str(ROOT / "po" / f"{language}.po"))

    def test_header(self):
        for language in languages():
            with self.subTest(language):
                header = dict(HEADER.findall((ROOT / "po" / f"{language}.po").read_text(encoding="utf-8").split("\n\n", 2)[0].replace('"\n"', "")))
                self.assertEqual(language, header.get("Language"))
                self.assertEqual("text/plain; charset=UTF-8", header.get("Content-Type"))
                self.assertRegex(header.get("Plural-Forms", ""), r"^nplurals=[1-6]; plural=.+;$")

    def test_complete(self):
        """The messages of the program as it is now, and not of some time before."""
        total = statistics(run("msgfmt", "--statistics", "--output-file=/dev/null", str(self.template)))[2]
        self.assertGreater(total, 400)
        for language in languages():
            with self.subTest(language):
                merged = self.template.parent / f"{language}.po"
                run("msgmerge", "--quiet", "--no-fuzzy-matching", "--output-file", str(merged), str(ROOT / "po" / f"{language}.po"), str(self.template))
                found = statistics(run("msgfmt", "--statistics", "--output-file=/dev/null", str(merged)))
                self.assertEqual((total, 0, 0), found, run("msgattrib", "--untranslated", "--no-location", str(merged))[-2000:])


class Merged(unittest.TestCase):
    """What the desktop and the software centre read has every language."""

    def test_desktop_file(self):
        lines = (BUILD / "data" / f"{APP_ID}.desktop").read_text(encoding="utf-8").split("\n")
        for language in languages():
            for key in ("GenericName", "Comment", "Keywords"):
                with self.subTest(f"{key}[{language}]"):
                    found = [line for line in lines if line.startswith(f"{key}[{language}]=")]
                    self.assertEqual(1, len(found))
                    self.assertNotIn(found[0].partition("=")[2], [line.partition("=")[2] for line in lines if line.startswith(f"{key}=")])

    def test_metainfo(self):
        root = ElementTree.parse(BUILD / "data" / f"{APP_ID}.metainfo.xml").getroot()
        for language in languages():
            for path in ("summary", "description/p", "description/ul/li", "screenshots/screenshot/caption", "keywords/keyword"):
                with self.subTest(f"{path} in {language}"):
                    plain = [node for node in root.findall(path) if XML_LANG not in node.attrib]
                    found = [node for node in root.findall(path) if node.get(XML_LANG) == language]
                    self.assertGreater(len(plain), 0)
                    # A keyword that is the same word in both languages is left out.
                    if path != "keywords/keyword":
                        self.assertEqual(len(plain), len(found))


if __name__ == "__main__":
    tap.main()
