#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk while screens come and go, in sway: its page and its timer stay what they are, and the audience sees what it is to see."""

import ast

import screens
import talk
import tap
from talk import CONSOLE, STAGE

KEYS = "Keyboard Shortcuts"
KEY = "Next step"


class Talk:
    """What the small program with a talk tells."""

    def __init__(self, line):
        self.page, self.step, self.n_pages, self.runs, self.elapsed = ast.literal_eval(line)

    def __repr__(self):
        return str(vars(self))


class StageCase(screens.SwayCase):
    def assert_stage(self, place):
        self.assert_comes(lambda: self.seen().get(STAGE) == place)

    def assert_apart(self, stage, console):
        """Each fills a screen, and nothing else is seen."""
        self.assert_windows(**{STAGE: stage + "*", CONSOLE: console + "*"})


class State(StageCase):
    """Page and timer through all that can happen to screens."""

    def setUp(self):
        super().setUp()
        self.probe = screens.Probe("talk-probe", Talk)
        self.addCleanup(self.probe.end)
        self.assert_windows(Home=self.laptop)

    def join(self, name):
        """Has the stage on a screen that was just connected. Until the program knows of it there is nothing to swap with."""
        for _ in range(10):
            self.probe.tell("swap")
            if screens.ask(lambda: self.seen().get(STAGE) == name + "*", timeout=2):
                return
        self.fail(str(self.seen()))

    def test_page_and_timer_are_untouched(self):
        self.probe.tell("begin")
        self.probe.wait(lambda now: now.n_pages == 5)
        self.probe.tell("next")
        self.probe.tell("next")
        self.assert_stage(self.laptop + "*")
        elapsed = self.probe.wait(lambda now: now.page == 2 and now.runs).elapsed

        def assert_untouched():
            nonlocal elapsed
            now = self.probe.tell("state")
            self.assertEqual((2, 0, 5, 1), (now.page, now.step, now.n_pages, now.runs))
            self.assertGreater(now.elapsed, elapsed)
            elapsed = now.elapsed

        first = self.sway.plug()
        self.join(first)
        assert_untouched()
        self.probe.tell("swap")
        self.assert_stage(self.laptop + "*")
        assert_untouched()
        self.probe.tell("swap")
        self.assert_stage(first + "*")
        self.sway.unplug(first)
        self.assert_stage(self.laptop)
        assert_untouched()
        # On a screen of another shape the same talk has other pages.
        second = self.sway.plug("768x1024")
        self.join(second)
        assert_untouched()
        self.probe.tell("windows")
        self.assert_comes(lambda: self.seen().get(STAGE, "*")[-1] != "*")
        assert_untouched()


    def test_console_is_closed_and_comes_back(self):
        projector = self.sway.plug("1280x720")
        self.probe.tell("begin")
        self.assert_apart(projector, self.laptop)
        self.probe.tell("next")
        elapsed = self.probe.wait(lambda now: now.page == 1 and now.runs).elapsed
        self.sway.close(CONSOLE)
        self.assert_windows(Home=self.laptop, **{STAGE: projector + "*"})
        now = self.probe.tell("next-page")
        self.assertTrue(now.page == 2 and now.runs and now.elapsed > elapsed, str(now))
        self.probe.tell("console")
        self.assert_apart(projector, self.laptop)
        self.assertEqual(2, self.probe.tell("state").page)

    def test_stage_is_closed(self):
        self.sway.plug("1280x720")
        self.probe.tell("begin")
        self.probe.wait(lambda now: now.n_pages == 5)
        self.probe.tell("next")
        self.assert_comes(lambda: CONSOLE in self.seen())
        self.sway.focus(CONSOLE)
        self.sway.close(STAGE)
        # The question is at the console; its answer is as good as anywhere.
        self.sway.press("Return")
        self.assert_windows(Home=self.laptop)
        elapsed = self.probe.wait(lambda now: not now.runs).elapsed
        self.assertEqual((1, elapsed), (self.probe.tell("state").page, self.probe.tell("state").elapsed))


