/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Holds the portfolio that is open and replaces it by another: the old one stays until the new one is ready, and a failure changes
 * nothing but what is said. Of a long document that is on its way there is a preview. Where the reader is in it is for the session. */

#include "showcase-shelf.h"

#include "showcase-background.h"

struct _ShowcaseShelf
{
  GObject parent_instance;

  /* Owned */
  char *resource_path;
  ShowcaseBundle *bundle;
  ShowcaseBundle *preview;
  ShowcaseOpening *origin; /* that gave the bundle; NULL for the built-in portfolio */
  ShowcaseOpening *opening;
  char *problem;
};

G_DEFINE_FINAL_TYPE (ShowcaseShelf, showcase_shelf, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_BUNDLE,
  PROP_PREVIEW,
  PROP_BUSY,
  PROP_PROBLEM,
  N_PROPS,
};

enum
{
  OPENED,
  FAILED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
set_opening (ShowcaseShelf *self,
             ShowcaseOpening *opening)
{
  gboolean was_busy = self->opening != NULL;

  if (self->opening != NULL && self->opening != opening)
    showcase_opening_cancel (self->opening);
  g_set_object (&self->opening, opening);
  if (was_busy != (opening != NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
set_problem (ShowcaseShelf *self,
             const char *problem)
{
  if (g_set_str (&self->problem, problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static void
tell_failure (ShowcaseShelf *self,
              const char *message)
{
  showcase_shelf_drop_preview (self);
  if (self->bundle == NULL)
    set_problem (self, message);
  g_signal_emit (self, signals[FAILED], 0, message);
}

static void
started_cb (ShowcaseShelf *self,
            ShowcaseOpening *opening)
{
  if (self->opening != opening)
    return;
  g_set_object (&self->preview, showcase_opening_get_start (opening));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PREVIEW]);
}

static void
opened_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  g_autoptr (ShowcaseShelf) self = user_data;
  ShowcaseOpening *opening = SHOWCASE_OPENING (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = showcase_opening_run_finish (opening, result, &error);

  /* The last reference may be a worker's, which must not find a handler of this thread. A later wish may have taken its place. */
  g_signal_handlers_disconnect_by_data (opening, self);
  if (self->opening != opening)
    return;

  set_opening (self, NULL);
  if (bundle != NULL)
    showcase_shelf_adopt (self, bundle, opening);
  else
    tell_failure (self, error->message);
}

static void
showcase_shelf_get_property (GObject *object,
                             guint prop_id,
                             GValue *value,
                             GParamSpec *pspec)
{
  ShowcaseShelf *self = SHOWCASE_SHELF (object);

  switch (prop_id)
    {
    case PROP_BUNDLE:
      g_value_set_object (value, self->bundle);
      break;

    case PROP_PREVIEW:
      g_value_set_object (value, self->preview);
      break;

    case PROP_BUSY:
      g_value_set_boolean (value, showcase_shelf_is_busy (self));
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_shelf_dispose (GObject *object)
{
  ShowcaseShelf *self = SHOWCASE_SHELF (object);

  if (self->opening != NULL)
    showcase_opening_cancel (self->opening);
  g_clear_object (&self->opening);
  g_clear_object (&self->bundle);
  g_clear_object (&self->preview);
  g_clear_object (&self->origin);
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->resource_path, g_free);

  G_OBJECT_CLASS (showcase_shelf_parent_class)->dispose (object);
}

static void
showcase_shelf_class_init (ShowcaseShelfClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_shelf_get_property;
  object_class->dispose = showcase_shelf_dispose;

  /**
   * ShowcaseShelf:bundle:
   *
   * What is open.
   */
  properties[PROP_BUNDLE] = g_param_spec_object ("bundle", NULL, NULL, SHOWCASE_TYPE_BUNDLE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseShelf:preview:
   *
   * The start of a long document that is being opened.
   */
  properties[PROP_PREVIEW] = g_param_spec_object ("preview", NULL, NULL, SHOWCASE_TYPE_BUNDLE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseShelf:busy:
   *
   * Whether something is being opened.
   */
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseShelf:problem:
   *
   * Why nothing at all is open.
   */
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseShelf::opened:
   * @self: the shelf
   *
   * There is another bundle.
   */
  signals[OPENED] = g_signal_new ("opened", SHOWCASE_TYPE_SHELF, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ShowcaseShelf::failed:
   * @self: the shelf
   * @message: one line that says why
   *
   * Something could not be opened. What was open stays open.
   */
  signals[FAILED] = g_signal_new ("failed", SHOWCASE_TYPE_SHELF, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
showcase_shelf_init (ShowcaseShelf *self)
{
}

/**
 * showcase_shelf_new:
 * @resource_path: where the built-in portfolio is in the program's resources
 *
 * Makes a shelf with nothing open.
 *
 * Returns: (transfer full): the new shelf
 */
ShowcaseShelf *
showcase_shelf_new (const char *resource_path)
{
  ShowcaseShelf *self = g_object_new (SHOWCASE_TYPE_SHELF, NULL);

  self->resource_path = g_strdup (resource_path);
  return self;
}

/**
 * showcase_shelf_open_built_in:
 * @self: a shelf
 *
 * Opens the built-in portfolio, at once.
 *
 * Returns: whether it could be read; if not, "failed" has told why
 */
gboolean
showcase_shelf_open_built_in (ShowcaseShelf *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = NULL;

  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), FALSE);

  set_opening (self, NULL);
  bundle = showcase_bundle_new_from_resource (self->resource_path, &error);
  if (bundle == NULL)
    {
      tell_failure (self, error->message);
      return FALSE;
    }
  showcase_shelf_adopt (self, bundle, NULL);
  return TRUE;
}

/**
 * showcase_shelf_open:
 * @self: a shelf
 * @files: (array length=n_files): files and folders
 * @n_files: the number of @files, at least 1
 *
 * Opens files and folders: showcase_shelf_run() with an opening of them.
 */
void
showcase_shelf_open (ShowcaseShelf *self,
                     GFile *const *files,
                     guint n_files)
{
  g_autoptr (ShowcaseOpening) opening = showcase_opening_new (files, n_files);

  showcase_shelf_run (self, opening);
}

/**
 * showcase_shelf_run:
 * @self: a shelf
 * @opening: an opening that has not begun
 *
 * Compiles files and folders off the main loop and opens them when that has worked. An earlier wish that is not done is dropped. Of one document that is not
 * open already, "preview" has the start in the meantime if it is long, and the opening the plain text if that takes long.
 */
void
showcase_shelf_run (ShowcaseShelf *self,
                    ShowcaseOpening *opening)
{
  g_return_if_fail (SHOWCASE_IS_SHELF (self));
  g_return_if_fail (SHOWCASE_IS_OPENING (opening));

  set_opening (self, opening);
  g_signal_connect_object (opening, "started", G_CALLBACK (started_cb), self, G_CONNECT_SWAPPED);
  showcase_opening_run_async (opening, !showcase_opening_has_same_files (self->origin, opening), opened_cb, g_object_ref (self));
}

/**
 * showcase_shelf_stop:
 * @self: a shelf
 *
 * Opens nothing after all. What is open stays open; where that is nothing yet, it is the built-in portfolio.
 */
void
showcase_shelf_stop (ShowcaseShelf *self)
{
  g_return_if_fail (SHOWCASE_IS_SHELF (self));

  if (self->opening == NULL)
    return;
  set_opening (self, NULL);
  showcase_shelf_drop_preview (self);
  if (self->bundle == NULL)
    showcase_shelf_open_built_in (self);
}

/**
 * showcase_shelf_adopt:
 * @self: a shelf
 * @bundle: a portfolio that is ready
 * @origin: (nullable): what gave it, or %NULL for the built-in portfolio
 *
 * Replaces what is open.
 */
void
showcase_shelf_adopt (ShowcaseShelf *self,
                      ShowcaseBundle *bundle,
                      ShowcaseOpening *origin)
{
  ShowcaseBundle *before;

  g_return_if_fail (SHOWCASE_IS_SHELF (self));
  g_return_if_fail (SHOWCASE_IS_BUNDLE (bundle));
  g_return_if_fail (origin == NULL || SHOWCASE_IS_OPENING (origin));

  g_set_object (&self->origin, origin);
  before = g_steal_pointer (&self->bundle);
  self->bundle = g_object_ref (bundle);
  set_problem (self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUNDLE]);
  g_clear_object (&self->preview);
  g_signal_emit (self, signals[OPENED], 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PREVIEW]);
  showcase_background_free (before, g_object_unref);
}

/**
 * showcase_shelf_get_bundle:
 * @self: a shelf
 *
 * Gives what is open.
 *
 * Returns: (transfer none) (nullable): the bundle
 */
ShowcaseBundle *
showcase_shelf_get_bundle (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), NULL);
  return self->bundle;
}

/**
 * showcase_shelf_get_preview:
 * @self: a shelf
 *
 * Gives the start of a long document that is being opened.
 *
 * Returns: (transfer none) (nullable): a bundle of one group without the rest of its body
 */
ShowcaseBundle *
showcase_shelf_get_preview (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), NULL);
  return self->preview;
}

/**
 * showcase_shelf_drop_preview:
 * @self: a shelf
 *
 * Does without the preview, and without any that would come, because the reader has gone elsewhere.
 */
void
showcase_shelf_drop_preview (ShowcaseShelf *self)
{
  g_return_if_fail (SHOWCASE_IS_SHELF (self));

  if (self->opening != NULL)
    g_signal_handlers_disconnect_by_func (self->opening, started_cb, self);
  if (g_set_object (&self->preview, NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PREVIEW]);
}

/**
 * showcase_shelf_get_catalog:
 * @self: a shelf
 *
 * Gives the catalog of what is open.
 *
 * Returns: (transfer none) (nullable): the catalog
 */
ShowcaseCatalog *
showcase_shelf_get_catalog (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), NULL);
  return self->bundle != NULL ? showcase_bundle_get_catalog (self->bundle) : NULL;
}

/**
 * showcase_shelf_get_origin:
 * @self: a shelf
 *
 * Tells what is open by the opening that has ended with it, which has the report and the files.
 *
 * Returns: (transfer none) (nullable): the opening, or %NULL for the built-in portfolio, whose report its build has printed
 */
ShowcaseOpening *
showcase_shelf_get_origin (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), NULL);
  return self->origin;
}

