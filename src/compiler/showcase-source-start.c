/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The start of a long document, read without the rest of it, for those who can't wait. Of the rest only the end is read, because that is where documents
 * keep the addresses of their links.
 */

#include "config.h"
#include "showcase-source-start.h"
#include "showcase-document.h"
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* More than a tall screen holds of it, and compiled before anything of it can be seen. */
#define START_LENGTH (16 * 1024)

/* More than the start: front matter comes before it, and definitions after it. */
#define HEAD_LENGTH (64 * 1024)
#define TAIL_LENGTH (64 * 1024)

/* A cut between two lines, with what stands before it ended. */
#define SEAM "\n\n"

static gboolean
append_part (GString *text,
             int fd,
             gsize length,
             goffset offset)
{
  gsize before = text->len;
  gssize n;

  g_string_set_size (text, before + length);
  n = pread (fd, text->str + before, length, offset);
  return n == (gssize)length;
}

static GBytes *
read_ends (const char *filename)
{
  int fd = g_open (filename, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  g_autoptr (GString) text = g_string_sized_new (HEAD_LENGTH + TAIL_LENGTH + strlen (SEAM));
  struct stat status;
  gboolean is_read = FALSE;

  if (fd < 0)
    return NULL;
  if (fstat (fd, &status) == 0 && S_ISREG (status.st_mode) && status.st_size > HEAD_LENGTH + TAIL_LENGTH && status.st_size <= SHOWCASE_DOCUMENT_MAX_LENGTH)
    {
      is_read = append_part (text, fd, HEAD_LENGTH, 0);
      g_string_append (text, SEAM);
      is_read = is_read && append_part (text, fd, TAIL_LENGTH, status.st_size - TAIL_LENGTH);
    }
  close (fd);
  return is_read ? g_string_free_to_bytes (g_steal_pointer (&text)) : NULL;
}

/**
 * showcase_source_start_load:
 * @path: the path of the document in the portfolio
 * @filename: (type filename): its file
 * @report: told about what is wrong with it
 *
 * Reads the start of a document that is longer than 128 KiB and may have headings.
 *
 * Returns: (transfer full) (nullable): the start, as showcase_source_load() has it in the whole; %NULL where the whole has to be waited for
 */
ShowcaseSource *
showcase_source_start_load (const char *path,
                            const char *filename,
                            ShowcaseReport *report)
{
  g_autoptr (GBytes) contents = read_ends (filename);
  g_autoptr (ShowcaseSource) source = contents != NULL ? showcase_source_new (path, contents, report) : NULL;

  if (source == NULL)
    return NULL;
  showcase_source_cut (source, START_LENGTH);
  return showcase_source_may_have_headings (source) ? g_steal_pointer (&source) : NULL;
}
