// mem.explain: why `a is b` holds or not (slides 10, 11).
#include <string.h>

#include "mem/walk.h"
#include "modules/mem_module.h"
#include "modules/mem_names.h"
#include "objects/bytes.h"
#include "objects/code.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/str.h"
#include "objects/tuple.h"

static const char *const explanation_fields[] = {"same", "reason", "text", NULL};

const RecordDef mem_explain_records[] = {
    {"Explanation", explanation_fields},
    {NULL},
};

// `text` is consumed; REF_ERROR is a failure.
static Ref answer(Runtime *rt, bool same, const char *reason, Ref text)
{
    Ref items[] = {ref_bool(same), str_from(rt, reason), text};
    return mem_record(rt, "Explanation", items, 3);
}

// Code that has the object among the constants of its text; NULL: none.
static const Code *find_constant(Runtime *rt, Ref value)
{
    HeapWalk walk;
    const Object *object;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if ((object->flags & OBJECT_DYING) != 0 || object->type != rt->types[T_CODE]) {
            continue;
        }
        const Tuple *unit = ((const Code *)object)->unit;
        for (size_t i = 0; unit != NULL && i < unit->length; i++) {
            if (unit->items[i].bits == value.bits) {
                return (const Code *)object;
            }
        }
    }
    return NULL;
}

static const char *file_of(const Code *code)
{
    const char *slash = strrchr(code->filename->data, '/');
    return slash == NULL ? code->filename->data : slash + 1;
}

// --- the same ---

static bool is_empty(Ref value)
{
    return (is_tuple(peek(value)) && value_tuple(peek(value))->length == 0) ||
           (is_bytes(peek(value)) && ((const Bytes *)ref_object(value))->size == 0) ||
           (is_str(peek(value)) && value_str_object(peek(value))->size == 0);
}

static Ref explain_same(Runtime *rt, Ref value)
{
    if (word_is_small_int(value.bits)) {
        return answer(rt, true, "small int",
                      str_format(rt,
                                 "%R is one of the small ints -5..256: there is one "
                                 "object for each of them",
                                 peek(value)));
    }
    if (!ref_is_object(value)) {
        return answer(rt, true, "singleton",
                      str_format(rt, "there is only one %R", peek(value)));
    }
    if (is_exact(rt, peek(value), T_STR) && value_str_object(peek(value))->size <= 2 &&
        str_length(value_str_object(peek(value))) == 1) {
        return answer(rt, true, "character",
                      str_format(rt,
                                 "%R comes from the character pool: one object for "
                                 "each single character up to U+00FF",
                                 peek(value)));
    }
    Type *type = ref_type(rt, value);
    if ((type->flags & TYPE_HEAP) == 0 && is_empty(value)) {
        return answer(rt, true, "empty",
                      str_format(rt, "there is one empty %N object", type));
    }
    const Code *code = find_constant(rt, value);
    if (code != NULL) {
        return answer(rt, true, "constant",
                      str_format(rt,
                                 "one constant of one compiled text (%s): equal "
                                 "constants in it are one object",
                                 file_of(code)));
    }
    if (is_exact(rt, peek(value), T_STR) &&
        str_is_interned(value_str_object(peek(value)))) {
        return answer(rt, true, "interned",
                      str_format(rt, "the string is interned: the table of interned "
                                     "strings has one object for each text"));
    }
    return answer(rt, true, "same object",
                  str_format(rt, "two references to one %N object", type));
}

// --- not the same ---

// Equality that runs nobody's code: of exact ints, floats, strings and bytes.
static bool are_equal(Runtime *rt, Ref a, Ref b)
{
    Value left = peek(a);
    Value right = peek(b);
    if (is_exact_int(rt, left) && is_exact_int(rt, right)) {
        return int_compare(left, right) == 0;
    }
    if (is_exact(rt, left, T_FLOAT) && is_exact(rt, right, T_FLOAT)) {
        return ((const Float *)value_object(left))->value ==
               ((const Float *)value_object(right))->value;
    }
    if (is_exact(rt, left, T_STR) && is_exact(rt, right, T_STR)) {
        return str_equal(value_str_object(left), value_str_object(right));
    }
    if (is_exact(rt, left, T_BYTES) && is_exact(rt, right, T_BYTES)) {
        const Bytes *x = (const Bytes *)value_object(left);
        const Bytes *y = (const Bytes *)value_object(right);
        return x->size == y->size && memcmp(x->data, y->data, x->size) == 0;
    }
    return false;
}

static Ref explain_equal(Runtime *rt, Ref a, Ref b)
{
    const Code *first = find_constant(rt, a);
    const Code *second = find_constant(rt, b);
    if (first != NULL && second != NULL) {
        return answer(rt, false, "constants",
                      str_format(rt,
                                 "two equal constants of texts that were compiled "
                                 "apart (%s and %s)",
                                 file_of(first), file_of(second)));
    }
    const char *made = first != NULL || second != NULL
                           ? "one is a constant, the other was made while running"
                           : "each was made while running";
    if (is_exact(rt, peek(a), T_STR)) {
        bool one = str_is_interned(value_str_object(peek(a))) ||
                   str_is_interned(value_str_object(peek(b)));
        return answer(rt, false, "equal strings",
                      str_format(rt,
                                 "two str objects with equal text: %s, and %s interned "
                                 "(sys.intern would make them one)",
                                 made, one ? "only one is" : "neither is"));
    }
    if (is_exact_int(rt, peek(a))) {
        return answer(rt, false, "equal numbers",
                      str_format(rt,
                                 "two int objects with the value %R: %s, and only "
                                 "-5..256 have one object each",
                                 peek(a), made));
    }
    Type *type = ref_type(rt, a);
    return answer(rt, false, "equal values",
                  str_format(rt, "two %N objects with equal value: %s", type, made));
}

static Ref explain_different(Runtime *rt, Ref a, Ref b)
{
    if (are_equal(rt, a, b)) {
        return explain_equal(rt, a, b);
    }
    Type *first = ref_type(rt, a);
    Type *second = ref_type(rt, b);
    if (first != second) {
        return answer(rt, false, "types",
                      str_format(rt,
                                 "objects of two types, %N and %N, are never the same",
                                 first, second));
    }
    return answer(
        rt, false, "two objects",
        str_format(rt, "two %N objects, each with an address of its own", first));
}

static Ref py_mem_explain(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return same_object(peek(args[0]), peek(args[1]))
               ? explain_same(rt, args[0])
               : explain_different(rt, args[0], args[1]);
}

const MethodDef mem_explain_functions[] = {
    {"explain", py_mem_explain, ARGS(2, 2),
     "Why `a is b` holds or not: Explanation(same, reason, text)."},
    {NULL},
};
