/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-portfolio.h"

G_BEGIN_DECLS

/**
 * ShowcaseInventory:
 *
 * The documents of a portfolio and the pictures in its folders, by their files: all that a URL can lead to. Once it has its documents, several threads may
 * look for things in it at the same time.
 */
typedef struct _ShowcaseInventory ShowcaseInventory;

/**
 * ShowcasePicture:
 * @filename: (type filename): where it was looked for
 * @real_path: (type filename): the file itself
 * @width: in pixels
 * @height: in pixels
 *
 * A picture that a document shows. It lives as long as the inventory.
 */
typedef struct
{
  char *filename;
  char *real_path;
  int width;
  int height;
} ShowcasePicture;

ShowcaseInventory *showcase_inventory_new (ShowcasePortfolio *portfolio);
void showcase_inventory_free (ShowcaseInventory *self);
ShowcasePortfolio *showcase_inventory_get_portfolio (ShowcaseInventory *self);
void showcase_inventory_add_document (ShowcaseInventory *self,
                                      guint document,
                                      const char *group_id);
const char *showcase_inventory_find_document (ShowcaseInventory *self,
                                              const char *filename);
const ShowcasePicture *showcase_inventory_find_picture (ShowcaseInventory *self,
                                                        guint document,
                                                        const char *filename,
                                                        const char **reason);
const char *showcase_inventory_name_picture (ShowcaseInventory *self,
                                             const ShowcasePicture *picture);
void showcase_inventory_add_pictures (ShowcaseInventory *self,
                                      ShowcaseBundle *bundle);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseInventory, showcase_inventory_free)

G_END_DECLS
