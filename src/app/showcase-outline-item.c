/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A heading as list models want it: an object. Immutable. */

#include "config.h"

#include "showcase-outline-item.h"

struct _ShowcaseOutlineItem
{
  GObject parent_instance;

  /* Owned */
  char *title;

  /* State */
  guint depth;
  guint block;
};

G_DEFINE_FINAL_TYPE (ShowcaseOutlineItem, showcase_outline_item, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_DEPTH,
  PROP_BLOCK,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
showcase_outline_item_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  ShowcaseOutlineItem *self = SHOWCASE_OUTLINE_ITEM (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_DEPTH:
      g_value_set_uint (value, self->depth);
      break;

    case PROP_BLOCK:
      g_value_set_uint (value, self->block);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_outline_item_finalize (GObject *object)
{
  ShowcaseOutlineItem *self = SHOWCASE_OUTLINE_ITEM (object);

  g_free (self->title);

  G_OBJECT_CLASS (showcase_outline_item_parent_class)->finalize (object);
}

static void
showcase_outline_item_class_init (ShowcaseOutlineItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_outline_item_get_property;
  object_class->finalize = showcase_outline_item_finalize;

  /**
   * ShowcaseOutlineItem:title:
   *
   * The text of the heading.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseOutlineItem:depth:
   *
   * How many headings stand above it.
   */
  properties[PROP_DEPTH] = g_param_spec_uint ("depth", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseOutlineItem:block:
   *
   * Which block of the document it is.
   */
  properties[PROP_BLOCK] = g_param_spec_uint ("block", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_outline_item_init (ShowcaseOutlineItem *self)
{
}

/**
 * showcase_outline_item_new:
 * @title: the text of the heading
 * @depth: how many headings stand above it
 * @block: which block of the document it is
 *
 * Makes an item.
 *
 * Returns: (transfer full): the item
 */
ShowcaseOutlineItem *
showcase_outline_item_new (const char *title,
                           guint depth,
                           guint block)
{
  ShowcaseOutlineItem *self = g_object_new (SHOWCASE_TYPE_OUTLINE_ITEM, NULL);

  self->title = g_strdup (title);
  self->depth = depth;
  self->block = block;

  return self;
}

/**
 * showcase_outline_item_get_title:
 * @self: an item
 *
 * Gets the text of the heading.
 *
 * Returns: (transfer none): the text
 */
const char *
showcase_outline_item_get_title (ShowcaseOutlineItem *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OUTLINE_ITEM (self), NULL);
  return self->title;
}

/**
 * showcase_outline_item_get_depth:
 * @self: an item
 *
 * Gets how many headings stand above it.
 *
 * Returns: the depth, from 0
 */
guint
showcase_outline_item_get_depth (ShowcaseOutlineItem *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OUTLINE_ITEM (self), 0);
  return self->depth;
}

/**
 * showcase_outline_item_get_block:
 * @self: an item
 *
 * Gets which block of the document it is.
 *
 * Returns: the block
 */
guint
showcase_outline_item_get_block (ShowcaseOutlineItem *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OUTLINE_ITEM (self), 0);
  return self->block;
}
