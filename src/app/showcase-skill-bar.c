/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows what the lens looks through. */

#include "config.h"

#include "showcase-skill-bar.h"

#include "showcase-skill-words.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseSkillBar
{
  AdwBin parent_instance;

  /* Template */
  GtkLabel *name;
  GtkLabel *count;
  GtkLabel *sentence;
  GtkWidget *next_button;

  /* Owned */
  ShowcaseSkillLens *lens;
};

G_DEFINE_FINAL_TYPE (ShowcaseSkillBar, showcase_skill_bar, ADW_TYPE_BIN)

static char *
write_count (ShowcaseSkillBar *self,
             guint n_places)
{
  guint position = showcase_skill_lens_get_position (self->lens);

  if (position == SHOWCASE_NONE)
    return g_strdup_printf (ngettext ("%u mention", "%u mentions", n_places), n_places);
  /* Translators: which of several places that mention a skill is shown: "2 of 9" */
  return g_strdup_printf (C_ ("mention", "%1$u of %2$u"), position + 1, n_places);
}

/* A label whose markup is set again forgets which of its links has the keyboard. */
static void
changed_cb (ShowcaseSkillBar *self)
{
  ShowcaseSkill *skill = showcase_skill_lens_get_skill (self->lens);
  g_autofree char *count = NULL;
  g_autofree char *markup = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), skill != NULL);
  if (skill == NULL)
    return;
  count = write_count (self, showcase_skill_get_n_evidence (skill));
  markup = showcase_skill_to_markup (skill);
  gtk_label_set_label (self->name, showcase_skill_get_name (skill));
  gtk_label_set_label (self->count, count);
  if (g_strcmp0 (gtk_label_get_label (self->sentence), markup) != 0)
    gtk_label_set_label (self->sentence, markup);
}

static gboolean
activate_link_cb (ShowcaseSkillBar *self,
                  const char *address)
{
  showcase_skill_lens_follow (self->lens, address);
  return GDK_EVENT_STOP;
}

static void
claim_cb (GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
showcase_skill_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (SHOWCASE_SKILL_BAR (widget)->next_button);
}

static void
showcase_skill_bar_dispose (GObject *object)
{
  ShowcaseSkillBar *self = SHOWCASE_SKILL_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_SKILL_BAR);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (showcase_skill_bar_parent_class)->dispose (object);
}

static void
showcase_skill_bar_class_init (ShowcaseSkillBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_skill_bar_dispose;
  widget_class->grab_focus = showcase_skill_bar_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-skill-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillBar, name);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillBar, count);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillBar, sentence);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseSkillBar, next_button);
  gtk_widget_class_bind_template_callback (widget_class, activate_link_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* The label would offer to copy addresses that mean nothing outside. */
static void
showcase_skill_bar_init (ShowcaseSkillBar *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self->sentence), "menu.popup", FALSE);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (claim_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * showcase_skill_bar_new:
 * @lens: what is looked through
 *
 * Makes a bar that follows a lens.
 *
 * Returns: (transfer floating): the bar
 */
GtkWidget *
showcase_skill_bar_new (ShowcaseSkillLens *lens)
{
  ShowcaseSkillBar *self;

  g_return_val_if_fail (SHOWCASE_IS_SKILL_LENS (lens), NULL);

  self = g_object_new (SHOWCASE_TYPE_SKILL_BAR, NULL);
  self->lens = g_object_ref (lens);
  g_signal_connect_object (lens, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  return GTK_WIDGET (self);
}
