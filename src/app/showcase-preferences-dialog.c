/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The preferences, in a table: each row of the dialog is bound to its key, so that nothing needs to be applied. What is reset can be had back. */

#include "config.h"

#include "showcase-preferences-dialog.h"

#include "showcase-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* From one size of text on the stage to the next, as the menu of the projector has them. */
#define DIVISOR_STEP 2

struct _ShowcasePreferencesDialog
{
  AdwPreferencesDialog parent_instance;

  /* Template */
  GtkWidget *reopen;
  GtkWidget *order;
  GtkWidget *to_scale;
  GtkWidget *zoom;
  GtkWidget *caret;
  GtkWidget *reset_reading;
  GtkWidget *look;
  GtkWidget *stage_text;
  GtkWidget *joins;
  GtkWidget *notes;
  GtkWidget *console_dark;
  GtkWidget *slot;
  GtkWidget *reset_presenting;

  /* Owned */
  GSettings *settings;
  GVariant *before; /* a{smv}: what was reset last */
};

G_DEFINE_FINAL_TYPE (ShowcasePreferencesDialog, showcase_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

static const char *const orders[] = { "written", "newest", "oldest", NULL };
static const char *const looks[] = { "light", "dark", "washed-out", "dim", NULL };

static gboolean
get_choice (GValue *value,
            GVariant *variant,
            gpointer choices)
{
  for (guint i = 0; ((const char *const *)choices)[i] != NULL; i++)
    if (strcmp (g_variant_get_string (variant, NULL), ((const char *const *)choices)[i]) == 0)
      {
        g_value_set_uint (value, i);
        return TRUE;
      }
  return FALSE;
}

static GVariant *
set_choice (const GValue *value,
            const GVariantType *type,
            gpointer choices)
{
  guint i = g_value_get_uint (value);

  return i < g_strv_length ((char **)choices) ? g_variant_new_string (((const char *const *)choices)[i]) : NULL;
}

static gboolean
get_percentage (GValue *value,
                GVariant *variant,
                gpointer user_data)
{
  g_value_set_double (value, round (g_variant_get_double (variant) * 100));
  return TRUE;
}

static GVariant *
set_percentage (const GValue *value,
                const GVariantType *type,
                gpointer user_data)
{
  return g_variant_new_double (g_value_get_double (value) / 100);
}

static gboolean
get_divisor (GValue *value,
             GVariant *variant,
             gpointer user_data)
{
  g_value_set_uint (value, (SHOWCASE_FORMAT_DIVISOR_MAX - g_variant_get_uint32 (variant)) / DIVISOR_STEP);
  return TRUE;
}

static GVariant *
set_divisor (const GValue *value,
             const GVariantType *type,
             gpointer user_data)
{
  return g_variant_new_uint32 (SHOWCASE_FORMAT_DIVISOR_MAX - g_value_get_uint (value) * DIVISOR_STEP);
}

/* A row, the button that resets it, its key, the property that is bound, and how the one is the other, if they are not the same. */
static const struct
{
  gsize row;
  gsize reset;
  const char *key;
  const char *property;
  GSettingsBindGetMapping get;
  GSettingsBindSetMapping set;
  const char *const *choices;
} rows[] = {
#define ROW(row, reset) G_STRUCT_OFFSET (ShowcasePreferencesDialog, row), G_STRUCT_OFFSET (ShowcasePreferencesDialog, reset_##reset)
  { ROW (reopen, reading), "reopen-last", "active" },
  { ROW (order, reading), "timeline-order", "selected", get_choice, set_choice, orders },
  { ROW (to_scale, reading), "timeline-to-scale", "active" },
  { ROW (zoom, reading), "zoom", "value", get_percentage, set_percentage },
  { ROW (caret, reading), "caret-mode", "active" },
  { ROW (look, presenting), "stage-look", "selected", get_choice, set_choice, looks },
  { ROW (stage_text, presenting), "stage-text-divisor", "selected", get_divisor, set_divisor },
  { ROW (joins, presenting), "stage-joins", "active" },
  { ROW (notes, presenting), "notes-size", "value" },
  { ROW (console_dark, presenting), "console-dark", "active" },
  { ROW (slot, presenting), "talk-slot", "value" },
#undef ROW
};

static gpointer
get_child (ShowcasePreferencesDialog *self,
           gsize offset)
{
  return G_STRUCT_MEMBER (gpointer, self, offset);
}

static char *
dup_percentage (double percentage)
{
  /* Translators: how bright the stage is, what contrast it has, or how large its text is, in per cent. */
  return g_strdup_printf (_ ("%.0f %%"), percentage);
}

static gboolean
output_percentage_cb (AdwSpinRow *row)
{
  g_autofree char *text = dup_percentage (adw_spin_row_get_value (row));

  gtk_editable_set_text (GTK_EDITABLE (row), text);
  return TRUE;
}

static gboolean
output_minutes_cb (AdwSpinRow *row)
{
  guint minutes = (guint)adw_spin_row_get_value (row);
  g_autofree char *text = g_strdup_printf (ngettext ("%u Minute", "%u Minutes", minutes), minutes);

  gtk_editable_set_text (GTK_EDITABLE (row), minutes > 0 ? text : _ ("No Limit"));
  return TRUE;
}

/* A number, whatever is written behind it; other words change nothing. */
static int
input_cb (AdwSpinRow *row,
          double *value)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (row));
  char *end;

  *value = g_strtod (text, &end);
  if (end == text && strcmp (text, _ ("No Limit")) != 0)
    *value = adw_spin_row_get_value (row);
  return TRUE;
}

