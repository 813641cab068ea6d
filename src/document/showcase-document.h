/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ShowcaseDocument:
 *
 * A parsed document: one arena of text and flat arrays over it. Reference counted, immutable, safe to read from any thread.
 *
 * *Blocks* are the leaves in reading order: what is laid out, measured and painted one by one. What they stand in (quotes, lists and
 * their items) are *containers*, each with its parent. *Spans* are byte ranges of a block's text with flags and a link.
 */
typedef struct _ShowcaseDocument ShowcaseDocument;

#define SHOWCASE_TYPE_DOCUMENT (showcase_document_get_type ())

/* A position that stands for none in the fields below. */
#define SHOWCASE_NONE G_MAXUINT32

/* The longest text that can be parsed, in bytes. */
#define SHOWCASE_DOCUMENT_MAX_LENGTH (64 * 1024 * 1024)

typedef enum
{
  SHOWCASE_BLOCK_PARAGRAPH,
  SHOWCASE_BLOCK_HEADING,
  SHOWCASE_BLOCK_CODE,
  SHOWCASE_BLOCK_HTML,
  SHOWCASE_BLOCK_RULE,
  SHOWCASE_BLOCK_IMAGE,
} ShowcaseBlockKind;

typedef enum
{
  SHOWCASE_CONTAINER_QUOTE,
  SHOWCASE_CONTAINER_LIST,
  SHOWCASE_CONTAINER_ITEM,
} ShowcaseContainerKind;

/**
 * ShowcaseBlockFlags:
 * @SHOWCASE_BLOCK_JOINED: a continuation of the block before (long code and paragraphs are split): no gap between, one box, one paragraph
 * @SHOWCASE_BLOCK_TIGHT: stands directly in an item of a tight list, and not where an outermost list begins: no gap above
 * @SHOWCASE_BLOCK_ITEM_START: the first block of its list item: the item's marker is drawn beside it. It may start several items at once
 *   ("- 1. text"), and stand in a quote in the item: every container %SHOWCASE_CONTAINER_ITEM around it whose first block it is
 * @SHOWCASE_BLOCK_RTL: the base direction, from the first strong character, is right to left; never of code and HTML
 * @SHOWCASE_BLOCK_MIDLINE: with %SHOWCASE_BLOCK_JOINED: split within a line. The texts of the two blocks follow on each other as they
 *   are; without this flag a line feed stands between them
 */
typedef enum
{
  SHOWCASE_BLOCK_JOINED = 1 << 0,
  SHOWCASE_BLOCK_TIGHT = 1 << 1,
  SHOWCASE_BLOCK_ITEM_START = 1 << 2,
  SHOWCASE_BLOCK_RTL = 1 << 3,
  SHOWCASE_BLOCK_MIDLINE = 1 << 4,
} ShowcaseBlockFlags;

/**
 * ShowcaseSpanFlags:
 * @SHOWCASE_SPAN_EMPHASIS: emphasis
 * @SHOWCASE_SPAN_STRONG: strong emphasis
 * @SHOWCASE_SPAN_CODE: inline code
 * @SHOWCASE_SPAN_LINK: the text of a link that can be followed: external, or to a document. Refused and missing links have no such flag,
 *   but their number in @link
 * @SHOWCASE_SPAN_HTML: raw HTML, shown as it is written
 * @SHOWCASE_SPAN_MISSING: the text of a link whose target is not in the portfolio
 * @SHOWCASE_SPAN_GENERATED: text that the source does not have ("not included"): left out when copied
 */
typedef enum
{
  SHOWCASE_SPAN_EMPHASIS = 1 << 0,
  SHOWCASE_SPAN_STRONG = 1 << 1,
  SHOWCASE_SPAN_CODE = 1 << 2,
  SHOWCASE_SPAN_LINK = 1 << 3,
  SHOWCASE_SPAN_HTML = 1 << 4,
  SHOWCASE_SPAN_MISSING = 1 << 5,
  SHOWCASE_SPAN_GENERATED = 1 << 6,
} ShowcaseSpanFlags;

/**
 * ShowcaseBlock:
 * @kind: what it is
 * @flags: its #ShowcaseBlockFlags
 * @level: of a heading, 1 to 6; otherwise 0
 * @depth: the number of containers around it, 255 when there are more
 * @container: its innermost container, or %SHOWCASE_NONE
 * @text: where its text starts in the arena, in bytes
 * @length: of its text, in bytes, without the newline that ends it in the arena
 * @first_span: its first span
 * @n_spans: the number of its spans
 * @first_line: the first source line, from 1
 * @last_line: the last source line
 * @image: of an image block, its image, or %SHOWCASE_NONE
 * @info: of a code block, where the info string's first word starts in the arena, or %SHOWCASE_NONE
 *
 * Soft line breaks are spaces in the text, hard ones U+2028; only code and HTML have line feeds. A paragraph that has images is split
 * into paragraphs and image blocks, none of which is joined. What is empty is left out, but for code, headings, and the paragraph of an
 * empty list item.
 */
typedef struct
{
  guint8 kind;
  guint8 flags;
  guint8 level;
  guint8 depth;
  guint32 container;
  guint32 text;
  guint32 length;
  guint32 first_span;
  guint32 n_spans;
  guint32 first_line;
  guint32 last_line;
  guint32 image;
  guint32 info;
} ShowcaseBlock;

/**
 * ShowcaseContainer:
 * @kind: what it is
 * @ordered: of a list, whether it is numbered
 * @tight: of a list, whether it is tight
 * @parent: the container around it, or %SHOWCASE_NONE
 * @number: of an ordered list's item, its number; of any list, its start
 * @first_block: its first block
 * @n_blocks: the number of blocks in it, nested ones included
 * @first_line: the first source line, from 1
 *
 * An item without anything to show has one empty paragraph, so that its marker has a place: an item is empty when all its blocks have a
 * length of 0 and are paragraphs. Only an empty quote has no block.
 */
