/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A résumé as documents, one for each section, which then go the way of all documents. What is known exactly, the periods above all, goes with the
 * headings and is not read back from their words.
 */

#include "config.h"
#include "showcase-heading.h"
#include "showcase-markdown-text.h"
#include "showcase-resume-text.h"
#include "showcase-resume.h"
#include "showcase-slug.h"
#include "showcase-source.h"
#include <string.h>

typedef struct
{
  GString *markdown;
  GPtrArray *headings;
  ShowcaseLineMap *lines;
  gsize mapped;
  guint line;
  gboolean has_markup;
} Writer;

/* The line that is written next comes from @line of the file. */
static void
map_line (Writer *self,
          guint line)
{
  for (; self->mapped < self->markdown->len; self->mapped++)
    self->line += self->markdown->str[self->mapped] == '\n';
  showcase_line_map_add (self->lines, self->line, MAX (line, 1));
}

static void
write_heading (Writer *self,
               const char *marks,
               const char *title,
               const ShowcaseResumeEntry *entry)
{
  ShowcaseHeading *heading = g_new0 (ShowcaseHeading, 1);

  heading->title = g_strdup (title);
  if (entry != NULL)
    {
      heading->role = g_strdup (entry->title);
      heading->employer = g_strdup (entry->organization);
      heading->period = entry->period;
    }
  g_ptr_array_add (self->headings, heading);
  g_string_append (self->markdown, marks);
  showcase_resume_text_append_heading (self->markdown, title);
  g_string_append (self->markdown, "\n\n");
}

static void
append_link (Writer *self,
             const char *url)
{
  const char *text = strstr (url, "://") + 3;

  g_string_append_c (self->markdown, '[');
  showcase_resume_text_append_line (self->markdown, text, FALSE, FALSE);
  showcase_markdown_append_link_end (self->markdown, url, NULL);
}

/* Puts a dot between what stands on one line. */
static void
begin_piece (Writer *self,
             gsize start,
             const char *separator)
{
  if (self->markdown->len > start)
    g_string_append (self->markdown, separator);
}

static void
append_keywords (Writer *self,
                 const ShowcaseResumeEntry *entry,
                 gsize start)
{
  for (guint i = 0; i < entry->keywords->len; i++)
    {
      begin_piece (self, start, " · ");
      showcase_resume_text_append_line (self->markdown, g_ptr_array_index (entry->keywords, i), self->has_markup, self->markdown->len == start);
    }
}

static void
write_facts (Writer *self,
             const ShowcaseResumeEntry *entry)
{
  const char *facts[] = { entry->when, entry->location };
  gsize start = self->markdown->len;

  for (gsize i = 0; i < G_N_ELEMENTS (facts); i++)
    if (facts[i] != NULL)
      {
        begin_piece (self, start, " · ");
        showcase_resume_text_append_line (self->markdown, facts[i], FALSE, self->markdown->len == start);
      }
  if (entry->url != NULL)
    {
      begin_piece (self, start, " · ");
      append_link (self, entry->url);
    }
  if (self->markdown->len > start)
    g_string_append (self->markdown, "\n\n");
}

static void
write_rest (Writer *self,
            const ShowcaseResumeEntry *entry)
{
  gsize start;

  if (entry->summary != NULL)
    showcase_resume_text_append_paragraphs (self->markdown, entry->summary, self->has_markup);
  for (guint i = 0; i < entry->highlights->len; i++)
    {
      g_string_append (self->markdown, "- ");
      showcase_resume_text_append_line (self->markdown, g_ptr_array_index (entry->highlights, i), self->has_markup, TRUE);
      g_string_append_c (self->markdown, '\n');
    }
  if (entry->highlights->len > 0)
    g_string_append_c (self->markdown, '\n');
  start = self->markdown->len;
  append_keywords (self, entry, start);
  if (self->markdown->len > start)
    g_string_append (self->markdown, "\n\n");
}

static void
write_place (Writer *self,
             const ShowcaseResumeEntry *entry)
{
  const char *separator = entry->title != NULL && entry->organization != NULL ? " — " : "";
  g_autofree char *title = g_strconcat (entry->title != NULL ? entry->title : "", separator, entry->organization != NULL ? entry->organization : "", NULL);

  write_heading (self, "## ", title, entry);
  write_facts (self, entry);
  write_rest (self, entry);
}

