#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same source gives the same bytes: built again in another folder, on another day and by somebody with other habits, the programs and the index are those that
are tested."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap
import tree

# Where a person's habits and the day would come in. A compiler's cache would hand out what the first build has left in it.
OTHER_HABITS = {
    "CCACHE_DISABLE": "1",
    "SHOWCASE_TODAY": "2031-02-03",
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "7",
    "GIO_USE_VFS": "local",
}


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
    if done.returncode != 0:
        raise AssertionError(done.stdout[-4000:])


def options():
    """Those that the first build was set up with and that say something about what is built."""
    for option in json.loads(tree.read(tree.BUILD / "meson-info" / "intro-buildoptions.json")):
        core = option["name"] in ("buildtype", "debug", "optimization", "werror")
        if (core or option["section"] in ("user", "base", "compiler", "directory")) and option["machine"] != "build" and option["name"] != "tests":
            yield option["name"], option["value"]


def argument(name, value):
    if isinstance(value, bool):
        value = str(value).lower()
    return f"-D{name}={value}"


class SameBytes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="another place ")
        self.addCleanup(folder.cleanup)
        self.source, self.build = Path(folder.name) / "a copy", Path(folder.name) / "built"
        shutil.copytree(tree.ROOT, self.source, copy_function=shutil.copy, ignore=lambda folder, names: set(filter(tree.IGNORED.match, names)))

    def test_programs_and_index(self):
        environment = os.environ | OTHER_HABITS
        targets = json.loads(tree.read(tree.BUILD / "meson-info" / "intro-targets.json"))
        files = [target["filename"][0] for target in targets if target["type"] == "executable" and target["installed"]]
        names = [os.path.relpath(path, tree.BUILD) for path in files] + ["src/compiler/bundle/index.json"]
        self.assertEqual(5, len(names), "other programs are built")
        run("meson", "setup", "-Dtests=false", *(argument(*option) for option in options()), self.build, self.source, env=environment, umask=0o077)
        run("ninja", "-C", self.build, *names, env=environment, umask=0o077)
        different = [name for name in names if (tree.BUILD / name).read_bytes() != (self.build / name).read_bytes()]
        self.assertEqual([], different)


if __name__ == "__main__":
    tap.main()
