# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak from outside: how large it is, and what its sandbox costs at each start."""

import os
import subprocess
from pathlib import Path

import screen as screens
from starts import time_start

ROUNDS = 9
ROOT = Path(__file__).resolve().parents[2]
ID = "com.example.Showcase"


def read(*command):
    return subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True).stdout.strip()


def install(build, stand_in, home):
    """Builds and installs it for this measurement alone, and gives the places of its files and of the runtime's."""
    os.environ["FLATPAK_USER_DIR"] = str(Path(home) / "flatpak")
    folder = build / "flatpak"
    read("python3", ROOT / "data" / "flatpak" / "flatpak.py", f"--stand-in={stand_in}", folder)
    read("flatpak", "--user", "remote-add", "--no-gpg-verify", "stand-in", f"file://{stand_in}/repo")
    read("flatpak", "--user", "remote-add", "--no-gpg-verify", "built", f"file://{folder}/repo")
    read("flatpak", "--user", "install", "--noninteractive", "built", ID)
    runtime = read("flatpak", "--user", "info", "--show-runtime", ID)
    return [Path(read("flatpak", "--user", "info", "--show-location", name)) / "files" for name in (ID, runtime)]


def without_flatpak(program, runtime, home):
    """A command that starts the same program with the same runtime, at the same paths and with nothing else around it."""
    command = ["bwrap", "--die-with-parent", "--ro-bind", runtime, "/usr", "--ro-bind", runtime / "etc", "/etc", "--ro-bind", program, "/app"]
    for name in ("bin", "lib", "lib64"):
        command += ["--symlink", f"usr/{name}", f"/{name}"]
    command += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/run", "--bind", "/tmp", "/tmp", "--bind", home, home]
    command += ["--setenv", "XDG_DATA_DIRS", "/app/share:/usr/share", "--setenv", "LD_LIBRARY_PATH", "/app/lib", "/app/bin/showcase"]
    return [str(word) for word in command]


def measure_flatpak(build, home):
    stand_in = os.environ.get("SHOWCASE_STAND_IN")
    names = "Flatpak, installed without the runtime", "Flatpak, cold start to first text", "Flatpak, cold start ÷ the build with this machine's toolkit"
    if not stand_in:
        return {name: {"missing": "there is no stand-in runtime; run: ./dev flatpak --stand-in"} for name in names}
    program, runtime = install(build, stand_in, home)
    size = sum(path.lstat().st_size for path in program.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6
    commands = {
        "flatpak": ["flatpak", "--user", "run", "--die-with-parent", ID],
        "alone": without_flatpak(program, runtime, home),
        "native": [build / "src/showcase"],
    }
    times = {name: [] for name in commands}
    with screens.Screen() as screen:
        for number in range(ROUNDS + 1):
            for name, command in commands.items():
                found = time_start(command, screen, home)
                if number > 0:
                    times[name].append(found[1])
    return {
        names[0]: {"showcase": [size], "unit": "MB"},
        names[1]: {"showcase": times["flatpak"], "reference": times["alone"], "unit": "ms", "against": "same build and runtime, no Flatpak"},
        names[2]: {"showcase": times["flatpak"], "reference": times["native"], "unit": "ms", "against": "another toolkit: the floor's"},
    }
