/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions that find words. The bar is made when the first of them is activated: the first frame does without. */

#include "config.h"

#include "showcase-find-actions.h"

#include "showcase-find-bar.h"
#include "showcase-window.h"

typedef struct
{
  /* Borrowed */
  AdwToolbarView *toolbar_view;
  ShowcaseDocumentView *view;
  GtkWidget *bar;
} Finding;

/* Where there is no document, there is nothing to find. */
static ShowcaseFindBar *
get_bar (Finding *finding)
{
  if (showcase_document_view_get_document (finding->view) == NULL)
    return NULL;
  if (finding->bar == NULL)
    {
      finding->bar = showcase_find_bar_new (finding->view);
      adw_toolbar_view_add_top_bar (finding->toolbar_view, finding->bar);
    }
  showcase_window_show_document (SHOWCASE_WINDOW (gtk_widget_get_root (GTK_WIDGET (finding->toolbar_view))));

  return SHOWCASE_FIND_BAR (finding->bar);
}

static void
find_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  ShowcaseFindBar *bar = get_bar (user_data);

  if (bar != NULL)
    showcase_find_bar_open (bar);
}

static void
find_next_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  ShowcaseFindBar *bar = get_bar (user_data);

  if (bar != NULL)
    showcase_find_bar_step (bar, TRUE);
}

static void
find_previous_cb (GSimpleAction *action,
                  GVariant *parameter,
                  gpointer user_data)
{
  ShowcaseFindBar *bar = get_bar (user_data);

  if (bar != NULL)
    showcase_find_bar_step (bar, FALSE);
}

static const GActionEntry actions[] = {
  { "find", find_cb },
  { "find-next", find_next_cb },
  { "find-previous", find_previous_cb },
};

/**
 * showcase_find_actions_add:
 * @map: a #ShowcaseWindow
 * @toolbar_view: where in it the bar belongs
 * @view: its view
 *
 * Adds the actions to the window.
 */
void
showcase_find_actions_add (GActionMap *map,
                           AdwToolbarView *toolbar_view,
                           ShowcaseDocumentView *view)
{
  Finding *finding = g_new0 (Finding, 1);

  finding->toolbar_view = toolbar_view;
  finding->view = view;
  g_object_set_data_full (G_OBJECT (map), "showcase-finding", finding, g_free);
  g_action_map_add_action_entries (map, actions, G_N_ELEMENTS (actions), finding);
}
