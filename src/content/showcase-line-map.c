/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of a body and those of its file. Only where one stops to follow the other is noted, so that most documents have one note or none.
 */

#include "config.h"

#include "showcase-line-map.h"

#include <string.h>

typedef struct
{
  guint body_line;
  guint file_line;
} Run;

struct _ShowcaseLineMap
{
  GArray *runs;
};

G_DEFINE_BOXED_TYPE (ShowcaseLineMap, showcase_line_map, showcase_line_map_ref, showcase_line_map_unref)

static void
clear_line_map (gpointer data)
{
  ShowcaseLineMap *self = data;

  g_array_unref (self->runs);
}

/* Returns the last run that begins at or before the line, or NULL. */
static const Run *
find_run (ShowcaseLineMap *self,
          guint line,
          gboolean is_of_file)
{
  guint low = 0, high = self->runs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const Run *run = &g_array_index (self->runs, Run, middle);

      if ((is_of_file ? run->file_line : run->body_line) <= line)
        low = middle + 1;
      else
        high = middle;
    }

  return low > 0 ? &g_array_index (self->runs, Run, low - 1) : NULL;
}

/**
 * showcase_line_map_new:
 *
 * Makes the map of a body that has the same lines as its file.
 *
 * Returns: (transfer full): the map
 */
ShowcaseLineMap *
showcase_line_map_new (void)
{
  ShowcaseLineMap *self = g_atomic_rc_box_new0 (ShowcaseLineMap);

  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));

  return self;
}

/**
 * showcase_line_map_new_from_string:
 * @text: what showcase_line_map_to_string() has written
 *
 * Reads a map.
 *
 * Returns: (transfer full) (nullable): the map, or %NULL if this is none
 */
ShowcaseLineMap *
showcase_line_map_new_from_string (const char *text)
{
  g_autoptr (ShowcaseLineMap) self = showcase_line_map_new ();
  g_auto (GStrv) runs = g_strsplit (text, " ", -1);
  guint64 last[2] = { 0, 0 };

  for (guint i = 0; runs[i] != NULL; i++)
    {
      g_auto (GStrv) lines = g_strsplit (runs[i], ":", -1);
      guint64 read[2];

      if (g_strv_length (lines) != 2 || !g_ascii_string_to_unsigned (lines[0], 10, last[0] + 1, G_MAXINT, &read[0], NULL)
          || !g_ascii_string_to_unsigned (lines[1], 10, MAX (last[1], 1), G_MAXINT, &read[1], NULL))
        return NULL;
      showcase_line_map_add (self, (guint)read[0], (guint)read[1]);
      memcpy (last, read, sizeof last);
    }

  return g_steal_pointer (&self);
}

/**
 * showcase_line_map_to_string:
 * @self: a map
 *
 * Writes a map: "1:5 9:12" says that the body begins with line 5 of the file, and that the body's line 9 is the file's line 12.
 *
 * Returns: (transfer full): the lines at which the body does not follow the file; empty where it follows throughout
 */
char *
showcase_line_map_to_string (ShowcaseLineMap *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->runs->len; i++)
    {
      const Run *run = &g_array_index (self->runs, Run, i);

      g_string_append_printf (text, "%s%u:%u", i > 0 ? " " : "", run->body_line, run->file_line);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * showcase_line_map_ref:
 * @self: a map
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
ShowcaseLineMap *
showcase_line_map_ref (ShowcaseLineMap *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * showcase_line_map_unref:
 * @self: (transfer full): a map
 *
 * Gives a reference back.
 */
void
showcase_line_map_unref (ShowcaseLineMap *self)
{
  g_atomic_rc_box_release_full (self, clear_line_map);
}

/**
 * showcase_line_map_add:
 * @self: a map
 * @body_line: a line of the body, from 1, after all that were added before
 * @file_line: the line of the file that it comes from, not before any that was added before
 *
 * Adds a line; those below it follow on until the next one that is added.
 */
void
showcase_line_map_add (ShowcaseLineMap *self,
                       guint body_line,
                       guint file_line)
{
  const Run run = { body_line, file_line };

  g_return_if_fail (body_line > 0 && file_line > 0);

  if (showcase_line_map_to_file (self, body_line) != file_line)
    g_array_append_val (self->runs, run);
}

/**
 * showcase_line_map_to_file:
 * @self: a map
 * @body_line: a line of the body, from 1
 *
 * Tells which line of the file a line of the body comes from.
 *
 * Returns: the line, from 1; 0 for 0
 */
guint
showcase_line_map_to_file (ShowcaseLineMap *self,
                           guint body_line)
{
  const Run *run = find_run (self, body_line, FALSE);

  return run != NULL ? run->file_line + (body_line - run->body_line) : body_line;
}

/**
 * showcase_line_map_to_body:
 * @self: a map
 * @file_line: a line of the file, from 1
 *
 * Tells which line of the body comes from a line of the file.
 *
 * Returns: the last such line, from 1; 0 where there is none, as in the front matter
 */
guint
showcase_line_map_to_body (ShowcaseLineMap *self,
                           guint file_line)
{
  const Run *run = find_run (self, file_line, TRUE);

  if (run != NULL)
    return run->body_line + (file_line - run->file_line);
  /* Before the first run the lines are the same, unless the body begins with it. */
  return self->runs->len > 0 && g_array_index (self->runs, Run, 0).body_line <= file_line ? 0 : file_line;
}
