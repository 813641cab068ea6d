# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifests of the Flatpak, and the copies of them that are generated. Each copy says what it is for."""

import copy
import json
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RELEASE = ROOT / "com.example.Showcase.json"
DEVELOPMENT = ROOT / "data" / "flatpak" / "com.example.Showcase.Devel.json"
# flatpak-builder leaves keys alone that begin so.
DROPPED_KEY = "x-dropped-modules"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def tidy(manifest):
    return json.dumps(manifest, indent=4, ensure_ascii=False) + "\n"


def moved(manifest, old, new):
    """A copy for another folder: the paths of its sources are relative to where it is."""
    manifest = copy.deepcopy(manifest)
    for module in manifest["modules"]:
        for source in module["sources"]:
            if "path" in source:
                source["path"] = os.path.relpath((old / source["path"]).resolve(), new)
    return manifest


def of_own(manifest, name, title, documents):
    """A copy for a program of somebody's own documents, with their id and their name."""
    manifest = copy.deepcopy(manifest) | {"id": name}
    program = manifest["modules"][-1]
    program["config-opts"] = [*program.get("config-opts", []), f"-Dapp_id={name}", f"-Dname={title}", "-Ddocuments=portfolio"]
    program["sources"].append({"type": "dir", "path": str(documents), "dest": "portfolio", "skip": [".git"]})
    return manifest


def for_stand_in(manifest):
    """A copy without the libraries that the stand-in runtime has: they can't be fetched with no network. All else is the same."""
    manifest = copy.deepcopy(manifest)
    *libraries, program = manifest["modules"]
    manifest["modules"] = [program]
    manifest[DROPPED_KEY] = [library["name"] for library in libraries]
    return manifest


def without_tests(manifest):
    """A copy that is built in about half the time, and only that."""
    manifest = copy.deepcopy(manifest)
    program = manifest["modules"][-1]
    for key in ("run-tests", "test-rule", "test-commands"):
        del program[key]
    program["config-opts"] = [*program.get("config-opts", []), "-Dtests=false"]
    return manifest


def without_debug_files(manifest):
    """A copy whose programs are only stripped, for a machine without the tools (elfutils) that put debug information into files of its own."""
    return copy.deepcopy(manifest) | {"build-options": {"strip": True, "no-debuginfo": True}}
