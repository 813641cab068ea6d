#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD: measures Showcase beside its references in one run, in turns, and prints medians as a table.

What is timed, and how:

- Cold start: from the start of a new process until text stands in the reading pane, seen from outside in the memory of the X server;
  the reference is the first picture of an empty libadwaita window of the same size. Files are in the page cache for both. The rows of the
  timeline, which come a frame later, are timed too. With a document of 1 MB, WebKitGTK's page of its HTML and Okular are references too.
- Heap: what a settled window and the processes that it has started have allocated and not freed (mallinfo2), less that of the bare window; beside it
  the private memory: what they have written to and no file backs (Private_Dirty in smaps), with what the allocator has not given back.
- Window: a file and a document of a portfolio, opened in a running window until its first frame, from the moment that it is asked for; frames of scrolling,
  jumps and resizing by the processor time of the thread that paints them, so that other programs count nothing.
- Selecting: an arrow key into the running program until the reading pane shows something else; whether that first picture was the last
  one; and the processor time of the whole program for it.
- Saving: a document that is read is saved by an editor, which renames another file to it: until the reading pane shows something else, seen from outside.
- Parsing: a Markdown text of 1 and 10 MB into the document model, beside libcmark's tree of the same text.
- Seeking: words are typed key by key into a search of 1,000 documents with 10 MB, which are read for it once; their skills
  are found beside that.
- Asking: GNOME Shell's question to the search provider, over a bus that has to start it for the first one, with the built-in portfolio.
- Talk: a document of 1,000 pages until a page in its middle can be drawn, and until all pages are known; by processor time, with fonts that nothing
  has used yet. Then 2,000 pages are turned on a stage of 1920 by 1080 pixels: the frames by the processor time of the thread that paints them, and what the heap
  has grown by meanwhile. And the overview of 200 pages is opened there, by the clock.
- Walking: every part of a document's tree, met by a client of the accessibility bus with its role, name and children: one that listens to what the program
  tells and asks many questions at once, and, for comparison, one that keeps nothing and asks one after the other.
- Portfolio: a folder of 1,000 documents with 10,000 entries is opened in a running window, by the clock: until an entry of it was gone to and its document is
  painted, and until it is complete, with the processor time of all threads beside it; then its sidebar is scrolled from end to end, all that the main loop does
  for a frame by its processor time. Its index is what the heap keeps of the catalog and of what a search looks in. Compiling in memory is what opening does,
  in a process of its own.
- Flatpak: the files of the installed program; and its cold start as above beside that of the very same files with the very same runtime, but with nothing of
  Flatpak around them. The build with this machine's toolkit is a reference too, which tells more about the versions of the toolkit.
- Compiling: a portfolio by showcase-compile, which writes files, beside the cmark program over the same documents, which writes none; by the clock and by
  processor time.

The numbers go to BUILD/bench.json too. A figure over its limit is marked; nothing here fails for a time.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import documents
import screen as screens
from asking import measure_asking
from portfolio import measure_compiling, measure_portfolio
from sandbox import measure_flatpak
from starts import PANE, measure_memory, measure_start, measure_viewers, processor_time, start, stop
from walk import measure_walk

ROUNDS = 15
WINDOW_ROUNDS = 5
SELECTIONS = 24
SAVES = 16

# Each figure that has a limit: which of its numbers the limit is for, and the limit.
LIMITS = {
    "cold start to first text": ("ratio", 1.2),
    "cold start with 1 MB to first text": ("ratio", 1.4),
    "opening a file until its first frame, 1 MB": ("value", 10),
    "opening a file until its first frame, 10 MB": ("value", 15),
    "selecting a document until its first frame, 1 MB": ("value", 10),
    "selecting a document until its first frame, 10 MB": ("value", 15),
    "parsing 1 MB": ("ratio", 1.8),
    "parsing 10 MB": ("ratio", 1.8),
    "scroll frame, median, 1 MB": ("value", 3),
    "scroll frame, median, 10 MB": ("value", 3),
    "scroll frame, worst, 1 MB": ("value", 8),
    "scroll frame, worst, 10 MB": ("value", 8),
    "frames over 16 ms while the worker measures, 1 MB": ("value", 0),
    "frames over 16 ms while the worker measures, 10 MB": ("value", 0),
    "largest jump while scrolling, 1 MB": ("value", 0),
    "largest jump while scrolling, 10 MB": ("value", 0),
    "jump to the end, 1 MB": ("value", 16),
    "jump to the end, 10 MB": ("value", 16),
    "resize step, median, 1 MB": ("value", 16),
    "resize step, median, 10 MB": ("value", 16),
    "heap above a bare window, 1 MB": ("value", 5),
    "heap above a bare window, 10 MB": ("value", 45),
    "private memory above a bare window, 1 MB": ("value", 5),
    "private memory above a bare window, 10 MB": ("value", 45),
    "from a save to the screen, 50 KB": ("value", 300),
    "from a save to the screen, 1 MB": ("value", 300),
    "finding a word in 10 MB": ("value", 25),
    "finding two words in 10 MB": ("value", 25),
    "finding a letter in 10 MB": ("value", 25),
    "a search key press, 1,000 documents (10 MB)": ("value", 16),
    "search provider, first answer": ("value", 150),
    "search provider, answer when it runs": ("value", 10),
    "first entries usable, 1,000 documents (10 MB)": ("value", 300),
    "opened completely, 1,000 documents (10 MB)": ("value", 2000),
    "scrolling the sidebar, frame, worst, 1,000 documents (10 MB)": ("value", 8),
    "index memory, 1,000 documents (10 MB)": ("value", 60),
    "compiling 1,000 documents (10 MB)": ("ratio", 2),
    "compiling 100 documents of 50 KB": ("ratio", 2),
    "talk of 1,000 pages until a page can be drawn": ("value", 200),
    "overview of 200 pages until it is painted": ("value", 300),
    "overview of 200 pages, longest frame while it fills": ("value", 16),
    "page turn, worst of 2,000": ("value", 16),
    "page turn, pages that were not ready": ("value", 0),
    "page turn, heap grown by 2,000": ("value", 2),
    "walking the tree, 1 MB": ("value", 1000),
    "Flatpak, installed without the runtime": ("value", 8),
    "Flatpak, cold start to first text": ("ratio", 1.5),
    "cold start with 1 MB ÷ WebKitGTK's page": ("ratio", 0.35),
    "cold start with 1 MB ÷ Okular": ("ratio", 0.35),
}


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
        screen.wait(lambda: screens.has_text(screen.area(*PANE)))
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


