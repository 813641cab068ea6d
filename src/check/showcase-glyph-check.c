/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Characters that no font on this machine has: they would be boxes with numbers. Each character is asked for once, however often it is written, and the
 * same way as a layout asks: with every font that may stand in for the first. */

#include "config.h"

#include "showcase-glyph-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* So many characters are named one by one. */
#define MAX_NAMED 5

/* One bit for each code point. */
#define SET_BYTES (0x110000 / 8)

struct _ShowcaseGlyphCheck
{
  /* Owned */
  PangoLayout *layout;
  guint8 *known;
  guint8 *missing;
};

/* The characters of one line that no font has. */
typedef struct
{
  /* Owned */
  guint8 *reported;
  GString *names;

  /* State */
  guint line;
  guint n_characters;
} Finding;

static gboolean
contains (const guint8 *set,
          gunichar character)
{
  return (set[character / 8] & (1 << character % 8)) != 0;
}

static void
insert (guint8 *set,
        gunichar character)
{
  set[character / 8] |= (guint8)(1 << character % 8);
}

/* What is not there to be seen needs no font, which the layout knows. */
static gboolean
is_missing (ShowcaseGlyphCheck *self,
            gunichar character)
{
  char text[8];
  int length;

  if (character < 0x80 || contains (self->known, character))
    return contains (self->missing, character);

  length = g_unichar_to_utf8 (character, text);
  pango_layout_set_text (self->layout, text, length);
  insert (self->known, character);
  if (pango_layout_get_unknown_glyphs_count (self->layout) > 0)
    insert (self->missing, character);
  return contains (self->missing, character);
}

/* The line of the body, among those of a block, that has a character; the first one if it is written in another way there. */
static guint
find_line (const ShowcaseSubject *subject,
           const ShowcaseBlock *block,
           gunichar character)
{
  char wanted[8];
  int wanted_length = g_unichar_to_utf8 (character, wanted);
  gsize length;
  const char *text = g_bytes_get_data (subject->body, &length);
  const char *end = text + length;

  for (guint line = 1; text != NULL && text < end && line <= block->last_line; line++)
    {
      const char *line_end = memchr (text, '\n', (gsize)(end - text));

      if (line_end == NULL)
        line_end = end;
      if (line >= block->first_line && memmem (text, (gsize)(line_end - text), wanted, (gsize)wanted_length) != NULL)
        return line;
      text = line_end + 1;
    }

  return block->first_line;
}

static void
finding_add (Finding *self,
             gunichar character)
{
  char text[8] = { 0 };

  if (self->n_characters++ >= MAX_NAMED)
    return;
  g_unichar_to_utf8 (character, text);
  /* Translators: what stands between the members of a list */
  g_string_append_printf (self->names, "%s“%s” (U+%04X)", self->names->len > 0 ? C_ ("list", ", ") : "", text, character);
}

static void
finding_report (Finding *self,
                const ShowcaseSubject *subject)
{
  guint n_others = self->n_characters - MIN (self->n_characters, MAX_NAMED);
  g_autofree char *message = NULL;

  if (n_others > 0)
    /* Translators: %1$s is a list of characters, each like "“🧿” (U+1F9FF)"; %2$u is how many others there are. */
    message = g_strdup_printf (ngettext ("no font here has %1$s and %2$u other character; install one that has them or write something else",
                                         "no font here has %1$s and %2$u other characters; install one that has them or write something else",
                                         n_others),
                               self->names->str,
                               n_others);
  else
    /* Translators: %s is one character or several, each like "“🧿” (U+1F9FF)". */
    message = g_strdup_printf (_ ("no font here has %s; install one that does or write something else"), self->names->str);
  if (self->n_characters > 0)
    showcase_subject_warn (subject, SHOWCASE_PROBLEM_MISSING_GLYPH, self->line, message);
  self->n_characters = 0;
  g_string_truncate (self->names, 0);
}

static void
check_block (ShowcaseGlyphCheck *self,
             const ShowcaseSubject *subject,
             guint index,
             Finding *finding)
{
  const ShowcaseBlock *block = showcase_document_get_block (subject->document, index);
  const char *text = showcase_document_get_block_text (subject->document, index);

  for (const char *p = text; p < text + block->length; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);
      guint line;

      if (!is_missing (self, character) || contains (finding->reported, character))
        continue;
      insert (finding->reported, character);
      line = find_line (subject, block, character);
      if (line != finding->line)
        finding_report (finding, subject);
      finding->line = line;
      finding_add (finding, character);
    }
}

/**
 * showcase_glyph_check_new:
 * @context: where fonts come from
 * @font: the font that text is set in
 *
 * Makes a check that has asked for no character yet.
 *
 * Returns: (transfer full): the check
 */
ShowcaseGlyphCheck *
showcase_glyph_check_new (PangoContext *context,
                          const PangoFontDescription *font)
{
  ShowcaseGlyphCheck *self = g_new0 (ShowcaseGlyphCheck, 1);

  self->layout = pango_layout_new (context);
  pango_layout_set_font_description (self->layout, font);
  self->known = g_malloc0 (SET_BYTES);
  self->missing = g_malloc0 (SET_BYTES);

  return self;
}

/**
 * showcase_glyph_check_free:
 * @self: (transfer full): a check
 *
 * Frees it.
 */
void
showcase_glyph_check_free (ShowcaseGlyphCheck *self)
{
  g_object_unref (self->layout);
  g_free (self->known);
  g_free (self->missing);
  g_free (self);
}

/**
 * showcase_glyph_check_run:
 * @self: a check
 * @subject: a document
 *
 * Reports the characters of a document that no font has, each at the line where it is first.
 */
void
showcase_glyph_check_run (ShowcaseGlyphCheck *self,
                          const ShowcaseSubject *subject)
{
  Finding finding = { .reported = g_malloc0 (SET_BYTES), .names = g_string_new (NULL) };

  for (guint i = 0; i < showcase_document_get_n_blocks (subject->document); i++)
    check_block (self, subject, i, &finding);
  finding_report (&finding, subject);
  g_free (finding.reported);
  g_string_free (finding.names, TRUE);
}
