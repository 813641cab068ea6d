/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tells how many lines a text of a row takes, from the widths of its letters. A list asks for the heights of two hundred rows whenever it has other entries,
 * of which twenty are seen; with a layout for each text, that took most of the time in which the whole timeline is replaced. Each letter is measured once for
 * all rows. Where the letters leave it in doubt the text is measured; what letters can't tell, because they join or are of another font, is for a layout to say. */

#include "showcase-row-ruler.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

/* The size of Adwaita's captions. */
#define CAPTION_SCALE 0.82
#define NUMBER_SCALE 0.75

/* Pairs of letters stand closer to each other or farther apart than their widths say, by no more than a sixteenth of the line. */
#define DOUBT 16

/* How many widths of whole texts are kept: those of the rows of one list. */
#define MAX_TEXTS 500

/* How much higher a row is than its lines, and how high one may be at most, however long its time is. */
#define SPARE_LINES 1.5
#define MAX_HEIGHT 16000.0

/* The letters of most texts have their widths in a table. */
#define N_COMMON 256

/* A letter that is measured in no other way than in its text. */
#define UNKNOWN (-1)

typedef struct
{
  PangoAttrList *attributes;
  int common[N_COMMON]; /* widths of letters, or 0 */
  GHashTable *widths; /* of all others */
  GHashTable *texts; /* the widths of texts */
  int line_height;
} Face;

struct _ShowcaseRowRuler
{
  /* Owned */
  Face faces[SHOWCASE_N_ROW_TEXTS];
  PangoLayout *number;
  PangoFontDescription *font;

  /* State */
  int number_width;
  int number_height;

  /* State: what the letters were measured in */
  double resolution;
  PangoLanguage *language;

  /* State: what all rails have in common */
  guint n_lanes;
  double step;
  double stretch;
};

static PangoAttrList *
create_attributes (ShowcaseRowText kind)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (kind == SHOWCASE_ROW_TITLE || kind == SHOWCASE_ROW_LADDER)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (kind != SHOWCASE_ROW_TITLE)
    pango_attr_list_insert (attributes, pango_attr_scale_new (CAPTION_SCALE));
  if (kind == SHOWCASE_ROW_PERIOD)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  return attributes;
}

static void
measure (Face *face,
         PangoContext *context,
         const char *text,
         int length,
         int *width,
         int *height)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);

  pango_layout_set_attributes (layout, face->attributes);
  pango_layout_set_text (layout, text, length);
  pango_layout_get_size (layout, width, height);
}

/* Scripts whose letters stand beside each other, whatever is before and after them. */
static gboolean
stands_alone (gunichar letter)
{
  GUnicodeScript script = g_unichar_get_script (letter);

  if (!g_unichar_isprint (letter) || g_unichar_ismark (letter) || g_unichar_type (letter) == G_UNICODE_FORMAT)
    return FALSE;
  return script == G_UNICODE_SCRIPT_COMMON || script == G_UNICODE_SCRIPT_LATIN || script == G_UNICODE_SCRIPT_GREEK || script == G_UNICODE_SCRIPT_CYRILLIC;
}

/* A letter of another font is mostly of another height too, and would make its line higher. */
static int
measure_letter (Face *face,
                PangoContext *context,
                gunichar letter)
{
  char text[6] = "";
  int width;
  int height;

  if (!stands_alone (letter))
    return UNKNOWN;
  measure (face, context, text, g_unichar_to_utf8 (letter, text), &width, &height);
  return height == face->line_height ? width : UNKNOWN;
}

static int
find_width (Face *face,
            PangoContext *context,
            gunichar letter)
{
  gpointer found;

  if (letter < N_COMMON)
    {
      if (face->common[letter] == 0)
        face->common[letter] = measure_letter (face, context, letter);
      return face->common[letter];
    }
  if (!g_hash_table_lookup_extended (face->widths, GUINT_TO_POINTER (letter), NULL, &found))
    {
      found = GINT_TO_POINTER (measure_letter (face, context, letter));
      g_hash_table_insert (face->widths, GUINT_TO_POINTER (letter), found);
    }
  return GPOINTER_TO_INT (found);
}

static gboolean
has_measured (ShowcaseRowRuler *self,
              PangoContext *context)
{
  return self->font != NULL && pango_font_description_equal (self->font, pango_context_get_font_description (context))
         && self->language == pango_context_get_language (context) && self->resolution == pango_cairo_context_get_resolution (context);
}

