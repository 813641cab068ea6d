/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the program's arguments into plain values. Nothing is opened or printed here. */

#include "config.h"

#include "showcase-command-line.h"

#include "showcase-check.h"
#include "showcase-deep-link.h"

#include <glib/gi18n-lib.h>

#define MAX_SIZE 8192

/* Where the options are written while they are parsed. */
typedef struct
{
  ShowcaseCommandLine *line;
  gboolean list;
  gboolean check;
  gboolean export;
  gboolean version;
  gboolean help;
  char *size;
  char **files;
} Reading;

static gboolean
read_list_cb (const char *name,
              const char *value,
              gpointer user_data,
              GError **error)
{
  Reading *reading = user_data;

  reading->list = TRUE;
  reading->line->json = g_strcmp0 (value, "json") == 0;
  if (reading->line->json || g_strcmp0 (value, "text") == 0)
    return TRUE;

  /* Translators: "text" and "json" are typed as they are. */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("“%s” is not a format of --list; it is text or json"), value);
  return FALSE;
}

static gboolean
read_check_cb (const char *name,
               const char *value,
               gpointer user_data,
               GError **error)
{
  Reading *reading = user_data;

  reading->check = TRUE;
  reading->line->json = g_strcmp0 (value, "json") == 0;
  if (reading->line->json || g_strcmp0 (value, "text") == 0)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("“%s” is not a format of --check; it is text or json"), value);
  return FALSE;
}

static gboolean
read_slot_cb (const char *name,
              const char *value,
              gpointer user_data,
              GError **error)
{
  Reading *reading = user_data;
  guint64 minutes;

  if (g_ascii_string_to_unsigned (value, 10, 1, SHOWCASE_CHECK_MAX_SLOT, &minutes, NULL))
    {
      reading->line->slot = (guint)minutes;
      return TRUE;
    }

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("“%1$s” is not a number of minutes, from 1 to %2$d"), value, SHOWCASE_CHECK_MAX_SLOT);
  return FALSE;
}

static gboolean
read_export_cb (const char *name,
                const char *value,
                gpointer user_data,
                GError **error)
{
  Reading *reading = user_data;

  reading->export = TRUE;
  if (strcmp (value, "html-fragment") == 0)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("“%s” is not a format of --export; it is html-fragment"), value);
  return FALSE;
}

/* An option whose value may be left out takes the next argument in its place, which here would be a file. */
static char **
complete_options (const char *const *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean only_files = FALSE;

  for (gsize i = 0; arguments[i] != NULL; i++)
    {
      only_files = only_files || strcmp (arguments[i], "--") == 0;
      if (!only_files && strcmp (arguments[i], "--list") == 0)
        g_strv_builder_add (builder, "--list=text");
      else if (!only_files && strcmp (arguments[i], "--check") == 0)
        g_strv_builder_add (builder, "--check=text");
      else
        g_strv_builder_add (builder, arguments[i]);
    }
  return g_strv_builder_end (builder);
}

static GOptionContext *
make_context (Reading *reading)
{
  ShowcaseCommandLine *line = reading->line;
  /* Translators: what the program takes, after its name in --help; words in capitals stand for what is given */
  GOptionContext *context = g_option_context_new (_ ("[FILE|FOLDER|LINK…]"));
  GOptionGroup *group = g_option_group_new ("showcase", NULL, NULL, reading, NULL);
  /* Translators: what an option of the program does, in its --help. "text", "json" and "html-fragment" are typed as they are; a word in capitals stands for what is given. */
  const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_CALLBACK, read_list_cb, N_ ("Print the timeline, as text or json, and end"), N_ ("FORMAT") },
    { "check", 0, 0, G_OPTION_ARG_CALLBACK, read_check_cb, N_ ("Print what can go wrong in a talk, as text or json, and end"), N_ ("FORMAT") },
    { "slot", 0, 0, G_OPTION_ARG_CALLBACK, read_slot_cb, N_ ("How long the talk may take"), N_ ("MINUTES") },
    { "export", 0, 0, G_OPTION_ARG_CALLBACK, read_export_cb, N_ ("Print one document, or - for the standard input, as html-fragment, and end"), N_ ("FORMAT") },
    { "screenshot", 0, 0, G_OPTION_ARG_FILENAME, &line->screenshot, N_ ("Save a picture of the window as PNG, and end"), N_ ("FILE") },
    { "size", 0, 0, G_OPTION_ARG_STRING, &reading->size, N_ ("The size of the window in the picture"), N_ ("WxH") },
    { "entry", 0, 0, G_OPTION_ARG_STRING, &line->entry, N_ ("The entry that the picture shows, by its id in --list=json"), N_ ("ID") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &reading->version, N_ ("Print the version, and end"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &reading->help, N_ ("Print this help, and end"), NULL },
    { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &line->service, NULL, NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &reading->files, NULL, NULL },
    { NULL },
  };

  g_option_group_add_entries (group, entries);
  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  g_option_context_set_main_group (context, group);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, _ ("Shows a person’s work as a timeline beside the documents that tell of it. With no file, the built-in portfolio is shown."));
  return context;
}

