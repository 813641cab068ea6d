# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small portfolio that the journeys walk through."""

CAREER = """# Career

## Year 3: 2022-2023 Platform Engineer

- Built the [cluster at home](homelab.md#the-cluster)
- Wrote the runbooks

{filler}

## Year 2: 2021-2022 Developer

- Shipped the second thing

## Year 1: 2020-2021 Apprentice

- Learned the first thing
"""

HOMELAB = """# Homelab

## Why

{filler}

## The cluster

Three small machines under a desk.

{filler}
"""

FILLER = "\n\n".join(
    f"Paragraph {number} goes on for a while about what was built, why it was built that way, and what came of it in the end." for number in range(40)
)


def write(folder):
    """Writes the portfolio into a folder and returns it."""
    folder.mkdir()
    (folder / "career.md").write_text(CAREER.format(filler=FILLER), encoding="utf-8")
    (folder / "homelab.md").write_text(HOMELAB.format(filler=FILLER), encoding="utf-8")
    return folder
