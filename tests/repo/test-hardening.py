#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed programs are built with what makes memory errors hard to use."""

import json
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap
import tree

# Whether a program has calls to fortify at all: the others only move bytes between buffers whose sizes are known when they run.
PROGRAMS = {"showcase": True, "showcase-compile": True, "showcase-highlighter": False, "showcase-search-provider": False}


def readelf(*options):
    return subprocess.run(["readelf", "--wide", *options], capture_output=True, text=True, check=True).stdout


def weaknesses(path, optimised=True):
    """What a program lacks. Fortified calls exist only in an optimised build."""
    dynamic, segments, symbols = readelf("-d", path), readelf("-l", path), readelf("--dyn-syms", path)
    if "BIND_NOW" not in dynamic and " NOW" not in dynamic:
        yield "symbols are bound late"
    if "GNU_RELRO" not in segments:
        yield "relocations stay writable"
    if "PIE" not in dynamic:
        yield "not position independent"
    if any("GNU_STACK" in line and "RWE" in line for line in segments.splitlines()):
        yield "the stack is executable"
    if "__stack_chk_fail" not in symbols:
        yield "no stack protector"
    if optimised and "_chk@" not in symbols.replace("__stack_chk_fail@", ""):
        yield "no fortified calls"


class Hardening(unittest.TestCase):
    def test_sample(self):
        compiler = shutil.which("cc")
        if compiler is None:
            self.skipTest("there is no compiler")
        with tempfile.TemporaryDirectory() as folder:
            source, program = Path(folder) / "a.c", Path(folder) / "a"
            source.write_text("int main (void) { return 0; }\n", encoding="utf-8")
            weak = ["-no-pie", "-fno-stack-protector", "-Wl,-z,lazy", "-Wl,-z,norelro", "-Wl,-z,execstack", "-O0", "-U_FORTIFY_SOURCE"]
            subprocess.run([compiler, *weak, source, "-o", program], stderr=subprocess.DEVNULL, check=True)
            self.assertEqual(6, len(list(weaknesses(program))))

    def test_programs(self):
        targets = json.loads(tree.read(tree.BUILD / "meson-info" / "intro-targets.json"))
        options = json.loads(tree.read(tree.BUILD / "meson-info" / "intro-buildoptions.json"))
        optimised = next(option["value"] for option in options if option["name"] == "optimization") not in ("0", "plain")
        programs = {target["name"]: target["filename"][0] for target in targets if target["type"] == "executable" and target["installed"]}
        self.assertEqual(set(PROGRAMS), set(programs))
        for name, path in programs.items():
            self.assertEqual([], list(weaknesses(path, optimised and PROGRAMS[name])), name)


if __name__ == "__main__":
    tap.main()