static void
undo_cb (ShowcasePreferencesDialog *self)
{
  GVariantIter iter;
  const char *key;
  GVariant *value;

  g_variant_iter_init (&iter, self->before);
  while (g_variant_iter_next (&iter, "{&smv}", &key, &value))
    {
      if (value != NULL)
        g_settings_set_value (self->settings, key, value);
      else
        g_settings_reset (self->settings, key);
      g_clear_pointer (&value, g_variant_unref);
    }
}

static void
reset_cb (ShowcasePreferencesDialog *self,
          GtkWidget *button)
{
  AdwToast *toast = adw_toast_new (_ ("Preferences reset"));
  GVariantBuilder before;

  g_variant_builder_init (&before, G_VARIANT_TYPE ("a{smv}"));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if (get_child (self, rows[i].reset) == button)
      {
        g_autoptr (GVariant) value = g_settings_get_user_value (self->settings, rows[i].key);

        g_variant_builder_add (&before, "{smv}", rows[i].key, value);
        g_settings_reset (self->settings, rows[i].key);
      }

  g_clear_pointer (&self->before, g_variant_unref);
  self->before = g_variant_ref_sink (g_variant_builder_end (&before));
  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), toast);
}

/* The number of a size in the list is the number of steps from the smallest. */
static GtkStringList *
list_stage_sizes (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (int divisor = SHOWCASE_FORMAT_DIVISOR_MAX; divisor >= SHOWCASE_FORMAT_DIVISOR_MIN; divisor -= DIVISOR_STEP)
    gtk_string_list_take (list, dup_percentage (100.0 * SHOWCASE_FORMAT_DIVISOR / divisor));
  return list;
}

static void
showcase_preferences_dialog_dispose (GObject *object)
{
  ShowcasePreferencesDialog *self = SHOWCASE_PREFERENCES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_PREFERENCES_DIALOG);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->before, g_variant_unref);

  G_OBJECT_CLASS (showcase_preferences_dialog_parent_class)->dispose (object);
}

static void
showcase_preferences_dialog_class_init (ShowcasePreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_preferences_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, reopen);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, order);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, to_scale);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, zoom);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, caret);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, reset_reading);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, look);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, stage_text);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, joins);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, notes);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, console_dark);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, slot);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePreferencesDialog, reset_presenting);
  gtk_widget_class_bind_template_callback (widget_class, output_percentage_cb);
  gtk_widget_class_bind_template_callback (widget_class, output_minutes_cb);
  gtk_widget_class_bind_template_callback (widget_class, input_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
showcase_preferences_dialog_init (ShowcasePreferencesDialog *self)
{
  g_autoptr (GtkStringList) sizes = list_stage_sizes ();

  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->stage_text), G_LIST_MODEL (sizes));
}

/**
 * showcase_preferences_dialog_new:
 * @settings: the program's settings
 *
 * Makes a dialog that changes the settings.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
showcase_preferences_dialog_new (GSettings *settings)
{
  ShowcasePreferencesDialog *self = g_object_new (SHOWCASE_TYPE_PREFERENCES_DIALOG, NULL);

  g_return_val_if_fail (G_IS_SETTINGS (settings), ADW_DIALOG (self));

  self->settings = g_object_ref (settings);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_settings_bind_with_mapping (settings,
                                  rows[i].key,
                                  get_child (self, rows[i].row),
                                  rows[i].property,
                                  G_SETTINGS_BIND_DEFAULT,
                                  rows[i].get,
                                  rows[i].set,
                                  (gpointer)rows[i].choices,
                                  NULL);
  /* What was 0 and is 0 was written as a mere number. */
  output_minutes_cb (ADW_SPIN_ROW (self->slot));
  return ADW_DIALOG (self);
}
