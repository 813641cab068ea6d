/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Roles are those that GTK hands on to the accessibility bus as something of their own: a column header, a region and a navigation arrive there as
 * filler. Who has text has no name, or it would be read twice; but headings and links are listed by name, and images and containers have no text. */

#include "config.h"

#include "showcase-accessible-words.h"

#include "showcase-part-text.h"

#include <glib/gi18n-lib.h>

static gboolean
is_footnotes (ShowcaseDocument *document,
              guint list)
{
  return list != SHOWCASE_NONE && showcase_document_get_container (document, list)->variant == SHOWCASE_VARIANT_FOOTNOTES;
}

static GtkAccessibleRole
get_group_role (ShowcasePartKind kind)
{
  if (kind == SHOWCASE_PART_ROW)
    return GTK_ACCESSIBLE_ROLE_ROW_GROUP;

  return kind == SHOWCASE_PART_ITEM || kind == SHOWCASE_PART_LINK ? GTK_ACCESSIBLE_ROLE_GROUP : GTK_ACCESSIBLE_ROLE_SECTION;
}

/**
 * showcase_accessible_words_get_role:
 * @document: a document
 * @part: one of its parts
 *
 * Finds the role of a part.
 *
 * Returns: the role
 */
GtkAccessibleRole
showcase_accessible_words_get_role (ShowcaseDocument *document,
                                    const ShowcasePart *part)
{
  static const GtkAccessibleRole roles[] = {
    [SHOWCASE_PART_DOCUMENT] = GTK_ACCESSIBLE_ROLE_DOCUMENT,
    [SHOWCASE_PART_SECTION] = GTK_ACCESSIBLE_ROLE_SECTION,
    [SHOWCASE_PART_HEADING] = GTK_ACCESSIBLE_ROLE_HEADING,
    [SHOWCASE_PART_PARAGRAPH] = GTK_ACCESSIBLE_ROLE_PARAGRAPH,
    [SHOWCASE_PART_CODE] = GTK_ACCESSIBLE_ROLE_GROUP,
    [SHOWCASE_PART_RULE] = GTK_ACCESSIBLE_ROLE_SEPARATOR,
    [SHOWCASE_PART_IMAGE] = GTK_ACCESSIBLE_ROLE_IMG,
    [SHOWCASE_PART_QUOTE] = GTK_ACCESSIBLE_ROLE_BLOCK_QUOTE,
    [SHOWCASE_PART_LIST] = GTK_ACCESSIBLE_ROLE_LIST,
    [SHOWCASE_PART_DETAILS] = GTK_ACCESSIBLE_ROLE_GROUP,
    [SHOWCASE_PART_SUMMARY] = GTK_ACCESSIBLE_ROLE_BUTTON,
    [SHOWCASE_PART_MARKER] = GTK_ACCESSIBLE_ROLE_LABEL,
    [SHOWCASE_PART_TASK] = GTK_ACCESSIBLE_ROLE_CHECKBOX,
    [SHOWCASE_PART_TABLE] = GTK_ACCESSIBLE_ROLE_TABLE,
    [SHOWCASE_PART_ROW] = GTK_ACCESSIBLE_ROLE_ROW,
    [SHOWCASE_PART_CELL] = GTK_ACCESSIBLE_ROLE_CELL,
    [SHOWCASE_PART_LINK] = GTK_ACCESSIBLE_ROLE_LINK,
  };

  if (part->kind == SHOWCASE_PART_GROUP)
    return get_group_role (part->index);
  if (part->kind == SHOWCASE_PART_ITEM)
    return is_footnotes (document, showcase_document_get_container (document, part->index)->parent) ? GTK_ACCESSIBLE_ROLE_NOTE
                                                                                                    : GTK_ACCESSIBLE_ROLE_LIST_ITEM;

  return roles[part->kind];
}

static char *
dup_text (ShowcaseDocument *document,
          const ShowcasePart *part)
{
  ShowcasePartText part_text;

  showcase_part_text_init (&part_text, document, part);
  return showcase_part_text_dup (&part_text, 0, G_MAXUINT);
}

static char *
dup_link_name (ShowcaseDocument *document,
               const ShowcasePart *part)
{
  const ShowcaseLink *link = showcase_document_get_link (document, part->index);
  ShowcasePartText part_text;
  g_autofree char *text = NULL;

  if (link->footnote != SHOWCASE_NONE)
    {
      if (link->reference > 0)
        /* Translators: a link to a footnote, by its number */
        return g_strdup_printf (_ ("Footnote %u"), link->footnote + 1);

      /* Translators: a link from a footnote, by its number, to where it is referred to */
      return g_strdup_printf (_ ("Back to the reference to footnote %u"), link->footnote + 1);
    }

  showcase_part_text_init_link (&part_text, document, part);
  text = showcase_part_text_dup (&part_text, 0, G_MAXUINT);

  return text[0] != '\0' ? g_steal_pointer (&text) : g_strdup (link->url);
}

static char *
dup_code_name (ShowcaseDocument *document,
               guint block)
{
  const char *language = showcase_document_get_info (document, block);

  /* Translators: a piece of program code; the placeholder is its language, such as "python" */
  return language != NULL && language[0] != '\0' ? g_strdup_printf (_ ("Code, %s"), language) : g_strdup (_ ("Code"));
}

