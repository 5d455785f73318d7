// The native part of module operator: the operators of the language as functions. The
// getters are in operator_getters.c.
#include "modules/operator_parts.h"

#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/module.h"

#define FUNCTION(name)                                                                 \
    static Ref py_operator_##name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)

// Two ints whose numbers and result fit a word; what is left is for the general way.
#define QUICK(name, op, builtin)                                                       \
    FUNCTION(name)                                                                     \
    {                                                                                  \
        int64_t a, b, result;                                                          \
        if (is_exact_int(rt, peek(args[0])) && is_exact_int(rt, peek(args[1])) &&      \
            int_small(peek(args[0]), &a) && int_small(peek(args[1]), &b) &&            \
            !builtin(a, b, &result)) {                                                 \
            return int_new(rt, result);                                                \
        }                                                                              \
        return binary_op(rt, op, &args[0], &args[1]);                                  \
    }                                                                                  \
    FUNCTION(i##name)                                                                  \
    {                                                                                  \
        return inplace_op(rt, op, &args[0], &args[1]);                                 \
    }
QUICK(add, BIN_ADD, __builtin_add_overflow)
QUICK(sub, BIN_SUB, __builtin_sub_overflow)
QUICK(mul, BIN_MUL, __builtin_mul_overflow)

#define BINARY(name, op)                                                               \
    FUNCTION(name)                                                                     \
    {                                                                                  \
        return binary_op(rt, op, &args[0], &args[1]);                                  \
    }                                                                                  \
    FUNCTION(i##name)                                                                  \
    {                                                                                  \
        return inplace_op(rt, op, &args[0], &args[1]);                                 \
    }
BINARY(matmul, BIN_MATMUL)
BINARY(truediv, BIN_TRUEDIV)
BINARY(floordiv, BIN_FLOORDIV)
BINARY(mod, BIN_MOD)
BINARY(pow, BIN_POW)
BINARY(lshift, BIN_LSHIFT)
BINARY(rshift, BIN_RSHIFT)
BINARY(and, BIN_AND)
BINARY(or, BIN_OR)
BINARY(xor, BIN_XOR)

#define COMPARISON(name, op)                                                           \
    FUNCTION(name)                                                                     \
    {                                                                                  \
        return compare_op(rt, op, &args[0], &args[1]);                                 \
    }
COMPARISON(lt, CMP_LT)
COMPARISON(le, CMP_LE)
COMPARISON(eq, CMP_EQ)
COMPARISON(ne, CMP_NE)
COMPARISON(ge, CMP_GE)
COMPARISON(gt, CMP_GT)

#define UNARY(name, op)                                                                \
    FUNCTION(name)                                                                     \
    {                                                                                  \
        return unary_op(rt, op, &args[0]);                                             \
    }
UNARY(neg, UN_NEG)
UNARY(pos, UN_POS)
UNARY(invert, UN_INVERT)
UNARY(abs, UN_ABS)
UNARY(index, UN_INDEX)

FUNCTION(truth)
{
    int truth = value_truth(rt, peek(args[0]));
    return truth < 0 ? REF_ERROR : ref_bool(truth);
}

FUNCTION(not_)
{
    int truth = value_truth(rt, peek(args[0]));
    return truth < 0 ? REF_ERROR : ref_bool(!truth);
}

FUNCTION(is)
{
    return ref_bool(same_object(peek(args[0]), peek(args[1])));
}

FUNCTION(is_not)
{
    return ref_bool(!same_object(peek(args[0]), peek(args[1])));
}

// --- sequences and mappings ---

// Whether `left + right` puts sequences together.
static bool check_sequences(Runtime *rt, Ref *left, Ref *right)
{
    const Type *type = ref_type(rt, *left);
    bool adds =
        (type->flags & TYPE_HEAP) != 0 || (type->def->binary_ops & OPS(BIN_ADD));
    if (type->slots.getitem != NULL && adds && !is_dict(peek(*left)) &&
        ((type->flags & TYPE_HEAP) == 0 ||
         ref_type(rt, *right)->slots.getitem != NULL)) {
        return true;
    }
    raise_error(rt, E_TYPE_ERROR, "'%T' object can't be concatenated", peek(*left));
    return false;
}

FUNCTION(concat)
{
    return check_sequences(rt, &args[0], &args[1])
               ? binary_op(rt, BIN_ADD, &args[0], &args[1])
               : REF_ERROR;
}

FUNCTION(iconcat)
{
    return check_sequences(rt, &args[0], &args[1])
               ? inplace_op(rt, BIN_ADD, &args[0], &args[1])
               : REF_ERROR;
}

FUNCTION(contains)
{
    int found = contains(rt, &args[0], &args[1]);
    return found < 0 ? REF_ERROR : ref_bool(found);
}

FUNCTION(getitem)
{
    return get_item(rt, &args[0], &args[1]);
}

FUNCTION(setitem)
{
    return set_item_take(rt, &args[0], &args[1], take(&args[2])) ? REF_NONE : REF_ERROR;
}

FUNCTION(delitem)
{
    return set_item_take(rt, &args[0], &args[1], REF_UNBOUND) ? REF_NONE : REF_ERROR;
}

static bool begin_search(Runtime *rt, Iter *iter, Ref *iterable)
{
    if (iter_init(rt, iter, iterable)) {
        return true;
    }
    if (pending_matches(rt, E_TYPE_ERROR)) {
        pending_clear(rt);
        raise_error(rt, E_TYPE_ERROR, "argument of type '%T' is not iterable",
                    peek(*iterable));
    }
    return false;
}

// Walks on to the next item that equals `wanted`: 1; 0 at the end, -1 on error. *passed
// counts the items, that one too.
static int find_next(Runtime *rt, Iter *iter, Ref *wanted, int64_t *passed)
{
    for (;;) {
        Ref item = charge(rt, 1) ? iter_step(rt, iter) : REF_ERROR;
        if (ref_is_error(item) || ref_is_unbound(item)) {
            return ref_is_error(item) ? -1 : 0;
        }
        ++*passed;
        int equal = item_equals(rt, &item, wanted);
        drop(rt, item);
        if (equal != 0) {
            return equal;
        }
    }
}

FUNCTION(count_of)
{
    Iter iter;
    if (!begin_search(rt, &iter, &args[0])) {
        return REF_ERROR;
    }
    int64_t count = 0, passed = 0;
    int found = find_next(rt, &iter, &args[1], &passed);
    while (found == 1) {
        count++;
        found = find_next(rt, &iter, &args[1], &passed);
    }
    iter_fini(rt, &iter);
    return found < 0 ? REF_ERROR : int_new(rt, count);
}

FUNCTION(index_of)
{
    Iter iter;
    if (!begin_search(rt, &iter, &args[0])) {
        return REF_ERROR;
    }
    int64_t passed = 0;
    int found = find_next(rt, &iter, &args[1], &passed);
    iter_fini(rt, &iter);
    if (found == 0) {
        raise_error(rt, E_VALUE_ERROR, "sequence.index(x): x not in sequence");
    }
    return found == 1 ? int_new(rt, passed - 1) : REF_ERROR;
}

FUNCTION(length_hint)
{
    int64_t otherwise = 0;
    if (nargs > 1 && !arg_as_int64(rt, &args[1], &otherwise)) {
        return REF_ERROR;
    }
    int64_t hint = length_hint(rt, &args[0], otherwise);
    return hint < 0 && is_pending(rt) ? REF_ERROR : int_new(rt, hint);
}

FUNCTION(call)
{
    if (nargs == 0) {
        raise_error(rt, E_TYPE_ERROR, "call expected at least 1 argument, got 0");
        return REF_ERROR;
    }
    return object_call(rt, &args[0], args + 1, nargs - 1, kwnames);
}

// --- the table ---

// clang-format off
#define TWO(name, function, text) {name, py_operator_##function, POSITIONAL(2, 2, "a, b"), text}
#define ONE(name, function, text) {name, py_operator_##function, POSITIONAL(1, 1, "a"), text}
static const MethodDef operator_functions[] = {
    ONE("truth", truth, "Return True if a is true, False otherwise."),
    TWO("contains", contains, "Same as b in a (note reversed operands)."),
    TWO("indexOf", index_of, "Return the first index of b in a."),
    TWO("countOf", count_of, "Return the number of items in a which are, or which equal, b."),
    TWO("is_", is, "Same as a is b."),
    TWO("is_not", is_not, "Same as a is not b."),
    TWO("add", add, "Same as a + b."),
    TWO("sub", sub, "Same as a - b."),
    TWO("mul", mul, "Same as a * b."),
    TWO("matmul", matmul, "Same as a @ b."),
    TWO("floordiv", floordiv, "Same as a // b."),
    TWO("truediv", truediv, "Same as a / b."),
    TWO("mod", mod, "Same as a % b."),
    ONE("neg", neg, "Same as -a."),
    ONE("pos", pos, "Same as +a."),
    ONE("abs", abs, "Same as abs(a)."),
    ONE("inv", invert, "Same as ~a."),
    ONE("invert", invert, "Same as ~a."),
    TWO("lshift", lshift, "Same as a << b."),
    TWO("rshift", rshift, "Same as a >> b."),
    ONE("not_", not_, "Same as not a."),
    TWO("and_", and, "Same as a & b."),
    TWO("xor", xor, "Same as a ^ b."),
    TWO("or_", or, "Same as a | b."),
    TWO("iadd", iadd, "Same as a += b."),
    TWO("isub", isub, "Same as a -= b."),
    TWO("imul", imul, "Same as a *= b."),
    TWO("imatmul", imatmul, "Same as a @= b."),
    TWO("ifloordiv", ifloordiv, "Same as a //= b."),
    TWO("itruediv", itruediv, "Same as a /= b."),
    TWO("imod", imod, "Same as a %= b."),
    TWO("ilshift", ilshift, "Same as a <<= b."),
    TWO("irshift", irshift, "Same as a >>= b."),
    TWO("iand", iand, "Same as a &= b."),
    TWO("ixor", ixor, "Same as a ^= b."),
    TWO("ior", ior, "Same as a |= b."),
    TWO("concat", concat, "Same as a + b, for a and b sequences."),
    TWO("iconcat", iconcat, "Same as a += b, for a and b sequences."),
    TWO("getitem", getitem, "Same as a[b]."),
    {"setitem", py_operator_setitem, POSITIONAL(3, 3, "a, b, c"), "Same as a[b] = c."},
    TWO("delitem", delitem, "Same as del a[b]."),
    TWO("pow", pow, "Same as a ** b."),
    TWO("ipow", ipow, "Same as a **= b."),
    TWO("eq", eq, "Same as a == b."),
    TWO("ne", ne, "Same as a != b."),
    TWO("lt", lt, "Same as a < b."),
    TWO("le", le, "Same as a <= b."),
    TWO("gt", gt, "Same as a > b."),
    TWO("ge", ge, "Same as a >= b."),
    ONE("index", index, "Same as a.__index__()"),
    {"length_hint", py_operator_length_hint, POSITIONAL(1, 2, "obj, default=0"),
     "Return an estimate of the number of items in obj.\n\nIf the object has no idea of it, the default is returned."},
    {"call", py_operator_call, VARIADIC_AS("obj, /, *args, **kwargs"), "Same as obj(*args, **kwargs)."},
    {NULL},
};
// clang-format on

bool operator_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, operator_functions) &&
           module_add_type(rt, module, T_ITEM_GETTER, &item_getter_typedef) &&
           module_add_type(rt, module, T_ATTR_GETTER, &attr_getter_typedef) &&
           module_add_type(rt, module, T_METHOD_CALLER, &method_caller_typedef);
}
