/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts put together at random from the pieces that the parsers know, the same ones in every run. Nothing may crash, and what is
 * found must hold together.
 */

#include "showcase-front-matter.h"
#include "showcase-heading.h"
#include "showcase-index.h"

#include <string.h>

#define N_ROUNDS 30000

static const char *const pieces[] = {
  "2019",
  "2021",
  "22",
  "1999",
  "05",
  "5",
  "31",
  "May",
  "Sept.",
  "january",
  "Spring",
  "Winter",
  "Q3",
  "H1",
  "since",
  "Since ",
  " to ",
  " until ",
  "present",
  "now",
  "-",
  "–",
  " – ",
  " — ",
  "--",
  "/",
  ".",
  "..",
  "~",
  ",",
  ", ",
  " ",
  "  ",
  "\u00a0",
  "\t",
  "\n",
  "(",
  ")",
  "[",
  "]",
  "|",
  " · ",
  "•",
  ":",
  ": ",
  "'",
  "’",
  "\"",
  "+",
  "#",
  "$",
  "€",
  "é",
  "日",
  "🚀",
  "\ufe0f",
  "x",
  "Year ",
  "year 6",
  "Transition from ",
  "I ",
  "I'm ",
  "I was ",
  "employed at ",
  "At ",
  " at ",
  " as a ",
  "the role of ",
  "Acme",
  "engineer",
  "eBay",
  "developer",
  " @ ",
  "and",
  "---\n",
  "...\n",
  "title: ",
  "- ",
  "{",
  "}",
  "a: ",
  "showcase:\n  ",
  "order: ",
  "star: off\n",
  "&a ",
  "*a",
  "!x ",
  "|\n ",
  "skills: ",
  "author:\n",
  "%",
  "\\",
  "0",
  "9999999999",
  "T10:00",
  "st",
  "\r\n",
  "_",
  "*",
};

static char *
make_text (GRand *rand,
           guint max_pieces)
{
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (rand, 0, (gint32)max_pieces); n > 0; n--)
    g_string_append_printf (text, "%s%s", pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))], g_rand_boolean (rand) ? " " : "");

  return g_string_free_and_steal (text);
}

static void
assert_boundary (const char *text,
                 gsize offset)
{
  g_assert_cmpuint (offset, <=, strlen (text));
  g_assert_cmphex (text[offset] & 0xc0, !=, 0x80);
}

static void
assert_period (const ShowcasePeriod *period)
{
  g_autofree char *words = showcase_period_to_string (period);
  g_autofree char *spoken = showcase_period_to_spoken (period);

  g_assert_cmpuint (period->start.year, >=, 1900);
  g_assert_cmpuint (period->start.year, <=, 2099);
  g_assert_cmpuint (period->start.month, <=, 12);
  g_assert_cmpuint (period->start.day, <=, 31);
  g_assert_true ((period->ending == SHOWCASE_PERIOD_CLOSED) == (period->end.year != 0));
  g_assert_true (period->end.year == 0 || period->end.year >= period->start.year);
  g_assert_true (!period->since || period->ending == SHOWCASE_PERIOD_ONGOING);
  g_assert_cmpstr (words, !=, "");
  g_assert_cmpstr (spoken, !=, "");
}

static void
test_period (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  guint n_found = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autofree char *text = make_text (rand, 8);
      ShowcasePeriod period, whole;
      gsize start, end;

      if (showcase_period_find (text, -1, &period, &start, &end))
        {
          g_autofree char *match = g_strndup (text + start, end - start);

          n_found++;
          g_assert_cmpuint (start, <, end);
          assert_boundary (text, start);
          assert_boundary (text, end);
          assert_period (&period);
          g_assert_true (showcase_period_parse (match, &whole));
          g_assert_true (showcase_period_equal (&period, &whole));
        }
      if (showcase_period_find_refused (text, -1, &start, &end))
        {
          g_assert_cmpuint (start, <, end);
          assert_boundary (text, start);
          assert_boundary (text, end);
        }
      showcase_period_find (text, g_rand_int_range (rand, 0, (gint32)strlen (text) + 1), &period, &start, &end);
    }

  g_assert_cmpuint (n_found, >, N_ROUNDS / 20);
}

