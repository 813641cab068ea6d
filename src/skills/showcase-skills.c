/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The skills of a portfolio as a list, and making it in a worker. What reads the documents is another part. */

#include "config.h"

#include "showcase-skills.h"

#include "showcase-skills-maker.h"

struct _ShowcaseSkills
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *skills;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseSkills,
                               showcase_skills,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
showcase_skills_get_item_type (GListModel *model)
{
  return SHOWCASE_TYPE_SKILL;
}

static guint
showcase_skills_get_n_items (GListModel *model)
{
  return SHOWCASE_SKILLS (model)->skills->len;
}

static gpointer
showcase_skills_get_item (GListModel *model,
                          guint position)
{
  ShowcaseSkills *self = SHOWCASE_SKILLS (model);

  return position < self->skills->len ? g_object_ref (g_ptr_array_index (self->skills, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = showcase_skills_get_item_type;
  iface->get_n_items = showcase_skills_get_n_items;
  iface->get_item = showcase_skills_get_item;
}

static void
showcase_skills_finalize (GObject *object)
{
  g_ptr_array_unref (SHOWCASE_SKILLS (object)->skills);

  G_OBJECT_CLASS (showcase_skills_parent_class)->finalize (object);
}

static void
showcase_skills_class_init (ShowcaseSkillsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_skills_finalize;
}

static void
showcase_skills_init (ShowcaseSkills *self)
{
}

static int
compare_numbers (guint a,
                 guint b)
{
  return (a < b) - (a > b);
}

static int
compare_skills (gconstpointer a,
                gconstpointer b)
{
  ShowcaseSkill *skill = (ShowcaseSkill *)a;
  ShowcaseSkill *other = (ShowcaseSkill *)b;
  int order = compare_numbers (showcase_skill_get_n_months (skill), showcase_skill_get_n_months (other));

  if (order == 0)
    order = compare_numbers (showcase_skill_get_n_evidence (skill), showcase_skill_get_n_evidence (other));
  return order != 0 ? order : g_utf8_collate (showcase_skill_get_name (skill), showcase_skill_get_name (other));
}

/**
 * showcase_skills_new:
 * @bundle: a portfolio
 * @today: the date that ongoing periods last to
 * @cancellable: (nullable): a cancellable
 *
 * Reads all documents of a portfolio. Takes a little longer than parsing them; may be called in any thread. A document that can't be loaded has only the skills
 * of its front matter.
 *
 * Returns: (transfer full): the skills; when cancelled, of a part of the portfolio
 */
ShowcaseSkills *
showcase_skills_new (ShowcaseBundle *bundle,
                     const ShowcaseDate *today,
                     GCancellable *cancellable)
{
  ShowcaseSkills *self;

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  self = g_object_new (SHOWCASE_TYPE_SKILLS, NULL);
  self->skills = showcase_skills_maker_make (bundle, today, cancellable);
  g_ptr_array_sort_values (self->skills, compare_skills);
  return self;
}

static void
make_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, showcase_skills_new (source_object, task_data, cancellable), g_object_unref);
}

/**
 * showcase_skills_new_async:
 * @bundle: a portfolio
 * @today: the date that ongoing periods last to
 * @cancellable: (nullable): a cancellable
 * @callback: called with the result
 * @user_data: data for @callback
 *
 * Finds the skills in a worker.
 */
void
showcase_skills_new_async (ShowcaseBundle *bundle,
                           const ShowcaseDate *today,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (bundle, cancellable, callback, user_data);

  g_task_set_source_tag (task, showcase_skills_new_async);
  g_task_set_static_name (task, "[showcase] skills");
  g_task_set_task_data (task, g_memdup2 (today, sizeof *today), g_free);
  g_task_run_in_thread (task, make_in_worker);
}

/**
 * showcase_skills_new_finish:
 * @result: what the callback was given
 * @error: where to put an error of the domain %G_IO_ERROR: only %G_IO_ERROR_CANCELLED can happen
 *
 * Ends showcase_skills_new_async().
 *
 * Returns: (transfer full) (nullable): the skills, or %NULL with @error set
 */
ShowcaseSkills *
showcase_skills_new_finish (GAsyncResult *result,
                            GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_skills_new_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * showcase_skills_find:
 * @self: skills
 * @name: what a skill is called
 *
 * Finds a skill.
 *
 * Returns: (transfer none) (nullable): the skill
 */
ShowcaseSkill *
showcase_skills_find (ShowcaseSkills *self,
                      const char *name)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILLS (self), NULL);

  for (guint i = 0; i < self->skills->len; i++)
    if (g_str_equal (showcase_skill_get_name (g_ptr_array_index (self->skills, i)), name))
      return g_ptr_array_index (self->skills, i);
  return NULL;
}

/**
 * showcase_skills_get_months:
 * @self: skills
 * @first: (out): the first month of all
 * @end: (out): the month after the last one
 *
 * Tells which time all skills together lie in.
 *
 * Returns: whether there is any
 */
gboolean
showcase_skills_get_months (ShowcaseSkills *self,
                            int *first,
                            int *end)
{
  g_return_val_if_fail (SHOWCASE_IS_SKILLS (self), FALSE);

  *first = G_MAXINT;
  *end = 0;
  for (guint i = 0; i < self->skills->len; i++)
    {
      ShowcaseSkill *skill = g_ptr_array_index (self->skills, i);
      guint n_runs = showcase_skill_get_n_runs (skill);

      if (n_runs == 0)
        continue;
      *first = MIN (*first, showcase_skill_get_run (skill, 0)->months.first);
      *end = MAX (*end, showcase_skill_get_run (skill, n_runs - 1)->months.end);
    }
  return *end > *first;
}
