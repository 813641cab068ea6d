/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "showcase-application.h"

int
main (int argc,
      char **argv)
{
  g_autoptr (ShowcaseApplication) application = showcase_application_new ();

  return showcase_application_run (application, argc, argv);
}
