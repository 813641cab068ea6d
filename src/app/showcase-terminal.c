/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the program does where it was started from, with no window, no display and no message bus. */

#include "config.h"

#include "showcase-terminal.h"

#include "showcase-export.h"
#include "showcase-listing.h"
#include "showcase-preflight.h"

/**
 * showcase_terminal_run:
 * @line: what is asked for
 * @resource_path: where the built-in portfolio is in the program's resources
 * @status: (out): the program's exit status, when this is all that it does
 *
 * Does what needs no window.
 *
 * Returns: whether there is nothing left to do
 */
gboolean
showcase_terminal_run (const ShowcaseCommandLine *line,
                       const char *resource_path,
                       int *status)
{
  switch (line->task)
    {
    case SHOWCASE_TASK_HELP:
      fputs (line->help, stdout);
      *status = 0;
      return TRUE;

    case SHOWCASE_TASK_VERSION:
      puts ("Showcase " VERSION);
      *status = 0;
      return TRUE;

    case SHOWCASE_TASK_LIST:
      *status = showcase_listing_print (line->files, resource_path, line->json, stdout, stderr);
      return TRUE;

    case SHOWCASE_TASK_CHECK:
      *status = showcase_preflight_print (line->files, resource_path, line->json, line->slot, stdout, stderr);
      return TRUE;

    case SHOWCASE_TASK_EXPORT:
      *status = showcase_export_print (line->from_input ? NULL : g_ptr_array_index (line->files, 0), stdin, stdout, stderr);
      return TRUE;

    case SHOWCASE_TASK_WINDOW:
    case SHOWCASE_TASK_SCREENSHOT:
    default:
      return FALSE;
    }
}
