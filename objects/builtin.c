#include "objects/item.h"
#include "objects/builtin.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/descriptor.h"
#include "objects/exception.h"
#include "objects/int_pool.h"
#include "objects/module.h"
#include "objects/slot_wrapper.h"
#include "objects/str.h"
#include "objects/suggest.h"
#include "objects/tuple.h"

// --- checking arguments ---

enum { SIGNATURE_MAX = 24 }; // parameters of the longest signature of a native

typedef struct Parameter {
    const char *name;
    size_t size;
} Parameter;

typedef struct Signature {
    size_t count;      // parameters
    size_t positional; // that may be given by position
    size_t only;       // of those, by position only
    Parameter parameters[SIGNATURE_MAX];
} Signature;

// The end of a default value: the next comma outside quotes and brackets.
static const char *skip_default(const char *at)
{
    int depth = 0;
    char quote = 0;
    for (; *at != '\0' && (*at != ',' || depth > 0 || quote != 0); at++) {
        if (quote != 0) {
            quote = *at == quote ? 0 : quote;
        } else if (*at == '\'' || *at == '"') {
            quote = *at;
        } else if (*at == '(' || *at == '[') {
            depth++;
        } else if (*at == ')' || *at == ']') {
            depth--;
        }
    }
    return at;
}

// Parsed anew by each call that does not give all parameters by position; tens of
// nanoseconds.
static void parse_signature(const char *at, Signature *out)
{
    bool keyword_only = false;
    out->count = out->positional = out->only = 0;
    while (*at != '\0') {
        const char *name = at;
        while (*at != '=' && *at != ',' && *at != '\0') {
            at++;
        }
        if (*name == '/') {
            out->only = out->count;
        } else if (*name == '*') {
            keyword_only = true;
        } else {
            assert(out->count < SIGNATURE_MAX);
            out->parameters[out->count++] = (Parameter){name, (size_t)(at - name)};
            out->positional += !keyword_only;
        }
        if (*at == '=') {
            at = skip_default(at);
        }
        while (*at == ',' || *at == ' ') {
            at++;
        }
    }
}

// The counts that objects keep so that callers need not look into the ArgSpec.
typedef struct Counts {
    uint8_t min, max, positional_max;
    uint16_t direct_min, direct_max;
} Counts;

static Counts count_arguments(const ArgSpec *spec)
{
    if (spec->kind == ARGS_POSITIONAL) {
        return (Counts){spec->min, spec->max, spec->max, spec->min,
                        spec->max == ARGS_ANY ? UINT16_MAX : spec->max};
    }
    if (spec->kind == ARGS_VARIADIC) {
        return (Counts){0, ARGS_ANY, ARGS_ANY, 0, UINT16_MAX};
    }
    Signature signature;
    parse_signature(spec->signature, &signature);
    Counts counts = {spec->min, (uint8_t)signature.count, (uint8_t)signature.positional,
                     1, 0}; // an empty range: never directly
    if (spec->is_shortened) {
        counts.direct_min = counts.min;
        counts.direct_max = counts.positional_max;
    } else if (signature.positional == signature.count) {
        counts.direct_min = counts.direct_max = counts.max;
    }
    return counts;
}

static const char *plural(size_t n)
{
    return n == 1 ? "" : "s";
}

// "list.append" or "len".
static void raise_no_keywords(Runtime *rt, const MethodDef *def, const char *type_name)
{
    raise_error(rt, E_TYPE_ERROR, "%s%s%s() takes no keyword arguments",
                type_name == NULL ? "" : type_name, type_name == NULL ? "" : ".",
                def->name);
}

static void raise_count(Runtime *rt, const MethodDef *def, const char *type_name,
                        size_t given)
{
    size_t min = def->args.min;
    size_t max = def->args.max;
    const char *dot = type_name == NULL ? "" : ".";
    type_name = type_name == NULL ? "" : type_name;
    if (max == 0) {
        raise_error(rt, E_TYPE_ERROR, "%s%s%s() takes no arguments (%zu given)",
                    type_name, dot, def->name, given);
    } else if (min == 1 && max == 1) {
        raise_error(rt, E_TYPE_ERROR, "%s%s%s() takes exactly one argument (%zu given)",
                    type_name, dot, def->name, given);
    } else {
        size_t wanted = given < min ? min : max;
        const char *bound = min == max ? "" : given < min ? "at least " : "at most ";
        raise_error(rt, E_TYPE_ERROR, "%s expected %s%zu argument%s, got %zu",
                    def->name, bound, wanted, plural(wanted), given);
    }
}

