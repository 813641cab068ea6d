/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list of the screens, of which one is picked for the stage. While it is open each of the other screens shows its number, as large as it
 * can; the one with the list does so in the list. */

#include "config.h"

#include "showcase-screen-dialog.h"

#include "showcase-placement.h"
#include "showcase-program.h"
#include "showcase-screen-number.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseScreenDialog
{
  AdwDialog parent_instance;

  /* Template */
  AdwPreferencesGroup *group;

  /* Owned */
  ShowcaseScreens *screens;
  GPtrArray *rows;
  GPtrArray *checks;
  GPtrArray *keys;
  GPtrArray *numbers;
  char *picked;
};

G_DEFINE_FINAL_TYPE (ShowcaseScreenDialog, showcase_screen_dialog, ADW_TYPE_DIALOG)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static guint
find_home (ShowcaseScreenDialog *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? showcase_screens_find_window (self->screens, GTK_WINDOW (root)) : SHOWCASE_SCREEN_NONE;
}

static void
toggled_cb (ShowcaseScreenDialog *self,
            GtkCheckButton *check)
{
  guint i;

  if (!gtk_check_button_get_active (check) || !g_ptr_array_find (self->checks, check, &i))
    return;
  g_free (self->picked);
  self->picked = g_strdup (self->keys->pdata[i]);
}

static void
add_row (ShowcaseScreenDialog *self,
         const ShowcaseScreen *screen,
         gboolean is_home)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *number;
  g_autofree char *key = showcase_screen_dup_key (screen);
  g_autofree char *name = showcase_screen_dup_name (screen);
  g_autofree char *details = showcase_screen_dup_details (screen);
  g_autofree char *digits = g_strdup_printf ("%u", self->rows->len + 1);
  /* Translators: below the name of a screen; %s is its connector and resolution, like “HDMI-1 · 1920 × 1080”. */
  g_autofree char *here = g_strdup_printf (_ ("%s · Showcase is here"), details);
  g_autofree char *named = showcase_program_name_in (here);

  number = gtk_label_new (digits);
  gtk_widget_add_css_class (number, "title-1");
  gtk_widget_add_css_class (number, "numeric");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), is_home ? named : details);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), number);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  is_home ? here : details,
                                  -1);

  if (self->checks->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->checks->pdata[0]);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->rows, row);
  g_ptr_array_add (self->checks, check);
  g_ptr_array_add (self->keys, g_steal_pointer (&key));
  adw_preferences_group_add (self->group, row);
  if (g_strcmp0 (self->keys->pdata[self->keys->len - 1], self->picked) == 0)
    {
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
      if (!gtk_widget_grab_focus (check))
        adw_dialog_set_focus (ADW_DIALOG (self), check);
    }
}

