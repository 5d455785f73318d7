// What values can be asked besides operators: truth, hash, text, attributes, items,
// iteration, calls, class tests.
#include "objects/abstract.h"

#include "objects/builtin.h"
#include "objects/generic_alias.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/number_format.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"
#include "objects/union_type.h"

// --- truth, hash, length ---

int value_truth(Runtime *rt, Value value)
{
    if (value_is_bool(value)) {
        return value_is_true(value);
    }
    if (value_is_immediate(value)) {
        return immediate_int(value) != 0;
    }
    if (value_is_none(value)) {
        return 0;
    }
    const Type *type = type_of(rt, value);
    if (type->slots.truth != NULL) {
        return type->slots.truth(rt, value);
    }
    if (type->slots.length != NULL) {
        int64_t length = type->slots.length(rt, value);
        return length < 0 ? -1 : length > 0;
    }
    return 1;
}

int64_t value_hash(Runtime *rt, Value value)
{
    if (value_is_immediate(value) || value_is_bool(value)) {
        return int_hash(value);
    }
    const Type *type = type_of(rt, value);
    if (type->slots.hash == NULL) {
        return hash_refused(rt, value);
    }
    return stack_check(rt) ? type->slots.hash(rt, value) : -1;
}

int64_t value_length(Runtime *rt, Value value)
{
    const Type *type = type_of(rt, value);
    if (type->slots.length == NULL) {
        raise_error(rt, E_TYPE_ERROR, "object of type '%T' has no len()", value);
        return -1;
    }
    return type->slots.length(rt, value);
}

// --- text ---

static Ref check_text(Runtime *rt, Ref text, const char *method)
{
    if (ref_is_error(text) || is_str(peek(text))) {
        return text;
    }
    raise_error(rt, E_TYPE_ERROR, "%s returned non-string (type %T)", method,
                peek(text));
    drop(rt, text);
    return REF_ERROR;
}

Ref value_repr(Runtime *rt, Value value)
{
    const Type *type = type_of(rt, value);
    if (!stack_check_in(rt, " while getting the repr of an object")) {
        return REF_ERROR;
    }
    return check_text(rt, type->slots.repr(rt, value), "__repr__");
}

Ref value_str(Runtime *rt, Value value)
{
    if (is_exact(rt, value, T_STR)) {
        return ref_new(value_object(value));
    }
    const Type *type = type_of(rt, value);
    if (type->slots.str == NULL) {
        return value_repr(rt, value);
    }
    if (!stack_check_in(rt, " while getting the str of an object")) {
        return REF_ERROR;
    }
    return check_text(rt, type->slots.str(rt, value), "__str__");
}

Ref value_ascii(Runtime *rt, Value value)
{
    Ref text = value_repr(rt, value);
    if (ref_is_error(text) || str_is_ascii(value_str_object(peek(text)))) {
        return text;
    }
    static const char digits[] = "0123456789abcdef";
    const Str *source = value_str_object(peek(text));
    StrBuilder builder;
    builder_init(&builder);
    for (size_t at = 0; at < source->size;) {
        uint32_t code;
        at += utf8_decode(source->data + at, &code);
        if (code < 0x80) {
            builder_add_char(rt, &builder, code);
            continue;
        }
        char escape[10] = {'\\', code < 0x100 ? 'x' : code < 0x10000 ? 'u' : 'U'};
        size_t width = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8;
        for (size_t i = 0; i < width; i++) {
            escape[2 + i] = digits[code >> (4 * (width - 1 - i)) & 15];
        }
        builder_add(rt, &builder, escape, 2 + width);
    }
    drop(rt, text);
    return builder_finish(rt, &builder);
}

