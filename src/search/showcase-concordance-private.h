/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-concordance.h"

G_BEGIN_DECLS

/* Stands for none in the fields below. */
#define SHOWCASE_CONCORDANCE_NONE G_MAXUINT32

/**
 * ShowcaseConcordanceUnit:
 * @text: where its text starts, in bytes; not of titles
 * @length: how long that is
 * @block: which block of the document it is
 * @line: that block's first line
 * @context: the unit whose words count as its own, which comes before it: of text that of its entry, of an entry that of its document
 * @group: its group's position in the catalog
 * @entry: its entry's position in the group
 * @age: how many periods are newer than its entry's
 * @kind: what it is
 *
 * A place with words.
 */
typedef struct
{
  guint32 text;
  guint32 length;
  guint32 block;
  guint32 line;
  guint32 context;
  guint32 group;
  guint32 entry;
  guint32 age;
  ShowcaseHitKind kind;
} ShowcaseConcordanceUnit;

/**
 * ShowcaseConcordanceWord:
 * @text: where it starts among the words; it ends with a zero
 * @first: its first place; the places go on to those of the next word
 *
 * A word and where it is.
 */
typedef struct
{
  guint32 text;
  guint32 first;
} ShowcaseConcordanceWord;

struct _ShowcaseConcordance
{
  gatomicrefcount ref_count;

  /* Owned */
  ShowcaseCatalog *catalog;
  GArray *units; /* of ShowcaseConcordanceUnit, in reading order */
  char *text; /* of the units */
  GArray *words; /* of ShowcaseConcordanceWord, sorted by their bytes, and one more for the end */
  GString *spelling; /* of the words */
  guint32 *places; /* numbers of units, in order for each word */
};

G_END_DECLS
