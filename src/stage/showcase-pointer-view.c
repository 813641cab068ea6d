/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws what points at a page, as a layer of its own: the page below is not drawn again. All sizes are shares of the page's height, so that stage and console show the
 * same. The dot has a ring of each extreme, so that one of them stands out wherever it is. */

#include "config.h"

#include "showcase-pointer-view.h"

#include <adwaita.h>

/* Nearly as large as a line of text, and still leaves the word beside it to be read. */
#define DOT_RADIUS (1.0f / 52)
#define RIM_RADIUS (DOT_RADIUS * 1.07f)
#define CORE_RADIUS (DOT_RADIUS * 0.83f)

/* Five lines of text. */
#define SPOT_RADIUS 0.23f

/* How long a dot takes to fade, in milliseconds. */
#define FADE 300

static const GdkRGBA rim = { 0, 0, 0, 0.7f };
static const GdkRGBA ring = { 1, 1, 1, 1 };
static const GdkRGBA core = { 0.88f, 0.05f, 0.1f, 1 };

/* From the middle of the spotlight outwards: nothing, a glow that shows the circle where a page is black and empty, and the dark. */
static const GskColorStop spot[] = {
  { 0.78f, { 1, 1, 1, 0 } },
  { 0.86f, { 1, 1, 1, 0.14f } },
  { 0.91f, { 0, 0, 0, 0.2f } },
  { 1, { 0, 0, 0, 0.7f } },
};

typedef struct
{
  ShowcaseTalkPointerMode mode;
  double x;
  double y;
  gboolean is_seen;
} Shown;

struct _ShowcasePointerView
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcaseTalkPointer *pointer;
  AdwAnimation *fade;

  /* Borrowed */
  ShowcasePageView *page;

  /* State */
  Shown shown;
  gboolean held;
  double opacity;
};

G_DEFINE_FINAL_TYPE (ShowcasePointerView, showcase_pointer_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_HELD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
fade_cb (double value,
         gpointer user_data)
{
  ShowcasePointerView *self = user_data;

  self->opacity = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
show_now (ShowcasePointerView *self)
{
  adw_animation_reset (self->fade);
  self->opacity = 1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* What is held does not follow the hand, but a dot whose time is over goes all the same. */
static void
update (ShowcasePointerView *self)
{
  gboolean was_seen = self->shown.is_seen;

  self->shown.is_seen = showcase_talk_pointer_is_seen (self->pointer) && (was_seen || !self->held);
  if (!self->held)
    {
      self->shown.mode = showcase_talk_pointer_get_mode (self->pointer);
      showcase_talk_pointer_get_place (self->pointer, &self->shown.x, &self->shown.y);
    }

  gtk_widget_set_visible (GTK_WIDGET (self), self->shown.mode != SHOWCASE_TALK_POINTER_OFF);
  if (self->shown.is_seen)
    show_now (self);
  else if (was_seen)
    adw_animation_play (self->fade);
}

static void
paint_disc (GtkSnapshot *snapshot,
            const graphene_point_t *center,
            float radius,
            const GdkRGBA *color)
{
  GskRoundedRect disc;
  graphene_rect_t rect = GRAPHENE_RECT_INIT (center->x - radius, center->y - radius, 2 * radius, 2 * radius);

  gsk_rounded_rect_init_from_rect (&disc, &rect, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, color, &rect);
  gtk_snapshot_pop (snapshot);
}

static void
paint_dot (ShowcasePointerView *self,
           GtkSnapshot *snapshot,
           const graphene_point_t *center,
           float height)
{
  if (self->opacity <= 0)
    return;

  gtk_snapshot_push_opacity (snapshot, self->opacity);
  paint_disc (snapshot, center, height * RIM_RADIUS, &rim);
  paint_disc (snapshot, center, height * DOT_RADIUS, &ring);
  paint_disc (snapshot, center, height * CORE_RADIUS, &core);
  gtk_snapshot_pop (snapshot);
}

static void
paint_spotlight (GtkSnapshot *snapshot,
                 const graphene_rect_t *area,
                 const graphene_point_t *center)
{
  float radius = area->size.height * SPOT_RADIUS;

  gtk_snapshot_append_radial_gradient (snapshot, area, center, radius, radius, 0, 1, spot, G_N_ELEMENTS (spot));
}

static void
showcase_pointer_view_snapshot (GtkWidget *widget,
                                GtkSnapshot *snapshot)
{
  ShowcasePointerView *self = SHOWCASE_POINTER_VIEW (widget);
  graphene_rect_t area;
  graphene_point_t center;

  showcase_page_view_get_area (self->page, &area);
  center = GRAPHENE_POINT_INIT (area.origin.x + (float)self->shown.x * area.size.width, area.origin.y + (float)self->shown.y * area.size.height);
  gtk_snapshot_push_clip (snapshot, &area);
  if (self->shown.mode == SHOWCASE_TALK_POINTER_SPOTLIGHT)
    paint_spotlight (snapshot, &area, &center);
  else
    paint_dot (self, snapshot, &center, area.size.height);
  gtk_snapshot_pop (snapshot);
}

static void
showcase_pointer_view_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_HELD:
      g_value_set_boolean (value, SHOWCASE_POINTER_VIEW (object)->held);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_pointer_view_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  ShowcasePointerView *self = SHOWCASE_POINTER_VIEW (object);

  switch (prop_id)
    {
    case PROP_HELD:
      self->held = g_value_get_boolean (value);
      update (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_pointer_view_dispose (GObject *object)
{
  ShowcasePointerView *self = SHOWCASE_POINTER_VIEW (object);

  g_clear_object (&self->fade);
  g_clear_object (&self->pointer);

  G_OBJECT_CLASS (showcase_pointer_view_parent_class)->dispose (object);
}

static void
showcase_pointer_view_class_init (ShowcasePointerViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_pointer_view_get_property;
  object_class->set_property = showcase_pointer_view_set_property;
  object_class->dispose = showcase_pointer_view_dispose;
  widget_class->snapshot = showcase_pointer_view_snapshot;

  /**
   * ShowcasePointerView:held:
   *
   * Whether it stays as it is.
   */
  properties[PROP_HELD] = g_param_spec_boolean ("held", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "pointerview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
showcase_pointer_view_init (ShowcasePointerView *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  self->fade = adw_timed_animation_new (GTK_WIDGET (self), 1, 0, FADE, adw_callback_animation_target_new (fade_cb, self, NULL));
}

/**
 * showcase_pointer_view_add:
 * @pointer: what points
 * @page: the page it points at, in an overlay
 *
 * Shows a pointer above a page, below all else that is above it.
 *
 * Returns: (transfer none): what shows it
 */
ShowcasePointerView *
showcase_pointer_view_add (ShowcaseTalkPointer *pointer,
                           ShowcasePageView *page)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (page), GTK_TYPE_OVERLAY);
  ShowcasePointerView *self;

  g_return_val_if_fail (SHOWCASE_IS_TALK_POINTER (pointer), NULL);
  g_return_val_if_fail (GTK_IS_OVERLAY (overlay), NULL);

  self = g_object_new (SHOWCASE_TYPE_POINTER_VIEW, NULL);
  self->pointer = g_object_ref (pointer);
  self->page = page;
  update (self);
  g_signal_connect_object (pointer, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self));
  gtk_widget_insert_after (GTK_WIDGET (self), overlay, gtk_overlay_get_child (GTK_OVERLAY (overlay)));
  return self;
}
