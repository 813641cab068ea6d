/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The texts of a row: above the roles of a ladder the employer, then the period, the role or title, and a line of details. A list keeps many more rows than are
 * seen, so the ruler says how high the texts are, and layouts are made for a row that has its place. Roles on a ladder stand beside a line that joins them.
 *
 * All of it is in a box as wide as was said, without the rail. */

#include "config.h"

#include "showcase-row-texts.h"

#include "showcase-row-words.h"
#include "showcase-text-language.h"
#include "showcase-text-side.h"

#include <string.h>

#define LINE_SPACING 2
#define LADDER_SPACING 5

/* Where the roles of a ladder begin, and the line that joins them. */
#define LADDER_INDENT 12
#define LADDER_WIDTH 2.0f
#define LADDER_STRENGTH 0.5f

struct _ShowcaseRowTexts
{
  /* Owned */
  ShowcaseRowRuler *ruler;
  PangoLayout *layouts[SHOWCASE_N_ROW_TEXTS];
  char *language;

  /* Owned: each text, and below it narrower ones for less room */
  char **choices[SHOWCASE_N_ROW_TEXTS];

  /* State */
  ShowcaseRungFlags rung;
  int width;
  gboolean is_rtl;
};

static gboolean
has_text (ShowcaseRowTexts *self,
          ShowcaseRowText text)
{
  return self->choices[text] != NULL && self->choices[text][0] != NULL && *self->choices[text][0] != '\0';
}

static int
get_indent (ShowcaseRowTexts *self,
            ShowcaseRowText text)
{
  return self->rung != 0 && text != SHOWCASE_ROW_LADDER ? LADDER_INDENT : 0;
}

static int
get_spacing (ShowcaseRowText text)
{
  return text == SHOWCASE_ROW_LADDER ? LADDER_SPACING : LINE_SPACING;
}

static int
get_room (ShowcaseRowTexts *self,
          ShowcaseRowText text,
          int width)
{
  return MAX (width - get_indent (self, text), 1);
}

/* The first one that fits, or the last of all. */
static const char *
choose (ShowcaseRowTexts *self,
        ShowcaseRowText text,
        PangoContext *context,
        int room)
{
  char **choice = self->choices[text];

  while (choice[1] != NULL && !showcase_row_ruler_fits (self->ruler, text, context, *choice, room))
    choice++;
  return *choice;
}

static PangoLayout *
get_layout (ShowcaseRowTexts *self,
            ShowcaseRowText text,
            PangoContext *context)
{
  if (self->layouts[text] == NULL)
    self->layouts[text] = showcase_row_ruler_create_layout (self->ruler, text, context);
  return self->layouts[text];
}

static int
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

/* A title has the lines that the row has room for, even if another one would have fitted by a hair. */
static int
lay_out (ShowcaseRowTexts *self,
         ShowcaseRowText text,
         PangoContext *context,
         int width)
{
  PangoLayout *layout = get_layout (self, text, context);
  int room = get_room (self, text, width);
  const char *words = choose (self, text, context, room);
  int height;

  if (strcmp (pango_layout_get_text (layout), words) != 0)
    {
      /* The words of a period are the program's own. */
      showcase_text_language_set_layout (layout, showcase_row_ruler_get_attributes (self->ruler, text), words, text != SHOWCASE_ROW_PERIOD ? self->language : NULL);
      showcase_text_side_align (layout);
    }
  if (text == SHOWCASE_ROW_TITLE)
    {
      guint n_lines = showcase_row_ruler_count_lines (self->ruler, text, context, self->choices[text][0], room, &height);

      pango_layout_set_height (layout, n_lines == 1 ? -1 : -SHOWCASE_ROW_TITLE_LINES);
    }
  pango_layout_set_width (layout, room * PANGO_SCALE);
  return get_height (layout);
}

static void
take_choices (ShowcaseRowTexts *self,
              ShowcaseRowText text,
              char **choices)
{
  g_strfreev (self->choices[text]);
  self->choices[text] = choices;
}

static void
take_text (ShowcaseRowTexts *self,
           ShowcaseRowText text,
           char *words)
{
  char **choices = g_new0 (char *, 2);

  choices[0] = words;
  take_choices (self, text, choices);
}