Ref value_format(Runtime *rt, Ref *value, Ref *spec)
{
    bool is_empty = ref_is_unbound(*spec) ||
                    (is_str(peek(*spec)) && value_str_object(peek(*spec))->size == 0);
    if (is_empty &&
        (is_exact(rt, peek(*value), T_STR) || is_exact_int(rt, peek(*value)) ||
         is_exact(rt, peek(*value), T_FLOAT))) {
        return value_str(rt, peek(*value));
    }
    if (!ref_is_unbound(*spec) && is_exact(rt, peek(*spec), T_STR)) {
        if (is_exact_int(rt, peek(*value))) {
            return int_format(rt, peek(*value), spec);
        }
        if (is_exact(rt, peek(*value), T_FLOAT)) {
            return float_format(rt, peek(*value), spec);
        }
        if (is_exact(rt, peek(*value), T_STR)) {
            return str_format_as(rt, value_str_object(peek(*value)),
                                 value_str_object(peek(*spec)));
        }
    }
    Ref given = ref_is_unbound(*spec) ? ref_new(&rt->empty_str->base) : share(rt, spec);
    if (ref_is_error(given)) {
        return REF_ERROR;
    }
    Ref result = call_special(rt, value, N_FORMAT, &given, 1);
    drop(rt, given);
    if (ref_is_unbound(result)) {
        raise_error(rt, E_TYPE_ERROR, "Type %T doesn't define __format__",
                    peek(*value));
        return REF_ERROR;
    }
    if (ref_is_error(result) || is_str(peek(result))) {
        return result;
    }
    raise_error(rt, E_TYPE_ERROR, "__format__ must return a str, not %T", peek(result));
    drop(rt, result);
    return REF_ERROR;
}

// --- attributes ---

Ref get_attr(Runtime *rt, Ref *object, Str *name)
{
    Ref value = ref_type(rt, *object)->slots.getattr(rt, object, name);
    if (UNLIKELY(ref_is_error(value))) {
        attribute_error_complete(rt, object, name);
    }
    return value;
}

// True when the generic protocol applies and neither the object nor its class has the
// name.
static bool surely_lacks(Runtime *rt, Ref object, Str *name)
{
    Type *type = ref_type(rt, object);
    if (type->slots.getattr != object_getattr || type_find(rt, type, name) != NULL) {
        return false;
    }
    return type->attrs == ATTRS_NONE || !ref_is_object(object) ||
           attrs_find(rt, ref_object(object), name) == NULL;
}

Ref lookup_attr(Runtime *rt, Ref *object, Str *name)
{
    if (surely_lacks(rt, *object, name)) {
        return is_pending(rt) ? REF_ERROR
                              : REF_UNBOUND; // no memory to make the type's methods
    }
    Ref result = get_attr(rt, object, name);
    if (ref_is_error(result) && pending_matches(rt, E_ATTRIBUTE_ERROR)) {
        pending_clear(rt);
        return REF_UNBOUND;
    }
    return result;
}

bool set_attr_take(Runtime *rt, Ref *object, Str *name, Ref value)
{
    return ref_type(rt, *object)->slots.setattr(rt, object, name, value);
}

// --- items ---

// A class in brackets: __class_getitem__ answers, list[int] for one.
static Ref get_class_item(Runtime *rt, Ref *class, Ref *key)
{
    if (ref_object(*class) == &rt->types[T_TYPE]->base) {
        return generic_alias_new(
            rt, class, key); // type[int]: a method of type would be one of every class
    }
    Ref method = lookup_attr(rt, class, rt->names[N_CLASS_GETITEM]);
    if (ref_is_error(method)) {
        return method;
    }
    if (ref_is_unbound(method)) {
        raise_error(rt, E_TYPE_ERROR, "type '%N' is not subscriptable",
                    (Type *)ref_object(*class));
        return REF_ERROR;
    }
    Ref arg = share(rt, key);
    Ref result =
        ref_is_error(arg) ? REF_ERROR : object_call(rt, &method, &arg, 1, NULL);
    drop(rt, arg);
    drop(rt, method);
    return result;
}

Ref get_item(Runtime *rt, Ref *container, Ref *key)
{
    const Type *type = ref_type(rt, *container);
    if (type->slots.getitem != NULL) {
        return type->slots.getitem(rt, container, key);
    }
    if (is_type(peek(*container))) {
        return get_class_item(rt, container, key);
    }
    raise_error(rt, E_TYPE_ERROR, "'%T' object is not subscriptable", peek(*container));
    return REF_ERROR;
}

