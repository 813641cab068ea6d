/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"
#include "showcase-document.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_LOADER (showcase_loader_get_type ())

/* Turns the groups of a bundle into parsed documents, and keeps those that were read last. */

G_DECLARE_FINAL_TYPE (ShowcaseLoader, showcase_loader, SHOWCASE, LOADER, GObject)

/**
 * ShowcaseStage:
 * @SHOWCASE_STAGE_START: the start of a long document; the rest is on its way
 * @SHOWCASE_STAGE_PLAIN: the text of a document that takes long to parse, as it is written
 * @SHOWCASE_STAGE_WHOLE: the document
 *
 * The forms in which a document comes. Only the last one is certain to come, unless it fails.
 */
typedef enum
{
  SHOWCASE_STAGE_START,
  SHOWCASE_STAGE_PLAIN,
  SHOWCASE_STAGE_WHOLE,
} ShowcaseStage;

/**
 * ShowcaseLoaderFunc:
 * @document: (nullable): the document in one of its forms, or %NULL when it can't be loaded
 * @stage: in which form; %SHOWCASE_STAGE_WHOLE when it can't be loaded
 * @error: (nullable): why it can't be loaded
 * @user_data: the data of showcase_loader_load()
 *
 * Receives a document, in the thread that asked for it, and never after the load was cancelled.
 */
typedef void (*ShowcaseLoaderFunc) (ShowcaseDocument *document,
                                    ShowcaseStage stage,
                                    const GError *error,
                                    gpointer user_data);

/**
 * ShowcaseLoaderParseFunc:
 * @markdown: a text
 * @length: its length in bytes
 * @resolve: tells what relative URLs lead to
 * @user_data: data for @resolve
 *
 * Parses a document, in any thread: showcase_document_parse(), or what a test puts in its place.
 *
 * Returns: (transfer full): the document
 */
typedef ShowcaseDocument *(*ShowcaseLoaderParseFunc) (const char *markdown,
                                                      gssize length,
                                                      ShowcaseResolveFunc resolve,
                                                      gpointer user_data);

ShowcaseLoader *showcase_loader_new (ShowcaseBundle *bundle);
ShowcaseBundle *showcase_loader_get_bundle (ShowcaseLoader *self);
void showcase_loader_set_parser (ShowcaseLoader *self,
                                 ShowcaseLoaderParseFunc parse,
                                 guint patience);
ShowcaseDocument *showcase_loader_parse (ShowcaseBundle *bundle,
                                         ShowcaseGroup *group);
void showcase_loader_load (ShowcaseLoader *self,
                           ShowcaseGroup *group,
                           GCancellable *cancellable,
                           ShowcaseLoaderFunc func,
                           gpointer user_data);

G_END_DECLS
