/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes running text as HTML: the spans' elements as they stand in each other, or where a document doesn't keep elements, in one order. */

#include "showcase-html-inlines.h"

#include <string.h>

#define LINE_SEPARATOR "\xe2\x80\xa8"

/* No document is read into more flags than these; elements come on top. */
static const struct
{
  guint32 flag;
  const char *name;
} styles[] = {
  { SHOWCASE_SPAN_EMPHASIS, "em" },
  { SHOWCASE_SPAN_STRONG, "strong" },
  { SHOWCASE_SPAN_STRIKE, "del" },
  { SHOWCASE_SPAN_KBD, "kbd" },
  { SHOWCASE_SPAN_SUB, "sub" },
  { SHOWCASE_SPAN_SUP, "sup" },
  { SHOWCASE_SPAN_CODE, "code" },
};

/* What is open: a style by its flag, or a link by its flag and number. */
typedef struct
{
  guint32 flag;
  guint32 link;
  guint32 element;
} Open;

static const char *
get_name (guint32 flag)
{
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (styles[i].flag == flag)
      return styles[i].name;
  return "a";
}

static gboolean
is_written (const ShowcaseHtmlInlines *self,
            guint32 link)
{
  const ShowcaseLink *found = showcase_document_get_link (self->document, link);

  if ((self->flags & SHOWCASE_HTML_AS_WRITTEN) || found->kind == SHOWCASE_LINK_EXTERNAL || found->kind == SHOWCASE_LINK_DOCUMENT)
    return TRUE;
  /* The program has no use for a link to where it stands, or for the file transfer addresses that GFM 0.29 §6.9 makes links of; in HTML
   * they do no harm. */
  return *found->url == '\0' || g_ascii_strncasecmp (found->url, "ftp://", strlen ("ftp://")) == 0;
}

/* Percent-encodes what a URL may not have, and leaves what is encoded. */
static void
append_url (GString *html,
            const char *url)
{
  static const char allowed[] = "-_.+!*(),%#@?=;:/,$~";

  for (const char *p = url; *p != '\0'; p++)
    if (*p == '&')
      g_string_append (html, "&amp;");
    else if (*p == '\'')
      g_string_append (html, "&#x27;");
    else if (g_ascii_isalnum (*p) || strchr (allowed, *p) != NULL)
      g_string_append_c (html, *p);
    else
      g_string_append_printf (html, "%%%02X", (guchar)*p);
}

static void
append_attribute (GString *html,
                  const char *name,
                  const char *value)
{
  g_string_append_printf (html, " %s=\"", name);
  showcase_html_append_escaped (html, value, strlen (value));
  g_string_append_c (html, '"');
}

static void
open_link (ShowcaseHtmlInlines *self,
           guint32 number)
{
  const ShowcaseLink *link = showcase_document_get_link (self->document, number);

  g_string_append (self->html, "<a href=\"");
  append_url (self->html, link->url);
  g_string_append_c (self->html, '"');
  if (link->title != NULL)
    append_attribute (self->html, "title", link->title);
  g_string_append_c (self->html, '>');
}

/* The elements from the innermost one outwards, as a document keeps them. */
static void
want_elements (ShowcaseHtmlInlines *self,
               guint32 element)
{
  guint first = self->wanted->len;
  guint last;

  for (; element != 0; element = showcase_document_get_element (self->document, element)->parent)
    {
      const ShowcaseElement *found = showcase_document_get_element (self->document, element);
      Open open = { found->flag, found->link, element };

      if (found->flag != SHOWCASE_SPAN_LINK || is_written (self, found->link))
        g_array_append_val (self->wanted, open);
    }
  for (last = self->wanted->len; first + 1 < last; first++)
    {
      Open swap = g_array_index (self->wanted, Open, first);

      g_array_index (self->wanted, Open, first) = g_array_index (self->wanted, Open, --last);
      g_array_index (self->wanted, Open, last) = swap;
    }
}

