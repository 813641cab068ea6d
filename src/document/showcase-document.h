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
 *
 * A *table* is one or more blocks, each of some of its rows. The text of such a block is its cells' texts, with a tab after each cell but
 * the last of its row and a line feed between rows; so that positions, selections and finds are (block, byte offset) as everywhere, and
 * copied text is tab-separated. Rows and cells say where in the text they are.
 *
 * *Footnotes* come after all else, in the order in which they are first referred to, as an ordered list of their own.
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
  SHOWCASE_BLOCK_TABLE,
} ShowcaseBlockKind;

typedef enum
{
  SHOWCASE_CONTAINER_QUOTE,
  SHOWCASE_CONTAINER_LIST,
  SHOWCASE_CONTAINER_ITEM,
  SHOWCASE_CONTAINER_DETAILS,
} ShowcaseContainerKind;

/**
 * ShowcaseVariant:
 * @SHOWCASE_VARIANT_NONE: nothing special
 * @SHOWCASE_VARIANT_TASK: of an item: a task that is not done
 * @SHOWCASE_VARIANT_TASK_DONE: of an item: a task that is done
 * @SHOWCASE_VARIANT_NOTE: of a quote: an alert; its first block has its name, see %SHOWCASE_BLOCK_TITLE
 * @SHOWCASE_VARIANT_TIP: of a quote: the same
 * @SHOWCASE_VARIANT_IMPORTANT: of a quote: the same
 * @SHOWCASE_VARIANT_WARNING: of a quote: the same
 * @SHOWCASE_VARIANT_CAUTION: of a quote: the same
 * @SHOWCASE_VARIANT_FOOTNOTES: of a list: the footnotes
 * @SHOWCASE_VARIANT_OPEN: of details: shown open at first
 *
 * What a container is beyond its kind.
 */
typedef enum
{
  SHOWCASE_VARIANT_NONE,
  SHOWCASE_VARIANT_TASK,
  SHOWCASE_VARIANT_TASK_DONE,
  SHOWCASE_VARIANT_NOTE,
  SHOWCASE_VARIANT_TIP,
  SHOWCASE_VARIANT_IMPORTANT,
  SHOWCASE_VARIANT_WARNING,
  SHOWCASE_VARIANT_CAUTION,
  SHOWCASE_VARIANT_FOOTNOTES,
  SHOWCASE_VARIANT_OPEN,
} ShowcaseVariant;

/**
 * ShowcaseBlockFlags:
 * @SHOWCASE_BLOCK_JOINED: a continuation of the block before (long code and paragraphs are split): no gap between, one box, one paragraph
 * @SHOWCASE_BLOCK_TIGHT: stands directly in an item of a tight list, and not where an outermost list begins: no gap above
 * @SHOWCASE_BLOCK_ITEM_START: the first block of its list item: the item's marker is drawn beside it. It may start several items at once
 *   ("- 1. text"), and stand in a quote in the item: every container %SHOWCASE_CONTAINER_ITEM around it whose first block it is
 * @SHOWCASE_BLOCK_RTL: the base direction, from the first strong character, is right to left; never of code and HTML
 * @SHOWCASE_BLOCK_MIDLINE: with %SHOWCASE_BLOCK_JOINED: split within a line. The texts of the two blocks follow on each other as they
 *   are; without this flag a line feed stands between them
 * @SHOWCASE_BLOCK_TITLE: the first block of an alert, its name, or of details, its summary; details without a summary have none
 */
