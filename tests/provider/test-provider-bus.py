#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search provider as GNOME Shell asks it: started by a bus of the test's own, with the built-in portfolio; what is chosen is opened by the program."""

import sys
import tempfile
import unittest
from pathlib import Path

import tap

# A machine that only builds packages has none of it.
try:
    from gi.repository import Gio, GLib
except ImportError:
    Gio = None

PROVIDER, APP_ID, RESOURCE_BASE = sys.argv[1:4]
INTERFACE = "org.gnome.Shell.SearchProvider2"
PROGRAM = """<node><interface name='org.freedesktop.Application'>
  <method name='ActivateAction'><arg type='s' direction='in'/><arg type='av' direction='in'/><arg type='a{sv}' direction='in'/></method>
  <method name='Open'><arg type='as' direction='in'/><arg type='a{sv}' direction='in'/></method>
</interface></node>"""


@unittest.skipIf(Gio is None, "Python’s bindings of GLib are missing; run: sudo apt-get install python3-gi")
class Bus(unittest.TestCase):
    def setUp(self):
        services = tempfile.TemporaryDirectory()
        self.addCleanup(services.cleanup)
        name = f"{APP_ID}.SearchProvider"
        (Path(services.name) / f"{name}.service").write_text(f"[D-BUS Service]\nName={name}\nExec={PROVIDER}\n", encoding="utf-8")
        self.bus = Gio.TestDBus.new(Gio.TestDBusFlags.NONE)
        self.bus.add_service_dir(services.name)
        self.bus.up()
        self.addCleanup(self.bus.down)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(self.bus.get_bus_address(), flags, None, None)
        self.addCleanup(self.connection.close_sync, None)

    def ask(self, method, signature, *values):
        answers = []
        arguments = GLib.Variant(signature, values)
        name, path = f"{APP_ID}.SearchProvider", f"{RESOURCE_BASE}/SearchProvider"
        self.connection.call(name, path, INTERFACE, method, arguments, None, 0, 20000, None, lambda source, result: answers.append(source.call_finish(result)))
        while not answers:
            GLib.MainContext.default().iteration(True)
        return answers[0].unpack()

    def own_program(self):
        """Stands for the program: notes what it is asked to do."""
        calls = []

        def called(connection, sender, path, interface, method, parameters, invocation):
            calls.append((method, *parameters.unpack()[:-1]))
            invocation.return_value(None)

        node = Gio.DBusNodeInfo.new_for_xml(PROGRAM)
        self.connection.register_object("/" + APP_ID.replace(".", "/"), node.interfaces[0], called, None, None)
        request = GLib.Variant("(su)", (APP_ID, 0))
        self.connection.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName", request, None, 0, -1, None)
        return calls

    def test_search(self):
        (found,) = self.ask("GetInitialResultSet", "(as)", ["devops"])
        self.assertTrue(found, "nothing is found")
        self.assertEqual(len(found), len(set(found)), "an entry is there twice")
        (narrowed,) = self.ask("GetSubsearchResultSet", "(asas)", found, ["devops", "2023"])
        self.assertTrue(set(narrowed) < set(found), f"{narrowed} is not a part of {found}")
        (metas,) = self.ask("GetResultMetas", "(as)", found + ["no such entry"])
        self.assertEqual(found, [meta["id"] for meta in metas])
        for meta in metas:
            self.assertTrue(meta["name"] and meta["description"] and meta["icon"], meta)
        self.assertEqual(([],), self.ask("GetInitialResultSet", "(as)", ["zzzzzzzzzz"]))

    def test_open(self):
        calls = self.own_program()
        (found,) = self.ask("GetInitialResultSet", "(as)", ["devops"])
        self.ask("ActivateResult", "(sasu)", found[0], ["devops"], 0)
        self.ask("LaunchSearch", "(asu)", ["devops", "2023"], 0)
        self.assertEqual([("Open", [f"showcase://entry/{found[0]}"]), ("ActivateAction", "find", ["devops 2023"])], calls)


if __name__ == "__main__":
    sys.argv[1:] = []
    tap.main()
