// Constant folding: exactly where CPython 3.13 folds, because `is` on constants tells.
#include "compiler/scope.h"
#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/set.h"
#include "objects/tuple.h"

// CPython's bounds on what folding may make.
enum {
    MAX_INT_BITS = 128,
    MAX_COLLECTION = 256,
    MAX_STRING = 4096,
    MAX_TOTAL_ITEMS = 1024
};

static void fail(Scopes *s)
{
    s->failed = true;
}

// Anything a folded operation raises means that it is not folded; running out of memory
// is told.
static void forget_error(Scopes *s)
{
    if (pending_matches(s->rt, E_MEMORY_ERROR)) {
        fail(s);
    } else {
        pending_clear(s->rt);
    }
}

void scopes_fini(Scopes *s)
{
    for (size_t i = 0; i < s->folded_count; i++) {
        drop(s->rt, s->folded[i]);
    }
    buffer_free(s->rt, s->folded, s->folded_capacity * sizeof(Ref));
    s->folded = NULL;
    s->folded_count = s->folded_capacity = 0;
}

static Ref imaginary_new(Runtime *rt, double imaginary)
{
    Ref args[2] = {float_new(rt, 0.0), REF_UNBOUND};
    if (ref_is_error(args[0])) {
        return REF_ERROR;
    }
    args[1] = float_new(rt, imaginary);
    Ref result = REF_ERROR;
    if (!ref_is_error(args[1])) {
        Ref type = ref_new((Object *)rt->types[T_COMPLEX]);
        result = object_call(rt, &type, args, 2, NULL);
        drop(rt, type);
        drop(rt, args[1]);
    }
    drop(rt, args[0]);
    return result;
}

static Ref int_constant(Scopes *s, const Node *node)
{
    const Constant *constant = &node->constant.value;
    if (constant->size <= 9 && constant->base == 10) {
        int64_t number = 0;
        for (size_t i = 0; i < constant->size; i++) {
            number = number * 10 + (constant->text[i] - '0');
        }
        return ref_immediate(number);
    }
    Ref result = int_parse(s->rt, constant->text, constant->size, constant->base);
    if (ref_is_error(result) && pending_matches(s->rt, E_VALUE_ERROR)) {
        pending_clear(s->rt);
        // CPython's parser finds it, and names the line only.
        SourceRange line = {node->range.line, NO_COLUMN, 0, 0};
        scopes_error(s, line,
                     "Exceeds the limit (%u digits) for integer string conversion: "
                     "value has %zu digits; use "
                     "sys.set_int_max_str_digits() to increase the limit - Consider "
                     "hexadecimal for huge integer "
                     "literals to avoid decimal conversion limits.",
                     s->rt->limits.max_str_digits, constant->size);
    }
    return result;
}

Ref constant_value(Scopes *s, const Node *node)
{
    const Constant *constant = &node->constant.value;
    switch ((int)constant->kind) {
    case CONSTANT_NONE:
        return REF_NONE;
    case CONSTANT_TRUE:
        return REF_TRUE;
    case CONSTANT_FALSE:
        return REF_FALSE;
    case CONSTANT_ELLIPSIS:
        return REF_ELLIPSIS;
    case CONSTANT_INT:
        return int_constant(s, node);
    case CONSTANT_FLOAT:
        return float_new(s->rt, constant->number);
    case CONSTANT_IMAGINARY:
        return imaginary_new(s->rt, constant->number);
    case CONSTANT_STR:
        return str_new(s->rt, constant->text, constant->size);
    case CONSTANT_BYTES:
        return bytes_new(s->rt, constant->text, constant->size);
    default:
        return share(s->rt, &s->folded[constant->size]);
    }
}

bool constant_truth(Scopes *s, const Node *node)
{
    const Constant *constant = &node->constant.value;
    switch ((int)constant->kind) {
    case CONSTANT_NONE:
    case CONSTANT_FALSE:
        return false;
    case CONSTANT_TRUE:
    case CONSTANT_ELLIPSIS:
        return true;
    case CONSTANT_INT:
        for (size_t i = 0; i < constant->size; i++) {
            if (constant->text[i] != '0') {
                return true;
            }
        }
        return false;
    case CONSTANT_FLOAT:
    case CONSTANT_IMAGINARY:
        return constant->number != 0.0;
    case CONSTANT_STR:
    case CONSTANT_BYTES:
        return constant->size != 0;
    default:
        return value_truth(s->rt, peek(s->folded[constant->size])) != 0;
    }
}

