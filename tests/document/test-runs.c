/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-runs.h"

#include <string.h>

typedef void (*WriteFunc) (ShowcaseRuns *self);

static void
assert_block (WriteFunc write,
              const char *text,
              const ShowcaseSpan *spans,
              guint n_spans)
{
  ShowcaseRuns self;

  showcase_runs_init (&self, 0, NULL, NULL);
  g_string_append (self.text, "before\n");
  showcase_runs_begin (&self, 1, 1);
  write (&self);
  showcase_runs_end (&self);
  g_assert_cmpstr (self.text->str + self.start, ==, text);
  g_assert_cmpuint (self.spans->len, ==, n_spans);
  for (guint i = 0; i < n_spans; i++)
    {
      const ShowcaseSpan *span = &g_array_index (self.spans, ShowcaseSpan, i);

      g_assert_cmpuint (span->start, ==, spans[i].start);
      g_assert_cmpuint (span->length, ==, spans[i].length);
      g_assert_cmpuint (span->flags, ==, spans[i].flags);
      g_assert_cmpuint (span->link, ==, spans[i].link);
    }
  showcase_runs_clear (&self);
}

static void
append (ShowcaseRuns *self,
        const char *text)
{
  showcase_runs_append (self, text, strlen (text));
}

static void
write_spaces (ShowcaseRuns *self)
{
  append (self, "  a ");
  showcase_runs_hide (self);
  append (self, " b");
  showcase_runs_append_space (self);
  showcase_runs_hide (self);
  showcase_runs_append_space (self);
  append (self, "c  ");
  showcase_runs_append_break (self);
  append (self, "  d");
  showcase_runs_append_break (self);
  showcase_runs_append_space (self);
}

static void
test_spaces (void)
{
  assert_block (write_spaces, "a b c\xe2\x80\xa8"
                              "d",
                NULL, 0);
}

static void
write_nothing (ShowcaseRuns *self)
{
  showcase_runs_append_break (self);
  showcase_runs_append_space (self);
  showcase_runs_hide (self);
  append (self, "   ");
}

static void
test_nothing (void)
{
  assert_block (write_nothing, "", NULL, 0);
}

static void
write_verbatim (ShowcaseRuns *self)
{
  showcase_runs_append_verbatim (self, " a ", 3, SHOWCASE_SPAN_CODE);
  showcase_runs_append_verbatim (self, "b", 1, SHOWCASE_SPAN_CODE);
  showcase_runs_append_space (self);
  showcase_runs_set_style (self, SHOWCASE_SPAN_STRONG);
  showcase_runs_append_verbatim (self, "c ", 2, SHOWCASE_SPAN_CODE);
}

/* The spaces of code stay; neighbours of the same look are one span. */
static void
test_verbatim (void)
{
  static const ShowcaseSpan spans[] = {
    { 0, 4, SHOWCASE_SPAN_CODE, SHOWCASE_NONE },
    { 5, 2, SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_STRONG, SHOWCASE_NONE },
  };

  assert_block (write_verbatim, " a b c ", spans, G_N_ELEMENTS (spans));
}

static void
write_trimmed (ShowcaseRuns *self)
{
  showcase_runs_set_style (self, SHOWCASE_SPAN_STRONG);
  append (self, "a ");
  showcase_runs_set_style (self, SHOWCASE_SPAN_EMPHASIS);
  append (self, " ");
  showcase_runs_append_break (self);
}

static void
test_trimmed (void)
{
  static const ShowcaseSpan spans[] = { { 0, 1, SHOWCASE_SPAN_STRONG, SHOWCASE_NONE } };

  assert_block (write_trimmed, "a", spans, G_N_ELEMENTS (spans));
}

static void
write_links (ShowcaseRuns *self)
{
  append (self, "www.a.example");
  showcase_runs_append_space (self);
  showcase_runs_begin_link (self, "gone.md", NULL, 1);
  append (self, "www.b.example");
  showcase_runs_end_link (self);
  append (self, "www.c.example");
}

/* A bare address is a link, but not in a link, and not right after one. */
static void
test_links (void)
{
  static const ShowcaseSpan spans[] = {
    { 0, 13, SHOWCASE_SPAN_LINK, 0 },
    { 14, 13, SHOWCASE_SPAN_MISSING, 1 },
    { 27, 15, SHOWCASE_SPAN_MISSING | SHOWCASE_SPAN_GENERATED, 1 },
  };

  assert_block (write_links, "www.a.example www.b.example (not included)www.c.example", spans, G_N_ELEMENTS (spans));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/runs/spaces", test_spaces);
  g_test_add_func ("/runs/nothing", test_nothing);
  g_test_add_func ("/runs/verbatim", test_verbatim);
  g_test_add_func ("/runs/trimmed", test_trimmed);
  g_test_add_func ("/runs/links", test_links);
  return g_test_run ();
}
