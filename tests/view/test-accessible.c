/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The objects below the view that a screen reader walks, without a bus: who they are, what they are called, where they are, and that they go.
 */

#include "layout-fixture.h"
#include "showcase-accessible-text.h"
#include "view-fixture.h"

static void
show (ViewFixture *fixture,
      const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);

  view_fixture_init (fixture, 600, 400);
  view_fixture_show (fixture, document);
}

static void
assert_label (GtkAccessible *accessible,
              const char *label)
{
  if (label != NULL)
    gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  else
    g_assert_false (gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL));
}

static void
test_roles (void)
{
  static const struct
  {
    const char *path;
    GtkAccessibleRole role;
    const char *label;
  } expected[] = {
    { "0", GTK_ACCESSIBLE_ROLE_SECTION, NULL },
    { "00", GTK_ACCESSIBLE_ROLE_HEADING, "A" },
    { "01", GTK_ACCESSIBLE_ROLE_PARAGRAPH, NULL },
    { "010", GTK_ACCESSIBLE_ROLE_LINK, "b c" },
    { "011", GTK_ACCESSIBLE_ROLE_LINK, "Footnote 1" },
    { "02", GTK_ACCESSIBLE_ROLE_LIST, NULL },
    { "020", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL },
    { "0200", GTK_ACCESSIBLE_ROLE_LABEL, "7." },
    { "0201", GTK_ACCESSIBLE_ROLE_CHECKBOX, "Task" },
    { "03", GTK_ACCESSIBLE_ROLE_TABLE, NULL },
    { "030", GTK_ACCESSIBLE_ROLE_ROW, NULL },
    { "0300", GTK_ACCESSIBLE_ROLE_CELL, NULL },
    { "04", GTK_ACCESSIBLE_ROLE_BLOCK_QUOTE, "Tip" },
    { "05", GTK_ACCESSIBLE_ROLE_GROUP, "Code, c" },
    { "06", GTK_ACCESSIBLE_ROLE_IMG, "cat" },
    { "07", GTK_ACCESSIBLE_ROLE_SEPARATOR, NULL },
    { "08", GTK_ACCESSIBLE_ROLE_GROUP, "Code" },
    { "09", GTK_ACCESSIBLE_ROLE_IMG, "Image without a description" },
    { "1", GTK_ACCESSIBLE_ROLE_LIST, "Footnotes" },
    { "10", GTK_ACCESSIBLE_ROLE_NOTE, "Footnote 1" },
    { "100", GTK_ACCESSIBLE_ROLE_LINK, "Back to the reference to footnote 1" },
  };
  ViewFixture fixture;

  show (&fixture, "# A\n\na [b *c*](https://c.example \"d\")[^1]\n\n7. [x] e\n\n| f |\n|---|\n| g |\n\n> [!TIP]\n> h\n\n```c\ni\n```\n\n"
                  "![cat](cat.png)\n\n---\n\n    j\n\n![](k.png)\n\n[^1]: note\n");
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GtkAccessible *accessible = view_fixture_find (&fixture, expected[i].path);

      g_test_message ("%s", expected[i].path);
      g_assert_cmpint (gtk_accessible_get_accessible_role (accessible), ==, expected[i].role);
      assert_label (accessible, expected[i].label);
    }
  gtk_test_accessible_assert_property (view_fixture_find (&fixture, "00"), GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
  gtk_test_accessible_assert_property (view_fixture_find (&fixture, "010"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "d");
  gtk_test_accessible_assert_property (view_fixture_find (&fixture, "03"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "1 column, 2 rows");
  gtk_test_accessible_assert_property (view_fixture_find (&fixture, "0300"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "column header");
  g_assert_false (gtk_test_accessible_has_property (view_fixture_find (&fixture, "0310"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  gtk_test_accessible_assert_state (view_fixture_find (&fixture, "0201"), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  view_fixture_clear (&fixture);
}

static void
test_tree (void)
{
  ViewFixture fixture;
  GtkAccessible *item;
  g_autoptr (GtkAccessible) list = NULL;
  g_autoptr (GtkAccessible) top = NULL;
  g_autoptr (GtkAccessible) view = NULL;

  show (&fixture, "- a\n- b\n");
  item = view_fixture_find (&fixture, "01");
  g_assert_true (item == view_fixture_find (&fixture, "01"));
  g_assert_true (SHOWCASE_IS_ACCESSIBLE_TEXT (item));
  g_assert_null (gtk_accessible_get_next_accessible_sibling (item));
  list = gtk_accessible_get_accessible_parent (item);
  g_assert_true (list == view_fixture_find (&fixture, "0"));
  view = gtk_accessible_get_accessible_parent (list);
  g_assert_true (view == GTK_ACCESSIBLE (fixture.view));
  view_fixture_clear (&fixture);
}

/* Widgets in the view come after the document. */
static void
test_widgets (void)
{
  ViewFixture fixture;
  GtkWidget *button = gtk_button_new ();
  g_autoptr (GtkAccessible) next = NULL;
  g_autoptr (GtkAccessible) first = NULL;

  show (&fixture, "a\n");
  gtk_widget_set_parent (button, GTK_WIDGET (fixture.view));
  next = gtk_accessible_get_next_accessible_sibling (view_fixture_find (&fixture, "0"));
  g_assert_true (next == GTK_ACCESSIBLE (button));
  showcase_document_view_set_document (fixture.view, NULL, NULL, NULL, NULL);
  first = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (fixture.view));
  g_assert_true (first == GTK_ACCESSIBLE (button));
  gtk_widget_unparent (button);
  view_fixture_clear (&fixture);
}

/* No object is made that nobody asks for, and none outlives its document; a client that holds one finds it alone. */
static void
test_life (void)
{
  ViewFixture fixture;
  g_autoptr (ShowcaseDocument) other = fixture_parse ("b\n");
  g_autoptr (GtkAccessible) held = NULL;
  gpointer section;
  gpointer paragraph;

  show (&fixture, "# a\n\na\n");
  g_assert_null (fixture.view->accessible);
  section = view_fixture_find (&fixture, "0");
  paragraph = view_fixture_find (&fixture, "01");
  held = g_object_ref (view_fixture_find (&fixture, "00"));
  g_object_add_weak_pointer (section, &section);
  g_object_add_weak_pointer (paragraph, &paragraph);

  showcase_document_view_set_document (fixture.view, other, NULL, NULL, NULL);
  g_assert_null (section);
  g_assert_null (paragraph);
  g_assert_null (gtk_accessible_get_accessible_parent (held));
  g_assert_null (gtk_accessible_get_next_accessible_sibling (held));
  g_assert_null (gtk_accessible_get_first_accessible_child (held));
  g_assert_cmpint (gtk_accessible_get_accessible_role (held), ==, GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_cmpint (gtk_accessible_get_accessible_role (view_fixture_find (&fixture, "0")), ==, GTK_ACCESSIBLE_ROLE_PARAGRAPH);

  paragraph = view_fixture_find (&fixture, "0");
  g_object_add_weak_pointer (paragraph, &paragraph);
  view_fixture_clear (&fixture);
  g_assert_null (paragraph);
}

/* A thousand siblings are met in groups, in order and without loss. */
static void
test_groups (void)
{
  ViewFixture fixture;
  g_autoptr (GString) text = g_string_new (NULL);
  GPtrArray *groups;
  guint next = 0;

  for (guint i = 0; i < 1030; i++)
    g_string_append_printf (text, "%u\n\n", i);
  show (&fixture, text->str);
  view_fixture_find (&fixture, "0");
  groups = showcase_accessible_node_get_children (fixture.view->accessible);
  g_assert_cmpuint (groups->len, ==, 11);
  for (guint i = 0; i < groups->len; i++)
    {
      GPtrArray *children = showcase_accessible_node_get_children (groups->pdata[i]);

      g_assert_cmpuint (children->len, <=, 100);
      for (guint j = 0; j < children->len; j++)
        g_assert_cmpuint (showcase_accessible_node_get_part (children->pdata[j])->first, ==, next++);
    }
  g_assert_cmpuint (next, ==, 1030);
  view_fixture_clear (&fixture);
}

static void
get_place (GtkAccessible *accessible,
           graphene_rect_t *place)
{
  int x;
  int y;
  int width;
  int height;

  g_assert_true (gtk_accessible_get_bounds (accessible, &x, &y, &width, &height));
  graphene_rect_init (place, (float)x, (float)y, (float)width, (float)height);
}

/* Bounds add up along the parents, and hold for what was never laid out. */
static void
test_bounds (void)
{
  ViewFixture fixture;
  g_autoptr (GString) text = g_string_new ("# a\n\n[b](https://b.example) c\n\n");
  GtkAccessible *section;
  graphene_rect_t outer;
  graphene_rect_t paragraph;
  graphene_rect_t link;
  graphene_rect_t last;

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (text, "Paragraph %u.\n\n", i);
  show (&fixture, text->str);
  view_fixture_wait_measured (&fixture);

  section = view_fixture_find (&fixture, "0");
  get_place (section, &outer);
  get_place (view_fixture_find (&fixture, "01"), &paragraph);
  get_place (view_fixture_find (&fixture, "010"), &link);
  get_place (view_fixture_find_nth (section, 61), &last);
  g_assert_cmpfloat (outer.origin.x, ==, fixture.view->column_x);
  g_assert_cmpfloat (paragraph.origin.x, ==, 0);
  g_assert_cmpfloat (paragraph.origin.y, >, 0);
  g_assert_cmpfloat (link.origin.x, ==, 0);
  g_assert_cmpfloat (link.size.width, <, 30);
  g_assert_cmpfloat (link.size.height, <=, paragraph.size.height);
  g_assert_cmpfloat (last.origin.y, >, 1000);
  g_assert_cmpfloat (last.origin.y + last.size.height, ==, outer.size.height);
  view_fixture_clear (&fixture);
}

/* The focus is on the link that the ring is around, or else on the view. */
static void
test_focus (void)
{
  ViewFixture fixture;
  GtkAccessible *view;
  GtkAccessible *first;
  GtkAccessible *second;

  show (&fixture, "[a](https://a.example) [b](https://b.example)\n");
  view = GTK_ACCESSIBLE (fixture.view);
  first = view_fixture_find (&fixture, "00");
  second = view_fixture_find (&fixture, "01");
  while (!gtk_window_is_active (GTK_WINDOW (fixture.window)))
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  g_assert_true (gtk_accessible_get_platform_state (first, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE));
  g_assert_false (gtk_accessible_get_platform_state (view_fixture_find (&fixture, "0"), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE));
  g_assert_true (gtk_accessible_get_platform_state (view, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));

  showcase_document_view_move_focus (fixture.view, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_accessible_get_platform_state (first, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  g_assert_false (gtk_accessible_get_platform_state (view, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  showcase_document_view_move_focus (fixture.view, GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_accessible_get_platform_state (first, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  g_assert_true (gtk_accessible_get_platform_state (second, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  showcase_document_view_move_focus (fixture.view, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_accessible_get_platform_state (view, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED));
  view_fixture_clear (&fixture);
}

/* What is folded away is not there for a listener; the summary stays, can have the focus, and says which it is. */
static void
test_details (void)
{
  ViewFixture fixture;
  GtkAccessible *summary;
  GtkAccessible *content;

  show (&fixture, "<details>\n<summary>a</summary>\n\nb [c](https://c.example)\n\n</details>\n");
  g_assert_cmpint (gtk_accessible_get_accessible_role (view_fixture_find (&fixture, "0")), ==, GTK_ACCESSIBLE_ROLE_GROUP);
  summary = view_fixture_find (&fixture, "00");
  content = view_fixture_find (&fixture, "01");
  g_assert_cmpint (gtk_accessible_get_accessible_role (summary), ==, GTK_ACCESSIBLE_ROLE_BUTTON);
  assert_label (summary, "a");
  gtk_test_accessible_assert_state (summary, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  gtk_test_accessible_assert_state (content, GTK_ACCESSIBLE_STATE_HIDDEN, TRUE);
  g_assert_true (gtk_accessible_get_platform_state (summary, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE));

  showcase_document_view_set_folded (fixture.view, 0, FALSE);
  gtk_test_accessible_assert_state (summary, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  gtk_test_accessible_assert_state (content, GTK_ACCESSIBLE_STATE_HIDDEN, FALSE);
  view_fixture_clear (&fixture);
}

static void
test_find (void)
{
  ViewFixture fixture;
  ShowcaseAccessibleNode *root;
  ShowcasePosition position = { 0, 0 };

  show (&fixture, "# a\n\n| b | [c](https://c.example) |\n|---|---|\n\n- [d](https://d.example)\n\n![e](e.png)\n");
  view_fixture_find (&fixture, "0");
  root = fixture.view->accessible;
  g_assert_true (GTK_ACCESSIBLE (showcase_accessible_node_find (root, SHOWCASE_PART_LINK, 0, 1)) == view_fixture_find (&fixture, "01010"));
  g_assert_true (GTK_ACCESSIBLE (showcase_accessible_node_find (root, SHOWCASE_PART_LINK, 1, 2)) == view_fixture_find (&fixture, "0200"));
  g_assert_true (GTK_ACCESSIBLE (showcase_accessible_node_find_text (root, &position)) == view_fixture_find (&fixture, "00"));
  position = (ShowcasePosition){ 1, 2 };
  g_assert_true (GTK_ACCESSIBLE (showcase_accessible_node_find_text (root, &position)) == view_fixture_find (&fixture, "0101"));
  position = (ShowcasePosition){ 2, 1 };
  g_assert_true (GTK_ACCESSIBLE (showcase_accessible_node_find_text (root, &position)) == view_fixture_find (&fixture, "020"));
  position = (ShowcasePosition){ 3, 0 };
  g_assert_null (showcase_accessible_node_find_text (root, &position));
  view_fixture_clear (&fixture);
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/accessible/roles", test_roles);
  g_test_add_func ("/accessible/tree", test_tree);
  g_test_add_func ("/accessible/widgets", test_widgets);
  g_test_add_func ("/accessible/life", test_life);
  g_test_add_func ("/accessible/groups", test_groups);
  g_test_add_func ("/accessible/bounds", test_bounds);
  g_test_add_func ("/accessible/focus", test_focus);
  g_test_add_func ("/accessible/details", test_details);
  g_test_add_func ("/accessible/find", test_find);

  return g_test_run ();
}
