// Operators, conditions and the small expressions.
#include "compiler/gen.h"

bool is_plain(const Node *node)
{
    return node->kind == NODE_NAME || node->kind == NODE_CONSTANT;
}

// Only reads names, attributes and items and computes: what may happen between a value
// read and its consumer. User code that such a read or operator reaches finds the
// copied operands through vm/refetch.c.
static bool is_quiet_to(const Node *node, int depth)
{
    if (depth == 0) {
        return false;
    }
    switch (node->kind) {
    case NODE_NAME:
    case NODE_CONSTANT:
        return true;
    case NODE_ATTRIBUTE:
        return is_quiet_to(node->attribute.value, depth - 1);
    case NODE_SUBSCRIPT:
        return is_quiet_to(node->subscript.value, depth - 1) &&
               is_quiet_to(node->subscript.slice, depth - 1);
    case NODE_BIN_OP:
        return is_quiet_to(node->bin_op.left, depth - 1) &&
               is_quiet_to(node->bin_op.right, depth - 1);
    case NODE_UNARY_OP:
        return is_quiet_to(node->unary_op.operand, depth - 1);
    default:
        return false;
    }
}

bool is_quiet(const Node *node)
{
    return is_quiet_to(node, 8);
}

// How far a.b.c.d is followed: as far as the loop finds a value's slot again
// (vm/refetch.c), and not once more for each name of a chain of 100,000.
#define HELD_DEPTH 5

bool is_held(const Node *node)
{
    for (int depth = 0; depth < HELD_DEPTH; depth++) {
        switch (node->kind) {
        case NODE_NAME:
            return true;
        case NODE_ATTRIBUTE:
            node = node->attribute.value;
            break;
        case NODE_SUBSCRIPT:
            node = node->subscript.value;
            break;
        default:
            return false;
        }
    }
    return false;
}

void end_temporary(Gen *g, uint32_t temporary, uint32_t dst)
{
    if (temporary != dst) {
        emit(g, OP_MOVE, dst, temporary, 0);
    }
}

// Room for a result at the top of the stack, not counted as live.
static void touch(Gen *g, uint32_t dst)
{
    if (is_stack(g, dst) && dst - g->local_count >= g->max_depth) {
        g->max_depth = dst - g->local_count + 1;
    }
}

uint32_t push_expr(Gen *g, Node *node, Use use)
{
    uint32_t dst = top(g);
    gen_expr(g, node, dst, use);
    return push(g);
}

uint32_t operand(Gen *g, Node *node, Use use, const Node *later)
{
    bool is_last = later == NULL || is_plain(later);
    if (node->kind == NODE_NAME) {
        const Symbol *symbol = gen_symbol(g, node->name.id);
        if (symbol != NULL && symbol->place == PLACE_LOCAL &&
            (is_last || !(symbol->flags & SYMBOL_WALRUS))) {
            return local_operand(g, node);
        }
    }
    if (node->kind == NODE_NAMED_EXPR && is_last) {
        uint32_t slot = local_target(g, node->named_expr.target);
        if (slot != NO_SLOT) {
            gen_expr(g, node->named_expr.value, slot, USE_REFERENCE);
            mark_bound(g, slot);
            return slot;
        }
    }
    return push_expr(g, node, use);
}

uint32_t kept_value(Gen *g, Node *node, const Node *later)
{
    if (node->kind == NODE_NAME) {
        const Symbol *symbol = gen_symbol(g, node->name.id);
        if (symbol != NULL && is_last_read(symbol)) {
            return push_expr(g, node, USE_REFERENCE);
        }
    }
    return operand(g, node, USE_REFERENCE, later);
}

// --- operators ---

static const uint8_t arithmetic[] = {
    [BINARY_ADD] = OP_ADD,           [BINARY_SUB] = OP_SUB,
    [BINARY_MULT] = OP_MUL,          [BINARY_MAT_MULT] = OP_MATMUL,
    [BINARY_DIV] = OP_TRUEDIV,       [BINARY_MOD] = OP_MOD,
    [BINARY_POW] = OP_POW,           [BINARY_L_SHIFT] = OP_LSHIFT,
    [BINARY_R_SHIFT] = OP_RSHIFT,    [BINARY_BIT_OR] = OP_OR,
    [BINARY_BIT_XOR] = OP_XOR,       [BINARY_BIT_AND] = OP_AND,
    [BINARY_FLOOR_DIV] = OP_FLOORDIV};
