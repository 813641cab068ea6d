/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is selected by a series of presses, drags and keys, without a display.
 */

#include "layout-fixture.h"
#include "showcase-selection.h"

#include <string.h>

#define TEXT "One two three.\n\nFour five six.\n\nSeven eight nine.\n"

typedef enum
{
  END_OF_STEPS,
  PRESS,
  PRESS_TWICE,
  PRESS_THRICE,
  DRAG,
  EXTEND,
  ALL,
  COLLAPSE,
  CLEAR,
} Act;

typedef struct
{
  struct
  {
    Act act;
    ShowcasePosition position;
  } steps[5];
  gboolean is_selected;
  ShowcaseRange range;
  guint head_block;
  guint head_offset;
} Case;

static const Case cases[] = {
  { { { PRESS, { 0, 4 } } }, FALSE, { { 0 }, { 0 } }, 0, 4 },
  { { { PRESS, { 0, 4 } }, { DRAG, { 1, 2 } } }, TRUE, { { 0, 4 }, { 1, 2 } }, 1, 2 },
  { { { PRESS, { 1, 2 } }, { DRAG, { 0, 4 } } }, TRUE, { { 0, 4 }, { 1, 2 } }, 0, 4 },
  { { { PRESS, { 1, 2 } }, { DRAG, { 0, 4 } }, { DRAG, { 2, 1 } } }, TRUE, { { 1, 2 }, { 2, 1 } }, 2, 1 },
  /* The word that was pressed stays selected, on whichever side the drag goes. */
  { { { PRESS_TWICE, { 0, 5 } } }, TRUE, { { 0, 4 }, { 0, 7 } }, 0, 7 },
  { { { PRESS_TWICE, { 0, 5 } }, { DRAG, { 1, 6 } } }, TRUE, { { 0, 4 }, { 1, 9 } }, 1, 9 },
  { { { PRESS_TWICE, { 0, 5 } }, { DRAG, { 0, 1 } } }, TRUE, { { 0, 0 }, { 0, 7 } }, 0, 0 },
  { { { PRESS_TWICE, { 0, 5 } }, { DRAG, { 0, 1 } }, { DRAG, { 0, 6 } } }, TRUE, { { 0, 4 }, { 0, 7 } }, 0, 7 },
  { { { PRESS_THRICE, { 1, 6 } } }, TRUE, { { 1, 0 }, { 1, 14 } }, 1, 14 },
  { { { PRESS_THRICE, { 1, 6 } }, { DRAG, { 2, 3 } } }, TRUE, { { 1, 0 }, { 2, 17 } }, 2, 17 },
  { { { PRESS_THRICE, { 1, 6 } }, { DRAG, { 0, 3 } } }, TRUE, { { 0, 0 }, { 1, 14 } }, 0, 0 },
  /* Keys go by characters, from the anchor. */
  { { { PRESS_TWICE, { 0, 5 } }, { EXTEND, { 0, 9 } } }, TRUE, { { 0, 4 }, { 0, 9 } }, 0, 9 },
  { { { PRESS, { 0, 4 } }, { DRAG, { 1, 2 } }, { EXTEND, { 0, 1 } } }, TRUE, { { 0, 1 }, { 0, 4 } }, 0, 1 },
  { { { EXTEND, { 0, 1 } } }, FALSE, { { 0 }, { 0 } }, 0, 1 },
  { { { ALL, { 0 } } }, TRUE, { { 0, 0 }, { 2, 17 } }, 2, 17 },
  { { { ALL, { 0 } }, { COLLAPSE, { 0 } } }, FALSE, { { 0 }, { 0 } }, 2, 17 },
  { { { ALL, { 0 } }, { EXTEND, { 1, 1 } } }, TRUE, { { 0, 0 }, { 1, 1 } }, 1, 1 },
  { { { ALL, { 0 } }, { CLEAR, { 0 } } }, FALSE, { { 0 }, { 0 } }, 0, 0 },
};

static void
count_cb (gpointer user_data)
{
  (*(guint *)user_data)++;
}

