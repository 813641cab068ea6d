#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""own-program.py INPUT OUTPUT NAME: makes a desktop file or metainfo that of a program of somebody's own documents.

It has their name, which is nobody's to translate. It does not offer itself for other files or links, which stay Showcase's, and has no pictures of
other documents.
"""

import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape


def in_desktop_file(text, name):
    escaped = name.replace("\\", "\\\\")
    text = re.sub(r"(?m)^Name=.*$", lambda _: f"Name={escaped}", text)
    return re.sub(r"(?m)^MimeType=.*\n", "", text)


def in_metainfo(text, name):
    text = re.sub(r"(?m)^  <name>.*</name>$", lambda _: f'  <name translate="no">{escape(name)}</name>', text)
    text = re.sub(r"(?ms)^  <screenshots>.*</screenshots>\n", "", text)
    return re.sub(r"(?m)^    <mediatype>.*\n", "", text)


def main():
    source, output, name = sys.argv[1:]
    make = in_desktop_file if source.endswith(".desktop.in") else in_metainfo
    text = Path(source).read_text(encoding="utf-8")
    Path(output).write_text(make(text, name or "Showcase"), encoding="utf-8")


if __name__ == "__main__":
    main()
