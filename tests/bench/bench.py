#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD: measures Showcase beside its references in one run, in turns, and prints medians as a table.

What is timed, and how:

- Cold start: from the start of a new process until text stands in the reading pane, seen from outside in the memory of the X server;
  the reference is the first picture of an empty libadwaita window of the same size. Files are in the page cache for both. The rows of the
  timeline, which come a frame later, are timed too.
- Selecting: an arrow key into the running program until the reading pane shows something else; whether that first picture was the last
  one; and the processor time of the whole program for it.
- Parsing: a Markdown text of 1 and 10 MB into the document model, beside libcmark's tree of the same text.
- Compiling: a portfolio by showcase-compile, beside the cmark program over the same files.

The numbers go to BUILD/bench.json too. Nothing here asserts a time.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import screen as screens

ROUNDS = 15
SELECTIONS = 24
# The middle of the reading pane, clear of its scrollbar and of the header bar.
PANE = (420, 90, 560, 420)
# Where the first rows of the timeline stand, right of the rail.
TIMELINE = (36, 90, 260, 300)
PARAGRAPH = """## {year}–{next}: Engineer of things {number} (Year {number})

At the *time* we moved **{number} services** to one pipeline, see [the guide](https://example.com/{number}) and `make build-{number}`.

- The first of the highlights, with a few more words to fill its line and to wrap into the next one
- The second, which has `code` and [a link](#a-{number})
  1. nested once
  2. nested twice

```c
int answer = {number};
```

> Somebody said that it works.

"""


def markdown(size):
    """About size bytes of Markdown with everything that documents have."""
    parts, length, number = ["# Career\n\n"], 0, 0
    while length < size:
        part = PARAGRAPH.format(number=number, year=1990 + number % 30, next=1991 + number % 30)
        parts.append(part)
        length += len(part.encode())
        number += 1
    return "".join(parts)


def pane_has_text(screen):
    return screens.has_text(screen.area(*PANE))


def start(command, screen, home, **extra):
    environment = os.environ | {"DISPLAY": screen.display, "GDK_BACKEND": "x11", "GSETTINGS_BACKEND": "memory", "HOME": home}
    environment |= {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home} | extra
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def stop(process, screen):
    process.terminate()
    process.wait()
    screen.wait(lambda: not screen.is_painted(640, 300))


def time_start(command, screen, home):
    """The milliseconds from the start of a program until its window, its text and its timeline stand on the screen; None for what never does."""
    begin = time.monotonic()
    process = start(command, screen, home)
    try:
        frames = screen.film([PANE, TIMELINE])
    finally:
        stop(process, screen)

    def find(is_there):
        return next((1000 * (moment - begin) for moment, (pane, timeline) in frames if is_there(pane, timeline)), None)

    return find(lambda pane, _: any(pane[:3])), find(lambda pane, _: screens.has_text(pane)), find(lambda _, timeline: screens.has_text(timeline))


def measure_start(build, home):
    """The two programs in turns, after one uncounted round."""
    bare, showcase = [], []
    with screens.Screen() as screen:
        for number in range(ROUNDS + 1):
            reference = time_start([build / "tests/bench/bare-window"], screen, home)
            times = time_start([build / "src/showcase"], screen, home)
            if number > 0:
                bare.append(reference[0])
                showcase.append(times)
    against = {"reference": bare, "unit": "ms", "against": "bare window"}
    names = ("cold start to window", "cold start to first text", "cold start to the timeline's rows")
    return {name: {"showcase": list(runs)} | against for name, runs in zip(names, zip(*showcase))}


def processor_time(process):
    """Milliseconds that all threads of a process have run."""
    return sum(int((task / "schedstat").read_text().split()[0]) for task in Path(f"/proc/{process.pid}/task").iterdir()) / 1e6


def settle(screen):
    """Waits until the pane has been the same for a third of a second, and returns it."""
    last, since = screen.area(*PANE), time.monotonic()
    while time.monotonic() < since + 0.35:
        time.sleep(0.01)
        now = screen.area(*PANE)
        if now != last:
            last, since = now, time.monotonic()
    return last


def select(screen, process, key):
    """One key press: the time until the pane differs, the processor time, and whether the first picture was final."""
    before, used = settle(screen), processor_time(process)
    probe = (PANE[0], PANE[1] + 40, PANE[2], 160)
    shown = screen.area(*probe)
    begin = time.monotonic()
    subprocess.run(["xdotool", "key", key], env=os.environ | {"DISPLAY": screen.display}, check=True)
    sent = time.monotonic()
    try:
        changed = screen.wait(lambda: screen.area(*probe) != shown, timeout=1.0)
    except TimeoutError:
        return None
    # The server copies a frame row by row; what it has copied two milliseconds later is the whole frame.
    time.sleep(0.002)
    first = screen.area(*PANE)
    last = settle(screen)
    if last == before:
        return None
    return max(0.0, 1000 * (changed - sent)), 1000 * (changed - begin), processor_time(process) - used, first == last


