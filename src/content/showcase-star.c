/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One interview story told in STAR form: a title, a line and steps in written order. Which words name a step is in
 * showcase-star-labels.c; finding stories in a document is the compiler's work.
 */

#include "config.h"

#include "showcase-star.h"

typedef struct
{
  ShowcaseStarStep step;
  char *label;
  guint line;
  gboolean empty;
} Step;

struct _ShowcaseStar
{
  char *title;
  guint line;
  GArray *steps;
};

G_DEFINE_BOXED_TYPE (ShowcaseStar, showcase_star, showcase_star_ref, showcase_star_unref)

static void
clear_step (gpointer step)
{
  g_free (((Step *)step)->label);
}

static void
clear_star (gpointer star)
{
  ShowcaseStar *self = star;

  g_free (self->title);
  g_array_unref (self->steps);
}

/**
 * showcase_star_step_to_letter:
 * @step: a step
 *
 * The letter that stands for a step.
 *
 * Returns: one of "STARL", or 0 for %SHOWCASE_STAR_NONE
 */
char
showcase_star_step_to_letter (ShowcaseStarStep step)
{
  switch (step)
    {
    case SHOWCASE_STAR_SITUATION:
      return 'S';
    case SHOWCASE_STAR_TASK:
      return 'T';
    case SHOWCASE_STAR_ACTION:
      return 'A';
    case SHOWCASE_STAR_RESULT:
      return 'R';
    case SHOWCASE_STAR_TAKEAWAY:
      return 'L';
    case SHOWCASE_STAR_NONE:
    default:
      return 0;
    }
}

/**
 * showcase_star_new:
 * @title: the heading that the story stands under
 * @line: its line in the source, from 1
 *
 * Makes a story without steps.
 *
 * Returns: (transfer full): the story
 */
ShowcaseStar *
showcase_star_new (const char *title,
                   guint line)
{
  ShowcaseStar *self = g_atomic_rc_box_new0 (ShowcaseStar);

  self->title = g_strdup (title != NULL ? title : "");
  self->line = line;
  self->steps = g_array_new (FALSE, FALSE, sizeof (Step));
  g_array_set_clear_func (self->steps, clear_step);

  return self;
}

/**
 * showcase_star_ref:
 * @self: a story
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
ShowcaseStar *
showcase_star_ref (ShowcaseStar *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * showcase_star_unref:
 * @self: (transfer full): a story
 *
 * Gives a reference back.
 */
void
showcase_star_unref (ShowcaseStar *self)
{
  g_atomic_rc_box_release_full (self, clear_star);
}

/**
 * showcase_star_add_step:
 * @self: a story that is still being made
 * @step: which step; not %SHOWCASE_STAR_NONE
 * @label: the step's label as it is written
 * @line: its line in the source, from 1
 * @empty: whether nothing follows the label
 *
 * Adds the next step in written order.
 */
void
showcase_star_add_step (ShowcaseStar *self,
                        ShowcaseStarStep step,
                        const char *label,
                        guint line,
                        gboolean empty)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (showcase_star_step_to_letter (step) != 0);

  Step added = { step, g_strdup (label != NULL ? label : ""), line, empty != FALSE };
  g_array_append_val (self->steps, added);
}

/**
 * showcase_star_get_title:
 * @self: a story
 *
 * Gets the heading that the story stands under.
 *
 * Returns: the title
 */
const char *
showcase_star_get_title (ShowcaseStar *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

/**
 * showcase_star_get_line:
 * @self: a story
 *
 * Gets the place of the story.
 *
 * Returns: a line in the source, from 1
 */
guint
showcase_star_get_line (ShowcaseStar *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->line;
}

/**
 * showcase_star_get_n_steps:
 * @self: a story
 *
 * Counts the steps; the same kind may come more than once.
 *
 * Returns: the number of steps
 */
guint
showcase_star_get_n_steps (ShowcaseStar *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->steps->len;
}

/**
 * showcase_star_get_step:
 * @self: a story
 * @position: which step, from 0
 *
 * Gets the kind of a step.
 *
 * Returns: the kind
 */
ShowcaseStarStep
showcase_star_get_step (ShowcaseStar *self,
                        guint position)
{
  g_return_val_if_fail (self != NULL && position < self->steps->len, SHOWCASE_STAR_NONE);

  return g_array_index (self->steps, Step, position).step;
}

/**
 * showcase_star_get_step_label:
 * @self: a story
 * @position: which step, from 0
 *
 * Gets the label of a step as it is written.
 *
 * Returns: the label
 */
const char *
showcase_star_get_step_label (ShowcaseStar *self,
                              guint position)
{
  g_return_val_if_fail (self != NULL && position < self->steps->len, NULL);

  return g_array_index (self->steps, Step, position).label;
}

/**
 * showcase_star_get_step_line:
 * @self: a story
 * @position: which step, from 0
 *
 * Gets the place of a step.
 *
 * Returns: a line in the source, from 1
 */
guint
showcase_star_get_step_line (ShowcaseStar *self,
                             guint position)
{
  g_return_val_if_fail (self != NULL && position < self->steps->len, 0);

  return g_array_index (self->steps, Step, position).line;
}

/**
 * showcase_star_is_step_empty:
 * @self: a story
 * @position: which step, from 0
 *
 * Tells whether nothing follows the label of a step.
 *
 * Returns: whether the step is empty
 */
gboolean
showcase_star_is_step_empty (ShowcaseStar *self,
                             guint position)
{
  g_return_val_if_fail (self != NULL && position < self->steps->len, FALSE);

  return g_array_index (self->steps, Step, position).empty;
}

/**
 * showcase_star_count_kinds:
 * @self: a story
 *
 * Counts the different letters of the story; three make it a STAR block.
 *
 * Returns: 0 to 5
 */
guint
showcase_star_count_kinds (ShowcaseStar *self)
{
  g_return_val_if_fail (self != NULL, 0);

  guint seen = 0;
  for (guint i = 0; i < self->steps->len; i++)
    seen |= 1u << g_array_index (self->steps, Step, i).step;

  return (guint)__builtin_popcount (seen);
}
