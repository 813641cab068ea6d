# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program of somebody's own documents needs: an id and a name that nobody else has, and documents that can be compiled."""

import re
import subprocess
import sys
import tempfile

import manifests

# As Flatpak has it: three parts or more, and a hyphen only in the last one.
ID = re.compile(r"(?=.{1,255}$)([A-Za-z_]\w*\.){2,}[A-Za-z_][\w-]*", re.ASCII)
# It stands in menus, where a low line marks a key.
NAME = re.compile(r"(?=.{1,40}$)[^\W_][^_\\\x00-\x1f\x7f]*")


class Failure(Exception):
    """What is wrong, in one line."""


def compile_documents(folder):
    """Says what showcase-compile says of the documents, and stops at what can't be used, long before the Flatpak is built."""
    with tempfile.TemporaryDirectory(prefix="showcase-own-") as output:
        try:
            done = subprocess.run(["showcase-compile", folder, output], stdin=subprocess.DEVNULL, stdout=sys.stderr, stderr=sys.stderr, check=False)
        except FileNotFoundError:
            raise Failure("showcase-compile is missing; run: ./dev build") from None
    if done.returncode:
        raise Failure(f"the documents in {folder} can't be used, as said above; mend them and run the same again")


def check(options):
    """The folder of documents that an own program is made of, or nothing if none is asked for."""
    wishes = options.documents, options.id, options.name
    if not any(wish is not None for wish in wishes):
        return None
    if None in wishes:
        raise Failure("a program of your own needs three options: --documents=FOLDER --id=org.example.MyPortfolio --name='My Portfolio'")
    if options.devel or options.tests:
        raise Failure("--devel and --tests are for Showcase itself; leave them out")
    showcase = manifests.read(manifests.RELEASE)["id"]
    if not ID.fullmatch(options.id):
        raise Failure(f"{options.id!r} is no id of a program; write one of three words with dots between them, such as --id=org.example.MyPortfolio")
    if f"{options.id}.".lower().startswith(f"{showcase}.".lower()):
        raise Failure(f"{options.id} is Showcase's own; write one of yours, such as --id=org.example.MyPortfolio")
    if not NAME.fullmatch(options.name):
        raise Failure(f"{options.name!r} is no name for menus; write one of 1 to 40 characters without _ and \\, such as --name='My Portfolio'")
    if not options.documents.is_dir():
        raise Failure(f"there is no folder {options.documents}; write the one that has your documents: --documents=FOLDER")
    documents = options.documents.absolute()
    compile_documents(documents)
    return documents
