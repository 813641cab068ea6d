/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the writer of Markdown writes is read as what it was written from. */

#include "document-dump.h"
#include "showcase-excerpt.h"
#include "showcase-markdown-writer.h"

#include <string.h>

/* Everything but the places in the source. */
static void
append_block (GString *text,
              ShowcaseDocument *document,
              guint number)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, number);
  const ShowcaseTablePart *part = block->kind == SHOWCASE_BLOCK_TABLE ? showcase_document_get_table_part (document, number) : NULL;
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, number, &n_spans);
  const char *block_text = showcase_document_get_block_text (document, number);
  const char *info = showcase_document_get_info (document, number);
  guint length = block->length;

  /* Blanks at the end of an alternative text are not kept. */
  while (block->kind == SHOWCASE_BLOCK_IMAGE && length > 0 && block_text[length - 1] == ' ')
    length--;
  g_string_append_printf (text, "block %d level %d flags %d depth %d info %s\n  |%.*s|\n", block->kind, block->level,
                          block->flags & ~SHOWCASE_BLOCK_TIGHT, block->depth, info != NULL ? info : "-", (int)length, block_text);
  for (guint i = 0; i < n_spans; i++)
    {
      const char *url = "";

      if (spans[i].link != SHOWCASE_NONE)
        url = showcase_document_get_link (document, spans[i].link)->url;
      g_string_append_printf (text, "  span %u+%u flags %x %s\n", spans[i].start, spans[i].length, spans[i].flags, url);
    }
  for (guint i = 0; part != NULL && i < part->n_rows; i++)
    {
      const ShowcaseRow *row = showcase_document_get_row (document, part->first_row + i);
      guint n_columns = showcase_document_get_table (document, part->table)->n_columns;

      g_string_append_printf (text, "  row of %u:", n_columns);
      for (guint j = 0; j < n_columns; j++)
        g_string_append_printf (text, " %u/%d", j < row->n_cells ? showcase_document_get_cell (document, row->first_cell + j)->length : 0,
                                showcase_document_get_alignment (document, part->table, j));
      g_string_append_c (text, '\n');
    }
  if (block->kind == SHOWCASE_BLOCK_IMAGE)
    {
      const ShowcaseImage *image = showcase_document_get_image (document, block->image);

      g_string_append_printf (text, "  image %s %s %g %g\n", image->url, image->title != NULL ? image->title : "-", (double)image->asked_width.value,
                              (double)image->asked_height.value);
    }
}

static char *
describe (ShowcaseDocument *document)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < showcase_document_get_n_containers (document); i++)
    {
      const ShowcaseContainer *container = showcase_document_get_container (document, i);

      if (container->n_blocks > 0)
        g_string_append_printf (text, "container %d variant %d ordered %d number %u first %u n %u\n", container->kind, container->variant,
                                container->ordered, container->number, container->first_block, container->n_blocks);
    }
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    append_block (text, document, i);

  return g_string_free_and_steal (text);
}

static ShowcaseDocument *
get_whole (ShowcaseDocument *document)
{
  guint n_blocks = showcase_document_get_n_blocks (document);
  ShowcaseRange range = { 0 };

  if (n_blocks > 0)
    range.end = (ShowcasePosition){ n_blocks - 1, showcase_document_get_block (document, n_blocks - 1)->length };
  return showcase_document_excerpt (document, &range);
}

static void
check (const char *markdown,
       gssize length)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, length, document_resolve_fake, NULL);
  g_autoptr (ShowcaseDocument) excerpt = get_whole (document);
  g_autofree char *written = showcase_document_to_markdown (excerpt);
  g_autoptr (ShowcaseDocument) again = showcase_document_parse (written, -1, document_resolve_fake, NULL);
  g_autoptr (ShowcaseDocument) excerpt_again = get_whole (again);
  g_autofree char *expected = describe (excerpt);
  g_autofree char *found = describe (excerpt_again);

  if (strcmp (expected, found) != 0)
    g_test_message ("From:\n%.2000s\nWritten:\n%.4000s\n", markdown, written);
  g_assert_cmpstr (found, ==, expected);
}

