/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-command-line.h"

static const struct
{
  const char *arguments;
  ShowcaseTask task;
  gboolean json;
  guint n_files;
} good[] = {
  { "", SHOWCASE_TASK_WINDOW, FALSE, 0 },
  { "a.md", SHOWCASE_TASK_WINDOW, FALSE, 1 },
  { "a.md b folder", SHOWCASE_TASK_WINDOW, FALSE, 3 },
  { "--list", SHOWCASE_TASK_LIST, FALSE, 0 },
  { "--list a.md", SHOWCASE_TASK_LIST, FALSE, 1 },
  { "a.md --list", SHOWCASE_TASK_LIST, FALSE, 1 },
  { "--list=text a.md", SHOWCASE_TASK_LIST, FALSE, 1 },
  { "--list=json a.md b.md", SHOWCASE_TASK_LIST, TRUE, 2 },
  { "--list json", SHOWCASE_TASK_LIST, FALSE, 1 },
  { "-- --list", SHOWCASE_TASK_WINDOW, FALSE, 1 },
  { "--list -- -a.md", SHOWCASE_TASK_LIST, FALSE, 1 },
  { "--screenshot=a.png", SHOWCASE_TASK_SCREENSHOT, FALSE, 0 },
  { "--screenshot a.png b.md --size=1000x700 --entry=b/c", SHOWCASE_TASK_SCREENSHOT, FALSE, 1 },
  { "--export=html-fragment a.md", SHOWCASE_TASK_EXPORT, FALSE, 1 },
  { "a.md --export html-fragment", SHOWCASE_TASK_EXPORT, FALSE, 1 },
  { "--export=html-fragment -", SHOWCASE_TASK_EXPORT, FALSE, 1 },
  { "--check", SHOWCASE_TASK_CHECK, FALSE, 0 },
  { "--check a.md b", SHOWCASE_TASK_CHECK, FALSE, 2 },
  { "a.md --check", SHOWCASE_TASK_CHECK, FALSE, 1 },
  { "--check=json --slot=20", SHOWCASE_TASK_CHECK, TRUE, 0 },
  { "--check json", SHOWCASE_TASK_CHECK, FALSE, 1 },
  { "-- --check", SHOWCASE_TASK_WINDOW, FALSE, 1 },
  { "--version", SHOWCASE_TASK_VERSION, FALSE, 0 },
  { "--help", SHOWCASE_TASK_HELP, FALSE, 0 },
  { "-h", SHOWCASE_TASK_HELP, FALSE, 0 },
  { "--gapplication-service", SHOWCASE_TASK_WINDOW, FALSE, 0 },
};

static const char *const bad[] = {
  "--nonsense",
  "--list=xml",
  "--list=",
  "--list --screenshot=a.png",
  "--export",
  "--export=pdf a.md",
  "--export=html-fragment",
  "--export=html-fragment a.md b.md",
  "--export=html-fragment a.md --list",
  "--export=html-fragment a.md --screenshot=a.png",
  "--export=html-fragment a.md --size=100x100",
  "--check=xml",
  "--check=",
  "--check --list",
  "--check --screenshot=a.png",
  "--check --entry=a",
  "--check --slot",
  "--check --slot=0",
  "--check --slot=1441",
  "--check --slot=-5",
  "--check --slot=5m",
  "--slot=20",
  "--list --slot=20",
  "--screenshot",
  "--size=100x100",
  "--entry=a",
  "--screenshot=a.png --size=100",
  "--screenshot=a.png --size=0x5",
  "-x",
};

static const struct
{
  const char *text;
  int width;
  int height;
} sizes[] = {
  { "1000x700", 1000, 700 },
  { "1x1", 1, 1 },
  { "8192x8192", 8192, 8192 },
  { "8193x1", 0, 0 },
  { "x700", 0, 0 },
  { "1000x", 0, 0 },
  { "1000x700x2", 0, 0 },
  { "-5x5", 0, 0 },
  { " 5x5", 0, 0 },
  { "5 x 5", 0, 0 },
  { "", 0, 0 },
};

