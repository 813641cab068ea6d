#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what another program has put into the clipboard: read-clipboard.py clipboard|primary MIME-TYPE"""

import sys

import gi

gi.require_version("Gdk", "4.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, Gio, GLib, Gtk


def main(name, mime_type):
    Gtk.init()
    loop = GLib.MainLoop()
    display = Gdk.Display.get_default()
    clipboard = display.get_primary_clipboard() if name == "primary" else display.get_clipboard()
    memory = Gio.MemoryOutputStream.new_resizable()

    def spliced(stream, result):
        stream.splice_finish(result)
        sys.stdout.buffer.write(stream.steal_as_bytes().get_data() or b"")
        loop.quit()

    def opened(_clipboard, result):
        try:
            stream, _ = clipboard.read_finish(result)
        except GLib.Error as error:
            print(error.message, file=sys.stderr)
            loop.quit()
            return
        memory.splice_async(stream, Gio.OutputStreamSpliceFlags.CLOSE_TARGET, GLib.PRIORITY_DEFAULT, None, spliced)

    clipboard.read_async([mime_type], GLib.PRIORITY_DEFAULT, None, opened)
    GLib.timeout_add_seconds(10, loop.quit)
    loop.run()


main(*sys.argv[1:])
