// Assignment, augmented and annotated assignment, del.
#include "compiler/gen.h"

// --- one target ---

static void store_attribute(Gen *g, Node *target, uint32_t src)
{
    uint32_t base = g->depth;
    uint32_t object = operand(g, target->attribute.value, USE_REFERENCE, NULL);
    g->depth = base;
    g->place = attribute_place(target);
    emit(g, OP_STORE_ATTR, object, src,
         name_index(g, gen_ident(g, target->attribute.attr)));
}

static void store_item(Gen *g, Node *target, uint32_t src)
{
    uint32_t base = g->depth;
    uint32_t container =
        operand(g, target->subscript.value, USE_REFERENCE, target->subscript.slice);
    uint32_t key = operand(g, target->subscript.slice, USE_REFERENCE, NULL);
    g->depth = base;
    g->place = target->range;
    emit(g, OP_SETITEM, container, key, src);
}

static NodeList target_items(const Node *target)
{
    return target->kind == NODE_TUPLE ? target->tuple.elts : target->list.elts;
}

static bool find_star(Gen *g, const Node *target, NodeList items, size_t *star)
{
    *star = items.count;
    for (size_t i = 0; i < items.count; i++) {
        if (items.items[i]->kind != NODE_STARRED) {
            continue;
        }
        if (*star != items.count) {
            gen_error(g, target->range, "multiple starred expressions in assignment");
            return false;
        }
        *star = i;
    }
    return true;
}

static void store_unpacked(Gen *g, Node *target, uint32_t src)
{
    NodeList items = target_items(target);
    uint32_t count = (uint32_t)items.count;
    uint32_t base = g->depth;
    size_t star;
    if (!find_star(g, target, items, &star)) {
        return;
    }
    g->place = target->range;
    uint32_t first = top(g);
    for (uint32_t i = 0; i < count; i++) {
        push(g);
    }
    if (star == count) {
        emit(g, OP_UNPACK, first, src, count);
    } else if (star > 0xff || count - star - 1 > 0xff) {
        gen_error(g, target->range,
                  "too many expressions in star-unpacking assignment");
        return;
    } else {
        emit(g, OP_UNPACK_EX, first, src,
             (uint32_t)star | (uint32_t)(count - star - 1) << 8);
    }
    // Stored from the first on: the positions of the others stay live meanwhile.
    for (uint32_t i = 0; i < count && !g->failed; i++) {
        Node *item = items.items[i];
        gen_store(g, item->kind == NODE_STARRED ? item->starred.value : item,
                  first + i);
    }
    g->depth = base;
}

// `src` is read and, if a stack position, consumed; positions that the caller still
// needs are counted in depth.
void gen_store(Gen *g, Node *target, uint32_t src)
{
    if (!gen_stack_left(g)) {
        return;
    }
    // What is evaluated meanwhile goes above src.
    uint32_t base = g->depth;
    while (is_stack(g, src) && top(g) <= src) {
        push(g);
    }
    g->place = target->range;
    switch (target->kind) {
    case NODE_NAME:
        store_name(g, target->name.id, src);
        break;
    case NODE_ATTRIBUTE:
        store_attribute(g, target, src);
        break;
    case NODE_SUBSCRIPT:
        store_item(g, target, src);
        break;
    case NODE_TUPLE:
    case NODE_LIST:
        store_unpacked(g, target, src);
        break;
    case NODE_STARRED:
        gen_error(g, target->range,
                  "starred assignment target must be in a list or tuple");
        break;
    default:
        gen_error(g, target->range, "cannot assign to this expression");
        break;
    }
    g->depth = base;
}

// --- a, b = b, a: parallel moves ---

typedef struct Move {
    Node *target;
    uint32_t source; // a stack position, or the slot of a local that is still to be
                     // read; NO_SLOT: a constant
    Node *constant;
} Move;

static bool is_local_name(Gen *g, const Node *node)
{
    return node->kind == NODE_NAME && local_target(g, node) != NO_SLOT;
}

// Targets that are plain variables of this frame: storing them runs no code that reads
// others.
static bool all_local_names(Gen *g, NodeList targets)
{
    for (size_t i = 0; i < targets.count; i++) {
        if (!is_local_name(g, targets.items[i])) {
            return false;
        }
    }
    return true;
}