bool set_item_take(Runtime *rt, Ref *container, Ref *key, Ref value)
{
    const Type *type = ref_type(rt, *container);
    if (type->slots.setitem != NULL) {
        return type->slots.setitem(rt, container, key, value);
    }
    // CPython's two paths to this error word it differently: through the sequence
    // methods and without them.
    bool is_sequence = type->slots.length != NULL || (type->flags & TYPE_HEAP) != 0;
    const char *words = !ref_is_unbound(value)
                            ? "'%T' object does not support item assignment"
                        : is_sequence && value_is_index(rt, peek(*key))
                            ? "'%T' object doesn't support item deletion"
                            : "'%T' object does not support item deletion";
    raise_error(rt, E_TYPE_ERROR, words, peek(*container));
    drop(rt, value);
    return false;
}

static int contains_by_iteration(Runtime *rt, Ref *container, Ref *item)
{
    Ref iterator = get_iter(rt, container);
    if (ref_is_error(iterator)) {
        if (pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_TYPE_ERROR, "argument of type '%T' is not iterable",
                        peek(*container));
        }
        return -1;
    }
    int found = 0;
    while (found == 0) {
        Ref next = iter_next(rt, &iterator);
        if (ref_is_error(next)) {
            found = -1;
        }
        if (ref_is_error(next) || ref_is_unbound(next)) {
            break;
        }
        found = value_equals(rt, &next, item);
        drop(rt, next);
        if (found == 0 && !charge(rt, 1)) {
            found = -1;
        }
    }
    drop(rt, iterator);
    return found;
}

int contains(Runtime *rt, Ref *container, Ref *item)
{
    const Type *type = ref_type(rt, *container);
    if (type->slots.contains != NULL) {
        return type->slots.contains(rt, container, item);
    }
    return contains_by_iteration(rt, container, item);
}

// --- iteration ---

static Ref find_and_call(Runtime *rt, Ref *self, NameId name, Ref *args, size_t nargs,
                         bool *is_bound);

Ref get_iter(Runtime *rt, Ref *iterable)
{
    const Type *type = ref_type(rt, *iterable);
    if (type->slots.iter == NULL) {
        // A built-in type that has items but no length takes types: int | str.
        bool is_sequence =
            type->slots.getitem != NULL &&
            ((type->flags & TYPE_HEAP) != 0 || type->slots.length != NULL);
        if (is_sequence) {
            return sequence_iter_new(rt, iterable);
        }
        raise_error(rt, E_TYPE_ERROR, "'%T' object is not iterable", peek(*iterable));
        return REF_ERROR;
    }
    Ref iterator = type->slots.iter(rt, iterable);
    if (ref_is_error(iterator) || ref_type(rt, iterator)->slots.next != NULL) {
        return iterator;
    }
    raise_error(rt, E_TYPE_ERROR, "iter() returned non-iterator of type '%T'",
                peek(iterator));
    drop(rt, iterator);
    return REF_ERROR;
}

Ref iter_next(Runtime *rt, Ref *iterator)
{
    const Type *type = ref_type(rt, *iterator);
    if (type == rt->types[T_LIST_ITER]) {
        return type->slots.next(rt, iterator); // it calls nobody and raises nothing
    }
    if (type->slots.next == NULL) {
        raise_error(rt, E_TYPE_ERROR, "'%T' object is not an iterator",
                    peek(*iterator));
        return REF_ERROR;
    }
    // Iterators over iterators (map, zip, ...) nest on the C stack.
    Ref item = stack_check(rt) ? type->slots.next(rt, iterator) : REF_ERROR;
    if (ref_is_error(item) && pending_matches(rt, E_STOP_ITERATION)) {
        pending_clear(rt);
        return REF_UNBOUND;
    }
    return item;
}

