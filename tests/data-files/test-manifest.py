#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifest is known to flatpak-builder, tidy, pinned by content, and asks for nothing more than it needs."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import tap

PATH = Path(os.environ["SHOWCASE_SOURCE_ROOT"]) / "com.example.Showcase.json"
SCHEMA = os.environ.get("SHOWCASE_FLATPAK_SCHEMA", "")
KEY_ORDER = ["id", "runtime", "runtime-version", "sdk", "command", "finish-args", "cleanup", "build-options", "modules"]
# Display, graphics and nothing else: files, links and printing go through portals.
PERMISSIONS = {"--share=ipc", "--socket=fallback-x11", "--socket=wayland", "--device=dri"}
COMMIT = re.compile(r"[0-9a-f]{40}")
CHECKSUM = re.compile(r"[0-9a-f]{64}")


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


def tidy(manifest):
    return json.dumps(manifest, indent=4, ensure_ascii=False) + "\n"


class Manifest(unittest.TestCase):
    def setUp(self):
        self.text = PATH.read_text(encoding="utf-8")
        self.manifest = json.loads(self.text)

    def show(self, manifest):
        """What flatpak-builder says of a manifest; it ends with 0 whatever it thinks of it."""
        if shutil.which("flatpak-builder") is None:
            self.skipTest("flatpak-builder is not installed")
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
        if not SCHEMA:
            self.skipTest("SHOWCASE_FLATPAK_SCHEMA names no schema")
        import jsonschema

        schema = json.loads(Path(SCHEMA).read_text(encoding="utf-8"))
        jsonschema.validate(self.manifest, schema)
        with self.assertRaises(jsonschema.ValidationError):
            jsonschema.validate(self.manifest | {"bogus": 1}, schema)

    def test_tidy(self):
        self.assertEqual(tidy(self.manifest), self.text)
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


if __name__ == "__main__":
    tap.main()
