# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that are measured, made anew for each run."""

import random

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


def portfolio(count, size):
    """count documents of about size bytes each, with as many different words as people use, the most common one the most often."""
    source = random.Random(1)
    words = ["".join(source.choices(SYLLABLES, k=source.randint(1, 4))) for _ in range(50_000)]
    weights = [1 / (rank + 1) for rank in range(len(words))]
    for number in range(count):
        text = source.choices(words, weights, k=size // 9)
        entries = [text[start : start + 200] for start in range(0, len(text), 200)]
        parts = [f"## {1990 + (number + i) % 30} – {1991 + (number + i) % 30}: {' '.join(entry[:3])}\n\n" + paragraphs(entry) for i, entry in enumerate(entries)]
        yield f"# Part {number}\n\n" + "".join(parts)


def paragraphs(words):
    """The words in paragraphs and in a list."""
    return "".join(("- " if start % 80 else "") + " ".join(words[start : start + 20]) + ".\n\n" for start in range(0, len(words), 20))
