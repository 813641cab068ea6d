/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of what was found: the role with its period at the end, and below it a line or two of the text, with what was looked for marked in both. */

#include "config.h"

#include "showcase-hit-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The colour of found words, as in documents: light enough below dark text, dark enough below light text. */
#define MARK_RED 0xf5f5
#define MARK_GREEN 0xc2c2
#define MARK_BLUE 0x1111
#define MARK_ALPHA 0x6666

static const char *
get_title (ShowcaseHit *hit)
{
  ShowcaseEntry *entry = showcase_hit_get_entry (hit);

  if (entry == NULL)
    return showcase_group_get_title (showcase_hit_get_group (hit));
  return showcase_entry_get_role (entry) != NULL ? showcase_entry_get_role (entry) : showcase_entry_get_title (entry);
}

/* What was written for a speaker alone says so. */
static char *
dup_words (ShowcaseHit *hit)
{
  if (showcase_hit_get_kind (hit) != SHOWCASE_HIT_NOTE)
    return g_strdup (showcase_hit_get_snippet (hit));
  /* Translators: %s is a part of what a speaker noted for a talk. */
  return g_strdup_printf (_ ("Speaker note: %s"), showcase_hit_get_snippet (hit));
}

static void
add_attribute (PangoAttrList *list,
               PangoAttribute *attribute,
               const ShowcaseMark *mark)
{
  attribute->start_index = mark->start;
  attribute->end_index = mark->end;
  pango_attr_list_insert (list, attribute);
}

static void
show_text (GtkWidget *label,
           ShowcaseHit *hit,
           const char *text)
{
  g_autoptr (PangoAttrList) list = pango_attr_list_new ();
  g_autoptr (GArray) marks = showcase_hit_find_marks (hit, text, strlen (text));

  for (guint i = 0; i < marks->len; i++)
    {
      const ShowcaseMark *mark = &g_array_index (marks, ShowcaseMark, i);

      add_attribute (list, pango_attr_background_new (MARK_RED, MARK_GREEN, MARK_BLUE), mark);
      add_attribute (list, pango_attr_background_alpha_new (MARK_ALPHA), mark);
    }
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_label_set_attributes (GTK_LABEL (label), list);
  gtk_widget_set_visible (label, *text != '\0');
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/**
 * showcase_hit_row_new:
 *
 * Makes a row without a hit.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
showcase_hit_row_new (void)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = make_label ("heading");
  GtkWidget *period = make_label ("caption");
  GtkWidget *snippet = make_label ("body");

  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (period, "dimmed");
  gtk_widget_add_css_class (period, "numeric");
  gtk_label_set_ellipsize (GTK_LABEL (period), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (snippet), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (snippet), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (snippet), 2);
  gtk_box_append (GTK_BOX (top), title);
  gtk_box_append (GTK_BOX (top), period);
  gtk_box_append (GTK_BOX (row), top);
  gtk_box_append (GTK_BOX (row), snippet);
  return row;
}

/**
 * showcase_hit_row_show:
 * @row: a row
 * @hit: a hit
 *
 * Shows a hit.
 */
void
showcase_hit_row_show (GtkWidget *row,
                       ShowcaseHit *hit)
{
  GtkWidget *top = gtk_widget_get_first_child (row);
  GtkWidget *title = gtk_widget_get_first_child (top);
  ShowcaseEntry *entry = showcase_hit_get_entry (hit);
  g_autofree char *period = entry != NULL ? showcase_period_to_string (showcase_entry_get_period (entry)) : g_strdup ("");
  g_autofree char *words = dup_words (hit);

  show_text (title, hit, get_title (hit));
  show_text (gtk_widget_get_next_sibling (title), hit, period);
  show_text (gtk_widget_get_next_sibling (top), hit, words);
}

/**
 * showcase_hit_row_describe:
 * @hit: a hit
 *
 * Writes what a screen reader says for its row: "2022 to 2023, DevOps Engineer, the text that was found".
 *
 * Returns: (transfer full): the sentence
 */
char *
showcase_hit_row_describe (ShowcaseHit *hit)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  ShowcaseEntry *entry = showcase_hit_get_entry (hit);

  if (entry != NULL && !showcase_period_is_empty (showcase_entry_get_period (entry)))
    g_strv_builder_take (builder, showcase_period_to_spoken (showcase_entry_get_period (entry)));
  g_strv_builder_add (builder, get_title (hit));
  if (*showcase_hit_get_snippet (hit) != '\0')
    g_strv_builder_take (builder, dup_words (hit));

  parts = g_strv_builder_end (builder);
  /* Translators: what stands between the parts of a spoken description: "2022 to 2023, DevOps Engineer" */
  return g_strjoinv (C_ ("spoken", ", "), parts);
}