def save(screen, file, text):
    """One save, as editors do it, by another file that takes the name: the milliseconds until the pane shows something else."""
    before = settle(screen)
    other = file.with_name(".saving")
    other.write_text(text, encoding="utf-8")
    begin = time.monotonic()
    other.rename(file)
    return 1000 * (screen.wait(lambda: screen.area(*PANE) != before, timeout=3.0) - begin)


def measure_saving(build, home):
    """A document that is read in a running window, alone and among a thousand, while an editor saves it."""
    results = {}
    for name, others, size in (("50 KB", 0, 50_000), ("1 MB", 0, 1_000_000), ("50 KB in 1,000 documents (10 MB)", 1000, 50_000)):
        folder = Path(home) / f"saving-{others}-{size}"
        folder.mkdir()
        for number, text in enumerate(documents.portfolio(others, 10_000) if others else ()):
            (folder / f"{number:04}.md").write_text(text, encoding="utf-8")
        file = folder / "0.md"
        texts = [f"# A title, {word}\n\n{documents.markdown(size)}" for word in ("first", "then another")]
        file.write_text(texts[0], encoding="utf-8")
        with screens.Screen() as screen:
            process = start([build / "src/showcase", folder], screen, home)
            screen.wait(lambda shown=screen: screens.has_text(shown.area(*PANE)))
            settle(screen)
            results[f"from a save to the screen, {name}"] = {"showcase": [save(screen, file, texts[(round + 1) % 2]) for round in range(SAVES)], "unit": "ms"}
            stop(process, screen)
    return results


def measure_parsing(build, home):
    results = {}
    for megabytes, rounds in ((1, 15), (10, 7)):
        path = Path(home) / "long.md"
        path.write_text(documents.markdown(megabytes * 1_000_000), encoding="utf-8")
        output = subprocess.run([build / "tests/bench/parse", path, str(rounds)], capture_output=True, text=True, check=True).stdout
        times = json.loads(output)
        results[f"parsing {megabytes} MB"] = {"showcase": times["document"], "reference": times["cmark"], "unit": "ms", "against": "libcmark's tree"}
    return results


def measure_finding(build, home):
    results = {}
    queries = {"a word": "service", "two words": "the build", "a letter": "e"}
    for megabytes in (1, 10):
        path = Path(home) / "long.md"
        path.write_text(documents.markdown(megabytes * 1_000_000), encoding="utf-8")
        output = subprocess.run([build / "tests/bench/find", path, "9", *queries.values()], capture_output=True, text=True, check=True).stdout
        times = json.loads(output)
        for name, query in queries.items():
            results[f"finding {name} in {megabytes} MB"] = {"showcase": times[query], "unit": "ms"}
    return results


def measure_seeking(build, home):
    """Each query is typed key by key; what counts is the longest key press of all of them in a round."""
    folder = Path(home) / "portfolio"
    folder.mkdir()
    for number, text in enumerate(documents.portfolio(1000, 10_000)):
        (folder / f"{number:04}.md").write_text(text, encoding="utf-8")
    queries = ["ban", "1999 part", "a b c d", "qwertyuiop asdfghjkl", "baner dosti"]
    output = subprocess.run([build / "tests/bench/seek", folder, "9", *queries], capture_output=True, text=True, check=True).stdout
    times = json.loads(output)
    return {
        "a search key press, 1,000 documents (10 MB)": {"showcase": [max(round) for round in zip(*(times[query] for query in queries))], "unit": "ms"},
        "reading 1,000 documents (10 MB) for a search": {"showcase": times["reading"], "unit": "ms"},
        "finding the skills of 1,000 documents (10 MB)": {"showcase": times["skills"], "unit": "ms"},
    }


