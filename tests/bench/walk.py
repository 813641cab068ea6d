# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The time that clients of the accessibility bus take to meet every part of a document: its role, its name and its children. One of them wastes nothing
(walk.c); the other is libatspi without its cache, which asks one question after the other, four for each part."""

import json
import subprocess
import time
from pathlib import Path

from documents import prose
from starts import PANE, processor_time, start
import screen as screens

ROUNDS = 5


def find(accessible, fits):
    """The first object that fits, in the order of reading."""
    if fits(accessible):
        return accessible
    for index in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(index)
        found = child is not None and find(child, fits)
        if found:
            return found
    return None


def walk(accessible):
    """Meets an object and all below it, and counts them."""
    accessible.get_role()
    accessible.get_name()
    return 1 + sum(walk(accessible.get_child_at_index(index)) for index in range(accessible.get_child_count()))


def look_up(atspi, process):
    """The document of a program, or None while libatspi does not know of it."""
    desktop = atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == process.pid:
            return find(program, lambda accessible: accessible.get_role() == atspi.Role.DOCUMENT_TEXT)
    return None


def wait(question, timeout=20):
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.1)
    raise TimeoutError


def start_with_document(build, path, screen, home):
    """A program that has nothing left to do: the whole document took the place of its start, and is measured."""
    # Whatever measures around this may have turned the accessibility bus off.
    process = start([build / "src/showcase", path], screen, home, GTK_A11Y="atspi")
    screen.wait(lambda: screens.has_text(screen.area(*PANE)))
    last = -1
    while processor_time(process) - last > 5:
        last = processor_time(process)
        time.sleep(0.5)
    return process


def walk_well(build, process):
    output = subprocess.run([build / "tests/bench/walk", str(process.pid)], capture_output=True, text=True, check=True).stdout
    return tuple(json.loads(output).values())


def walk_one_by_one(atspi, process):
    document = wait(lambda: look_up(atspi, process))
    begin = time.monotonic()
    parts = walk(document)
    return 1000 * (time.monotonic() - begin), parts


def measure(rounds, build, path, home, client):
    """(milliseconds, parts, the program's own milliseconds) a round, each with a program that nobody has walked before."""
    for _ in range(rounds):
        with screens.Screen() as screen:
            process = start_with_document(build, path, screen, home)
            try:
                before = processor_time(process)
                yield *client(process), processor_time(process) - before
            finally:
                process.terminate()
                process.wait()


def measure_walk(build, home):
    path = Path(home) / "prose.md"
    path.write_text(prose(1_000_000), encoding="utf-8")
    times, parts, used = map(list, zip(*measure(ROUNDS, build, path, home, lambda process: walk_well(build, process))))
    results = {
        "walking the tree, 1 MB": {"showcase": times, "unit": "ms"},
        "walking the tree, 1 MB: processor time": {"showcase": used, "unit": "ms"},
        "walking the tree, 1 MB: parts": {"showcase": parts, "unit": ""},
    }
    try:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
    except (ImportError, ValueError):
        return results | {"walking the tree one by one, 1 MB": {"missing": "there is no accessibility client (python3-gi, gir1.2-atspi-2.0)"}}
    times, _, _ = map(list, zip(*measure(1, build, path, home, lambda process: walk_one_by_one(Atspi, process))))
    return results | {"walking the tree one by one, 1 MB": {"showcase": times, "unit": "ms"}}
