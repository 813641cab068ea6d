/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates, periods and lengths of time in each language that the program speaks, as its translations have them.
 */

#include "config.h"

#include "showcase-months.h"
#include "showcase-period.h"
#include "test-language.h"

typedef struct
{
  const char *text;
  const char *written;
  const char *spoken;
} Period;

typedef struct
{
  guint n_months;
  gboolean about;
  const char *words;
  const char *short_words;
} Length;

typedef struct
{
  const char *language;
  const char *months; /* each in short and in full */
  Period periods[6];
  Length lengths[7];
} Language;

static const Language languages[] = {
  {
      "nb",
      "jan.|januar feb.|februar mars|mars apr.|april mai|mai juni|juni juli|juli aug.|august sep.|september okt.|oktober nov.|november des.|desember",
      {
          { "May 2023 – Aug 2024", "mai 2023 – aug. 2024", "mai 2023 til august 2024" },
          { "5 March 2021", "5. mars 2021", "5. mars 2021" },
          { "since Sept 2023", "siden sep. 2023", "siden september 2023" },
          { "2019 - now", "2019 – nå", "2019 til nå" },
          { "2022–", "2022 –", "fra 2022" },
          { "2022-2023", "2022 – 2023", "2022 til 2023" },
      },
      {
          { 1, FALSE, "1 måned", "1 md." },
          { 2, FALSE, "2 måneder", "2 md." },
          { 11, FALSE, "11 måneder", "11 md." },
          { 12, FALSE, "1 år", "1 år" },
          { 27, FALSE, "2 år 3 måneder", "2 år 3 md." },
          { 24, TRUE, "omtrent 2 år", "~2 år" },
          { 4, TRUE, "omtrent 4 måneder", "~4 md." },
      },
  },
  {
      "de",
      "Jan.|Januar Feb.|Februar März|März Apr.|April Mai|Mai Juni|Juni Juli|Juli Aug.|August Sept.|September Okt.|Oktober Nov.|November Dez.|Dezember",
      {
          { "May 2023 – Aug 2024", "Mai 2023 – Aug. 2024", "Mai 2023 bis August 2024" },
          { "5 March 2021", "5. März 2021", "5. März 2021" },
          { "since Sept 2023", "seit Sept. 2023", "seit September 2023" },
          { "2019 - now", "2019 – heute", "2019 bis heute" },
          { "2022–", "2022 –", "ab 2022" },
          { "2022-2023", "2022 – 2023", "2022 bis 2023" },
      },
      {
          { 1, FALSE, "1 Monat", "1 Mon." },
          { 2, FALSE, "2 Monate", "2 Mon." },
          { 11, FALSE, "11 Monate", "11 Mon." },
          { 12, FALSE, "1 Jahr", "1 J." },
          { 27, FALSE, "2 Jahre 3 Monate", "2 J. 3 Mon." },
          { 24, TRUE, "etwa 2 Jahre", "~2 J." },
          { 4, TRUE, "etwa 4 Monate", "~4 Mon." },
      },
  },
  {
      "fr",
      "janv.|janvier févr.|février mars|mars avr.|avril mai|mai juin|juin juil.|juillet août|août sept.|septembre oct.|octobre nov.|novembre déc.|décembre",
      {
          { "May 2023 – Aug 2024", "mai 2023 – août 2024", "mai 2023 à août 2024" },
          { "5 March 2021", "5 mars 2021", "5 mars 2021" },
          { "since Sept 2023", "depuis sept. 2023", "depuis septembre 2023" },
          { "2019 - now", "2019 – aujourd’hui", "2019 à aujourd’hui" },
          { "2022–", "2022 –", "dès 2022" },
          { "2022-2023", "2022 – 2023", "2022 à 2023" },
      },
      {
          { 1, FALSE, "1 mois", "1 mois" },
          { 2, FALSE, "2 mois", "2 mois" },
          { 11, FALSE, "11 mois", "11 mois" },
          { 12, FALSE, "1 an", "1 an" },
          { 27, FALSE, "2 ans 3 mois", "2 ans 3 mois" },
          { 24, TRUE, "environ 2 ans", "~2 ans" },
          { 4, TRUE, "environ 4 mois", "~4 mois" },
      },
  },
  {
      "es",
      "ene|enero feb|febrero mar|marzo abr|abril may|mayo jun|junio jul|julio ago|agosto sep|septiembre oct|octubre nov|noviembre dic|diciembre",
      {
          { "May 2023 – Aug 2024", "may 2023 – ago 2024", "de mayo 2023 a agosto 2024" },
          { "5 March 2021", "5 mar 2021", "5 marzo 2021" },
          { "since Sept 2023", "desde sep 2023", "desde septiembre 2023" },
          { "2019 - now", "2019 – actualidad", "de 2019 a la actualidad" },
          { "2022–", "2022 –", "desde 2022" },
          { "2022-2023", "2022 – 2023", "de 2022 a 2023" },
      },
      {
          { 1, FALSE, "1 mes", "1 m" },
          { 2, FALSE, "2 meses", "2 m" },
          { 11, FALSE, "11 meses", "11 m" },
          { 12, FALSE, "1 año", "1 a" },
          { 27, FALSE, "2 años y 3 meses", "2 a y 3 m" },
          { 24, TRUE, "alrededor de 2 años", "~2 a" },
          { 4, TRUE, "alrededor de 4 meses", "~4 m" },
      },
  },
  {
      "ja",
      "1月|1月 2月|2月 3月|3月 4月|4月 5月|5月 6月|6月 7月|7月 8月|8月 9月|9月 10月|10月 11月|11月 12月|12月",
      {
          { "May 2023 – Aug 2024", "2023年5月〜2024年8月", "2023年5月から2024年8月まで" },
          { "5 March 2021", "2021年3月5日", "2021年3月5日" },
          { "since Sept 2023", "2023年9月から", "2023年9月から" },
          { "2019 - now", "2019年〜現在", "2019年から現在まで" },
          { "2022–", "2022年〜", "2022年から" },
          { "2022-2023", "2022年〜2023年", "2022年から2023年まで" },
      },
      {
          { 1, FALSE, "1か月", "1か月" },
          { 2, FALSE, "2か月", "2か月" },
          { 11, FALSE, "11か月", "11か月" },
          { 12, FALSE, "1年", "1年" },
          { 27, FALSE, "2年3か月", "2年3か月" },
          { 24, TRUE, "約2年", "約2年" },
          { 4, TRUE, "約4か月", "約4か月" },
      },
  },
  {
      "ar",
      "يناير|يناير فبراير|فبراير مارس|مارس أبريل|أبريل مايو|مايو يونيو|يونيو يوليو|يوليو أغسطس|أغسطس سبتمبر|سبتمبر أكتوبر|أكتوبر نوفمبر|نوفمبر ديسمبر|ديسمبر",
      {
          { "May 2023 – Aug 2024", "\u200fمايو 2023 – أغسطس 2024", "من مايو 2023 إلى أغسطس 2024" },
          { "5 March 2021", "5 مارس 2021", "5 مارس 2021" },
          { "since Sept 2023", "منذ سبتمبر 2023", "منذ سبتمبر 2023" },
          { "2019 - now", "\u200f2019 – حتى الآن", "من 2019 حتى الآن" },
          { "2022–", "\u200f2022 –", "من 2022" },
          { "2022-2023", "\u200f2022 – 2023", "من 2022 إلى 2023" },
      },
      {
          { 1, FALSE, "شهر", "شهر" },
          { 2, FALSE, "شهران", "شهران" },
          { 11, FALSE, "11 شهرًا", "11 شهرًا" },
          { 12, FALSE, "سنة", "سنة" },
          { 27, FALSE, "سنتان و3 أشهر", "سنتان و3 أشهر" },
          { 24, TRUE, "حوالي سنتين", "~سنتان" },
          { 4, TRUE, "حوالي 4 أشهر", "~4 أشهر" },
      },
  },
};