enum { WITH_CONSTANT = OP_ADDK - OP_ADD, IN_PLACE = OP_IADD - OP_ADD };
enum { LAST_SHORT_CONSTANT = 0xffff }; // in one operand, with EXT

// dst = left op right; `right` is evaluated here. The caller gives the stack positions
// back.
void emit_binary(Gen *g, Operator op, bool in_place, uint32_t dst, uint32_t left,
                 Node *right)
{
    unsigned opcode = arithmetic[op] + (in_place ? IN_PLACE : 0);
    SourceRange place = g->place;
    uint32_t base = g->depth;
    if (right->kind == NODE_CONSTANT) {
        uint32_t constant = node_constant(g, right);
        if (constant <= LAST_SHORT_CONSTANT) {
            emit(g, (Opcode)(opcode + WITH_CONSTANT), dst, left, constant);
            return;
        }
    }
    uint32_t slot = operand(g, right, USE_NUMBER, NULL);
    g->place = place;
    g->depth = base;
    emit(g, (Opcode)opcode, dst, left, slot);
}

// The left operands of a chain `a + b + c …` are found by a loop, not by recursion.
static void gen_bin_op(Gen *g, Node *node, uint32_t dst)
{
    size_t depth = 0;
    Node *leftmost = node;
    for (; leftmost->kind == NODE_BIN_OP; leftmost = leftmost->bin_op.left) {
        depth++;
    }
    Node **chain = bump_alloc(g->bump, depth * sizeof(Node *));
    if (chain == NULL) {
        gen_out_of_memory(g);
        return;
    }
    Node *each = node;
    for (size_t i = 0; i < depth; i++, each = each->bin_op.left) {
        chain[i] = each;
    }
    uint32_t base = g->depth;
    const Node *right = chain[depth - 1]->bin_op.right;
    // What a call returned may be a copy whatever comes before it is read: nobody can
    // change it meanwhile.
    bool as_value = is_quiet(right) || leftmost->kind == NODE_CALL;
    uint32_t left = operand(g, leftmost, as_value ? USE_NUMBER : USE_REFERENCE, right);
    while (depth > 0 && !g->failed) {
        each = chain[--depth];
        uint32_t out = depth == 0 ? dst : g->local_count + base;
        g->place = each->range;
        touch(g, out);
        emit_binary(g, each->bin_op.op, false, out, left, each->bin_op.right);
        g->depth = base;
        left = depth == 0 ? out : push(g);
    }
    g->depth = base;
}

static void gen_unary_op(Gen *g, Node *node, uint32_t dst)
{
    static const uint8_t opcodes[] = {[UNARY_INVERT] = OP_INVERT,
                                      [UNARY_NOT] = OP_NOT,
                                      [UNARY_ADD] = OP_POS,
                                      [UNARY_SUB] = OP_NEG};
    uint32_t base = g->depth;
    bool same_object = node->unary_op.op == UNARY_ADD; // for an int
    uint32_t slot = operand(g, node->unary_op.operand,
                            same_object ? USE_REFERENCE : USE_NUMBER, NULL);
    g->depth = base;
    g->place = node->range;
    emit(g, (Opcode)opcodes[node->unary_op.op], dst, slot, 0);
}

static void gen_if_exp(Gen *g, Node *node, uint32_t dst, Use use)
{
    Label otherwise = LABEL;
    Label end = LABEL;
    jump_if(g, node->if_exp.test, false, &otherwise);
    gen_expr(g, node->if_exp.body, dst, use);
    emit_jump(g, OP_JUMP, 0, 0, 0, &end);
    label_bind(g, &otherwise);
    gen_expr(g, node->if_exp.orelse, dst, use);
    label_bind(g, &end);
}

