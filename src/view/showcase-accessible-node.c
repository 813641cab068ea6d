/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A node owns those below it and knows the one above it, so that dropping the root drops them all. Many siblings are put in groups first: GTK counts
 * through all siblings before a node whenever it shows that node to a client, and clients ask for all of them. */

#include "config.h"

#include "showcase-accessible-node.h"

#include "showcase-accessible-bounds.h"
#include "showcase-accessible-text.h"
#include "showcase-accessible-words.h"
#include "showcase-document-view-private.h"

#define MAX_SIBLINGS 100

typedef struct
{
  /* Owned */
  ShowcaseDocument *document;
  GArray *parts;
  GPtrArray *children;
  GtkATContext *context;

  /* Borrowed */
  ShowcaseDocumentView *view;
  ShowcaseAccessibleNode *parent;

  /* State */
  ShowcasePart part;
  guint position;
} ShowcaseAccessibleNodePrivate;

static void showcase_accessible_node_accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_TYPE_WITH_CODE (ShowcaseAccessibleNode,
                         showcase_accessible_node,
                         G_TYPE_OBJECT,
                         G_ADD_PRIVATE (ShowcaseAccessibleNode)
                             G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, showcase_accessible_node_accessible_init))

enum
{
  PROP_0,
  PROP_ACCESSIBLE_ROLE,
};

static ShowcaseAccessibleNodePrivate *
get_private (ShowcaseAccessibleNode *self)
{
  return showcase_accessible_node_get_instance_private (self);
}

static gboolean
is_root (ShowcaseAccessibleNode *self)
{
  return get_private (self)->part.kind == SHOWCASE_PART_DOCUMENT;
}

static void
add_child (ShowcaseAccessibleNode *self,
           const ShowcasePart *part,
           GArray *parts)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (self);
  GType type = showcase_part_has_text (part) ? SHOWCASE_TYPE_ACCESSIBLE_TEXT : SHOWCASE_TYPE_ACCESSIBLE_NODE;
  ShowcaseAccessibleNode *child = g_object_new (type, NULL);
  ShowcaseAccessibleNodePrivate *child_priv = get_private (child);

  child_priv->document = showcase_document_ref (priv->document);
  child_priv->view = priv->view;
  child_priv->parent = self;
  child_priv->part = *part;
  child_priv->parts = parts;
  child_priv->position = priv->children->len;
  g_ptr_array_add (priv->children, child);
}

/* A group has the kind of its parts for an index. */
static void
add_group (ShowcaseAccessibleNode *self,
           const ShowcasePart *parts,
           guint n_parts)
{
  ShowcasePart group = { SHOWCASE_PART_GROUP, parts[0].kind, parts[0].first, parts[n_parts - 1].end, parts[0].first };
  GArray *slice = g_array_sized_new (FALSE, FALSE, sizeof (ShowcasePart), n_parts);

  g_array_append_vals (slice, parts, n_parts);
  add_child (self, &group, slice);
}

static void
add_children (ShowcaseAccessibleNode *self)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (self);
  g_autoptr (GArray) parts = priv->parts != NULL ? g_steal_pointer (&priv->parts) : showcase_part_list (&priv->part, priv->document);
  const ShowcasePart *first = (const ShowcasePart *)(gpointer)parts->data;
  guint n_groups = MIN ((parts->len + MAX_SIBLINGS - 1) / MAX_SIBLINGS, MAX_SIBLINGS);

  priv->children = g_ptr_array_new_with_free_func (g_object_unref);
  if (parts->len <= MAX_SIBLINGS)
    {
      for (guint i = 0; i < parts->len; i++)
        add_child (self, &first[i], NULL);
      return;
    }

  for (guint i = 0; i < n_groups; i++)
    {
      guint start = (guint)((guint64)parts->len * i / n_groups);
      guint end = (guint)((guint64)parts->len * (i + 1) / n_groups);

      add_group (self, first + start, end - start);
    }
}

/* The details that hide a node when they are folded. */
static guint
get_fold (ShowcaseAccessibleNode *self)
{
  ShowcaseAccessibleNode *parent = get_private (self)->parent;

  while (parent != NULL && get_private (parent)->part.kind == SHOWCASE_PART_GROUP)
    parent = get_private (parent)->parent;

  return parent != NULL && get_private (parent)->part.kind == SHOWCASE_PART_DETAILS ? get_private (parent)->part.index : SHOWCASE_NONE;
}

