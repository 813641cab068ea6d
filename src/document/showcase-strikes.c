/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds strikethrough by GFM 0.29 §6.5 in a paragraph or heading that libcmark has read: runs of one or two tildes that open and close by
 * the rules of emphasis, both ends in the same element.
 */

#include "showcase-strikes.h"
#include "showcase-tree.h"

#include <string.h>

#define LONGEST_RUN 2

/* How many openers of another length a closer looks past. */
#define LOOK_BACK 64

typedef struct
{
  cmark_node *node;
  cmark_node *parent;
  guint32 start;
  guint8 length;
  guint8 opens;
  guint8 closes;
  guint8 mark;
} Run;

typedef struct
{
  GArray *runs;
  GArray *open;
} Strikes;

static gunichar
get_last_character (const char *text,
                    gsize length)
{
  const char *last = length > 0 ? g_utf8_find_prev_char (text, text + length) : NULL;
  gunichar c = last != NULL ? g_utf8_get_char_validated (last, text + length - last) : ' ';

  return c >= (gunichar)-2 ? 0xfffd : c;
}

static gunichar
get_first_character (const char *text)
{
  gunichar c = *text != '\0' ? g_utf8_get_char_validated (text, -1) : ' ';

  return c >= (gunichar)-2 ? 0xfffd : c;
}

/* What the source has at a side of a text: white space at a line's end, a letter of text, or else the punctuation of an element. */
static gunichar
get_character_beside (cmark_node *node,
                      cmark_node *leaf,
                      gboolean is_before)
{
  cmark_node *sibling = is_before ? cmark_node_previous (node) : cmark_node_next (node);
  const char *text;

  if (sibling == NULL)
    return cmark_node_parent (node) == leaf ? ' ' : '*';
  switch ((guint)cmark_node_get_type (sibling))
    {
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
      return ' ';
    case CMARK_NODE_TEXT:
      text = cmark_node_get_literal (sibling);
      return is_before ? get_last_character (text, strlen (text)) : get_first_character (text);
    default:
      return '*';
    }
}

static gboolean
is_punctuation (gunichar c)
{
  return c < 0x80 ? g_ascii_ispunct (c) : g_unichar_ispunct (c);
}

/* By the flanking rules of CommonMark §6.2. */
static void
set_flanks (Run *run,
            gunichar before,
            gunichar after)
{
  gboolean left = !g_unichar_isspace (after) && (!is_punctuation (after) || g_unichar_isspace (before) || is_punctuation (before));
  gboolean right = !g_unichar_isspace (before) && (!is_punctuation (before) || g_unichar_isspace (after) || is_punctuation (after));

  run->opens = left;
  run->closes = right;
}

/* Whether runs whose lengths sum up to three may not be a pair, by rule 9 of emphasis. */
static gboolean
is_barred (const Run *opener,
           const Run *closer)
{
  return (closer->opens || opener->closes) && closer->length % 3 != 0 && (opener->length + closer->length) % 3 == 0;
}

/* Pairs a closer with the nearest opener in the same element. One of another length makes both of them text. */
static gboolean
close_run (Strikes *self,
           guint number)
{
  Run *closer = &g_array_index (self->runs, Run, number);
  guint floor = self->open->len > LOOK_BACK ? self->open->len - LOOK_BACK : 0;

  for (guint i = self->open->len; i > floor; i--)
    {
      Run *opener = &g_array_index (self->runs, Run, g_array_index (self->open, guint, i - 1));

      if (opener->parent != closer->parent)
        return FALSE;
      if (is_barred (opener, closer))
        continue;
      g_array_set_size (self->open, i - 1);
      if (opener->length == closer->length)
        {
          opener->mark = SHOWCASE_MARK_STRIKE_BEGIN;
          closer->mark = SHOWCASE_MARK_STRIKE_END;
        }
      return TRUE;
    }
  return FALSE;
}

static void
add_run (Strikes *self,
         const Run *run)
{
  guint number = self->runs->len;

  g_array_append_val (self->runs, *run);
  if (run->closes && close_run (self, number))
    return;
  if (run->opens)
    g_array_append_val (self->open, number);
}

static void
read_text (Strikes *self,
           cmark_node *node,
           cmark_node *leaf)
{
  const char *text = cmark_node_get_literal (node);
  const char *tilde = text;

  while ((tilde = strchr (tilde, '~')) != NULL)
    {
      gsize length = strspn (tilde, "~");
      Run run = { .node = node, .parent = cmark_node_parent (node), .start = tilde - text, .length = length };

      if (length <= LONGEST_RUN)
        {
          gunichar before = tilde > text ? get_last_character (text, tilde - text) : get_character_beside (node, leaf, TRUE);
          gunichar after = tilde[length] != '\0' ? get_first_character (tilde + length) : get_character_beside (node, leaf, FALSE);

          set_flanks (&run, before, after);
          add_run (self, &run);
        }
      tilde += length;
    }
}

static void
forget_openers_in (Strikes *self,
                   cmark_node *parent)
{
  while (self->open->len > 0)
    {
      guint number = g_array_index (self->open, guint, self->open->len - 1);

      if (g_array_index (self->runs, Run, number).parent != parent)
        return;
      g_array_set_size (self->open, self->open->len - 1);
    }
}

/* Puts marks where tildes were. The runs of a text follow on each other. */
static void
replace_runs (Strikes *self)
{
  for (guint i = 0; i < self->runs->len;)
    {
      cmark_node *node = g_array_index (self->runs, Run, i).node;
      g_autofree char *text = g_strdup (cmark_node_get_literal (node));
      gsize position = 0;

      for (; i < self->runs->len && g_array_index (self->runs, Run, i).node == node; i++)
        {
          const Run *run = &g_array_index (self->runs, Run, i);

          if (run->mark == SHOWCASE_MARK_NONE)
            continue;
          showcase_tree_insert_text (node, text + position, run->start - position);
          showcase_tree_insert_mark (node, run->mark);
          position = run->start + run->length;
        }
      if (position > 0)
        cmark_node_set_literal (node, text + position);
    }
}

/**
 * showcase_strikes_mark:
 * @leaf: a paragraph or heading, no text of which follows on another
 *
 * Replaces the tildes around struck text by marks.
 */
void
showcase_strikes_mark (cmark_node *leaf)
{
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (Run));
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));
  Strikes self = { runs, open };
  cmark_iter *iter = cmark_iter_new (leaf);
  cmark_event_type event;

  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    {
      cmark_node *node = cmark_iter_get_node (iter);

      if (cmark_node_get_type (node) == CMARK_NODE_TEXT)
        read_text (&self, node, leaf);
      else if (event == CMARK_EVENT_EXIT)
        forget_openers_in (&self, node);
    }
  cmark_iter_free (iter);
  replace_runs (&self);
}
