/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>
#include "showcase-style.h"

G_BEGIN_DECLS

/**
 * ShowcaseFaceKind:
 * @SHOWCASE_FACE_BODY: running text
 * @SHOWCASE_FACE_CODE: code blocks
 * @SHOWCASE_FACE_SMALL: captions and reasons
 * @SHOWCASE_FACE_HEADING: the first heading level; the other five follow
 */
typedef enum
{
  SHOWCASE_FACE_BODY,
  SHOWCASE_FACE_CODE,
  SHOWCASE_FACE_SMALL,
  SHOWCASE_FACE_HEADING,
  SHOWCASE_N_FACES = SHOWCASE_FACE_HEADING + SHOWCASE_HEADING_LEVELS,
} ShowcaseFaceKind;

/**
 * ShowcaseFace:
 * @description: the font, in absolute size
 * @ascent: above the baseline, in pixels
 * @descent: below the baseline, in pixels
 * @line_height: from baseline to baseline, in whole pixels
 * @baseline: from the top of a line to its baseline, in whole pixels
 * @char_width: of an average character, in pixels
 * @language: (nullable): the other language that the font was last asked for
 */
typedef struct
{
  PangoFontDescription *description;
  double ascent;
  double descent;
  int line_height;
  int baseline;
  double char_width;
  PangoLanguage *language;
} ShowcaseFace;

/**
 * ShowcaseTypesetter:
 *
 * A style made ready for layout: the fonts, their measures, and a Pango context for each base direction. Reference counted; belongs to one
 * thread at a time, while showcase_typesetter_copy_for_thread() gives another thread an equal one.
 */
typedef struct _ShowcaseTypesetter ShowcaseTypesetter;

ShowcaseTypesetter *showcase_typesetter_new (const ShowcaseStyle *style,
                                             PangoContext *like);
ShowcaseTypesetter *showcase_typesetter_copy_for_thread (ShowcaseTypesetter *self);
ShowcaseTypesetter *showcase_typesetter_ref (ShowcaseTypesetter *self);
void showcase_typesetter_unref (ShowcaseTypesetter *self);

const ShowcaseStyle *showcase_typesetter_get_style (ShowcaseTypesetter *self);
const ShowcaseFace *showcase_typesetter_get_face (ShowcaseTypesetter *self,
                                                  ShowcaseFaceKind kind);
PangoContext *showcase_typesetter_get_context (ShowcaseTypesetter *self,
                                               gboolean rtl);
void showcase_typesetter_know_language (ShowcaseTypesetter *self,
                                        ShowcaseFaceKind kind,
                                        PangoLanguage *language);
int showcase_typesetter_get_measure (ShowcaseTypesetter *self);
double showcase_typesetter_get_digit_width (ShowcaseTypesetter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseTypesetter, showcase_typesetter_unref)

G_END_DECLS
