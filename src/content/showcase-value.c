/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One value for what JSON and YAML have in common, so that what the fields of a format mean is said once, and with lines, so that what is
 * wrong with them can be found.
 */

#include "config.h"
#include "showcase-value.h"
#include <string.h>

G_DEFINE_QUARK (showcase - value - error - quark, showcase_value_error)

/**
 * showcase_value_new:
 * @kind: what it is
 * @text: (nullable): its text
 * @line: its line in the file
 *
 * Makes a value.
 *
 * Returns: (transfer full): the value
 */
ShowcaseValue *
showcase_value_new (ShowcaseValueKind kind,
                    const char *text,
                    guint line)
{
  ShowcaseValue *self = g_new0 (ShowcaseValue, 1);

  self->kind = kind;
  self->text = g_strdup (text);
  self->line = line;
  if (kind == SHOWCASE_VALUE_LIST || kind == SHOWCASE_VALUE_MAP)
    self->children = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_value_free);
  return self;
}

/**
 * showcase_value_free:
 * @self: a value
 *
 * Frees it with all that it holds.
 */
void
showcase_value_free (ShowcaseValue *self)
{
  g_free (self->key);
  g_free (self->text);
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_free (self);
}

/**
 * showcase_value_add:
 * @self: a list or a map
 * @key: (nullable): the name of @child in a map
 * @child: (transfer full): a value
 *
 * Adds a value at the end.
 */
void
showcase_value_add (ShowcaseValue *self,
                    const char *key,
                    ShowcaseValue *child)
{
  g_return_if_fail (self->children != NULL);

  child->key = g_strdup (key);
  g_ptr_array_add (self->children, child);
}

/**
 * showcase_value_find:
 * @self: a value
 * @key: a name
 *
 * Finds what has a name. Of a name that is written twice, the last counts.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none, it is a null, or @self is no map
 */
const ShowcaseValue *
showcase_value_find (const ShowcaseValue *self,
                     const char *key)
{
  for (guint i = self->kind == SHOWCASE_VALUE_MAP ? self->children->len : 0; i > 0; i--)
    {
      const ShowcaseValue *child = g_ptr_array_index (self->children, i - 1);

      if (strcmp (child->key, key) == 0)
        return child->kind != SHOWCASE_VALUE_NOTHING ? child : NULL;
    }
  return NULL;
}
