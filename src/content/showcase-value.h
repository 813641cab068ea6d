/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseValueKind:
 * @SHOWCASE_VALUE_NOTHING: a null
 * @SHOWCASE_VALUE_TEXT: a string
 * @SHOWCASE_VALUE_NUMBER: a number or a truth value
 * @SHOWCASE_VALUE_LIST: values without names
 * @SHOWCASE_VALUE_MAP: values with names
 *
 * What a value is.
 */
typedef enum
{
  SHOWCASE_VALUE_NOTHING,
  SHOWCASE_VALUE_TEXT,
  SHOWCASE_VALUE_NUMBER,
  SHOWCASE_VALUE_LIST,
  SHOWCASE_VALUE_MAP,
} ShowcaseValueKind;

/**
 * ShowcaseValue:
 * @kind: what it is
 * @line: its line in the file, from 1
 * @key: (nullable): its name in the map around it
 * @text: (nullable): the text of a string or a whole number
 * @children: (nullable) (element-type ShowcaseValue): what a list or map holds, in written order
 *
 * A value of JSON or YAML that knows its line.
 */
typedef struct
{
  ShowcaseValueKind kind;
  guint line;
  char *key;
  char *text;
  GPtrArray *children;
} ShowcaseValue;

/**
 * ShowcaseValueError:
 * @SHOWCASE_VALUE_ERROR_SYNTAX: it can't be read; the message names the line
 * @SHOWCASE_VALUE_ERROR_LIMIT: it is too long, nested too deeply, or has too many values
 */
typedef enum
{
  SHOWCASE_VALUE_ERROR_SYNTAX,
  SHOWCASE_VALUE_ERROR_LIMIT,
} ShowcaseValueError;

#define SHOWCASE_VALUE_ERROR (showcase_value_error_quark ())
#define SHOWCASE_VALUE_MAX_SIZE (4 * 1024 * 1024)
#define SHOWCASE_VALUE_MAX_DEPTH 32
#define SHOWCASE_VALUE_MAX_VALUES 100000

GQuark showcase_value_error_quark (void);
ShowcaseValue *showcase_value_new (ShowcaseValueKind kind,
                                   const char *text,
                                   guint line);
void showcase_value_free (ShowcaseValue *self);
void showcase_value_add (ShowcaseValue *self,
                         const char *key,
                         ShowcaseValue *child);
const ShowcaseValue *showcase_value_find (const ShowcaseValue *self,
                                          const char *key);
ShowcaseValue *showcase_value_read_json (const char *text,
                                         gsize length,
                                         guint *error_line,
                                         GError **error);
ShowcaseValue *showcase_value_read_yaml (const char *text,
                                         gsize length,
                                         guint *error_line,
                                         GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseValue, showcase_value_free)

G_END_DECLS
