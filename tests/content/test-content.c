/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small catalog in which every field of every type has a value somewhere.
 */

#include "test-content.h"

static ShowcaseEntry *
make_dated_entry (void)
{
  const ShowcasePeriod period = { { 2023, 5, 0 }, { 0, 0, 0 }, SHOWCASE_PERIOD_ONGOING, TRUE };
  g_autoptr (GPtrArray) stars = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_star_unref);
  ShowcaseStar *star = showcase_star_new ("The outage", 14);

  showcase_star_add_step (star, SHOWCASE_STAR_SITUATION, "Situation", 15, FALSE);
  showcase_star_add_step (star, SHOWCASE_STAR_ACTION, "Action(s)", 17, FALSE);
  showcase_star_add_step (star, SHOWCASE_STAR_RESULT, "Results", 19, TRUE);
  g_ptr_array_add (stars, star);

  return g_object_new (SHOWCASE_TYPE_ENTRY,
                       "id", "career/engineer",
                       "title", "Engineer at Köhler",
                       "role", "Engineer",
                       "employer", "Köhler",
                       "badge", "Year 2",
                       "from", "Tester",
                       "section", "Work",
                       "period", &period,
                       "line", 12,
                       "highlights", 7,
                       "stars", stars,
                       NULL);
}

static ShowcaseEntry *
make_closed_entry (void)
{
  const ShowcasePeriod period = { { 2022, 0, 0 }, { 2023, 4, 30 }, SHOWCASE_PERIOD_CLOSED, FALSE };

  return g_object_new (SHOWCASE_TYPE_ENTRY,
                       "id", "career/tester",
                       "title", "Tester",
                       "period", &period,
                       "line", 30,
                       "highlights", 1,
                       NULL);
}

static ShowcaseEntry *
make_open_entry (void)
{
  const ShowcasePeriod period = { { 2019, 12, 0 }, { 0, 0, 0 }, SHOWCASE_PERIOD_OPEN, FALSE };

  return g_object_new (SHOWCASE_TYPE_ENTRY, "id", "career/start", "title", "Start", "period", &period, NULL);
}

static ShowcaseGroup *
make_career (void)
{
  const char *const skills[] = { "C", "GTK", NULL };
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcaseReferences) references = showcase_references_new ();
  g_autoptr (ShowcaseLineMap) lines = showcase_line_map_new ();
  GVariantBuilder keys = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{ss}"));

  g_variant_builder_add (&keys, "{ss}", "colour", "blue");
  g_variant_builder_add (&keys, "{ss}", "mood", "a \"good\" one\n");
  showcase_references_add_document (references, "topics.md#c", "topics", "c");
  showcase_references_add_document (references, "topics.md", "topics", NULL);
  showcase_references_add_image (references, "img/plan.svg", "images/plan.svg", 640, 480);
  showcase_line_map_add (lines, 1, 5);
  showcase_line_map_add (lines, 9, 12);
  g_ptr_array_add (entries, make_dated_entry ());
  g_ptr_array_add (entries, make_closed_entry ());
  g_ptr_array_add (entries, make_open_entry ());

  return g_object_new (SHOWCASE_TYPE_GROUP,
                       "id", "career",
                       "title", "A career",
                       "document", "01-career.md",
                       "body", "bodies/career.md",
                       "person", "Ada Example",
                       "skills", skills,
                       "keys", g_variant_builder_end (&keys),
                       "references", references,
                       "lines", lines,
                       "entries", entries,
                       NULL);
}

static ShowcaseGroup *
make_topics (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (entries, g_object_new (SHOWCASE_TYPE_ENTRY, "id", "topics/c", "title", "C", NULL));

  return g_object_new (SHOWCASE_TYPE_GROUP,
                       "id", "topics",
                       "title", "Topics",
                       "document", "02-topics.txt",
                       "body", "bodies/topics.md",
                       "recovered", TRUE,
                       "entries", entries,
                       NULL);
}

ShowcaseCatalog *
test_content_make_catalog (void)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (problems, showcase_diagnostic_new (SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_BINARY, "00-data.md", 0, "no text"));
  g_ptr_array_add (problems, showcase_diagnostic_new (SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_EMPTY_STEP, "01-career.md", 23, "an “empty” step"));
  g_ptr_array_add (groups, make_career ());
  g_ptr_array_add (groups, make_topics ());

  return g_object_new (SHOWCASE_TYPE_CATALOG,
                       "title", "Ada’s portfolio",
                       "person", "Ada Example",
                       "groups", groups,
                       "problems", problems,
                       NULL);
}

/* How long what is linear may take, in microseconds: some seconds, but for a program that sanitizers make slow. */
gint64
test_content_get_limit (guint seconds)
{
  const char *patience = g_getenv ("SHOWCASE_PATIENCE");

  return seconds * G_USEC_PER_SEC * (patience != NULL ? g_ascii_strtoll (patience, NULL, 10) : 1);
}
