/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the console says about a talk: the place, what comes next, what the audience sees, the time.
 */

#include "config.h"

#include "console-fixture.h"

#include "showcase-console-clock.h"
#include "showcase-console-status.h"
#include "showcase-console-words.h"

#define PAGES "# First\n\n<!-- note: Say *hello*. -->\n\nText.\n\n# Second\n\nOne.\n\n<!-- pause -->\n\nTwo.\n\n# Third\n\nText.\n\n# Fourth\n\nText.\n"

static void
assert_status (ConsoleFixture *fixture,
               const char *name,
               const char *expected)
{
  console_fixture_assert_label (fixture, SHOWCASE_TYPE_CONSOLE_STATUS, name, expected);
}

static void
assert_clock (ConsoleFixture *fixture,
              const char *digits,
              const char *caption)
{
  console_fixture_assert_label (fixture, SHOWCASE_TYPE_CONSOLE_CLOCK, "digits", digits);
  console_fixture_assert_label (fixture, SHOWCASE_TYPE_CONSOLE_CLOCK, "caption", caption);
}

static void
assert_view (ShowcasePageView *view,
             guint page,
             guint step)
{
  g_assert_cmpuint (showcase_page_view_get_page (view), ==, page);
  g_assert_cmpuint (showcase_page_view_get_step (view), ==, step);
}

static void
assert_next (ConsoleFixture *fixture,
             const char *what,
             const char *caption,
             const char *title)
{
  GtkStack *stack = console_fixture_get (fixture, SHOWCASE_TYPE_CONSOLE_PAGES, "next_stack");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, what);
  console_fixture_assert_label (fixture, SHOWCASE_TYPE_CONSOLE_PAGES, "next_caption", caption);
  console_fixture_assert_label (fixture, SHOWCASE_TYPE_CONSOLE_PAGES, "next_title", title);
}

static double
get_fraction (ConsoleFixture *fixture,
              const char *bar)
{
  return gtk_progress_bar_get_fraction (console_fixture_get (fixture, SHOWCASE_TYPE_CONSOLE_STATUS, bar));
}

/* Page by page and step by step, as the speaker presses on. */
static void
test_places (ConsoleFixture *fixture)
{
  ShowcaseConsolePages *pages;

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  pages = showcase_console_window_get_pages (fixture->console);
  assert_view (showcase_console_pages_get_now (pages), 0, 0);
  assert_view (showcase_console_pages_get_next (pages), 1, 0);
  assert_next (fixture, "page", "Next", "Second");
  assert_status (fixture, "page", "1 / 4");
  assert_status (fixture, "step", "");
  g_assert_cmpfloat_with_epsilon (get_fraction (fixture, "content_bar"), 0.25, 0.001);

  console_fixture_activate (fixture, "talk.next");
  assert_view (showcase_console_pages_get_now (pages), 1, 0);
  assert_view (showcase_console_pages_get_next (pages), 1, 1);
  assert_next (fixture, "page", "Next Step", "Third");
  assert_status (fixture, "page", "2 / 4");
  assert_status (fixture, "step", "Step 1 of 2");
  g_assert_cmpfloat_with_epsilon (get_fraction (fixture, "content_bar"), 0.375, 0.001);

  console_fixture_activate (fixture, "talk.next");
  assert_view (showcase_console_pages_get_now (pages), 1, 1);
  assert_view (showcase_console_pages_get_next (pages), 2, 0);
  assert_status (fixture, "step", "Step 2 of 2");

  console_fixture_activate (fixture, "talk.last");
  assert_view (showcase_console_pages_get_now (pages), 3, 0);
  assert_next (fixture, "end", "Next", "");
  assert_status (fixture, "page", "4 / 4");
  g_assert_cmpfloat_with_epsilon (get_fraction (fixture, "content_bar"), 1, 0.001);
}

static void
test_one_page (ConsoleFixture *fixture)
{
  console_fixture_give_deck (fixture, "# Only\n\nText.\n");
  console_fixture_open (fixture);
  assert_status (fixture, "page", "1 / 1");
  assert_next (fixture, "end", "Next", "");
}

/* A talk may have no pages, or get its first ones when the console is there already. */
static void
test_no_page (ConsoleFixture *fixture)
{
  console_fixture_open (fixture);
  assert_status (fixture, "page", "No pages");
  assert_next (fixture, "page", "Next", "");
  g_assert_cmpfloat (get_fraction (fixture, "content_bar"), <=, 0);
  console_fixture_activate (fixture, "talk.next");
  console_fixture_activate (fixture, "talk.previous");

  console_fixture_give_deck (fixture, "");
  console_fixture_settle ();
  assert_status (fixture, "page", "No pages");

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_settle ();
  assert_status (fixture, "page", "1 / 4");
  assert_next (fixture, "page", "Next", "Second");

  console_fixture_give_deck (fixture, "");
  console_fixture_settle ();
  assert_status (fixture, "page", "No pages");
}

