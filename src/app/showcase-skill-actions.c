/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions that look at the portfolio through a skill, and what they need: the lens, its bar above the timeline, and a landing. Nothing is made, and no
 * document read, before the chart is asked for. */

#include "config.h"

#include "showcase-skill-actions.h"

#include "showcase-hit-row.h"
#include "showcase-landing.h"
#include "showcase-skill-bar.h"
#include "showcase-skill-dialog.h"
#include "showcase-skill-words.h"
#include "showcase-timeline-page.h"
#include "showcase-window.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  /* Borrowed */
  ShowcaseWindow *window;
  ShowcaseTimelinePage *page;
  GtkWidget *bar;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseSkillLens *lens;
  ShowcaseLanding *landing;
  char *announced; /* the skill that was said last */
} Looking;

#define KEY "showcase-skills"

static void
free_looking (gpointer data)
{
  Looking *looking = data;

  if (looking->lens != NULL)
    g_signal_handlers_disconnect_by_data (looking->lens, looking);
  g_clear_object (&looking->session);
  g_clear_object (&looking->lens);
  g_clear_object (&looking->landing);
  g_free (looking->announced);
  g_free (looking);
}

static void
enable (Looking *looking,
        const char *name,
        gboolean enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (looking->window), name)), enabled);
}

static void
announce (Looking *looking,
          const char *text)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (looking->window), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
announce_skill (Looking *looking,
                ShowcaseSkill *skill)
{
  g_autofree char *spoken = skill != NULL ? showcase_skill_describe_with_name (skill) : NULL;

  if (!g_set_str (&looking->announced, skill != NULL ? showcase_skill_get_name (skill) : NULL))
    return;
  announce (looking, skill != NULL ? spoken : _ ("All entries are shown"));
}

/* The timeline's keyboard must not get lost with the bar. */
static void
changed_cb (Looking *looking)
{
  ShowcaseSkill *skill = showcase_skill_lens_get_skill (looking->lens);
  ShowcaseTimeline *timeline = showcase_timeline_page_get_timeline (looking->page);
  g_autoptr (GHashTable) entries = skill != NULL ? showcase_skill_list_entries (skill) : NULL;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (looking->window));

  if (skill == NULL && focus != NULL && gtk_widget_is_ancestor (focus, looking->bar))
    gtk_widget_grab_focus (GTK_WIDGET (timeline));
  showcase_timeline_set_featured (timeline, entries);
  enable (looking, "skill-next", skill != NULL);
  enable (looking, "skill-previous", skill != NULL);
  enable (looking, "skill-close", skill != NULL);
  announce_skill (looking, skill);
}

static void
visited_cb (Looking *looking,
            ShowcaseHit *hit)
{
  ShowcaseSkill *skill = showcase_skill_lens_get_skill (looking->lens);
  g_autofree char *place = showcase_hit_row_describe (hit);
  /* Translators: what a screen reader says at a place that mentions a skill: "2 of 9, 2022 to 2023, DevOps Engineer" */
  g_autofree char *spoken = g_strdup_printf (C_ ("spoken", "%1$u of %2$u, %3$s"), showcase_skill_lens_get_position (looking->lens) + 1, showcase_skill_get_n_evidence (skill), place);

  showcase_landing_go (looking->landing, hit);
  showcase_window_show_document (looking->window);
  announce (looking, spoken);
}

static void
prepare (Looking *looking)
{
  if (looking->lens != NULL)
    return;
  looking->page = SHOWCASE_TIMELINE_PAGE (gtk_widget_get_template_child (GTK_WIDGET (looking->window), SHOWCASE_TYPE_WINDOW, "timeline_page"));
  looking->lens = showcase_skill_lens_new ();
  showcase_skill_lens_set_bundle (looking->lens, showcase_shelf_get_bundle (showcase_session_get_shelf (looking->session)));
  looking->landing = showcase_landing_new (showcase_window_get_pane (looking->window), looking->session);
  looking->bar = showcase_skill_bar_new (looking->lens);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (looking->page))), looking->bar);
  g_signal_connect_swapped (looking->lens, "changed", G_CALLBACK (changed_cb), looking);
  g_signal_connect_swapped (looking->lens, "visited", G_CALLBACK (visited_cb), looking);
}

