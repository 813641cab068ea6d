/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which language the words of a document are in where they stand in the interface: in a row, a title, a list of headings. Characters that Chinese and Japanese share,
 * for one, have other forms in each. Latin letters look the same in all languages, and what is not said of them can't have them set in another font. */

#include "config.h"

#include "showcase-text-language.h"

static gboolean
has_forms (gunichar character)
{
  GUnicodeScript script = g_unichar_get_script (character);

  /* From here on punctuation is Chinese and Japanese too. */
  return character >= 0x2e80 || (script != G_UNICODE_SCRIPT_LATIN && script != G_UNICODE_SCRIPT_COMMON && script != G_UNICODE_SCRIPT_INHERITED);
}

/**
 * showcase_text_language_mark:
 * @attributes: (nullable): what else is said of a text
 * @text: the text
 * @language: (nullable): the tag of its language, or %NULL for that of the program
 *
 * Says which language a text is in, of what looks different in others.
 *
 * Returns: (transfer full) (nullable): all that is said of it
 */
PangoAttrList *
showcase_text_language_mark (PangoAttrList *attributes,
                             const char *text,
                             const char *language)
{
  PangoAttrList *marked = attributes == NULL ? NULL : language != NULL ? pango_attr_list_copy (attributes)
                                                                       : pango_attr_list_ref (attributes);
  PangoAttribute *attribute = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  for (const char *p = text; language != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!has_forms (g_utf8_get_char (p)))
        continue;
      attribute = pango_attr_language_new (pango_language_from_string (language));
      attribute->start_index = (guint)(p - text);
      while (*g_utf8_next_char (p) != '\0' && has_forms (g_utf8_get_char (g_utf8_next_char (p))))
        p = g_utf8_next_char (p);
      attribute->end_index = (guint)(g_utf8_next_char (p) - text);
      if (marked == NULL)
        marked = pango_attr_list_new ();
      pango_attr_list_insert (marked, attribute);
    }
  return marked;
}

/**
 * showcase_text_language_set_layout:
 * @layout: a layout
 * @attributes: how all of its texts are set
 * @text: its text
 * @language: (nullable): the tag of the text's language, or %NULL for that of the program
 *
 * Gives a layout its text.
 */
void
showcase_text_language_set_layout (PangoLayout *layout,
                                   PangoAttrList *attributes,
                                   const char *text,
                                   const char *language)
{
  PangoAttrList *marked = showcase_text_language_mark (attributes, text, language);

  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, marked);
  pango_attr_list_unref (marked);
}

/**
 * showcase_text_language_set:
 * @widget: a label, or what has some in it
 * @language: (nullable): the tag of the language of their texts, or %NULL for that of the program
 *
 * Has the texts that labels have now set as their language is. They have no other attributes.
 */
void
showcase_text_language_set (GtkWidget *widget,
                            const char *language)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_LABEL (widget))
    {
      PangoAttrList *attributes = showcase_text_language_mark (NULL, gtk_label_get_text (GTK_LABEL (widget)), language);

      gtk_label_set_attributes (GTK_LABEL (widget), attributes);
      g_clear_pointer (&attributes, pango_attr_list_unref);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    showcase_text_language_set (child, language);
}