static void
test_states (ConsoleFixture *fixture)
{
  GtkWidget *now;

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  now = GTK_WIDGET (showcase_console_pages_get_now (showcase_console_window_get_pages (fixture->console)));
  assert_status (fixture, "blank", "");
  assert_status (fixture, "frozen", "");
  assert_status (fixture, "paused", "");

  console_fixture_activate (fixture, "talk.black");
  assert_status (fixture, "blank", "Black");
  g_assert_true (gtk_widget_has_css_class (now, "black"));
  console_fixture_activate (fixture, "talk.white");
  assert_status (fixture, "blank", "White");
  g_assert_false (gtk_widget_has_css_class (now, "black"));
  g_assert_true (gtk_widget_has_css_class (now, "white"));
  console_fixture_activate (fixture, "talk.white");
  assert_status (fixture, "blank", "");

  /* The speaker goes on, the audience does not. */
  console_fixture_activate (fixture, "talk.next-page");
  console_fixture_activate (fixture, "talk.next-page");
  console_fixture_activate (fixture, "talk.freeze");
  console_fixture_activate (fixture, "talk.next-page");
  assert_status (fixture, "frozen", "Frozen — the audience sees page 3");
  assert_status (fixture, "page", "4 / 4");
  g_assert_true (gtk_widget_has_css_class (now, "frozen"));
  console_fixture_activate (fixture, "talk.freeze");
  assert_status (fixture, "frozen", "");
  g_assert_false (gtk_widget_has_css_class (now, "frozen"));

  console_fixture_activate (fixture, "talk.pause");
  assert_status (fixture, "paused", "Paused");
  console_fixture_activate (fixture, "talk.pause");
  assert_status (fixture, "paused", "");
}

static void
test_time (ConsoleFixture *fixture)
{
  GtkWidget *bar;

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  bar = console_fixture_get (fixture, SHOWCASE_TYPE_CONSOLE_STATUS, "time_bar");
  assert_clock (fixture, "0:00", "Elapsed");
  g_assert_cmpfloat (gtk_widget_get_opacity (bar), <=, 0);

  console_fixture_activate (fixture, "talk.next");
  console_fixture_set_time (fixture, 75);
  assert_clock (fixture, "1:15", "Elapsed");

  console_fixture_activate (fixture, "console.slot(uint32 20)");
  g_assert_cmpint (showcase_timer_get_slot (showcase_talk_get_timer (fixture->talk)), ==, 20 * G_TIME_SPAN_MINUTE);
  assert_clock (fixture, "18:45", "1:15 of 20:00");
  g_assert_cmpfloat_with_epsilon (get_fraction (fixture, "time_bar"), 0.0625, 0.0001);
  g_assert_cmpfloat (gtk_widget_get_opacity (bar), >=, 1);

  console_fixture_set_time (fixture, 20 * 60 + 5);
  assert_clock (fixture, "−0:05", "20:05 of 20:00");
  g_assert_cmpfloat_with_epsilon (get_fraction (fixture, "time_bar"), 1, 0.0001);

  console_fixture_activate (fixture, "console.reset");
  assert_clock (fixture, "20:00", "0:00 of 20:00");
  assert_status (fixture, "paused", "");
  console_fixture_activate (fixture, "console.slot(uint32 0)");
  assert_clock (fixture, "0:00", "Elapsed");
}

/* Four pages in twenty minutes: nothing is said of a minute more or less. */
static void
test_pace (ConsoleFixture *fixture)
{
  GtkWidget *status;

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  status = console_fixture_get (fixture, SHOWCASE_TYPE_CONSOLE_WINDOW, "status");
  console_fixture_activate (fixture, "console.slot(uint32 20)");
  assert_status (fixture, "pace", "");

  showcase_timer_start (showcase_talk_get_timer (fixture->talk));
  console_fixture_set_time (fixture, 5 * 60 + 59);
  assert_status (fixture, "pace", "On time");
  g_assert_false (gtk_widget_has_css_class (status, "off-pace"));

  console_fixture_set_time (fixture, 6 * 60 + 1);
  assert_status (fixture, "pace", "Behind time");
  g_assert_true (gtk_widget_has_css_class (status, "off-pace"));

  console_fixture_activate (fixture, "talk.next");
  assert_status (fixture, "pace", "On time");
  console_fixture_activate (fixture, "talk.last");
  assert_status (fixture, "pace", "Ahead of time");
  g_assert_true (gtk_widget_has_css_class (status, "off-pace"));

  console_fixture_set_time (fixture, 20 * 60);
  assert_status (fixture, "pace", "Time is up");
}