static bool check_signature_count(Runtime *rt, const MethodDef *def,
                                  const Signature *signature, size_t given,
                                  size_t keywords)
{
    size_t min = def->args.min;
    if (given + keywords > signature->count) {
        raise_error(rt, E_TYPE_ERROR, "%s() takes at most %zu %sargument%s (%zu given)",
                    def->name, signature->count, given == 0 ? "keyword " : "",
                    plural(signature->count), given + keywords);
        return false;
    }
    if (given > signature->positional) {
        if (signature->positional == 0) {
            raise_error(rt, E_TYPE_ERROR, "%s() takes no positional arguments",
                        def->name);
            return false;
        }
        raise_error(rt, E_TYPE_ERROR,
                    "%s() takes %s %zu positional argument%s (%zu given)", def->name,
                    min < signature->positional ? "at most" : "exactly",
                    signature->positional, plural(signature->positional), given);
        return false;
    }
    size_t needed = min < signature->only ? min : signature->only;
    if (given < needed) {
        raise_error(rt, E_TYPE_ERROR,
                    "%s() takes %s %zu positional argument%s (%zu given)", def->name,
                    needed < signature->positional ? "at least" : "exactly", needed,
                    plural(needed), given);
        return false;
    }
    return true;
}

static size_t find_parameter(const Signature *signature, const Str *name)
{
    for (size_t i = signature->only; i < signature->count; i++) {
        const Parameter *parameter = &signature->parameters[i];
        if (parameter->size == name->size &&
            memcmp(parameter->name, name->data, name->size) == 0) {
            return i;
        }
    }
    return signature->count;
}

static void raise_unexpected_keyword(Runtime *rt, const MethodDef *def,
                                     const Signature *signature, const Str *name)
{
    Suggestion best;
    suggest_start(&best, name->data, name->size);
    for (size_t i = signature->only; i < signature->count; i++) {
        suggest_try(&best, signature->parameters[i].name,
                    signature->parameters[i].size);
    }
    if (best.found == NULL) {
        raise_error(rt, E_TYPE_ERROR, "%s() got an unexpected keyword argument '%U'",
                    def->name, name);
        return;
    }
    Ref hint = str_new(rt, best.found, best.found_size);
    if (!ref_is_error(hint)) {
        raise_error(rt, E_TYPE_ERROR,
                    "%s() got an unexpected keyword argument '%U'. Did you mean '%S'?",
                    def->name, name, peek(hint));
        drop(rt, hint);
    }
}

// Moves keyword values to their parameters' slots. The number of those that found none
// is answered: what is missing is reported before them.
static size_t place_keywords(const Signature *signature, Ref *slots, size_t given,
                             Ref *values, const Tuple *kwnames)
{
    size_t misplaced = 0;
    for (size_t i = 0; i < kwnames->length; i++) {
        const Str *name = value_str_object(peek(kwnames->items[i]));
        size_t position = find_parameter(signature, name);
        if (position == signature->count || position < given) {
            misplaced++;
        } else {
            slots[position] = take(&values[i]);
        }
    }
    return misplaced;
}

static void raise_misplaced(Runtime *rt, const MethodDef *def,
                            const Signature *signature, size_t given,
                            const Tuple *kwnames)
{
    for (size_t i = 0; i < kwnames->length; i++) {
        const Str *name = value_str_object(peek(kwnames->items[i]));
        size_t position = find_parameter(signature, name);
        if (position == signature->count) {
            raise_unexpected_keyword(rt, def, signature, name);
            return;
        }
        if (position < given) {
            raise_error(rt, E_TYPE_ERROR,
                        "argument for %s() given by name ('%U') and position (%zu)",
                        def->name, name, position + 1);
            return;
        }
    }
}

