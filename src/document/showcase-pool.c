/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Memory for the tree of a parser: pieces are cut from chunks, what is released is used again for the same size, and the whole goes back at
 * once, for the next tree or to the system. With malloc the tree of a text is small pieces among the model's arrays, and more time goes into
 * taking these pieces apart than into reading the text.
 */

#include "showcase-pool.h"

#include <string.h>
#include <sys/mman.h>

/* A piece has its size class before it. Small ones are multiples of 16 bytes; larger ones are powers of two; the largest are chunks of
 * their own, kept in a list so that they can be released one by one. */
#define GRAIN 16
#define SMALL_BYTES 512
#define LARGE_BYTES (64 * 1024)
#define N_SMALL (SMALL_BYTES / GRAIN)
#define N_CLASSES (N_SMALL + 8)
#define LARGE_CLASS N_CLASSES

#define CHUNK_BYTES (1024 * 1024)

typedef struct
{
  gsize size_class;
} Header;

typedef struct _Free
{
  struct _Free *next;
} Free;

typedef struct _Large
{
  struct _Large *previous;
  struct _Large *next;
  gsize size;
  Header header;
} Large;

struct _ShowcasePool
{
  /* Owned */
  GArray *chunks;
  Large *large;

  /* State */
  guint n_used;
  char *position;
  gsize n_left;
  Free *free[N_CLASSES];
};

/* What the last pool of this thread leaves to the next one. */
static _Thread_local gboolean keeps_chunk;
static _Thread_local char *kept_chunk;

G_STATIC_ASSERT (offsetof (Large, header) + sizeof (Header) == sizeof (Large));

static gsize
find_class (gsize size)
{
  if (size <= SMALL_BYTES)
    return size == 0 ? 0 : (size - 1) / GRAIN;
  return N_SMALL + g_bit_storage (size - 1) - g_bit_storage (SMALL_BYTES);
}

static gsize
get_class_size (gsize size_class)
{
  return size_class < N_SMALL ? (size_class + 1) * GRAIN : (gsize)SMALL_BYTES << (size_class - N_SMALL + 1);
}

static Header *
get_header (gpointer memory)
{
  return (Header *)memory - 1;
}

static Large *
get_large (gpointer memory)
{
  return (Large *)memory - 1;
}

static void
link_large (ShowcasePool *self,
            Large *large)
{
  large->previous = NULL;
  large->next = self->large;
  if (self->large != NULL)
    self->large->previous = large;
  self->large = large;
}

static void
unlink_large (ShowcasePool *self,
              Large *large)
{
  if (large->previous != NULL)
    large->previous->next = large->next;
  else
    self->large = large->next;
  if (large->next != NULL)
    large->next->previous = large->previous;
}

static gpointer
alloc_large (ShowcasePool *self,
             gsize size)
{
  Large *large = g_malloc (sizeof *large + size);

  large->size = size;
  large->header.size_class = LARGE_CLASS;
  link_large (self, large);
  return large + 1;
}

static gpointer
realloc_large (ShowcasePool *self,
               gpointer memory,
               gsize size)
{
  Large *large = get_large (memory);

  unlink_large (self, large);
  large = g_realloc (large, sizeof *large + size);
  large->size = size;
  link_large (self, large);
  return large + 1;
}

