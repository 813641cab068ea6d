/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows what a staging offers, and hands the answer back. Each window of a talk has one; it appears in the window that the speaker is at. */

#include "config.h"

#include "showcase-screen-banner.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseScreenBanner
{
  GtkWidget parent_instance;

  /* Template */
  GtkRevealer *revealer;
  GtkLabel *label;
  GtkButton *accept;

  /* Owned */
  ShowcaseStaging *staging;
};

G_DEFINE_FINAL_TYPE (ShowcaseScreenBanner, showcase_screen_banner, GTK_TYPE_WIDGET)

static void
say (ShowcaseScreenBanner *self,
     const char *what,
     const char *answer)
{
  gtk_label_set_label (self->label, what);
  gtk_button_set_label (self->accept, answer);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), what, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
offer_cb (ShowcaseScreenBanner *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean is_here = root != NULL && GTK_WINDOW (root) == showcase_staging_get_speaker (self->staging);

  switch (is_here ? showcase_staging_get_offer (self->staging) : SHOWCASE_STAGING_OFFER_NONE)
    {
    case SHOWCASE_STAGING_OFFER_STAGE:
      say (self, _ ("Projector connected"), _ ("_Show the Stage There"));
      gtk_revealer_set_reveal_child (self->revealer, TRUE);
      break;

    case SHOWCASE_STAGING_OFFER_CONSOLE:
      say (self, _ ("Another screen connected"), _ ("_Show the Console There"));
      gtk_revealer_set_reveal_child (self->revealer, TRUE);
      break;

    case SHOWCASE_STAGING_OFFER_NONE:
    default:
      gtk_revealer_set_reveal_child (self->revealer, FALSE);
    }
}

static void
accept_cb (ShowcaseScreenBanner *self)
{
  showcase_staging_accept (self->staging, FALSE);
}

static void
always_cb (ShowcaseScreenBanner *self)
{
  showcase_staging_accept (self->staging, TRUE);
}

static void
decline_cb (ShowcaseScreenBanner *self)
{
  showcase_staging_decline (self->staging);
}

static void
showcase_screen_banner_dispose (GObject *object)
{
  ShowcaseScreenBanner *self = SHOWCASE_SCREEN_BANNER (object);

  g_clear_object (&self->staging);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_SCREEN_BANNER);

  G_OBJECT_CLASS (showcase_screen_banner_parent_class)->dispose (object);
}

static void
showcase_screen_banner_class_init (ShowcaseScreenBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_screen_banner_dispose;

  gtk_widget_class_set_css_name (widget_class, "screenbanner");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-screen-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseScreenBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseScreenBanner, label);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseScreenBanner, accept);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
  gtk_widget_class_bind_template_callback (widget_class, always_cb);
  gtk_widget_class_bind_template_callback (widget_class, decline_cb);
}

static void
showcase_screen_banner_init (ShowcaseScreenBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_screen_banner_new:
 * @staging: what offers screens
 *
 * Makes a banner that is not seen until there is an offer.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_screen_banner_new (ShowcaseStaging *staging)
{
  ShowcaseScreenBanner *self = g_object_new (SHOWCASE_TYPE_SCREEN_BANNER, NULL);

  self->staging = g_object_ref (staging);
  g_signal_connect_object (staging, "notify::offer", G_CALLBACK (offer_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