def measure_talk(build, home):
    path = Path(home) / "talk.md"
    path.write_text(documents.prose(700_000), encoding="utf-8")
    output = subprocess.run([build / "tests/bench/deck", path, "7"], capture_output=True, text=True, check=True).stdout
    times = json.loads(output)
    assert times["pages"] >= 1000, times["pages"]
    return {
        "talk of 1,000 pages until a page can be drawn": {"showcase": times["first"], "unit": "ms"},
        "talk of 1,000 pages until all are known": {"showcase": times["all"], "unit": "ms"},
    }


def run_talk(build, home, what, size, number):
    """A talk on a stage of 1920 by 1080 pixels, in a process that times itself."""
    path = Path(home) / "talk.md"
    path.write_text(documents.prose(size), encoding="utf-8")
    with screens.Screen(2000, 1200) as screen:
        environment = os.environ | {"DISPLAY": screen.display, "GDK_BACKEND": "x11", "GSETTINGS_BACKEND": "memory", "HOME": home}
        output = subprocess.run([build / "tests/bench/talk", what, path, str(number)], env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    rows = [json.loads(line) for line in output.splitlines()]
    return {row["name"]: {"showcase": row["runs"], "unit": row["unit"]} for row in rows}


def measure_turns(build, home):
    return run_talk(build, home, "turns", 700_000, 2000)


def measure_overview(build, home):
    return run_talk(build, home, "overview", 140_000, 7)


def measure_window(build, home):
    """The rows that the program's own window gives, run in a process that times itself."""
    results = {}
    for megabytes in (1, 10):
        folder = Path(home) / f"folder-{megabytes}"
        folder.mkdir()
        (folder / "first.md").write_text("# First\n\nA short one.\n", encoding="utf-8")
        (folder / "long.md").write_text(documents.markdown(megabytes * 1_000_000), encoding="utf-8")
        environment = os.environ | {"GSETTINGS_BACKEND": "memory", "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        command = [build / "tests/bench/window", folder, f"{megabytes} MB", str(WINDOW_ROUNDS)]
        output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        rows = [json.loads(line) for line in output.splitlines()]
        results |= {row["name"]: {"showcase": row["runs"], "unit": row["unit"]} for row in rows}
    return results


def summarise(name, result):
    if "missing" in result:
        return result
    middle = statistics.mean if result.get("mean") else statistics.median
    summary = {"value": middle(result["showcase"]), "unit": result["unit"], "runs": result["showcase"]}
    if "reference" in result:
        reference = middle(result["reference"])
        summary |= {"reference": reference, "against": result["against"], "reference_runs": result["reference"], "ratio": summary["value"] / reference}
    if name in LIMITS:
        which, limit = LIMITS[name]
        summary |= {"limit": limit, "within": summary[which] <= limit}
    return summary


def print_row(name, summary):
    if "missing" in summary:
        print(f"{name:64}  left out: {summary['missing']}")
        return
    value = f"{summary['value']:.1f} {summary['unit']}".rstrip()
    reference = f"{summary['reference']:.1f} {summary['unit']}" if "reference" in summary else ""
    ratio = f"{summary['ratio']:.2f}" if "reference" in summary else ""
    limit = f"{summary['limit']:g}" if "limit" in summary else ""
    mark = {True: "pass", False: "OVER", None: ""}[summary.get("within")]
    print(f"{name:64}{value:>12}{reference:>12}{ratio:>8}{limit:>8}  {mark:5} {summary.get('against', '')}".rstrip())


def print_table(summaries, whole):
    """First what has a limit, in the order of the limits; a limit is for the ratio where there is one."""
    print(f"{'':64}{'showcase':>12}{'reference':>12}{'ratio':>8}{'limit':>8}")
    for name in [*LIMITS, *(name for name in summaries if name not in LIMITS)]:
        if whole or name in summaries:
            print_row(name, summaries.get(name, {"missing": "nothing measures it yet"}))


MEASURES = (measure_start, measure_viewers, measure_memory, measure_window, measure_selecting, measure_saving, measure_parsing, measure_finding, measure_seeking, measure_asking, measure_talk, measure_turns, measure_overview, measure_walk, measure_portfolio, measure_flatpak, measure_compiling)


def main(build, names):
    measures = {measure.__name__.removeprefix("measure_"): measure for measure in MEASURES}
    if unknown := set(names) - set(measures):
        sys.exit(f"bench: there is no {', '.join(sorted(unknown))}; there is {', '.join(measures)}")
    results = {}
    for measure in [measures[name] for name in names or measures]:
        with tempfile.TemporaryDirectory() as home:
            # What can't be measured here must not take the rest with it.
            try:
                results |= measure(build, home)
            except (OSError, TimeoutError, subprocess.SubprocessError) as error:
                print(f"{measure.__name__}: {error!r}", file=sys.stderr)
    summaries = {name: summarise(name, result) for name, result in results.items()}
    print_table(summaries, whole=not names)
    (build / "bench.json").write_text(json.dumps(summaries, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2:])
