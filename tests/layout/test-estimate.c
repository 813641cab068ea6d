/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Estimates against exact heights.
 */

#include "layout-fixture.h"
#include "showcase-estimate.h"

static ShowcaseTypesetter *typesetter;

static double
measure (ShowcaseDocument *document,
         int width)
{
  double total = 0;

  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, i, typesetter, width, NULL);

      total += showcase_block_layout_get_height (layout);
    }

  return total;
}

/* The estimated height of all, relative to the exact one. */
static double
compare (ShowcaseDocument *document,
         int width)
{
  guint n_blocks = showcase_document_get_n_blocks (document);
  g_autofree int *heights = showcase_estimate_heights (document, typesetter, width);
  double total = 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      g_assert_cmpint (heights[i], >, 0);
      total += heights[i];
    }

  return total / measure (document, width);
}

static void
test_generated (void)
{
  static const int widths[] = { 320, 480, 600 };
  g_autoptr (ShowcaseDocument) document = fixture_document (200 * 1000);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      double share = compare (document, widths[i]);

      g_test_message ("width %d: %+.1f %%", widths[i], (share - 1) * 100);
      g_assert_cmpfloat (share, >, 0.94);
      g_assert_cmpfloat (share, <, 1.06);
    }
}

/* Real documents are short, so that a few lines more or less weigh more. */
static void
test_documents (gconstpointer path)
{
  static const int widths[] = { 336, 600 };
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  if (folder == NULL)
    {
      g_test_skip_printf ("%s is not there", (const char *)path);
      return;
    }

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      g_autoptr (ShowcaseDocument) document = NULL;

      if (!g_str_has_suffix (name, ".md"))
        continue;
      g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
      document = fixture_parse (text);
      for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
        {
          double share = compare (document, widths[i]);

          g_test_message ("%s, width %d: %+.1f %%", name, widths[i], (share - 1) * 100);
          g_assert_cmpfloat (share, >, 0.9);
          g_assert_cmpfloat (share, <, 1.1);
        }
    }
}

/* A place without fonts of a script draws the numbers of its characters in boxes, which nobody estimates. */
static gboolean
fonts_have (const char *text)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoLayout) layout = pango_layout_new (context);

  g_object_unref (context);
  pango_layout_set_text (layout, text, -1);
  return pango_layout_get_unknown_glyphs_count (layout) == 0;
}

static void
test_scripts (void)
{
  static const char *const sentences[] = {
    "Диспетчер обработал очередь и записал результат в базу данных, после чего отправил уведомление всем участникам команды. ",
    "我们把四十个服务的构建迁移到一条流水线上并且在旁边保留旧的流水线直到没有人再想念它为止。",
    "العمل على نقل الخدمات إلى خط واحد استغرق شهورا طويلة من الاستماع إلى الفرق وما تنتظره كل يوم من النظام. ",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (ShowcaseDocument) document = NULL;
      double share;

      if (!fonts_have (sentences[i]))
        {
          g_test_message ("no font has script %zu", i);
          continue;
        }
      for (guint j = 0; j < 40; j++)
        g_string_append (text, sentences[i]);
      document = fixture_parse (text->str);
      share = compare (document, 600);
      g_test_message ("script %zu: %+.1f %%", i, (share - 1) * 100);
      g_assert_cmpfloat (share, >, 0.7);
      g_assert_cmpfloat (share, <, 1.4);
    }
}

/* Short cells and long ones, narrow tables and ones that are wider than the column, and one of several blocks. */
static void
test_tables (void)
{
  static const int widths[] = { 336, 480, 600 };
  static const char *const cells[] = {
    "12",
    "a few words",
    "a sentence that says something about the row that it is in, and takes its time",
    "*emphasis* and a [link](https://example.org)",
    "yes",
    "",
    "quite a long word: responsibility",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;

  for (guint i = 0; i < 60; i++)
    {
      guint n_columns = (guint)g_rand_int_range (random, 2, 7);
      guint n_rows = i == 7 ? 300 : (guint)g_rand_int_range (random, 2, 20);

      g_string_append (text, "Some words before it.\n\n");
      for (guint row = 0; row < n_rows + 2; row++)
        {
          for (guint column = 0; column < n_columns; column++)
            g_string_append_printf (text, "| %s ", row == 0 ? "Heading" : row == 1 ? "---"
                                                                                   : cells[g_rand_int_range (random, 0, G_N_ELEMENTS (cells))]);
          g_string_append (text, "|\n");
        }
      g_string_append (text, "\n");
    }
  document = fixture_parse (text->str);
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      double share = compare (document, widths[i]);

      g_test_message ("tables, width %d: %+.1f %%", widths[i], (share - 1) * 100);
      g_assert_cmpfloat (share, >, 0.95);
      g_assert_cmpfloat (share, <, 1.05);
    }
}

static void
test_speed (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (1000 * 1000);
  guint n_blocks = showcase_document_get_n_blocks (document);
  gint64 started = g_get_monotonic_time ();
  g_autofree int *heights = showcase_estimate_heights (document, typesetter, 600);

  g_test_message ("1 MB, %u blocks: estimated in %.2f ms", n_blocks, (double)(g_get_monotonic_time () - started) / 1000);
  for (guint i = 0; i < n_blocks; i++)
    g_assert_cmpint (heights[i], >, 0);
}

int
main (int argc,
      char **argv)
{
  g_autofree char *own = NULL;
  g_autofree char *shared = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  own = g_test_build_filename (G_TEST_DIST, "..", "data", "documents", NULL);
  shared = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "documents", NULL);
  g_test_add_func ("/estimate/generated", test_generated);
  g_test_add_data_func ("/estimate/built-in-documents", own, test_documents);
  g_test_add_data_func ("/estimate/shared-documents", shared, test_documents);
  g_test_add_func ("/estimate/tables", test_tables);
  g_test_add_func ("/estimate/scripts", test_scripts);
  g_test_add_func ("/estimate/speed", test_speed);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
