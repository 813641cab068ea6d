/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a camera reads in a picture: zbarimg is the camera.
 */

#include "code-fixture.h"

#include <glib/gstdio.h>

gboolean
code_fixture_can_read (void)
{
  g_autofree char *zbarimg = g_find_program_in_path ("zbarimg");

  return zbarimg != NULL;
}

static guint
get_green (guint32 pixel)
{
  return pixel >> 8 & 0xff;
}

/* The codes in a picture, in an order of their own; empty when there is none. */
char **
code_fixture_read (const Picture *picture)
{
  g_autoptr (GString) file = g_string_new (NULL);
  g_autofree char *name = NULL;
  g_autofree char *command = NULL;
  g_autofree char *output = NULL;
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  int descriptor = g_file_open_tmp ("showcase-XXXXXX.pgm", &name, &error);

  g_assert_no_error (error);
  g_close (descriptor, NULL);
  g_string_append_printf (file, "P5 %d %d 255\n", picture->width, picture->height);
  for (int i = 0; i < picture->width * picture->height; i++)
    g_string_append_c (file, (char)get_green (picture->pixels[i]));
  g_file_set_contents (name, file->str, (gssize)file->len, &error);
  g_assert_no_error (error);

  command = g_strdup_printf ("zbarimg --quiet --raw --nodbus -Sdisable -Sqrcode.enable %s", name);
  g_spawn_command_line_sync (command, &output, &said, NULL, &error);
  g_assert_no_error (error);
  g_unlink (name);
  g_strchomp (output);
  return g_strsplit (output, "\n", -1);
}

/* The same from twice as far away: each pixel is the mean of four. */
Picture *
code_fixture_halve (const Picture *picture)
{
  Picture *half = g_new (Picture, 1);

  *half = (Picture){ picture->width / 2, picture->height / 2, g_new0 (guint32, picture->width / 2 * (picture->height / 2)) };
  for (int y = 0; y < half->height; y++)
    for (int x = 0; x < half->width; x++)
      {
        guint sum = 0;

        for (int i = 0; i < 4; i++)
          sum += get_green (stage_fixture_get_pixel (picture, 2 * x + i % 2, 2 * y + i / 2));
        half->pixels[y * half->width + x] = 0xff000000 | sum / 4 * 0x010101;
      }
  return half;
}
