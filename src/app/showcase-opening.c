/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs the compiler over what a person opened, off the main loop, and lets the window ask how far it is. Progress is told in the
 * thread that compiles, so it is kept in two atomic counters that any thread may read; nobody has to be woken for it. */

#include "showcase-opening.h"

#include "showcase-compiler.h"

struct _ShowcaseOpening
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *files;
  ShowcaseReport *report;
  GCancellable *cancellable;

  /* State: read and written by two threads */
  guint done;
  guint total;
};

G_DEFINE_FINAL_TYPE (ShowcaseOpening, showcase_opening, G_TYPE_OBJECT)

static void
count_progress (guint done,
                guint total,
                gpointer user_data)
{
  ShowcaseOpening *self = user_data;

  g_atomic_int_set (&self->total, total);
  g_atomic_int_set (&self->done, done);
}

static void
showcase_opening_finalize (GObject *object)
{
  ShowcaseOpening *self = SHOWCASE_OPENING (object);

  g_ptr_array_unref (self->files);
  g_object_unref (self->report);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (showcase_opening_parent_class)->finalize (object);
}

static void
showcase_opening_class_init (ShowcaseOpeningClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_opening_finalize;
}

static void
showcase_opening_init (ShowcaseOpening *self)
{
  self->files = g_ptr_array_new_with_free_func (g_object_unref);
  self->report = showcase_report_new ();
  self->cancellable = g_cancellable_new ();
}

/**
 * showcase_opening_new:
 * @files: (array length=n_files): files and folders
 * @n_files: the number of @files, at least 1
 *
 * Makes an opening that has not begun.
 *
 * Returns: (transfer full): the new opening
 */
ShowcaseOpening *
showcase_opening_new (GFile *const *files,
                      guint n_files)
{
  ShowcaseOpening *self = g_object_new (SHOWCASE_TYPE_OPENING, NULL);

  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (self->files, g_object_ref (files[i]));
  return self;
}

/**
 * showcase_opening_run_async:
 * @self: an opening
 * @callback: called in the main loop when it has ended
 * @user_data: data of @callback
 *
 * Compiles the files off the main loop. Call it once.
 */
void
showcase_opening_run_async (ShowcaseOpening *self,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (SHOWCASE_IS_OPENING (self));

  showcase_compile_async ((GFile *const *)self->files->pdata,
                          self->files->len,
                          self->report,
                          count_progress,
                          g_object_ref (self),
                          g_object_unref,
                          self->cancellable,
                          callback,
                          user_data);
}

/**
 * showcase_opening_run_finish:
 * @self: an opening
 * @result: the result that the callback was given
 * @error: why there is no portfolio, in the domain SHOWCASE_COMPILER_ERROR or G_IO_ERROR
 *
 * Ends the opening.
 *
 * Returns: (transfer full): the portfolio, or %NULL
 */
ShowcaseBundle *
showcase_opening_run_finish (ShowcaseOpening *self,
                             GAsyncResult *result,
                             GError **error)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);
  return showcase_compile_finish (result, error);
}

/**
 * showcase_opening_cancel:
 * @self: an opening
 *
 * Ends it soon; its result is then G_IO_ERROR_CANCELLED.
 */
void
showcase_opening_cancel (ShowcaseOpening *self)
{
  g_return_if_fail (SHOWCASE_IS_OPENING (self));
  g_cancellable_cancel (self->cancellable);
}

/**
 * showcase_opening_get_report:
 * @self: an opening
 *
 * Gives what the compiler found; it may be read once the opening has ended.
 *
 * Returns: (transfer none): the report
 */
ShowcaseReport *
showcase_opening_get_report (ShowcaseOpening *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);
  return self->report;
}

/**
 * showcase_opening_get_source:
 * @self: an opening
 *
 * Tells what is being opened, when that is one file or folder.
 *
 * Returns: (transfer none) (nullable): the file, or %NULL for several
 */
GFile *
showcase_opening_get_source (ShowcaseOpening *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);
  return self->files->len == 1 ? g_ptr_array_index (self->files, 0) : NULL;
}

/**
 * showcase_opening_get_progress:
 * @self: an opening
 *
 * Tells how far it is.
 *
 * Returns: from 0 to 1, or -1 while that is unknown
 */
double
showcase_opening_get_progress (ShowcaseOpening *self)
{
  guint total;

  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), -1.0);

  total = (guint)g_atomic_int_get (&self->total);
  return total > 0 ? MIN (1.0, (double)g_atomic_int_get (&self->done) / (double)total) : -1.0;
}
