#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak is built on the stand-in runtime, installed in a scratch installation, seen and driven as a person does, and taken away again."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import desktop
import tap

ROOT = desktop.ROOT
STAND_IN = os.environ.get("SHOWCASE_STAND_IN", "")
FOLDER = desktop.BUILD / "flatpak"
STICK = FOLDER / "a stick"
ID = "com.example.Showcase"
# A program of somebody's own documents: a hyphen in its id stands in no D-Bus path.
OWN = "org.example.My-Portfolio"
OWN_NAME = "Ada’s Portfolio"
OWN_DOCUMENT = "# Ada Lovelace\n\n## 1842 – 1843 · Translator, Scientific Memoirs\n\nNotes on an engine.\n"
PNG = b"\x89PNG\r\n\x1a\n"
# The program alone, without the runtime.
MOST_MEGABYTES = 8


def run(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, **options)


def build(*options):
    return run("python3", ROOT / "data" / "flatpak" / "flatpak.py", f"--stand-in={STAND_IN}", *options, FOLDER)


class Sandboxed(desktop.Program):
    """The installed program. Its process is not the one that was started, and its number in the sandbox is another one."""

    def __init__(self, *arguments, name=ID, title="Showcase"):
        self.id, self.title = name, title
        self.errors = tempfile.TemporaryFile("w+")
        environment = os.environ | {"GSK_RENDERER": "cairo"}
        command = ["flatpak", "--user", "run", "--env=G_DEBUG=fatal-criticals", "--env=GSK_RENDERER=cairo", name, *arguments]
        self.process = subprocess.Popen(command, env=environment, stderr=self.errors)
        self.node = desktop.ask(self.look_up, timeout=60)
        if not self.node:
            raise AssertionError(f"the program is not on the accessibility bus; it said: {self.said()}")
        self.window = desktop.ask(lambda: next(filter(self.is_window, self.node.children()), None))
        if os.environ.get("DISPLAY"):
            self.number = desktop.ask(self.window_number)
            self.xdotool("windowfocus", "--sync", self.number)

    def look_up(self):
        if self.process.poll() is not None:
            raise desktop.Gone(f"it ended with {self.process.returncode}: {self.said()}")
        accessible = desktop.Atspi.get_desktop(0)
        programs = (accessible.get_child_at_index(index) for index in range(accessible.get_child_count()))
        nodes = [desktop.Node(program) for program in programs if program is not None]
        return next((node for node in nodes if any(map(self.is_window, node.children()))), None)

    def is_window(self, node):
        return node.role in ("frame", "window") and node.name == self.title

    def window_number(self):
        return self.xdotool("search", "--onlyvisible", "--name", f"^{self.title}$").split("\n")[0]

    def end(self):
        run("flatpak", "kill", self.id)
        super().end()


