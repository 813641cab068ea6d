# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real program on a private display and looks at it as a screen reader does.

Every look is a question that is asked again until the answer is there or time is up: the accessibility bus is asynchronous, and one
reading of it proves nothing. The keyboard and the size of the window go through the X server, as a person's would.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

# Warnings end the program that is tested, not this one or the services that its buses start.
os.environ.pop("G_DEBUG", None)

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print("1..0 # SKIP there is no accessibility client (python3-gi, gir1.2-atspi-2.0)")
    sys.exit(0)

ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
BUILD = Path(os.environ["SHOWCASE_BUILD_ROOT"])
# A sanitized program is slow, and has yet to tell what it never freed when a test is through with it.
PATIENCE = int(os.environ.get("SHOWCASE_PATIENCE", "1"))
IS_SANITIZED = "SHOWCASE_PATIENCE" in os.environ
TIMEOUT = 20.0 * PATIENCE
# From 4.23 on, GTK on an X server warns of its own bookkeeping when a popover opens, once a program: window and popover tell one clock of the same frame.
# There warnings can't end the program; all others but this one are found in what it said.
WARNS_OF_POPOVERS = tuple(map(int, os.environ["SHOWCASE_GTK_VERSION"].split(".")[:2])) >= (4, 23)
POPOVER_WARNING = re.compile(r"\n?\([^)]*\): Gdk-WARNING \*\*: [^\n]*gdk_frame_timings_submitted\(\) called on submitted frame\.\n")
# A dead or busy program must not hang a test for the library's own 15 seconds a call.
Atspi.set_timeout(2000 * PATIENCE, 5000 * PATIENCE)


class Gone(Exception):
    """The program ended while it was looked at."""


def ask(question, timeout=TIMEOUT):
    """The first answer of a question that is neither None, False nor empty. Errors of the bus count as no answer yet."""
    end = time.monotonic() + timeout
    while True:
        try:
            answer = question()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            return answer
        time.sleep(0.05)


def key_code(key):
    """A key as xdotool is told. Of a function key, whose symbol is the same with other keys held, it would hold one of those too; its number leaves no choice."""
    *held, last = str(key).split("+")
    number = last[1:] if last[:1] == "F" else ""
    return "+".join([*held, str(int(number) + (66 if int(number) <= 10 else 84))]) if number.isdigit() else key


class Node:
    """One accessible object."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    def has(self, state):
        return self.accessible.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    def has_keyboard(self):
        """Whether it is focused. GTK 4.24 says so of the first link of a label even while the label has not the keyboard."""
        parent = self.accessible.get_parent() if self.role == "link" else None
        return self.has("focused") and (parent is None or Node(parent).role != "label" or Node(parent).has("focused"))

    def children(self):
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                yield Node(child)

    def walk(self, showing=True):
        """This object and everything below it, in order; what is not on the screen is left out."""
        if showing and not self.has("showing"):
            return
        yield self
        for child in self.children():
            yield from child.walk(showing)

    def find_all(self, role=None, name=None, state=None):
        found = []
        for node in self.walk():
            if role is not None and node.role not in (role if isinstance(role, tuple) else (role,)):
                continue
            if name is not None and not (name(node.name) if callable(name) else node.name == name):
                continue
            if state is not None and not node.has(state):
                continue
            found.append(node)
        return found

    def find(self, role=None, name=None, state=None, timeout=TIMEOUT):
        """The first that fits, once there is one, or None."""
        found = ask(lambda: self.find_all(role, name, state), timeout)
        return found[0] if found else None

    def text(self):
        """The object's own text, without that of its children."""
        if self.accessible.get_text_iface() is None:
            return ""
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    def attributes(self):
        return self.accessible.get_attributes()

    def click(self):
        """Does the object's first action, as an assistive technology would."""
        return Atspi.Action.do_action(self.accessible, 0)

    def place(self):
        """Its rectangle in the window: x, y, width, height."""
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.WINDOW)
        return box.x, box.y, box.width, box.height

    def __repr__(self):
        return f"{self.role} “{self.name}”"


def windows(pid):
    """What a program has on the accessibility bus."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid:
            yield from Node(child).children()


def agree(pid):
    """A program with a talk on stage asks before it quits."""
    for window in windows(pid):
        for button in window.find_all("button", "End and Quit"):
            button.click()


def end(process):
    """Ends a program, whatever it does; a sanitized one by asking it to, if it listens."""
    if IS_SANITIZED and process.poll() is None:
        subprocess.run(["gapplication", "action", os.environ["SHOWCASE_APP_ID"], "quit"], stderr=subprocess.DEVNULL, check=False, timeout=TIMEOUT)
        ask(lambda: process.poll() is not None or agree(process.pid), 3.0 * PATIENCE)
    process.kill()
    return process.wait()


def settings(home):
    """What a program's environment says besides, so that it stays in a home folder and ends at a warning."""
    return {
        "G_DEBUG": "fatal-criticals" if WARNS_OF_POPOVERS else "fatal-warnings",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "GSETTINGS_BACKEND": "keyfile",
        "GSETTINGS_SCHEMA_DIR": str(BUILD / "data"),
    }