static void
act (ShowcaseSelection *selection,
     Act act,
     const ShowcasePosition *position)
{
  switch (act)
    {
    case PRESS:
      showcase_selection_begin (selection, position, SHOWCASE_UNIT_CHARACTER);
      break;
    case PRESS_TWICE:
      showcase_selection_begin (selection, position, SHOWCASE_UNIT_WORD);
      break;
    case PRESS_THRICE:
      showcase_selection_begin (selection, position, SHOWCASE_UNIT_PARAGRAPH);
      break;
    case DRAG:
      showcase_selection_extend (selection, position);
      break;
    case EXTEND:
      showcase_selection_set_head (selection, position);
      break;
    case ALL:
      showcase_selection_select_all (selection);
      break;
    case COLLAPSE:
      showcase_selection_collapse (selection);
      break;
    case CLEAR:
      showcase_selection_clear (selection);
      break;
    case END_OF_STEPS:
    default:
      break;
    }
}

static void
test_cases (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n_changes = 0;
      g_autoptr (ShowcaseSelection) selection = showcase_selection_new (count_cb, &n_changes);
      ShowcaseRange range = { 0 };
      ShowcasePosition head;

      showcase_selection_set_document (selection, document);
      for (guint j = 0; cases[i].steps[j].act != END_OF_STEPS; j++)
        act (selection, cases[i].steps[j].act, &cases[i].steps[j].position);
      g_assert_cmpuint (n_changes, >, 0);
      g_assert_cmpint (showcase_selection_get_range (selection, &range), ==, cases[i].is_selected);
      if (cases[i].is_selected)
        g_assert_cmpmem (&range, sizeof range, &cases[i].range, sizeof range);
      if (showcase_selection_get_head (selection, &head))
        {
          g_assert_cmpuint (head.block, ==, cases[i].head_block);
          g_assert_cmpuint (head.offset, ==, cases[i].head_offset);
        }
    }
}

/* Who hears of changes hears of nothing else. */
static void
test_changes (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  guint n_changes = 0;
  g_autoptr (ShowcaseSelection) selection = showcase_selection_new (count_cb, &n_changes);
  const ShowcasePosition position = { 1, 3 };

  showcase_selection_begin (selection, &position, SHOWCASE_UNIT_WORD);
  g_assert_cmpuint (n_changes, ==, 0);
  showcase_selection_set_document (selection, document);
  g_assert_cmpuint (n_changes, ==, 0);
  showcase_selection_begin (selection, &position, SHOWCASE_UNIT_WORD);
  showcase_selection_extend (selection, &position);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_true (showcase_selection_contains (selection, &position));
  g_assert_false (showcase_selection_contains (selection, &(ShowcasePosition){ 1, 5 }));
  showcase_selection_set_document (selection, document);
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_false (showcase_selection_contains (selection, &position));
}

/* A document whose start was shown first becomes the whole: what is selected stays so, and everything is everything again. */
static void
test_update (void)
{
  g_autoptr (ShowcaseDocument) start = fixture_parse ("One two.\n\nThree four.\n\nFive");
  g_autoptr (ShowcaseDocument) whole = fixture_parse ("One two.\n\nThree four.\n\nFive six.\n\nSeven.");
  guint n_changes = 0;
  g_autoptr (ShowcaseSelection) selection = showcase_selection_new (count_cb, &n_changes);
  ShowcaseRange range;

  showcase_selection_set_document (selection, start);
  showcase_selection_begin (selection, &(ShowcasePosition){ 1, 2 }, SHOWCASE_UNIT_WORD);
  showcase_selection_update_document (selection, whole, 2);
  g_assert_true (showcase_selection_get_range (selection, &range));
  g_assert_cmpuint (range.end.offset, ==, 5);

  showcase_selection_set_document (selection, start);
  showcase_selection_begin (selection, &(ShowcasePosition){ 2, 2 }, SHOWCASE_UNIT_WORD);
  showcase_selection_update_document (selection, whole, 2);
  g_assert_false (showcase_selection_get_range (selection, &range));

  showcase_selection_set_document (selection, start);
  showcase_selection_select_all (selection);
  showcase_selection_update_document (selection, whole, 2);
  g_assert_true (showcase_selection_get_range (selection, &range));
  g_assert_cmpuint (range.end.block, ==, 3);
  g_assert_cmpuint (range.end.offset, ==, 6);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/selection/cases", test_cases);
  g_test_add_func ("/selection/changes", test_changes);
  g_test_add_func ("/selection/update", test_update);

  return g_test_run ();
}
