/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The bundle that is compiled into the program: found where the program looks for it, and whole.
 */

#include "config.h"
#include "showcase-bundle.h"

static void
test_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new_from_resource (RESOURCE_BASE "/content", &error);
  ShowcaseCatalog *catalog;

  g_assert_no_error (error);
  catalog = showcase_bundle_get_catalog (bundle);
  g_assert_cmpuint (showcase_catalog_get_n_groups (catalog), >, 0);
  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    {
      const char *name = showcase_group_get_body (showcase_catalog_get_group (catalog, i));
      g_autoptr (GBytes) body = showcase_bundle_load (bundle, name, NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (body);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content-resource/load", test_load);
  return g_test_run ();
}
