/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The links of a talk in words: headings, and what is said to who can't see them. */

#include "config.h"

#include "showcase-links-words.h"

#include <glib/gi18n-lib.h>

/**
 * showcase_links_words_dup_label:
 * @link: a link
 * @number: what to choose it by, or 0
 *
 * Says a link.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_links_words_dup_label (const ShowcasePageLink *link,
                                guint number)
{
  const char *words = link->qr != NULL ? showcase_qr_get_words (link->qr) : link->refusal;
  g_autofree char *label = NULL;

  if (link->title != NULL)
    /* Translators: a link, for who can't see it: its words, then its URL or why it can't be shown. */
    label = g_strdup_printf (C_ ("link", "%1$s: %2$s"), link->title, words);
  else
    label = g_strdup (words);
  if (number == 0)
    return g_steal_pointer (&label);
  /* Translators: a link to choose by its number, for who can't see it: the number, then the link. */
  return g_strdup_printf (C_ ("link", "%1$u, %2$s"), number, label);
}

/**
 * showcase_links_words_dup_heading:
 * @links: the links of a talk
 *
 * Says what is shown of them, and which part when it is not all.
 *
 * Returns: (transfer full): the heading; empty for a single code
 */
char *
showcase_links_words_dup_heading (ShowcaseTalkLinks *links)
{
  guint n_groups = showcase_talk_links_get_n_groups (links);
  const char *heading = "";

  switch (showcase_talk_links_get_mode (links))
    {
    case SHOWCASE_TALK_LINKS_NONE:
      heading = _ ("There is no link on this page");
      break;

    case SHOWCASE_TALK_LINKS_CHOICE:
      heading = _ ("Links on this page");
      break;

    case SHOWCASE_TALK_LINKS_ALL:
      heading = _ ("All links of this talk");
      break;

    case SHOWCASE_TALK_LINKS_CLOSED:
    case SHOWCASE_TALK_LINKS_CODE:
    default:
      break;
    }

  if (n_groups < 2)
    return g_strdup (heading);
  /* Translators: a heading, and which of how many pages with this heading it is. */
  return g_strdup_printf (C_ ("links", "%1$s · %2$u / %3$u"), heading, showcase_talk_links_get_group (links) + 1, n_groups);
}

/**
 * showcase_links_words_dup_text:
 * @links: the links of a talk
 *
 * Says all that is shown, a line for each link.
 *
 * Returns: (transfer full): the text
 */
char *
showcase_links_words_dup_text (ShowcaseTalkLinks *links)
{
  gboolean is_single = showcase_talk_links_get_mode (links) == SHOWCASE_TALK_LINKS_CODE;
  g_autofree char *heading = showcase_links_words_dup_heading (links);
  GString *text = g_string_new (heading);

  for (guint i = 0; i < showcase_talk_links_get_n_links (links); i++)
    {
      const ShowcasePageLink *link = showcase_talk_links_get_link (links, i);
      g_autofree char *label = showcase_links_words_dup_label (link, is_single ? 0 : i + 1);

      if (text->len > 0)
        g_string_append_c (text, '\n');
      if (is_single && link->qr != NULL)
        /* Translators: what a picture shows, for who can't see it; %s is a URL. */
        g_string_append_printf (text, _ ("QR code for %s"), label);
      else
        g_string_append (text, label);
    }

  return g_string_free_and_steal (text);
}
