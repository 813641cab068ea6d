/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every example of the specifications, where they are beside the project, through the function that --export=html-fragment calls: it
 * comes out as the expected HTML in normal form. Where it can't, because of what the program shows of HTML or because libcmark is older
 * than the specification, its number is in the table below with the reason, and it is compared with what is prescribed instead; an example
 * that comes out as expected all the same fails the test too. Written with raw HTML and all links as they are, it is the expected HTML
 * again, so that what is read of HTML is known to be right.
 */

#include "document-dump.h"
#include "html-normal.h"
#include "html-policy.h"
#include "showcase-html-fragment.h"

#include <cmark.h>
#include <string.h>

#define FENCE "````````````````````````````````"

typedef enum
{
  REASON_NONE,
  REASON_HTML,
  REASON_SCHEME,
  REASON_BARE,
  REASON_CELL,
  REASON_NEWER,
} Reason;

static const char *const reasons[] = {
  [REASON_HTML] = "raw HTML is shown and not carried out",
  [REASON_SCHEME] = "a link of another scheme is its text",
  [REASON_BARE] = "GFM makes links of bare addresses",
  [REASON_CELL] = "raw HTML in a table is shown and not carried out",
  [REASON_NEWER] = "0.31 changed it; libcmark is older",
};

/* A row of examples, from the first to the last. */
typedef struct
{
  const char *file;
  guint first;
  guint last;
  Reason reason;
} Exception;

#define COMMONMARK "commonmark-0.31.2.txt"
#define GFM "gfm-0.29.txt"
#define EXTENSIONS "gfm-extensions.txt"

/* The first libcmark by CommonMark 0.31, for which the reason is none. */
#define NEWER_VERSION 0x001f00

static const Exception exceptions[] = {
  { COMMONMARK, 21, 21, REASON_HTML },
  { COMMONMARK, 31, 31, REASON_HTML },
  { COMMONMARK, 148, 191, REASON_HTML },
  { COMMONMARK, 201, 201, REASON_HTML },
  { COMMONMARK, 308, 309, REASON_HTML },
  { COMMONMARK, 344, 344, REASON_HTML },
  { COMMONMARK, 354, 354, REASON_NEWER },
  { COMMONMARK, 475, 477, REASON_HTML },
  { COMMONMARK, 491, 491, REASON_HTML },
  { COMMONMARK, 494, 494, REASON_HTML },
  { COMMONMARK, 500, 500, REASON_SCHEME },
  { COMMONMARK, 524, 524, REASON_HTML },
  { COMMONMARK, 536, 536, REASON_HTML },
  { COMMONMARK, 596, 596, REASON_SCHEME },
  { COMMONMARK, 598, 599, REASON_SCHEME },
  { COMMONMARK, 601, 601, REASON_SCHEME },
  { COMMONMARK, 602, 602, REASON_BARE },
  { COMMONMARK, 606, 606, REASON_BARE },
  { COMMONMARK, 608, 608, REASON_BARE },
  { COMMONMARK, 611, 612, REASON_BARE },
  { COMMONMARK, 613, 617, REASON_HTML },
  { COMMONMARK, 623, 623, REASON_HTML },
  { COMMONMARK, 625, 626, REASON_NEWER },
  { COMMONMARK, 625, 626, REASON_HTML },
  { COMMONMARK, 627, 631, REASON_HTML },
  { COMMONMARK, 642, 643, REASON_HTML },
  { GFM, 118, 160, REASON_HTML },
  { GFM, 170, 170, REASON_HTML },
  { GFM, 288, 289, REASON_HTML },
  { GFM, 317, 317, REASON_HTML },
  { GFM, 327, 327, REASON_HTML },
  { GFM, 354, 354, REASON_HTML },
  { GFM, 484, 486, REASON_HTML },
  { GFM, 500, 500, REASON_HTML },
  { GFM, 503, 503, REASON_HTML },
  { GFM, 508, 508, REASON_SCHEME },
  { GFM, 532, 532, REASON_HTML },
  { GFM, 544, 544, REASON_HTML },
  { GFM, 604, 604, REASON_SCHEME },
  { GFM, 606, 607, REASON_SCHEME },
  { GFM, 609, 609, REASON_SCHEME },
  { GFM, 610, 610, REASON_BARE },
  { GFM, 614, 614, REASON_BARE },
  { GFM, 616, 616, REASON_BARE },
  { GFM, 619, 620, REASON_BARE },
  { GFM, 632, 636, REASON_HTML },
  { GFM, 642, 642, REASON_HTML },
  { GFM, 644, 644, REASON_HTML },
  { GFM, 647, 651, REASON_HTML },
  { GFM, 653, 653, REASON_HTML },
  { GFM, 663, 664, REASON_HTML },
  { EXTENSIONS, 12, 12, REASON_CELL },
  { EXTENSIONS, 22, 22, REASON_HTML },
};

