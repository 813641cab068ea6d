/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The focus ring, which Tab moves through the links and summaries of a document in the order that they are read in, and the keys that act on what
 * has it. */

#include "config.h"

#include "showcase-document-view-private.h"

/* What is brought into view keeps this part of the page above or below it. */
#define FOCUS_MARGIN 0.15

/* Of code, so much of its top as its button needs, in ems. */
#define BUTTON_HEIGHT 3

/* A link, or the summary of details, or code that can be copied, with its block; or none of them. */
typedef struct
{
  guint block;
  guint link;
  guint fold;
  gboolean is_code;
} Target;

static const Target NOWHERE = { SHOWCASE_NONE, SHOWCASE_NONE, SHOWCASE_NONE, FALSE };

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static ShowcaseDocument *
get_document (ShowcaseDocumentView *self)
{
  return showcase_column_get_document (get_column (self));
}

static Target
get_link (ShowcaseDocumentView *self,
          guint link)
{
  return (Target){ showcase_document_get_link (get_document (self), link)->block, link, SHOWCASE_NONE, FALSE };
}

static Target
get_fold (ShowcaseDocumentView *self,
          guint fold)
{
  if (fold == SHOWCASE_NONE)
    return NOWHERE;

  return (Target){ showcase_document_get_container (get_document (self), fold)->first_block, SHOWCASE_NONE, fold, FALSE };
}

static Target
get_code (guint block)
{
  return (Target){ block, SHOWCASE_NONE, SHOWCASE_NONE, block != SHOWCASE_NONE };
}

static Target
get_focus (ShowcaseDocumentView *self)
{
  if (showcase_document_view_has_copy_focus (self))
    return get_code (self->copy_block);
  if (self->focus_link != SHOWCASE_NONE)
    return get_link (self, self->focus_link);

  return get_fold (self, self->focus_fold);
}

/**
 * showcase_document_view_is_active:
 * @self: a view
 * @link: a link, or %SHOWCASE_NONE
 *
 * Tells whether a link can be followed. Missing and refused targets lead nowhere: they are read as text.
 *
 * Returns: whether it can
 */
gboolean
showcase_document_view_is_active (ShowcaseDocumentView *self,
                                  guint link)
{
  ShowcaseLinkKind kind;

  if (link == SHOWCASE_NONE)
    return FALSE;

  kind = showcase_document_get_link (get_document (self), link)->kind;
  return kind == SHOWCASE_LINK_EXTERNAL || kind == SHOWCASE_LINK_DOCUMENT;
}

static gboolean
can_focus_link (ShowcaseDocumentView *self,
                guint link)
{
  return showcase_document_view_is_active (self, link) && !showcase_column_is_hidden (get_column (self), get_link (self, link).block);
}

/* Finds the vertical extent of a target in its block. */
static gboolean
find_extent (ShowcaseDocumentView *self,
             const Target *target,
             double *top,
             double *bottom)
{
  ShowcaseBlockLayout *layout = showcase_column_get_block (get_column (self), target->block)->layout;
  gboolean found = target->link == SHOWCASE_NONE;
  guint n_areas;
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (layout, &n_areas);

  *top = showcase_block_layout_get_gap (layout);
  *bottom = showcase_block_layout_get_height (layout);
  if (target->is_code)
    *bottom = MIN (*bottom, *top + showcase_style_to_pixels (showcase_typesetter_get_style (showcase_column_get_typesetter (get_column (self))), BUTTON_HEIGHT));
  for (guint i = 0; i < n_areas; i++)
    if (target->link != SHOWCASE_NONE && areas[i].link == target->link)
      {
        *top = found ? MIN (*top, areas[i].y) : areas[i].y;
        *bottom = found ? MAX (*bottom, areas[i].y + areas[i].height) : areas[i].y + areas[i].height;
        found = TRUE;
      }

  return found;
}

static gboolean
is_on_page (ShowcaseDocumentView *self,
            const Target *target)
{
  double page = showcase_document_view_get_page (self);
  guint first;
  guint n_blocks;
  double top;
  double bottom;
  double y;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  if (target->block < first || target->block >= first + n_blocks || !find_extent (self, target, &top, &bottom))
    return FALSE;

  y = showcase_flow_get_y (self->flow, target->block);

  return y + top >= 0 && y + bottom <= page;
}

static void
show_link_sideways (ShowcaseDocumentView *self,
                    const Target *target)
{
  ShowcaseBlockLayout *layout = showcase_column_get_block (get_column (self), target->block)->layout;
  guint n_areas;
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (layout, &n_areas);

  for (guint i = 0; i < n_areas; i++)
    if (target->link != SHOWCASE_NONE && areas[i].link == target->link)
      {
        showcase_document_view_show_sideways (self, target->block, areas[i].x, areas[i].width);
        return;
      }
}

