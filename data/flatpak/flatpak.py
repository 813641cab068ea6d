#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flatpak.py [OPTIONS] FOLDER: what ./dev flatpak does, with everything that it makes in FOLDER.

With the store's runtime it builds and installs in the person's own installation; with a stand-in for it (--stand-in=…, made by
stand-in.py) only in that one's, which nothing else uses.
"""

import argparse
import contextlib
import fcntl
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import kit
import manifests
import own

# How long what is interrupted may take to end, in seconds.
GRACE = 5
STORE = ("flathub", "https://dl.flathub.org/repo/flathub.flatpakrepo")
# What is wrong, by what the tools say of it. None of them is quoted where its own words don't help.
REASONS = [
    (
        r"No space left on device|min-free-space|Disk quota exceeded",
        "the disk is full; make room for {folder} and {installation}, for instance with: rm -r {folder}/state",
    ),
    (r"(?:Wrong|Unexpected) \w+ checksum for .*|.*\bdid not match\b.*|.*unexpected commit.*", "a source is not what the manifest says: {match}; if it was fetched badly, run: rm -r {folder}/state/downloads"),
    (r"Can't load uri .*", f"the store {STORE[1]} can't be reached; run: ./dev flatpak --stand-in"),
    (r"org\.gnome\.(?:Platform|Sdk)\S* not installed", "the runtime org.gnome.Platform {branch} is missing; run: ./dev flatpak --stand-in"),
    (r"Read-only file system|Permission denied", "{match}: {folder} or {installation} can't be written to; run: chmod -R u+w {folder} {installation}"),
]


Failure = own.Failure


class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise Failure(f"{message}; run: ./dev help")


def say(message):
    print(f"flatpak: {message}", file=sys.stderr)


def reason(output, **places):
    """One line of what the tools said."""
    for pattern, message in REASONS:
        match = re.search(pattern, output)
        if match:
            return message.format(match=match.group().strip(), **places)
    lines = [line.strip() for line in output.splitlines() if re.match(r"\s*(error|fatal|.*: error)\b", line, re.IGNORECASE)]
    return (lines or output.splitlines() or ["no reason was given"])[-1].strip()


def wait_for(command, **options):
    """Runs a command to its end, and takes it along, with all that it has started, when this is interrupted."""
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True, **options) as process:
        try:
            return process.wait()
        except BaseException:
            for number in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError, subprocess.TimeoutExpired):
                    os.killpg(process.pid, number)
                    process.wait(GRACE)
            raise


def interrupt(*_):
    raise KeyboardInterrupt


class Work:
    """A folder to build in, and an installation to install in."""

    def __init__(self, folder, stand_in):
        self.folder = folder
        self.stand_in = stand_in
        self.log = folder / "log"
        default = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "flatpak"
        self.installation = stand_in / "installation" if stand_in else Path(os.environ.get("FLATPAK_USER_DIR") or default)
        self.environment = os.environ | {"FLATPAK_USER_DIR": str(self.installation)}
        self.branch = manifests.read(manifests.RELEASE)["runtime-version"]

    def begin(self):
        """Has the folder for itself alone until this process ends."""
        for folder in (self.folder, self.installation):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise Failure(f"{folder} can't be made: {error.strerror}; {self.elsewhere()}") from None
            if not os.access(folder, os.W_OK):
                raise Failure(f"{folder} can't be written to; run: chmod u+w {folder}; or {self.elsewhere()}")
        self.lock = (self.folder / "lock").open("w")
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another run")
            fcntl.flock(self.lock, fcntl.LOCK_EX)
        self.log.write_bytes(b"")
        # What an interrupted build leaves is in nobody's way, but takes room.
        shutil.rmtree(self.folder / "state" / "build", ignore_errors=True)

    def elsewhere(self):
        """How else to go on where something can't be written to."""
        return f"with another place, run: {'XDG_CACHE_HOME' if self.stand_in else 'FLATPAK_USER_DIR'}=FOLDER ./dev flatpak"

    def run(self, *command):
        before = self.log.stat().st_size
        with self.log.open("ab") as log:
            status = wait_for(["dbus-run-session", "--", *map(str, command)], stdout=log, stderr=log, env=self.environment)
        if status:
            output = self.log.read_bytes()[before:].decode(errors="replace")
            cause = reason(output, folder=self.folder, installation=self.installation, branch=self.branch)
            raise Failure(f"{cause} (all of it is in {self.log})")

    def flatpak(self, *arguments):
        self.run("flatpak", "--user", *arguments)

    def build(self, manifest, name):
        """Builds a manifest into the repository."""
        if self.stand_in:
            manifest = manifests.for_stand_in(manifest)
            say(f"with a stand-in for the runtime, and its own {', '.join(manifest[manifests.DROPPED_KEY])}")
            source = ()
        else:
            self.flatpak("remote-add", "--if-not-exists", *STORE)
            source = (f"--install-deps-from={STORE[0]}",)
        path = self.folder / f"{name}.json"
        path.write_text(manifests.tidy(manifest), encoding="utf-8")
        say(f"building {name}; what is said meanwhile is in {self.log}")
        self.run(
            *("flatpak-builder", "--user", "--disable-rofiles-fuse", "--force-clean", "--delete-build-dirs", "--default-branch=stable", *source),
            *(f"--state-dir={self.folder / 'state'}", f"--repo={self.folder / 'repo'}", self.folder / "app", path),
        )
        shutil.rmtree(self.folder / "app", ignore_errors=True)
        self.run("flatpak", "build-update-repo", self.folder / "repo")

    def install(self, name):
        self.flatpak("install", "--noninteractive", "--reinstall", self.folder / "repo", name)
        place = f"FLATPAK_USER_DIR={self.installation} " if self.stand_in else ""
        say(f"installed; run: {place}flatpak --user run {name}")

    def start(self, name):
        """Becomes the installed program; with no display, the timeline as text."""
        displays = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
        command = ["flatpak", "--user", "run", name] + ([] if any(displays) else ["--list"])
        if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            command = ["dbus-run-session", "--", *command]
        os.execvpe(command[0], command, self.environment)


