/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A skill in words. The sentence is made of parts, of which each can be a link to what it is based on. */

#include "config.h"

#include "showcase-skill-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What the links of the sentence lead to. */
#define RUN_ADDRESS "run:"
#define UNDATED_ADDRESS "undated:"

/* More periods than this are not listed. */
#define MAX_RUNS 6

/**
 * showcase_skill_describe_duration:
 * @skill: a skill
 *
 * Tells for how long: "about 2 years".
 *
 * Returns: (transfer full): translated words, empty where there is no date
 */
char *
showcase_skill_describe_duration (ShowcaseSkill *skill)
{
  return showcase_months_to_words (showcase_skill_get_n_months (skill), showcase_skill_is_about (skill));
}

/**
 * showcase_skill_describe_run:
 * @skill: a skill
 * @run: one of its runs
 *
 * Tells when: "2019–2020", "May 2023 – Aug 2024".
 *
 * Returns: (transfer full): translated words
 */
char *
showcase_skill_describe_run (ShowcaseSkill *skill,
                             guint run)
{
  const ShowcasePeriod *period = &showcase_skill_get_run (skill, run)->period;

  if (period->ending == SHOWCASE_PERIOD_CLOSED && period->start.month == 0 && period->end.month == 0 && period->start.year != period->end.year)
    /* Translators: two years in the middle of a sentence: "2019–2020" */
    return g_strdup_printf (C_ ("years", "%1$u–%2$u"), period->start.year, period->end.year);
  return showcase_period_to_string (period);
}

/* With @linked, as markup. Of very many, the newest say enough. */
static char *
describe_runs (ShowcaseSkill *skill,
               gboolean linked)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  guint n_runs = showcase_skill_get_n_runs (skill);

  if (n_runs > MAX_RUNS)
    g_strv_builder_add (builder, "…");
  for (guint i = n_runs > MAX_RUNS ? n_runs - MAX_RUNS : 0; i < n_runs; i++)
    {
      g_autofree char *words = showcase_skill_describe_run (skill, i);

      if (linked)
        g_strv_builder_take (builder, g_markup_printf_escaped ("<a href=\"" RUN_ADDRESS "%u\">%s</a>", i, words));
      else
        g_strv_builder_add (builder, words);
    }
  parts = g_strv_builder_end (builder);
  /* Translators: what stands between several periods: "2019–2020, 2022–2023" */
  return g_strjoinv (C_ ("periods", ", "), parts);
}

/**
 * showcase_skill_describe_runs:
 * @skill: a skill
 *
 * Tells all its times: "2019–2020, 2022–2023".
 *
 * Returns: (transfer full): translated words, empty where there is no date
 */
char *
showcase_skill_describe_runs (ShowcaseSkill *skill)
{
  return describe_runs (skill, FALSE);
}

/**
 * showcase_skill_describe_undated:
 * @skill: a skill
 *
 * Tells how often it is mentioned without a date: "undated 2 times".
 *
 * Returns: (transfer full): translated words, empty for never
 */
char *
showcase_skill_describe_undated (ShowcaseSkill *skill)
{
  guint n = showcase_skill_get_n_undated (skill);

  if (n == 0)
    return g_strdup ("");
  /* Translators: how often a skill is mentioned where there is no date, in a narrow column: "undated 3 times" */
  return g_strdup_printf (ngettext ("undated once", "undated %u times", n), n);
}

static char *
describe_mentions (ShowcaseSkill *skill,
                   gboolean also)
{
  guint n = showcase_skill_get_n_undated (skill);

  if (n == 0)
    return g_strdup ("");
  if (also)
    /* Translators: stands after when somebody has done something: "about 1 year (2020), also mentioned undated 2 times" */
    return g_strdup_printf (ngettext ("also mentioned undated once", "also mentioned undated %u times", n), n);
  /* Translators: how often a skill is mentioned that only documents and entries without a date mention */
  return g_strdup_printf (ngettext ("mentioned undated once", "mentioned undated %u times", n), n);
}

static char *
describe (ShowcaseSkill *skill,
          gboolean linked)
{
  g_autofree char *length = showcase_skill_describe_duration (skill);
  g_autofree char *duration = linked ? g_markup_printf_escaped ("<a href=\"" RUN_ADDRESS "0\">%s</a>", length) : g_strdup (length);
  g_autofree char *runs = describe_runs (skill, linked);
  g_autofree char *words = describe_mentions (skill, *length != '\0' || *runs != '\0');
  g_autofree char *undated = linked ? g_markup_printf_escaped ("<a href=\"" UNDATED_ADDRESS "\">%s</a>", words) : g_strdup (words);
  g_autofree char *dated = NULL;

  if (*length != '\0')
    /* Translators: how long somebody has done something, and when: "about 2 years (2019–2020, 2022–2023)" */
    dated = g_strdup_printf (C_ ("skill", "%1$s (%2$s)"), duration, runs);
  else
    dated = g_strdup (runs);

  if (*words == '\0')
    return g_steal_pointer (&dated);
  if (*dated == '\0')
    return g_steal_pointer (&undated);
  /* Translators: "about 2 years (2019–2020, 2022–2023), also mentioned undated 2 times" */
  return g_strdup_printf (C_ ("skill", "%1$s, %2$s"), dated, undated);
}

/**
 * showcase_skill_describe:
 * @skill: a skill
 *
 * Tells what the documents say of it: "about 2 years (2019–2020, 2022–2023), also mentioned undated 2 times".
 *
 * Returns: (transfer full): a translated sentence
 */
char *
showcase_skill_describe (ShowcaseSkill *skill)
{
  return describe (skill, FALSE);
}

/**
 * showcase_skill_describe_with_name:
 * @skill: a skill
 *
 * Tells the same with its name before it.
 *
 * Returns: (transfer full): a translated sentence
 */
char *
showcase_skill_describe_with_name (ShowcaseSkill *skill)
{
  g_autofree char *sentence = showcase_skill_describe (skill);

  /* Translators: a skill that was chosen: "FastAPI: about 2 years (2019–2020)" */
  return g_strdup_printf (C_ ("spoken", "%1$s: %2$s"), showcase_skill_get_name (skill), sentence);
}

/**
 * showcase_skill_to_markup:
 * @skill: a skill
 *
 * Tells the same with links, whose addresses showcase_skill_parse_address() understands.
 *
 * Returns: (transfer full): a translated sentence as markup
 */
char *
showcase_skill_to_markup (ShowcaseSkill *skill)
{
  return describe (skill, TRUE);
}

/**
 * showcase_skill_parse_address:
 * @skill: a skill
 * @address: the address of a link
 * @run: (out): a run of the skill, or %SHOWCASE_NONE for what has no date
 *
 * Tells what a link of the sentence is based on.
 *
 * Returns: whether it is such an address
 */
gboolean
showcase_skill_parse_address (ShowcaseSkill *skill,
                              const char *address,
                              guint *run)
{
  guint64 number;

  *run = SHOWCASE_NONE;
  if (g_str_equal (address, UNDATED_ADDRESS))
    return TRUE;
  if (!g_str_has_prefix (address, RUN_ADDRESS) || !g_ascii_string_to_unsigned (address + strlen (RUN_ADDRESS), 10, 0, G_MAXUINT32, &number, NULL))
    return FALSE;
  *run = (guint)number;
  return number < showcase_skill_get_n_runs (skill);
}
