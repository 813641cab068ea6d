#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stage and console on the one screen of an X server with a window manager: what fills the screen does so whether it was shown before or not."""

import unittest

import screens
import tap
from screens import ALONE, WINDOWS

WHOLE = (True, 1280, 800)


class Screens(unittest.TestCase):
    def setUp(self):
        self.probe = screens.Probe()
        self.addCleanup(self.probe.end)
        self.probe.wait(lambda now: now.home[0])
        self.probe.tell("begin")
        self.probe.wait(lambda now: now.stage[1:] == WHOLE)

    def test_stage_fills_the_screen(self):
        state = self.probe.tell("state")
        self.assertEqual((ALONE, "One screen: the console can be a window."), (state.mode, state.told))
        self.assertEqual(("", False), state.console[:2])

    def test_windows_that_are_shown_already(self):
        self.probe.tell("windows")
        state = self.probe.wait(lambda now: not now.stage[1] and now.stage[2] < 1280 and now.console[0])
        self.assertEqual(WINDOWS, state.mode)
        self.probe.tell("begin")
        self.probe.wait(lambda now: now.mode == ALONE and now.stage[1:] == WHOLE)
        # A window that fills the screen is asked to fill it once more.
        self.probe.tell("begin")
        self.probe.wait(lambda now: now.stage[1:] == WHOLE)

    def test_swap_says_why_not(self):
        self.assertIn("There is no other screen", self.probe.tell("swap").told)
        self.probe.wait(lambda now: now.stage[1:] == WHOLE)


if __name__ == "__main__":
    tap.main()