typedef struct
{
  const char *file;
  char *section;
  char *markdown;
  char *html;
  guint number;
} Example;

typedef struct
{
  const char *file;
  const char *section;
  GPtrArray *examples;
} Section;

static void
free_example (gpointer data)
{
  Example *example = data;

  g_free (example->section);
  g_free (example->markdown);
  g_free (example->html);
  g_free (example);
}

static void
free_section (gpointer data)
{
  Section *section = data;

  g_ptr_array_unref (section->examples);
  g_free (section);
}

static char *
dup_with_tabs (const char *start,
               const char *end)
{
  g_autoptr (GString) text = g_string_new_len (start, end - start);

  g_string_replace (text, "\xe2\x86\x92", "\t", 0);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* Reads an example that starts at its fence; returns what follows it. */
static const char *
read_example (const char *fence,
              Example *example)
{
  const char *start = strchr (fence, '\n') + 1;
  const char *dot = g_str_has_prefix (start, ".\n") ? start : strstr (start, "\n.\n") + 1;
  const char *html = dot + 2;
  const char *end = g_str_has_prefix (html, FENCE) ? html : strstr (html, "\n" FENCE) + 1;

  example->markdown = dup_with_tabs (start, dot);
  example->html = dup_with_tabs (html, end);
  return end + strlen (FENCE);
}

static GPtrArray *
read_examples (const char *file,
               const char *text)
{
  GPtrArray *examples = g_ptr_array_new_with_free_func (free_example);
  g_autofree char *section = g_strdup ("");

  for (const char *line = text; line != NULL && *line != '\0';)
    {
      if (g_str_has_prefix (line, FENCE " example"))
        {
          Example *example = g_new0 (Example, 1);

          example->file = file;
          example->section = g_strdup (section);
          example->number = examples->len + 1;
          line = read_example (line, example);
          g_ptr_array_add (examples, example);
        }
      else if (*line == '#')
        {
          const char *name = line + strspn (line, "# ");

          g_free (section);
          section = g_strndup (name, strcspn (name, "\n"));
        }
      line = strchr (line, '\n');
      line = line != NULL ? line + 1 : NULL;
    }
  return examples;
}

static Reason
find_reason (const Example *example)
{
  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (strcmp (exceptions[i].file, example->file) == 0 && exceptions[i].first <= example->number && example->number <= exceptions[i].last
        && (exceptions[i].reason != REASON_NEWER || cmark_version () < NEWER_VERSION))
      return exceptions[i].reason;
  return REASON_NONE;
}

/* What is prescribed where that is not what the specification has. */
static char *
prescribe (const Example *example,
           Reason reason)
{
  static const char *const tags[] = { "strong", NULL };

  switch (reason)
    {
    case REASON_BARE:
      return html_policy_link_addresses (example->html);
    case REASON_CELL:
      return html_policy_escape_tags (example->html, tags);
    case REASON_HTML:
    case REASON_SCHEME:
    case REASON_NEWER:
      return html_policy_write (example->markdown);
    case REASON_NONE:
    default:
      return g_strdup (example->html);
    }
}

static gboolean
is_same (const char *html,
         const char *other)
{
  g_autofree char *normal = html_normalize (html);
  g_autofree char *other_normal = html_normalize (other);

  return strcmp (normal, other_normal) == 0 || strcmp (other, "<IGNORE>\n") == 0;
}

static void
tell (const Example *example,
      const char *expected,
      const char *written)
{
  g_test_message ("%s example %u: %s\n  expected: %s\n  written:  %s", example->file, example->number, example->markdown, expected, written);
}

/* Whether an example comes out by default as it should. */
static gboolean
check_default (const Example *example,
               Reason reason)
{
  g_autofree char *html = showcase_html_fragment_new (example->markdown, -1, SHOWCASE_HTML_DEFAULT);
  g_autofree char *expected = prescribe (example, reason);
  g_autofree char *unsafe = html_find_unsafe (html);

  if (unsafe != NULL)
    g_test_message ("example %u: %s", example->number, unsafe);
  if (!is_same (html, expected))
    tell (example, expected, html);
  return unsafe == NULL && is_same (html, expected) && (reason == REASON_NONE || !is_same (html, example->html));
}

/* Whether an example that is written as it is comes out as the specification has it. */
static gboolean
check_as_written (const Example *example,
                  Reason reason)
{
  g_autofree char *html = showcase_html_fragment_new (example->markdown, -1, SHOWCASE_HTML_AS_WRITTEN);
  gboolean is_filtered = strcmp (example->section, "Disallowed Raw HTML (extension)") == 0 || strcmp (example->section, "HTML tag filter") == 0;
  gboolean may_differ = reason == REASON_BARE || reason == REASON_NEWER || is_filtered;

  if (is_same (html, example->html) != may_differ)
    return TRUE;
  tell (example, example->html, html);
  return FALSE;
}

static void
check_model (const Example *example)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (example->markdown, -1, NULL, NULL);
  g_autofree char *html = showcase_document_to_html (document, SHOWCASE_HTML_DEFAULT);
  g_autofree char *unsafe = html_find_unsafe (html);

  document_check (document);
  g_assert_cmpstr (unsafe, ==, NULL);
}

