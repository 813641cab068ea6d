/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document-dump.h"
#include "showcase-targets.h"

static const struct
{
  const char *url;
  ShowcaseLinkKind kind;
  const char *document;
  const char *anchor;
  guint32 flags;
} links[] = {
  { "https://a.example/#b", SHOWCASE_LINK_EXTERNAL, NULL, NULL, SHOWCASE_SPAN_LINK },
  { "#b", SHOWCASE_LINK_DOCUMENT, NULL, "b", SHOWCASE_SPAN_LINK },
  { "there.md", SHOWCASE_LINK_DOCUMENT, "there", NULL, SHOWCASE_SPAN_LINK },
  { "there.md#b", SHOWCASE_LINK_DOCUMENT, "there", "b", SHOWCASE_SPAN_LINK },
  { "gone.md#b", SHOWCASE_LINK_MISSING, NULL, NULL, SHOWCASE_SPAN_MISSING },
  { "ftp://a.example", SHOWCASE_LINK_REFUSED, NULL, NULL, 0 },
  { "", SHOWCASE_LINK_REFUSED, NULL, NULL, 0 },
};

static void
test_links (void)
{
  ShowcaseTargets self;

  showcase_targets_init (&self, document_resolve_fake, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      guint32 number = showcase_targets_add_link (&self, links[i].url, i % 2 ? "title" : "", 7);
      const ShowcaseLink *link = showcase_targets_get_link (&self, number);

      g_assert_cmpuint (number, ==, i);
      g_assert_cmpstr (link->url, ==, links[i].url);
      g_assert_cmpstr (link->title, ==, i % 2 ? "title" : NULL);
      g_assert_cmpint (link->kind, ==, links[i].kind);
      g_assert_cmpstr (link->document, ==, links[i].document);
      g_assert_cmpstr (link->anchor, ==, links[i].anchor);
      g_assert_cmpuint (link->line, ==, 7);
      g_assert_cmpuint (link->block, ==, SHOWCASE_NONE);
      g_assert_cmpuint (showcase_targets_get_link_flags (&self, number), ==, links[i].flags);
    }
  g_assert_cmpuint (showcase_targets_get_link_flags (&self, SHOWCASE_NONE), ==, 0);
  showcase_targets_clear (&self);
}

static const struct
{
  const char *url;
  const char *name;
  gboolean remote;
  int width;
} images[] = {
  { "picture.png", "images/picture.png", FALSE, 320 },
  { "gone.png", NULL, FALSE, 0 },
  { "", NULL, FALSE, 0 },
  { "#x", NULL, FALSE, 0 },
  { "https://a.example/picture.png", NULL, TRUE, 0 },
  { "//a.example/picture.png", NULL, TRUE, 0 },
  { "file:///picture.png", NULL, TRUE, 0 },
};

static void
test_images (void)
{
  ShowcaseTargets self;

  showcase_targets_init (&self, document_resolve_fake, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (images); i++)
    {
      static const ShowcaseExtent size[2] = { { 50, TRUE }, { 0, FALSE } };
      guint32 number = showcase_targets_add_image (&self, images[i].url, NULL, "", SHOWCASE_NONE, 7, size);
      const ShowcaseImage *image = &g_array_index (self.images, ShowcaseImage, number);

      g_assert_cmpstr (image->url, ==, images[i].url);
      g_assert_cmpstr (image->name, ==, images[i].name);
      g_assert_cmpint (image->remote, ==, images[i].remote);
      g_assert_cmpint (image->width, ==, images[i].width);
    }
  showcase_targets_clear (&self);
}

static void
test_keep (void)
{
  ShowcaseTargets self;

  showcase_targets_init (&self, NULL, NULL);
  g_assert_cmpstr (showcase_targets_keep (&self, "caf\xc3\xa9"), ==, "caf\xc3\xa9");
  g_assert_cmpstr (showcase_targets_keep (&self, "a\xff"), ==, "a\xef\xbf\xbd");
  showcase_targets_clear (&self);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/targets/links", test_links);
  g_test_add_func ("/targets/images", test_images);
  g_test_add_func ("/targets/keep", test_keep);
  return g_test_run ();
}
