/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What turns a style into fonts. It exists because a layout needs more than numbers: a font map that no other thread uses, a context for
 * each base direction (changing the direction of one context would make Pango redo all its layouts), and measures that are taken once. */

#include "config.h"

#include "showcase-typesetter.h"

#include <math.h>
#include <string.h>

/* The mix of letters, capitals, spaces and marks is that of ordinary prose; the average width of its characters is the unit of the measure. */
static const char SAMPLE[] = "A line of some seventy characters is easy to follow; the eye finds its way back, even when the text goes on.";

/* Numbers stand below each other. */
static const char DIGITS[] = "0123456789";

struct _ShowcaseTypesetter
{
  gatomicrefcount references;

  /* Owned */
  PangoContext *ltr;
  PangoContext *rtl;
  ShowcaseFace faces[SHOWCASE_N_FACES];

  /* State */
  double digit_width;
  ShowcaseStyle style;
};

/* Letters are as wide as their outlines say and stand where the sum of the widths puts them: rounded to pixels, they would take another share of the
 * line at each size that they are painted in, and a line would end elsewhere when it is shown larger. Their shapes are those of the outlines too, at each
 * zoom the same: to move edges to pixels a little, which is what the toolkit does unless told otherwise, takes longer than all else of a letter. Who asks
 * for more has it. */
static PangoContext *
create_context (PangoFontMap *map,
                PangoContext *like,
                PangoDirection direction)
{
  PangoContext *context = pango_font_map_create_context (map);
  const cairo_font_options_t *found = pango_cairo_context_get_font_options (like);
  cairo_font_options_t *options = found != NULL ? cairo_font_options_copy (found) : cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  if (cairo_font_options_get_hint_style (options) <= CAIRO_HINT_STYLE_SLIGHT)
    cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, pango_cairo_context_get_resolution (like));
  pango_context_set_language (context, pango_context_get_language (like));
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, direction);

  return context;
}

/* The parts of a line with the font that each is set in, as a layout would find them. */
static GList *
itemize (const ShowcaseFace *face,
         PangoContext *context,
         const char *text,
         const char *features,
         PangoLanguage *language)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_desc_new (face->description));
  if (features != NULL)
    pango_attr_list_insert (attributes, pango_attr_font_features_new (features));
  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (language));
  return pango_itemize (context, text, 0, (int)strlen (text), attributes, NULL);
}

/* How far Pango looks for a break beyond the end of a line depends on the average width of the font's letters. It finds that by setting a sample text, and
 * takes it for nothing, for good, while it is at that for another font or in another thread. An emoji asks for its font's width with a sample in the font of
 * the text: whichever comes first would decide how lines break. Asked for here, the font of the text comes first, in one thread at a time. */
static void
know_metrics (PangoItem *item)
{
  static GMutex lock;

  g_mutex_lock (&lock);
  pango_font_metrics_unref (pango_font_get_metrics (item->analysis.font, item->analysis.language));
  g_mutex_unlock (&lock);
}

/* One line of text tells all: its logical extents are those of the fonts. A layout would say the same, but would load each letter's
 * outline for it, which takes long and which the first frame can do without. */
static void
measure_face (ShowcaseFace *face,
              PangoContext *context)
{
  GList *items = itemize (face, context, SAMPLE, NULL, NULL);
  PangoGlyphString *glyphs = pango_glyph_string_new ();
  int width = 0;
  int ascent = 0;
  int descent = 0;

  for (GList *l = items; l != NULL; l = l->next)
    {
      PangoItem *item = l->data;
      PangoRectangle extents;

      pango_shape_with_flags (SAMPLE + item->offset, item->length, SAMPLE, -1, &item->analysis, glyphs, PANGO_SHAPE_NONE);
      width += pango_glyph_string_get_width (glyphs);
      pango_font_get_glyph_extents (item->analysis.font, PANGO_GLYPH_EMPTY, NULL, &extents);
      know_metrics (item);
      ascent = MAX (ascent, PANGO_ASCENT (extents));
      descent = MAX (descent, PANGO_DESCENT (extents));
    }

  face->char_width = (double)width / PANGO_SCALE / (double)strlen (SAMPLE);
  face->ascent = (double)ascent / PANGO_SCALE;
  face->descent = (double)descent / PANGO_SCALE;
  pango_glyph_string_free (glyphs);
  g_list_free_full (items, (GDestroyNotify)pango_item_free);
}

