/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-report.h"
#include "showcase-walk.h"

G_BEGIN_DECLS

/**
 * ShowcasePortfolio:
 *
 * Which documents were asked for and where they lie, before any of them is read. Used by one thread.
 */
typedef struct _ShowcasePortfolio ShowcasePortfolio;

ShowcasePortfolio *showcase_portfolio_new (GFile *const *files,
                                           guint n_files,
                                           ShowcaseReport *report,
                                           GCancellable *cancellable,
                                           GError **error);
void showcase_portfolio_free (ShowcasePortfolio *self);
guint showcase_portfolio_get_n_documents (ShowcasePortfolio *self);
const char *showcase_portfolio_get_path (ShowcasePortfolio *self,
                                         guint document);
const char *showcase_portfolio_get_filename (ShowcasePortfolio *self,
                                             guint document);
const char *showcase_portfolio_get_real_path (ShowcasePortfolio *self,
                                              guint document);
const char *showcase_portfolio_get_root (ShowcasePortfolio *self,
                                         guint document);
const char *showcase_portfolio_get_real_root (ShowcasePortfolio *self,
                                              guint document);
ShowcaseWalk *showcase_portfolio_get_folder (ShowcasePortfolio *self,
                                             guint document);
const char *showcase_portfolio_get_title (ShowcasePortfolio *self);
void showcase_portfolio_add_source (ShowcasePortfolio *self,
                                    const char *filename);
GPtrArray *showcase_portfolio_list_sources (ShowcasePortfolio *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcasePortfolio, showcase_portfolio_free)

G_END_DECLS
