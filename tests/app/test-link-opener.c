/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-link-opener.h"

static const struct
{
  const char *url;
  gboolean may;
} cases[] = {
  { "http://example.com/", TRUE },
  { "https://example.com/a?b#c", TRUE },
  { "HTTPS://EXAMPLE.COM", TRUE },
  { "mailto:a@example.com", TRUE },
  { "javascript:alert(1)", FALSE },
  { "file:///etc/passwd", FALSE },
  { "ftp://example.com", FALSE },
  { "data:text/html,x", FALSE },
  { "httpsx://example.com", FALSE },
  { "example.com", FALSE },
  { "other.md", FALSE },
  { ":", FALSE },
  { "", FALSE },
  { " https://example.com", FALSE },
};

static void
test_may_launch (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].url);
      g_assert_cmpint (showcase_link_opener_may_launch (cases[i].url), ==, cases[i].may);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/link-opener/may-launch", test_may_launch);
  return g_test_run ();
}
