/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is found in a small portfolio, and in which order. */

#include "showcase-concordance-task.h"
#include "test-folder.h"
#include "test-language.h"

#define CAREER \
  "# Career\n\nWords before any entry.\n\n" \
  "## 2019 – 2021: Junior Developer\n\nWrote Python and a café guide.\n\n### Python at night\n\nMore of it.\n\n" \
  "## 2022 – 2023: Python Architect\n\nDrew pythonic plans.\n\n- Kubernetes for all\n\n```sh\nzeppelin --fly\n```\n"

#define OTHER "# Other\n\nA text about Python that has no year.\n"

/* Each hit as its kind, the role of its entry, and its snippet up to the first stop. */
static char *
search (ShowcaseConcordance *concordance,
        const char *text,
        guint max_hits,
        guint *n_matches)
{
  g_autoptr (GPtrArray) hits = showcase_concordance_search (concordance, text, max_hits, n_matches, NULL);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    {
      ShowcaseHit *hit = g_ptr_array_index (hits, i);
      ShowcaseEntry *entry = showcase_hit_get_entry (hit);
      const char *title = entry != NULL ? showcase_entry_get_title (entry) : showcase_group_get_title (showcase_hit_get_group (hit));

      if (i > 0)
        g_string_append (found, " | ");
      if (showcase_hit_get_kind (hit) == SHOWCASE_HIT_TITLE)
        g_string_append_printf (found, "%s", title);
      else
        g_string_append_printf (found, "%s%s", showcase_hit_get_kind (hit) == SHOWCASE_HIT_HEADING ? "# " : "", showcase_hit_get_snippet (hit));
    }
  return g_string_free_and_steal (found);
}

static ShowcaseConcordance *
new_concordance (TestFolder *folder)
{
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GError) error = NULL;

  test_folder_write (folder, "career.md", CAREER);
  test_folder_write (folder, "other.md", OTHER);
  bundle = test_folder_compile (folder, ".", NULL, &error);
  g_assert_no_error (error);
  return showcase_concordance_new (bundle, NULL);
}

static const struct
{
  const char *text;
  const char *found;
} searches[] = {
  /* Titles, headings, text: of text the very word, then the newest. */
  { "python", "Python Architect | # Python at night | Wrote Python and a café guide. | A text about Python that has no year. | Drew pythonic plans." },
  { "PYTHONIC", "Drew pythonic plans." },
  /* Accents, and the words of a list and of code */
  { "CAFE", "Wrote Python and a café guide." },
  { "kube", "Kubernetes for all" },
  { "zepp", "zeppelin --fly" },
  /* A typo, only where nothing is exact */
  { "kubernets", "Kubernetes for all" },
  { "kubenretes", "Kubernetes for all" },
  { "pythonik", "Drew pythonic plans." },
  /* Each word somewhere: in the text itself or in what its entry or document is called */
  { "python guide", "Wrote Python and a café guide." },
  { "guide junior", "Wrote Python and a café guide." },
  { "2020 guide", "Wrote Python and a café guide." },
  { "2020", "Junior Developer" },
  { "2022 architect", "Python Architect" },
  { "other python", "A text about Python that has no year." },
  { "before", "Words before any entry." },
  { "career", "Career" },
  { "python zeppelin guide", "" },
  { "nothing", "" },
  { "", "" },
  { "–", "" },
};

static void
test_searches (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseConcordance) concordance = new_concordance (folder);

  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      guint n_matches;
      g_autofree char *found = search (concordance, searches[i].text, 50, &n_matches);

      g_test_message ("%s", searches[i].text);
      g_assert_cmpstr (found, ==, searches[i].found);
    }
}

static void
test_best (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseConcordance) concordance = new_concordance (folder);
  guint n_matches;
  g_autofree char *found = search (concordance, "python", 2, &n_matches);

  g_assert_cmpstr (found, ==, "Python Architect | # Python at night");
  g_assert_cmpuint (n_matches, ==, 5);
}

/* What is said of an entry beside its role and period, whose parts stay apart where the program is read from the right. */
static void
test_title (void)
{
  static const char *const snippets[] = { "Initech · Career", "\u200f\u2068Initech\u2069 · \u2068Career\u2069" };
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (ShowcaseConcordance) concordance = NULL;

  test_folder_write (folder, "career.md", "# Career\n\n## 2019 – 2021: Developer at Initech\n\nWords.\n");
  bundle = test_folder_compile (folder, ".", NULL, NULL);
  concordance = showcase_concordance_new (bundle, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (snippets); i++)
    {
      g_autoptr (GPtrArray) hits = NULL;
      guint n_matches;

      if (i > 0 && !test_language_speak ("ar"))
        return;
      hits = showcase_concordance_search (concordance, "initech", 50, &n_matches, NULL);
      g_assert_cmpuint (hits->len, ==, 1);
      g_assert_cmpstr (showcase_hit_get_snippet (g_ptr_array_index (hits, 0)), ==, snippets[i]);
    }
  test_language_stop ();
}

