/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages of documents put together at random from what the parser knows: what every deck promises holds for them. The same ones in every run, unless
 * SHOWCASE_RANDOM_SEED and SHOWCASE_RANDOM_ROUNDS say otherwise.
 */

#include "deck-check.h"
#include "random-markdown.h"

#define SEED 20260103
#define ROUNDS 40
#define PARTS 4

static void
test_random (void)
{
  guint32 seed = random_markdown_get_number ("SHOWCASE_RANDOM_SEED", SEED);
  guint32 n_rounds = random_markdown_get_number ("SHOWCASE_RANDOM_ROUNDS", ROUNDS);

  for (guint32 i = 0; i < n_rounds; i++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed + i);
      g_autoptr (GString) markdown = g_string_new (NULL);

      for (guint j = 0; j < PARTS; j++)
        {
          g_autoptr (GString) part = random_markdown_new (random);

          g_string_append_printf (markdown, "\n\n## %u\n\n", j);
          g_string_append_len (markdown, part->str, (gssize)part->len);
        }
      g_test_message ("%u", seed + i);
      deck_check (markdown->str, (gssize)markdown->len);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pages/random", test_random);

  return g_test_run ();
}