static void
want (ShowcaseHtmlInlines *self,
      const ShowcaseSpan *span)
{
  guint32 left = span->flags;

  g_array_set_size (self->wanted, 0);
  if (span->element != 0)
    {
      want_elements (self, span->element);
      left &= ~(guint32)(SHOWCASE_SPAN_EMPHASIS | SHOWCASE_SPAN_STRONG | SHOWCASE_SPAN_STRIKE);
    }
  else if (span->link != SHOWCASE_NONE && (span->flags & (SHOWCASE_SPAN_IMAGE | SHOWCASE_SPAN_FOOTNOTE)) == 0 && is_written (self, span->link))
    {
      Open link = { SHOWCASE_SPAN_LINK, span->link, 0 };

      g_array_append_val (self->wanted, link);
    }
  if (left & SHOWCASE_SPAN_FOOTNOTE)
    left &= ~(guint32)SHOWCASE_SPAN_SUP;
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (left & styles[i].flag)
      {
        Open style = { styles[i].flag, SHOWCASE_NONE, 0 };

        g_array_append_val (self->wanted, style);
      }
}

/* Closes what is not wanted, and opens what is wanted and not open. */
static void
change (ShowcaseHtmlInlines *self)
{
  guint shared = 0;

  while (shared < self->open->len && shared < self->wanted->len
         && memcmp (&g_array_index (self->open, Open, shared), &g_array_index (self->wanted, Open, shared), sizeof (Open)) == 0)
    shared++;
  while (self->open->len > shared)
    {
      g_string_append_printf (self->html, "</%s>", get_name (g_array_index (self->open, Open, self->open->len - 1).flag));
      g_array_set_size (self->open, self->open->len - 1);
    }
  for (; shared < self->wanted->len; shared++)
    {
      const Open *open = &g_array_index (self->wanted, Open, shared);

      if (open->flag == SHOWCASE_SPAN_LINK)
        open_link (self, open->link);
      else
        g_string_append_printf (self->html, "<%s>", get_name (open->flag));
      g_array_append_val (self->open, *open);
    }
}

static void
append_text (GString *html,
             const char *text,
             gsize length)
{
  const char *end = text + length;
  const char *separator;

  while ((separator = memmem (text, end - text, LINE_SEPARATOR, strlen (LINE_SEPARATOR))) != NULL)
    {
      showcase_html_append_escaped (html, text, separator - text);
      g_string_append (html, "<br />\n");
      text = separator + strlen (LINE_SEPARATOR);
    }
  showcase_html_append_escaped (html, text, end - text);
}

static void
append_footnote (ShowcaseHtmlInlines *self,
                 const ShowcaseSpan *span,
                 const char *text)
{
  const ShowcaseLink *link = showcase_document_get_link (self->document, span->link);
  gboolean is_back = (span->flags & SHOWCASE_SPAN_GENERATED) != 0;

  if (is_back)
    {
      g_string_append_printf (self->html, "<a href=\"%s\" class=\"footnote-backref\">\xe2\x86\xa9</a>", link->url);
      return;
    }
  g_string_append_printf (self->html, "<sup class=\"footnote-ref\"><a href=\"%s\" id=\"fnref%u", link->url, link->footnote + 1);
  if (link->reference > 1)
    g_string_append_printf (self->html, "-%u", link->reference);
  g_string_append_printf (self->html, "\">%.*s</a></sup>", (int)span->length, text);
}

static void
append_span (ShowcaseHtmlInlines *self,
             const ShowcaseSpan *span,
             const char *text)
{
  if (span->flags & SHOWCASE_SPAN_IMAGE)
    {
      gboolean is_empty = span->length == 3 && memcmp (text, "\xef\xbf\xbc", 3) == 0;

      showcase_html_append_image (self->html, showcase_document_get_image (self->document, span->link), text, is_empty ? 0 : span->length);
    }
  else if (span->flags & SHOWCASE_SPAN_FOOTNOTE)
    append_footnote (self, span, text);
  else if ((span->flags & SHOWCASE_SPAN_HTML) && (self->flags & SHOWCASE_HTML_AS_WRITTEN))
    g_string_append_len (self->html, text, span->length);
  else
    append_text (self->html, text, span->length);
}

