/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the source of one document to its group of the catalog, and what there is to report about it. Each step is somebody else's:
 * parsing, recovering, the outline, the choice of entries, the stories; here they are put together.
 */

#include "config.h"
#include "showcase-group-builder.h"
#include "showcase-draft.h"
#include "showcase-inspection.h"
#include "showcase-language.h"
#include "showcase-name.h"
#include "showcase-slug.h"
#include "showcase-story.h"

#include <string.h>

typedef struct
{
  /* Borrowed */
  ShowcaseSource *source;
  ShowcaseFrontMatter *front_matter;
  ShowcaseResolver *resolver;
  const char *id;
  const char *language;
  ShowcaseGroup *plain;

  /* Owned */
  ShowcaseDocument *document;
  ShowcaseOutline *outline;
  GPtrArray *stories;
  GArray *item_lines;
  GHashTable *slugs;
  char *title;

  /* State */
  gboolean had_headings;
  guint next_story;
  guint n_entries;
} Builder;

/* What an entry says of a place in a career; all of it is borrowed. */
typedef struct
{
  const char *title;
  const char *role;
  const char *employer;
  const char *badge;
  const char *from;
  ShowcasePeriod period;
} Place;

static void
clear_builder (Builder *self)
{
  g_clear_pointer (&self->document, showcase_document_unref);
  g_clear_pointer (&self->outline, showcase_outline_free);
  g_clear_pointer (&self->stories, g_ptr_array_unref);
  g_clear_pointer (&self->item_lines, g_array_unref);
  g_clear_pointer (&self->slugs, g_hash_table_unref);
  g_clear_pointer (&self->title, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Builder, clear_builder)

static void
parse (Builder *self)
{
  gsize length;
  const char *body = showcase_source_get_text (self->source, &length);

  g_clear_pointer (&self->outline, showcase_outline_free);
  g_clear_pointer (&self->document, showcase_document_unref);
  self->document = showcase_document_parse (body, length, showcase_resolver_resolve, self->resolver);
  self->outline = showcase_outline_new (self->document, body, length, !showcase_source_is_recovered (self->source));
  if (showcase_source_get_headings (self->source) != NULL)
    showcase_outline_take_headings (self->outline, showcase_source_get_headings (self->source));
}

/* Most documents are parsed once: only where a glance can't rule out headings, and there are none after all, is there a second time. */
static void
parse_and_recover (Builder *self)
{
  gboolean may_recover = self->front_matter == NULL || self->front_matter->structure;

  if (may_recover && !showcase_source_may_have_headings (self->source))
    {
      showcase_source_recover (self->source);
      parse (self);
      return;
    }
  parse (self);
  self->had_headings = !may_recover || showcase_outline_get_n_nodes (self->outline) > 0;
  if (!self->had_headings && showcase_source_recover (self->source))
    parse (self);
}

static char *
choose_title (Builder *self)
{
  const ShowcaseOutlineNode *only = showcase_outline_get_only_title (self->outline);

  if (self->front_matter != NULL && self->front_matter->title != NULL && *self->front_matter->title != '\0')
    return g_strdup (self->front_matter->title);
  if (only != NULL)
    return g_strdup (only->text);
  if (self->plain != NULL)
    return g_strdup (showcase_group_get_title (self->plain));
  return showcase_name_prettify (showcase_source_get_path (self->source));
}

/* A list that stands in no other list and in no quote; the footnotes, which stand apart, are a list in form only. */
static gboolean
is_top_list (const ShowcaseContainer *list)
{
  return list->parent == SHOWCASE_NONE && list->variant != SHOWCASE_VARIANT_FOOTNOTES;
}

/* The lines on which the items of top-level lists begin to show something, sorted, as the containers are. */
static GArray *
list_item_lines (ShowcaseDocument *document)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < showcase_document_get_n_containers (document); i++)
    {
      const ShowcaseContainer *container = showcase_document_get_container (document, i);

      if (container->kind == SHOWCASE_CONTAINER_ITEM && is_top_list (showcase_document_get_container (document, container->parent)))
        {
          guint line = showcase_document_get_block (document, container->first_block)->first_line;

          g_array_append_val (lines, line);
        }
    }
  return lines;
}

/* The number of sorted lines that are less than @line. */
static guint
count_lines_before (GArray *lines,
                    guint line)
{
  guint low = 0, high = lines->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (lines, guint, middle) < line)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Drafts and stories are both in written order, so each story is looked at once. Most entries have none, and no array then. */
static GPtrArray *
take_stories (Builder *self,
              const ShowcaseDraft *draft)
{
  GPtrArray *stars = NULL;

  for (; self->next_story < self->stories->len; self->next_story++)
    {
      ShowcaseStar *star = g_ptr_array_index (self->stories, self->next_story);

      if (showcase_star_get_line (star) >= draft->end_line)
        break;
      if (showcase_star_get_line (star) < draft->line)
        continue;
      if (stars == NULL)
        stars = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_star_unref);
      g_ptr_array_add (stars, showcase_star_ref (star));
    }
  return stars;
}

