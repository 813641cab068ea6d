/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A link of a document as the modules of a QR code. What comes out is what a telephone opens, so it is an absolute URL in ASCII: what a telephone makes of other letters is
 * a guess. Links that would send the audience nowhere, or elsewhere than they read, are refused with a reason to show. */

#include "config.h"

#include "showcase-qr.h"

#include "showcase-url.h"

#include <glib/gi18n-lib.h>
#include <qrencode.h>
#include <string.h>

/* What fits into 117 modules a side (ISO/IEC 18004 table 7, version 25), in bytes: 5 pixels for each on a screen that is 720 pixels tall. */
#define LENGTH_MAX 1273

/* Up to this many bytes there is room to repair some more damage than the least. */
#define REPAIRABLE_MAX 213

struct _ShowcaseQr
{
  guint size;
  guint8 *modules;
  char *url;
  char *words;
};

G_DEFINE_QUARK (showcase - qr - error - quark, showcase_qr_error)
G_DEFINE_BOXED_TYPE (ShowcaseQr, showcase_qr, showcase_qr_ref, showcase_qr_unref)

/* Letters that look like nothing, or turn the text around them. */
static gboolean
is_hidden (gunichar character)
{
  GUnicodeType type = g_unichar_type (character);

  return type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT || type == G_UNICODE_SURROGATE || type == G_UNICODE_UNASSIGNED || type == G_UNICODE_LINE_SEPARATOR || type == G_UNICODE_PARAGRAPH_SEPARATOR || type == G_UNICODE_PRIVATE_USE;
}

static gboolean
has_hidden (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (is_hidden (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

static gboolean
is_host (const char *host)
{
  if (host == NULL || *host == '\0')
    return FALSE;
  for (const char *p = host; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p) && strchr (".-_:", *p) == NULL)
      return FALSE;
  return TRUE;
}

/* A mail address has no host of its own, and no link to the web is without. */
static gboolean
leads_where_it_says (const char *scheme,
                     const char *user,
                     const char *host,
                     const char *path)
{
  if (user != NULL)
    return FALSE;
  if (g_ascii_strcasecmp (scheme, "mailto") == 0)
    return host == NULL && path != NULL && *path != '\0';
  return is_host (host);
}

static gboolean
set_unsafe (GError **error,
            const char *url)
{
  g_autofree char *valid = g_utf8_make_valid (url, -1);

  /* Translators: why a link is not shown as a QR code; %s is the link. */
  g_set_error (error, SHOWCASE_QR_ERROR, SHOWCASE_QR_ERROR_UNSAFE, _ ("“%s” is not a safe link to the web"), valid);
  return FALSE;
}

static gboolean
set_inside (GError **error)
{
  g_set_error_literal (error, SHOWCASE_QR_ERROR, SHOWCASE_QR_ERROR_INSIDE, _ ("This link leads to another place in this portfolio, not to the web"));
  return FALSE;
}

static gboolean
set_missing (GError **error,
             const char *url)
{
  /* Translators: why a link is not shown as a QR code; %s is the link. */
  g_set_error (error, SHOWCASE_QR_ERROR, SHOWCASE_QR_ERROR_MISSING, _ ("“%s” is not included in this portfolio, and not on the web"), url);
  return FALSE;
}

static gboolean
check (const char *url,
       GError **error)
{
  if (!g_utf8_validate (url, -1, NULL))
    return set_unsafe (error, url);

  switch (showcase_url_classify (url))
    {
    case SHOWCASE_URL_EXTERNAL:
      return !has_hidden (url) || set_unsafe (error, url);

    case SHOWCASE_URL_ANCHOR:
      return set_inside (error);

    case SHOWCASE_URL_RELATIVE:
      return set_missing (error, url);

    case SHOWCASE_URL_REFUSED:
    default:
      return set_unsafe (error, url);
    }
}

/* The host as it is read, but in its ASCII form where letters that look alike could pretend to be another host. */
static char *
dup_readable_host (const char *host)
{
  g_autofree char *unicode = g_hostname_to_unicode (host);
  gboolean has_latin = FALSE;
  gboolean has_other = FALSE;

  if (unicode == NULL)
    return g_strdup (host);
  for (const char *p = unicode; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)))
      {
        gboolean is_latin = g_unichar_get_script (g_utf8_get_char (p)) == G_UNICODE_SCRIPT_LATIN;

        has_latin |= is_latin;
        has_other |= !is_latin;
      }
  /* Every host of another script ends in Latin letters: the name of a country or the like after the last full stop. */
  if (has_other && has_latin)
    {
      const char *last = strrchr (unicode, '.');

      for (const char *p = unicode; last != NULL && p < last; p = g_utf8_next_char (p))
        if (g_unichar_get_script (g_utf8_get_char (p)) == G_UNICODE_SCRIPT_LATIN)
          return g_strdup (host);
    }
  return g_steal_pointer (&unicode);
}