static const char *const documents[] = {
  "",
  "Plain words.",
  "# One\n\nTwo\n\n## Three #3\n\n### Ends in \\#\n",
  "*a* **b** ***c*** ~~d~~ `e` **f *g* h** *i **j** k*",
  "a*b*c and a**b**c and *a*b",
  "**\"a\"**b and a**\"b\"** and *(a)*b",
  "**a***b* and *a***b**",
  "`` a`b `` and ` `` ` and `  a  `",
  "snake_case \\*not\\* 1 \\< 2 \\& 3 &amp;amp; \\[a] \\`b\\` ~c~ !d",
  "[a](https://example.org) [**b** c](other.md \"A \\\"title\\\"\") [d](<with space.md>) [e](no.md) [f](javascript:x)",
  "**[a](https://example.org/x_y_z)** [a `b`](https://example.org/(c)) <https://example.org/d>",
  "- a\n- b\n  - c\n  - d\n\n    e\n- f\n",
  "1. a\n2. b\n\n   c\n3. d\n\n7) e\n8) f\n",
  "- a\n\n* b\n\n+ c\n",
  "- [ ] a\n- [x] b\n",
  "- \n- a\n",
  "> a\n> b\n>\n> > c\n>\n> d\n\n> - e\n>   > f\n",
  "> [!NOTE]\n> a\n>\n> b\n\n> [!CAUTION]\n> - c\n",
  "```c\nint a;\n\n  int b;\n```\n\n    indented\n\n~~~ a`b\n```\n~~~\n",
  "- a\n\n  ```\n  code\n\n  more\n  ```\n- b\n",
  "| a | b | c |\n|---|:-:|--:|\n| *d* | `e\\|f` | g \\| h |\n| i |\n",
  "a\\\nb  \nc<br>d\n\n# e<br>f\n",
  "\\# a\n\n\\- b\n\n1\\. c\n\n\\> d\n\n\\+ e\n\n2024\\) f\n\n\\--- g\n\n=\n",
  "a\\\n\\# b\\\n1\\. c\n",
  "---\n\na\n\n***\n\n- ___\n",
  "![a](image.png \"t\") b ![w:50% c](d.png) [![e](f.png)](https://example.org)",
  "a[^1] b[^two] c[^1]\n\n[^1]: d\n[^two]: e\n\n    f\n",
  "<details>\n<summary>a &lt; b</summary>\n\nc\n\n- d\n\n</details>\n\ne\n\n<details open>\n\nf\n\n</details>\n",
  "<div>\na\n</div>\n\nb <b>c</b> <kbd>Ctrl</kbd> x<sup>2</sup> H<sub>2</sub>O\n",
  "שלום **עולם** abc\n\n| א | ב |\n|---|---|\n| ג | ד |\n",
  "www.example.org and https://example.org/a_b_c and a@example.org\n",
};

static void
test_round_trip (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    check (documents[i], -1);
}

/* Files of every construct, and real documents where they are beside the project. */
static void
test_folder (gconstpointer folder)
{
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
      g_autofree char *source = NULL;
      gsize length;

      if (!g_str_has_suffix (name, ".md") || !g_file_get_contents (path, &source, &length, NULL))
        continue;
      g_test_message ("%s", path);
      check (source, (gssize)length);
    }
}

int
main (int argc,
      char **argv)
{
  g_autofree char *golden = NULL;
  g_autofree char *shared = NULL;

  g_test_init (&argc, &argv, NULL);
  golden = g_test_build_filename (G_TEST_DIST, "data", "document", NULL);
  shared = g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "documents", NULL);
  g_test_add_func ("/markdown-writer/round-trip", test_round_trip);
  g_test_add_data_func ("/markdown-writer/golden", golden, test_folder);
  g_test_add_data_func ("/markdown-writer/shared-documents", shared, test_folder);
  return g_test_run ();
}