int64_t length_hint(Runtime *rt, Ref *iterable, int64_t otherwise)
{
    const Type *type = ref_type(rt, *iterable);
    if (type->slots.length != NULL) {
        int64_t length = type->slots.length(rt, peek(*iterable));
        if (length >= 0 || !pending_matches(rt, E_TYPE_ERROR)) {
            return length;
        }
        pending_clear(rt);
    }
    bool is_bound;
    Ref hint = find_and_call(rt, iterable, N_LENGTH_HINT, NULL, 0, &is_bound);
    if (ref_is_error(hint)) {
        if (!is_bound || !pending_matches(rt, E_TYPE_ERROR)) {
            return -1;
        }
        pending_clear(rt);
        return otherwise;
    }
    if (ref_is_unbound(hint) || ref_is_not_implemented(hint)) {
        return otherwise;
    }
    int64_t length = -1;
    if (!is_int(peek(hint))) {
        raise_error(rt, E_TYPE_ERROR, "__length_hint__ must be an integer, not %T",
                    peek(hint));
    } else if (!int_as_int64(peek(hint), &length)) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "Python int too large to convert to C ssize_t");
        length = -1;
    } else if (length < 0) {
        raise_error(rt, E_VALUE_ERROR, "__length_hint__() should return >= 0");
        length = -1;
    }
    drop(rt, hint);
    return length;
}

// --- calls ---

bool value_is_callable(Runtime *rt, Value value)
{
    return type_of(rt, value)->slots.call != NULL;
}

Ref object_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Type *type = ref_type(rt, *callable);
    if (type->slots.call == NULL) {
        raise_error(rt, E_TYPE_ERROR, "'%T' object is not callable", peek(*callable));
        return REF_ERROR;
    }
    return stack_check(rt) ? type->slots.call(rt, callable, args, nargs, kwnames)
                           : REF_ERROR;
}

// Functions and descriptors of native methods: calling them with self in front is what
// binding would do.
static bool takes_self(Runtime *rt, Ref attribute)
{
    if (!ref_is_object(attribute)) {
        return false;
    }
    const Type *type = ref_object(attribute)->type;
    return type == rt->types[T_FUNCTION] || type == rt->types[T_METHOD_DESCRIPTOR] ||
           type == rt->types[T_SLOT_WRAPPER];
}

#define CALL_SLOTS 8 // self and arguments of nearly every call from C

// Calls with self in front of shares of the arguments; the operands stay with the
// caller, whose slots may be somebody's variables.
static Ref call_with_self(Runtime *rt, Ref *callable, Ref *self, Ref *args,
                          size_t nargs)
{
    Ref few[CALL_SLOTS];
    Ref *slots = few;
    if (nargs >= CALL_SLOTS) {
        slots = buffer_alloc(rt, (nargs + 1) * sizeof(Ref));
        if (slots == NULL) {
            return REF_ERROR;
        }
    }
    Ref result = REF_ERROR;
    size_t count = 0;
    slots[count] = share(rt, self);
    while (!ref_is_error(slots[count]) && count < nargs) {
        count++;
        slots[count] = share(rt, &args[count - 1]);
    }
    if (!ref_is_error(slots[count])) {
        result = object_call(rt, callable, slots, nargs + 1, NULL);
    }
    for (size_t i = 0; i <= count; i++) {
        drop(rt, slots[i]);
    }
    if (slots != few) {
        buffer_free(rt, slots, (nargs + 1) * sizeof(Ref));
    }
    return result;
}

// Calls what a class holds under a name for an instance of it; consumes the attribute.
// `*is_bound` is false when it was its __get__ that failed.
static Ref call_bound_take(Runtime *rt, Ref attribute, Ref *self, Ref *args,
                           size_t nargs, bool *is_bound)
{
    Ref result;
    *is_bound = true;
    if (takes_self(rt, attribute)) {
        result = call_with_self(rt, &attribute, self, args, nargs);
    } else {
        const Type *type = ref_type(rt, attribute);
        if (type->slots.descr_get != NULL) {
            Ref bound =
                type->slots.descr_get(rt, &attribute, self, ref_type(rt, *self));
            replace_ref_take(rt, &attribute, bound);
            *is_bound = !ref_is_error(bound);
        }
        result = REF_ERROR;
        if (nargs > 0 && !ref_is_error(attribute)) {
            // The callable takes the place of self: only the arguments are passed.
            Ref first = share(rt, &args[0]);
            if (!ref_is_error(first)) {
                result = call_with_self(rt, &attribute, &first, args + 1, nargs - 1);
                drop(rt, first);
            }
        } else if (!ref_is_error(attribute)) {
            result = object_call(rt, &attribute, NULL, 0, NULL);
        }
    }
    drop(rt, attribute);
    return result;
}

