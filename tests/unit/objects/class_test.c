// Classes, instances, descriptors and native calls.
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/super.h"
#include "objects/tuple.h"

static Heap *heap;
static Runtime *rt;

static void set_up(void)
{
    heap = heap_new(NULL);
    rt = malloc(sizeof *rt);
    RuntimeOptions options = {.limits = {UINT64_MAX, UINT64_MAX, 1000, 4300}};
    cr_assert(runtime_init(rt, heap, &options));
}

static void tear_down(void)
{
    cr_expect(!is_pending(rt));
    runtime_fini(rt);
    cr_expect_eq(heap_live_blocks(heap), 0);
    heap_destroy(heap);
    free(rt);
}

TestSuite(class, .init = set_up, .fini = tear_down);

static Str *name(const char *text)
{
    return str_intern_new(
        rt, text, strlen(text)); // the tests that hold it release it with drop_name
}

static void drop_name(Str *text)
{
    object_release(rt, &text->base);
}

static void expect_text(Ref value, const char *text)
{
    cr_assert(!ref_is_error(value));
    Ref shown = value_str(rt, peek(value));
    cr_assert(!ref_is_error(shown));
    cr_expect_str_eq(value_str_object(peek(shown))->data, text);
    drop(rt, shown);
    drop(rt, value);
}

static void expect_error(ExceptionId id, const char *text)
{
    cr_assert(is_pending(rt), "no error; wanted: %s", text);
    cr_expect(pending_matches(rt, id));
    Ref exception = pending_take(rt);
    expect_text(exception, text);
}

// A class with the given bases (borrowed), its namespace filled from alternating names
// and values (consumed).
static Ref make_class(const char *class_name, size_t nbases, Ref *bases, size_t entries,
                      const char **keys, Ref *values)
{
    Ref copies[8];
    for (size_t i = 0; i < nbases; i++) {
        copies[i] = share(rt, &bases[i]);
    }
    Ref tuple = tuple_from_take(rt, copies, nbases);
    Ref namespace_ = dict_new(rt);
    for (size_t i = 0; i < entries; i++) {
        Str *key = name(keys[i]);
        cr_assert(dict_set_str_take(rt, value_dict(peek(namespace_)), key, values[i]));
        drop_name(key);
    }
    Str *text = name(class_name);
    Type *meta = type_most_derived(rt, rt->types[T_TYPE], value_tuple(peek(tuple)));
    Ref made = meta == NULL
                   ? REF_ERROR
                   : type_make_class(rt, meta, text, value_tuple(peek(tuple)),
                                     value_dict(peek(namespace_)), NULL, 0, NULL);
    drop_name(text);
    drop(rt, namespace_);
    drop(rt, tuple);
    return made;
}

static Ref plain_class(const char *class_name)
{
    return make_class(class_name, 0, NULL, 0, NULL, NULL);
}

// A class is always in a cycle with itself; without a collector the tests break it.
static void drop_class(Ref class)
{
    Type *type = (Type *)ref_object(class);
    type->slots.getattr = object_getattr;
    object_untrack(&type->base);
    rt->types[T_TYPE]->slots.clear(rt, &type->base);
    drop(rt, class);
}

static Ref call(Ref callable, size_t nargs, Ref *args)
{
    return object_call(rt, &callable, args, nargs, NULL);
}

static Ref get(Ref object, const char *attribute)
{
    Str *text = name(attribute);
    Ref value = get_attr(rt, &object, text);
    drop_name(text);
    return value;
}

static bool set(Ref object, const char *attribute, Ref value)
{
    Str *text = name(attribute);
    if (text == NULL) {
        drop(rt, value);
        return false;
    }
    bool done = set_attr_take(rt, &object, text, value);
    drop_name(text);
    return done;
}

static Ref builtin(TypeId id)
{
    return ref_new(&rt->types[id]->base);
}

// --- natives that play Python methods ---

static Ref answer_seven(Runtime *runtime, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_immediate(7);
}

static Ref answer_second(Runtime *runtime, Ref *args, size_t nargs, Tuple *kwnames)
{
    return share(rt, &args[1]);
}

static Ref answer_text(Runtime *runtime, Ref *args, size_t nargs, Tuple *kwnames)
{
    return str_from(rt, "text");
}

