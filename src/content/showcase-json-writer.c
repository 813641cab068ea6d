/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * JSON, written as it is told. A tree of the whole, which a library would write, takes longer to make and to free again than the rest of a compilation's own
 * work. It knows how JSON looks, and nothing of what it says.
 */

#include "config.h"

#include "showcase-json-writer.h"

struct _ShowcaseJsonWriter
{
  GString *text;
  guint depth;
  gboolean is_empty; /* nothing stands in the innermost object or array yet */
};

/* RFC 8259, 7: what has to be escaped; what is left is valid UTF-8 and stays as it is. DEL, which nobody sees, is escaped too. */
static void
append_string (ShowcaseJsonWriter *self,
               const char *value)
{
  g_string_append_c (self->text, '"');
  while (*value != '\0')
    {
      const char *plain = value;
      guchar character;

      while ((character = (guchar)*value) >= ' ' && character != '"' && character != '\\' && character != 0x7f)
        value++;
      g_string_append_len (self->text, plain, value - plain);
      if (character == '\0')
        break;
      value++;
      if (character == '"' || character == '\\')
        g_string_append_printf (self->text, "\\%c", character);
      else if (character == '\n')
        g_string_append (self->text, "\\n");
      else if (character == '\t')
        g_string_append (self->text, "\\t");
      else
        g_string_append_printf (self->text, "\\u%04x", character);
    }
  g_string_append_c (self->text, '"');
}

static void
append_line (ShowcaseJsonWriter *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->text, "  ");
}

/* What comes before a value. */
static void
begin_value (ShowcaseJsonWriter *self,
             const char *name)
{
  if (!self->is_empty)
    g_string_append_c (self->text, ',');
  if (self->depth > 0)
    append_line (self);
  if (name != NULL)
    {
      append_string (self, name);
      g_string_append (self->text, " : ");
    }
  self->is_empty = FALSE;
}

static void
begin (ShowcaseJsonWriter *self,
       const char *name,
       char bracket)
{
  begin_value (self, name);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->is_empty = TRUE;
}

static void
end (ShowcaseJsonWriter *self,
     char bracket)
{
  g_return_if_fail (self->depth > 0);

  self->depth--;
  if (!self->is_empty)
    append_line (self);
  g_string_append_c (self->text, bracket);
  self->is_empty = FALSE;
}

/**
 * showcase_json_writer_new:
 *
 * Makes a writer that has written nothing.
 *
 * Returns: (transfer full): the new writer
 */
ShowcaseJsonWriter *
showcase_json_writer_new (void)
{
  ShowcaseJsonWriter *self = g_new0 (ShowcaseJsonWriter, 1);

  self->text = g_string_new (NULL);
  self->is_empty = TRUE;
  return self;
}

/**
 * showcase_json_writer_free:
 * @self: a writer
 *
 * Frees it with what it has written.
 */
void
showcase_json_writer_free (ShowcaseJsonWriter *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * showcase_json_writer_begin_object:
 * @self: a writer
 * @name: (nullable): its name, or %NULL in an array and for the outermost
 *
 * Begins an object.
 */
void
showcase_json_writer_begin_object (ShowcaseJsonWriter *self,
                                   const char *name)
{
  begin (self, name, '{');
}

/**
 * showcase_json_writer_end_object:
 * @self: a writer
 *
 * Ends the innermost object.
 */
void
showcase_json_writer_end_object (ShowcaseJsonWriter *self)
{
  end (self, '}');
}

/**
 * showcase_json_writer_begin_array:
 * @self: a writer
 * @name: (nullable): its name, or %NULL in an array
 *
 * Begins an array.
 */
void
showcase_json_writer_begin_array (ShowcaseJsonWriter *self,
                                  const char *name)
{
  begin (self, name, '[');
}

/**
 * showcase_json_writer_end_array:
 * @self: a writer
 *
 * Ends the innermost array.
 */
void
showcase_json_writer_end_array (ShowcaseJsonWriter *self)
{
  end (self, ']');
}

/**
 * showcase_json_writer_add_string:
 * @self: a writer
 * @name: (nullable): its name, or %NULL in an array
 * @value: a text in UTF-8
 *
 * Adds a string.
 */
void
showcase_json_writer_add_string (ShowcaseJsonWriter *self,
                                 const char *name,
                                 const char *value)
{
  begin_value (self, name);
  append_string (self, value);
}

/**
 * showcase_json_writer_add_integer:
 * @self: a writer
 * @name: (nullable): its name, or %NULL in an array
 * @value: a number
 *
 * Adds a number.
 */
void
showcase_json_writer_add_integer (ShowcaseJsonWriter *self,
                                  const char *name,
                                  gint64 value)
{
  begin_value (self, name);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, value);
}

/**
 * showcase_json_writer_add_boolean:
 * @self: a writer
 * @name: (nullable): its name, or %NULL in an array
 * @value: whether
 *
 * Adds true or false.
 */
void
showcase_json_writer_add_boolean (ShowcaseJsonWriter *self,
                                  const char *name,
                                  gboolean value)
{
  begin_value (self, name);
  g_string_append (self->text, value ? "true" : "false");
}

/**
 * showcase_json_writer_finish:
 * @self: a writer that has ended whatever it began
 *
 * Gives what was written, with a line's end. The writer has nothing then.
 *
 * Returns: (transfer full): JSON in UTF-8
 */
GBytes *
showcase_json_writer_finish (ShowcaseJsonWriter *self)
{
  GString *text = self->text;

  g_return_val_if_fail (self->depth == 0, NULL);

  self->text = g_string_new (NULL);
  self->is_empty = TRUE;
  g_string_append_c (text, '\n');
  return g_string_free_to_bytes (text);
}
