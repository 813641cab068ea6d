/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* RenderCV: sections have any name, and what an entry is shows in its fields. Its texts are Markdown within lines. */

#include "config.h"
#include "showcase-name.h"
#include "showcase-resume-fields.h"
#include <string.h>

/* The first shape whose field an entry has is its own: field, kind, title, more, organization, start, end, summary, highlights, keywords */
static const ShowcaseResumeShape shapes[] = {
  { "company", SHOWCASE_RESUME_PLACE, "position", NULL, "company", "start_date", "end_date", "summary", "highlights", NULL },
  { "institution", SHOWCASE_RESUME_PLACE, "degree", "area", "institution", "start_date", "end_date", "summary", "highlights", NULL },
  { "title", SHOWCASE_RESUME_PLACE, "title", NULL, "journal", "start_date", "end_date", "summary", NULL, "authors" },
  { "name", SHOWCASE_RESUME_PLACE, "name", NULL, NULL, "start_date", "end_date", "summary", "highlights", NULL },
  { "label", SHOWCASE_RESUME_ITEM, "label", NULL, NULL, NULL, NULL, "details", NULL, NULL },
  { "bullet", SHOWCASE_RESUME_ITEM, NULL, NULL, NULL, NULL, NULL, "bullet", NULL, NULL },
  { "number", SHOWCASE_RESUME_ITEM, NULL, NULL, NULL, NULL, NULL, "number", NULL, NULL },
  { "reversed_number", SHOWCASE_RESUME_ITEM, NULL, NULL, NULL, NULL, NULL, "reversed_number", NULL, NULL },
};

static const ShowcaseResumeShape network_shape = {
  "network", SHOWCASE_RESUME_ITEM, "network", NULL, NULL, NULL, NULL, "username", NULL, NULL
};

static const ShowcaseResumeShape *
find_shape (const ShowcaseValue *map)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    if (showcase_value_find (map, shapes[i].name) != NULL)
      return &shapes[i];
  return NULL;
}

static void
read_item (ShowcaseResumeFields *fields,
           ShowcaseResumeSection *section,
           const ShowcaseValue *item)
{
  const ShowcaseResumeShape *shape = item->kind == SHOWCASE_VALUE_MAP ? find_shape (item) : NULL;
  ShowcaseResumeEntry *entry;

  if (item->kind == SHOWCASE_VALUE_NOTHING)
    return;
  if (item->kind == SHOWCASE_VALUE_TEXT)
    {
      entry = showcase_resume_entry_new (SHOWCASE_RESUME_TEXT, item->line);
      entry->summary = g_strdup (item->text);
      g_ptr_array_add (section->entries, entry);
    }
  else if (shape == NULL)
    showcase_resume_fields_warn (fields, item, section->name, SHOWCASE_VALUE_MAP);
  else
    {
      entry = showcase_resume_fields_read_entry (fields, item, shape);
      if (entry->url == NULL && showcase_resume_fields_get_text (fields, item, "doi") != NULL)
        {
          g_autofree char *doi = g_uri_escape_string (showcase_resume_fields_get_text (fields, item, "doi"), "/", FALSE);

          entry->url = g_strconcat ("https://doi.org/", doi, NULL);
        }
      g_ptr_array_add (section->entries, entry);
    }
}

/* Names that are written as keys are shown as words, as RenderCV does. */
static char *
make_title (const char *name)
{
  return name[strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0' ? showcase_name_prettify (name) : g_strdup (name);
}

static void
read_person (ShowcaseResume *self,
             ShowcaseResumeFields *fields,
             const ShowcaseValue *cv)
{
  const ShowcaseValue *networks = showcase_resume_fields_find (fields, cv, "social_networks", SHOWCASE_VALUE_LIST);
  ShowcaseResumeSection *section;
  ShowcaseResumeEntry *entry;

  self->person = showcase_resume_fields_dup_line (fields, cv, "name");
  section = showcase_resume_add_section (self, "profile", self->person != NULL ? self->person : "Profile", cv->line);
  entry = showcase_resume_entry_new (SHOWCASE_RESUME_TEXT, cv->line);
  entry->title = showcase_resume_fields_dup_line (fields, cv, "headline");
  entry->url = showcase_resume_fields_dup_url (fields, cv, "website");
  g_ptr_array_add (section->entries, entry);
  for (guint i = 0; networks != NULL && i < networks->children->len; i++)
    {
      const ShowcaseValue *item = g_ptr_array_index (networks->children, i);

      if (item->kind == SHOWCASE_VALUE_MAP)
        g_ptr_array_add (section->entries, showcase_resume_fields_read_entry (fields, item, &network_shape));
      else
        showcase_resume_fields_warn (fields, item, "social_networks", SHOWCASE_VALUE_MAP);
    }
}

/**
 * showcase_resume_read_render_cv:
 * @self: a résumé that is filled
 * @fields: what reads its fields
 * @tree: what was read
 *
 * Reads the content of a RenderCV file; its design is left alone.
 */
void
showcase_resume_read_render_cv (ShowcaseResume *self,
                                ShowcaseResumeFields *fields,
                                const ShowcaseValue *tree)
{
  const ShowcaseValue *cv = showcase_resume_fields_find (fields, tree, "cv", SHOWCASE_VALUE_MAP);
  const ShowcaseValue *sections;

  if (cv == NULL)
    return;
  read_person (self, fields, cv);
  sections = showcase_resume_fields_find (fields, cv, "sections", SHOWCASE_VALUE_MAP);
  for (guint i = 0; sections != NULL && i < sections->children->len; i++)
    {
      const ShowcaseValue *list = g_ptr_array_index (sections->children, i);
      ShowcaseResumeSection *section;

      if (list->kind != SHOWCASE_VALUE_LIST)
        {
          if (list->kind != SHOWCASE_VALUE_NOTHING)
            showcase_resume_fields_warn (fields, list, list->key, SHOWCASE_VALUE_LIST);
          continue;
        }
      g_autofree char *title = make_title (list->key);
      section = showcase_resume_add_section (self, list->key, title, list->line);
      for (guint j = 0; j < list->children->len; j++)
        read_item (fields, section, g_ptr_array_index (list->children, j));
    }
}