class Showcase(StageCase):
    """The real program with a portfolio, by its keys and as a screen reader finds it."""

    def setUp(self):
        super().setUp()
        self.program = talk.Program()
        self.addCleanup(self.program.end)
        self.assertIsNotNone(self.program.find("list item"))

    def assert_page(self, number, title=STAGE):
        """Which page is on stage, or in another window."""
        self.assertIsNotNone(self.program.find(None, lambda name: name.startswith(f"Page {number} of "), title))

    def begin(self):
        self.sway.press("F5")
        self.assert_comes(lambda: STAGE in self.seen())
        self.sway.press("Right", "Right")
        self.assert_page(3)

    def test_two_screens(self):
        projector = self.sway.plug("1280x720")
        self.begin()
        self.assert_apart(projector, self.laptop)
        self.sway.press("s")
        self.assert_apart(self.laptop, projector)
        self.assert_page(3)
        self.sway.press("s")
        self.assert_apart(projector, self.laptop)
        self.assert_page(3)
        self.sway.unplug(projector)
        self.assert_windows(Showcase=self.laptop, **{STAGE: self.laptop, CONSOLE: self.laptop})
        self.assert_page(3)

    def test_audience_sees_black_and_what_is_frozen(self):
        projector = self.sway.plug("1280x720")
        self.begin()
        self.assert_apart(projector, self.laptop)
        before = self.assert_comes(lambda: len(self.sway.picture(projector).colours()) > 2 and self.sway.picture(projector))

        self.sway.press("b")
        self.assert_comes(lambda: self.sway.picture(projector).colours() == {(0, 0, 0)})
        self.assertGreater(len(self.sway.picture(self.laptop).colours()), 2)
        self.sway.press("b")
        self.assert_comes(lambda: self.sway.picture(projector) == before)

        # Questions are for the speaker, whichever window has the keyboard.
        self.sway.focus(STAGE)
        self.sway.press("Escape")
        self.assertIsNotNone(self.program.find("button", "End Talk", CONSOLE))
        self.assertEqual(before, self.sway.picture(projector))
        self.sway.press("Escape")

        self.sway.focus(CONSOLE)
        self.sway.press("f")
        self.sway.press("Left", "Left")
        self.assert_page(1, CONSOLE)
        self.assert_page(3)
        self.assertEqual(before, self.sway.picture(projector))
        self.sway.press("f")
        self.assert_page(1)
        self.assert_comes(lambda: self.sway.picture(projector) != before)

    def test_keys_are_listed_for_the_speaker(self):
        projector = self.sway.plug("1280x720")
        self.begin()
        self.assert_apart(projector, self.laptop)
        self.sway.press("question")
        # From libadwaita 1.8 on the list is in a window that was there before.
        self.assertIsNotNone(self.program.find(None, KEY))
        self.assertIsNone(self.program.find(None, KEY, STAGE, timeout=0))
        place = self.seen().get(KEYS) or self.seen().get(CONSOLE)
        self.assertEqual(self.laptop, place.strip("*"))
        self.assertEqual(projector + "*", self.seen().get(STAGE))
        self.sway.press("Escape")
        self.assert_comes(lambda: self.program.find(None, KEY, timeout=0) is None)
        self.assert_apart(projector, self.laptop)

    def test_console_on_one_screen(self):
        self.begin()
        self.assert_windows(**{STAGE: self.laptop + "*"})
        button = self.program.find("button", "Show Console")
        self.assertIsNotNone(button)
        button.click()
        self.assert_windows(Showcase=self.laptop, **{STAGE: self.laptop, CONSOLE: self.laptop})
        self.assert_page(3)
        self.assert_page(3, CONSOLE)

    def test_three_screens(self):
        first, second = self.sway.plug("1280x720"), self.sway.plug("1280x720")
        asks = {"Screen 2": first + "*", "Screen 3": second + "*"}
        self.sway.press("F5")
        self.assert_comes(lambda: asks.items() <= self.seen().items())
        self.sway.press("Escape")
        self.assert_comes(lambda: not asks.keys() & self.seen().keys())
        self.assertNotIn(STAGE, self.seen())
        # Who did not answer is asked again, and only once.
        for _ in range(2):
            self.sway.press("F5")
        self.assert_comes(lambda: asks.items() <= self.seen().items())
        self.sway.press("Return")
        self.assert_apart(first, self.laptop)

    def test_projector_comes_late(self):
        self.begin()
        self.assert_stage(self.laptop + "*")
        projector = self.sway.plug("1280x720")
        button = self.program.find("button", "Show the Stage There")
        self.assertIsNotNone(button)
        self.assert_stage(self.laptop + "*")
        button.click()
        self.assert_apart(projector, self.laptop)
        self.assert_page(3)

    def test_always_is_taken_back(self):
        self.begin()
        projector = self.sway.plug("1280x720")
        self.program.find("button", "Always").click()
        self.assert_apart(projector, self.laptop)
        self.sway.unplug(projector)
        self.assert_comes(lambda: self.seen().get(STAGE) == self.laptop)
        projector = self.sway.plug("1280x720")
        self.assert_apart(projector, self.laptop)

        self.program.find("toggle button", "Projector", CONSOLE).click()
        self.program.find("menu item", "Use as Soon as It Is Connected", CONSOLE).click()
        self.sway.unplug(projector)
        self.assert_comes(lambda: self.seen().get(STAGE) == self.laptop)
        self.sway.plug("1280x720")
        self.assertIsNotNone(self.program.find("button", "Show the Stage There"))
        self.assert_stage(self.laptop)


