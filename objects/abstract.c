// Operators and comparisons: which operand is asked first, and what is said when
// neither answers.
#include "objects/abstract.h"

#include <string.h>

#include "objects/builtin.h"
#include "objects/float.h"
#include "objects/float_parts.h"
#include "objects/int.h"
#include "objects/int_parts.h"
#include "objects/str.h"
#include "objects/tuple.h"

static const struct {
    const char *symbol, *inplace;
    NameId reflected;
} binary_names[BINARY_OPS] = {
    [BIN_ADD] = {"+", "+=", N_RADD},
    [BIN_SUB] = {"-", "-=", N_RSUB},
    [BIN_MUL] = {"*", "*=", N_RMUL},
    [BIN_MATMUL] = {"@", "@=", N_RMATMUL},
    [BIN_TRUEDIV] = {"/", "/=", N_RTRUEDIV},
    [BIN_FLOORDIV] = {"//", "//=", N_RFLOORDIV},
    [BIN_MOD] = {"%", "%=", N_RMOD},
    [BIN_POW] = {"** or pow()", "**=", N_RPOW},
    [BIN_LSHIFT] = {"<<", "<<=", N_RLSHIFT},
    [BIN_RSHIFT] = {">>", ">>=", N_RRSHIFT},
    [BIN_AND] = {"&", "&=", N_RAND},
    [BIN_XOR] = {"^", "^=", N_RXOR},
    [BIN_OR] = {"|", "|=", N_ROR},
    [BIN_DIVMOD] = {"divmod()", "divmod()", N_RDIVMOD},
};

// --- binary operators ---

// Does the slot lead to methods written in Python? A heap type that overrides no
// operator keeps the slot of its built-in base.
static bool has_python_binary(const Type *type)
{
    if ((type->flags & TYPE_HEAP) == 0) {
        return false;
    }
    const TypeDef *def = type->def;
    while (def != NULL && def->slots.binary == NULL) {
        def = def->base;
    }
    return def == NULL || def->slots.binary != type->slots.binary;
}

bool slot_concatenates(Runtime *rt, BinarySlot slot)
{
    return slot != NULL &&
           (slot == rt->types[T_STR]->slots.binary ||
            slot == rt->types[T_LIST]->slots.binary ||
            slot == rt->types[T_TUPLE]->slots.binary ||
            slot == rt->types[T_BYTES]->slots.binary ||
            slot == rt->types[T_BYTEARRAY]->slots.binary ||
            (rt->types[T_DEQUE] != NULL && slot == rt->types[T_DEQUE]->slots.binary));
}

static bool same_method(Runtime *rt, Type *a, Type *b, NameId name)
{
    const Ref *one = type_find(rt, a, rt->names[name]);
    const Ref *other = type_find(rt, b, rt->names[name]);
    return one == NULL || other == NULL ? one == other : one->bits == other->bits;
}

// Is + or * of the type that of a built-in sequence? Not if it has a method of its own
// for this one; other operators do not matter.
static bool concatenates(Runtime *rt, BinaryOp op, Type *type)
{
    if ((type->flags & TYPE_HEAP) == 0 || slot_concatenates(rt, type->slots.binary)) {
        return slot_concatenates(rt, type->slots.binary);
    }
    Type *base = type;
    while ((base->flags & TYPE_HEAP) != 0) {
        base = base->parent;
    }
    return slot_concatenates(rt, base->slots.binary) &&
           same_method(rt, type, base, op == BIN_ADD ? N_ADD : N_MUL) &&
           same_method(rt, type, base, binary_names[op].reflected);
}

// Has the right operand's class, a subclass of the left one's, a reflected method of
// its own?
static bool overrides_reflected(Runtime *rt, BinaryOp op, Type *left, Type *right)
{
    Str *name = rt->names[binary_names[op].reflected];
    Ref *own = type_find(rt, right, name);
    if (own == NULL) {
        return false;
    }
    uintptr_t bits = own->bits;
    Ref *inherited = type_find(rt, left, name);
    return inherited == NULL || inherited->bits != bits;
}