static Node *make_constant(Scopes *s, SourceRange range, ConstantKind kind)
{
    Node *node = bump_alloc(s->bump, offsetof(Node, constant) + sizeof node->constant);
    if (node == NULL) {
        raise_memory_error(s->rt);
        fail(s);
        return NULL;
    }
    node->kind = NODE_CONSTANT;
    node->range = range;
    node->constant.value = (Constant){.kind = kind};
    return node;
}

// *slot becomes a Constant with this value (consumed).
static void replace_take(Scopes *s, Node **slot, Ref value)
{
    static const struct {
        uintptr_t bits;
        ConstantKind kind;
    } singletons[] = {{WORD_NONE, CONSTANT_NONE},
                      {WORD_TRUE, CONSTANT_TRUE},
                      {WORD_FALSE, CONSTANT_FALSE}};
    for (size_t i = 0; i < sizeof singletons / sizeof *singletons; i++) {
        if (value.bits == singletons[i].bits) {
            Node *node = make_constant(s, (*slot)->range, singletons[i].kind);
            *slot = node == NULL ? *slot : node;
            return;
        }
    }
    if (s->folded_count == s->folded_capacity) {
        size_t capacity = s->folded_capacity ? s->folded_capacity * 2 : 16;
        Ref *larger = buffer_resize(s->rt, s->folded, s->folded_capacity * sizeof(Ref),
                                    capacity * sizeof(Ref));
        if (larger == NULL) {
            drop(s->rt, value);
            fail(s);
            return;
        }
        s->folded = larger;
        s->folded_capacity = capacity;
    }
    Node *node = make_constant(s, (*slot)->range, (ConstantKind)CONSTANT_FOLDED);
    if (node == NULL) {
        drop(s->rt, value);
        return;
    }
    node->constant.value.size = s->folded_count;
    s->folded[s->folded_count++] = value;
    *slot = node;
}

static uint64_t bit_length(Value v)
{
    int64_t small;
    if (!int_small(v, &small)) {
        return MAX_INT_BITS * 2; // beyond every bound that asks
    }
    uint64_t magnitude = small < 0 ? 0 - (uint64_t)small : (uint64_t)small;
    return magnitude == 0 ? 0 : 64 - (uint64_t)__builtin_clzll(magnitude);
}

// Two ints' bit lengths summed may not pass the bound: only numbers of more than 63
// bits are beyond bit_length.
static uint64_t big_bit_length(Value v)
{
    uint64_t bits = bit_length(v);
    if (bits != MAX_INT_BITS * 2) {
        return bits;
    }
    const Int *number = (const Int *)value_object(v);
    size_t limbs = (size_t)(number->value < 0 ? -number->value : number->value);
    return limbs * 64 - (uint64_t)__builtin_clzll(number->limbs[limbs - 1]);
}

static bool is_number(Runtime *rt, Value v)
{
    return is_exact_int(rt, v) || value_is_bool(v);
}

// How many items a constant tuple has, nested ones counted; beyond the bound: -1.
static int64_t count_items(Value v, int64_t room)
{
    if (!is_tuple(v)) {
        return 0;
    }
    const Tuple *tuple = value_tuple(v);
    int64_t total = (int64_t)tuple->length;
    for (size_t i = 0; i < tuple->length && total <= room; i++) {
        int64_t inner = count_items(peek(tuple->items[i]), room - total);
        total = inner < 0 ? room + 1 : total + inner;
    }
    return total > room ? -1 : total;
}

static bool may_multiply(Runtime *rt, Value left, Value right)
{
    if (is_number(rt, left) && is_number(rt, right)) {
        uint64_t a = big_bit_length(left);
        uint64_t b = big_bit_length(right);
        return a == 0 || b == 0 || a + b <= MAX_INT_BITS;
    }
    if (!is_number(rt, left)) {
        if (!is_number(rt, right)) {
            return true; // whatever it is, it makes nothing large
        }
        Value swap = left;
        left = right;
        right = swap;
    }
    int64_t count;
    bool is_collection = is_tuple(right) || is_frozenset(right);
    if (!is_collection && !is_str(right) && !is_bytes(right)) {
        return true;
    }
    int64_t size =
        is_tuple(right)       ? (int64_t)value_tuple(right)->length
        : is_frozenset(right) ? (int64_t)((const Set *)value_object(right))->length
        : is_str(right)       ? (int64_t)str_length((const Str *)value_object(right))
                              : (int64_t)((const Bytes *)value_object(right))->size;
    if (size == 0) {
        return true;
    }
    if (!int_small(left, &count) || count < 0 ||
        count > (is_collection ? MAX_COLLECTION : MAX_STRING) / size) {
        return false;
    }
    return count == 0 || !is_collection ||
           count_items(right, MAX_TOTAL_ITEMS / count) >= 0;
}

