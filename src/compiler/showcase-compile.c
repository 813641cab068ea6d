/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program showcase-compile; what it does is ShowcaseCompileCommand's.
 */

#include "config.h"
#include "showcase-compile-command.h"
#include <glib/gi18n-lib.h>
#include <locale.h>

int
main (int argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  return showcase_compile_command_run ((const char *const *)argv);
}
