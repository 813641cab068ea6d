/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "layout-fixture.h"
#include "showcase-talk-actions.h"

static ShowcaseTalk *
new_talk (void)
{
  ShowcaseTalk *talk = showcase_talk_new ();
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("# First\n\nText.\n\n# Second\n\nText.\n\n# Third\n\nText.\n\n# Fourth\n\nText.\n", -1, NULL, NULL);
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };
  ShowcaseFormat format;

  showcase_format_init (&format, 1920, 1080, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
  typesetter = showcase_typesetter_new (&format.style, showcase_typesetter_get_context (like, FALSE));
  deck = showcase_deck_new (&chapter, 1, &format, typesetter);
  showcase_talk_set_deck (talk, deck);
  return talk;
}

static const struct
{
  const char *action;
  guint argument;
  guint page;
} moves[] = {
  { "next", 0, 1 },
  { "next-page", 0, 2 },
  { "previous", 0, 1 },
  { "previous-page", 0, 0 },
  { "last", 0, 3 },
  { "back", 0, 0 },
  { "go-to", 3, 2 },
  { "go-to", 99, 3 },
  { "go-to", 0, 0 },
  { "back", 0, 3 },
  { "first", 0, 0 },
  { "back", 0, 3 },
};

static void
test_moves (void)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (ShowcaseTalk) talk = new_talk ();

  showcase_talk_actions_add (G_ACTION_MAP (group), talk);
  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_test_message ("%s %u", moves[i].action, moves[i].argument);
      g_action_group_activate_action (G_ACTION_GROUP (group), moves[i].action, g_str_equal (moves[i].action, "go-to") ? g_variant_new_uint32 (moves[i].argument) : NULL);
      g_assert_cmpuint (showcase_talk_get_page (talk), ==, moves[i].page);
    }
}

static gboolean
get_state (GSimpleActionGroup *group,
           const char *name)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (group), name);

  return g_variant_get_boolean (state);
}

static void
toggle (GSimpleActionGroup *group,
        const char *name)
{
  g_action_group_activate_action (G_ACTION_GROUP (group), name, NULL);
}

static void
test_states (void)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (ShowcaseTalk) talk = new_talk ();

  showcase_talk_actions_add (G_ACTION_MAP (group), talk);

  toggle (group, "black");
  g_assert_true (get_state (group, "black"));
  toggle (group, "white");
  g_assert_false (get_state (group, "black"));
  g_assert_cmpint (showcase_talk_get_blank (talk), ==, SHOWCASE_BLANK_WHITE);
  toggle (group, "white");
  g_assert_cmpint (showcase_talk_get_blank (talk), ==, SHOWCASE_BLANK_NONE);

  toggle (group, "freeze");
  g_assert_true (showcase_talk_is_frozen (talk));
  showcase_talk_set_frozen (talk, FALSE);
  g_assert_false (get_state (group, "freeze"));

  g_assert_true (get_state (group, "pause"));
  toggle (group, "next");
  g_assert_false (get_state (group, "pause"));
  toggle (group, "pause");
  g_assert_false (showcase_timer_is_running (showcase_talk_get_timer (talk)));
  g_assert_true (get_state (group, "pause"));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/talk-actions/moves", test_moves);
  g_test_add_func ("/talk-actions/states", test_states);

  return g_test_run ();
}
