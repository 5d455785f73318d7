// Targets are parsed as expressions; here they are checked and given their context.

#include "parser/builder.h"

static const char *constant_name(const Constant *constant)
{
    switch (constant->kind) {
    case CONSTANT_NONE:
        return "None";
    case CONSTANT_TRUE:
        return "True";
    case CONSTANT_FALSE:
        return "False";
    case CONSTANT_ELLIPSIS:
        return "ellipsis";
    default:
        return "literal";
    }
}

const char *expression_name(const Node *node)
{
    switch (node->kind) {
    case NODE_ATTRIBUTE:
        return "attribute";
    case NODE_SUBSCRIPT:
        return "subscript";
    case NODE_STARRED:
        return "starred";
    case NODE_NAME:
        return "name";
    case NODE_LIST:
        return "list";
    case NODE_TUPLE:
        return "tuple";
    case NODE_LAMBDA:
        return "lambda";
    case NODE_CALL:
        return "function call";
    case NODE_GENERATOR_EXP:
        return "generator expression";
    case NODE_YIELD:
    case NODE_YIELD_FROM:
        return "yield expression";
    case NODE_AWAIT:
        return "await expression";
    case NODE_LIST_COMP:
        return "list comprehension";
    case NODE_SET_COMP:
        return "set comprehension";
    case NODE_DICT_COMP:
        return "dict comprehension";
    case NODE_DICT:
        return "dict literal";
    case NODE_SET:
        return "set display";
    case NODE_JOINED_STR:
    case NODE_FORMATTED_VALUE:
        return "f-string expression";
    case NODE_CONSTANT:
        return constant_name(&node->constant.value);
    case NODE_COMPARE:
        return "comparison";
    case NODE_IF_EXP:
        return "conditional expression";
    case NODE_NAMED_EXPR:
        return "named expression";
    default:
        return "expression";
    }
}

// The first part of `node` that cannot be bound (or deleted); NULL when all can.
Node *find_invalid_target(Node *node, ExprContext context)
{
    const NodeList *elements;
    switch (node->kind) {
    case NODE_NAME:
    case NODE_ATTRIBUTE:
    case NODE_SUBSCRIPT:
        return NULL;
    case NODE_STARRED:
        return context == CONTEXT_DEL
                   ? node
                   : find_invalid_target(node->starred.value, context);
    case NODE_LIST:
        elements = &node->list.elts;
        break;
    case NODE_TUPLE:
        elements = &node->tuple.elts;
        break;
    default:
        return node;
    }
    for (size_t i = 0; i < elements->count; i++) {
        Node *invalid = find_invalid_target(elements->items[i], context);
        if (invalid != NULL) {
            return invalid;
        }
    }
    return NULL;
}

// Nesting is bounded by the limit on brackets.
static void set_context(Node *node, ExprContext context)
{
    const NodeList *elements;
    switch (node->kind) {
    case NODE_NAME:
        node->name.ctx = context;
        return;
    case NODE_ATTRIBUTE:
        node->attribute.ctx = context;
        return;
    case NODE_SUBSCRIPT:
        node->subscript.ctx = context;
        return;
    case NODE_STARRED:
        node->starred.ctx = context;
        set_context(node->starred.value, context);
        return;
    case NODE_LIST:
        node->list.ctx = context;
        elements = &node->list.elts;
        break;
    default:
        node->tuple.ctx = context;
        elements = &node->tuple.elts;
        break;
    }
    for (size_t i = 0; i < elements->count; i++) {
        set_context(elements->items[i], context);
    }
}

Node *as_target(Parser *p, Node *node, ExprContext context)
{
    if (node == NULL) {
        return NULL;
    }
    const Node *invalid = find_invalid_target(node, context);
    if (invalid != NULL) {
        return refuse(p, invalid->range, "cannot %s %s",
                      context == CONTEXT_DEL ? "delete" : "assign to",
                      expression_name(invalid));
    }
    set_context(node, context);
    return node;
}

Node *as_for_target(Parser *p, Node *node)
{
    return as_target(p, node, CONTEXT_STORE);
}
