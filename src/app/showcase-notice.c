/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page for when there is nothing to read: it says why, in words that it is given, and offers to open something else. */

#include "config.h"

#include "showcase-notice.h"

#include "showcase-toolkit.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseNotice
{
  GtkWidget parent_instance;

  /* Template */
  AdwStatusPage *page;
  GtkWidget *new_button;
  GtkWidget *built_in_button;
};

G_DEFINE_FINAL_TYPE (ShowcaseNotice, showcase_notice, GTK_TYPE_WIDGET)

static GtkWidget *
make_notice (const char *icon_name,
             const char *title,
             const char *description)
{
  ShowcaseNotice *self = g_object_new (SHOWCASE_TYPE_NOTICE, NULL);
  g_autofree char *escaped = g_markup_escape_text (description, -1);

  adw_status_page_set_icon_name (self->page, icon_name);
  adw_status_page_set_title (self->page, title);
  adw_status_page_set_description (self->page, escaped);
  return GTK_WIDGET (self);
}

static void
showcase_notice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SHOWCASE_TYPE_NOTICE);

  G_OBJECT_CLASS (showcase_notice_parent_class)->dispose (object);
}

static void
showcase_notice_class_init (ShowcaseNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_notice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseNotice, page);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseNotice, new_button);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseNotice, built_in_button);
}

static void
showcase_notice_init (ShowcaseNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_notice_new_problem:
 * @message: one line that says what is wrong, as plain text
 *
 * Makes a notice for what can't be shown.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_notice_new_problem (const char *message)
{
  return make_notice ("dialog-warning-symbolic", _ ("This Can’t Be Shown"), message);
}

/**
 * showcase_notice_new_empty:
 *
 * Makes a notice for a portfolio without documents.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_notice_new_empty (void)
{
  return make_notice ("x-office-document-symbolic", _ ("Nothing to Show"), _ ("This portfolio has no documents."));
}

/**
 * showcase_notice_new_welcome:
 *
 * Makes the page that leads to a portfolio of one's own, for those who have none yet.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_notice_new_welcome (void)
{
  GtkWidget *notice;

  showcase_toolkit_add_icon ();
  notice = make_notice (APP_ID, _ ("Your Own Portfolio"),
                        _ ("Any folder of text files is a portfolio. Open yours, or begin with a small one that explains itself."));

  gtk_widget_add_css_class (GTK_WIDGET (SHOWCASE_NOTICE (notice)->page), "compact");
  gtk_widget_set_visible (SHOWCASE_NOTICE (notice)->new_button, TRUE);
  gtk_widget_set_visible (SHOWCASE_NOTICE (notice)->built_in_button, FALSE);
  return notice;
}