typedef enum
{
  SHOWCASE_BLOCK_JOINED = 1 << 0,
  SHOWCASE_BLOCK_TIGHT = 1 << 1,
  SHOWCASE_BLOCK_ITEM_START = 1 << 2,
  SHOWCASE_BLOCK_RTL = 1 << 3,
  SHOWCASE_BLOCK_MIDLINE = 1 << 4,
  SHOWCASE_BLOCK_TITLE = 1 << 5,
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
 * @SHOWCASE_SPAN_STRIKE: struck through
 * @SHOWCASE_SPAN_KBD: a key
 * @SHOWCASE_SPAN_SUB: below the line
 * @SHOWCASE_SPAN_SUP: above the line
 * @SHOWCASE_SPAN_FOOTNOTE: a reference to a footnote, or with %SHOWCASE_SPAN_GENERATED the way back; its link's @footnote says which
 * @SHOWCASE_SPAN_IMAGE: with %SHOWCASE_PARSE_FAITHFUL alone: an image in the line; its text is the alternative text, or U+FFFC, and its
 *   @link is the number of an image
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
  SHOWCASE_SPAN_STRIKE = 1 << 7,
  SHOWCASE_SPAN_KBD = 1 << 8,
  SHOWCASE_SPAN_SUB = 1 << 9,
  SHOWCASE_SPAN_SUP = 1 << 10,
  SHOWCASE_SPAN_FOOTNOTE = 1 << 11,
  SHOWCASE_SPAN_IMAGE = 1 << 12,
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
 * @first_span: its first span; those up to the first one of the next block are its own, see showcase_document_get_spans()
 * @first_line: the first source line, from 1
 * @last_line: the last source line
 * @image: of an image block alone, its image
 * @info: of a code block alone, where the info string's first word starts in the arena, or %SHOWCASE_NONE
 * @part: of a table alone, the number of its #ShowcaseTablePart; see showcase_document_get_table_part()
 *
 * Soft line breaks are spaces in the text, hard ones U+2028; only code, HTML and tables have line feeds. A paragraph that has images is split
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
  guint32 first_line;
  guint32 last_line;
  union
  {
    guint32 image;
    guint32 info;
    guint32 part;
  };
} ShowcaseBlock;

/**
 * ShowcaseContainer:
 * @kind: what it is
 * @ordered: of a list, whether it is numbered
 * @tight: of a list, whether it is tight
 * @variant: its #ShowcaseVariant
 * @parent: the container around it, or %SHOWCASE_NONE
 * @number: of an ordered list's item, its number; of any list, its start
 * @first_block: its first block
 * @n_blocks: the number of blocks in it, nested ones included
 *
 * An item without anything to show has one empty paragraph, so that its marker has a place: an item is empty when all its blocks have a
 * length of 0 and are paragraphs. Only an empty quote has no block.
 */
typedef struct
{
  guint8 kind;
  guint8 ordered;
  guint8 tight;
  guint8 variant;
  guint32 parent;
  guint32 number;
  guint32 first_block;
  guint32 n_blocks;
} ShowcaseContainer;

/**
 * ShowcaseSpan:
 * @start: from the start of the block's text, in bytes
 * @length: in bytes, never 0
 * @flags: its #ShowcaseSpanFlags
 * @link: its link, or %SHOWCASE_NONE
 * @element: its innermost element from 1, or 0; always 0 without %SHOWCASE_PARSE_FAITHFUL
 *
 * A run of text with one look. The spans of a block are sorted and do not overlap; plain text has none. With %SHOWCASE_PARSE_FAITHFUL an
 * empty link has a span of length 0.
 */
typedef struct
{
  guint32 start;
  guint32 length;
  guint32 flags;
  guint32 link;
  guint32 element;
} ShowcaseSpan;

/**
 * ShowcaseElement:
 * @flag: what it is: one of %SHOWCASE_SPAN_EMPHASIS, %SHOWCASE_SPAN_STRONG, %SHOWCASE_SPAN_STRIKE, %SHOWCASE_SPAN_LINK
 * @parent: the element around it, from 1, or 0
 * @link: of a link, its number
 *
 * How styles and links stand in each other, which flags alone don't tell: kept with %SHOWCASE_PARSE_FAITHFUL, for who writes the document
 * out again.
 */
typedef struct
{
  guint32 flag;
  guint32 parent;
  guint32 link;
} ShowcaseElement;

/**
 * ShowcaseAlignment:
 * @SHOWCASE_ALIGNMENT_NONE: as the text's direction has it
 * @SHOWCASE_ALIGNMENT_LEFT: left
 * @SHOWCASE_ALIGNMENT_CENTER: centred
 * @SHOWCASE_ALIGNMENT_RIGHT: right
 */
