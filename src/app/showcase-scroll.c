/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From a place, which is an entry, an anchor or a block that was scrolled to, to where a view stands in a document. */

#include "config.h"

#include "showcase-scroll.h"

/* More than any margin that a view leaves above its first block, in pixels. It is the top of the page too; the view stops where it ends. */
#define TOP_MARGIN 1000.0

static void
scroll_to_entry (ShowcaseDocumentView *view,
                 ShowcaseDocument *document,
                 ShowcaseEntry *entry)
{
  showcase_document_view_scroll_to_block (view, showcase_document_find_line (document, showcase_entry_get_line (entry)));
}

/* A link may name a heading as it is in another language of the document: the id of an entry, which is the same in all, has the anchor of the plain one in it. */
static guint
find_anchor (ShowcaseSession *session,
             ShowcaseDocument *document,
             const char *anchor)
{
  guint block = showcase_document_find_anchor (document, anchor);
  g_autofree char *id = g_strconcat (showcase_group_get_id (showcase_session_get_group (session)), "/", anchor, NULL);
  ShowcaseEntry *entry = block == SHOWCASE_NONE ? showcase_catalog_find_entry (showcase_shelf_get_catalog (showcase_session_get_shelf (session)), id, NULL) : NULL;

  return entry != NULL ? showcase_document_find_line (document, showcase_entry_get_line (entry)) : block;
}

/* Where the anchor is unknown, the entry that it was to be in is next best. */
static void
scroll_to_anchor (ShowcaseDocumentView *view,
                  ShowcaseSession *session,
                  ShowcaseDocument *document,
                  const char *anchor)
{
  guint block = find_anchor (session, document, anchor);
  ShowcaseEntry *entry = showcase_session_get_entry (session);

  if (block == SHOWCASE_NONE && entry != NULL)
    {
      scroll_to_entry (view, document, entry);
      return;
    }
  if (block == SHOWCASE_NONE)
    {
      showcase_scroll_to_top (view);
      return;
    }
  showcase_document_view_scroll_to_block (view, block);
  showcase_session_settle (session, showcase_document_get_block (document, block)->first_line);
}

/**
 * showcase_scroll_to_top:
 * @view: a view
 *
 * Scrolls to the top of the document, with the margin above it.
 */
void
showcase_scroll_to_top (ShowcaseDocumentView *view)
{
  showcase_document_view_set_place (view, 0, -TOP_MARGIN);
}

/**
 * showcase_scroll_to_place:
 * @view: a view with the document of the session's place
 * @session: the session
 *
 * Scrolls to where the session is.
 */
void
showcase_scroll_to_place (ShowcaseDocumentView *view,
                          ShowcaseSession *session)
{
  const ShowcasePlace *place = showcase_session_get_place (session);
  ShowcaseDocument *document = showcase_document_view_get_document (view);
  ShowcaseEntry *entry = showcase_session_get_entry (session);

  if (showcase_document_get_n_blocks (document) == 0)
    return;
  if (place->block == 0 && place->offset <= 0)
    showcase_scroll_to_top (view);
  else if (place->block != SHOWCASE_PLACE_UNSCROLLED)
    showcase_document_view_set_place (view, place->block, place->offset);
  else if (place->anchor != NULL)
    scroll_to_anchor (view, session, document, place->anchor);
  else if (entry != NULL)
    scroll_to_entry (view, document, entry);
  else
    showcase_scroll_to_top (view);
}

/**
 * showcase_scroll_plain_to_place:
 * @view: a view with the plain text of the document of the session's place
 * @session: the session
 *
 * Scrolls to the entry where the session is: plain text has the lines of the document, but neither its blocks nor its anchors.
 */
void
showcase_scroll_plain_to_place (ShowcaseDocumentView *view,
                                ShowcaseSession *session)
{
  const ShowcasePlace *place = showcase_session_get_place (session);
  ShowcaseDocument *document = showcase_document_view_get_document (view);
  ShowcaseEntry *entry = showcase_session_get_entry (session);

  if (entry != NULL && place->block != 0 && showcase_document_get_n_blocks (document) > 0)
    scroll_to_entry (view, document, entry);
}

/**
 * showcase_scroll_is_in_start:
 * @session: a session
 * @start: the start of the document of its place
 *
 * Tells whether the start of a document is enough to be at the place, with a page and more below it.
 *
 * Returns: whether it is
 */
gboolean
showcase_scroll_is_in_start (ShowcaseSession *session,
                             ShowcaseDocument *start)
{
  const ShowcasePlace *place = showcase_session_get_place (session);
  ShowcaseEntry *entry = showcase_session_get_entry (session);
  guint block = 0;
  gsize length;

  if (place->block != SHOWCASE_PLACE_UNSCROLLED)
    block = place->block;
  else if (place->anchor != NULL)
    block = find_anchor (session, start, place->anchor);
  else if (entry != NULL)
    block = showcase_document_find_line (start, showcase_entry_get_line (entry));

  if (block == 0)
    return TRUE;
  showcase_document_get_text (start, &length);
  return block < showcase_document_get_n_blocks (start) && showcase_document_get_block (start, block)->text < length / 2;
}
