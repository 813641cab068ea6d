/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-front-matter.h"
#include "test-content.h"

#include <string.h>

static void
test_measure (void)
{
  static const struct
  {
    const char *text;
    const char *yaml;
    gsize size;
  } cases[] = {
    { "---\ntitle: A\n---\n# A\n", "title: A\n", 17 },
    { "---\r\ntitle: A\r\n---\r\n# A\r\n", "title: A\r\n", 20 },
    { "--- \t\ntitle: A\n...  \nText", "title: A\n", 21 },
    { "---\ntitle: A\n---", "title: A\n", 16 },
    { "---\n---\n", "", 8 },
    { "---\n\n# a comment\ntitle: A\n---\n", "\n# a comment\ntitle: A\n", 30 },
    { "---\n\"a b\": c\n---\n", "\"a b\": c\n", 17 },
    { "---\ntítulo: A\n---\n", "título: A\n", 19 },
    { "---\n{a: b}\n---\n", "{a: b}\n", 15 },
    { "---\na:\n- b\n---\n", "a:\n- b\n", 15 },
    { "---\n[[1]]\n---\n", "[[1]]\n", 14 },
    { "", NULL, 0 },
    { "---", NULL, 0 },
    { "---\n", NULL, 0 },
    { "---\ntitle: A\n", NULL, 0 },
    { "---\n\nA thematic break, and prose.\n", NULL, 0 },
    { "---\n\nA thematic break, and prose.\n\n---\n\nMore.\n", NULL, 0 },
    { "---\n# A heading\n---\n", NULL, 0 },
    { "---\n[link](a.md)\n---\n", NULL, 0 },
    { "---\n- a list\n\n---\n", NULL, 0 },
    { "---\nhttps://example.org\n---\n", NULL, 0 },
    { "----\ntitle: A\n----\n", NULL, 0 },
    { " ---\ntitle: A\n---\n", NULL, 0 },
    { "\n---\ntitle: A\n---\n", NULL, 0 },
    { "# A\n---\ntitle: A\n---\n", NULL, 0 },
    { "--- title\n---\n", NULL, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize start = 0, end = 0;
      gsize size = showcase_front_matter_measure (cases[i].text, strlen (cases[i].text), &start, &end);
      g_autofree char *yaml = size > 0 ? g_strndup (cases[i].text + start, end - start) : NULL;

      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (yaml, ==, cases[i].yaml);
      g_assert_cmpuint (size, ==, cases[i].size);
      g_assert_cmpuint (showcase_front_matter_measure (cases[i].text, strlen (cases[i].text), NULL, NULL), ==, size);
    }
}

/* All of a front matter in one line, what is absent left out. */
static char *
describe (ShowcaseFrontMatter *matter)
{
  GString *text = g_string_new (NULL);
  g_autofree char *period = showcase_period_to_string (&matter->period);
  g_autofree char *skills = matter->skills != NULL ? g_strjoinv ("+", matter->skills) : NULL;
  const struct
  {
    const char *name;
    const char *value;
  } fields[] = {
    { "title", matter->title },
    { "person", matter->person },
    { "role", matter->role },
    { "employer", matter->employer },
    { "period", *period != '\0' ? period : NULL },
    { "refused", matter->refused_period },
    { "skills", skills },
  };
  GVariantIter iter;
  const char *key, *value;

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].value != NULL)
      g_string_append_printf (text, "%s=%s;", fields[i].name, fields[i].value);
  if (matter->has_order)
    g_string_append_printf (text, "order=%g;", matter->order);
  else
    g_assert_cmpfloat (matter->order, ==, 0);
  if (!matter->star)
    g_string_append (text, "no star;");
  if (!matter->structure)
    g_string_append (text, "no structure;");
  g_variant_iter_init (&iter, matter->keys);
  while (g_variant_iter_next (&iter, "{&s&s}", &key, &value))
    g_string_append_printf (text, "<%s>=%s;", key, value);

  return g_string_free_and_steal (text);
}

