/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a person finds anything with. The seeker knows what was found; this shows it, says how much it is to who can't see it once the fingers rest, and lets
 * the arrows choose while the entry keeps the keyboard. Going there is for whoever opened the palette. */

#include "config.h"

#include "showcase-palette.h"

#include "showcase-caption.h"
#include "showcase-hit-row.h"

#include <glib/gi18n-lib.h>

/* How long nothing has changed before the count is said, in milliseconds. */
#define ANNOUNCE_DELAY 600

/* How far the page keys go. */
#define PAGE 5

struct _ShowcasePalette
{
  AdwDialog parent_instance;

  /* Template */
  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkLabel *summary;
  GtkListView *list;
  AdwStatusPage *status;

  /* Owned */
  ShowcaseSeeker *seeker;
  GtkSingleSelection *selection;

  /* State */
  gboolean impatient; /* Enter was pressed before the hits were there */
  guint announce_timeout;
};

G_DEFINE_FINAL_TYPE (ShowcasePalette, showcase_palette, ADW_TYPE_DIALOG)

enum
{
  ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
announce (ShowcasePalette *self,
          const char *text)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self->entry), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
announce_cb (gpointer user_data)
{
  ShowcasePalette *self = user_data;

  self->announce_timeout = 0;
  announce (self, gtk_label_get_label (self->summary));
}

static void
activate (ShowcasePalette *self,
          guint position)
{
  g_autoptr (ShowcaseHit) hit = g_list_model_get_item (showcase_seeker_get_hits (self->seeker), position);

  if (hit != NULL)
    g_signal_emit (self, signals[ACTIVATED], 0, hit);
}

static void
clicked_cb (GtkGestureClick *gesture,
            int n_press,
            double x,
            double y,
            GtkListItem *item)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));

  activate (SHOWCASE_PALETTE (gtk_widget_get_ancestor (row, SHOWCASE_TYPE_PALETTE)), gtk_list_item_get_position (item));
}

/* One click is enough. The list's own way to have it so would choose what comes below the pointer while the arrows scroll. */
static void
setup_cb (ShowcasePalette *self,
          GtkListItem *item)
{
  GtkWidget *row = showcase_hit_row_new ();
  GtkGesture *gesture = gtk_gesture_click_new ();

  g_signal_connect_object (gesture, "released", G_CALLBACK (clicked_cb), item, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (gesture));
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (ShowcasePalette *self,
         GtkListItem *item)
{
  ShowcaseHit *hit = gtk_list_item_get_item (item);
  g_autofree char *spoken = showcase_hit_row_describe (hit);

  showcase_hit_row_show (gtk_list_item_get_child (item), hit);
  gtk_list_item_set_accessible_label (item, spoken);
}

static void
show_status (ShowcasePalette *self)
{
  gboolean asks = showcase_seeker_has_query (self->seeker);

  adw_status_page_set_title (self->status, asks ? _ ("No Results") : _ ("Find Anything"));
  adw_status_page_set_description (self->status, asks ? _ ("Try fewer or other words") : _ ("Titles, employers, years and every word of the documents"));
  gtk_stack_set_visible_child_name (self->stack, "status");
}

static void
found_cb (ShowcasePalette *self)
{
  guint n_hits = g_list_model_get_n_items (showcase_seeker_get_hits (self->seeker));
  gboolean asks = showcase_seeker_has_query (self->seeker);
  g_autofree char *summary = asks ? showcase_caption_for_hits (showcase_seeker_get_n_matches (self->seeker)) : g_strdup (_ ("Recent Places"));

  gtk_label_set_label (self->summary, summary);
  if (n_hits > 0)
    {
      gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_SELECT, NULL);
      gtk_stack_set_visible_child_name (self->stack, "hits");
    }
  else
    {
      show_status (self);
    }

  g_clear_handle_id (&self->announce_timeout, g_source_remove);
  if (asks)
    self->announce_timeout = g_timeout_add_once (ANNOUNCE_DELAY, announce_cb, self);
}