// Does a later move read the local again?
static bool is_read_again(Gen *g, const Move *moves, size_t count, size_t after,
                          uint32_t slot)
{
    for (size_t i = after + 1; i < count; i++) {
        if (!is_stack(g, moves[i].source) && moves[i].source == slot) {
            return true;
        }
    }
    return false;
}

static bool is_overwritten(Gen *g, const Move *moves, size_t from, size_t to,
                           uint32_t slot)
{
    for (size_t i = from; i < to; i++) {
        if (local_target(g, moves[i].target) == slot) {
            return true;
        }
    }
    return false;
}

static bool is_walrus(Gen *g, const Node *name)
{
    const Symbol *symbol = gen_symbol(g, name->name.id);
    return symbol != NULL && (symbol->flags & SYMBOL_WALRUS) != 0;
}

// Reads the values: computed ones to the stack, names later.
static void gather_moves(Gen *g, NodeList values, Move *moves)
{
    for (size_t i = 0; i < values.count; i++) {
        Node *value = values.items[i];
        if (value->kind == NODE_CONSTANT) {
            moves[i].source = NO_SLOT;
            moves[i].constant = value;
        } else if (is_local_name(g, value) && !is_walrus(g, value)) {
            moves[i].source = local_operand(g, value);
        } else {
            moves[i].source = push_expr(g, value, USE_REFERENCE);
        }
    }
}

// A local that an earlier store overwrites is saved on the stack first: moved when
// nobody reads it again.
static void save_overwritten(Gen *g, Move *moves, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t slot = moves[i].source;
        if (slot == NO_SLOT || is_stack(g, slot) ||
            !is_overwritten(g, moves, 0, i, slot)) {
            continue;
        }
        bool again = is_read_again(g, moves, count, i, slot);
        bool earlier = false;
        for (size_t j = 0; j < i; j++) {
            earlier |= moves[j].source == slot;
        }
        moves[i].source = push(g);
        emit(g, again || earlier ? OP_COPY : OP_TAKE, moves[i].source, slot, 0);
    }
}

static void store_move(Gen *g, const Move *moves, size_t count, size_t i)
{
    uint32_t slot = moves[i].source;
    uint32_t target = local_target(g, moves[i].target);
    g->place = moves[i].target->range;
    if (slot == NO_SLOT) {
        emit_wide(g, OP_LOADK, target, node_constant(g, moves[i].constant));
        mark_bound(g, target);
    } else if (!is_stack(g, slot) && slot != target &&
               is_overwritten(g, moves, i + 1, count, slot) &&
               !is_read_again(g, moves, count, i, slot)) {
        emit(g, OP_TAKE, target, slot, 0);
        mark_bound(g, target);
    } else {
        store_name(g, moves[i].target->name.id, slot);
    }
}

enum { MAX_MOVES = 16 };

// Tuple to tuple of the same length: no tuple is made.
static bool gen_parallel(Gen *g, Node *target, Node *value)
{
    if ((target->kind != NODE_TUPLE && target->kind != NODE_LIST) ||
        value->kind != NODE_TUPLE) {
        return false;
    }
    NodeList targets = target_items(target);
    NodeList values = value->tuple.elts;
    if (targets.count != values.count || targets.count > MAX_MOVES ||
        targets.count == 0) {
        return false;
    }
    for (size_t i = 0; i < targets.count; i++) {
        if (targets.items[i]->kind == NODE_STARRED ||
            values.items[i]->kind == NODE_STARRED) {
            return false;
        }
    }
    uint32_t base = g->depth;
    if (!all_local_names(g, targets)) {
        uint32_t first = top(g);
        push_items(g, values);
        for (size_t i = 0; i < targets.count; i++) {
            gen_store(g, targets.items[i], first + (uint32_t)i);
        }
        g->depth = base;
        return true;
    }
    Move moves[MAX_MOVES];
    for (size_t i = 0; i < targets.count; i++) {
        moves[i] = (Move){.target = targets.items[i]};
    }
    gather_moves(g, values, moves);
    g->place = target->range;
    save_overwritten(g, moves, targets.count);
    for (size_t i = 0; i < targets.count && !g->failed; i++) {
        store_move(g, moves, targets.count, i);
    }
    g->depth = base;
    return true;
}

