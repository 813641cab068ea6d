/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is missing or odd in a document that was parsed: said with the line of its file and with what to do about it.
 */

#include "config.h"
#include "showcase-inspection.h"
#include "showcase-star.h"
#include <glib/gi18n-lib.h>

typedef struct
{
  ShowcaseSource *source;
  ShowcaseReport *report;
} Inspection;

static void
warn (Inspection *self,
      ShowcaseProblem problem,
      guint body_line,
      const char *message)
{
  showcase_report_add (self->report,
                       SHOWCASE_SEVERITY_WARNING,
                       problem,
                       showcase_source_get_path (self->source),
                       showcase_source_map_line (self->source, body_line),
                       "%s",
                       message);
}

static void
inspect_links (Inspection *self,
               ShowcaseDocument *document)
{
  for (guint i = 0; i < showcase_document_get_n_links (document); i++)
    {
      const ShowcaseLink *link = showcase_document_get_link (document, i);
      g_autofree char *url = NULL;
      g_autofree char *message = NULL;

      if (link->kind != SHOWCASE_LINK_MISSING)
        continue;
      url = showcase_report_quote (link->url);
      message = g_strdup_printf (_ ("the document “%s” is not in the portfolio; add it or remove the link"), url);
      warn (self, SHOWCASE_PROBLEM_MISSING_DOCUMENT, link->line, message);
    }
}

static void
inspect_images (Inspection *self,
                ShowcaseDocument *document,
                ShowcaseResolver *resolver)
{
  for (guint i = 0; i < showcase_document_get_n_images (document); i++)
    {
      const ShowcaseImage *image = showcase_document_get_image (document, i);
      const char *reason = showcase_resolver_explain (resolver, image->url);
      g_autofree char *url = NULL;
      g_autofree char *message = NULL;

      if (image->name != NULL)
        continue;
      url = showcase_report_quote (image->url);
      if (image->remote)
        message = g_strdup_printf (_ ("the picture “%s” is never fetched; save it beside the document and name the copy"), url);
      else
        /* Translators: the first %s is a path, the second says what is wrong and what to do: "it is not in the portfolio’s folder; add it there". */
        message = g_strdup_printf (_ ("the picture “%1$s” is left out: %2$s"), url, reason != NULL ? reason : _ ("its name can’t be understood; change it"));
      warn (self, image->remote ? SHOWCASE_PROBLEM_REMOTE_IMAGE : SHOWCASE_PROBLEM_MISSING_IMAGE, image->line, message);
    }
}

static void
inspect_stories (Inspection *self,
                 GPtrArray *stories)
{
  for (guint i = 0; i < stories->len; i++)
    {
      ShowcaseStar *star = g_ptr_array_index (stories, i);

      for (guint step = 0; step < showcase_star_get_n_steps (star); step++)
        {
          g_autofree char *message = NULL;

          if (!showcase_star_is_step_empty (star, step))
            continue;
          /* Translators: the first %s is a step of an interview story, such as "Results"; the second is the title of the story. */
          message = g_strdup_printf (_ ("the step “%1$s” of “%2$s” is empty; write it or remove it"),
                                     showcase_star_get_step_label (star, step),
                                     showcase_star_get_title (star));
          warn (self, SHOWCASE_PROBLEM_EMPTY_STEP, showcase_star_get_step_line (star, step), message);
        }
    }
}

/* Whether nobody knows which number is the month: "03/04/2023". What else is refused is a period with its ends the wrong way round. */
static gboolean
is_ambiguous (const char *refused)
{
  return g_regex_match_simple ("(?<!\\d)\\d{1,2}([-./])\\d{1,2}\\1\\d{4}", refused, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT);
}

static void
inspect_dates (Inspection *self,
               ShowcaseOutline *outline)
{
  for (guint i = 0; i < showcase_outline_get_n_nodes (outline); i++)
    {
      const ShowcaseOutlineNode *node = showcase_outline_get_node (outline, i);
      g_autofree char *message = NULL;

      if (node->refused == NULL)
        continue;
      if (is_ambiguous (node->refused))
        message = g_strdup_printf (_ ("the date “%s” can be read in two ways; write it as year-month-day"), node->refused);
      else
        message = g_strdup_printf (_ ("the period “%s” ends before it begins; write the earlier date first"), node->refused);
      warn (self, SHOWCASE_PROBLEM_DATE, node->refused_line, message);
    }
}

/**
 * showcase_inspection_run:
 * @source: the source of a document
 * @document: the parsed document
 * @outline: its outline
 * @stories: (element-type ShowcaseStar): its stories
 * @resolver: the resolver that it was parsed with, still at this document
 * @report: told what was found
 *
 * Reports links and pictures that lead nowhere, steps of stories that are empty, and dates that can be read in two ways.
 */
void
showcase_inspection_run (ShowcaseSource *source,
                         ShowcaseDocument *document,
                         ShowcaseOutline *outline,
                         GPtrArray *stories,
                         ShowcaseResolver *resolver,
                         ShowcaseReport *report)
{
  Inspection self = { source, report };

  inspect_links (&self, document);
  inspect_images (&self, document, resolver);
  inspect_stories (&self, stories);
  inspect_dates (&self, outline);
}
