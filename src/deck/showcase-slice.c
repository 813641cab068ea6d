/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a page shows of a block, and arrays of it, which keep what their slices share. */

#include "config.h"

#include "showcase-slice.h"

static void
clear_slice (gpointer data)
{
  ShowcaseSlice *slice = data;

  g_clear_pointer (&slice->columns, g_array_unref);
}

/**
 * showcase_slices_new:
 *
 * Makes an array of slices.
 *
 * Returns: (transfer full) (element-type ShowcaseSlice): an empty array
 */
GArray *
showcase_slices_new (void)
{
  GArray *slices = g_array_new (FALSE, FALSE, sizeof (ShowcaseSlice));

  g_array_set_clear_func (slices, clear_slice);

  return slices;
}

/**
 * showcase_slices_append:
 * @slices: (element-type ShowcaseSlice): an array of slices
 * @slice: a slice
 *
 * Adds a copy of a slice.
 */
void
showcase_slices_append (GArray *slices,
                        const ShowcaseSlice *slice)
{
  g_array_append_vals (slices, slice, 1);
  if (slice->columns != NULL)
    g_array_ref (slice->columns);
}
