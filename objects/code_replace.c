// Code objects compared, and copied with something changed.
//
// Replaced can be what leaves the instructions as they are: they name variables and
// constants by number, and a parameter less would be a variable nobody has bound.
#include "objects/code_parts.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/hash.h"
#include "objects/int.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- constants ---

static bool has_doc_first(const Code *code)
{
    return (code->flags & CODE_OPTIMIZED) != 0 && code->name->data[0] != '<';
}

// Whether co_consts shows the constant at its own place; else it is the first item.
static bool is_own_constant(const Code *code, uint32_t index)
{
    return !has_doc_first(code) || code->constants[index].bits != code->doc.bits;
}

static size_t count_constants(const Code *code)
{
    size_t count = has_doc_first(code);
    for (uint32_t i = 0; i < code->constant_count; i++) {
        count += is_own_constant(code, i);
    }
    return count;
}

static Ref share_constant(Runtime *rt, const Code *code, uint32_t index)
{
    bool is_own = code->unit_index[index] == CODE_OWNED;
    return is_own ? ref_copy(code->constants[index])
                  : share(rt, &code->unit->items[code->unit_index[index]]);
}

Ref code_get_consts(Runtime *rt, Ref *self)
{
    const Code *code = (const Code *)ref_object(*self);
    Tuple *tuple = tuple_new(rt, count_constants(code));
    if (tuple == NULL) {
        return REF_ERROR;
    }
    size_t count = 0;
    if (has_doc_first(code)) {
        tuple->items[count++] = ref_copy(peek(code->doc));
    }
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (!is_own_constant(code, i)) {
            continue;
        }
        Ref item = share_constant(rt, code, i);
        if (ref_is_error(item)) {
            drop(rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[count++] = item;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

// --- comparing ---

static bool same_numbers(const Code *a, const Code *b)
{
    return a->fingerprint == b->fingerprint && a->flags == b->flags &&
           a->arg_count == b->arg_count && a->posonly_count == b->posonly_count &&
           a->kwonly_count == b->kwonly_count && a->first_line == b->first_line &&
           a->instruction_count == b->instruction_count &&
           a->constant_count == b->constant_count && a->name_count == b->name_count &&
           a->variable_count == b->variable_count && a->cell_count == b->cell_count &&
           a->local_count == b->local_count && a->place_count == b->place_count &&
           a->handler_count == b->handler_count;
}

// Names are interned.
static bool same_tables(const Code *a, const Code *b)
{
    size_t names = a->name_count * sizeof *a->names;
    size_t variables = a->local_count * sizeof *a->variable_names;
    size_t places = a->place_count * sizeof *a->places;
    size_t handlers = a->handler_count * sizeof *a->handlers;
    return a->name == b->name && memcmp(a->names, b->names, names) == 0 &&
           memcmp(a->variable_names, b->variable_names, variables) == 0 &&
           memcmp(a->places, b->places, places) == 0 &&
           memcmp(a->handlers, b->handlers, handlers) == 0;
}

// 1 and 1.0 and True are equal, but not the same constant. -1: error.
static int same_value(Runtime *rt, Ref *a, Ref *b)
{
    if (ref_type(rt, *a) != ref_type(rt, *b)) {
        return 0;
    }
    if (!is_tuple(peek(*a))) {
        return value_equals(rt, a, b);
    }
    const Tuple *left = value_tuple(peek(*a));
    const Tuple *right = value_tuple(peek(*b));
    int same = left->length == right->length;
    for (size_t i = 0; same > 0 && i < left->length; i++) {
        same = stack_check(rt)
                   ? same_value(rt, (Ref *)&left->items[i], (Ref *)&right->items[i])
                   : -1;
    }
    return same;
}

static int same_constants(Runtime *rt, const Code *a, const Code *b)
{
    Ref left = code_get_consts(rt, &(Ref){(uintptr_t)a});
    Ref right =
        ref_is_error(left) ? REF_ERROR : code_get_consts(rt, &(Ref){(uintptr_t)b});
    int same = ref_is_error(right) ? -1 : same_value(rt, &left, &right);
    drop(rt, left);
    drop(rt, right);
    return same;
}

Ref code_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_exact(rt, peek(*right), T_CODE)) {
        return REF_NOT_IMPLEMENTED;
    }
    const Code *a = (const Code *)ref_object(*left);
    const Code *b = (const Code *)ref_object(*right);
    int same = a == b;
    if (!same && same_numbers(a, b) && same_tables(a, b)) {
        same = same_constants(rt, a, b);
    }
    return same < 0 ? REF_ERROR : ref_bool(same == (op == CMP_EQ));
}

int64_t code_hash(Runtime *rt, Value self)
{
    const Code *code = (const Code *)value_object(self);
    int64_t hash =
        (int64_t)code->fingerprint ^ value_hash(rt, peek(OBJECT_REF(code->name)));
    hash ^= (int64_t)code->first_line << 20;
    return hash == -1 ? -2 : hash;
}

// --- copying ---

static Str *counted(Str *str)
{
    if (str != NULL) {
        str->base.count++;
    }
    return str;
}

static Code *code_copy(Runtime *rt, const Code *code)
{
    Code *copy = code_new(rt, code);
    if (copy == NULL) {
        return NULL;
    }
    memcpy(copy->constants, code->constants, code_arrays_size(code));
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (code->unit_index[i] == CODE_OWNED) {
            value_object(code->constants[i])->count++;
        }
    }
    for (uint32_t i = 0; i < code->name_count; i++) {
        counted(copy->names[i]);
    }
    for (uint32_t i = 0; i < code->local_count; i++) {
        counted(copy->variable_names[i]);
    }
    copy->flags = code->flags;
    copy->fingerprint = code->fingerprint;
    copy->arg_count = code->arg_count;
    copy->posonly_count = code->posonly_count;
    copy->kwonly_count = code->kwonly_count;
    copy->param_count = code->param_count;
    copy->first_line = code->first_line;
    copy->filename = counted(code->filename);
    copy->name = counted(code->name);
    copy->qualname = counted(code->qualname);
    copy->source = counted(code->source);
    copy->doc = ref_copy(peek(code->doc));
    copy->unit = code->unit;
    if (copy->unit != NULL) {
        copy->unit->base.count++;
    }
    return copy;
}

