#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "parser/builder.h"

const char *node_class_name(NodeKind kind)
{
    static const char *const names[] = {
#define NODE(class, CAPS, member, fields) #class,
#define LEAF(class, CAPS) #class,
#include "parser/ast.def"
#undef NODE
#undef LEAF
    };
    return names[kind];
}

// The bytes that a node of each kind needs.
static size_t node_size(NodeKind kind)
{
    static const uint16_t sizes[] = {
#define NODE(class, CAPS, member, fields)                                              \
    offsetof(Node, member) + sizeof(((Node *)NULL)->member),
#define LEAF(class, CAPS) offsetof(Node, module),
#include "parser/ast.def"
#undef NODE
#undef LEAF
    };
    return sizes[kind];
}

Node *node_new(Parser *p, NodeKind kind, SourceRange range)
{
    size_t size = node_size(kind);
    Node *node = bump_alloc(p->bump, size);
    if (node == NULL) {
        return out_of_memory(p);
    }
    memset(node, 0, size);
    node->kind = kind;
    node->range = range;
    return node;
}

void *out_of_memory(Parser *p)
{
    diagnostics_memory_error(p->out);
    return NULL;
}

void *refuse(Parser *p, SourceRange range, const char *format, ...)
{
    if (p->token.kind == TOK_END_IN_BRACKETS) {
        p->has_syntax_error = true; // the open bracket is what will be reported
        return NULL;
    }
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    diagnostics_error(p->out, DIAGNOSTIC_SYNTAX_ERROR, range, "%s", message);
    return NULL;
}

SourceRange span(SourceRange first, SourceRange last)
{
    return (SourceRange){first.line, first.col, last.end_line, last.end_col};
}

Node *begin_at(Node *node, SourceRange first)
{
    if (node != NULL) {
        node->range.line = first.line;
        node->range.col = first.col;
    }
    return node;
}

Name no_name(void)
{
    return (Name){NULL, 0};
}

bool join_names(Parser *p, Name left, Name right, Name *joined)
{
    size_t size = (size_t)left.size + 1 + right.size;
    char *text = bump_alloc(p->bump, size);
    if (text == NULL) {
        out_of_memory(p);
        return false;
    }
    memcpy(text, left.text, left.size);
    text[left.size] = '.';
    memcpy(text + left.size + 1, right.text, right.size);
    *joined = (Name){text, (uint32_t)size};
    return true;
}

Vec *vec_empty(Parser *p)
{
    Vec *list = bump_alloc(p->bump, sizeof *list);
    if (list == NULL) {
        return out_of_memory(p);
    }
    *list = (Vec){0};
    return list;
}

bool vec_push(Parser *p, Vec *list, Node *node)
{
    if (list->count == list->capacity) {
        size_t capacity = list->capacity == 0 ? 2 : list->capacity * 2;
        Node **items = bump_alloc(p->bump, capacity * sizeof *items);
        if (items == NULL) {
            out_of_memory(p);
            return false;
        }
        if (list->count > 0) {
            memcpy(items, list->items, list->count * sizeof *items);
        }
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = node;
    list->end = (SourceRange){0};
    return true;
}

Vec *vec_add(Parser *p, Vec *list, Node *node)
{
    if (node == NULL) {
        return NULL;
    }
    if (list == NULL) {
        list = vec_empty(p);
    }
    return list != NULL && vec_push(p, list, node) ? list : NULL;
}

Vec *vec_new(Parser *p, Node *first)
{
    return vec_add(p, NULL, first);
}

Vec *vec_pair(Parser *p, Node *first, Node *second)
{
    Vec *list = vec_new(p, first);
    return list != NULL ? vec_add(p, list, second) : NULL;
}

Vec *vec_join(Parser *p, Vec *list, const Vec *tail)
{
    for (size_t i = 0; i < tail->count; i++) {
        if (!vec_push(p, list, tail->items[i])) {
            return NULL;
        }
    }
    list->end = tail->end;
    return list;
}

Vec *vec_end_at(Vec *list, SourceRange semicolon)
{
    list->end = semicolon;
    return list;
}

NodeList list_of(const Vec *list)
{
    return list != NULL ? (NodeList){list->count, list->items} : (NodeList){0, NULL};
}