class Skills(StageCase):
    """The pages of a talk that show a skill: found at the console, by its keys alone, while the audience sees what it saw."""

    CAREER = "# Career\n\n## 2022 – 2023: Architect\n\nDrew plans.\n\n## 2019 – 2020: Developer\n\nWrote Redis.\n\n## 2017 – 2018: Trainee\n\nMade coffee.\n"
    NOTES = "# Notes\n\n## Caches\n\nRedis is one.\n"
    REASON = "Redis: about 1 year (2019–2020), also mentioned undated once"

    @classmethod
    def write(cls, folder):
        folder.mkdir()
        (folder / "career.md").write_text(cls.CAREER, encoding="utf-8")
        (folder / "notes.md").write_text(cls.NOTES, encoding="utf-8")
        return folder

    def setUp(self):
        super().setUp()
        self.program = talk.Program(self.write)
        self.addCleanup(self.program.end)
        self.assertIsNotNone(self.program.find("list item"))

    def find(self, role, name, title=CONSOLE):
        found = self.program.find(role, name, title)
        self.assertIsNotNone(found, f"{name} is not in {title}")
        return found

    def test_pages_of_a_skill(self):
        projector = self.sway.plug("1280x720")
        self.sway.press("F5")
        self.assert_apart(projector, self.laptop)
        self.sway.press("Right")
        self.find(None, lambda name: name.startswith("Page 2 of 4"), STAGE)
        before = self.assert_comes(lambda: len(self.sway.picture(projector).colours()) > 2 and self.sway.picture(projector))

        # At the stage as at the console, the question comes to the speaker.
        self.sway.focus(STAGE)
        self.sway.chord("ctrl", "l")
        self.find("table row", f"Redis, {self.REASON.removeprefix('Redis: ')}")
        self.assertEqual(before, self.sway.picture(projector))
        self.sway.press("Escape")
        self.assert_comes(lambda: not self.program.find("dialog", "Skills", CONSOLE, timeout=0))
        self.sway.focus(CONSOLE)
        self.sway.chord("ctrl", "l")
        self.find("table row", f"Redis, {self.REASON.removeprefix('Redis: ')}")
        self.sway.press("r", "e", "d", "Return")

        # The pages come with what the years say, by which a screen reader knows the dialog.
        self.find("dialog", self.REASON)
        self.find("label", self.REASON)
        self.find("table cell", "3  2019 – 2020: Developer")
        self.assertEqual(1, len(self.find("dialog", self.REASON).find_all("table cell")))
        self.assertEqual(before, self.sway.picture(projector))

        self.sway.press("Return")
        self.find(None, lambda name: name.startswith("Page 3 of 4"), STAGE)
        self.assert_comes(lambda: self.sway.picture(projector) != before)
        # What is marked is marked for the speaker alone, and the way back is that of a search.
        self.sway.chord("alt", "Left")
        self.assert_comes(lambda: self.sway.picture(projector) == before)


if __name__ == "__main__":
    tap.main()