def measure_selecting(build, home):
    with screens.Screen() as screen:
        process = start([build / "src/showcase"], screen, home)
        screen.wait(lambda: pane_has_text(screen))
        # With no window manager, the keyboard goes where the pointer is.
        subprocess.run(["xdotool", "mousemove", "150", "400"], env=os.environ | {"DISPLAY": screen.display}, check=True)
        found = [select(screen, process, key) for key in ["Down"] * (SELECTIONS // 2) + ["Up"] * (SELECTIONS // 2)]
        stop(process, screen)
    found = [selection for selection in found if selection is not None]
    if not found:
        return {}
    return {
        "selecting: key to new picture": {"showcase": [selection[1] for selection in found], "unit": "ms"},
        "selecting: processor time": {"showcase": [selection[2] for selection in found], "unit": "ms"},
        "selecting: first picture is final": {"showcase": [100.0 * selection[3] for selection in found], "unit": "%", "mean": True},
    }


def measure_parsing(build, home):
    results = {}
    for megabytes, rounds in ((1, 15), (10, 7)):
        path = Path(home) / "long.md"
        path.write_text(markdown(megabytes * 1_000_000), encoding="utf-8")
        output = subprocess.run([build / "tests/bench/parse", path, str(rounds)], capture_output=True, text=True, check=True).stdout
        times = json.loads(output)
        results[f"parsing {megabytes} MB"] = {"showcase": times["document"], "reference": times["cmark"], "unit": "ms", "against": "libcmark's tree"}
    return results


def measure_finding(build, home):
    results = {}
    queries = {"a word": "service", "two words": "the build", "a letter": "e"}
    for megabytes in (1, 10):
        path = Path(home) / "long.md"
        path.write_text(markdown(megabytes * 1_000_000), encoding="utf-8")
        output = subprocess.run([build / "tests/bench/find", path, "9", *queries.values()], capture_output=True, text=True, check=True).stdout
        times = json.loads(output)
        for name, query in queries.items():
            results[f"finding {name} in {megabytes} MB"] = {"showcase": times[query], "unit": "ms"}
    return results


def run_milliseconds(*command):
    begin = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return 1000 * (time.monotonic() - begin)


def measure_compiling(build, home):
    results = {}
    large = Path(home) / "large"
    large.mkdir()
    for number in range(100):
        (large / f"{number:03}.md").write_text(markdown(50_000), encoding="utf-8")
    for name, folder in (("the built-in portfolio", Path(build).parent / "data" / "documents"), ("100 documents of 50 KB", large)):
        sources = sorted(path for path in folder.iterdir() if path.suffix in (".md", ".txt"))
        showcase, cmark = [], []
        for number in range(ROUNDS):
            output = Path(home) / f"output-{name[:3]}-{number}"
            output.mkdir()
            showcase.append(run_milliseconds("showcase-compile", folder, output))
            cmark.append(run_milliseconds("cmark", *sources))
        results[f"compiling {name}"] = {"showcase": showcase, "reference": cmark, "unit": "ms", "against": "cmark to HTML"}
    return results


def summarise(result):
    middle = statistics.mean if result.get("mean") else statistics.median
    summary = {"value": middle(result["showcase"]), "unit": result["unit"], "runs": result["showcase"]}
    if "reference" in result:
        reference = middle(result["reference"])
        summary |= {"reference": reference, "against": result["against"], "reference_runs": result["reference"], "ratio": summary["value"] / reference}
    return summary


def print_table(summaries):
    print(f"{'':40}{'showcase':>12}{'reference':>12}{'ratio':>8}  against")
    for name, summary in summaries.items():
        value = f"{summary['value']:.1f} {summary['unit']}"
        if "reference" in summary:
            reference = f"{summary['reference']:.1f} {summary['unit']}"
            print(f"{name:40}{value:>12}{reference:>12}{summary['ratio']:>8.2f}  {summary['against']}")
        else:
            print(f"{name:40}{value:>12}")


def main(build):
    results = {}
    for measure in (measure_start, measure_selecting, measure_parsing, measure_finding, measure_compiling):
        with tempfile.TemporaryDirectory() as home:
            results |= measure(build, home)
    summaries = {name: summarise(result) for name, result in results.items()}
    print_table(summaries)
    (build / "bench.json").write_text(json.dumps(summaries, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