/* Text begins at the side of the rail, whichever way it runs. */
static void
append_text (ShowcaseRowTexts *self,
             GtkSnapshot *snapshot,
             ShowcaseRowText text,
             const GdkRGBA *color,
             int y)
{
  PangoRectangle extents;
  int x = get_indent (self, text);

  pango_layout_get_pixel_extents (self->layouts[text], NULL, &extents);
  if (self->is_rtl)
    x = self->width - x - extents.width;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)(x - extents.x), (float)y));
  gtk_snapshot_append_layout (snapshot, self->layouts[text], color);
  gtk_snapshot_restore (snapshot);
}

/* From the first role to the last one, through all rows between. */
static void
append_ladder (ShowcaseRowTexts *self,
               GtkSnapshot *snapshot,
               const GdkRGBA *color,
               float first,
               float last,
               float height)
{
  float x = self->is_rtl ? (float)self->width - LADDER_WIDTH : 0;
  float top = (self->rung & SHOWCASE_RUNG_ABOVE) != 0 ? 0 : first;
  float bottom = (self->rung & SHOWCASE_RUNG_BELOW) != 0 ? height : last;
  GdkRGBA faint = *color;

  faint.alpha *= LADDER_STRENGTH;
  gtk_snapshot_append_color (snapshot, &faint, &GRAPHENE_RECT_INIT (x, top, LADDER_WIDTH, bottom - top));
}

/**
 * showcase_row_texts_new:
 * @ruler: what all rows of a list measure their texts with
 *
 * Makes texts without words.
 *
 * Returns: (transfer full): the texts
 */
ShowcaseRowTexts *
showcase_row_texts_new (ShowcaseRowRuler *ruler)
{
  ShowcaseRowTexts *self = g_new0 (ShowcaseRowTexts, 1);

  self->ruler = showcase_row_ruler_ref (ruler);
  return self;
}

/**
 * showcase_row_texts_free:
 * @self: (transfer full): texts
 *
 * Frees them.
 */
void
showcase_row_texts_free (ShowcaseRowTexts *self)
{
  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      g_strfreev (self->choices[i]);
      g_clear_object (&self->layouts[i]);
    }
  showcase_row_ruler_unref (self->ruler);
  g_free (self->language);
  g_free (self);
}

/**
 * showcase_row_texts_set_language:
 * @self: texts
 * @language: (nullable): the tag of the language of the entries that follow, or %NULL for that of the program
 *
 * Sets which language the words of an entry are in.
 */
void
showcase_row_texts_set_language (ShowcaseRowTexts *self,
                                 const char *language)
{
  if (g_set_str (&self->language, language))
    showcase_row_texts_let_go (self);
}

/**
 * showcase_row_texts_set_entry:
 * @self: texts
 * @entry: whose words they are
 * @ladder: (nullable): the ladder that it is on
 * @rung: where it stands there
 *
 * Sets the words.
 */
void
showcase_row_texts_set_entry (ShowcaseRowTexts *self,
                              ShowcaseEntry *entry,
                              const ShowcaseLadder *ladder,
                              ShowcaseRungFlags rung)
{
  const char *role = showcase_entry_get_role (entry);
  gboolean is_first = ladder != NULL && (rung & SHOWCASE_RUNG_ABOVE) == 0;

  self->rung = ladder != NULL ? rung : 0;
  take_text (self, SHOWCASE_ROW_LADDER, is_first ? showcase_row_words_for_ladder (entry, ladder) : NULL);
  take_choices (self, SHOWCASE_ROW_PERIOD, showcase_row_words_for_period (entry, ladder));
  take_text (self, SHOWCASE_ROW_TITLE, g_strdup (role != NULL ? role : showcase_entry_get_title (entry)));
  take_text (self, SHOWCASE_ROW_DETAILS, showcase_row_words_for_details (entry, ladder));
}

/**
 * showcase_row_texts_measure:
 * @self: texts
 * @context: the row's fonts
 * @width: the room for them, in pixels
 *
 * Tells how high the texts are, with the room above and below them.
 *
 * Returns: a height, in pixels
 */
