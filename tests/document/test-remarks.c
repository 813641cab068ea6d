/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What comments say to a speaker: which of them are remarks, where they stand, and that nothing else knows about them.
 */

#include "document-dump.h"
#include "showcase-html-writer.h"
#include "showcase-markdown-writer.h"
#include "showcase-remark.h"
#include "showcase-search.h"
#include "showcase-text-writer.h"

#include <string.h>

/* Comments, and what they say: "pause" in brackets is a pause, NULL is no remark. */
static const struct
{
  const char *comment;
  const char *text;
} comments[] = {
  { " note: Breathe. ", "Breathe." },
  { "note: Breathe.", "Breathe." },
  { "Note: Breathe.", "Breathe." },
  { " notes: a\nb ", "a\nb" },
  { " speaker note: a", "a" },
  { " Speaker Note: a", "a" },
  { " speaker_note: a", "a" },
  { "\n  say: a\n", "a" },
  { " note:\n  - a\n    - b\n\n  c\n", "- a\n  - b\n\nc" },
  { " note: a\n       b\n       - c\n", "a\nb\n- c" },
  { " note: a\r\n b\r\n", "a\nb" },
  { "\nspeaker_note: |\n  a\n    b\n", "a\n  b" },
  { " note: | a", "| a" },
  { " note: *a* `b`\n\n1. c", "*a* `b`\n\n1. c" },
  { " note: Licence: MIT, said quickly", "Licence: MIT, said quickly" },
  { "pause", "[pause]" },
  { " pause ", "[pause]" },
  { "\npause\n", "[pause]" },
  { "", NULL },
  { " ", NULL },
  { "-", NULL },
  { "note:", NULL },
  { " note: ", NULL },
  { "note:tool", NULL },
  { "note: \n\n", NULL },
  { " a note: b", NULL },
  { "notebook: a", NULL },
  { "noted: a", NULL },
  { "saying: a", NULL },
  { "note a", NULL },
  { " NOTE: this file is generated ", NULL },
  { " NOTES: this file is generated ", NULL },
  { " pause: true ", NULL },
  { " Pause ", NULL },
  { " pause pause ", NULL },
  { "stackedit_data:\neyJoaXN0b3J5IjpbLTEyMzQ1Njc4OV19", NULL },
  { " prettier-ignore ", NULL },
  { " prettier-ignore-start ", NULL },
  { " markdownlint-disable MD013 MD033 ", NULL },
  { " markdownlint-configure-file { \"MD013\": false } ", NULL },
  { " TOC ", NULL },
  { "toc", NULL },
  { " START doctoc generated TOC please keep comment here to allow auto update ", NULL },
  { " omit in toc ", NULL },
  { "more", NULL },
  { " vim: set tw=80: ", NULL },
  { " -*- mode: markdown -*- ", NULL },
  { " #region a ", NULL },
  { "cac:a b", NULL },
  { " SPDX-License-Identifier: MIT ", NULL },
  { " Copyright 2026 Somebody. Licensed under the Apache License, Version 2.0. ", NULL },
  { " end_slide ", NULL },
  { " _class: lead ", NULL },
  { " .slide: data-background=\"a.png\" ", NULL },
  { " - an item that is left out ", NULL },
};

static char *
read_comment (const char *comment,
              gsize length)
{
  ShowcaseRemarkKind kind;
  char *text = NULL;

  if (!showcase_remark_parse (comment, length, &kind, &text))
    {
      g_assert_null (text);
      return NULL;
    }
  g_assert_true ((kind == SHOWCASE_REMARK_PAUSE) == (text == NULL));

  return text != NULL ? text : g_strdup ("[pause]");
}

static void
test_hygiene (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (comments); i++)
    {
      g_autofree char *text = read_comment (comments[i].comment, strlen (comments[i].comment));

      g_assert_cmpstr (text, ==, comments[i].text);
    }
}