// The result, or NotImplemented when no operand knows the operation.
static Ref dispatch_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    Type *left_type = ref_type(rt, *left);
    Type *right_type = ref_type(rt, *right);
    BinarySlot left_slot = left_type->slots.binary;
    BinarySlot right_slot = right_type->slots.binary;
    if (left_type == right_type ||
        (left_slot == right_slot && !has_python_binary(left_type))) {
        return left_slot != NULL ? left_slot(rt, op, left, right, false)
                                 : REF_NOT_IMPLEMENTED;
    }
    bool right_asked = false;
    if (op == BIN_ADD || op == BIN_MUL) {
        bool right_concatenates = concatenates(rt, op, right_type);
        right_asked = right_slot == NULL || (op == BIN_ADD && right_concatenates);
        if (!right_concatenates && !right_asked && concatenates(rt, op, left_type)) {
            Ref result = right_slot(rt, op, left, right, true);
            if (!ref_is_not_implemented(result)) {
                return result;
            }
            right_asked = true;
        }
    } else {
        right_asked = right_slot == NULL;
    }
    if (!right_asked && type_is_subtype(right_type, left_type) &&
        (left_slot != right_slot ||
         overrides_reflected(rt, op, left_type, right_type))) {
        Ref result = right_slot(rt, op, left, right, true);
        if (!ref_is_not_implemented(result)) {
            return result;
        }
        right_asked = true;
    }
    if (left_slot != NULL) {
        Ref result = left_slot(rt, op, left, right, false);
        if (!ref_is_not_implemented(result)) {
            return result;
        }
    }
    return right_asked ? REF_NOT_IMPLEMENTED : right_slot(rt, op, left, right, true);
}

// `print >> file`, as in Python 2, gets a hint.
static bool is_print(Runtime *rt, Value value)
{
    return is_exact(rt, value, T_BUILTIN) &&
           strcmp(((const Builtin *)value_object(value))->def->name, "print") == 0;
}

static Ref refuse_binary(Runtime *rt, const char *symbol, Ref *left, Ref *right)
{
    if (strcmp(symbol, ">>") == 0 && is_print(rt, peek(*left))) {
        raise_error(rt, E_TYPE_ERROR,
                    "unsupported operand type(s) for %s: '%T' and '%T'. Did you mean "
                    "\"print(<message>, file=<output_stream>)\"?",
                    symbol, peek(*left), peek(*right));
    } else {
        raise_error(rt, E_TYPE_ERROR,
                    "unsupported operand type(s) for %s: '%T' and '%T'", symbol,
                    peek(*left), peek(*right));
    }
    return REF_ERROR;
}

void raise_binary_unsupported(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    drop(rt, refuse_binary(rt, binary_names[op].symbol, left, right));
}

// The common cases of two immediate ints, without leaving this file. False: take the
// long way.
static inline bool immediate_binary(BinaryOp op, Ref left, Ref right, Ref *result)
{
    intptr_t a = immediate_int(peek(left));
    intptr_t b = immediate_int(peek(right));
    intptr_t n;
    switch (op) {
    case BIN_ADD:
        n = a + b; // two 63-bit numbers cannot overflow 64
        break;
    case BIN_SUB:
        n = a - b;
        break;
    case BIN_MUL:
        if (__builtin_mul_overflow(a, b, &n)) {
            return false;
        }
        break;
    case BIN_AND:
        n = a & b;
        break;
    case BIN_OR:
        n = a | b;
        break;
    case BIN_XOR:
        n = a ^ b;
        break;
    default:
        return false;
    }
    *result = ref_immediate(n);
    return fits_immediate(n);
}

Ref binary_op(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    if (ref_is_immediate(*left) && ref_is_immediate(*right)) {
        Ref quick;
        if (immediate_binary(op, *left, *right, &quick)) {
            return quick;
        }
        Ref result = int_binary(rt, op, left, right, false);
        return ref_is_not_implemented(result)
                   ? refuse_binary(rt, binary_names[op].symbol, left, right)
                   : result;
    }
    if (is_exact(rt, peek(*left), T_FLOAT) && is_exact(rt, peek(*right), T_FLOAT)) {
        Ref result = float_binary(rt, op, left, right, false);
        return ref_is_not_implemented(result)
                   ? refuse_binary(rt, binary_names[op].symbol, left, right)
                   : result;
    }
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    const Type *type = ref_type(rt, *left);
    Ref result = type == ref_type(rt, *right) && type->slots.binary != NULL
                     ? type->slots.binary(rt, op, left, right, false)
                     : dispatch_binary(rt, op, left, right);
    return ref_is_not_implemented(result)
               ? refuse_binary(rt, binary_names[op].symbol, left, right)
               : result;
}