typedef enum
{
  SHOWCASE_ALIGNMENT_NONE,
  SHOWCASE_ALIGNMENT_LEFT,
  SHOWCASE_ALIGNMENT_CENTER,
  SHOWCASE_ALIGNMENT_RIGHT,
} ShowcaseAlignment;

/**
 * ShowcaseTable:
 * @first_block: its first block, whose first row is the header
 * @n_blocks: the number of its blocks; all but the first are joined
 * @n_columns: the number of its columns
 * @n_rows: the number of its rows with the header
 * @first_alignment: its first column's alignment, see showcase_document_get_alignment()
 * @is_headless: of an excerpt, whether its first row is one like the others
 */
typedef struct
{
  guint32 first_block;
  guint32 n_blocks;
  guint32 n_columns;
  guint32 n_rows;
  guint32 first_alignment;
  gboolean is_headless;
} ShowcaseTable;

/**
 * ShowcaseTablePart:
 * @table: the number of the table
 * @first_row: the first of the rows in the block
 * @n_rows: the number of rows in the block
 *
 * What of a table is in a block of it.
 */
typedef struct
{
  guint32 table;
  guint32 first_row;
  guint32 n_rows;
} ShowcaseTablePart;

/**
 * ShowcaseRow:
 * @first_cell: its first cell
 * @n_cells: the number of its cells, at most the table's columns; the columns that are left are empty
 * @line: its source line
 */
typedef struct
{
  guint32 first_cell;
  guint32 n_cells;
  guint32 line;
} ShowcaseRow;

/**
 * ShowcaseCell:
 * @start: from the start of the block's text, in bytes
 * @length: of its text, in bytes
 * @first_span: the first of its spans, from the block's first one; the spans' positions are the block's
 * @n_spans: the number of its spans
 */
typedef struct
{
  guint32 start;
  guint32 length;
  guint32 first_span;
  guint32 n_spans;
} ShowcaseCell;

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
 * @document: (nullable): of a document link, the document's id; %NULL means this document
 * @anchor: (nullable): of a document link, the anchor, without "#"
 * @line: the source line that it starts on
 * @block: the block that it stands in
 * @footnote: of a reference to a footnote and of the way back, the footnote, from 0; otherwise %SHOWCASE_NONE. Both are document links
 *   with an anchor: "fn1" is the first footnote, "fnref1" the first reference to it and "fnref1-2" the second
 * @reference: of a reference to a footnote, which one of the references to it, from 1; otherwise 0
 * @kind: what it leads to
 */
typedef struct
{
  const char *url;
  const char *title;
  const char *document;
  const char *anchor;
  guint32 line;
  guint32 block;
  guint32 footnote;
  guint32 reference : 30;
  ShowcaseLinkKind kind : 2;
} ShowcaseLink;

/**
 * ShowcaseFootnote:
 * @label: its label, as written
 * @container: its item in the list of footnotes
 * @n_references: the number of references to it, more than 0
 */
typedef struct
{
  const char *label;
  guint32 container;
  guint32 n_references;
} ShowcaseFootnote;

/**
 * ShowcaseExtent:
 * @value: how much, or 0 when nothing is said
 * @is_percent: of the width or height there is, and not pixels
 */
typedef struct
{
  float value;
  gboolean is_percent;
} ShowcaseExtent;

/**
 * ShowcaseImage:
 * @url: as written
 * @title: (nullable): its title
 * @name: (nullable): its name in the bundle, or %NULL when it is not there or is remote
 * @remote: whether the URL has a scheme, so that it is never fetched
 * @described: whether its alternative text says something
 * @width: natural width in pixels, or 0 when unknown
 * @height: natural height in pixels, or 0 when unknown
 * @asked_width: the width that the document asks for, or one of 0
 * @asked_height: the height that the document asks for, or one of 0
 * @link: the link around it, or %SHOWCASE_NONE
 * @line: the source line that it starts on
 *
 * The text of an image's block is its alternative text. An image in a heading or a table has no block: its alternative text stands in the line instead of it.
 */
typedef struct
{
  const char *url;
  const char *title;
  const char *name;
  gboolean remote;
  gboolean described;
  int width;
  int height;
  ShowcaseExtent asked_width;
  ShowcaseExtent asked_height;
  guint32 link;
  guint32 line;
} ShowcaseImage;

