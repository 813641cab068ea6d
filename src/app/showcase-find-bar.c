/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a person finds with. The finder knows what was found; this shows it, says it to who can't see it once the fingers rest, and turns keys into steps.
 * Escape goes back to where the reading was left, the close button stays. */

#include "config.h"

#include "showcase-find-bar.h"

#include "showcase-caption.h"
#include "showcase-finder.h"

#include <glib/gi18n-lib.h>

/* How long nothing has changed before the count is said. */
#define ANNOUNCE_DELAY 600

struct _ShowcaseFindBar
{
  GtkWidget parent_instance;

  /* Template */
  GtkSearchBar *bar;
  GtkText *text;
  GtkImage *wrapped;
  GtkLabel *counter;

  /* Owned */
  ShowcaseFinder *finder;
  GSimpleActionGroup *actions;

  /* Borrowed */
  ShowcaseDocumentView *view;
  GtkWidget *focus; /* what had the keyboard before */

  /* State */
  gboolean just_wrapped;
  guint announce_timeout;
};

G_DEFINE_FINAL_TYPE (ShowcaseFindBar, showcase_find_bar, GTK_TYPE_WIDGET)

static void
announce_cb (gpointer user_data)
{
  ShowcaseFindBar *self = user_data;

  self->announce_timeout = 0;
  gtk_accessible_announce (GTK_ACCESSIBLE (self->text), gtk_label_get_label (self->counter), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static void
enable_action (ShowcaseFindBar *self,
               const char *name,
               gboolean enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), enabled);
}

static void
show_wrapped (ShowcaseFindBar *self,
              gboolean forward)
{
  const char *message = forward ? _ ("Continued from the top") : _ ("Continued from the end");

  gtk_image_set_from_icon_name (self->wrapped, forward ? "go-top-symbolic" : "go-bottom-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->wrapped), message);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->wrapped), GTK_ACCESSIBLE_PROPERTY_LABEL, message, -1);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->text), message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

/* "found" follows and keeps the notice until the next one. */
static void
wrapped_cb (ShowcaseFindBar *self,
            gboolean forward)
{
  self->just_wrapped = TRUE;
  show_wrapped (self, forward);
}

static void
found_cb (ShowcaseFindBar *self)
{
  guint n_matches = showcase_finder_get_n_matches (self->finder);
  gboolean asks = gtk_editable_get_text (GTK_EDITABLE (self->text))[0] != '\0' && showcase_find_bar_is_open (self);
  g_autofree char *count = asks ? showcase_caption_for_matches (showcase_finder_get_current (self->finder), n_matches) : g_strdup ("");

  gtk_widget_set_visible (GTK_WIDGET (self->wrapped), self->just_wrapped);
  self->just_wrapped = FALSE;
  enable_action (self, "next", n_matches > 0);
  enable_action (self, "previous", n_matches > 0);
  if (asks && n_matches == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->counter), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->counter), "error");

  g_clear_handle_id (&self->announce_timeout, g_source_remove);
  gtk_label_set_label (self->counter, count);
  if (asks)
    self->announce_timeout = g_timeout_add_once (ANNOUNCE_DELAY, announce_cb, self);
}

static void
text_changed_cb (ShowcaseFindBar *self)
{
  showcase_finder_set_query (self->finder, gtk_editable_get_text (GTK_EDITABLE (self->text)));
}

static void
close_bar (ShowcaseFindBar *self,
           gboolean go_back)
{
  GtkWidget *focus = self->focus != NULL && gtk_widget_get_mapped (self->focus) ? self->focus : GTK_WIDGET (self->view);

  gtk_search_bar_set_search_mode (self->bar, FALSE);
  showcase_finder_close (self->finder, go_back);
  gtk_widget_grab_focus (go_back ? focus : GTK_WIDGET (self->view));
  g_clear_weak_pointer (&self->focus);
}

/* The keys of the entry and the buttons. Up and Down, which would leave the entry, go from match to match too. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint key,
                guint code,
                GdkModifierType modifiers,
                ShowcaseFindBar *self)
{
  gboolean in_text = gtk_widget_has_focus (GTK_WIDGET (self->text));
  gboolean shift = (modifiers & GDK_SHIFT_MASK) != 0;

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Escape)
    {
      close_bar (self, TRUE);
      return GDK_EVENT_STOP;
    }
  if (!in_text)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      showcase_finder_step (self->finder, !shift);
      return GDK_EVENT_STOP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      showcase_finder_step (self->finder, TRUE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      showcase_finder_step (self->finder, FALSE);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* In the document Escape closes the bar too, but who went there wants to be there. */
static gboolean
view_key_pressed_cb (ShowcaseFindBar *self,
                     guint key,
                     guint code,
                     GdkModifierType modifiers)
{
  if (key != GDK_KEY_Escape || !showcase_find_bar_is_open (self))
    return GDK_EVENT_PROPAGATE;
  close_bar (self, FALSE);
  return GDK_EVENT_STOP;
}

