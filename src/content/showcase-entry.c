/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One place in a career: an immutable object between a heading and a row of the timeline. It holds what the compiler found and
 * judges nothing.
 */

#include "config.h"

#include "showcase-entry.h"

struct _ShowcaseEntry
{
  GObject parent_instance;

  /* Owned */
  char *id;
  char *title;
  char *role; /* the title itself where they are equal */
  char *employer;
  char *badge;
  char *from;
  GRefString *section;
  GPtrArray *stars;

  /* State */
  ShowcasePeriod period;
  guint line;
  guint highlights;
};

G_DEFINE_FINAL_TYPE (ShowcaseEntry, showcase_entry, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_ROLE,
  PROP_EMPLOYER,
  PROP_BADGE,
  PROP_FROM,
  PROP_SECTION,
  PROP_PERIOD,
  PROP_LINE,
  PROP_HIGHLIGHTS,
  PROP_STARS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Thousands of entries may stand in one section. */
static GRefString *
intern (const char *text)
{
  return text != NULL ? g_ref_string_new_intern (text) : NULL;
}

static void
showcase_entry_get_property (GObject *object,
                             guint prop_id,
                             GValue *value,
                             GParamSpec *pspec)
{
  ShowcaseEntry *self = SHOWCASE_ENTRY (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_ROLE:
      g_value_set_string (value, self->role);
      break;
    case PROP_EMPLOYER:
      g_value_set_string (value, self->employer);
      break;
    case PROP_BADGE:
      g_value_set_string (value, self->badge);
      break;
    case PROP_FROM:
      g_value_set_string (value, self->from);
      break;
    case PROP_SECTION:
      g_value_set_string (value, self->section);
      break;
    case PROP_PERIOD:
      g_value_set_pointer (value, &self->period);
      break;
    case PROP_LINE:
      g_value_set_uint (value, self->line);
      break;
    case PROP_HIGHLIGHTS:
      g_value_set_uint (value, self->highlights);
      break;
    case PROP_STARS:
      g_value_set_boxed (value, self->stars);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_entry_set_property (GObject *object,
                             guint prop_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  ShowcaseEntry *self = SHOWCASE_ENTRY (object);

  switch (prop_id)
    {
    case PROP_ID:
      self->id = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    case PROP_ROLE:
      self->role = g_value_dup_string (value);
      break;
    case PROP_EMPLOYER:
      self->employer = g_value_dup_string (value);
      break;
    case PROP_BADGE:
      self->badge = g_value_dup_string (value);
      break;
    case PROP_FROM:
      self->from = g_value_dup_string (value);
      break;
    case PROP_SECTION:
      self->section = intern (g_value_get_string (value));
      break;
    case PROP_PERIOD:
      if (g_value_get_pointer (value) != NULL)
        self->period = *(const ShowcasePeriod *)g_value_get_pointer (value);
      break;
    case PROP_LINE:
      self->line = g_value_get_uint (value);
      break;
    case PROP_HIGHLIGHTS:
      self->highlights = g_value_get_uint (value);
      break;
    case PROP_STARS:
      self->stars = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_entry_constructed (GObject *object)
{
  ShowcaseEntry *self = SHOWCASE_ENTRY (object);

  G_OBJECT_CLASS (showcase_entry_parent_class)->constructed (object);

  if (self->id == NULL)
    self->id = g_strdup ("");
  if (self->title == NULL)
    self->title = g_strdup ("");
  if (g_strcmp0 (self->role, self->title) == 0)
    {
      g_free (self->role);
      self->role = self->title;
    }
}

static void
showcase_entry_finalize (GObject *object)
{
  ShowcaseEntry *self = SHOWCASE_ENTRY (object);

  g_free (self->id);
  if (self->role != self->title)
    g_free (self->role);
  g_free (self->title);
  g_free (self->employer);
  g_free (self->badge);
  g_free (self->from);
  g_clear_pointer (&self->section, g_ref_string_release);
  g_clear_pointer (&self->stars, g_ptr_array_unref);

  G_OBJECT_CLASS (showcase_entry_parent_class)->finalize (object);
}

static void
showcase_entry_class_init (ShowcaseEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = showcase_entry_get_property;
  object_class->set_property = showcase_entry_set_property;
  object_class->constructed = showcase_entry_constructed;
  object_class->finalize = showcase_entry_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_ROLE] = g_param_spec_string ("role", NULL, NULL, NULL, flags);
  properties[PROP_EMPLOYER] = g_param_spec_string ("employer", NULL, NULL, NULL, flags);
  properties[PROP_BADGE] = g_param_spec_string ("badge", NULL, NULL, NULL, flags);
  properties[PROP_FROM] = g_param_spec_string ("from", NULL, NULL, NULL, flags);
  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, NULL, flags);
  properties[PROP_PERIOD] = g_param_spec_pointer ("period", NULL, NULL, flags);
  properties[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_HIGHLIGHTS] = g_param_spec_uint ("highlights", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_STARS] = g_param_spec_boxed ("stars", NULL, NULL, G_TYPE_PTR_ARRAY, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_entry_init (ShowcaseEntry *self)
{
}

/**
 * showcase_entry_get_id:
 * @self: an entry
 *
 * Gets what names the entry in its catalog.
 *
 * Returns: the id
 */
const char *
showcase_entry_get_id (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);

  return self->id;
}

/**
 * showcase_entry_get_title:
 * @self: an entry
 *
 * Gets the heading without its period and sequence label.
 *
 * Returns: the title
 */
const char *
showcase_entry_get_title (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);

  return self->title;
}

/**
 * showcase_entry_get_role:
 * @self: an entry
 *
 * Gets the role.
 *
 * Returns: (nullable): the role
 */
const char *
showcase_entry_get_role (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);

  return self->role;
}

/**
 * showcase_entry_get_employer:
 * @self: an entry
 *
 * Gets the employer.
 *
 * Returns: (nullable): the employer
 */
const char *
showcase_entry_get_employer (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);

  return self->employer;
}

/**
 * showcase_entry_get_badge:
 * @self: an entry
 *
 * Gets the sequence label, for instance "Year 6".
 *
 * Returns: (nullable): the badge
 */
const char *
showcase_entry_get_badge (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);

  return self->badge;
}

