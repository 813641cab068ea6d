/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which links have a code, what it says, and what a person reads.
 */

#include "showcase-qr.h"

#include <string.h>

static const struct
{
  const char *url;
  const char *says;
  const char *words;
} codes[] = {
  { "https://example.org", "https://example.org", "example.org" },
  { "https://example.org/", "https://example.org/", "example.org" },
  { "http://example.org/a/b", "http://example.org/a/b", "http://example.org/a/b" },
  { "HTTPS://Example.org/A", "https://Example.org/A", "example.org/A" },
  { "https://example.org:8443/a?b=c&d#e", "https://example.org:8443/a?b=c&d#e", "example.org:8443/a?b=c&d#e" },
  { "https://[::1]:80/x", "https://[::1]:80/x", "[::1]:80/x" },
  { "mailto:robin@example.org", "mailto:robin@example.org", "robin@example.org" },
  { "mailto:robin@example.org?subject=a b", "mailto:robin@example.org?subject=a%20b", "robin@example.org?subject=a%20b" },
  /* Letters beyond ASCII are ASCII in the code and letters to read. */
  { "https://münchen.example/größe?q=ä#ü", "https://xn--mnchen-3ya.example/gr%C3%B6%C3%9Fe?q=%C3%A4#%C3%BC", "münchen.example/größe?q=ä#ü" },
  { "https://example.org/%E4%BE%8B%20x", "https://example.org/%E4%BE%8B%20x", "example.org/例%20x" },
  { "https://example.org/a b", "https://example.org/a%20b", "example.org/a%20b" },
  { "https://пример.example/", "https://xn--e1afmkfd.example/", "пример.example" },
  /* A Cyrillic letter among Latin ones. */
  { "https://ex\u0430mple.org/", "https://xn--exmple-4nf.org/", "xn--exmple-4nf.org" },
  /* What would be hidden stays escaped: U+202E, half a letter, a null. */
  { "https://example.org/%E2%80%AEx", "https://example.org/%E2%80%AEx", "example.org/%E2%80%AEx" },
  { "https://example.org/%C3x%00", "https://example.org/%C3x%00", "example.org/%C3x%00" },
};

static void
test_codes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ShowcaseQr) qr = showcase_qr_new (codes[i].url, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (showcase_qr_get_url (qr), ==, codes[i].says);
      g_assert_cmpstr (showcase_qr_get_words (qr), ==, codes[i].words);
    }
}

static const struct
{
  const char *url;
  ShowcaseQrError error;
} refused[] = {
  { "", SHOWCASE_QR_ERROR_UNSAFE },
  { "#place", SHOWCASE_QR_ERROR_INSIDE },
  { "other.md", SHOWCASE_QR_ERROR_MISSING },
  { "/etc/passwd", SHOWCASE_QR_ERROR_MISSING },
  { "javascript:alert(1)", SHOWCASE_QR_ERROR_UNSAFE },
  { "file:///etc/passwd", SHOWCASE_QR_ERROR_UNSAFE },
  { "data:text/html,x", SHOWCASE_QR_ERROR_UNSAFE },
  { "tel:+491234", SHOWCASE_QR_ERROR_UNSAFE },
  { "//example.org/", SHOWCASE_QR_ERROR_UNSAFE },
  { "https:///path", SHOWCASE_QR_ERROR_UNSAFE },
  { "https:path", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://", SHOWCASE_QR_ERROR_UNSAFE },
  { "mailto:", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://robin:secret@example.org/", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://example.org@elsewhere.example/", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://example.org\\@elsewhere.example/", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://exa mple.org/", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://example.org:99999/", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://example.org/\u202egnp", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://example.org/\u200b", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://example.org/\n", SHOWCASE_QR_ERROR_UNSAFE },
  { "https://example.org/\xff", SHOWCASE_QR_ERROR_UNSAFE },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%u", i);
      g_assert_null (showcase_qr_new (refused[i].url, &error));
      g_assert_error (error, SHOWCASE_QR_ERROR, (int)refused[i].error);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
}

static const struct
{
  const char *url;
  ShowcaseLinkKind kind;
  int error;
} links[] = {
  { "https://example.org/", SHOWCASE_LINK_EXTERNAL, -1 },
  { "other.md", SHOWCASE_LINK_DOCUMENT, SHOWCASE_QR_ERROR_INSIDE },
  { "absent.md", SHOWCASE_LINK_MISSING, SHOWCASE_QR_ERROR_MISSING },
  { "javascript:x", SHOWCASE_LINK_REFUSED, SHOWCASE_QR_ERROR_UNSAFE },
  { "javascript:x", SHOWCASE_LINK_EXTERNAL, SHOWCASE_QR_ERROR_UNSAFE },
};

static void
test_links (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      ShowcaseLink link = { .url = links[i].url, .kind = links[i].kind };
      g_autoptr (GError) error = NULL;
      g_autoptr (ShowcaseQr) qr = showcase_qr_new_for_link (&link, &error);

      if (links[i].error < 0)
        g_assert_nonnull (qr);
      else
        g_assert_error (error, SHOWCASE_QR_ERROR, links[i].error);
    }
}

static void
test_length (void)
{
  for (guint length = 20; length < 2000; length += 60)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *path = g_strnfill (length, 'x');
      g_autofree char *url = g_strconcat ("https://example.org/", path, NULL);
      g_autoptr (ShowcaseQr) qr = showcase_qr_new (url, &error);

      if (qr == NULL)
        {
          g_assert_error (error, SHOWCASE_QR_ERROR, SHOWCASE_QR_ERROR_TOO_LONG);
          g_assert_cmpuint (length, >, 1250);
        }
      else
        {
          g_assert_cmpuint (showcase_qr_get_size (qr), <=, 117);
          g_assert_cmpuint (length, <, 1260);
        }
    }
}

/* The three large squares are where they have to be, and the corner without one is not. */
static void
test_modules (void)
{
  g_autoptr (ShowcaseQr) qr = showcase_qr_new ("https://example.org", NULL);
  guint last = showcase_qr_get_size (qr) - 1;
  guint corners[3][2] = { { 0, 0 }, { last - 6, 0 }, { 0, last - 6 } };

  for (guint i = 0; i < 3; i++)
    for (guint x = 0; x < 7; x++)
      for (guint y = 0; y < 7; y++)
        {
          guint ring = MAX (ABS ((int)x - 3), ABS ((int)y - 3));

          g_assert_cmpint (showcase_qr_is_dark (qr, corners[i][0] + x, corners[i][1] + y), ==, ring != 2);
        }
  g_assert_cmpuint (showcase_qr_get_size (qr), ==, 25);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/qr/codes", test_codes);
  g_test_add_func ("/stage/qr/refused", test_refused);
  g_test_add_func ("/stage/qr/links", test_links);
  g_test_add_func ("/stage/qr/length", test_length);
  g_test_add_func ("/stage/qr/modules", test_modules);

  return g_test_run ();
}
