#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the results of a meson test run: subtests where a program speaks TAP, whole programs otherwise.

Prints `N passed, N failed, N skipped` and fails when anything failed or when nothing ran.
"""

import json
import re
import sys
from pathlib import Path

SUBTEST = re.compile(r"^(?P<not>not )?ok\b(?:[^#]*)(?:#\s*(?P<directive>SKIP|TO" r"DO)\b.*)?$", re.IGNORECASE)
PLAN = re.compile(r"^1\.\.(\d+)")
GOOD = {"OK", "SKIP", "EXPECTEDFAIL"}


def count_tap(text):
    """The subtests at the top level of a TAP stream, or None when the text is no TAP."""
    lines = text.splitlines()
    plans = [int(match.group(1)) for match in map(PLAN.match, lines) if match]
    if not plans:
        return None
    passed = failed = skipped = 0
    for match in filter(None, map(SUBTEST.match, lines)):
        if match.group("directive"):
            skipped += 1
        elif match.group("not"):
            failed += 1
        else:
            passed += 1
    return passed, failed, skipped


def count_program(result, stdout):
    """What one program adds to the count. A program that failed counts as failed even if every subtest it reached passed."""
    counts = count_tap(stdout)
    if counts is None or counts == (0, 0, 0):
        return (0, 0, 1) if result == "SKIP" else (1, 0, 0) if result in GOOD else (0, 1, 0)
    passed, failed, skipped = counts
    if result not in GOOD and failed == 0:
        failed = 1
    return passed, failed, skipped


def count_log(lines):
    totals = [0, 0, 0]
    for line in filter(None, map(str.strip, lines)):
        test = json.loads(line)
        for index, number in enumerate(count_program(test["result"], test.get("stdout", ""))):
            totals[index] += number
    return tuple(totals)


def main(path):
    log = Path(path)
    passed, failed, skipped = count_log(log.read_text(encoding="utf-8").splitlines()) if log.exists() else (0, 0, 0)
    if passed + failed == 0:
        print("no test ran", file=sys.stderr)
    print(f"{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 0 if passed > 0 and failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