static gboolean
choose_task (Reading *reading,
             GError **error)
{
  ShowcaseCommandLine *line = reading->line;

  if (reading->help)
    line->task = SHOWCASE_TASK_HELP;
  else if (reading->version)
    line->task = SHOWCASE_TASK_VERSION;
  else if (reading->list)
    line->task = SHOWCASE_TASK_LIST;
  else if (reading->check)
    line->task = SHOWCASE_TASK_CHECK;
  else if (reading->export)
    line->task = SHOWCASE_TASK_EXPORT;
  else if (line->screenshot != NULL)
    line->task = SHOWCASE_TASK_SCREENSHOT;
  else
    line->task = SHOWCASE_TASK_WINDOW;

  if (reading->list + reading->check + reading->export + (line->screenshot != NULL) > 1)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, _ ("only one of --list, --check, --export and --screenshot can be used"));
      return FALSE;
    }
  if (line->slot > 0 && !reading->check)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, _ ("--slot needs --check"));
      return FALSE;
    }
  if (line->task == SHOWCASE_TASK_EXPORT && (reading->files == NULL || g_strv_length (reading->files) != 1))
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, _ ("--export needs one file, or - for the standard input"));
      return FALSE;
    }
  if ((reading->size != NULL || line->entry != NULL) && line->screenshot == NULL && line->task != SHOWCASE_TASK_LIST && line->task != SHOWCASE_TASK_HELP && line->task != SHOWCASE_TASK_VERSION)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, _ ("--size and --entry need --screenshot"));
      return FALSE;
    }
  if (reading->size != NULL && !showcase_command_line_parse_size (reading->size, &line->width, &line->height))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("“%s” is not a size; write it like 1000x700"), reading->size);
      return FALSE;
    }
  return TRUE;
}

/* Whether every link is one, and there is a window to go there in. */
static gboolean
sort_files (Reading *reading,
            GError **error)
{
  ShowcaseCommandLine *line = reading->line;

  for (gsize i = 0; reading->files != NULL && reading->files[i] != NULL; i++)
    {
      g_autoptr (ShowcasePlace) place = NULL;

      if (!showcase_deep_link_is_one (reading->files[i]))
        {
          g_ptr_array_add (line->files, g_file_new_for_commandline_arg (reading->files[i]));
          continue;
        }
      place = showcase_deep_link_parse (reading->files[i], error);
      if (place == NULL)
        return FALSE;
      g_set_str (&line->link, reading->files[i]);
    }
  if (line->link == NULL || line->task == SHOWCASE_TASK_WINDOW || line->task == SHOWCASE_TASK_HELP || line->task == SHOWCASE_TASK_VERSION)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, _ ("a link to an entry opens in the window only"));
  return FALSE;
}

/**
 * showcase_command_line_parse:
 * @arguments: (array zero-terminated=1): the arguments, the program's name first, in the file name encoding
 * @error: what is wrong, in the domain G_OPTION_ERROR or G_URI_ERROR
 *
 * Reads a command line.
 *
 * Returns: (transfer full): what it says, or %NULL
 */
ShowcaseCommandLine *
showcase_command_line_parse (const char *const *arguments,
                             GError **error)
{
  g_autoptr (ShowcaseCommandLine) line = g_new0 (ShowcaseCommandLine, 1);
  Reading reading = { .line = line };
  g_autoptr (GOptionContext) context = make_context (&reading);
  g_auto (GStrv) copy = complete_options (arguments);
  gboolean parsed;

  line->files = g_ptr_array_new_with_free_func (g_object_unref);
  parsed = g_option_context_parse_strv (context, &copy, error) && choose_task (&reading, error) && sort_files (&reading, error);

  if (parsed && line->task == SHOWCASE_TASK_EXPORT)
    line->from_input = strcmp (reading.files[0], "-") == 0;
  if (parsed && line->task == SHOWCASE_TASK_HELP)
    line->help = g_option_context_get_help (context, TRUE, NULL);

  g_free (reading.size);
  g_strfreev (reading.files);
  return parsed ? g_steal_pointer (&line) : NULL;
}

/**
 * showcase_command_line_free:
 * @self: (transfer full): a command line
 *
 * Frees it.
 */
void
showcase_command_line_free (ShowcaseCommandLine *self)
{
  g_free (self->screenshot);
  g_free (self->entry);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_free (self->link);
  g_free (self->help);
  g_free (self);
}

static gboolean
parse_length (const char *text,
              int *length)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (text, 10, 1, MAX_SIZE, &value, NULL))
    return FALSE;
  *length = (int)value;
  return TRUE;
}

/**
 * showcase_command_line_parse_size:
 * @text: a width and a height in pixels, as "1000x700"
 * @width: (out): the width
 * @height: (out): the height
 *
 * Reads the size of a picture.
 *
 * Returns: whether @text is one, each side from 1 to 8192
 */
gboolean
showcase_command_line_parse_size (const char *text,
                                  int *width,
                                  int *height)
{
  g_auto (GStrv) sides = g_strsplit (text, "x", -1);

  return g_strv_length (sides) == 2 && parse_length (sides[0], width) && parse_length (sides[1], height);
}
