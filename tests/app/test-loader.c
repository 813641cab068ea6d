/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-loader.h"

#include "app-fixture.h"

static ShowcaseGroup *
get_group (AppFixture *fixture,
           guint position)
{
  return showcase_catalog_get_group (showcase_shelf_get_catalog (fixture->shelf), position);
}

/* What a load has given so far. */
typedef struct
{
  ShowcaseDocument *documents[3]; /* by stage */
  guint n_calls;
  GError *error;
} Given;

static void
clear_given (Given *given)
{
  for (guint i = 0; i < G_N_ELEMENTS (given->documents); i++)
    g_clear_pointer (&given->documents[i], showcase_document_unref);
  g_clear_error (&given->error);
}

static void
take_cb (ShowcaseDocument *document,
         ShowcaseStage stage,
         const GError *error,
         gpointer user_data)
{
  Given *given = user_data;

  given->n_calls++;
  if (document == NULL)
    {
      given->error = g_error_copy (error);
      return;
    }
  g_assert_null (given->documents[stage]);
  given->documents[stage] = showcase_document_ref (document);
}

static ShowcaseDocument *
load_whole (ShowcaseLoader *loader,
            ShowcaseGroup *group)
{
  Given given = { NULL };

  showcase_loader_load (loader, group, NULL, take_cb, &given);
  g_assert_no_error (given.error);
  g_assert_nonnull (given.documents[SHOWCASE_STAGE_WHOLE]);
  g_assert_cmpuint (given.n_calls, ==, 1);
  return given.documents[SHOWCASE_STAGE_WHOLE];
}

/* The parser of these tests ends when it is told to. */
static GMutex gate;
static int n_begun;

static ShowcaseDocument *
parse_behind_gate (const char *markdown,
                   gssize length,
                   ShowcaseResolveFunc resolve,
                   gpointer user_data)
{
  ShowcaseDocument *document;

  g_atomic_int_inc (&n_begun);
  g_mutex_lock (&gate);
  document = showcase_document_parse (markdown, length, resolve, user_data);
  g_mutex_unlock (&gate);
  return document;
}

static ShowcaseLoader *
open_long (AppFixture *fixture)
{
  g_autoptr (GFile) file = app_fixture_write_long (fixture->folder);

  showcase_shelf_open (fixture->shelf, &file, 1);
  app_fixture_wait_for_shelf (fixture->shelf);
  return showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
}

static void
test_now (AppFixture *fixture,
          gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseDocument) again = NULL;

  app_fixture_open (fixture);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  g_assert_true (showcase_loader_get_bundle (loader) == showcase_shelf_get_bundle (fixture->shelf));
  document = load_whole (loader, get_group (fixture, 0));
  g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 100);
  again = load_whole (loader, get_group (fixture, 0));
  g_assert_true (again == document);
}

/* The language is in no part of the text that is parsed. */
static void
test_language (AppFixture *fixture,
               gconstpointer user_data)
{
  g_autoptr (GFile) file = app_fixture_write (fixture->folder, "text.md", "---\nlang: pt_br\n---\n# Text\n", -1);
  g_autoptr (ShowcaseLoader) loader = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;

  showcase_shelf_open (fixture->shelf, &file, 1);
  app_fixture_wait_for_shelf (fixture->shelf);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  document = load_whole (loader, get_group (fixture, 0));
  g_assert_cmpstr (showcase_document_get_language (document), ==, "pt-BR");
}

