#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev passes commands through, and says in one line what is wrong."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap
import tree


def dev(*arguments, **options):
    options = {"capture_output": True, "text": True, "check": False, "cwd": tree.ROOT} | options
    return subprocess.run([tree.ROOT / "dev", *arguments], **options)


class Dev(unittest.TestCase):
    def test_status(self):
        self.assertEqual(0, dev("exec", "--", "true").returncode)
        self.assertEqual(42, dev("exec", "--", "sh", "-c", "exit 42").returncode)
        self.assertEqual(42, dev("exec", "sh", "-c", "exit 42").returncode)

    def test_streams(self):
        done = dev("exec", "--", "sh", "-c", "cat; echo said >&2", input="heard\n")
        self.assertEqual("heard\n", done.stdout)
        self.assertIn("said\n", done.stderr)

    def test_arguments_and_folder(self):
        with tempfile.TemporaryDirectory(prefix="two words ") as folder:
            done = dev("exec", "--", "sh", "-c", 'pwd; printf "<%s>" "$@"', "sh", "a b", "", "*", cwd=folder)
            self.assertEqual(f"{Path(folder).resolve()}\n<a b><><*>", done.stdout)

    def test_environment(self):
        done = dev("exec", "--", "sh", "-c", 'echo "$WORD"; echo "$GSETTINGS_SCHEMA_DIR"', env=os.environ | {"WORD": "kept"})
        self.assertEqual(["kept", str(tree.BUILD / "data")], done.stdout.split("\n")[:2])

    def test_wrong_use(self):
        for arguments in (["nonsense"], ["exec"], ["exec", "--"], ["screenshot"], ["kit"]):
            done = dev(*arguments)
            self.assertEqual(1, done.returncode, arguments)
            self.assertRegex(done.stderr, r"^dev: [^\n]+\n$")

    def test_help(self):
        self.assertEqual(0, dev("help").returncode)
        self.assertEqual(dev("help").stdout, dev().stdout)

    def test_display_is_private(self):
        own = tree.ROOT / "tests" / "common" / "on-display"
        done = subprocess.run([own, "sh", "-c", "echo $DISPLAY $DBUS_SESSION_BUS_ADDRESS; exit 7"], capture_output=True, text=True, check=False)
        self.assertEqual(7, done.returncode)
        self.assertRegex(done.stdout, r"^:\d+ unix:\S+\n$")
        self.assertNotIn(f"{os.environ.get('DISPLAY')} ", done.stdout)

    def test_lost_display_is_a_failure(self):
        own = tree.ROOT / "tests" / "common" / "on-display"
        script = 'kill -9 $(pgrep -P "$PPID" Xvfb); sleep 1'
        done = subprocess.run([own, "sh", "-c", script], capture_output=True, text=True, check=False)
        self.assertEqual(1, done.returncode)
        self.assertIn("ended before the command did", done.stderr)

    def sanitized(self, report):
        """What becomes of a test that says "said" and ends well, but may write a report as a sanitizer does."""
        own = tree.ROOT / "tests" / "common" / "sanitized"
        script = f"echo said; options=$ASAN_OPTIONS; found=${{options##*log_path=}}; found=${{found%%:*}}; {report}"
        environment = os.environ | {"ASAN_OPTIONS": "halt_on_error=1", "UBSAN_OPTIONS": "halt_on_error=1"}
        done = subprocess.run([own, "sh", "-c", script], capture_output=True, text=True, check=False, env=environment)
        self.assertEqual("said\n", done.stdout)
        return done

    def test_sanitized(self):
        self.assertEqual(0, self.sanitized(":").returncode)
        self.assertEqual(7, self.sanitized("exit 7").returncode)
        for found in ("ERROR: AddressSanitizer: ABRT", "ERROR: LeakSanitizer: detected memory leaks"):
            done = self.sanitized(f'echo "{found}" >"$found.1"')
            self.assertEqual((1, found + "\n"), (done.returncode, done.stderr))

    def test_whole_stacks_tell_whose_leak_it_is(self):
        first = 'case $options in *fast_unwind_on_malloc=1*) echo "ERROR: LeakSanitizer" >"$found.1"; exit 1 ;; esac'
        self.assertEqual((0, ""), (self.sanitized(first).returncode, self.sanitized(first).stderr))
        both = 'case $options in *fast_unwind_on_malloc=1*) for error in Address Leak; do echo "ERROR: ${error}Sanitizer" >"$found.$error"; done ;; esac'
        self.assertEqual(1, self.sanitized(both).returncode)


if __name__ == "__main__":
    tap.main()