int
showcase_row_texts_measure (ShowcaseRowTexts *self,
                            PangoContext *context,
                            int width)
{
  int total = 2 * SHOWCASE_ROW_MARGIN - LINE_SPACING;

  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      int height;

      if (!has_text (self, i))
        continue;
      if (showcase_row_ruler_count_lines (self->ruler, i, context, choose (self, i, context, get_room (self, i, width)), get_room (self, i, width), &height) == 0)
        height = lay_out (self, i, context, width);
      total += get_spacing (i) + height;
    }
  return total;
}

/**
 * showcase_row_texts_lay_out:
 * @self: texts
 * @context: the row's fonts
 * @width: the room for them, in pixels
 * @is_rtl: whether lines stand at the right
 *
 * Gives the texts their place. What follows is told of it.
 */
void
showcase_row_texts_lay_out (ShowcaseRowTexts *self,
                            PangoContext *context,
                            int width,
                            gboolean is_rtl)
{
  self->width = width;
  self->is_rtl = is_rtl;
  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    if (has_text (self, i))
      lay_out (self, i, context, width);
}

/**
 * showcase_row_texts_let_go:
 * @self: texts
 *
 * Lets go of what the texts are drawn from. They have no place after it, but are still measured.
 */
void
showcase_row_texts_let_go (ShowcaseRowTexts *self)
{
  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    g_clear_object (&self->layouts[i]);
}

/**
 * showcase_row_texts_get_indent:
 * @self: texts
 *
 * Tells how far the texts of the entry itself are moved in, beside the line of a ladder.
 *
 * Returns: the pixels
 */
int
showcase_row_texts_get_indent (ShowcaseRowTexts *self)
{
  return get_indent (self, SHOWCASE_ROW_TITLE);
}

/* Where a text begins, from the top. */
static int
find_top (ShowcaseRowTexts *self,
          ShowcaseRowText text)
{
  int y = SHOWCASE_ROW_MARGIN;

  for (ShowcaseRowText i = 0; i < text; i++)
    if (has_text (self, i))
      y += get_height (self->layouts[i]) + get_spacing (i);
  return y;
}

/**
 * showcase_row_texts_find_middle:
 * @self: texts that have their place
 *
 * Finds the middle of the first line that is of the entry itself.
 *
 * Returns: the middle in pixels from the top, or a negative number where there is no text
 */
float
showcase_row_texts_find_middle (ShowcaseRowTexts *self)
{
  for (ShowcaseRowText i = SHOWCASE_ROW_PERIOD; i < SHOWCASE_N_ROW_TEXTS; i++)
    if (has_text (self, i))
      {
        PangoRectangle line;

        pango_layout_line_get_pixel_extents (pango_layout_get_line_readonly (self->layouts[i], 0), NULL, &line);
        return (float)find_top (self, i) + (float)line.height / 2.0f;
      }
  return -1;
}

/**
 * showcase_row_texts_snapshot:
 * @self: texts that have their place
 * @snapshot: what to draw to
 * @color: the colour of what is dim
 * @title_color: the colour of the title
 * @height: how high the row is
 *
 * Draws the texts.
 */
void
showcase_row_texts_snapshot (ShowcaseRowTexts *self,
                             GtkSnapshot *snapshot,
                             const GdkRGBA *color,
                             const GdkRGBA *title_color,
                             int height)
{
  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    if (has_text (self, i))
      append_text (self, snapshot, i, i == SHOWCASE_ROW_TITLE || i == SHOWCASE_ROW_LADDER ? title_color : color, find_top (self, i));

  if (self->rung != 0)
    append_ladder (self, snapshot, color, (float)find_top (self, SHOWCASE_ROW_PERIOD), (float)(find_top (self, SHOWCASE_N_ROW_TEXTS) - LINE_SPACING), (float)height);
}

/**
 * showcase_row_texts_to_string:
 * @self: texts
 *
 * Tells what they are, where there is room for all of it.
 *
 * Returns: (transfer full): the texts, each with a line feed after it
 */
char *
showcase_row_texts_to_string (ShowcaseRowTexts *self)
{
  GString *words = g_string_new (NULL);

  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    if (has_text (self, i))
      g_string_append_printf (words, "%s\n", self->choices[i][0]);
  return g_string_free_and_steal (words);
}
