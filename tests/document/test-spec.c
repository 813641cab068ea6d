/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every example of the specifications, where they are beside the project: written out of our model, as written, it is the expected HTML in
 * normal form. Those that can't be are in the table below, with the reason; one of them that begins to pass fails the test too. And by
 * default nothing of any example is written that could do something.
 */

#include "document-dump.h"
#include "html-normal.h"
#include "showcase-html-writer.h"

#include <cmark.h>
#include <string.h>

#define FENCE "````````````````````````````````"

typedef struct
{
  const char *file;
  guint number;
  const char *reason;
  int fixed_version;
} Exception;

#define COMMONMARK "commonmark-0.31.2.txt"
#define GFM "gfm-0.29.txt"
#define EXTENSIONS "gfm-extensions.txt"

#define BARE "GFM makes links of bare addresses"
#define FILTER "no tag has to be disallowed where raw HTML is text by default"
#define NEWER "0.31 changed it; libcmark is 0.30"

/* With a version of libcmark from which on the example passes, or 0. */
static const Exception exceptions[] = {
  { COMMONMARK, 354, NEWER, 0x001f00 },
  { COMMONMARK, 602, BARE, 0 },
  { COMMONMARK, 606, BARE, 0 },
  { COMMONMARK, 608, BARE, 0 },
  { COMMONMARK, 611, BARE, 0 },
  { COMMONMARK, 612, BARE, 0 },
  { COMMONMARK, 625, NEWER, 0x001f00 },
  { COMMONMARK, 626, NEWER, 0x001f00 },
  { GFM, 610, BARE, 0 },
  { GFM, 614, BARE, 0 },
  { GFM, 616, BARE, 0 },
  { GFM, 619, BARE, 0 },
  { GFM, 620, BARE, 0 },
  { GFM, 653, FILTER, 0 },
  { EXTENSIONS, 22, FILTER, 0 },
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

static const Exception *
find_exception (const Example *example)
{
  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (strcmp (exceptions[i].file, example->file) == 0 && exceptions[i].number == example->number)
      return exceptions[i].fixed_version == 0 || cmark_version () < exceptions[i].fixed_version ? &exceptions[i] : NULL;
  return NULL;
}

static gboolean
resolve_all (const char *url,
             gboolean is_image,
             ShowcaseTarget *target,
             gpointer user_data)
{
  target->document = "other";
  return TRUE;
}

static void
check_default (const Example *example)
{
  static const ShowcaseParseFlags flags[] = { SHOWCASE_PARSE_DEFAULT, SHOWCASE_PARSE_FAITHFUL };

  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse_with_flags (example->markdown, -1, flags[i], resolve_all, NULL);
      g_autofree char *html = showcase_document_to_html (document, SHOWCASE_HTML_DEFAULT);
      g_autofree char *unsafe = html_find_unsafe (html);

      if (flags[i] == SHOWCASE_PARSE_DEFAULT)
        document_check (document);
      if (unsafe != NULL)
        g_test_message ("example %u: %s", example->number, unsafe);
      g_assert_null (unsafe);
    }
}

/* Whether an example comes out as expected. */
static gboolean
run_example (const Example *example,
             gboolean is_exception)
{
  ShowcaseParseFlags flags = SHOWCASE_PARSE_FAITHFUL | SHOWCASE_PARSE_RAW_HTML;
  g_autoptr (ShowcaseDocument) document = showcase_document_parse_with_flags (example->markdown, -1, flags, NULL, NULL);
  g_autofree char *html = showcase_document_to_html (document, SHOWCASE_HTML_AS_WRITTEN);
  g_autofree char *normal = html_normalize (html);
  g_autofree char *expected = html_normalize (example->html);
  gboolean passes = strcmp (normal, expected) == 0 || strcmp (example->html, "<IGNORE>\n") == 0;

  if (!passes && !is_exception)
    g_test_message ("%s example %u: %s\n  expected: %s\n  written:  %s", example->file, example->number, example->markdown, expected, normal);
  return passes;
}

static void
test_section (gconstpointer data)
{
  const Section *section = data;
  guint n_passed = 0;
  guint n_excepted = 0;
  guint n_wrong = 0;

  for (guint i = 0; i < section->examples->len; i++)
    {
      const Example *example = g_ptr_array_index (section->examples, i);
      const Exception *exception = find_exception (example);
      gboolean passes = run_example (example, exception != NULL);

      check_default (example);
      n_passed += passes;
      n_excepted += exception != NULL;
      n_wrong += passes == (exception != NULL);
      if (exception != NULL)
        g_test_message ("example %u is excepted%s: %s", example->number, passes ? " but passes" : "", exception->reason);
    }
  g_test_message ("%s, %s: %u of %u as expected, %u excepted", section->file, section->section, n_passed, section->examples->len, n_excepted);
  if (n_wrong > 0)
    g_test_fail_printf ("%u examples are not as the table says", n_wrong);
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
