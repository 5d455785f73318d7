// Displays: tuples, lists, sets, dicts, f-strings.
#include "compiler/gen.h"

enum {
    MAX_PUSHED = 60
}; // items of a longer display are added one by one: the stack stays small

static bool has_star(NodeList items)
{
    for (size_t i = 0; i < items.count; i++) {
        if (items.items[i]->kind == NODE_STARRED) {
            return true;
        }
    }
    return false;
}

static bool all_constant(NodeList items)
{
    for (size_t i = 0; i < items.count; i++) {
        if (items.items[i]->kind != NODE_CONSTANT) {
            return false;
        }
    }
    return true;
}

void push_items(Gen *g, NodeList items)
{
    for (size_t i = 0; i < items.count; i++) {
        push_expr(g, items.items[i], USE_REFERENCE);
    }
}

// Three or more constants are kept as one, and a list or set is filled from it.
static void gen_from_constant(Gen *g, Node *node, NodeList items, uint32_t container)
{
    Scopes *scopes = &g->unit->scopes;
    Node *list = bump_alloc(g->bump, offsetof(Node, list) + sizeof node->list);
    if (list == NULL) {
        gen_out_of_memory(g);
        return;
    }
    list->kind = node->kind;
    list->range = node->range;
    if (node->kind == NODE_SET) {
        list->set.elts = items;
    } else {
        list->list.elts = items;
        list->list.ctx = CONTEXT_LOAD;
    }
    bool is_set = node->kind == NODE_SET;
    fold_iterable(scopes, &list);
    g->failed |= scopes->failed;
    emit(g, is_set ? OP_BUILD_SET : OP_BUILD_LIST, container, container, 0);
    push(g);
    uint32_t constant = push(g);
    emit_wide(g, OP_LOADK, constant, node_constant(g, list));
    g->depth -= 2;
    emit(g, is_set ? OP_SET_UPDATE : OP_LIST_EXTEND, container, constant, 0);
}

static void add_items(Gen *g, Node *node, NodeList items, bool is_set,
                      uint32_t container)
{
    uint32_t pushed = 0;
    uint32_t base = g->depth;
    while (pushed < items.count && pushed < MAX_PUSHED &&
           items.items[pushed]->kind != NODE_STARRED) {
        push_expr(g, items.items[pushed++], USE_REFERENCE);
    }
    g->place = node->range;
    g->depth = base;
    emit(g, is_set ? OP_BUILD_SET : OP_BUILD_LIST, container, container, pushed);
    push(g);
    for (size_t i = pushed; i < items.count; i++) {
        Node *item = items.items[i];
        bool star = item->kind == NODE_STARRED;
        uint32_t depth = g->depth;
        uint32_t slot =
            operand(g, star ? item->starred.value : item, USE_REFERENCE, NULL);
        g->depth = depth;
        g->place = node->range;
        Opcode op = is_set ? (star ? OP_SET_UPDATE : OP_SET_ADD)
                           : (star ? OP_LIST_EXTEND : OP_LIST_APPEND);
        emit(g, op, container, slot, 0);
    }
    g->depth = base;
}

static void gen_sequence(Gen *g, Node *node, NodeList items, Opcode build, uint32_t dst)
{
    bool is_tuple = build == OP_BUILD_TUPLE;
    uint32_t temporary = begin_temporary(g, dst);
    if (items.count > 2 && !is_tuple && all_constant(items)) {
        gen_from_constant(g, node, items, temporary);
        end_temporary(g, temporary, dst);
        return;
    }
    if (items.count <= MAX_PUSHED && !has_star(items)) {
        uint32_t base = g->depth;
        push_items(g, items);
        g->depth = base;
        g->place = node->range;
        emit(g, build, dst, top(g), (uint32_t)items.count);
        return;
    }
    add_items(g, node, items, build == OP_BUILD_SET, temporary);
    if (is_tuple) {
        emit(g, OP_LIST_TO_TUPLE, dst, temporary, 0);
    } else {
        end_temporary(g, temporary, dst);
    }
}

void gen_items_tuple(Gen *g, NodeList items, uint32_t dst)
{
    Node node = {.range = g->place};
    gen_sequence(g, &node, items, OP_BUILD_TUPLE, dst);
}

