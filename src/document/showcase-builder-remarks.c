/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keeps the remarks of a document, each with its place. The place of a remark in a text is known for certain only when it is known what blocks the text
 * becomes: none, one or several. */

#include "showcase-builder-private.h"
#include "showcase-remark.h"

/* The remarks of the open block are the last ones. */
static ShowcaseRemark *
get_open_remark (ShowcaseBuilder *self,
                 guint from_last)
{
  ShowcaseRemark *remark;

  if (self->remarks == NULL || from_last >= self->remarks->len)
    return NULL;
  remark = &g_array_index (self->remarks, ShowcaseRemark, self->remarks->len - 1 - from_last);

  return remark->block == self->blocks->len ? remark : NULL;
}

static void
place_behind_last (ShowcaseBuilder *self,
                   ShowcaseRemark *remark)
{
  remark->block = self->blocks->len > 0 ? self->blocks->len - 1 : SHOWCASE_NONE;
  remark->offset = self->blocks->len > 0 ? g_array_index (self->blocks, ShowcaseBlock, self->blocks->len - 1).length : 0;
}

static void
add (ShowcaseBuilder *self,
     const char *comment,
     gsize length,
     ShowcaseRemark *remark)
{
  g_autofree char *text = NULL;

  if (!showcase_remark_parse (comment, length, &remark->kind, &text))
    return;
  if (self->remarks == NULL)
    self->remarks = g_array_new (FALSE, FALSE, sizeof (ShowcaseRemark));
  if (text != NULL)
    remark->text = g_string_chunk_insert (self->runs.targets.strings, text);
  g_array_append_val (self->remarks, *remark);
}

/**
 * showcase_builder_add_remark:
 * @self: a builder without an open block
 * @comment: what stands in a comment
 * @length: its length in bytes
 * @line: the source line that the comment starts on
 *
 * Adds a remark that follows the last block, if the comment is one.
 */
void
showcase_builder_add_remark (ShowcaseBuilder *self,
                             const char *comment,
                             gsize length,
                             guint32 line)
{
  ShowcaseRemark remark = { .line = line };

  place_behind_last (self, &remark);
  add (self, comment, length, &remark);
}

/**
 * showcase_builder_add_remark_here:
 * @self: a builder with an open block
 * @comment: what stands in a comment
 * @length: its length in bytes
 * @line: the source line that the comment starts on
 *
 * Adds a remark where the text of the open block ends so far, if the comment is one.
 */
void
showcase_builder_add_remark_here (ShowcaseBuilder *self,
                                  const char *comment,
                                  gsize length,
                                  guint32 line)
{
  ShowcaseRemark remark = { .block = self->blocks->len, .offset = self->runs.text->len - self->block.text, .line = line };

  add (self, comment, length, &remark);
}

/**
 * showcase_builder_keep_remarks:
 * @self: a builder
 * @length: how long the open block is, or has become so far, in bytes
 *
 * Lets the remarks in a block be in it: white space at an end, which one of them may stand behind, is gone.
 */
void
showcase_builder_keep_remarks (ShowcaseBuilder *self,
                               guint length)
{
  ShowcaseRemark *remark;

  for (guint i = 0; (remark = get_open_remark (self, i)) != NULL; i++)
    remark->offset = MIN (remark->offset, length);
}

/**
 * showcase_builder_pass_remarks:
 * @self: a builder
 * @length: the length of the next block, in bytes
 *
 * Hands what stands behind the next part of a long block to the part after it.
 */
void
showcase_builder_pass_remarks (ShowcaseBuilder *self,
                               guint length)
{
  ShowcaseRemark *remark;

  for (guint i = 0; (remark = get_open_remark (self, i)) != NULL && remark->offset > length; i++)
    {
      remark->block++;
      remark->offset -= length;
    }
}

/**
 * showcase_builder_leave_remarks:
 * @self: a builder
 *
 * Lets the remarks in a block that is left out follow the block before.
 */
void
showcase_builder_leave_remarks (ShowcaseBuilder *self)
{
  ShowcaseRemark *remark;

  for (guint i = 0; (remark = get_open_remark (self, i)) != NULL; i++)
    place_behind_last (self, remark);
}
