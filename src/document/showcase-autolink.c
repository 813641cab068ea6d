/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the addresses that stand bare in a text, by the extended autolinks of GFM 0.29 §6.9. Where the specification's words and its
 * extensions' tests differ (a bare host after "http://", quotes around an address), the tests count. Which texts are searched is left
 * to the caller. Every byte is looked at a bounded number of times.
 */

#include "showcase-autolink.h"

#include <string.h>

#define WWW "www"
#define LONGEST_SCHEME 5

static const char *const schemes[] = { "http", "https", "ftp" };

/* The hard line break of the document model, U+2028. */
static gboolean
is_line_separator (const char *p,
                   gsize length)
{
  return length >= 3 && memcmp (p, "\xe2\x80\xa8", 3) == 0;
}

static gboolean
is_end (const ShowcaseAutolinkIter *self,
        gsize at)
{
  char c = self->text[at];

  return g_ascii_isspace (c) || c == '<' || is_line_separator (self->text + at, self->length - at);
}

/* The P categories alone; g_unichar_ispunct() counts symbols too, which are in domains that people have. */
static gboolean
is_punctuation (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONNECT_PUNCTUATION:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_domain_char (const ShowcaseAutolinkIter *self,
                gsize at)
{
  const char *p = self->text + at;
  gunichar c;

  if (g_ascii_isalnum (*p) || *p == '_' || *p == '-' || *p == '.')
    return TRUE;
  if ((guchar)*p < 0x80)
    return FALSE;
  /* The middle of a character was judged by its start. */
  if (((guchar)*p & 0xc0) == 0x80)
    return TRUE;
  c = g_utf8_get_char_validated (p, self->length - at);
  return !g_unichar_isspace (c) && !is_punctuation (c) && !is_line_separator (p, self->length - at);
}

static void
measure_domain (ShowcaseAutolinkIter *self,
                gsize start)
{
  ShowcaseAutolinkDomain *domain = &self->domain;
  gsize end = start;

  while (end < self->length && is_domain_char (self, end))
    end++;
  *domain = (ShowcaseAutolinkDomain){ start, end, -1, -1, -1 };
  while (domain->end > start && self->text[domain->end - 1] == '.')
    domain->end--;
  for (gsize i = domain->end; i > start && domain->dot_before < 0; i--)
    {
      if (self->text[i - 1] == '_' && domain->last_underscore < 0)
        domain->last_underscore = i - 1;
      if (self->text[i - 1] != '.')
        continue;
      if (domain->last_dot < 0)
        domain->last_dot = i - 1;
      else
        domain->dot_before = i - 1;
    }
}

/* A valid domain: periods between segments, and no underscore in the last two. */
static gboolean
has_domain (ShowcaseAutolinkIter *self,
            gsize start,
            gboolean needs_dot)
{
  ShowcaseAutolinkDomain *domain = &self->domain;
  gssize tail;

  if (start < domain->start || start >= domain->end)
    measure_domain (self, start);
  if (start >= domain->end || self->text[start] == '.')
    return FALSE;
  if (needs_dot && domain->last_dot < (gssize)start)
    return FALSE;
  tail = MAX (domain->dot_before, (gssize)start);
  return domain->last_underscore < tail;
}

/* The start of an entity reference that ends before @end, or @end. */
static gsize
find_entity (const char *text,
             gsize start,
             gsize end)
{
  gsize p = end - 1;

  while (p > start && g_ascii_isalnum (text[p - 1]))
    p--;
  return p > start && p < end - 1 && text[p - 1] == '&' ? p - 1 : end;
}

/* Takes off what belongs to the sentence and not to the address: extended autolink path validation. */
static gsize
trim_end (const char *text,
          gsize start,
          gsize end)
{
  gssize unmatched = 0;

  for (gsize i = start; i < end; i++)
    unmatched += text[i] == ')' ? 1 : text[i] == '(' ? -1
                                                     : 0;
  while (end > start)
    {
      char c = text[end - 1];

      if (c == ';')
        {
          gsize entity = find_entity (text, start, end);

          end = entity < end ? entity : end - 1;
        }
      else if (c == ')' && unmatched > 0)
        {
          unmatched--;
          end--;
        }
      else if (strchr ("?!.,:*_~'\"", c) != NULL)
        end--;
      else
        break;
    }
  return end;
}

static gboolean
take (ShowcaseAutolinkIter *self,
      ShowcaseAutolink *link,
      gsize start,
      gsize end,
      const char *prefix)
{
  *link = (ShowcaseAutolink){ start, end - start, prefix };
  self->position = end;
  self->floor = end;
  return TRUE;
}

/* From @start to the white space after @domain. */
static gboolean
take_address (ShowcaseAutolinkIter *self,
              ShowcaseAutolink *link,
              gsize start,
              gsize domain,
              const char *prefix)
{
  gsize end = domain;

  while (end < self->length && !is_end (self, end))
    end++;
  end = trim_end (self->text, start, end);
  return end > domain && take (self, link, start, end, prefix);
}

static gboolean
match_www (ShowcaseAutolinkIter *self,
           ShowcaseAutolink *link)
{
  gsize dot = self->position;
  gsize start;
  char before;

  if (dot < self->floor + strlen (WWW) || memcmp (self->text + dot - strlen (WWW), WWW, strlen (WWW)) != 0)
    return FALSE;
  start = dot - strlen (WWW);
  if (start == 0 && !self->at_boundary)
    return FALSE;
  before = start > 0 ? self->text[start - 1] : ' ';
  if (!g_ascii_isspace (before) && strchr ("*_~(", before) == NULL && !(start >= 3 && is_line_separator (self->text + start - 3, 3)))
    return FALSE;
  return has_domain (self, dot + 1, TRUE) && take_address (self, link, start, dot + 1, "http://");
}

static gboolean
is_scheme (const char *text,
           gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (strlen (schemes[i]) == length && g_ascii_strncasecmp (schemes[i], text, length) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
match_scheme (ShowcaseAutolinkIter *self,
              ShowcaseAutolink *link)
{
  gsize colon = self->position;
  gsize start = colon;
  gsize domain = colon + strlen ("://");

  if (domain >= self->length || memcmp (self->text + colon, "://", strlen ("://")) != 0)
    return FALSE;
  while (start > self->floor && colon - start <= LONGEST_SCHEME && g_ascii_isalpha (self->text[start - 1]))
    start--;
  if (!is_scheme (self->text + start, colon - start))
    return FALSE;
  if (start > 0 && g_ascii_isalnum (self->text[start - 1]))
    return FALSE;
  return has_domain (self, domain, FALSE) && take_address (self, link, start, domain, "");
}

/* The end of the domain of an e-mail address, or @start when there is none. */
static gsize
find_mail_domain_end (const ShowcaseAutolinkIter *self,
                      gsize start)
{
  gsize end = start;
  gboolean has_dot = FALSE;

  while (end < self->length)
    {
      char c = self->text[end];

      if (c == '.' && end > start && end + 1 < self->length && g_ascii_isalnum (self->text[end + 1]))
        has_dot = TRUE;
      else if (!g_ascii_isalnum (c) && c != '-' && c != '_')
        break;
      end++;
    }
  return has_dot && g_ascii_isalnum (self->text[end - 1]) ? end : start;
}

static gboolean
match_mail (ShowcaseAutolinkIter *self,
            ShowcaseAutolink *link)
{
  gsize at = self->position;
  gsize start = at;
  gsize domain_end;

  while (start > self->floor && (g_ascii_isalnum (self->text[start - 1]) || strchr (".-_+", self->text[start - 1]) != NULL))
    start--;
  /* A slash before makes it the user of another kind of address; a second "@" makes it none. */
  if (start == at || (start > 0 && strchr ("/@", self->text[start - 1]) != NULL))
    return FALSE;
  domain_end = find_mail_domain_end (self, at + 1);
  if (domain_end == at + 1 || (domain_end < self->length && self->text[domain_end] == '@'))
    return FALSE;
  return take (self, link, start, domain_end, "mailto:");
}

/* The next of the characters that every address has, each searched for with memchr(): most text has few of them. */
static gsize
find_candidate (ShowcaseAutolinkIter *self)
{
  gsize nearest = self->length;

  for (guint i = 0; i < G_N_ELEMENTS (self->candidates); i++)
    {
      if (self->candidates[i] < self->position)
        {
          const char *found = memchr (self->text + self->position, ".:@"[i], self -> length - self -> position);

          self->candidates[i] = found != NULL ? (gsize)(found - self->text) : self->length;
        }
      nearest = MIN (nearest, self->candidates[i]);
    }
  return nearest;
}

/**
 * showcase_autolink_iter_init:
 * @self: (out caller-allocates): an iterator
 * @text: valid UTF-8 that stays where it is while the iterator is used
 * @length: its length in bytes
 * @at_boundary: whether a link may start with the text: it is at the start of a line or after white space or a delimiter
 *
 * Starts at the beginning of a text.
 */
void
showcase_autolink_iter_init (ShowcaseAutolinkIter *self,
                             const char *text,
                             gsize length,
                             gboolean at_boundary)
{
  *self = (ShowcaseAutolinkIter){ .text = text, .length = length, .at_boundary = at_boundary };
  /* An address has something before each of them, so that none is at the start. */
  self->position = MIN (length, 1);
}

/**
 * showcase_autolink_iter_next:
 * @self: an iterator
 * @link: (out caller-allocates): the next link
 *
 * Finds the next link.
 *
 * Returns: whether there is one
 */
gboolean
showcase_autolink_iter_next (ShowcaseAutolinkIter *self,
                             ShowcaseAutolink *link)
{
  while ((self->position = find_candidate (self)) < self->length)
    {
      gboolean found = FALSE;

      switch (self->text[self->position])
        {
        case '.':
          found = match_www (self, link);
          break;
        case ':':
          found = match_scheme (self, link);
          break;
        default:
          found = match_mail (self, link);
          break;
        }
      if (found)
        return TRUE;
      self->position++;
    }
  return FALSE;
}
