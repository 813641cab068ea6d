/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows the skills of a lens as rows of a table with a drawn column. In a narrow window, the column of words gives way to a second line below the name. Looking
 * through a skill is for whoever opened the dialog. */

#include "config.h"

#include "showcase-skill-dialog.h"

#include "showcase-skill-axis.h"
#include "showcase-skill-strip.h"
#include "showcase-skill-terms.h"
#include "showcase-skill-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How long nothing has changed before the count is said, in milliseconds. */
#define ANNOUNCE_DELAY 600

/* A narrower window has no room for the column of words, in scaled pixels. */
#define NARROW 560

struct _ShowcaseSkillDialog
{
  AdwDialog parent_instance;

  /* Template */
  GtkSearchEntry *entry;
  GtkStack *stack;
  AdwStatusPage *status;
  GtkColumnView *view;
  GtkColumnViewColumn *name_column;
  GtkColumnViewColumn *time_column;
  GtkListItemFactory *name_factory;
  ShowcaseSkillAxis *axis;
  GtkLabel *summary;

  /* Owned */
  ShowcaseSkillLens *lens;
  ShowcaseSkillTerms *terms;
  GtkFilterListModel *found;
  GtkSingleSelection *selection;
  char *query; /* in one case */

  /* State */
  gboolean is_narrow;
  guint announce_timeout;
  guint narrow_source;
};

G_DEFINE_FINAL_TYPE (ShowcaseSkillDialog, showcase_skill_dialog, ADW_TYPE_DIALOG)

enum
{
  ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* By any part of its name, or by another spelling of it. */
static gboolean
is_wanted (gpointer item,
           gpointer user_data)
{
  ShowcaseSkillDialog *self = user_data;
  const char *name = showcase_skill_get_name (item);
  const ShowcaseSkillTerm *term;
  g_autofree char *folded = NULL;

  if (*self->query == '\0')
    return TRUE;
  folded = g_utf8_casefold (name, -1);
  if (strstr (folded, self->query) != NULL)
    return TRUE;
  if (self->terms == NULL)
    self->terms = showcase_skill_terms_new ();
  term = showcase_skill_terms_look_up (self->terms, self->query);
  return term != NULL && g_str_equal (term->name, name);
}

static void
announce_cb (gpointer user_data)
{
  ShowcaseSkillDialog *self = user_data;

  self->announce_timeout = 0;
  gtk_accessible_announce (GTK_ACCESSIBLE (self->entry), gtk_label_get_label (self->summary), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_status (ShowcaseSkillDialog *self)
{
  gboolean asks = *self->query != '\0';

  adw_status_page_set_title (self->status, asks ? _ ("No Results") : _ ("No Skills Found"));
  adw_status_page_set_description (self->status, asks ? _ ("Try another word") : _ ("Skills come from front matter, links, code and well-known words of the documents"));
  gtk_stack_set_visible_child_name (self->stack, "status");
}

static void
update_found (ShowcaseSkillDialog *self)
{
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  g_autofree char *summary = g_strdup_printf (ngettext ("%u skill", "%u skills", n_found), n_found);

  gtk_label_set_label (self->summary, summary);
  if (showcase_skill_lens_get_skills (self->lens) == NULL)
    gtk_stack_set_visible_child_name (self->stack, "waiting");
  else if (n_found > 0)
    gtk_stack_set_visible_child_name (self->stack, "chart");
  else
    show_status (self);
}

static void
lens_changed_cb (ShowcaseSkillDialog *self)
{
  ShowcaseSkills *skills = showcase_skill_lens_get_skills (self->lens);
  int first;
  int end;

  if (skills == NULL)
    showcase_skill_lens_request (self->lens);
  else if (G_LIST_MODEL (skills) != gtk_filter_list_model_get_model (self->found))
    {
      gtk_widget_set_visible (GTK_WIDGET (self->axis), showcase_skills_get_months (skills, &first, &end));
      if (gtk_widget_get_visible (GTK_WIDGET (self->axis)))
        showcase_skill_axis_set_months (self->axis, first, end);
      gtk_filter_list_model_set_model (self->found, G_LIST_MODEL (skills));
    }
  update_found (self);
}

static void
changed_cb (ShowcaseSkillDialog *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  g_free (self->query);
  self->query = g_utf8_casefold (text, -1);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->found), GTK_FILTER_CHANGE_DIFFERENT);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    gtk_column_view_scroll_to (self->view, 0, NULL, GTK_LIST_SCROLL_SELECT, NULL);
  update_found (self);
  g_clear_handle_id (&self->announce_timeout, g_source_remove);
  self->announce_timeout = g_timeout_add_once (ANNOUNCE_DELAY, announce_cb, self);
}

static void
activate_cb (ShowcaseSkillDialog *self,
             guint position)
{
  g_autoptr (ShowcaseSkill) skill = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (skill != NULL)
    g_signal_emit (self, signals[ACTIVATED], 0, skill);
}

static void
clicked_cb (GtkGestureClick *gesture,
            int n_press,
            double x,
            double y,
            GtkListItem *item)
{
  GtkWidget *cell = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));

  activate_cb (SHOWCASE_SKILL_DIALOG (gtk_widget_get_ancestor (cell, SHOWCASE_TYPE_SKILL_DIALOG)), gtk_list_item_get_position (item));
}