// --- statements ---

static void gen_into_target(Gen *g, Node *target, Node *value)
{
    uint32_t local = local_target(g, target);
    if (local != NO_SLOT) {
        bool only_value = is_value_only(gen_symbol(g, target->name.id));
        gen_expr(g, value, local, only_value ? USE_VALUE : USE_REFERENCE);
        mark_bound(g, local);
        return;
    }
    uint32_t base = g->depth;
    uint32_t slot = kept_value(g, value, target);
    gen_store(g, target, slot);
    g->depth = base;
}

void gen_assign(Gen *g, Node *node)
{
    NodeList targets = node->assign.targets;
    if (targets.count == 1) {
        if (!gen_parallel(g, targets.items[0], node->assign.value)) {
            gen_into_target(g, targets.items[0], node->assign.value);
        }
        return;
    }
    uint32_t base = g->depth;
    uint32_t value = push_expr(g, node->assign.value, USE_REFERENCE);
    for (size_t i = 0; i < targets.count; i++) {
        if (i + 1 == targets.count) {
            gen_store(g, targets.items[i], value);
        } else {
            uint32_t copy = push(g);
            g->place = node->range;
            emit(g, OP_COPY, copy, value, 0);
            gen_store(g, targets.items[i], copy);
            g->depth--;
        }
    }
    g->depth = base;
}

// --- augmented ---

// A slot that stays what it is while the value is computed: a local is named, anything
// else is on the stack.
static uint32_t kept_operand(Gen *g, Node *node, const Node *later)
{
    return operand(g, node, USE_REFERENCE, later);
}

// Copies a kept stack position, so that it can be read once more.
static uint32_t read_kept(Gen *g, uint32_t slot)
{
    if (!is_stack(g, slot)) {
        return slot;
    }
    uint32_t copy = push(g);
    emit(g, OP_COPY, copy, slot, 0);
    return copy;
}

static void gen_aug_attribute(Gen *g, Node *node)
{
    Node *target = node->aug_assign.target;
    Node *value = node->aug_assign.value;
    uint32_t object = kept_operand(g, target->attribute.value, value);
    uint32_t base = g->depth;
    uint32_t name = name_index(g, gen_ident(g, target->attribute.attr));
    g->place = attribute_place(target);
    uint32_t copy = read_kept(g, object);
    g->depth = base;
    uint32_t held = push(g);
    bool by_value = is_quiet(value) && is_held(target->attribute.value);
    emit(g, by_value ? OP_LOAD_ATTR_N : OP_LOAD_ATTR, held, copy, name);
    g->place = node->range;
    emit_binary(g, node->aug_assign.op, true, held, held, value);
    g->depth = base;
    g->place = attribute_place(target);
    emit(g, OP_STORE_ATTR, object, held, name);
}

static void gen_aug_item(Gen *g, Node *node)
{
    Node *target = node->aug_assign.target;
    Node *value = node->aug_assign.value;
    bool simple = is_plain(value);
    uint32_t container = kept_operand(g, target->subscript.value,
                                      simple ? target->subscript.slice
                                      : is_plain(target->subscript.slice) ? value
                                                                          : target);
    uint32_t key = kept_operand(g, target->subscript.slice, value);
    uint32_t base = g->depth;
    g->place = target->range;
    uint32_t container_copy = read_kept(g, container);
    uint32_t key_copy = read_kept(g, key);
    g->depth = base;
    uint32_t held = push(g);
    bool by_value = is_quiet(value) && is_held(target->subscript.value);
    emit(g, by_value ? OP_GETITEM_N : OP_GETITEM, held, container_copy, key_copy);
    g->place = node->range;
    emit_binary(g, node->aug_assign.op, true, held, held, value);
    g->depth = base;
    g->place = target->range;
    emit(g, OP_SETITEM, container, key, held);
}

