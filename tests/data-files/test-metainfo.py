#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that tell a desktop about the program agree with each other and with the build."""

import configparser
import datetime
import json
import os
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

import tap

ROOT = Path(os.environ["SHOWCASE_SOURCE_ROOT"])
BUILD = Path(os.environ["SHOWCASE_BUILD_ROOT"])
APP_ID = os.environ["SHOWCASE_APP_ID"]
# The reverse of a domain keeps the program's name as it is written.
ACCEPTED_NOTES = {"cid-contains-uppercase-letter"}


def run(*command):
    """The status and the output of a tool, without which the files are not known to be good."""
    if shutil.which(command[0]) is None:
        raise AssertionError(f"{command[0]} is not installed")
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout


def png_size(path):
    head = path.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n"), f"{path} is no PNG"
    return struct.unpack(">II", head[16:24])


class Metainfo(unittest.TestCase):
    path = BUILD / "data" / f"{APP_ID}.metainfo.xml"

    def setUp(self):
        self.root = ElementTree.parse(self.path).getroot()

    def texts(self, place):
        return [element.text for element in self.root.findall(place)]

    def validate(self, path):
        """The status and the tags of what the validator notes."""
        status, output = run("appstreamcli", "validate", "--no-net", "--strict", "--pedantic", "--explain", str(path))
        return status, set(re.findall(r"^[EWIP]: \S+?(?::\d+)?: ([\w-]+)", output, re.MULTILINE)), output

    def test_valid(self):
        status, notes, output = self.validate(self.path)
        self.assertEqual(0, status, output)
        self.assertLessEqual(notes, ACCEPTED_NOTES, output)

    def test_validator_finds_faults(self):
        with tempfile.TemporaryDirectory() as folder:
            bad = Path(folder) / self.path.name
            bad.write_text(self.path.read_text(encoding="utf-8").replace("<content_rating", "<nonsense"), encoding="utf-8")
            status, notes, _ = self.validate(bad)
            self.assertFalse(status == 0 and notes <= ACCEPTED_NOTES)

    def test_identity(self):
        self.assertEqual([APP_ID], self.texts("id"))
        self.assertEqual("desktop-application", self.root.get("type"))
        self.assertEqual([f"{APP_ID}.desktop"], self.texts("launchable[@type='desktop-id']"))
        self.assertEqual(["showcase"], self.texts("translation[@type='gettext']"))
        self.assertEqual(["com.example"], [element.get("id") for element in self.root.findall("developer")])

    def test_licences(self):
        self.assertEqual(["CC0-1.0"], self.texts("metadata_license"))
        self.assertEqual(["GPL-3.0-or-later"], self.texts("project_license"))

    def test_words(self):
        name, summary = self.texts("name")[0], self.texts("summary")[0]
        self.assertLessEqual(len(name), 15)
        self.assertTrue(10 <= len(summary) <= 35, summary)
        self.assertFalse(summary.endswith(".") or name in summary or re.match(r"(A|An|The) ", summary))
        self.assertNotIn("project_group", [element.tag for element in self.root])

    def test_urls(self):
        urls = {element.get("type"): element.text for element in self.root.findall("url")}
        self.assertLessEqual({"homepage", "bugtracker", "vcs-browser", "contribute", "translate"}, set(urls))
        for url in urls.values():
            self.assertTrue(url.startswith("https://"), url)

    def test_releases(self):
        releases = self.root.findall("releases/release")
        project = json.loads((BUILD / "meson-info" / "intro-projectinfo.json").read_text(encoding="utf-8"))
        self.assertEqual(project["version"], releases[0].get("version"))
        self.assertNotEqual("development", releases[0].get("type"))
        dates = [datetime.date.fromisoformat(release.get("date")) for release in releases]
        self.assertEqual(sorted(dates, reverse=True), dates)
        for release in releases:
            self.assertGreaterEqual(len("".join(release.itertext()).split()), 8, "a release has notes")

    def test_branding(self):
        colours = {element.get("scheme_preference"): element.text for element in self.root.findall("branding/color")}
        self.assertEqual({"light", "dark"}, set(colours))
        self.assertEqual(2, len(set(colours.values())))

    def test_devices(self):
        self.assertEqual(["360"], self.texts("requires/display_length[@compare='ge']"))
        self.assertEqual({"keyboard", "pointing", "touch"}, set(self.texts("supports/control")))
        self.assertEqual(["offline-only"], self.texts("supports/internet"))

    def test_screenshots(self):
        captions = self.texts("screenshots/screenshot/caption")
        images = self.texts("screenshots/screenshot/image")
        pictures = sorted((ROOT / "data" / "screenshots").glob("*.png"))
        self.assertEqual([picture.name for picture in pictures], sorted(image.rsplit("/", 1)[1] for image in images))
        for caption in captions:
            self.assertFalse(caption.endswith("."), caption)
        for picture in pictures:
            width, height = png_size(picture)
            self.assertTrue(width <= 1000 and height <= 700, f"{picture.name} is {width}×{height}")