static void gen_bool_op(Gen *g, Node *node, uint32_t dst)
{
    Label end = LABEL;
    NodeList values = node->bool_op.values;
    bool stops_at = node->bool_op.op == BOOL_OR;
    uint32_t temporary = begin_temporary(g, dst);
    for (size_t i = 0; i < values.count; i++) {
        Node *value = values.items[i];
        bool is_last = i + 1 == values.count;
        if (value->kind == NODE_CONSTANT && !is_last) {
            if (constant_truth(&g->unit->scopes, value) != stops_at) {
                continue;
            }
            is_last = true;
        }
        gen_expr(g, value, temporary, USE_REFERENCE);
        if (is_last) {
            break;
        }
        push(g);
        g->place = value->range;
        emit_jump(g, OP_JUMP_IF_PEEK, temporary, stops_at, 0, &end);
        emit(g, OP_DROP, temporary, 0, 0);
        g->depth--;
    }
    touch(g, temporary);
    label_bind(g, &end);
    end_temporary(g, temporary, dst);
}

// --- comparing ---

static const uint8_t comparing[] = {
    [COMPARE_EQ] = OP_EQ,        [COMPARE_NOT_EQ] = OP_NE,     [COMPARE_LT] = OP_LT,
    [COMPARE_LT_E] = OP_LE,      [COMPARE_GT] = OP_GT,         [COMPARE_GT_E] = OP_GE,
    [COMPARE_IS] = OP_IS,        [COMPARE_IS_NOT] = OP_IS_NOT, [COMPARE_IN] = OP_IN,
    [COMPARE_NOT_IN] = OP_NOT_IN};

static bool is_identity(unsigned op)
{
    return op == COMPARE_IS || op == COMPARE_IS_NOT;
}

// The type's name of a constant, folded or not.
static const char *constant_type_name(Gen *g, const Node *node)
{
    Ref value = constant_value(&g->unit->scopes, node);
    const char *name = ref_is_error(value) ? "" : ref_type(g->rt, value)->def->name;
    g->failed |= ref_is_error(value);
    drop(g->rt, value);
    return name;
}

static bool is_singleton(const Node *node)
{
    unsigned kind = node->constant.value.kind;
    return kind == CONSTANT_NONE || kind == CONSTANT_TRUE || kind == CONSTANT_FALSE ||
           kind == CONSTANT_ELLIPSIS;
}

// `x is 1` compares identity with a number or text: CPython warns.
static void warn_about_identity(Gen *g, const Node *node)
{
    const Node *left = node->compare.left;
    for (size_t i = 0; i < node->compare.ops.count; i++) {
        const Node *right = node->compare.comparators.items[i];
        unsigned op = node->compare.ops.items[i];
        if (is_identity(op)) {
            const Node *literal =
                left->kind == NODE_CONSTANT && !is_singleton(left)     ? left
                : right->kind == NODE_CONSTANT && !is_singleton(right) ? right
                                                                       : NULL;
            if (literal != NULL) {
                bool is = op == COMPARE_IS;
                gen_warn(
                    g, node->range, "\"is%s\" with '%s' literal. Did you mean \"%s\"?",
                    is ? "" : " not", constant_type_name(g, literal), is ? "==" : "!=");
                return;
            }
        }
        left = right;
    }
}

static Use right_use(unsigned op)
{
    return is_identity(op)     ? USE_REFERENCE
           : op > COMPARE_GT_E ? USE_VALUE // `in` finds a NaN by its identity
                               : USE_NUMBER;
}

static Use left_use(unsigned op, const Node *right)
{
    return is_quiet(right) ? right_use(op) : USE_REFERENCE;
}

// The same for operand `index` of a chain, which two operators read.
static Use chain_use(const Node *node, size_t index)
{
    const CompareOpList *ops = &node->compare.ops;
    bool identity = (index > 0 && is_identity(ops->items[index - 1])) ||
                    (index < ops->count && is_identity(ops->items[index]));
    bool is_next_quiet =
        index >= ops->count || is_quiet(node->compare.comparators.items[index]);
    return identity || !is_next_quiet ? USE_REFERENCE : USE_VALUE;
}

// A middle operand of `a < b < c` is read twice: a stack position is copied for the
// first reading.
static uint32_t copy_for_reading(Gen *g, uint32_t slot)
{
    if (!is_stack(g, slot)) {
        return slot;
    }
    uint32_t copy = push(g);
    emit(g, OP_COPY, copy, slot, 0);
    g->depth--;
    return copy;
}

// A chain of comparisons reads operand 0, then 1 and so on up to the last one.
static uint32_t chain_operand(Gen *g, const Node *node, size_t index)
{
    NodeList rest = node->compare.comparators;
    return operand(g, index == 0 ? node->compare.left : rest.items[index - 1],
                   chain_use(node, index),
                   index < rest.count ? rest.items[index] : NULL);
}

