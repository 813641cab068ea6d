#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each folder of src/ includes only what lies below it; the direction is the one that src/DESIGN.md draws."""

import re
import unittest

import tap
import tree

BELOW = {
    "content": set(),
    "document": set(),
    "compiler": {"content", "document"},
    "layout": {"document"},
    "deck": {"document", "layout"},
    "check": {"content", "compiler", "document", "layout", "deck"},
    "highlighter": {"document", "layout"},
    "search": {"content", "compiler", "document"},
    "skills": {"content", "compiler", "document"},
    "provider": {"content", "compiler", "document", "search"},
    "view": {"document", "layout", "deck"},
    "timeline": {"content", "document"},
    "stage": {"document", "layout", "deck", "view"},
    "export": {"content", "document", "layout", "deck"},
    "app": {"content", "document", "compiler", "layout", "deck", "check", "search", "skills", "view", "timeline", "stage", "export"},
    "main": {"app"},
}
WIDGETS = {"highlighter", "view", "timeline", "stage", "app", "main"}
SYSTEM = [
    (re.compile(r"(gtk|gdk|gsk|gtksourceview)/"), WIDGETS),
    (re.compile(r"adwaita\.h"), {"stage", "app", "main"}),
    (re.compile(r"cmark"), {"document"}),
    (re.compile(r"yaml\.h"), {"content"}),
    (re.compile(r"json-glib/"), {"content", "check", "export", "app"}),
    (re.compile(r"gdk-pixbuf/"), set()),
]
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)
GENERATED = re.compile(r"config\.h|showcase-[\w-]*resources\.h")


def folder_of(path):
    """The layer of a file of src/ or of the tests that mirror it; main.c is a layer of its own."""
    parts = tree.name(path).split("/")
    return parts[1] if len(parts) > 2 else "main"


def wrong_includes(folder, text, owners, may_use_tests=False):
    """What is wrong with the include lines of a file in a folder; owners maps each project header to its folder."""
    for kind, header in INCLUDE.findall(tree.without_comments(text)):
        if kind == '"':
            owner = owners.get(header)
            if owner is None:
                if not GENERATED.fullmatch(header) and not may_use_tests:
                    yield f'"{header}" is no header of the project'
            elif owner != folder and owner not in BELOW[folder]:
                yield f'"{header}" of {owner}/ is not below {folder}/'
        else:
            if header in owners:
                yield f"<{header}> is a header of the project and wants quotes"
            for pattern, folders in SYSTEM:
                if pattern.match(header) and folder not in folders:
                    yield f"<{header}> does not belong into {folder}/"


class Layers(unittest.TestCase):
    owners = {path.name: folder_of(path) for path in tree.files(".h", below=["src"])}

    def test_samples(self):
        owners = {"showcase-a.h": "content", "showcase-b.h": "app"}
        bad = [
            ("document", '#include "showcase-a.h"'),
            ("content", '#include "showcase-b.h"'),
            ("content", '#include "stray.h"'),
            ("content", "#include <showcase-a.h>"),
            ("layout", "#include <gtk/gtk.h>"),
            ("timeline", "#  include <adwaita.h>"),
            ("view", "#include <cmark.h>"),
            ("document", "#include <yaml.h>"),
        ]
        for folder, text in bad:
            self.assertEqual(1, len(list(wrong_includes(folder, text, owners))), text)
        good = [
            ("app", '#include "showcase-a.h"\n#include "config.h"\n#include <adwaita.h>'),
            ("timeline", '#include "showcase-a.h"\n#include <gtk/gtk.h>'),
            ("content", '/* #include "showcase-b.h" */'),
        ]
        for folder, text in good:
            self.assertEqual([], list(wrong_includes(folder, text, owners)), text)

    def test_direction(self):
        found = []
        for path in tree.files(".c", ".h", below=["src"]):
            self.assertIn(folder_of(path), BELOW, "a new folder needs its place in the direction")
            found += [f"{tree.name(path)}: {what}" for what in wrong_includes(folder_of(path), tree.read(path), self.owners)]
        self.assertEqual([], found)

    def test_direction_of_tests(self):
        found = []
        for path in tree.files(".c", ".h", below=["tests"]):
            if folder_of(path) in BELOW:
                wrong = wrong_includes(folder_of(path), tree.read(path), self.owners, may_use_tests=True)
                found += [f"{tree.name(path)}: {what}" for what in wrong]
        self.assertEqual([], found)

    def test_main_is_thin(self):
        self.assertLessEqual(len(tree.read(tree.ROOT / "src" / "main.c").splitlines()), 40)


if __name__ == "__main__":
    tap.main()
