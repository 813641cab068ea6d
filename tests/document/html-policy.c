/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is prescribed for Markdown that HTML could do something by: raw HTML is text, in a line or as lines of code; comments don't show; a
 * line break is one and an image is one; and a link is one only when its scheme is known. Done with libcmark's tree and written by its own
 * writer, so that nothing here is the code that is compared with it.
 */

#include "html-policy.h"

#include <cmark.h>
#include <string.h>

static cmark_node *
new_node (cmark_node_type type,
          const char *literal)
{
  cmark_node *node = cmark_node_new (type);

  if (literal != NULL)
    cmark_node_set_literal (node, literal);
  return node;
}

static void
replace (cmark_node *node,
         cmark_node *other)
{
  if (other != NULL)
    cmark_node_replace (node, other);
  else
    cmark_node_unlink (node);
  cmark_node_free (node);
}

static char *
find (const char *pattern,
      const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  return g_regex_match (regex, text, 0, &match) ? g_match_info_fetch (match, 1) : NULL;
}

static cmark_node *
make_image (const char *tag)
{
  g_autofree char *url = find ("\\ssrc=\"([^\"]*)\"", tag);
  g_autofree char *title = find ("\\stitle=\"([^\"]*)\"", tag);
  g_autofree char *alt = find ("\\salt=\"([^\"]*)\"", tag);
  cmark_node *image = new_node (CMARK_NODE_IMAGE, NULL);

  cmark_node_set_url (image, url);
  cmark_node_set_title (image, title);
  cmark_node_append_child (image, new_node (CMARK_NODE_TEXT, alt != NULL ? alt : ""));
  return image;
}

static void
apply_to_inline (cmark_node *node)
{
  const char *html = cmark_node_get_literal (node);

  if (g_str_has_prefix (html, "<!--"))
    replace (node, NULL);
  else if (g_regex_match_simple ("^<br\\s*/?>$", html, G_REGEX_CASELESS, 0))
    replace (node, new_node (CMARK_NODE_LINEBREAK, NULL));
  else if (g_regex_match_simple ("^<img\\s", html, G_REGEX_CASELESS, 0))
    replace (node, make_image (html));
  else
    replace (node, new_node (CMARK_NODE_TEXT, html));
}

static void
apply_to_block (cmark_node *node)
{
  g_autoptr (GRegex) comment = g_regex_new ("^[ \\t]*<!--.*?-->[ \\t]*\\n?|<!--.*?-->", G_REGEX_DOTALL | G_REGEX_MULTILINE, 0, NULL);
  g_autofree char *shown = g_regex_replace_literal (comment, cmark_node_get_literal (node), -1, 0, "", 0, NULL);

  if (strspn (shown, " \t\n") == strlen (shown))
    replace (node, NULL);
  else
    replace (node, new_node (CMARK_NODE_CODE_BLOCK, shown));
}

/* Anything before a colon is a scheme, unless it is plain that it is not. */
static gboolean
may_be_followed (const char *url)
{
  static const char *const known[] = { "http:", "https:", "mailto:", "ftp:" };
  const char *end = url + strcspn (url, ":/?#");

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_ascii_strncasecmp (url, known[i], strlen (known[i])) == 0)
      return TRUE;
  return *end != ':';
}

static void
apply_to_link (cmark_node *node)
{
  cmark_node *child;

  if (may_be_followed (cmark_node_get_url (node)))
    return;
  while ((child = cmark_node_first_child (node)) != NULL)
    cmark_node_insert_before (node, child);
  replace (node, NULL);
}

/* Markdown without GFM as HTML, by libcmark and the policy. */
char *
html_policy_write (const char *markdown)
{
  cmark_node *root = cmark_parse_document (markdown, strlen (markdown), CMARK_OPT_DEFAULT);
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();
  cmark_iter *iter = cmark_iter_new (root);
  char *html;

  for (cmark_event_type event = cmark_iter_next (iter); event != CMARK_EVENT_DONE; event = cmark_iter_next (iter))
    if (event == CMARK_EVENT_ENTER)
      g_ptr_array_add (nodes, cmark_iter_get_node (iter));
  cmark_iter_free (iter);
  for (guint i = 0; i < nodes->len; i++)
    {
      cmark_node *node = g_ptr_array_index (nodes, i);
      cmark_node_type type = cmark_node_get_type (node);

      if (type == CMARK_NODE_HTML_INLINE)
        apply_to_inline (node);
      else if (type == CMARK_NODE_HTML_BLOCK)
        apply_to_block (node);
      else if (type == CMARK_NODE_LINK)
        apply_to_link (node);
    }
  html = cmark_render_html (root, CMARK_OPT_DEFAULT);
  cmark_node_free (root);
  return html;
}

/* Makes links of the bare addresses in HTML that has no other links, as GFM 0.29 §6.9 has it. */
char *
html_policy_link_addresses (const char *html)
{
  g_autoptr (GRegex) url = g_regex_new ("https?://[^\\s<&]+", 0, 0, NULL);
  g_autoptr (GRegex) mail = g_regex_new ("[\\w.+-]+@[\\w.-]+\\w", 0, 0, NULL);
  g_autofree char *linked = g_regex_replace (url, html, -1, 0, "<a href=\"\\0\">\\0</a>", 0, NULL);

  return g_regex_replace (mail, linked, -1, 0, "<a href=\"mailto:\\0\">\\0</a>", 0, NULL);
}

/* Makes text of elements, by their names; line breaks take the spaces around them with them, as in Markdown. */
char *
html_policy_escape_tags (const char *html,
                         const char *const *names)
{
  g_autofree char *any = g_strjoinv ("|", (char **)names);
  g_autofree char *pattern = g_strdup_printf ("<(/?(?:%s)\\s*/?)>", any);
  g_autoptr (GRegex) tag = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GRegex) line_break = g_regex_new (" *<br> *", 0, 0, NULL);
  g_autofree char *broken = g_regex_replace_literal (line_break, html, -1, 0, "<br />", 0, NULL);

  return g_regex_replace (tag, broken, -1, 0, "&lt;\\1&gt;", 0, NULL);
}