static bool check_required(Runtime *rt, const MethodDef *def,
                           const Signature *signature, const Ref *slots)
{
    for (size_t i = 0; i < def->args.min; i++) {
        if (ref_is_unbound(slots[i])) {
            Ref name = str_new(rt, signature->parameters[i].name,
                               signature->parameters[i].size);
            if (!ref_is_error(name)) {
                raise_error(rt, E_TYPE_ERROR,
                            "%s() missing required argument '%S' (pos %zu)", def->name,
                            peek(name), i + 1);
                drop(rt, name);
            }
            return false;
        }
    }
    return true;
}

// Moves `given` values and as many unbound words behind them as make up `total` slots.
static void lay_out(Ref *slots, Ref *args, size_t given, size_t total)
{
    for (size_t i = 0; i < given; i++) {
        slots[i] = take(&args[i]);
    }
    for (size_t i = given; i < total; i++) {
        slots[i] = REF_UNBOUND;
    }
}

static void drop_slots(Runtime *rt, Ref *slots, size_t count)
{
    while (count > 0) {
        drop(rt, slots[--count]);
    }
}

// Moves keyword values where they belong and sees that nothing is missing.
static bool fill_slots(Runtime *rt, const MethodDef *def, const Signature *signature,
                       Ref *slots, size_t given, Ref *values, const Tuple *kwnames)
{
    size_t misplaced =
        kwnames == NULL ? 0 : place_keywords(signature, slots, given, values, kwnames);
    if (!check_required(rt, def, signature, slots)) {
        return false;
    }
    if (misplaced > 0) {
        raise_misplaced(rt, def, signature, given, kwnames);
    }
    return misplaced == 0;
}

// One slot per parameter, behind self; values move there.
static Ref call_with_signature(Runtime *rt, const MethodDef *def, Ref *args,
                               size_t nargs, Tuple *kwnames, bool has_self)
{
    Signature signature;
    parse_signature(def->args.signature, &signature);
    size_t given = nargs - has_self;
    size_t keywords = kwnames == NULL ? 0 : kwnames->length;
    if (!check_signature_count(rt, def, &signature, given, keywords)) {
        return REF_ERROR;
    }
    if (keywords == 0 && given == signature.count) {
        return def->function(rt, args, nargs, NULL);
    }
    Ref slots[SIGNATURE_MAX + 1];
    size_t total = signature.count + has_self;
    lay_out(slots, args, nargs, total);
    Ref *parameters = slots + has_self;
    Ref result = REF_ERROR;
    if (fill_slots(rt, def, &signature, parameters, given, args + nargs, kwnames)) {
        result = def->function(rt, slots, total, NULL);
    }
    drop_slots(rt, slots, total);
    return result;
}

bool native_arguments(Runtime *rt, const MethodDef *def, Ref *args, size_t nargs,
                      Tuple *kwnames, Ref *slots)
{
    Signature signature;
    parse_signature(def->args.signature, &signature);
    size_t keywords = kwnames == NULL ? 0 : kwnames->length;
    if (!check_signature_count(rt, def, &signature, nargs, keywords)) {
        return false;
    }
    lay_out(slots, args, nargs, signature.count);
    if (fill_slots(rt, def, &signature, slots, nargs, args + nargs, kwnames)) {
        return true;
    }
    drop_slots(rt, slots, signature.count);
    return false;
}

// A call that gives enough arguments, all by position, needs no look into the
// signature: the counts say it all.
static inline bool fits_counts(const MethodDef *def, Counts counts, size_t given,
                               const Tuple *kwnames)
{
    return def->args.kind == ARGS_SIGNATURE && kwnames == NULL && given >= counts.min &&
           given <= counts.positional_max;
}

Ref native_call_by_position(Runtime *rt, const MethodDef *def, Ref *args, size_t nargs,
                            size_t total)
{
    if (nargs == total) {
        return def->function(rt, args, nargs, NULL);
    }
    Ref slots[SIGNATURE_MAX + 1];
    lay_out(slots, args, nargs, total);
    Ref result = def->function(rt, slots, total, NULL);
    drop_slots(rt, slots, total);
    return result;
}

