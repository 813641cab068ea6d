/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-heading.h"

#include <string.h>

typedef struct
{
  const char *text;
  const char *title;
  const char *role;
  const char *employer;
  const char *period;
  const char *badge;
  const char *from;
} Case;

static const Case headings[] = {
  /* Labels, transitions. */
  { "Year 6: 2022-2023 DevOps Engineer", "DevOps Engineer", "DevOps Engineer", NULL, "2022 – 2023", "Year 6", NULL },
  { "Year 4: 2020-2021 Transition from Backend Developer to DevOps Engineer", "DevOps Engineer", "DevOps Engineer", NULL,
    "2020 – 2021", "Year 4", "Backend Developer" },
  { "Year 2: 2018-2019 Transition from consultant to remote startup employee ", "remote startup employee", "remote startup employee",
    NULL, "2018 – 2019", "Year 2", "consultant" },
  { "Year 1: 2017-2018 Starting my professional career as a Software Developer",
    "Starting my professional career as a Software Developer", "Starting my professional career as a Software Developer", NULL,
    "2017 – 2018", "Year 1", NULL },
  { "Transition from Tester to Developer at Acme (2019)", "Developer", "Developer", "Acme", "2019", NULL, "Tester" },
  { "Transition from waterfall to agile", "Transition from waterfall to agile", NULL, NULL, "", NULL, NULL },
  { "Year 12 – Growing up", "Growing up", NULL, NULL, "", "Year 12", NULL },
  { "year 3", "year 3", NULL, NULL, "", "year 3", NULL },
  { "Year 3: 2020", "Year 3", NULL, NULL, "2020", "Year 3", NULL },
  { "Year 3 (2020–2021) Engineer", "Engineer", "Engineer", NULL, "2020 – 2021", "Year 3", NULL },
  { "Year 3 2020–2021 Engineer", "Engineer", "Engineer", NULL, "2020 – 2021", "Year 3", NULL },
  { "Year 2 in review", "Year 2 in review", NULL, NULL, "", NULL, NULL },
  { "Year 2000 bug", "bug", "bug", NULL, "2000", NULL, NULL },
  { "Year 2022", "Year 2022", NULL, NULL, "2022", NULL, NULL },
  { "Year 2022: Engineer", "Engineer", "Engineer", NULL, "2022", NULL, NULL },
  { "Yearly 3: x", "Yearly 3: x", NULL, NULL, "", NULL, NULL },
  /* Roles and employers. */
  { "Full-Stack Engineer @ DataFlow Solutions (2019-2021)", "Full-Stack Engineer @ DataFlow Solutions", "Full-Stack Engineer",
    "DataFlow Solutions", "2019 – 2021", NULL, NULL },
  { "Senior Engineer — Acme Corp, 2019–2021", "Senior Engineer — Acme Corp", "Senior Engineer", "Acme Corp", "2019 – 2021", NULL, NULL },
  { "Engineer at Acme · Jan 2020 – Present", "Engineer at Acme", "Engineer", "Acme", "Jan 2020 – present", NULL, NULL },
  { "12/2021 - Present | Lead", "Lead", "Lead", NULL, "Dec 2021 – present", NULL, NULL },
  { "📍 2022 - 2023: Inception", "Inception", "Inception", NULL, "2022 – 2023", NULL, NULL },
  { "🚀 Lead 👩🏽‍💻 Engineer | Acme | Oslo | 2021", "Lead Engineer | Acme | Oslo", "Lead Engineer", "Acme", "2021", NULL, NULL },
  { "Acme Corp – Senior Engineer (2019–2021)", "Acme Corp – Senior Engineer", "Senior Engineer", "Acme Corp", "2019 – 2021", NULL, NULL },
  { "2019-2021 - Acme - Developer", "Acme - Developer", "Developer", "Acme", "2019 – 2021", NULL, NULL },
  { "Software Engineer, Acme Corp, 2019", "Software Engineer, Acme Corp", "Software Engineer", "Acme Corp", "2019", NULL, NULL },
  { "Engineer, 2019–2021, Acme", "Engineer, Acme", "Engineer", "Acme", "2019 – 2021", NULL, NULL },
  { "Engineer 2019–2021 at Acme", "Engineer at Acme", "Engineer", "Acme", "2019 – 2021", NULL, NULL },
  { "Engineer (2019–2021, Oslo)", "Engineer (Oslo)", "Engineer (Oslo)", NULL, "2019 – 2021", NULL, NULL },
  { "Engineer (Oslo, 2019–2021)", "Engineer (Oslo)", "Engineer (Oslo)", NULL, "2019 – 2021", NULL, NULL },
  { "Windows Server 2012 Engineer (2015–2018)", "Windows Server 2012 Engineer", "Windows Server 2012 Engineer", NULL, "2015 – 2018", NULL, NULL },
  { "[2019-2021] Engineer at Köhler & Söhne — Oslo", "Engineer at Köhler & Söhne — Oslo", "Engineer", "Köhler & Söhne",
    "2019 – 2021", NULL, NULL },
  { "Python, Kafka and Docker (2021)", "Python, Kafka and Docker", "Python, Kafka and Docker", NULL, "2021", NULL, NULL },
  { "DevOps Engineer – building the platform (2022)", "DevOps Engineer – building the platform",
    "DevOps Engineer – building the platform", NULL, "2022", NULL, NULL },
  { "Things I built in 2021", "Things I built", "Things I built", NULL, "2021", NULL, NULL },
  { "Since May 2023: Technical Author @ eBay", "Technical Author @ eBay", "Technical Author", "eBay", "since May 2023", NULL, NULL },
  { "Lead 2022–", "Lead", "Lead", NULL, "2022 –", NULL, NULL },
  { "2022 – 2023", "2022 – 2023", NULL, NULL, "2022 – 2023", NULL, NULL },
  { "(2021)", "(2021)", NULL, NULL, "2021", NULL, NULL },
  /* In other languages. */
  { "Hjørnebakeriet – Skiftleder (2019–2021)", "Hjørnebakeriet – Skiftleder", "Skiftleder", "Hjørnebakeriet", "2019 – 2021", NULL, NULL },
  { "Systemutvikler hos Nordlys – Oslo, 2019", "Systemutvikler hos Nordlys – Oslo", "Systemutvikler", "Nordlys", "2019", NULL, NULL },
  { "Köhler GmbH – Softwareentwicklerin (2019)", "Köhler GmbH – Softwareentwicklerin", "Softwareentwicklerin", "Köhler GmbH", "2019", NULL, NULL },
  { "Leiterin bei Köhler, 2019", "Leiterin bei Köhler", "Leiterin", "Köhler", "2019", NULL, NULL },
  { "Société Lumière – Ingénieure logiciel (2019)", "Société Lumière – Ingénieure logiciel", "Ingénieure logiciel", "Société Lumière", "2019", NULL,
    NULL },
  { "Développeur chez Lumière (2019)", "Développeur chez Lumière", "Développeur", "Lumière", "2019", NULL, NULL },
  { "Panadería Sol – JEFA de turno (2019)", "Panadería Sol – JEFA de turno", "JEFA de turno", "Panadería Sol", "2019", NULL, NULL },
  { "株式会社光 – ソフトウェアエンジニア（2019年）", "株式会社光 – ソフトウェアエンジニア", "ソフトウェアエンジニア", "株式会社光", "2019", NULL, NULL },
  { "شركة النور – مهندسة برمجيات (2019)", "شركة النور – مهندسة برمجيات", "مهندسة برمجيات", "شركة النور", "2019", NULL, NULL },
  { "Berlin – Warschau (2019)", "Berlin – Warschau", "Berlin", "Warschau", "2019", NULL, NULL },
  /* Subjects. */
  { "Backend", "Backend", NULL, NULL, "", NULL, NULL },
  { "CI/CD", "CI/CD", NULL, NULL, "", NULL, NULL },
  { "DevOps / Kubernetes / Cloud-first", "DevOps / Kubernetes / Cloud-first", NULL, NULL, "", NULL, NULL },
  { "Leading CI Migration (Jenkins -> GH Actions)", "Leading CI Migration (Jenkins -> GH Actions)", NULL, NULL, "", NULL, NULL },
  { "Engineer at Acme", "Engineer at Acme", NULL, NULL, "", NULL, NULL },
  { "Performance, Complexity vs Simplicity:", "Performance, Complexity vs Simplicity", NULL, NULL, "", NULL, NULL },
  { "Ubuntu 16.04", "Ubuntu 16.04", NULL, NULL, "", NULL, NULL },
  { "  A\tB\n C ", "A B C", NULL, NULL, "", NULL, NULL },
  { "", "", NULL, NULL, "", NULL, NULL },
  { "🚀", "🚀", NULL, NULL, "", NULL, NULL },
  { "—", "—", NULL, NULL, "", NULL, NULL },
};

