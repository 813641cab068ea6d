# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's files, and just enough of C's grammar for the checks of this folder.

The formatter puts a function's name, its opening and its closing brace at the start of a line, which makes functions easy to find.
"""

import os
import re
from pathlib import Path

ROOT = Path(os.environ.get("SHOWCASE_SOURCE_ROOT", Path(__file__).resolve().parents[2]))
BUILD = Path(os.environ.get("SHOWCASE_BUILD_ROOT", ROOT / "_build"))
IGNORED = re.compile(r"^(_build.*|\.git|\.flatpak-builder|showcase\.png|__pycache__)$")
TOKENS = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def files(*suffixes, below=("src", "tests")):
    """Every file below some folders whose name ends in one of the suffixes, sorted."""
    found = []
    for folder in below:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path.name.endswith(suffixes) and not any(IGNORED.match(part) for part in path.relative_to(ROOT).parts):
                found.append(path)
    return sorted(found)


def name(path):
    return path.relative_to(ROOT).as_posix()


def read(path):
    return path.read_text(encoding="utf-8")


def comments(text):
    """The comments of C source with the number of the line each begins on."""
    for match in TOKENS.finditer(text):
        if match.group().startswith("/"):
            yield text.count("\n", 0, match.start()) + 1, match.group()


def without_comments(text):
    """C source with comments blanked, lines kept."""
    return TOKENS.sub(lambda match: re.sub(r"[^\n]", " ", match.group()) if match.group().startswith("/") else match.group(), text)


def without_text(text):
    """C source with comments and string and character constants blanked, lines kept."""
    return TOKENS.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def functions(text):
    """The (name, first line, number of lines) of every function, from the line of its name to its closing brace."""
    lines = without_text(text).splitlines()
    for opening, line in enumerate(lines):
        if line.rstrip() != "{" or opening == 0 or not lines[opening - 1].rstrip().endswith(")"):
            continue
        closing = next((number for number in range(opening, len(lines)) if lines[number].rstrip() == "}"), len(lines) - 1)
        first = opening - 1
        while first > 0 and not re.match(r"\w+ ?\(", lines[first]):
            first -= 1
        yield re.match(r"\w*", lines[first]).group(), first + 1, closing - first + 1