static Ref stop(Runtime *runtime, Ref *args, size_t nargs, Tuple *kwnames)
{
    raise_stop_iteration_take(rt, REF_UNBOUND);
    return REF_ERROR;
}

static Ref keep_second(Runtime *runtime, Ref *args, size_t nargs, Tuple *kwnames)
{
    return set(args[0], "kept", take(&args[1])) ? REF_NONE : REF_ERROR;
}

static const MethodDef seven_def = {"seven", answer_seven, ARGS(0, ARGS_ANY), NULL,
                                    METHOD_INSTANCE};
static const MethodDef second_def = {"second", answer_second, ARGS(1, 1), NULL,
                                     METHOD_INSTANCE};
static const MethodDef text_def = {"text", answer_text, ARGS(0, ARGS_ANY), NULL,
                                   METHOD_INSTANCE};
static const MethodDef stop_def = {"stop", stop, ARGS(0, 0), NULL, METHOD_INSTANCE};
static const MethodDef keep_def = {"keep", keep_second, ARGS(1, 1), NULL,
                                   METHOD_INSTANCE};
static const MethodDef signature_def = {
    "f", answer_seven, SIGNATURE(1, "first, /, second=None, *, key=(1, 2)"), NULL,
    METHOD_INSTANCE};

static Ref method(const MethodDef *def)
{
    return method_descriptor_new(rt, def, rt->types[T_OBJECT]);
}

static Ref class_with(const char *class_name, Ref base, const char *key,
                      const MethodDef *def)
{
    Ref value = method(def);
    return make_class(class_name, ref_is_unbound(base) ? 0 : 1, &base, 1, &key, &value);
}

// --- types ---

Test(class, builtin_types_know_names_bases_and_mro)
{
    expect_text(value_repr(rt, OBJECT_VALUE(rt->types[T_BOOL])), "<class 'bool'>");
    expect_text(get(OBJECT_REF(rt->types[T_BOOL]), "__mro__"),
                "(<class 'bool'>, <class 'int'>, <class 'object'>)");
    expect_text(get(OBJECT_REF(rt->types[T_BOOL]), "__bases__"), "(<class 'int'>,)");
    expect_text(get(OBJECT_REF(rt->types[T_INT]), "__module__"), "builtins");
}

Test(class, dict_of_builtin_type_has_wrappers_for_the_slots_it_fills)
{
    expect_text(get(OBJECT_REF(rt->types[T_INT]), "__radd__"),
                "<slot wrapper '__radd__' of 'int' objects>");
    expect_text(get(OBJECT_REF(rt->types[T_LIST]), "append"),
                "<method 'append' of 'list' objects>");
    cr_expect(ref_is_error(get(OBJECT_REF(rt->types[T_LIST]), "__radd__")));
    expect_error(E_ATTRIBUTE_ERROR, "type object 'list' has no attribute '__radd__'");
    expect_text(get(OBJECT_REF(rt->types[T_LIST]), "__hash__"), "None");
}

Test(class, slot_wrapper_checks_self_and_count)
{
    Ref add = get(OBJECT_REF(rt->types[T_INT]), "__add__");
    Ref args[3] = {ref_immediate(2), ref_immediate(3), ref_immediate(4)};
    expect_text(call(add, 2, args), "5");
    cr_expect(ref_is_error(call(add, 0, NULL)));
    expect_error(E_TYPE_ERROR,
                 "descriptor '__add__' of 'int' object needs an argument");
    cr_expect(ref_is_error(call(add, 3, args)));
    expect_error(E_TYPE_ERROR, "expected 1 argument, got 2");
    Ref wrong[2] = {REF_NONE, ref_immediate(1)};
    cr_expect(ref_is_error(call(add, 2, wrong)));
    expect_error(
        E_TYPE_ERROR,
        "descriptor '__add__' requires a 'int' object but received a 'NoneType'");
    drop(rt, add);
    Ref bound = get(ref_immediate(5), "__add__");
    Ref one = ref_immediate(1);
    expect_text(call(bound, 1, &one), "6");
    drop(rt, bound);
}

