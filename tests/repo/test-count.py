#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The count that ends ./dev test is right, above all when something went wrong."""

import importlib.util
import json
import subprocess
import sys
import tempfile
import unittest

import tap
import tree

SCRIPT = tree.ROOT / "tests" / "common" / "count-tests.py"
spec = importlib.util.spec_from_file_location("count_tests", SCRIPT)
count_tests = importlib.util.module_from_spec(spec)
spec.loader.exec_module(count_tests)


class Count(unittest.TestCase):
    def test_programs(self):
        cases = [
            ("OK", "no tap\n", (1, 0, 0)),
            ("SKIP", "no display\n", (0, 0, 1)),
            ("FAIL", "", (0, 1, 0)),
            ("TIMEOUT", "", (0, 1, 0)),
            ("ERROR", "ok then\n", (0, 1, 0)),
            ("OK", "TAP version 14\n1..2\nok 1 /a\nok 2 /b\n", (2, 0, 0)),
            ("OK", "1..3\nok 1 /a\nok 2 /b # SKIP no display\n# Subtest: c\n    ok 1 - /c/d\n    1..1\nok 3 c\n", (2, 0, 1)),
            ("FAIL", "ok 1 /a\nnot ok 2 /b - boom\n1..2\n", (1, 1, 0)),
            ("ERROR", "1..3\nok 1 /a\n", (1, 1, 0)),
            ("TIMEOUT", "1..3\nok 1 /a\nok 2 /b\n", (2, 1, 0)),
            ("SKIP", "1..0 # SKIP no display\n", (0, 0, 1)),
            ("OK", "1..1\nnot ok 1 /later # TO" "DO one day\n", (0, 0, 1)),
        ]
        for result, stdout, expected in cases:
            self.assertEqual(expected, count_tests.count_program(result, stdout), (result, stdout))

    def run_script(self, *tests):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as log:
            log.write("".join(json.dumps(test) + "\n" for test in tests))
            log.flush()
            done = subprocess.run([sys.executable, SCRIPT, log.name], capture_output=True, text=True, check=False)
            return done.returncode, done.stdout

    def test_status(self):
        good = {"result": "OK", "stdout": "1..2\nok 1 a\nok 2 b\n"}
        self.assertEqual((0, "2 passed, 0 failed, 0 skipped\n"), self.run_script(good))
        self.assertEqual((1, "2 passed, 1 failed, 0 skipped\n"), self.run_script(good, {"result": "FAIL", "stdout": ""}))

    def test_nothing_ran(self):
        self.assertEqual((1, "0 passed, 0 failed, 0 skipped\n"), self.run_script())
        self.assertEqual((1, "0 passed, 0 failed, 1 skipped\n"), self.run_script({"result": "SKIP", "stdout": ""}))
        done = subprocess.run([sys.executable, SCRIPT, "/nonexistent.json"], capture_output=True, text=True, check=False)
        self.assertEqual((1, "0 passed, 0 failed, 0 skipped\n"), (done.returncode, done.stdout))


if __name__ == "__main__":
    tap.main()