// --- replacing; an unbound argument leaves things as they are ---

static bool replace_text(Runtime *rt, Str **field, Ref *given, const char *name)
{
    if (ref_is_unbound(*given)) {
        return true;
    }
    if (!is_str(peek(*given))) {
        raise_error(rt, E_TYPE_ERROR, "replace() argument '%s' must be str, not %B",
                    name, peek(*given));
        return false;
    }
    Str *old = *field;
    *field = value_str_object(peek(take(given)));
    object_release(rt, &old->base);
    return true;
}

static bool read_number(Runtime *rt, Ref *given, uint32_t old, const char *name,
                        uint32_t *out)
{
    int64_t number = old;
    if (!ref_is_unbound(*given) &&
        !index_as_int64(rt, given, E_OVERFLOW_ERROR, &number)) {
        return false;
    }
    if (number < 0 || number > INT32_MAX) {
        raise_error(rt, E_VALUE_ERROR, "%s must be a positive integer", name);
        return false;
    }
    *out = (uint32_t)number;
    return true;
}

static bool refuse(Runtime *rt, const char *name)
{
    raise_error(rt, E_VALUE_ERROR, "code: %s does not fit the instructions", name);
    return false;
}

enum {
    GIVEN_ARGCOUNT = 1,
    GIVEN_POSONLY,
    GIVEN_KWONLY,
    GIVEN_NLOCALS,
    GIVEN_STACKSIZE,
    GIVEN_FLAGS,
    GIVEN_FIRSTLINE,
    GIVEN_CONSTS,
    GIVEN_NAMES,
    GIVEN_VARNAMES,
    GIVEN_FREEVARS,
    GIVEN_CELLVARS,
    GIVEN_FILENAME,
    GIVEN_NAME,
    GIVEN_QUALNAME
};