static void
test_place (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseConcordance) concordance = new_concordance (folder);
  guint n_matches;
  g_autoptr (GPtrArray) hits = showcase_concordance_search (concordance, "kubernetes", 50, &n_matches, NULL);
  ShowcaseHit *hit = g_ptr_array_index (hits, 0);
  g_autoptr (GArray) marks = showcase_hit_find_marks (hit, "Kubernetes", 10);

  g_assert_cmpuint (showcase_hit_get_line (hit), ==, 17);
  g_assert_cmpuint (showcase_hit_get_block (hit), ==, 8);
  g_assert_cmpstr (showcase_group_get_title (showcase_hit_get_group (hit)), ==, "Career");
  g_assert_cmpuint (marks->len, ==, 1);
  g_assert_cmpuint (g_array_index (marks, ShowcaseMark, 0).end, ==, 10);
}

#define TALK \
  "<!-- note: Begin slowly. -->\n\n# Talk\n\n<!-- note: Greet Zoe. -->\n\n## 2020: Sailor\n\nWords of a sailor.\n\n" \
  "<!-- say: Ask them\nabout *boats*. -->\n\n![Boats](absent.png)\n\n<!-- pause -->\n\n<!-- note: The picture. -->\n\nLast words.\n\n<!-- No boats here. -->\n"

static const struct
{
  const char *text;
  const char *snippet;
  guint block;
  guint line;
  const char *entry;
} notes[] = {
  { "slowly", "Begin slowly.", 0, 0, NULL },
  { "zoe", "Greet Zoe.", 0, 3, NULL },
  { "about", "Ask them about *boats*.", 2, 9, "Sailor" },
  { "sailor picture", "The picture.", 3, 14, "Sailor" },
};

/* What is noted for a speaker is found at its block, after all else, and says what it is. Other comments are not. */
static void
test_notes (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (ShowcaseConcordance) concordance = NULL;
  g_autofree char *boats = NULL;
  guint n_matches;

  test_folder_write (folder, "talk.md", TALK);
  bundle = test_folder_compile (folder, ".", NULL, NULL);
  concordance = showcase_concordance_new (bundle, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      g_autoptr (GPtrArray) hits = showcase_concordance_search (concordance, notes[i].text, 50, &n_matches, NULL);
      ShowcaseHit *hit;

      g_test_message ("%s", notes[i].text);
      g_assert_cmpuint (hits->len, ==, 1);
      hit = g_ptr_array_index (hits, 0);
      g_assert_cmpint (showcase_hit_get_kind (hit), ==, SHOWCASE_HIT_NOTE);
      g_assert_cmpstr (showcase_hit_get_snippet (hit), ==, notes[i].snippet);
      g_assert_cmpuint (showcase_hit_get_block (hit), ==, notes[i].block);
      g_assert_cmpuint (showcase_hit_get_line (hit), ==, notes[i].line);
      g_assert_cmpstr (showcase_hit_get_entry (hit) != NULL ? showcase_entry_get_title (showcase_hit_get_entry (hit)) : NULL, ==, notes[i].entry);
    }
  boats = search (concordance, "boats", 50, &n_matches);
  g_assert_cmpstr (boats, ==, "Boats | Ask them about *boats*.");
}

typedef struct
{
  GMainLoop *loop;
  ShowcaseConcordance *concordance;
  guint n_hits;
  gboolean cancelled;
} Waiting;

static void
made_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  Waiting *waiting = user_data;

  waiting->concordance = showcase_concordance_new_finish (result, NULL);
  g_main_loop_quit (waiting->loop);
}

static void
searched_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  Waiting *waiting = user_data;
  g_autoptr (GError) error = NULL;
  guint n_matches;
  g_autoptr (GPtrArray) hits = showcase_concordance_search_finish (result, &n_matches, &error);

  waiting->n_hits = hits != NULL ? hits->len : 0;
  waiting->cancelled = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_main_loop_quit (waiting->loop);
}

static void
test_workers (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  Waiting waiting = { .loop = loop };

  test_folder_write (folder, "career.md", CAREER);
  bundle = test_folder_compile (folder, ".", NULL, NULL);
  showcase_concordance_new_async (bundle, NULL, made_cb, &waiting);
  g_main_loop_run (loop);
  g_assert_nonnull (waiting.concordance);

  showcase_concordance_search_async (waiting.concordance, "python", 50, cancellable, searched_cb, &waiting);
  g_main_loop_run (loop);
  g_assert_cmpuint (waiting.n_hits, ==, 4);

  showcase_concordance_search_async (waiting.concordance, "python", 50, cancellable, searched_cb, &waiting);
  g_cancellable_cancel (cancellable);
  g_main_loop_run (loop);
  g_assert_true (waiting.cancelled);
  showcase_concordance_unref (waiting.concordance);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/concordance/searches", test_searches);
  g_test_add_func ("/concordance/best", test_best);
  g_test_add_func ("/concordance/title", test_title);
  g_test_add_func ("/concordance/place", test_place);
  g_test_add_func ("/concordance/notes", test_notes);
  g_test_add_func ("/concordance/workers", test_workers);

  return g_test_run ();
}
