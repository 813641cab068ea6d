/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is let go of in the background goes in another thread, all of it, and one after the other. */

#include "showcase-background.h"
#include "showcase-document.h"

#define N_THINGS 100

typedef struct
{
  GMutex lock;
  GCond changed;
  guint n_freed;
  GThread *thread;
} Witness;

typedef struct
{
  Witness *witness;
  guint number;
} Thing;

static void
free_thing (gpointer data)
{
  Thing *thing = data;
  Witness *witness = thing->witness;

  g_mutex_lock (&witness->lock);
  g_assert_cmpuint (thing->number, ==, witness->n_freed);
  witness->n_freed++;
  witness->thread = g_thread_self ();
  g_cond_signal (&witness->changed);
  g_mutex_unlock (&witness->lock);
  g_free (thing);
}

static void
wait_for (Witness *witness,
          guint n_freed)
{
  g_mutex_lock (&witness->lock);
  while (witness->n_freed < n_freed)
    g_cond_wait (&witness->changed, &witness->lock);
  g_mutex_unlock (&witness->lock);
}

static void
free_in_background (Witness *witness,
                    guint number)
{
  Thing thing = { witness, number };

  showcase_background_free (g_memdup2 (&thing, sizeof thing), free_thing);
}

static void
test_free (void)
{
  Witness witness = { 0 };

  showcase_background_free (NULL, free_thing);
  for (guint i = 0; i < N_THINGS; i++)
    free_in_background (&witness, i);
  wait_for (&witness, N_THINGS);
  g_assert_true (witness.thread != g_thread_self ());
  g_mutex_clear (&witness.lock);
  g_cond_clear (&witness.changed);
}

/* A sanitizer sees whether it is freed, and only once. */
static void
test_large_document (void)
{
  g_autoptr (GString) markdown = g_string_new (NULL);
  Witness witness = { 0 };
  ShowcaseDocument *document;

  while (markdown->len < 600 * 1024)
    g_string_append (markdown, "# Heading\n\nWords and [a link](https://example.com).\n\n");
  document = showcase_document_parse (markdown->str, (gssize)markdown->len, NULL, NULL);
  showcase_document_ref (document);
  showcase_document_unref (document);
  g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 1000);
  showcase_document_unref (document);
  free_in_background (&witness, 0);
  wait_for (&witness, 1);
  g_mutex_clear (&witness.lock);
  g_cond_clear (&witness.changed);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/background/free", test_free);
  g_test_add_func ("/background/large-document", test_large_document);
  return g_test_run ();
}
