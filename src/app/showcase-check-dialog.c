/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows a check before a talk, which a worker makes: what was found, and where; or a green page when there is nothing to do. Of a portfolio that takes long,
 * what the compiler found is there before the rest. Going to the place of a finding is for whoever opened the dialog. */

#include "config.h"

#include "showcase-check-dialog.h"

#include "showcase-caption.h"
#include "showcase-check-writer.h"
#include "showcase-finding.h"
#include "showcase-talk-wishes.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseCheckDialog
{
  AdwDialog parent_instance;

  /* Template */
  AdwWindowTitle *window_title;
  AdwSpinRow *slot_row;
  GtkStack *stack;
  GtkListView *list;
  AdwStatusPage *ready_page;
  AdwStatusPage *problem_page;
  GtkWidget *spinner;
  GtkWidget *copy_button;

  /* Owned */
  ShowcaseBundle *bundle;
  ShowcaseCheck *check;
  GSettings *settings;
  GCancellable *cancellable;

  /* State */
  guint patience;
};

/* A check that takes no longer than this shows nothing before its end, in milliseconds. */
#define PATIENCE 500

G_DEFINE_FINAL_TYPE (ShowcaseCheckDialog, showcase_check_dialog, ADW_TYPE_DIALOG)

enum
{
  ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
setup_cb (ShowcaseCheckDialog *self,
          GtkListItem *item)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *place = make_label ("caption");
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_widget_add_css_class (place, "dimmed");
  gtk_widget_add_css_class (arrow, "dimmed");
  gtk_box_append (GTK_BOX (texts), make_label ("body"));
  gtk_box_append (GTK_BOX (texts), place);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (row), texts);
  gtk_box_append (GTK_BOX (row), arrow);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (ShowcaseCheckDialog *self,
         GtkListItem *item)
{
  ShowcaseDiagnostic *finding = gtk_list_item_get_item (item);
  GtkWidget *texts = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *message = gtk_widget_get_first_child (texts);
  gboolean has_place = showcase_finding_find_group (finding, showcase_bundle_get_catalog (self->bundle)) != NULL;
  g_autofree char *place = showcase_finding_dup_place (finding);
  g_autofree char *sentence = showcase_finding_dup_sentence (finding);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", sentence, place);

  gtk_label_set_label (GTK_LABEL (message), sentence);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (message)), place);
  gtk_widget_set_visible (gtk_widget_get_next_sibling (texts), has_place);
  gtk_list_item_set_accessible_label (item, spoken);
  gtk_list_item_set_activatable (item, has_place);
}

static void
setup_header_cb (ShowcaseCheckDialog *self,
                 GtkListHeader *header)
{
  gtk_list_header_set_child (header, make_label ("heading"));
}

static void
bind_header_cb (ShowcaseCheckDialog *self,
                GtkListHeader *header)
{
  ShowcaseDiagnostic *finding = gtk_list_header_get_item (header);

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), showcase_finding_get_kind_title (showcase_finding_get_kind (finding)));
}

static void
activate_cb (ShowcaseCheckDialog *self,
             guint position)
{
  g_autoptr (ShowcaseDiagnostic) finding = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)), position);

  g_signal_emit (self, signals[ACTIVATED], 0, finding);
}

/* What is copied is what a terminal would show. */
static void
copy_cb (ShowcaseCheckDialog *self)
{
  g_autofree char *text = showcase_check_to_text (self->check);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static int
compare_kinds (gconstpointer a,
               gconstpointer b,
               gpointer user_data)
{
  return (int)showcase_finding_get_kind ((ShowcaseDiagnostic *)a) - (int)showcase_finding_get_kind ((ShowcaseDiagnostic *)b);
}

static void
show_findings (ShowcaseCheckDialog *self,
               GListModel *findings)
{
  g_autoptr (GtkSortListModel) sorted = gtk_sort_list_model_new (g_object_ref (findings), NULL);
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_kinds, NULL, NULL));
  g_autoptr (GtkNoSelection) model = NULL;

  gtk_sort_list_model_set_section_sorter (sorted, sorter);
  model = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (sorted)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (model));
  gtk_stack_set_visible_child_name (self->stack, "findings");
}

static void
show_check (ShowcaseCheckDialog *self)
{
  GListModel *findings = G_LIST_MODEL (showcase_check_get_report (self->check));
  g_autofree char *length = showcase_caption_for_talk (showcase_check_get_n_pages (self->check),
                                                       showcase_check_get_minutes (self->check),
                                                       showcase_check_get_slot (self->check));

  if (showcase_check_is_ready (self->check))
    {
      adw_window_title_set_subtitle (self->window_title, "");
      adw_status_page_set_description (self->ready_page, length);
      gtk_stack_set_visible_child_name (self->stack, "ready");
    }
  else
    {
      adw_window_title_set_subtitle (self->window_title, length);
      show_findings (self, findings);
    }
  gtk_widget_set_visible (self->copy_button, !showcase_check_is_ready (self->check));
}

static void
show_problem (ShowcaseCheckDialog *self,
              const char *message)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);

  adw_status_page_set_description (self->problem_page, escaped);
  gtk_stack_set_visible_child_name (self->stack, "problem");
}