static bool may_compute(Runtime *rt, Operator op, Value left, Value right)
{
    bool numbers = is_number(rt, left) && is_number(rt, right);
    int64_t exponent;
    switch (op) {
    case BINARY_MULT:
        return may_multiply(rt, left, right);
    case BINARY_POW:
        if (numbers && int_sign(right) > 0) {
            return int_small(right, &exponent) &&
                   (bit_length(left) == 0 || exponent <= MAX_INT_BITS) &&
                   big_bit_length(left) <=
                       (uint64_t)(MAX_INT_BITS / (exponent ? exponent : 1));
        }
        return true;
    case BINARY_L_SHIFT:
        if (numbers && int_sign(left) != 0 && int_sign(right) != 0) {
            return int_small(right, &exponent) && exponent >= 0 &&
                   exponent <= MAX_INT_BITS &&
                   big_bit_length(left) <= (uint64_t)(MAX_INT_BITS - exponent);
        }
        return true;
    case BINARY_MOD:
        return !is_str(left) && !is_bytes(left);
    case BINARY_MAT_MULT:
        return false;
    default:
        return true;
    }
}

static const uint8_t binary_ops[] = {
    [BINARY_ADD] = BIN_ADD,           [BINARY_SUB] = BIN_SUB,
    [BINARY_MULT] = BIN_MUL,          [BINARY_MAT_MULT] = BIN_MATMUL,
    [BINARY_DIV] = BIN_TRUEDIV,       [BINARY_MOD] = BIN_MOD,
    [BINARY_POW] = BIN_POW,           [BINARY_L_SHIFT] = BIN_LSHIFT,
    [BINARY_R_SHIFT] = BIN_RSHIFT,    [BINARY_BIT_OR] = BIN_OR,
    [BINARY_BIT_XOR] = BIN_XOR,       [BINARY_BIT_AND] = BIN_AND,
    [BINARY_FLOOR_DIV] = BIN_FLOORDIV};

static void fold_binary(Scopes *s, Node **slot)
{
    const Node *node = *slot;
    if (node->bin_op.left->kind != NODE_CONSTANT ||
        node->bin_op.right->kind != NODE_CONSTANT) {
        return;
    }
    Ref left = constant_value(s, node->bin_op.left);
    Ref right = ref_is_error(left) ? REF_ERROR : constant_value(s, node->bin_op.right);
    if (ref_is_error(right)) {
        fail(s);
    } else if (may_compute(s->rt, node->bin_op.op, peek(left), peek(right))) {
        Ref result = binary_op(s->rt, binary_ops[node->bin_op.op], &left, &right);
        if (ref_is_error(result)) {
            forget_error(s);
        } else {
            replace_take(s, slot, result);
        }
    }
    drop(s->rt, left);
    drop(s->rt, right);
}

// not (a in b) → a not in b, not (a is b) → a is not b.
static void fold_not(Scopes *s, Node **slot)
{
    static const uint8_t inverse[] = {[COMPARE_IS] = COMPARE_IS_NOT,
                                      [COMPARE_IS_NOT] = COMPARE_IS,
                                      [COMPARE_IN] = COMPARE_NOT_IN,
                                      [COMPARE_NOT_IN] = COMPARE_IN};
    Node *operand = (*slot)->unary_op.operand;
    if (operand->kind == NODE_CONSTANT) {
        bool truth = constant_truth(s, operand);
        replace_take(s, slot, ref_bool(!truth));
    } else if (operand->kind == NODE_COMPARE && operand->compare.ops.count == 1 &&
               operand->compare.ops.items[0] >= COMPARE_IS) {
        operand->compare.ops.items[0] = inverse[operand->compare.ops.items[0]];
        operand->range = (*slot)->range;
        *slot = operand;
    }
}

