# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the unittest cases of a test program and reports them as TAP, so that each case is counted."""

import sys
import traceback
import unittest


unittest.TestCase.maxDiff = None


class TapResult(unittest.TestResult):
    """Prints one line a case, and what went wrong on the standard error stream."""

    def __init__(self):
        super().__init__()
        self.number = 0

    def report(self, verdict, test, directive="", details=""):
        self.number += 1
        print(f"{verdict} {self.number} {test.id().removeprefix('__main__.')}{directive}", flush=True)
        # meson shows what a failed program says there, and keeps the TAP stream for itself.
        print(details, end="", file=sys.stderr, flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.report("ok", test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.report("ok", test, f" # SKIP {reason}")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.report("not ok", test, details="".join(traceback.format_exception(*err)))

    def addError(self, test, err):
        super().addError(test, err)
        self.report("not ok", test, details="".join(traceback.format_exception(*err)))

    def addSubTest(self, test, subtest, err):
        # A case with a failed part is not reported by unittest itself.
        if err is not None:
            self.addFailure(subtest, err)


def main():
    cases = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    result = TapResult()
    cases.run(result)
    print(f"1..{result.number}", flush=True)
    sys.exit(0 if result.wasSuccessful() and result.number > 0 else 1)