static double
measure_digit (const ShowcaseFace *face,
               PangoContext *context)
{
  GList *items = itemize (face, context, DIGITS, "tnum=1", NULL);
  PangoGlyphString *glyphs = pango_glyph_string_new ();
  int width = 0;

  for (GList *l = items; l != NULL; l = l->next)
    {
      PangoItem *item = l->data;

      pango_shape_with_flags (DIGITS + item->offset, item->length, DIGITS, -1, &item->analysis, glyphs, PANGO_SHAPE_NONE);
      width += pango_glyph_string_get_width (glyphs);
    }
  pango_glyph_string_free (glyphs);
  g_list_free_full (items, (GDestroyNotify)pango_item_free);

  return (double)width / PANGO_SCALE / (double)strlen (DIGITS);
}

static void
init_face (ShowcaseTypesetter *self,
           ShowcaseFace *face,
           const char *family,
           double size,
           int weight,
           double line_height)
{
  double extent;

  face->description = pango_font_description_new ();
  pango_font_description_set_family_static (face->description, family);
  pango_font_description_set_weight (face->description, (PangoWeight)weight);
  pango_font_description_set_absolute_size (face->description, size * PANGO_SCALE);

  measure_face (face, self->ltr);
  extent = face->ascent + face->descent;
  face->line_height = MAX ((int)lround (size * line_height), (int)ceil (extent));
  face->baseline = (int)lround ((face->line_height - extent) / 2 + face->ascent);
}

static ShowcaseTypesetter *
create (const ShowcaseStyle *style,
        PangoFontMap *map,
        PangoContext *like)
{
  ShowcaseTypesetter *self = g_new0 (ShowcaseTypesetter, 1);

  g_atomic_ref_count_init (&self->references);
  self->style = *style;
  self->ltr = create_context (map, like, PANGO_DIRECTION_LTR);
  self->rtl = create_context (map, like, PANGO_DIRECTION_RTL);

  return self;
}

/**
 * showcase_typesetter_new:
 * @style: the style
 * @like: the context whose font map, language and font options to take
 *
 * Makes a style ready for layout. Fonts are loaded when they are first used.
 *
 * Returns: (transfer full): the typesetter
 */
ShowcaseTypesetter *
showcase_typesetter_new (const ShowcaseStyle *style,
                         PangoContext *like)
{
  return create (style, pango_context_get_font_map (like), like);
}

/**
 * showcase_typesetter_copy_for_thread:
 * @self: a typesetter
 *
 * Makes an equal typesetter with a font map of its own, so that another thread can lay out at the same time. Its layouts have the same
 * heights. To be called in the thread that @self belongs to; loading the fonts happens with the first layout.
 *
 * Returns: (transfer full): the copy
 */
ShowcaseTypesetter *
showcase_typesetter_copy_for_thread (ShowcaseTypesetter *self)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();

  return create (&self->style, map, self->ltr);
}

/**
 * showcase_typesetter_ref:
 * @self: a typesetter
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
ShowcaseTypesetter *
showcase_typesetter_ref (ShowcaseTypesetter *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

/**
 * showcase_typesetter_unref:
 * @self: (transfer full): a typesetter
 *
 * Drops a reference.
 */
void
showcase_typesetter_unref (ShowcaseTypesetter *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  for (int i = 0; i < SHOWCASE_N_FACES; i++)
    g_clear_pointer (&self->faces[i].description, pango_font_description_free);
  g_object_unref (self->ltr);
  g_object_unref (self->rtl);
  g_free (self);
}

