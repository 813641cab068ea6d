#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small window that files can be dragged from, as a file manager's: drag-files.py FILE…"""

import sys

import gi

gi.require_version("Gdk", "4.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, Gio, GLib, Gtk


def main(*paths):
    Gtk.init()
    loop = GLib.MainLoop()
    window = Gtk.Window(title="Files", default_width=120, default_height=80, decorated=False)
    files = Gdk.FileList.new_from_list([Gio.File.new_for_path(path) for path in paths])
    source = Gtk.DragSource(actions=Gdk.DragAction.COPY)
    source.connect("prepare", lambda *_: Gdk.ContentProvider.new_for_value(files))
    window.set_child(Gtk.Label(label="Files"))
    window.add_controller(source)
    window.connect("close-request", lambda *_: loop.quit())
    window.present()
    loop.run()


main(*sys.argv[1:])
