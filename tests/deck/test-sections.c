/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-sections.h"

typedef struct
{
  const char *markdown;
  guint divider;
  const char *sections;
} Case;

/* A section is "heading:number of blocks", both as numbers of blocks; "-" is no heading. */
static const Case cases[] = {
  { "", 0, "" },
  { "text\n\ntext\n", 0, "-:2" },
  { "# A\n\ntext\n", 0, "0:1" },
  { "text\n\n# A\n", 0, "-:1 1:0" },
  { "# A\n\n## B\n\ntext\n\n## C\n\ntext\n", 0, "0:0 1:1 3:1" },
  { "# A\n\ntext\n\n## B\n\ntext\n\n### C\n", 0, "0:1 2:2" },
  { "# A\n\n### B\n\ntext\n\n##### C\n\ntext\n", 0, "0:0 1:1 3:1" },
  { "# A\n\n## B\n\ntext\n", 1, "0:2" },
  { "# A\n\n> ## B\n\n- ### C\n", 0, "0:2" },
  { "# A\n\n# B\n", 0, "0:0 1:0" },
};

static void
test_sections (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (cases[i].markdown, -1, NULL, NULL);
      g_autoptr (GArray) sections = showcase_sections_new (document, 0, showcase_document_get_n_blocks (document), cases[i].divider);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < sections->len; j++)
        {
          const ShowcaseSection *section = &g_array_index (sections, ShowcaseSection, j);

          if (j > 0)
            g_string_append_c (found, ' ');
          if (section->heading == SHOWCASE_NONE)
            g_string_append_printf (found, "-:%u", section->n_blocks);
          else
            g_string_append_printf (found, "%u:%u", section->heading, section->n_blocks);
        }
      g_assert_cmpstr (found->str, ==, cases[i].sections);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sections/cases", test_sections);

  return g_test_run ();
}
