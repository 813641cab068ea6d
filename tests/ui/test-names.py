#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be used in the real window has a name, in every state that the window has."""

import unittest

import desktop
import portfolio
import tap

# Roles that mean nothing without a name.
NAMED = {"button", "push button", "toggle button", "menu button", "check box", "image", "icon", "text", "entry", "list item", "link", "dialog", "slider"}
NAMED |= {"menu item", "check menu item", "radio menu item"}


def nameless(root):
    return [node for node in root.walk() if node.role in NAMED and not (node.name or node.text() or node.description)]


class Part:
    """Stands for an accessible object in the check of the check."""

    def __init__(self, role, name="", text="", parts=()):
        self.role, self.name, self.description, self.parts = role, name, "", parts
        self.text = lambda: text

    def walk(self):
        yield self
        for part in self.parts:
            yield from part.walk()


class Check(unittest.TestCase):
    def test_nameless(self):
        bad = [Part("button"), Part("image")]
        good = [Part("button", "Back"), Part("panel"), Part("text", text="said")]
        self.assertEqual(bad, nameless(Part("frame", parts=bad + good)))


class Names(desktop.WindowCase):
    def check(self):
        self.assert_comes(lambda: not nameless(self.program.window), "something has no name")

    def test_window(self):
        self.start(portfolio.write(self.home / "portfolio"))
        self.assert_found("list item")
        self.assert_comes(lambda: len(list(self.program.window.walk())) > 20, "there is too little to look at")
        self.check()

    def test_built_in(self):
        self.start()
        self.assert_found("list item")
        self.check()

    def test_menu(self):
        program = self.start()
        self.assert_found("list item")
        program.press("F10")
        menu = self.assert_found("menu", "Main Menu")
        self.assertGreater(len(menu.find_all("menu item")), 4)
        self.check()
        program.press("Escape")
        self.assert_comes(lambda: not program.window.find_all("menu"), "the menu does not close")

    def items(self, root):
        return [node.name for node in root.walk() if "menu item" in node.role]

    def test_menus_of_console(self):
        program = self.start(portfolio.write(self.home / "portfolio"))
        self.assert_found("list item")
        program.press("F5")

        def window(title):
            return next((node for node in program.node.children() if node.name == title and node.has("showing")), None)

        self.assert_comes(lambda: window("Showcase Stage"), "there is no stage")
        # A key that comes before the stage has the keyboard is lost.
        for _ in range(5):
            program.press("c")
            if desktop.ask(lambda: window("Showcase Console"), timeout=4):
                break
        self.assertIsNotNone(window("Showcase Console"))
        for name, item in (("Projector", "Washed-Out Room"), ("Menu", "Keyboard Shortcuts"), ("Length of the Talk", "20 Minutes")):
            button = self.assert_found("toggle button", name, within=window("Showcase Console"))
            button.click()
            self.assert_comes(lambda item=item: item in self.items(window("Showcase Console")), f"the menu “{name}” has no item “{item}”")
            self.assertEqual([], nameless(window("Showcase Console")))
            program.press("Escape")
            self.assert_comes(lambda: not self.items(window("Showcase Console")), f"the menu “{name}” does not close")

    def test_folded(self):
        program = self.start()
        self.assert_found("list item")
        program.resize(400, 640)
        self.check()

    def test_empty_folder(self):
        folder = self.home / "empty"
        folder.mkdir()
        self.start(folder)
        self.assert_found(name=lambda name: len(name) > 3)
        self.check()


if __name__ == "__main__":
    tap.main()
