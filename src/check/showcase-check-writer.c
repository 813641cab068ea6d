/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A check as text for a terminal and as JSON for other programs, which CHECK.md describes. */

#include "config.h"

#include "showcase-check-writer.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#define FORMAT 1

static JsonNode *
write_finding (ShowcaseDiagnostic *diagnostic)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "problem");
  json_builder_add_string_value (builder, showcase_problem_to_string (showcase_diagnostic_get_problem (diagnostic)));
  json_builder_set_member_name (builder, "severity");
  json_builder_add_string_value (builder, showcase_diagnostic_get_severity (diagnostic) == SHOWCASE_SEVERITY_ERROR ? "error" : "warning");
  json_builder_set_member_name (builder, "file");
  json_builder_add_string_value (builder, showcase_diagnostic_get_file (diagnostic));
  json_builder_set_member_name (builder, "line");
  json_builder_add_int_value (builder, showcase_diagnostic_get_line (diagnostic));
  json_builder_set_member_name (builder, "message");
  json_builder_add_string_value (builder, showcase_diagnostic_get_message (diagnostic));
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}

/**
 * showcase_check_write_verdict:
 * @self: a check
 *
 * Says in one line how many findings there are, or that the talk is ready.
 *
 * Returns: (transfer full): the line, without its end
 */
char *
showcase_check_write_verdict (ShowcaseCheck *self)
{
  guint n_findings = g_list_model_get_n_items (G_LIST_MODEL (showcase_check_get_report (self)));

  if (n_findings == 0)
    return g_strdup (_ ("Ready: works offline"));
  return g_strdup_printf (ngettext ("%u finding", "%u findings", n_findings), n_findings);
}

/**
 * showcase_check_to_text:
 * @self: a check
 *
 * Writes a check for people: a line for each finding, as compilers do, and the verdict.
 *
 * Returns: (transfer full): the lines, each with its line's end
 */
char *
showcase_check_to_text (ShowcaseCheck *self)
{
  g_autofree char *findings = showcase_report_to_text (showcase_check_get_report (self));
  g_autofree char *verdict = showcase_check_write_verdict (self);

  return g_strconcat (findings, verdict, "\n", NULL);
}

/**
 * showcase_check_to_json:
 * @self: a check
 *
 * Writes a check for other programs: see src/check/CHECK.md.
 *
 * Returns: (transfer full): JSON in UTF-8, ending in a line's end
 */
char *
showcase_check_to_json (ShowcaseCheck *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GListModel *report = G_LIST_MODEL (showcase_check_get_report (self));
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "kind");
  json_builder_add_string_value (builder, "showcase-check");
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, FORMAT);
  json_builder_set_member_name (builder, "ready");
  json_builder_add_boolean_value (builder, showcase_check_is_ready (self));
  json_builder_set_member_name (builder, "pages");
  json_builder_add_int_value (builder, showcase_check_get_n_pages (self));
  json_builder_set_member_name (builder, "words");
  json_builder_add_int_value (builder, showcase_check_get_n_words (self));
  json_builder_set_member_name (builder, "minutes");
  json_builder_add_int_value (builder, showcase_check_get_minutes (self));
  json_builder_set_member_name (builder, "slot");
  json_builder_add_int_value (builder, showcase_check_get_slot (self));
  json_builder_set_member_name (builder, "findings");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (report); i++)
    {
      g_autoptr (ShowcaseDiagnostic) diagnostic = g_list_model_get_item (report, i);

      json_builder_add_value (builder, write_finding (diagnostic));
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, TRUE);

  return g_strconcat (json, "\n", NULL);
}
