/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Divides a room among the cells of a console as its layout says, or as a hand has moved the handles. What is remembered are shares, because the room has another size on
 * another day. What is in the cells is for others. */

#include "config.h"

#include "showcase-console-panes.h"

/* No cell is dragged out of sight; nor does a setting hide one. */
#define MIN_SHARE 0.1
#define MAX_SHARE 0.9

/* A room that is not wider than this, relative to its height, is divided as one that is higher than wide: what is above a page and below it has height too. */
#define TALL 1.25

typedef struct
{
  double alone;
  double pair;
} Shares;

struct _ShowcaseConsolePanes
{
  GtkWidget parent_instance;

  /* Owned */
  GtkPaned *outer;
  GtkPaned *inner;
  GtkWidget *cells[SHOWCASE_N_CONSOLE_CELLS];

  /* State */
  ShowcaseConsoleLayout layout;
  gboolean tall;
  gboolean placing;
  guint tick;
  Shares shares[SHOWCASE_N_CONSOLE_LAYOUTS][2];
};

G_DEFINE_FINAL_TYPE (ShowcaseConsolePanes, showcase_console_panes, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LAYOUT,
  PROP_NOW,
  PROP_NEXT,
  PROP_NOTES,
  PROP_SHARES,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const ShowcaseConsoleArrangement *
get_arrangement (ShowcaseConsolePanes *self)
{
  return showcase_console_layout_arrange (self->layout, self->tall);
}

static Shares *
get_shares (ShowcaseConsolePanes *self)
{
  return &self->shares[self->layout][self->tall ? 1 : 0];
}

static GtkWidget *
get_cell (ShowcaseConsolePanes *self,
          ShowcaseConsoleCell cell)
{
  return cell != SHOWCASE_CONSOLE_CELL_NONE ? self->cells[cell] : NULL;
}

static void
empty (GtkPaned *paned)
{
  gtk_paned_set_start_child (paned, NULL);
  gtk_paned_set_end_child (paned, NULL);
}

static void
arrange (ShowcaseConsolePanes *self)
{
  const ShowcaseConsoleArrangement *arrangement = get_arrangement (self);
  GtkWidget *alone = get_cell (self, arrangement->alone);
  GtkWidget *pair = GTK_WIDGET (self->inner);

  self->placing = TRUE;
  empty (self->outer);
  empty (self->inner);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->outer), arrangement->orientation);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->inner), arrangement->orientation == GTK_ORIENTATION_HORIZONTAL ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_paned_set_start_child (self->inner, get_cell (self, arrangement->pair[0]));
  gtk_paned_set_end_child (self->inner, get_cell (self, arrangement->pair[1]));
  gtk_paned_set_start_child (self->outer, arrangement->alone_is_last ? pair : alone);
  gtk_paned_set_end_child (self->outer, arrangement->alone_is_last ? alone : pair);
  self->placing = FALSE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* Each of the two divides the whole of the room in its direction. */
static int
get_extent (ShowcaseConsolePanes *self,
            GtkPaned *paned)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (paned)) == GTK_ORIENTATION_HORIZONTAL ? gtk_widget_get_width (GTK_WIDGET (self)) : gtk_widget_get_height (GTK_WIDGET (self));
}

static void
position_cb (ShowcaseConsolePanes *self,
             GParamSpec *pspec,
             GtkPaned *paned)
{
  int extent = get_extent (self, paned);
  double share;

  if (self->placing || extent <= 0)
    return;
  share = CLAMP ((double)gtk_paned_get_position (paned) / extent, MIN_SHARE, MAX_SHARE);
  if (paned == self->outer)
    get_shares (self)->alone = share;
  else
    get_shares (self)->pair = share;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHARES]);
}

static GtkPaned *
add_paned (ShowcaseConsolePanes *self)
{
  GtkPaned *paned = g_object_ref_sink (GTK_PANED (gtk_paned_new (GTK_ORIENTATION_HORIZONTAL)));

  /* The position is ours: only so does it stay where it is put. */
  gtk_paned_set_resize_start_child (paned, FALSE);
  gtk_paned_set_resize_end_child (paned, TRUE);
  gtk_paned_set_shrink_start_child (paned, FALSE);
  gtk_paned_set_shrink_end_child (paned, FALSE);
  g_signal_connect_object (paned, "notify::position", G_CALLBACK (position_cb), self, G_CONNECT_SWAPPED);
  return paned;
}

