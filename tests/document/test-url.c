/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-url.h"

static const struct
{
  const char *url;
  ShowcaseUrlKind kind;
} cases[] = {
  { "http://a.example", SHOWCASE_URL_EXTERNAL },
  { "HTTPS://a.example", SHOWCASE_URL_EXTERNAL },
  { "MailTo:a@b.example", SHOWCASE_URL_EXTERNAL },
  { "#anchor", SHOWCASE_URL_ANCHOR },
  { "#a:b", SHOWCASE_URL_ANCHOR },
  { "#", SHOWCASE_URL_ANCHOR },
  { "a.md", SHOWCASE_URL_RELATIVE },
  { "../a.md#b", SHOWCASE_URL_RELATIVE },
  { "/a.md", SHOWCASE_URL_RELATIVE },
  { "./a:b.md", SHOWCASE_URL_RELATIVE },
  { "a?b:c", SHOWCASE_URL_RELATIVE },
  { "a#b:c", SHOWCASE_URL_RELATIVE },
  { "http", SHOWCASE_URL_RELATIVE },
  { "\xc3\xa9.md", SHOWCASE_URL_RELATIVE },
  { "", SHOWCASE_URL_REFUSED },
  { "//a.example/b", SHOWCASE_URL_REFUSED },
  { "/\\a.example/b", SHOWCASE_URL_REFUSED },
  { "\\\\a.example\\b", SHOWCASE_URL_REFUSED },
  { "javascript:alert(1)", SHOWCASE_URL_REFUSED },
  { "JavaScript:alert(1)", SHOWCASE_URL_REFUSED },
  { "java\nscript:alert(1)", SHOWCASE_URL_REFUSED },
  { "\x01javascript:alert(1)", SHOWCASE_URL_REFUSED },
  { " http://a.example", SHOWCASE_URL_REFUSED },
  { "data:text/html,x", SHOWCASE_URL_REFUSED },
  { "file:///etc/passwd", SHOWCASE_URL_REFUSED },
  { "ftp://a.example", SHOWCASE_URL_REFUSED },
  { "tel:123", SHOWCASE_URL_REFUSED },
  { "C:\\a.md", SHOWCASE_URL_REFUSED },
  { "httpx://a.example", SHOWCASE_URL_REFUSED },
  { "htt:p", SHOWCASE_URL_REFUSED },
  { ":", SHOWCASE_URL_REFUSED },
};

static void
test_classify (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].url);
      g_assert_cmpint (showcase_url_classify (cases[i].url), ==, cases[i].kind);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/url/classify", test_classify);
  return g_test_run ();
}