static char *
map_chunk (void)
{
  char *memory = g_steal_pointer (&kept_chunk);

  if (memory != NULL)
    return memory;
  memory = mmap (NULL, CHUNK_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    g_error ("No memory for %d bytes", CHUNK_BYTES);
  return memory;
}

static void
unmap_chunk (char *chunk)
{
  if (keeps_chunk && kept_chunk == NULL)
    kept_chunk = chunk;
  else
    munmap (chunk, CHUNK_BYTES);
}

/* Goes on to the next chunk, which is there already after the pool was cleared. */
static void
begin_chunk (ShowcasePool *self)
{
  if (self->n_used == self->chunks->len)
    {
      char *added = map_chunk ();

      g_array_append_val (self->chunks, added);
    }
  self->position = g_array_index (self->chunks, char *, self->n_used++);
  self->n_left = CHUNK_BYTES;
}

static void
free_large (ShowcasePool *self)
{
  while (self->large != NULL)
    {
      Large *large = self->large;

      unlink_large (self, large);
      g_free (large);
    }
}

static gsize
get_size (gpointer memory)
{
  gsize size_class = get_header (memory)->size_class;

  return size_class == LARGE_CLASS ? get_large (memory)->size : get_class_size (size_class);
}

/**
 * showcase_pool_new:
 *
 * Makes an empty pool.
 *
 * Returns: (transfer full): a pool
 */
ShowcasePool *
showcase_pool_new (void)
{
  ShowcasePool *self = g_new0 (ShowcasePool, 1);

  self->chunks = g_array_new (FALSE, FALSE, sizeof (char *));
  return self;
}

/**
 * showcase_pool_free:
 * @self: a pool
 *
 * Frees a pool with all that came out of it.
 */
void
showcase_pool_free (ShowcasePool *self)
{
  free_large (self);
  for (guint i = 0; i < self->chunks->len; i++)
    unmap_chunk (g_array_index (self->chunks, char *, i));
  g_array_unref (self->chunks);
  g_free (self);
}

/**
 * showcase_pool_set_keeping:
 * @keeping: whether the pools that this thread frees leave memory to the next one
 *
 * Prepares for many pools one after the other, or gives back what the last one has left. Memory that is used for the first time is made by the system page by
 * page, which takes longer than reading a short text.
 */
void
showcase_pool_set_keeping (gboolean keeping)
{
  keeps_chunk = keeping;
  if (!keeping && kept_chunk != NULL)
    unmap_chunk (g_steal_pointer (&kept_chunk));
}

/**
 * showcase_pool_clear:
 * @self: a pool
 *
 * Takes back all that came out of a pool, and keeps the memory for what comes out of it next.
 */
void
showcase_pool_clear (ShowcasePool *self)
{
  free_large (self);
  memset (self->free, 0, sizeof self->free);
  self->n_used = 0;
  self->n_left = 0;
}

/**
 * showcase_pool_alloc:
 * @self: a pool
 * @size: in bytes
 *
 * Takes memory out of a pool. It is not cleared.
 *
 * Returns: (transfer none): memory for pointers and integers, the pool's
 */
gpointer
showcase_pool_alloc (ShowcasePool *self,
                     gsize size)
{
  gsize size_class, total;
  Header *header;

  if (size > LARGE_BYTES)
    return alloc_large (self, size);
  size_class = find_class (size);
  if (self->free[size_class] != NULL)
    {
      Free *memory = self->free[size_class];

      self->free[size_class] = memory->next;
      return memory;
    }
  total = sizeof (Header) + get_class_size (size_class);
  if (total > self->n_left)
    begin_chunk (self);
  header = (Header *)(gpointer)self->position;
  header->size_class = size_class;
  self->position += total;
  self->n_left -= total;
  return header + 1;
}

/**
 * showcase_pool_realloc:
 * @self: a pool
 * @memory: (nullable): memory out of it
 * @size: in bytes
 *
 * Makes a piece of memory larger or smaller.
 *
 * Returns: (transfer none): the memory, perhaps at another place
 */
gpointer
showcase_pool_realloc (ShowcasePool *self,
                       gpointer memory,
                       gsize size)
{
  gpointer copy;
  gsize old_size;

  if (memory == NULL)
    return showcase_pool_alloc (self, size);
  if (get_header (memory)->size_class == LARGE_CLASS && size > LARGE_BYTES)
    return realloc_large (self, memory, size);
  old_size = get_size (memory);
  if (size <= old_size)
    return memory;
  copy = showcase_pool_alloc (self, size);
  memcpy (copy, memory, old_size);
  showcase_pool_release (self, memory);
  return copy;
}

/**
 * showcase_pool_release:
 * @self: a pool
 * @memory: (nullable): memory out of it
 *
 * Gives a piece of memory back before the pool goes.
 */
void
showcase_pool_release (ShowcasePool *self,
                       gpointer memory)
{
  gsize size_class;

  if (memory == NULL)
    return;
  size_class = get_header (memory)->size_class;
  if (size_class == LARGE_CLASS)
    {
      unlink_large (self, get_large (memory));
      g_free (get_large (memory));
      return;
    }
  ((Free *)memory)->next = self->free[size_class];
  self->free[size_class] = memory;
}
