/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words that name a step of a story, in all languages that the program speaks and in every locale, because the same documents must compile
 * to the same index everywhere. A heading takes words of three steps to be a story, so that one of them may mean something else.
 */

#include "config.h"

#include "showcase-star.h"

#include <string.h>

#define MAX_LABELS 60

/* English first, then Norwegian, German, French, Spanish, Japanese and Arabic, folded as g_utf8_casefold() does it; a plural with "s" is not listed. */
static const struct
{
  ShowcaseStarStep step;
  const char *labels[MAX_LABELS];
} steps[] = {
  { SHOWCASE_STAR_SITUATION,
    { "situation", "context", "background", "challenge",
      "situasjon", "situasjonen", "kontekst", "bakgrunn", "utfordring", "utfordringen", "utfordringer",
      "situationen", "ausgangssituation", "ausgangslage", "kontext", "hintergrund", "herausforderung", "herausforderungen",
      "contexte", "défi", "enjeu", "enjeux",
      "situación", "situaciones", "contexto", "antecedente", "desafío", "reto",
      "状況", "背景", "シチュエーション",
      "الموقف", "الوضع", "الحالة", "السياق", "الخلفية", "التحدي", "التحديات" } },
  { SHOWCASE_STAR_TASK,
    { "task", "goal", "objective",
      "oppgave", "oppgaven", "oppgaver", "mål", "målet",
      "aufgabe", "aufgaben", "aufgabenstellung", "ziel", "ziele",
      "tâche", "mission", "objectif",
      "tarea", "objetivo", "meta",
      "課題", "任務", "目標", "目的", "タスク",
      "المهمة", "المهام", "الهدف", "الأهداف" } },
  { SHOWCASE_STAR_ACTION,
    { "action", "approach", "approache", "approaches", "what i did",
      "handling", "handlingen", "handlinger", "tiltak", "tilnærming", "fremgangsmåte", "hva jeg gjorde",
      "aktion", "aktionen", "handlung", "handlungen", "massnahme", "massnahmen", "vorgehen", "vorgehensweise", "was ich tat", "was ich getan habe",
      "approche", "démarche", "ce que j'ai fait", "ce que j’ai fait",
      "acción", "acciones", "enfoque", "qué hice", "lo que hice",
      "行動", "取り組み", "取組み", "対応", "アクション",
      "الإجراء", "الإجراءات", "الفعل", "النهج", "ما فعلته", "ما قمت به" } },
  { SHOWCASE_STAR_RESULT,
    { "result", "outcome", "impact",
      "resultat", "resultatet", "resultater", "utfall", "effekt", "virkning",
      "ergebnis", "ergebnisse", "resultate", "wirkung", "auswirkung", "auswirkungen",
      "résultat", "bilan",
      "resultado", "impacto",
      "結果", "成果", "効果",
      "النتيجة", "النتائج", "الأثر" } },
  { SHOWCASE_STAR_TAKEAWAY,
    { "takeaway", "take-away", "lesson", "lesson learned", "lessons learned", "learning", "longterm goal", "long-term goal", "long term goal",
      "lærdom", "lærdommer", "hva jeg lærte", "læring", "lærepunkt", "lærepunkter", "langsiktig mål", "langsiktige mål",
      "erkenntnis", "erkenntnisse", "lehre", "lehren", "gelerntes", "was ich gelernt habe", "langfristiges ziel", "langfristige ziele",
      "leçon", "leçons apprises", "à retenir", "ce que j'ai appris", "ce que j’ai appris", "enseignement", "apprentissage", "objectif à long terme", "objectifs à long terme",
      "lección", "lecciones", "lecciones aprendidas", "aprendizaje", "objetivo a largo plazo", "objetivos a largo plazo",
      "学び", "学んだこと", "教訓", "長期目標",
      "الدرس", "الدروس", "الدرس المستفاد", "الدروس المستفادة", "الهدف طويل المدى" } },
};

/* Shortens a label by the spaces and colons at its end. */
static void
trim_end (char *label)
{
  char *end = label + strlen (label);

  while (end > label)
    {
      char *last = g_utf8_prev_char (end);
      gunichar character = g_utf8_get_char (last);

      if (!g_unichar_isspace (character) && character != ':' && character != 0xff1a)
        break;
      end = last;
    }
  *end = '\0';
}

/* Shortens a label by the ending of a plural in brackets, "(s)" or "(er)", unless nothing else is there. */
static void
trim_plural (char *label)
{
  char *bracket = strrchr (label, '(');
  gsize length = bracket != NULL ? strlen (bracket) : 0;

  if (bracket == NULL || bracket == label || bracket[length - 1] != ')' || length > 4)
    return;
  *bracket = '\0';
  trim_end (label);
}

/* Folds a label as those of the table are. */
static char *
fold_label (const char *label)
{
  g_autofree char *composed = NULL;
  char *folded;

  while (g_unichar_isspace (g_utf8_get_char (label)))
    label = g_utf8_next_char (label);
  composed = g_utf8_normalize (label, -1, G_NORMALIZE_NFC);
  folded = g_utf8_casefold (composed, -1);
  trim_end (folded);
  trim_plural (folded);
  return folded;
}

/**
 * showcase_star_step_from_label:
 * @label: the text of a label in UTF-8, without its emphasis, for instance "Action(s):" or "Oppgave"
 *
 * Tells which step of a story a label names, in any language of the program. Case, a colon, a plural "s" and an ending in brackets do not matter.
 *
 * Returns: the step, or %SHOWCASE_STAR_NONE
 */
ShowcaseStarStep
showcase_star_step_from_label (const char *label)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (label != NULL, SHOWCASE_STAR_NONE);

  text = fold_label (label);
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    for (const char *const *known = steps[i].labels; *known != NULL; known++)
      {
        gsize length = strlen (*known);

        if (strncmp (text, *known, length) == 0 && (text[length] == '\0' || g_str_equal (text + length, "s")))
          return steps[i].step;
      }
  return SHOWCASE_STAR_NONE;
}
