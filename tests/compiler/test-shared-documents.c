/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Real documents, where the folder beside the project has them: what must be found in them. Nothing of them is in the project.
 */

#include "showcase-compiler.h"
#include <string.h>

static char *
get_path (const char *name)
{
  return g_build_filename (g_getenv ("SHOWCASE_SHARED"), "documents", name, NULL);
}

static ShowcaseBundle *
compile (const char *name,
         ShowcaseReport *report)
{
  g_autofree char *path = get_path (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  ShowcaseBundle *bundle;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("the shared documents are not beside the project");
      return NULL;
    }
  bundle = showcase_compile ((GFile *const[]){ file }, 1, report, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return bundle;
}

/* The title is that of the heading on @line of the file, and the section that of the headings on @sections; for a text whose structure was
 * recovered both are left out, as 0. */
typedef struct
{
  guint line;
  guint sections[2];
  const char *period;
  const char *role;
  const char *employer;
  const char *badge;
  guint highlights;
  guint n_stars;
} Row;

typedef struct
{
  const char *name;
  gboolean recovered;
  guint n_rows;
  Row rows[10];
} Document;

static const Document documents[] = {
  { "000.md",
    FALSE,
    6,
    { { 0, { 0 }, "2022-2023", "DevOps Engineer", NULL, "Year 6", 7, 0 },
      { 0, { 0 }, "2021-2022", "DevOps Engineer", NULL, "Year 5", 2, 0 },
      { 0, { 0 }, "2020-2021", "DevOps Engineer", NULL, "Year 4", 5, 0 },
      { 0, { 0 }, "2019-2020", "Backend Developer", NULL, "Year 3", 5, 0 },
      { 0, { 0 }, "2018-2019", "remote startup employee", NULL, "Year 2", 4, 0 },
      { 0, { 0 }, "2017-2018", NULL, NULL, "Year 1", 4, 0 } } },
  { "001.md",
    FALSE,
    8,
    { { 1, { 0 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 7, { 0 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 13, { 0 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 21, { 13 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 36, { 13 }, NULL, NULL, NULL, NULL, 3, 0 },
      { 52, { 13 }, NULL, NULL, NULL, NULL, 5, 0 },
      { 66, { 13 }, NULL, NULL, NULL, NULL, 5, 0 },
      { 78, { 13 }, NULL, NULL, NULL, NULL, 4, 0 } } },
  { "002.md",
    TRUE,
    9,
    { { 0, { 0 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 0, { 0 }, NULL, NULL, NULL, NULL, 12, 0 },
      { 0, { 0 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 0, { 0 }, "2023-05-", NULL, "Tyk", NULL, 3, 0 },
      { 0, { 0 }, NULL, NULL, "WayhomeUK", NULL, 3, 0 },
      { 0, { 0 }, NULL, NULL, "Business and Decision", NULL, 0, 0 },
      { 0, { 0 }, NULL, NULL, "Newcastle Building Society", NULL, 0, 0 },
      { 0, { 0 }, NULL, NULL, NULL, NULL, 8, 0 },
      { 0, { 0 }, NULL, NULL, NULL, NULL, 7, 0 } } },
  { "003.md",
    FALSE,
    4,
    { { 8, { 0 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 23, { 0 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 28, { 27 }, NULL, NULL, NULL, NULL, 0, 0 },
      { 39, { 27 }, NULL, NULL, NULL, NULL, 0, 0 } } },
  { "004.md",
    FALSE,
    10,
    { { 3, { 1 }, NULL, NULL, NULL, NULL, 4, 0 },
      { 12, { 1 }, NULL, NULL, NULL, NULL, 5, 0 },
      { 26, { 22, 24 }, NULL, NULL, NULL, NULL, 15, 1 },
      { 85, { 22, 83 }, NULL, NULL, NULL, NULL, 4, 1 },
      { 112, { 22 }, NULL, NULL, NULL, NULL, 5, 1 },
      { 128, { 22, 126 }, NULL, NULL, NULL, NULL, 5, 0 },
      { 145, { 22, 126 }, NULL, NULL, NULL, NULL, 2, 0 },
      { 158, { 22, 156 }, NULL, NULL, NULL, NULL, 2, 0 },
      { 164, { 22, 156 }, NULL, NULL, NULL, NULL, 3, 0 },
      { 170, { 22 }, NULL, NULL, NULL, NULL, 4, 1 } } },
};

static char *
describe_period (const ShowcasePeriod *period)
{
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (period == NULL || showcase_period_is_empty (period))
    return NULL;
  start = showcase_date_to_iso (&period->start);
  end = period->ending == SHOWCASE_PERIOD_CLOSED ? showcase_date_to_iso (&period->end) : g_strdup ("");
  if (period->ending == SHOWCASE_PERIOD_OPEN)
    return g_strconcat (start, "-?", NULL);
  return g_strconcat (start, "-", end, NULL);
}

/* The words of the heading on a line of the file. */
static char *
get_heading (char **lines,
             guint line)
{
  const char *text = lines[line - 1];

  g_assert_true (*text == '#');
  return g_strstrip (g_strdup (text + strspn (text, "#")));
}

static void
assert_headings (ShowcaseEntry *entry,
                 const Row *row,
                 char **lines)
{
  g_autofree char *title = get_heading (lines, row->line);
  g_autoptr (GString) section = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (row->sections) && row->sections[i] > 0; i++)
    {
      g_autofree char *heading = get_heading (lines, row->sections[i]);

      g_string_append_printf (section, "%s%s", i > 0 ? " › " : "", heading);
    }
  g_assert_cmpuint (showcase_entry_get_line (entry), ==, row->line);
  g_assert_cmpstr (showcase_entry_get_title (entry), ==, title);
  g_assert_cmpstr (showcase_entry_get_section (entry), ==, section->len > 0 ? section->str : NULL);
}

static void
assert_row (ShowcaseEntry *entry,
            const Row *row,
            char **lines)
{
  g_autofree char *period = describe_period (showcase_entry_get_period (entry));

  g_test_message ("%s: %s", showcase_entry_get_id (entry), showcase_entry_get_title (entry));
  if (row->line > 0)
    assert_headings (entry, row, lines);
  if (row->role != NULL)
    g_assert_cmpstr (showcase_entry_get_role (entry), ==, row->role);
  g_assert_cmpstr (period, ==, row->period);
  g_assert_cmpstr (showcase_entry_get_employer (entry), ==, row->employer);
  g_assert_cmpstr (showcase_entry_get_badge (entry), ==, row->badge);
  g_assert_cmpuint (showcase_entry_get_highlights (entry), ==, row->highlights);
  g_assert_cmpuint (showcase_entry_get_n_stars (entry), ==, row->n_stars);
}

static void
test_document (gconstpointer data)
{
  const Document *document = data;
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = compile (document->name, report);
  g_autofree char *path = get_path (document->name);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  ShowcaseGroup *group;

  if (bundle == NULL)
    return;
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  group = showcase_catalog_get_group (showcase_bundle_get_catalog (bundle), 0);
  g_assert_cmpint (showcase_group_is_recovered (group), ==, document->recovered);
  for (guint i = 0; i < MIN (showcase_group_get_n_entries (group), document->n_rows); i++)
    assert_row (showcase_group_get_entry (group, i), &document->rows[i], lines);
  g_assert_cmpuint (showcase_group_get_n_entries (group), ==, document->n_rows);
}

static void
test_report (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = compile ("", report);
  g_autofree char *summary = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  static const char *const places[] = { "000.md:2: ", "000.md:6: ", "000.md:7: ", "003.md:30: ", "003.md:43: ", "004.md:194: " };

  if (bundle == NULL)
    return;
  summary = showcase_report_to_summary (report);
  text = showcase_report_to_text (report);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpstr (summary, ==, "5 documents, 37 entries, 7 periods, 3 missing links, 2 missing images, 1 empty STAR step");
  g_assert_cmpuint (g_strv_length (lines), ==, G_N_ELEMENTS (places) + 1);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_true (g_str_has_prefix (lines[i], places[i]));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autofree char *test = g_strconcat ("/shared-documents/", documents[i].name, NULL);

      g_test_add_data_func (test, &documents[i], test_document);
    }
  g_test_add_func ("/shared-documents/report", test_report);
  return g_test_run ();
}
