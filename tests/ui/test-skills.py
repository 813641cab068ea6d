#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking through a skill in the real window: by keyboard, as a screen reader hears it, from the chart to the very words and back."""

import desktop
import tap

FILLER = "\n\n".join(f"Paragraph {number} goes on with words that fill a line of the window or a little more than that." for number in range(40))
CAREER = f"""# Career

## 2022 – 2023: Architect

Drew plans.

{FILLER}

Kept the sessions in Redis.

## 2021 – 2022: Lead

Led.

## 2019 – 2020: Developer

Wrote everything with Redis and Python.
"""
NOTES = "# Notes\n\n## Caches\n\nRedis is one.\n"
ENTRY = "Find a skill"
SENTENCE = "about 2 years (2019–2020, 2022–2023), also mentioned undated once"


class Skills(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        folder = self.home / "portfolio"
        folder.mkdir()
        (folder / "career.md").write_text(CAREER, encoding="utf-8")
        (folder / "notes.md").write_text(NOTES, encoding="utf-8")
        self.program = self.start(folder)
        self.assert_found("document text")

    def focus(self):
        return (self.program.focused() or self.program.window).name

    def assert_focus(self, name):
        self.assert_comes(lambda: self.focus() == name, f"“{name}” does not get the keyboard, but “{self.focus()}”")

    def has_paragraph(self, text):
        return [node for node in self.program.window.find_all("paragraph") if node.text() == text]

    def is_selected(self, row):
        return self.program.window.find_all("list item", name=lambda name: name.startswith(row), state="selected")

    def featured(self):
        """The entries that a screen reader says to stand out, without what follows their titles."""
        rows = [row for row in self.program.window.find_all("list item") if row.accessible.get_description() == "featured"]
        return [row.name.split(", 1 of")[0].split(", 3 of")[0] for row in rows]

    def assert_no_menu(self):
        """What a menu would have opened before is answered first."""
        self.assertTrue(self.program.window.find_all("grouping", "Redis"))
        self.assertFalse(self.program.node.find_all("menu item", name=lambda name: "Link" in name))

    def choose_redis(self):
        self.program.press("ctrl+l")
        self.assert_focus(ENTRY)
        self.assert_found("table row", f"Redis, {SENTENCE}")
        self.program.press("Down")
        self.assert_focus(f"Redis, {SENTENCE}")
        self.program.press("Return")
        self.assert_comes(lambda: not self.program.window.find_all(name=ENTRY), "the chart stays open")

    def test_table(self):
        self.program.press("ctrl+l")
        self.assert_focus(ENTRY)
        row = self.assert_found("table row", f"Redis, {SENTENCE}")
        self.assert_found("table cell", "Redis", within=row)
        self.assert_found("table cell", "2019–2020, 2022–2023", within=row)
        self.assert_found("table cell", "about 2 years undated once", within=row)
        for title in ("Skill", "Years", "Time"):
            self.assert_found(None, title)
        self.program.xdotool("type", "pyth")
        self.assert_found("label", "1 skill")
        self.assertEqual(ENTRY, self.focus(), "the entry loses the keyboard")
        self.program.press("Escape")
        self.assert_comes(lambda: not self.program.window.find_all(name=ENTRY), "the chart stays open")

    def test_evidence(self):
        program = self.program
        self.choose_redis()
        self.assert_focus("Next Mention")
        bar = self.assert_found("grouping", "Redis")
        self.assert_comes(lambda: [node for node in bar.walk() if node.text() == SENTENCE], "the sentence is not there")
        self.assert_found("label", "3 mentions")
        self.assert_comes(lambda: self.featured() == ["2022 to 2023, Architect", "2019 to 2020, Developer", "Caches"], "what stands out is not said")

        # Neither pointer nor key gets at the addresses of its links.
        x, y, width, height = next(node for node in bar.walk() if node.text() == SENTENCE).place()
        program.click_at(x + 40, y + height // 2, 3)
        self.assert_no_menu()
        program.press("Tab", "Tab", "Menu")
        self.assert_no_menu()
        program.press("shift+Tab", "shift+Tab")
        self.assert_focus("Next Mention")

        # The first place, far down, and the keyboard stays for the next one.
        program.press("Return")
        self.assert_found("label", "1 of 3")
        self.assert_comes(lambda: self.has_paragraph("Kept the sessions in Redis."), "the place is not in view")
        self.assert_comes(lambda: self.is_selected("2022 to 2023, Architect"), "its entry is not selected")
        self.assertEqual("Next Mention", self.focus())
        program.press("alt+Down")
        self.assert_comes(lambda: self.is_selected("2019 to 2020, Developer"), "its entry is not selected")

        # The links of the sentence: how long, two periods, and what has no date.
        program.press("Tab", "Tab", "Tab", "Tab", "Tab", "Return")
        self.assert_found("label", "3 of 3")
        self.assert_comes(lambda: self.has_paragraph("Redis is one."), "the place is not in view")

        # Escape in the sidebar shows all entries again.
        program.press("Escape")
        self.assert_comes(lambda: not program.window.find_all("grouping", "Redis"), "the bar stays")
        self.assert_comes(lambda: not self.featured(), "something still stands out")
        self.assert_comes(lambda: (program.focused() or program.window).role == "list item", "the timeline does not get the keyboard")

    def test_narrow(self):
        program = self.program
        program.resize_content(360, 600)
        self.choose_redis()
        self.assert_found("grouping", "Redis")
        program.press("Return")
        self.assert_comes(lambda: self.has_paragraph("Kept the sessions in Redis."), "the place is not in view")


if __name__ == "__main__":
    tap.main()
