/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks at a portfolio as a speaker should before a talk. What the compiler found is in the bundle already; each thing that matters on a stage alone is another
 * file's. Here they are run one after the other, and the time is added up. */

#include "config.h"

#include "showcase-check.h"

#include "showcase-body.h"
#include "showcase-glyph-check.h"
#include "showcase-item-check.h"
#include "showcase-talk-wishes.h"
#include "showcase-text-check.h"
#include "showcase-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <pango/pangocairo.h>

/* The stage that pages are tried on. */
#define STAGE_WIDTH 1920
#define STAGE_HEIGHT 1080

struct _ShowcaseCheck
{
  GObject parent_instance;

  /* Owned */
  ShowcaseReport *report;

  /* State */
  guint slot;
  guint n_pages;
  guint n_words;
};

G_DEFINE_FINAL_TYPE (ShowcaseCheck, showcase_check, G_TYPE_OBJECT)

/* A check that is on its way through the documents. */
typedef struct
{
  /* Borrowed */
  ShowcaseCheck *check;
  ShowcaseBundle *bundle;
  ShowcaseGroup *over_group; /* where the time of the whole talk is over, or NULL */

  /* Owned */
  ShowcaseTypesetter *typesetter;
  ShowcaseGlyphCheck *glyphs;

  /* State */
  ShowcaseFormat format;
  guint over_line;
} Run;

typedef struct
{
  ShowcaseBundle *bundle;
  guint slot;
} Wish;

static void
showcase_check_finalize (GObject *object)
{
  ShowcaseCheck *self = SHOWCASE_CHECK (object);

  g_object_unref (self->report);

  G_OBJECT_CLASS (showcase_check_parent_class)->finalize (object);
}

static void
showcase_check_class_init (ShowcaseCheckClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_check_finalize;
}

static void
showcase_check_init (ShowcaseCheck *self)
{
}

/* Fonts need no display. */
static void
init_run (Run *self,
          ShowcaseCheck *check,
          ShowcaseBundle *bundle)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);

  self->check = check;
  self->bundle = bundle;
  showcase_format_init (&self->format, STAGE_WIDTH, STAGE_HEIGHT, SHOWCASE_FORMAT_DIVISOR, "sans-serif", "monospace");
  self->typesetter = showcase_typesetter_new (&self->format.style, context);
  self->glyphs = showcase_glyph_check_new (showcase_typesetter_get_context (self->typesetter, FALSE),
                                           showcase_typesetter_get_face (self->typesetter, SHOWCASE_FACE_BODY)->description);
  g_object_unref (context);
}

static void
clear_run (Run *self)
{
  showcase_glyph_check_free (self->glyphs);
  showcase_typesetter_unref (self->typesetter);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, clear_run)

static void
free_wish (gpointer data)
{
  Wish *wish = data;

  g_object_unref (wish->bundle);
  g_free (wish);
}

/* The time that documents ask for themselves, in minutes, or 0. */
static guint
find_own_slot (ShowcaseCatalog *catalog,
               ShowcaseGroup *group)
{
  return (showcase_talk_wishes_find_duration (catalog, group) + 59) / 60;
}

static guint
to_whole_minutes (guint n_words)
{
  return (guint)lround ((double)n_words / SHOWCASE_WORDS_PER_MINUTE);
}

static void
report_over_time (ShowcaseReport *report,
                  ShowcaseGroup *group,
                  guint line,
                  guint minutes,
                  guint slot)
{
  const ShowcaseSubject subject = { .group = group, .report = report };
  g_autofree char *message = NULL;

  if (minutes <= slot)
    return;
  /* Translators: %1$u is the time that a talk may take, %2$u how long it takes, both in minutes. */
  message = g_strdup_printf (ngettext ("%1$u minute is over here, and the talk takes about %2$u; shorten it or allow more time",
                                       "%1$u minutes are over here, and the talk takes about %2$u; shorten it or allow more time",
                                       slot),
                             slot,
                             minutes);
  showcase_subject_warn (&subject, SHOWCASE_PROBLEM_OVER_TIME, line, message);
}

