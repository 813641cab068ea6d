/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The question before the curtain falls. Enter answers it as well as a click, and anything else goes on with the talk. */

#include "config.h"

#include "showcase-end-dialog.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseEndDialog
{
  AdwAlertDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (ShowcaseEndDialog, showcase_end_dialog, ADW_TYPE_ALERT_DIALOG)

enum
{
  ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
showcase_end_dialog_response (AdwAlertDialog *dialog,
                              const char *response)
{
  g_signal_emit (dialog, signals[ANSWERED], 0, g_str_equal (response, "end"));
}

static void
showcase_end_dialog_class_init (ShowcaseEndDialogClass *klass)
{
  ADW_ALERT_DIALOG_CLASS (klass)->response = showcase_end_dialog_response;

  /**
   * ShowcaseEndDialog::answered:
   * @self: the dialog
   * @ends: whether the talk is over
   *
   * The question was answered.
   */
  signals[ANSWERED] = g_signal_new ("answered", SHOWCASE_TYPE_END_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
showcase_end_dialog_init (ShowcaseEndDialog *self)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (self);

  adw_alert_dialog_add_responses (dialog, "stay", _ ("_Go On"), "end", _ ("_End Talk"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "end", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "end");
  adw_alert_dialog_set_close_response (dialog, "stay");
}

/**
 * showcase_end_dialog_new:
 * @quits: whether the program ends with the talk
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): the new dialog
 */
ShowcaseEndDialog *
showcase_end_dialog_new (gboolean quits)
{
  ShowcaseEndDialog *self = g_object_new (SHOWCASE_TYPE_END_DIALOG, NULL);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (self);

  if (quits)
    {
      adw_alert_dialog_set_heading (dialog, _ ("End the Talk and Quit?"));
      adw_alert_dialog_set_body (dialog, _ ("The talk is still on stage."));
      adw_alert_dialog_set_response_label (dialog, "end", _ ("_End and Quit"));
      return self;
    }

  adw_alert_dialog_set_heading (dialog, _ ("End the Talk?"));
  adw_alert_dialog_set_body (dialog, _ ("Its page and its time are kept, so that it can go on from here."));
  return self;
}