Test(class, native_call_counts_in_cpythons_words)
{
    Ref list = list_new(rt, 0);
    Ref append = get(list, "append");
    Ref args[5] = {ref_immediate(1), ref_immediate(2), ref_immediate(3),
                   ref_immediate(4), ref_immediate(5)};
    cr_expect(ref_is_error(call(append, 2, args)));
    expect_error(E_TYPE_ERROR, "list.append() takes exactly one argument (2 given)");
    drop(rt, append);
    Ref clear = get(list, "clear");
    cr_expect(ref_is_error(call(clear, 1, args)));
    expect_error(E_TYPE_ERROR, "list.clear() takes no arguments (1 given)");
    drop(rt, clear);
    Ref pop = get(list, "pop");
    cr_expect(ref_is_error(call(pop, 2, args)));
    expect_error(E_TYPE_ERROR, "pop expected at most 1 argument, got 2");
    drop(rt, pop);
    Ref insert = get(list, "insert");
    cr_expect(ref_is_error(call(insert, 1, args)));
    expect_error(E_TYPE_ERROR, "insert expected 2 arguments, got 1");
    drop(rt, insert);
    Ref index = get(list, "index");
    cr_expect(ref_is_error(call(index, 0, NULL)));
    expect_error(E_TYPE_ERROR, "index expected at least 1 argument, got 0");
    drop(rt, index);
    drop(rt, list);
}

Test(class, signatures_place_arguments_and_explain_errors)
{
    Ref args[4] = {ref_immediate(1), ref_immediate(2), ref_immediate(3),
                   ref_immediate(4)};
    expect_text(native_call(rt, &signature_def, NULL, args, 2, NULL, false), "7");
    cr_expect(
        ref_is_error(native_call(rt, &signature_def, NULL, args, 0, NULL, false)));
    expect_error(E_TYPE_ERROR, "f() takes at least 1 positional argument (0 given)");
    cr_expect(
        ref_is_error(native_call(rt, &signature_def, NULL, args, 4, NULL, false)));
    expect_error(E_TYPE_ERROR, "f() takes at most 3 arguments (4 given)");
    cr_expect(
        ref_is_error(native_call(rt, &signature_def, NULL, args, 3, NULL, false)));
    expect_error(E_TYPE_ERROR, "f() takes at most 2 positional arguments (3 given)");
    args[0] = ref_immediate(1); // calls have taken them
    args[1] = ref_immediate(2);
    Ref key = str_from(rt, "kee");
    Ref names = tuple_from_take(rt, &key, 1);
    cr_expect(ref_is_error(native_call(rt, &signature_def, NULL, args, 1,
                                       value_tuple(peek(names)), false)));
    expect_error(E_TYPE_ERROR,
                 "f() got an unexpected keyword argument 'kee'. Did you mean 'key'?");
    drop(rt, names);
    args[0] = ref_immediate(1);
    args[1] = ref_immediate(2);
    Ref again = str_from(rt, "second");
    names = tuple_from_take(rt, &again, 1);
    cr_expect(ref_is_error(native_call(rt, &signature_def, NULL, args, 2,
                                       value_tuple(peek(names)), false)));
    expect_error(E_TYPE_ERROR,
                 "argument for f() given by name ('second') and position (2)");
    drop(rt, names);
}

// --- instances ---

Test(class, instance_keeps_attributes_in_slots_then_in_a_dict)
{
    Ref class = plain_class("A");
    Ref object = call(class, 0, NULL);
    char attribute[16];
    for (int i = 0; i < 40; i++) {
        snprintf(attribute, sizeof attribute, "a%d", i);
        cr_assert(set(object, attribute, ref_immediate(i)));
    }
    cr_expect(instance_has_dict((Instance *)ref_object(object)));
    for (int i = 0; i < 40; i++) {
        snprintf(attribute, sizeof attribute, "a%d", i);
        cr_expect_eq(get(object, attribute).bits, ref_immediate(i).bits);
    }
    cr_expect(set(object, "a3", REF_UNBOUND));
    cr_expect(ref_is_error(get(object, "a3")));
    expect_error(E_ATTRIBUTE_ERROR, "'A' object has no attribute 'a3'");
    cr_expect(!set(object, "a3", REF_UNBOUND));
    expect_error(E_ATTRIBUTE_ERROR, "'A' object has no attribute 'a3'");
    drop(rt, object);
    drop_class(class);
}

