/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Colours of code: names of languages, roles of words, and code that is a part of more.
 */

#include "showcase-code-spans.h"
#include "showcase-language-names.h"
#include "showcase-spans-finder.h"

#include <string.h>

static void
test_names (void)
{
  static const struct
  {
    const char *name;
    const char *id;
  } names[] = {
    { "c", "c" },
    { "C", "c" },
    { "c++", "cpp" },
    { "js", "js" },
    { "TypeScript", "typescript" },
    { "ts", "typescript" },
    { "bash", "sh" },
    { "py", "python3" },
    { "yml", "yaml" },
    { "md", "markdown" },
    { "rs", "rust" },
    { "rust,ignore", "rust" },
    { "{.python", "python3" },
    { "js{1,3}", "js" },
    { "language-go", "go" },
    { "application/json", "json" },
    { "dockerfile", "docker" },
    { "nonsense", NULL },
    { "", NULL },
    { "{", NULL },
    { "text", NULL },
    { "application/nonsense", NULL },
  };
  g_autoptr (GtkSourceLanguageManager) languages = gtk_source_language_manager_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkSourceLanguage *language = showcase_language_names_find (languages, names[i].name);

      g_assert_cmpstr (language != NULL ? gtk_source_language_get_id (language) : NULL, ==, names[i].id);
    }
}

static guint32
find_role (ShowcaseSpansFinder *finder,
           const char *language,
           const char *text,
           const char *word)
{
  g_autoptr (GArray) spans = showcase_spans_finder_find (finder, language, text, strlen (text), 0);
  gsize place = (gsize)(strstr (text, word) - text);

  for (guint i = 0; i < spans->len; i++)
    {
      const ShowcaseCodeSpan *span = &g_array_index (spans, ShowcaseCodeSpan, i);

      if (place >= span->start && place < span->start + span->length)
        return span->role;
    }

  return SHOWCASE_COLOR_TEXT;
}

/* The numbers in showcase-roles.xml are those of the roles. */
static void
test_roles (void)
{
  static const struct
  {
    const char *language;
    const char *text;
    const char *word;
    ShowcaseColorRole role;
  } words[] = {
    { "c", "return x;", "return", SHOWCASE_COLOR_KEYWORD },
    { "c", "return x;", "x", SHOWCASE_COLOR_TEXT },
    { "c", "s = \"text\";", "text", SHOWCASE_COLOR_STRING },
    { "c", "/* äöü */ int x;", "äöü", SHOWCASE_COLOR_COMMENT },
    { "c", "/* äöü */ int x;", "int", SHOWCASE_COLOR_TYPE },
    { "c", "x = 12;", "12", SHOWCASE_COLOR_NUMBER },
    { "c", "#define A", "#define", SHOWCASE_COLOR_PREPROCESSOR },
    { "py", "def read(a):", "read", SHOWCASE_COLOR_FUNCTION },
    { "json", "{ \"a\": true }", "true", SHOWCASE_COLOR_NUMBER },
    { "html", "<a href=\"b\">c</a>", "<a", SHOWCASE_COLOR_KEYWORD },
    { "diff", "-old\n+new", "+new", SHOWCASE_COLOR_STRING },
    { "nonsense", "return 1;", "return", SHOWCASE_COLOR_TEXT },
  };
  g_autoptr (ShowcaseSpansFinder) finder = showcase_spans_finder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_test_message ("%s: %s", words[i].language, words[i].text);
      g_assert_cmpint (find_role (finder, words[i].language, words[i].text, words[i].word), ==, words[i].role);
    }
}

/* A comment that began in the part before goes on, and only the part itself gets colours. */
static void
test_context (void)
{
  const char *text = "/* é begin\nend */ int x;\n";
  gsize context_length = (gsize)(strstr (text, "end") - text);
  g_autoptr (ShowcaseSpansFinder) finder = showcase_spans_finder_new ();
  g_autoptr (GArray) spans = showcase_spans_finder_find (finder, "c", text, strlen (text), context_length);
  const ShowcaseCodeSpan *first = &g_array_index (spans, ShowcaseCodeSpan, 0);
  const ShowcaseCodeSpan *second = &g_array_index (spans, ShowcaseCodeSpan, 1);

  g_assert_cmpint (spans->len, ==, 2);
  g_assert_cmpint (first->start, ==, 0);
  g_assert_cmpint (first->length, ==, strlen ("end */"));
  g_assert_cmpint (first->role, ==, SHOWCASE_COLOR_COMMENT);
  g_assert_cmpint (second->start, ==, strlen ("end */ "));
  g_assert_cmpint (second->role, ==, SHOWCASE_COLOR_TYPE);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_source_init ();
  g_test_add_func ("/spans-finder/names", test_names);
  g_test_add_func ("/spans-finder/roles", test_roles);
  g_test_add_func ("/spans-finder/context", test_context);

  return g_test_run ();
}
