#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stage and console on screens that come and go, in sway."""

import screens
import tap
from screens import ALONE, APART, OFFER_STAGE, WINDOWS


class Screens(screens.SwayCase):
    def setUp(self):
        super().setUp()
        self.probe = screens.Probe()
        self.addCleanup(self.probe.end)
        self.probe.wait(lambda state: state.home[0] == self.laptop)

    def plug(self, size="1920x1080"):
        name = self.sway.plug(size)
        self.probe.wait(lambda state: name in state.screens)
        return name

    def unplug(self, name):
        self.sway.unplug(name)
        self.probe.wait(lambda state: name not in state.screens)

    def test_one_screen(self):
        state = self.probe.tell("begin")
        self.assertEqual(ALONE, state.mode)
        self.assertIn("One screen", state.told)
        self.assert_windows(Stage=self.laptop + "*")
        self.assertEqual(ALONE, self.probe.tell("swap").mode)
        self.assert_windows(Stage=self.laptop + "*")
        self.assertEqual(WINDOWS, self.probe.tell("windows").mode)
        self.assert_windows(Home=self.laptop, Stage=self.laptop, Console=self.laptop)

    def test_two_screens_and_swap(self):
        projector = self.plug()
        self.assertEqual(APART, self.probe.tell("begin").mode)
        self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")
        for _ in range(2):
            self.probe.tell("swap")
            self.assert_windows(Stage=self.laptop + "*", Console=projector + "*")
            self.probe.tell("swap")
            self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")

    def test_windows_that_are_shown_already(self):
        projector = self.plug()
        self.probe.tell("show")
        self.assert_windows(Home=self.laptop, Stage=self.laptop, Console=self.laptop)
        self.probe.tell("begin")
        self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")

    def test_swap_is_remembered(self):
        self.plug()
        self.probe.tell("begin")
        self.probe.tell("swap")
        self.probe.tell("windows")
        self.probe.tell("begin")
        projector = next(name for name in self.sway.outputs() if name != self.laptop)
        self.assert_windows(Stage=self.laptop + "*", Console=projector + "*")

    def test_unplugged_and_plugged_again(self):
        projector = self.plug()
        self.probe.tell("begin")
        self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")
        self.unplug(projector)
        state = self.probe.wait(lambda now: now.mode == WINDOWS)
        self.assertIn("The stage’s screen is gone", state.told)
        self.assert_windows(Home=self.laptop, Stage=self.laptop, Console=self.laptop)
        # A screen of sway never comes back under its old name, so this is another one.
        other = self.plug("1024x768")
        self.probe.wait(lambda now: now.offer == OFFER_STAGE)
        self.assert_windows(Home=self.laptop, Stage=self.laptop, Console=self.laptop)
        self.probe.tell("accept")
        self.assert_windows(Stage=other + "*", Console=self.laptop + "*")

    def test_projector_comes_late(self):
        self.probe.tell("begin")
        self.assert_windows(Stage=self.laptop + "*")
        before = self.probe.tell("state").changed
        projector = self.plug()
        state = self.probe.wait(lambda now: now.offer == OFFER_STAGE)
        self.assertEqual(before + 1, state.changed, "one screen is one change")
        self.assert_windows(Stage=self.laptop + "*")
        self.probe.tell("accept")
        self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")
        self.assertEqual(0, self.probe.tell("state").offer)

    def test_offer_is_declined_or_taken_back(self):
        self.probe.tell("begin")
        projector = self.plug()
        self.probe.wait(lambda now: now.offer == OFFER_STAGE)
        self.assertEqual(0, self.probe.tell("decline").offer)
        self.unplug(projector)
        self.plug()
        self.probe.wait(lambda now: now.offer == OFFER_STAGE)
        self.unplug(next(name for name in self.sway.outputs() if name != self.laptop))
        self.probe.wait(lambda now: now.offer == 0)
        self.assert_windows(Stage=self.laptop + "*")

    def test_always(self):
        self.probe.tell("begin")
        first = self.plug()
        self.probe.wait(lambda now: now.offer == OFFER_STAGE)
        self.probe.tell("always")
        self.assert_windows(Stage=first + "*", Console=self.laptop + "*")
        self.unplug(first)
        self.assert_windows(Home=self.laptop, Stage=self.laptop, Console=self.laptop)
        second = self.plug()
        self.assert_windows(Stage=second + "*", Console=self.laptop + "*")

    def test_lid_is_closed(self):
        projector = self.plug()
        self.probe.tell("begin")
        self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")
        self.unplug(self.laptop)
        state = self.probe.wait(lambda now: now.mode == ALONE)
        self.assertIn("The console’s screen is gone", state.told)
        self.assert_windows(Stage=projector + "*")

    def test_third_screen_changes_nothing(self):
        projector = self.plug()
        self.probe.tell("begin")
        third = self.plug()
        self.assertEqual((APART, 0), (self.probe.tell("state").mode, self.probe.tell("state").offer))
        self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")
        self.unplug(third)
        self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")

    def test_three_screens(self):
        self.plug()
        last = self.plug("1024x768")
        self.assertEqual(1, self.probe.tell("begin").asked)
        self.assert_windows(Home=self.laptop)
        number = self.probe.tell("state").screens.index(last)
        home = self.probe.tell("state").screens.index(self.laptop)
        self.probe.tell(f"choose {number} {home}")
        self.assert_windows(Stage=last + "*", Console=self.laptop + "*")
        self.probe.tell("windows")
        self.assertEqual(1, self.probe.tell("begin").asked, "these screens are known now")
        self.assert_windows(Stage=last + "*", Console=self.laptop + "*")

    def test_chooser(self):
        first, second = self.plug(), self.plug("1024x768")
        self.assertEqual(1, self.probe.tell("begin").asked)
        self.probe.tell("dialog")
        names = self.probe.tell("state").screens
        self.assertEqual([self.laptop, first, second], names)
        self.assert_windows(**{"Home": self.laptop, "Screen 2": first + "*", "Screen 3": second + "*"})
        self.sway.press("3")
        self.sway.press("Return")
        self.assert_windows(**{"Stage": second + "*", "Console": self.laptop + "*"})

    def test_chooser_is_cancelled_or_overtaken(self):
        first, second = self.plug(), self.plug()
        self.probe.tell("dialog")
        self.assert_windows(**{"Home": self.laptop, "Screen 2": first + "*", "Screen 3": second + "*"})
        self.unplug(first)
        self.assert_windows(**{"Home": self.laptop, "Screen 2": second + "*"})
        self.sway.press("Escape")
        self.assert_windows(Home=self.laptop)
        self.probe.tell("dialog")
        self.assert_windows(**{"Home": self.laptop, "Screen 2": second + "*"})
        self.unplug(second)
        self.assert_windows(Home=self.laptop)

    def test_window_manager_that_knows_better(self):
        projector = self.plug()
        self.sway.message(f"for_window [title=Stage] move container to output {self.laptop}")
        self.probe.tell("begin")
        self.assert_windows(Stage=projector + "*", Console=self.laptop + "*")


if __name__ == "__main__":
    tap.main()
