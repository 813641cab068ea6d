/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read of a document while it is opened: its start, and all of it as it is written when that takes long. */

#include "config.h"

#include "showcase-reading-private.h"

#include "showcase-scroll.h"

static void
show_start (ShowcaseReading *self,
            ShowcaseBundle *preview)
{
  ShowcaseGroup *group = showcase_catalog_get_group (showcase_bundle_get_catalog (preview), 0);
  g_autoptr (ShowcaseDocument) document = showcase_loader_parse (preview, group);
  ShowcaseImageSource *images = showcase_reading_begin_images (self, preview);

  showcase_document_view_set_document (self->view, document, showcase_image_source_load, images, (GDestroyNotify)showcase_image_source_unref);
  showcase_scroll_to_top (self->view);
  showcase_reading_set_state (self, SHOWCASE_READING_START);
}

/* The reader of a start stays where they are. */
static void
show_plain (ShowcaseReading *self,
            ShowcaseBundle *preview,
            ShowcaseDocument *plain,
            gboolean had_start)
{
  ShowcaseImageSource *images;

  self->coming = showcase_document_ref (plain);
  self->coming_state = SHOWCASE_READING_PLAIN;
  self->must_scroll = FALSE;
  if (had_start)
    {
      showcase_document_view_update_document (self->view, plain);
      return;
    }
  images = showcase_reading_begin_images (self, preview);
  showcase_document_view_prepare_document (self->view, plain, showcase_image_source_load, images, (GDestroyNotify)showcase_image_source_unref);
  showcase_reading_set_state (self, SHOWCASE_READING_WAITING);
}

/**
 * showcase_reading_show_preview:
 * @self: a reading
 * @shelf: the session's shelf, with a preview
 *
 * Shows what there is of the document that is being opened.
 */
void
showcase_reading_show_preview (ShowcaseReading *self,
                               ShowcaseShelf *shelf)
{
  ShowcaseBundle *preview = showcase_shelf_get_preview (shelf);
  ShowcaseOpening *opening = showcase_shelf_get_opening (shelf);
  ShowcaseDocument *plain = opening != NULL ? showcase_opening_get_plain (opening) : NULL;
  gboolean had_start = self->preview == preview;

  if (had_start && (plain == NULL || self->state == SHOWCASE_READING_PLAIN || self->coming == plain))
    return;
  showcase_reading_remember_scroll (self);
  showcase_reading_stop (self);
  g_clear_object (&self->group);
  g_clear_error (&self->error);
  g_set_object (&self->preview, preview);
  if (plain != NULL)
    show_plain (self, preview, plain, had_start);
  else
    show_start (self, preview);
}