/* What a tool keeps for itself has no white space; what a person writes may be as long as it likes. */
static void
test_long (void)
{
  g_autoptr (GString) data = g_string_new ("note: ");
  g_autoptr (GString) prose = g_string_new ("note: ");
  g_autofree char *text = NULL;

  for (guint i = 0; i < 2001; i++)
    {
      g_string_append_c (data, 'a');
      g_string_append (prose, "words ");
    }
  g_assert_null (read_comment (data->str, data->len));
  g_string_truncate (data, data->len - 1);
  text = read_comment (data->str, data->len);
  g_assert_cmpuint (strlen (text), ==, 2000);
  g_free (text);
  text = read_comment (prose->str, prose->len);
  g_assert_cmpuint (strlen (text), ==, 2001 * 6 - 1);
}

/* Remarks as "block.offset@line:text", with "-" for the start of the document. */
static const struct
{
  const char *markdown;
  const char *remarks;
  const char *text;
} places[] = {
  { "text\n", "", "text\n" },
  { "<!-- note: a b -->\n", "-.0@1:a b", "" },
  { "<!-- note: a b -->\n\ntext\n", "-.0@1:a b", "text\n" },
  { "text\n\n<!-- note: a b -->\n\nmore\n", "0.4@3:a b", "text\nmore\n" },
  { "# A\n<!-- note: a b -->\ntext\n", "0.1@2:a b", "A\ntext\n" },
  { "text <!-- note: a b --> more\n", "0.5@1:a b", "text more\n" },
  { "text\n<!-- note: a b -->\n", "0.4@2:a b", "text\n" },
  { "text <!-- note: a b -->\n", "0.4@1:a b", "text\n" },
  { "# <!-- note: a b --> A\n\ntext\n", "0.0@1:a b", "A\ntext\n" },
  { "a\n\n# A <!-- note: a b -->\n", "1.1@3:a b", "a\nA\n" },
  { "- a <!-- pause -->\n- b\n", "0.1@1:[pause]", "a\nb\n" },
  { "- a\n\n<!-- pause -->\n\n- b\n", "0.1@3:[pause]", "a\nb\n" },
  { "- a\n  <!-- note: x y -->\n- b\n", "0.1@2:x y", "a\nb\n" },
  { "> a\n> <!-- note: x\n> y -->\n", "0.1@2:x\ny", "a\n" },
  { "| a | b |\n|---|---|\n| c <!-- note: x y --> | d |\n", "0.5@3:x y", "a\tb\nc\td\n" },
  { "![a](b.png) <!-- note: x y -->\n", "0.1@1:x y", "a\n" },
  { "c ![a](b.png) <!-- note: x y --> d\n", "2.0@1:x y", "c\na\nd\n" },
  { "<!-- note: a b --><!-- pause --><!-- say: c d -->\n", "-.0@1:a b -.0@1:[pause] -.0@1:c d", "" },
  { "text\n\n<!-- other -->\n<!-- note: a b -->\n<!-- other -->\n", "0.4@4:a b", "text\n" },
  { "<div>\n<!-- note: a b -->\n</div>\n", "0.12@2:a b", "<div>\n</div>\n" },
  { "<details>\n<summary>S</summary>\n<!-- note: a b -->\n\ntext\n\n</details>\n", "0.1@3:a b", "S\ntext\n" },
  { "text\n\n<!-- note: a b\n\nmore\n", "", "text\n" },
  { "text <!-- note: a b\n", "", "text <!-- note: a b\n" },
  { "```\n<!-- note: a b -->\n```\n", "", "<!-- note: a b -->\n" },
  { "`<!-- note: a b -->`\n", "", "<!-- note: a b -->\n" },
  { "    <!-- note: a b -->\n", "", "<!-- note: a b -->\n" },
  { "note: a b\n\nNote: c d\n", "", "note: a b\nNote: c d\n" },
  { "a[^1] <!-- say: x y -->\n\n[^1]: b <!-- note: z z -->\n", "0.2@1:x y 1.2@3:z z", NULL },
};

static char *
describe (ShowcaseDocument *document)
{
  GString *found = g_string_new (NULL);
  guint n_remarks;
  const ShowcaseRemark *remarks = showcase_document_get_remarks (document, &n_remarks);

  for (guint i = 0; i < n_remarks; i++)
    {
      if (i > 0)
        g_string_append_c (found, ' ');
      if (remarks[i].block == SHOWCASE_NONE)
        g_string_append_c (found, '-');
      else
        g_string_append_printf (found, "%u", remarks[i].block);
      g_string_append_printf (found, ".%u@%u:%s", remarks[i].offset, remarks[i].line, remarks[i].kind == SHOWCASE_REMARK_PAUSE ? "[pause]" : remarks[i].text);
    }

  return g_string_free (found, FALSE);
}