class Flatpak(desktop.WindowCase):
    @classmethod
    def setUpClass(cls):
        done = build(f"--kit={STICK}")
        if done.returncode:
            raise AssertionError(done.stderr)
        cls.scratch = Path(tempfile.mkdtemp(prefix="showcase-flatpak-"))
        os.environ["HOME"] = str(cls.scratch / "home")
        os.environ["FLATPAK_USER_DIR"] = str(cls.scratch / "installation")
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ.pop(name, None)
        cls.flatpak("remote-add", "--no-gpg-verify", "stand-in", f"file://{STAND_IN}/repo")
        cls.flatpak("remote-add", "--no-gpg-verify", "built", f"file://{FOLDER}/repo")
        cls.flatpak("install", "--noninteractive", "built", ID)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.scratch, ignore_errors=True)

    @staticmethod
    def flatpak(*arguments):
        done = run("flatpak", "--user", *arguments)
        if done.returncode:
            raise AssertionError(f"flatpak {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def inside(self, script):
        return run("flatpak", "--user", "run", "--command=sh", ID, "-c", script)

    def start(self, *arguments, **identity):
        self.program = Sandboxed(*arguments, **identity)
        self.addCleanup(self.program.end)
        return self.program

    def stage(self):
        return next((child for child in self.program.node.children() if child.name == "Showcase Stage"), None)

    def test_1_exported(self):
        exports = self.scratch / "installation" / "exports" / "share"
        found = {path.relative_to(exports).as_posix() for path in exports.rglob("*") if path.is_file() and ID in path.name}
        wanted = {f"applications/{ID}.desktop", f"metainfo/{ID}.metainfo.xml", f"icons/hicolor/scalable/apps/{ID}.svg"}
        self.assertLessEqual(wanted | {f"icons/hicolor/symbolic/apps/{ID}-symbolic.svg"}, found)
        entry = (exports / "applications" / f"{ID}.desktop").read_text(encoding="utf-8")
        self.assertRegex(entry, rf"(?m)^Exec=.*flatpak run .*--command=showcase .*{ID}")
        self.assertEqual("", run("desktop-file-validate", exports / "applications" / f"{ID}.desktop").stdout)

    def test_2_size_and_licence(self):
        files = Path(self.flatpak("info", "--show-location", ID).strip()) / "files"
        size = sum(path.lstat().st_size for path in files.rglob("*") if path.is_file() and not path.is_symlink())
        self.assertLess(size, MOST_MEGABYTES * 1000 * 1000)
        self.assertTrue((files / "share" / "licenses" / ID / "showcase" / "LICENSE").is_file(), "no licence is installed")
        print(f"# {size / 1e6:.1f} MB are installed, without the runtime")
        self.assertFalse([path for path in files.rglob("*") if path.suffix in (".a", ".la", ".h")])

    def test_3_permissions(self):
        # Flatpak 1.16 writes of the fallback, too, what one reads that has never heard of it; 1.18 does not.
        forms = [["[Context]", "shared=ipc;", f"sockets={sockets}", "devices=dri;"] for sockets in ("x11;wayland;fallback-x11;", "fallback-x11;wayland;")]
        self.assertIn(self.flatpak("info", "--show-permissions", ID).split(), forms)

    def test_4_sandbox(self):
        """No network but the loopback, and of the person's files none."""
        secret = Path(os.environ["HOME"]) / "secret.md"
        secret.parent.mkdir(exist_ok=True)
        secret.write_text("secret\n", encoding="utf-8")
        self.assertNotEqual(0, self.inside(f"cat {secret}").returncode)
        self.assertNotEqual(0, self.inside(f"ls {ROOT}").returncode)
        devices = self.inside("cat /proc/net/dev").stdout.split("\n")[2:]
        self.assertEqual(["lo"], [line.split(":")[0].strip() for line in devices if line.strip()])

    def test_5_driven(self):
        """An entry, the stage, and back."""
        program = self.start()
        rows = self.assert_comes(lambda: program.window.find_all("list item"), "there is no timeline")
        program.press("Down")
        self.assert_comes(lambda: [row.name for row in program.window.find_all("list item", state="selected")] == [rows[1].name], "the second entry is not chosen")
        program.press("F5")
        self.assert_comes(lambda: self.stage() and [node for node in self.stage().walk() if node.name.startswith("Page ")], "there is no page on a stage")
        time.sleep(1)
        program.press("Escape")
        self.assert_comes(lambda: any(node.name == "End Talk" for node in self.stage().walk()), "nobody asks")
        program.press("Return")
        self.assert_comes(lambda: self.stage() is None, "the stage stays")

    def test_6_picture(self):
        picture = Path(os.environ["HOME"]) / ".var" / "app" / ID / "data" / "window.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        done = run("flatpak", "--user", "run", "--env=GSK_RENDERER=cairo", ID, f"--screenshot={picture}")
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertEqual(PNG, picture.read_bytes()[:8])
        colours = run("identify", "-format", "%k", picture).stdout
        self.assertGreater(int(colours), 100, "the picture is empty")
        shutil.copy(picture, FOLDER / "window.png")

    def test_7_killed(self):
        program = self.start()
        run("flatpak", "kill", ID)
        self.assertNotEqual(0, program.process.wait(desktop.TIMEOUT))
        self.start()
        self.assert_found("list item", lambda name: True)

    def test_8_wayland(self):
        compositor = ROOT / "tests" / "common" / "on-compositor"
        command = [compositor, "sway", "1280x800", "flatpak", "--user", "run", "--env=GSK_RENDERER=cairo", ID]
        picture = Path(os.environ["HOME"]) / ".var" / "app" / ID / "data" / "wayland.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        done = run(*command, f"--screenshot={picture}")
        if "SKIP" in done.stdout:
            self.skipTest(done.stdout)
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertEqual(PNG, picture.read_bytes()[:8])

    def test_9_kit(self):
        """Made, then installed and run where there is no network, in an installation that has nothing yet."""
        self.assertEqual({"install.sh", "repo"}, {path.name for path in STICK.iterdir()})
        environment = os.environ | {"FLATPAK_USER_DIR": str(self.scratch / "other")}
        alone = ["unshare", *([] if os.getuid() == 0 else ["--map-root-user"]), "--net"]
        done = run(*alone, STICK / "install.sh", env=environment)
        self.assertEqual(0, done.returncode, done.stderr)
        done = run(*alone, "flatpak", "--user", "run", ID, "--list", env=environment)
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("DevOps Engineer", done.stdout)

    def test_own(self):
        """Somebody's own documents as a program of its own: beside Showcase, at the same time, and in nothing the same."""
        documents = FOLDER / "documents"
        documents.mkdir(exist_ok=True)
        (documents / "career.md").write_text(OWN_DOCUMENT, encoding="utf-8")
        done = build(f"--documents={documents}", f"--id={OWN}", f"--name={OWN_NAME}")
        self.assertEqual(0, done.returncode, done.stderr)
        self.flatpak("install", "--noninteractive", "built", OWN)

        exports = self.scratch / "installation" / "exports" / "share"
        found = {path.relative_to(exports).as_posix() for path in exports.rglob("*") if path.is_file() and OWN in path.name}
        wanted = {f"applications/{OWN}.desktop", f"metainfo/{OWN}.metainfo.xml", f"dbus-1/services/{OWN}.service", f"dbus-1/services/{OWN}.SearchProvider.service"}
        wanted |= {f"icons/hicolor/scalable/apps/{OWN}.svg", f"icons/hicolor/symbolic/apps/{OWN}-symbolic.svg", f"gnome-shell/search-providers/{OWN}-search-provider.ini"}
        self.assertLessEqual(wanted, found)
        for path in wanted - {path for path in wanted if path.endswith(".svg")}:
            self.assertNotIn("com.example.Showcase", (exports / path).read_text(encoding="utf-8"), path)
        self.assertRegex((exports / "applications" / f"{OWN}.desktop").read_text(encoding="utf-8"), f"(?m)^Name={OWN_NAME}$")
        self.assertEqual("", run("desktop-file-validate", exports / "applications" / f"{OWN}.desktop").stdout)

        other = self.start()
        program = self.start(name=OWN, title=OWN_NAME)
        self.assert_comes(lambda: [row.name for row in program.window.find_all("list item") if "Translator" in row.name], "their entry is not on the timeline")
        self.assertFalse([row for row in program.window.find_all("list item") if "DevOps" in row.name])
        self.assertTrue([row for row in other.window.find_all("list item") if "DevOps" in row.name])
        self.assertEqual({ID, OWN}, set(run("flatpak", "ps", "--columns=application").stdout.split()))
        program.press("F10")
        self.assert_comes(lambda: program.window.find_all(name=f"About {OWN_NAME}"), "the menu has another name for it")
        program.window.find(name=f"About {OWN_NAME}").click()
        self.assert_comes(lambda: program.window.find_all("label", name=OWN_NAME), "About has another name for it")
        self.flatpak("uninstall", "--noninteractive", "--delete-data", OWN)

    def test_uninstalled(self):
        self.flatpak("uninstall", "--noninteractive", "--delete-data", ID)
        left = [path for path in (self.scratch / "installation" / "exports").rglob("*") if ID in path.name]
        self.assertEqual([], left)
        self.assertNotIn(ID, re.split(r"\s", self.flatpak("list", "--app", "--columns=application")))


if __name__ == "__main__":
    if not STAND_IN or shutil.which("flatpak-builder") is None:
        print("1..0 # SKIP there is no stand-in runtime; run: ./dev test flatpak")
    else:
        tap.main()