/* One letter that is written as %XX, when it is one beyond ASCII that can be seen. */
static gboolean
read_escaped (const char **text,
              GString *words)
{
  char bytes[7] = { 0 };
  const char *p = *text;

  for (guint i = 0; i < 6 && p[0] == '%' && g_ascii_isxdigit (p[1]) && g_ascii_isxdigit (p[2]); i++, p += 3)
    {
      gunichar character;

      bytes[i] = (char)(g_ascii_xdigit_value (p[1]) << 4 | g_ascii_xdigit_value (p[2]));
      if ((bytes[i] & 0x80) == 0)
        return FALSE;
      character = g_utf8_get_char_validated (bytes, i + 1);
      if (character == (gunichar)-1)
        return FALSE;
      if (character != (gunichar)-2)
        {
          if (is_hidden (character) || g_unichar_isspace (character))
            return FALSE;
          g_string_append_unichar (words, character);
          *text = p + 3;
          return TRUE;
        }
    }
  return FALSE;
}

static void
append_readable (GString *words,
                 const char *text)
{
  while (*text != '\0')
    if (!read_escaped (&text, words))
      g_string_append_c (words, *text++);
}

/* What a person reads and may type: without what every browser adds by itself. */
static char *
create_words (const char *scheme,
              const char *host,
              int port,
              const char *path,
              const char *query,
              const char *fragment)
{
  GString *words = g_string_new (NULL);
  g_autofree char *readable = host != NULL ? dup_readable_host (host) : NULL;

  if (g_ascii_strcasecmp (scheme, "http") == 0)
    g_string_append (words, "http://");
  if (readable != NULL)
    g_string_append_printf (words, strchr (readable, ':') != NULL ? "[%s]" : "%s", readable);
  if (port >= 0)
    g_string_append_printf (words, ":%d", port);
  if (!g_str_equal (path, "/") || query != NULL || fragment != NULL)
    append_readable (words, path);
  if (query != NULL)
    {
      g_string_append_c (words, '?');
      append_readable (words, query);
    }
  if (fragment != NULL)
    {
      g_string_append_c (words, '#');
      append_readable (words, fragment);
    }
  return g_string_free_and_steal (words);
}

/* The URL in ASCII and in words. */
static gboolean
parse (ShowcaseQr *self,
       const char *url,
       GError **error)
{
  GUriFlags flags = G_URI_FLAGS_ENCODED | G_URI_FLAGS_PARSE_RELAXED;
  g_autofree char *scheme = NULL;
  g_autofree char *user = NULL;
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;
  g_autofree char *query = NULL;
  g_autofree char *fragment = NULL;
  int port;

  if (!g_uri_split (url, flags, &scheme, &user, &host, &port, &path, &query, &fragment, NULL) || !leads_where_it_says (scheme, user, host, path))
    return set_unsafe (error, url);

  self->url = g_uri_join (flags, scheme, NULL, host, port, path, query, fragment);
  if (strlen (self->url) > LENGTH_MAX)
    {
      g_set_error_literal (error, SHOWCASE_QR_ERROR, SHOWCASE_QR_ERROR_TOO_LONG, _ ("This link is too long for a QR code that can be read from a distance"));
      return FALSE;
    }
  self->words = create_words (scheme, host, port, path, query, fragment);
  return TRUE;
}