static char **
split (const char *arguments)
{
  g_autofree char *line = g_strdup_printf ("showcase %s", arguments);
  char **list = NULL;

  g_assert_true (g_shell_parse_argv (line, NULL, &list, NULL));
  return list;
}

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_auto (GStrv) arguments = split (good[i].arguments);
      g_autoptr (GError) error = NULL;
      g_autoptr (ShowcaseCommandLine) line = showcase_command_line_parse ((const char *const *)arguments, &error);

      g_test_message ("%s", good[i].arguments);
      g_assert_no_error (error);
      g_assert_cmpint (line->task, ==, good[i].task);
      g_assert_cmpint (line->json, ==, good[i].json);
      g_assert_cmpuint (line->files->len, ==, good[i].n_files);
      g_assert_cmpint (line->help != NULL, ==, good[i].task == SHOWCASE_TASK_HELP);
    }
}

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_auto (GStrv) arguments = split (bad[i]);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", bad[i]);
      g_assert_null (showcase_command_line_parse ((const char *const *)arguments, &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == G_OPTION_ERROR);
      g_assert_null (strchr (error->message, '\n'));
    }
}

static void
test_input (void)
{
  static const struct
  {
    const char *file;
    gboolean from_input;
  } cases[] = { { "-", TRUE }, { "./-", FALSE }, { "a.md", FALSE } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const arguments[] = { "showcase", "--export=html-fragment", cases[i].file, NULL };
      g_autoptr (ShowcaseCommandLine) line = showcase_command_line_parse (arguments, NULL);

      g_assert_cmpint (line->from_input, ==, cases[i].from_input);
    }
}

static void
test_picture (void)
{
  const char *const arguments[] = { "showcase", "--screenshot=/tmp/a.png", "--size=1000x700", "--entry=b/c", NULL };
  g_autoptr (ShowcaseCommandLine) line = showcase_command_line_parse (arguments, NULL);

  g_assert_cmpstr (line->screenshot, ==, "/tmp/a.png");
  g_assert_cmpstr (line->entry, ==, "b/c");
  g_assert_cmpint (line->width, ==, 1000);
  g_assert_cmpint (line->height, ==, 700);
}

static void
test_slot (void)
{
  const char *const without[] = { "showcase", "--check", NULL };
  const char *const with[] = { "showcase", "--check", "--slot=1440", NULL };
  g_autoptr (ShowcaseCommandLine) first = showcase_command_line_parse (without, NULL);
  g_autoptr (ShowcaseCommandLine) second = showcase_command_line_parse (with, NULL);

  g_assert_cmpuint (first->slot, ==, 0);
  g_assert_cmpuint (second->slot, ==, 1440);
}

static void
test_help (void)
{
  const char *const arguments[] = { "showcase", "--help", NULL };
  g_autoptr (ShowcaseCommandLine) line = showcase_command_line_parse (arguments, NULL);

  for (const char *const *option = (const char *const[]){ "--list", "--check", "--slot", "--screenshot", "--size", "--entry", "--version", "--help", NULL }; *option != NULL; option++)
    g_assert_nonnull (strstr (line->help, *option));
  g_assert_null (strstr (line->help, "gapplication"));
}

static void
test_size (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      int width = 0;
      int height = 0;
      gboolean valid = showcase_command_line_parse_size (sizes[i].text, &width, &height);

      g_assert_cmpint (valid, ==, sizes[i].width > 0);
      if (valid)
        {
          g_assert_cmpint (width, ==, sizes[i].width);
          g_assert_cmpint (height, ==, sizes[i].height);
        }
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/command-line/good", test_good);
  g_test_add_func ("/app/command-line/bad", test_bad);
  g_test_add_func ("/app/command-line/picture", test_picture);
  g_test_add_func ("/app/command-line/input", test_input);
  g_test_add_func ("/app/command-line/slot", test_slot);
  g_test_add_func ("/app/command-line/help", test_help);
  g_test_add_func ("/app/command-line/size", test_size);
  return g_test_run ();
}