/**
 * showcase_typesetter_get_style:
 * @self: a typesetter
 *
 * Gets the style that it was made from.
 *
 * Returns: (transfer none): the style
 */
const ShowcaseStyle *
showcase_typesetter_get_style (ShowcaseTypesetter *self)
{
  return &self->style;
}

/**
 * showcase_typesetter_get_face:
 * @self: a typesetter
 * @kind: which face; %SHOWCASE_FACE_HEADING plus 0 to 5 for the heading levels
 *
 * Gets a font and its measures.
 *
 * Returns: (transfer none): the face
 */
const ShowcaseFace *
showcase_typesetter_get_face (ShowcaseTypesetter *self,
                              ShowcaseFaceKind kind)
{
  const ShowcaseStyle *style = &self->style;
  ShowcaseFace *face = &self->faces[kind];
  int level = (int)kind - SHOWCASE_FACE_HEADING;

  g_assert (kind < SHOWCASE_N_FACES);

  if (face->description != NULL)
    return face;

  if (kind == SHOWCASE_FACE_BODY)
    init_face (self, face, style->family, style->body, style->text_weight, style->line_height);
  else if (kind == SHOWCASE_FACE_CODE)
    init_face (self, face, style->code_family, style->body * style->code_scale, style->text_weight, style->code_line_height);
  else if (kind == SHOWCASE_FACE_SMALL)
    init_face (self, face, style->family, style->body * style->small_scale, style->text_weight, style->line_height);
  else
    init_face (self, face, style->family, style->body * style->heading_scale[level], style->heading_weight[level], style->heading_line_height);

  return face;
}

/**
 * showcase_typesetter_get_context:
 * @self: a typesetter
 * @rtl: whether the base direction is right to left
 *
 * Gets the context to lay text of a base direction out with.
 *
 * Returns: (transfer none): the context
 */
PangoContext *
showcase_typesetter_get_context (ShowcaseTypesetter *self,
                                 gboolean rtl)
{
  return rtl ? self->rtl : self->ltr;
}

/**
 * showcase_typesetter_know_language:
 * @self: a typesetter
 * @kind: the face that text is to be set in
 * @language: another language than that of the contexts
 *
 * Measures the font of a face in a language before text is set in it, as is done in the language of the contexts: lines then break the same in each thread.
 */
void
showcase_typesetter_know_language (ShowcaseTypesetter *self,
                                   ShowcaseFaceKind kind,
                                   PangoLanguage *language)
{
  ShowcaseFace *face = &self->faces[kind];
  GList *items;

  if (face->language == language)
    return;

  items = itemize (showcase_typesetter_get_face (self, kind), self->ltr, SAMPLE, NULL, language);
  for (GList *l = items; l != NULL; l = l->next)
    know_metrics (l->data);
  g_list_free_full (items, (GDestroyNotify)pango_item_free);
  face->language = language;
}

/**
 * showcase_typesetter_get_measure:
 * @self: a typesetter
 *
 * Gets the widest that a text column should be.
 *
 * Returns: the width in pixels
 */
int
showcase_typesetter_get_measure (ShowcaseTypesetter *self)
{
  return (int)ceil (self->style.measure * showcase_typesetter_get_face (self, SHOWCASE_FACE_BODY)->char_width);
}

/**
 * showcase_typesetter_get_digit_width:
 * @self: a typesetter
 *
 * Gets how wide a digit of a number is that stands beside running text, where all digits have one width.
 *
 * Returns: the width in pixels
 */
double
showcase_typesetter_get_digit_width (ShowcaseTypesetter *self)
{
  if (self->digit_width <= 0)
    self->digit_width = measure_digit (showcase_typesetter_get_face (self, SHOWCASE_FACE_BODY), self->ltr);

  return self->digit_width;
}
