#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that the program does needs a network: each socket that it asks for is one of this machine's own, for the display and the buses, and it does
the same where there is no network at all."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import tap

# Warnings end the program that is tested, not this one or the services that its buses start.
os.environ.pop("G_DEBUG", None)

ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
BUILD = Path(os.environ["SHOWCASE_BUILD_ROOT"])
PROGRAM = BUILD / "src" / "showcase"
DOCUMENTS = ROOT / "data" / "documents"
APP_ID = os.environ["SHOWCASE_APP_ID"]
TIMEOUT = 120
CALL = re.compile(r"\b(socket|connect)\((.*)")
LOCAL = re.compile(r"\bAF_(UNIX|LOCAL)\b")
PNG = b"\x89PNG\r\n\x1a\n"

# A document that asks for what a network has.
TEXT = """# Talk

See [a page](https://a.example/page) and <https://b.example/>, or write to <mailto:c@d.example>.

![A picture](https://e.example/picture.png) <img src="http://f.example/other.png">

```c
int main (void) { return 0; }
```
"""


def foreign_calls(log):
    """The calls of a trace that are about anything but sockets of this machine, and how many calls there are."""
    calls = [line for line in log.splitlines() if CALL.search(line)]
    return [line for line in calls if not LOCAL.search(line)], len(calls)


def works(*command):
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=TIMEOUT, check=False).returncode == 0
    except OSError:
        return False


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False).stdout


class Offline(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="showcase-offline-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.environment = os.environ | {
            "G_DEBUG": "fatal-warnings",
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "GSETTINGS_BACKEND": "memory",
            "GSETTINGS_SCHEMA_DIR": str(BUILD / "data"),
            # What is traced can't look for its leaks.
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0",
        }
        self.document = self.folder / "talk.md"
        self.document.write_text(TEXT, encoding="utf-8")

    def run_program(self, *arguments, before=()):
        command = [*before, str(PROGRAM), *map(str, arguments)]
        done = subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def trace(self):
        """What goes before a command so that its calls are written down, and where."""
        log = self.folder / "trace"
        before = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(log)]
        if not works(*before, "true"):
            self.skipTest("nothing can be traced here")
        return before, log

    def assert_local(self, log, least=0):
        foreign, n_calls = foreign_calls(log.read_text(encoding="utf-8", errors="replace"))
        self.assertEqual([], foreign)
        self.assertGreaterEqual(n_calls, least, "nothing was traced")

    def test_samples(self):
        local = '7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3\n7 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20) = 0\n'
        self.assertEqual(([], 2), foreign_calls(local))
        for line in (
            "7 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3",
            "[pid 8] socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP <unfinished ...>",
            "7 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3",
            '7 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
        ):
            self.assertEqual(([line], 3), foreign_calls(local + line + "\n"))

    def test_terminal(self):
        before, log = self.trace()
        for arguments, status in (
            (["--check"], None),
            (["--check=json", self.document], 1),
            (["--list", self.document], 0),
            (["--list=json", DOCUMENTS], 0),
            (["--export=html-fragment", self.document], 0),
        ):
            with self.subTest(arguments):
                found, _, messages = self.run_program(*arguments, before=before)
                self.assertIn(found, (0, 1) if status is None else (status,), messages)
                self.assert_local(log)

    def test_picture(self):
        before, log = self.trace()
        picture = self.folder / "picture.png"
        status, _, messages = self.run_program(f"--screenshot={picture}", self.document, before=before)
        self.assertEqual(0, status, messages)
        self.assertEqual(PNG, picture.read_bytes()[:8])
        # The display is asked for, so that a trace that has nothing is none.
        self.assert_local(log, least=2)

    def test_talk(self):
        """A window, and a talk on its stage."""
        before, log = self.trace()
        with open(self.folder / "errors", "w+", encoding="utf-8") as errors:
            process = subprocess.Popen([*before, PROGRAM, self.document], env=self.environment, stderr=errors, start_new_session=True)
            # What it has started goes with it; it would ask before it ends a talk.
            self.addCleanup(process.wait, TIMEOUT)
            self.addCleanup(os.killpg, process.pid, signal.SIGTERM)
            self.activate("window/1", "present")
            self.assertTrue(self.comes(lambda: "Showcase Stage" in self.titles()), "there is no stage")
            self.assertIsNone(process.poll())
            self.assert_local(log, least=2)
            errors.seek(0)
            self.assertEqual("", errors.read())

    def test_without_network(self):
        before = next((command for command in (["unshare", "-n"], ["unshare", "-rn"]) if works(*command, "true")), None)
        if before is None:
            self.skipTest("nothing can be cut off from the network here")
        for arguments in (["--check"], ["--check", self.document], ["--list", DOCUMENTS]):
            with self.subTest(arguments):
                self.assertEqual(self.run_program(*arguments), self.run_program(*arguments, before=before))
        pictures = [self.folder / name for name in ("with.png", "without.png")]
        for picture, unshare in zip(pictures, ([], before)):
            status, _, messages = self.run_program(f"--screenshot={picture}", self.document, before=unshare)
            self.assertEqual(0, status, messages)
        self.assertEqual(pictures[0].read_bytes(), pictures[1].read_bytes())

    def comes(self, question):
        end = time.monotonic() + TIMEOUT / 2
        while time.monotonic() < end:
            if question():
                return True
            time.sleep(0.1)
        return False

    def activate(self, path, action):
        """Asks the program for one of its actions, as soon as that can be asked for."""
        call = ["gdbus", "call", "--session", f"--dest={APP_ID}", f"--object-path=/{APP_ID.replace('.', '/')}/{path}"]
        describe = [*call, "--method=org.gtk.Actions.Describe", action]
        self.assertTrue(self.comes(lambda: "((true," in output(*describe)), f"there is no action {action}")
        self.assertTrue(works(*call, "--method=org.gtk.Actions.Activate", action, "[]", "{}"))

    def titles(self):
        return output("xdotool", "search", "--onlyvisible", "--name", "Showcase", "getwindowname", "%@").splitlines()


if __name__ == "__main__":
    tap.main()
