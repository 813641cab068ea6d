/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page on the screen. It is painted in the deck's own size and scaled as a whole, so that the same words end the same lines on the stage, on the
 * console and in an overview. Which page that is, is for the talk to know; keys are for whoever has the view. */

#include "config.h"

#include "showcase-page-view.h"

#include "showcase-page-words.h"
#include "showcase-placeholder.h"

struct _ShowcasePageView
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcasePagePainter *painter;
  char *label;

  /* State */
  guint page;
  guint step;
  gboolean announces;
  int width;
  int height;
};

G_DEFINE_FINAL_TYPE (ShowcasePageView, showcase_page_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_PAINTER,
  PROP_PAGE,
  PROP_STEP,
  PROP_ANNOUNCES,
  PROP_LABEL,
  N_PROPS,
};

enum
{
  RESIZED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static gboolean
has_page (ShowcasePageView *self)
{
  ShowcaseDeck *deck = showcase_page_painter_get_deck (self->painter);

  return deck != NULL && self->page < showcase_deck_get_n_pages (deck);
}

/* There is a talk, and it has no pages; without a deck, one is on its way. */
static gboolean
is_empty (ShowcasePageView *self)
{
  return showcase_page_painter_get_deck (self->painter) != NULL && !has_page (self);
}

static void
announce (ShowcasePageView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->announces && GTK_IS_WINDOW (root) && gtk_window_is_active (GTK_WINDOW (root)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), self->label, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* What is on the page is there to be read, but only the title is said by itself: a page of words is what the speaker says. */
static void
update_words (ShowcasePageView *self,
              gboolean is_other_page)
{
  ShowcaseDeck *deck = showcase_page_painter_get_deck (self->painter);
  g_autofree char *label = has_page (self) ? showcase_page_words_dup_label (deck, self->page) : g_strdup (is_empty (self) ? showcase_placeholder_get_title () : "");
  g_autofree char *text = has_page (self) ? showcase_page_words_dup_text (deck, self->page, self->step) : g_strdup ("");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  if (g_set_str (&self->label, label))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
  if (is_other_page)
    announce (self);
}

static void
changed_cb (ShowcasePageView *self,
            guint page)
{
  if (page == self->page || page == SHOWCASE_ALL_PAGES)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
deck_changed_cb (ShowcasePageView *self)
{
  update_words (self, FALSE);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
paint_color (GtkSnapshot *snapshot,
             const ShowcaseColor *color,
             const graphene_rect_t *rect)
{
  GdkRGBA rgba = { color->red, color->green, color->blue, color->alpha };

  gtk_snapshot_append_color (snapshot, &rgba, rect);
}

static void
snapshot_page (ShowcasePageView *self,
               GtkSnapshot *snapshot)
{
  const ShowcaseFormat *format = showcase_deck_get_format (showcase_page_painter_get_deck (self->painter));
  graphene_rect_t area;
  float scale;

  showcase_page_view_get_area (self, &area);
  scale = area.size.width / (float)format->width;
  paint_color (snapshot, &showcase_page_painter_get_look (self->painter)->background, &area);
  gtk_snapshot_push_clip (snapshot, &area);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &area.origin);
  gtk_snapshot_scale (snapshot, scale, scale);
  showcase_page_painter_paint (self->painter, snapshot, self->page, self->step, scale * gtk_widget_get_scale_factor (GTK_WIDGET (self)));
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
showcase_page_view_snapshot (GtkWidget *widget,
                             GtkSnapshot *snapshot)
{
  static const ShowcaseColor black = { 0, 0, 0, 1 };
  ShowcasePageView *self = SHOWCASE_PAGE_VIEW (widget);
  gboolean is_shown = has_page (self);

  paint_color (snapshot, is_shown ? &black : &showcase_page_painter_get_look (self->painter)->background,
               &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget)));
  if (is_empty (self))
    showcase_placeholder_paint (snapshot, widget, showcase_page_painter_get_look (self->painter));
  if (!is_shown)
    return;

  snapshot_page (self, snapshot);
  showcase_page_painter_prepare (self->painter, self->page + 1, 0);
  if (self->page > 0)
    showcase_page_painter_prepare (self->painter, self->page - 1, 0);
}

static void
showcase_page_view_size_allocate (GtkWidget *widget,
                                  int width,
                                  int height,
                                  int baseline)
{
  ShowcasePageView *self = SHOWCASE_PAGE_VIEW (widget);

  if (self->width == width && self->height == height)
    return;

  self->width = width;
  self->height = height;
  g_signal_emit (self, signals[RESIZED], 0, width, height);
}

static GtkSizeRequestMode
showcase_page_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
showcase_page_view_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  ShowcaseDeck *deck = showcase_page_painter_get_deck (SHOWCASE_PAGE_VIEW (widget)->painter);

  *minimum = 0;
  *natural = 0;
  if (deck != NULL && for_size >= 0)
    {
      const ShowcaseFormat *format = showcase_deck_get_format (deck);

      *natural = orientation == GTK_ORIENTATION_VERTICAL ? (int)((gint64)for_size * format->height / format->width)
                                                         : (int)((gint64)for_size * format->width / format->height);
    }
}

static void
showcase_page_view_get_property (GObject *object,
                                 guint prop_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  ShowcasePageView *self = SHOWCASE_PAGE_VIEW (object);

  switch (prop_id)
    {
    case PROP_PAINTER:
      g_value_set_object (value, self->painter);
      break;

    case PROP_PAGE:
      g_value_set_uint (value, self->page);
      break;

    case PROP_STEP:
      g_value_set_uint (value, self->step);
      break;

    case PROP_ANNOUNCES:
      g_value_set_boolean (value, self->announces);
      break;

    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_page_view_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  ShowcasePageView *self = SHOWCASE_PAGE_VIEW (object);

  switch (prop_id)
    {
    case PROP_PAINTER:
      self->painter = g_value_dup_object (value);
      break;

    case PROP_PAGE:
      showcase_page_view_show (self, g_value_get_uint (value), self->step);
      break;

    case PROP_STEP:
      showcase_page_view_show (self, self->page, g_value_get_uint (value));
      break;

    case PROP_ANNOUNCES:
      self->announces = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_page_view_constructed (GObject *object)
{
  ShowcasePageView *self = SHOWCASE_PAGE_VIEW (object);

  G_OBJECT_CLASS (showcase_page_view_parent_class)->constructed (object);

  if (self->painter == NULL)
    self->painter = showcase_page_painter_new ();
  g_signal_connect_object (self->painter, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->painter, "notify::deck", G_CALLBACK (deck_changed_cb), self, G_CONNECT_SWAPPED);
  update_words (self, FALSE);
}

static void
showcase_page_view_finalize (GObject *object)
{
  ShowcasePageView *self = SHOWCASE_PAGE_VIEW (object);

  g_clear_object (&self->painter);
  g_free (self->label);

  G_OBJECT_CLASS (showcase_page_view_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * ShowcasePageView:painter:
   *
   * What draws the pages.
   */
  properties[PROP_PAINTER] = g_param_spec_object ("painter", NULL, NULL, SHOWCASE_TYPE_PAGE_PAINTER, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcasePageView:page:
   *
   * Which page is shown, from 0.
   */
  properties[PROP_PAGE] = g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcasePageView:step:
   *
   * The last step of the page that is shown.
   */
  properties[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 0, G_MAXUINT, G_MAXUINT, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcasePageView:announces:
   *
   * Whether a screen reader says which page it is when that is another one.
   */
  properties[PROP_ANNOUNCES] = g_param_spec_boolean ("announces", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcasePageView:label:
   *
   * Which page it is, of how many, and its title.
   */
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_page_view_class_init (ShowcasePageViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_page_view_get_property;
  object_class->set_property = showcase_page_view_set_property;
  object_class->constructed = showcase_page_view_constructed;
  object_class->finalize = showcase_page_view_finalize;
  widget_class->size_allocate = showcase_page_view_size_allocate;
  widget_class->snapshot = showcase_page_view_snapshot;
  widget_class->measure = showcase_page_view_measure;
  widget_class->get_request_mode = showcase_page_view_get_request_mode;
  install_properties (object_class);

  /**
   * ShowcasePageView::resized:
   * @self: the view
   * @width: its width, in pixels
   * @height: its height
   *
   * The view has another size. It is being allocated: nothing may be asked of it now.
   */
  signals[RESIZED] = g_signal_new ("resized", SHOWCASE_TYPE_PAGE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "pageview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ARTICLE);
}

static void
showcase_page_view_init (ShowcasePageView *self)
{
  self->step = G_MAXUINT;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * showcase_page_view_new:
 * @painter: what draws the pages
 *
 * Makes a view of the first page.
 *
 * Returns: (transfer floating): the new view
 */
GtkWidget *
showcase_page_view_new (ShowcasePagePainter *painter)
{
  return g_object_new (SHOWCASE_TYPE_PAGE_VIEW, "painter", painter, NULL);
}

/**
 * showcase_page_view_get_painter:
 * @self: a view
 *
 * Gets what draws the pages.
 *
 * Returns: (transfer none): the painter
 */
ShowcasePagePainter *
showcase_page_view_get_painter (ShowcasePageView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PAGE_VIEW (self), NULL);
  return self->painter;
}

/**
 * showcase_page_view_show:
 * @self: a view
 * @page: a page, from 0; one that the deck does not have is shown as nothing
 * @step: the last of its steps to show, or %G_MAXUINT for all
 *
 * Shows a page.
 */
void
showcase_page_view_show (ShowcasePageView *self,
                         guint page,
                         guint step)
{
  gboolean is_other_page;
  gboolean is_other_step;

  g_return_if_fail (SHOWCASE_IS_PAGE_VIEW (self));

  is_other_page = self->page != page;
  is_other_step = self->step != step;
  if (!is_other_page && !is_other_step)
    return;

  self->page = page;
  self->step = step;
  update_words (self, is_other_page);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (is_other_page)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  if (is_other_step)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STEP]);
}

/**
 * showcase_page_view_get_page:
 * @self: a view
 *
 * Gets which page is shown.
 *
 * Returns: the page, from 0
 */
guint
showcase_page_view_get_page (ShowcasePageView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PAGE_VIEW (self), 0);
  return self->page;
}

/**
 * showcase_page_view_get_step:
 * @self: a view
 *
 * Gets the last step of the page that is shown.
 *
 * Returns: the step, or %G_MAXUINT for all
 */
guint
showcase_page_view_get_step (ShowcasePageView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PAGE_VIEW (self), 0);
  return self->step;
}

/**
 * showcase_page_view_get_area:
 * @self: a view
 * @area: (out caller-allocates): where in the view the page is
 *
 * Finds where the page is: in the middle, as large as its shape allows. Without a deck that is all of the view.
 */
void
showcase_page_view_get_area (ShowcasePageView *self,
                             graphene_rect_t *area)
{
  ShowcaseDeck *deck;
  double width;
  double height;

  g_return_if_fail (SHOWCASE_IS_PAGE_VIEW (self));

  deck = showcase_page_painter_get_deck (self->painter);
  width = gtk_widget_get_width (GTK_WIDGET (self));
  height = gtk_widget_get_height (GTK_WIDGET (self));
  *area = GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height);
  if (deck != NULL)
    {
      const ShowcaseFormat *format = showcase_deck_get_format (deck);
      double scale = MIN (width / format->width, height / format->height);

      graphene_rect_inset (area, (float)((width - format->width * scale) / 2), (float)((height - format->height * scale) / 2));
    }
}