static void fold_unary(Scopes *s, Node **slot)
{
    const Node *node = *slot;
    if (node->unary_op.op == UNARY_NOT) {
        fold_not(s, slot);
        return;
    }
    if (node->unary_op.operand->kind != NODE_CONSTANT) {
        return;
    }
    static const uint8_t unary_ops[] = {
        [UNARY_INVERT] = UN_INVERT, [UNARY_ADD] = UN_POS, [UNARY_SUB] = UN_NEG};
    Ref operand = constant_value(s, node->unary_op.operand);
    if (ref_is_error(operand)) {
        fail(s);
        return;
    }
    Ref result = unary_op(s->rt, unary_ops[node->unary_op.op], &operand);
    if (ref_is_error(result)) {
        forget_error(s);
    } else {
        replace_take(s, slot, result);
    }
    drop(s->rt, operand);
}

static bool all_constant(NodeList list)
{
    for (size_t i = 0; i < list.count; i++) {
        if (list.items[i]->kind != NODE_CONSTANT) {
            return false;
        }
    }
    return true;
}

static Ref constant_tuple(Scopes *s, NodeList list)
{
    Tuple *tuple = tuple_new(s->rt, list.count);
    if (tuple == NULL) {
        fail(s);
        return REF_ERROR;
    }
    for (size_t i = 0; i < list.count; i++) {
        Ref item = constant_value(s, list.items[i]);
        if (ref_is_error(item)) {
            fail(s);
            drop(s->rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[i] = item;
    }
    tuple_finish(s->rt, tuple);
    return OBJECT_REF(tuple);
}

static void fold_tuple(Scopes *s, Node **slot)
{
    NodeList elts = (*slot)->tuple.elts;
    if ((*slot)->tuple.ctx != CONTEXT_LOAD || !all_constant(elts)) {
        return;
    }
    Ref tuple = constant_tuple(s, elts);
    if (!ref_is_error(tuple)) {
        replace_take(s, slot, tuple);
    }
}

static void fold_subscript(Scopes *s, Node **slot)
{
    const Node *node = *slot;
    if (node->subscript.ctx != CONTEXT_LOAD ||
        node->subscript.value->kind != NODE_CONSTANT ||
        node->subscript.slice->kind != NODE_CONSTANT) {
        return;
    }
    Ref container = constant_value(s, node->subscript.value);
    Ref key =
        ref_is_error(container) ? REF_ERROR : constant_value(s, node->subscript.slice);
    if (ref_is_error(key)) {
        fail(s);
    } else if (is_tuple(peek(container)) || is_str(peek(container)) ||
               is_bytes(peek(container))) {
        Ref result = get_item(s->rt, &container, &key);
        if (ref_is_error(result)) {
            forget_error(s);
        } else {
            replace_take(s, slot, result);
        }
    }
    drop(s->rt, container);
    drop(s->rt, key);
}

void fold_iterable(Scopes *s, Node **slot)
{
    Node *node = *slot;
    if (s->failed || s->is_text ||
        (node->kind != NODE_LIST && node->kind != NODE_SET)) {
        return;
    }
    NodeList elts = node->kind == NODE_LIST ? node->list.elts : node->set.elts;
    if (!all_constant(elts)) {
        for (size_t i = 0; i < elts.count; i++) {
            if (node->kind == NODE_SET || elts.items[i]->kind == NODE_STARRED) {
                return;
            }
        }
        node->kind = NODE_TUPLE; // the same fields as a list's
        node->tuple.elts = elts;
        node->tuple.ctx = CONTEXT_LOAD;
        return;
    }
    Ref tuple = constant_tuple(s, elts);
    if (ref_is_error(tuple)) {
        return;
    }
    if (node->kind == NODE_LIST) {
        replace_take(s, slot, tuple);
        return;
    }
    Ref set = set_new(s->rt, T_FROZENSET, &tuple);
    drop(s->rt, tuple);
    if (ref_is_error(set)) {
        forget_error(s);
    } else {
        replace_take(s, slot, set);
    }
}

void fold_expression(Scopes *s, Node **slot)
{
    if (s->failed || s->is_text) {
        return;
    }
    switch ((*slot)->kind) {
    case NODE_BIN_OP:
        fold_binary(s, slot);
        break;
    case NODE_UNARY_OP:
        fold_unary(s, slot);
        break;
    case NODE_TUPLE:
        fold_tuple(s, slot);
        break;
    case NODE_SUBSCRIPT:
        fold_subscript(s, slot);
        break;
    case NODE_NAME: {
        const Node *node = *slot;
        if (node->name.ctx == CONTEXT_LOAD && node->name.id.size == 9 &&
            memcmp(node->name.id.text, "__debug__", 9) == 0) {
            replace_take(s, slot, ref_bool(!(s->options->flags & COMPILE_OPTIMIZE)));
        }
        break;
    }
    default:
        break;
    }
}