class Program:
    """A running Showcase with a home folder that the test keeps between starts."""

    def __init__(self, home, *arguments, **environment):
        self.errors = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([BUILD / "src" / "showcase", *map(str, arguments)], env=os.environ | settings(home) | environment, stderr=self.errors)
        self.join()

    def join(self):
        """Waits until the program has a window."""
        self.node = ask(self.look_up)
        if not self.node:
            raise AssertionError(f"the program is not on the accessibility bus; it said: {self.said()}")
        self.window = ask(lambda: next((child for child in self.node.children() if child.role in ("frame", "window")), None))
        self.number = ask(self.window_number)
        self.xdotool("windowfocus", "--sync", self.number)

    def look_up(self):
        if self.process.poll() is not None:
            raise Gone(f"it ended with {self.process.returncode}: {self.said()}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return Node(child)
        return None

    def said(self):
        self.errors.seek(0)
        said = self.errors.read()
        return POPOVER_WARNING.sub("", said) if WARNS_OF_POPOVERS else said

    def xdotool(self, *arguments):
        if arguments[0] in ("key", "keydown", "keyup"):
            arguments = map(key_code, arguments)
        done = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, check=False, timeout=TIMEOUT)
        return done.stdout if done.returncode == 0 else ""

    def window_number(self):
        # A program has several X windows; the one with a title is the person's.
        return self.xdotool("search", "--onlyvisible", "--pid", self.process.pid, "--name", ".").split("\n")[0]

    def press(self, *keys):
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)
            time.sleep(0.05)

    def click_at(self, x, y, button=1):
        self.xdotool("mousemove", "--window", self.number, x, y, "click", button)

    def resize(self, width, height):
        self.xdotool("windowsize", "--sync", self.number, width, height)

    def resize_content(self, width, height):
        """Makes what is inside the window's invisible borders a size."""
        _, _, inner_width, inner_height = next(self.window.children()).place()
        outer_width, outer_height = self.size()
        self.resize(width + outer_width - inner_width, height + outer_height - inner_height)

    def size(self):
        shell = self.xdotool("getwindowgeometry", "--shell", self.number)
        values = dict(line.split("=") for line in shell.split() if "=" in line)
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def focused(self):
        """What has the keyboard, or None."""
        nodes = ask(lambda: [node for node in self.window.walk() if node.has_keyboard()], timeout=3)
        return nodes[-1] if nodes else None

    def tree(self):
        """What is on the screen, a line an object, or how the program ended: for the message of a failed test."""
        if self.process.poll() is not None:
            return f"the program ended with {self.process.returncode}: {self.said()}"

        def lines(node, depth):
            yield "  " * depth + repr(node) + (" " + repr(node.text()[:60]) if node.text() else "")
            for child in node.children():
                if child.has("showing"):
                    yield from lines(child, depth + 1)

        return ask(lambda: "\n".join(lines(self.window, 0)), timeout=3) or "a window that keeps changing"

    def close(self):
        """Closes the window by its shortcut, and tells how the program ended."""
        self.press("ctrl+w")
        try:
            return self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.end()
            return None

    def end(self):
        if self.errors.closed:
            return
        end(self.process)
        self.warnings = [line for line in self.said().splitlines() if "-WARNING **" in line]
        self.errors.close()


class WindowCase(unittest.TestCase):
    """A test case with a home folder of its own; programs end with it, and must have had nothing to complain about."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="showcase-home-", ignore_cleanup_errors=True)
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        self.program = None

    def start(self, *arguments, **environment):
        program = Program(self.home, *arguments, **environment)
        self.addCleanup(self.end, program)
        self.program = program
        return program

    def end(self, program):
        program.end()
        self.assertEqual([], program.warnings)

    def assert_found(self, role=None, name=None, state=None, within=None, timeout=TIMEOUT):
        node = (within or self.program.window).find(role, name, state, timeout)
        if node is None:
            self.fail(f"no {role} {name!r} {state or ''} in\n{self.program.tree()}")
        return node

    def assert_comes(self, question, message, timeout=TIMEOUT):
        answer = ask(question, timeout)
        if not answer:
            self.fail(f"{message}\n{self.program.tree()}")
        return answer
