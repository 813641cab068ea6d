/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program showcase-compile; what it does is ShowcaseCompileCommand's.
 */

#include "config.h"
#include "showcase-compile-command.h"
#include "showcase-language.h"

int
main (int argc,
      char **argv)
{
  showcase_language_start ();
  return showcase_compile_command_run ((const char *const *)argv);
}