void gen_items_tuple_constant(Gen *g, NodeList items, uint32_t dst)
{
    Node *tuple = bump_alloc(g->bump, offsetof(Node, tuple) + sizeof tuple->tuple);
    if (tuple == NULL) {
        gen_out_of_memory(g);
        return;
    }
    tuple->kind = NODE_TUPLE;
    tuple->range = g->place;
    tuple->tuple.elts = items;
    tuple->tuple.ctx = CONTEXT_LOAD;
    fold_expression(&g->unit->scopes, &tuple);
    g->failed |= g->unit->scopes.failed;
    gen_expr(g, tuple, dst, USE_REFERENCE);
}

static void gen_dict(Gen *g, Node *node, uint32_t dst)
{
    NodeList keys = node->dict.keys;
    NodeList values = node->dict.values;
    uint32_t base = g->depth;
    uint32_t pushed = 0;
    while (pushed < keys.count && pushed < MAX_PUSHED / 2 &&
           keys.items[pushed] != NULL) {
        push_expr(g, keys.items[pushed], USE_REFERENCE);
        push_expr(g, values.items[pushed], USE_REFERENCE);
        pushed++;
    }
    g->depth = base;
    g->place = node->range;
    if (pushed == keys.count) {
        emit(g, OP_BUILD_MAP, dst, top(g), pushed);
        return;
    }
    uint32_t dict = push(g);
    emit(g, OP_BUILD_MAP, dict, dict, pushed);
    for (size_t i = pushed; i < keys.count; i++) {
        uint32_t depth = g->depth;
        if (keys.items[i] == NULL) {
            uint32_t other = operand(g, values.items[i], USE_REFERENCE, NULL);
            g->place = node->range;
            emit(g, OP_DICT_UPDATE, dict, other, 0);
        } else {
            uint32_t key = push_expr(g, keys.items[i], USE_REFERENCE);
            push_expr(g, values.items[i], USE_REFERENCE);
            g->place = node->range;
            emit(g, OP_MAP_ADD, dict, key, 0);
        }
        g->depth = depth;
    }
    g->depth = base;
    end_temporary(g, dict, dst);
}

void gen_formatted_value(Gen *g, Node *node, uint32_t dst)
{
    uint32_t base = g->depth;
    uint32_t conversion = node->formatted_value.conversion < 0
                              ? 0
                              : (uint32_t)node->formatted_value.conversion;
    if (node->formatted_value.format_spec == NULL) {
        uint32_t value = operand(g, node->formatted_value.value, USE_VALUE, NULL);
        g->depth = base;
        g->place = node->range;
        emit(g, OP_FORMAT, dst, value, conversion);
        return;
    }
    uint32_t first = push_expr(g, node->formatted_value.value, USE_REFERENCE);
    push_expr(g, node->formatted_value.format_spec, USE_REFERENCE);
    g->depth = base;
    g->place = node->range;
    emit(g, OP_FORMAT_SPEC, dst, first, conversion);
}

void gen_joined_str(Gen *g, Node *node, uint32_t dst)
{
    NodeList values = node->joined_str.values;
    uint32_t base = g->depth;
    if (values.count == 0) {
        load_text(g, dst, "", 0);
        return;
    }
    if (values.count == 1) {
        gen_expr(g, values.items[0], dst, USE_REFERENCE);
        return;
    }
    uint32_t pending = 0;
    for (size_t i = 0; i < values.count; i++) {
        push_expr(g, values.items[i], USE_REFERENCE);
        if (++pending > MAX_PUSHED) { // join what there is
            g->depth -= pending;
            emit(g, OP_BUILD_STRING, top(g), top(g), pending);
            push(g);
            pending = 1;
        }
    }
    g->depth = base;
    g->place = node->range;
    emit(g, OP_BUILD_STRING, dst, top(g), pending);
}

void gen_display(Gen *g, Node *node, uint32_t dst)
{
    switch (node->kind) {
    case NODE_TUPLE:
        gen_sequence(g, node, node->tuple.elts, OP_BUILD_TUPLE, dst);
        break;
    case NODE_LIST:
        gen_sequence(g, node, node->list.elts, OP_BUILD_LIST, dst);
        break;
    case NODE_SET:
        gen_sequence(g, node, node->set.elts, OP_BUILD_SET, dst);
        break;
    case NODE_DICT:
        gen_dict(g, node, dst);
        break;
    case NODE_JOINED_STR:
        gen_joined_str(g, node, dst);
        break;
    case NODE_FORMATTED_VALUE:
        gen_formatted_value(g, node, dst);
        break;
    default:
        gen_error(g, node->range, "%s cannot be used as an expression",
                  node_class_name(node->kind));
        break;
    }
}
