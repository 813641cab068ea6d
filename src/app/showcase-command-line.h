/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ShowcaseTask:
 * @SHOWCASE_TASK_WINDOW: open the window
 * @SHOWCASE_TASK_LIST: print the timeline
 * @SHOWCASE_TASK_CHECK: say what can go wrong in a talk
 * @SHOWCASE_TASK_EXPORT: write a document in another format
 * @SHOWCASE_TASK_SCREENSHOT: save a picture of the window
 * @SHOWCASE_TASK_VERSION: print the version
 * @SHOWCASE_TASK_HELP: print the help
 *
 * What the program is asked to do.
 */
typedef enum
{
  SHOWCASE_TASK_WINDOW,
  SHOWCASE_TASK_LIST,
  SHOWCASE_TASK_CHECK,
  SHOWCASE_TASK_EXPORT,
  SHOWCASE_TASK_SCREENSHOT,
  SHOWCASE_TASK_VERSION,
  SHOWCASE_TASK_HELP,
} ShowcaseTask;

/**
 * ShowcaseCommandLine:
 * @task: what to do
 * @json: of a list and of a check, whether it is JSON
 * @slot: of a check, how long the talk may take, in minutes, or 0
 * @screenshot: (nullable): the file to save the picture in
 * @width: of the picture's window in pixels, or 0
 * @height: of the picture's window in pixels, or 0
 * @entry: (nullable): the id of the entry that the picture shows
 * @files: the files and folders to open; none means the built-in portfolio. To export there is one
 * @link: (nullable): a link to a place in what is open, well formed
 * @from_input: whether to export what comes from the standard input
 * @service: whether to wait for requests without a window
 * @help: (nullable): the text of the help
 *
 * What a command line says.
 */
typedef struct
{
  ShowcaseTask task;
  gboolean json;
  guint slot;
  char *screenshot;
  int width;
  int height;
  char *entry;
  GPtrArray *files;
  char *link;
  gboolean from_input;
  gboolean service;
  char *help;
} ShowcaseCommandLine;

ShowcaseCommandLine *showcase_command_line_parse (const char *const *arguments,
                                                  GError **error);
void showcase_command_line_free (ShowcaseCommandLine *self);
gboolean showcase_command_line_parse_size (const char *text,
                                           int *width,
                                           int *height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseCommandLine, showcase_command_line_free)

G_END_DECLS