/* The slug of a heading without the number that tells its anchor from others, which changes when a heading comes before it. */
static char *
make_heading_slug (Builder *self,
                   guint heading)
{
  const char *anchor = showcase_document_get_anchor (self->document, heading);
  const ShowcaseBlock *block = showcase_document_get_block (self->document, heading);
  g_autofree char *text = g_strndup (showcase_document_get_block_text (self->document, heading), block->length);
  g_autofree char *slug = showcase_slug_from_heading (text);

  if (anchor == NULL)
    return NULL;
  return *slug != '\0' && g_str_has_prefix (anchor, slug) ? g_steal_pointer (&slug) : g_strdup (anchor);
}

/* An entry of a translation is called as the one in its place, so that what leads to the one leads to the other. */
static char *
dup_plain_name (Builder *self,
                const ShowcasePeriod *period)
{
  ShowcaseEntry *entry;

  if (self->plain == NULL || self->n_entries >= showcase_group_get_n_entries (self->plain))
    return NULL;
  entry = showcase_group_get_entry (self->plain, self->n_entries);
  return showcase_period_equal (showcase_entry_get_period (entry), period) ? g_strdup (showcase_entry_get_id (entry) + strlen (self->id) + 1) : NULL;
}

/* What front matter says where the name of the file doesn't. */
static char *
choose_language (Builder *self)
{
  static const char *const keys[] = { "lang", "language" };
  const char *tag = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (keys) && self->front_matter != NULL && tag == NULL; i++)
    g_variant_lookup (self->front_matter->keys, keys[i], "&s", &tag);
  if (self->language != NULL)
    return g_strdup (self->language);
  return tag != NULL ? showcase_language_from_tag (tag) : NULL;
}

/* An id is made of what the entry itself says, its year included, so that other entries come, go and change without a change of it. Only entries that
 * say the same are told apart by their order. */
static char *
make_entry_id (Builder *self,
               const ShowcaseDraft *draft,
               const char *title,
               const ShowcasePeriod *period)
{
  g_autofree char *year = g_strdup_printf ("%u", period->start.year);
  g_autofree char *slug = NULL;
  g_autofree char *dated = NULL;
  g_autofree char *unique = NULL;

  if (draft->node != NULL)
    slug = make_heading_slug (self, draft->node->block);
  if (slug == NULL && draft->prose != NULL && draft->prose->employer != NULL)
    slug = showcase_slug_from_heading (draft->prose->employer);
  else if (slug == NULL)
    slug = showcase_slug_from_heading (title);
  if (*slug == '\0')
    g_set_str (&slug, "entry");
  dated = dup_plain_name (self, period);
  if (dated == NULL && (period->start.year == 0 || strstr (slug, year) != NULL))
    dated = g_strdup (slug);
  else if (dated == NULL)
    dated = g_strconcat (slug, "-", year, NULL);
  unique = showcase_name_make_unique (self->slugs, dated, "");
  self->n_entries++;
  return g_strconcat (self->id, "/", unique, NULL);
}

static const char *
choose_entry_title (Builder *self,
                    const ShowcaseDraft *draft,
                    const ShowcaseHeading *heading)
{
  if (draft->prose != NULL)
    return heading->role != NULL ? heading->role : heading->employer;
  if (heading->title != NULL && *heading->title != '\0')
    return heading->title;
  if (heading->role != NULL && *heading->role != '\0')
    return heading->role;
  return heading->employer != NULL ? heading->employer : draft->node->text;
}

/* A topic's words are about anything: a comma in them makes no employer. */
static gboolean
is_place_in_career (const ShowcaseDraft *draft,
                    const ShowcaseHeading *heading,
                    const ShowcasePeriod *period)
{
  return draft->prose != NULL || !showcase_period_is_empty (period) || heading->badge != NULL || (draft->node != NULL && draft->node->is_place);
}

/* Front matter is about the whole document: of one of several dated entries it says what the entry doesn't say itself, and of the only one it has the last word. */
static void
take_front_matter (Builder *self,
                   gboolean is_only,
                   const char **role,
                   const char **employer)
{
  const ShowcaseFrontMatter *front_matter = self->front_matter;

  if (front_matter->role != NULL && (is_only || *role == NULL))
    *role = front_matter->role;
  if (front_matter->employer != NULL && (is_only || *employer == NULL))
    *employer = front_matter->employer;
}

/* An entry of a heading or of a sentence. */
static Place
choose_place (Builder *self,
              const ShowcaseDraft *draft,
              gboolean is_only)
{
  const ShowcaseHeading *heading = draft->prose != NULL ? draft->prose : draft->node->heading;
  Place place = { .title = choose_entry_title (self, draft, heading), .badge = heading->badge, .from = heading->from, .period = heading->period };

  if (is_place_in_career (draft, heading, &place.period))
    {
      place.role = heading->role;
      place.employer = heading->employer;
    }
  if (self->front_matter != NULL && !showcase_period_is_empty (&place.period))
    take_front_matter (self, is_only, &place.role, &place.employer);
  return place;
}

