/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What it means for a talk that screens came or went, as a table.
 */

#include "showcase-screen-change.h"
#include "showcase-screen-plan.h"

#define NONE SHOWCASE_SCREEN_NONE

/* A letter for each screen, in capitals when it is built in; the digit after it tells where it stands. Screens at one place show the same
 * picture. */
static guint
read_screens (const char *text,
              ShowcaseScreen *screens)
{
  guint n = 0;

  for (; *text != '\0'; text += 2, n++)
    {
      g_autofree char *connector = g_strdup_printf ("%s-%c", g_ascii_isupper (*text) ? "eDP" : "DP", *text);

      screens[n] = (ShowcaseScreen){ "Maker", "Model", g_intern_string (connector), 1000 * (text[1] - '0'), 0, 1000, 800, 1 };
    }
  return n;
}

static char *
make_key (char letter)
{
  char text[] = { letter, '0', '\0' };
  ShowcaseScreen screen;

  return read_screens (text, &screen) == 1 && letter != '-' ? showcase_screen_dup_key (&screen) : NULL;
}

static const struct
{
  const char *what;
  const char *before;
  /* The stage's and the console's screens, or "--". */
  const char *use;
  gboolean is_apart;
  const char *now;
  ShowcaseScreenChange change;
} cases[] = {
  { "the projector is unplugged", "A0b1", "bA", TRUE, "A0", { SHOWCASE_SCREEN_CHANGE_STAGE_LOST, NONE, 0 } },
  { "and plugged in again", "A0", "bA", FALSE, "A0b1", { SHOWCASE_SCREEN_CHANGE_BACK, 1, 0 } },
  { "as the first one", "A0", "bA", FALSE, "b0A1", { SHOWCASE_SCREEN_CHANGE_BACK, 0, 1 } },
  { "and shows what the laptop does", "A0", "bA", FALSE, "A0b0", { SHOWCASE_SCREEN_CHANGE_NONE, NONE, NONE } },
  { "another one instead", "A0", "bA", FALSE, "A0c1", { SHOWCASE_SCREEN_CHANGE_JOINED, 1, NONE } },
  { "the lid is closed", "A0b1", "bA", TRUE, "b0", { SHOWCASE_SCREEN_CHANGE_CONSOLE_LOST, 0, NONE } },
  { "and opened", "b0", "bA", FALSE, "A0b1", { SHOWCASE_SCREEN_CHANGE_BACK, 1, 0 } },
  { "both are gone", "A0b1", "bA", TRUE, "", { SHOWCASE_SCREEN_CHANGE_STAGE_LOST, NONE, NONE } },
  { "only others are left", "A0b1", "bA", TRUE, "c0d1", { SHOWCASE_SCREEN_CHANGE_STAGE_LOST, NONE, NONE } },
  { "mirrored during the talk", "A0b1", "bA", TRUE, "A0b0", { SHOWCASE_SCREEN_CHANGE_CONSOLE_LOST, 0, NONE } },
  { "no longer mirrored", "A0b0", "bA", FALSE, "A0b1", { SHOWCASE_SCREEN_CHANGE_BACK, 1, 0 } },
  { "no longer mirrored, never apart", "A0b0", "--", FALSE, "A0b1", { SHOWCASE_SCREEN_CHANGE_JOINED, 1, NONE } },
  { "a third one comes", "A0b1", "bA", TRUE, "A0b1c2", { SHOWCASE_SCREEN_CHANGE_NONE, 1, 0 } },
  { "a third one goes", "A0b1c2", "bA", TRUE, "A0b1", { SHOWCASE_SCREEN_CHANGE_NONE, 1, 0 } },
  { "they change places", "A0b1", "bA", TRUE, "b0A1", { SHOWCASE_SCREEN_CHANGE_NONE, 0, 1 } },
  { "one screen, then a projector", "A0", "--", FALSE, "A0b1", { SHOWCASE_SCREEN_CHANGE_JOINED, 1, NONE } },
  { "the projector comes first", "A0", "--", FALSE, "b0A1", { SHOWCASE_SCREEN_CHANGE_JOINED, 0, NONE } },
  { "a projector that mirrors", "A0", "--", FALSE, "A0b0", { SHOWCASE_SCREEN_CHANGE_NONE, NONE, NONE } },
  { "a dock with two", "A0", "--", FALSE, "A0b1c2", { SHOWCASE_SCREEN_CHANGE_JOINED, 1, NONE } },
  { "the lid is opened beside a projector", "b0", "--", FALSE, "A0b1", { SHOWCASE_SCREEN_CHANGE_JOINED, 0, NONE } },
  { "the lid is opened and a projector comes", "c0", "--", FALSE, "A0b1c2", { SHOWCASE_SCREEN_CHANGE_JOINED, 1, NONE } },
  { "the only one is another now", "b0", "--", FALSE, "c0", { SHOWCASE_SCREEN_CHANGE_NONE, NONE, NONE } },
  { "two plain windows on two screens", "A0b1", "--", FALSE, "A0b1", { SHOWCASE_SCREEN_CHANGE_NONE, NONE, NONE } },
  { "and one of them goes", "A0b1", "--", FALSE, "A0", { SHOWCASE_SCREEN_CHANGE_NONE, NONE, NONE } },
  { "none, then one", "", "--", FALSE, "A0", { SHOWCASE_SCREEN_CHANGE_NONE, NONE, NONE } },
  { "only a resolution changes", "A0", "--", FALSE, "A0", { SHOWCASE_SCREEN_CHANGE_NONE, NONE, NONE } },
};

static void
test_table (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ShowcaseScreen before[4];
      ShowcaseScreen now[4];
      guint n_before = read_screens (cases[i].before, before);
      guint n_now = read_screens (cases[i].now, now);
      g_autofree char *stage = make_key (cases[i].use[0]);
      g_autofree char *console = make_key (cases[i].use[1]);
      g_autoptr (GStrvBuilder) known = g_strv_builder_new ();
      g_auto (GStrv) keys = NULL;
      ShowcaseScreenChange change;

      for (guint j = 0; j < n_before; j++)
        g_strv_builder_take (known, showcase_screen_dup_key (&before[j]));
      keys = g_strv_builder_end (known);
      change = showcase_screen_change_read (now,
                                            n_now,
                                            &(ShowcaseScreenUse){
                                                .stage = stage,
                                                .console = console,
                                                .is_apart = cases[i].is_apart,
                                                .known = (const char *const *)keys,
                                                .n_pictures = showcase_screen_plan_count (before, n_before),
                                            });

      g_test_message ("%s: %d, stage %d, console %d", cases[i].what, change.kind, (int)change.stage, (int)change.console);
      g_assert_cmpint (change.kind, ==, cases[i].change.kind);
      g_assert_cmpuint (change.stage, ==, cases[i].change.stage);
      g_assert_cmpuint (change.console, ==, cases[i].change.console);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/screen-change/table", test_table);

  return g_test_run ();
}
