/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the blocks that are built stand in: quotes, lists, their items, details. */

#include "showcase-builder-private.h"

/**
 * showcase_builder_get_container:
 * @self: a builder
 * @container: the number of a container
 *
 * Gets a container, until another one is opened.
 *
 * Returns: (transfer none): the container
 */
ShowcaseContainer *
showcase_builder_get_container (ShowcaseBuilder *self,
                                guint32 container)
{
  return &g_array_index (self->containers, ShowcaseContainer, container);
}

/**
 * showcase_builder_open_container:
 * @self: a builder without an open block
 * @container: what it is: kind and number, and of a list how it is; in a list only items may stand
 * @line: its first source line
 *
 * Opens a container: what follows stands in it.
 */
void
showcase_builder_open_container (ShowcaseBuilder *self,
                                 const ShowcaseContainer *container,
                                 guint32 line)
{
  ShowcaseContainer opened = *container;

  opened.parent = self->container;
  opened.first_block = self->blocks->len;
  g_array_append_val (self->containers, opened);
  g_array_append_val (self->lines, line);
  self->container = self->containers->len - 1;
  self->depth++;
  self->at_item_start |= container->kind == SHOWCASE_CONTAINER_ITEM;
}

/* The first line of the innermost open container. */
static guint32
get_line (ShowcaseBuilder *self)
{
  return g_array_index (self->lines, guint32, self->lines->len - 1);
}

/**
 * showcase_builder_close_container:
 * @self: a builder without an open block
 *
 * Closes the innermost container. An item without a block gets an empty paragraph, which carries its marker.
 */
void
showcase_builder_close_container (ShowcaseBuilder *self)
{
  ShowcaseContainer *container = showcase_builder_get_container (self, self->container);

  if (container->kind == SHOWCASE_CONTAINER_ITEM && container->first_block == self->blocks->len)
    {
      ShowcaseBlock empty = showcase_builder_start_block (self, SHOWCASE_BLOCK_PARAGRAPH, get_line (self));

      showcase_builder_push_block (self, &empty);
    }
  container->n_blocks = self->blocks->len - container->first_block;
  self->container = container->parent;
  g_array_set_size (self->lines, self->lines->len - 1);
  self->depth--;
}

/**
 * showcase_builder_is_in:
 * @self: a builder
 * @kind: a kind of container
 *
 * Tells what the innermost open container is.
 *
 * Returns: whether there is one and it is of this kind
 */
gboolean
showcase_builder_is_in (ShowcaseBuilder *self,
                        ShowcaseContainerKind kind)
{
  return self->container != SHOWCASE_NONE && showcase_builder_get_container (self, self->container)->kind == kind;
}

/**
 * showcase_builder_has_begun:
 * @self: a builder
 * @kind: a kind of container
 * @line: (out) (optional): its first source line
 *
 * Tells whether the innermost open container is of a kind and has nothing in it yet.
 *
 * Returns: whether it is
 */
gboolean
showcase_builder_has_begun (ShowcaseBuilder *self,
                            ShowcaseContainerKind kind,
                            guint32 *line)
{
  if (!showcase_builder_is_in (self, kind) || showcase_builder_get_container (self, self->container)->first_block != self->blocks->len)
    return FALSE;
  if (line != NULL)
    *line = get_line (self);
  return TRUE;
}
