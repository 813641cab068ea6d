#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the help and the guide of a new portfolio say is so: its keys are in the lists of shortcuts, and what is bold is written on a button, in a menu or in the preferences.
For this, bold in the help means a name in the program, and keys are in <kbd>. A translation says the same, with the names of its language."""

import gettext
import io
import re
import subprocess
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
# What stands on the keys in a language, where it is not what stands on them in English.
KEYS = {
    "de": {"Strg": "Ctrl", "Umschalt": "Shift", "Leertaste": "Space", "Bild ab": "Page Down", "Bild auf": "Page Up", "Pos1": "Home", "Ende": "End"},
    "fr": {"Maj": "Shift", "Espace": "Space", "Page suiv.": "Page Down", "Page préc.": "Page Up", "Début": "Home", "Fin": "End", "Entrée": "Enter", "Échap": "Esc"},
    "es": {"Mayús": "Shift", "Espacio": "Space", "Av Pág": "Page Down", "Re Pág": "Page Up", "Inicio": "Home", "Fin": "End", "Intro": "Enter"},
    "nb": {"Mellomrom": "Space"},
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


def in_english(key, language):
    """Ctrl+Shift+O for Strg+Umschalt+O."""
    names = KEYS.get(language, {})
    return re.sub(r"[^+]+", lambda part: names.get(part[0], part[0]), key)


def translated(names, language):
    """The names, without their mnemonics, as the program has them in a language."""
    po = tree.ROOT / "po" / f"{language}.po"
    texts = gettext.GNUTranslations(io.BytesIO(subprocess.run(["msgfmt", "-o", "-", po], capture_output=True, check=True).stdout))._catalog
    # A text in a context has that before it. Where letters are not those of the keys, a mnemonic is in brackets: "設定(_S)".
    return {re.sub(r"\(_\w\)", "", text).replace("_", "") for key, text in texts.items() if isinstance(key, str) and key.split("\4")[-1].replace("_", "") in names}


def outline(text):
    """What a translation has in common with its document: the levels of headings, the places of code, the targets of links."""
    headings = [len(marks) for marks in re.findall(r"^(#+) ", CODE.sub("", text), re.MULTILINE)]
    return headings, re.findall(r"^```(\w+)$", text, re.MULTILINE), sorted(re.findall(r"\]\((\w+\.md)\)", CODE.sub("", text)))


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
        self.assertEqual("Ctrl+Shift++", in_english("Strg+Umschalt++", "de"))

    def test_names_in(self):
        self.assertEqual({"Help"}, names_in("Choose **Help**.\n\n```markdown\n**Situation:** x\n```\n"))

    def test_translated(self):
        self.assertEqual({"Hilfe"}, translated({"Help"}, "de"))
        self.assertEqual({"ヘルプ"}, translated({"Help"}, "ja"))

    def test_outline(self):
        self.assertEqual(([1, 2], ["sh"], ["b.md"]), outline("# A\n\n```sh\n# no [x](y.md)\n```\n\n## [B](b.md)\n"))


class Help(unittest.TestCase):
    everything = sorted(path for pattern in ("help/*.md", "starter/guide*.md") for path in (tree.ROOT / "data").glob(pattern))
    paths = [path for path in everything if path.name.count(".") == 1]
    translations = [path for path in everything if path.name.count(".") == 2]

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

    def test_languages(self):
        """Every language that the program speaks has every document."""
        languages = [line for line in tree.read(tree.ROOT / "po" / "LINGUAS").splitlines() if not line.startswith("#")]
        self.assertEqual({path.with_suffix(f".{language}.md") for path in self.paths for language in languages}, set(self.translations))

    def test_translations(self):
        """A translation has the keys, the names, the headings, the code and the links of its document."""
        names = interface_names()
        for path in self.translations:
            stem, language, _ = path.name.split(".")
            text, original = tree.read(path), tree.read(path.with_name(f"{stem}.md"))
            self.assertIn(f"\nlang: {language}\n", text, path.name)
            self.assertEqual(keys_in(original), {in_english(key, language) for key in keys_in(text)}, path.name)
            self.assertEqual(len(names_in(original)), len(names_in(text)), path.name)
            self.assertEqual(set(), names_in(text) - translated(names, language), path.name)
            self.assertEqual(outline(original), outline(text), path.name)


if __name__ == "__main__":
    tap.main()
