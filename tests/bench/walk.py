# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The time that a client of the accessibility bus takes to meet every part of a document: its role, its name and its children."""

import time
from pathlib import Path

from documents import prose
from starts import processor_time, start
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
    """The document in a program that is still starting, or None."""
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


def rest(process):
    """Waits until the program has nothing left to do: the whole document took the place of its start, and is measured."""
    last = -1
    while processor_time(process) - last > 5:
        last = processor_time(process)
        time.sleep(0.5)


def measure_walk(build, home):
    try:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
    except (ImportError, ValueError):
        return {"walking the tree, 1 MB": {"missing": "there is no accessibility client (python3-gi, gir1.2-atspi-2.0)"}}

    path = Path(home) / "prose.md"
    path.write_text(prose(1_000_000), encoding="utf-8")
    times, used, parts = [], [], []
    for _ in range(ROUNDS):
        with screens.Screen() as screen:
            process = start([build / "src/showcase", path], screen, home)
            document = wait(lambda: look_up(Atspi, process))
            rest(process)
            begin, before = time.monotonic(), processor_time(process)
            parts.append(walk(document))
            times.append(1000 * (time.monotonic() - begin))
            used.append(processor_time(process) - before)
            process.terminate()
            process.wait()
    return {
        "walking the tree, 1 MB": {"showcase": times, "unit": "ms"},
        "walking the tree, 1 MB: processor time": {"showcase": used, "unit": "ms"},
        "walking the tree, 1 MB: parts": {"showcase": parts, "unit": ""},
    }
