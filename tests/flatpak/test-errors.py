#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with building the Flatpak is told in one line that says what to do."""

import contextlib
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

import desktop
import tap

ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
STAND_IN = os.environ.get("SHOWCASE_STAND_IN", "")
LARGE = 200_000_000
# The script, with a manifest of the test's own.
MAIN = """
import sys
from pathlib import Path
import flatpak, manifests
manifests.RELEASE = Path(sys.argv[1])
sys.exit(flatpak.run(sys.argv[2:]))
"""
QUICK = ["install -D /bin/true ${FLATPAK_DEST}/bin/showcase"]
# A disk that is full for the first run and has room for the second one.
TWICE = 'head -c 196000000 /dev/zero >"$0/full"; "$@"; echo "status $?" >&2; rm "$0/full"; "$@"'


class Errors(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="showcase-flatpak-", ignore_cleanup_errors=True)
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def command(self, commands=tuple(QUICK), stand_in=STAND_IN, source=None, folder="build"):
        """The command that builds a small program of some commands."""
        module = {"name": "one", "buildsystem": "simple", "build-commands": list(commands), "sources": [source] if source else []}
        manifest = json.loads((ROOT / "com.example.Showcase.json").read_text(encoding="utf-8")) | {"modules": [module]}
        path = self.folder / "one.json"
        path.write_text(json.dumps(manifest), encoding="utf-8")
        return ["python3", "-c", MAIN, str(path), f"--stand-in={stand_in}", "--tests", str(self.folder / folder)]

    def assert_said(self, words, command, status=1):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(status, done.returncode, done.stderr)
        self.assert_last_line(words, done.stderr)

    def assert_last_line(self, words, said):
        self.assertRegex(said.rstrip("\n").split("\n")[-1], f"^flatpak: .*{words}")
        self.assertNotIn("Traceback", said)

    def assert_works(self, command):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(0, done.returncode, done.stderr)

    def test_full_disk(self):
        """One line says what to do, and once there is room, the next run works."""
        disk = self.folder / "disk"
        disk.mkdir()
        command = self.command(folder="disk/build")
        sandbox = ["bwrap", "--dev-bind", "/", "/", "--size", str(LARGE), "--tmpfs", str(disk), "sh", "-c", TWICE, str(disk), *command]
        done = subprocess.run(sandbox, capture_output=True, text=True, check=False)
        first, _, second = done.stderr.partition("status 1\n")
        self.assert_last_line("the disk is full; make room for .*, for instance with: rm -r ", first)
        self.assertEqual(0, done.returncode, second)

    def test_unwritable(self):
        sandbox = ["bwrap", "--dev-bind", "/", "/", "--ro-bind"]
        command = self.command()
        self.assert_said("installation can't be written to; run: chmod u\\+w .*; or with another place, run: XDG_CACHE_HOME=", [*sandbox, STAND_IN, STAND_IN, *command])
        elsewhere = self.command(folder="elsewhere")
        self.assert_said("can't be made: Read-only.*; with another place, run: XDG_CACHE_HOME=", [*sandbox, str(self.folder), str(self.folder), *elsewhere])
        self.assert_works(command)

    def test_missing_runtime(self):
        self.assert_said(r"runtime org\.gnome\.Platform \d+ is missing; run: ./dev flatpak --stand-in", self.command(stand_in=self.folder / "none"))
        self.assert_works(self.command())

    def test_wrong_checksum(self):
        path = self.folder / "source.txt"
        path.write_text("other\n", encoding="utf-8")
        source = {"type": "file", "url": path.as_uri(), "sha256": "0" * 64}
        self.assert_said("a source is not what the manifest says: .*0000.*; if it was fetched badly, run: rm -r ", self.command(source=source))
        right = hashlib.sha256(path.read_bytes()).hexdigest()
        self.assert_works(self.command(source=source | {"sha256": right}))

    def processes(self):
        """Those that know the folder of this test, which is in the command line of all that builds."""
        found = []
        for process in Path("/proc").glob("[0-9]*/cmdline"):
            with contextlib.suppress(OSError):
                if str(self.folder).encode() in process.read_bytes():
                    found.append(process.parent.name)
        return found

    def test_interrupted(self):
        """It takes along all that it has started, says so, and the next run works."""
        log = self.folder / "build" / "log"
        for number in (signal.SIGINT, signal.SIGTERM):
            command = self.command(["echo it has begun", "sleep 600", *QUICK])
            process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
            self.assertTrue(desktop.ask(lambda: process.poll() is not None or (log.exists() and re.search("(?m)^it has begun$", log.read_text(errors="replace"))), timeout=120))
            self.assertIsNone(process.poll())
            process.send_signal(number)
            said = process.communicate(timeout=60)[1]
            self.assertEqual(130, process.returncode, said)
            self.assert_last_line("interrupted; run the same again", said)
            self.assertTrue(desktop.ask(lambda: not self.processes(), timeout=60), "something goes on")
            log.unlink()
        self.assert_works(self.command())
        self.assertEqual([], list((self.folder / "build" / "state").glob("build/*")))


if __name__ == "__main__":
    if not STAND_IN or shutil.which("flatpak-builder") is None:
        print("1..0 # SKIP there is no stand-in runtime; run: ./dev test flatpak")
    else:
        tap.main()