/* What is long is made when it is shown first: a talk may have thousands of links. */
static void
encode (ShowcaseQr *self)
{
  QRcode *code = NULL;

  if (self->modules != NULL)
    return;

  if (strlen (self->url) <= REPAIRABLE_MAX)
    code = QRcode_encodeString (self->url, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
  if (code == NULL)
    code = QRcode_encodeString (self->url, 0, QR_ECLEVEL_L, QR_MODE_8, 1);
  g_assert (code != NULL);

  self->size = (guint)code->width;
  self->modules = g_memdup2 (code->data, (gsize)self->size * self->size);
  QRcode_free (code);
}

static void
clear (gpointer self)
{
  ShowcaseQr *qr = self;

  g_free (qr->modules);
  g_free (qr->url);
  g_free (qr->words);
}

/**
 * showcase_qr_new:
 * @url: a URL as a document has it
 * @error: return location for an error of %SHOWCASE_QR_ERROR, whose message is for the speaker
 *
 * Makes the code of a URL. Nothing is looked up or fetched.
 *
 * Returns: (transfer full) (nullable): the code, or %NULL when the URL is refused
 */
ShowcaseQr *
showcase_qr_new (const char *url,
                 GError **error)
{
  g_autoptr (ShowcaseQr) self = NULL;

  g_return_val_if_fail (url != NULL, NULL);

  self = g_atomic_rc_box_new0 (ShowcaseQr);
  if (!check (url, error) || !parse (self, url, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * showcase_qr_new_for_link:
 * @link: a link of a document
 * @error: return location for an error of %SHOWCASE_QR_ERROR, whose message is for the speaker
 *
 * Makes the code of a link.
 *
 * Returns: (transfer full) (nullable): the code, or %NULL when the link is refused
 */
ShowcaseQr *
showcase_qr_new_for_link (const ShowcaseLink *link,
                          GError **error)
{
  g_return_val_if_fail (link != NULL, NULL);

  switch (link->kind)
    {
    case SHOWCASE_LINK_EXTERNAL:
      return showcase_qr_new (link->url, error);

    case SHOWCASE_LINK_DOCUMENT:
      set_inside (error);
      return NULL;

    case SHOWCASE_LINK_MISSING:
      set_missing (error, link->url);
      return NULL;

    case SHOWCASE_LINK_REFUSED:
    default:
      set_unsafe (error, link->url);
      return NULL;
    }
}

/**
 * showcase_qr_ref:
 * @self: a code
 *
 * Adds a reference.
 *
 * Returns: (transfer full): the code
 */
ShowcaseQr *
showcase_qr_ref (ShowcaseQr *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * showcase_qr_unref:
 * @self: (transfer full): a code
 *
 * Removes a reference.
 */
void
showcase_qr_unref (ShowcaseQr *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * showcase_qr_get_size:
 * @self: a code
 *
 * Gets how many modules a side has, without the margin.
 *
 * Returns: the number of modules
 */
guint
showcase_qr_get_size (ShowcaseQr *self)
{
  encode (self);
  return self->size;
}

/**
 * showcase_qr_is_dark:
 * @self: a code
 * @x: the column of a module, from 0
 * @y: its row, from 0
 *
 * Tells whether a module is black.
 *
 * Returns: whether it is
 */
gboolean
showcase_qr_is_dark (ShowcaseQr *self,
                     guint x,
                     guint y)
{
  encode (self);
  g_return_val_if_fail (x < self->size && y < self->size, FALSE);

  return (self->modules[y * self->size + x] & 1) != 0;
}

/**
 * showcase_qr_get_url:
 * @self: a code
 *
 * Gets what the code says: an absolute URL in ASCII.
 *
 * Returns: (transfer none): the URL
 */
const char *
showcase_qr_get_url (ShowcaseQr *self)
{
  return self->url;
}

/**
 * showcase_qr_get_words:
 * @self: a code
 *
 * Gets the URL as a person reads it: letters as letters, and without "https://".
 *
 * Returns: (transfer none): the words
 */
const char *
showcase_qr_get_words (ShowcaseQr *self)
{
  return self->words;
}
