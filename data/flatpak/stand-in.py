#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""stand-in.py PLATFORM SDK FOLDER: makes a runtime of two Debian roots, for building and trying the Flatpak with no store.

FOLDER gets a repository (repo) and an installation (installation) that has both halves, and nothing else ever comes into anybody's own
installation. It is made beside its place and renamed, so that an interrupted run leaves nothing that looks ready.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

MANIFEST = Path(__file__).resolve().parents[2] / "com.example.Showcase.json"
# What a machine has of its own, and what only fills the disk.
UNWANTED = ["share/man", "share/info", "share/lintian"]
# Flatpak mounts each name in a runtime's /etc on its own, for the whole of every start: only what programs and compilers read is there, as in the store's.
SETTINGS = ["X11", "alternatives", "dconf", "fonts", "gai.conf", "glvnd", "group", "host.conf", "ld.so.cache", "ld.so.conf", "mime.types", "nsswitch.conf"]
SETTINGS += ["os-release", "passwd", "perl", "profile", "protocols", "python3*", "services", "shells", "ssl", "terminfo", "vulkan", "xdg"]
# The fonts of the runtime, by the names that the roots for building give others.
FONTS = {"Inter Variable": "Adwaita Sans", "JetBrains Mono": "Adwaita Mono"}
# What a program of a sandbox may find at these places is put there by Flatpak.
LIBRARY_FOLDERS = "/app/lib\n/usr/local/lib\n/usr/lib/{arch}-linux-gnu\n"


def run(*command, **options):
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL, **options)


def arch():
    return subprocess.run(["flatpak", "--default-arch"], check=True, capture_output=True, text=True).stdout.strip()


def describe(name, branch):
    """A runtime's metadata. Flatpak compares it with what the commit says, so there is no line break at its end."""
    platform, sdk = (f"org.gnome.{half}/{arch()}/{branch}" for half in ("Platform", "Sdk"))
    return f"[Runtime]\nname={name}\nruntime={platform}\nsdk={sdk}"


def name_fonts(path):
    text = path.read_text(encoding="utf-8")
    for other, name in FONTS.items():
        text = text.replace(f"<prefer><family>{other}</family></prefer>", f"<prefer><family>{name}</family></prefer>")
    # The root has a link to the same file.
    path.unlink()
    path.write_text(text, encoding="utf-8")


def lay_out(root, tree):
    """The files of a root as those of a runtime: what is below /usr, and /etc in it."""
    files = tree / "files"
    tree.mkdir()
    run("cp", "--archive", "--link", root / "usr", files)
    (files / "etc").mkdir()
    for pattern in SETTINGS:
        for path in (root / "etc").glob(pattern):
            run("cp", "--archive", "--link", path, files / "etc")
    name_fonts(files / "etc" / "fonts" / "local.conf")
    for name in UNWANTED:
        path = files / name
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink(missing_ok=True)
    run("find", files, "-perm", "/6000", "-exec", "chmod", "a-s", "{}", "+")
    configuration = files / "etc" / "ld.so.conf"
    configuration.unlink(missing_ok=True)
    configuration.write_text(LIBRARY_FOLDERS.format(arch=arch()), encoding="utf-8")
    # Flatpak looks for it on a program's path, which has no folder for the administrator.
    if not (files / "bin" / "ldconfig").exists():
        (files / "bin" / "ldconfig").symlink_to("../sbin/ldconfig")


def commit(root, name, branch, repo, work):
    tree = work / name
    metadata = describe(name, branch)
    lay_out(root, tree)
    (tree / "metadata").write_text(metadata, encoding="utf-8")
    run(
        *("ostree", "commit", f"--repo={repo}", f"--branch=runtime/{name}/{arch()}/{branch}", f"--subject={name}"),
        *("--canonical-permissions", "--no-xattrs", f"--add-metadata-string=xa.metadata={metadata}", tree),
    )
    shutil.rmtree(tree)


def make(platform, sdk, folder):
    branch = json.loads(MANIFEST.read_text(encoding="utf-8"))["runtime-version"]
    repo = folder / "repo"
    run("ostree", "init", f"--repo={repo}", "--mode=bare-user-only")
    run("ostree", "config", f"--repo={repo}", "set", "core.min-free-space-size", "1MB")
    for root, half in ((platform, "Platform"), (sdk, "Sdk")):
        commit(Path(root), f"org.gnome.{half}", branch, repo, folder)
    run("flatpak", "build-update-repo", repo)


def install(folder, final):
    """The installation names its remote by its final place."""
    branch = json.loads(MANIFEST.read_text(encoding="utf-8"))["runtime-version"]
    environment = os.environ | {"FLATPAK_USER_DIR": str(folder / "installation")}
    flatpak = ["dbus-run-session", "flatpak", "--user"]
    run(*flatpak, "remote-add", "--no-gpg-verify", "stand-in", f"file://{folder / 'repo'}", env=environment)
    for half in ("Platform", "Sdk"):
        run(*flatpak, "install", "--noninteractive", "stand-in", f"org.gnome.{half}//{branch}", env=environment)
    run(*flatpak, "remote-modify", f"--url=file://{final / 'repo'}", "stand-in", env=environment)


def main():
    platform, sdk, final = (Path(argument).absolute() for argument in sys.argv[1:])
    partial = final.with_name(final.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        make(platform, sdk, partial)
        install(partial, final)
        partial.rename(final)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"stand-in: the runtime could not be made: {error}")
    finally:
        shutil.rmtree(partial, ignore_errors=True)


if __name__ == "__main__":
    main()
