#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the help says is so: its keys are in the lists of shortcuts, and what is bold is written on a button, in a menu or in the preferences.
For this, bold in the help means a name in the program, and keys are in <kbd>."""

import re
import unittest
from xml.etree import ElementTree

import tap
import tree

# How the lists and the help write a key.
NAMES = {
    "plus": "+",
    "minus": "−",
    "comma": ",",
    "period": ".",
    "slash": "/",
    "question": "?",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "space": "Space",
    "Return": "Enter",
    "Escape": "Esc",
    "Page_Down": "Page Down",
    "Page_Up": "Page Up",
    "BackSpace": "Backspace",
}
MODIFIERS = {"ctrl": "Ctrl", "alt": "Alt", "shift": "Shift"}
CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def key_name(accelerator):
    """Ctrl+Shift+O for <ctrl><shift>o."""
    held = [MODIFIERS[name] for name in re.findall(r"<(\w+)>", accelerator)]
    key = re.sub(r"<\w+>", "", accelerator)
    return "+".join([*held, NAMES.get(key, key.upper() if len(key) == 1 else key)])


def listed_keys(*names):
    keys = set()
    for name in names:
        root = ElementTree.parse(tree.ROOT / "src" / "app" / name).getroot()
        for element in root.iter("property"):
            if element.get("name") == "accelerator":
                keys |= {key_name(accelerator) for accelerator in element.text.split()}
    return keys


def keys_in(text):
    return {key for key in re.findall(r"<kbd>(.*?)</kbd>", text)}


def names_in(text):
    return set(re.findall(r"\*\*(.+?)\*\*", CODE.sub("", text)))


def interface_names():
    names = set()
    for path in tree.files(".ui", below=["src"]):
        for element in ElementTree.parse(path).getroot().iter():
            if element.get("translatable") == "yes" and element.text:
                names.add(element.text.replace("_", ""))
    for path in tree.files(".c", below=["src"]):
        names |= {name.replace("_", "") for name in re.findall(r'\b_ \("((?:[^"\\]|\\.)*)"\)', tree.read(path))}
    return names


class Samples(unittest.TestCase):
    def test_key_name(self):
        self.assertEqual("Ctrl+Shift+O", key_name("<ctrl><shift>o"))
        self.assertEqual("Ctrl+,", key_name("<ctrl>comma"))
        self.assertEqual("Page Down", key_name("Page_Down"))

    def test_names_in(self):
        self.assertEqual({"Help"}, names_in("Choose **Help**.\n\n```markdown\n**Situation:** x\n```\n"))


class Help(unittest.TestCase):
    paths = sorted((tree.ROOT / "data" / "help").glob("*.md"))

    def test_keys(self):
        listed = listed_keys("help-overlay.ui", "talk-help-overlay.ui")
        found = {f"{path.name}: {key}" for path in self.paths for key in keys_in(tree.read(path)) - listed - {"Shift"}}
        self.assertEqual(set(), found)

    def test_names(self):
        names = interface_names()
        # A list that begins with a word in bold has a name for its item, no name in the program.
        found = {f"{path.name}: {name}" for path in self.paths for name in names_in(tree.read(path)) - names}
        self.assertEqual(set(), found)

    def test_commands(self):
        """Options are those of the program, and commands those of the script."""
        text = "\n".join(tree.read(path) for path in self.paths)
        line = tree.read(tree.ROOT / "src" / "app" / "showcase-command-line.c")
        for option in re.findall(r"showcase --([a-z]+)", text):
            self.assertIn(f'"{option}"', line)
        for command in re.findall(r"\./dev (\w+)", text):
            self.assertIn(f"\n./dev {command} ", tree.read(tree.ROOT / "dev"))

    def test_outline(self):
        """Each document has one title and enough headings for a timeline."""
        for path in self.paths:
            text = CODE.sub("", tree.read(path))
            self.assertEqual(1, len(re.findall(r"^# ", text, re.MULTILINE)), path.name)
            self.assertGreaterEqual(len(re.findall(r"^## ", text, re.MULTILINE)), 3, path.name)


if __name__ == "__main__":
    tap.main()
