/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-text-language.h"

/* Which bytes of a text have which language, one after the other: "ja 3-9 ja 12-15". */
static char *
describe (PangoAttrList *attributes)
{
  GString *text = g_string_new (NULL);
  GSList *all = attributes != NULL ? pango_attr_list_get_attributes (attributes) : NULL;

  for (GSList *l = all; l != NULL; l = l->next)
    {
      PangoAttribute *attribute = l->data;

      if (attribute->klass->type == PANGO_ATTR_LANGUAGE)
        g_string_append_printf (text, "%s%s %u-%u", text->len > 0 ? " " : "", pango_language_to_string (((PangoAttrLanguage *)attribute)->value),
                                attribute->start_index, attribute->end_index);
    }
  g_slist_free_full (all, (GDestroyNotify)pango_attribute_destroy);
  return g_string_free_and_steal (text);
}

static void
test_mark (void)
{
  static const struct
  {
    const char *text;
    const char *language;
    const char *expected;
  } cases[] = {
    { "直骨", "ja", "ja 0-6" },
    { "A 直骨、海 – B 角", "zh-Hant", "zh-hant 2-14 zh-hant 21-24" },
    { "Књига", "sr", "sr 0-10" },
    { "Über 2019", "de", "" },
    { "直骨", NULL, "" },
    { "", "ja", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PangoAttrList *attributes = showcase_text_language_mark (NULL, cases[i].text, cases[i].language);
      g_autofree char *described = describe (attributes);

      g_assert_cmpstr (described, ==, cases[i].expected);
      g_clear_pointer (&attributes, pango_attr_list_unref);
    }
}

/* A label in a box, which loses its language with its text. */
static void
test_labels (void)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *label = gtk_label_new ("直");
  g_autofree char *described = NULL;

  gtk_box_append (GTK_BOX (box), label);
  showcase_text_language_set (box, "ja");
  described = describe (gtk_label_get_attributes (GTK_LABEL (label)));
  g_assert_cmpstr (described, ==, "ja 0-3");
  showcase_text_language_set (box, NULL);
  g_assert_null (gtk_label_get_attributes (GTK_LABEL (label)));
  g_object_unref (box);
}

int
main (int argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/text-language/mark", test_mark);
  g_test_add_func ("/timeline/text-language/labels", test_labels);
  return g_test_run ();
}
