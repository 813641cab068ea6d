#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists that people keep by hand are complete: sources, translatable files, the top level, the commands in the README."""

import json
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap
import tree

TOP_LEVEL = {
    ".ci",
    ".clang-format",
    ".editorconfig",
    ".gitignore",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "com.example.Showcase.json",
    "data",
    "dev",
    "meson.build",
    "meson.options",
    "po",
    "src",
    "tests",
}
TRANSLATABLE_C = re.compile(r"(?<!\w)(?:_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2?) ?\(\s*\"")
TRANSLATABLE_UI = re.compile(r"translatable=\"(?:yes|true|1)\"")
TRANSLATABLE_DATA = (".desktop.in.in", ".metainfo.xml.in.in", ".gschema.xml.in")


def is_translatable(path_name, text):
    if path_name.endswith(".c"):
        # Blanking strings would hide the quote after the parenthesis; comments are enough.
        return bool(TRANSLATABLE_C.search(tree.without_comments(text)))
    if path_name.endswith(".ui"):
        return bool(TRANSLATABLE_UI.search(text))
    return path_name.endswith(TRANSLATABLE_DATA)


def unlisted_sources(targets, paths):
    """The files that no target of meson's introspection compiles."""
    listed = {source for target in targets for group in target["target_sources"] for source in group.get("sources", [])}
    return [str(path) for path in paths if str(path) not in listed]


class Samples(unittest.TestCase):
    def test_translatable(self):
        self.assertTrue(is_translatable("a.c", 'x = _("Open");'))
        self.assertTrue(is_translatable("a.c", 'x = ngettext ("%u", "%u", n);'))
        self.assertTrue(is_translatable("a.ui", '<property name="label" translatable="yes">Open</property>'))
        self.assertFalse(is_translatable("a.c", '/* _("Open") */ call_ ("x"); g_autofree_ ("");'))
        self.assertFalse(is_translatable("a.ui", '<property name="label">1</property>'))

    def test_unlisted(self):
        targets = [{"target_sources": [{"sources": ["/a/b.c"]}, {"linker": ["cc"]}]}]
        self.assertEqual(["/a/c.c"], unlisted_sources(targets, ["/a/b.c", "/a/c.c"]))


class Lists(unittest.TestCase):
    def test_sources_are_built(self):
        targets = json.loads(tree.read(tree.BUILD / "meson-info" / "intro-targets.json"))
        self.assertEqual([], unlisted_sources(targets, tree.files(".c")))

    def test_potfiles(self):
        listed = [line for line in tree.read(tree.ROOT / "po" / "POTFILES.in").splitlines() if line and not line.startswith("#")]
        self.assertEqual(sorted(set(listed)), listed, "sorted, and each once")
        paths = tree.files(".c", ".ui", ".in", below=["src", "data"])
        expected = {tree.name(path) for path in paths if is_translatable(path.name, tree.read(path))}
        self.assertEqual(expected, set(listed))

    def test_linguas(self):
        languages = [line for line in tree.read(tree.ROOT / "po" / "LINGUAS").split("\n") if line and not line.startswith("#")]
        self.assertEqual(sorted(languages), languages)
        self.assertEqual(languages, sorted(path.stem for path in (tree.ROOT / "po").glob("*.po")))

    def test_top_level(self):
        found = {path.name for path in tree.ROOT.iterdir() if not tree.IGNORED.match(path.name)}
        self.assertEqual(TOP_LEVEL, found)

    def test_readme_names_every_command(self):
        usage = subprocess.run([tree.ROOT / "dev", "help"], capture_output=True, text=True, check=True).stdout
        commands = re.findall(r"^\./dev (\w+)", usage, re.MULTILINE)
        self.assertIn("run", commands)
        text = tree.read(tree.ROOT / "README.md") + tree.read(tree.ROOT / "CONTRIBUTING.md")
        self.assertEqual([], [command for command in commands if f"./dev {command}" not in text])

    def test_readme_names_every_option(self):
        usage = subprocess.run([tree.BUILD / "src" / "showcase", "--help"], capture_output=True, text=True, check=True).stdout
        options = set(re.findall(r"--[a-z]+", usage))
        self.assertIn("--list", options)
        text = tree.read(tree.ROOT / "README.md")
        self.assertEqual([], sorted(option for option in options if f"`{option}" not in text))

    def test_readme_example(self):
        """What a reader is told to save is a portfolio with roles and a story, and nothing is wrong with it."""
        text = re.search(r"```markdown\n(.*?)```", tree.read(tree.ROOT / "README.md"), re.DOTALL).group(1)
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "career.md").write_text(text, encoding="utf-8")
            program = [tree.BUILD / "src" / "showcase"]
            catalog = json.loads(subprocess.run([*program, "--list=json", folder], capture_output=True, text=True, check=True).stdout)
            entries = catalog["groups"][0]["entries"]
            self.assertEqual(["Head Baker", "Shift Lead", None], [entry["role"] for entry in entries])
            self.assertEqual([0, 0, 1], [entry["star"] for entry in entries])
            check = subprocess.run([*program, "--check", folder], capture_output=True, text=True, check=False)
            self.assertEqual((0, "Ready: works offline\n"), (check.returncode, check.stdout))

    def test_readme_leads_somewhere(self):
        text = tree.read(tree.ROOT / "README.md")
        prose = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
        headings = {re.sub(r"[^a-z ]", "", heading.lower()).replace(" ", "-") for heading in re.findall(r"(?m)^#+ (.*)$", prose)}
        for target in re.findall(r"\]\(([^)]+)\)", prose):
            if target.startswith("#"):
                self.assertIn(target[1:], headings)
            elif not target.startswith("https:"):
                self.assertTrue((tree.ROOT / target).is_file(), target)
        shown = {Path(target).name for target in re.findall(r"!\[[^]]+\]\(([^)]+)\)", prose)}
        self.assertEqual({path.name for path in (tree.ROOT / "data" / "screenshots").glob("*.png")}, shown)

    def test_ci_runs_the_tests(self):
        self.assertRegex(tree.read(tree.ROOT / ".ci" / "run"), r'(?m)^exec "\$\(dirname "\$0"\)/\.\./dev" test$')


if __name__ == "__main__":
    tap.main()
