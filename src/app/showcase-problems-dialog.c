/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lists diagnostics: what is wrong, and below it the file and the line, which can be selected and copied. */

#include "config.h"

#include "showcase-problems-dialog.h"

struct _ShowcaseProblemsDialog
{
  AdwDialog parent_instance;

  /* Template */
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (ShowcaseProblemsDialog, showcase_problems_dialog, ADW_TYPE_DIALOG)

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
setup_cb (ShowcaseProblemsDialog *self,
          GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *place = make_label ("caption");

  gtk_label_set_selectable (GTK_LABEL (place), TRUE);
  gtk_widget_add_css_class (place, "dimmed");
  gtk_box_append (GTK_BOX (box), make_label ("body"));
  gtk_box_append (GTK_BOX (box), place);
  gtk_list_item_set_child (item, box);
  gtk_list_item_set_activatable (item, FALSE);
}

static char *
describe_place (ShowcaseDiagnostic *diagnostic)
{
  guint line = showcase_diagnostic_get_line (diagnostic);

  if (line == 0)
    return g_strdup (showcase_diagnostic_get_file (diagnostic));
  return g_strdup_printf ("%s:%u", showcase_diagnostic_get_file (diagnostic), line);
}

/* Diagnostics begin small, to stand after a colon; here each is a sentence of its own. */
static char *
make_sentence (const char *message)
{
  g_autofree char *first = g_utf8_substring (message, 0, MIN (1, g_utf8_strlen (message, -1)));
  g_autofree char *large = g_utf8_strup (first, -1);

  return g_strconcat (large, message + strlen (first), NULL);
}

static void
bind_cb (ShowcaseProblemsDialog *self,
         GtkListItem *item)
{
  ShowcaseDiagnostic *diagnostic = gtk_list_item_get_item (item);
  GtkWidget *message = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_autofree char *place = describe_place (diagnostic);
  g_autofree char *sentence = make_sentence (showcase_diagnostic_get_message (diagnostic));
  g_autofree char *spoken = g_strdup_printf ("%s, %s", sentence, place);

  gtk_label_set_label (GTK_LABEL (message), sentence);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (message)), place);
  gtk_list_item_set_accessible_label (item, spoken);
}

static void
showcase_problems_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SHOWCASE_TYPE_PROBLEMS_DIALOG);

  G_OBJECT_CLASS (showcase_problems_dialog_parent_class)->dispose (object);
}

static void
showcase_problems_dialog_class_init (ShowcaseProblemsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_problems_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-problems-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseProblemsDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
}

static void
showcase_problems_dialog_init (ShowcaseProblemsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_problems_dialog_new:
 * @report: what the compiler found
 *
 * Makes a dialog that lists a report.
 *
 * Returns: (transfer floating): the new dialog
 */
AdwDialog *
showcase_problems_dialog_new (ShowcaseReport *report)
{
  ShowcaseProblemsDialog *self;
  g_autoptr (GtkNoSelection) model = NULL;

  g_return_val_if_fail (SHOWCASE_IS_REPORT (report), NULL);

  self = g_object_new (SHOWCASE_TYPE_PROBLEMS_DIALOG, NULL);
  model = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (report)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (model));
  return ADW_DIALOG (self);
}
