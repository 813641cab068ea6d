# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All messages of the program, and a language that nobody speaks: with accents, in brackets and longer than the messages are."""

import os
import re
import shutil
import struct
import subprocess
from pathlib import Path

LOCALE = "en_XA"
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3", "g_dpgettext2:2c,3"]
# What is filled in, a tag, or a letter to press: none of them may change.
KEPT = re.compile(r"(%(?:\d+\$)?['+ 0I-]*\d*(?:\.\d+)?[a-zA-Z%]|<[^<>]*>|&\w+;|_(?=\w))")
ACCENTS = str.maketrans("aceginosuyAEINOSUY", "áçéĝíñöšüýÁÉÍÑÖŠÜÝ")
# By how much other languages are longer than English.
LONGER = 0.4


def run(*command, **options):
    """The output of a tool, which has nothing to complain about."""
    if shutil.which(command[0]) is None:
        raise AssertionError(f"{command[0]} is not installed")
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    environment.pop("LANGUAGE", None)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, env=environment, **options)
    if done.returncode != 0:
        raise AssertionError(done.stdout)
    return done.stdout


def write_template(root, path):
    """Writes all messages of the sources below a folder, as xgettext finds them."""
    keywords = [f"--keyword={keyword}" for keyword in KEYWORDS]
    run("xgettext", f"--directory={root}", "--files-from=po/POTFILES.in", "--from-code=UTF-8", "--add-comments", f"--output={path}", *keywords, cwd=root)


def exaggerate(text):
    """What a message is in the language that nobody speaks; what has no words stays as it is."""
    if not re.search(r"[^\W\d_]", KEPT.sub("", text)):
        return text
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(text)]
    missing = max(1, round(len(KEPT.sub("", text)) * LONGER) - 2)
    padding = " ".join("ø" * min(6, missing - start) for start in range(0, missing, 7))
    return "⟦" + "".join(parts) + " " + padding + "⟧"


def read_mo(data):
    """The messages of a compiled catalogue by what they are looked up with."""
    order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
    count, keys, values = struct.unpack(f"{order}3I", data[8:20])

    def string(table, number):
        length, offset = struct.unpack_from(f"{order}2I", data, table + number * 8)
        return data[offset:offset + length].decode()

    return {string(keys, number): string(values, number) for number in range(count)}


def write_mo(messages):
    """A compiled catalogue, sorted as it is searched."""
    pairs = sorted((key.encode(), value.encode()) for key, value in messages.items())
    tables, text, offset = [[], []], b"", 28 + len(pairs) * 16
    for side in (0, 1):
        for pair in pairs:
            tables[side].append(struct.pack("<2I", len(pair[side]), offset + len(text)))
            text += pair[side] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + len(pairs) * 8, 0, 0)
    return head + b"".join(tables[0]) + b"".join(tables[1]) + text


def install_pseudo_language(root, folder):
    """Puts the language that nobody speaks and a locale for it below a folder; the environment that a program speaks it in, or None."""
    locales = [path for path in map(Path, ("/usr/lib/locale/C.utf8", "/usr/lib/locale/C.UTF-8")) if path.is_dir()]
    if not locales:
        return None
    # The plain locale never speaks another language, but a copy of it under another name does.
    shutil.copytree(locales[0], folder / "locales" / f"{LOCALE}.UTF-8")
    template, complete, compiled = (folder / name for name in ("all.pot", "all.po", "all.mo"))
    write_template(root, template)
    run("msgen", f"--output-file={complete}", str(template))
    run("msgfmt", f"--output-file={compiled}", str(complete))
    messages = read_mo(compiled.read_bytes())
    header = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n != 1;\n"
    pseudo = {key: "\0".join(map(exaggerate, value.split("\0"))) if key else header for key, value in messages.items()}
    place = folder / "mo" / LOCALE / "LC_MESSAGES"
    place.mkdir(parents=True)
    (place / "showcase.mo").write_bytes(write_mo(pseudo))
    return {"LC_ALL": f"{LOCALE}.UTF-8", "LANGUAGE": LOCALE, "LOCPATH": str(folder / "locales"), "SHOWCASE_LOCALEDIR": str(folder / "mo")}