Ref native_call(Runtime *rt, const MethodDef *def, const char *type_name, Ref *args,
                size_t nargs, Tuple *kwnames, bool has_self)
{
    const ArgSpec *spec = &def->args;
    if (UNLIKELY(kwnames != NULL && kwnames->length == 0)) {
        kwnames = NULL;
    }
    if (spec->kind == ARGS_POSITIONAL) {
        size_t given = nargs - has_self;
        if (LIKELY(kwnames == NULL && given >= spec->min &&
                   (given <= spec->max || spec->max == ARGS_ANY))) {
            return def->function(rt, args, nargs, NULL);
        }
        if (kwnames != NULL) {
            raise_no_keywords(rt, def, type_name);
        } else {
            raise_count(rt, def, type_name, given);
        }
        return REF_ERROR;
    }
    if (spec->kind == ARGS_VARIADIC) {
        return def->function(rt, args, nargs, kwnames);
    }
    return call_with_signature(rt, def, args, nargs, kwnames, has_self);
}

// --- arguments with one more in front ---

static bool make_args(Runtime *rt, ArgBuffer *buffer, size_t count)
{
    buffer->count = count;
    buffer->items = buffer->local;
    if (count > ARG_BUFFER_LOCAL) {
        buffer->items = buffer_alloc(rt, count * sizeof(Ref));
    }
    return buffer->items != NULL;
}

bool args_prepend(Runtime *rt, ArgBuffer *buffer, Ref *self, Ref *args, size_t nargs,
                  Tuple *kwnames)
{
    size_t total = nargs + (kwnames == NULL ? 0 : kwnames->length);
    Ref first = share(rt, self);
    if (ref_is_error(first)) {
        return false;
    }
    if (!make_args(rt, buffer, total + 1)) {
        drop(rt, first);
        return false;
    }
    buffer->items[0] = first;
    for (size_t i = 0; i < total; i++) {
        buffer->items[i + 1] = take(&args[i]);
    }
    return true;
}

bool args_share(Runtime *rt, ArgBuffer *buffer, Ref *args, size_t nargs, Tuple *kwnames)
{
    size_t total = nargs + (kwnames == NULL ? 0 : kwnames->length);
    if (!make_args(rt, buffer, total)) {
        return false;
    }
    for (size_t i = 0; i < total; i++) {
        buffer->items[i] = share(rt, &args[i]);
        if (ref_is_error(buffer->items[i])) {
            buffer->items[i] = REF_UNBOUND;
            for (size_t rest = i; rest < total; rest++) {
                buffer->items[rest] = REF_UNBOUND;
            }
            args_fini(rt, buffer);
            return false;
        }
    }
    return true;
}

void args_fini(Runtime *rt, ArgBuffer *buffer)
{
    for (size_t i = buffer->count; i-- > 0;) {
        drop(rt, buffer->items[i]);
    }
    if (buffer->items != buffer->local) {
        buffer_free(rt, buffer->items, buffer->count * sizeof(Ref));
    }
}

void address_text(Runtime *rt, Value value, char *out)
{
    uintptr_t address =
        value_is_object(value) ? object_address(rt, value_object(value)) : value.bits;
    snprintf(out, ADDRESS_TEXT, "0x%llx", (unsigned long long)address);
}

// None, True, False, NotImplemented and Ellipsis have no object of their own: each
// answers a place inside its type's object, which no other object can have.
static uintptr_t singleton_address(Runtime *rt, Value value)
{
    return object_address(rt, &type_of(rt, value)->base) +
           (value_is_true(value) ? 32 : 16);
}

bool slot_address(Runtime *rt, Ref *slot, uintptr_t *out)
{
    if (word_is_small_int(slot->bits)) {
        Object *number = int_small_object(rt, immediate_int(peek(*slot)));
        *out = number == NULL ? 0 : object_address(rt, number);
        return number != NULL;
    }
    if (ref_is_immediate(*slot) && !box_in_slot(rt, slot)) {
        return false;
    }
    *out = ref_is_object(*slot) ? object_address(rt, ref_object(*slot))
                                : singleton_address(rt, peek(*slot));
    return true;
}

