#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pictures.py FOLDER [window|dark|narrow|stage…]: takes the pictures of the metainfo and the README from the real program, driven as a person does it.

`./dev screenshot --all` runs it on a display of its own, with the build's environment. There is no compositor there: the round corners and the
shadow of a window are drawn here, and what a picture has of two windows is put together here.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import desktop

# GTK draws a line of this width around a window where nothing can be transparent.
BORDER = 5
RADIUS = 14
# Room for the shadow; with it a picture has at most 1000 × 700 pixels.
MARGIN = 24
SIZE = (952, 652)

TALK = """---
title: One pipeline for forty services
author: Robin Falk
duration: 20 min
---

# One pipeline for forty services

## Why we began

- A release took a day, and three people
- Every service had scripts of its own
- Nobody knew which of them still worked

<!-- note: Ask who has ever been afraid of a Friday release. -->
<!-- note: The three people were Ada, Lin and me. Tell about the night in March. -->

## What we changed

1. One template, which every service includes
2. The same four steps everywhere: build, test, scan, ship
3. A release is a merge, and goes back with one click

## What came of it

From a day to **eleven minutes**, forty times a week.
"""


def convert(*arguments):
    subprocess.run(["convert", *map(str, arguments)], check=True)


def framed(picture):
    """What ImageMagick makes round corners and a shadow with."""
    corners = ["(", "+clone", "-alpha", "extract", "-draw", f"fill black polygon 0,0 0,{RADIUS} {RADIUS},0 fill white circle {RADIUS},{RADIUS} {RADIUS},0"]
    corners += ["(", "+clone", "-flip", ")", "-compose", "Multiply", "-composite", "(", "+clone", "-flop", ")", "-compose", "Multiply", "-composite", ")"]
    corners += ["-alpha", "off", "-compose", "CopyOpacity", "-composite", "-compose", "Over"]
    shadow = ["(", "+clone", "-background", "black", "-shadow", "35x8+0+4", ")", "+swap", "-background", "none", "-layers", "merge", "+repage"]
    return ["(", picture, "-alpha", "set", *corners, *shadow, ")"]


def save(path, *arguments):
    """Writes a small file: the colours of a window are few."""
    convert(*arguments, "-strip", "-depth", "8", "+dither", "-colors", "255", "-define", "png:compression-level=9", path)
    print(path)


class Photographer:
    def __init__(self, folder, scratch):
        self.folder = folder
        self.scratch = scratch
        self.count = 0

    def start(self, *arguments, dark=False, size=SIZE):
        os.environ["ADW_DEBUG_COLOR_SCHEME"] = "prefer-dark" if dark else "default"
        self.count += 1
        home = self.scratch / f"home-{self.count}"
        home.mkdir()
        program = desktop.Program(home, *arguments)
        program.resize(size[0] + 2 * BORDER, size[1] + 2 * BORDER)
        assert program.window.find("list item") is not None
        return program

    def grab(self, name, title, program):
        """A picture of the one of the program's windows that has a title, without its border."""
        time.sleep(1.5)
        number = program.xdotool("search", "--all", "--onlyvisible", "--pid", program.process.pid, "--name", f"^{title}$").split()[0]
        program.xdotool("windowraise", number)
        time.sleep(1)
        path = self.scratch / f"{name}.png"
        subprocess.run(["import", "-window", number, path], check=True)
        convert(path, "-shave", f"{BORDER}x{BORDER}", "+repage", path)
        return path

    def window(self):
        program = self.start()
        save(self.folder / "window.png", *framed(self.grab("window", "Showcase", program)))
        program.press("ctrl+l")
        assert program.window.find("dialog") is not None
        save(self.folder / "skills.png", *framed(self.grab("skills", "Showcase", program)))
        program.end()

    def dark(self):
        program = self.start("showcase://entry/homelab/argo-cd", dark=True)
        save(self.folder / "dark.png", *framed(self.grab("dark", "Showcase", program)))
        program.end()

    def narrow(self):
        program = self.start(size=(380, 640))
        timeline = self.grab("timeline", "Showcase", program)
        program.press("Return")
        document = self.grab("document", "Showcase", program)
        save(self.folder / "narrow.png", *framed(timeline), *framed(document), "-background", "none", "+append")
        program.end()

    def stage(self):
        talk = self.scratch / "talk.md"
        talk.write_text(TALK, encoding="utf-8")
        program = self.start(talk)
        program.press("shift+F5")
        time.sleep(3)
        program.press("Right", "c")
        time.sleep(3)
        stage = self.grab("stage", "Showcase Stage", program)
        console = self.grab("console", "Showcase Console", program)
        program.end()
        parts = ["-size", "1000x700", "xc:none"]
        parts += ["(", *framed(stage), "-resize", "720x", ")", "-gravity", "NorthWest", "-composite"]
        parts += ["(", *framed(console), "-resize", "640x", ")", "-gravity", "SouthEast", "-composite"]
        save(self.folder / "stage.png", *parts)


def main():
    with tempfile.TemporaryDirectory(prefix="showcase-pictures-", ignore_cleanup_errors=True) as scratch:
        photographer = Photographer(Path(sys.argv[1]), Path(scratch))
        for name in sys.argv[2:] or ["window", "dark", "narrow", "stage"]:
            getattr(photographer, name)()


if __name__ == "__main__":
    main()