static GtkATContext *
showcase_accessible_node_get_at_context (GtkAccessible *accessible)
{
  ShowcaseAccessibleNode *self = SHOWCASE_ACCESSIBLE_NODE (accessible);
  ShowcaseAccessibleNodePrivate *priv = get_private (self);

  if (priv->view == NULL)
    return priv->context != NULL ? g_object_ref (priv->context) : NULL;

  if (priv->context == NULL)
    {
      priv->context = gtk_at_context_create (showcase_accessible_words_get_role (priv->document, &priv->part), accessible,
                                             gtk_widget_get_display (GTK_WIDGET (priv->view)));
      if (priv->context == NULL)
        return NULL;
      showcase_accessible_words_apply (accessible, priv->document, &priv->part);
      showcase_accessible_node_sync_folded (self);
    }

  return g_object_ref (priv->context);
}

static GtkAccessible *
showcase_accessible_node_get_accessible_parent (GtkAccessible *accessible)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (SHOWCASE_ACCESSIBLE_NODE (accessible));

  if (priv->parent == NULL)
    return NULL;

  return is_root (priv->parent) ? GTK_ACCESSIBLE (g_object_ref (priv->view)) : GTK_ACCESSIBLE (g_object_ref (priv->parent));
}

static GtkAccessible *
showcase_accessible_node_get_first_accessible_child (GtkAccessible *accessible)
{
  GPtrArray *children = showcase_accessible_node_get_children (SHOWCASE_ACCESSIBLE_NODE (accessible));

  return children->len > 0 ? g_object_ref (children->pdata[0]) : NULL;
}

static GtkAccessible *
showcase_accessible_node_get_next_accessible_sibling (GtkAccessible *accessible)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (SHOWCASE_ACCESSIBLE_NODE (accessible));
  GPtrArray *siblings;

  if (priv->parent == NULL)
    return NULL;

  siblings = get_private (priv->parent)->children;
  if (priv->position + 1 < siblings->len)
    return g_object_ref (siblings->pdata[priv->position + 1]);

  return is_root (priv->parent) ? showcase_document_view_get_first_accessible_widget (priv->view) : NULL;
}

/* Bounds are told from the origin of the accessible parent. */
static gboolean
showcase_accessible_node_get_bounds (GtkAccessible *accessible,
                                     int *x,
                                     int *y,
                                     int *width,
                                     int *height)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (SHOWCASE_ACCESSIBLE_NODE (accessible));
  graphene_rect_t bounds;
  graphene_rect_t outer;

  if (priv->parent == NULL || !showcase_accessible_bounds_find (priv->view, &priv->part, &bounds))
    return FALSE;

  if (is_root (priv->parent) || !showcase_accessible_bounds_find (priv->view, &get_private (priv->parent)->part, &outer))
    graphene_rect_init (&outer, 0, 0, 0, 0);
  *x = (int)(bounds.origin.x - outer.origin.x);
  *y = (int)(bounds.origin.y - outer.origin.y);
  *width = (int)bounds.size.width;
  *height = (int)bounds.size.height;

  return TRUE;
}

static gboolean
showcase_accessible_node_get_platform_state (GtkAccessible *accessible,
                                             GtkAccessiblePlatformState state)
{
  ShowcaseAccessibleNode *self = SHOWCASE_ACCESSIBLE_NODE (accessible);
  ShowcaseAccessibleNodePrivate *priv = get_private (self);

  if (priv->view == NULL)
    return FALSE;
  if (state == GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED)
    return priv->view->accessible_focus == self && gtk_widget_has_focus (GTK_WIDGET (priv->view));

  return state == GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE && (priv->part.kind == SHOWCASE_PART_LINK || priv->part.kind == SHOWCASE_PART_SUMMARY);
}

static void
showcase_accessible_node_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = showcase_accessible_node_get_at_context;
  iface->get_accessible_parent = showcase_accessible_node_get_accessible_parent;
  iface->get_first_accessible_child = showcase_accessible_node_get_first_accessible_child;
  iface->get_next_accessible_sibling = showcase_accessible_node_get_next_accessible_sibling;
  iface->get_bounds = showcase_accessible_node_get_bounds;
  iface->get_platform_state = showcase_accessible_node_get_platform_state;
}

static void
showcase_accessible_node_get_property (GObject *object,
                                       guint prop_id,
                                       GValue *value,
                                       GParamSpec *pspec)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (SHOWCASE_ACCESSIBLE_NODE (object));

  if (prop_id == PROP_ACCESSIBLE_ROLE)
    g_value_set_enum (value, showcase_accessible_words_get_role (priv->document, &priv->part));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