static void
cancel_cb (ShowcaseScreenDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
start_cb (ShowcaseScreenDialog *self)
{
  guint n;
  const ShowcaseScreen *screens = showcase_screens_get_all (self->screens, &n);
  guint stage = showcase_screens_find_key (self->screens, self->picked);
  guint console = stage < n ? showcase_screen_plan_pick_console (screens, n, stage, find_home (self)) : SHOWCASE_SCREEN_NONE;

  if (console != SHOWCASE_SCREEN_NONE)
    g_signal_emit (self, signals[CHOSEN], 0, stage, console);
  adw_dialog_close (ADW_DIALOG (self));
}

/* The digit that is seen on a screen picks it. Enter takes what is picked, where it would only pick once more. */
static gboolean
key_pressed_cb (ShowcaseScreenDialog *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  guint number = keyval >= GDK_KEY_KP_1 && keyval <= GDK_KEY_KP_9 ? keyval - GDK_KEY_KP_0 : keyval - GDK_KEY_0;
  GtkWidget *focus = adw_dialog_get_focus (ADW_DIALOG (self));

  if ((keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter) && (focus == NULL || GTK_IS_CHECK_BUTTON (focus)))
    {
      start_cb (self);
      return GDK_EVENT_STOP;
    }
  if (number == 0 || number > self->checks->len)
    return GDK_EVENT_PROPAGATE;
  gtk_check_button_set_active (self->checks->pdata[number - 1], TRUE);
  gtk_widget_grab_focus (self->checks->pdata[number - 1]);
  return GDK_EVENT_STOP;
}

/* What is typed while a number has the keyboard is meant for the list. */
static gboolean
number_key_pressed_cb (ShowcaseScreenDialog *self,
                       guint keyval,
                       guint keycode,
                       GdkModifierType state)
{
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    start_cb (self);
  else if (keyval == GDK_KEY_Escape)
    cancel_cb (self);
  else
    return key_pressed_cb (self, keyval, keycode, state);
  return GDK_EVENT_STOP;
}

static void
destroy_number (gpointer data)
{
  gtk_window_destroy (data);
}

static void
add_number (ShowcaseScreenDialog *self,
            guint screen,
            const ShowcaseScreen *place)
{
  GtkWindow *window = showcase_screen_number_new (self->rows->len, place);
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (number_key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
  g_ptr_array_add (self->numbers, window);
  showcase_placement_fill (self->screens, window, screen);
}

static void
clear (ShowcaseScreenDialog *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->checks, 0);
  g_ptr_array_set_size (self->keys, 0);
  g_ptr_array_set_size (self->numbers, 0);
}

/* Lists the screens that there are now. Their numbers are shown while the list can be seen; with one screen left there is nothing to ask. */
static void
update (ShowcaseScreenDialog *self)
{
  guint n;
  const ShowcaseScreen *screens = showcase_screens_get_all (self->screens, &n);
  guint home = find_home (self);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  /* A row that goes must not take the keyboard along. */
  gtk_widget_grab_focus (adw_dialog_get_default_widget (ADW_DIALOG (self)));
  clear (self);
  if (showcase_screen_plan_count (screens, n) < 2)
    {
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }
  if (showcase_screens_find_key (self->screens, self->picked) == SHOWCASE_SCREEN_NONE)
    {
      g_free (self->picked);
      self->picked = showcase_screens_dup_key (self->screens, showcase_screen_plan_make (screens, n, home, NULL).stage);
    }
  for (guint i = 0; i < n; i++)
    if (showcase_screen_plan_get_first (screens, n, i) == i)
      {
        gboolean is_home = home != SHOWCASE_SCREEN_NONE && showcase_screen_is_mirror (&screens[i], &screens[home]);

        add_row (self, &screens[i], is_home);
        if (home != SHOWCASE_SCREEN_NONE && !is_home)
          add_number (self, i, &screens[i]);
      }
  if (root != NULL)
    gtk_window_present (GTK_WINDOW (root));
}

static void
showcase_screen_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (showcase_screen_dialog_parent_class)->map (widget);

  update (SHOWCASE_SCREEN_DIALOG (widget));
}

/* The list may take its time to fade, or stay for as long as a stage hides it; the numbers are in the way from now on. */
static void
showcase_screen_dialog_closed (AdwDialog *dialog)
{
  g_ptr_array_set_size (SHOWCASE_SCREEN_DIALOG (dialog)->numbers, 0);
}

static void
showcase_screen_dialog_dispose (GObject *object)
{
  ShowcaseScreenDialog *self = SHOWCASE_SCREEN_DIALOG (object);

  g_clear_pointer (&self->numbers, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_pointer (&self->keys, g_ptr_array_unref);
  g_clear_object (&self->screens);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_SCREEN_DIALOG);

  G_OBJECT_CLASS (showcase_screen_dialog_parent_class)->dispose (object);
}

static void
showcase_screen_dialog_finalize (GObject *object)
{
  g_free (SHOWCASE_SCREEN_DIALOG (object)->picked);

  G_OBJECT_CLASS (showcase_screen_dialog_parent_class)->finalize (object);
}

static void
showcase_screen_dialog_class_init (ShowcaseScreenDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = showcase_screen_dialog_dispose;
  object_class->finalize = showcase_screen_dialog_finalize;
  widget_class->map = showcase_screen_dialog_map;
  ADW_DIALOG_CLASS (klass)->closed = showcase_screen_dialog_closed;

  /**
   * ShowcaseScreenDialog::chosen:
   * @self: the dialog
   * @stage: the number of the stage's screen
   * @console: the number of the console's screen
   *
   * A person picked a screen.
   */
  signals[CHOSEN] = g_signal_new ("chosen", SHOWCASE_TYPE_SCREEN_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-screen-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseScreenDialog, group);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
showcase_screen_dialog_init (ShowcaseScreenDialog *self)
{
  g_autofree char *description = showcase_program_name_in (_ ("The console is shown on the screen that Showcase is on."));

  self->rows = g_ptr_array_new ();
  self->checks = g_ptr_array_new ();
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->numbers = g_ptr_array_new_with_free_func (destroy_number);
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_preferences_group_set_description (self->group, description);
}

/**
 * showcase_screen_dialog_new:
 * @screens: the screens
 * @stage: the number of the screen that is picked at first
 *
 * Makes the question.
 *
 * Returns: (transfer floating): the new dialog
 */
AdwDialog *
showcase_screen_dialog_new (ShowcaseScreens *screens,
                            guint stage)
{
  ShowcaseScreenDialog *self = g_object_new (SHOWCASE_TYPE_SCREEN_DIALOG, NULL);

  self->screens = g_object_ref (screens);
  self->picked = showcase_screens_dup_key (screens, stage);
  g_signal_connect_object (screens, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