/* All rows are in the same list, and so in the same font; when it is another one, they are all measured anew. */
static void
sync_font (ShowcaseRowRuler *self,
           PangoContext *context)
{
  if (has_measured (self, context))
    return;
  g_clear_pointer (&self->font, pango_font_description_free);
  self->font = pango_font_description_copy (pango_context_get_font_description (context));
  self->language = pango_context_get_language (context);
  self->resolution = pango_cairo_context_get_resolution (context);
  g_clear_object (&self->number);
  for (guint i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      int width;

      memset (self->faces[i].common, 0, sizeof self->faces[i].common);
      g_hash_table_remove_all (self->faces[i].widths);
      g_hash_table_remove_all (self->faces[i].texts);
      measure (&self->faces[i], context, "x", 1, &width, &self->faces[i].line_height);
    }
}

static int
add_widths (Face *face,
            PangoContext *context,
            const char *text,
            const char *end)
{
  int total = 0;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      int width = find_width (face, context, (guchar)*p < 0x80 ? (gunichar)*p : g_utf8_get_char (p));

      if (width == UNKNOWN)
        return UNKNOWN;
      total += width;
    }
  return total;
}

static int
find_text_width (Face *face,
                 PangoContext *context,
                 const char *text)
{
  gpointer found;
  int width;
  int height;

  if (g_hash_table_lookup_extended (face->texts, text, NULL, &found))
    return GPOINTER_TO_INT (found);

  if (g_hash_table_size (face->texts) >= MAX_TEXTS)
    g_hash_table_remove_all (face->texts);
  measure (face, context, text, -1, &width, &height);
  g_hash_table_insert (face->texts, g_strdup (text), GINT_TO_POINTER (width));
  return width;
}

static void
free_ruler (gpointer data)
{
  ShowcaseRowRuler *self = data;

  for (guint i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      pango_attr_list_unref (self->faces[i].attributes);
      g_hash_table_unref (self->faces[i].widths);
      g_hash_table_unref (self->faces[i].texts);
    }
  g_clear_object (&self->number);
  g_clear_pointer (&self->font, pango_font_description_free);
}

/**
 * showcase_row_ruler_new:
 *
 * Makes a ruler that has measured nothing.
 *
 * Returns: (transfer full): the new ruler
 */
ShowcaseRowRuler *
showcase_row_ruler_new (void)
{
  ShowcaseRowRuler *self = g_rc_box_new0 (ShowcaseRowRuler);

  self->n_lanes = 1;
  self->step = 1;
  for (guint i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      self->faces[i].attributes = create_attributes (i);
      self->faces[i].widths = g_hash_table_new (NULL, NULL);
      self->faces[i].texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    }
  return self;
}

/**
 * showcase_row_ruler_ref:
 * @self: a ruler
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
ShowcaseRowRuler *
showcase_row_ruler_ref (ShowcaseRowRuler *self)
{
  return g_rc_box_acquire (self);
}

/**
 * showcase_row_ruler_unref:
 * @self: (transfer full): a ruler
 *
 * Drops a reference.
 */
void
showcase_row_ruler_unref (ShowcaseRowRuler *self)
{
  g_rc_box_release_full (self, free_ruler);
}

/**
 * showcase_row_ruler_get_attributes:
 * @self: a ruler
 * @kind: which text of a row
 *
 * Tells how a text is set.
 *
 * Returns: (transfer none): its attributes
 */
PangoAttrList *
showcase_row_ruler_get_attributes (ShowcaseRowRuler *self,
                                   ShowcaseRowText kind)
{
  return self->faces[kind].attributes;
}

/**
 * showcase_row_ruler_create_layout:
 * @self: a ruler
 * @kind: which text of a row
 * @context: the row's fonts
 *
 * Makes a layout for a text, without the text. It has as many lines as the text may have, and says with a last mark that there is more.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *
showcase_row_ruler_create_layout (ShowcaseRowRuler *self,
                                  ShowcaseRowText kind,
                                  PangoContext *context)
{
  PangoLayout *layout = pango_layout_new (context);

  pango_layout_set_attributes (layout, self->faces[kind].attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, kind == SHOWCASE_ROW_TITLE ? -SHOWCASE_ROW_TITLE_LINES : -1);
  return layout;
}

/**
 * showcase_row_ruler_count_lines:
 * @self: a ruler
 * @kind: which text of a row
 * @context: the row's fonts
 * @text: the text
 * @width: the room for it, in pixels
 * @height: (out): their height, in pixels
 *
 * Tells how many lines a text takes.
 *
 * Returns: the number of lines, or 0 when only a layout can tell
 */
