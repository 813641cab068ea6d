/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What documents say about the size of images: the attributes of an image's tag, and the words that presentation programs look for in an
 * alternative text ("w:50%", "height:200px", "image:width:50%"). What is made of a size is left to the layout.
 */

#include "showcase-html-image.h"
#include "showcase-html.h"

#include <string.h>

#define LARGEST_EXTENT 10000

/* Reads a number of pixels or percents; false when there is anything else. */
static gboolean
parse_extent (const char *text,
              ShowcaseExtent *extent)
{
  char *end;
  double value = g_ascii_strtod (text, &end);
  gboolean is_percent = *end == '%';

  if (end == text || !g_ascii_isdigit (*text) || !(value > 0 && value <= LARGEST_EXTENT))
    return FALSE;
  if (is_percent)
    end++;
  else if (g_ascii_strncasecmp (end, "px", 2) == 0)
    end += 2;
  if (*end != '\0')
    return FALSE;
  *extent = (ShowcaseExtent){ (float)value, is_percent };
  return TRUE;
}

/* The references that values of attributes need to be written at all. */
static char *
dup_value (const char *value,
           gsize length)
{
  static const char *const references[][2] = { { "&quot;", "\"" }, { "&#39;", "'" }, { "&lt;", "<" }, { "&gt;", ">" }, { "&amp;", "&" } };
  GString *text = g_string_new_len (value, length);

  for (guint i = 0; i < G_N_ELEMENTS (references); i++)
    g_string_replace (text, references[i][0], references[i][1], 0);
  return g_strdelimit (g_string_free_and_steal (text), "\r\n", ' ');
}

/* Takes the next attribute off a tag; false at its end. */
static gboolean
next_attribute (const char **p,
                char **name,
                char **value)
{
  gsize length;

  *p += strspn (*p, " \t\r\n/");
  length = strcspn (*p, " \t\r\n/>=");
  if (length == 0)
    return FALSE;
  *name = g_ascii_strdown (*p, length);
  *p += length;
  length = strspn (*p, " \t\r\n");
  if ((*p)[length] != '=')
    {
      *value = g_strdup ("");
      return TRUE;
    }
  *p += length + 1;
  *p += strspn (*p, " \t\r\n");
  if (**p == '"' || **p == '\'')
    {
      const char *end = strchr (*p + 1, **p);

      length = end != NULL ? (gsize)(end - *p - 1) : strlen (*p + 1);
      *value = dup_value (*p + 1, length);
      *p += 1 + length + (end != NULL ? 1 : 0);
      return TRUE;
    }
  length = strcspn (*p, " \t\r\n>");
  *value = dup_value (*p, length);
  *p += length;
  return TRUE;
}

/**
 * showcase_html_image_parse:
 * @self: (out caller-allocates): what the tag says
 * @html: raw HTML
 *
 * Reads the tag of an image that raw HTML starts with.
 *
 * Returns: whether there is one that says where the image is
 */
gboolean
showcase_html_image_parse (ShowcaseHtmlImage *self,
                           const char *html)
{
  const char *p;
  char *name, *value;

  *self = (ShowcaseHtmlImage){ NULL };
  if (!showcase_html_is_tag (html, "img", FALSE))
    return FALSE;
  p = html + strlen ("<img");
  while (next_attribute (&p, &name, &value))
    {
      char **place = strcmp (name, "src") == 0 ? &self->url : strcmp (name, "title") == 0 ? &self->title
                                                          : strcmp (name, "alt") == 0     ? &self->alt
                                                                                          : NULL;

      if (strcmp (name, "width") == 0)
        parse_extent (value, &self->size[0]);
      else if (strcmp (name, "height") == 0)
        parse_extent (value, &self->size[1]);
      if (place != NULL && *place == NULL)
        *place = g_steal_pointer (&value);
      g_free (name);
      g_free (value);
    }
  if (self->url == NULL)
    {
      showcase_html_image_clear (self);
      return FALSE;
    }
  if (self->alt == NULL)
    self->alt = g_strdup ("");
  return TRUE;
}

/**
 * showcase_html_image_clear:
 * @self: what a tag says
 *
 * Frees what it has.
 */
void
showcase_html_image_clear (ShowcaseHtmlImage *self)
{
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->alt, g_free);
}

static gboolean
take_word (const char *word,
           ShowcaseExtent *size)
{
  static const struct
  {
    const char *prefix;
    guint index;
  } prefixes[] = { { "w:", 0 }, { "width:", 0 }, { "h:", 1 }, { "height:", 1 } };

  if (g_str_has_prefix (word, "image:"))
    word += strlen ("image:");
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (g_str_has_prefix (word, prefixes[i].prefix))
      return parse_extent (word + strlen (prefixes[i].prefix), &size[prefixes[i].index]);
  return FALSE;
}

/**
 * showcase_html_image_take_size:
 * @alt: an alternative text
 * @size: (inout): the size that it asks for, width and height
 *
 * Takes the words that say a size out of an alternative text.
 */
void
showcase_html_image_take_size (GString *alt,
                               ShowcaseExtent *size)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (GString) rest = NULL;
  gboolean has_size = FALSE;

  if (strchr (alt->str, ':') == NULL)
    return;
  words = g_strsplit (alt->str, " ", -1);
  rest = g_string_new (NULL);
  for (guint i = 0; words[i] != NULL; i++)
    if (take_word (words[i], size))
      has_size = TRUE;
    else
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", words[i]);
  if (has_size)
    g_string_assign (alt, rest->str);
}
