/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From 4.23 on, GTK on an X server warns of its own bookkeeping when a popover opens, once a program: window and popover tell one clock of the same frame.
 */

#include "test-popovers.h"

#include <gtk/gtk.h>

static GLogWriterOutput
write_log (GLogLevelFlags level,
           const GLogField *fields,
           gsize n_fields,
           gpointer user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") && strstr (fields[i].value, "gdk_frame_timings_submitted() called on submitted frame") != NULL)
      return G_LOG_WRITER_HANDLED;
  return g_log_writer_default (level, fields, n_fields, user_data);
}

/* For a program that opens popovers, before anything is logged. */
void
test_popovers_expect_warning (void)
{
  if (gtk_get_minor_version () >= 23)
    g_log_set_writer_func (write_log, NULL, NULL);
}
