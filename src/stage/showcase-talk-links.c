/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is shown of the links of a talk, and what can be asked of it by actions. Links come in groups: as many as digits can choose from, or as many codes as can be read
 * at once, which is fewer the longer their URLs are. Whatever moves the talk puts them away. */

#include "config.h"

#include "showcase-talk-links.h"

#include <string.h>

/* Up to so many bytes a code has at most 41 modules a side, and six of them side by side have five pixels for each on a screen that is 720 pixels tall; up to so many it
 * has 77, and two of them have (ISO/IEC 18004 table 7, versions 6 and 15). Longer ones stand alone. */
#define LENGTH_OF_SIX 106
#define LENGTH_OF_TWO 520

struct _ShowcaseTalkLinks
{
  GObject parent_instance;

  /* Owned */
  ShowcaseTalk *talk;
  ShowcaseDeck *deck;
  GPtrArray *links;
  GArray *starts;

  /* State */
  ShowcaseTalkLinksMode mode;
  gboolean is_all;
  guint group;
  guint chosen;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkLinks, showcase_talk_links, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show (ShowcaseTalkLinks *self,
      ShowcaseTalkLinksMode mode)
{
  self->mode = mode;
  g_signal_emit (self, signals[CHANGED], 0);
}

static guint
get_room (ShowcasePageLink *link)
{
  gsize length = link->qr != NULL ? strlen (showcase_qr_get_url (link->qr)) : 0;

  if (length <= LENGTH_OF_SIX)
    return SHOWCASE_TALK_LINKS_CODES;
  return length <= LENGTH_OF_TWO ? 2 : 1;
}

/* Where each group starts: a group has as many as the one with the least room allows. */
static void
divide (ShowcaseTalkLinks *self)
{
  guint start = 0;
  guint room = G_MAXUINT;

  g_array_set_size (self->starts, 0);
  for (guint i = 0; i < self->links->len; i++)
    {
      guint here = self->is_all ? get_room (g_ptr_array_index (self->links, i)) : SHOWCASE_TALK_LINKS_CHOICES;

      room = MIN (room, here);
      if (i == 0 || i - start >= room)
        {
          start = i;
          room = here;
          g_array_append_val (self->starts, start);
        }
    }
}

static void
take_links (ShowcaseTalkLinks *self,
            GPtrArray *links,
            gboolean is_all)
{
  g_clear_pointer (&self->links, g_ptr_array_unref);
  self->links = links;
  self->is_all = is_all;
  self->group = 0;
  self->chosen = 0;
  divide (self);
}

static void
show_all (ShowcaseTalkLinks *self)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);

  if (deck == NULL)
    return;
  take_links (self, showcase_page_link_list_all (deck), TRUE);
  show (self, self->links->len > 0 ? SHOWCASE_TALK_LINKS_ALL : SHOWCASE_TALK_LINKS_NONE);
}

/* On the last page, which seldom has a link, this is the time for all of them. */
static void
show_page (ShowcaseTalkLinks *self)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);
  guint page = showcase_talk_get_page (self->talk);

  if (deck == NULL || page >= showcase_deck_get_n_pages (deck))
    return;
  take_links (self, showcase_page_link_list (deck, page, showcase_talk_get_step (self->talk)), FALSE);
  if (self->links->len == 0 && page + 1 == showcase_deck_get_n_pages (deck))
    show_all (self);
  else if (self->links->len == 0)
    show (self, SHOWCASE_TALK_LINKS_NONE);
  else
    show (self, self->links->len == 1 ? SHOWCASE_TALK_LINKS_CODE : SHOWCASE_TALK_LINKS_CHOICE);
}

static void
close_all (ShowcaseTalkLinks *self)
{
  if (self->mode != SHOWCASE_TALK_LINKS_CLOSED)
    show (self, SHOWCASE_TALK_LINKS_CLOSED);
}

/* Pages that are laid out anew, for another screen or because there are more of them now, don't put away what people may be taking a picture of. */
static void
moved_cb (ShowcaseTalkLinks *self)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);
  gboolean is_same = deck == self->deck;
  guint group = self->group;

  if (!is_same)
    {
      g_clear_pointer (&self->deck, showcase_deck_unref);
      self->deck = deck != NULL ? showcase_deck_ref (deck) : NULL;
    }
  if (is_same || deck == NULL)
    {
      close_all (self);
    }
  else if (self->mode == SHOWCASE_TALK_LINKS_ALL)
    {
      take_links (self, showcase_page_link_list_all (deck), TRUE);
      self->group = MIN (group, MAX (self->starts->len, 1) - 1);
      show (self, self->links->len > 0 ? SHOWCASE_TALK_LINKS_ALL : SHOWCASE_TALK_LINKS_NONE);
    }
}