/* One click is enough. The list's own way to have it so would choose what comes below the pointer. */
static void
fill_cell (GtkListItem *item,
           GtkWidget *child)
{
  GtkGesture *gesture = gtk_gesture_click_new ();

  g_signal_connect_object (gesture, "released", G_CALLBACK (clicked_cb), item, 0);
  gtk_widget_add_controller (child, GTK_EVENT_CONTROLLER (gesture));
  gtk_list_item_set_child (item, child);
}

static void
enter_cb (ShowcaseSkillDialog *self)
{
  activate_cb (self, gtk_single_selection_get_selected (self->selection));
}

static void
stop_cb (ShowcaseSkillDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* From the entry into the table, where the arrows go on. */
static gboolean
key_pressed_cb (ShowcaseSkillDialog *self,
                guint key,
                guint code,
                GdkModifierType modifiers)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  if ((modifiers & (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || (key != GDK_KEY_Down && key != GDK_KEY_KP_Down))
    return GDK_EVENT_PROPAGATE;
  if (selected == GTK_INVALID_LIST_POSITION)
    return GDK_EVENT_STOP;
  gtk_column_view_scroll_to (self->view, selected, NULL, GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  return GDK_EVENT_STOP;
}

/* The names are bound anew, with a second line or without. */
static gboolean
toggle_narrow_cb (gpointer user_data)
{
  ShowcaseSkillDialog *self = user_data;

  self->narrow_source = 0;
  self->is_narrow = !self->is_narrow;
  gtk_column_view_column_set_visible (self->time_column, !self->is_narrow);
  gtk_column_view_column_set_factory (self->name_column, NULL);
  gtk_column_view_column_set_factory (self->name_column, self->name_factory);
  return G_SOURCE_REMOVE;
}

static void
bind_row_cb (ShowcaseSkillDialog *self,
             GtkColumnViewRow *row)
{
  ShowcaseSkill *skill = gtk_column_view_row_get_item (row);
  g_autofree char *sentence = showcase_skill_describe (skill);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", showcase_skill_get_name (skill), sentence);

  gtk_column_view_row_set_accessible_label (row, spoken);
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* A line, and a smaller one below it, in the middle of a cell. */
static GtkWidget *
make_lines (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *first = make_label (NULL);
  GtkWidget *second = make_label ("caption");

  gtk_widget_add_css_class (second, "dimmed");
  gtk_widget_set_vexpand (first, TRUE);
  gtk_widget_set_vexpand (second, TRUE);
  gtk_box_append (GTK_BOX (box), first);
  gtk_box_append (GTK_BOX (box), second);
  return box;
}

static void
show_lines (GtkWidget *box,
            const char *first,
            const char *second)
{
  GtkWidget *label = gtk_widget_get_first_child (box);
  GtkWidget *below = gtk_widget_get_next_sibling (label);

  gtk_label_set_label (GTK_LABEL (label), first);
  gtk_widget_set_visible (label, *first != '\0');
  gtk_widget_set_valign (label, *second != '\0' ? GTK_ALIGN_END : GTK_ALIGN_CENTER);
  gtk_label_set_label (GTK_LABEL (below), second);
  gtk_widget_set_visible (below, *second != '\0');
  gtk_widget_set_valign (below, *first != '\0' ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
}

static void
setup_name_cb (ShowcaseSkillDialog *self,
               GtkListItem *item)
{
  GtkWidget *lines = make_lines ();
  GtkWidget *name = gtk_widget_get_first_child (lines);

  gtk_widget_add_css_class (name, "skill-name");
  gtk_label_set_max_width_chars (GTK_LABEL (name), 22);
  fill_cell (item, lines);
}

static void
bind_name_cb (ShowcaseSkillDialog *self,
              GtkListItem *item)
{
  ShowcaseSkill *skill = gtk_list_item_get_item (item);
  g_autofree char *time = self->is_narrow ? showcase_skill_describe_duration (skill) : g_strdup ("");
  g_autofree char *undated = self->is_narrow && *time == '\0' ? showcase_skill_describe_undated (skill) : NULL;

  show_lines (gtk_list_item_get_child (item), showcase_skill_get_name (skill), undated != NULL ? undated : time);
}

static void
setup_strip_cb (ShowcaseSkillDialog *self,
                GtkListItem *item)
{
  fill_cell (item, showcase_skill_strip_new (self->axis));
}

static void
bind_strip_cb (ShowcaseSkillDialog *self,
               GtkListItem *item)
{
  showcase_skill_strip_set_skill (SHOWCASE_SKILL_STRIP (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
setup_time_cb (ShowcaseSkillDialog *self,
               GtkListItem *item)
{
  fill_cell (item, make_lines ());
}

static void
bind_time_cb (ShowcaseSkillDialog *self,
              GtkListItem *item)
{
  ShowcaseSkill *skill = gtk_list_item_get_item (item);
  g_autofree char *time = showcase_skill_describe_duration (skill);
  g_autofree char *undated = showcase_skill_describe_undated (skill);

  show_lines (gtk_list_item_get_child (item), time, undated);
}

/* A breakpoint would do the same, but one that applies when a dialog opens moves the keyboard from the entry into the rows. The dialog begins narrow, for a window
 * may have no room for more. */
static void
resized_cb (ShowcaseSkillDialog *self,
            int width)
{
  gboolean is_narrow = adw_length_unit_from_px (ADW_LENGTH_UNIT_SP, width, gtk_widget_get_settings (GTK_WIDGET (self))) < NARROW;

  if (is_narrow != self->is_narrow && self->narrow_source == 0)
    self->narrow_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, toggle_narrow_cb, self, NULL);
}

static void
showcase_skill_dialog_dispose (GObject *object)
{
  ShowcaseSkillDialog *self = SHOWCASE_SKILL_DIALOG (object);

  g_clear_handle_id (&self->announce_timeout, g_source_remove);
  g_clear_handle_id (&self->narrow_source, g_source_remove);
  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_data (self->lens, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_SKILL_DIALOG);
  g_clear_object (&self->selection);
  g_clear_object (&self->found);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (showcase_skill_dialog_parent_class)->dispose (object);
}

static void
showcase_skill_dialog_finalize (GObject *object)
{
  ShowcaseSkillDialog *self = SHOWCASE_SKILL_DIALOG (object);

  g_clear_pointer (&self->terms, showcase_skill_terms_free);
  g_free (self->query);

  G_OBJECT_CLASS (showcase_skill_dialog_parent_class)->finalize (object);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, resized_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_strip_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_strip_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_time_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_time_cb);
}

static void
showcase_skill_dialog_class_init (ShowcaseSkillDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = showcase_skill_dialog_dispose;
  object_class->finalize = showcase_skill_dialog_finalize;

  /**
   * ShowcaseSkillDialog::activated:
   * @self: the dialog
   * @skill: a skill
   *
   * A person wants to look through a skill.
   */
  signals[ACTIVATED] = g_signal_new ("activated", SHOWCASE_TYPE_SKILL_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, SHOWCASE_TYPE_SKILL);

  g_type_ensure (SHOWCASE_TYPE_SKILL_AXIS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-skill-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, status);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, view);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, name_column);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, time_column);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, name_factory);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, axis);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillDialog, summary);
  bind_callbacks (widget_class);
}

static void
showcase_skill_dialog_init (ShowcaseSkillDialog *self)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, self, NULL));

  self->query = g_strdup ("");
  self->is_narrow = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->found = gtk_filter_list_model_new (NULL, filter);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->found)));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * showcase_skill_dialog_new:
 * @lens: whose skills to show
 *
 * Makes a chart, and has the skills found if they are not known yet.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
showcase_skill_dialog_new (ShowcaseSkillLens *lens)
{
  ShowcaseSkillDialog *self;

  g_return_val_if_fail (SHOWCASE_IS_SKILL_LENS (lens), NULL);

  self = g_object_new (SHOWCASE_TYPE_SKILL_DIALOG, NULL);
  self->lens = g_object_ref (lens);
  g_signal_connect_swapped (lens, "changed", G_CALLBACK (lens_changed_cb), self);
  lens_changed_cb (self);
  return ADW_DIALOG (self);
}
