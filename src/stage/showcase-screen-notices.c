/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a staging says and offers, above what a window of the talk shows. It appears in the window that the speaker is at, so that the audience
 * sees nothing of it while there is a console. */

#include "config.h"

#include "showcase-screen-notices.h"

#include "showcase-screen-banner.h"

#include <glib/gi18n-lib.h>

static void
told_cb (AdwToastOverlay *toasts,
         const char *message,
         ShowcaseStaging *staging)
{
  AdwToast *toast;

  if (gtk_widget_get_root (GTK_WIDGET (toasts)) != GTK_ROOT (showcase_staging_get_speaker (staging)))
    return;

  toast = adw_toast_new (message);
  adw_toast_set_use_markup (toast, FALSE);
  if (showcase_staging_get_mode (staging) == SHOWCASE_STAGING_ALONE)
    {
      adw_toast_set_button_label (toast, _ ("_Show Console"));
      adw_toast_set_action_name (toast, "talk.windows");
    }
  adw_toast_overlay_add_toast (toasts, toast);
}

/* What was said before is no longer so, or the audience would see it now. */
static void
mode_cb (AdwToastOverlay *toasts)
{
  adw_toast_overlay_dismiss_all (toasts);
}

/**
 * showcase_screen_notices_add:
 * @window: a window of a talk, with its content
 * @staging: what places the window
 *
 * Puts a banner and toasts above the content of a window.
 */
void
showcase_screen_notices_add (AdwWindow *window,
                             ShowcaseStaging *staging)
{
  g_autoptr (GtkWidget) content = g_object_ref (adw_window_get_content (window));
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *toasts = adw_toast_overlay_new ();

  adw_window_set_content (window, NULL);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), content);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), showcase_screen_banner_new (staging));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), overlay);
  adw_window_set_content (window, toasts);
  g_signal_connect_object (staging, "notify::mode", G_CALLBACK (mode_cb), toasts, G_CONNECT_SWAPPED);
  g_signal_connect_object (staging, "told", G_CALLBACK (told_cb), toasts, G_CONNECT_SWAPPED);
}