bool slot_address_text(Runtime *rt, Ref *slot, char *out)
{
    uintptr_t address;
    if (!slot_address(rt, slot, &address)) {
        return false;
    }
    snprintf(out, ADDRESS_TEXT, "0x%llx", (unsigned long long)address);
    return true;
}

// --- builtin functions ---

static Ref new_counted(Runtime *rt, const MethodDef *def, Ref *self, Ref *module,
                       Counts counts)
{
    Ref shared_self = self == NULL ? REF_UNBOUND : share(rt, self);
    Ref shared_module = module == NULL ? REF_NONE : share(rt, module);
    Builtin *builtin = NULL;
    if (!ref_is_error(shared_self) && !ref_is_error(shared_module)) {
        builtin = object_alloc(rt, rt->types[T_BUILTIN], sizeof *builtin);
    }
    if (builtin == NULL) {
        drop(rt, shared_self);
        drop(rt, shared_module);
        return REF_ERROR;
    }
    builtin->min = counts.min;
    builtin->max = counts.max;
    builtin->positional_max = counts.positional_max;
    builtin->direct_min = counts.direct_min;
    builtin->direct_max = counts.direct_max;
    builtin->def = def;
    builtin->self = shared_self;
    builtin->module = shared_module;
    object_track(rt, &builtin->base);
    return ref_of(&builtin->base);
}

Ref builtin_new(Runtime *rt, const MethodDef *def, Ref *self, Ref *module)
{
    return new_counted(rt, def, self, module, count_arguments(&def->args));
}

static void builtin_destroy(Runtime *rt, Object *self)
{
    Builtin *builtin = (Builtin *)self;
    clear_ref(rt, &builtin->self);
    clear_ref(rt, &builtin->module);
    object_free(rt, self, sizeof *builtin);
}

static void builtin_traverse(Object *self, Visitor *visitor)
{
    const Builtin *builtin = (Builtin *)self;
    visit(visitor, builtin->self, EDGE_FIELD, (uintptr_t) "__self__");
    visit(visitor, builtin->module, EDGE_FIELD, (uintptr_t) "__module__");
}

static Ref builtin_repr(Runtime *rt, Value self)
{
    Builtin *builtin = (Builtin *)value_object(self);
    if (ref_is_unbound(builtin->self)) {
        return str_format(rt, "<built-in function %s>", builtin->def->name);
    }
    char address[ADDRESS_TEXT];
    if (!slot_address_text(rt, &builtin->self, address)) {
        return REF_ERROR;
    }
    return str_format(rt, "<built-in method %s of %T object at %s>", builtin->def->name,
                      peek(builtin->self), address);
}

// What stands before the dot in messages about a function of a module: nothing for
// builtins.
static const char *module_prefix(const Builtin *builtin)
{
    if (!is_str(peek(builtin->module))) {
        return NULL;
    }
    const Str *name = value_str_object(peek(builtin->module));
    return str_equals_text(name, "builtins") ? NULL : name->data;
}

// A type's own methods are named after it ("dict.fromkeys"), those of other objects
// after their type.
static const char *self_prefix(Runtime *rt, const Builtin *builtin)
{
    if (is_type(peek(builtin->self))) {
        return ((Type *)ref_object(builtin->self))->name->data;
    }
    return ref_type(rt, builtin->self)->name->data;
}

// A call that needs no look at the arguments but their number.
static inline bool fits_positions(const MethodDef *def, size_t given,
                                  const Tuple *kwnames)
{
    const ArgSpec *spec = &def->args;
    return spec->kind == ARGS_POSITIONAL && kwnames == NULL && given >= spec->min &&
           (given <= spec->max || spec->max == ARGS_ANY);
}