static void
test_links (AppFixture *fixture,
            gconstpointer user_data)
{
  static const ShowcaseLinkKind kinds[] = {
    SHOWCASE_LINK_DOCUMENT,
    SHOWCASE_LINK_EXTERNAL,
    SHOWCASE_LINK_MISSING,
    SHOWCASE_LINK_REFUSED,
    SHOWCASE_LINK_DOCUMENT,
    SHOWCASE_LINK_DOCUMENT,
  };
  g_autoptr (ShowcaseLoader) loader = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;

  app_fixture_open (fixture);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  document = load_whole (loader, get_group (fixture, 0));
  g_assert_cmpuint (showcase_document_get_n_links (document), ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (showcase_document_get_link (document, i)->kind, ==, kinds[i]);
  g_assert_cmpstr (showcase_document_get_link (document, 0)->document, ==, showcase_group_get_id (get_group (fixture, 1)));
  g_assert_cmpstr (showcase_document_get_link (document, 0)->anchor, ==, "second-topic");
}

/* The lines of entries are lines of the document: what selecting one scrolls to is its heading. */
static void
test_lines (AppFixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = NULL;

  app_fixture_open (fixture);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  for (guint i = 0; i < 2; i++)
    for (guint j = 0; j < 2; j++)
      {
        g_autoptr (ShowcaseDocument) document = NULL;
        const ShowcaseBlock *block;

        document = load_whole (loader, get_group (fixture, i));
        block = showcase_document_get_block (document, showcase_document_find_line (document, showcase_entry_get_line (app_fixture_get_entry (fixture, i, j))));
        g_assert_cmpint (block->kind, ==, SHOWCASE_BLOCK_HEADING);
        g_assert_cmpint (block->level, ==, 2);
      }
}

/* The start at once, the whole from a worker; and of what is kept both at once. */
static void
test_long (AppFixture *fixture,
           gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = open_long (fixture);
  Given given = { NULL };
  Given again = { NULL };

  showcase_loader_load (loader, get_group (fixture, 0), NULL, take_cb, &given);
  g_assert_cmpuint (given.n_calls, ==, 1);
  g_assert_nonnull (given.documents[SHOWCASE_STAGE_START]);
  while (given.documents[SHOWCASE_STAGE_WHOLE] == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (given.documents[SHOWCASE_STAGE_PLAIN]);
  g_assert_cmpuint (showcase_document_get_n_blocks (given.documents[SHOWCASE_STAGE_WHOLE]), >, 10000);
  g_assert_cmpuint (showcase_document_count_same (given.documents[SHOWCASE_STAGE_START], given.documents[SHOWCASE_STAGE_WHOLE]), >=,
                    showcase_document_get_n_blocks (given.documents[SHOWCASE_STAGE_START]) - 1);
  showcase_loader_load (loader, get_group (fixture, 0), NULL, take_cb, &again);
  g_assert_cmpuint (again.n_calls, ==, 2);
  g_assert_nonnull (again.documents[SHOWCASE_STAGE_START]);
  g_assert_true (again.documents[SHOWCASE_STAGE_WHOLE] == given.documents[SHOWCASE_STAGE_WHOLE]);
  clear_given (&again);
  clear_given (&given);
}

static void
wait_for_packing (ShowcaseBundle *bundle,
                  const char *name)
{
  gsize packed_size = 0;

  while (packed_size == 0)
    {
      g_autoptr (GBytes) start = showcase_bundle_load_start (bundle, name, &packed_size, NULL, NULL);

      g_usleep (1000);
    }
}

/* What was packed since it was parsed comes as it came at first. */
static void
test_packed (AppFixture *fixture,
             gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = open_long (fixture);
  g_autoptr (ShowcaseLoader) other = showcase_loader_new (showcase_loader_get_bundle (loader));
  Given given = { NULL };
  Given again = { NULL };

  showcase_loader_load (loader, get_group (fixture, 0), NULL, take_cb, &given);
  while (given.documents[SHOWCASE_STAGE_WHOLE] == NULL)
    g_main_context_iteration (NULL, TRUE);
  wait_for_packing (showcase_loader_get_bundle (loader), showcase_group_get_body (get_group (fixture, 0)));

  showcase_loader_load (other, get_group (fixture, 0), NULL, take_cb, &again);
  g_assert_nonnull (again.documents[SHOWCASE_STAGE_START]);
  while (again.documents[SHOWCASE_STAGE_WHOLE] == NULL)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (given.documents); i++)
    g_assert_true ((given.documents[i] == NULL) == (again.documents[i] == NULL));
  g_assert_cmpstr (showcase_document_get_text (again.documents[SHOWCASE_STAGE_START], NULL), ==,
                   showcase_document_get_text (given.documents[SHOWCASE_STAGE_START], NULL));
  g_assert_cmpstr (showcase_document_get_text (again.documents[SHOWCASE_STAGE_WHOLE], NULL), ==,
                   showcase_document_get_text (given.documents[SHOWCASE_STAGE_WHOLE], NULL));
  clear_given (&given);
  clear_given (&again);
}

static void
test_slow (AppFixture *fixture,
           gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = open_long (fixture);
  Given given = { NULL };

  showcase_loader_set_parser (loader, parse_behind_gate, 0);
  g_mutex_lock (&gate);
  showcase_loader_load (loader, get_group (fixture, 0), NULL, take_cb, &given);
  while (given.documents[SHOWCASE_STAGE_PLAIN] == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (given.documents[SHOWCASE_STAGE_WHOLE]);
  g_assert_nonnull (strstr (showcase_document_get_text (given.documents[SHOWCASE_STAGE_PLAIN], NULL), "*very*"));
  g_mutex_unlock (&gate);
  while (given.documents[SHOWCASE_STAGE_WHOLE] == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (given.n_calls, ==, 3);
  clear_given (&given);
}

/* No worker competes with the frame that shows the start. */
static void
test_frame (AppFixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = open_long (fixture);
  Given given = { NULL };
  AppFixtureFrame frame = { .count = &n_begun };

  showcase_loader_set_parser (loader, parse_behind_gate, G_MAXINT);
  g_atomic_int_set (&n_begun, 0);
  app_fixture_add_frame (&frame);
  showcase_loader_load (loader, get_group (fixture, 0), NULL, take_cb, &given);
  while (given.documents[SHOWCASE_STAGE_WHOLE] == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (frame.is_painted);
  g_assert_cmpint (frame.count_then, ==, 0);
  clear_given (&given);
}

/* What is given up gives nothing any more, whenever its parse ends. */
static void
test_cancelled (AppFixture *fixture,
                gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = open_long (fixture);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean has_begun = user_data != NULL;
  Given given = { NULL };

  showcase_loader_set_parser (loader, parse_behind_gate, has_begun ? G_MAXINT : 0);
  g_atomic_int_set (&n_begun, 0);
  g_mutex_lock (&gate);
  showcase_loader_load (loader, get_group (fixture, 0), cancellable, take_cb, &given);
  g_assert_cmpuint (given.n_calls, ==, 1);
  while (has_begun && g_atomic_int_get (&n_begun) == 0)
    g_main_context_iteration (NULL, FALSE);
  g_cancellable_cancel (cancellable);
  g_mutex_unlock (&gate);
  for (guint i = 0; i < 20; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (2000);
    }
  g_assert_cmpuint (given.n_calls, ==, 1);
  g_assert_cmpint (g_atomic_int_get (&n_begun), ==, has_begun);
  clear_given (&given);
}

static void
test_missing_body (AppFixture *fixture,
                   gconstpointer user_data)
{
  g_autoptr (ShowcaseGroup) group = g_object_new (SHOWCASE_TYPE_GROUP, "id", "x", "title", "X", "body", "bodies/missing.md", NULL);
  g_autoptr (ShowcaseLoader) loader = NULL;
  Given given = { NULL };

  app_fixture_open (fixture);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  showcase_loader_load (loader, group, NULL, take_cb, &given);
  g_assert_error (given.error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpuint (given.n_calls, ==, 1);
  clear_given (&given);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/app/loader/now", AppFixture, NULL, app_fixture_set_up, test_now, app_fixture_tear_down);
  g_test_add ("/app/loader/language", AppFixture, NULL, app_fixture_set_up, test_language, app_fixture_tear_down);
  g_test_add ("/app/loader/links", AppFixture, NULL, app_fixture_set_up, test_links, app_fixture_tear_down);
  g_test_add ("/app/loader/lines", AppFixture, NULL, app_fixture_set_up, test_lines, app_fixture_tear_down);
  g_test_add ("/app/loader/long", AppFixture, NULL, app_fixture_set_up, test_long, app_fixture_tear_down);
  g_test_add ("/app/loader/packed", AppFixture, NULL, app_fixture_set_up, test_packed, app_fixture_tear_down);
  g_test_add ("/app/loader/slow", AppFixture, NULL, app_fixture_set_up, test_slow, app_fixture_tear_down);
  g_test_add ("/app/loader/frame", AppFixture, NULL, app_fixture_set_up, test_frame, app_fixture_tear_down);
  g_test_add ("/app/loader/cancelled", AppFixture, NULL, app_fixture_set_up, test_cancelled, app_fixture_tear_down);
  g_test_add ("/app/loader/cancelled-late", AppFixture, GINT_TO_POINTER (TRUE), app_fixture_set_up, test_cancelled, app_fixture_tear_down);
  g_test_add ("/app/loader/missing-body", AppFixture, NULL, app_fixture_set_up, test_missing_body, app_fixture_tear_down);
  return g_test_run ();
}
