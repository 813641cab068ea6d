/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Put into a program by LD_PRELOAD: on SIGUSR2 it writes how many bytes of its heap are in use to SHOWCASE_BENCH_HEAP/PID. What is free does not count,
 * whether the system has it back or not, so that the number depends on what the program keeps and on nothing else. */

#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void
write_heap_cb (int signal_number)
{
  struct mallinfo2 heap = mallinfo2 ();
  char path[4096];
  FILE *file;

  (void)signal_number;
  snprintf (path, sizeof path, "%s/%d", getenv ("SHOWCASE_BENCH_HEAP"), (int)getpid ());
  file = fopen (path, "w");
  if (file == NULL)
    return;
  fprintf (file, "%zu\n", heap.uordblks + heap.hblkhd);
  fclose (file);
}

__attribute__ ((constructor)) static void
listen_for_signal (void)
{
  if (getenv ("SHOWCASE_BENCH_HEAP") != NULL)
    signal (SIGUSR2, write_heap_cb);
}