static NO_INLINE Ref call_in_full(Runtime *rt, Builtin *builtin, Ref *args,
                                  size_t nargs, Tuple *kwnames)
{
    if (ref_is_unbound(builtin->self)) {
        Counts counts = {builtin->min, builtin->max, builtin->positional_max};
        if (fits_counts(builtin->def, counts, nargs, kwnames)) {
            return native_call_by_position(rt, builtin->def, args, nargs, counts.max);
        }
        return native_call(rt, builtin->def, module_prefix(builtin), args, nargs,
                           kwnames, false);
    }
    if (builtin->def->binding == METHOD_STATIC) {
        return native_call(rt, builtin->def, self_prefix(rt, builtin), args, nargs,
                           kwnames, false);
    }
    ArgBuffer all;
    if (!args_prepend(rt, &all, &builtin->self, args, nargs, kwnames)) {
        return REF_ERROR;
    }
    Ref result = fits_positions(builtin->def, nargs, kwnames)
                     ? builtin->def->function(rt, all.items, nargs + 1, NULL)
                     : native_call(rt, builtin->def, self_prefix(rt, builtin),
                                   all.items, nargs + 1, kwnames, true);
    args_fini(rt, &all);
    return result;
}

static Ref builtin_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                        Tuple *kwnames)
{
    Builtin *builtin = (Builtin *)ref_object(*callable);
    return LIKELY(ref_is_unbound(builtin->self)) &&
                   LIKELY(fits_positions(builtin->def, nargs, kwnames))
               ? builtin->def->function(rt, args, nargs, NULL)
               : call_in_full(rt, builtin, args, nargs, kwnames);
}

static Ref builtin_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_exact(rt, peek(*right), T_BUILTIN)) {
        return REF_NOT_IMPLEMENTED;
    }
    const Builtin *a = (Builtin *)ref_object(*left);
    const Builtin *b = (Builtin *)ref_object(*right);
    bool same = a->def == b->def && a->self.bits == b->self.bits;
    return ref_bool(same == (op == CMP_EQ));
}

static int64_t builtin_hash(Runtime *rt, Value self)
{
    const Builtin *builtin = (Builtin *)value_object(self);
    uint64_t hash = ref_is_object(builtin->self)
                        ? object_address(rt, ref_object(builtin->self))
                        : builtin->self.bits;
    for (const char *c = builtin->def->name; *c != '\0'; c++) {
        hash = hash * 31 + (unsigned char)*c;
    }
    return (int64_t)(hash >> 1);
}

static Ref builtin_get_name(Runtime *rt, Ref *self)
{
    return str_from(rt, ((Builtin *)ref_object(*self))->def->name);
}

static Ref builtin_get_qualname(Runtime *rt, Ref *self)
{
    Builtin *builtin = (Builtin *)ref_object(*self);
    if (ref_is_unbound(builtin->self)) {
        return str_from(rt, builtin->def->name);
    }
    return str_format(rt, "%s.%s", self_prefix(rt, builtin), builtin->def->name);
}

static Ref builtin_get_module(Runtime *rt, Ref *self)
{
    return share(rt, &((Builtin *)ref_object(*self))->module);
}

static Ref builtin_get_self(Runtime *rt, Ref *self)
{
    Builtin *builtin = (Builtin *)ref_object(*self);
    if (!ref_is_unbound(builtin->self)) {
        return share(rt, &builtin->self);
    }
    if (!is_str(peek(builtin->module))) {
        return REF_NONE;
    }
    // A function of a module knows it by name.
    return import_named_take(rt, share(rt, &builtin->module));
}

static Ref doc_or_none(Runtime *rt, const char *doc)
{
    return doc == NULL ? REF_NONE : str_from(rt, doc);
}

static Ref builtin_get_doc(Runtime *rt, Ref *self)
{
    return doc_or_none(rt, ((Builtin *)ref_object(*self))->def->doc);
}

// The name of the first parameter of a bound native; NULL: it takes none.
static const char *self_name(const MethodDef *def)
{
    static const char *const names[] = {"$self", "$type", NULL};
    return names[def->binding];
}

static Ref builtin_get_text_signature(Runtime *rt, Ref *self)
{
    const Builtin *builtin = (Builtin *)ref_object(*self);
    if (type_is_native_new(peek(*self))) {
        return str_from(rt, "($type, *args, **kwargs)");
    }
    return signature_text(rt, &builtin->def->args,
                          ref_is_unbound(builtin->self) ? "$module"
                                                        : self_name(builtin->def));
}