static void
assert_case (const Case *expected,
             ShowcaseHeading *heading)
{
  g_autofree char *period = showcase_period_to_string (&heading->period);

  g_test_message ("“%s”", expected->text);
  g_assert_cmpstr (heading->title, ==, expected->title);
  g_assert_cmpstr (heading->role, ==, expected->role);
  g_assert_cmpstr (heading->employer, ==, expected->employer);
  g_assert_cmpstr (period, ==, expected->period);
  g_assert_cmpstr (heading->badge, ==, expected->badge);
  g_assert_cmpstr (heading->from, ==, expected->from);
}

static void
test_headings (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      g_autoptr (ShowcaseHeading) heading = showcase_heading_parse (headings[i].text);

      assert_case (&headings[i], heading);
    }
}

static const Case sentences[] = {
  { "Since May 2023 I am employed at Tollbooth (an open-source gateway, sold as a service) as a Developer Experience (DX) engineer "
    "and technical author. During this time I built:",
    NULL, "Developer Experience (DX) engineer and technical author", "Tollbooth", "since May 2023", NULL, NULL },
  { "Prior to Tollbooth, I was employed at HomeUK as a Python software engineer, responsible for tooling.", NULL,
    "Python software engineer", "HomeUK", "", NULL, NULL },
  { "Previously, I held the role of senior full-stack developer at Business and Reason, working within a team of five.", NULL,
    "senior full-stack developer", "Business and Reason", "", NULL, NULL },
  { "At Newport Building Society I was a senior Microsoft .NET analyst/developer. I worked within a team.", NULL,
    "senior Microsoft .NET analyst/developer", "Newport Building Society", "", NULL, NULL },
  { "At Acme, I worked as a tester.", NULL, "tester", "Acme", "", NULL, NULL },
  { "At the University of Oslo, from 2015 to 2017, I was a research assistant", NULL, "research assistant", "University of Oslo",
    "2015 – 2017", NULL, NULL },
  { "I'm employed by Acme as lead engineer", NULL, "lead engineer", "Acme", "", NULL, NULL },
  { "I’m currently employed at Acme Inc.", NULL, NULL, "Acme Inc", "", NULL, NULL },
  { "I was a senior developer at eBay.", NULL, "senior developer", "eBay", "", NULL, NULL },
  { "In 2019 I joined 3M as a data scientist!", NULL, "data scientist", "3M", "2019", NULL, NULL },
  { "I worked for Köhler & Söhne as an engineer from 2017 to 2019.", NULL, "engineer", "Köhler & Söhne", "2017 – 2019", NULL, NULL },
  { "From 2017 to 2019 I was employed as a developer at Acme in Oslo.", NULL, "developer", "Acme", "2017 – 2019", NULL, NULL },
  { "Then I took on the position of Head of Platform at Foo Bar", NULL, "Head of Platform", "Foo Bar", "", NULL, NULL },
};

