/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Buttons that a finger finds without looking: the way on and the way back at the ends, the rest between them, in more lines when there is no room. None takes the keyboard
 * by a click, because then the next press of the space bar would be for it. */

#include "config.h"

#include "showcase-console-tools.h"

#include "showcase-projector-button.h"

struct _ShowcaseConsoleTools
{
  AdwBin parent_instance;

  /* Template */
  ShowcaseProjectorButton *projector;
};

G_DEFINE_FINAL_TYPE (ShowcaseConsoleTools, showcase_console_tools, ADW_TYPE_BIN)

static void
showcase_console_tools_class_init (ShowcaseConsoleToolsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (SHOWCASE_TYPE_PROJECTOR_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-console-tools.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleTools, projector);
  gtk_widget_class_set_css_name (widget_class, "tools");
}

static void
showcase_console_tools_init (ShowcaseConsoleTools *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_console_tools_set_projector:
 * @self: tools
 * @projector: how the stage is fitted to the room
 *
 * Lets the stage be fitted to the room here.
 */
void
showcase_console_tools_set_projector (ShowcaseConsoleTools *self,
                                      ShowcaseProjector *projector)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_TOOLS (self));

  showcase_projector_button_set_projector (self->projector, projector);
}
