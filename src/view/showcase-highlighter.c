/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Talks with the program that colours code, over a socket that is its input and its output. The program ends by itself when nobody asks, and when an
 * answer takes too long; it is started again for the next request. Code without colours is never an error. */

#include "config.h"

#include "showcase-code-spans.h"
#include "showcase-highlighter.h"

#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* In seconds; the program gives up earlier by itself. */
#define LONGEST_ANSWER 8

/* After so many failures in a row there is no use in another start. */
#define MOST_FAILURES 4

struct _ShowcaseHighlighter
{
  gatomicrefcount references;

  /* Owned */
  char *program;

  /* State: one question at a time; a worker that nobody waits for any more may still be asking */
  GMutex mutex;
  int socket;
  guint n_failures;
};

/**
 * showcase_highlighter_new:
 * @program: the path of the program
 *
 * Makes a way to the program. Nothing is started.
 *
 * Returns: (transfer full): the way
 */
ShowcaseHighlighter *
showcase_highlighter_new (const char *program)
{
  ShowcaseHighlighter *self = g_new0 (ShowcaseHighlighter, 1);

  g_atomic_ref_count_init (&self->references);
  self->program = g_strdup (program);
  self->socket = -1;
  g_mutex_init (&self->mutex);

  return self;
}

/**
 * showcase_highlighter_ref:
 * @self: a way to the program
 *
 * Takes a reference. Safe in any thread.
 *
 * Returns: (transfer full): the same
 */
ShowcaseHighlighter *
showcase_highlighter_ref (ShowcaseHighlighter *self)
{
  g_atomic_ref_count_inc (&self->references);

  return self;
}

static void
disconnect (ShowcaseHighlighter *self)
{
  if (self->socket >= 0)
    close (self->socket);
  self->socket = -1;
}

/**
 * showcase_highlighter_unref:
 * @self: (transfer full): a way to the program
 *
 * Drops a reference; with the last one the program ends. Safe in any thread.
 */
void
showcase_highlighter_unref (ShowcaseHighlighter *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  disconnect (self);
  g_mutex_clear (&self->mutex);
  g_free (self->program);
  g_free (self);
}

/* What GtkSourceView has to say about its own languages is for nobody who reads a document. */
static gboolean
start (ShowcaseHighlighter *self)
{
  g_autoptr (GSubprocessLauncher) launcher = NULL;
  g_autoptr (GSubprocess) process = NULL;
  const struct timeval patience = { .tv_sec = LONGEST_ANSWER };
  int sockets[2];

  if (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
    return FALSE;

  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_subprocess_launcher_unsetenv (launcher, "G_DEBUG");
  g_subprocess_launcher_take_stdin_fd (launcher, fcntl (sockets[1], F_DUPFD_CLOEXEC, 0));
  g_subprocess_launcher_take_stdout_fd (launcher, sockets[1]);
  process = g_subprocess_launcher_spawn (launcher, NULL, self->program, NULL);
  g_subprocess_launcher_close (launcher);
  if (process == NULL)
    {
      close (sockets[0]);
      return FALSE;
    }
  self->socket = sockets[0];
  setsockopt (self->socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  setsockopt (self->socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);

  return TRUE;
}

static gboolean
send_all (ShowcaseHighlighter *self,
          const void *source,
          gsize length)
{
  for (gsize done = 0; done < length;)
    {
      ssize_t n = send (self->socket, (const char *)source + done, length - done, MSG_NOSIGNAL);

      if (n <= 0)
        return FALSE;
      done += (gsize)n;
    }

  return TRUE;
}

static gboolean
receive_all (ShowcaseHighlighter *self,
             void *target,
             gsize length)
{
  for (gsize done = 0; done < length;)
    {
      ssize_t n = recv (self->socket, (char *)target + done, length - done, 0);

      if (n <= 0)
        return FALSE;
      done += (gsize)n;
    }

  return TRUE;
}

/* Whatever the other side says, spans lie in the text, one after the other. */
static gboolean
are_valid (GArray *spans,
           gsize length)
{
  gsize end = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const ShowcaseCodeSpan *span = &g_array_index (spans, ShowcaseCodeSpan, i);

      if (span->start < end || span->length > length || span->start > length - span->length || span->role >= SHOWCASE_N_COLORS)
        return FALSE;
      end = (gsize)span->start + span->length;
    }

  return TRUE;
}

static GArray *
ask (ShowcaseHighlighter *self,
     const char *language,
     const char *text,
     gsize context_length,
     gsize length)
{
  ShowcaseCodeRequest request = { (guint32)strlen (language), (guint32)context_length, (guint32)length };
  g_autoptr (GArray) spans = NULL;
  guint32 n_spans;

  if (!send_all (self, &request, sizeof request) || !send_all (self, language, request.language_length)
      || !send_all (self, text, context_length + length) || !receive_all (self, &n_spans, sizeof n_spans) || n_spans > length)
    return NULL;

  spans = g_array_sized_new (FALSE, FALSE, sizeof (ShowcaseCodeSpan), n_spans);
  g_array_set_size (spans, n_spans);
  if (!receive_all (self, spans->data, n_spans * sizeof (ShowcaseCodeSpan)) || !are_valid (spans, length))
    return NULL;

  return g_steal_pointer (&spans);
}

/**
 * showcase_highlighter_find:
 * @self: a way to the program
 * @language: what the document calls the language
 * @text: code
 * @context_length: how much of it, in bytes, is there only for what comes after it
 * @length: the length of the rest
 *
 * Finds the colours of code. Blocks, for seconds at worst.
 *
 * Returns: (transfer full) (element-type ShowcaseCodeSpan): the spans, from the end of the context; none when they can't be had
 */
GArray *
showcase_highlighter_find (ShowcaseHighlighter *self,
                           const char *language,
                           const char *text,
                           gsize context_length,
                           gsize length)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  gboolean is_fresh = FALSE;

  /* A program that has ended since the last time is no failure of this text. */
  while (!is_fresh && self->n_failures < MOST_FAILURES)
    {
      GArray *spans;

      is_fresh = self->socket < 0;
      if (is_fresh && !start (self))
        {
          self->n_failures = MOST_FAILURES;
          break;
        }
      spans = ask (self, language, text, context_length, length);
      if (spans != NULL)
        {
          self->n_failures = 0;
          return spans;
        }
      disconnect (self);
      self->n_failures += is_fresh ? 1 : 0;
    }

  return g_array_new (FALSE, FALSE, sizeof (ShowcaseCodeSpan));
}