static bool replace_numbers(Runtime *rt, Code *code, Ref *given)
{
    static const uint32_t inner = CODE_IS_CLASS | CODE_NO_VALUE_LOCALS;
    static const uint32_t layout = CODE_VARARGS | CODE_VARKEYWORDS | CODE_OPTIMIZED;
    uint32_t args, posonly, kwonly, locals, stack, flags;
    if (!read_number(rt, &given[GIVEN_ARGCOUNT], code->arg_count, "co_argcount",
                     &args) ||
        !read_number(rt, &given[GIVEN_POSONLY], code->posonly_count,
                     "co_posonlyargcount", &posonly) ||
        !read_number(rt, &given[GIVEN_KWONLY], code->kwonly_count, "co_kwonlyargcount",
                     &kwonly) ||
        !read_number(rt, &given[GIVEN_NLOCALS], code_variable_names(code), "co_nlocals",
                     &locals) ||
        !read_number(rt, &given[GIVEN_STACKSIZE], code->stack_size, "co_stacksize",
                     &stack) ||
        !read_number(rt, &given[GIVEN_FLAGS], code->flags & ~inner, "co_flags",
                     &flags) ||
        !read_number(rt, &given[GIVEN_FIRSTLINE], code->first_line, "co_firstlineno",
                     &code->first_line)) {
        return false;
    }
    if (args != code->arg_count || posonly > args) {
        return refuse(rt, posonly > args ? "co_posonlyargcount" : "co_argcount");
    }
    if (kwonly != code->kwonly_count || locals != code_variable_names(code)) {
        return refuse(rt, kwonly != code->kwonly_count ? "co_kwonlyargcount"
                                                       : "co_nlocals");
    }
    if (((flags ^ code->flags) & layout) != 0) {
        return refuse(rt, "co_flags");
    }
    // Less would not do, more is of no use.
    if (stack > code->stack_size && stack < UINT16_MAX) {
        code->stack_size = stack;
        code->window = code->local_count + stack;
    }
    code->posonly_count = posonly;
    code->flags = flags | (code->flags & inner);
    return true;
}

// A tuple of that many items. NULL: refused.
static Tuple *given_tuple(Runtime *rt, Ref given, size_t count, const char *name)
{
    if (!is_tuple(peek(given))) {
        raise_error(rt, E_TYPE_ERROR, "replace() argument '%s' must be tuple, not %B",
                    name, peek(given));
        return NULL;
    }
    Tuple *tuple = value_tuple(peek(given));
    if (tuple->length != count) {
        refuse(rt, name);
        return NULL;
    }
    return tuple;
}

static bool replace_name(Runtime *rt, Str **field, Ref given)
{
    if (!is_str(peek(given))) {
        raise_error(rt, E_SYSTEM_ERROR, "non-string found in code slot");
        return false;
    }
    const Str *text = value_str_object(peek(given));
    Str *name = str_intern_new(rt, text->data, text->size);
    if (name == NULL) {
        return false;
    }
    Str *old = *field;
    *field = name;
    object_release(rt, &old->base);
    return true;
}

// Slots of the same variable are renamed alike.
static bool replace_variables(Runtime *rt, Code *code, Ref given)
{
    Tuple *names = given_tuple(rt, given, code_variable_names(code), "co_varnames");
    bool ok = names != NULL;
    for (uint32_t i = code->variable_count, left = ok ? (uint32_t)names->length : 0;
         ok && i-- > 0;) {
        if (!code_names_variable(code, i)) {
            continue;
        }
        Str *old = counted(code->variable_names[i]);
        left--;
        for (uint32_t j = i; ok && j < code->variable_count; j++) {
            ok = code->variable_names[j] != old ||
                 replace_name(rt, &code->variable_names[j], names->items[left]);
        }
        object_release(rt, &old->base);
    }
    return ok;
}

static bool replace_free_names(Runtime *rt, Code *code, Ref given)
{
    Tuple *names = given_tuple(rt, given, code->free_count, "co_freevars");
    Str **first = code->variable_names + code->variable_count + code->cell_count;
    for (uint32_t i = 0; names != NULL && i < code->free_count; i++) {
        if (!replace_name(rt, &first[i], names->items[i])) {
            return false;
        }
    }
    return names != NULL;
}

static bool replace_cell_names(Runtime *rt, Code *code, Ref given)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < code->local_count; i++) {
        count += code->is_cell[i];
    }
    Tuple *names = given_tuple(rt, given, count, "co_cellvars");
    count = 0;
    for (uint32_t i = 0; names != NULL && i < code->local_count; i++) {
        if (code->is_cell[i] &&
            !replace_name(rt, &code->variable_names[i], names->items[count++])) {
            return false;
        }
    }
    return names != NULL;
}

