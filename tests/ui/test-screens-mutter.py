#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stage and console on two screens in mutter, whose screens can be switched off, come back as the same ones, and show one picture."""

import unittest

import screens
import tap
from screens import ALONE, APART, OFFER_STAGE, WINDOWS

FIRST = ("Meta-0", "1280x800")
SECOND = ("Meta-1", "1280x800")


class Screens(unittest.TestCase):
    def setUp(self):
        self.mutter = screens.Mutter()
        self.two_pictures()
        self.probe = screens.Probe()
        self.addCleanup(self.probe.end)
        state = self.probe.wait(lambda now: now.home[0] and len(now.screens) == 2)
        self.home = state.home[0]
        self.other = next(name for name in state.screens if name != self.home)

    def two_pictures(self):
        self.mutter.arrange((0, 0, [FIRST]), (1280, 0, [SECOND]))

    def one_picture(self):
        self.mutter.arrange((0, 0, [FIRST, SECOND]))

    def only(self, name):
        self.mutter.arrange((0, 0, [FIRST if name == FIRST[0] else SECOND]))
        self.probe.wait(lambda now: now.screens == [name])

    def assert_apart(self, stage, console):
        """Sizes tell that each fills a screen, and GTK which one."""
        self.probe.wait(lambda now: now.stage == (stage, True, 1280, 800) and now.console == (console, True, 1280, 800))

    def test_begin_and_swap(self):
        self.assertEqual(APART, self.probe.tell("begin").mode)
        self.assert_apart(self.other, self.home)
        self.probe.tell("swap")
        self.assert_apart(self.home, self.other)
        self.probe.tell("swap")
        self.assert_apart(self.other, self.home)

    def test_windows_that_are_shown_already(self):
        self.probe.tell("show")
        self.probe.wait(lambda now: now.stage[0] and now.console[0])
        self.probe.tell("begin")
        self.assert_apart(self.other, self.home)

    def test_screen_goes_and_comes_back(self):
        self.probe.tell("begin")
        self.assert_apart(self.other, self.home)
        for _ in range(2):
            self.only(self.home)
            state = self.probe.wait(lambda now: now.mode == WINDOWS and not now.stage[1] and not now.console[1])
            for window in (state.stage, state.console):
                self.assertEqual(self.home, window[0])
                self.assertLess(window[2], 1280)
                self.assertLess(window[3], 800)
            # The same screen is there again: nobody has to be asked.
            self.two_pictures()
            self.probe.wait(lambda now: now.mode == APART)
            self.assert_apart(self.other, self.home)

    def test_console_screen_goes_and_comes_back(self):
        self.probe.tell("begin")
        self.assert_apart(self.other, self.home)
        self.only(self.other)
        self.probe.wait(lambda now: now.mode == ALONE and now.stage == (self.other, True, 1280, 800) and not now.console[1])
        self.two_pictures()
        self.probe.wait(lambda now: now.mode == APART)
        self.assert_apart(self.other, self.home)

    def test_mirrored(self):
        self.one_picture()
        self.probe.wait(lambda now: now.changed > 0)
        state = self.probe.tell("begin")
        self.assertEqual(ALONE, state.mode)
        self.assertIn("Mirrored screens", state.told)
        state = self.probe.wait(lambda now: now.stage[1:] == (True, 1280, 800))
        self.assertEqual(("", False), state.console[:2])
        self.two_pictures()
        self.probe.wait(lambda now: now.offer == OFFER_STAGE)

    def test_mirrored_during_the_talk(self):
        self.probe.tell("begin")
        self.assert_apart(self.other, self.home)
        self.one_picture()
        self.probe.wait(lambda now: now.mode == ALONE and now.stage[1] and not now.console[1])
        self.two_pictures()
        self.probe.wait(lambda now: now.mode == APART)
        self.assert_apart(self.other, self.home)


if __name__ == "__main__":
    tap.main()
