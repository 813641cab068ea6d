/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a camera reads in a picture: zbarimg is the camera.
 */

#pragma once

#include "stage-fixture.h"

gboolean code_fixture_can_read (void);
char **code_fixture_read (const Picture *picture);
Picture *code_fixture_halve (const Picture *picture);