static const struct
{
  const char *yaml;
  const char *expected;
} accepted[] = {
  { "", "" },
  { "# nothing\n", "" },
  { "title: A career\n", "title=A career;" },
  { "TITLE: A\n", "title=A;" },
  { "title: \"A: \\\"b\\\"\"\n", "title=A: \"b\";" },
  { "title: |\n  two\n  lines\n", "title=two lines;" },
  { "title: ''\n", "" },
  { "title: ~\nrole: null\n", "" },
  { "title: 'null'\n", "title=null;" },
  { "title: A\ntitle: B\n", "title=B;" },
  { "title: A\nTitle: ~\n", "" },
  { "subtitle: S\n", "<subtitle>=S;" },
  /* A person. */
  { "author: Ada\n", "person=Ada;" },
  { "author: [Ada, Bob]\n", "person=Ada;" },
  { "author:\n  name: Ada\n  mail: a@example.org\n", "person=Ada;<author.mail>=a@example.org;" },
  { "author:\n  - name: Ada\n  - name: Bob\n", "person=Ada;" },
  { "authors:\n- Ada\n- Bob\n", "person=Ada;" },
  { "authors: Ada\n", "person=Ada;" },
  { "authors:\n- name: Ada\n", "person=Ada;" },
  { "name: Ada\n", "person=Ada;" },
  { "basics:\n  name: Ada\n  label: Dev\n", "person=Ada;<basics.label>=Dev;" },
  { "cv: {name: Ada}\n", "person=Ada;" },
  { "name: Bob\nauthor: Ada\n", "person=Ada;" },
  /* A place in a career. */
  { "position: Dev\ncompany: Acme\n", "role=Dev;employer=Acme;" },
  { "Role: Dev\nOrganization: Acme\n", "role=Dev;employer=Acme;" },
  { "organisation: Acme\n", "employer=Acme;" },
  { "employer: Acme\nshowcase:\n  employer: Better\n", "employer=Better;" },
  { "startDate: 2021-05\nendDate: 2022\n", "period=May 2021 – 2022;" },
  { "start_date: 2021\nend_date: present\n", "period=2021 – present;" },
  { "start: 2021\n", "period=2021 – present;" },
  { "start: 2021\nend: ''\n", "period=2021 – present;" },
  { "start: 2021\nend: ~\n", "period=2021 – present;" },
  { "end: 2021\n", "period=2021;" },
  { "date: 2021-05-01\n", "period=1 May 2021;" },
  { "date: 2021-05-01 10:00:00\n", "period=1 May 2021;" },
  { "period: since May 2023\n", "period=since May 2023;" },
  { "period: 2019–2021\ndate: 2024-01-01\n", "period=2019 – 2021;" },
  { "period: 03/04/2023\n", "refused=03/04/2023;" },
  { "start: 2022\nend: 2021\n", "refused=2022 – 2021;" },
  { "date: soon\n", "refused=soon;" },
  /* Skills. */
  { "skills: C, GTK,, Pango \n", "skills=C+GTK+Pango;" },
  { "skills: [C, GTK, '']\n", "skills=C+GTK;" },
  { "tags:\n  - C\n  - 42\n", "skills=C+42;" },
  { "keywords: C\ntags: [GTK]\n", "skills=C;" },
  { "stack: C\n", "skills=C;" },
  { "skills: []\n", "" },
  { "skills: ', ,'\n", "" },
  { "skills:\n- name: C\n  level: 3\n", "skills=C;" },
  { "skills: [C]\nskills: [GTK]\n", "skills=GTK;" },
  { "skills: [C]\nskills: GTK\n", "skills=GTK;" },
  { "skills: GTK\nskills: [C]\n", "skills=C;" },
  /* Its own map. */
  { "showcase:\n  order: 2.5\n  star: off\n  structure: off\n", "order=2.5;no star;no structure;" },
  { "showcase: {order: -1, star: on, structure: 'yes', variant: x}\n", "order=-1;<showcase.variant>=x;" },
  { "showcase: {order: 0}\n", "order=0;" },
  { "showcase: {order: first}\n", "" },
  { "showcase: {order: 1e999}\n", "" },
  { "showcase: {order: nan}\n", "" },
  { "showcase: {star: NO, structure: False}\n", "no star;no structure;" },
  { "showcase: 1\n", "<showcase>=1;" },
  { "order: 3\n", "<order>=3;" },
  /* All else is kept. */
  { "b: 1\na: x\nC: [1, 2]\nd: {e: f}\n", "<a>=x;<b>=1;<d.e>=f;" },
  { "a: 'x\\0'\nb: \"y\\0z\"\n", "<a>=x\\0;<b>=y;" },
  { "\"\": x\n", "<>=x;" },
};

