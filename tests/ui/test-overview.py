#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The overview of a talk in the real program, by its keys: it opens at the page where the talk is."""

import desktop
import tap
import talk

N_PAGES = 80


class Overview(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        file = self.home / "talk.md"
        file.write_text("# A talk\n\n" + "".join(f"## Part {number}\n\nWords.\n\n" for number in range(2, N_PAGES + 1)), encoding="utf-8")
        self.start(file)
        self.assert_found("document text", "A talk")
        self.program.press("F5")
        self.stage = self.assert_comes(lambda: next((child for child in self.program.node.children() if child.name == talk.STAGE), None), "no talk")
        self.window = self.assert_comes(lambda: self.program.xdotool("search", "--onlyvisible", "--name", talk.STAGE).split("\n")[0], "no stage")
        self.program.xdotool("windowfocus", "--sync", self.window)
        self.assert_found(None, lambda name: name.startswith("Page 1 of "), within=self.stage)

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
        x, y, width, height = self.assert_found("table cell", "38  Part 38", within=self.stage).place()
        self.program.xdotool("mousemove", "--window", self.window, x + width // 2, y + height // 2)
        for page in (41, 42, 43):
            self.program.press("Right")
            self.assert_focused(page)

    def test_click(self):
        self.go_to(40)
        self.program.press("o")
        self.assert_focused(40)
        x, y, width, height = self.assert_found("table cell", "38  Part 38", within=self.stage).place()
        self.program.xdotool("mousemove", "--window", self.window, x + width // 2, y + height // 2, "click", 1)
        self.assert_page(38)

    def test_keys_that_follow_at_once_turn_no_page(self):
        self.go_to(40)
        self.program.xdotool("key", "--delay", 0, "o", "Page_Down", "Page_Down")
        self.assert_found("table cell", within=self.stage)
        self.assert_page(40)


if __name__ == "__main__":
    tap.main()