// Where a chain is left early: the middle operand that waits on the stack for its
// second reading is dropped.
typedef struct ChainExit {
    Label label;
    uint32_t kept; // the operand
} ChainExit;

static void bind_chain_exits(Gen *g, ChainExit *exits, size_t count, Label *to)
{
    for (size_t i = 0; i < count && !g->failed; i++) {
        if (is_stack(g, exits[i].kept)) {
            label_bind(g, &exits[i].label);
            emit(g, OP_DROP, exits[i].kept, 0, 0);
            emit_jump(g, OP_JUMP, 0, 0, 0, to);
        }
    }
}

static void gen_compare_chain(Gen *g, Node *node, uint32_t dst)
{
    size_t count = node->compare.ops.count;
    uint32_t base = g->depth;
    ChainExit *exits = bump_alloc(g->bump, count * sizeof *exits);
    if (exits == NULL) {
        gen_out_of_memory(g);
        return;
    }
    Label end = LABEL;
    uint32_t result = push(g);
    uint32_t left = chain_operand(g, node, 0);
    for (size_t i = 0; i < count; i++) {
        bool is_last = i + 1 == count;
        uint32_t right = chain_operand(g, node, i + 1);
        g->place = node->range;
        exits[i] = (ChainExit){LABEL, right};
        uint32_t reading = is_last ? right : copy_for_reading(g, right);
        emit(g, (Opcode)comparing[node->compare.ops.items[i]], result, left, reading);
        if (!is_last) {
            emit_jump(g, OP_JUMP_IF_PEEK, result, 0, 0,
                      is_stack(g, right) ? &exits[i].label : &end);
            emit(g, OP_DROP, result, 0, 0);
        }
        left = right;
    }
    emit_jump(g, OP_JUMP, 0, 0, 0, &end);
    bind_chain_exits(g, exits, count - 1, &end);
    label_bind(g, &end);
    g->depth = base;
    end_temporary(g, result, dst);
}

static void gen_compare(Gen *g, Node *node, uint32_t dst)
{
    warn_about_identity(g, node);
    if (node->compare.ops.count > 1) {
        gen_compare_chain(g, node, dst);
        return;
    }
    unsigned op = node->compare.ops.items[0];
    Node *right_node = node->compare.comparators.items[0];
    uint32_t base = g->depth;
    uint32_t left =
        operand(g, node->compare.left, left_use(op, right_node), right_node);
    uint32_t right = operand(g, right_node, right_use(op), NULL);
    g->depth = base;
    g->place = node->range;
    emit(g, (Opcode)comparing[op], dst, left, right);
}

// --- conditions ---

static void emit_compare_jump(Gen *g, unsigned op, uint32_t left, uint32_t right,
                              bool sense, Label *to)
{
    static const uint8_t jumps[] = {
        [COMPARE_EQ] = OP_JEQ,    [COMPARE_NOT_EQ] = OP_JNE, [COMPARE_LT] = OP_JLT,
        [COMPARE_LT_E] = OP_JLE,  [COMPARE_GT] = OP_JGT,     [COMPARE_GT_E] = OP_JGE,
        [COMPARE_IS] = OP_JIS,    [COMPARE_IS_NOT] = OP_JIS, [COMPARE_IN] = OP_JIN,
        [COMPARE_NOT_IN] = OP_JIN};
    bool inverted = op == COMPARE_IS_NOT || op == COMPARE_NOT_IN;
    emit_jump(g, (Opcode)jumps[op], left, right, sense != inverted, to);
}

// `left < 10`, `left is None`: the constant needs no stack position. The caller counts
// `left` no more.
static bool emit_constant_jump(Gen *g, unsigned op, uint32_t left, Node *right,
                               bool sense, Label *to)
{
    static const uint8_t jumps[] = {
        [COMPARE_EQ] = OP_JEQK,   [COMPARE_NOT_EQ] = OP_JNEK, [COMPARE_LT] = OP_JLTK,
        [COMPARE_LT_E] = OP_JLEK, [COMPARE_GT] = OP_JGTK,     [COMPARE_GT_E] = OP_JGEK};
    if (right->kind != NODE_CONSTANT) {
        return false;
    }
    if (is_identity(op) && right->constant.value.kind == CONSTANT_NONE) {
        emit_jump(g, OP_JUMP_IF_NONE, left, sense == (op == COMPARE_IS), 0, to);
        return true;
    }
    uint32_t constant = op > COMPARE_GT_E ? NO_SLOT : node_constant(g, right);
    if (constant > LAST_SHORT_CONSTANT) {
        return false;
    }
    emit_jump(g, (Opcode)jumps[op], left, constant, sense, to);
    return true;
}