static void
impatient_cb (ShowcasePalette *self)
{
  if (!self->impatient || showcase_seeker_is_busy (self->seeker))
    return;
  self->impatient = FALSE;
  activate (self, 0);
}

static void
changed_cb (ShowcasePalette *self)
{
  self->impatient = FALSE;
  showcase_seeker_set_query (self->seeker, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  if (showcase_seeker_is_busy (self->seeker) && g_list_model_get_n_items (showcase_seeker_get_hits (self->seeker)) == 0)
    gtk_stack_set_visible_child_name (self->stack, "waiting");
}

/* The hits on the screen may be those of fewer letters. */
static void
enter_cb (ShowcasePalette *self)
{
  if (showcase_seeker_is_busy (self->seeker))
    self->impatient = TRUE;
  else
    activate (self, gtk_single_selection_get_selected (self->selection));
}

static void
choose (ShowcasePalette *self,
        int step)
{
  int n_hits = (int)g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  int position = CLAMP ((int)gtk_single_selection_get_selected (self->selection) + step, 0, n_hits - 1);
  g_autoptr (ShowcaseHit) hit = NULL;
  g_autofree char *spoken = NULL;

  if (n_hits == 0)
    return;
  gtk_list_view_scroll_to (self->list, (guint)position, GTK_LIST_SCROLL_SELECT, NULL);
  hit = g_list_model_get_item (G_LIST_MODEL (self->selection), (guint)position);
  spoken = showcase_hit_row_describe (hit);
  announce (self, spoken);
}

static gboolean
key_pressed_cb (ShowcasePalette *self,
                guint key,
                guint code,
                GdkModifierType modifiers)
{
  if ((modifiers & (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      choose (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      choose (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      choose (self, PAGE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      choose (self, -PAGE);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
stop_cb (ShowcasePalette *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
showcase_palette_dispose (GObject *object)
{
  ShowcasePalette *self = SHOWCASE_PALETTE (object);

  g_clear_handle_id (&self->announce_timeout, g_source_remove);
  if (self->seeker != NULL)
    g_signal_handlers_disconnect_by_data (self->seeker, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_PALETTE);
  g_clear_object (&self->selection);
  g_clear_object (&self->seeker);

  G_OBJECT_CLASS (showcase_palette_parent_class)->dispose (object);
}

static void
showcase_palette_class_init (ShowcasePaletteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_palette_dispose;

  /**
   * ShowcasePalette::activated:
   * @self: the palette
   * @hit: a hit
   *
   * A person wants to be at a place.
   */
  signals[ACTIVATED] = g_signal_new ("activated", SHOWCASE_TYPE_PALETTE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, SHOWCASE_TYPE_HIT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-palette.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcasePalette, entry);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePalette, stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePalette, summary);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePalette, list);
  gtk_widget_class_bind_template_child (widget_class, ShowcasePalette, status);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
showcase_palette_init (ShowcasePalette *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_palette_new:
 * @seeker: what finds
 *
 * Makes a palette that offers the places which were visited.
 *
 * Returns: (transfer floating): the palette
 */
AdwDialog *
showcase_palette_new (ShowcaseSeeker *seeker)
{
  ShowcasePalette *self;

  g_return_val_if_fail (SHOWCASE_IS_SEEKER (seeker), NULL);

  self = g_object_new (SHOWCASE_TYPE_PALETTE, NULL);
  self->seeker = g_object_ref (seeker);
  self->selection = gtk_single_selection_new (g_object_ref (showcase_seeker_get_hits (seeker)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (seeker, "found", G_CALLBACK (found_cb), self);
  g_signal_connect_swapped (seeker, "found", G_CALLBACK (impatient_cb), self);
  showcase_seeker_set_query (seeker, "");
  return ADW_DIALOG (self);
}

/**
 * showcase_palette_look_for:
 * @self: a palette
 * @words: what to find
 *
 * Puts words into the entry, as if they had been typed.
 */
void
showcase_palette_look_for (ShowcasePalette *self,
                           const char *words)
{
  g_return_if_fail (SHOWCASE_IS_PALETTE (self));
  g_return_if_fail (words != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}
