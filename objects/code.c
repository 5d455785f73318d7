#include "objects/item.h"
#include "objects/code.h"

#include "objects/code_parts.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

// All arrays lie in one buffer, the widest items first.
static size_t lay_out(Code *code, char *start)
{
    size_t at = 0;
#define PART(field, count)                                                             \
    code->field = (void *)(start + at);                                                \
    at += (size_t)(count) * sizeof *code->field
    PART(constants, code->constant_count);
    PART(names, code->name_count);
    PART(variable_names, code->local_count);
    PART(places, code->place_count);
    PART(handlers, code->handler_count);
    PART(instructions, code->instruction_count);
    PART(unit_index, code->constant_count);
    PART(value_only, code->local_count);
    PART(is_cell, code->local_count);
#undef PART
    return at == 0 ? 1 : at;
}

size_t code_arrays_size(const Code *code)
{
    Code sizes = *code;
    return lay_out(&sizes, NULL);
}

Code *code_new(Runtime *rt, const Code *sizes)
{
    size_t size = code_arrays_size(sizes);
    char *arrays = buffer_alloc(rt, size);
    if (arrays == NULL) {
        return NULL;
    }
    Code *code = object_alloc(rt, rt->types[T_CODE], sizeof(Code));
    if (code == NULL) {
        buffer_free(rt, arrays, size);
        return NULL;
    }
    Object base = code->base;
    *code = (Code){.instruction_count = sizes->instruction_count,
                   .variable_count = sizes->variable_count,
                   .cell_count = sizes->cell_count,
                   .free_count = sizes->free_count,
                   .local_count = sizes->local_count,
                   .stack_size = sizes->stack_size,
                   .window = sizes->local_count + sizes->stack_size,
                   .constant_count = sizes->constant_count,
                   .name_count = sizes->name_count,
                   .place_count = sizes->place_count,
                   .handler_count = sizes->handler_count,
                   .doc = REF_NONE};
    code->base = base;
    memset(arrays, 0, size);
    lay_out(code, arrays);
    for (uint32_t i = 0; i < code->constant_count; i++) {
        code->constants[i] = VALUE_NONE;
    }
    return code;
}

// Nested as deep as the source's blocks, which the parser bounds.
void code_keep_source(Runtime *rt, Code *code, Str *source)
{
    Str *old = code->source;
    source->base.count++;
    code->source = source;
    if (old != NULL) {
        object_release(rt, &old->base);
    }
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (is_exact(rt, code->constants[i], T_CODE)) {
            code_keep_source(rt, (Code *)value_object(code->constants[i]), source);
        }
    }
}

const CodePlace *code_place(const Code *code, uint32_t pc)
{
    static const CodePlace nowhere;
    uint32_t low = 0;
    uint32_t high = code->place_count; // the first entry behind pc is in [low, high]
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (code->places[middle].pc <= pc) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low == 0 ? &nowhere : &code->places[low - 1];
}

static void drop_strings(Runtime *rt, Str **strings, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        CLEAR_POINTER(rt, strings[i]);
    }
}

static void code_destroy(Runtime *rt, Object *self)
{
    Code *code = (Code *)self;
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (code->unit_index[i] == CODE_OWNED) {
            drop(rt, (Ref){code->constants[i].bits});
        }
    }
    drop_strings(rt, code->names, code->name_count);
    drop_strings(rt, code->variable_names, code->local_count);
    CLEAR_POINTER(rt, code->unit);
    CLEAR_POINTER(rt, code->filename);
    CLEAR_POINTER(rt, code->source);
    CLEAR_POINTER(rt, code->name);
    CLEAR_POINTER(rt, code->qualname);
    clear_ref(rt, &code->doc);
    buffer_free(rt, code->constants, code_arrays_size(code));
    buffer_free(rt, code->writers, CODE_WRITERS * sizeof(CodeWriter));
    object_free(rt, self, sizeof(Code));
}