class DesktopFile(unittest.TestCase):
    path = BUILD / "data" / f"{APP_ID}.desktop"

    def setUp(self):
        parser = configparser.ConfigParser(interpolation=None, delimiters=["="])
        parser.optionxform = str
        parser.read(self.path, encoding="utf-8")
        self.entry = parser["Desktop Entry"]

    def test_valid(self):
        self.assertEqual((0, ""), run("desktop-file-validate", str(self.path)))

    def test_validator_finds_faults(self):
        with tempfile.TemporaryDirectory() as folder:
            bad = Path(folder) / self.path.name
            bad.write_text(self.path.read_text(encoding="utf-8").replace("Type=Application", "Type=Thing"), encoding="utf-8")
            self.assertNotEqual(0, run("desktop-file-validate", str(bad))[0])

    def test_entry(self):
        self.assertEqual(APP_ID, self.entry["Icon"])
        self.assertRegex(self.entry["Exec"], r"^showcase( %U)?$")
        self.assertFalse({"NoDisplay", "Hidden"} & set(self.entry))
        self.assertTrue(set(self.entry["Categories"].strip(";").split(";")) - {"GNOME", "GTK", "Qt", "KDE"})
        self.assertTrue(self.entry["Keywords"].endswith(";"))


class Services(unittest.TestCase):
    """What the bus starts has the name of its file, or a sandbox refuses to show it to the desktop."""

    def read(self, name):
        parser = configparser.ConfigParser(interpolation=None, delimiters=["="])
        parser.optionxform = str
        parser.read(BUILD / "data" / name, encoding="utf-8")
        return parser

    def test_program(self):
        service = self.read(f"{APP_ID}.service")["D-BUS Service"]
        self.assertEqual(APP_ID, service["Name"])
        self.assertRegex(service["Exec"], r"^/.*/showcase --gapplication-service$")
        self.assertEqual("true", self.read(f"{APP_ID}.desktop")["Desktop Entry"]["DBusActivatable"])

    def test_search_provider(self):
        service = self.read(f"{APP_ID}.SearchProvider.service")["D-BUS Service"]
        provider = self.read(f"{APP_ID}-search-provider.ini")["Shell Search Provider"]
        self.assertEqual(f"{APP_ID}.SearchProvider", service["Name"])
        self.assertRegex(service["Exec"], r"^/.*/showcase-search-provider$")
        self.assertEqual(service["Name"], provider["BusName"])
        self.assertEqual("/" + service["Name"].replace(".", "/"), provider["ObjectPath"])
        self.assertEqual(f"{APP_ID}.desktop", provider["DesktopId"])
        self.assertEqual("2", provider["Version"])


class Schema(unittest.TestCase):
    path = BUILD / "data" / f"{APP_ID}.gschema.xml"

    def test_valid(self):
        self.assertEqual(0, run("glib-compile-schemas", "--strict", "--dry-run", str(self.path.parent))[0])

    def test_keys(self):
        schema = ElementTree.parse(self.path).getroot().find("schema")
        self.assertEqual(APP_ID, schema.get("id"))
        suffix = "Devel/" if APP_ID.endswith(".Devel") else ""
        self.assertEqual(f"/com/example/Showcase/{suffix}", schema.get("path"))
        for key in schema.findall("key"):
            self.assertTrue(key.findtext("summary") and key.findtext("description"), key.get("name"))
            if key.get("type") in "id":
                self.assertIsNotNone(key.find("range"), key.get("name"))


class Icons(unittest.TestCase):
    folder = ROOT / "data" / "icons" / "hicolor"

    def test_all_there(self):
        found = {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.svg")}
        scalable = {f"scalable/apps/com.example.Showcase{suffix}.svg" for suffix in ("", ".Devel")}
        self.assertEqual(scalable | {"symbolic/apps/com.example.Showcase-symbolic.svg"}, found)

    def test_plain(self):
        """Flat shapes in one grid, no filter, gradient or text; a symbolic icon is of filled paths alone, which is all that GTK knows to recolour."""
        for path in sorted(self.folder.rglob("*.svg")):
            root = ElementTree.parse(path).getroot()
            tags = {element.tag.split("}")[1] for element in root.iter()}
            symbolic = path.name.endswith("-symbolic.svg")
            self.assertLessEqual(tags, {"svg", "path"} | (set() if symbolic else {"g", "defs", "clipPath"}), path.name)
            self.assertEqual("0 0 16 16" if symbolic else "0 0 128 128", root.get("viewBox"))
            for shape in root.iter("{http://www.w3.org/2000/svg}path"):
                self.assertIsNone(shape.get("stroke"), path.name)
                self.assertIsNone(shape.get("opacity"), path.name)

    def test_square_and_drawable(self):
        for path in sorted(self.folder.rglob("*.svg")):
            self.assertEqual(0, run("xmllint", "--noout", str(path))[0], path.name)
            root = ElementTree.parse(path).getroot()
            box = [float(number) for number in re.split(r"[ ,]+", root.get("viewBox").strip())]
            self.assertEqual(box[2], box[3], path.name)
            self.assertEqual(root.get("width"), root.get("height"), path.name)
            with tempfile.NamedTemporaryFile(suffix=".png") as picture:
                status, output = run("rsvg-convert", "-w", "128", "-h", "128", "-o", picture.name, str(path))
                self.assertEqual(0, status, output)
                self.assertEqual((128, 128), png_size(Path(picture.name)))


if __name__ == "__main__":
    tap.main()