static void
test_accepted (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_autoptr (GError) error = NULL;
      guint line = 99;
      g_autoptr (ShowcaseFrontMatter) matter = showcase_front_matter_parse (accepted[i].yaml, strlen (accepted[i].yaml), &line, &error);

      g_test_message ("row %" G_GSIZE_FORMAT ", expected %s", i, accepted[i].expected);
      g_assert_no_error (error);
      g_autofree char *described = describe (matter);
      g_assert_cmpstr (described, ==, accepted[i].expected);
      g_assert_true (g_variant_is_of_type (matter->keys, G_VARIANT_TYPE ("a{ss}")));
    }
}

static void
assert_refused (const char *yaml,
                gsize length,
                int code,
                guint expected_line)
{
  g_autoptr (GError) error = NULL;
  guint line = 0;
  g_autofree char *number = g_strdup_printf ("%u", expected_line);

  g_assert_null (showcase_front_matter_parse (yaml, length, &line, &error));
  g_assert_error (error, SHOWCASE_FRONT_MATTER_ERROR, code);
  g_assert_null (strchr (error->message, '\n'));
  if (expected_line > 0)
    {
      g_assert_cmpuint (line, ==, expected_line);
      g_assert_nonnull (strstr (error->message, number));
    }
  g_assert_null (showcase_front_matter_parse (yaml, length, NULL, NULL));
}

static void
test_refused (void)
{
  static const struct
  {
    const char *yaml;
    guint line;
  } cases[] = {
    { "prose\n", 2 },
    { "- a\n- b\n", 0 },
    { "title: A\nb: [\n", 4 },
    { "title: A\n\tb: c\n", 3 },
    { "a: b: c\n", 2 },
    { "a: 'b\n", 0 },
    { "a: &x b\nc: *x\n", 2 },
    { "a: 1\nc: *x\n", 3 },
    { "a: &x [b]\n", 2 },
    { "a: &x {b: c}\n", 2 },
    { "a: !!str b\n", 2 },
    { "a: !x [b]\n", 2 },
    { "a: !x {b: c}\n", 2 },
    { "[a]: b\n", 2 },
    { "? {a: b}\n: c\n", 2 },
    { "a: \"\\ud800\"\n", 2 },
    { "a: \x01\n", 0 },
    { "a: \xff\n", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      assert_refused (cases[i].yaml, strlen (cases[i].yaml), SHOWCASE_FRONT_MATTER_ERROR_SYNTAX, cases[i].line);
    }
}

static char *
repeat (const char *start,
        const char *unit,
        guint count,
        const char *end)
{
  GString *text = g_string_new (start);

  for (guint i = 0; i < count; i++)
    g_string_append (text, unit);
  g_string_append (text, end);
  return g_string_free_and_steal (text);
}

static void
test_limits (void)
{
  static const struct
  {
    const char *start;
    const char *unit;
    guint count;
    const char *end;
  } cases[] = {
    { "a: ", "[", 10000, "\n" },
    { "", "[", 10000, "\n" },
    { "a: ", "[", 500, "\n" },
    { "a: ", "{b: ", 10000, "\n" },
    { "", "- ", 10000, "a\n" },
    { "a:\n", "- b\n", 20000, "" },
    { "a: [", "1,", 100000, "]\n" },
    { "title: ", "x", 2 * 1024 * 1024, "\n" },
    { "? ", "x", 100000, "\n: y\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *yaml = repeat (cases[i].start, cases[i].unit, cases[i].count, cases[i].end);
      gint64 before = g_get_monotonic_time ();

      g_test_message ("row %" G_GSIZE_FORMAT, i);
      assert_refused (yaml, strlen (yaml), SHOWCASE_FRONT_MATTER_ERROR_LIMIT, 0);
      g_assert_cmpint (g_get_monotonic_time () - before, <, test_content_get_limit (2));
    }

  /* What is just inside the limits is read. */
  g_autofree char *deep = repeat ("a: ", "[", 15, "b]]]]]]]]]]]]]]]\n");
  g_autofree char *wide = repeat ("a: [", "1,", 9000, "]\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseFrontMatter) first = showcase_front_matter_parse (deep, strlen (deep), NULL, &error);
  g_assert_no_error (error);
  g_autoptr (ShowcaseFrontMatter) second = showcase_front_matter_parse (wide, strlen (wide), NULL, &error);
  g_assert_no_error (error);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/front-matter/measure", test_measure);
  g_test_add_func ("/content/front-matter/accepted", test_accepted);
  g_test_add_func ("/content/front-matter/refused", test_refused);
  g_test_add_func ("/content/front-matter/limits", test_limits);
  return g_test_run ();
}
