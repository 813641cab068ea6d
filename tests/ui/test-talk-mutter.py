#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk of the real program on two screens in mutter, which tells them by their sizes; one of them is switched off and comes back."""

import os
import subprocess
import unittest

import screens
import talk
import tap
from talk import CONSOLE, STAGE

FIRST = ("Meta-0", "1280x800")
SECOND = ("Meta-1", "1920x1080")


class Talk(unittest.TestCase):
    def setUp(self):
        self.mutter = screens.Mutter()
        self.two_pictures()
        self.program = talk.Program()
        self.addCleanup(self.program.end)
        self.assertIsNotNone(self.program.find("list item"))

    def two_pictures(self):
        self.mutter.arrange((0, 0, [FIRST]), (1280, 0, [SECOND]))

    def present(self):
        """Nothing types keys in mutter, but what they do is on the bus."""
        path = "/" + os.environ["SHOWCASE_APP_ID"].replace(".", "/") + "/window/1"
        target = ["--dest", os.environ["SHOWCASE_APP_ID"], "--object-path", path, "--method", "org.gtk.Actions.Activate"]
        subprocess.run(["gdbus", "call", "--session", *target, "present", "[]", "{}"], check=True, capture_output=True, timeout=screens.TIMEOUT)

    def assert_sizes(self, condition):
        sizes = None

        def holds():
            nonlocal sizes
            sizes = self.program.sizes()
            return STAGE in sizes and CONSOLE in sizes and condition(sizes[STAGE], sizes[CONSOLE])

        self.assertTrue(screens.ask(holds), str(sizes))
        return sizes

    def test_two_screens(self):
        both = {(1280, 800), (1920, 1080)}
        self.present()
        sizes = self.assert_sizes(lambda stage, console: {stage, console} == both)
        self.mutter.arrange((0, 0, [FIRST if sizes[CONSOLE] == (1280, 800) else SECOND]))
        self.assert_sizes(lambda stage, console: not {stage, console} & both)
        self.two_pictures()
        self.assert_sizes(lambda stage, console: (stage, console) == (sizes[STAGE], sizes[CONSOLE]))


if __name__ == "__main__":
    tap.main()