def parse(arguments):
    parser = Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stand-in", type=Path)
    parser.add_argument("--devel", action="store_true")
    parser.add_argument("--tests", action="store_true")
    parser.add_argument("--documents", type=Path)
    parser.add_argument("--id")
    parser.add_argument("--name")
    parser.add_argument("--kit", type=Path)
    parser.add_argument("--install", action="store_true")
    parser.add_argument("--run", action="store_true")
    return parser.parse_args(arguments)


def main(arguments):
    options = parse(arguments)
    mine = own.check(options)
    work = Work(options.folder.absolute(), options.stand_in)
    source = manifests.DEVELOPMENT if options.devel else manifests.RELEASE
    manifest = manifests.moved(manifests.read(source), source.parent, work.folder)
    if mine:
        manifest = manifests.of_own(manifest, options.id, options.name, mine)
    if not options.tests:
        manifest = manifests.without_tests(manifest)
    if shutil.which("eu-strip") is None:
        manifest = manifests.without_debug_files(manifest)
    work.begin()
    name = manifest["id"]
    work.build(manifest, name)
    if options.kit:
        kit.make(work, name, options.name or "Showcase", options.kit.absolute())
        say(f"the kit is in {options.kit}; on the other machine, run its install.sh")
    if options.install or options.run:
        work.install(name)
    if options.run:
        work.start(name)


def run(arguments):
    """The exit status of a command line."""
    signal.signal(signal.SIGTERM, interrupt)
    try:
        main(arguments)
    except (Failure, OSError, subprocess.CalledProcessError) as error:
        say(error)
        return 1
    except KeyboardInterrupt:
        say("interrupted; run the same again, which goes on from what is done")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
