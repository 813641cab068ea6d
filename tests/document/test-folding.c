/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-folding.h"

#include <string.h>

static const struct
{
  const char *text;
  const char *folded;
  const char *with_case;
} cases[] = {
  { "", "", "" },
  { "Plain ASCII, longer than EIGHT bytes: @[`{ AZaz", "plain ascii, longer than eight bytes: @[`{ azaz", "Plain ASCII, longer than EIGHT bytes: @[`{ AZaz" },
  { "Résumé", "resume", "Resume" },
  { "Re\u0301sume\u0301", "resume", "Resume" },
  { "Größe", "grosse", "Große" },
  { "STRAẞE", "strasse", "STRAẞE" },
  { "İstanbul ısı IŞIK", "istanbul isi isik", "Istanbul isi ISIK" },
  { "ΣΟΦΟΣ σοφός", "σοφοσ σοφοσ", "ΣΟΦΟΣ σοφος" },
  { "Ёлка Йод", "елка иод", "Елка Иод" },
  { "Łódź, Øresund, Æble, œuvre, đ, ħ", "lodz, oresund, aeble, oeuvre, d, h", "Lodz, Oresund, AEble, oeuvre, d, h" },
  { "ﬁnd oﬃce", "find office", "find office" },
  { "ＡＢＣ１２３", "abc123", "ABC123" },
  { "½ ① x² №", "1⁄2 1 x2 no", "1⁄2 1 x2 No" },
  { "“don’t” – wait…", "\"don't\" - wait...", "\"don't\" - wait..." },
  { "co\u00adop\u200bera\u2060tion", "cooperation", "cooperation" },
  { "a\u00a0b\u2028c\u3000d", "a b c d", "a b c d" },
  { "שָׁלוֹם", "שלום", "שלום" },
  { "مُحَمَّدـ أحمد", "محمد احمد", "محمد احمد" },
  { "हिन्दी", "हिन्दी", "हिन्दी" },
  { "กุ้ง", "กุ้ง", "กุ้ง" },
  { "が", "か\u3099", "か\u3099" },
  { "日本語", "日本語", "日本語" },
  { "👩\u200d💻 👍🏽 ❤\ufe0f", "👩💻 👍 ❤", "👩💻 👍 ❤" },
};

static void
test_table (void)
{
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length;

      showcase_folding_clear (folding, 0);
      showcase_folding_append (folding, cases[i].text, strlen (cases[i].text), 0);
      g_assert_cmpstr (showcase_folding_get_text (folding, &length), ==, cases[i].folded);
      g_assert_cmpuint (length, ==, strlen (cases[i].folded));

      showcase_folding_clear (folding, SHOWCASE_FOLDING_KEEP_CASE);
      showcase_folding_append (folding, cases[i].text, strlen (cases[i].text), 0);
      g_assert_cmpstr (showcase_folding_get_text (folding, &length), ==, cases[i].with_case);
    }
}

/* Eight bytes at a time or one by one, a letter is the same. */
static void
test_case_of_ascii (void)
{
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();
  char text[128 + 7];

  for (gsize i = 0; i < sizeof (text); i++)
    text[i] = (char)(i & 0x7f);
  for (gsize start = 0; start < 8; start++)
    {
      gsize length;
      const char *folded;

      showcase_folding_clear (folding, 0);
      showcase_folding_append (folding, text + start, sizeof (text) - start, 0);
      folded = showcase_folding_get_text (folding, &length);
      g_assert_cmpuint (length, ==, sizeof (text) - start);
      for (gsize i = 0; i < length; i++)
        g_assert_cmpint (folded[i], ==, g_ascii_tolower (text[start + i]));
    }
}

static void
test_space (void)
{
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();
  const char *text = " a \n\tb\u00a0 c\u2028\u2028É  ";
  guint start, end;
  gsize length;

  showcase_folding_clear (folding, SHOWCASE_FOLDING_JOIN_SPACE);
  showcase_folding_append (folding, text, strlen (text), 100);
  g_assert_cmpstr (showcase_folding_get_text (folding, &length), ==, " a b c e ");

  showcase_folding_get_source (folding, 1, 4, &start, &end);
  g_assert_cmpuint (start, ==, 101);
  g_assert_cmpuint (end, ==, 106);
  showcase_folding_get_source (folding, 3, 6, &start, &end);
  g_assert_cmpuint (start, ==, 105);
  g_assert_cmpuint (end, ==, 110);
  showcase_folding_get_source (folding, 6, 9, &start, &end);
  g_assert_cmpuint (start, ==, 110);
  g_assert_cmpuint (end, ==, 100 + strlen (text));
}

static void
check_source (const char *text,
              const char *part,
              const char *expected)
{
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();
  g_autofree char *source = NULL;
  const char *folded;
  const char *found;
  guint start, end;
  gsize length;

  showcase_folding_append (folding, text, strlen (text), 0);
  folded = showcase_folding_get_text (folding, &length);
  found = strstr (folded, part);
  g_assert_nonnull (found);
  showcase_folding_get_source (folding, (gsize)(found - folded), (gsize)(found - folded) + strlen (part), &start, &end);
  source = g_strndup (text + start, end - start);
  g_assert_cmpstr (source, ==, expected);
}

/* The way back gives whole characters, with their marks. */
static void
test_source (void)
{
  check_source ("The Résumé.", "resume", "Résumé");
  check_source ("The Re\u0301sume\u0301.", "resume", "Re\u0301sume\u0301");
  check_source ("The Re\u0301sume\u0301.", "r", "R");
  check_source ("The Re\u0301sume\u0301.", "re", "Re\u0301");
  check_source ("Größe", "os", "öß");
  check_source ("Größe", "se", "ße");
  check_source ("oﬃce", "fi", "ﬃ");
  check_source ("oﬃce", "o", "o");
  check_source ("so… and", "..", "…");
  check_source ("日本語", "本", "本");
  check_source ("x 👍🏽 y", "👍", "👍🏽");
  check_source ("x 👍🏽 y", " y", " y");
  check_source ("Привет, мир", "мир", "мир");
  check_source ("שָׁלוֹם", "של", "שָׁל");
}

/* Text in two parts, between which the source has something else. */
static void
test_parts (void)
{
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();
  guint start, end;
  gsize length;

  showcase_folding_append (folding, "ABC", 3, 10);
  showcase_folding_append (folding, "DEF", 3, 14);
  g_assert_cmpstr (showcase_folding_get_text (folding, &length), ==, "abcdef");
  showcase_folding_get_source (folding, 2, 4, &start, &end);
  g_assert_cmpuint (start, ==, 12);
  g_assert_cmpuint (end, ==, 15);
  showcase_folding_get_source (folding, 3, 6, &start, &end);
  g_assert_cmpuint (start, ==, 14);
  g_assert_cmpuint (end, ==, 17);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/folding/table", test_table);
  g_test_add_func ("/folding/case-of-ascii", test_case_of_ascii);
  g_test_add_func ("/folding/space", test_space);
  g_test_add_func ("/folding/source", test_source);
  g_test_add_func ("/folding/parts", test_parts);
  return g_test_run ();
}
