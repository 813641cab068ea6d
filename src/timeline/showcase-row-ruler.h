/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* How many lines a title may take; the other texts have one, and a period two when they are written so. */
#define SHOWCASE_ROW_TITLE_LINES 2

/**
 * ShowcaseRowText:
 * @SHOWCASE_ROW_LADDER: above the first role at an employer: which one, and how long
 * @SHOWCASE_ROW_PERIOD: when it was
 * @SHOWCASE_ROW_TITLE: what it was
 * @SHOWCASE_ROW_DETAILS: what belongs to it
 *
 * The texts of a row of the timeline, from the top.
 */
typedef enum
{
  SHOWCASE_ROW_LADDER,
  SHOWCASE_ROW_PERIOD,
  SHOWCASE_ROW_TITLE,
  SHOWCASE_ROW_DETAILS,
  SHOWCASE_N_ROW_TEXTS,
} ShowcaseRowText;

/**
 * ShowcaseRowRuler:
 *
 * What the texts of all rows of a timeline are set in, and how much room they take there.
 */
typedef struct _ShowcaseRowRuler ShowcaseRowRuler;

ShowcaseRowRuler *showcase_row_ruler_new (void);
ShowcaseRowRuler *showcase_row_ruler_ref (ShowcaseRowRuler *self);
void showcase_row_ruler_unref (ShowcaseRowRuler *self);
PangoAttrList *showcase_row_ruler_get_attributes (ShowcaseRowRuler *self,
                                                  ShowcaseRowText kind);
PangoLayout *showcase_row_ruler_create_layout (ShowcaseRowRuler *self,
                                               ShowcaseRowText kind,
                                               PangoContext *context);
guint showcase_row_ruler_count_lines (ShowcaseRowRuler *self,
                                      ShowcaseRowText kind,
                                      PangoContext *context,
                                      const char *text,
                                      int width,
                                      int *height);
gboolean showcase_row_ruler_fits (ShowcaseRowRuler *self,
                                  ShowcaseRowText kind,
                                  PangoContext *context,
                                  const char *text,
                                  int width);
PangoLayout *showcase_row_ruler_get_number (ShowcaseRowRuler *self,
                                            PangoContext *context,
                                            int *width,
                                            int *height);
void showcase_row_ruler_set_lanes (ShowcaseRowRuler *self,
                                   guint n_lanes,
                                   double step);
void showcase_row_ruler_set_stretch (ShowcaseRowRuler *self,
                                     double stretch);
guint showcase_row_ruler_get_n_lanes (ShowcaseRowRuler *self);
int showcase_row_ruler_stretch (ShowcaseRowRuler *self,
                                PangoContext *context,
                                double months,
                                int height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseRowRuler, showcase_row_ruler_unref)

G_END_DECLS
