/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keys in a window with all sorts of things that have a use for keys themselves, with a real keyboard: each table is fed to a stage and to a console.
 */

#include "showcase-key-sequence.h"
#include "showcase-talk-input.h"
#include "stage-fixture.h"
#include "test-popovers.h"

typedef struct
{
  ShowcaseTalkInput *input;
  GtkWidget *window;
  GtkWidget *entry;
  GtkWidget *button;
  GtkWidget *list;
  GtkWidget *scale;
  GtkWidget *kept;
  GtkWidget *menu;
  GString *asked;
  guint n_pressed;
} Fixture;

static const char *const plain[] = {
  "next",
  "previous",
  "next-page",
  "previous-page",
  "first",
  "last",
  "back",
  "black",
  "white",
  "freeze",
  "pause",
  "overview",
  "search",
  "qr",
  "links",
  "links-next",
  "links-previous",
  "pointer",
  "spotlight",
  "swap",
  "dark",
  "fullscreen",
  "shortcuts",
  "escape",
  "leave",
};

static void
asked_cb (GSimpleAction *action,
          GVariant *target,
          Fixture *fixture)
{
  g_string_append_printf (fixture->asked, "%s%s", fixture->asked->len > 0 ? " " : "", g_action_get_name (G_ACTION (action)));
  if (target != NULL)
    g_string_append_printf (fixture->asked, "(%u)", g_variant_get_uint32 (target));
}

static void
add_action (Fixture *fixture,
            GSimpleActionGroup *group,
            const char *name,
            const GVariantType *type)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, type);

  g_signal_connect (action, "activate", G_CALLBACK (asked_cb), fixture);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
}

static void
pressed_cb (Fixture *fixture)
{
  g_string_append_printf (fixture->asked, "%sPRESSED", fixture->asked->len > 0 ? " " : "");
}

static gboolean
counted_cb (Fixture *fixture)
{
  fixture->n_pressed++;
  return GDK_EVENT_PROPAGATE;
}

static void
fill (Fixture *fixture)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->entry = gtk_search_entry_new ();
  fixture->button = gtk_button_new_with_label ("Button");
  fixture->list = gtk_list_box_new ();
  fixture->scale = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 100, 10);
  fixture->kept = gtk_list_box_new ();
  fixture->menu = gtk_menu_button_new ();
  for (guint i = 0; i < 3; i++)
    {
      gtk_list_box_append (GTK_LIST_BOX (fixture->list), gtk_label_new ("Row"));
      gtk_list_box_append (GTK_LIST_BOX (fixture->kept), gtk_label_new ("Kept"));
    }
  g_signal_connect_swapped (fixture->button, "clicked", G_CALLBACK (pressed_cb), fixture);
  showcase_talk_input_keep_keys (fixture->kept);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (fixture->menu), gtk_popover_new ());
  gtk_popover_set_child (GTK_POPOVER (gtk_menu_button_get_popover (GTK_MENU_BUTTON (fixture->menu))), gtk_button_new_with_label ("In it"));
  gtk_box_append (GTK_BOX (box), fixture->button);
  gtk_box_append (GTK_BOX (box), fixture->entry);
  gtk_box_append (GTK_BOX (box), fixture->list);
  gtk_box_append (GTK_BOX (box), fixture->scale);
  gtk_box_append (GTK_BOX (box), fixture->kept);
  gtk_box_append (GTK_BOX (box), fixture->menu);
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
}

static void
show (Fixture *fixture,
      ShowcaseTalkSides side)
{
  GtkEventController *count = gtk_event_controller_key_new ();
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  fixture->input = showcase_talk_input_new ();
  fixture->asked = g_string_new (NULL);
  fixture->n_pressed = 0;
  fixture->window = gtk_window_new ();
  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    add_action (fixture, group, plain[i], NULL);
  add_action (fixture, group, "go-to", G_VARIANT_TYPE_UINT32);
  add_action (fixture, group, "link", G_VARIANT_TYPE_UINT32);
  gtk_widget_insert_action_group (fixture->window, "talk", G_ACTION_GROUP (group));
  fill (fixture);
  showcase_talk_input_add_keys (fixture->input, GTK_WINDOW (fixture->window), side);
  gtk_event_controller_set_propagation_phase (count, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (count, "key-pressed", G_CALLBACK (counted_cb), fixture);
  gtk_widget_add_controller (fixture->window, count);
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 600, 500);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (fixture->window))
    g_main_context_iteration (NULL, TRUE);
  stage_fixture_act ("mousemove 590 490");
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
}

