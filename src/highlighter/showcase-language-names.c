/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What people call languages behind the fence of a code block, to what GtkSourceView calls them. Where a document says nothing, nothing is guessed. */

#include "config.h"

#include "showcase-language-names.h"

#include <string.h>

static const struct
{
  const char *name;
  const char *id;
} names[] = {
  { "bash", "sh" },
  { "bat", "dosbatch" },
  { "batch", "dosbatch" },
  { "c#", "c-sharp" },
  { "c++", "cpp" },
  { "cc", "cpp" },
  { "console", "sh" },
  { "containerfile", "docker" },
  { "cs", "c-sharp" },
  { "csharp", "c-sharp" },
  { "cxx", "cpp" },
  { "dockerfile", "docker" },
  { "erl", "erlang" },
  { "ex", "elixir" },
  { "exs", "elixir" },
  { "f#", "fsharp" },
  { "fs", "fsharp" },
  { "gd", "gdscript" },
  { "golang", "go" },
  { "h", "chdr" },
  { "h++", "cpphdr" },
  { "hpp", "cpphdr" },
  { "hs", "haskell" },
  { "htm", "html" },
  { "javascript", "js" },
  { "jl", "julia" },
  { "jsonc", "json" },
  { "json5", "json" },
  { "ksh", "sh" },
  { "kt", "kotlin" },
  { "kts", "kotlin" },
  { "lisp", "commonlisp" },
  { "make", "makefile" },
  { "md", "markdown" },
  { "mjs", "js" },
  { "ml", "ocaml" },
  { "mysql", "sql" },
  { "node", "js" },
  { "objective-c", "objc" },
  { "objectivec", "objc" },
  { "patch", "diff" },
  { "pl", "perl" },
  { "pgsql", "sql" },
  { "postgresql", "sql" },
  { "ps1", "powershell" },
  { "pwsh", "powershell" },
  { "py", "python3" },
  { "py3", "python3" },
  { "python", "python3" },
  { "rb", "ruby" },
  { "rs", "rust" },
  { "sass", "scss" },
  { "shell", "sh" },
  { "shell-session", "sh" },
  { "sqlite", "sql" },
  { "sv", "systemverilog" },
  { "svg", "xml" },
  { "tex", "latex" },
  { "tf", "terraform" },
  { "ts", "typescript" },
  { "tsx", "typescript-jsx" },
  { "vb", "vbnet" },
  { "yml", "yaml" },
  { "zsh", "sh" },
};

/* The word as people write it, without what some programs put around it: "{.rust}", "rust,ignore", "js{1,3}", "language-rust". */
static char *
normalize (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);
  const char *start = lower + strspn (lower, "{.");

  if (g_str_has_prefix (start, "language-"))
    start += strlen ("language-");

  return g_strndup (start, strcspn (start, ",{}:; \t"));
}

/**
 * showcase_language_names_find:
 * @languages: the languages there are
 * @name: the first word behind the fence of a code block
 *
 * Finds a language by its id, by another name, or by a media type.
 *
 * Returns: (transfer none) (nullable): the language, or %NULL
 */
GtkSourceLanguage *
showcase_language_names_find (GtkSourceLanguageManager *languages,
                              const char *name)
{
  g_autofree char *word = normalize (name);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (names[i].name, word) == 0)
      return gtk_source_language_manager_get_language (languages, names[i].id);

  if (strchr (word, '/') != NULL)
    return gtk_source_language_manager_guess_language (languages, NULL, word);

  return word[0] != '\0' ? gtk_source_language_manager_get_language (languages, word) : NULL;
}
