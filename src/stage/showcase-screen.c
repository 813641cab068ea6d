/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One screen as a value: what it is called, whether it belongs to the laptop, and by what it is known again. Which screen is for what is
 * for the plan, and following the screens that come and go for ShowcaseScreens. */

#include "config.h"

#include "showcase-screen.h"

#include <glib/gi18n-lib.h>

/* The sockets that kernels give to panels that can't be unplugged. */
static const char *const built_in[] = { "eDP", "LVDS", "DSI" };

/* Compositors write this for what a screen does not tell. */
static gboolean
is_told (const char *text)
{
  return text != NULL && *text != '\0' && g_ascii_strcasecmp (text, "unknown") != 0;
}

/* Width comes before height in every language: digits alone would change places in one that is written from right to left. */
#define RESOLUTION "\u2066%d × %d\u2069"

/**
 * showcase_screen_is_built_in:
 * @self: a screen
 *
 * Tells whether a screen is part of the computer.
 *
 * Returns: whether its connector is one for built-in panels
 */
gboolean
showcase_screen_is_built_in (const ShowcaseScreen *self)
{
  if (self->connector == NULL)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (built_in); i++)
    if (g_ascii_strncasecmp (self->connector, built_in[i], strlen (built_in[i])) == 0)
      return TRUE;
  return FALSE;
}

/**
 * showcase_screen_is_mirror:
 * @self: a screen
 * @other: another
 *
 * Tells whether two screens show the same picture. Their resolutions may differ.
 *
 * Returns: whether they begin at the same place
 */
gboolean
showcase_screen_is_mirror (const ShowcaseScreen *self,
                           const ShowcaseScreen *other)
{
  return self->x == other->x && self->y == other->y;
}

/**
 * showcase_screen_equal:
 * @self: a screen
 * @other: another
 *
 * Compares screens.
 *
 * Returns: whether nothing differs
 */
gboolean
showcase_screen_equal (const ShowcaseScreen *self,
                       const ShowcaseScreen *other)
{
  return g_strcmp0 (self->maker, other->maker) == 0
         && g_strcmp0 (self->model, other->model) == 0
         && g_strcmp0 (self->connector, other->connector) == 0
         && showcase_screen_is_mirror (self, other)
         && self->width == other->width
         && self->height == other->height
         && self->scale == other->scale;
}

/**
 * showcase_screen_dup_key:
 * @self: a screen
 *
 * Makes the text by which a screen is known again. Two screens of one model differ by their connectors.
 *
 * Returns: (transfer full): the key
 */
char *
showcase_screen_dup_key (const ShowcaseScreen *self)
{
  return g_strdup_printf ("%s|%s|%s",
                          self->maker != NULL ? self->maker : "",
                          self->model != NULL ? self->model : "",
                          self->connector != NULL ? self->connector : "");
}

/**
 * showcase_screen_dup_name:
 * @self: a screen
 *
 * Makes the name of a screen for people: what it is, or where it is plugged in when it does not tell.
 *
 * Returns: (transfer full): the name
 */
char *
showcase_screen_dup_name (const ShowcaseScreen *self)
{
  if (showcase_screen_is_built_in (self))
    return g_strdup (_ ("Built-in Screen"));
  if (is_told (self->maker) && is_told (self->model))
    return g_strdup_printf ("%s %s", self->maker, self->model);
  if (is_told (self->model))
    return g_strdup (self->model);
  if (is_told (self->maker))
    return g_strdup (self->maker);
  return g_strdup (is_told (self->connector) ? self->connector : _ ("Unknown Screen"));
}

/**
 * showcase_screen_dup_details:
 * @self: a screen
 *
 * Makes the line below the name of a screen: its connector, unless that is its name, and its resolution in device pixels.
 *
 * Returns: (transfer full): the details
 */
char *
showcase_screen_dup_details (const ShowcaseScreen *self)
{
  int width = (int)(self->width * self->scale + 0.5);
  int height = (int)(self->height * self->scale + 0.5);

  if (!is_told (self->connector) || (!is_told (self->maker) && !is_told (self->model)))
    return g_strdup_printf (RESOLUTION, width, height);
  return g_strdup_printf ("%s · " RESOLUTION, self->connector, width, height);
}
