# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compositors without a screen, and two windows on the screens that they pretend to have.

Nothing here waits for a time: each look is a question that is asked again until the answer is there or time is up, because windows,
compositor and screens answer whenever they like.
"""

import ast
import json
import os
import subprocess
import time
import unittest
from pathlib import Path

BUILD = Path(os.environ["SHOWCASE_BUILD_ROOT"])
TIMEOUT = 20.0 * int(os.environ.get("SHOWCASE_PATIENCE", "1"))
NONE, ALONE, WINDOWS, APART = range(4)
OFFER_STAGE, OFFER_CONSOLE = 1, 2


def ask(question, timeout=TIMEOUT):
    """The first answer of a question that says something, or the last one."""
    end = time.monotonic() + timeout
    while True:
        answer = question()
        if answer or time.monotonic() > end:
            return answer
        time.sleep(0.05)


class Picture:
    """What is seen on a screen."""

    def __init__(self, text):
        # The header of a PPM file: its kind, width and height, and the largest value, each in a line.
        _, self.size, _, self.pixels = text.split(b"\n", 3)

    def __eq__(self, other):
        return (self.size, self.pixels) == (other.size, other.pixels)

    def colours(self):
        return set(zip(self.pixels[0::3], self.pixels[1::3], self.pixels[2::3]))


class Sway:
    """The compositor that the test runs in; screens come and go by its command line."""

    @staticmethod
    def message(*arguments):
        done = subprocess.run(["swaymsg", "--raw", *arguments], capture_output=True, text=True, check=True, timeout=TIMEOUT)
        return json.loads(done.stdout)

    def outputs(self):
        """Where each screen is: name to x, y, width, height."""
        return {
            output["name"]: tuple(output["rect"][key] for key in ("x", "y", "width", "height")) for output in self.message("-t", "get_outputs")
        }

    def plug(self, size="1920x1080"):
        """Connects a screen and gives its name."""
        before = set(self.outputs())
        self.message("create_output")
        name = ask(lambda: next(iter(set(self.outputs()) - before), None))
        self.message(f"output {name} resolution {size}")
        return name

    def unplug(self, name):
        self.message(f"output {name} unplug")

    @staticmethod
    def picture(output):
        done = subprocess.run(["grim", "-t", "ppm", "-o", output, "-"], capture_output=True, check=True, timeout=TIMEOUT)
        return Picture(done.stdout)

    @staticmethod
    def press(*keys):
        """Types keys. The keyboard is one that is plugged in for it, and a program needs a moment to hear of it."""
        pressed = [word for key in keys for word in ("-k", key, "-s", "100")]
        subprocess.run(["wtype", "-s", "300", *pressed], check=True, timeout=TIMEOUT)

    @staticmethod
    def chord(modifier, key):
        """Types a key with another one held."""
        subprocess.run(["wtype", "-s", "300", "-M", modifier, "-k", key, "-s", "100", "-m", modifier], check=True, timeout=TIMEOUT)

    def focus(self, title):
        self.message(f'[title="^{title}$"] focus')

    def close(self, title):
        """Asks a window to close, as its button does."""
        self.message(f'[title="^{title}$"] kill')

    def windows(self):
        """The windows that are on a screen: title to the name of the screen and whether it fills it."""
        found = {}

        def walk(node, output):
            if node["type"] == "output":
                output = node["name"]
            if node.get("pid") and node["visible"]:
                found[node["name"]] = (output, node["fullscreen_mode"] == 1)
            for child in node["nodes"] + node["floating_nodes"]:
                walk(child, output)

        walk(self.message("-t", "get_tree"), None)
        return found


class Mutter:
    """The compositor that the test runs in; its screens can be switched off and laid over each other."""

    TARGET = ("--dest", "org.gnome.Mutter.DisplayConfig", "--object-path", "/org/gnome/Mutter/DisplayConfig", "--method")

    def call(self, method, *arguments):
        done = subprocess.run(
            ["gdbus", "call", "--session", *self.TARGET, f"org.gnome.Mutter.DisplayConfig.{method}", *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=TIMEOUT,
        )
        if done.returncode:
            raise AssertionError(done.stderr)
        return done.stdout

    def arrange(self, *places):
        """Shows a picture at each place; a place is x, y and the screens that show it, as name and size."""
        serial = self.call("GetCurrentState").split("uint32 ")[1].split(",")[0]
        pictures = ", ".join(
            f"({x}, {y}, 1.0, 0, {'true' if index == 0 else 'false'}, [{', '.join(f'({name!r}, {size + "@60.000"!r}, @a{{sv}} {{}})' for name, size in screens)}])"
            for index, (x, y, screens) in enumerate(places)
        )
        self.call("ApplyMonitorsConfig", serial, "1", f"[{pictures}]", "{}")


class State:
    """What the two windows' program tells about itself."""

    def __init__(self, line):
        values = ast.literal_eval(line.replace("true", "True").replace("false", "False").replace("@as ", ""))
        self.mode, self.offer, self.asked, self.changed, self.told, self.screens, windows = values
        self.home, self.stage, self.console = windows

    def __repr__(self):
        return str(vars(self))


class Probe:
    """A small program that takes commands, a line each, and answers each by a line about how everything stands."""

    def __init__(self, name="staging-probe", read=State):
        environment = os.environ | {"G_DEBUG": "fatal-warnings", "GTK_A11Y": "none"}
        self.read = read
        self.process = subprocess.Popen(
            [BUILD / "tests" / "ui" / name], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def tell(self, command):
        """Gives a command and tells how everything stands right after it."""
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"the program ended with {self.process.wait()} at “{command}”")
        return self.read(line)

    def wait(self, condition):
        """Waits until a condition of the state holds, and gives the state."""
        state = None

        def holds():
            nonlocal state
            state = self.tell("state")
            return condition(state)

        if not ask(holds):
            raise AssertionError(f"it stays {state}")
        return state

    def end(self):
        self.process.stdin.close()
        self.process.stdout.close()
        try:
            return self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


class SwayCase(unittest.TestCase):
    """A test case in sway that begins with one screen, which it calls the laptop."""

    def setUp(self):
        self.sway = Sway()
        for name in list(self.sway.outputs())[1:]:
            self.sway.unplug(name)
        names = self.assert_comes(lambda: len(self.sway.outputs()) == 1 and list(self.sway.outputs()))
        self.laptop = names[0]

    def assert_comes(self, question):
        answer = ask(question)
        self.assertTrue(answer, f"{self.sway.windows()} on {self.sway.outputs()}")
        return answer

    def seen(self):
        """Which windows are seen, and on which screens; those that fill one have a star."""
        return {title: name + ("*" if fills else "") for title, (name, fills) in self.sway.windows().items()}

    def assert_windows(self, **wanted):
        if not ask(lambda: self.seen() == wanted):
            self.assertEqual(wanted, self.seen(), str(self.sway.outputs()))