/* Either the whole talk has a time, or each document may have one. */
static void
check_time (Run *self,
            ShowcaseGroup *group,
            ShowcaseDeck *deck)
{
  ShowcaseCheck *check = self->check;
  guint slot = check->slot > 0 ? check->slot : find_own_slot (showcase_bundle_get_catalog (self->bundle), group);
  guint n_before = check->slot > 0 ? check->n_words : 0;
  guint limit = slot * SHOWCASE_WORDS_PER_MINUTE;
  guint line = 0;
  guint n_words = showcase_words_count_deck (deck, limit - MIN (limit, n_before), &line);

  check->n_words += n_words;
  if (check->slot == 0 && slot > 0)
    report_over_time (check->report, group, line, to_whole_minutes (n_words), slot);
  if (check->slot > 0 && line > 0 && self->over_group == NULL)
    {
      self->over_group = group;
      self->over_line = line;
    }
}

static ShowcaseDeck *
make_deck (Run *self,
           ShowcaseGroup *group,
           ShowcaseDocument *document,
           GCancellable *cancellable,
           GError **error)
{
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document), .title = showcase_group_get_title (group) };
  ShowcaseTalkWishes wishes;

  showcase_talk_wishes_read (&wishes, showcase_group_get_keys (group));
  chapter.divider = wishes.divider;
  chapter.subtitle = wishes.subtitle;
  chapter.steps = (wishes.items ? SHOWCASE_STEPS_ITEMS : 0) | (wishes.dots ? SHOWCASE_STEPS_DOTS : 0);
  return showcase_deck_new_cancellable (&chapter, 1, &self->format, self->typesetter, cancellable, error);
}

static gboolean
check_group (Run *self,
             ShowcaseGroup *group,
             GCancellable *cancellable,
             GError **error)
{
  g_autoptr (ShowcaseDocument) document = showcase_body_load (self->bundle, group, cancellable, error);
  g_autoptr (GBytes) body = document != NULL ? showcase_bundle_load (self->bundle, showcase_group_get_body (group), cancellable, error) : NULL;
  ShowcaseSubject subject = { .group = group, .document = document, .body = body, .report = self->check->report };
  g_autoptr (ShowcaseDeck) deck = NULL;

  if (body == NULL)
    return FALSE;
  deck = make_deck (self, group, document, cancellable, error);
  if (deck == NULL)
    return FALSE;
  self->check->n_pages += showcase_deck_get_n_pages (deck);
  showcase_text_check_run (&subject);
  showcase_glyph_check_run (self->glyphs, &subject);
  showcase_item_check_run (&subject, deck);
  check_time (self, group, deck);
  return TRUE;
}

static void
run_in_worker (GTask *task,
               gpointer source_object,
               gpointer task_data,
               GCancellable *cancellable)
{
  Wish *wish = task_data;
  g_autoptr (GError) error = NULL;
  ShowcaseCheck *check = showcase_check_run (wish->bundle, wish->slot, cancellable, &error);

  if (check != NULL)
    g_task_return_pointer (task, check, g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * showcase_check_run:
 * @bundle: a portfolio
 * @slot: how long the talk may take, in minutes, or 0 for what the documents ask for
 * @cancellable: (nullable): a cancellable
 * @error: the place for an error of the domain %G_IO_ERROR or %G_RESOURCE_ERROR
 *
 * Looks for what can go wrong in a talk. It blocks: see showcase_check_run_async(). Needs no display.
 *
 * Returns: (transfer full) (nullable): what was found, or %NULL with @error set
 */
ShowcaseCheck *
showcase_check_run (ShowcaseBundle *bundle,
                    guint slot,
                    GCancellable *cancellable,
                    GError **error)
{
  ShowcaseCatalog *catalog;
  g_autoptr (ShowcaseReport) report = NULL;
  g_autoptr (ShowcaseCheck) self = NULL;
  g_auto (Run) run = { 0 };

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), NULL);
  g_return_val_if_fail (slot <= SHOWCASE_CHECK_MAX_SLOT, NULL);

  catalog = showcase_bundle_get_catalog (bundle);
  report = showcase_report_new ();
  self = showcase_check_new_from_report (report);
  self->slot = slot;
  for (guint i = 0; i < showcase_catalog_get_n_problems (catalog); i++)
    showcase_report_add_diagnostic (report, showcase_catalog_get_problem (catalog, i));
  init_run (&run, self, bundle);
  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    if (!check_group (&run, showcase_catalog_get_group (catalog, i), cancellable, error))
      return NULL;
  if (run.over_group != NULL)
    report_over_time (report, run.over_group, run.over_line, to_whole_minutes (self->n_words), slot);
  if (slot == 0)
    self->slot = find_own_slot (catalog, NULL);
  showcase_report_sort (report);

  return g_steal_pointer (&self);
}

