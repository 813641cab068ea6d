/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-html-writer.h"

G_BEGIN_DECLS

/**
 * ShowcaseHtmlInlines:
 *
 * Writes running text, part by part: what is open goes on from one part to the next. Lives on the stack.
 */
typedef struct
{
  /*< private >*/
  /* Owned */
  GArray *open;
  GArray *wanted;

  /* Borrowed */
  GString *html;
  ShowcaseDocument *document;

  /* State */
  ShowcaseHtmlFlags flags;
} ShowcaseHtmlInlines;

void showcase_html_append_escaped (GString *html,
                                   const char *text,
                                   gsize length);
void showcase_html_append_image (GString *html,
                                 const ShowcaseImage *image,
                                 const char *alt,
                                 gsize length);
void showcase_html_inlines_init (ShowcaseHtmlInlines *self,
                                 GString *html,
                                 ShowcaseDocument *document,
                                 ShowcaseHtmlFlags flags);
void showcase_html_inlines_append (ShowcaseHtmlInlines *self,
                                   const char *text,
                                   gsize start,
                                   gsize length,
                                   const ShowcaseSpan *spans,
                                   guint n_spans);
void showcase_html_inlines_end (ShowcaseHtmlInlines *self);

G_END_DECLS
