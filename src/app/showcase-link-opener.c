/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Follows a link that a person has activated: inside the portfolio by the session, outside by the system's own chooser, and any other
 * not at all. */

#include "config.h"

#include "showcase-link-opener.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GtkWidget *widget;
  ShowcaseTellFunc tell;
  gpointer user_data;
} Launch;

static void
launched_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  g_autofree Launch *launch = user_data;
  g_autoptr (GtkWidget) widget = launch->widget;
  g_autoptr (GError) error = NULL;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error))
    return;

  /* A person who has closed the chooser knows it, and a widget without a window can tell nobody. */
  if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) || gtk_widget_get_root (widget) == NULL)
    return;
  launch->tell (error->message, launch->user_data);
}

static void
launch_url (GtkWidget *widget,
            const char *url,
            ShowcaseTellFunc tell,
            gpointer user_data)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (url);
  GtkRoot *root = gtk_widget_get_root (widget);
  Launch *launch = g_new0 (Launch, 1);

  launch->widget = g_object_ref (widget);
  launch->tell = tell;
  launch->user_data = user_data;
  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, launched_cb, launch);
}

static void
tell_about (const char *format,
            const char *url,
            ShowcaseTellFunc tell,
            gpointer user_data)
{
  /* Translators write the format, so it is no literal. */
  g_auto (GStrv) halves = g_strsplit (format, "%s", 2);
  g_autofree char *message = g_strjoinv (url, halves);

  tell (message, user_data);
}

/**
 * showcase_link_opener_may_launch:
 * @url: an absolute URL
 *
 * Tells whether a URL may be given to the system: only http, https and mailto may, whatever the document calls it.
 *
 * Returns: whether it may
 */
gboolean
showcase_link_opener_may_launch (const char *url)
{
  g_autofree char *scheme = g_uri_parse_scheme (url);
  const char *const schemes[] = { "http", "https", "mailto", NULL };
  g_autofree char *lower = scheme != NULL ? g_ascii_strdown (scheme, -1) : NULL;

  return lower != NULL && g_strv_contains (schemes, lower);
}

/**
 * showcase_link_opener_open:
 * @widget: the widget in whose window the link is
 * @session: the session of the window
 * @document: the document with the link
 * @link: the link's position in @document
 * @tell: told why nothing was opened
 * @user_data: data of @tell, which lives as long as @widget
 *
 * Follows a link.
 */
void
showcase_link_opener_open (GtkWidget *widget,
                           ShowcaseSession *session,
                           ShowcaseDocument *document,
                           guint link,
                           ShowcaseTellFunc tell,
                           gpointer user_data)
{
  const ShowcaseLink *target = showcase_document_get_link (document, link);

  switch (target->kind)
    {
    case SHOWCASE_LINK_DOCUMENT:
      if (target->document == NULL && target->anchor != NULL && showcase_document_find_anchor (document, target->anchor) == SHOWCASE_NONE)
        tell_about (_ ("This document has no section “%s”"), target->anchor, tell, user_data);
      else if (!showcase_session_visit (session, target->document, target->anchor))
        tell_about (_ ("“%s” is not included in this portfolio"), target->url, tell, user_data);
      break;

    case SHOWCASE_LINK_EXTERNAL:
      if (showcase_link_opener_may_launch (target->url))
        launch_url (widget, target->url, tell, user_data);
      else
        tell_about (_ ("Links like “%s” are not opened"), target->url, tell, user_data);
      break;

    case SHOWCASE_LINK_MISSING:
      tell_about (_ ("“%s” is not included in this portfolio"), target->url, tell, user_data);
      break;

    case SHOWCASE_LINK_REFUSED:
    default:
      tell_about (_ ("Links like “%s” are not opened"), target->url, tell, user_data);
      break;
    }
}
