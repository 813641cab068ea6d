/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cache of blocks: what was used last stays.
 */

#include "layout-fixture.h"
#include "showcase-block-cache.h"

#include <gtk/gtk.h>

static ShowcaseTypesetter *typesetter;
static ShowcaseDocument *document;

static ShowcaseCachedBlock *
add (ShowcaseBlockCache *cache,
     guint block)
{
  return showcase_block_cache_add (cache, block, showcase_block_layout_new (document, block, typesetter, 400, NULL));
}

static void
test_order (void)
{
  g_autoptr (ShowcaseBlockCache) cache = showcase_block_cache_new (3);

  add (cache, 0);
  add (cache, 1);
  add (cache, 2);
  g_assert_nonnull (showcase_block_cache_get (cache, 0));
  add (cache, 3);
  g_assert_cmpuint (showcase_block_cache_get_size (cache), ==, 3);
  g_assert_null (showcase_block_cache_get (cache, 1));
  g_assert_nonnull (showcase_block_cache_get (cache, 0));
  g_assert_nonnull (showcase_block_cache_get (cache, 2));
  g_assert_cmpuint (showcase_block_cache_get (cache, 3)->block, ==, 3);
}

static void
test_remove (void)
{
  g_autoptr (ShowcaseBlockCache) cache = showcase_block_cache_new (3);

  add (cache, 0);
  add (cache, 1);
  showcase_block_cache_remove (cache, 0);
  showcase_block_cache_remove (cache, 7);
  g_assert_null (showcase_block_cache_get (cache, 0));
  g_assert_cmpuint (showcase_block_cache_get_size (cache), ==, 1);
  showcase_block_cache_clear (cache);
  g_assert_cmpuint (showcase_block_cache_get_size (cache), ==, 0);
  g_assert_null (showcase_block_cache_get (cache, 1));
  add (cache, 1);
  g_assert_nonnull (showcase_block_cache_get (cache, 1));
}

static void
test_nodes (void)
{
  g_autoptr (ShowcaseBlockCache) cache = showcase_block_cache_new (3);
  const graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, 10, 10);
  ShowcaseCachedBlock *cached = add (cache, 0);
  ShowcaseBlockLayout *layout = cached->layout;

  cached->under = gsk_color_node_new (&(GdkRGBA){ 1, 0, 0, 1 }, &area);
  cached->text = gsk_color_node_new (&(GdkRGBA){ 0, 1, 0, 1 }, &area);
  showcase_block_cache_clear_nodes (cache);
  cached = showcase_block_cache_get (cache, 0);
  g_assert_null (cached->under);
  g_assert_null (cached->text);
  g_assert_true (cached->layout == layout);
}

int
main (int argc,
      char **argv)
{
  int status;

  /* Render nodes are there only after the toolkit has started. */
  if (!gtk_init_check ())
    return 77;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  document = fixture_document (5000);
  g_test_add_func ("/block-cache/order", test_order);
  g_test_add_func ("/block-cache/remove", test_remove);
  g_test_add_func ("/block-cache/nodes", test_nodes);
  status = g_test_run ();
  showcase_document_unref (document);
  showcase_typesetter_unref (typesetter);

  return status;
}