static void
test_section (gconstpointer data)
{
  const Section *section = data;
  guint n_excepted = 0;
  guint n_wrong = 0;

  for (guint i = 0; i < section->examples->len; i++)
    {
      const Example *example = g_ptr_array_index (section->examples, i);
      Reason reason = find_reason (example);
      gboolean is_right = check_default (example, reason);

      is_right &= check_as_written (example, reason);
      check_model (example);
      n_excepted += reason != REASON_NONE;
      n_wrong += !is_right;
      if (reason != REASON_NONE)
        g_test_message ("example %u is excepted: %s", example->number, reasons[reason]);
    }
  g_test_message ("%s, %s: %u examples, %u of them as prescribed", section->file, section->section, section->examples->len, n_excepted);
  if (n_wrong > 0)
    g_test_fail_printf ("%u examples are not as they should be", n_wrong);
}

static void
test_absent (void)
{
  g_test_skip ("the specifications are not beside the project; SHOWCASE_SPEC_DIR says where else they are");
}

/* Adds a test for each section, and returns the examples they are of. */
static GPtrArray *
add_tests (const char *file,
           const char *text)
{
  GPtrArray *examples = read_examples (file, text);
  Section *section = NULL;

  for (guint i = 0; i < examples->len; i++)
    {
      Example *example = g_ptr_array_index (examples, i);

      if (section == NULL || strcmp (section->section, example->section) != 0)
        {
          g_autofree char *path = g_strdup_printf ("/spec/%.*s/%u %s", (int)strcspn (file, "."), file, example->number, example->section);

          g_strdelimit (path + strlen ("/spec/") + strcspn (file, ".") + 1, "/", '-');
          section = g_new0 (Section, 1);
          *section = (Section){ file, example->section, g_ptr_array_new () };
          g_test_add_data_func_full (path, section, test_section, free_section);
        }
      g_ptr_array_add (section->examples, example);
    }
  g_assert_cmpuint (examples->len, >, 20);
  return examples;
}

int
main (int argc,
      char **argv)
{
  static const char *const files[] = { COMMONMARK, GFM, EXTENSIONS };
  const char *dir = g_getenv ("SHOWCASE_SPEC_DIR");
  g_autofree char *beside = g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "spec", NULL);

  g_autoptr (GPtrArray) read = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (dir != NULL ? dir : beside, files[i], NULL);
      g_autofree char *name = g_strdup_printf ("/spec/%s", files[i]);
      g_autofree char *text = NULL;

      if (g_file_get_contents (path, &text, NULL, NULL))
        g_ptr_array_add (read, add_tests (files[i], text));
      else
        g_test_add_func (name, test_absent);
    }
  return g_test_run ();
}