static void jump_if_chain(Gen *g, Node *node, bool sense, Label *to)
{
    size_t count = node->compare.ops.count;
    uint32_t base = g->depth;
    ChainExit *exits = bump_alloc(g->bump, count * sizeof *exits);
    if (exits == NULL) {
        gen_out_of_memory(g);
        return;
    }
    Label end = LABEL;
    Label *otherwise = sense ? &end : to;
    bool keeps_any = false;
    uint32_t left = chain_operand(g, node, 0);
    for (size_t i = 0; i < count; i++) {
        unsigned op = node->compare.ops.items[i];
        bool is_last = i + 1 == count;
        if (is_last &&
            emit_constant_jump(g, op, left, node->compare.comparators.items[i], sense,
                               to)) {
            break;
        }
        uint32_t right = chain_operand(g, node, i + 1);
        g->place = node->range;
        exits[i] = (ChainExit){LABEL, right};
        if (is_last) {
            emit_compare_jump(g, op, left, right, sense, to);
        } else {
            bool keeps = is_stack(g, right);
            keeps_any |= keeps;
            emit_compare_jump(g, op, left, copy_for_reading(g, right), false,
                              keeps ? &exits[i].label : otherwise);
        }
        left = right;
    }
    if (keeps_any) {
        emit_jump(g, OP_JUMP, 0, 0, 0, &end);
    }
    bind_chain_exits(g, exits, count - 1, otherwise);
    label_bind(g, &end);
    g->depth = base;
}

static void jump_if_compare(Gen *g, Node *node, bool sense, Label *to)
{
    warn_about_identity(g, node);
    if (node->compare.ops.count > 1) {
        jump_if_chain(g, node, sense, to);
        return;
    }
    unsigned op = node->compare.ops.items[0];
    Node *right_node = node->compare.comparators.items[0];
    uint32_t base = g->depth;
    uint32_t left =
        operand(g, node->compare.left, left_use(op, right_node), right_node);
    g->place = node->range;
    if (emit_constant_jump(g, op, left, right_node, sense, to)) {
        g->depth = base;
        return;
    }
    uint32_t right = operand(g, right_node, right_use(op), NULL);
    g->depth = base;
    g->place = node->range;
    emit_compare_jump(g, op, left, right, sense, to);
}

static void jump_if_any(Gen *g, Node *node, bool sense, Label *to)
{
    NodeList values = node->bool_op.values;
    bool stops_at = node->bool_op.op == BOOL_OR;
    Label end = LABEL;
    for (size_t i = 0; i < values.count; i++) {
        if (i + 1 == values.count) {
            jump_if(g, values.items[i], sense, to);
        } else {
            jump_if(g, values.items[i], stops_at, stops_at == sense ? to : &end);
        }
    }
    label_bind(g, &end);
}

void jump_if(Gen *g, Node *test, bool sense, Label *to)
{
    if (!gen_stack_left(g)) {
        return;
    }
    switch (test->kind) {
    case NODE_CONSTANT:
        if (constant_truth(&g->unit->scopes, test) == sense) {
            g->place = test->range;
            emit_jump(g, OP_JUMP, 0, 0, 0, to);
        }
        return;
    case NODE_UNARY_OP:
        if (test->unary_op.op == UNARY_NOT) {
            jump_if(g, test->unary_op.operand, !sense, to);
            return;
        }
        break;
    case NODE_BOOL_OP:
        jump_if_any(g, test, sense, to);
        return;
    case NODE_COMPARE:
        jump_if_compare(g, test, sense, to);
        return;
    case NODE_IF_EXP: {
        Label otherwise = LABEL;
        Label end = LABEL;
        jump_if(g, test->if_exp.test, false, &otherwise);
        jump_if(g, test->if_exp.body, sense, to);
        emit_jump(g, OP_JUMP, 0, 0, 0, &end);
        label_bind(g, &otherwise);
        jump_if(g, test->if_exp.orelse, sense, to);
        label_bind(g, &end);
        return;
    }
    default:
        break;
    }
    uint32_t base = g->depth;
    uint32_t slot = operand(g, test, USE_VALUE, NULL);
    g->depth = base;
    g->place = test->range;
    emit_jump(g, OP_JUMP_IF, slot, sense, 0, to);
}

