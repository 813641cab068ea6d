#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifests are known to flatpak-builder, tidy, pinned by content, and ask for nothing more than they need; the copies of them
that are generated differ in nothing but what they are for."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import jsonschema
import manifests
import tap

ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
PATH = manifests.RELEASE
KEY_ORDER = ["id", "runtime", "runtime-version", "sdk", "command", "tags", "finish-args", "cleanup", "build-options", "modules"]
# Display, graphics and nothing else: files, links and printing go through portals.
PERMISSIONS = {"--share=ipc", "--socket=fallback-x11", "--socket=wayland", "--device=dri"}
COMMIT = re.compile(r"[0-9a-f]{40}")
CHECKSUM = re.compile(r"[0-9a-f]{64}")

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}


def closed(properties, required=()):
    """A schema of objects that have these properties and no other."""
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


# What of flatpak-builder's manifests is used here, with its types: a word that is not in here is a slip, or belongs in here.
SOURCES = [
    closed({"type": {"const": "git"}, "url": TEXT, "tag": TEXT, "commit": TEXT, "x-checker-data": {"type": "object"}}, ["type", "url", "tag", "commit"]),
    closed({"type": {"const": "archive"}, "url": TEXT, "sha256": TEXT, "x-checker-data": {"type": "object"}}, ["type", "url", "sha256"]),
    closed({"type": {"const": "dir"}, "path": TEXT, "skip": TEXTS}, ["type", "path"]),
]
MODULE = closed(
    {
        "name": TEXT,
        "buildsystem": {"enum": ["autotools", "cmake-ninja", "meson"]},
        "builddir": {"type": "boolean"},
        "config-opts": TEXTS,
        "run-tests": {"type": "boolean"},
        "test-rule": TEXT,
        "test-commands": TEXTS,
        "post-install": TEXTS,
        "cleanup": TEXTS,
        "sources": {"type": "array", "minItems": 1, "items": {"oneOf": SOURCES}},
    },
    ["name", "sources"],
)
SCHEMA = closed(
    {
        **dict.fromkeys(["id", "runtime", "runtime-version", "sdk", "command"], TEXT),
        **dict.fromkeys(["tags", "finish-args", "cleanup"], TEXTS),
        "modules": {"type": "array", "minItems": 1, "items": MODULE},
    },
    ["id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"],
)


def wrong_permissions(manifest):
    return set(manifest["finish-args"]) ^ PERMISSIONS


def loose_sources(manifest):
    """Sources of libraries that are not pinned by content."""
    for module in manifest["modules"][:-1]:
        for source in module["sources"]:
            by_commit = source["type"] == "git" and "tag" in source and COMMIT.fullmatch(source.get("commit", ""))
            by_checksum = source["type"] in ("archive", "file") and CHECKSUM.fullmatch(source.get("sha256", ""))
            if not source.get("url", "").startswith("https://") or not (by_commit or by_checksum):
                yield module["name"]
            if "x-checker-data" not in source:
                yield f"{module['name']}: nothing finds its next version"


