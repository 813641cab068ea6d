# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs from outside: how long each takes until its text stands on the screen, and how much memory it settles at."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import documents
import screen as screens

ROUNDS = 15
SLOW_ROUNDS = 7
MEMORY_ROUNDS = 5
# The middle of the reading pane, clear of its scrollbar and of the header bar.
PANE = (420, 90, 560, 420)
# Where the first rows of the timeline stand, right of the rail.
TIMELINE = (36, 90, 260, 300)


def start(command, screen, home, **extra):
    environment = os.environ | {"DISPLAY": screen.display, "GDK_BACKEND": "x11", "GSETTINGS_BACKEND": "memory", "HOME": str(home)}
    environment |= {"XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home), "QT_QPA_PLATFORM": "xcb"} | extra
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def stop(process, screen):
    process.terminate()
    process.wait()
    screen.wait(lambda: not screen.is_painted(640, 300))


def time_start(command, screen, home, with_text=True):
    """The milliseconds from the start of a program until its window, its text and its timeline stand on the screen; None for what never does."""
    begin = time.monotonic()
    process = start(command, screen, home)
    try:
        frames = screen.film([PANE, TIMELINE], with_text)
    finally:
        stop(process, screen)

    def find(is_there):
        return next((1000 * (moment - begin) for moment, (pane, timeline) in frames if is_there(pane, timeline)), None)

    return find(lambda pane, _: any(pane[:3])), find(lambda pane, _: screens.has_text(pane)), find(lambda _, timeline: screens.has_text(timeline))


def write_long(home, megabytes):
    path = Path(home) / f"long-{megabytes}.md"
    path.write_text(documents.markdown(megabytes * 1_000_000), encoding="utf-8")
    return path


def measure_start(build, home):
    """The programs in turns, after one uncounted round."""
    bare, built_in, long = [], [], []
    path = write_long(home, 1)
    with screens.Screen() as screen:
        for number in range(ROUNDS + 1):
            reference = time_start([build / "tests/bench/bare-window"], screen, home, with_text=False)
            times = time_start([build / "src/showcase"], screen, home)
            document = time_start([build / "src/showcase", path], screen, home)
            if number > 0:
                bare.append(reference[0])
                built_in.append(times)
                long.append(document[1])
    against = {"reference": bare, "unit": "ms", "against": "bare window"}
    names = ("cold start to window", "cold start to first text", "cold start to the timeline's rows")
    results = {name: {"showcase": list(runs)} | against for name, runs in zip(names, zip(*built_in))}
    return results | {"cold start with 1 MB to first text": {"showcase": long} | against}


def find_viewers(build, path):
    """What else shows the document, by its name, and why it is left out if it is."""
    page = path.with_suffix(".html")
    body = subprocess.run(["cmark", path], capture_output=True, text=True, check=True).stdout
    page.write_text(f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Long</title></head><body>{body}</body></html>\n', encoding="utf-8")
    viewers = {
        "WebKitGTK's page": ([build / "tests/bench/web-page", page], "libwebkitgtk-6.0-dev was not there when it was built"),
        "Okular": (["okular", path], "okular is not installed"),
    }
    for name, (command, reason) in viewers.items():
        yield name, command, None if shutil.which(command[0]) else reason


def measure_viewers(build, home):
    """Showcase and each of the others in turns, with the same document."""
    results = {}
    path = write_long(home, 1)
    for name, command, missing in find_viewers(build, path):
        row = f"cold start with 1 MB ÷ {name}"
        if missing:
            results[row] = {"missing": missing}
            continue
        showcase, other = [], []
        with screens.Screen() as screen:
            for number in range(SLOW_ROUNDS + 1):
                times = time_start([build / "src/showcase", path], screen, home)
                reference = time_start(command, screen, home)
                if number > 0:
                    showcase.append(times[1])
                    other.append(reference[1])
        results[row] = {"showcase": showcase, "reference": other, "unit": "ms", "against": name}
    return results


def processor_time(process):
    """Milliseconds that all threads of a process have run."""
    total = 0
    for task in Path(f"/proc/{process.pid}/task").iterdir():
        # A thread may end between being listed and being asked.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            total += int((task / "schedstat").read_text().split()[0])
    return total / 1e6


def find_processes(pid):
    """A process and all that it has started."""
    children = [int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]
    return [pid, *(found for child in children for found in find_processes(child))]


def anonymous_memory(pid):
    """Megabytes that a process has written to and that no file backs: its heaps, and what it mapped besides."""
    total, anonymous = 0, False
    for line in Path(f"/proc/{pid}/smaps").read_text(encoding="utf-8").splitlines():
        words = line.split()
        if not words[0].endswith(":"):
            anonymous = len(words) < 6 or words[5] == "[heap]" or words[5].startswith("[anon")
        elif words[0] == "Private_Dirty:" and anonymous:
            total += int(words[1])
    return total / 1000


def heap_memory(pid, folder):
    """Megabytes that a process has allocated and not freed, which heap.c in it writes down."""
    report = Path(folder) / str(pid)
    os.kill(pid, signal.SIGUSR2)
    end = time.monotonic() + 5.0
    while time.monotonic() < end:
        if report.exists() and (text := report.read_text(encoding="utf-8")).endswith("\n"):
            return int(text) / 1e6
        time.sleep(0.01)
    raise TimeoutError("a program did not tell about its heap")


def settle_memory(build, command, screen, home):
    """What a program and those that it has started have allocated and have written to, once it has painted and had nothing to do for two seconds.

    They paint with Cairo: where there is no graphics card, the driver keeps in the heap what would be the card's, atlases and the pictures of the window.
    """
    folder = tempfile.mkdtemp(dir=home)
    process = start(command, screen, home, LD_PRELOAD=str(build / "tests/bench/heap.so"), SHOWCASE_BENCH_HEAP=folder, GSK_RENDERER="cairo")
    try:
        screen.wait(lambda: screen.is_painted(640, 300))
        used, since = processor_time(process), time.monotonic()
        while time.monotonic() < since + 2.0:
            time.sleep(0.05)
            if (now := processor_time(process)) > used + 1.0:
                used, since = now, time.monotonic()
        processes = find_processes(process.pid)
        # The signal may end what was about to end anyway.
        private = sum(map(anonymous_memory, processes))
        return sum(heap_memory(pid, folder) for pid in processes), private
    finally:
        stop(process, screen)


def measure_memory(build, home):
    commands = {"bare": [build / "tests/bench/bare-window"], "built-in": [build / "src/showcase"]}
    commands |= {f"{megabytes} MB": [build / "src/showcase", write_long(home, megabytes)] for megabytes in (1, 10)}
    found = {name: [] for name in commands}
    with screens.Screen() as screen:
        for _ in range(MEMORY_ROUNDS):
            for name, command in commands.items():
                found[name].append(settle_memory(build, command, screen, home))
    bare = found.pop("bare")
    results = {}
    for name, runs in found.items():
        for row, (values, references) in zip(("heap", "private memory"), zip(zip(*runs), zip(*bare))):
            results[f"{row} above a bare window, {name}"] = {"showcase": [a - b for a, b in zip(values, references)], "unit": "MB"}
    return results
