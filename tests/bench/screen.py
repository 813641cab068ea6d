# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private X server whose screen is a file in memory, so that a program is timed by what a person would see, with nothing put into it."""

import collections
import contextlib
import mmap
import os
import struct
import subprocess
import tempfile
import time
from pathlib import Path

WIDTH, HEIGHT = 1280, 800


class Screen(contextlib.AbstractContextManager):
    """The server, and its pixels: 32 bits each, blue first."""

    def __init__(self, width=WIDTH, height=HEIGHT):
        self.folder = tempfile.TemporaryDirectory()
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-noreset", "-nolisten", "tcp"]
        command += ["-fbdir", self.folder.name]
        self.server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            self.display = ":" + pipe.readline().strip()
        with open(Path(self.folder.name) / "Xvfb_screen0", "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.stride = header[12]
        self.start = header[0] + 12 * header[19]

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def row(self, x, y, width):
        offset = self.start + y * self.stride + 4 * x
        return self.memory[offset : offset + 4 * width]

    def area(self, x, y, width, height):
        return b"".join(self.row(x, line, width) for line in range(y, y + height))

    def is_painted(self, x, y):
        """Whether a pixel has left the black of an empty screen."""
        return any(self.row(x, y, 1)[:3])

    def film(self, areas, with_text, quiet=0.4, timeout=20.0):
        """What areas show from now on until they are painted, the first of them with text if that is awaited, and nothing has changed for a while:
        (moment, the areas' pixels) a change. Hardly more than copies are taken while the program works; they are judged afterwards."""
        frames, last, begin, enough = [], None, time.monotonic(), False
        while (now := time.monotonic()) < begin + timeout:
            shown = [self.area(*area) for area in areas]
            if shown != last:
                enough = last is not None and (not with_text or has_shades(shown[0]))
                frames.append((now, shown))
                last = shown
            elif enough and now > frames[-1][0] + quiet:
                return frames
            time.sleep(0.001)
        raise TimeoutError("nothing was painted in time")

    def wait(self, condition, timeout=20.0):
        """The moment at which a condition came true, looked at about every 0.3 ms: when that look began, however long it took to judge."""
        end = time.monotonic() + timeout
        while (now := time.monotonic()) < end:
            if condition():
                return now
            time.sleep(0.0003)
        raise TimeoutError("nothing was painted in time")


def has_shades(area):
    """Whether an area has more colours than an empty page, which is looked for in a few milliseconds: the edges of letters are smooth."""
    return len(set(memoryview(area).cast("I"))) > 16


def has_text(area):
    """Whether an area is painted and has the ink of text."""
    return any(area[:3]) and ink(area) > 300


def ink(area):
    """How many pixels stand out against the most frequent colour of an area, as text does against its page."""
    pixels = struct.unpack(f"<{len(area) // 4}I", area)
    page = collections.Counter(pixels).most_common(1)[0][0]
    return sum(1 for pixel in pixels if any(abs((pixel >> shift & 255) - (page >> shift & 255)) > 96 for shift in (0, 8, 16)))
