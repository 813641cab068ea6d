/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What fits the stage to the projector and the room, in one menu: nobody has time for a dialog then, and all of it is seen on the stage at once. */

#include "config.h"

#include "showcase-projector-button.h"

#include "showcase-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* What a press of an arrow changes: from the smallest text to the largest, the slider has the numbers from 1 on. */
#define DIVISOR_STEP 2

struct _ShowcaseProjectorButton
{
  AdwBin parent_instance;

  /* Template */
  GtkScale *brightness;
  GtkScale *contrast;
  GtkScale *size;
};

G_DEFINE_FINAL_TYPE (ShowcaseProjectorButton, showcase_projector_button, ADW_TYPE_BIN)

static double
get_size (guint divisor)
{
  return 1 + (SHOWCASE_FORMAT_DIVISOR_MAX - divisor) / (double)DIVISOR_STEP;
}

static guint
get_divisor (double size)
{
  return SHOWCASE_FORMAT_DIVISOR_MAX - (guint)lround (size - 1) * DIVISOR_STEP;
}

static gboolean
to_size (GBinding *binding,
         const GValue *from,
         GValue *to,
         gpointer user_data)
{
  g_value_set_double (to, get_size (g_value_get_uint (from)));
  return TRUE;
}

static gboolean
to_divisor (GBinding *binding,
            const GValue *from,
            GValue *to,
            gpointer user_data)
{
  g_value_set_uint (to, get_divisor (g_value_get_double (from)));
  return TRUE;
}

static char *
dup_percentage (double share)
{
  /* Translators: how large something is, in per cent; the sign of per cent is written twice. */
  return g_strdup_printf (_ ("%d%%"), (int)lround (share * 100));
}

static char *
format_share_cb (GtkScale *scale,
                 double value,
                 gpointer user_data)
{
  return dup_percentage (value);
}

static char *
format_size_cb (GtkScale *scale,
                double value,
                gpointer user_data)
{
  return dup_percentage ((double)SHOWCASE_FORMAT_DIVISOR / get_divisor (value));
}

/* A screen reader would say the number of the step. */
static void
size_cb (GtkRange *size)
{
  g_autofree char *text = format_size_cb (GTK_SCALE (size), gtk_range_get_value (size), NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (size), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

/* In a menu, these keys go from item to item: who passes a slider must not make the stage darker. */
static gboolean
key_cb (GtkEventController *controller,
        guint keyval,
        guint keycode,
        GdkModifierType state)
{
  GtkWidget *menu = gtk_widget_get_ancestor (gtk_event_controller_get_widget (controller), GTK_TYPE_POPOVER);
  gboolean is_up = keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up;

  if (!is_up && keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit_by_name (menu, "move-focus", is_up ? GTK_DIR_UP : GTK_DIR_DOWN);
  return GDK_EVENT_STOP;
}

static void
set_up_slider (GtkScale *slider,
               GtkScaleFormatValueFunc format,
               double lower,
               double upper)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_scale_set_format_value_func (slider, format, NULL, NULL);
  gtk_range_set_range (GTK_RANGE (slider), lower, upper);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (key_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (slider), controller);
}

static void
showcase_projector_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SHOWCASE_TYPE_PROJECTOR_BUTTON);

  G_OBJECT_CLASS (showcase_projector_button_parent_class)->dispose (object);
}

static void
showcase_projector_button_class_init (ShowcaseProjectorButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_projector_button_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-projector-button.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseProjectorButton, brightness);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseProjectorButton, contrast);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseProjectorButton, size);
}

static void
showcase_projector_button_init (ShowcaseProjectorButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_up_slider (self->brightness, format_share_cb, SHOWCASE_PROJECTOR_DARKEST, 1);
  set_up_slider (self->contrast, format_share_cb, 1, SHOWCASE_PROJECTOR_STARKEST);
  set_up_slider (self->size, format_size_cb, 1, get_size (SHOWCASE_FORMAT_DIVISOR_MIN));
  g_signal_connect (self->size, "value-changed", G_CALLBACK (size_cb), NULL);
}

/**
 * showcase_projector_button_set_projector:
 * @self: a button that has no projector yet
 * @projector: how the stage is fitted to the room
 *
 * Sets what is changed here, besides what is an action.
 */
void
showcase_projector_button_set_projector (ShowcaseProjectorButton *self,
                                         ShowcaseProjector *projector)
{
  const GBindingFlags flags = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  g_return_if_fail (SHOWCASE_IS_PROJECTOR_BUTTON (self));
  g_return_if_fail (SHOWCASE_IS_PROJECTOR (projector));

  g_object_bind_property (projector, "brightness", gtk_range_get_adjustment (GTK_RANGE (self->brightness)), "value", flags);
  g_object_bind_property (projector, "contrast", gtk_range_get_adjustment (GTK_RANGE (self->contrast)), "value", flags);
  g_object_bind_property_full (projector, "divisor", gtk_range_get_adjustment (GTK_RANGE (self->size)), "value", flags, to_size, to_divisor, NULL, NULL);
}