// The instructions remember what they found under a name, so it has to stay.
static bool keep_names(Runtime *rt, const Code *code, Ref given)
{
    Tuple *names = given_tuple(rt, given, code->name_count, "co_names");
    for (uint32_t i = 0; names != NULL && i < code->name_count; i++) {
        if (!is_str(peek(names->items[i]))) {
            raise_error(rt, E_SYSTEM_ERROR, "non-string found in code slot");
            return false;
        }
        if (!str_equal(value_str_object(peek(names->items[i])), code->names[i])) {
            return refuse(rt, "co_names");
        }
    }
    return names != NULL;
}

// An instruction that makes a function needs code with the same free variables.
static bool fits_constant(Runtime *rt, const Code *code, uint32_t index, Value value)
{
    bool was_code = code->unit_index[index] == CODE_OWNED;
    bool is_code = is_exact(rt, value, T_CODE);
    if (was_code != is_code) {
        return false;
    }
    return !is_code ||
           ((const Code *)value_object(value))->free_count ==
               ((const Code *)value_object(code->constants[index]))->free_count;
}

static bool set_constant(Runtime *rt, Code *code, Tuple *unit, uint32_t index,
                         Ref *item)
{
    Ref value = share(rt, item);
    if (ref_is_error(value)) {
        return false;
    }
    if (code->unit_index[index] == CODE_OWNED) {
        Ref old = {code->constants[index].bits};
        code->constants[index] = peek(value);
        drop(rt, old);
        return true;
    }
    int64_t number;
    bool is_small = is_exact_int(rt, peek(value)) && int_small(peek(value), &number);
    code->constants[index] = is_small ? value_immediate(number) : peek(value);
    code->unit_index[index] = index;
    replace_ref_take(rt, &unit->items[index], value);
    return true;
}

static bool replace_constants(Runtime *rt, Code *code, Ref given)
{
    Tuple *items = given_tuple(rt, given, count_constants(code), "co_consts");
    Tuple *unit = items == NULL ? NULL : tuple_new(rt, code->constant_count);
    bool has_doc = has_doc_first(code);
    Ref old_doc = code->doc;
    size_t at = has_doc;
    bool ok = unit != NULL;
    for (uint32_t i = 0; ok && i < code->constant_count; i++) {
        unit->items[i] = REF_NONE;
    }
    for (uint32_t i = 0; ok && i < code->constant_count; i++) {
        bool is_own = !has_doc || code->constants[i].bits != old_doc.bits;
        Ref *item = &items->items[is_own ? at++ : 0];
        ok = fits_constant(rt, code, i, peek(*item)) || refuse(rt, "co_consts");
        ok = ok && set_constant(rt, code, unit, i, item);
    }
    if (ok && has_doc) {
        Ref doc = share(rt, &items->items[0]);
        ok = !ref_is_error(doc);
        replace_ref_take(rt, &code->doc, ok ? doc : REF_NONE);
    }
    if (unit != NULL) {
        // Constants already set are in the new tuple, so it is kept on failure, too:
        // the copy is thrown away then.
        Tuple *old = code->unit;
        tuple_finish(rt, unit);
        code->unit = unit;
        CLEAR_POINTER(rt, old);
    }
    return ok;
}

Ref py_code_replace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Code *copy = code_copy(rt, (const Code *)ref_object(args[0]));
    if (copy == NULL) {
        return REF_ERROR;
    }
#define KEPT(which) ref_is_unbound(args[which])
    if (replace_numbers(rt, copy, args) &&
        (KEPT(GIVEN_CONSTS) || replace_constants(rt, copy, args[GIVEN_CONSTS])) &&
        (KEPT(GIVEN_NAMES) || keep_names(rt, copy, args[GIVEN_NAMES])) &&
        (KEPT(GIVEN_VARNAMES) || replace_variables(rt, copy, args[GIVEN_VARNAMES])) &&
        (KEPT(GIVEN_FREEVARS) || replace_free_names(rt, copy, args[GIVEN_FREEVARS])) &&
        (KEPT(GIVEN_CELLVARS) || replace_cell_names(rt, copy, args[GIVEN_CELLVARS])) &&
        replace_text(rt, &copy->filename, &args[GIVEN_FILENAME], "co_filename") &&
        replace_text(rt, &copy->name, &args[GIVEN_NAME], "co_name") &&
        replace_text(rt, &copy->qualname, &args[GIVEN_QUALNAME], "co_qualname")) {
        return OBJECT_REF(copy);
    }
#undef KEPT
    object_release(rt, &copy->base);
    return REF_ERROR;
}