static void
set_cell (ShowcaseConsolePanes *self,
          ShowcaseConsoleCell cell,
          GtkWidget *widget)
{
  g_set_object (&self->cells[cell], widget);
  arrange (self);
}

/* The window says how small it can be. For the one frame in which the room is too low for an arrangement that is about to be turned, what has no room is cut off. */
static void
showcase_console_panes_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (SHOWCASE_CONSOLE_PANES (widget)->outer), orientation, -1, NULL, natural, NULL, NULL);
  *minimum = 0;
}

static int
get_least (ShowcaseConsolePanes *self,
           GtkOrientation orientation)
{
  int least;

  gtk_widget_measure (GTK_WIDGET (self->outer), orientation, -1, &least, NULL, NULL, NULL);
  return least;
}

static gboolean
is_tall (int width,
         int height)
{
  return width <= height * TALL;
}

/* Widgets can't change their places while they are given their sizes: that is for the next frame. */
static gboolean
turn_cb (GtkWidget *widget,
         GdkFrameClock *frame_clock,
         gpointer user_data)
{
  ShowcaseConsolePanes *self = SHOWCASE_CONSOLE_PANES (widget);
  gboolean tall = is_tall (gtk_widget_get_width (widget), gtk_widget_get_height (widget));

  self->tick = 0;
  if (tall != self->tall)
    {
      self->tall = tall;
      arrange (self);
    }
  return G_SOURCE_REMOVE;
}