static const char *const no_employer[] = {
  "",
  "I",
  "I ",
  "An example of my knowledge can be drawn from my recent employment at HomeUK. I was responsible for all of it.",
  "At this point, I would deploy into a staging cluster.",
  "At the moment I am a developer.",
  "I was responsible for credit decisioning and search.",
  "As a specific example, I created and maintained services.",
  "I am predominately a mid/senior Python 3.10 software developer with experience at scale.",
  "With over five years experience as a software developer, I have worked as an active member of software development teams.",
  "I am currently a user of Ubuntu Desktop 16.04 LTS.",
  "I was a guest at Wembley.",
  "At KubeCon I gave a talk.",
  "If I was employed at Acme as a developer, I would leave.",
  "He was employed at Acme as a developer.",
  "I was employed at night as a guard.",
  "I worked at length on it.",
  "I worked within a team of five developers at home.",
  "I held the role of developer.",
  "Once I was (at Acme) a",
};

static void
test_prose (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autoptr (ShowcaseHeading) heading = showcase_heading_parse_prose (sentences[i].text);
      Case expected = sentences[i];

      g_test_message ("“%s”", expected.text);
      g_assert_nonnull (heading);
      expected.title = expected.role != NULL ? expected.role : expected.employer;
      assert_case (&expected, heading);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (no_employer); i++)
    {
      g_test_message ("“%s”", no_employer[i]);
      g_assert_null (showcase_heading_parse_prose (no_employer[i]));
    }
}

/* The whole of a real answer names four employers, in this order, and no other line of it looks like one. */
static void
test_prose_document (void)
{
  static const char *const expected[] = {
    "Tyk|Developer Experience (DX) engineer and technical author|2023-05",
    "WayhomeUK|Python software engineer|0000",
    "Business and Decision|senior full-stack developer|0000",
    "Newcastle Building Society|senior Microsoft .NET analyst/developer|0000",
    NULL,
  };
  g_autofree char *path = g_build_filename (g_getenv ("SHOWCASE_SHARED") != NULL ? g_getenv ("SHOWCASE_SHARED") : "", "documents", "002.md", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  if (!g_file_get_contents (path, &text, NULL, NULL))
    {
      g_test_skip ("the shared documents are not here");
      return;
    }

  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (ShowcaseHeading) heading = showcase_heading_parse_prose (lines[i]);

      if (heading == NULL)
        continue;
      g_autofree char *start = showcase_date_to_iso (&heading->period.start);
      g_strv_builder_take (found, g_strconcat (heading->employer, "|", heading->role, "|", start, NULL));
      g_assert_true (showcase_period_is_empty (&heading->period) || heading->period.ending == SHOWCASE_PERIOD_ONGOING);
    }

  g_auto (GStrv) employers = g_strv_builder_end (found);
  g_assert_cmpstrv (employers, expected);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/heading/headings", test_headings);
  g_test_add_func ("/content/heading/prose", test_prose);
  g_test_add_func ("/content/heading/prose-document", test_prose_document);
  return g_test_run ();
}
