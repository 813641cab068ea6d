#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk as who can't see it meets it: the stage has a name, its page says which it is and what is on it, and a page that is turned is told by its title alone."""

import time

import desktop
import portfolio
import tap
from gi.repository import Atspi, Gio, GLib


class Stage(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = portfolio.write(self.home / "portfolio")
        self.told = []
        self.listener = Atspi.EventListener.new(lambda event: self.told.append(event.any_data))
        self.listener.register("object:announcement")
        self.addCleanup(self.listener.deregister, "object:announcement")

    def stage(self):
        return next((child for child in self.program.node.children() if child.name == "Showcase Stage"), None)

    def page(self):
        stage = self.stage()
        return next((node for node in stage.walk() if node.role == "article"), None) if stage else None

    def listen(self, condition, timeout=desktop.TIMEOUT):
        """Takes what the program tells until a condition is true."""
        end = time.monotonic() + timeout
        while not condition() and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.01)
        return condition()

    def begin(self):
        program = self.start(self.folder)
        self.assert_found("list item", lambda name: name.startswith("2022 to 2023, Platform Engineer"))
        program.press("F5")
        self.assert_comes(lambda: self.page() is not None and self.page().name.startswith("Page "), "there is no page on a stage")
        # A second start right after the first one is no reason to leave.
        program.press("F5")
        return program

    def test_page(self):
        program = self.begin()
        first = self.page().name
        self.assertRegex(first, r"^Page 1 of \d+, Career$")
        time.sleep(1)
        program.press("Next")
        self.assert_comes(lambda: self.page().name.startswith("Page 2 of "), f"the page is not turned but {self.page()}")
        self.assertRegex(self.page().name, r"^Page 2 of \d+, Year 3: 2022-2023 Platform Engineer$")
        self.assertIn("Built the cluster at home", self.page().description)
        self.assertTrue(self.listen(lambda: len(self.told) > 0), "nothing was told")
        self.assertEqual([self.page().name], self.told)

    def ask_over_bus(self, name, *parameters):
        """What a script asks of a talk, as the README has it."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        names = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames", None, None, 0, -1, None).unpack()[0]
        (program,) = (name for name in names if name.startswith("com.example.Showcase"))
        arguments = GLib.Variant("(sava{sv})", (name, list(parameters), {}))
        bus.call_sync(program, "/" + program.replace(".", "/") + "/talk", "org.gtk.Actions", "Activate", arguments, None, 0, -1, None)

    def test_over_bus(self):
        program = self.begin()
        for request, number in ((("next",), 2), (("next",), 3), (("previous",), 2), (("go-to", GLib.Variant("u", 4)), 4)):
            self.ask_over_bus(*request)
            self.assert_comes(lambda: self.page().name.startswith(f"Page {number} of "), f"after {request} there is {self.page()}")
        self.assertTrue(self.listen(lambda: len(self.told) >= 4), self.told)
        self.ask_over_bus("black")
        self.assertTrue(self.listen(lambda: "The stage is black" in self.told), self.told)
        self.ask_over_bus("black")
        self.assertTrue(self.listen(lambda: "The stage shows the page" in self.told), self.told)
        program.press("Escape")
        self.assert_comes(lambda: any(node.name == "End Talk" for node in self.stage().walk()), "nobody asks")
        program.press("Return")
        self.assert_comes(lambda: self.stage() is None, "the stage stays")
        with self.assertRaises(GLib.Error):
            self.ask_over_bus("next")

    def assert_told(self, key, words):
        self.told.clear()
        self.program.press(key)
        self.assertTrue(self.listen(lambda: self.told), f"nothing is told of {key}")
        self.assertEqual([words], self.told)

    def test_news(self):
        program = self.begin()
        self.assert_comes(lambda: self.stage().has("active"), "the stage has no keyboard")
        self.assert_told("b", "The stage is black")
        self.assert_told("w", "The stage is white")
        self.assert_told("w", "The stage shows the page")
        for words in ("Pointer on", "Spotlight on", "Spotlight off"):
            self.assert_told("l", words)
        # Only a speaker with a console can freeze the stage.
        program.press("c")
        self.assert_comes(lambda: any(node.name == "Showcase Console" and node.has("active") for node in program.node.children()), "there is no console")
        self.assert_told("f", "The stage is frozen")
        self.assert_told("f", "The stage is no longer frozen")

    def test_leave(self):
        program = self.begin()
        time.sleep(1)
        program.press("Escape")
        self.assert_comes(lambda: any(node.name == "End Talk" for node in self.stage().walk()), "nobody asks")
        self.assertIsNotNone(self.stage())
        program.press("Escape")
        self.assert_comes(lambda: not any(node.name == "End Talk" for node in self.stage().walk()), "the question stays")
        program.press("Escape")
        self.assert_comes(lambda: any(node.name == "End Talk" for node in self.stage().walk()), "nobody asks again")
        program.press("Return")
        self.assert_comes(lambda: self.stage() is None, "the stage stays")
        self.assert_found("list item", lambda name: name.startswith("2022 to 2023, Platform Engineer"))

    def test_quit(self):
        program = self.begin()
        program.press("ctrl+q")
        self.assert_comes(lambda: any(node.name == "End and Quit" for node in self.stage().walk()), "nobody asks")
        program.press("Escape")
        self.assert_comes(lambda: not any(node.name == "End and Quit" for node in self.stage().walk()), "the question stays")
        self.assertIsNone(program.process.poll())
        program.press("ctrl+q")
        self.assert_comes(lambda: any(node.name == "End and Quit" for node in self.stage().walk()), "nobody asks again")
        program.press("Return")
        self.assertEqual(0, program.process.wait(desktop.TIMEOUT), program.said())


if __name__ == "__main__":
    tap.main()
