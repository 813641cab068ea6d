# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A portfolio of a thousand documents: opened and used in a window, what it takes in memory, and compiled beside cmark."""

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

import documents
import screen as screens
from starts import settle_memory

ROUNDS = 7
COMPILE_ROUNDS = 15
MEMORY_ROUNDS = 3
NAME = "1,000 documents (10 MB)"
# Files are made in memory where that can be had: what a disk takes to make a thousand of them is more than all the rest, and none of the compiler's.
OUTPUT = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def run_to_end(*command):
    """The milliseconds of a program by the clock, and those of the processor that it used."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = 1000 * (time.monotonic() - begin)
    if status:
        raise subprocess.CalledProcessError(status, command)
    return elapsed, 1000 * (usage.ru_utime + usage.ru_stime)


def time_compiling(name, folder):
    """A folder by showcase-compile and its documents by cmark, in turns."""
    sources = sorted(path for path in folder.rglob("*") if path.suffix in (".md", ".txt"))
    showcase, cmark = [], []
    for _ in range(COMPILE_ROUNDS):
        with tempfile.TemporaryDirectory(dir=OUTPUT) as output:
            showcase.append(run_to_end("showcase-compile", folder, output))
            cmark.append(run_to_end("cmark", *sources))
    rows = zip((f"compiling {name}", f"compiling {name}, processor time"), zip(*showcase), zip(*cmark))
    return {row: {"showcase": list(ours), "reference": list(theirs), "unit": "ms", "against": "cmark to HTML"} for row, ours, theirs in rows}


def measure_compiling(build, home):
    large = Path(home) / "large"
    large.mkdir()
    for number in range(100):
        (large / f"{number:03}.md").write_text(documents.markdown(50_000), encoding="utf-8")
    career = Path(home) / "career"
    documents.write_career(career, 1000)
    folders = {"the built-in portfolio": Path(build).parent / "data" / "documents", "100 documents of 50 KB": large, NAME: career}
    return {row: result for name, folder in folders.items() for row, result in time_compiling(name, folder).items()}


def measure_heap(build, folder, home):
    commands = ([build / "src/showcase", folder], [build / "tests/bench/bare-window"])
    with screens.Screen() as screen:
        runs = [[settle_memory(build, command, screen, home)[0] for command in commands] for _ in range(MEMORY_ROUNDS)]
    return {f"heap above a bare window, {NAME}": {"showcase": [ours - bare for ours, bare in runs], "unit": "MB"}}


def measure_portfolio(build, home):
    folder = Path(home) / "career"
    documents.write_career(folder, 1000)

    times = json.loads(subprocess.run([build / "tests/bench/compile", folder, str(ROUNDS)], capture_output=True, text=True, check=True).stdout)
    results = {
        f"compiling in memory, {NAME}": {"showcase": times["clock"], "unit": "ms"},
        f"compiling in memory, processor time, {NAME}": {"showcase": times["processor"], "unit": "ms"},
        f"index memory, {NAME}": {"showcase": times["index"], "unit": "MB"},
        f"catalog of the index, {NAME}": {"showcase": times["catalog"], "unit": "MB"},
    }

    environment = os.environ | {"GSETTINGS_BACKEND": "memory", "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
    command = [build / "tests/bench/portfolio", folder, NAME, str(ROUNDS)]
    output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    rows = [json.loads(line) for line in output.splitlines()]
    results |= {row["name"]: {"showcase": row["runs"], "unit": row["unit"]} for row in rows}
    return results | measure_heap(build, folder, home)
