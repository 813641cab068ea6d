# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The time that the desktop's search waits for the program's provider: on a bus of its own, from a question that starts the process, and when it runs."""

import os
import tempfile
import time
from pathlib import Path

ROUNDS = 9
WARM = 20


def ask(connection, app_id, path, word):
    """One question, in milliseconds."""
    from gi.repository import Gio, GLib

    begin = time.monotonic()
    flags = Gio.DBusCallFlags.NONE
    name, interface = f"{app_id}.SearchProvider", "org.gnome.Shell.SearchProvider2"
    (found,) = connection.call_sync(name, f"{path}/SearchProvider", interface, "GetInitialResultSet", GLib.Variant("(as)", ([word],)), None, flags, 20000, None)
    assert list(found), f"nothing is found for {word}"
    return 1000 * (time.monotonic() - begin)


def measure_round(provider, app_id, path):
    """How long the first question takes and how long each of those after it, with a process of its own."""
    from gi.repository import Gio

    with tempfile.TemporaryDirectory() as services:
        name = f"{app_id}.SearchProvider"
        (Path(services) / f"{name}.service").write_text(f"[D-BUS Service]\nName={name}\nExec={provider}\n", encoding="utf-8")
        bus = Gio.TestDBus.new(Gio.TestDBusFlags.NONE)
        bus.add_service_dir(services)
        bus.up()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        connection = Gio.DBusConnection.new_for_address_sync(bus.get_bus_address(), flags, None, None)
        try:
            first = ask(connection, app_id, path, "devops")
            return first, [ask(connection, app_id, path, word) for word in ("engineer", "python", "kubernet", "2022") * (WARM // 4)]
        finally:
            connection.close_sync(None)
            bus.down()


def measure_asking(build, home):
    app_id = next((build / "data").glob("*.SearchProvider.service")).name.removesuffix(".SearchProvider.service")
    os.environ["GSETTINGS_BACKEND"] = "memory"
    rounds = [measure_round(build / "src/provider/showcase-search-provider", app_id, "/" + app_id.replace(".", "/")) for _ in range(ROUNDS)]
    return {
        "search provider, first answer": {"showcase": [first for first, _ in rounds], "unit": "ms"},
        "search provider, answer when it runs": {"showcase": [time for _, times in rounds for time in times], "unit": "ms"},
    }