static void
qr_cb (GSimpleAction *action,
       GVariant *target,
       gpointer user_data)
{
  ShowcaseTalkLinks *self = user_data;

  if (self->mode == SHOWCASE_TALK_LINKS_CLOSED)
    show_page (self);
  else
    close_all (self);
}

static void
links_cb (GSimpleAction *action,
          GVariant *target,
          gpointer user_data)
{
  ShowcaseTalkLinks *self = user_data;

  if (self->mode == SHOWCASE_TALK_LINKS_ALL)
    close_all (self);
  else
    show_all (self);
}

static void
link_cb (GSimpleAction *action,
         GVariant *target,
         gpointer user_data)
{
  ShowcaseTalkLinks *self = user_data;
  guint number = g_variant_get_uint32 (target);

  if ((self->mode != SHOWCASE_TALK_LINKS_CHOICE && self->mode != SHOWCASE_TALK_LINKS_ALL) || number == 0 || number > showcase_talk_links_get_n_links (self))
    return;
  self->chosen = g_array_index (self->starts, guint, self->group) + number - 1;
  show (self, SHOWCASE_TALK_LINKS_CODE);
}

/* Who does not choose but goes on means the talk; all links are the end of it. */
static void
links_next_cb (GSimpleAction *action,
               GVariant *target,
               gpointer user_data)
{
  ShowcaseTalkLinks *self = user_data;

  if (self->mode != SHOWCASE_TALK_LINKS_CHOICE && self->mode != SHOWCASE_TALK_LINKS_ALL)
    return;
  if (self->group + 1 < self->starts->len)
    {
      self->group++;
      show (self, self->mode);
    }
  else if (self->mode == SHOWCASE_TALK_LINKS_CHOICE)
    {
      close_all (self);
      showcase_talk_next (self->talk);
    }
}

static void
links_previous_cb (GSimpleAction *action,
                   GVariant *target,
                   gpointer user_data)
{
  ShowcaseTalkLinks *self = user_data;

  if (self->mode != SHOWCASE_TALK_LINKS_CHOICE && self->mode != SHOWCASE_TALK_LINKS_ALL)
    return;
  if (self->group > 0)
    {
      self->group--;
      show (self, self->mode);
    }
  else
    close_all (self);
}

static const GActionEntry actions[] = {
  { "qr", qr_cb },
  { "links", links_cb },
  { "link", link_cb, "u" },
  { "links-next", links_next_cb },
  { "links-previous", links_previous_cb },
};

static void
showcase_talk_links_dispose (GObject *object)
{
  ShowcaseTalkLinks *self = SHOWCASE_TALK_LINKS (object);

  g_clear_object (&self->talk);
  g_clear_pointer (&self->deck, showcase_deck_unref);
  g_clear_pointer (&self->links, g_ptr_array_unref);
  g_clear_pointer (&self->starts, g_array_unref);

  G_OBJECT_CLASS (showcase_talk_links_parent_class)->dispose (object);
}

static void
showcase_talk_links_class_init (ShowcaseTalkLinksClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_talk_links_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_talk_links_init (ShowcaseTalkLinks *self)
{
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->links = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_page_link_free);
}

/**
 * showcase_talk_links_new:
 * @talk: a talk
 *
 * Makes what shows the links of a talk, closed.
 *
 * Returns: (transfer full): the links
 */