// --- subscripts, walrus, yield ---

// The type that an expression is seen to have; NULL: it can only be known when it runs.
static const char *visible_type(Gen *g, const Node *node)
{
    switch (node->kind) {
    case NODE_CONSTANT:
        return constant_type_name(g, node);
    case NODE_TUPLE:
        return "tuple";
    case NODE_LIST:
    case NODE_LIST_COMP:
        return "list";
    case NODE_DICT:
    case NODE_DICT_COMP:
        return "dict";
    case NODE_SET:
    case NODE_SET_COMP:
        return "set";
    case NODE_GENERATOR_EXP:
        return "generator";
    case NODE_LAMBDA:
        return "function";
    case NODE_JOINED_STR:
        return "str";
    default:
        return NULL;
    }
}

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names != NULL; names++) {
        if (strcmp(name, *names) == 0) {
            return true;
        }
    }
    return false;
}

static void warn_about_subscript(Gen *g, const Node *node)
{
    static const char *const sequences[] = {"tuple", "list", "str", "bytes", NULL};
    static const char *const others[] = {
        "NoneType", "bool",      "ellipsis",  "int",      "float", "complex",
        "set",      "frozenset", "generator", "function", NULL};
    static const char *const indices[] = {"int", "bool", NULL};
    const char *type = visible_type(g, node->subscript.value);
    if (type == NULL) {
        return;
    }
    if (is_one_of(type, others)) {
        gen_warn(g, node->range,
                 "'%s' object is not subscriptable; perhaps you missed a comma?", type);
        return;
    }
    const char *index = visible_type(g, node->subscript.slice);
    if (index != NULL && is_one_of(type, sequences) && !is_one_of(index, indices)) {
        gen_warn(g, node->range,
                 "%s indices must be integers or slices, not %s; perhaps you missed a "
                 "comma?",
                 type, index);
    }
}

static void gen_slice(Gen *g, Node *node, uint32_t dst)
{
    Node *parts[3] = {node->slice.lower, node->slice.upper, node->slice.step};
    uint32_t base = g->depth;
    uint32_t count = parts[2] == NULL ? 2 : 3;
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i] == NULL) {
            g->place = node->range;
            load_none(g, push(g));
        } else {
            push_expr(g, parts[i], USE_REFERENCE);
        }
    }
    g->depth = base;
    g->place = node->range;
    emit(g, OP_BUILD_SLICE, dst, top(g), count);
}

static void gen_subscript(Gen *g, Node *node, uint32_t dst, Use use)
{
    warn_about_subscript(g, node);
    Node *key = node->subscript.slice;
    Node *container = node->subscript.value;
    use = is_held(container) ? use : USE_REFERENCE;
    uint32_t base = g->depth;
    uint32_t held =
        operand(g, container, is_plain(key) ? USE_VALUE : USE_REFERENCE, key);
    if (key->kind == NODE_CONSTANT) {
        uint32_t constant = node_constant(g, key);
        if (constant <= LAST_SHORT_CONSTANT) {
            g->depth = base;
            g->place = node->range;
            emit(g, load_for(use, OP_GETITEMK, OP_GETITEMK_V, OP_GETITEMK_N), dst, held,
                 constant);
            return;
        }
    }
    uint32_t index = operand(g, key, USE_VALUE, NULL);
    g->depth = base;
    g->place = node->range;
    emit(g, load_for(use, OP_GETITEM, OP_GETITEM_V, OP_GETITEM_N), dst, held, index);
}