static void gen_aug_name(Gen *g, Node *node)
{
    Node *target = node->aug_assign.target;
    Node *value = node->aug_assign.value;
    if (local_target(g, target) != NO_SLOT) {
        uint32_t slot = operand(g, target, USE_VALUE, value);
        uint32_t local = local_target(g, target);
        g->place = node->range;
        emit_binary(g, node->aug_assign.op, true, local, slot, value);
        mark_bound(g, local);
        return;
    }
    uint32_t base = g->depth;
    uint32_t held = top(g);
    g->place = target->range;
    load_name(g, target, held, is_quiet(value) ? USE_VALUE : USE_REFERENCE);
    push(g);
    g->place = node->range;
    emit_binary(g, node->aug_assign.op, true, held, held, value);
    g->depth = base + 1;
    g->place = target->range;
    store_name(g, target->name.id, held);
    g->depth = base;
}

void gen_aug_assign(Gen *g, Node *node)
{
    uint32_t base = g->depth;
    switch (node->aug_assign.target->kind) {
    case NODE_NAME:
        gen_aug_name(g, node);
        break;
    case NODE_ATTRIBUTE:
        gen_aug_attribute(g, node);
        break;
    default:
        gen_aug_item(g, node);
        break;
    }
    g->depth = base;
}

// --- annotated ---

static void note_annotation(Gen *g, Node *node)
{
    Ident *ident = gen_ident(g, node->ann_assign.target->name.id);
    if (ident == NULL) {
        return;
    }
    uint32_t base = g->depth;
    uint32_t annotation = top(g);
    gen_annotation(g, node->ann_assign.annotation, annotation);
    push(g);
    g->place = node->range;
    uint32_t dict = push(g);
    emit_word(g, OP_INTRINSIC, dict, dict, 0, INTRINSIC_ANNOTATIONS);
    uint32_t key = push(g);
    load_text(g, key, ident->text, ident->size);
    emit(g, OP_SETITEM, dict, key, annotation);
    g->depth = base;
}

static void discard(Gen *g, Node *node)
{
    uint32_t slot = push_expr(g, node, USE_REFERENCE);
    emit(g, OP_DROP, slot, 0, 0);
    g->depth--;
}

void gen_ann_assign(Gen *g, Node *node)
{
    Node *target = node->ann_assign.target;
    bool is_simple = node->ann_assign.simple && target->kind == NODE_NAME;
    bool evaluates = g->scope->kind != SCOPE_FUNCTION;
    if (node->ann_assign.value != NULL) {
        gen_into_target(g, target, node->ann_assign.value);
    } else if (target->kind == NODE_ATTRIBUTE) {
        discard(g, target->attribute.value);
    } else if (target->kind == NODE_SUBSCRIPT) {
        discard(g, target->subscript.value);
        discard(g, target->subscript.slice);
    }
    if (evaluates && is_simple) {
        note_annotation(g, node);
    } else if (evaluates && !g->unit->scopes.future_annotations) {
        discard(g, node->ann_assign.annotation);
    }
}

// --- del ---

void gen_delete(Gen *g, Node *target)
{
    uint32_t base = g->depth;
    switch (target->kind) {
    case NODE_NAME:
        g->place = target->range;
        delete_name(g, target->name.id);
        break;
    case NODE_ATTRIBUTE: {
        uint32_t object = operand(g, target->attribute.value, USE_REFERENCE, NULL);
        g->place = attribute_place(target);
        emit(g, OP_DELETE_ATTR, object,
             name_index(g, gen_ident(g, target->attribute.attr)), 0);
        break;
    }
    case NODE_SUBSCRIPT: {
        uint32_t container =
            operand(g, target->subscript.value, USE_REFERENCE, target->subscript.slice);
        uint32_t key = operand(g, target->subscript.slice, USE_REFERENCE, NULL);
        g->place = target->range;
        emit(g, OP_DELITEM, container, key, 0);
        break;
    }
    case NODE_TUPLE:
    case NODE_LIST: {
        NodeList items = target_items(target);
        for (size_t i = 0; i < items.count; i++) {
            gen_delete(g, items.items[i]);
        }
        break;
    }
    default:
        gen_error(g, target->range, "cannot delete this expression");
        break;
    }
    g->depth = base;
}
