/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list of headings beside the document. The selected one is the one that is read: it follows the scroll, and selecting another asks to go there.
 * Going is for others, who know of the history. */

#include "config.h"

#include "showcase-outline-pane.h"

#include "showcase-outline-item.h"
#include "showcase-outline-list.h"
#include "showcase-text-language.h"

#include <adwaita.h>

/* How far a heading stands in from the one above it, in pixels, and how many steps of that are shown. */
#define INDENT 12
#define DEEPEST 4

struct _ShowcaseOutlinePane
{
  GtkWidget parent_instance;

  /* Template */
  GtkStack *stack;
  GtkListView *list;
  GtkSingleSelection *selection;

  /* Owned */
  ShowcaseDocumentView *view;
  ShowcaseOutlineList *headings;

  /* State: whether the selection follows the view now, and the heading that was chosen last */
  gboolean following;
  guint chosen;
};

G_DEFINE_FINAL_TYPE (ShowcaseOutlinePane, showcase_outline_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_VIEW,
  N_PROPS,
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* Near the end of a document a heading can't come to the top. What was chosen there stays selected until the reader moves away. */
static guint
find_heading (ShowcaseOutlinePane *self)
{
  ShowcaseContents *contents = showcase_outline_list_get_contents (self->headings);
  guint heading;
  guint block;
  double offset;

  if (contents == NULL)
    return SHOWCASE_NONE;

  showcase_document_view_get_place (self->view, &block, &offset);
  heading = showcase_contents_find (contents, block);
  if (self->chosen != SHOWCASE_NONE && showcase_document_view_is_at_end (self->view) && (heading == SHOWCASE_NONE || heading < self->chosen))
    return self->chosen;

  self->chosen = SHOWCASE_NONE;

  return heading;
}

static void
follow_view (ShowcaseOutlinePane *self)
{
  guint heading = find_heading (self);

  if (heading == gtk_single_selection_get_selected (self->selection))
    return;

  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, heading == SHOWCASE_NONE ? GTK_INVALID_LIST_POSITION : heading);
  if (heading != SHOWCASE_NONE)
    gtk_list_view_scroll_to (self->list, heading, GTK_LIST_SCROLL_NONE, NULL);
  self->following = FALSE;
}

static void
follow_document (ShowcaseOutlinePane *self)
{
  self->following = TRUE;
  self->chosen = SHOWCASE_NONE;
  showcase_outline_list_set_document (self->headings, showcase_document_view_get_document (self->view));
  gtk_stack_set_visible_child_name (self->stack, g_list_model_get_n_items (G_LIST_MODEL (self->headings)) > 0 ? "headings" : "empty");
  self->following = FALSE;
  follow_view (self);
}

static void
choose (ShowcaseOutlinePane *self,
        guint heading)
{
  self->chosen = heading;
  g_signal_emit (self, signals[CHOSEN], 0, showcase_contents_get_block (showcase_outline_list_get_contents (self->headings), heading));
}

static void
selected_changed_cb (ShowcaseOutlinePane *self)
{
  guint heading = gtk_single_selection_get_selected (self->selection);

  if (!self->following && heading != GTK_INVALID_LIST_POSITION)
    choose (self, heading);
}

/* Enter on the heading that is selected already leads back to it. */
static void
activate_cb (ShowcaseOutlinePane *self,
             guint position)
{
  choose (self, position);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory,
              GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory,
             GtkListItem *item,
             ShowcaseOutlinePane *self)
{
  ShowcaseDocument *document = showcase_document_view_get_document (self->view);
  ShowcaseOutlineItem *heading = gtk_list_item_get_item (item);
  GtkWidget *label = gtk_list_item_get_child (item);
  guint depth = showcase_outline_item_get_depth (heading);

  gtk_label_set_label (GTK_LABEL (label), showcase_outline_item_get_title (heading));
  showcase_text_language_set (label, document != NULL ? showcase_document_get_language (document) : NULL);
  gtk_widget_set_margin_start (label, INDENT * (int)MIN (depth, DEEPEST));
  gtk_widget_set_tooltip_text (label, showcase_outline_item_get_title (heading));
  gtk_list_item_set_accessible_label (item, showcase_outline_item_get_title (heading));
}

static gboolean
showcase_outline_pane_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SHOWCASE_OUTLINE_PANE (widget)->list));
}

static void
showcase_outline_pane_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  ShowcaseOutlinePane *self = SHOWCASE_OUTLINE_PANE (object);

  switch (prop_id)
    {
    case PROP_VIEW:
      g_value_set_object (value, self->view);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_outline_pane_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  ShowcaseOutlinePane *self = SHOWCASE_OUTLINE_PANE (object);

  switch (prop_id)
    {
    case PROP_VIEW:
      self->view = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_outline_pane_constructed (GObject *object)
{
  ShowcaseOutlinePane *self = SHOWCASE_OUTLINE_PANE (object);

  G_OBJECT_CLASS (showcase_outline_pane_parent_class)->constructed (object);

  g_signal_connect_object (self->view, "notify::document", G_CALLBACK (follow_document), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "notify::block", G_CALLBACK (follow_view), self, G_CONNECT_SWAPPED);
  follow_document (self);
}

static void
showcase_outline_pane_dispose (GObject *object)
{
  ShowcaseOutlinePane *self = SHOWCASE_OUTLINE_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_OUTLINE_PANE);
  g_clear_object (&self->view);
  g_clear_object (&self->headings);

  G_OBJECT_CLASS (showcase_outline_pane_parent_class)->dispose (object);
}

static void
showcase_outline_pane_class_init (ShowcaseOutlinePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_outline_pane_get_property;
  object_class->set_property = showcase_outline_pane_set_property;
  object_class->constructed = showcase_outline_pane_constructed;
  object_class->dispose = showcase_outline_pane_dispose;
  widget_class->grab_focus = showcase_outline_pane_grab_focus;

  /**
   * ShowcaseOutlinePane:view:
   *
   * The view whose document is listed and whose scroll is followed.
   */
  properties[PROP_VIEW] = g_param_spec_object ("view", NULL, NULL, SHOWCASE_TYPE_DOCUMENT_VIEW,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseOutlinePane::chosen:
   * @self: the pane
   * @block: the block of the heading
   *
   * The reader wants to go to a heading.
   */
  signals[CHOSEN] = g_signal_new ("chosen", SHOWCASE_TYPE_OUTLINE_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-outline-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOutlinePane, stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOutlinePane, list);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseOutlinePane, selection);
  gtk_widget_class_bind_template_callback (widget_class, selected_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
}

static void
showcase_outline_pane_init (ShowcaseOutlinePane *self)
{
  self->chosen = SHOWCASE_NONE;
  self->headings = showcase_outline_list_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->headings));
}

/**
 * showcase_outline_pane_new:
 * @view: the view whose document is listed
 *
 * Makes an outline.
 *
 * Returns: (transfer floating): the outline
 */
GtkWidget *
showcase_outline_pane_new (ShowcaseDocumentView *view)
{
  return g_object_new (SHOWCASE_TYPE_OUTLINE_PANE, "view", view, NULL);
}