/* The name of an alert is the text of its first block. */
static char *
dup_quote_name (ShowcaseDocument *document,
                const ShowcasePart *part)
{
  const ShowcaseBlock *block;

  if (showcase_document_get_container (document, part->index)->variant == SHOWCASE_VARIANT_NONE || part->first >= part->end)
    return NULL;

  block = showcase_document_get_block (document, part->first);
  return block->flags & SHOWCASE_BLOCK_TITLE ? g_strndup (showcase_document_get_block_text (document, part->first), block->length) : NULL;
}

static char *
dup_image_name (ShowcaseDocument *document,
                const ShowcasePart *part)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, part->first);

  return block->length > 0 ? g_strndup (showcase_document_get_block_text (document, part->first), block->length) : g_strdup (_ ("Image without a description"));
}

static char *
dup_footnote_name (ShowcaseDocument *document,
                   guint item)
{
  const ShowcaseContainer *container = showcase_document_get_container (document, item);

  return is_footnotes (document, container->parent) ? g_strdup_printf (_ ("Footnote %u"), container->number) : NULL;
}

static char *
dup_name (ShowcaseDocument *document,
          const ShowcasePart *part)
{
  switch (part->kind)
    {
    case SHOWCASE_PART_HEADING:
    case SHOWCASE_PART_SUMMARY:
      return dup_text (document, part);

    case SHOWCASE_PART_CODE:
      return dup_code_name (document, part->first);

    case SHOWCASE_PART_IMAGE:
      return dup_image_name (document, part);

    case SHOWCASE_PART_QUOTE:
      return dup_quote_name (document, part);

    case SHOWCASE_PART_LIST:
      return is_footnotes (document, part->index) ? g_strdup (_ ("Footnotes")) : NULL;

    case SHOWCASE_PART_ITEM:
      return dup_footnote_name (document, part->index);

    case SHOWCASE_PART_MARKER:
      return g_strdup_printf ("%u.", showcase_document_get_container (document, part->index)->number);

    case SHOWCASE_PART_TASK:
      /* Translators: the name of the check box of an item in a list of tasks; whether it is checked is said besides */
      return g_strdup (C_ ("check box", "Task"));

    case SHOWCASE_PART_LINK:
      return dup_link_name (document, part);

    case SHOWCASE_PART_DOCUMENT:
    case SHOWCASE_PART_SECTION:
    case SHOWCASE_PART_GROUP:
    case SHOWCASE_PART_PARAGRAPH:
    case SHOWCASE_PART_RULE:
    case SHOWCASE_PART_DETAILS:
    case SHOWCASE_PART_TABLE:
    case SHOWCASE_PART_ROW:
    case SHOWCASE_PART_CELL:
    default:
      return NULL;
    }
}

/* The first row of a table is its header. */
static gboolean
is_header (ShowcaseDocument *document,
           const ShowcasePart *cell)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, cell->first);
  const ShowcaseRow *row = showcase_document_get_row (document, showcase_document_get_table_part (document, cell->first)->first_row);

  return !(block->flags & SHOWCASE_BLOCK_JOINED) && cell->index - row->first_cell < row->n_cells;
}

static char *
dup_size (ShowcaseDocument *document,
          guint index)
{
  const ShowcaseTable *table = showcase_document_get_table (document, index);
  g_autofree char *columns = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u column", "%u columns", table->n_columns), table->n_columns);
  g_autofree char *rows = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u row", "%u rows", table->n_rows), table->n_rows);

  /* Translators: the size of a table: "3 columns, 5 rows" */
  return g_strdup_printf (C_ ("size of a table", "%1$s, %2$s"), columns, rows);
}

static char *
dup_description (ShowcaseDocument *document,
                 const ShowcasePart *part)
{
  if (part->kind == SHOWCASE_PART_TABLE)
    return dup_size (document, part->index);
  if (part->kind == SHOWCASE_PART_CELL && is_header (document, part))
    /* Translators: what a screen reader says of a cell in the first row of a table, after its text */
    return g_strdup (_ ("column header"));
  if (part->kind == SHOWCASE_PART_LINK)
    return g_strdup (showcase_document_get_link (document, part->index)->title);
  if (part->kind == SHOWCASE_PART_IMAGE && part->index != SHOWCASE_NONE)
    return g_strdup (showcase_document_get_image (document, part->index)->title);

  return NULL;
}

/**
 * showcase_accessible_words_apply:
 * @accessible: what stands for the part
 * @document: a document
 * @part: one of its parts
 *
 * Sets the name, the description and the properties that never change.
 */
void
showcase_accessible_words_apply (GtkAccessible *accessible,
                                 ShowcaseDocument *document,
                                 const ShowcasePart *part)
{
  g_autofree char *name = dup_name (document, part);
  g_autofree char *description = dup_description (document, part);

  if (name != NULL)
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (description != NULL)
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);

  if (part->kind == SHOWCASE_PART_HEADING)
    {
      gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LEVEL, showcase_document_get_block (document, part->first)->level, -1);
    }
  else if (part->kind == SHOWCASE_PART_TASK)
    {
      gboolean done = showcase_document_get_container (document, part->index)->variant == SHOWCASE_VARIANT_TASK_DONE;

      gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_READ_ONLY, TRUE, -1);
      gtk_accessible_update_state (accessible, GTK_ACCESSIBLE_STATE_CHECKED, done ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
}