/* An entry of a whole document. Where its title has a period, the one of the front matter wins over it, and so does a title there over the heading's words. */
static Place
choose_whole_place (Builder *self)
{
  const ShowcaseOutlineNode *only = showcase_outline_get_only_title (self->outline);
  Place place = { .title = self->title };

  if (self->front_matter == NULL)
    return place;
  place.period = self->front_matter->period;
  if (only != NULL && only->is_dated)
    {
      gboolean is_titled = strcmp (self->title, only->text) != 0;

      place.title = is_titled ? self->title : only->heading->title;
      place.role = is_titled ? NULL : only->heading->role;
      place.employer = only->heading->employer;
    }
  take_front_matter (self, TRUE, &place.role, &place.employer);
  return place;
}

static ShowcaseEntry *
build_entry (Builder *self,
             const ShowcaseDraft *draft,
             gboolean is_only)
{
  gboolean is_whole = draft->prose == NULL && draft->node == NULL;
  Place place = is_whole ? choose_whole_place (self) : choose_place (self, draft, is_only);
  g_autofree char *id = make_entry_id (self, draft, place.title, &place.period);
  g_autoptr (GPtrArray) stars = take_stories (self, draft);

  return g_object_new (SHOWCASE_TYPE_ENTRY,
                       "id", id,
                       "title", place.title,
                       "role", place.role,
                       "employer", place.employer,
                       "badge", place.badge,
                       "from", place.from,
                       "section", draft->section,
                       "period", showcase_period_is_empty (&place.period) ? NULL : &place.period,
                       "line", draft->line,
                       "highlights", count_lines_before (self->item_lines, draft->end_line) - count_lines_before (self->item_lines, draft->line),
                       "stars", stars,
                       NULL);
}

static GPtrArray *
build_entries (Builder *self)
{
  g_autoptr (GArray) drafts = NULL;
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_only;
  ShowcaseDraftFlags flags = self->had_headings ? SHOWCASE_DRAFT_HAD_HEADINGS : SHOWCASE_DRAFT_PROSE;

  if (self->front_matter != NULL && !showcase_period_is_empty (&self->front_matter->period))
    flags |= SHOWCASE_DRAFT_WHOLE;
  drafts = showcase_draft_list (self->document, self->outline, flags);
  is_only = showcase_draft_count_dated (drafts) == 1;
  for (guint i = 0; i < drafts->len; i++)
    g_ptr_array_add (entries, build_entry (self, &g_array_index (drafts, ShowcaseDraft, i), is_only));
  return entries;
}

static ShowcaseGroup *
build_group (Builder *self,
             ShowcaseReferences *references)
{
  g_autoptr (GPtrArray) entries = build_entries (self);
  g_autofree char *language = choose_language (self);
  g_autofree char *body = g_strconcat ("bodies/", self->id, self->plain != NULL ? "." : "", self->plain != NULL ? language : "", ".md", NULL);
  ShowcaseFrontMatter *front_matter = self->front_matter;

  return g_object_new (SHOWCASE_TYPE_GROUP,
                       "id",
                       self->id,
                       "title",
                       self->title,
                       "document",
                       showcase_source_get_path (self->source),
                       "body",
                       body,
                       "person",
                       front_matter != NULL ? front_matter->person : NULL,
                       "language",
                       language,
                       "recovered",
                       showcase_source_is_recovered (self->source),
                       "skills",
                       front_matter != NULL ? front_matter->skills : NULL,
                       "keys",
                       front_matter != NULL ? front_matter->keys : NULL,
                       "references",
                       references,
                       "lines",
                       showcase_source_get_lines (self->source),
                       "entries",
                       entries,
                       NULL);
}

/**
 * showcase_group_builder_build:
 * @source: the source of a document, whose body may be replaced by a recovered one
 * @id: the id of the document
 * @language: (nullable): the language that its name says
 * @plain: (nullable): the group of the document that it is a translation of
 * @resolver: a resolver that is at this document
 * @references: what the resolver fills
 * @report: told about what is missing or odd
 *
 * Makes the group of one document.
 *
 * Returns: (transfer full): the group
 */
ShowcaseGroup *
showcase_group_builder_build (ShowcaseSource *source,
                              const char *id,
                              const char *language,
                              ShowcaseGroup *plain,
                              ShowcaseResolver *resolver,
                              ShowcaseReferences *references,
                              ShowcaseReport *report)
{
  g_auto (Builder) self = { .source = source, .resolver = resolver, .id = id, .language = language, .plain = plain };

  self.front_matter = showcase_source_get_front_matter (source);
  parse_and_recover (&self);
  self.title = choose_title (&self);
  self.slugs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.item_lines = list_item_lines (self.document);
  if (self.front_matter == NULL || self.front_matter->star)
    self.stories = showcase_story_list (self.document, self.title);
  else
    self.stories = g_ptr_array_new ();
  showcase_inspection_run (source, self.document, self.outline, self.stories, resolver, report);
  return build_group (&self, references);
}
