/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The skills are those of the portfolio that the talk began with, whatever becomes of it on the disk: what mentions them is in the very documents of the talk. Years
 * count for all of the portfolio, pages are only those of the talk. */

#include "config.h"

#include "showcase-talk-skills.h"

#include "showcase-chapters.h"
#include "showcase-skill-dialog.h"
#include "showcase-skill-words.h"

struct _ShowcaseTalkSkills
{
  GObject parent_instance;

  /* Owned */
  ShowcaseSkillLens *lens;
  ShowcaseBundle *bundle;
  ShowcaseGroup *group; /* NULL for a talk of all */

  /* Borrowed */
  ShowcasePresentation *presentation;

  /* State */
  guint n_chapters;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkSkills, showcase_talk_skills, G_TYPE_OBJECT)

/* What front matter says is said of the whole document. */
static GArray *
list_passages (ShowcaseTalkSkills *self,
               ShowcaseSkill *skill)
{
  GArray *passages = g_array_new (FALSE, FALSE, sizeof (ShowcasePassage));

  for (guint i = 0; i < showcase_skill_get_n_evidence (skill); i++)
    {
      const ShowcaseSkillEvidence *evidence = showcase_skill_get_evidence (skill, i);
      ShowcasePassage passage = { .block = SHOWCASE_NONE };

      passage.chapter = showcase_chapters_find (self->bundle, self->group, self->n_chapters, evidence->group);
      if (evidence->line > 0)
        {
          passage.block = evidence->block;
          passage.start = evidence->start;
          passage.end = evidence->end;
        }
      if (passage.chapter != SHOWCASE_NONE)
        g_array_append_val (passages, passage);
    }

  return passages;
}

static void
activated_cb (ShowcaseTalkSkills *self,
              ShowcaseSkill *skill,
              AdwDialog *dialog)
{
  g_autoptr (GArray) passages = list_passages (self, skill);
  g_autofree char *reason = showcase_skill_describe_with_name (skill);

  adw_dialog_force_close (dialog);
  showcase_presentation_show_passages (self->presentation, reason, passages);
}

static void
skills_cb (GSimpleAction *action,
           GVariant *parameter,
           gpointer user_data)
{
  ShowcaseTalkSkills *self = user_data;
  AdwDialog *dialog = showcase_skill_dialog_new (self->lens);

  g_signal_connect_object (dialog, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  showcase_presentation_open_dialog (self->presentation, dialog);
}

static const GActionEntry actions[] = {
  { "skills", skills_cb },
};

static void
showcase_talk_skills_dispose (GObject *object)
{
  ShowcaseTalkSkills *self = SHOWCASE_TALK_SKILLS (object);

  if (self->presentation != NULL)
    g_action_map_remove_action_entries (showcase_presentation_get_actions (self->presentation), actions, G_N_ELEMENTS (actions));
  self->presentation = NULL;
  g_clear_object (&self->lens);
  g_clear_object (&self->bundle);
  g_clear_object (&self->group);

  G_OBJECT_CLASS (showcase_talk_skills_parent_class)->dispose (object);
}

static void
showcase_talk_skills_class_init (ShowcaseTalkSkillsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_talk_skills_dispose;
}

static void
showcase_talk_skills_init (ShowcaseTalkSkills *self)
{
  self->lens = showcase_skill_lens_new ();
}

/**
 * showcase_talk_skills_new:
 * @presentation: the talk with its windows; it has to live as long as the new object
 *
 * Adds the action to a talk.
 *
 * Returns: (transfer full): what does it
 */
ShowcaseTalkSkills *
showcase_talk_skills_new (ShowcasePresentation *presentation)
{
  ShowcaseTalkSkills *self;

  g_return_val_if_fail (SHOWCASE_IS_PRESENTATION (presentation), NULL);

  self = g_object_new (SHOWCASE_TYPE_TALK_SKILLS, NULL);
  self->presentation = presentation;
  g_action_map_add_action_entries (showcase_presentation_get_actions (presentation), actions, G_N_ELEMENTS (actions), self);

  return self;
}

/**
 * showcase_talk_skills_set_subject:
 * @self: the skills of a talk
 * @bundle: the portfolio that it is of
 * @group: (nullable): the group that it is of, or %NULL for all of them
 * @n_chapters: how many chapters it has
 *
 * Sets what the talk is about.
 */
void
showcase_talk_skills_set_subject (ShowcaseTalkSkills *self,
                                  ShowcaseBundle *bundle,
                                  ShowcaseGroup *group,
                                  guint n_chapters)
{
  g_return_if_fail (SHOWCASE_IS_TALK_SKILLS (self));
  g_return_if_fail (SHOWCASE_IS_BUNDLE (bundle));

  g_set_object (&self->bundle, bundle);
  g_set_object (&self->group, group);
  self->n_chapters = n_chapters;
  showcase_skill_lens_set_bundle (self->lens, bundle);
}
