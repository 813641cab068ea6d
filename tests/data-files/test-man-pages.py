#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man pages say of each program's options what its --help says, are of this version, and are installed."""

import json
import os
import re
import subprocess
import unittest
from pathlib import Path

import tap

BUILD = Path(os.environ["SHOWCASE_BUILD_ROOT"])
PROGRAMS = {"showcase": BUILD / "src" / "showcase", "showcase-compile": BUILD / "src" / "compiler" / "showcase-compile"}
MACROS = {'.\\"', ".TH", ".SH", ".TP", ".PP", ".B", ".I", ".BR", ".BI", ".RB", ".RI", ".IR", ".SY", ".YS"}
SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "EXAMPLES", "SEE ALSO"]


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def plain(page):
    """The words of a page, with its hyphens as they are printed and without its fonts."""
    return re.sub(r"\\f[A-Z]", "", page.replace("\\-", "-"))


def section(page, name):
    return re.search(rf'^\.SH "?{name}"?\n(.*?)(?=^\.SH|\Z)', page, re.MULTILINE | re.DOTALL).group(1)


def documented(page):
    """The options that have a paragraph of their own: what follows .TP."""
    return options_in(plain("\n".join(re.findall(r"^\.TP\n(.*)$", section(page, "OPTIONS"), re.MULTILINE))))


class Samples(unittest.TestCase):
    def test_documented(self):
        page = ".SH OPTIONS\n.TP\n.BI \\-\\-list\\fR[\\fP= FORMAT\nAs with\n.BR \\-\\-other .\n.SH FILES\n.TP\n.B \\-\\-none\n"
        self.assertEqual({"--list"}, documented(page))


class ManPages(unittest.TestCase):
    def setUp(self):
        self.pages = {name: (BUILD / "data" / "man" / f"{name}.1").read_text(encoding="utf-8") for name in PROGRAMS}

    def test_options(self):
        for name, page in self.pages.items():
            usage = subprocess.run([PROGRAMS[name], "--help"], capture_output=True, text=True, check=True).stdout
            options = options_in("\n".join(re.findall(r"^ .*?(--\S+)", usage, re.MULTILINE)))
            self.assertLessEqual({"--help", "--version"}, options)
            self.assertEqual(options, documented(page), name)
            # Elsewhere in the page, too, there is none that is not; a line that runs another program has its own.
            lines = [line for line in plain(page).splitlines() if "gdbus" not in line]
            self.assertEqual(options, options_in("\n".join(lines)), name)

    def test_parts(self):
        version = json.loads((BUILD / "meson-info" / "intro-projectinfo.json").read_text(encoding="utf-8"))["version"]
        for name, page in self.pages.items():
            self.assertRegex(plain(page), rf'(?m)^\.TH {name.upper()} 1 \d{{4}}-\d\d-\d\d "Showcase {re.escape(version)}" "User Commands"$')
            sections = re.findall(r"^\.SH (.*)$", page, re.MULTILINE)
            self.assertEqual(SECTIONS, [part for part in sections if part in SECTIONS], name)
            self.assertEqual(set(), {line.split()[0] for line in page.splitlines() if line.startswith(".")} - MACROS)
            self.assertNotRegex(page.rstrip("\n"), r"(?m)[ \t]$|^$", "no line is empty, and none ends with a space")

    def test_synopsis(self):
        for name, page in self.pages.items():
            self.assertIn(f".SY {name.replace('-', chr(92) + '-')}\n", section(page, "SYNOPSIS"))

    def test_installed(self):
        installed = json.loads((BUILD / "meson-info" / "intro-installed.json").read_text(encoding="utf-8")).values()
        for name in PROGRAMS:
            self.assertTrue(any(path.endswith(f"/man/man1/{name}.1") for path in installed), name)


if __name__ == "__main__":
    tap.main()