Test(class, instances_built_alike_share_a_shape)
{
    Ref class = plain_class("A");
    Ref a = call(class, 0, NULL);
    Ref b = call(class, 0, NULL);
    cr_assert(set(a, "x", ref_immediate(1)) && set(a, "y", ref_immediate(2)));
    cr_assert(set(b, "x", ref_immediate(3)) && set(b, "y", ref_immediate(4)));
    cr_expect_eq(((Instance *)ref_object(a))->attrs,
                 ((Instance *)ref_object(b))->attrs);
    expect_text(get(a, "__dict__"), "{'x': 1, 'y': 2}");
    cr_expect(instance_has_dict((Instance *)ref_object(a)));
    cr_expect_eq(get(a, "y").bits, ref_immediate(2).bits);
    drop(rt, a);
    drop(rt, b);
    drop_class(class);
}

Test(class, arguments_are_refused_as_object_does)
{
    Ref class = plain_class("A");
    Ref one = ref_immediate(1);
    cr_expect(ref_is_error(call(class, 1, &one)));
    expect_error(E_TYPE_ERROR, "A() takes no arguments");
    drop_class(class);
}

Test(class, slots_replace_the_dict)
{
    const char *keys[] = {"__slots__"};
    Ref names[2] = {str_from(rt, "x"), str_from(rt, "y")};
    Ref slots = tuple_from_take(rt, names, 2);
    Ref class = make_class("S", 0, NULL, 1, keys, &slots);
    Ref object = call(class, 0, NULL);
    cr_expect(ref_is_error(get(object, "x")));
    expect_error(E_ATTRIBUTE_ERROR, "'S' object has no attribute 'x'");
    cr_expect(set(object, "x", ref_immediate(5)));
    cr_expect_eq(get(object, "x").bits, ref_immediate(5).bits);
    cr_expect(!set(object, "z", ref_immediate(5)));
    expect_error(
        E_ATTRIBUTE_ERROR,
        "'S' object has no attribute 'z' and no __dict__ for setting new attributes");
    Ref derived = make_class("D", 1, &class, 0, NULL, NULL);
    Ref child = call(derived, 0, NULL);
    cr_expect(set(child, "y", ref_immediate(1)) && set(child, "z", ref_immediate(2)));
    expect_text(get(child, "__dict__"), "{'z': 2}");
    cr_expect_eq(get(child, "y").bits, ref_immediate(1).bits);
    drop(rt, child);
    drop(rt, object);
    drop_class(derived);
    drop_class(class);
}

Test(class, subclass_of_list_has_attributes_and_items)
{
    Ref list_type = builtin(T_LIST);
    Ref class = make_class("L", 1, &list_type, 0, NULL, NULL);
    drop(rt, list_type);
    Ref object = call(class, 0, NULL);
    cr_expect(list_append_take(rt, value_list(peek(object)), ref_immediate(3)));
    cr_expect(set(object, "x", ref_immediate(5)));
    expect_text(ref_copy(peek(object)), "[3]");
    expect_text(get(object, "__dict__"), "{'x': 5}");
    drop(rt, object);
    drop_class(class);
}

// --- trampolines ---

Test(class, special_methods_reach_the_slots)
{
    Ref class = class_with("A", REF_UNBOUND, "__len__", &seven_def);
    Ref object = call(class, 0, NULL);
    cr_expect_eq(value_length(rt, peek(object)), 7);
    cr_expect_eq(value_truth(rt, peek(object)), 1);
    cr_assert(set(class, "__repr__", method(&text_def)));
    expect_text(value_repr(rt, peek(object)), "text");
    cr_assert(set(class, "__repr__", method(&seven_def)));
    cr_expect(ref_is_error(value_repr(rt, peek(object))));
    expect_error(E_TYPE_ERROR, "__repr__ returned non-string (type int)");
    cr_assert(set(class, "__bool__", method(&seven_def)));
    cr_expect_eq(value_truth(rt, peek(object)), -1);
    expect_error(E_TYPE_ERROR, "__bool__ should return bool, returned int");
    cr_assert(set(class, "__hash__", method(&text_def)));
    cr_expect_eq(value_hash(rt, peek(object)), -1);
    expect_error(E_TYPE_ERROR, "__hash__ method should return an integer");
    drop(rt, object);
    drop_class(class);
}