Ref inplace_op(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    Type *left_type = ref_type(rt, *left);
    if (left_type->slots.inplace == NULL) {
        if ((ref_is_immediate(*left) && ref_is_immediate(*right)) ||
            (is_exact(rt, peek(*left), T_FLOAT) &&
             is_exact(rt, peek(*right), T_FLOAT))) {
            Ref result = left_type->slots.binary(rt, op, left, right, false);
            return ref_is_not_implemented(result)
                       ? refuse_binary(rt, binary_names[op].inplace, left, right)
                       : result;
        }
    }
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    Type *right_type = ref_type(rt, *right);
    bool is_subclass = (left_type->flags & TYPE_HEAP) != 0; // its += stands first
    if (((op == BIN_ADD && !is_subclass) || op == BIN_MUL) && left_type != right_type &&
        left_type->slots.inplace != NULL && right_type->slots.binary != NULL &&
        concatenates(rt, op, left_type) && !concatenates(rt, op, right_type)) {
        Ref result = right_type->slots.binary(rt, op, left, right, true);
        if (!ref_is_not_implemented(result)) {
            return result;
        }
    }
    if (left_type->slots.inplace != NULL) {
        Ref result = left_type->slots.inplace(rt, op, left, right);
        if (!ref_is_not_implemented(result)) {
            return result;
        }
    }
    // `x *= [1]` does not repeat the right operand when the left one is a class's
    // instance or has other methods of sequences.
    bool has_sequence_methods = (left_type->flags & TYPE_HEAP) != 0 ||
                                left_type->slots.length != NULL ||
                                left_type->slots.contains != NULL;
    bool is_left_alone = op == BIN_MUL && has_sequence_methods &&
                         concatenates(rt, op, right_type) &&
                         !concatenates(rt, op, left_type);
    Ref result = !is_left_alone ? dispatch_binary(rt, op, left, right)
                 : left_type->slots.binary == NULL
                     ? REF_NOT_IMPLEMENTED
                     : left_type->slots.binary(rt, op, left, right, false);
    if (ref_is_not_implemented(result)) {
        return refuse_binary(rt, binary_names[op].inplace, left, right);
    }
    return result;
}

Ref ternary_pow(Runtime *rt, Ref *base, Ref *exponent, Ref *modulus)
{
    if (ref_is_none(*modulus) || ref_is_unbound(*modulus)) {
        return binary_op(rt, BIN_POW, base, exponent);
    }
    if (has_python_binary(ref_type(rt, *base))) {
        Ref args[2] = {share(rt, exponent), REF_UNBOUND};
        args[1] = ref_is_error(args[0]) ? REF_ERROR : share(rt, modulus);
        Ref result =
            ref_is_error(args[1]) ? REF_ERROR : call_special(rt, base, N_POW, args, 2);
        drop(rt, args[0]);
        drop(rt, args[1]);
        if (!ref_is_unbound(result) && !ref_is_not_implemented(result)) {
            return result;
        }
    }
    if (is_int(peek(*base)) && is_int(peek(*exponent)) && is_int(peek(*modulus))) {
        return int_pow_mod(rt, peek(*base), peek(*exponent), peek(*modulus));
    }
    if (is_float(peek(*base)) || is_float(peek(*exponent)) ||
        is_float(peek(*modulus))) {
        raise_error(rt, E_TYPE_ERROR,
                    "pow() 3rd argument not allowed unless all arguments are integers");
    } else if (is_exact(rt, peek(*base), T_COMPLEX) ||
               is_exact(rt, peek(*exponent), T_COMPLEX)) {
        raise_error(rt, E_VALUE_ERROR, "complex modulo");
    } else {
        raise_error(rt, E_TYPE_ERROR,
                    "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'",
                    peek(*base), peek(*exponent), peek(*modulus));
    }
    return REF_ERROR;
}

// --- unary operators ---

Ref unary_try(Runtime *rt, UnaryOp op, Ref *operand)
{
    Type *type = ref_type(rt, *operand);
    if (type->slots.unary == NULL) {
        return REF_UNBOUND;
    }
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    return type->slots.unary(rt, op, operand);
}

