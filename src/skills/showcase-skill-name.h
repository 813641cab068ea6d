/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseSkillName:
 * @SHOWCASE_SKILL_NAME_NONE: no name
 * @SHOWCASE_SKILL_NAME_POSSIBLE: "SOPS", "neo4j": may as well be an abbreviation or a variable
 * @SHOWCASE_SKILL_NAME_LIKELY: "kOps", "MkDocs"
 *
 * Whether a text looks like what a product is called.
 */
typedef enum
{
  SHOWCASE_SKILL_NAME_NONE,
  SHOWCASE_SKILL_NAME_POSSIBLE,
  SHOWCASE_SKILL_NAME_LIKELY,
} ShowcaseSkillName;

ShowcaseSkillName showcase_skill_name_judge (const char *text,
                                             gsize length);

G_END_DECLS