/* The interface wants the role to be writable; what a part is can't be changed. */
static void
showcase_accessible_node_set_property (GObject *object,
                                       guint prop_id,
                                       const GValue *value,
                                       GParamSpec *pspec)
{
  G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
showcase_accessible_node_dispose (GObject *object)
{
  ShowcaseAccessibleNode *self = SHOWCASE_ACCESSIBLE_NODE (object);

  showcase_accessible_node_drop (self);
  g_clear_object (&get_private (self)->context);

  G_OBJECT_CLASS (showcase_accessible_node_parent_class)->dispose (object);
}

static void
showcase_accessible_node_finalize (GObject *object)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (SHOWCASE_ACCESSIBLE_NODE (object));

  g_clear_pointer (&priv->children, g_ptr_array_unref);
  g_clear_pointer (&priv->parts, g_array_unref);
  g_clear_pointer (&priv->document, showcase_document_unref);

  G_OBJECT_CLASS (showcase_accessible_node_parent_class)->finalize (object);
}

static void
showcase_accessible_node_class_init (ShowcaseAccessibleNodeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_accessible_node_get_property;
  object_class->set_property = showcase_accessible_node_set_property;
  object_class->dispose = showcase_accessible_node_dispose;
  object_class->finalize = showcase_accessible_node_finalize;

  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
showcase_accessible_node_init (ShowcaseAccessibleNode *self)
{
}

/**
 * showcase_accessible_node_new_root:
 * @view: a view with a document
 *
 * Makes what holds the nodes of a document. To clients the view itself stands in its place.
 *
 * Returns: (transfer full): the root
 */
ShowcaseAccessibleNode *
showcase_accessible_node_new_root (ShowcaseDocumentView *view)
{
  ShowcaseAccessibleNode *self = g_object_new (SHOWCASE_TYPE_ACCESSIBLE_NODE, NULL);
  ShowcaseAccessibleNodePrivate *priv = get_private (self);

  priv->view = view;
  priv->document = showcase_document_ref (showcase_document_view_get_document (view));
  showcase_part_init_document (&priv->part, priv->document);

  return self;
}

/**
 * showcase_accessible_node_get_view:
 * @self: a node
 *
 * Gets the view that shows the part.
 *
 * Returns: (transfer none) (nullable): the view, or %NULL when it shows another document by now
 */
ShowcaseDocumentView *
showcase_accessible_node_get_view (ShowcaseAccessibleNode *self)
{
  return get_private (self)->view;
}

/**
 * showcase_accessible_node_get_document:
 * @self: a node
 *
 * Gets the document.
 *
 * Returns: (transfer none): the document
 */
ShowcaseDocument *
showcase_accessible_node_get_document (ShowcaseAccessibleNode *self)
{
  return get_private (self)->document;
}

/**
 * showcase_accessible_node_get_part:
 * @self: a node
 *
 * Gets what the node stands for.
 *
 * Returns: (transfer none): the part
 */
const ShowcasePart *
showcase_accessible_node_get_part (ShowcaseAccessibleNode *self)
{
  return &get_private (self)->part;
}

/**
 * showcase_accessible_node_is_walked:
 * @self: a node
 *
 * Tells whether anybody asked for what is below a node.
 *
 * Returns: whether its children are made
 */
gboolean
showcase_accessible_node_is_walked (ShowcaseAccessibleNode *self)
{
  return get_private (self)->children != NULL;
}

/**
 * showcase_accessible_node_get_children:
 * @self: a node
 *
 * Gets the nodes below a node, and makes them when there are none yet. A node that was dropped has none.
 *
 * Returns: (transfer none) (element-type ShowcaseAccessibleNode): the children
 */
GPtrArray *
showcase_accessible_node_get_children (ShowcaseAccessibleNode *self)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (self);

  if (priv->children == NULL && priv->view == NULL)
    priv->children = g_ptr_array_new ();
  else if (priv->children == NULL)
    add_children (self);

  return priv->children;
}

/**
 * showcase_accessible_node_sync_folded:
 * @self: a node
 *
 * Tells clients whether details are folded: of a summary its state, of what is beside it whether it is there at all.
 */
void
showcase_accessible_node_sync_folded (ShowcaseAccessibleNode *self)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (self);
  guint fold = get_fold (self);
  gboolean folded;

  if (fold == SHOWCASE_NONE)
    return;

  folded = showcase_document_view_is_folded (priv->view, fold);
  if (priv->part.kind == SHOWCASE_PART_SUMMARY)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, !folded, -1);
  else
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, folded, -1);
}

/**
 * showcase_accessible_node_drop:
 * @self: a node
 *
 * Takes a node and all below it out of the tree. Who still holds one finds it without a parent and without children.
 */
void
showcase_accessible_node_drop (ShowcaseAccessibleNode *self)
{
  ShowcaseAccessibleNodePrivate *priv = get_private (self);

  priv->view = NULL;
  priv->parent = NULL;
  if (priv->children == NULL)
    return;

  for (guint i = 0; i < priv->children->len; i++)
    showcase_accessible_node_drop (priv->children->pdata[i]);
  g_ptr_array_set_size (priv->children, 0);
}