typedef struct
{
  guint8 kind;
  guint8 ordered;
  guint8 tight;
  guint32 parent;
  guint32 number;
  guint32 first_block;
  guint32 n_blocks;
  guint32 first_line;
} ShowcaseContainer;

/**
 * ShowcaseSpan:
 * @start: from the start of the block's text, in bytes
 * @length: in bytes, never 0
 * @flags: its #ShowcaseSpanFlags
 * @link: its link, or %SHOWCASE_NONE
 *
 * A run of text with one look. The spans of a block are sorted and do not overlap; plain text has none.
 */
typedef struct
{
  guint32 start;
  guint32 length;
  guint32 flags;
  guint32 link;
} ShowcaseSpan;

/**
 * ShowcaseLinkKind:
 * @SHOWCASE_LINK_EXTERNAL: http, https or mailto: may be offered to the system after showing it
 * @SHOWCASE_LINK_DOCUMENT: another document of the portfolio, or this one
 * @SHOWCASE_LINK_MISSING: a relative target that the portfolio does not have
 * @SHOWCASE_LINK_REFUSED: any other scheme: never opened
 */
typedef enum
{
  SHOWCASE_LINK_EXTERNAL,
  SHOWCASE_LINK_DOCUMENT,
  SHOWCASE_LINK_MISSING,
  SHOWCASE_LINK_REFUSED,
} ShowcaseLinkKind;

/**
 * ShowcaseLink:
 * @url: as written, entities and escapes resolved
 * @title: (nullable): its title
 * @kind: what it leads to
 * @document: (nullable): of a document link, the document's id; %NULL means this document
 * @anchor: (nullable): of a document link, the anchor, without "#"
 * @line: the source line that it starts on
 * @block: the block that it stands in
 */
typedef struct
{
  const char *url;
  const char *title;
  ShowcaseLinkKind kind;
  const char *document;
  const char *anchor;
  guint32 line;
  guint32 block;
} ShowcaseLink;

/**
 * ShowcaseImage:
 * @url: as written
 * @title: (nullable): its title
 * @name: (nullable): its name in the bundle, or %NULL when it is not there or is remote
 * @remote: whether the URL has a scheme, so that it is never fetched
 * @width: natural width in pixels, or 0 when unknown
 * @height: natural height in pixels, or 0 when unknown
 * @link: the link around it, or %SHOWCASE_NONE
 * @line: the source line that it starts on
 *
 * The text of an image's block is its alternative text.
 */
typedef struct
{
  const char *url;
  const char *title;
  const char *name;
  gboolean remote;
  int width;
  int height;
  guint32 link;
  guint32 line;
} ShowcaseImage;

/**
 * ShowcaseTarget:
 * @document: the document's id, or the image's name in the bundle; borrowed from the resolver's data
 * @anchor: (nullable): the anchor in the document
 * @width: of an image, its natural width in pixels, or 0
 * @height: of an image, its natural height in pixels, or 0
 *
 * What a relative URL leads to.
 */
typedef struct
{
  const char *document;
  const char *anchor;
  int width;
  int height;
} ShowcaseTarget;

/**
 * ShowcaseResolveFunc:
 * @url: a relative URL as written; never one with a scheme, never a mere "#anchor"
 * @is_image: whether an image asks
 * @target: (out): what it leads to; zeroed by the caller; its strings are copied
 * @user_data: the data of showcase_document_parse()
 *
 * Tells what a relative URL leads to. Called from the thread that parses.
 *
 * Returns: whether the portfolio has it
 */
typedef gboolean (*ShowcaseResolveFunc) (const char *url,
                                         gboolean is_image,
                                         ShowcaseTarget *target,
                                         gpointer user_data);

GType showcase_document_get_type (void) G_GNUC_CONST;
ShowcaseDocument *showcase_document_parse (const char *markdown,
                                           gssize length,
                                           ShowcaseResolveFunc resolve,
                                           gpointer user_data);
ShowcaseDocument *showcase_document_ref (ShowcaseDocument *self);
void showcase_document_unref (ShowcaseDocument *self);

guint showcase_document_get_n_blocks (ShowcaseDocument *self);
const ShowcaseBlock *showcase_document_get_block (ShowcaseDocument *self,
                                                  guint block);
const char *showcase_document_get_block_text (ShowcaseDocument *self,
                                              guint block);
const ShowcaseSpan *showcase_document_get_spans (ShowcaseDocument *self,
                                                 guint block,
                                                 guint *n_spans);
const char *showcase_document_get_info (ShowcaseDocument *self,
                                        guint block);
const char *showcase_document_get_text (ShowcaseDocument *self,
                                        gsize *length);
guint showcase_document_get_n_containers (ShowcaseDocument *self);
const ShowcaseContainer *showcase_document_get_container (ShowcaseDocument *self,
                                                          guint container);
guint showcase_document_get_n_links (ShowcaseDocument *self);
const ShowcaseLink *showcase_document_get_link (ShowcaseDocument *self,
                                                guint link);
guint showcase_document_get_n_images (ShowcaseDocument *self);
const ShowcaseImage *showcase_document_get_image (ShowcaseDocument *self,
                                                  guint image);
guint showcase_document_find_line (ShowcaseDocument *self,
                                   guint line);
guint showcase_document_find_anchor (ShowcaseDocument *self,
                                     const char *anchor);
const char *showcase_document_get_anchor (ShowcaseDocument *self,
                                          guint block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseDocument, showcase_document_unref)

G_END_DECLS
