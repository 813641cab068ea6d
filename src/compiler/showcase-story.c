/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Interview stories in STAR form: steps that are list items, paragraphs or headings with a known label, at least three kinds of them below
 * one heading. Which words are labels is told by showcase_star_step_from_label ().
 */

#include "config.h"
#include "showcase-story.h"
#include "showcase-outline.h"
#include <string.h>

#define MIN_KINDS 3
#define MAX_LABEL 64

typedef struct
{
  ShowcaseDocument *document;
  GPtrArray *stories;
  ShowcaseStar *story;
  const char *title;
  guint heading;
  guint level;
  guint step_level;
  gboolean has_items;
} Teller;

static void
end_story (Teller *self)
{
  if (self->story != NULL && showcase_star_count_kinds (self->story) >= MIN_KINDS)
    g_ptr_array_add (self->stories, g_steal_pointer (&self->story));
  g_clear_pointer (&self->story, showcase_star_unref);
}

/* Most headings tell no story, so that one is made only for its first step. */
static ShowcaseStar *
ensure_story (Teller *self)
{
  g_autofree char *title = NULL;

  if (self->story == NULL && self->heading == SHOWCASE_NONE)
    self->story = showcase_star_new (self->title, 1);
  else if (self->story == NULL)
    {
      title = showcase_outline_dup_heading (self->document, self->heading);
      self->story = showcase_star_new (title, showcase_document_get_block (self->document, self->heading)->first_line);
    }
  return self->story;
}

static void
begin_story (Teller *self,
             guint heading,
             guint level)
{
  self->heading = heading;
  self->level = level;
  self->step_level = 0;
  self->has_items = FALSE;
}

/* The length of what is bold at the beginning of a block. */
static gsize
measure_bold (Teller *self,
              guint block)
{
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (self->document, block, &n_spans);
  gsize length = 0;

  for (guint i = 0; i < n_spans && spans[i].start == length && (spans[i].flags & SHOWCASE_SPAN_STRONG) != 0; i++)
    length += spans[i].length;
  return length;
}

/* Whether anything is said behind the label: a colon or a dash is not. */
static gboolean
has_text_after (Teller *self,
                guint block,
                gsize label_length)
{
  const char *text = showcase_document_get_block_text (self->document, block);
  const char *end = text + showcase_document_get_block (self->document, block)->length;

  for (const char *p = text + label_length; p < end; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (!g_unichar_isspace (character) && !g_unichar_ispunct (character))
        return TRUE;
    }
  return FALSE;
}

static ShowcaseStarStep
match_label (Teller *self,
             guint block,
             char **label)
{
  const ShowcaseBlock *found = showcase_document_get_block (self->document, block);
  gsize length = 0;

  if ((found->flags & SHOWCASE_BLOCK_JOINED) != 0)
    return SHOWCASE_STAR_NONE;
  if (found->kind == SHOWCASE_BLOCK_HEADING)
    length = found->length;
  else if (found->kind == SHOWCASE_BLOCK_PARAGRAPH && (found->container == SHOWCASE_NONE || (found->flags & SHOWCASE_BLOCK_ITEM_START) != 0))
    length = measure_bold (self, block);
  if (length == 0 || length > MAX_LABEL)
    return SHOWCASE_STAR_NONE;
  *label = g_strndup (showcase_document_get_block_text (self->document, block), length);
  return showcase_star_step_from_label (*label);
}

static gboolean
is_label (Teller *self,
          guint block)
{
  g_autofree char *label = NULL;

  return match_label (self, block, &label) != SHOWCASE_STAR_NONE;
}

static gboolean
is_empty (Teller *self,
          guint block,
          gsize label_length)
{
  const ShowcaseBlock *found = showcase_document_get_block (self->document, block);
  const ShowcaseBlock *next;

  if (found->kind == SHOWCASE_BLOCK_PARAGRAPH && has_text_after (self, block, label_length))
    return FALSE;
  if (found->container != SHOWCASE_NONE)
    return showcase_document_get_container (self->document, found->container)->n_blocks <= 1;
  if (block + 1 >= showcase_document_get_n_blocks (self->document))
    return TRUE;
  next = showcase_document_get_block (self->document, block + 1);
  if (next->kind == SHOWCASE_BLOCK_HEADING)
    return found->kind == SHOWCASE_BLOCK_PARAGRAPH || next->level <= found->level;
  return found->kind == SHOWCASE_BLOCK_PARAGRAPH && is_label (self, block + 1);
}

static void
add_step (Teller *self,
          guint block,
          ShowcaseStarStep step,
          const char *label)
{
  const ShowcaseBlock *found = showcase_document_get_block (self->document, block);

  showcase_star_add_step (ensure_story (self), step, label, found->first_line, is_empty (self, block, strlen (label)));
}

/* A heading that is a label is a step of the story above it, unless that one has its steps already; any other begins a story. */
static void
take_heading (Teller *self,
              guint block)
{
  const ShowcaseBlock *found = showcase_document_get_block (self->document, block);
  g_autofree char *label = NULL;
  ShowcaseStarStep step;

  if (self->step_level > 0 && found->level > self->step_level)
    return;
  step = match_label (self, block, &label);
  if (step != SHOWCASE_STAR_NONE && !self->has_items && found->level > self->level)
    {
      self->step_level = found->level;
      add_step (self, block, step, label);
      return;
    }
  end_story (self);
  begin_story (self, block, found->level);
}

static void
take_paragraph (Teller *self,
                guint block)
{
  g_autofree char *label = NULL;
  ShowcaseStarStep step = self->step_level == 0 ? match_label (self, block, &label) : SHOWCASE_STAR_NONE;

  if (step == SHOWCASE_STAR_NONE)
    return;
  self->has_items = TRUE;
  add_step (self, block, step, label);
}

/**
 * showcase_story_list:
 * @document: a parsed document
 * @title: the title for a story above every heading
 *
 * Finds the stories of a document in written order. A step without anything behind its label is kept, as an empty one.
 *
 * Returns: (transfer full) (element-type ShowcaseStar): the stories
 */
GPtrArray *
showcase_story_list (ShowcaseDocument *document,
                     const char *title)
{
  Teller teller = { .document = document, .title = title };

  g_return_val_if_fail (title != NULL, NULL);

  teller.stories = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_star_unref);
  begin_story (&teller, SHOWCASE_NONE, 0);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);

      if (block->kind == SHOWCASE_BLOCK_HEADING && block->container == SHOWCASE_NONE && (block->flags & SHOWCASE_BLOCK_JOINED) == 0)
        take_heading (&teller, i);
      else if (block->kind == SHOWCASE_BLOCK_PARAGRAPH)
        take_paragraph (&teller, i);
    }
  end_story (&teller);
  return teller.stories;
}