static void code_traverse(Object *self, Visitor *visitor)
{
    Code *code = (Code *)self;
    VISIT_FIELD(visitor, code->unit, "co_consts");
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (code->unit_index[i] == CODE_OWNED) {
            visit(visitor, (Ref){code->constants[i].bits}, EDGE_FIELD,
                  (uintptr_t) "co_consts");
        }
    }
    for (uint32_t i = 0; i < code->name_count; i++) {
        VISIT_FIELD(visitor, code->names[i], "co_names");
    }
    for (uint32_t i = 0; i < code->local_count; i++) {
        VISIT_FIELD(visitor, code->variable_names[i], "co_varnames");
    }
    VISIT_FIELD(visitor, code->filename, "co_filename");
    VISIT_FIELD(visitor, code->source, "source");
    VISIT_FIELD(visitor, code->name, "co_name");
    VISIT_FIELD(visitor, code->qualname, "co_qualname");
    visit(visitor, code->doc, EDGE_FIELD, (uintptr_t) "co_doc");
}

static size_t code_size(const Object *self)
{
    const Code *code = (const Code *)self;
    size_t writers = code->writers != NULL ? CODE_WRITERS * sizeof(CodeWriter) : 0;
    return sizeof(Code) + code_arrays_size(code) + writers;
}

static Ref code_repr(Runtime *rt, Value self)
{
    const Code *code = (const Code *)value_object(self);
    return str_format(rt, "<code object %U at 0x%llx, file \"%U\", line %u>",
                      code->name, (unsigned long long)object_address(rt, &code->base),
                      code->filename, code->first_line);
}

// --- attributes ---

static const Code *self_code(const Ref *self)
{
    return (const Code *)ref_object(*self);
}

static Ref strings_tuple(Runtime *rt, Str **strings, uint32_t count)
{
    Tuple *tuple = tuple_new(rt, count);
    if (tuple == NULL) {
        return REF_ERROR;
    }
    for (uint32_t i = 0; i < count; i++) {
        tuple->items[i] = ref_new((Object *)strings[i]);
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

#define STR_GETTER(attribute, field)                                                   \
    static Ref get_##attribute(Runtime *rt, Ref *self)                                 \
    {                                                                                  \
        return ref_new((Object *)self_code(self)->field);                              \
    }
STR_GETTER(name, name)
STR_GETTER(qualname, qualname)
STR_GETTER(filename, filename)
#undef STR_GETTER

#define NUMBER_GETTER(attribute, number)                                               \
    static Ref get_##attribute(Runtime *rt, Ref *self)                                 \
    {                                                                                  \
        const Code *code = self_code(self);                                            \
        return ref_immediate(number);                                                  \
    }
NUMBER_GETTER(argcount, code->arg_count)
NUMBER_GETTER(posonlyargcount, code->posonly_count)
NUMBER_GETTER(kwonlyargcount, code->kwonly_count)
NUMBER_GETTER(firstlineno, code->first_line)
NUMBER_GETTER(flags, code->flags & 0xfffffff)
NUMBER_GETTER(nlocals, code_variable_names(code))
NUMBER_GETTER(stacksize, code->stack_size)
#undef NUMBER_GETTER

static Ref get_names(Runtime *rt, Ref *self)
{
    return strings_tuple(rt, self_code(self)->names, self_code(self)->name_count);
}

// A comprehension's variable has a slot of its own, under a name that the function may
// use as well.
bool code_names_variable(const Code *code, uint32_t index)
{
    for (uint32_t i = 0; i < index; i++) {
        if (code->variable_names[i] == code->variable_names[index]) {
            return false;
        }
    }
    return true;
}

uint32_t code_variable_names(const Code *code)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < code->variable_count; i++) {
        count += code_names_variable(code, i);
    }
    return count;
}

