# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that are measured, made anew for each run."""

import random
import struct
import zlib

PARAGRAPH = """## {year}–{next}: Engineer of things {number} (Year {number})

At the *time* we moved **{number} services** to one pipeline, see [the guide](https://example.com/{number}) and `make build-{number}`.

- The first of the highlights, with a few more words to fill its line and to wrap into the next one
- The second, which has `code` and [a link](#a-{number})
  1. nested once
  2. nested twice

```c
int answer = {number};
```

> Somebody said that it works.

"""


def markdown(size):
    """About size bytes of Markdown with everything that documents have."""
    parts, length, number = ["# Career\n\n"], 0, 0
    while length < size:
        part = PARAGRAPH.format(number=number, year=1990 + number % 30, next=1991 + number % 30)
        parts.append(part)
        length += len(part.encode())
        number += 1
    return "".join(parts)


def prose(size):
    """About size bytes of Markdown that is mostly sentences, as most documents are."""
    sentence = "This sentence of section {number} is there to be read, and it is about as long as those of documents are. "
    section = "## Section {number}\n\n" + (sentence * 3 + "\n\n") * 4 + "- one\n- two\n\n"
    return "# Prose\n\n" + "".join(section.format(number=number) for number in range(size // len(section)))


SYLLABLES = [consonant + vowel + end for consonant in "bdfgklmnprstvz" for vowel in "aeiou" for end in ("", "n", "r", "st")]


def make_words(source):
    """As many different words as people use."""
    return ["".join(source.choices(SYLLABLES, k=source.randint(1, 4))) for _ in range(50_000)]


def portfolio(count, size):
    """count documents of about size bytes each, in which the most common word is used the most often."""
    source = random.Random(1)
    words = make_words(source)
    weights = [1 / (rank + 1) for rank in range(len(words))]
    for number in range(count):
        text = source.choices(words, weights, k=size // 9)
        entries = [text[start : start + 200] for start in range(0, len(text), 200)]
        parts = [f"## {1990 + (number + i) % 30} – {1991 + (number + i) % 30}: {' '.join(entry[:3])}\n\n" + paragraphs(entry) for i, entry in enumerate(entries)]
        yield f"# Part {number}\n\n" + "".join(parts)


def paragraphs(words):
    """The words in paragraphs and in a list."""
    return "".join(("- " if start % 80 else "") + " ".join(words[start : start + 20]) + ".\n\n" for start in range(0, len(words), 20))


MONTHS = "January February March April May June July August September October November December".split()
IMAGES = 20


def picture(width, height):
    """A PNG file of one colour."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x35\x84\xe4" * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def write_career(folder, count):
    """count documents of about 10 KB and ten entries each, in twenty folders, as people write them: some entries have dates and some have none, they link to each
    other and to the web, and there are lists, code, tables and pictures among the paragraphs."""
    source = random.Random(2)
    words = make_words(source)
    weights = [1 / (rank + 1) for rank in range(len(words))]
    (folder / "images").mkdir(parents=True)
    for number in range(IMAGES):
        (folder / "images" / f"plan-{number}.png").write_bytes(picture(320 + number, 200))
    for number in range(count):
        path = folder / f"part-{number % 20:02}" / f"{number:04}.md"
        path.parent.mkdir(exist_ok=True)
        entries = (career_entry(source, number, i, count, source.choices(words, weights, k=132)) for i in range(10))
        path.write_text(f"# Part {number}\n\n" + "".join(entries), encoding="utf-8")


def career_entry(source, number, i, count, words):
    """A heading with what belongs to it, about a kilobyte."""

    def say(n):
        return " ".join(words.pop() for _ in range(n))

    year, month = 1990 + (number + i) % 30, MONTHS[(number * 7 + i) % 12]
    names = f"{words.pop().title()} engineer, {words.pop().title()} Ltd"
    headings = (f"{year}–{year + 2}: {names}", f"{names} ({month} {year} – {month} {year + 1})", say(4).capitalize(), f"{names} ({month} {year} – present)")
    other = source.randrange(count)
    parts = [
        f"## {headings[i % 4]}",
        f"{say(18).capitalize()}, *{say(3)}*, see [{say(2)}](../part-{other % 20:02}/{other:04}.md) and [{say(2)}](https://example.com/{words.pop()}).",
        "\n".join(f"- {say(7).capitalize()} with `{words.pop()}`" for _ in range(3)),
        f"{say(20).capitalize()} **{say(2)}**. {say(14).capitalize()}.",
        (
            f"```c\nint {words.pop()} = {number};\nreturn {words.pop()} ({i});\n```",
            f"| {words.pop()} | {words.pop()} |\n| --- | --- |\n| {say(2)} | {number} |\n| {say(2)} | {i} |",
            f"![{say(3)}](../images/plan-{(number + i) % IMAGES}.png)",
            f"> {say(12).capitalize()}.",
            f"1. {say(5)}\n2. {say(5)}",
        )[i % 5],
        f"{say(len(words)).capitalize()}.",
    ]
    return "\n\n".join(parts) + "\n\n"