static void
hide (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  stage_fixture_settle ();
  g_assert_finalize_object (fixture->input);
  g_string_free (fixture->asked, TRUE);
}

static void
assert_asked (Fixture *fixture,
              const char *asked)
{
  g_assert_cmpstr (fixture->asked->str, ==, asked);
  g_string_truncate (fixture->asked, 0);
}

static void
wait_for_start (void)
{
  g_usleep (SHOWCASE_KEY_STARTS);
}

/* What devices send, and what hands do, after the talk has begun. 67, 71 and 95 are F1, F5 and F11 on a keyboard. */
static const struct
{
  const char *keys;
  const char *asked;
} tables[] = {
  /* R400, R700, R800: Page Up, Page Down, full stop; start and stop in turn. */
  { "Next Next Prior period period Escape", "next next previous black black escape" },
  { "71", "leave" },
  { "shift+71", "leave" },
  /* R500: arrows; others: "b", and volume keys, which are not for the talk. */
  { "Right Right Left", "next next previous" },
  { "b b", "black black" },
  { "XF86AudioRaiseVolume", "" },
  { "space shift+space Return BackSpace n p j k Up Down", "next previous next previous next previous next previous previous next" },
  { "shift+Right shift+Left shift+Next shift+Prior Home End", "next-page previous-page next-page previous-page first last" },
  { "1 2 Return 3 g 4 Right KP_5 KP_Enter", "go-to(12) go-to(3) next go-to(5)" },
  { "o q shift+q l shift+l s t d w comma 95", "overview qr links pointer spotlight swap pause dark white white fullscreen" },
  { "slash ctrl+k ctrl+f question ctrl+question 67 alt+Left", "search search search shortcuts shortcuts shortcuts back" },
  { "ctrl+b alt+n x y z", "" },
};

static void
test_tables (gconstpointer data)
{
  ShowcaseTalkSides side = GPOINTER_TO_UINT (data);
  Fixture fixture;

  show (&fixture, side);
  wait_for_start ();
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      stage_fixture_act ("key %s", tables[i].keys);
      g_test_message ("%s", tables[i].keys);
      assert_asked (&fixture, tables[i].asked);
    }
  stage_fixture_act ("key f");
  assert_asked (&fixture, side == SHOWCASE_TALK_SIDE_CONSOLE ? "freeze" : "");
  hide (&fixture);
}

/* The second press of a hand that starts a talk twice reaches the stage. */
static void
test_double_start (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_STAGE);
  gtk_widget_set_visible (fixture.window, FALSE);
  gtk_widget_set_visible (fixture.window, TRUE);
  stage_fixture_settle ();
  stage_fixture_act ("key 71");
  assert_asked (&fixture, "");
  wait_for_start ();
  stage_fixture_act ("key 71");
  assert_asked (&fixture, "leave");
  hide (&fixture);
}

/* The X server repeats the key, and nothing happens. */
static void
test_held (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_STAGE);
  stage_fixture_act ("keydown Next sleep 1.2 keyup Next");
  g_test_message ("%u presses", fixture.n_pressed);
  g_assert_cmpuint (fixture.n_pressed, >, 1);
  assert_asked (&fixture, "next");
  stage_fixture_act ("key Next");
  assert_asked (&fixture, "next");
  hide (&fixture);
}

static void
test_text_field (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_CONSOLE);
  gtk_widget_grab_focus (fixture.entry);
  stage_fixture_act ("key b n f space q period 1 2 Left BackSpace Return slash");
  assert_asked (&fixture, "");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture.entry)), ==, "bnf q./2");
  /* A clicker does not type, and these are not text. */
  stage_fixture_act ("key Next ctrl+k Prior");
  assert_asked (&fixture, "next search previous");
  hide (&fixture);
}

static void
click_on (GtkWidget *widget)
{
  graphene_point_t point;

  g_assert_true (gtk_widget_compute_point (widget, GTK_WIDGET (gtk_widget_get_root (widget)), &GRAPHENE_POINT_INIT (5, 5), &point));
  stage_fixture_act ("mousemove %d %d click 1", (int)point.x, (int)point.y);
  stage_fixture_act ("mousemove 590 490");
}

/* A clicker, and Space, turn pages after a button was clicked; with Tab the button is reached, and pressed by Space. */
static void
test_button (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_CONSOLE);
  click_on (fixture.button);
  g_assert_true (gtk_widget_has_focus (fixture.button));
  assert_asked (&fixture, "PRESSED");
  stage_fixture_act ("key space Return Right Next");
  assert_asked (&fixture, "next next next next");

  gtk_window_set_focus (GTK_WINDOW (fixture.window), NULL);
  stage_fixture_act ("key Tab");
  g_assert_true (gtk_widget_has_focus (fixture.button));
  stage_fixture_act ("key space space Return");
  assert_asked (&fixture, "PRESSED PRESSED PRESSED");
  stage_fixture_act ("key Right Next b");
  assert_asked (&fixture, "next next black");
  hide (&fixture);
}