static void
showcase_console_panes_size_allocate (GtkWidget *widget,
                                      int width,
                                      int height,
                                      int baseline)
{
  ShowcaseConsolePanes *self = SHOWCASE_CONSOLE_PANES (widget);

  self->placing = TRUE;
  gtk_paned_set_position (self->outer, (int)(get_extent (self, self->outer) * get_shares (self)->alone + 0.5));
  gtk_paned_set_position (self->inner, (int)(get_extent (self, self->inner) * get_shares (self)->pair + 0.5));
  gtk_widget_allocate (GTK_WIDGET (self->outer), MAX (width, get_least (self, GTK_ORIENTATION_HORIZONTAL)), MAX (height, get_least (self, GTK_ORIENTATION_VERTICAL)), -1, NULL);
  self->placing = FALSE;
  if (is_tall (width, height) != self->tall && self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (widget, turn_cb, NULL, NULL);
}

static void
showcase_console_panes_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  ShowcaseConsolePanes *self = SHOWCASE_CONSOLE_PANES (object);

  switch (prop_id)
    {
    case PROP_LAYOUT:
      g_value_set_enum (value, self->layout);
      break;

    case PROP_NOW:
    case PROP_NEXT:
    case PROP_NOTES:
      g_value_set_object (value, self->cells[prop_id - PROP_NOW]);
      break;

    case PROP_SHARES:
      g_value_take_variant (value, showcase_console_panes_dup_shares (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_console_panes_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  ShowcaseConsolePanes *self = SHOWCASE_CONSOLE_PANES (object);

  switch (prop_id)
    {
    case PROP_LAYOUT:
      showcase_console_panes_set_layout (self, g_value_get_enum (value));
      break;

    case PROP_NOW:
    case PROP_NEXT:
    case PROP_NOTES:
      set_cell (self, (ShowcaseConsoleCell)(prop_id - PROP_NOW), g_value_get_object (value));
      break;

    case PROP_SHARES:
      showcase_console_panes_set_shares (self, g_value_get_variant (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_console_panes_dispose (GObject *object)
{
  ShowcaseConsolePanes *self = SHOWCASE_CONSOLE_PANES (object);

  self->placing = TRUE;
  if (self->outer != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->outer));
  g_clear_object (&self->outer);
  g_clear_object (&self->inner);
  for (guint i = 0; i < SHOWCASE_N_CONSOLE_CELLS; i++)
    g_clear_object (&self->cells[i]);

  G_OBJECT_CLASS (showcase_console_panes_parent_class)->dispose (object);
}

static void
showcase_console_panes_class_init (ShowcaseConsolePanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags read_write = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = showcase_console_panes_get_property;
  object_class->set_property = showcase_console_panes_set_property;
  object_class->dispose = showcase_console_panes_dispose;
  widget_class->measure = showcase_console_panes_measure;
  widget_class->size_allocate = showcase_console_panes_size_allocate;

  /**
   * ShowcaseConsolePanes:layout:
   *
   * What has room.
   */
  properties[PROP_LAYOUT] = g_param_spec_enum ("layout", NULL, NULL, SHOWCASE_TYPE_CONSOLE_LAYOUT, SHOWCASE_CONSOLE_LAYOUT_SLIDES_AND_NOTES, read_write);

  /**
   * ShowcaseConsolePanes:now:
   *
   * The cell for the page that the speaker is at.
   */
  properties[PROP_NOW] = g_param_spec_object ("now", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseConsolePanes:next:
   *
   * The cell for what comes next.
   */
  properties[PROP_NEXT] = g_param_spec_object ("next", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseConsolePanes:notes:
   *
   * The cell for the notes.
   */
  properties[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseConsolePanes:shares:
   *
   * How the arrangements that a hand has changed divide the room: by name, the shares of what comes first.
   */
  properties[PROP_SHARES] = g_param_spec_variant ("shares", NULL, NULL, G_VARIANT_TYPE ("a{s(dd)}"), NULL, read_write);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "panes");
}

static void
showcase_console_panes_init (ShowcaseConsolePanes *self)
{
  self->outer = add_paned (self);
  self->inner = add_paned (self);
  gtk_widget_set_parent (GTK_WIDGET (self->outer), GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  showcase_console_panes_set_shares (self, NULL);
  arrange (self);
}

/**
 * showcase_console_panes_get_layout:
 * @self: panes
 *
 * Gets what has room.
 *
 * Returns: the layout
 */
ShowcaseConsoleLayout
showcase_console_panes_get_layout (ShowcaseConsolePanes *self)
{
  g_return_val_if_fail (SHOWCASE_IS_CONSOLE_PANES (self), SHOWCASE_CONSOLE_LAYOUT_SLIDES_AND_NOTES);

  return self->layout;
}

/**
 * showcase_console_panes_set_layout:
 * @self: panes
 * @layout: a layout
 *
 * Sets what has room.
 */
void
showcase_console_panes_set_layout (ShowcaseConsolePanes *self,
                                   ShowcaseConsoleLayout layout)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_PANES (self));
  g_return_if_fail (layout < SHOWCASE_N_CONSOLE_LAYOUTS);

  if (self->layout == layout)
    return;
  self->layout = layout;
  arrange (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAYOUT]);
}

/**
 * showcase_console_panes_dup_shares:
 * @self: panes
 *
 * Gets how the arrangements that a hand has changed divide the room.
 *
 * Returns: (transfer full): a dictionary of type a{s(dd)}
 */
GVariant *
showcase_console_panes_dup_shares (ShowcaseConsolePanes *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{s(dd)}"));

  g_return_val_if_fail (SHOWCASE_IS_CONSOLE_PANES (self), NULL);

  for (guint i = 0; i < SHOWCASE_N_CONSOLE_LAYOUTS; i++)
    for (guint j = 0; j < 2; j++)
      {
        const ShowcaseConsoleArrangement *arrangement = showcase_console_layout_arrange (i, j == 1);
        const Shares *shares = &self->shares[i][j];

        if (!G_APPROX_VALUE (shares->alone, arrangement->alone_share, 1e-6) || !G_APPROX_VALUE (shares->pair, arrangement->pair_share, 1e-6))
          g_variant_builder_add (&builder, "{s(dd)}", arrangement->name, shares->alone, shares->pair);
      }
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

/**
 * showcase_console_panes_set_shares:
 * @self: panes
 * @shares: (nullable): a dictionary of type a{s(dd)}
 *
 * Divides the room as a hand has done. Arrangements that are not named are as they are made.
 */
void
showcase_console_panes_set_shares (ShowcaseConsolePanes *self,
                                   GVariant *shares)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_PANES (self));
  g_return_if_fail (shares == NULL || g_variant_is_of_type (shares, G_VARIANT_TYPE ("a{s(dd)}")));

  for (guint i = 0; i < SHOWCASE_N_CONSOLE_LAYOUTS; i++)
    for (guint j = 0; j < 2; j++)
      {
        const ShowcaseConsoleArrangement *arrangement = showcase_console_layout_arrange (i, j == 1);
        Shares found = { arrangement->alone_share, arrangement->pair_share };

        /* Only this comparison is false for what is not a number. */
        if (shares != NULL && g_variant_lookup (shares, arrangement->name, "(dd)", &found.alone, &found.pair)
            && !(found.alone >= MIN_SHARE && found.alone <= MAX_SHARE && found.pair >= MIN_SHARE && found.pair <= 1))
          found = (Shares){ arrangement->alone_share, arrangement->pair_share };
        self->shares[i][j] = found;
      }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