guint
showcase_row_ruler_count_lines (ShowcaseRowRuler *self,
                                ShowcaseRowText kind,
                                PangoContext *context,
                                const char *text,
                                int width,
                                int *height)
{
  Face *face = &self->faces[kind];
  int room = width * PANGO_SCALE;
  const char *start = text;
  const char *end;
  guint n_lines = 0;
  int total;

  sync_font (self, context);
  do
    {
      end = kind == SHOWCASE_ROW_PERIOD ? strchrnul (start, '\n') : start + strlen (start);
      total = add_widths (face, context, start, end);
      if (total == UNKNOWN)
        return 0;
      start = end + 1;
      n_lines++;
    }
  while (*end != '\0');
  if (kind == SHOWCASE_ROW_TITLE && ABS (total - room) <= room / DOUBT)
    total = find_text_width (face, context, text);
  if (kind == SHOWCASE_ROW_TITLE && total > room)
    n_lines = SHOWCASE_ROW_TITLE_LINES;
  *height = PANGO_PIXELS_CEIL ((int)n_lines * face->line_height);
  return n_lines;
}

/**
 * showcase_row_ruler_fits:
 * @self: a ruler
 * @kind: which text of a row
 * @context: the row's fonts
 * @text: the text
 * @width: the room for it, in pixels
 *
 * Tells whether a text has room in one line.
 *
 * Returns: whether it fits
 */
gboolean
showcase_row_ruler_fits (ShowcaseRowRuler *self,
                         ShowcaseRowText kind,
                         PangoContext *context,
                         const char *text,
                         int width)
{
  int room = width * PANGO_SCALE;
  int total;

  sync_font (self, context);
  total = add_widths (&self->faces[kind], context, text, text + strlen (text));
  if (total == UNKNOWN || ABS (total - room) <= room / DOUBT)
    total = find_text_width (&self->faces[kind], context, text);
  return total <= room;
}

/**
 * showcase_row_ruler_get_number:
 * @self: a ruler
 * @context: the row's fonts
 * @width: (out): how wide a number is, in pixels
 * @height: (out): how high it is
 *
 * Gives what the years beside all rows are written in, one after the other.
 *
 * Returns: (transfer none): the layout, with any text
 */
PangoLayout *
showcase_row_ruler_get_number (ShowcaseRowRuler *self,
                               PangoContext *context,
                               int *width,
                               int *height)
{
  sync_font (self, context);
  if (self->number == NULL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_scale_new (NUMBER_SCALE));
      pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
      self->number = pango_layout_new (context);
      pango_layout_set_attributes (self->number, attributes);
      pango_layout_set_text (self->number, "2000", -1);
      pango_layout_get_pixel_size (self->number, &self->number_width, &self->number_height);
    }
  *width = self->number_width;
  *height = self->number_height;
  return self->number;
}

/**
 * showcase_row_ruler_set_lanes:
 * @self: a ruler
 * @n_lanes: how many lanes all rails have room for
 * @step: how many months are as high as a row, in a list to scale
 *
 * Sets what is the same for all rows of a list.
 */
void
showcase_row_ruler_set_lanes (ShowcaseRowRuler *self,
                              guint n_lanes,
                              double step)
{
  self->n_lanes = n_lanes;
  self->step = step;
}

/**
 * showcase_row_ruler_set_stretch:
 * @self: a ruler
 * @stretch: from 0, where rows are as high as their texts, to 1, where they are at least as high as their time
 *
 * Sets how far the list is to scale.
 */
void
showcase_row_ruler_set_stretch (ShowcaseRowRuler *self,
                                double stretch)
{
  self->stretch = stretch;
}

/**
 * showcase_row_ruler_get_n_lanes:
 * @self: a ruler
 *
 * Tells how many lanes all rails have room for.
 *
 * Returns: the number of lanes
 */
guint
showcase_row_ruler_get_n_lanes (ShowcaseRowRuler *self)
{
  return self->n_lanes;
}

/**
 * showcase_row_ruler_stretch:
 * @self: a ruler
 * @context: the row's fonts
 * @months: the time beside a row
 * @height: how high its texts are, in pixels
 *
 * Tells how high a row is.
 *
 * Returns: a height, at least @height
 */
int
showcase_row_ruler_stretch (ShowcaseRowRuler *self,
                            PangoContext *context,
                            double months,
                            int height)
{
  double scaled = 0;

  if (self->stretch <= 0 || months <= 0)
    return height;
  sync_font (self, context);
  for (guint i = SHOWCASE_ROW_PERIOD; i < SHOWCASE_N_ROW_TEXTS; i++)
    scaled += SPARE_LINES * self->faces[i].line_height / PANGO_SCALE;
  scaled = MIN (scaled * months / self->step, MAX_HEIGHT);
  return height + (int)round (self->stretch * MAX (scaled - height, 0));
}