static void
next_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  showcase_find_bar_step (user_data, TRUE);
}

static void
previous_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer user_data)
{
  showcase_find_bar_step (user_data, FALSE);
}

static void
close_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  close_bar (user_data, FALSE);
}

static const GActionEntry actions[] = {
  { "next", next_cb },
  { "previous", previous_cb },
  { "close", close_cb },
};

static void
add_option (ShowcaseFindBar *self,
            const char *name)
{
  g_autoptr (GPropertyAction) action = g_property_action_new (name, self->finder, name);

  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

static void
showcase_find_bar_dispose (GObject *object)
{
  ShowcaseFindBar *self = SHOWCASE_FIND_BAR (object);

  g_clear_handle_id (&self->announce_timeout, g_source_remove);
  g_clear_weak_pointer (&self->focus);
  g_clear_weak_pointer (&self->view);
  if (self->finder != NULL)
    g_signal_handlers_disconnect_by_data (self->finder, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_FIND_BAR);
  g_clear_object (&self->finder);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (showcase_find_bar_parent_class)->dispose (object);
}

static void
showcase_find_bar_class_init (ShowcaseFindBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = showcase_find_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseFindBar, bar);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseFindBar, text);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseFindBar, wrapped);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseFindBar, counter);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_set_css_name (widget_class, "findbar");
}

/* What slides in is only there in the next frame, and GTK 4.24 drops the keys that come until then. */
static void
showcase_find_bar_init (ShowcaseFindBar *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "find", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_revealer_set_transition_type (GTK_REVEALER (gtk_widget_get_first_child (GTK_WIDGET (self->bar))), GTK_REVEALER_TRANSITION_TYPE_NONE);
}

/**
 * showcase_find_bar_new:
 * @view: the view whose document is searched; not kept alive
 *
 * Makes a bar that is closed.
 *
 * Returns: (transfer floating): the bar
 */
GtkWidget *
showcase_find_bar_new (ShowcaseDocumentView *view)
{
  ShowcaseFindBar *self = g_object_new (SHOWCASE_TYPE_FIND_BAR, NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_set_weak_pointer (&self->view, view);
  self->finder = showcase_finder_new (view);
  g_signal_connect_swapped (self->finder, "found", G_CALLBACK (found_cb), self);
  g_signal_connect_swapped (self->finder, "wrapped", G_CALLBACK (wrapped_cb), self);
  add_option (self, "match-case");
  add_option (self, "whole-words");
  found_cb (self);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (view_key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), keys);

  return GTK_WIDGET (self);
}

/* Words that are selected in the document are what is to be found, from there on. */
static void
take_selection (ShowcaseFindBar *self)
{
  ShowcasePosition start;
  g_autofree char *words = showcase_document_view_dup_selected_words (self->view, &start);

  if (words == NULL)
    return;
  showcase_finder_set_origin (self->finder, &start);
  gtk_editable_set_text (GTK_EDITABLE (self->text), words);
}

/**
 * showcase_find_bar_open:
 * @self: a bar
 *
 * Gives the bar the keyboard, and opens it where it is closed. Who comes from the document finds the words that are selected there; otherwise the words are
 * those of the last time.
 */
void
showcase_find_bar_open (ShowcaseFindBar *self)
{
  GtkRoot *root;

  g_return_if_fail (SHOWCASE_IS_FIND_BAR (self));

  root = gtk_widget_get_root (GTK_WIDGET (self));
  if (!showcase_find_bar_is_open (self))
    {
      g_set_weak_pointer (&self->focus, root != NULL ? gtk_root_get_focus (root) : NULL);
      gtk_search_bar_set_search_mode (self->bar, TRUE);
      showcase_finder_open (self->finder);
    }
  if (gtk_widget_is_focus (GTK_WIDGET (self->view)))
    take_selection (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
  gtk_editable_select_region (GTK_EDITABLE (self->text), 0, -1);
}

/**
 * showcase_find_bar_step:
 * @self: a bar
 * @forward: whether to the next match, or to the one before
 *
 * Goes to another match. A closed bar is opened for it.
 */
void
showcase_find_bar_step (ShowcaseFindBar *self,
                        gboolean forward)
{
  g_return_if_fail (SHOWCASE_IS_FIND_BAR (self));

  if (!showcase_find_bar_is_open (self))
    showcase_find_bar_open (self);
  else
    showcase_finder_step (self->finder, forward);
}

/**
 * showcase_find_bar_is_open:
 * @self: a bar
 *
 * Tells whether the bar is open.
 *
 * Returns: whether it is
 */
gboolean
showcase_find_bar_is_open (ShowcaseFindBar *self)
{
  g_return_val_if_fail (SHOWCASE_IS_FIND_BAR (self), FALSE);

  return gtk_search_bar_get_search_mode (self->bar);
}