static void
test_list_and_scale (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_CONSOLE);
  gtk_widget_grab_focus (fixture.entry);
  stage_fixture_act ("key Tab Down Down");
  assert_asked (&fixture, "");
  g_assert_true (gtk_list_box_get_row_at_index (GTK_LIST_BOX (fixture.list), 2) == (gpointer)gtk_root_get_focus (GTK_ROOT (fixture.window)));
  stage_fixture_act ("key Next n");
  assert_asked (&fixture, "next next");
  stage_fixture_act ("key Tab Right");
  g_assert_cmpfloat (gtk_range_get_value (GTK_RANGE (fixture.scale)), >, 0);
  assert_asked (&fixture, "");

  /* Clicked on, the arrows turn pages. */
  click_on (gtk_widget_get_first_child (fixture.list));
  stage_fixture_act ("key Down Right");
  assert_asked (&fixture, "next next");
  hide (&fixture);
}

/* What keeps its keys, as an overview does, gets Page Down and the arrows; what it does not use is for the talk. */
static void
test_kept (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_CONSOLE);
  gtk_widget_grab_focus (gtk_widget_get_first_child (fixture.kept));
  stage_fixture_act ("key Down Next Home Return");
  assert_asked (&fixture, "");
  stage_fixture_act ("key Escape b 71");
  assert_asked (&fixture, "escape black");
  hide (&fixture);
}

static void
test_menu (void)
{
  Fixture fixture;
  GtkWidget *popover;

  show (&fixture, SHOWCASE_TALK_SIDE_CONSOLE);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (fixture.menu)));
  gtk_menu_button_popup (GTK_MENU_BUTTON (fixture.menu));
  stage_fixture_settle ();
  g_assert_true (gtk_widget_get_visible (popover));
  stage_fixture_act ("key Escape");
  g_assert_false (gtk_widget_get_visible (popover));
  assert_asked (&fixture, "");
  hide (&fixture);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_number (void)
{
  Fixture fixture;
  guint n_notified = 0;

  show (&fixture, SHOWCASE_TALK_SIDE_CONSOLE);
  g_signal_connect_swapped (fixture.input, "notify::number", G_CALLBACK (count_cb), &n_notified);
  stage_fixture_act ("key 1 2");
  g_assert_cmpuint (showcase_talk_input_get_number (fixture.input), ==, 12);
  g_assert_cmpuint (n_notified, ==, 2);
  stage_fixture_act ("key shift");
  g_assert_cmpuint (showcase_talk_input_get_number (fixture.input), ==, 12);
  stage_fixture_act ("key Return");
  g_assert_cmpuint (showcase_talk_input_get_number (fixture.input), ==, 0);
  assert_asked (&fixture, "go-to(12)");
  stage_fixture_act ("key 1");
  showcase_talk_input_set_chooses (fixture.input, TRUE);
  g_assert_cmpuint (showcase_talk_input_get_number (fixture.input), ==, 0);
  stage_fixture_act ("key 2 Next");
  assert_asked (&fixture, "link(2) links-next");
  hide (&fixture);
}

int
main (int argc,
      char *argv[])
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  gtk_test_init (&argc, &argv, NULL);
  test_popovers_expect_warning ();
  if (xdotool == NULL)
    {
      g_print ("1..0 # SKIP xdotool is not installed\n");
      return 0;
    }

  g_test_add_data_func ("/stage/talk-input/stage", GUINT_TO_POINTER (SHOWCASE_TALK_SIDE_STAGE), test_tables);
  g_test_add_data_func ("/stage/talk-input/console", GUINT_TO_POINTER (SHOWCASE_TALK_SIDE_CONSOLE), test_tables);
  g_test_add_func ("/stage/talk-input/double-start", test_double_start);
  g_test_add_func ("/stage/talk-input/held", test_held);
  g_test_add_func ("/stage/talk-input/text-field", test_text_field);
  g_test_add_func ("/stage/talk-input/button", test_button);
  g_test_add_func ("/stage/talk-input/list-and-scale", test_list_and_scale);
  g_test_add_func ("/stage/talk-input/kept", test_kept);
  g_test_add_func ("/stage/talk-input/menu", test_menu);
  g_test_add_func ("/stage/talk-input/number", test_number);

  return g_test_run ();
}