static void
test_places (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (places[i].markdown, -1, document_resolve_fake, NULL);
      g_autofree char *found = describe (document);

      g_test_message ("%s", places[i].markdown);
      document_check (document);
      g_assert_cmpstr (found, ==, places[i].remarks);
      if (places[i].text != NULL)
        g_assert_cmpstr (showcase_document_get_text (document, NULL), ==, places[i].text);
    }
}

/* A paragraph of many parts: each remark stands behind the word that it was written behind. */
static void
test_parts (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  const ShowcaseRemark *remarks;
  guint n_remarks;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (markdown, "**word** %u_<!-- note: at %u --> ", i, i);
  document = showcase_document_parse (markdown->str, -1, NULL, NULL);
  document_check (document);
  remarks = showcase_document_get_remarks (document, &n_remarks);
  g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 5);
  g_assert_cmpuint (n_remarks, ==, 2000);
  for (guint i = 0; i < n_remarks; i++)
    {
      g_autofree char *word = g_strdup_printf ("%u_", i);
      g_autofree char *before = g_strndup (showcase_document_get_block_text (document, remarks[i].block), remarks[i].offset);

      g_assert_true (g_str_has_suffix (before, word));
    }
}

static void
test_many (void)
{
  static const char *const pieces[] = { "<!-- note: a b -->\n\n", "a <!-- note: a b --> ", "<!-- note: a b -->", "<!--", "<!-->", "<!-- note: ", "<!-- note: a <" };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) markdown = g_string_new (NULL);
      g_autoptr (ShowcaseDocument) document = NULL;

      for (guint j = 0; j < 100000; j++)
        g_string_append (markdown, pieces[i]);
      document = showcase_document_parse (markdown->str, -1, NULL, NULL);
      document_check (document);
    }
}

/* Nothing that leaves a document has the remarks. */
static void
test_secret (void)
{
  const char *markdown = "# A\n<!-- note: secret word -->\n\ntext <!-- say: secret word --> more\n\n- a\n  <!-- notes: secret word -->\n- b\n";
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);
  g_autofree char *html = showcase_document_to_html (document, SHOWCASE_HTML_AS_WRITTEN);
  g_autofree char *plain = showcase_document_to_text (document);
  g_autofree char *written = showcase_document_to_markdown (document);
  g_autoptr (GArray) found = showcase_search_run (document, "secret", SHOWCASE_SEARCH_DEFAULT, NULL, NULL);
  guint n_remarks;

  g_assert_nonnull (showcase_document_get_remarks (document, &n_remarks));
  g_assert_cmpuint (n_remarks, ==, 3);
  g_assert_null (strstr (showcase_document_get_text (document, NULL), "secret"));
  g_assert_null (strstr (html, "secret"));
  g_assert_null (strstr (plain, "secret"));
  g_assert_null (strstr (written, "secret"));
  g_assert_cmpuint (found->len, ==, 0);
}

/* The documents that were not written for a talk have none. */
static void
test_shared (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "documents", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  if (dir == NULL)
    {
      g_test_skip ("the documents are not there");
      return;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *markdown = NULL;
      g_autoptr (ShowcaseDocument) document = NULL;
      guint n_remarks;
      gsize length;

      if (!g_file_get_contents (path, &markdown, &length, NULL))
        continue;
      document = showcase_document_parse (markdown, (gssize)length, NULL, NULL);
      g_assert_null (showcase_document_get_remarks (document, &n_remarks));
      g_assert_cmpuint (n_remarks, ==, 0);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/remarks/hygiene", test_hygiene);
  g_test_add_func ("/remarks/long", test_long);
  g_test_add_func ("/remarks/places", test_places);
  g_test_add_func ("/remarks/parts", test_parts);
  g_test_add_func ("/remarks/many", test_many);
  g_test_add_func ("/remarks/secret", test_secret);
  g_test_add_func ("/remarks/shared-documents", test_shared);

  return g_test_run ();
}
