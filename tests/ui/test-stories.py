#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Interview stories as cards in the real window: by keyboard, as a screen reader hears them, and back to the document."""

import desktop
import tap

FILLER = "\n\n".join(f"Paragraph {number} goes on with words that fill a line of the window or a little more than that." for number in range(40))
STORIES = f"""# Interview

## 2021 – 2022: Engineer

### The outage

- **Situation**: The queue was full, see [the report](https://example.com/report).
- **Task**: Empty it
  - without loss
  - before noon
- **Action(s)**:
  1. Counted.
  2. Emptied.
- **Results**:

{FILLER}

### The conflict

**Context:** Two of us wanted the same machine.

**Goal**

Both work.

**Outcome:** We shared it.

## 2019 – 2020: Trainee

Learned.
"""
EMPTY = "Nothing is written here yet"


class Stories(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        file = self.home / "interview.md"
        file.write_text(STORIES, encoding="utf-8")
        self.program = self.start(file)
        self.assert_found("document text")

    def cards(self):
        return [node.name for node in self.program.window.find_all() if node.role in ("grouping", "panel") and ": " in (node.name or "")]

    def assert_cards(self, *names):
        self.assert_comes(lambda: self.cards() == list(names), f"the cards are not {names}, but {self.cards()}")

    def test_cards(self):
        program = self.program
        self.assert_found(name="Story as Cards")
        program.press("ctrl+e")
        self.assert_found(name="The outage")
        self.assert_cards("Situation: Situation", "Task: Task", "Action: Action(s)", "Result: Results")
        self.assertEqual(1, len(program.window.find_all("label", EMPTY)), "the empty step is not told")
        self.assert_found("link", "the report")

        program.press("ctrl+Next")
        self.assert_found("label", "Story 2 of 2")
        self.assert_cards("Situation: Context", "Task: Goal", "Result: Outcome")
        self.assertEqual([], program.window.find_all("label", EMPTY))
        program.press("ctrl+Next", "ctrl+Prior")
        self.assert_found("label", "Story 1 of 2")

        program.press("Escape")
        self.assert_comes(lambda: not self.cards(), "the cards stay")

    def test_way_to_document(self):
        program = self.program
        program.press("ctrl+e")
        self.assert_cards("Situation: Situation", "Task: Task", "Action: Action(s)", "Result: Results")
        program.press("ctrl+Next")
        self.assert_found("label", "Story 2 of 2")
        program.window.find_all(name="Show in Document")[0].click()
        self.assert_comes(lambda: not self.cards(), "the cards stay")
        self.assert_comes(lambda: [node for node in program.window.find_all("paragraph") if node.text().startswith("Context: Two")], "the step is not in view")
        self.assert_comes(lambda: (program.focused() or program.window).role == "document text", "the document does not get the keyboard")

    def test_entry_without_story(self):
        program = self.program
        program.press("End")
        self.assert_found("label", "2019 – 2020 · Trainee")
        self.assert_comes(lambda: not program.window.find_all(name="Story as Cards"), "a story is offered where there is none")
        program.press("ctrl+e")
        self.assertEqual([], self.cards())


if __name__ == "__main__":
    tap.main()
