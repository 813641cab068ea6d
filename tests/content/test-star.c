/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-star.h"

static const struct
{
  const char *label;
  char letter;
} cases[] = {
  { "Situation", 'S' },
  { "situation:", 'S' },
  { " SITUATIONS : ", 'S' },
  { "Context", 'S' },
  { "Background", 'S' },
  { "Challenges", 'S' },
  { "Task", 'T' },
  { "Task(s):", 'T' },
  { "Goal", 'T' },
  { "Objectives", 'T' },
  { "Action(s)", 'A' },
  { "Action(S):", 'A' },
  { "Actions", 'A' },
  { "Approach", 'A' },
  { "Approaches", 'A' },
  { "What I did", 'A' },
  { "Result", 'R' },
  { "Results:", 'R' },
  { "Outcome", 'R' },
  { "Impact", 'R' },
  { "Takeaways", 'L' },
  { "Lesson", 'L' },
  { "Lessons learned", 'L' },
  { "Learnings", 'L' },
  { "Longterm goal(s):", 'L' },
  { "Long-term goals", 'L' },
  { "", 0 },
  { ":", 0 },
  { "(s)", 0 },
  { "s", 0 },
  { "Resultss", 0 },
  { "Results of the task", 0 },
  { "Tasks today", 0 },
  { "Star", 0 },
  { "Ergebni", 0 },
  { "Result (s) and (more)", 0 },
  /* In other languages. */
  { "Situasjon:", 'S' },
  { "Utfordring(er)", 'S' },
  { "Oppgave", 'T' },
  { "MÅL", 'T' },
  { "Handling", 'A' },
  { "Hva jeg gjorde:", 'A' },
  { "Resultater", 'R' },
  { "Lærdom", 'L' },
  { "Ausgangslage", 'S' },
  { "Aufgabe(n):", 'T' },
  { "Maßnahmen", 'A' },
  { "MASSNAHMEN", 'A' },
  { "Ergebnis", 'R' },
  { "Ergebnis(se)", 'R' },
  { "Erkenntnisse", 'L' },
  { "Contexte\u00a0:", 'S' },
  { "Défis", 'S' },
  { "Tâche", 'T' },
  { "Ta\u0302che", 'T' },
  { "Ce que j’ai fait", 'A' },
  { "Résultat", 'R' },
  { "À retenir", 'L' },
  { "Situación", 'S' },
  { "Tareas", 'T' },
  { "Acciones", 'A' },
  { "Resultado(s)", 'R' },
  { "Aprendizajes", 'L' },
  { "状況", 'S' },
  { "\u3000課題：", 'T' },
  { "行動", 'A' },
  { "結果", 'R' },
  { "学び", 'L' },
  { "الموقف", 'S' },
  { "المهمة:", 'T' },
  { "الإجراءات", 'A' },
  { "النتيجة", 'R' },
  { "الدروس المستفادة", 'L' },
};

static void
test_labels (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].label);
      g_assert_cmpint (showcase_star_step_to_letter (showcase_star_step_from_label (cases[i].label)), ==, cases[i].letter);
    }
}

static void
test_story (void)
{
  g_autoptr (ShowcaseStar) star = showcase_star_new ("Conflict", 170);

  g_assert_cmpuint (showcase_star_count_kinds (star), ==, 0);
  showcase_star_add_step (star, SHOWCASE_STAR_SITUATION, "Situation", 171, FALSE);
  showcase_star_add_step (star, SHOWCASE_STAR_SITUATION, "Background", 172, FALSE);
  showcase_star_add_step (star, SHOWCASE_STAR_RESULT, "Results", 180, TRUE);

  g_assert_cmpstr (showcase_star_get_title (star), ==, "Conflict");
  g_assert_cmpuint (showcase_star_get_line (star), ==, 170);
  g_assert_cmpuint (showcase_star_get_n_steps (star), ==, 3);
  g_assert_cmpuint (showcase_star_count_kinds (star), ==, 2);
  g_assert_cmpint (showcase_star_get_step (star, 1), ==, SHOWCASE_STAR_SITUATION);
  g_assert_cmpstr (showcase_star_get_step_label (star, 1), ==, "Background");
  g_assert_cmpuint (showcase_star_get_step_line (star, 2), ==, 180);
  g_assert_false (showcase_star_is_step_empty (star, 0));
  g_assert_true (showcase_star_is_step_empty (star, 2));

  ShowcaseStar *second = showcase_star_ref (star);
  g_assert_true (second == star);
  showcase_star_unref (second);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/star/labels", test_labels);
  g_test_add_func ("/content/star/story", test_story);
  return g_test_run ();
}