static void
assert_months (const char *expected)
{
  GString *months = g_string_new (NULL);

  for (guint8 month = 1; month <= 12; month++)
    {
      ShowcaseDate date = { 2023, month, 0 };
      ShowcasePeriod period = { .start = date, .end = date, .ending = SHOWCASE_PERIOD_CLOSED };
      g_autofree char *written = showcase_period_to_string (&period);
      g_autofree char *spoken = showcase_period_to_spoken (&period);

      g_string_append_printf (months, "%s%s|%s", month > 1 ? " " : "", written, spoken);
    }
  g_string_replace (months, "2023年", "", 0);
  g_string_replace (months, " 2023", "", 0);
  g_assert_cmpstr (months->str, ==, expected);
  g_string_free (months, TRUE);
}

static void
test_language (gconstpointer user_data)
{
  const Language *language = user_data;

  if (!test_language_speak (language->language))
    return;
  assert_months (language->months);
  for (gsize i = 0; i < G_N_ELEMENTS (language->periods); i++)
    {
      const Period *expected = &language->periods[i];
      ShowcasePeriod period;

      g_assert_true (showcase_period_parse (expected->text, &period));
      g_autofree char *written = showcase_period_to_string (&period);
      g_autofree char *spoken = showcase_period_to_spoken (&period);
      g_assert_cmpstr (written, ==, expected->written);
      g_assert_cmpstr (spoken, ==, expected->spoken);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (language->lengths); i++)
    {
      const Length *expected = &language->lengths[i];
      g_autofree char *words = showcase_months_to_words (expected->n_months, expected->about);
      g_autofree char *short_words = showcase_months_to_short_words (expected->n_months, expected->about);

      g_assert_cmpstr (words, ==, expected->words);
      g_assert_cmpstr (short_words, ==, expected->short_words);
    }
  test_language_stop ();
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *path = g_strconcat ("/content/spoken-languages/", languages[i].language, NULL);

      g_test_add_data_func (path, &languages[i], test_language);
    }
  return g_test_run ();
}