static void
announce (ShowcaseCheckDialog *self)
{
  g_autofree char *text = self->check != NULL ? showcase_check_write_verdict (self->check) : NULL;

  if (text != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
checked_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  g_autoptr (ShowcaseCheckDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseCheck) check = showcase_check_run_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_handle_id (&self->patience, g_source_remove);
  gtk_widget_set_visible (self->spinner, FALSE);
  g_set_object (&self->check, check);
  if (check != NULL)
    show_check (self);
  else
    show_problem (self, error->message);
  announce (self);
}

static void
lose_patience_cb (gpointer user_data)
{
  ShowcaseCheckDialog *self = user_data;
  ShowcaseCatalog *catalog = showcase_bundle_get_catalog (self->bundle);
  g_autoptr (GListStore) found = g_list_store_new (SHOWCASE_TYPE_DIAGNOSTIC);

  self->patience = 0;
  for (guint i = 0; i < showcase_catalog_get_n_problems (catalog); i++)
    g_list_store_append (found, showcase_catalog_get_problem (catalog, i));
  if (g_list_model_get_n_items (G_LIST_MODEL (found)) > 0)
    show_findings (self, G_LIST_MODEL (found));
}

static void
cancel (ShowcaseCheckDialog *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
stop (ShowcaseCheckDialog *self)
{
  g_clear_handle_id (&self->patience, g_source_remove);
  cancel (self);
}

static void
start (ShowcaseCheckDialog *self,
       guint slot)
{
  cancel (self);
  self->cancellable = g_cancellable_new ();
  gtk_widget_set_visible (self->spinner, TRUE);
  showcase_check_run_async (self->bundle, slot, self->cancellable, checked_cb, g_object_ref (self));
}

/* What the only document says is not for other talks. */
static void
slot_chosen_cb (ShowcaseCheckDialog *self)
{
  guint slot = (guint)adw_spin_row_get_value (self->slot_row);

  if (self->settings != NULL && showcase_talk_wishes_find_duration (showcase_bundle_get_catalog (self->bundle), NULL) == 0)
    g_settings_set_uint (self->settings, "talk-slot", slot);
  start (self, slot);
}

static void
show_slot (ShowcaseCheckDialog *self)
{
  guint duration = showcase_talk_wishes_find_duration (showcase_bundle_get_catalog (self->bundle), NULL);
  guint slot = (duration + 59) / 60;

  if (slot == 0 && self->settings != NULL)
    slot = g_settings_get_uint (self->settings, "talk-slot");
  g_signal_handlers_block_by_func (self->slot_row, slot_chosen_cb, self);
  adw_spin_row_set_value (self->slot_row, slot);
  g_signal_handlers_unblock_by_func (self->slot_row, slot_chosen_cb, self);
  start (self, duration == 0 ? slot : 0);
}

static void
showcase_check_dialog_closed (AdwDialog *dialog)
{
  stop (SHOWCASE_CHECK_DIALOG (dialog));
}

static void
showcase_check_dialog_dispose (GObject *object)
{
  stop (SHOWCASE_CHECK_DIALOG (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), SHOWCASE_TYPE_CHECK_DIALOG);

  G_OBJECT_CLASS (showcase_check_dialog_parent_class)->dispose (object);
}

static void
showcase_check_dialog_finalize (GObject *object)
{
  ShowcaseCheckDialog *self = SHOWCASE_CHECK_DIALOG (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->bundle);
  g_clear_object (&self->check);

  G_OBJECT_CLASS (showcase_check_dialog_parent_class)->finalize (object);
}

static void
showcase_check_dialog_class_init (ShowcaseCheckDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_check_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = showcase_check_dialog_finalize;
  ADW_DIALOG_CLASS (klass)->closed = showcase_check_dialog_closed;

  /**
   * ShowcaseCheckDialog::activated:
   * @self: the dialog
   * @finding: a finding in a document of the portfolio
   *
   * A person wants to see the place of a finding.
   */
  signals[ACTIVATED] = g_signal_new ("activated", SHOWCASE_TYPE_CHECK_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, SHOWCASE_TYPE_DIAGNOSTIC);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-check-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseCheckDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseCheckDialog, slot_row);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseCheckDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseCheckDialog, list);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseCheckDialog, ready_page);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseCheckDialog, problem_page);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseCheckDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseCheckDialog, copy_button);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, slot_chosen_cb);
}

static void
showcase_check_dialog_init (ShowcaseCheckDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_check_dialog_new:
 * @bundle: a portfolio
 * @settings: (nullable): the program's settings, which have the length of talks, or %NULL to remember nothing
 *
 * Makes a dialog and starts to check.
 *
 * Returns: (transfer floating): the new dialog
 */
AdwDialog *
showcase_check_dialog_new (ShowcaseBundle *bundle,
                           GSettings *settings)
{
  ShowcaseCheckDialog *self;

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), NULL);

  self = g_object_new (SHOWCASE_TYPE_CHECK_DIALOG, NULL);
  self->bundle = g_object_ref (bundle);
  g_set_object (&self->settings, settings);
  self->patience = g_timeout_add_once (PATIENCE, lose_patience_cb, self);
  show_slot (self);
  return ADW_DIALOG (self);
}
