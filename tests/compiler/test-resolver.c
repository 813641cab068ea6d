/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-resolver.h"
#include "test-folder.h"
#include <string.h>
#include <unistd.h>

typedef struct
{
  TestFolder *folder;
  ShowcaseReport *report;
  ShowcasePortfolio *portfolio;
  ShowcaseInventory *inventory;
  ShowcaseResolver *resolver;
  ShowcaseReferences *references;
} Fixture;

/* A portfolio with pictures in it, and something outside of it that must stay there. The document that asks is "deep/here.md". */
static void
set_up (Fixture *self,
        gconstpointer data)
{
  static const char *const documents[] = { "one.md", "deep/here.md", "deep/Two words.md", "folder/README.md", "other/index.md", "50%.md" };
  static const char *const images[] = { "in/root.png", "in/deep/near.png", "in/pics/Far.PNG", "in/a/twice.png", "in/b/twice.png", "secret.png" };
  g_autofree char *path = NULL;
  g_autoptr (GFile) root = NULL;

  self->folder = test_folder_new ();
  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autofree char *name = g_strconcat ("in/", documents[i], NULL);

      test_folder_write (self->folder, name, "# A\n");
    }
  for (guint i = 0; i < G_N_ELEMENTS (images); i++)
    test_folder_write_bytes (self->folder, images[i], test_png, sizeof test_png);
  test_folder_write (self->folder, "in/fake.png", "no picture at all");
  test_folder_write (self->folder, "in/code.c", "int main;");
  test_folder_link (self->folder, "in/leak.png", "../secret.png");
  test_folder_link (self->folder, "in/alias.png", "root.png");
  path = test_folder_get_path (self->folder, "in");
  root = g_file_new_for_path (path);
  self->report = showcase_report_new ();
  self->portfolio = showcase_portfolio_new ((GFile *const[]){ root }, 1, self->report, NULL, NULL);
  self->inventory = showcase_inventory_new (self->portfolio);
  self->references = showcase_references_new ();
  for (guint i = 0; i < showcase_portfolio_get_n_documents (self->portfolio); i++)
    showcase_inventory_add_document (self->inventory, i, showcase_portfolio_get_path (self->portfolio, i));
  for (guint i = 0; i < showcase_portfolio_get_n_documents (self->portfolio); i++)
    if (strcmp (showcase_portfolio_get_path (self->portfolio, i), "deep/here.md") == 0)
      self->resolver = showcase_resolver_new (self->inventory, i, self->references);
}

static void
tear_down (Fixture *self,
           gconstpointer data)
{
  showcase_references_unref (self->references);
  showcase_resolver_free (self->resolver);
  showcase_inventory_free (self->inventory);
  showcase_portfolio_free (self->portfolio);
  g_object_unref (self->report);
  test_folder_free (self->folder);
}

static const struct
{
  const char *url;
  const char *document;
  const char *anchor;
} links[] = {
  { "../one.md", "one.md", NULL },
  { "./../one.md#part", "one.md", "part" },
  { "here.md#über", "deep/here.md", "über" },
  { "here.md#%C3%BCber", "deep/here.md", "über" },
  { "Two%20words.md", "deep/Two words.md", NULL },
  { "two%20WORDS.MD", "deep/Two words.md", NULL },
  { "../ONE.md?x=1#", "one.md", NULL },
  { "/one.md", "one.md", NULL },
  { "../folder/", "folder/README.md", NULL },
  { "../folder", "folder/README.md", NULL },
  { "../folder#part", "folder/README.md", "part" },
  { "../other/", "other/index.md", NULL },
  { "../50%.md", "50%.md", NULL },
  { "one.md", NULL, NULL },
  { "../../in/one.md", "one.md", NULL },
  { "../../../../../../../../etc/passwd", NULL, NULL },
  { "../code.c", NULL, NULL },
  { "../root.png", NULL, NULL },
  { "..", NULL, NULL },
  { "?x", NULL, NULL },
  { "../one.md%00", NULL, NULL },
};

static void
test_links (Fixture *self,
            gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    for (guint again = 0; again < 2; again++)
      {
        ShowcaseTarget target = { 0 };
        gboolean found = showcase_resolver_resolve (links[i].url, FALSE, &target, self->resolver);

        g_test_message ("%s", links[i].url);
        g_assert_cmpint (found, ==, links[i].document != NULL);
        g_assert_cmpstr (target.document, ==, links[i].document);
        g_assert_cmpstr (target.anchor, ==, links[i].anchor);
      }
}

static const struct
{
  const char *url;
  const char *name;
  const char *reason;
} images[] = {
  { "near.png", "images/near.png", NULL },
  { "../root.png", "images/root.png", NULL },
  { "/root.png", "images/root.png", NULL },
  { "../root.png?raw=true", "images/root.png", NULL },
  { "../alias.png", "images/root.png", NULL },
  { "../pics/far.png", "images/far.png", NULL },
  { "wrong/folder/Far.PNG", "images/far.png", NULL },
  { "../a/twice.png", "images/twice.png", NULL },
  { "../b/twice.png", "images/twice-1.png", NULL },
  { "twice.png", NULL, "it is not in the portfolio’s folder; add it there" },
  { "missing.png", NULL, "it is not in the portfolio’s folder; add it there" },
  { "../leak.png", NULL, "it lies outside of the portfolio’s folder; copy it there" },
  { "../../secret.png", NULL, "it lies outside of the portfolio’s folder; copy it there" },
  { "../fake.png", NULL, "it is not a PNG, JPEG, GIF, WebP or SVG file; save it as one" },
  { "../pics", NULL, "it is not in the portfolio’s folder; add it there" },
  { "../one.md", NULL, "it is not a PNG, JPEG, GIF, WebP or SVG file; save it as one" },
};