static void
test_notes (ConsoleFixture *fixture)
{
  ShowcaseNotesPane *notes;
  GtkStack *stack;
  ShowcaseDocumentView *view;

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  notes = showcase_console_pages_get_notes (showcase_console_window_get_pages (fixture->console));
  stack = console_fixture_get (fixture, SHOWCASE_TYPE_NOTES_PANE, "stack");
  view = console_fixture_get (fixture, SHOWCASE_TYPE_NOTES_PANE, "view");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "notes");
  g_assert_true (g_str_has_prefix (showcase_document_get_block_text (showcase_document_view_get_document (view), 0), "Say hello."));

  console_fixture_activate (fixture, "talk.next");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "none");
  g_assert_null (showcase_document_view_get_document (view));
  console_fixture_activate (fixture, "talk.previous");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "notes");

  g_assert_cmpuint (showcase_notes_pane_get_size (notes), ==, 20);
  console_fixture_activate (fixture, "console.notes-larger");
  g_assert_cmpuint (showcase_notes_pane_get_size (notes), ==, 22);
  while (console_fixture_can (fixture, "console.notes-larger"))
    console_fixture_activate (fixture, "console.notes-larger");
  g_assert_cmpuint (showcase_notes_pane_get_size (notes), ==, 64);
  console_fixture_activate (fixture, "console.notes-default");
  while (console_fixture_can (fixture, "console.notes-smaller"))
    console_fixture_activate (fixture, "console.notes-smaller");
  g_assert_cmpuint (showcase_notes_pane_get_size (notes), ==, 12);
}

/* Notes that a worker parses come when it is done, and never after others. */
static void
test_long_notes (ConsoleFixture *fixture)
{
  ShowcaseNotesPane *notes;
  ShowcaseDocumentView *view;
  GtkAdjustment *adjustment;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (text, "Paragraph %u of a very long note.\n\n", i);

  console_fixture_open (fixture);
  notes = showcase_console_pages_get_notes (showcase_console_window_get_pages (fixture->console));
  view = console_fixture_get (fixture, SHOWCASE_TYPE_NOTES_PANE, "view");
  showcase_notes_pane_set_notes (notes, text->str, "ja");
  while (showcase_document_view_get_document (view) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (showcase_document_get_n_blocks (showcase_document_view_get_document (view)), ==, 5000);
  g_assert_cmpstr (showcase_document_get_language (showcase_document_view_get_document (view)), ==, "ja");

  console_fixture_settle ();
  adjustment = gtk_scrolled_window_get_vadjustment (console_fixture_get (fixture, SHOWCASE_TYPE_NOTES_PANE, "scroller"));
  console_fixture_activate (fixture, "console.notes-down");
  console_fixture_settle ();
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment) - gtk_adjustment_get_lower (adjustment), >, 1);
  console_fixture_activate (fixture, "console.notes-page-down");
  console_fixture_activate (fixture, "console.notes-page-up");
  console_fixture_activate (fixture, "console.notes-up");
  console_fixture_settle ();
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment) - gtk_adjustment_get_lower (adjustment), <, 1);

  g_string_append (text, "More.");
  showcase_notes_pane_set_notes (notes, text->str, NULL);
  showcase_notes_pane_set_notes (notes, "Short.", "zh-Hans");
  console_fixture_settle ();
  g_assert_cmpuint (showcase_document_get_n_blocks (showcase_document_view_get_document (view)), ==, 1);
  g_assert_cmpstr (showcase_document_get_language (showcase_document_view_get_document (view)), ==, "zh-Hans");

  /* One that closes the console does not wait for them. */
  showcase_notes_pane_set_notes (notes, text->str, NULL);
}

static void
test_wall_clock (ConsoleFixture *fixture)
{
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  g_autoptr (GDateTime) after = NULL;
  g_autofree char *before_words = showcase_console_words_dup_clock (before);
  g_autofree char *after_words = NULL;
  const char *words;

  console_fixture_open (fixture);
  after = g_date_time_new_now_local ();
  after_words = showcase_console_words_dup_clock (after);
  words = gtk_label_get_label (console_fixture_get (fixture, SHOWCASE_TYPE_CONSOLE_WINDOW, "wall_clock"));
  g_assert_true (g_str_equal (words, before_words) || g_str_equal (words, after_words));
}

int
main (int argc,
      char *argv[])
{
  int status = console_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  console_fixture_add ("/console/places", test_places);
  console_fixture_add ("/console/one-page", test_one_page);
  console_fixture_add ("/console/no-page", test_no_page);
  console_fixture_add ("/console/states", test_states);
  console_fixture_add ("/console/time", test_time);
  console_fixture_add ("/console/pace", test_pace);
  console_fixture_add ("/console/notes", test_notes);
  console_fixture_add ("/console/long-notes", test_long_notes);
  console_fixture_add ("/console/wall-clock", test_wall_clock);

  return g_test_run ();
}
