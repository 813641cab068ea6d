#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Interface files: each is in a resource, what has only an icon has a name too, what folds has a smallest size."""

import unittest
from xml.etree import ElementTree

import tap
import tree

BUTTONS = {"GtkButton", "GtkToggleButton", "GtkMenuButton", "AdwSplitButton"}


def properties(element):
    return {child.get("name") for child in element.findall("property")}


def nameless_buttons(root):
    """Buttons that show an icon and tell an assistive technology, or a pointer, nothing."""
    for element in root.iter("object"):
        if element.get("class") in BUTTONS and "icon-name" in properties(element):
            named = any(child.get("name") in ("label", "labelled-by") for child in element.findall("accessibility/*"))
            if not named or "tooltip-text" not in properties(element):
                yield element.findtext("property[@name='icon-name']")


def unbounded_windows(root):
    """Windows with a breakpoint and no smallest size, for which libadwaita has no minimum of its own."""
    for element in [*root.iter("template"), *root.iter("object")]:
        if any(child.get("class") == "AdwBreakpoint" for child in element.findall("child/object")):
            if not {"width-request", "height-request"} <= properties(element):
                yield element.get("class")


class UiFiles(unittest.TestCase):
    paths = tree.files(".ui", below=["src"])

    def test_samples(self):
        button = '<interface><object class="GtkButton"><property name="icon-name">x</property>{}</object></interface>'
        named = '<property name="tooltip-text">X</property><accessibility><property name="label">X</property></accessibility>'
        self.assertEqual(["x"], list(nameless_buttons(ElementTree.fromstring(button.format("")))))
        self.assertEqual([], list(nameless_buttons(ElementTree.fromstring(button.format(named)))))
        window = '<interface><template class="W">{}<child><object class="AdwBreakpoint"/></child></template></interface>'
        size = '<property name="width-request">360</property><property name="height-request">294</property>'
        self.assertEqual(["W"], list(unbounded_windows(ElementTree.fromstring(window.format("")))))
        self.assertEqual([], list(unbounded_windows(ElementTree.fromstring(window.format(size)))))

    def test_names(self):
        found = [f"{tree.name(path)}: {icon}" for path in self.paths for icon in nameless_buttons(ElementTree.parse(path).getroot())]
        self.assertEqual([], found)

    def test_smallest_sizes(self):
        found = [f"{tree.name(path)}: {name}" for path in self.paths for name in unbounded_windows(ElementTree.parse(path).getroot())]
        self.assertEqual([], found)

    def test_in_a_resource(self):
        listed = set()
        for path in tree.files(".gresource.xml", ".gresource.xml.in", below=["src"]):
            listed |= {path.parent / element.text for element in ElementTree.parse(path).getroot().iter("file")}
        wanted = self.paths + tree.files(".css", below=["src"])
        self.assertEqual([], [tree.name(path) for path in wanted if path not in listed])


if __name__ == "__main__":
    tap.main()
