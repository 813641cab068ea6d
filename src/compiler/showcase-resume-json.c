/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* JSON Resume: which of its sections and fields mean what. Its texts are plain. */

#include "config.h"
#include "showcase-name.h"
#include "showcase-resume-fields.h"

/* name, kind, title, more, organization, start, end, summary, highlights, keywords */
static const ShowcaseResumeShape shapes[] = {
  { "work", SHOWCASE_RESUME_PLACE, "position", NULL, "name", "startDate", "endDate", "summary", "highlights", "keywords" },
  { "volunteer", SHOWCASE_RESUME_PLACE, "position", NULL, "organization", "startDate", "endDate", "summary", "highlights", NULL },
  { "education", SHOWCASE_RESUME_PLACE, "studyType", "area", "institution", "startDate", "endDate", "score", "courses", NULL },
  { "projects", SHOWCASE_RESUME_PLACE, "name", NULL, "entity", "startDate", "endDate", "description", "highlights", "keywords" },
  { "awards", SHOWCASE_RESUME_PLACE, "title", NULL, "awarder", "date", NULL, "summary", NULL, NULL },
  { "certificates", SHOWCASE_RESUME_PLACE, "name", NULL, "issuer", "date", NULL, NULL, NULL, NULL },
  { "publications", SHOWCASE_RESUME_PLACE, "name", NULL, "publisher", "releaseDate", NULL, "summary", NULL, NULL },
  { "skills", SHOWCASE_RESUME_ITEM, "name", NULL, NULL, NULL, NULL, "level", NULL, "keywords" },
  { "languages", SHOWCASE_RESUME_ITEM, "language", NULL, NULL, NULL, NULL, "fluency", NULL, NULL },
  { "interests", SHOWCASE_RESUME_ITEM, "name", NULL, NULL, NULL, NULL, NULL, NULL, "keywords" },
  { "references", SHOWCASE_RESUME_ITEM, "name", NULL, NULL, NULL, NULL, "reference", NULL, NULL },
};

static const ShowcaseResumeShape profile_shape = {
  "profiles", SHOWCASE_RESUME_ITEM, "network", NULL, NULL, NULL, NULL, "username", NULL, NULL
};

static void
read_section (ShowcaseResume *self,
              ShowcaseResumeFields *fields,
              const ShowcaseValue *tree,
              const ShowcaseResumeShape *shape)
{
  const ShowcaseValue *list = showcase_resume_fields_find (fields, tree, shape->name, SHOWCASE_VALUE_LIST);
  g_autofree char *title = showcase_name_prettify (shape->name);
  ShowcaseResumeSection *section;

  if (list == NULL)
    return;
  section = showcase_resume_add_section (self, shape->name, title, list->line);
  for (guint i = 0; i < list->children->len; i++)
    {
      const ShowcaseValue *item = g_ptr_array_index (list->children, i);

      if (item->kind == SHOWCASE_VALUE_MAP)
        g_ptr_array_add (section->entries, showcase_resume_fields_read_entry (fields, item, shape));
      else if (item->kind != SHOWCASE_VALUE_NOTHING)
        showcase_resume_fields_warn (fields, item, shape->name, SHOWCASE_VALUE_MAP);
    }
  for (guint i = 0; g_str_equal (shape->name, "skills") && i < section->entries->len; i++)
    {
      const ShowcaseResumeEntry *entry = g_ptr_array_index (section->entries, i);

      if (entry->title != NULL)
        g_ptr_array_add (self->skills, g_strdup (entry->title));
    }
}

/* Who it is. How to reach somebody by telephone or mail is left out: a portfolio is shown to many. */
static void
read_basics (ShowcaseResume *self,
             ShowcaseResumeFields *fields,
             const ShowcaseValue *basics)
{
  ShowcaseResumeSection *section;
  ShowcaseResumeEntry *entry;
  const ShowcaseValue *profiles = showcase_resume_fields_find (fields, basics, "profiles", SHOWCASE_VALUE_LIST);

  self->person = showcase_resume_fields_dup_line (fields, basics, "name");
  section = showcase_resume_add_section (self, "profile", self->person != NULL ? self->person : "Profile", basics->line);
  entry = showcase_resume_entry_new (SHOWCASE_RESUME_TEXT, basics->line);
  entry->title = showcase_resume_fields_dup_line (fields, basics, "label");
  entry->summary = g_strdup (showcase_resume_fields_get_text (fields, basics, "summary"));
  entry->url = showcase_resume_fields_dup_url (fields, basics, "url");
  g_ptr_array_add (section->entries, entry);
  for (guint i = 0; profiles != NULL && i < profiles->children->len; i++)
    {
      const ShowcaseValue *item = g_ptr_array_index (profiles->children, i);

      if (item->kind == SHOWCASE_VALUE_MAP)
        g_ptr_array_add (section->entries, showcase_resume_fields_read_entry (fields, item, &profile_shape));
      else
        showcase_resume_fields_warn (fields, item, "profiles", SHOWCASE_VALUE_MAP);
    }
}

/**
 * showcase_resume_read_json:
 * @self: a résumé that is filled
 * @fields: what reads its fields
 * @tree: what was read
 *
 * Reads JSON Resume.
 */
void
showcase_resume_read_json (ShowcaseResume *self,
                           ShowcaseResumeFields *fields,
                           const ShowcaseValue *tree)
{
  const ShowcaseValue *basics = showcase_resume_fields_find (fields, tree, "basics", SHOWCASE_VALUE_MAP);

  if (basics != NULL)
    read_basics (self, fields, basics);
  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    read_section (self, fields, tree, &shapes[i]);
}
