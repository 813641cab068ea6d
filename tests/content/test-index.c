/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-index.h"

#include "test-content.h"

static char *
read_data (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "content", "data", name, NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

static void
test_golden (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  g_autoptr (GBytes) bytes = showcase_index_write (catalog);
  g_autofree char *written = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autofree char *expected = read_data ("index.json");

  g_assert_cmpstr (written, ==, expected);
}

static void
test_round_trip (void)
{
  g_autoptr (ShowcaseCatalog) small = g_object_new (SHOWCASE_TYPE_CATALOG, NULL);
  g_autoptr (ShowcaseCatalog) full = test_content_make_catalog ();
  ShowcaseCatalog *catalogs[] = { small, full };

  for (gsize i = 0; i < G_N_ELEMENTS (catalogs); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) first = showcase_index_write (catalogs[i]);
      g_autoptr (ShowcaseCatalog) read = showcase_index_read (first, &error);
      g_assert_no_error (error);
      g_autoptr (GBytes) second = showcase_index_write (read);
      g_autofree char *before = showcase_catalog_to_json (catalogs[i]);
      g_autofree char *after = showcase_catalog_to_json (read);

      g_assert_true (g_bytes_equal (first, second));
      g_assert_cmpstr (before, ==, after);
    }
}

#define INDEX(members) "{\"kind\":\"showcase-index\",\"format\":1" members "}"
#define GROUP(members) INDEX (",\"groups\":[{\"id\":\"a\",\"title\":\"A\",\"document\":\"a.md\",\"body\":\"a\"" members "}]")
#define ENTRY(members) GROUP (",\"entries\":[{\"id\":\"e\",\"title\":\"E\"" members "}]")
#define PERIOD(members) ENTRY (",\"period\":{" members "}")

static const struct
{
  const char *json;
  int code;
} refused[] = {
  { "", SHOWCASE_INDEX_ERROR_SYNTAX },
  { " \n", SHOWCASE_INDEX_ERROR_SYNTAX },
  { "{", SHOWCASE_INDEX_ERROR_SYNTAX },
  { "nonsense", SHOWCASE_INDEX_ERROR_SYNTAX },
  { "{\"kind\":\"showcase-index\",}", SHOWCASE_INDEX_ERROR_SYNTAX },
  { "{\"kind\":\"\xff\"}", SHOWCASE_INDEX_ERROR_SYNTAX },
  { INDEX (",\"groups\":[") "]", SHOWCASE_INDEX_ERROR_SYNTAX },
  { "null", SHOWCASE_INDEX_ERROR_FOREIGN },
  { "1", SHOWCASE_INDEX_ERROR_FOREIGN },
  { "[]", SHOWCASE_INDEX_ERROR_FOREIGN },
  { "{}", SHOWCASE_INDEX_ERROR_FOREIGN },
  { "{\"format\":1,\"groups\":[]}", SHOWCASE_INDEX_ERROR_FOREIGN },
  { "{\"kind\":null,\"format\":1,\"groups\":[]}", SHOWCASE_INDEX_ERROR_FOREIGN },
  { "{\"kind\":\"other\",\"format\":1,\"groups\":[]}", SHOWCASE_INDEX_ERROR_FOREIGN },
  { "{\"kind\":\"showcase-index\",\"groups\":[]}", SHOWCASE_INDEX_ERROR_FORMAT },
  { "{\"kind\":\"showcase-index\",\"format\":2,\"groups\":[]}", SHOWCASE_INDEX_ERROR_FORMAT },
  { "{\"kind\":\"showcase-index\",\"format\":-1,\"groups\":[]}", SHOWCASE_INDEX_ERROR_FORMAT },
  { "{\"kind\":\"showcase-index\",\"format\":\"1\",\"groups\":[]}", SHOWCASE_INDEX_ERROR_FORMAT },
  { "{\"kind\":\"showcase-index\",\"format\":[1],\"groups\":[]}", SHOWCASE_INDEX_ERROR_FORMAT },
  { INDEX (""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":{}"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":null"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":[null]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":[{}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":[],\"title\":1"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"person\":{}"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"recovered\":1"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"skills\":\"C\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"skills\":[1]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"skills\":[null]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"keys\":[]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"keys\":{\"a\":1}"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"keys\":{\"a\":null}"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"references\":[[]]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"references\":[{\"url\":\"a\"}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"references\":[{\"group\":\"a\"}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"references\":[{\"url\":\"a\",\"image\":\"a\",\"width\":-1}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"references\":[{\"url\":\"a\",\"image\":\"a\",\"width\":4294967296}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"lines\":[1,5]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"lines\":\"1\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":[],\"problems\":1"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":[],\"problems\":[1]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":[],\"problems\":[{\"problem\":\"date\"}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":[],\"problems\":[{\"message\":\"a\"}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { INDEX (",\"groups\":[],\"problems\":[{\"problem\":\"other\",\"message\":\"a\"}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"entries\":[1]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"entries\":[{\"id\":\"e\"}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { GROUP (",\"entries\":[{\"title\":\"E\"}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"highlights\":-7"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"highlights\":1.5"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"highlights\":1e300"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"highlights\":99999999999999999999999"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"line\":\"3\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"period\":\"2020\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD (""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"2020\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"2020\",\"ending\":\"closed\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"2020\",\"ending\":\"never\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"20\",\"ending\":\"open\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"2020-13\",\"ending\":\"open\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"2020-02-30\",\"ending\":\"open\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"2020-02-3\",\"ending\":\"open\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"2020-02-03x\",\"ending\":\"open\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":2020,\"ending\":\"open\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { PERIOD ("\"start\":\"2020\",\"ending\":\"open\",\"since\":\"yes\""), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"stars\":[0]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"stars\":[{}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"stars\":[{\"title\":\"t\",\"steps\":[{}]}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"stars\":[{\"title\":\"t\",\"steps\":[{\"step\":\"S\"}]}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"stars\":[{\"title\":\"t\",\"steps\":[{\"step\":\"X\",\"label\":\"x\"}]}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
  { ENTRY (",\"stars\":[{\"title\":\"t\",\"steps\":[{\"step\":\"\",\"label\":\"x\"}]}]"), SHOWCASE_INDEX_ERROR_FOREIGN },
};

static void
assert_refused (const char *json,
                gsize length,
                int code)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, length);
  g_autoptr (GError) error = NULL;

  g_assert_null (showcase_index_read (bytes, &error));
  g_assert_error (error, SHOWCASE_INDEX_ERROR, code);
  g_assert_null (strchr (error->message, '\n'));
}

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      assert_refused (refused[i].json, strlen (refused[i].json), refused[i].code);
    }
}