static Ref refuse_unary(Runtime *rt, UnaryOp op, Ref *operand)
{
    static const char *const words[UNARY_OPS] = {
        [UN_NEG] = "bad operand type for unary -: '%T'",
        [UN_POS] = "bad operand type for unary +: '%T'",
        [UN_INVERT] = "bad operand type for unary ~: '%T'",
        [UN_ABS] = "bad operand type for abs(): '%T'",
        [UN_INT] = "int() argument must be a string, a bytes-like object or a real "
                   "number, not '%T'",
        [UN_FLOAT] = "must be real number, not %T",
        [UN_INDEX] = "'%T' object cannot be interpreted as an integer",
    };
    raise_error(rt, E_TYPE_ERROR, words[op], peek(*operand));
    return REF_ERROR;
}

static Ref check_float(Runtime *rt, Ref *operand, Ref *result)
{
    if (is_exact(rt, peek(*result), T_FLOAT)) {
        return share(rt, result);
    }
    if (!is_float(peek(*result))) {
        raise_error(rt, E_TYPE_ERROR, "%T.__float__ returned non-float (type %T)",
                    peek(*operand), peek(*result));
        return REF_ERROR;
    }
    if (!warn_error(rt, E_DEPRECATION_WARNING,
                    "%T.__float__ returned non-float (type %T)" SUBCLASS_WARNING,
                    peek(*operand), peek(*result), "float")) {
        return REF_ERROR;
    }
    return float_exact(rt, result);
}

static Ref check_int(Runtime *rt, UnaryOp op, Ref *result)
{
    if (is_exact_int(rt, peek(*result))) {
        return share(rt, result);
    }
    const char *method = op == UN_INT ? "__int__" : "__index__";
    if (!is_int(peek(*result))) {
        raise_error(rt, E_TYPE_ERROR, "%s returned non-int (type %T)", method,
                    peek(*result));
        return REF_ERROR;
    }
    if (!warn_error(rt, E_DEPRECATION_WARNING,
                    "%s returned non-int (type %T)" SUBCLASS_WARNING, method,
                    peek(*result), "int")) {
        return REF_ERROR;
    }
    return int_exact(rt, result);
}

Ref convert_try(Runtime *rt, UnaryOp op, Ref *operand)
{
    Ref result = unary_try(rt, op, operand);
    if (ref_is_error(result) || ref_is_unbound(result)) {
        return result;
    }
    Ref checked =
        op == UN_FLOAT ? check_float(rt, operand, &result) : check_int(rt, op, &result);
    drop(rt, result);
    return checked;
}

Ref unary_op(Runtime *rt, UnaryOp op, Ref *operand)
{
    if (op == UN_INDEX && is_int(peek(*operand))) {
        // A subclass of int is its own index, whatever its __index__ says.
        return rt->types[T_INT]->slots.unary(rt, op, operand);
    }
    Ref result =
        op >= UN_INT ? convert_try(rt, op, operand) : unary_try(rt, op, operand);
    return ref_is_unbound(result) ? refuse_unary(rt, op, operand) : result;
}

bool index_as_int64(Runtime *rt, Ref *value, ExceptionId overflow, int64_t *out)
{
    if (ref_is_immediate(*value)) {
        *out = immediate_int(peek(*value));
        return true;
    }
    Ref number = REF_UNBOUND;
    Value index = peek(*value);
    if (!is_int(index)) {
        number = unary_op(rt, UN_INDEX, value);
        if (ref_is_error(number)) {
            return false;
        }
        index = peek(number);
    }
    bool fits = int_as_int64(index, out);
    if (!fits && overflow == EXCEPTION_IDS) {
        *out = int_sign(index) < 0 ? INT64_MIN : INT64_MAX;
        fits = true;
    }
    drop(rt, number);
    if (!fits) {
        raise_error(rt, overflow, "cannot fit '%T' into an index-sized integer",
                    peek(*value));
    }
    return fits;
}

bool index_as_int32(Runtime *rt, Ref *value, int32_t *out)
{
    int64_t number;
    if (!index_as_int64(rt, value, EXCEPTION_IDS, &number)) {
        return false;
    }
    if (number < INT32_MIN || number > INT32_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR, "Python int too large to convert to C int");
        return false;
    }
    *out = (int32_t)number;
    return true;
}

// --- comparison ---

static const CompareOp swapped[] = {
    [CMP_LT] = CMP_GT, [CMP_LE] = CMP_GE, [CMP_EQ] = CMP_EQ,
    [CMP_NE] = CMP_NE, [CMP_GT] = CMP_LT, [CMP_GE] = CMP_LE,
};
static const char *const compare_symbols[] = {
    [CMP_LT] = "<",  [CMP_LE] = "<=", [CMP_EQ] = "==",
    [CMP_NE] = "!=", [CMP_GT] = ">",  [CMP_GE] = ">=",
};