static void
test_images (Fixture *self,
             gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (images); i++)
    for (guint again = 0; again < 2; again++)
      {
        ShowcaseTarget target = { 0 };
        gboolean found = showcase_resolver_resolve (images[i].url, TRUE, &target, self->resolver);

        g_test_message ("%s", images[i].url);
        g_assert_cmpint (found, ==, images[i].name != NULL);
        g_assert_cmpint (target.document != NULL, ==, found);
        g_assert_cmpint (target.width, ==, found ? 3 : 0);
        g_assert_cmpint (target.height, ==, found ? 2 : 0);
        g_assert_cmpstr (showcase_resolver_explain (self->resolver, images[i].url), ==, images[i].reason);
      }

  showcase_resolver_settle (self->resolver);
  for (guint i = 0; i < G_N_ELEMENTS (images); i++)
    {
      const char *name;
      int width, height;

      g_assert_cmpint (showcase_references_get_image (self->references, images[i].url, &name, &width, &height), ==, images[i].name != NULL);
      g_assert_cmpstr (name, ==, images[i].name);
      g_assert_cmpint (width, ==, name != NULL ? 3 : 0);
      g_assert_cmpint (height, ==, name != NULL ? 2 : 0);
    }
}

static void
test_bundle (Fixture *self,
             gconstpointer data)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  g_autoptr (ShowcaseCatalog) catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "groups", groups, NULL);
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new (catalog);
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) names = NULL;
  ShowcaseTarget target = { 0 };

  g_assert_true (showcase_resolver_resolve ("near.png", TRUE, &target, self->resolver));
  g_assert_true (showcase_resolver_resolve ("../deep/near.png", TRUE, &target, self->resolver));
  showcase_resolver_settle (self->resolver);
  showcase_inventory_add_pictures (self->inventory, bundle);
  names = showcase_bundle_list_names (bundle);
  g_assert_cmpuint (g_strv_length (names), ==, 1);
  bytes = showcase_bundle_load (bundle, "images/near.png", NULL, NULL);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), test_png, sizeof test_png);
}

/* Beside a single document, pictures are found, and documents that were not asked for are not. */
static void
test_single (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcasePortfolio) portfolio = NULL;
  g_autoptr (ShowcaseInventory) inventory = NULL;
  g_autoptr (ShowcaseResolver) resolver = NULL;
  g_autoptr (ShowcaseReferences) references = showcase_references_new ();
  g_autofree char *path = test_folder_get_path (folder, "in/a.md");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  ShowcaseTarget target = { 0 };

  test_folder_write (folder, "in/a.md", "# A\n");
  test_folder_write (folder, "in/b.md", "# B\n");
  test_folder_write_bytes (folder, "in/below/pic.png", test_png, sizeof test_png);
  test_folder_write_bytes (folder, "pic2.png", test_png, sizeof test_png);
  portfolio = showcase_portfolio_new ((GFile *const[]){ file }, 1, report, NULL, NULL);
  inventory = showcase_inventory_new (portfolio);
  showcase_inventory_add_document (inventory, 0, "a");
  resolver = showcase_resolver_new (inventory, 0, references);
  g_assert_true (showcase_resolver_resolve ("a.md", FALSE, &target, resolver));
  g_assert_false (showcase_resolver_resolve ("b.md", FALSE, &target, resolver));
  g_assert_true (showcase_resolver_resolve ("below/pic.png", TRUE, &target, resolver));
  g_assert_true (showcase_resolver_resolve ("gone/pic.png", TRUE, &target, resolver));
  g_assert_false (showcase_resolver_resolve ("../pic2.png", TRUE, &target, resolver));
}

/* A picture that one root has is none of another, in whatever order they ask. */
static void
test_roots (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcasePortfolio) portfolio = NULL;
  g_autoptr (ShowcaseInventory) inventory = NULL;
  g_autofree char *left = test_folder_get_path (folder, "left");
  g_autofree char *right = test_folder_get_path (folder, "right");
  g_autoptr (GFile) left_file = g_file_new_for_path (left);
  g_autoptr (GFile) right_file = g_file_new_for_path (right);
  ShowcaseTarget target = { 0 };

  test_folder_write (folder, "left/a.md", "# A\n");
  test_folder_write (folder, "right/b.md", "# B\n");
  test_folder_write_bytes (folder, "left/pic.png", test_png, sizeof test_png);
  portfolio = showcase_portfolio_new ((GFile *const[]){ left_file, right_file }, 2, report, NULL, NULL);
  inventory = showcase_inventory_new (portfolio);
  for (guint again = 0; again < 2; again++)
    for (guint i = 0; i < 2; i++)
      {
        g_autoptr (ShowcaseReferences) references = showcase_references_new ();
        g_autoptr (ShowcaseResolver) resolver = showcase_resolver_new (inventory, i, references);
        gboolean is_left = g_str_has_suffix (showcase_portfolio_get_path (portfolio, i), "a.md");

        g_assert_cmpint (showcase_resolver_resolve ("../left/pic.png", TRUE, &target, resolver), ==, is_left);
        g_assert_cmpstr (showcase_resolver_explain (resolver, "../left/pic.png"),
                         ==,
                         is_left ? NULL : "it lies outside of the portfolio’s folder; copy it there");
      }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/resolver/links", Fixture, NULL, set_up, test_links, tear_down);
  g_test_add ("/resolver/images", Fixture, NULL, set_up, test_images, tear_down);
  g_test_add ("/resolver/bundle", Fixture, NULL, set_up, test_bundle, tear_down);
  g_test_add_func ("/resolver/single", test_single);
  g_test_add_func ("/resolver/roots", test_roots);
  return g_test_run ();
}