/**
 * ShowcaseRemarkKind:
 * @SHOWCASE_REMARK_NOTE: what the speaker wants to be reminded of
 * @SHOWCASE_REMARK_PAUSE: a talk waits here before it shows more
 *
 * What a comment says to a speaker.
 */
typedef enum
{
  SHOWCASE_REMARK_NOTE,
  SHOWCASE_REMARK_PAUSE,
} ShowcaseRemarkKind;

/**
 * ShowcaseRemark:
 * @kind: what it is
 * @block: the block that it stands in or follows, or %SHOWCASE_NONE at the start of the document
 * @offset: how much of the block's text stands before it, in bytes
 * @line: the source line that it starts on
 * @text: (nullable): of a note, what it says, as Markdown
 *
 * A comment that is meant for a speaker. It is no part of the text: it is neither shown nor found nor copied.
 */
typedef struct
{
  ShowcaseRemarkKind kind;
  guint32 block;
  guint32 offset;
  guint32 line;
  const char *text;
} ShowcaseRemark;

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

/**
 * ShowcaseParseFlags:
 * @SHOWCASE_PARSE_DEFAULT: for reading
 * @SHOWCASE_PARSE_FAITHFUL: for writing out again: nothing is added, images stay in their lines, the elements are kept
 * @SHOWCASE_PARSE_RAW_HTML: all raw HTML is kept as it is written, comments and line feeds too, and none of it understood
 */
typedef enum
{
  SHOWCASE_PARSE_DEFAULT = 0,
  SHOWCASE_PARSE_FAITHFUL = 1 << 0,
  SHOWCASE_PARSE_RAW_HTML = 1 << 1,
} ShowcaseParseFlags;

GType showcase_document_get_type (void) G_GNUC_CONST;
ShowcaseDocument *showcase_document_parse (const char *markdown,
                                           gssize length,
                                           ShowcaseResolveFunc resolve,
                                           gpointer user_data);
ShowcaseDocument *showcase_document_parse_with_flags (const char *markdown,
                                                      gssize length,
                                                      ShowcaseParseFlags flags,
                                                      ShowcaseResolveFunc resolve,
                                                      gpointer user_data);
ShowcaseDocument *showcase_document_new_plain (const char *text,
                                               gssize length);
ShowcaseDocument *showcase_document_new_title (const char *title,
                                               const char *subtitle);
ShowcaseDocument *showcase_document_ref (ShowcaseDocument *self);
void showcase_document_unref (ShowcaseDocument *self);
void showcase_document_set_language (ShowcaseDocument *self,
                                     const char *language);
const char *showcase_document_get_language (ShowcaseDocument *self);

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
guint showcase_document_get_n_tables (ShowcaseDocument *self);
const ShowcaseTable *showcase_document_get_table (ShowcaseDocument *self,
                                                  guint table);
ShowcaseAlignment showcase_document_get_alignment (ShowcaseDocument *self,
                                                   guint table,
                                                   guint column);
const ShowcaseTablePart *showcase_document_get_table_part (ShowcaseDocument *self,
                                                           guint block);
const ShowcaseRow *showcase_document_get_row (ShowcaseDocument *self,
                                              guint row);
const ShowcaseCell *showcase_document_get_cell (ShowcaseDocument *self,
                                                guint cell);
guint showcase_document_get_n_footnotes (ShowcaseDocument *self);
const ShowcaseFootnote *showcase_document_get_footnote (ShowcaseDocument *self,
                                                        guint footnote);
const ShowcaseElement *showcase_document_get_element (ShowcaseDocument *self,
                                                      guint element);
const ShowcaseRemark *showcase_document_get_remarks (ShowcaseDocument *self,
                                                     guint *n_remarks);
guint showcase_document_count_same (ShowcaseDocument *self,
                                    ShowcaseDocument *other);
guint showcase_document_find_line (ShowcaseDocument *self,
                                   guint line);
guint showcase_document_find_anchor (ShowcaseDocument *self,
                                     const char *anchor);
const char *showcase_document_get_anchor (ShowcaseDocument *self,
                                          guint block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseDocument, showcase_document_unref)

G_END_DECLS
