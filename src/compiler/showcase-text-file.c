/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files of text, whatever is written in them: read with a limit, checked, and made valid UTF-8 with one kind of line end.
 */

#include "config.h"
#include "showcase-text-file.h"
#include "showcase-document.h"
#include "showcase-encoding.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_SIZE SHOWCASE_DOCUMENT_MAX_LENGTH
#define LARGE_SIZE (16 * 1024 * 1024)

static void
report_error (ShowcaseReport *report,
              ShowcaseProblem problem,
              const char *path,
              const char *message)
{
  showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, problem, path, 0, "%s", message);
}

static void
report_too_large (ShowcaseReport *report,
                  const char *path)
{
  report_error (report, SHOWCASE_PROBLEM_SIZE, path, _ ("this file is larger than 64 MiB; split it"));
}

/* Refuses what is not text, with the reason. */
static gboolean
check_encoding (const char *path,
                GBytes *contents,
                ShowcaseReport *report)
{
  gsize length;
  const char *bytes = g_bytes_get_data (contents, &length);

  switch (length == 0 ? SHOWCASE_ENCODING_TEXT : showcase_encoding_detect (bytes, length))
    {
    case SHOWCASE_ENCODING_BINARY:
      report_error (report, SHOWCASE_PROBLEM_BINARY, path, _ ("this is not a text file; remove it or save it as plain text"));
      return FALSE;
    case SHOWCASE_ENCODING_UTF16:
      report_error (report, SHOWCASE_PROBLEM_BINARY, path, _ ("this text is in UTF-16; save it as UTF-8"));
      return FALSE;
    case SHOWCASE_ENCODING_TEXT:
    default:
      return TRUE;
    }
}

/**
 * showcase_text_file_normalize:
 * @path: the path of the document in the portfolio
 * @contents: the bytes of its file
 * @report: told about what is wrong with it
 *
 * Makes text of the bytes of a file: valid UTF-8 with LF line ends.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL when it is none, which @report then says
 */
GBytes *
showcase_text_file_normalize (const char *path,
                              GBytes *contents,
                              ShowcaseReport *report)
{
  g_autoptr (GBytes) text = NULL;
  guint invalid_line;

  if (!check_encoding (path, contents, report))
    return NULL;
  text = showcase_encoding_normalize (contents, &invalid_line);
  if (g_bytes_get_size (text) > MAX_SIZE)
    {
      report_too_large (report, path);
      return NULL;
    }
  if (invalid_line > 0)
    showcase_report_add (report,
                         SHOWCASE_SEVERITY_WARNING,
                         SHOWCASE_PROBLEM_ENCODING,
                         path,
                         invalid_line,
                         _ ("this is not UTF-8; what can’t be read is shown as “�”. Save the file as UTF-8"));
  return g_steal_pointer (&text);
}

/* A file may be a pipe or grow while it is read, so neither its name nor its size is believed. */
static GBytes *
read_file (const char *filename,
           gboolean *too_large,
           GError **error)
{
  int fd = g_open (filename, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  g_autofree char *bytes = NULL;
  struct stat status = { 0 };
  gsize length = 0, capacity;
  gssize n = -1;

  *too_large = FALSE;
  if (fd >= 0 && fstat (fd, &status) == 0)
    {
      *too_large = status.st_size > MAX_SIZE;
      capacity = *too_large ? 0 : (gsize)status.st_size + 1;
      bytes = g_malloc (capacity + 1);
      while ((n = read (fd, bytes + length, capacity - length)) > 0)
        {
          length += n;
          if (length < capacity)
            continue;
          if (capacity > MAX_SIZE)
            break;
          capacity = MIN (capacity * 2, MAX_SIZE + 1);
          bytes = g_realloc (bytes, capacity);
        }
      *too_large |= length > MAX_SIZE;
    }
  if (n < 0)
    g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno), g_strerror (errno));
  if (fd >= 0)
    close (fd);
  return n < 0 ? NULL : g_bytes_new_take (g_steal_pointer (&bytes), length);
}

/**
 * showcase_text_file_load:
 * @path: the path of the document in the portfolio
 * @filename: (type filename): its file
 * @report: told about what is wrong with it
 *
 * Reads a file.
 *
 * Returns: (transfer full) (nullable): its bytes, or %NULL when it can't be read, which @report then says
 */
GBytes *
showcase_text_file_load (const char *path,
                         const char *filename,
                         ShowcaseReport *report)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) contents = NULL;
  gboolean too_large;

  g_return_val_if_fail (filename != NULL, NULL);

  contents = read_file (filename, &too_large, &error);
  if (contents == NULL)
    {
      showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_UNREADABLE, path, 0, _ ("this file can’t be read: %s"), error->message);
      return NULL;
    }
  if (too_large)
    {
      report_too_large (report, path);
      return NULL;
    }
  if (g_bytes_get_size (contents) > LARGE_SIZE)
    showcase_report_add (report,
                         SHOWCASE_SEVERITY_WARNING,
                         SHOWCASE_PROBLEM_SIZE,
                         path,
                         0,
                         _ ("this file is larger than 16 MiB and will be slow to open; split it"));
  return g_steal_pointer (&contents);
}