static void
assert_heading (const ShowcaseHeading *heading)
{
  const char *const strings[] = { heading->title, heading->role, heading->employer, heading->badge, heading->from };

  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    g_assert_true (strings[i] == NULL || (*strings[i] != '\0' && g_utf8_validate (strings[i], -1, NULL)));
  g_assert_nonnull (heading->title);
  if (!showcase_period_is_empty (&heading->period))
    assert_period (&heading->period);
}

static void
test_heading (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  guint n_employers = 0, n_jobs = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autofree char *text = make_text (rand, 12);
      g_autoptr (ShowcaseHeading) heading = showcase_heading_parse (text);
      g_autoptr (ShowcaseHeading) job = showcase_heading_parse_prose (text);

      if (*text != '\0')
        assert_heading (heading);
      g_assert_true (heading->role == NULL || !showcase_period_is_empty (&heading->period));
      g_assert_true (heading->employer == NULL || heading->role != NULL);
      n_employers += heading->employer != NULL;
      if (job != NULL)
        {
          assert_heading (job);
          g_assert_nonnull (job->employer);
          n_jobs++;
        }
    }

  g_assert_cmpuint (n_employers, >, 0);
  g_assert_cmpuint (n_jobs, >, 0);
}

static void
test_front_matter (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  guint n_blocks = 0, n_parsed = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autofree char *body = make_text (rand, 12);
      g_autofree char *text = g_strconcat ("---\n", i % 2 == 0 ? "a: " : "", body, "\n---\n", NULL);
      gsize start = 0, end = 0;
      gsize size = showcase_front_matter_measure (text, strlen (text), &start, &end);

      g_assert_cmpuint (start, <=, end);
      g_assert_cmpuint (end, <=, size);
      g_assert_cmpuint (size, <=, strlen (text));
      n_blocks += size > 0;

      g_autoptr (GError) error = NULL;
      guint line = 0;
      g_autoptr (ShowcaseFrontMatter) matter = showcase_front_matter_parse (text + start, end - start, &line, &error);
      g_assert_true ((matter != NULL) != (error != NULL));
      g_assert_true ((matter != NULL) == (line == 0));
      n_parsed += matter != NULL;
    }

  g_assert_cmpuint (n_blocks, >, N_ROUNDS / 20);
  g_assert_cmpuint (n_parsed, >, N_ROUNDS / 20);
}

/* Damages an index in one to four places. What is still read must come out of a round trip as it is. */
static void
test_index (void)
{
  static const char replacements[] = "\"{}[],:0-9.e\\nulltrue x\xc3\x80\x01";
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "content", "data", "index.json", NULL);
  g_autofree char *original = NULL;
  gsize length;
  guint n_read = 0;

  g_assert_true (g_file_get_contents (path, &original, &length, NULL));
  for (guint i = 0; i < N_ROUNDS / 10; i++)
    {
      g_autofree char *damaged = g_memdup2 (original, length);
      for (int n = g_rand_int_range (rand, 1, 5); n > 0; n--)
        damaged[g_rand_int_range (rand, 0, (gint32)length)] = replacements[g_rand_int_range (rand, 0, sizeof replacements - 1)];

      g_autoptr (GBytes) bytes = g_bytes_new (damaged, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (ShowcaseCatalog) catalog = showcase_index_read (bytes, &error);
      g_assert_true ((catalog != NULL) != (error != NULL));
      if (catalog == NULL)
        {
          g_assert_true (error->domain == SHOWCASE_INDEX_ERROR);
          continue;
        }

      g_autoptr (GBytes) first = showcase_index_write (catalog);
      g_autoptr (ShowcaseCatalog) again = showcase_index_read (first, &error);
      g_assert_no_error (error);
      g_autoptr (GBytes) second = showcase_index_write (again);
      g_assert_true (g_bytes_equal (first, second));
      n_read++;
    }

  g_assert_cmpuint (n_read, >, 0);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/random/period", test_period);
  g_test_add_func ("/content/random/heading", test_heading);
  g_test_add_func ("/content/random/front-matter", test_front_matter);
  g_test_add_func ("/content/random/index", test_index);
  return g_test_run ();
}
