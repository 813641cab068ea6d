/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The floor knows nothing of this interface, and what is newer than the floor is marked as deprecated: hence the check and the pragma. The links are kept
 * with the text, which they are borrowed from. */

#include "config.h"

#include "showcase-accessible-hypertext.h"

#include "showcase-part-text.h"

#if GTK_CHECK_VERSION(4, 22, 0)

G_GNUC_BEGIN_IGNORE_DEPRECATIONS

#define LINKS_KEY "showcase-links"

static GtkAccessibleTextRange
find_range (ShowcaseAccessibleNode *node,
            const ShowcasePart *link)
{
  ShowcaseDocument *document = showcase_accessible_node_get_document (node);
  ShowcasePartText outer;
  ShowcasePartText inner;
  ShowcasePosition start;
  ShowcasePosition end;
  guint from;
  guint to;

  showcase_part_text_init (&outer, document, showcase_accessible_node_get_part (node));
  showcase_part_text_init_link (&inner, document, link);
  start = (ShowcasePosition){ inner.first, inner.start };
  end = (ShowcasePosition){ inner.first, inner.limit };
  showcase_part_text_find_offset (&outer, &start, &from);
  showcase_part_text_find_offset (&outer, &end, &to);

  return (GtkAccessibleTextRange){ .start = from, .length = to - from };
}

/* The links of the text itself; a list item may have others below that. */
static GArray *
list_links (ShowcaseAccessibleNode *node)
{
  const ShowcasePart *part = showcase_accessible_node_get_part (node);
  g_autoptr (GArray) parts = showcase_part_list (part, showcase_accessible_node_get_document (node));
  GArray *links = g_array_new (FALSE, FALSE, sizeof (ShowcasePart));

  for (guint i = 0; i < parts->len; i++)
    {
      const ShowcasePart *child = &g_array_index (parts, ShowcasePart, i);

      if (child->kind == SHOWCASE_PART_LINK && child->first < part->text_end)
        g_array_append_vals (links, child, 1);
    }

  return links;
}

static GPtrArray *
get_links (GtkAccessibleHypertext *hypertext)
{
  ShowcaseAccessibleNode *node = SHOWCASE_ACCESSIBLE_NODE (hypertext);
  GPtrArray *links = g_object_get_data (G_OBJECT (hypertext), LINKS_KEY);
  g_autoptr (GArray) parts = NULL;

  if (links != NULL)
    return links;

  links = g_ptr_array_new_with_free_func (g_object_unref);
  parts = list_links (node);
  for (guint i = 0; i < parts->len; i++)
    {
      const ShowcasePart *link = &g_array_index (parts, ShowcasePart, i);
      GtkAccessibleTextRange range = find_range (node, link);
      const char *url = showcase_document_get_link (showcase_accessible_node_get_document (node), link->index)->url;

      g_ptr_array_add (links, gtk_accessible_hyperlink_new (hypertext, i, url, &range));
    }
  g_object_set_data_full (G_OBJECT (hypertext), LINKS_KEY, links, (GDestroyNotify)g_ptr_array_unref);

  return links;
}

static unsigned int
showcase_accessible_hypertext_get_n_links (GtkAccessibleHypertext *hypertext)
{
  g_autoptr (GArray) parts = list_links (SHOWCASE_ACCESSIBLE_NODE (hypertext));

  return parts->len;
}

static GtkAccessibleHyperlink *
showcase_accessible_hypertext_get_link (GtkAccessibleHypertext *hypertext,
                                        unsigned int index)
{
  GPtrArray *links = get_links (hypertext);

  return index < links->len ? links->pdata[index] : NULL;
}

static unsigned int
showcase_accessible_hypertext_get_link_at (GtkAccessibleHypertext *hypertext,
                                           unsigned int offset)
{
  ShowcaseAccessibleNode *node = SHOWCASE_ACCESSIBLE_NODE (hypertext);
  g_autoptr (GArray) parts = list_links (node);

  for (guint i = 0; i < parts->len; i++)
    {
      GtkAccessibleTextRange range = find_range (node, &g_array_index (parts, ShowcasePart, i));

      if (offset >= range.start && offset < range.start + range.length)
        return i;
    }

  return G_MAXUINT;
}

/**
 * showcase_accessible_hypertext_init:
 * @iface: the interface of a text
 *
 * Lets a text tell of its links. Only with GTK 4.22 and later.
 */
void
showcase_accessible_hypertext_init (GtkAccessibleHypertextInterface *iface)
{
  iface->get_n_links = showcase_accessible_hypertext_get_n_links;
  iface->get_link = showcase_accessible_hypertext_get_link;
  iface->get_link_at = showcase_accessible_hypertext_get_link_at;
}

G_GNUC_END_IGNORE_DEPRECATIONS

#endif
