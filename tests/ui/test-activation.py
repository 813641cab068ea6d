#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a desktop starts it: by the bus, through the service files that are installed, to show its window, open files, do an action or go on with a
search. Started for nothing, it ends by itself."""

import os
import subprocess
from pathlib import Path

import desktop
import portfolio
import tap
from gi.repository import Gio, GLib

APP_ID = os.environ["SHOWCASE_APP_ID"]
PROVIDER = f"{APP_ID}.SearchProvider"
PROGRAMS = {APP_ID: desktop.BUILD / "src" / "showcase", PROVIDER: desktop.BUILD / "src" / "provider" / "showcase-search-provider"}
SERVICES = Path(os.environ["SHOWCASE_ACTIVATION_DIR"]) / "dbus-1" / "services"
ENTRY = "Find anything in the portfolio"


class Started:
    """A process that the bus started, as far as a test needs it."""

    returncode = "a status that only the bus knows"

    def __init__(self, pid):
        self.pid = pid

    def poll(self):
        try:
            return None if Path(f"/proc/{self.pid}/cmdline").read_bytes() else self.returncode
        except FileNotFoundError:
            return self.returncode


class Activated(desktop.Program):
    def __init__(self, pid):
        self.process = Started(pid)
        self.join()

    def said(self):
        return "something that only the bus heard"

    def end(self):
        pass


class Activation(desktop.WindowCase):
    def setUp(self):
        super().setUp()
        self.folder = portfolio.write(self.home / "portfolio")
        # The accessibility bus has to outlive the home folder of the first test.
        desktop.Atspi.get_desktop(0)
        self.connection = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        SERVICES.mkdir(parents=True, exist_ok=True)
        for name, program in PROGRAMS.items():
            self.install(name, program)
        self.ask_bus("ReloadConfig")
        self.ask_bus("UpdateActivationEnvironment", GLib.Variant("(a{ss})", (desktop.settings(self.home),)))
        self.addCleanup(self.end_all)

    def install(self, name, program):
        """The file that is installed, but with the program that was built."""
        service = GLib.KeyFile()
        service.load_from_file(str(desktop.BUILD / "data" / f"{name}.service"), GLib.KeyFileFlags.NONE)
        installed, *arguments = service.get_string("D-BUS Service", "Exec").split()
        self.assertEqual(program.name, Path(installed).name)
        service.set_string("D-BUS Service", "Exec", " ".join([str(program), *arguments]))
        service.save_to_file(str(SERVICES / f"{name}.service"))

    def ask_bus(self, method, parameters=None):
        bus = "org.freedesktop.DBus"
        answer = self.connection.call_sync(bus, "/org/freedesktop/DBus", bus, method, parameters, None, 0, 20000, None)
        return answer.unpack()[0] if answer.n_children() > 0 else None

    def is_running(self, name):
        return self.ask_bus("NameHasOwner", GLib.Variant("(s)", (name,)))

    def end_all(self):
        for name in PROGRAMS:
            if self.is_running(name):
                os.kill(self.ask_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (name,))), 9)
            self.assertTrue(desktop.ask(lambda name=name: not self.is_running(name)), f"{name} does not end")

    def gapplication(self, *arguments):
        done = subprocess.run(["gapplication", *map(str, arguments)], capture_output=True, text=True, check=False, timeout=desktop.TIMEOUT)
        self.assertEqual((0, ""), (done.returncode, done.stderr), arguments)

    def quit(self, program):
        """Until the bus would start the next one: it knows a program for a moment longer than the program lives."""
        self.gapplication("action", APP_ID, "quit")
        self.assertTrue(desktop.ask(program.process.poll), "the program does not quit")
        self.assertTrue(desktop.ask(lambda: not self.is_running(APP_ID)), "the program keeps its name")

    def ask_provider(self, method, signature, *values):
        path, interface = "/" + PROVIDER.replace(".", "/"), "org.gnome.Shell.SearchProvider2"
        return self.connection.call_sync(PROVIDER, path, interface, method, GLib.Variant(signature, values), None, 0, 20000, None).unpack()

    def look(self):
        """At the program that the bus has started."""
        self.program = Activated(self.ask_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (APP_ID,))))
        return self.program

    def assert_finds(self, words):
        self.assert_comes(lambda: any(node.text() == words for node in self.program.window.find_all(name=ENTRY)), f"“{words}” is not looked for")

    def test_launch(self):
        self.gapplication("launch", APP_ID)
        self.look()
        self.assert_found("document text")
        # Once more, and nothing but the window comes.
        self.gapplication("launch", APP_ID)
        self.assertEqual(1, len(list(self.program.node.children())))

    def test_open(self):
        self.gapplication("launch", APP_ID, self.folder)
        self.look()
        self.assert_found("list item", name=lambda name: "Platform Engineer" in name)
        other = self.home / "other.md"
        other.write_text("# Other\n\n## 2020 – 2021: Gardener\n\nGrew beans.\n", encoding="utf-8")
        self.gapplication("launch", APP_ID, other)
        self.assert_found("list item", name=lambda name: "Gardener" in name)

    def test_link(self):
        self.gapplication("launch", APP_ID, self.folder, "showcase://entry/career/year-2-2021-2022-developer")
        self.look()
        self.assert_found("list item", name=lambda name: "Developer" in name, state="selected")

    def test_action(self):
        """An action finds a window, also as the first that is asked for."""
        self.gapplication("action", APP_ID, "about")
        program = self.look()
        self.assert_found("document text")
        self.assert_comes(lambda: program.window.find_all("dialog"), "nothing tells about the program")
        self.quit(program)

    def test_other_actions(self):
        for action in ("shortcuts", "built-in"):
            self.gapplication("action", APP_ID, action)
            program = self.look()
            self.assert_found("document text")
            self.quit(program)

    def test_result(self):
        (found,) = self.ask_provider("GetInitialResultSet", "(as)", ["devops"])
        self.ask_provider("ActivateResult", "(sasu)", found[-1], ["devops"], 0)
        (meta,) = self.ask_provider("GetResultMetas", "(as)", found[-1:])[0]
        self.look()
        self.assert_found("list item", name=lambda name: meta["name"] in name, state="selected")

    def test_search(self):
        """A search that goes on in the window, begun there, and taken up again by the next one."""
        self.ask_provider("LaunchSearch", "(asu)", ["devops", "2023"], 0)
        self.look()
        self.assert_finds("devops 2023")
        self.assert_found("label", name=lambda name: name.endswith(("result", "results")) and name[0] in "123456789")
        self.ask_provider("LaunchSearch", "(asu)", ["zzzzzzzzzz"], 0)
        self.assert_finds("zzzzzzzzzz")
        self.assert_found(None, "No Results")
        self.program.press("Escape")
        self.assert_comes(lambda: not self.program.window.find_all(name=ENTRY), "there is a second palette")

    def test_search_of_own(self):
        """What was read last is still being opened when the search arrives."""
        self.gapplication("launch", APP_ID, self.folder)
        program = self.look()
        self.assert_found("list item", name=lambda name: "Platform Engineer" in name)
        self.quit(program)
        self.ask_provider("LaunchSearch", "(asu)", ["small", "machines"], 0)
        self.look()
        self.assert_finds("small machines")
        self.assert_found("label", "1 result")

    def test_idle(self):
        """Both services go away by themselves."""
        self.ask_provider("GetInitialResultSet", "(as)", ["devops"])
        self.ask_bus("StartServiceByName", GLib.Variant("(su)", (APP_ID, 0)))
        for name in (APP_ID, PROVIDER):
            self.assertTrue(self.is_running(name), name)
        for name in (APP_ID, PROVIDER):
            self.assertTrue(desktop.ask(lambda name=name: not self.is_running(name), timeout=120), f"{name} stays for nothing")


if __name__ == "__main__":
    tap.main()
