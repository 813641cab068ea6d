/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Résumés in other people's formats: which files are some, and the way from the file to a value that is the same for all of them. */

#include "config.h"
#include "showcase-resume.h"
#include "showcase-resume-fields.h"
#include "showcase-text-file.h"
#include <glib/gi18n-lib.h>

static gboolean
has_suffix (const char *path,
            const char *suffix)
{
  gsize length = strlen (path), n = strlen (suffix);

  return length > n && g_ascii_strcasecmp (path + length - n, suffix) == 0;
}

static void
free_entry (gpointer data)
{
  ShowcaseResumeEntry *entry = data;

  g_free (entry->title);
  g_free (entry->organization);
  g_free (entry->location);
  g_free (entry->url);
  g_free (entry->when);
  g_free (entry->summary);
  g_ptr_array_unref (entry->highlights);
  g_ptr_array_unref (entry->keywords);
  g_free (entry);
}

static void
free_section (gpointer data)
{
  ShowcaseResumeSection *section = data;

  g_free (section->name);
  g_free (section->title);
  g_ptr_array_unref (section->entries);
  g_free (section);
}

static void
report_error (ShowcaseReport *report,
              const char *path,
              guint line,
              const char *message)
{
  showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_RESUME, path, line, "%s", message);
}

static gboolean
says_something (const ShowcaseResumeEntry *entry)
{
  return entry->title != NULL || entry->organization != NULL || entry->url != NULL || (entry->summary != NULL && *entry->summary != '\0')
         || entry->highlights->len > 0 || entry->keywords->len > 0;
}

/* Leaves out entries that say nothing, and sections without any. */
static void
clean (ShowcaseResume *self)
{
  for (guint i = self->sections->len; i > 0; i--)
    {
      ShowcaseResumeSection *section = g_ptr_array_index (self->sections, i - 1);

      for (guint j = section->entries->len; j > 0; j--)
        if (!says_something (g_ptr_array_index (section->entries, j - 1)))
          g_ptr_array_remove_index (section->entries, j - 1);
      if (section->entries->len == 0)
        g_ptr_array_remove_index (self->sections, i - 1);
    }
}

/**
 * showcase_resume_is_file:
 * @path: the path of a file
 *
 * Tells by its extension whether a file is read as a résumé.
 *
 * Returns: whether it is
 */
gboolean
showcase_resume_is_file (const char *path)
{
  return has_suffix (path, ".json") || has_suffix (path, ".yaml") || has_suffix (path, ".yml");
}

/**
 * showcase_resume_read:
 * @path: the path of the document in the portfolio, whose extension says which format it has
 * @text: (array length=length): the text of the file in UTF-8
 * @length: its length in bytes
 * @report: told about what can't be used
 *
 * Reads JSON Resume or RenderCV.
 *
 * Returns: (transfer full) (nullable): the résumé, which has a section, or %NULL when it can't be used, which @report then says
 */
ShowcaseResume *
showcase_resume_read (const char *path,
                      const char *text,
                      gsize length,
                      ShowcaseReport *report)
{
  gboolean is_json = has_suffix (path, ".json");
  g_autoptr (ShowcaseResume) self = g_new0 (ShowcaseResume, 1);
  ShowcaseResumeFields fields = { path, report, !is_json };
  g_autoptr (ShowcaseValue) tree = NULL;
  g_autoptr (GError) error = NULL;
  guint error_line = 0;

  self->has_markup = !is_json;
  self->sections = g_ptr_array_new_with_free_func (free_section);
  self->skills = g_ptr_array_new_with_free_func (g_free);
  tree = is_json ? showcase_value_read_json (text, length, &error_line, &error) : showcase_value_read_yaml (text, length, &error_line, &error);
  if (tree == NULL)
    {
      report_error (report, path, error_line, error->message);
      return NULL;
    }
  if (is_json)
    showcase_resume_read_json (self, &fields, tree);
  else
    showcase_resume_read_render_cv (self, &fields, tree);
  clean (self);
  if (self->sections->len > 0)
    return g_steal_pointer (&self);
  report_error (report,
                path,
                0,
                /* Translators: the words in quotation marks stand in files. */
                is_json ? _ ("this is no résumé: it says nothing in “basics”, “work” or another section of JSON Resume")
                        : _ ("this is no résumé: it says nothing in “cv” as RenderCV has it"));
  return NULL;
}

/**
 * showcase_resume_free:
 * @self: a résumé
 *
 * Frees it.
 */
void
showcase_resume_free (ShowcaseResume *self)
{
  g_free (self->person);
  g_ptr_array_unref (self->sections);
  g_ptr_array_unref (self->skills);
  g_free (self);
}

/**
 * showcase_resume_load:
 * @path: the path of the document in the portfolio
 * @filename: (type filename): its file
 * @report: told about what is wrong with it
 *
 * Reads a résumé from its file, as documents: one for each section.
 *
 * Returns: (transfer full) (nullable) (element-type ShowcaseSource): the documents, or %NULL when it can't be used, which @report then says
 */
GPtrArray *
showcase_resume_load (const char *path,
                      const char *filename,
                      ShowcaseReport *report)
{
  g_autoptr (GBytes) contents = showcase_text_file_load (path, filename, report);
  g_autoptr (GBytes) text = contents != NULL ? showcase_text_file_normalize (path, contents, report) : NULL;
  g_autoptr (ShowcaseResume) resume = NULL;
  const char *bytes;
  gsize length;

  if (text == NULL)
    return NULL;
  bytes = g_bytes_get_data (text, &length);
  resume = showcase_resume_read (path, bytes != NULL ? bytes : "", length, report);
  return resume != NULL ? showcase_resume_write (resume, path) : NULL;
}

/**
 * showcase_resume_add_section:
 * @self: a résumé that is filled
 * @name: its name in the file
 * @title: its title
 * @line: its line in the file
 *
 * Adds a section.
 *
 * Returns: (transfer none): the section, without entries
 */
ShowcaseResumeSection *
showcase_resume_add_section (ShowcaseResume *self,
                             const char *name,
                             const char *title,
                             guint line)
{
  ShowcaseResumeSection *section = g_new0 (ShowcaseResumeSection, 1);

  section->name = g_strdup (name);
  section->title = g_strdup (title);
  section->line = line;
  section->entries = g_ptr_array_new_with_free_func (free_entry);
  g_ptr_array_add (self->sections, section);
  return section;
}