Test(class, equality_without_hash_makes_unhashable)
{
    Ref class = class_with("A", REF_UNBOUND, "__eq__", &seven_def);
    Ref object = call(class, 0, NULL);
    cr_expect_eq(value_hash(rt, peek(object)), -1);
    expect_error(E_TYPE_ERROR, "unhashable type: 'A'");
    drop(rt, object);
    drop_class(class);
}

Test(class, operators_of_classes_and_of_subclasses_of_int)
{
    Ref int_type = builtin(T_INT);
    Ref class = class_with("I", int_type, "__add__", &second_def);
    drop(rt, int_type);
    Ref number = ref_immediate(40);
    Ref object = call(class, 1, &number);
    Ref two = ref_immediate(2);
    expect_text(binary_op(rt, BIN_ADD, &object, &two), "2");
    expect_text(binary_op(rt, BIN_SUB, &object, &two), "38");
    expect_text(binary_op(rt, BIN_ADD, &two, &object), "42");
    drop(rt, object);
    drop_class(class);
}

Test(class, next_swallows_stop_iteration)
{
    Ref class = class_with("A", REF_UNBOUND, "__next__", &stop_def);
    Ref object = call(class, 0, NULL);
    cr_expect(ref_is_unbound(iter_next(rt, &object)));
    drop(rt, object);
    drop_class(class);
}

Test(class, missing_attribute_asks_getattr)
{
    Ref class = class_with("A", REF_UNBOUND, "__getattr__", &second_def);
    Ref object = call(class, 0, NULL);
    expect_text(get(object, "anything"), "anything");
    cr_expect(set(object, "x", ref_immediate(1)));
    cr_expect_eq(get(object, "x").bits, ref_immediate(1).bits);
    drop(rt, object);
    drop_class(class);
}

Test(class, init_gets_the_arguments)
{
    Ref class = class_with("A", REF_UNBOUND, "__init__", &keep_def);
    Ref one = ref_immediate(1000);
    Ref object = call(class, 1, &one);
    expect_text(get(object, "kept"), "1000");
    drop(rt, object);
    drop_class(class);
}

Test(class, slots_follow_changes_of_a_base)
{
    Ref base = plain_class("A");
    Ref derived = make_class("B", 1, &base, 0, NULL, NULL);
    Ref object = call(derived, 0, NULL);
    cr_expect_eq(value_length(rt, peek(object)), -1);
    expect_error(E_TYPE_ERROR, "object of type 'B' has no len()");
    cr_assert(set(base, "__len__", method(&seven_def)));
    cr_expect_eq(value_length(rt, peek(object)), 7);
    cr_assert(set(base, "__len__", REF_UNBOUND));
    cr_expect_eq(value_length(rt, peek(object)), -1);
    expect_error(E_TYPE_ERROR, "object of type 'B' has no len()");
    drop(rt, object);
    drop_class(derived);
    drop_class(base);
}

// --- bases ---

Test(class, mro_is_c3_and_conflicts_are_named)
{
    Ref a = plain_class("A");
    Ref b = make_class("B", 1, &a, 0, NULL, NULL);
    Ref c = make_class("C", 1, &a, 0, NULL, NULL);
    Ref both[2] = {b, c};
    Ref d = make_class("D", 2, both, 0, NULL, NULL);
    Tuple *mro = ((Type *)ref_object(d))->mro;
    cr_assert_eq(mro->length, 5);
    cr_expect_eq(mro->items[1].bits, b.bits);
    cr_expect_eq(mro->items[2].bits, c.bits);
    cr_expect_eq(mro->items[3].bits, a.bits);
    Ref wrong[2] = {a, b};
    cr_expect(ref_is_error(make_class("E", 2, wrong, 0, NULL, NULL)));
    expect_error(
        E_TYPE_ERROR,
        "Cannot create a consistent method resolution order (MRO) for bases A, B");
    Ref twice[2] = {a, a};
    cr_expect(ref_is_error(make_class("E", 2, twice, 0, NULL, NULL)));
    expect_error(E_TYPE_ERROR, "duplicate base class A");
    drop_class(d);
    drop_class(c);
    drop_class(b);
    drop_class(a);
}

