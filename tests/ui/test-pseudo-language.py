#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the program says is said in the person's language, and has room: it runs in one that nobody speaks and whose words are longer, and every word in
another one is found, and every word that is cut."""

import os
import re
import signal
import unittest

import desktop
import messages
import tap

# The documents are in Greek letters, so that whatever has Latin ones is the program's.
CAREER = """---
title: Αλφα
skills: [Σίγμα]
---
# Αλφα

## 2022-2023 Βήτα

[Γάμμα](γ.md) ![Δέλτα](δ.png) [Ωμέγα](https://127.0.0.1/)

- ένα

- **Situation:** ένα
- **Task:** δύο
- **Action:** τρία
- **Result:** τέσσερα

## 2019-05 – 2021-03 Ζήτα

- Σίγμα

## 2023-05 – Ήτα

δύο
"""
NOTES = "# Γάμμα\n\n## Θήτα\n\nτρία Σίγμα\n\n```\n1\n```\n\n| α | β |\n|---|---|\n| 1 | 2 |\n"
TRANSLATED = re.compile(r"⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧")
# What the toolkit says in its own words, which are translated where it is.
TOOLKIT = {"Close", "Minimize", "Maximize", "Close the window", "Minimize the window", "Maximize the window", "Preferences", "Search", "Search Shortcuts", "Shortcuts"}
TOOLKIT |= {"Keyboard Shortcuts", "Search shortcuts"}
TOOLKIT |= {"Dismiss", "About", "Credits", "Legal", "Report an Issue", "Troubleshooting", "Website", "What’s New"}
# Names, keys, and what the documents say: the labels of a story have to be in a language that is understood.
OTHERS = re.compile(
    r"https?://\S+|\b(Showcase|The Showcase authors|Situation|Task|Action|Result|Esc|Ctrl|Alt|Shift|Tab|Page|PgUp|PgDn|Home|End|Return|Space|Backspace|Escape|Enter"
    r"|Left|Right|Up|Down|F\d+|md|png|https?|GTK|STAR|QR|HTML|JSON|PNG|Markdown)\b"
)

# What a window has on a phone.
NARROW = (360, 640)


def foreign(text):
    """What of a text is in no language that the program was told to speak."""
    return [] if text in TOOLKIT else re.findall(r"[A-Za-z]{2,}(?: [A-Za-z]+)*", OTHERS.sub("", TRANSLATED.sub("", text)))


class Check(unittest.TestCase):
    def test_foreign(self):
        self.assertEqual([], foreign("⟦%u tíméš ø⟧, 2022 Βήτα ⟦á ⟦é⟧ ø⟧ (Ctrl+K)"))
        self.assertEqual(["once more"], foreign("⟦á⟧ once more"))
        self.assertEqual(["Open"], foreign("Open"))
        self.assertEqual([], foreign("Close"))
        self.assertEqual(["Close it"], foreign("Close it"))


class PseudoLanguage(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        environment = messages.install_pseudo_language(desktop.ROOT, self.home)
        if environment is None:
            self.skipTest("there is no locale C.UTF-8 to copy")
        kept = {name: os.environ.get(name) for name in environment}
        self.addCleanup(lambda: [os.environ.pop(name, None) if value is None else os.environ.__setitem__(name, value) for name, value in kept.items()])
        os.environ.update(environment)
        self.folder = self.home / "Ω"
        self.folder.mkdir()
        (self.folder / "α.md").write_text(CAREER, encoding="utf-8")
        (self.folder / "γ.md").write_text(NOTES, encoding="utf-8")

    def said(self):
        """Everything that is said in any window now, with who says it."""
        for window in self.program.node.children():
            for node in window.walk():
                for words in (node.name, node.description, node.text()):
                    yield repr(node), words

    def check(self, place, *signs, narrow=True):
        """Waits until the place is there, which is when a message of it is, and reads all of it, and looks at its room, on a phone too."""
        wanted = [messages.exaggerate(sign) for sign in signs]
        self.assert_comes(lambda: all(any(sign in words for _, words in self.said()) for sign in wanted), f"{place}: {wanted} is not there")
        found = sorted({f"{place}: {who}: {what}" for who, words in self.said() for what in foreign(words)})
        self.assertEqual([], found)
        self.check_room(place)
        if narrow:
            size = self.program.size()
            self.program.resize_content(*NARROW)
            self.check_room(f"{place}, narrow")
            self.program.resize(*size)

    def check_room(self, place):
        """Waits until nothing is cut: what is on its way to its place may have less room than there."""
        desktop.ask(lambda: not self.cut_words(), timeout=3)
        self.assertEqual([], self.cut_words(), place)

    def cut_words(self):
        """What the program says that has an ellipsis or is wider than its room, in any window now. Names and texts of others may be as long as they like."""
        told = self.home / "cut-words"
        told.unlink(missing_ok=True)
        self.program.process.send_signal(signal.SIGUSR1)
        text = desktop.ask(lambda: told.exists() and [told.read_text(encoding="utf-8")])
        return [line for line in text[0].split("\n") if TRANSLATED.search(line)]

    def leave(self, sign):
        self.program.press("Escape")
        self.assert_comes(lambda: not any(messages.exaggerate(sign) in words for _, words in self.said()), f"“{sign}” does not close")

    def start(self, *arguments):
        return super().start(*arguments, LD_PRELOAD=str(desktop.BUILD / "tests" / "ui" / "cut-words.so"), SHOWCASE_CUT_WORDS=str(self.home / "cut-words"))

    def begin(self, *arguments):
        self.start(*arguments)
        self.assert_found("list item", state="focusable")

    def test_window(self):
        self.begin(self.folder)
        self.check("window", "Main Menu", "Timeline")

    def test_menus(self):
        self.begin(self.folder)
        for name in ("Main Menu", "Open", "Timeline View"):
            self.assert_found("toggle button", messages.exaggerate(name)).click()
            self.assert_comes(lambda: any("menu item" in node.role for node in self.program.window.walk()), f"the menu “{name}” does not open")
            self.check(f"menu {name}", narrow=False)
            self.program.press("Escape")
            self.assert_comes(lambda: not any("menu item" in node.role for node in self.program.window.walk()), f"the menu “{name}” does not close")

    def test_find(self):
        self.begin(self.folder)
        self.program.press("ctrl+f")
        self.check("find", "Next Match")
        self.program.xdotool("type", "9797")
        self.check("found nothing", "No results")

    def test_palette(self):
        self.begin(self.folder)
        self.program.press("ctrl+k")
        self.check("palette", "Find Anything")

    def test_skills(self):
        self.begin(self.folder)
        self.program.press("ctrl+l")
        self.check("skills", "Skills over the years")

    def test_stories(self):
        self.begin(self.folder)
        self.program.press("ctrl+e")
        self.check("stories", "Situation", "Show in Document")

    def test_preferences(self):
        self.begin(self.folder)
        self.program.press("ctrl+comma")
        self.check("preferences")

    def test_shortcuts(self):
        self.begin(self.folder)
        self.program.press("ctrl+question")
        self.check("shortcuts", "Show or hide the timeline")

    def test_filter(self):
        self.begin(self.folder)
        self.program.xdotool("type", "9797")
        self.check("filter", "No entry has these words")

    def test_outline(self):
        self.begin(self.folder)
        self.program.press("shift+F9")
        self.check("outline", "Outline")

    def test_lens(self):
        self.begin(self.folder)
        self.program.press("ctrl+l")
        self.assert_found("table row", lambda name: "Σίγμα" in name)
        self.program.press("Down", "Return")
        self.assert_found("grouping", "Σίγμα")
        self.check("lens", "Next Mention")

    def test_own_portfolio(self):
        self.begin(self.folder)
        self.assert_found("toggle button", messages.exaggerate("Open")).click()
        self.assert_found("menu item", lambda name: "Pörtfölíö…" in name).click()
        self.check("a portfolio of one's own", "Your Own Portfolio")

    def test_help(self):
        # Its documents are in English where nobody has translated them.
        self.begin(self.folder)
        self.program.press("F1")
        self.assert_found("heading", "Looking around")
        for place, size in (("help", (1000, 700)), ("help, narrow", NARROW)):
            self.program.resize_content(*size)
            self.check_room(place)

    def test_about(self):
        self.begin(self.folder)
        self.program.press("F10")
        self.assert_found("menu", messages.exaggerate("Main Menu"))
        self.program.press("Up", "Return")
        self.assert_found(("label", "button"), lambda name: "0.1.0" in name)
        self.check("about")

    def test_check(self):
        self.begin(self.folder)
        self.program.press("F10")
        self.assert_found("menu", messages.exaggerate("Main Menu"))
        self.program.press("c")
        self.check("check", "Check Before the Talk", "Findings")

    def test_empty(self):
        folder = self.home / "Κενό"
        folder.mkdir()
        self.start(folder)
        self.check("nothing to show", "This Can’t Be Shown")

    def begin_talk(self):
        self.begin(self.folder)
        self.program.press("F5")
        title = messages.exaggerate("Showcase Stage")
        self.assert_comes(lambda: any(node.name == title for node in self.program.node.children()), "there is no stage")

    def test_end(self):
        self.begin_talk()
        self.program.press("Escape")
        self.check("the end of a talk", "End Talk", narrow=False)

    def test_links(self):
        self.begin_talk()
        self.program.press("shift+q")
        self.check("links", "All links of this talk", narrow=False)

    def test_talk(self):
        self.begin_talk()
        for _ in range(5):
            self.program.press("c")
            if desktop.ask(lambda: any(node.name == messages.exaggerate("Showcase Console") for node in self.program.node.children()), timeout=4):
                break
        self.check("console", "Next", "Swap Screens")
        for name in ("Projector", "Menu", "Length of the Talk"):
            console = next(node for node in self.program.node.children() if node.name == messages.exaggerate("Showcase Console"))
            self.assert_found("toggle button", messages.exaggerate(name), within=console).click()
            self.assert_comes(lambda: any("menu item" in node.role for node in console.walk()), f"the menu “{name}” does not open")
            self.check(f"console, {name}", narrow=False)
            self.program.press("Escape")
        self.program.press("o")
        self.check("overview", "Search pages and notes")


if __name__ == "__main__":
    tap.main()
