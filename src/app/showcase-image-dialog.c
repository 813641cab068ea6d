/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows an image large, with its caption below. It reads the image in a worker; the canvas does the rest. */

#include "config.h"

#include "showcase-image-dialog.h"

#include "showcase-image-canvas.h"

#include <glib/gi18n-lib.h>

/* More than any window has: a dialog never becomes larger than its window allows. */
#define LARGE 8192

#define STEP 1.25

struct _ShowcaseImageDialog
{
  AdwDialog parent_instance;

  /* Template */
  GtkStack *stack;
  ShowcaseImageCanvas *canvas;
  AdwStatusPage *problem;
  GtkLabel *caption;

  /* Owned */
  GCancellable *loading;
};

G_DEFINE_FINAL_TYPE (ShowcaseImageDialog, showcase_image_dialog, ADW_TYPE_DIALOG)

static void
failed_cb (ShowcaseImageDialog *self,
           const char *message)
{
  adw_status_page_set_description (self->problem, message);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->problem));
}

static void
zoom_cb (GtkWidget *widget,
         const char *action,
         GVariant *parameter)
{
  ShowcaseImageDialog *self = SHOWCASE_IMAGE_DIALOG (widget);

  if (g_str_equal (action, "image.zoom-in"))
    showcase_image_canvas_zoom_by (self->canvas, STEP);
  else if (g_str_equal (action, "image.zoom-out"))
    showcase_image_canvas_zoom_by (self->canvas, 1 / STEP);
  else
    showcase_image_canvas_set_zoom (self->canvas, g_str_equal (action, "image.fit") ? 0 : 1);
}

static void
close_cb (GtkWidget *widget,
          const char *action,
          GVariant *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

typedef struct
{
  ShowcaseBundle *bundle;
  char *name;
} Request;

static void
free_request (gpointer data)
{
  Request *request = data;

  g_object_unref (request->bundle);
  g_free (request->name);
  g_free (request);
}

static void
load_in_thread (GTask *task,
                gpointer source,
                gpointer task_data,
                GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  GBytes *bytes = showcase_bundle_load (request->bundle, request->name, cancellable, &error);

  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify)g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
loaded_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  ShowcaseImageDialog *self = SHOWCASE_IMAGE_DIALOG (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  if (bytes != NULL)
    showcase_image_canvas_set_bytes (self->canvas, bytes);
  else
    failed_cb (self, _ ("The image can’t be read"));
}

static void
showcase_image_dialog_dispose (GObject *object)
{
  ShowcaseImageDialog *self = SHOWCASE_IMAGE_DIALOG (object);

  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_IMAGE_DIALOG);

  G_OBJECT_CLASS (showcase_image_dialog_parent_class)->dispose (object);
}

static void
showcase_image_dialog_class_init (ShowcaseImageDialogClass *klass)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, "image.zoom-in" },
    { GDK_KEY_equal, "image.zoom-in" },
    { GDK_KEY_KP_Add, "image.zoom-in" },
    { GDK_KEY_minus, "image.zoom-out" },
    { GDK_KEY_KP_Subtract, "image.zoom-out" },
    { GDK_KEY_0, "image.fit" },
    { GDK_KEY_KP_0, "image.fit" },
    { GDK_KEY_1, "image.natural" },
    { GDK_KEY_KP_1, "image.natural" },
    { GDK_KEY_z, "image.close" },
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_image_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "image.zoom-in", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "image.zoom-out", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "image.fit", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "image.natural", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "image.close", NULL, close_cb);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, keys[i].action, NULL);

  g_type_ensure (SHOWCASE_TYPE_IMAGE_CANVAS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/app/showcase-image-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseImageDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseImageDialog, canvas);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseImageDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseImageDialog, caption);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
}

static void
showcase_image_dialog_init (ShowcaseImageDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_dialog_set_content_width (ADW_DIALOG (self), LARGE);
  adw_dialog_set_content_height (ADW_DIALOG (self), LARGE);
}

/**
 * showcase_image_dialog_new:
 * @bundle: what has the image
 * @name: the image's name in it
 * @caption: its alternative text, perhaps empty
 *
 * Makes a dialog that shows an image.
 *
 * Returns: (transfer floating): the new dialog
 */
AdwDialog *
showcase_image_dialog_new (ShowcaseBundle *bundle,
                           const char *name,
                           const char *caption)
{
  ShowcaseImageDialog *self = g_object_new (SHOWCASE_TYPE_IMAGE_DIALOG, NULL);
  Request *request = g_new0 (Request, 1);
  g_autoptr (GTask) task = NULL;

  gtk_label_set_label (self->caption, caption);
  gtk_widget_set_visible (GTK_WIDGET (self->caption), caption[0] != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->canvas), GTK_ACCESSIBLE_PROPERTY_LABEL, caption[0] != '\0' ? caption : _ ("Image"), -1);

  *request = (Request){ g_object_ref (bundle), g_strdup (name) };
  self->loading = g_cancellable_new ();
  task = g_task_new (self, self->loading, loaded_cb, NULL);
  g_task_set_static_name (task, "[showcase] read image");
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, load_in_thread);

  return ADW_DIALOG (self);
}
