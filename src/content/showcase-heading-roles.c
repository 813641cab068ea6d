/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words that the name of a role has and the name of an employer has not, in all languages that the program speaks and in every locale, because the
 * same documents must compile to the same index everywhere.
 */

#include "config.h"

#include "showcase-heading-words.h"

#include <string.h>

/* Words of English, sorted. */
static const char *const role_words[] = {
  "accountant",
  "admin",
  "administrator",
  "advisor",
  "advocate",
  "agent",
  "analyst",
  "apprentice",
  "architect",
  "assistant",
  "associate",
  "author",
  "ceo",
  "chair",
  "chief",
  "clerk",
  "coach",
  "consultant",
  "contractor",
  "contributor",
  "coordinator",
  "cto",
  "designer",
  "developer",
  "director",
  "editor",
  "employee",
  "engineer",
  "expert",
  "fellow",
  "founder",
  "freelancer",
  "head",
  "instructor",
  "intern",
  "internship",
  "lead",
  "leader",
  "lecturer",
  "maintainer",
  "manager",
  "member",
  "mentor",
  "nurse",
  "officer",
  "operator",
  "owner",
  "partner",
  "president",
  "principal",
  "professor",
  "programmer",
  "representative",
  "researcher",
  "scholar",
  "scientist",
  "specialist",
  "steward",
  "student",
  "sysadmin",
  "teacher",
  "technician",
  "tester",
  "trainee",
  "trainer",
  "tutor",
  "volunteer",
  "writer",
};

/* Words of French, Spanish and Arabic, for both sexes where they differ. */
static const char *const more_role_words[] = {
  "administrateur", "administratrice", "analyste", "apprenti", "apprentie", "architecte", "assistante", "chargé", "chargée", "chef", "cheffe",
  "chercheur", "chercheuse", "concepteur", "conceptrice", "consultante", "coordinateur", "coordinatrice", "directeur", "directrice", "développeur",
  "développeuse", "employé", "employée", "enseignant", "enseignante", "fondateur", "fondatrice", "formateur", "formatrice", "gérant", "gérante",
  "ingénieur", "ingénieure", "professeur", "professeure", "responsable", "stagiaire", "technicien", "technicienne", "étudiant", "étudiante",
  "administrador", "administradora", "analista", "aprendiz", "arquitecta", "arquitecto", "asistente", "becaria", "becario", "consultor", "consultora",
  "coordinador", "coordinadora", "desarrollador", "desarrolladora", "directora", "diseñador", "diseñadora", "empleada", "empleado", "encargada",
  "encargado", "estudiante", "fundador", "fundadora", "gerente", "ingeniera", "ingeniero", "investigador", "investigadora", "jefa", "jefe", "profesor",
  "profesora", "programador", "programadora", "técnica", "técnico",
  "أستاذ", "أستاذة", "باحث", "باحثة", "رئيس", "رئيسة", "طالب", "طالبة", "قائد", "قائدة", "متدرب", "متدربة", "محلل", "محللة", "مدير", "مديرة", "مساعد",
  "مساعدة", "مسؤول", "مسؤولة", "مستشار", "مستشارة", "مشرف", "مشرفة", "مصمم", "مصممة", "مطور", "مطورة", "معلم", "معلمة", "منسق", "منسقة", "مهندس", "مهندسة",
  "مؤسس"
};

/* Ends of words of Norwegian, German and Japanese, which make one word of several: "systemutvikler". */
static const char *const role_endings[] = {
  "utvikler", "ingeniør", "leder", "konsulent", "arkitekt", "sjef", "assistent", "medarbeider", "rådgiver", "forsker", "lærer", "lektor", "analytiker",
  "designer", "tester", "direktør", "koordinator", "spesialist", "student", "praktikant", "lærling", "ansvarlig", "professor", "gründer", "tekniker",
  "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "leiter", "leiterin", "berater", "beraterin", "architekt", "architektin", "manager",
  "managerin", "assistentin", "mitarbeiter", "mitarbeiterin", "forscher", "forscherin", "lehrer", "lehrerin", "direktor", "direktorin",
  "geschäftsführer", "geschäftsführerin", "studentin", "praktikantin", "auszubildende", "auszubildender", "gründerin", "spezialist", "spezialistin",
  "administrator", "administratorin", "techniker", "technikerin", "analyst", "analystin", "designerin", "testerin", "professorin", "dozent", "dozentin",
  "エンジニア", "開発者", "プログラマー", "マネージャー", "マネージャ", "デザイナー", "コンサルタント", "アナリスト", "アーキテクト", "リーダー", "研究員", "研究者", "教授", "講師", "部長",
  "課長", "主任", "係長", "社長", "店長", "責任者", "担当", "担当者", "インターン", "学生", "職人", "技師"
};

static gboolean
is_among (const char *word,
          const char *const *words,
          gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (strcmp (word, words[i]) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_role (const char *word)
{
  if (is_among (word, role_words, G_N_ELEMENTS (role_words)) || is_among (word, more_role_words, G_N_ELEMENTS (more_role_words)))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (role_endings); i++)
    if (g_str_has_suffix (word, role_endings[i]))
      return TRUE;
  return FALSE;
}

/**
 * showcase_heading_words_name_role:
 * @text: UTF-8
 * @length: bytes of @text
 *
 * Tells whether one of the words is part of a role's name, as "engineer" is.
 *
 * Returns: whether @text is more likely a role than an employer
 */
gboolean
showcase_heading_words_name_role (const char *text,
                                  gsize length)
{
  g_autofree char *folded = g_utf8_strdown (text, length);
  char *end;

  for (char *word = folded; *word != '\0'; word = end)
    {
      char after;
      gboolean found;

      for (end = word; g_unichar_isalpha (g_utf8_get_char (end)) || g_unichar_ismark (g_utf8_get_char (end));)
        end = g_utf8_next_char (end);
      after = *end;
      *end = '\0';
      found = is_role (word);
      *end = after;
      if (found)
        return TRUE;
      if (after != '\0')
        end = g_utf8_next_char (end);
    }

  return FALSE;
}