Test(class, bases_that_cannot_be_are_refused)
{
    Ref bases[2] = {builtin(T_INT), builtin(T_STR)};
    cr_expect(ref_is_error(make_class("E", 2, bases, 0, NULL, NULL)));
    expect_error(E_TYPE_ERROR, "multiple bases have instance lay-out conflict");
    drop(rt, bases[0]);
    drop(rt, bases[1]);
    bases[0] = builtin(T_BOOL);
    cr_expect(ref_is_error(make_class("E", 1, bases, 0, NULL, NULL)));
    expect_error(E_TYPE_ERROR, "type 'bool' is not an acceptable base type");
    drop(rt, bases[0]);
}

Test(class, super_goes_on_behind_a_class)
{
    Ref a = class_with("A", REF_UNBOUND, "f", &seven_def);
    Ref b = class_with("B", a, "f", &text_def);
    Ref object = call(b, 0, NULL);
    Ref super = super_new(rt, &b, &object);
    Ref bound = get(super, "f");
    expect_text(call(bound, 0, NULL), "7");
    drop(rt, bound);
    expect_text(ref_copy(peek(super)), "<super: <class 'B'>, <B object>>");
    drop(rt, super);
    drop(rt, object);
    drop_class(b);
    drop_class(a);
}

// --- property ---

Test(class, property_without_setter_names_attribute_and_class)
{
    Ref getter = method(&seven_def);
    Ref property = call(OBJECT_REF(rt->types[T_PROPERTY]), 1, &getter);
    drop(rt, getter);
    const char *keys[] = {"x"};
    Ref class = make_class("A", 0, NULL, 1, keys, &property);
    Ref object = call(class, 0, NULL);
    expect_text(get(object, "x"), "7");
    cr_expect(!set(object, "x", ref_immediate(1)));
    expect_error(E_ATTRIBUTE_ERROR, "property 'x' of 'A' object has no setter");
    drop(rt, object);
    drop_class(class);
}

// --- out of memory ---

// Makes a class, an instance, attributes, a bound method. False: an error is pending.
static bool exercise(void)
{
    Ref class = REF_ERROR, object = REF_ERROR, value = REF_ERROR;
    Ref bases = tuple_from_take(rt, NULL, 0);
    Ref namespace_ = dict_new(rt);
    bool done = !ref_is_error(bases) && !ref_is_error(namespace_);
    done = done && dict_set_str_take(rt, value_dict(peek(namespace_)), rt->names[N_LEN],
                                     method(&seven_def));
    done = done && dict_set_str_take(rt, value_dict(peek(namespace_)),
                                     rt->names[N_INIT], method(&keep_def));
    if (done) {
        class = type_make_class(rt, rt->types[T_TYPE], rt->names[N_MAIN],
                                value_tuple(peek(bases)), value_dict(peek(namespace_)),
                                NULL, 0, NULL);
        done = !ref_is_error(class);
    }
    if (done) {
        Ref argument = ref_immediate(4000);
        object = call(class, 1, &argument);
        drop(rt, argument);
        done = !ref_is_error(object);
    }
    for (NameId id = N_RADD; done && id < N_RADD + 12; id++) {
        done = set_attr_take(rt, &object, rt->names[id], ref_immediate(1));
    }
    if (done) {
        value = get_attr(rt, &object, rt->names[N_FORMAT]);
        done = !ref_is_error(value) && value_length(rt, peek(object)) == 7;
    }
    drop(rt, value);
    drop(rt, object);
    if (!ref_is_error(class)) {
        drop_class(class);
    }
    drop(rt, namespace_);
    drop(rt, bases);
    return done;
}

Test(class, running_out_of_memory_anywhere_leaves_nothing_behind)
{
    bool done = false;
    for (uint64_t n = 1; !done; n++) {
        cr_assert_lt(n, 2000);
        heap_inject_fault(heap, n, false);
        done = exercise();
        heap_inject_fault(heap, 0, false);
        if (!done) {
            cr_expect(pending_matches(rt, E_MEMORY_ERROR));
            pending_clear(rt);
            tear_down();
            set_up();
        }
    }
}
