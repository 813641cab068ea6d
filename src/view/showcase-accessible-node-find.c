/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From a place in the document to the node that stands for it. Only the nodes on the way are made. */

#include "config.h"

#include "showcase-accessible-node.h"

#include "showcase-part-text.h"

static gboolean
covers (ShowcaseAccessibleNode *self,
        guint block)
{
  const ShowcasePart *part = showcase_accessible_node_get_part (self);

  return block >= part->first && block < part->end;
}

/**
 * showcase_accessible_node_find:
 * @self: a root
 * @kind: what to find
 * @index: its index, see #ShowcasePart
 * @block: a block of it
 *
 * Finds the node of a part, and makes those on the way to it.
 *
 * Returns: (transfer none) (nullable): the node
 */
ShowcaseAccessibleNode *
showcase_accessible_node_find (ShowcaseAccessibleNode *self,
                               ShowcasePartKind kind,
                               guint index,
                               guint block)
{
  const ShowcasePart *part = showcase_accessible_node_get_part (self);
  GPtrArray *children;

  if (!covers (self, block))
    return NULL;
  if (part->kind == kind && part->index == index)
    return self;

  children = showcase_accessible_node_get_children (self);
  for (guint i = 0; i < children->len; i++)
    {
      ShowcaseAccessibleNode *found = showcase_accessible_node_find (children->pdata[i], kind, index, block);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * showcase_accessible_node_find_text:
 * @self: a root
 * @position: a place in the document
 *
 * Finds the node with the text at a place, and makes those on the way to it.
 *
 * Returns: (transfer none) (nullable): the node, a ShowcaseAccessibleText, or %NULL when there is no text
 */
ShowcaseAccessibleNode *
showcase_accessible_node_find_text (ShowcaseAccessibleNode *self,
                                    const ShowcasePosition *position)
{
  const ShowcasePart *part = showcase_accessible_node_get_part (self);
  GPtrArray *children;

  if (!covers (self, position->block))
    return NULL;
  if (showcase_part_has_text (part))
    {
      ShowcasePartText part_text;
      guint offset;

      showcase_part_text_init (&part_text, showcase_accessible_node_get_document (self), part);
      if (showcase_part_text_find_offset (&part_text, position, &offset))
        return self;
    }

  children = showcase_accessible_node_get_children (self);
  for (guint i = 0; i < children->len; i++)
    {
      ShowcaseAccessibleNode *found = showcase_accessible_node_find_text (children->pdata[i], position);

      if (found != NULL)
        return found;
    }

  return NULL;
}
