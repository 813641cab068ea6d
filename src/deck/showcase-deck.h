/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-block-layout.h"
#include "showcase-chapter.h"
#include "showcase-pages.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_DECK (showcase_deck_get_type ())

/**
 * ShowcaseDeck:
 *
 * The pages of a talk: chapters, divided for the shape of a stage. Reference counted, immutable, safe to read from any thread.
 *
 * A *place* is (chapter, block, offset): it means the same in a deck of another shape. The place of a chapter's title page has %SHOWCASE_NONE for the
 * block.
 */
typedef struct _ShowcaseDeck ShowcaseDeck;

GType showcase_deck_get_type (void) G_GNUC_CONST;
ShowcaseDeck *showcase_deck_new (const ShowcaseChapter *chapters,
                                 guint n_chapters,
                                 const ShowcaseFormat *format,
                                 ShowcaseTypesetter *typesetter);
ShowcaseDeck *showcase_deck_new_cancellable (const ShowcaseChapter *chapters,
                                             guint n_chapters,
                                             const ShowcaseFormat *format,
                                             ShowcaseTypesetter *typesetter,
                                             GCancellable *cancellable,
                                             GError **error);
void showcase_deck_new_async (const ShowcaseChapter *chapters,
                              guint n_chapters,
                              const ShowcaseFormat *format,
                              ShowcaseTypesetter *typesetter,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
ShowcaseDeck *showcase_deck_new_finish (GAsyncResult *result,
                                        GError **error);
ShowcaseDeck *showcase_deck_new_around (const ShowcaseChapter *chapters,
                                        guint n_chapters,
                                        guint chapter,
                                        guint block,
                                        const ShowcaseFormat *format,
                                        ShowcaseTypesetter *typesetter);
ShowcaseDeck *showcase_deck_ref (ShowcaseDeck *self);
void showcase_deck_unref (ShowcaseDeck *self);

const ShowcaseFormat *showcase_deck_get_format (ShowcaseDeck *self);
gboolean showcase_deck_is_whole (ShowcaseDeck *self);
guint showcase_deck_get_n_chapters (ShowcaseDeck *self);
ShowcaseDocument *showcase_deck_get_document (ShowcaseDeck *self,
                                              guint chapter);
guint showcase_deck_get_n_pages (ShowcaseDeck *self);
const ShowcasePage *showcase_deck_get_page (ShowcaseDeck *self,
                                            guint page);
ShowcaseDocument *showcase_deck_get_page_document (ShowcaseDeck *self,
                                                   guint page);
const ShowcaseSlice *showcase_deck_get_slice (ShowcaseDeck *self,
                                              guint slice);
char *showcase_deck_dup_title (ShowcaseDeck *self,
                               guint page);
char *showcase_deck_dup_notes (ShowcaseDeck *self,
                               guint page);
guint showcase_deck_get_filler (ShowcaseDeck *self,
                                guint page);
guint showcase_deck_find (ShowcaseDeck *self,
                          guint chapter,
                          guint block,
                          guint offset);
void showcase_deck_get_place (ShowcaseDeck *self,
                              guint page,
                              guint *chapter,
                              guint *block,
                              guint *offset);
ShowcaseBlockLayout *showcase_deck_lay_out_heading (ShowcaseDeck *self,
                                                    guint page,
                                                    ShowcaseTypesetter *typesetter);
ShowcaseBlockLayout *showcase_deck_lay_out (ShowcaseDeck *self,
                                            guint page,
                                            const ShowcaseSlice *slice,
                                            ShowcaseTypesetter *typesetter,
                                            const char *reason);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseDeck, showcase_deck_unref)

G_END_DECLS