static gboolean
has_dialog (Looking *looking)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (looking->window)) != NULL;
}

/* What is lit is in the timeline, which may be folded away. */
static void
activated_cb (AdwDialog *dialog,
              ShowcaseSkill *skill,
              gpointer user_data)
{
  Looking *looking = user_data;
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (gtk_widget_get_ancestor (GTK_WIDGET (looking->page), ADW_TYPE_NAVIGATION_SPLIT_VIEW));

  showcase_skill_lens_choose (looking->lens, skill);
  adw_dialog_close (dialog);
  adw_navigation_split_view_set_show_content (split, !adw_navigation_split_view_get_collapsed (split) && adw_navigation_split_view_get_show_content (split));
  gtk_widget_grab_focus (looking->bar);
}

static void
skills_cb (GSimpleAction *action,
           GVariant *parameter,
           gpointer user_data)
{
  Looking *looking = user_data;
  AdwDialog *dialog;

  if (has_dialog (looking))
    return;
  prepare (looking);
  dialog = showcase_skill_dialog_new (looking->lens);
  g_signal_connect (dialog, "activated", G_CALLBACK (activated_cb), looking);
  adw_dialog_present (dialog, GTK_WIDGET (looking->window));
}

static void
next_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  showcase_skill_lens_step (((Looking *)user_data)->lens, 1);
}

static void
previous_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer user_data)
{
  showcase_skill_lens_step (((Looking *)user_data)->lens, -1);
}

static void
close_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  Looking *looking = user_data;

  showcase_landing_clear (looking->landing);
  showcase_skill_lens_choose (looking->lens, NULL);
}

/* In the document Escape takes the marks away, in the timeline the lens too. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint key,
                guint code,
                GdkModifierType modifiers,
                gpointer user_data)
{
  Looking *looking = user_data;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (looking->window));

  if (key != GDK_KEY_Escape || looking->lens == NULL || showcase_skill_lens_get_skill (looking->lens) == NULL || GTK_IS_EDITABLE (focus) || has_dialog (looking))
    return GDK_EVENT_PROPAGATE;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (looking->page)))
    {
      showcase_landing_clear (looking->landing);
      return GDK_EVENT_PROPAGATE;
    }
  return gtk_widget_activate_action (GTK_WIDGET (looking->window), "win.skill-close", NULL);
}

static void
bundle_changed_cb (ShowcaseShelf *shelf,
                   GParamSpec *pspec,
                   GObject *window)
{
  Looking *looking = g_object_get_data (window, KEY);

  enable (looking, "skills", showcase_shelf_get_bundle (shelf) != NULL);
  if (looking->lens != NULL)
    showcase_skill_lens_set_bundle (looking->lens, showcase_shelf_get_bundle (shelf));
}

static const GActionEntry actions[] = {
  { "skills", skills_cb },
  { "skill-next", next_cb },
  { "skill-previous", previous_cb },
  { "skill-close", close_cb },
};

/**
 * showcase_skill_actions_add:
 * @window: a #ShowcaseWindow
 * @session: its session
 *
 * Adds the actions to the window.
 */
void
showcase_skill_actions_add (GtkApplicationWindow *window,
                            ShowcaseSession *session)
{
  Looking *looking = g_new0 (Looking, 1);
  ShowcaseShelf *shelf = showcase_session_get_shelf (session);
  GtkEventController *keys = gtk_event_controller_key_new ();

  looking->window = SHOWCASE_WINDOW (window);
  looking->session = g_object_ref (session);
  g_object_set_data_full (G_OBJECT (window), KEY, looking, free_looking);
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), looking);
  enable (looking, "skill-next", FALSE);
  enable (looking, "skill-previous", FALSE);
  enable (looking, "skill-close", FALSE);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), looking);
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
  g_signal_connect_object (shelf, "notify::bundle", G_CALLBACK (bundle_changed_cb), window, 0);
  bundle_changed_cb (shelf, NULL, G_OBJECT (window));
}