static const GetSetDef builtin_getsets[] = {
    {"__name__", builtin_get_name, NULL, NULL},
    {"__qualname__", builtin_get_qualname, NULL, NULL},
    {"__module__", builtin_get_module, NULL, NULL},
    {"__self__", builtin_get_self, NULL, NULL},
    {"__doc__", builtin_get_doc, NULL, NULL},
    {"__text_signature__", builtin_get_text_signature, NULL, NULL},
    {NULL},
};

const TypeDef builtin_typedef = {
    .name = "builtin_function_or_method",
    .instance_size = sizeof(Builtin),
    .slots =
        {
            .destroy = builtin_destroy,
            .traverse = builtin_traverse,
            .repr = builtin_repr,
            .hash = builtin_hash,
            .call = builtin_call,
            .compare = builtin_compare,
        },
    .getsets = builtin_getsets,
};

// --- method descriptors, of instances and of classes ---

Ref method_descriptor_new(Runtime *rt, const MethodDef *def, Type *owner)
{
    TypeId id =
        def->binding == METHOD_CLASS ? T_CLASS_METHOD_DESCRIPTOR : T_METHOD_DESCRIPTOR;
    MethodDescriptor *method = object_alloc(rt, rt->types[id], sizeof *method);
    if (method == NULL) {
        return REF_ERROR;
    }
    Counts counts = count_arguments(&def->args);
    method->min = counts.min;
    method->max = counts.max;
    method->positional_max = counts.positional_max;
    method->direct_min = counts.direct_min;
    method->direct_max = counts.direct_max;
    method->def = def;
    method->owner = (Type *)ref_object(ref_new(&owner->base));
    object_track(rt, &method->base);
    return ref_of(&method->base);
}

static void method_descriptor_destroy(Runtime *rt, Object *self)
{
    MethodDescriptor *method = (MethodDescriptor *)self;
    CLEAR_POINTER(rt, method->owner);
    object_free(rt, self, sizeof *method);
}

static void method_descriptor_traverse(Object *self, Visitor *visitor)
{
    VISIT_FIELD(visitor, ((MethodDescriptor *)self)->owner, "__objclass__");
}

static Ref method_descriptor_repr(Runtime *rt, Value self)
{
    const MethodDescriptor *method = (MethodDescriptor *)value_object(self);
    return str_format(rt, "<method '%s' of '%N' objects>", method->def->name,
                      method->owner);
}

static bool check_self(Runtime *rt, const MethodDescriptor *method, const Ref *args,
                       size_t nargs)
{
    if (nargs == 0) {
        raise_error(rt, E_TYPE_ERROR, "unbound method %N.%s() needs an argument",
                    method->owner, method->def->name);
        return false;
    }
    if (!type_is_subtype(ref_type(rt, args[0]), method->owner)) {
        raise_error(rt, E_TYPE_ERROR,
                    "descriptor '%s' for '%N' objects doesn't apply to a '%T' object",
                    method->def->name, method->owner, peek(args[0]));
        return false;
    }
    return true;
}

static Ref method_descriptor_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                                  Tuple *kwnames)
{
    const MethodDescriptor *method = (MethodDescriptor *)ref_object(*callable);
    if (!check_self(rt, method, args, nargs)) {
        return REF_ERROR;
    }
    Counts counts = {method->min, method->max, method->positional_max};
    if (fits_counts(method->def, counts, nargs - 1, kwnames)) {
        return native_call_by_position(rt, method->def, args, nargs,
                                       (size_t)counts.max + 1);
    }
    return native_call(rt, method->def, method->owner->name->data, args, nargs, kwnames,
                       true);
}

static Ref bind(Runtime *rt, const MethodDescriptor *method, Ref *self)
{
    Counts counts = {method->min, method->max, method->positional_max,
                     method->direct_min, method->direct_max};
    return new_counted(rt, method->def, self, NULL, counts);
}

