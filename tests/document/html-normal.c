/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* HTML in a form in which two ways to write the same are equal, by the rules of the specification's own comparison: attributes in order,
 * character references as characters, white space collapsed outside of pre and taken off around blocks, URLs encoded alike.
 */

#include "html-normal.h"

#include <stdlib.h>
#include <string.h>

static const char *const block_tags[] = {
  "article", "header", "aside", "hgroup", "blockquote", "hr", "iframe", "body", "li", "map", "button", "object", "canvas", "ol", "caption",
  "output", "col", "p", "colgroup", "pre", "dd", "progress", "div", "section", "dl", "table", "td", "dt", "tbody", "embed", "textarea",
  "fieldset", "tfoot", "figcaption", "th", "figure", "thead", "footer", "tr", "form", "ul", "h1", "h2", "h3", "h4", "h5", "h6", "video",
  "script", "style", NULL
};

typedef enum
{
  AFTER_START_TAG,
  AFTER_END_TAG,
  AFTER_OTHER,
} After;

typedef struct
{
  GString *output;
  char *last_tag;
  After after;
  gboolean in_pre;
} Normalizer;

static gboolean
is_block (const char *tag)
{
  return g_strv_contains (block_tags, tag);
}

static void
strip_end (GString *text)
{
  while (text->len > 0 && g_ascii_isspace (text->str[text->len - 1]))
    g_string_truncate (text, text->len - 1);
}

static void
append_escaped (GString *output,
                gunichar c)
{
  if (c == '<')
    g_string_append (output, "&lt;");
  else if (c == '>')
    g_string_append (output, "&gt;");
  else if (c == '&')
    g_string_append (output, "&amp;");
  else if (c == '"')
    g_string_append (output, "&quot;");
  else
    g_string_append_unichar (output, c);
}

