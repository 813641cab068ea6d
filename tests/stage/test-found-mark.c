/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What was found is marked on the console for two seconds, and never on the stage: both are looked at, pixel by pixel. */

#include "console-fixture.h"
#include "showcase-stage-window.h"
#include "stage-fixture.h"

#include <string.h>

#define WIDTH 640
#define HEIGHT 360

static const char TALK[] = "# Rivers\n\nA dam.\n\n# Meadows\n\nFirst a lake,\n\nthen a marmot in the sun.\n\n# Marmots\n\nText.\n\n# Peaks\n\n- *one*\n- Marten\n\n<!-- note: an ibex -->\n\n# Alone\n";

typedef struct
{
  ConsoleFixture *console;
  ShowcaseStageWindow *stage;
} Fixture;

/* The widget as the window shows it, with all that lies above it. */
static Picture *
draw (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  Picture *picture;

  console_fixture_settle ();
  gdk_paintable_snapshot (paintable, snapshot, WIDTH, HEIGHT);
  node = gtk_snapshot_free_to_node (snapshot);
  picture = stage_fixture_draw (node, WIDTH, HEIGHT);
  g_clear_pointer (&node, gsk_render_node_unref);

  return picture;
}

static GtkWidget *
get_now (ConsoleFixture *fixture)
{
  return gtk_widget_get_parent (GTK_WIDGET (showcase_console_pages_get_now (showcase_console_window_get_pages (fixture->console))));
}

static GtkWidget *
get_view (ShowcaseStageWindow *stage)
{
  return GTK_WIDGET (showcase_stage_window_get_view (stage));
}

static gboolean
is_same (const Picture *a,
         const Picture *b)
{
  return memcmp (a->pixels, b->pixels, sizeof (guint32) * WIDTH * HEIGHT) == 0;
}

/* How many pixels differ, and in which rows. */
static guint
compare (const Picture *a,
         const Picture *b,
         int *first,
         int *last)
{
  guint count = 0;

  *first = *last = -1;
  for (int i = 0; i < WIDTH * HEIGHT; i++)
    if (a->pixels[i] != b->pixels[i])
      {
        if (count++ == 0)
          *first = i / WIDTH;
        *last = i / WIDTH;
      }

  return count;
}

static void
set_up (Fixture *self,
        ConsoleFixture *fixture)
{
  self->console = fixture;
  console_fixture_give_deck (fixture, TALK);
  console_fixture_open (fixture);
  self->stage = showcase_stage_window_new (NULL, fixture->talk, fixture->painter);
  gtk_window_present (GTK_WINDOW (self->stage));
  console_fixture_settle ();
}

static void
tear_down (Fixture *self)
{
  gtk_window_destroy (GTK_WINDOW (self->stage));
}

static void
go_to (Fixture *self,
       guint page)
{
  showcase_talk_go_to (self->console->talk, page, 0);
  while (!showcase_page_painter_is_prepared (self->console->painter, page))
    g_main_context_iteration (NULL, TRUE);
  console_fixture_settle ();
}

/* As the overview does it. */
static void
find (Fixture *self,
      const char *words,
      guint number)
{
  g_autoptr (GArray) matches = showcase_deck_search (showcase_talk_get_deck (self->console->talk), words, NULL);

  g_assert_cmpuint (matches->len, >, number);
  showcase_talk_jump_to_match (self->console->talk, &g_array_index (matches, ShowcaseDeckMatch, number));
}

static void
wait_until_gone (Fixture *self,
                 const Picture *plain)
{
  gboolean is_gone = FALSE;

  while (!is_gone)
    {
      g_autoptr (Picture) now = draw (get_now (self->console));

      is_gone = is_same (now, plain);
    }
}

static void
test_found (ConsoleFixture *fixture)
{
  Fixture self;
  g_autoptr (Picture) plain = NULL, stage = NULL, marked = NULL, stage_then = NULL;
  gint64 begin;
  guint count;
  int first, last;

  set_up (&self, fixture);
  go_to (&self, 1);
  plain = draw (get_now (fixture));
  stage = draw (get_view (self.stage));
  go_to (&self, 0);

  begin = g_get_monotonic_time ();
  find (&self, "marmot", 0);
  marked = draw (get_now (fixture));
  stage_then = draw (get_view (self.stage));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 1);
  g_assert_true (is_same (stage_then, stage));
  count = compare (marked, plain, &first, &last);
  /* One word of the second paragraph, and nothing around it. */
  g_assert_cmpuint (count, >, 500);
  g_assert_cmpuint (count, <, WIDTH * HEIGHT / 20);
  g_assert_cmpint (last - first, <, HEIGHT / 8);

  wait_until_gone (&self, plain);
  g_assert_cmpint (g_get_monotonic_time () - begin, >=, 2 * G_TIME_SPAN_SECOND);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 5 * G_TIME_SPAN_SECOND);
  tear_down (&self);
}

static void
test_heading (ConsoleFixture *fixture)
{
  Fixture self;
  g_autoptr (Picture) plain = NULL, marked = NULL;
  int first, last;

  set_up (&self, fixture);
  go_to (&self, 2);
  plain = draw (get_now (fixture));
  /* Also when the talk is there already. */
  find (&self, "marmots", 0);
  marked = draw (get_now (fixture));
  g_assert_cmpuint (compare (marked, plain, &first, &last), >, 500);
  g_assert_cmpint (last, <, HEIGHT / 3);

  /* Who goes on has seen it. */
  showcase_talk_next (fixture->talk);
  go_to (&self, 2);
  g_clear_pointer (&marked, stage_fixture_free_picture);
  marked = draw (get_now (fixture));
  g_assert_true (is_same (marked, plain));
  tear_down (&self);
}

/* What is in the notes, or a page of its own, has no mark. */
static void
test_nowhere (ConsoleFixture *fixture)
{
  static const char *const words[] = { "ibex", "alone" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      Fixture self;
      g_autoptr (Picture) plain = NULL, then = NULL;

      set_up (&self, fixture);
      go_to (&self, 3 + i);
      plain = draw (get_now (fixture));
      find (&self, words[i], 0);
      then = draw (get_now (fixture));
      g_assert_true (is_same (then, plain));
      g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 3 + i);
      tear_down (&self);
      console_fixture_close (fixture);
    }
}

int
main (int argc,
      char *argv[])
{
  int status = console_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  console_fixture_add ("/found-mark/found", test_found);
  console_fixture_add ("/found-mark/heading", test_heading);
  console_fixture_add ("/found-mark/nowhere", test_nowhere);

  return g_test_run ();
}
