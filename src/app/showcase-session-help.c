/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The help is a portfolio like any other, compiled in beside the built-in one. What was open is kept beneath it, with the place that was read and the ways from it, and is
 * there again when the help is closed; opening something else closes it too. */

#include "config.h"

#include "showcase-session-private.h"

#define HELP RESOURCE_BASE "/help"

/**
 * showcase_session_forget_kept:
 * @self: a session
 *
 * Forgets what was beneath the help.
 */
void
showcase_session_forget_kept (ShowcaseSession *self)
{
  g_clear_object (&self->kept);
  g_clear_object (&self->kept_origin);
  g_clear_object (&self->kept_history);
}

/**
 * showcase_session_open_help:
 * @self: a session
 * @error: why there is none
 *
 * Opens the help, at its beginning.
 *
 * Returns: whether it could be read
 */
gboolean
showcase_session_open_help (ShowcaseSession *self,
                            GError **error)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), FALSE);

  if (self->help == NULL)
    self->help = showcase_bundle_new_from_resource (HELP, error);
  if (self->help == NULL)
    return FALSE;

  if (!showcase_session_is_in_help (self))
    {
      showcase_session_leave (self);
      g_set_object (&self->kept, showcase_shelf_get_bundle (self->shelf));
      g_set_object (&self->kept_origin, showcase_shelf_get_origin (self->shelf));
      self->kept_history = showcase_history_new ();
      showcase_history_swap (self->history, self->kept_history);
    }
  showcase_session_want (self, NULL);
  showcase_shelf_adopt (self->shelf, self->help, NULL);
  return TRUE;
}

/**
 * showcase_session_close_help:
 * @self: a session
 *
 * Goes back to what was open before the help, to the place that was read in it, with the ways back and forward.
 *
 * Returns: whether the help was open
 */
gboolean
showcase_session_close_help (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), FALSE);

  if (!showcase_session_is_in_help (self))
    return FALSE;
  if (self->kept == NULL)
    {
      showcase_shelf_open_built_in (self->shelf);
      return TRUE;
    }
  showcase_history_swap (self->history, self->kept_history);
  showcase_session_want (self, showcase_history_get_place (self->history));
  showcase_shelf_adopt (self->shelf, self->kept, self->kept_origin);
  return TRUE;
}

/**
 * showcase_session_is_in_help:
 * @self: a session
 *
 * Tells whether the help is open.
 *
 * Returns: whether it is
 */
gboolean
showcase_session_is_in_help (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), FALSE);
  return self->help != NULL && showcase_shelf_get_bundle (self->shelf) == self->help;
}

/**
 * showcase_session_get_portfolio:
 * @self: a session
 * @place: (out) (transfer none) (nullable): where it is read
 *
 * Tells what is open, or what is beneath the help.
 *
 * Returns: (transfer none) (nullable): the file or folder, or %NULL for several or for the built-in portfolio
 */
GFile *
showcase_session_get_portfolio (ShowcaseSession *self,
                                const ShowcasePlace **place)
{
  gboolean is_in_help = showcase_session_is_in_help (self);

  *place = showcase_history_get_place (is_in_help ? self->kept_history : self->history);
  if (!is_in_help)
    return showcase_shelf_get_source (self->shelf);
  return self->kept_origin != NULL ? showcase_opening_get_source (self->kept_origin) : NULL;
}