/**
 * showcase_check_run_async:
 * @bundle: a portfolio
 * @slot: how long the talk may take, in minutes, or 0 for what the documents ask for
 * @cancellable: (nullable): a cancellable
 * @callback: called with the result
 * @user_data: data for @callback
 *
 * Does what showcase_check_run() does, in a worker.
 */
void
showcase_check_run_async (ShowcaseBundle *bundle,
                          guint slot,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Wish *wish = g_new0 (Wish, 1);

  wish->bundle = g_object_ref (bundle);
  wish->slot = slot;
  g_task_set_source_tag (task, showcase_check_run_async);
  g_task_set_static_name (task, "[showcase] check");
  g_task_set_task_data (task, wish, free_wish);
  g_task_run_in_thread (task, run_in_worker);
}

/**
 * showcase_check_run_finish:
 * @result: what the callback was given
 * @error: the place for an error, as of showcase_check_run()
 *
 * Ends showcase_check_run_async().
 *
 * Returns: (transfer full) (nullable): what was found, or %NULL with @error set
 */
ShowcaseCheck *
showcase_check_run_finish (GAsyncResult *result,
                           GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_check_run_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * showcase_check_new_from_report:
 * @report: what the compiler found
 *
 * Makes the check of documents of which none could be used, so that there is nothing to look at.
 *
 * Returns: (transfer full): the check
 */
ShowcaseCheck *
showcase_check_new_from_report (ShowcaseReport *report)
{
  ShowcaseCheck *self;

  g_return_val_if_fail (SHOWCASE_IS_REPORT (report), NULL);

  self = g_object_new (SHOWCASE_TYPE_CHECK, NULL);
  self->report = g_object_ref (report);

  return self;
}

/**
 * showcase_check_get_report:
 * @self: a check
 *
 * Gets what was found.
 *
 * Returns: (transfer none): the findings, sorted by file and line
 */
ShowcaseReport *
showcase_check_get_report (ShowcaseCheck *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CHECK (self), NULL);

  return self->report;
}

/**
 * showcase_check_is_ready:
 * @self: a check
 *
 * Tells whether nothing was found, so that the talk works as it is, without a network.
 *
 * Returns: whether nothing was
 */
gboolean
showcase_check_is_ready (ShowcaseCheck *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CHECK (self), FALSE);

  return g_list_model_get_n_items (G_LIST_MODEL (self->report)) == 0;
}

/**
 * showcase_check_get_n_pages:
 * @self: a check
 *
 * Counts the pages of the talk on a wide stage.
 *
 * Returns: the number of pages
 */
guint
showcase_check_get_n_pages (ShowcaseCheck *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CHECK (self), 0);

  return self->n_pages;
}

/**
 * showcase_check_get_n_words:
 * @self: a check
 *
 * Counts what there is to say.
 *
 * Returns: the number of words
 */
guint
showcase_check_get_n_words (ShowcaseCheck *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CHECK (self), 0);

  return self->n_words;
}

/**
 * showcase_check_get_minutes:
 * @self: a check
 *
 * Estimates how long the talk takes, with %SHOWCASE_WORDS_PER_MINUTE.
 *
 * Returns: the time, in whole minutes
 */
guint
showcase_check_get_minutes (ShowcaseCheck *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CHECK (self), 0);

  return to_whole_minutes (self->n_words);
}

/**
 * showcase_check_get_slot:
 * @self: a check
 *
 * Gets how long the talk may take: what was asked for, or what its only document asks for.
 *
 * Returns: the time, in minutes, or 0 when nothing is said
 */
guint
showcase_check_get_slot (ShowcaseCheck *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CHECK (self), 0);

  return self->slot;
}