/**
 * showcase_html_append_escaped:
 * @html: what to add to
 * @text: a text
 * @length: its length in bytes
 *
 * Adds a text in which nothing is markup.
 */
void
showcase_html_append_escaped (GString *html,
                              const char *text,
                              gsize length)
{
  for (const char *p = text; p < text + length; p++)
    switch (*p)
      {
      case '&':
        g_string_append (html, "&amp;");
        break;
      case '<':
        g_string_append (html, "&lt;");
        break;
      case '>':
        g_string_append (html, "&gt;");
        break;
      case '"':
        g_string_append (html, "&quot;");
        break;
      default:
        g_string_append_c (html, *p);
      }
}

/**
 * showcase_html_append_image:
 * @html: what to add to
 * @image: an image
 * @alt: its alternative text
 * @length: its length in bytes
 *
 * Adds an image.
 */
void
showcase_html_append_image (GString *html,
                            const ShowcaseImage *image,
                            const char *alt,
                            gsize length)
{
  const ShowcaseExtent *extents[] = { &image->asked_width, &image->asked_height };
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (html, "<img src=\"");
  append_url (html, image->url);
  g_string_append (html, "\" alt=\"");
  showcase_html_append_escaped (html, alt, length);
  g_string_append_c (html, '"');
  if (image->title != NULL)
    append_attribute (html, "title", image->title);
  for (guint i = 0; i < G_N_ELEMENTS (extents); i++)
    if (extents[i]->value > 0)
      g_string_append_printf (html, " %s=\"%s%s\"", i == 0 ? "width" : "height",
                              g_ascii_formatd (number, sizeof number, "%g", (double)extents[i]->value), extents[i]->is_percent ? "%" : "");
  g_string_append (html, " />");
}

/**
 * showcase_html_inlines_init:
 * @self: (out caller-allocates): the inlines
 * @html: what to add to
 * @document: a document
 * @flags: how to write it
 *
 * Begins running text.
 */
void
showcase_html_inlines_init (ShowcaseHtmlInlines *self,
                            GString *html,
                            ShowcaseDocument *document,
                            ShowcaseHtmlFlags flags)
{
  *self = (ShowcaseHtmlInlines){ .html = html, .document = document, .flags = flags };
  self->open = g_array_new (FALSE, FALSE, sizeof (Open));
  self->wanted = g_array_new (FALSE, FALSE, sizeof (Open));
}

/**
 * showcase_html_inlines_append:
 * @self: the inlines
 * @text: the text of one of the document's blocks
 * @start: where to start in it, in bytes
 * @length: how much of it to write, in bytes
 * @spans: (array length=n_spans): the spans in that part
 * @n_spans: the number of the spans
 *
 * Adds running text. What its last span opens stays open.
 */
void
showcase_html_inlines_append (ShowcaseHtmlInlines *self,
                              const char *text,
                              gsize start,
                              gsize length,
                              const ShowcaseSpan *spans,
                              guint n_spans)
{
  gsize end = start + length;
  gsize position = start;

  for (guint i = 0; i < n_spans; i++)
    {
      if (spans[i].start > position)
        {
          g_array_set_size (self->wanted, 0);
          change (self);
          append_text (self->html, text + position, spans[i].start - position);
        }
      want (self, &spans[i]);
      change (self);
      append_span (self, &spans[i], text + spans[i].start);
      position = spans[i].start + spans[i].length;
    }
  if (position == end)
    return;
  g_array_set_size (self->wanted, 0);
  change (self);
  append_text (self->html, text + position, end - position);
}

/**
 * showcase_html_inlines_end:
 * @self: the inlines
 *
 * Ends running text.
 */
void
showcase_html_inlines_end (ShowcaseHtmlInlines *self)
{
  g_array_set_size (self->wanted, 0);
  change (self);
  g_array_unref (self->open);
  g_array_unref (self->wanted);
}
