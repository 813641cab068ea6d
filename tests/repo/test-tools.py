#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gates that other programs keep: the formatter, static analysis, the shell's linter, the template of the translations."""

import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap
import tree

CPPCHECK = ["cppcheck", "--quiet", "--std=c11", "--library=gtk", "--enable=warning,performance,portability", "--inline-suppr", "--error-exitcode=1"]
CPPCHECK += ["--suppress=normalCheckLevelMaxBranches", "--suppress=unknownMacro", "-j2", "--template={file}:{line}: {id}: {message}"]


# Tools whose verdict on the same source changes with their version: they are asked in the version of the floor's suite, where ./dev test runs.
VERSIONS = {"clang-format": "19.", "cppcheck": "2.17"}


def run(*command, cwd=tree.ROOT):
    """The status and everything that a command says; the case is skipped where the program is not installed, or in another version."""
    if shutil.which(command[0]) is None:
        raise unittest.SkipTest(f"{command[0]} is not installed")
    version = subprocess.run([command[0], "--version"], stdout=subprocess.PIPE, text=True, check=False).stdout
    if f" {VERSIONS.get(command[0], '')}" not in version:
        raise unittest.SkipTest(f"{command[0]} is another version: {version.strip()}")
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout


class Tools(unittest.TestCase):
    def sample(self, name, text):
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        shutil.copy(tree.ROOT / ".clang-format", folder)
        (folder / name).write_text(text, encoding="utf-8")
        return folder / name

    def test_format_sample(self):
        status, _ = run("clang-format", "--dry-run", "-Werror", str(self.sample("a.c", "int main(void) { return 0; }\n")))
        self.assertNotEqual(0, status)

    def test_format(self):
        paths = map(str, tree.files(".c", ".h"))
        status, output = run("clang-format", "--dry-run", "-Werror", *paths)
        self.assertEqual((0, ""), (status, output))

    def test_cppcheck_sample(self):
        status, _ = run(*CPPCHECK, str(self.sample("a.c", "int f (void)\n{\n  int a[2];\n  a[2] = 1;\n  return a[0];\n}\n")))
        self.assertNotEqual(0, status)

    def test_cppcheck(self):
        status, output = run(*CPPCHECK, *(tree.name(path) for path in tree.files(".c", below=["src"])))
        self.assertEqual((0, ""), (status, output))

    def test_shellcheck(self):
        scripts = ["dev", ".ci/run", "tests/common/on-compositor", "tests/common/on-display"]
        scripts += [tree.name(path) for path in tree.files(".sh")]
        status, output = run("shellcheck", *scripts)
        self.assertEqual((0, ""), (status, output))

    def test_python_compiles(self):
        for path in tree.files(".py", below=["tests"]):
            compile(tree.read(path), str(path), "exec")

    def test_template_of_translations(self):
        # The target of meson writes into the source tree; the same tool is run here into nowhere.
        status, output = run("xgettext", "--from-code=UTF-8", "--keyword=_", "--keyword=C_:1c,2", "--files-from=po/POTFILES.in", "--output=-")
        self.assertEqual(0, status, output)
        self.assertRegex(output, r'(?m)^msgid "Present your portfolio"$')
        self.assertFalse(re.search(r"warning:", output), output)


if __name__ == "__main__":
    tap.main()
