/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All pages at a glance, where the speaker is; the audience need not see it. Pictures come when they are ready, words are found in a worker thread. */

#include "config.h"

#include "showcase-overview.h"

#include "showcase-deck-search.h"
#include "showcase-thumbnail.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseOverview
{
  AdwDialog parent_instance;

  /* Template */
  GtkSearchEntry *entry;
  GtkWidget *reason;
  GtkStack *stack;
  AdwStatusPage *nothing;
  GtkWidget *scroller;
  GtkGridView *grid;
  GtkSingleSelection *selection;

  /* Owned */
  ShowcaseTalk *talk;
  ShowcasePagePainter *painter;
  GArray *matches;
  GArray *passages; /* to show the pages of, or NULL for all */
  GCancellable *cancellable;

  /* State */
  gboolean searches;
};

G_DEFINE_FINAL_TYPE (ShowcaseOverview, showcase_overview, ADW_TYPE_DIALOG)

enum
{
  PROP_0,
  PROP_TALK,
  PROP_PAINTER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const ShowcaseDeckMatch *
get_match (ShowcaseOverview *self,
           guint position)
{
  return &g_array_index (self->matches, ShowcaseDeckMatch, position);
}

static GArray *
list_all (ShowcaseDeck *deck)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (ShowcaseDeckMatch));

  for (guint i = 0; deck != NULL && i < showcase_deck_get_n_pages (deck); i++)
    {
      ShowcaseDeckMatch match = { .page = i, .block = SHOWCASE_NONE };

      g_array_append_val (matches, match);
    }

  return matches;
}

static char *
dup_label (ShowcaseDeck *deck,
           guint page)
{
  g_autofree char *title = showcase_deck_dup_title (deck, page);

  if (title == NULL || *title == '\0')
    return g_strdup_printf ("%u", page + 1);
  /* Translators: the number of a page, and its title. */
  return g_strdup_printf (C_ ("page", "%1$u  %2$s"), page + 1, title);
}

/* The page where the talk is, or the first one after it that is listed. */
static guint
find_current (ShowcaseOverview *self)
{
  guint page = showcase_talk_get_page (self->talk);

  for (guint i = 0; i < self->matches->len; i++)
    if (get_match (self, i)->page >= page)
      return i;

  return 0;
}

static void
select_current (ShowcaseOverview *self)
{
  gboolean is_typing = *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0';

  if (self->matches->len > 0)
    gtk_grid_view_scroll_to (self->grid, find_current (self), is_typing ? GTK_LIST_SCROLL_SELECT : GTK_LIST_SCROLL_SELECT | GTK_LIST_SCROLL_FOCUS, NULL);
}

static void
show (ShowcaseOverview *self,
      GArray *matches)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  g_clear_pointer (&self->matches, g_array_unref);
  self->matches = matches;
  for (guint i = 0; i < matches->len; i++)
    gtk_string_list_take (labels, dup_label (deck, get_match (self, i)->page));
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (labels));
  gtk_stack_set_visible_child_name (self->stack, matches->len > 0 ? "pages" : "nothing");
  select_current (self);
}

/* All pages, or those that the overview was opened for. */
static void
show_unasked (ShowcaseOverview *self)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);

  if (self->passages != NULL && deck != NULL)
    show (self, showcase_deck_find_passages (deck, (const ShowcasePassage *)self->passages->data, self->passages->len));
  else
    show (self, list_all (deck));
}

static void
searched_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  g_autoptr (ShowcaseOverview) self = user_data;
  GArray *matches = showcase_deck_search_finish (result);
  g_autofree char *found = NULL;

  if (matches == NULL)
    return;

  g_clear_object (&self->cancellable);
  show (self, matches);
  /* Translators: what a screen reader says when pages were searched. */
  found = g_strdup_printf (ngettext ("%u page found", "%u pages found", matches->len), matches->len);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->entry), found, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
stop_search (ShowcaseOverview *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
search_changed_cb (ShowcaseOverview *self)
{
  const char *query = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);

  stop_search (self);
  gtk_widget_set_visible (self->reason, self->passages != NULL && *query == '\0');
  if (*query == '\0' || deck == NULL)
    {
      show_unasked (self);
      return;
    }

  self->cancellable = g_cancellable_new ();
  showcase_deck_search_async (deck, query, self->cancellable, searched_cb, g_object_ref (self));
}

static void
activate_cb (ShowcaseOverview *self,
             guint position)
{
  showcase_talk_jump_to_match (self->talk, get_match (self, position));
  adw_dialog_close (ADW_DIALOG (self));
}

/* Enter while typing takes the page that is selected. What is still being searched has none yet. */
static void
entry_activate_cb (ShowcaseOverview *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (self->cancellable == NULL && position < self->matches->len)
    activate_cb (self, position);
}

static void
stop_search_cb (ShowcaseOverview *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  else
    adw_dialog_close (ADW_DIALOG (self));
}

/* A click is enough. The grid's own way to that would also select what the pointer happens to lie on, and an arrow key would have to select the focus first. */
static void
clicked_cb (GtkListItem *item)
{
  gtk_widget_activate_action (gtk_list_item_get_child (item), "list.activate-item", "u", gtk_list_item_get_position (item));
}

static void
setup_cell_cb (GtkSignalListItemFactory *factory,
               GtkListItem *item,
               ShowcaseOverview *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (NULL);
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (clicked_cb), item, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (box, GTK_EVENT_CONTROLLER (click));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), showcase_thumbnail_new (self->painter));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_item_set_child (item, box);
}

