/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-encoding.h"
#include <string.h>

#define BYTES(literal) literal, sizeof literal - 1

static const struct
{
  const char *bytes;
  gsize length;
  const char *text;
  guint invalid_line;
} texts[] = {
  { BYTES (""), "", 0 },
  { BYTES ("plain\n"), "plain\n", 0 },
  { BYTES ("\357\273\277mark\n"), "mark\n", 0 },
  { BYTES ("\357\273\277"), "", 0 },
  { BYTES ("a\r\nb\rc\n\r\n"), "a\nb\nc\n\n", 0 },
  { BYTES ("a\r"), "a\n", 0 },
  { BYTES ("a\n\377b"), "a\n\357\277\275b", 2 },
  { BYTES ("\377"), "\357\277\275", 1 },
  { BYTES ("a\r\n\r\nb\200\201c\200"), "a\n\nb\357\277\275\357\277\275c\357\277\275", 3 },
  { BYTES ("a\0b"), "a\357\277\275b", 1 },
  { BYTES ("caf\303\251\n"), "caf\303\251\n", 0 },
  { BYTES ("caf\303"), "caf\357\277\275", 1 },
  { BYTES ("\355\240\200"), "\357\277\275\357\277\275\357\277\275", 1 },
  { BYTES ("x\377\r\ny"), "x\357\277\275\ny", 1 },
};

static void
test_normalize (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i].bytes, texts[i].length);
      guint line = G_MAXUINT;
      g_autoptr (GBytes) text = showcase_encoding_normalize (bytes, &line);

      g_test_message ("text %u", i);
      g_assert_cmpmem (g_bytes_get_data (text, NULL), g_bytes_get_size (text), texts[i].text, strlen (texts[i].text));
      g_assert_cmpuint (line, ==, texts[i].invalid_line);
    }
}

static void
test_nothing_to_do (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (BYTES ("# Title\n\ntext\n"));
  guint line;
  g_autoptr (GBytes) text = showcase_encoding_normalize (bytes, &line);

  g_assert_true (text == bytes);
}

static const struct
{
  const char *bytes;
  gsize length;
  ShowcaseEncoding encoding;
} kinds[] = {
  { BYTES ("# Title\n"), SHOWCASE_ENCODING_TEXT },
  { BYTES ("one \0 trace"), SHOWCASE_ENCODING_TEXT },
  { BYTES ("\0\1\0\2\0\3"), SHOWCASE_ENCODING_BINARY },
  { BYTES ("\211PNG\r\n\032\n"), SHOWCASE_ENCODING_BINARY },
  { BYTES ("\177ELF\2\1\1"), SHOWCASE_ENCODING_BINARY },
  { BYTES ("%PDF-1.7"), SHOWCASE_ENCODING_BINARY },
  { BYTES ("PK\3\4word/document.xml"), SHOWCASE_ENCODING_BINARY },
  { BYTES ("\377\376a\0b\0"), SHOWCASE_ENCODING_UTF16 },
  { BYTES ("\376\377\0a\0b"), SHOWCASE_ENCODING_UTF16 },
  { BYTES ("caf\351, in another encoding"), SHOWCASE_ENCODING_TEXT },
  { BYTES ("PK is a name here"), SHOWCASE_ENCODING_TEXT },
};

static void
test_detect (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_test_message ("kind %u", i);
      g_assert_cmpint (showcase_encoding_detect (kinds[i].bytes, kinds[i].length), ==, kinds[i].encoding);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/encoding/normalize", test_normalize);
  g_test_add_func ("/encoding/nothing-to-do", test_nothing_to_do);
  g_test_add_func ("/encoding/detect", test_detect);
  return g_test_run ();
}
