# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The offline kit: a folder with the program, its runtime and a script that installs both, for a machine with no network.

Its repository keeps no permissions and no links in the file system, so that any stick will do.
"""

import shlex
import shutil
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent / "install.sh"


def commit_of(work, ref):
    command = ["flatpak", "--user", "info", "--show-commit", ref]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=work.environment).stdout.strip()


def make(work, name, title, folder):
    """Makes a kit of what was built and the runtime that it was built with. A kit that is there already is replaced at the end."""
    arch = subprocess.run(["flatpak", "--default-arch"], check=True, capture_output=True, text=True).stdout.strip()
    partial = folder / "repo.partial"
    shutil.rmtree(partial, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        runtime = f"org.gnome.Platform/{arch}/{work.branch}"
        commit = commit_of(work, runtime)
        work.run("ostree", "init", f"--repo={partial}", "--mode=archive")
        work.run("ostree", "pull-local", f"--repo={partial}", work.folder / "repo", f"app/{name}/{arch}/stable")
        work.run("ostree", "pull-local", f"--repo={partial}", work.installation / "repo", commit)
        work.run("ostree", "refs", f"--repo={partial}", f"--create=runtime/{runtime}", commit)
        work.run("flatpak", "build-update-repo", partial)
        shutil.rmtree(folder / "repo", ignore_errors=True)
        partial.rename(folder / "repo")
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    script = folder / SCRIPT.name
    text = SCRIPT.read_text(encoding="utf-8").replace("@ID@", name).replace("@NAME@", shlex.quote(title))
    script.write_text(text, encoding="utf-8")
    script.chmod(0o755)