static void
test_accepted (void)
{
  static const char *const accepted[] = {
    INDEX (",\"groups\":[]"),
    INDEX (",\"groups\":[],\"later\":{\"addition\":[1,2.5,null]}"),
    GROUP (",\"entries\":[]"),
    ENTRY (",\"highlights\":2147483647"),
    PERIOD ("\"start\":\"2020-02-29\",\"end\":\"2020-03\",\"ending\":\"closed\""),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (accepted[i], strlen (accepted[i]));
      g_autoptr (GError) error = NULL;
      g_autoptr (ShowcaseCatalog) catalog = showcase_index_read (bytes, &error);

      g_assert_no_error (error);
      g_assert_nonnull (catalog);
    }
}

/* However far the index was cut, it is no complete JSON. */
static void
test_truncated (void)
{
  g_autofree char *json = read_data ("index.json");

  for (gsize length = 0; length + 2 < strlen (json); length += 7)
    assert_refused (json, length, SHOWCASE_INDEX_ERROR_SYNTAX);
}

static void
test_deep (void)
{
  GString *deep = g_string_new (NULL);

  for (guint i = 0; i < 1000000; i++)
    g_string_append_c (deep, '[');
  assert_refused (deep->str, deep->len, SHOWCASE_INDEX_ERROR_SYNTAX);

  g_string_truncate (deep, 0);
  for (guint i = 0; i < 200000; i++)
    g_string_append (deep, "{\"groups\":");
  assert_refused (deep->str, deep->len, SHOWCASE_INDEX_ERROR_SYNTAX);
  g_string_free (deep, TRUE);
}

static void
test_huge_string (void)
{
  g_autofree char *title = g_strnfill (4 * 1024 * 1024, 'x');
  g_autoptr (ShowcaseCatalog) catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "title", title, NULL);
  g_autoptr (GBytes) bytes = showcase_index_write (catalog);
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseCatalog) read = showcase_index_read (bytes, &error);

  g_assert_no_error (error);
  g_assert_true (g_str_equal (showcase_catalog_get_title (read), title));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/index/golden", test_golden);
  g_test_add_func ("/content/index/round-trip", test_round_trip);
  g_test_add_func ("/content/index/refused", test_refused);
  g_test_add_func ("/content/index/accepted", test_accepted);
  g_test_add_func ("/content/index/truncated", test_truncated);
  g_test_add_func ("/content/index/deep", test_deep);
  g_test_add_func ("/content/index/huge-string", test_huge_string);
  return g_test_run ();
}
