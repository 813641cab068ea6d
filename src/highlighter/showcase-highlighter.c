/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program that colours code for the document view. GtkSourceView works in the main loop alone and takes up to 40 ms to learn a language, and a
 * regular expression may take forever; here neither can hold a frame up. It reads requests and writes answers (see showcase-code-spans.h), needs no
 * display, opens nothing, and ends when nobody has asked for a while or when an answer takes too long. */

#include "config.h"

#include "showcase-code-spans.h"
#include "showcase-spans-finder.h"

#include <gtksourceview/gtksource.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

/* In milliseconds. A start takes some forty, the program three megabytes: it is there while somebody scrolls, and gone while they read. */
#define PATIENCE 1000

/* In seconds. */
#define LONGEST_ANSWER 5

/* Colours are never worth a late frame. */
#define NICENESS 5

static gboolean
read_all (void *target,
          gsize length)
{
  for (gsize done = 0; done < length;)
    {
      ssize_t n = read (STDIN_FILENO, (char *)target + done, length - done);

      if (n <= 0)
        return FALSE;
      done += (gsize)n;
    }

  return TRUE;
}

static gboolean
write_all (const void *source,
           gsize length)
{
  for (gsize done = 0; done < length;)
    {
      ssize_t n = write (STDOUT_FILENO, (const char *)source + done, length - done);

      if (n <= 0)
        return FALSE;
      done += (gsize)n;
    }

  return TRUE;
}

static gboolean
answer (ShowcaseSpansFinder *finder)
{
  ShowcaseCodeRequest request;
  g_autofree char *language = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GArray) spans = NULL;
  gsize length;
  guint32 n_spans;

  if (!read_all (&request, sizeof request) || request.language_length > SHOWCASE_CODE_LONGEST || request.context_length > SHOWCASE_CODE_LONGEST
      || request.text_length > SHOWCASE_CODE_LONGEST)
    return FALSE;

  length = (gsize)request.context_length + request.text_length;
  language = g_malloc0 ((gsize)request.language_length + 1);
  text = g_malloc0 (length + 1);
  if (!read_all (language, request.language_length) || !read_all (text, length))
    return FALSE;

  alarm (LONGEST_ANSWER);
  if (g_utf8_validate_len (language, request.language_length, NULL) && g_utf8_validate_len (text, length, NULL))
    spans = showcase_spans_finder_find (finder, language, text, length, request.context_length);
  else
    spans = g_array_new (FALSE, FALSE, sizeof (ShowcaseCodeSpan));
  alarm (0);

  n_spans = spans->len;
  return write_all (&n_spans, sizeof n_spans) && write_all (spans->data, n_spans * sizeof (ShowcaseCodeSpan));
}

int
main (void)
{
  struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
  g_autoptr (ShowcaseSpansFinder) finder = NULL;

  if (nice (NICENESS) == -1)
    g_debug ("The program keeps its priority");

  gtk_source_init ();
  finder = showcase_spans_finder_new ();
  while (poll (&input, 1, PATIENCE) > 0 && answer (finder))
    ;

  return EXIT_SUCCESS;
}
