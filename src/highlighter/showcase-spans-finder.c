/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Code to spans, by a GtkSourceBuffer that no widget shows. Its style scheme has no colours to look at: each foreground is the number of a colour role,
 * and tags are read back as what they are for. */

#include "config.h"

#include "showcase-code-spans.h"
#include "showcase-language-names.h"
#include "showcase-spans-finder.h"

#include <math.h>

#define SCHEME "showcase-roles"
#define N_ROLES (SHOWCASE_COLOR_PREPROCESSOR - SHOWCASE_COLOR_KEYWORD + 1)

struct _ShowcaseSpansFinder
{
  /* Owned */
  GtkSourceLanguageManager *languages;
  GtkSourceStyleSchemeManager *schemes;
  GHashTable *buffers;
};

/**
 * showcase_spans_finder_new:
 *
 * Makes a finder that knows no language yet: each costs some milliseconds to learn.
 *
 * Returns: (transfer full): the finder
 */
ShowcaseSpansFinder *
showcase_spans_finder_new (void)
{
  ShowcaseSpansFinder *self = g_new0 (ShowcaseSpansFinder, 1);
  const char *paths[] = { "resource://" RESOURCE_BASE "/highlighter/", NULL };

  self->languages = gtk_source_language_manager_new ();
  self->schemes = gtk_source_style_scheme_manager_new ();
  gtk_source_style_scheme_manager_set_search_path (self->schemes, paths);
  self->buffers = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);

  return self;
}

/**
 * showcase_spans_finder_free:
 * @self: (transfer full): a finder
 *
 * Frees a finder.
 */
void
showcase_spans_finder_free (ShowcaseSpansFinder *self)
{
  g_hash_table_unref (self->buffers);
  g_object_unref (self->schemes);
  g_object_unref (self->languages);
  g_free (self);
}

static GtkTextBuffer *
get_buffer (ShowcaseSpansFinder *self,
            GtkSourceLanguage *language)
{
  GtkSourceBuffer *buffer = g_hash_table_lookup (self->buffers, language);

  if (buffer == NULL)
    {
      buffer = gtk_source_buffer_new_with_language (language);
      gtk_source_buffer_set_highlight_matching_brackets (buffer, FALSE);
      gtk_source_buffer_set_style_scheme (buffer, gtk_source_style_scheme_manager_get_scheme (self->schemes, SCHEME));
      g_hash_table_insert (self->buffers, language, buffer);
    }

  return GTK_TEXT_BUFFER (buffer);
}

/* The inverse of showcase-roles.xml. */
static guint32
to_role (guint32 number)
{
  return number >= 1 && number <= N_ROLES ? SHOWCASE_COLOR_KEYWORD + number - 1 : SHOWCASE_COLOR_TEXT;
}

static guint32
read_role (GtkTextIter *iter)
{
  g_autoptr (GSList) tags = gtk_text_iter_get_tags (iter);
  guint32 role = SHOWCASE_COLOR_TEXT;

  /* The last tag has the highest priority. */
  for (GSList *l = tags; l != NULL; l = l->next)
    {
      g_autoptr (GdkRGBA) color = NULL;
      gboolean is_set;

      g_object_get (l->data, "foreground-set", &is_set, "foreground-rgba", &color, NULL);
      if (is_set && color != NULL)
        role = to_role ((guint32)lroundf (color->red * 255));
    }

  return role;
}

static void
add_span (GArray *spans,
          gsize start,
          gsize end,
          guint32 role)
{
  ShowcaseCodeSpan *last = spans->len > 0 ? &g_array_index (spans, ShowcaseCodeSpan, spans->len - 1) : NULL;
  ShowcaseCodeSpan span = { (guint32)start, (guint32)(end - start), role };

  if (role == SHOWCASE_COLOR_TEXT || end <= start)
    return;
  if (last != NULL && last->role == role && last->start + last->length == start)
    last->length += span.length;
  else
    g_array_append_val (spans, span);
}

/* Positions in a buffer are characters; those of spans are bytes. */
static GArray *
collect (GtkTextBuffer *buffer,
         const char *text,
         gsize length,
         gsize context_length)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (ShowcaseCodeSpan));
  const char *at = text;
  GtkTextIter iter;
  int characters = 0;

  gtk_text_buffer_get_start_iter (buffer, &iter);
  while (!gtk_text_iter_is_end (&iter))
    {
      guint32 role = read_role (&iter);
      gsize start = (gsize)(at - text);
      gsize end;

      gtk_text_iter_forward_to_tag_toggle (&iter, NULL);
      at = g_utf8_offset_to_pointer (at, gtk_text_iter_get_offset (&iter) - characters);
      characters = gtk_text_iter_get_offset (&iter);
      end = MIN ((gsize)(at - text), length);
      if (end > context_length)
        add_span (spans, MAX (start, context_length) - context_length, end - context_length, role);
    }

  return spans;
}

/**
 * showcase_spans_finder_find:
 * @self: a finder
 * @language: what the document calls the language
 * @text: code, valid UTF-8
 * @length: its length in bytes
 * @context_length: how much of it, from its start, is there for what comes after it and gets no colours
 *
 * Finds the colours of code.
 *
 * Returns: (transfer full) (element-type ShowcaseCodeSpan): the spans, from the end of the context; none for a language that is not known
 */
GArray *
showcase_spans_finder_find (ShowcaseSpansFinder *self,
                            const char *language,
                            const char *text,
                            gsize length,
                            gsize context_length)
{
  GtkSourceLanguage *found = showcase_language_names_find (self->languages, language);
  GtkTextBuffer *buffer;
  GtkTextIter start;
  GtkTextIter end;

  if (found == NULL || gtk_source_language_get_hidden (found))
    return g_array_new (FALSE, FALSE, sizeof (ShowcaseCodeSpan));

  buffer = get_buffer (self, found);
  gtk_text_buffer_set_text (buffer, text, (int)length);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_source_buffer_ensure_highlight (GTK_SOURCE_BUFFER (buffer), &start, &end);

  return collect (buffer, text, length, context_length);
}
