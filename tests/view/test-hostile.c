/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents that nobody means well with, in a window: they are opened, scrolled, resized and read to their end, and no frame lays out more than what is on the
 * page. How long the main loop was held is printed, and belongs to the machine. */

#include "layout-fixture.h"
#include "view-fixture.h"

#include <string.h>
#include <time.h>

/* A page of 700 pixels has no more lines than this; nothing else may be laid out for it, but for what is kept for the way back. */
#define PAGE_BLOCKS 120
#define SCROLL_FRAMES 30

typedef struct
{
  const char *name;
  const char *start;
  const char *piece;
  guint n_times;
  const char *end;
} Case;

static const Case cases[] = {
  { "code-lines", "```c\n", "if (value > 7) return call (value);\n", 25000, "```\n" },
  { "paragraph", "", "words that go on and on ", 16 * 1024 * 1024 / 24, "\n" },
  { "table-rows", "|a|b|c|\n|-|:-:|-:|\n", "|one cell|*another* one|3|\n", 50000, "" },
  { "line", "", "x", 5 * 1024 * 1024, "\n" },
  { "code-line", "    ", "x", 5 * 1024 * 1024, "\n" },
  { "quotes", "", "> ", 2000, "deep\n" },
  { "images", "", "![[]()", 200000, "\n" },
  { "headings", "", "# Heading\n", 100000, "" },
  { "footnotes", "", "a[^1] ", 100000, "\n\n[^1]: b\n" },
  { "unclosed", "", "*a **b `c [d ![e <f ~~g ", 20000, "\n```\n> - h" },
  { "letters", "", "\xd7\xa9\xcc\x81\xf0\x9f\x98\x80", 200000, "\n" },
};

/* A hundred thousand notes, and each has its reference. */
static void
append_notes (GString *markdown)
{
  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (markdown, "[^%u] ", i);
  g_string_append (markdown, "\n\n");
  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (markdown, "[^%u]: b\n", i);
}

static double
get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* One turn of the main loop after a change, until it has been painted. */
static void
paint (ViewFixture *fixture,
       const char *what,
       double start,
       double *longest)
{
  double elapsed;
  guint first;
  guint n_visible;

  view_fixture_wait_frame (fixture);
  elapsed = get_processor_time () - start;
  if (elapsed > 16)
    g_test_message ("%s: %.0f ms", what, elapsed);
  *longest = MAX (*longest, elapsed);
  showcase_flow_get_visible (fixture->view->flow, &first, &n_visible);
  g_assert_cmpuint (n_visible, >, 0);
  g_assert_cmpuint (n_visible, <=, PAGE_BLOCKS);
}

static void
check_document (ShowcaseDocument *document)
{
  guint n_blocks = showcase_document_get_n_blocks (document);
  double longest = 0;
  ViewFixture fixture;
  double start;

  view_fixture_init (&fixture, 700, 700);
  start = get_processor_time ();
  showcase_document_view_set_document (fixture.view, document, NULL, NULL, NULL);
  paint (&fixture, "opening", start, &longest);
  view_fixture_hold_worker (&fixture);
  for (guint i = 0; i < SCROLL_FRAMES; i++)
    {
      start = get_processor_time ();
      gtk_adjustment_set_value (fixture.view->vadjustment, gtk_adjustment_get_value (fixture.view->vadjustment) + 90);
      paint (&fixture, "scrolling", start, &longest);
    }
  start = get_processor_time ();
  showcase_document_view_set_place (fixture.view, n_blocks / 2, 0);
  paint (&fixture, "jumping to the middle", start, &longest);
  start = get_processor_time ();
  showcase_document_view_set_place (fixture.view, n_blocks - 1, G_MAXINT);
  paint (&fixture, "jumping to the end", start, &longest);
  for (int width = 690; width > 400; width -= 30)
    {
      start = get_processor_time ();
      gtk_window_set_default_size (GTK_WINDOW (fixture.window), width, 700);
      while (gtk_widget_get_width (fixture.window) != width)
        g_main_context_iteration (NULL, TRUE);
      paint (&fixture, "resizing", start, &longest);
    }
  g_test_message ("%u blocks, longest turn %.1f ms", n_blocks, longest);
  view_fixture_clear (&fixture);
}

static void
test_case (gconstpointer data)
{
  const Case *described = data;
  g_autoptr (GString) markdown = g_string_new (described->start);
  g_autoptr (ShowcaseDocument) document = NULL;

  for (guint i = 0; i < described->n_times; i++)
    g_string_append (markdown, described->piece);
  g_string_append (markdown, described->end);
  document = showcase_document_parse (markdown->str, (gssize)markdown->len, NULL, NULL);
  check_document (document);
}

static void
test_notes (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;

  append_notes (markdown);
  document = showcase_document_parse (markdown->str, (gssize)markdown->len, NULL, NULL);
  check_document (document);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/hostile/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/hostile/notes", test_notes);
  return g_test_run ();
}