static void gen_named_expr(Gen *g, Node *node, uint32_t dst)
{
    uint32_t temporary = begin_temporary(g, dst);
    gen_expr(g, node->named_expr.value, temporary, USE_REFERENCE);
    push(g);
    g->place = node->range;
    uint32_t local = local_target(g, node->named_expr.target);
    if (local != NO_SLOT) {
        emit(g, OP_COPY, local, temporary, 0);
        mark_bound(g, local);
    } else {
        uint32_t copy = push(g);
        emit(g, OP_COPY, copy, temporary, 0);
        store_name(g, node->named_expr.target->name.id, copy);
        g->depth--;
    }
    g->depth--;
    end_temporary(g, temporary, dst);
}

static bool check_in_function(Gen *g, const Node *node, const char *what)
{
    if (g->code_scope->kind == SCOPE_FUNCTION) {
        return true;
    }
    gen_error(g, node->range, "'%s' outside function", what);
    return false;
}

void emit_yield(Gen *g, uint32_t dst, uint32_t value, uint32_t kind)
{
    emit(g, OP_YIELD, dst, value, kind | g->depth << 2);
}

static void gen_yield(Gen *g, Node *node, uint32_t dst)
{
    if (!check_in_function(g, node, "yield")) {
        return;
    }
    uint32_t base = g->depth;
    uint32_t value;
    if (node->yield.value == NULL) {
        g->place = node->range;
        load_none(g, value = push(g));
    } else {
        value = kept_value(g, node->yield.value, NULL);
    }
    g->depth = base;
    g->place = node->range;
    bool is_async = g->code_scope->node->kind == NODE_ASYNC_FUNCTION_DEF;
    emit_yield(g, dst, value, is_async ? 2 : 0);
}

static void gen_yield_from(Gen *g, Node *node, uint32_t dst)
{
    if (!check_in_function(g, node, "yield from")) {
        return;
    }
    uint32_t base = g->depth;
    uint32_t source = operand(g, node->yield_from.value, USE_REFERENCE, NULL);
    g->depth = base;
    g->place = node->range;
    uint32_t iterator = push(g);
    emit(g, OP_GET_YIELD_FROM_ITER, iterator, source, 0);
    gen_delegate(g);
    g->depth = base;
    end_temporary(g, iterator, dst);
}

static void gen_constant(Gen *g, Node *node, uint32_t dst, Use use)
{
    emit_wide(g, load_for(use, OP_LOADK, OP_LOADK_V, OP_LOADK_N), dst,
              node_constant(g, node));
}

void gen_expr(Gen *g, Node *node, uint32_t dst, Use use)
{
    if (!gen_stack_left(g)) {
        return;
    }
    touch(g, dst);
    g->place = node->range;
    switch (node->kind) {
    case NODE_NAME:
        load_name(g, node, dst, use);
        break;
    case NODE_CONSTANT:
        gen_constant(g, node, dst, use);
        break;
    case NODE_BOOL_OP:
        gen_bool_op(g, node, dst);
        break;
    case NODE_BIN_OP:
        gen_bin_op(g, node, dst);
        break;
    case NODE_UNARY_OP:
        gen_unary_op(g, node, dst);
        break;
    case NODE_COMPARE:
        gen_compare(g, node, dst);
        break;
    case NODE_IF_EXP:
        gen_if_exp(g, node, dst, use);
        break;
    case NODE_NAMED_EXPR:
        gen_named_expr(g, node, dst);
        break;
    case NODE_LAMBDA:
        gen_lambda(g, node, dst);
        break;
    case NODE_CALL:
        gen_call(g, node, dst, use);
        break;
    case NODE_ATTRIBUTE:
        gen_attribute(g, node, dst, use);
        break;
    case NODE_SUBSCRIPT:
        gen_subscript(g, node, dst, use);
        break;
    case NODE_SLICE:
        gen_slice(g, node, dst);
        break;
    case NODE_LIST_COMP:
    case NODE_SET_COMP:
    case NODE_DICT_COMP:
        gen_comprehension(g, node, dst);
        break;
    case NODE_GENERATOR_EXP:
        gen_generator_exp(g, node, dst);
        break;
    case NODE_AWAIT:
        gen_await(g, node, dst);
        break;
    case NODE_YIELD:
        gen_yield(g, node, dst);
        break;
    case NODE_YIELD_FROM:
        gen_yield_from(g, node, dst);
        break;
    case NODE_STARRED:
        gen_error(g, node->range, "can't use starred expression here");
        break;
    default:
        gen_display(g, node, dst);
        break;
    }
}
