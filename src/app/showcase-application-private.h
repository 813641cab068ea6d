/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-application.h"
#include "showcase-arrival.h"
#include "showcase-command-line.h"
#include "showcase-memory.h"
#include "showcase-presenting.h"
#include "showcase-resumption.h"
#include "showcase-window.h"

G_BEGIN_DECLS

struct _ShowcaseApplication
{
  AdwApplication parent_instance;

  /* Owned */
  char *resource_path;
  GSettings *settings;
  ShowcaseShelf *shelf;
  ShowcaseSession *session;
  ShowcaseMemory *memory;
  ShowcasePresenting *presenting;
  ShowcaseResumption *resumption;
  ShowcaseArrival *arrival;
  ShowcaseCommandLine *line; /* of this process, not of those that ask it to open something */

  /* Borrowed */
  ShowcaseWindow *window;

  /* State */
  int status;
};

/* showcase-application.c */
void showcase_application_store_memory (ShowcaseApplication *self);

/* showcase-application-open.c: what is asked for, and the window for it */
gboolean showcase_application_is_taking_picture (ShowcaseApplication *self);
void showcase_application_activate (GApplication *application);
void showcase_application_open (GApplication *application,
                                GFile **files,
                                int n_files,
                                const char *hint);

G_END_DECLS