/**
 * showcase_shelf_get_source:
 * @self: a shelf
 *
 * Tells where what is open comes from.
 *
 * Returns: (transfer none) (nullable): the file or folder, or %NULL for several or for the built-in portfolio
 */
GFile *
showcase_shelf_get_source (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), NULL);
  return self->origin != NULL ? showcase_opening_get_source (self->origin) : NULL;
}

/**
 * showcase_shelf_get_problem:
 * @self: a shelf
 *
 * Tells why nothing at all is open.
 *
 * Returns: (transfer none) (nullable): one line, or %NULL when there is no such problem
 */
const char *
showcase_shelf_get_problem (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), NULL);
  return self->problem;
}

/**
 * showcase_shelf_is_built_in:
 * @self: a shelf
 *
 * Tells whether the built-in portfolio is open.
 *
 * Returns: whether it is
 */
gboolean
showcase_shelf_is_built_in (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), FALSE);
  return self->bundle != NULL && self->origin == NULL;
}

/**
 * showcase_shelf_is_busy:
 * @self: a shelf
 *
 * Tells whether something is being opened.
 *
 * Returns: whether it is
 */
gboolean
showcase_shelf_is_busy (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), FALSE);
  return self->opening != NULL;
}

/**
 * showcase_shelf_get_opening:
 * @self: a shelf
 *
 * Gives what is being opened.
 *
 * Returns: (transfer none) (nullable): the opening, or %NULL while the shelf is not busy
 */
ShowcaseOpening *
showcase_shelf_get_opening (ShowcaseShelf *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SHELF (self), NULL);
  return self->opening;
}
