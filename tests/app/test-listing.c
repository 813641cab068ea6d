/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-listing.h"

#include "app-fixture.h"

#include <json-glib/json-glib.h>

typedef struct
{
  char *output;
  char *messages;
  int status;
} Printed;

static void
printed_clear (Printed *printed)
{
  free (printed->output);
  free (printed->messages);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Printed, printed_clear)

static Printed
print (GFile *file,
       gboolean json)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  Printed printed = { 0 };
  gsize output_length;
  gsize messages_length;
  FILE *output = open_memstream (&printed.output, &output_length);
  FILE *messages = open_memstream (&printed.messages, &messages_length);

  if (file != NULL)
    g_ptr_array_add (files, g_object_ref (file));
  printed.status = showcase_listing_print (files, "/nowhere", json, output, messages);
  fclose (output);
  fclose (messages);
  return printed;
}

static void
test_text (AppFixture *fixture,
           gconstpointer user_data)
{
  g_auto (Printed) printed = print (fixture->file, FALSE);

  g_assert_cmpint (printed.status, ==, 0);
  g_assert_nonnull (strstr (printed.output, "DevOps Engineer"));
  g_assert_nonnull (strstr (printed.output, "Second topic"));
  g_assert_true (g_str_has_suffix (printed.output, "\n"));
  g_assert_true (g_str_has_prefix (printed.messages, "career.md:"));
  g_assert_nonnull (strstr (printed.messages, "gone.md"));
}

static void
test_json (AppFixture *fixture,
           gconstpointer user_data)
{
  g_auto (Printed) printed = print (fixture->file, TRUE);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *groups;

  g_assert_cmpint (printed.status, ==, 0);
  json_parser_load_from_data (parser, printed.output, -1, &error);
  g_assert_no_error (error);
  groups = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "groups");
  g_assert_cmpuint (json_array_get_length (groups), ==, 2);
  g_assert_true (g_str_has_suffix (printed.output, "}\n"));
}

static void
test_missing (AppFixture *fixture,
              gconstpointer user_data)
{
  g_autoptr (GFile) missing = g_file_get_child (fixture->file, "missing.md");
  g_auto (Printed) printed = print (missing, FALSE);
  g_auto (Printed) built_in = print (NULL, FALSE);

  g_assert_cmpint (printed.status, ==, 1);
  g_assert_cmpstr (printed.output, ==, "");
  g_assert_nonnull (strstr (printed.messages, "missing.md"));
  g_assert_cmpint (built_in.status, ==, 1);
  g_assert_cmpstr (built_in.output, ==, "");
  g_assert_true (g_str_has_prefix (built_in.messages, "showcase: "));
}

/* One document that can't be used is an error; the others are listed all the same. */
static void
test_partly (AppFixture *fixture,
             gconstpointer user_data)
{
  g_autoptr (GFile) binary = app_fixture_write (fixture->folder, "binary.md", "\0\1\2\3\0\0", 6);
  g_auto (Printed) printed = print (fixture->file, FALSE);

  g_assert_cmpint (printed.status, ==, 1);
  g_assert_nonnull (strstr (printed.output, "DevOps Engineer"));
  g_assert_nonnull (strstr (printed.messages, "binary.md"));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/app/listing/text", AppFixture, NULL, app_fixture_set_up, test_text, app_fixture_tear_down);
  g_test_add ("/app/listing/json", AppFixture, NULL, app_fixture_set_up, test_json, app_fixture_tear_down);
  g_test_add ("/app/listing/missing", AppFixture, NULL, app_fixture_set_up, test_missing, app_fixture_tear_down);
  g_test_add ("/app/listing/partly", AppFixture, NULL, app_fixture_set_up, test_partly, app_fixture_tear_down);
  return g_test_run ();
}
