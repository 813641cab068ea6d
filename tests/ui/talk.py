# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program with a portfolio, as a screen reader finds the windows of its talk."""

import os
import subprocess
import tempfile
from pathlib import Path

import desktop
import portfolio

STAGE = "Showcase Stage"
CONSOLE = "Showcase Console"


class Program:
    """A running Showcase with a home folder of its own."""

    def __init__(self, write=portfolio.write):
        self.folder = tempfile.TemporaryDirectory(prefix="showcase-home-", ignore_cleanup_errors=True)
        home = Path(self.folder.name)
        environment = os.environ | {"G_DEBUG": "fatal-warnings", "HOME": self.folder.name}
        environment |= {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE")}
        self.process = subprocess.Popen([desktop.BUILD / "src" / "showcase", write(home / "portfolio")], env=environment)

    def windows(self):
        return desktop.windows(self.process.pid)

    def find(self, role, name=None, title=None, timeout=desktop.TIMEOUT):
        """The first object that fits of the window with a title, or of any, once there is one, or None."""

        def look():
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}")
            return [node for window in self.windows() if title in (None, window.name) for node in window.find_all(role, name)]

        found = desktop.ask(look, timeout)
        return found[0] if found else None

    def sizes(self):
        """How large the windows are that are seen: title to width and height."""
        try:
            return {window.name: window.place()[2:] for window in self.windows() if window.has("showing")}
        except desktop.GLib.Error:
            return {}

    def end(self):
        desktop.end(self.process)
        self.folder.cleanup()