/**
 * showcase_entry_get_from:
 * @self: an entry
 *
 * Gets the role before, where the entry tells of a transition.
 *
 * Returns: (nullable): the role before
 */
const char *
showcase_entry_get_from (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);

  return self->from;
}

/**
 * showcase_entry_get_section:
 * @self: an entry
 *
 * Gets the heading above the entry's own, where one document has several parts.
 *
 * Returns: (nullable): the section
 */
const char *
showcase_entry_get_section (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);

  return self->section;
}

/**
 * showcase_entry_get_period:
 * @self: an entry
 *
 * Gets the period, which is empty for an undated entry.
 *
 * Returns: (transfer none): the period
 */
const ShowcasePeriod *
showcase_entry_get_period (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);

  return &self->period;
}

/**
 * showcase_entry_is_topic:
 * @self: an entry
 *
 * Tells whether the entry is a subject and no place in a career: it has no period, no role and no employer.
 *
 * Returns: whether the entry is a topic
 */
gboolean
showcase_entry_is_topic (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), FALSE);

  return showcase_period_is_empty (&self->period) && self->role == NULL && self->employer == NULL;
}

/**
 * showcase_entry_get_line:
 * @self: an entry
 *
 * Gets where the entry starts in its document.
 *
 * Returns: a line in the source, from 1
 */
guint
showcase_entry_get_line (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), 0);

  return self->line;
}

/**
 * showcase_entry_get_highlights:
 * @self: an entry
 *
 * Gets the number of top-level bullets.
 *
 * Returns: the number of highlights
 */
guint
showcase_entry_get_highlights (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), 0);

  return self->highlights;
}

/**
 * showcase_entry_get_n_stars:
 * @self: an entry
 *
 * Counts the STAR blocks.
 *
 * Returns: the number of stories
 */
guint
showcase_entry_get_n_stars (ShowcaseEntry *self)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), 0);

  return self->stars != NULL ? self->stars->len : 0;
}

/**
 * showcase_entry_get_star:
 * @self: an entry
 * @position: which story, from 0
 *
 * Gets one STAR block.
 *
 * Returns: (transfer none): the story
 */
ShowcaseStar *
showcase_entry_get_star (ShowcaseEntry *self,
                         guint position)
{
  g_return_val_if_fail (SHOWCASE_IS_ENTRY (self), NULL);
  g_return_val_if_fail (position < showcase_entry_get_n_stars (self), NULL);

  return g_ptr_array_index (self->stars, position);
}