static inline bool compare_numbers(CompareOp op, intptr_t a, intptr_t b)
{
    switch (op) {
    case CMP_LT:
        return a < b;
    case CMP_LE:
        return a <= b;
    case CMP_EQ:
        return a == b;
    case CMP_NE:
        return a != b;
    case CMP_GT:
        return a > b;
    default:
        return a >= b;
    }
}

static inline bool compare_doubles(CompareOp op, double a, double b)
{
    switch (op) {
    case CMP_LT:
        return a < b;
    case CMP_LE:
        return a <= b;
    case CMP_EQ:
        return a == b;
    case CMP_NE:
        return a != b;
    case CMP_GT:
        return a > b;
    default:
        return a >= b;
    }
}

// What the comparison is that the types do not define.
static Ref compare_default(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    switch (op) {
    case CMP_EQ:
        return ref_bool(same_object(peek(*left), peek(*right)));
    case CMP_NE:
        return ref_bool(!same_object(peek(*left), peek(*right)));
    default:
        raise_error(rt, E_TYPE_ERROR,
                    "'%s' not supported between instances of '%T' and '%T'",
                    compare_symbols[op], peek(*left), peek(*right));
        return REF_ERROR;
    }
}

Ref compare_refused(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    const Type *right_type = ref_type(rt, *right);
    Ref result = right_type->slots.compare == NULL
                     ? REF_NOT_IMPLEMENTED
                     : right_type->slots.compare(rt, swapped[op], right, left);
    return ref_is_not_implemented(result) ? compare_default(rt, op, left, right)
                                          : result;
}

static Ref dispatch_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    Type *left_type = ref_type(rt, *left);
    Type *right_type = ref_type(rt, *right);
    bool right_asked = false;
    if (right_type->slots.compare != NULL && left_type != right_type &&
        type_is_subtype(right_type, left_type)) {
        Ref result = right_type->slots.compare(rt, swapped[op], right, left);
        if (!ref_is_not_implemented(result)) {
            return result;
        }
        right_asked = true;
    }
    if (left_type->slots.compare != NULL) {
        Ref result = left_type->slots.compare(rt, op, left, right);
        if (!ref_is_not_implemented(result)) {
            return result;
        }
    }
    return right_asked ? compare_default(rt, op, left, right)
                       : compare_refused(rt, op, left, right);
}

int compare_plainly(Runtime *rt, CompareOp op, Ref left_ref, Ref right_ref)
{
    Value left = peek(left_ref), right = peek(right_ref);
    if (value_is_immediate(left) && value_is_immediate(right)) {
        return compare_numbers(op, immediate_int(left), immediate_int(right));
    }
    const Type *type = ref_type(rt, left_ref);
    if (type != ref_type(rt, right_ref)) {
        return -1;
    }
    if (type == rt->types[T_INT]) {
        return compare_numbers(op, int_compare(left, right), 0);
    }
    if (type == rt->types[T_FLOAT]) {
        return compare_doubles(op, float_value(left), float_value(right));
    }
    if (type == rt->types[T_STR]) {
        const Str *a = value_str_object(left), *b = value_str_object(right);
        return op == CMP_EQ || op == CMP_NE ? str_equal(a, b) == (op == CMP_EQ)
                                            : compare_numbers(op, str_compare(a, b), 0);
    }
    return -1;
}

Ref compare_op(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    int plain = compare_plainly(rt, op, *left, *right);
    if (plain >= 0) {
        return ref_bool(plain);
    }
    if (!stack_check_in(rt, " in comparison")) {
        return REF_ERROR;
    }
    return dispatch_compare(rt, op, left, right);
}

int compare_truth(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    int plain = compare_plainly(rt, op, *left, *right);
    if (plain >= 0) {
        return plain;
    }
    Ref result = compare_op(rt, op, left, right);
    if (ref_is_error(result)) {
        return -1;
    }
    int truth = value_truth(rt, peek(result));
    drop(rt, result);
    return truth;
}

int value_equals(Runtime *rt, Ref *left, Ref *right)
{
    if (same_object(peek(*left), peek(*right))) {
        return 1;
    }
    return compare_truth(rt, CMP_EQ, left, right);
}
