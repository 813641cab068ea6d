/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the model of a text takes against cmark's own parse of the same text, in the same run: medians of interleaved rounds, each in a
 * process that has parsed nothing before.
 */

#include "showcase-document.h"

#include <cmark.h>
#include <sys/wait.h>
#include <unistd.h>

#define ROUNDS 9

/* A text like a long record of work: headings, paragraphs with every inline, nested lists, quotes and code. */
static GString *
make_markdown (gsize size)
{
  GString *markdown = g_string_sized_new (size + 4096);
  guint i = 0;

  while (markdown->len < size)
    {
      i++;
      g_string_append_printf (markdown, "## Section %u of the record\n\n", i);
      g_string_append_printf (markdown,
                              "Moved the *billing* service from **one large host** to `cluster-%u`, with a page on the\n"
                              "[choices](https://docs.example/choice/%u \"Choices\") that were made, and measured it before and after;\n"
                              "see www.example.org/report-%u for the numbers. Nobody had to be called at night since.\n\n",
                              i, i, i);
      g_string_append_printf (markdown,
                              "- wrote a queue in Go that keeps %u messages a second in order\n"
                              "- taught two colleagues, who now run it\n"
                              "  - one of them **alone**\n"
                              "  - the other with [notes](notes/%u.md)\n"
                              "- removed four scripts\n\n",
                              i, i);
      g_string_append_printf (markdown, "> What is measured can be argued about, said number %u.\n\n", i);
      g_string_append_printf (markdown, "```python\ndef step_%u (value):\n    return value * 2\n```\n\n", i);
    }
  return markdown;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 first = *(const gint64 *)a;
  gint64 second = *(const gint64 *)b;

  return first < second ? -1 : first > second;
}

static double
get_median (gint64 *times)
{
  qsort (times, ROUNDS, sizeof *times, compare_times);
  return (double)times[ROUNDS / 2] / 1000.0;
}

static gint64
time_cmark (const GString *markdown)
{
  gint64 start = g_get_monotonic_time ();

  cmark_node_free (cmark_parse_document (markdown->str, markdown->len, CMARK_OPT_DEFAULT));
  return g_get_monotonic_time () - start;
}

static gint64
time_model (const GString *markdown)
{
  gint64 start = g_get_monotonic_time ();

  showcase_document_unref (showcase_document_parse (markdown->str, markdown->len, NULL, NULL));
  return g_get_monotonic_time () - start;
}

/* Runs in a process of its own, so that neither finds the heap as the other left it. */
static gint64
time_in_child (const GString *markdown,
               gint64 (*time) (const GString *))
{
  gint64 result = 0;
  int ends[2];
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  if (child == 0)
    {
      result = time (markdown);
      _exit (write (ends[1], &result, sizeof result) == sizeof result ? 0 : 1);
    }
  g_assert_cmpint (read (ends[0], &result, sizeof result), ==, sizeof result);
  waitpid (child, NULL, 0);
  close (ends[0]);
  close (ends[1]);
  return result;
}

static void
measure (gsize size)
{
  g_autoptr (GString) markdown = make_markdown (size);
  gint64 cmark_times[ROUNDS];
  gint64 model_times[ROUNDS];
  double cmark_time, model_time;

  for (guint i = 0; i < ROUNDS; i++)
    {
      cmark_times[i] = time_in_child (markdown, time_cmark);
      model_times[i] = time_in_child (markdown, time_model);
    }
  cmark_time = get_median (cmark_times);
  model_time = get_median (model_times);
  g_print ("document: model of %5.1f MB: %6.1f ms; cmark alone: %6.1f ms; ratio %.2f (at most 1.80)\n",
           (double)markdown->len / 1e6, model_time, cmark_time, model_time / cmark_time);
}

int
main (void)
{
  measure (1000 * 1000);
  measure (10 * 1000 * 1000);
  return 0;
}