class Manifest(unittest.TestCase):
    def setUp(self):
        self.text = PATH.read_text(encoding="utf-8")
        self.manifest = json.loads(self.text)

    def show(self, manifest):
        """What flatpak-builder says of a manifest; it ends with 0 whatever it thinks of it."""
        self.assertIsNotNone(shutil.which("flatpak-builder"), "flatpak-builder is not installed")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / PATH.name
            path.write_text(json.dumps(manifest), encoding="utf-8")
            command = ["flatpak-builder", "--show-manifest", str(path)]
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
            return done.returncode, done.stdout

    def test_accepted(self):
        status, output = self.show(self.manifest)
        self.assertEqual(0, status, output)
        self.assertNotIn("WARNING", output.upper())

    def test_unknown_key_is_found(self):
        self.assertIn("WARNING", self.show(self.manifest | {"bogus": 1})[1].upper())

    def test_schema(self):
        for path in (manifests.RELEASE, manifests.DEVELOPMENT):
            jsonschema.validate(manifests.read(path), SCHEMA)
        module, *others = self.manifest["modules"]
        wrong = [{"bogus": 1}, {"command": 1}, {"finish-args": "--share=ipc"}, {"modules": []}]
        wrong += [{"modules": [module | {"bogus": 1}, *others]}, {"modules": [module | {"sources": [{"type": "archive", "md5": "0"}]}]}]
        for change in wrong:
            with self.assertRaises(jsonschema.ValidationError):
                jsonschema.validate(self.manifest | change, SCHEMA)

    def test_tidy(self):
        self.assertEqual(manifests.tidy(self.manifest), self.text)
        self.assertEqual([key for key in KEY_ORDER if key in self.manifest], list(self.manifest))

    def test_identity(self):
        self.assertEqual(PATH.stem, self.manifest["id"])
        self.assertEqual("showcase", self.manifest["command"])
        self.assertEqual("org.gnome.Platform", self.manifest["runtime"])
        self.assertEqual("org.gnome.Sdk", self.manifest["sdk"])
        self.assertEqual("showcase", self.manifest["modules"][-1]["name"])

    def test_permissions(self):
        self.assertEqual(set(), wrong_permissions(self.manifest))
        self.assertEqual({"--share=network"}, wrong_permissions({"finish-args": [*PERMISSIONS, "--share=network"]}))
        self.assertNotIn("--share=network", self.text)

    def test_pinned(self):
        self.assertEqual([], list(loose_sources(self.manifest)))
        source = {"type": "git", "url": "https://example.com/a.git", "tag": "1", "x-checker-data": {}}
        self.assertEqual(["a"], list(loose_sources({"modules": [{"name": "a", "sources": [source]}, {}]})))

    def test_build_folder(self):
        """cmark stops where it is built among its sources, which is what flatpak-builder does unless told otherwise."""
        modules = {module["name"]: module for module in self.manifest["modules"]}
        self.assertTrue(modules["cmark"].get("builddir"))

    def test_tests(self):
        """It is built with its tests, and those run that need no display."""
        program = self.manifest["modules"][-1]
        self.assertTrue(program["run-tests"])
        self.assertEqual(["meson test --no-rebuild --print-errorlogs --suite unit"], program["test-commands"])


class Copies(unittest.TestCase):
    def setUp(self):
        self.release = manifests.read(manifests.RELEASE)

    def test_stand_in(self):
        copy = manifests.for_stand_in(self.release)
        dropped = copy.pop(manifests.DROPPED_KEY)
        libraries = [module for module in self.release["modules"] if module["name"] in dropped]
        self.assertEqual(self.release, copy | {"modules": libraries + copy["modules"]})
        self.assertEqual(["cmark", "libyaml", "libqrencode"], dropped)
        self.assertEqual(["showcase"], [module["name"] for module in copy["modules"]])

    def test_without_tests(self):
        copy = manifests.without_tests(self.release)
        program, own = copy["modules"].pop(), self.release["modules"].pop()
        self.assertEqual(self.release, copy)
        self.assertEqual({"config-opts": ["-Dtests=false"]}, {key: value for key, value in program.items() if own.get(key) != value})
        self.assertEqual({"run-tests", "test-rule", "test-commands"}, set(own) - set(program))

    def test_without_debug_files(self):
        copy = manifests.without_debug_files(self.release)
        self.assertNotIn("build-options", self.release)
        self.assertEqual({"strip": True, "no-debuginfo": True}, copy.pop("build-options"))
        self.assertEqual(self.release, copy)

    def test_moved(self):
        moved = manifests.moved(self.release, ROOT, ROOT / "_build-flatpak")
        self.assertEqual("..", moved["modules"][-1]["sources"][0]["path"])
        self.assertEqual(self.release, manifests.moved(moved, ROOT / "_build-flatpak", ROOT))

    def test_development(self):
        """It installs beside the release, is as strict as the tests are, and is the same but for that."""
        text = manifests.DEVELOPMENT.read_text(encoding="utf-8")
        development = json.loads(text)
        self.assertEqual(manifests.tidy(development), text)
        self.assertEqual(development["id"], manifests.DEVELOPMENT.stem)
        own = json.loads(manifests.tidy(self.release))
        own["id"] += ".Devel"
        own["tags"] = ["devel"]
        own["finish-args"].append("--env=G_DEBUG=fatal-criticals")
        own["modules"][-1]["config-opts"] = ["-Dprofile=development"]
        own["modules"][-1]["sources"][0]["path"] = "../.."
        self.assertEqual(own, development)


if __name__ == "__main__":
    tap.main()
