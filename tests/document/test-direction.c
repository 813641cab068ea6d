/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-direction.h"

#include <string.h>

static const struct
{
  const char *text;
  gboolean is_rtl;
} cases[] = {
  { "", FALSE },
  { "123 (!)", FALSE },
  { "english", FALSE },
  { "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d", TRUE },
  { "12. \xd7\xa9", TRUE },
  { "a \xd7\xa9", FALSE },
  { "\xd7\xa9 a", TRUE },
  { "\xc3\xa9 \xd7\xa9", FALSE },
  { "\xe6\x97\xa5 \xd7\xa9", FALSE },
  { "\xd8\xa7\xd9\x84", TRUE },
  { "\xdb\xb1\xdb\xb2 a", FALSE },
  { "\xdc\x90", TRUE },
  { "\xde\x80", TRUE },
  { "\xdf\x8a", TRUE },
  { "\xef\xb7\xb2", TRUE },
  { "\xf0\x9e\xa4\x80", TRUE },
  { "\xf0\x9f\x98\x80 \xd7\xa9", TRUE },
  { "\xe2\x80\x8f"
    "123",
    TRUE },
  { "\xe2\x80\x8e\xd7\xa9", FALSE },
  { "\xd8\x9c"
    "1",
    TRUE },
};

static void
test_direction (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (showcase_direction_is_rtl (cases[i].text, strlen (cases[i].text)), ==, cases[i].is_rtl);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/direction/first-strong", test_direction);
  return g_test_run ();
}
