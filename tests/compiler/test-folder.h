/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"
#include "showcase-report.h"

G_BEGIN_DECLS

/* A folder of its own for one test, removed with everything in it at the end. Nothing outside of it is ever followed or touched. */
typedef struct
{
  char *path;
} TestFolder;

TestFolder *test_folder_new (void);
void test_folder_free (TestFolder *self);
char *test_folder_get_path (TestFolder *self,
                            const char *name);
void test_folder_write (TestFolder *self,
                        const char *name,
                        const char *text);
void test_folder_write_bytes (TestFolder *self,
                              const char *name,
                              const void *bytes,
                              gsize length);
void test_folder_link (TestFolder *self,
                       const char *name,
                       const char *target);
void test_folder_remove (TestFolder *self,
                         const char *name);
char *test_folder_read (TestFolder *self,
                        const char *name);
ShowcaseBundle *test_folder_compile (TestFolder *self,
                                     const char *name,
                                     ShowcaseReport *report,
                                     GError **error);

/* A picture, 3 pixels wide and 2 high. */
extern const guint8 test_png[68];

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TestFolder, test_folder_free)

G_END_DECLS