static void
bring_into_view (ShowcaseDocumentView *self,
                 const Target *target,
                 gboolean forward)
{
  double page = showcase_document_view_get_page (self);
  double top;
  double bottom;

  show_link_sideways (self, target);
  if (is_on_page (self, target) || !find_extent (self, target, &top, &bottom))
    return;

  showcase_document_view_stop_motion (self);
  showcase_flow_set_place (self->flow, target->block, forward ? bottom - page * (1 - FOCUS_MARGIN) : top - page * FOCUS_MARGIN);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* A summary comes before the links in it. */
static Target
choose (const Target *other,
        const Target *first,
        gboolean forward)
{
  if (other->block == SHOWCASE_NONE || first->block == SHOWCASE_NONE)
    return other->block == SHOWCASE_NONE ? *first : *other;

  return (first->block <= other->block) == forward ? *first : *other;
}

static Target
find_link_from (ShowcaseDocumentView *self,
                const Target *from,
                gboolean forward)
{
  guint n_links = showcase_document_get_n_links (get_document (self));
  guint link = forward ? 0 : n_links - 1;

  if (from->link != SHOWCASE_NONE)
    link = forward ? from->link + 1 : from->link - 1;
  else
    while (link < n_links && (forward ? get_link (self, link).block < from->block : get_link (self, link).block >= from->block))
      link += forward ? 1 : -1;
  while (link < n_links && !can_focus_link (self, link))
    link += forward ? 1 : -1;

  return link < n_links ? get_link (self, link) : NOWHERE;
}

static Target
find_next (ShowcaseDocumentView *self,
           const Target *from,
           gboolean forward)
{
  ShowcaseFolds *folds = showcase_column_get_folds (get_column (self));
  guint block = from->link != SHOWCASE_NONE && !forward ? from->block + 1 : from->block;
  Target link = find_link_from (self, from, forward);
  Target fold = get_fold (self, showcase_folds_find_next (folds, block, forward));
  Target code = get_code (showcase_document_view_find_next_code (self, from->is_code && forward ? from->block + 1 : from->block, forward));
  Target nearer = choose (&link, &fold, forward);

  return choose (&nearer, &code, forward);
}

/* Where the ring starts: at what the reader sees, not at the top of the document. */
static Target
find_first (ShowcaseDocumentView *self,
            gboolean forward)
{
  guint first;
  guint n_blocks;
  guint fold;
  Target target;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  target = (Target){ forward ? first : first + n_blocks, SHOWCASE_NONE, SHOWCASE_NONE, FALSE };

  /* The block at the edge may be a summary itself. */
  fold = forward && n_blocks > 0 ? showcase_folds_find_summary (showcase_column_get_folds (get_column (self)), first) : SHOWCASE_NONE;
  target = fold != SHOWCASE_NONE ? get_fold (self, fold) : find_next (self, &target, forward);
  while (target.block != SHOWCASE_NONE && target.block >= first && target.block < first + n_blocks && !is_on_page (self, &target))
    target = find_next (self, &target, forward);

  return target.block != SHOWCASE_NONE && is_on_page (self, &target) ? target : NOWHERE;
}

/**
 * showcase_document_view_move_focus:
 * @self: a view
 * @direction: where to
 *
 * Moves the focus: Tab enters the view, then goes from link to link, to every summary and to the button of all code, and leaves after the last one.
 *
 * Returns: whether the focus is still in the view
 */
gboolean
showcase_document_view_move_focus (ShowcaseDocumentView *self,
                                   GtkDirectionType direction)
{
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  Target target;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (!gtk_widget_is_focus (GTK_WIDGET (self)) && !showcase_document_view_has_copy_focus (self))
    return gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!showcase_flow_is_filled (self->flow))
    return FALSE;

  target = get_focus (self);
  target = target.block == SHOWCASE_NONE ? find_first (self, forward) : find_next (self, &target, forward);
  showcase_document_view_set_focus (self, target.link, target.fold);
  if (target.block == SHOWCASE_NONE)
    return FALSE;

  bring_into_view (self, &target, forward);
  if (target.is_code)
    showcase_document_view_focus_copy (self, target.block);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self));

  return TRUE;
}

/**
 * showcase_document_view_toggle_focused:
 * @self: a view
 *
 * Folds or unfolds the details whose summary has the focus ring.
 *
 * Returns: whether there are any
 */
gboolean
showcase_document_view_toggle_focused (ShowcaseDocumentView *self)
{
  Target target = get_focus (self);

  if (target.fold == SHOWCASE_NONE)
    return FALSE;

  bring_into_view (self, &target, FALSE);
  showcase_document_view_set_folded (self, target.fold, !showcase_document_view_is_folded (self, target.fold));

  return TRUE;
}

/**
 * showcase_document_view_get_caret_link:
 * @self: a view
 *
 * Finds the link that keys are about: the one with the focus ring, or in caret mode the one that the caret is in.
 *
 * Returns: the link, or %SHOWCASE_NONE
 */
guint
showcase_document_view_get_caret_link (ShowcaseDocumentView *self)
{
  ShowcasePosition position;
  const ShowcaseSpan *spans;
  guint n_spans;

  if (self->focus_link != SHOWCASE_NONE)
    return self->focus_link;
  if (!self->caret_mode || !showcase_selection_get_head (self->selection, &position))
    return SHOWCASE_NONE;

  spans = showcase_document_get_spans (showcase_document_view_get_document (self), position.block, &n_spans);
  for (guint i = 0; i < n_spans; i++)
    if (spans[i].start <= position.offset && position.offset <= spans[i].start + spans[i].length && showcase_document_view_is_active (self, spans[i].link))
      return spans[i].link;

  return SHOWCASE_NONE;
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant *args,
             gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  guint link;

  if (showcase_document_view_toggle_focused (self))
    return GDK_EVENT_STOP;
  link = showcase_document_view_get_caret_link (self);
  if (link == SHOWCASE_NONE)
    return GDK_EVENT_PROPAGATE;

  showcase_document_view_activate (self, link);

  return GDK_EVENT_STOP;
}

/**
 * showcase_document_view_add_focus_bindings:
 * @widget_class: the class of the view
 *
 * Binds the keys that follow links and unfold details.
 */
void
showcase_document_view_add_focus_bindings (GtkWidgetClass *widget_class)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i], 0, activate_cb, NULL);
}