ShowcaseTalkLinks *
showcase_talk_links_new (ShowcaseTalk *talk)
{
  ShowcaseTalkLinks *self = g_object_new (SHOWCASE_TYPE_TALK_LINKS, NULL);

  self->talk = g_object_ref (talk);
  moved_cb (self);
  g_signal_connect_object (talk, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * showcase_talk_links_add_actions:
 * @self: the links of a talk
 * @map: the actions of the talk; @self must live as long as it does
 *
 * Adds "qr" (shows the links of the page, or puts away what is shown), "links" (those of the whole talk), "link" (chooses one of those that are shown, from 1),
 * "links-next" and "links-previous" (which show more).
 */
void
showcase_talk_links_add_actions (ShowcaseTalkLinks *self,
                                 GActionMap *map)
{
  g_return_if_fail (SHOWCASE_IS_TALK_LINKS (self));
  g_return_if_fail (G_IS_ACTION_MAP (map));

  g_action_map_add_action_entries (map, actions, G_N_ELEMENTS (actions), self);
}

/**
 * showcase_talk_links_get_mode:
 * @self: the links of a talk
 *
 * Gets what is shown.
 *
 * Returns: what is shown
 */
ShowcaseTalkLinksMode
showcase_talk_links_get_mode (ShowcaseTalkLinks *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_LINKS (self), SHOWCASE_TALK_LINKS_CLOSED);

  return self->mode;
}

/**
 * showcase_talk_links_get_n_links:
 * @self: the links of a talk
 *
 * Gets how many links are shown at once.
 *
 * Returns: their number
 */
guint
showcase_talk_links_get_n_links (ShowcaseTalkLinks *self)
{
  guint end;

  g_return_val_if_fail (SHOWCASE_IS_TALK_LINKS (self), 0);

  switch (self->mode)
    {
    case SHOWCASE_TALK_LINKS_CODE:
      return 1;

    case SHOWCASE_TALK_LINKS_CHOICE:
    case SHOWCASE_TALK_LINKS_ALL:
      end = self->group + 1 < self->starts->len ? g_array_index (self->starts, guint, self->group + 1) : self->links->len;
      return end - g_array_index (self->starts, guint, self->group);

    case SHOWCASE_TALK_LINKS_CLOSED:
    case SHOWCASE_TALK_LINKS_NONE:
    default:
      return 0;
    }
}

/**
 * showcase_talk_links_get_link:
 * @self: the links of a talk
 * @number: which of those that are shown, from 0
 *
 * Gets one of the links that are shown.
 *
 * Returns: (transfer none): the link, until something else is shown
 */
const ShowcasePageLink *
showcase_talk_links_get_link (ShowcaseTalkLinks *self,
                              guint number)
{
  guint first;

  g_return_val_if_fail (SHOWCASE_IS_TALK_LINKS (self), NULL);
  g_return_val_if_fail (number < showcase_talk_links_get_n_links (self), NULL);

  first = self->mode == SHOWCASE_TALK_LINKS_CODE ? self->chosen : g_array_index (self->starts, guint, self->group);
  return g_ptr_array_index (self->links, first + number);
}

/**
 * showcase_talk_links_get_group:
 * @self: the links of a talk
 *
 * Gets which of the groups is shown.
 *
 * Returns: the group, from 0
 */
guint
showcase_talk_links_get_group (ShowcaseTalkLinks *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_LINKS (self), 0);

  return self->group;
}

/**
 * showcase_talk_links_get_n_groups:
 * @self: the links of a talk
 *
 * Gets how many groups there are of what is shown; 1 for a single code.
 *
 * Returns: the number of groups
 */
guint
showcase_talk_links_get_n_groups (ShowcaseTalkLinks *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_LINKS (self), 0);

  if (self->mode == SHOWCASE_TALK_LINKS_CHOICE || self->mode == SHOWCASE_TALK_LINKS_ALL)
    return self->starts->len;
  return self->mode == SHOWCASE_TALK_LINKS_CODE ? 1 : 0;
}

/**
 * showcase_talk_links_show_link:
 * @self: the links of a talk
 * @document: a document
 * @link: the position of a link in it
 *
 * Shows the code of a link that was clicked on.
 */
void
showcase_talk_links_show_link (ShowcaseTalkLinks *self,
                               ShowcaseDocument *document,
                               guint link)
{
  GPtrArray *links;

  g_return_if_fail (SHOWCASE_IS_TALK_LINKS (self));
  g_return_if_fail (document != NULL);

  links = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_page_link_free);
  g_ptr_array_add (links, showcase_page_link_new (document, link));
  take_links (self, links, FALSE);
  show (self, SHOWCASE_TALK_LINKS_CODE);
}

/**
 * showcase_talk_links_close:
 * @self: the links of a talk
 *
 * Puts away what is shown; from one of all codes back to all of them.
 *
 * Returns: whether there was anything
 */
gboolean
showcase_talk_links_close (ShowcaseTalkLinks *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_LINKS (self), FALSE);

  if (self->mode == SHOWCASE_TALK_LINKS_CLOSED)
    return FALSE;
  show (self, self->mode == SHOWCASE_TALK_LINKS_CODE && self->is_all ? SHOWCASE_TALK_LINKS_ALL : SHOWCASE_TALK_LINKS_CLOSED);
  return TRUE;
}
