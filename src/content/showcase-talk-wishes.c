/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What front matter says about pages, steps and time, in the words of the programs that people write talks for: patat, Marp, presenterm, and Pandoc with its
 * relatives. What the pages look like is left to others. */

#include "showcase-talk-wishes.h"

#include "showcase-duration.h"

#include <string.h>

#define LEVELS 6

static const char *const divider_keys[] = { "headingdivider", "slidelevel", "slide-level", NULL };
static const char *const item_keys[] = { "incremental", "incrementallists", "incremental_lists", NULL };
static const char *const subtitle_keys[] = { "subtitle", "sub_title", NULL };

/* What a program has for itself. */
static const char *const programs[] = { "patat", "options", "format", "output", NULL };

/* What Pandoc makes slides with that can pause. */
static const char *const targets[] = { "revealjs", "beamer", NULL };

static gboolean
is_true (const char *value)
{
  static const char *const words[] = { "true", "yes", "on", NULL };
  g_autofree char *folded = g_ascii_strdown (value, -1);

  return g_strv_contains (words, folded);
}

static guint
parse_level (const char *value)
{
  guint64 level;

  return g_ascii_string_to_unsigned (value, 10, 1, LEVELS, &level, NULL) ? (guint)level : 0;
}

static gboolean
names_target (const char *text)
{
  for (gsize i = 0; targets[i] != NULL; i++)
    if (strstr (text, targets[i]) != NULL)
      return TRUE;

  return FALSE;
}

/* patat and Pandoc read three dots as a pause; what says that a document is for them is the key of the one, or what the other is to make. */
static gboolean
pauses_at_dots (const char *owner,
                const char *path,
                const char *value)
{
  if (strcmp (owner, "patat") == 0 || strcmp (path, "slide-level") == 0)
    return TRUE;

  return (strcmp (owner, "format") == 0 || strcmp (owner, "output") == 0) && (names_target (path) || names_target (value));
}

static void
read_key (ShowcaseTalkWishes *self,
          const char *key,
          const char *value)
{
  g_autofree char *path = g_ascii_strdown (key, -1);
  const char *last_dot = strrchr (path, '.');
  const char *name = last_dot != NULL ? last_dot + 1 : path;
  g_auto (GStrv) parts = g_strsplit (path, ".", 2);
  const char *owner = parts[0];

  self->dots |= pauses_at_dots (owner, path, value);
  if (last_dot != NULL && !g_strv_contains (programs, owner))
    return;
  if (g_strv_contains (divider_keys, name) && parse_level (value) > 0)
    self->divider = parse_level (value);
  else if (g_strv_contains (item_keys, name))
    self->items |= is_true (value);
  else if (last_dot == NULL && g_strv_contains (subtitle_keys, name) && *value != '\0')
    self->subtitle = value;
  else if (last_dot == NULL && strcmp (path, "duration") == 0)
    showcase_duration_parse (value, &self->duration);
}

/**
 * showcase_talk_wishes_read:
 * @self: (out caller-allocates): wishes
 * @keys: (nullable): a #GVariant of type a{ss}: the front matter of a document, as a group or #ShowcaseFrontMatter has it
 *
 * Reads what a document asks for when it is presented. Keys count in any case, and what can't be understood asks for nothing.
 */
void
showcase_talk_wishes_read (ShowcaseTalkWishes *self,
                           GVariant *keys)
{
  GVariantIter iter;
  const char *key;
  const char *value;

  *self = (ShowcaseTalkWishes){ .divider = 0 };
  if (keys == NULL)
    return;

  g_variant_iter_init (&iter, keys);
  while (g_variant_iter_next (&iter, "{&s&s}", &key, &value))
    read_key (self, key, value);
}

/**
 * showcase_talk_wishes_find_duration:
 * @catalog: a portfolio
 * @group: (nullable): one of its groups, or %NULL for a talk of all of them
 *
 * Finds how long a talk may take. What a document says is for a talk of nothing else.
 *
 * Returns: the time in seconds, or 0 when nothing is said
 */
guint
showcase_talk_wishes_find_duration (ShowcaseCatalog *catalog,
                                    ShowcaseGroup *group)
{
  ShowcaseTalkWishes wishes;

  g_return_val_if_fail (SHOWCASE_IS_CATALOG (catalog), 0);

  if (group == NULL && showcase_catalog_get_n_groups (catalog) == 1)
    group = showcase_catalog_get_group (catalog, 0);
  if (group == NULL)
    return 0;

  showcase_talk_wishes_read (&wishes, showcase_group_get_keys (group));
  return wishes.duration;
}