static void
write_item (Writer *self,
            const ShowcaseResumeEntry *entry,
            gboolean is_last)
{
  gsize start;

  g_string_append (self->markdown, "- ");
  start = self->markdown->len;
  if (entry->title != NULL)
    {
      g_string_append (self->markdown, "**");
      showcase_resume_text_append_line (self->markdown, entry->title, FALSE, FALSE);
      g_string_append (self->markdown, "**");
    }
  if (entry->summary != NULL && *entry->summary != '\0')
    {
      begin_piece (self, start, ": ");
      showcase_resume_text_append_line (self->markdown, entry->summary, self->has_markup, entry->title == NULL);
    }
  if (entry->url != NULL)
    {
      begin_piece (self, start, " · ");
      append_link (self, entry->url);
    }
  if (entry->keywords->len > 0)
    begin_piece (self, start, ": ");
  append_keywords (self, entry, self->markdown->len);
  g_string_append (self->markdown, is_last ? "\n\n" : "\n");
}

static void
write_text (Writer *self,
            const ShowcaseResumeEntry *entry)
{
  if (entry->title != NULL)
    showcase_resume_text_append_paragraphs (self->markdown, entry->title, FALSE);
  write_facts (self, entry);
  write_rest (self, entry);
}

static void
write_entries (Writer *self,
               const ShowcaseResumeSection *section)
{
  for (guint i = 0; i < section->entries->len; i++)
    {
      const ShowcaseResumeEntry *entry = g_ptr_array_index (section->entries, i);
      const ShowcaseResumeEntry *next = i + 1 < section->entries->len ? g_ptr_array_index (section->entries, i + 1) : NULL;

      map_line (self, entry->line);
      if (entry->kind == SHOWCASE_RESUME_PLACE)
        write_place (self, entry);
      else if (entry->kind == SHOWCASE_RESUME_ITEM)
        write_item (self, entry, next == NULL || next->kind != SHOWCASE_RESUME_ITEM);
      else
        write_text (self, entry);
    }
}

/* What front matter would say of a section: the skills of the person, and the keywords of its entries. */
static ShowcaseFrontMatter *
make_front_matter (ShowcaseResume *resume,
                   const ShowcaseResumeSection *section)
{
  g_autoptr (GPtrArray) skills = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < resume->skills->len; i++)
    if (g_hash_table_add (seen, g_ptr_array_index (resume->skills, i)))
      g_ptr_array_add (skills, g_ptr_array_index (resume->skills, i));
  for (guint i = 0; !resume->has_markup && i < section->entries->len; i++)
    {
      const ShowcaseResumeEntry *entry = g_ptr_array_index (section->entries, i);

      for (guint j = 0; j < entry->keywords->len; j++)
        if (g_hash_table_add (seen, g_ptr_array_index (entry->keywords, j)))
          g_ptr_array_add (skills, g_ptr_array_index (entry->keywords, j));
    }
  g_ptr_array_add (skills, NULL);
  return showcase_front_matter_new (section->title, resume->person, skills->len > 1 ? (const char *const *)skills->pdata : NULL);
}

static ShowcaseSource *
write_section (ShowcaseResume *resume,
               const ShowcaseResumeSection *section,
               const char *path)
{
  g_autoptr (ShowcaseLineMap) lines = showcase_line_map_new ();
  g_autoptr (GPtrArray) headings = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_heading_free);
  g_autoptr (GBytes) body = NULL;
  g_autofree char *name = showcase_slug_from_heading (section->name);
  Writer writer = { g_string_new (NULL), headings, lines, 0, 1, resume->has_markup };

  map_line (&writer, section->line);
  write_heading (&writer, "# ", section->title, NULL);
  write_entries (&writer, section);
  body = g_string_free_to_bytes (writer.markdown);
  return showcase_source_new_written (path, *name != '\0' ? name : "section", body, make_front_matter (resume, section), lines, headings);
}

/**
 * showcase_resume_write:
 * @self: a résumé
 * @path: the path of its document in the portfolio
 *
 * Writes a résumé as documents.
 *
 * Returns: (transfer full) (element-type ShowcaseSource): the documents, one for each section
 */
GPtrArray *
showcase_resume_write (ShowcaseResume *self,
                       const char *path)
{
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < self->sections->len; i++)
    g_ptr_array_add (sources, write_section (self, g_ptr_array_index (self->sections, i), path));
  return sources;
}