static Ref method_descriptor_descr_get(Runtime *rt, Ref *self, Ref *instance,
                                       Type *owner)
{
    if (ref_is_unbound(*instance)) {
        return share(rt, self);
    }
    const MethodDescriptor *method = (MethodDescriptor *)ref_object(*self);
    return check_self(rt, method, instance, 1) ? bind(rt, method, instance) : REF_ERROR;
}

static Ref class_method_descriptor_descr_get(Runtime *rt, Ref *self, Ref *instance,
                                             Type *owner)
{
    const MethodDescriptor *method = (MethodDescriptor *)ref_object(*self);
    if (!type_is_subtype(owner, method->owner)) {
        raise_error(rt, E_TYPE_ERROR,
                    "descriptor '%s' requires a subtype of '%N' but received '%N'",
                    method->def->name, method->owner, owner);
        return REF_ERROR;
    }
    Ref bound = ref_new(&owner->base);
    Ref result = bind(rt, method, &bound);
    drop(rt, bound);
    return result;
}

static Ref class_method_descriptor_call(Runtime *rt, Ref *callable, Ref *args,
                                        size_t nargs, Tuple *kwnames)
{
    const MethodDescriptor *method = (MethodDescriptor *)ref_object(*callable);
    if (nargs == 0 || !is_type(peek(args[0])) ||
        !type_is_subtype((Type *)ref_object(args[0]), method->owner)) {
        raise_error(rt, E_TYPE_ERROR,
                    "descriptor '%s' for type '%N' needs a type as its first argument",
                    method->def->name, method->owner);
        return REF_ERROR;
    }
    return native_call(rt, method->def, method->owner->name->data, args, nargs, kwnames,
                       true);
}

static Ref method_descriptor_get_name(Runtime *rt, Ref *self)
{
    return str_from(rt, ((MethodDescriptor *)ref_object(*self))->def->name);
}

static Ref method_descriptor_get_qualname(Runtime *rt, Ref *self)
{
    const MethodDescriptor *method = (MethodDescriptor *)ref_object(*self);
    return str_format(rt, "%U.%s", method->owner->qualname, method->def->name);
}

static Ref method_descriptor_get_objclass(Runtime *rt, Ref *self)
{
    return ref_new(&((MethodDescriptor *)ref_object(*self))->owner->base);
}

static Ref method_descriptor_get_doc(Runtime *rt, Ref *self)
{
    return doc_or_none(rt, ((MethodDescriptor *)ref_object(*self))->def->doc);
}

static Ref method_descriptor_get_text_signature(Runtime *rt, Ref *self)
{
    const MethodDef *def = ((MethodDescriptor *)ref_object(*self))->def;
    return signature_text(rt, &def->args, self_name(def));
}

static const GetSetDef method_descriptor_getsets[] = {
    {"__name__", method_descriptor_get_name, readonly_member, NULL},
    {"__qualname__", method_descriptor_get_qualname, NULL, NULL},
    {"__objclass__", method_descriptor_get_objclass, readonly_member, NULL},
    {"__doc__", method_descriptor_get_doc, NULL, NULL},
    {"__text_signature__", method_descriptor_get_text_signature, NULL, NULL},
    {NULL},
};

const TypeDef method_descriptor_typedef = {
    .name = "method_descriptor",
    .instance_size = sizeof(MethodDescriptor),
    .slots =
        {
            .destroy = method_descriptor_destroy,
            .traverse = method_descriptor_traverse,
            .repr = method_descriptor_repr,
            .call = method_descriptor_call,
            .descr_get = method_descriptor_descr_get,
        },
    .getsets = method_descriptor_getsets,
};

const TypeDef class_method_descriptor_typedef = {
    .name = "classmethod_descriptor",
    .instance_size = sizeof(MethodDescriptor),
    .slots =
        {
            .destroy = method_descriptor_destroy,
            .traverse = method_descriptor_traverse,
            .repr = method_descriptor_repr,
            .call = class_method_descriptor_call,
            .descr_get = class_method_descriptor_descr_get,
        },
    .getsets = method_descriptor_getsets,
};
