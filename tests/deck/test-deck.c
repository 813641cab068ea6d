/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every page of real and of invented documents, on stages of every shape and with text of every size and weight: nothing outside of the safe area, all of the text once and in order,
 * nothing divided that could be whole.
 */

#include "deck-check.h"

typedef void (*CheckFunc) (const char *markdown,
                           gssize length);

static void
check_shapes (const char *markdown,
              gssize length)
{
  g_assert_cmpuint (deck_check (markdown, length), >, 0);
}

/* On common stages, because other shapes were checked before. */
static void
check_texts (const char *markdown,
             gssize length)
{
  static const struct
  {
    double divisor;
    int weight;
  } texts[] = { { 28, 0 }, { 24, 100 }, { 20, 0 }, { 16, 100 } };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpuint (deck_check_text (markdown, length, 3, texts[i].divisor, texts[i].weight), >, 0);
}

static void
check_folder (const char *folder,
              CheckFunc check)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_documents = 0;

  if (dir == NULL)
    {
      g_test_skip ("the documents are not there");
      return;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *markdown = NULL;
      gsize length;

      if (!g_str_has_suffix (name, ".md") && !g_str_has_suffix (name, ".txt"))
        continue;
      g_assert_true (g_file_get_contents (path, &markdown, &length, NULL));
      g_test_message ("%s", name);
      check (markdown, (gssize)length);
      n_documents++;
    }
  g_assert_cmpuint (n_documents, >=, 5);
}

static void
test_shared (gconstpointer check)
{
  g_autofree char *folder = g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "documents", NULL);

  check_folder (folder, (CheckFunc)check);
}

static void
test_built_in (gconstpointer check)
{
  check_folder (g_getenv ("SHOWCASE_DOCUMENTS_DIR"), (CheckFunc)check);
}

static void
test_hostile (void)
{
  static const char *words[] = { "word ", "Sentence. ", "unbreakable", "漢字", "שלום. " };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (GString) text = g_string_new ("# Heading\n\n");

      for (guint j = 0; j < 600; j++)
        g_string_append (text, words[i]);
      g_assert_cmpuint (deck_check (text->str, -1), >, 2);
    }
}

static void
test_kinds (void)
{
  g_autoptr (GString) text = g_string_new ("# Kinds\n\n![image](there.png \"A caption\")\n\n```c\n");

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "int line_%u = %u; /* a comment that is so long that it has to wrap on any stage, whatever its shape is, and so on */\n", i, i);
  g_string_append (text, "```\n\n| Left | Right |\n|---|---|\n");
  for (guint i = 0; i < 80; i++)
    g_string_append_printf (text, "| row %u | some text that makes the row wider than most, and then some more of it |\n", i);
  g_string_append (text, "\n> [!NOTE]\n> Text.\n\n");
  for (guint i = 0; i < 40; i++)
    g_string_append_printf (text, "- item %u\n  1. inner\n", i);
  for (guint i = 0; i < 40; i++)
    g_string_append (text, "> quoted\n> ");
  g_assert_cmpuint (deck_check (text->str, -1), >, 20);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/deck/shared-documents", check_shapes, test_shared);
  g_test_add_data_func ("/deck/shared-documents-of-texts", check_texts, test_shared);
  g_test_add_data_func ("/deck/built-in-documents", check_shapes, test_built_in);
  g_test_add_data_func ("/deck/built-in-documents-of-texts", check_texts, test_built_in);
  g_test_add_func ("/deck/hostile", test_hostile);
  g_test_add_func ("/deck/kinds", test_kinds);

  return g_test_run ();
}
