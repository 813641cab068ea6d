#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The overview of a talk in the real program, by its keys: it opens at the page where the talk is."""

import subprocess

import desktop
import tap
import talk

N_PAGES = 80
CODE = """```python
def speak(words: str = "a string of some length"):
    return "another string that is long enough to be seen"
```
"""


class OverviewCase(desktop.WindowCase):
    def begin(self, text):
        file = self.home / "talk.md"
        file.write_text(text, encoding="utf-8")
        self.start(file)
        self.assert_found("document text", "A talk")
        self.program.press("F5")
        self.stage = self.assert_comes(lambda: next((child for child in self.program.node.children() if child.name == talk.STAGE), None), "no talk")
        self.window = self.assert_comes(lambda: self.program.xdotool("search", "--onlyvisible", "--name", talk.STAGE).split("\n")[0], "no stage")
        self.program.xdotool("windowfocus", "--sync", self.window)
        self.assert_found(None, lambda name: name.startswith("Page 1 of "), within=self.stage)


class Overview(OverviewCase):
    def setUp(self):
        super().setUp()
        self.begin("# A talk\n\n" + "".join(f"## Part {number}\n\nWords.\n\n" for number in range(2, N_PAGES + 1)))

    def go_to(self, page):
        self.program.press(*str(page), "Return")
        self.assert_page(page)

    def assert_page(self, page):
        self.assert_found(None, lambda name: name.startswith(f"Page {page} of "), within=self.stage)

    def assert_focused(self, page):
        self.assert_comes(
            lambda: [node for node in self.stage.find_all(state="focused") if node.name == f"{page}  Part {page}"],
            f"page {page} has not the keyboard but {[node for node in self.stage.find_all(state='focused')]}",
        )

    def test_opens_where_the_talk_is(self):
        for page in (2, N_PAGES // 2, N_PAGES - 1):
            self.go_to(page)
            self.program.press("o")
            self.assert_focused(page)
            self.program.press("Right")
            self.assert_focused(page + 1)
            self.program.press("Return")
            self.assert_page(page + 1)

    def test_arrows_move_whatever_the_pointer_lies_on(self):
        self.go_to(40)
        self.program.press("o")
        self.assert_focused(40)
        x, y, width, height = self.assert_found("table cell", "42  Part 42", within=self.stage).place()
        self.program.xdotool("mousemove", "--window", self.window, x + width // 2, y + height // 2)
        for page in (41, 42, 43):
            self.program.press("Right")
            self.assert_focused(page)

    def test_click(self):
        self.go_to(40)
        self.program.press("o")
        self.assert_focused(40)
        x, y, width, height = self.assert_found("table cell", "42  Part 42", within=self.stage).place()
        self.program.xdotool("mousemove", "--window", self.window, x + width // 2, y + height // 2, "click", 1)
        self.assert_page(42)

    def test_keys_that_follow_at_once_turn_no_page(self):
        self.go_to(40)
        self.program.xdotool("key", "--delay", 0, "o", "Page_Down", "Page_Down")
        self.assert_found("table cell", within=self.stage)
        self.assert_page(40)


class Code(OverviewCase):
    def count_colours(self):
        """How many pixels of the stage are green or brown, as strings and keywords are, and nothing else is."""
        command = ["import", "-window", self.window, "-depth", "8", "rgb:-"]
        pixels = subprocess.run(command, capture_output=True, check=True).stdout
        return sum(green > blue + 16 or red > blue + 32 for red, green, blue in zip(pixels[0::3], pixels[1::3], pixels[2::3]))

    def test_thumbnails_have_the_colours_of_code(self):
        self.begin("# A talk\n\nWords.\n\n## Code\n\n" + CODE)
        self.assertEqual(0, self.count_colours())
        self.program.press("o")
        self.assert_found("table cell", lambda name: name.endswith("Code"), within=self.stage)
        self.assert_comes(lambda: self.count_colours() > 50, "the code of the thumbnail has one colour")


if __name__ == "__main__":
    tap.main()