static Ref find_and_call(Runtime *rt, Ref *self, NameId name, Ref *args, size_t nargs,
                         bool *is_bound)
{
    Ref *found = type_find(rt, ref_type(rt, *self), rt->names[name]);
    if (found == NULL) { // there may have been no memory to make the type's methods
        *is_bound = false;
        return is_pending(rt) ? REF_ERROR : REF_UNBOUND;
    }
    Ref attribute = share(rt, found);
    if (ref_is_error(attribute)) {
        *is_bound = false;
        return REF_ERROR;
    }
    return call_bound_take(rt, attribute, self, args, nargs, is_bound);
}

Ref call_special(Runtime *rt, Ref *self, NameId name, Ref *args, size_t nargs)
{
    bool is_bound;
    return find_and_call(rt, self, name, args, nargs, &is_bound);
}

Ref call_special_if_bound(Runtime *rt, Ref *self, NameId name, Ref *args, size_t nargs)
{
    bool is_bound;
    Ref result = find_and_call(rt, self, name, args, nargs, &is_bound);
    if (ref_is_error(result) && !is_bound && !pending_matches(rt, E_MEMORY_ERROR)) {
        pending_clear(rt);
        return REF_UNBOUND;
    }
    return result;
}

Ref call_method(Runtime *rt, Ref *self, Str *name, Ref *args, size_t nargs)
{
    Type *type = ref_type(rt, *self);
    if (type->slots.getattr == object_getattr &&
        (type->attrs == ATTRS_NONE || !ref_is_object(*self) ||
         attrs_find(rt, ref_object(*self), name) == NULL)) {
        Ref *found = type_find(rt, type, name);
        if (found != NULL && takes_self(rt, *found)) {
            bool is_bound;
            return call_bound_take(rt, ref_copy(peek(*found)), self, args, nargs,
                                   &is_bound);
        }
        if (found == NULL && is_pending(rt)) {
            return REF_ERROR;
        }
    }
    Ref method = get_attr(rt, self, name);
    if (ref_is_error(method)) {
        return REF_ERROR;
    }
    Ref result = object_call(rt, &method, args, nargs, NULL);
    drop(rt, method);
    return result;
}

// --- isinstance and issubclass ---

// Is it a class in spirit, with a tuple of __bases__? Gives the bases (new reference),
// or unbound.
static Ref get_bases(Runtime *rt, Ref *class)
{
    Ref bases = lookup_attr(rt, class, rt->names[N_BASES]);
    if (!ref_is_error(bases) && !ref_is_unbound(bases) && !is_tuple(peek(bases))) {
        drop(rt, bases);
        return REF_UNBOUND;
    }
    return bases;
}

static bool check_class(Runtime *rt, Ref *class, const char *message)
{
    Ref bases = get_bases(rt, class);
    if (ref_is_error(bases)) {
        return false;
    }
    bool is_class = !ref_is_unbound(bases);
    drop(rt, bases);
    if (!is_class) {
        raise_error(rt, E_TYPE_ERROR, "%s", message);
    }
    return is_class;
}

// Follows __bases__ of objects that only look like classes.
static int derives_from(Runtime *rt, Ref *derived, Ref *class)
{
    if (same_object(peek(*derived), peek(*class))) {
        return 1;
    }
    if (!stack_check(rt)) {
        return -1;
    }
    Ref bases = get_bases(rt, derived);
    if (ref_is_error(bases)) {
        return -1;
    }
    int found = 0;
    if (!ref_is_unbound(bases)) {
        Tuple *tuple = value_tuple(peek(bases));
        for (size_t i = 0; i < tuple->length && found == 0; i++) {
            found = derives_from(rt, &tuple->items[i], class);
        }
    }
    drop(rt, bases);
    return found;
}

int is_real_subclass(Runtime *rt, Ref *derived, Ref *class)
{
    if (is_type(peek(*derived)) && is_type(peek(*class))) {
        return type_is_subtype((Type *)ref_object(*derived),
                               (Type *)ref_object(*class));
    }
    if (!check_class(rt, derived, "issubclass() arg 1 must be a class") ||
        !check_class(
            rt, class,
            "issubclass() arg 2 must be a class, a tuple of classes, or a union")) {
        return -1;
    }
    return derives_from(rt, derived, class);
}