static void
bind_cell_cb (GtkSignalListItemFactory *factory,
              GtkListItem *item,
              ShowcaseOverview *self)
{
  GtkWidget *thumbnail = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  const char *label = gtk_string_object_get_string (gtk_list_item_get_item (item));

  showcase_thumbnail_set_page (SHOWCASE_THUMBNAIL (thumbnail), get_match (self, gtk_list_item_get_position (item))->page);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (thumbnail)), label);
  gtk_list_item_set_accessible_label (item, label);
}

static void
search_cb (GtkWidget *widget,
           const char *action,
           GVariant *parameter)
{
  showcase_overview_search (SHOWCASE_OVERVIEW (widget));
}

/* A cell that is taller than the window is never brought into view, and what is not seen gets no keys. */
static gboolean
has_room (ShowcaseOverview *self)
{
  GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self->grid));

  return cell != NULL && gtk_widget_get_height (cell) <= gtk_widget_get_height (GTK_WIDGET (self->grid));
}

static void
laid_out_cb (ShowcaseOverview *self,
             GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, laid_out_cb, self);
  if (self->searches)
    return;

  select_current (self);
  gtk_widget_grab_focus (has_room (self) ? GTK_WIDGET (self->grid) : GTK_WIDGET (self->entry));
}

/* A cell can have the keyboard only when it has its place: one that was focused before would be left behind by the first layout. */
static void
showcase_overview_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (showcase_overview_parent_class)->map (widget);

  g_signal_connect_object (gtk_widget_get_frame_clock (widget), "layout", G_CALLBACK (laid_out_cb), widget, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
showcase_overview_get_property (GObject *object,
                                guint prop_id,
                                GValue *value,
                                GParamSpec *pspec)
{
  ShowcaseOverview *self = SHOWCASE_OVERVIEW (object);

  switch (prop_id)
    {
    case PROP_TALK:
      g_value_set_object (value, self->talk);
      break;

    case PROP_PAINTER:
      g_value_set_object (value, self->painter);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_overview_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  ShowcaseOverview *self = SHOWCASE_OVERVIEW (object);

  switch (prop_id)
    {
    case PROP_TALK:
      self->talk = g_value_dup_object (value);
      break;

    case PROP_PAINTER:
      self->painter = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_overview_constructed (GObject *object)
{
  ShowcaseOverview *self = SHOWCASE_OVERVIEW (object);

  G_OBJECT_CLASS (showcase_overview_parent_class)->constructed (object);

  g_signal_connect_object (self->talk, "notify::deck", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  show_unasked (self);
}

static void
showcase_overview_dispose (GObject *object)
{
  ShowcaseOverview *self = SHOWCASE_OVERVIEW (object);

  stop_search (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_OVERVIEW);
  g_clear_object (&self->talk);
  g_clear_object (&self->painter);
  g_clear_pointer (&self->matches, g_array_unref);
  g_clear_pointer (&self->passages, g_array_unref);

  G_OBJECT_CLASS (showcase_overview_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-overview.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOverview, entry);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOverview, reason);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOverview, stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOverview, nothing);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOverview, scroller);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOverview, grid);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOverview, selection);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cell_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cell_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
showcase_overview_class_init (ShowcaseOverviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_overview_get_property;
  object_class->set_property = showcase_overview_set_property;
  object_class->constructed = showcase_overview_constructed;
  object_class->dispose = showcase_overview_dispose;
  GTK_WIDGET_CLASS (klass)->map = showcase_overview_map;

  /**
   * ShowcaseOverview:talk:
   *
   * Whose pages they are.
   */
  properties[PROP_TALK] = g_param_spec_object ("talk", NULL, NULL, SHOWCASE_TYPE_TALK, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseOverview:painter:
   *
   * What draws them.
   */
  properties[PROP_PAINTER] = g_param_spec_object ("painter", NULL, NULL, SHOWCASE_TYPE_PAGE_PAINTER, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "overview.search", NULL, search_cb);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
showcase_overview_init (ShowcaseOverview *self)
{
  self->matches = g_array_new (FALSE, FALSE, sizeof (ShowcaseDeckMatch));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->entry, self->scroller);
}

/**
 * showcase_overview_new:
 * @talk: a talk
 * @painter: what draws its pages, with room for as many as are seen at once
 *
 * Makes an overview of all pages, at the one where the talk is.
 *
 * Returns: (transfer floating): the new overview
 */
ShowcaseOverview *
showcase_overview_new (ShowcaseTalk *talk,
                       ShowcasePagePainter *painter)
{
  return g_object_new (SHOWCASE_TYPE_OVERVIEW, "talk", talk, "painter", painter, NULL);
}

/**
 * showcase_overview_search:
 * @self: an overview
 *
 * Gives the keyboard to the search.
 */
void
showcase_overview_search (ShowcaseOverview *self)
{
  g_return_if_fail (SHOWCASE_IS_OVERVIEW (self));

  self->searches = TRUE;
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->entry));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * showcase_overview_show_passages:
 * @self: an overview
 * @reason: what they are shown for, as a title
 * @passages: (element-type ShowcasePassage): passages of the talk
 *
 * Shows the pages with some passages alone, unless something is searched.
 */
void
showcase_overview_show_passages (ShowcaseOverview *self,
                                 const char *reason,
                                 GArray *passages)
{
  g_return_if_fail (SHOWCASE_IS_OVERVIEW (self));

  g_clear_pointer (&self->passages, g_array_unref);
  self->passages = g_array_ref (passages);
  adw_dialog_set_title (ADW_DIALOG (self), reason);
  adw_status_page_set_description (self->nothing, "");
  search_changed_cb (self);
}

/**
 * showcase_overview_is_busy:
 * @self: an overview
 *
 * Tells whether a search is on its way.
 *
 * Returns: whether it is
 */
gboolean
showcase_overview_is_busy (ShowcaseOverview *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OVERVIEW (self), FALSE);
  return self->cancellable != NULL;
}
