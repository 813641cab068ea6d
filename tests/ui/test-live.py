#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents in the real window while an editor changes them: what is shown follows, where it is read stays, and nothing is taken away."""

import os
import shutil
import time

import desktop
import tap
from gi.repository import Atspi, GLib

PARAGRAPH = "Paragraph {0} is there to be read, and it is as long as paragraphs in such documents are wont to be.\n\n"


def make(first="2022-2023 Sailor", extra="", word="read"):
    text = f"# Career\n\n## {first}\n\n{extra}"
    text += "".join(PARAGRAPH.format(index) for index in range(60))
    text += "## 2024 Captain\n\n"
    return text + "".join(PARAGRAPH.format(index).replace("read", word) for index in range(60, 120))


class Live(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = self.home / "portfolio"
        self.folder.mkdir()
        self.career = self.folder / "career.md"
        self.career.write_text(make(), encoding="utf-8")
        (self.folder / "topics.md").write_text("# Topics\n\n## One topic\n\nIts text.\n", encoding="utf-8")

    def replace(self, text):
        """As most editors save: another file, renamed."""
        other = self.folder / ".career.md.swp"
        other.write_text(text, encoding="utf-8")
        other.rename(self.career)

    def view(self):
        return self.program.window.find("document text", timeout=3)

    def texts(self):
        return [node.text() for node in self.view().find_all(("paragraph", "heading"))]

    def words(self):
        """All that is on the screen of the document, with its place."""
        _, top, _, height = self.view().place()
        places = [(node.text() or node.name, node.place()[1] - top) for node in self.view().find_all(("paragraph", "heading"))]
        return [(words, place) for words, place in places if 0 <= place < height]

    def read_on(self, name):
        self.start(self.folder)
        self.assert_found("heading", name="Career")
        x, y, width, height = self.assert_found("list item", name=lambda found: name in found).place()
        self.program.click_at(x + width // 2, y + height // 2)
        self.assert_comes(lambda: any(name in node.name for node in self.view().find_all("heading")), "the entry is not gone to")

    def is_shown(self, words):
        return any(words in text for text in self.texts())

    def banner(self, words):
        return self.program.window.find_all("label", name=lambda found: words in found)

    def rest(self):
        """The words and their places, once they have stopped moving."""
        last = []

        def look():
            last.append(self.words())
            return len(last) > 1 and last[-1] == last[-2] and last[-1]

        return self.assert_comes(look, "the document never comes to rest")

    def turn_page(self):
        """In the document, not in the timeline; gives what is read then."""
        before = self.rest()
        x, y, width, height = self.view().place()
        self.program.click_at(x + width // 2, y + height // 2)
        self.program.press("Page_Down")
        self.assert_comes(lambda: self.words()[0] != before[0], "the page is not turned")
        return self.rest()

    def test_saving(self):
        """In place, cut off and written again, and by renaming."""
        self.read_on("Captain")
        for number, save in enumerate((self.career.write_text, self.replace)):
            before = self.texts()
            self.assertTrue(before)
            save(make(word=f"heard{number}"))
            self.assert_comes(lambda: self.is_shown(f"heard{number}"), "what was saved is not shown")
        with open(self.career, "r+", encoding="utf-8") as file:
            file.write(make(word="seen"))
            file.truncate()
        self.assert_comes(lambda: self.is_shown("seen"), "what was written over is not shown")
        self.assertEqual([], self.banner("Last version"))

    def test_told(self):
        """Who can't see the mark beside what is new hears of it; what is only written again is not worth a word."""
        told = []
        listener = Atspi.EventListener.new(lambda event: told.append(event.any_data))
        listener.register("object:announcement")
        self.addCleanup(listener.deregister, "object:announcement")
        self.read_on("Captain")
        before = self.rest()
        self.replace(make())
        self.replace(make(word="heard"))
        end = time.monotonic() + desktop.TIMEOUT
        while "Document changed" not in told and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.01)
        self.assertEqual(["Document changed"], [words for words in told if words == "Document changed"])
        self.assertTrue(self.is_shown("heard"))
        self.assertEqual([place for _, place in before], [place for _, place in self.rest()])

    def test_place(self):
        """A heading above that is renamed, and a section that is inserted there, move nothing."""
        self.read_on("Captain")
        before = self.turn_page()
        for text in (make(first="2021-2023 Bosun"), make(first="2021-2023 Bosun", extra="### More\n\n" + "Another one.\n\n" * 30)):
            self.replace(text)
            self.assert_found("list item", name=lambda found: "Bosun" in found)
        self.assert_comes(lambda: self.words() == before, f"what is read has moved: {before}")

    def test_renamed(self):
        """The heading of the very entry that is read: it is still selected, by its new name, and nothing moves."""
        self.read_on("Captain")
        before = self.turn_page()
        for title in ("2024 Commodore", "2025-01 Admiral"):
            self.replace(make().replace("2024 Captain", title))
            self.assert_found("list item", name=lambda name, title=title: title.split()[1] in name, state="selected")
            self.assert_comes(lambda: self.words() == before, f"what is read has moved: {before}")

    def test_deleted(self):
        self.read_on("Captain")
        before = self.rest()
        self.career.unlink()
        self.assert_comes(lambda: self.banner("career.md"), "nothing says that the file is gone")
        self.assertEqual(before[0][0], self.rest()[0][0])
        self.career.write_text(make(word="back"), encoding="utf-8")
        self.assert_comes(lambda: self.is_shown("back"), "what is back is not shown")
        self.assert_comes(lambda: not self.banner("career.md"), "the banner stays")

    def test_broken(self):
        self.read_on("Captain")
        self.career.write_bytes(b"\0\1\2" * 1000)
        self.assert_comes(lambda: self.banner("career.md"), "nothing says what is wrong")
        self.assertTrue(self.is_shown("Paragraph 60"))
        self.replace(make(word="mended"))
        self.assert_comes(lambda: self.is_shown("mended"), "what is mended is not shown")
        self.assert_comes(lambda: not self.banner("career.md"), "the banner stays")

    def test_folder(self):
        """The folder is empty, is gone, and comes back."""
        self.read_on("Captain")
        away = self.home / "away"
        self.folder.rename(away)
        self.assert_comes(lambda: self.banner("Last version shown"), "nothing says that the folder is gone")
        self.assertTrue(self.is_shown("Paragraph 60"))
        self.program.press("ctrl+r")
        self.assertTrue(self.is_shown("Paragraph 60"))
        shutil.copytree(away, self.folder)
        self.assert_comes(lambda: not self.banner("Last version shown"), "the banner stays")
        self.career.write_text(make(word="again"), encoding="utf-8")
        self.assert_comes(lambda: self.is_shown("again"), "what comes after it is not shown")

    def test_reload(self):
        """Who asks gets what there is."""
        self.read_on("Captain")
        self.career.unlink()
        self.assert_comes(lambda: self.banner("career.md"), "nothing says that the file is gone")
        self.program.press("ctrl+r")
        self.assert_found("heading", name="One topic")
        self.assert_comes(lambda: not self.banner("career.md"), "the banner stays")

    def test_descriptors(self):
        """A thousand saves leave nothing open."""
        self.read_on("Captain")
        self.career.write_text(make(word="warm"), encoding="utf-8")
        self.assert_comes(lambda: self.is_shown("warm"), "what was saved is not shown")
        before = self.count_descriptors()
        for number in range(1000):
            self.replace(make(word=f"save{number}"))
            time.sleep(0.001)
        self.assert_comes(lambda: self.is_shown("save999"), "the last of a thousand is not shown")
        self.assert_comes(lambda: self.count_descriptors() <= before + 2, f"more than {before} files are open")

    def count_descriptors(self):
        return len(os.listdir(f"/proc/{self.program.process.pid}/fd"))


if __name__ == "__main__":
    tap.main()