int is_real_instance(Runtime *rt, Ref *object, Ref *class)
{
    Type *type = ref_type(rt, *object);
    if (is_type(peek(*class)) && type_is_subtype(type, (Type *)ref_object(*class))) {
        return 1;
    }
    if (!is_type(peek(*class)) &&
        !check_class(
            rt, class,
            "isinstance() arg 2 must be a type, a tuple of types, or a union")) {
        return -1;
    }
    if (is_type(peek(*class)) && type->slots.getattr == object_getattr &&
        (type->flags & TYPE_HEAP) == 0) {
        return 0; // a built-in's __class__ is its type
    }
    // A proxy may answer another class.
    Ref claimed = lookup_attr(rt, object, rt->names[N_CLASS]);
    if (ref_is_error(claimed)) {
        return -1;
    }
    int result = 0;
    if (!ref_is_unbound(claimed)) {
        if (!is_type(peek(*class))) {
            result = derives_from(rt, &claimed, class);
        } else if (is_type(peek(claimed)) && (Type *)ref_object(claimed) != type) {
            result = type_is_subtype((Type *)ref_object(claimed),
                                     (Type *)ref_object(*class));
        }
        drop(rt, claimed);
    }
    return result;
}

typedef int (*ClassTest)(Runtime *rt, Ref *subject, Ref *class);

// isinstance (hook __instancecheck__) and issubclass (__subclasscheck__) differ in the
// hook and the last word.
static int test_class(Runtime *rt, Ref *subject, Ref *class, NameId hook,
                      ClassTest real)
{
    if (is_exact(rt, peek(*class), T_TYPE)) {
        return real(rt, subject, class);
    }
    if (!stack_check_in(rt, hook == N_INSTANCECHECK ? " in __instancecheck__"
                                                    : " in __subclasscheck__")) {
        return -1;
    }
    bool is_union = is_exact(rt, peek(*class), T_UNION_TYPE);
    if (is_union || is_tuple(peek(*class))) {
        Tuple *classes = is_union ? ((UnionType *)ref_object(*class))->args
                                  : value_tuple(peek(*class));
        int found = 0;
        for (size_t i = 0; i < classes->length && found == 0; i++) {
            found = hook == N_INSTANCECHECK
                        ? is_instance(rt, subject, &classes->items[i])
                        : is_subclass(rt, subject, &classes->items[i]);
        }
        return found;
    }
    Ref answer = call_special(rt, class, hook, subject, 1);
    if (ref_is_error(answer)) {
        return -1;
    }
    if (ref_is_unbound(answer)) {
        return real(rt, subject, class);
    }
    int truth = value_truth(rt, peek(answer));
    drop(rt, answer);
    return truth;
}

int is_instance(Runtime *rt, Ref *object, Ref *class_or_tuple)
{
    if (ref_is_object(*class_or_tuple) &&
        ref_object(*class_or_tuple) == (Object *)ref_type(rt, *object)) {
        return 1;
    }
    return test_class(rt, object, class_or_tuple, N_INSTANCECHECK, is_real_instance);
}

int is_subclass(Runtime *rt, Ref *class, Ref *class_or_tuple)
{
    return test_class(rt, class, class_or_tuple, N_SUBCLASSCHECK, is_real_subclass);
}

// --- dir ---

Ref value_dir(Runtime *rt, Ref *object)
{
    Ref names = call_special(rt, object, N_DIR, NULL, 0);
    if (ref_is_error(names)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(names)) {
        raise_error(rt, E_TYPE_ERROR, "object does not provide __dir__");
        return REF_ERROR;
    }
    Ref list = list_from_iterable(rt, &names);
    drop(rt, names);
    Ref no_key = REF_UNBOUND;
    if (!ref_is_error(list) && !list_sort(rt, value_list(peek(list)), &no_key, false)) {
        drop(rt, list);
        return REF_ERROR;
    }
    return list;
}
