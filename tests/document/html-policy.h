/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *html_policy_write (const char *markdown);
char *html_policy_link_addresses (const char *html);
char *html_policy_escape_tags (const char *html,
                               const char *const *names);

G_END_DECLS
