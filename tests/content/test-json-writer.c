/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-json-writer.h"

#include <json-glib/json-glib.h>

static void
assert_text (ShowcaseJsonWriter *writer,
             const char *expected)
{
  g_autoptr (GBytes) bytes = showcase_json_writer_finish (writer);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==, expected);
}

static void
test_nested (void)
{
  g_autoptr (ShowcaseJsonWriter) writer = showcase_json_writer_new ();

  showcase_json_writer_begin_object (writer, NULL);
  showcase_json_writer_add_string (writer, "name", "Ada");
  showcase_json_writer_add_integer (writer, "line", -12);
  showcase_json_writer_begin_array (writer, "list");
  showcase_json_writer_add_boolean (writer, NULL, TRUE);
  showcase_json_writer_begin_object (writer, NULL);
  showcase_json_writer_add_boolean (writer, "no", FALSE);
  showcase_json_writer_end_object (writer);
  showcase_json_writer_end_array (writer);
  showcase_json_writer_add_integer (writer, "last", 0);
  showcase_json_writer_end_object (writer);
  assert_text (writer,
               "{\n"
               "  \"name\" : \"Ada\",\n"
               "  \"line\" : -12,\n"
               "  \"list\" : [\n"
               "    true,\n"
               "    {\n"
               "      \"no\" : false\n"
               "    }\n"
               "  ],\n"
               "  \"last\" : 0\n"
               "}\n");
}

/* It can be used again. */
static void
test_empty (void)
{
  g_autoptr (ShowcaseJsonWriter) writer = showcase_json_writer_new ();

  showcase_json_writer_begin_array (writer, NULL);
  showcase_json_writer_end_array (writer);
  assert_text (writer, "[]\n");

  showcase_json_writer_begin_array (writer, NULL);
  showcase_json_writer_begin_object (writer, NULL);
  showcase_json_writer_end_object (writer);
  showcase_json_writer_begin_array (writer, NULL);
  showcase_json_writer_end_array (writer);
  showcase_json_writer_end_array (writer);
  assert_text (writer, "[\n  {},\n  []\n]\n");
}

/* What every character comes to is what a reader makes of it again. */
static void
test_strings (void)
{
  static const char *const texts[] = { "", "\"", "\\", "a\"b\\c", "\n\r\t\b\f", "\001\037\177", "Zoë – “quoted” 🙂", "\"\\\n", "</script>", "\\u0041" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ShowcaseJsonWriter) writer = showcase_json_writer_new ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autoptr (GError) error = NULL;
      JsonObject *object;

      showcase_json_writer_begin_object (writer, NULL);
      showcase_json_writer_add_string (writer, "text", texts[i]);
      showcase_json_writer_end_object (writer);
      bytes = showcase_json_writer_finish (writer);
      json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes), &error);
      g_assert_no_error (error);
      object = json_node_get_object (json_parser_get_root (parser));
      g_assert_cmpstr (json_object_get_string_member (object, "text"), ==, texts[i]);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/json-writer/nested", test_nested);
  g_test_add_func ("/content/json-writer/empty", test_empty);
  g_test_add_func ("/content/json-writer/strings", test_strings);
  return g_test_run ();
}
