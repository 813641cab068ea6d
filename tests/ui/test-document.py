#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A document in the real window, read as a screen reader reads it: structure, names, text, places, the focus, and what changes."""

import desktop
import tap
from gi.repository import Atspi

DOCUMENT = """# Everything

Some **bold**, *slanted*, ~~gone~~ and `fixed` text with a [first link](https://example.org/1 "where it goes").

## Lists

- one
- two with a [second link](https://example.org/2)
  - nested

3. third
4. fourth

- [x] done
- [ ] open

## A table

| Name | Age |
|------|----:|
| Ada  | 36  |

> [!WARNING]
> Be careful.

![A red square](square.png)

A note[^1].

[^1]: The note's text.
"""
SECTION = "## Section {0}\n\n" + "".join("Sentence {0} is there to be read, and it is as long as sentences in such documents are. " * 3 + "\n\n" for _ in range(4)) + "- one\n- two\n\n"


class Document(desktop.WindowCase):
    def open(self, text):
        path = self.home / "document.md"
        path.write_text(text, encoding="utf-8")
        self.start(path)
        self.view = self.assert_found("document text")

    def roles(self, role):
        return self.view.find_all(role)

    def only(self, role, **filters):
        found = self.view.find_all(role, **filters)
        self.assertEqual(1, len(found), f"{role} {filters}\n{self.program.tree()}")
        return found[0]

    def test_structure(self):
        self.open(DOCUMENT)
        headings = [(node.name, node.attributes()["level"]) for node in self.roles("heading")]
        self.assertEqual([("Everything", "1"), ("Lists", "2"), ("A table", "2")], headings)
        self.assertEqual(["one", "two with a second link", "nested", "third", "fourth", "done", "open"], [item.text() for item in self.roles("list item")])
        self.assertEqual(["3.", "4."], [label.name for label in self.roles("label")])
        self.assertEqual([True, False], [box.has("checked") for box in self.roles("check box")])
        self.assertEqual("Warning", self.only("block quote").name)
        self.assertEqual("A red square", self.only("image").name)
        self.assertEqual("Footnote 1", self.only("footnote").name)
        self.assertEqual("", self.only("table").name)

    def test_table(self):
        self.open(DOCUMENT)
        rows = [[cell.text() for cell in row.children()] for row in self.only("table").children()]
        self.assertEqual([["Name", "Age"], ["Ada", "36"]], rows)
        self.assertEqual(["column header"] * 2 + [""] * 2, [cell.description for cell in self.roles("table cell")])

    def test_links(self):
        self.open(DOCUMENT)
        names = ["first link", "second link", "Footnote 1", "Back to the reference to footnote 1"]
        self.assertEqual(names, [link.name for link in self.roles("link")])
        self.assertEqual("where it goes", self.roles("link")[0].description)

        # The focus goes from link to link, and is on one of them alone.
        x, y, width, height = self.view.place()
        self.program.click_at(x + width - 20, y + 40)
        self.assert_comes(lambda: self.view.has("focused"), "a click does not give the document the focus")
        for name in names[:2]:
            self.program.press("Tab")
            self.assert_comes(lambda: [link.name for link in self.roles("link") if link.has("focused")] == [name], f"{name} does not get the focus")
            self.assertFalse(self.view.has("focused"))

    def test_text(self):
        self.open(DOCUMENT)
        paragraph = self.roles("paragraph")[0]
        text = paragraph.text()
        self.assertEqual("Some bold, slanted, gone and fixed text with a first link.", text)
        for word, name, value in (("Some", "weight", "400"), ("bold", "weight", "700"), ("slanted", "style", "italic"), ("gone", "strikethrough", "true")):
            attributes, start, end = Atspi.Text.get_attribute_run(paragraph.accessible, text.index(word), False)
            self.assertEqual(value, attributes[name], word)
            self.assertIn(word, text[start:end])
        read = Atspi.Text.get_string_at_offset(paragraph.accessible, text.index("slanted") + 2, Atspi.TextGranularity.WORD)
        self.assertEqual("slanted, ", read.content)

        # Words stand in the paragraph, in order.
        x, y, width, height = paragraph.place()
        first = Atspi.Text.get_range_extents(paragraph.accessible, 0, 4, Atspi.CoordType.WINDOW)
        second = Atspi.Text.get_range_extents(paragraph.accessible, 5, 9, Atspi.CoordType.WINDOW)
        self.assertEqual((x, y), (first.x, first.y))
        self.assertGreater(second.x, first.x + first.width)
        self.assertLess(second.x + second.width, x + width)

    def test_caret(self):
        """With F7 the text that the caret is in has the focus, and tells where the caret is and what is selected."""
        self.open("first text\n\nsecond text\n")
        first, second = self.roles("paragraph")
        x, y, width, height = first.place()
        self.program.click_at(x + 1, y + height // 2)
        self.program.press("F7")
        self.assert_comes(lambda: first.has("focused"), "the text with the caret does not have the focus")
        self.program.press("Right", "Right")
        self.assert_comes(lambda: Atspi.Text.get_caret_offset(first.accessible) == 2, "the caret is not told")
        self.program.press("Down")
        self.assert_comes(lambda: second.has("focused") and not first.has("focused"), "the focus does not follow the caret")
        self.program.press("Home", "shift+Right", "shift+Right")
        self.assert_comes(lambda: Atspi.Text.get_n_selections(second.accessible) == 1, "no selection is told")
        selected = Atspi.Text.get_selection(second.accessible, 0)
        self.assertEqual((0, 2), (selected.start_offset, selected.end_offset))

    def test_details(self):
        self.open("<details>\n<summary>More</summary>\n\nFolded away.\n\n</details>\n")
        summary = self.only("button", name="More")
        self.assertFalse(summary.has("expanded"))
        self.assertFalse(any(node.text() == "Folded away." for node in self.roles("paragraph")))
        x, y, width, height = summary.place()
        self.program.click_at(x + 30, y + height // 2)
        self.assert_comes(lambda: summary.has("expanded"), "the summary does not say that its details are open")
        self.assert_comes(lambda: any(node.text() == "Folded away." for node in self.roles("paragraph")), "what was folded away is not there")

    def test_large(self):
        """A megabyte: every section is met once and in order, and nothing has more siblings than are counted in no time."""
        number = 1_000_000 // len(SECTION.format(100))
        self.open("# Large\n\n" + "".join(SECTION.format(index) for index in range(number)))
        desktop.ask(lambda: self.count_last(number))
        counts = {}
        names = []

        def walk(accessible):
            role = accessible.get_role_name()
            counts[role] = counts.get(role, 0) + 1
            if role == "heading":
                names.append(accessible.get_name())
            size = accessible.get_child_count()
            self.assertLessEqual(size, 100)
            for index in range(size):
                walk(accessible.get_child_at_index(index))

        walk(self.view.accessible)
        self.assertEqual(["Large"] + [f"Section {index}" for index in range(number)], names)
        self.assertEqual(4 * number, counts["paragraph"])
        self.assertEqual(2 * number, counts["list item"])

    def count_last(self, number):
        """Whether all of a long document has come: its start is shown before the rest."""
        accessible = self.view.accessible
        while accessible.get_role_name() in ("document text", "section") and accessible.get_child_count():
            accessible = accessible.get_child_at_index(accessible.get_child_count() - 1)
        section = accessible.get_parent()
        return section.get_child_at_index(0).get_name() == f"Section {number - 1}"


if __name__ == "__main__":
    tap.main()
