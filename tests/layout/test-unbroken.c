/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Characters that lines may be broken in by the rules of lines, but not by those of characters: they stay whole, and no width is too little for them.
 */

#include "layout-fixture.h"
#include "showcase-unbroken.h"

#include <string.h>

#define SKIN "\xf0\x9f\x8f\xbd"
#define BISMILLAH "\xef\xb7\xbd"

static const char *const texts[] = {
  "a" SKIN ".",
  "W" SKIN SKIN ".b",
  BISMILLAH SKIN ".",
  "    " BISMILLAH SKIN ".",
  "| a |\n|---|\n| " BISMILLAH SKIN ". |",
  "\xd7\xa9" SKIN " a",
  "&nbsp;\xe0\xa5\x8d\xe0\xa4\xa4\xe0\xa5\x87",
  "> - ## a" SKIN "\xc2\xad" SKIN ".",
  "![a" SKIN ".](none.png)",
};

static void
test_widths (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ShowcaseDocument) document = fixture_parse (texts[i]);

      g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 0);
      for (guint size = 5; size <= 45; size += 20)
        {
          g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (size);

          for (int width = 1; width < 400; width += 3)
            {
              g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, width, NULL);

              g_assert_cmpint (showcase_block_layout_get_height (layout), >, 0);
            }
        }
    }
}

static guint
count (const char *text)
{
  PangoAttrList *attributes = showcase_unbroken_add (text, (int)strlen (text), NULL);
  GSList *list = attributes != NULL ? pango_attr_list_get_attributes (attributes) : NULL;
  guint n = g_slist_length (list);

  g_slist_free_full (list, (GDestroyNotify)pango_attribute_destroy);
  g_clear_pointer (&attributes, pango_attr_list_unref);
  return n;
}

/* What needs nothing is left alone: other text with marks, and emoji that have a skin tone. */
static void
test_needed (void)
{
  g_assert_cmpuint (count ("caf\xc3\xa9 \xe2\x80\x93 na\xc3\xafve"), ==, 0);
  g_assert_cmpuint (count ("e\xcc\x81\xcc\x81 e"), ==, 0);
  g_assert_cmpuint (count ("\xf0\x9f\x91\xa7" SKIN " ok"), ==, 0);
  g_assert_cmpuint (count ("\xe0\xa4\xa8\xe0\xa4\xae\xe0\xa4\xb8\xe0\xa5\x8d\xe0\xa4\xa4\xe0\xa5\x87"), ==, 0);
  g_assert_cmpuint (count ("a" SKIN " b" SKIN), ==, 2);
  g_assert_cmpuint (count ("a \xcc\x81"), ==, 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unbroken/widths", test_widths);
  g_test_add_func ("/unbroken/needed", test_needed);
  return g_test_run ();
}