static Ref get_varnames(Runtime *rt, Ref *self)
{
    const Code *code = self_code(self);
    Tuple *tuple = tuple_new(rt, code_variable_names(code));
    if (tuple == NULL) {
        return REF_ERROR;
    }
    uint32_t count = 0;
    for (uint32_t i = 0; i < code->variable_count; i++) {
        if (code_names_variable(code, i)) {
            tuple->items[count++] = ref_new((Object *)code->variable_names[i]);
        }
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

static Ref get_freevars(Runtime *rt, Ref *self)
{
    const Code *code = self_code(self);
    return strings_tuple(rt,
                         code->variable_names + code->variable_count + code->cell_count,
                         code->free_count);
}

// Cell parameters first, in their order, then the others.
static Ref get_cellvars(Runtime *rt, Ref *self)
{
    const Code *code = self_code(self);
    uint32_t count = 0;
    for (uint32_t i = 0; i < code->local_count; i++) {
        count += code->is_cell[i];
    }
    Tuple *tuple = tuple_new(rt, count);
    if (tuple == NULL) {
        return REF_ERROR;
    }
    count = 0;
    for (uint32_t i = 0; i < code->local_count; i++) {
        if (code->is_cell[i]) {
            tuple->items[count++] = ref_new((Object *)code->variable_names[i]);
        }
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

static Ref number_or_none(uint32_t number, bool is_known)
{
    return is_known ? ref_immediate(number) : REF_NONE;
}

static Ref place_tuple(Runtime *rt, const CodePlace *place)
{
    bool known = place->line != 0;
    Ref items[4] = {
        number_or_none(place->line, known), number_or_none(place->end_line, known),
        number_or_none(place->column, known), number_or_none(place->end_column, known)};
    return tuple_from_take(rt, items, 4);
}

static Ref iterator_of_take(Runtime *rt, Ref list)
{
    if (ref_is_error(list)) {
        return REF_ERROR;
    }
    Ref iterator = rt->types[T_LIST]->slots.iter(rt, &list);
    drop(rt, list);
    return iterator;
}

// One (line, end line, column, end column) for each word of the instructions.
static Ref py_code_positions(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Code *code = self_code(&args[0]);
    Ref list = list_new(rt, code->instruction_count);
    for (uint32_t pc = 0; !ref_is_error(list) && pc < code->instruction_count; pc++) {
        Ref item = place_tuple(rt, code_place(code, pc));
        if (ref_is_error(item) || !list_append_take(rt, value_list(peek(list)), item)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return iterator_of_take(rt, list);
}

// (start, end, line) for each run of instructions of one line; offsets in bytes.
static Ref py_code_lines(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Code *code = self_code(&args[0]);
    Ref list = list_new(rt, code->place_count);
    for (uint32_t i = 0; !ref_is_error(list) && i < code->place_count;) {
        uint32_t start = code->places[i].pc;
        uint32_t line = code->places[i].line;
        while (i < code->place_count && code->places[i].line == line) {
            i++;
        }
        uint32_t end =
            i < code->place_count ? code->places[i].pc : code->instruction_count;
        Ref items[3] = {ref_immediate(start * 4), ref_immediate(end * 4),
                        number_or_none(line, line != 0)};
        Ref item = tuple_from_take(rt, items, 3);
        if (ref_is_error(item) || !list_append_take(rt, value_list(peek(list)), item)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return iterator_of_take(rt, list);
}

#define REPLACE_SIGNATURE SIGNATURE(0, CODE_REPLACE_PARAMETERS)

static const MethodDef code_methods[] = {
    {"replace", py_code_replace, REPLACE_SIGNATURE,
     "Return a copy of the code object with new values for the specified fields."},
    {"__replace__", py_code_replace, REPLACE_SIGNATURE, "The same as replace()."},
    {"co_positions", py_code_positions, ARGS(0, 0),
     "Where each instruction comes from."},
    {"co_lines", py_code_lines, ARGS(0, 0), "Which instructions belong to which line."},
    {NULL},
};

static const GetSetDef code_getsets[] = {
    {"co_name", get_name, readonly_member, NULL},
    {"co_qualname", get_qualname, readonly_member, NULL},
    {"co_filename", get_filename, readonly_member, NULL},
    {"co_firstlineno", get_firstlineno, readonly_member, NULL},
    {"co_argcount", get_argcount, readonly_member, NULL},
    {"co_posonlyargcount", get_posonlyargcount, readonly_member, NULL},
    {"co_kwonlyargcount", get_kwonlyargcount, readonly_member, NULL},
    {"co_flags", get_flags, readonly_member, NULL},
    {"co_nlocals", get_nlocals, readonly_member, NULL},
    {"co_stacksize", get_stacksize, readonly_member, NULL},
    {"co_names", get_names, readonly_member, NULL},
    {"co_varnames", get_varnames, NULL, NULL},
    {"co_freevars", get_freevars, NULL, NULL},
    {"co_cellvars", get_cellvars, NULL, NULL},
    {"co_consts", code_get_consts, readonly_member, NULL},
    {NULL},
};

const TypeDef code_typedef = {
    .name = "code",
    .instance_size = sizeof(Code),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = {.destroy = code_destroy,
              .traverse = code_traverse,
              .size = code_size,
              .repr = code_repr,
              .hash = code_hash,
              .compare = code_compare},
    .methods = code_methods,
    .getsets = code_getsets,
};