/* The character of a reference, or 0; @end is what follows it. */
static gunichar
read_reference (const char *p,
                const char **end)
{
  static const struct
  {
    const char *name;
    gunichar c;
  } names[] = { { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' }, { "&copy;", 0xa9 }, { "&auml;", 0xe4 } };
  char *after;
  gunichar c;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (p, names[i].name))
      {
        *end = p + strlen (names[i].name);
        return names[i].c;
      }
  if (p[1] != '#')
    return 0;
  c = p[2] == 'x' || p[2] == 'X' ? strtoul (p + 3, &after, 16) : strtoul (p + 2, &after, 10);
  *end = after + 1;
  return *after == ';' ? c : 0;
}

static char *
dup_resolved (const char *text,
              gsize length)
{
  g_autofree char *source = g_strndup (text, length);
  GString *resolved = g_string_new (NULL);

  for (const char *p = source; *p != '\0';)
    {
      const char *end;
      gunichar c = *p == '&' ? read_reference (p, &end) : 0;

      if (c != 0)
        {
          append_escaped (resolved, c);
          p = end;
        }
      else if (*p == '&' || *p == '<' || *p == '>' || *p == '"')
        append_escaped (resolved, *p++);
      else
        g_string_append_c (resolved, *p++);
    }
  return g_string_free_and_steal (resolved);
}

static void
read_data (Normalizer *self,
           const char *text,
           gsize length)
{
  g_autofree char *data = dup_resolved (text, length);
  gboolean after_tag = self->after != AFTER_OTHER;
  gboolean after_block = after_tag && is_block (self->last_tag);
  g_autoptr (GString) collapsed = g_string_new (NULL);
  const char *p = data;

  if (after_tag && strcmp (self->last_tag, "br") == 0)
    p += strspn (p, "\n");
  if (self->in_pre)
    g_string_append (collapsed, p);
  else
    for (; *p != '\0'; p++)
      if (!g_ascii_isspace (*p))
        g_string_append_c (collapsed, *p);
      else if (collapsed->len == 0 || collapsed->str[collapsed->len - 1] != ' ')
        g_string_append_c (collapsed, ' ');
  if (after_block && !self->in_pre)
    {
      g_string_erase (collapsed, 0, strspn (collapsed->str, " "));
      if (self->after == AFTER_END_TAG)
        strip_end (collapsed);
    }
  g_string_append_len (self->output, collapsed->str, collapsed->len);
  self->after = AFTER_OTHER;
}

static char *
dup_url (const char *url)
{
  GString *encoded = g_string_new (NULL);

  for (const char *p = url; *p != '\0'; p++)
    {
      guchar c = *p;

      if (c == '%' && g_ascii_isxdigit (p[1]) && g_ascii_isxdigit (p[2]))
        {
          c = g_ascii_xdigit_value (p[1]) * 16 + g_ascii_xdigit_value (p[2]);
          p += 2;
        }
      if (g_ascii_isalnum (c) || strchr ("/_.-~", c) != NULL)
        g_string_append_c (encoded, c);
      else
        g_string_append_printf (encoded, "%%%02X", c);
    }
  return g_string_free_and_steal (encoded);
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* Reads the attributes of a tag from @p on; returns what follows the tag, or NULL when it is none. */
static const char *
read_attributes (const char *p,
                 GPtrArray *attributes)
{
  while (TRUE)
    {
      gsize length;
      g_autofree char *name = NULL;
      g_autofree char *value = NULL;

      p += strspn (p, " \t\r\n/");
      if (*p == '>')
        return p + 1;
      length = strcspn (p, " \t\r\n/>=");
      if (length == 0 || *p == '\0')
        return NULL;
      name = g_ascii_strdown (p, length);
      p += length;
      length = strspn (p, " \t\r\n");
      if (p[length] != '=')
        {
          g_ptr_array_add (attributes, g_steal_pointer (&name));
          continue;
        }
      p += length + 1;
      p += strspn (p, " \t\r\n");
      if (*p == '"' || *p == '\'')
        {
          const char *end = strchr (p + 1, *p);

          if (end == NULL)
            return NULL;
          value = dup_resolved (p + 1, end - p - 1);
          p = end + 1;
        }
      else
        {
          length = strcspn (p, " \t\r\n>");
          value = dup_resolved (p, length);
          p += length;
        }
      if (strcmp (name, "href") == 0 || strcmp (name, "src") == 0)
        {
          char *url = dup_url (value);

          g_free (value);
          value = url;
        }
      g_ptr_array_add (attributes, g_strdup_printf ("%s=\"%s\"", name, value));
    }
}

static const char *
read_tag (Normalizer *self,
          const char *tag)
{
  gboolean closes = tag[1] == '/';
  const char *name_start = tag + (closes ? 2 : 1);
  gsize length = strcspn (name_start, " \t\r\n/>");
  g_autofree char *name = g_ascii_strdown (name_start, length);
  g_autoptr (GPtrArray) attributes = g_ptr_array_new_with_free_func (g_free);
  const char *end;

  if (!g_ascii_isalpha (*name_start))
    return NULL;
  end = read_attributes (name_start + length, attributes);
  if (end == NULL)
    return NULL;
  if (strcmp (name, "pre") == 0)
    self->in_pre = !closes;
  if (is_block (name))
    strip_end (self->output);
  g_string_append_printf (self->output, closes ? "</%s" : "<%s", name);
  g_ptr_array_sort (attributes, compare_strings);
  for (guint i = 0; i < attributes->len; i++)
    g_string_append_printf (self->output, " %s", (char *)g_ptr_array_index (attributes, i));
  g_string_append_c (self->output, '>');
  g_free (self->last_tag);
  self->last_tag = g_steal_pointer (&name);
  self->after = closes ? AFTER_END_TAG : AFTER_START_TAG;
  return end;
}

static const char *
read_other (Normalizer *self,
            const char *p)
{
  static const char *const pairs[][2] = { { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<?", "?>" }, { "<!", ">" } };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (g_str_has_prefix (p, pairs[i][0]))
      {
        const char *end = strstr (p + 2, pairs[i][1]);

        if (end == NULL)
          return NULL;
        end += strlen (pairs[i][1]);
        g_string_append_len (self->output, p, end - p);
        self->after = AFTER_OTHER;
        return end;
      }
  return NULL;
}

/* The normal form of a fragment of HTML. */
char *
html_normalize (const char *html)
{
  Normalizer self = { g_string_new (NULL), g_strdup (""), AFTER_START_TAG, FALSE };
  const char *data = html;

  for (const char *p = html; *p != '\0';)
    {
      const char *end = NULL;

      if (*p == '<')
        {
          if (p > data)
            read_data (&self, data, p - data);
          data = p;
          end = read_other (&self, p);
          if (end == NULL)
            end = read_tag (&self, p);
        }
      p = end != NULL ? end : p + 1;
      if (end != NULL)
        data = end;
    }
  if (*data != '\0')
    read_data (&self, data, strlen (data));
  strip_end (self.output);
  g_free (self.last_tag);
  return g_string_free_and_steal (self.output);
}

/* The first thing in a fragment that the writer never writes by default: another element or attribute than its own, or a URL that can do
 * something. NULL when there is none. */
char *
html_find_unsafe (const char *html)
{
  static const char elements[] = "^</?(p|h[1-6]|blockquote|ul|ol|li|pre|code|hr|br|em|strong|del|a|img|kbd|sub|sup|table|thead|tbody|tr|"
                                 "th|td|input|section|div|details|summary)( (href|src|alt|title|class|id|start|align|type|checked|"
                                 "disabled|width|height|open)=\"[^\"]*\")*( /)?>";
  g_autoptr (GRegex) element = g_regex_new (elements, 0, G_REGEX_MATCH_ANCHORED, NULL);
  g_autoptr (GRegex) url = g_regex_new ("href=\"(?!https?:|mailto:|ftp:|#)[^\"/?#]*:", G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (const char *p = strchr (html, '<'); p != NULL; p = strchr (p + 1, '<'))
    if (!g_regex_match (element, p, 0, NULL))
      return g_strndup (p, 40);
  return g_regex_match (url, html, 0, &match) ? g_match_info_fetch (match, 0) : NULL;
}
