// _traceback: what module traceback needs of the printer that the interpreter has.
#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/code.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/carets.h"
#include "vm/hints.h"

// marked(text, start, end): the lines as they stand in a traceback, with the marks
// where there are some.
static Ref py_marked(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t start, end;
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "marked() wants a str");
        return REF_ERROR;
    }
    if (!index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &start) ||
        !index_as_int64(rt, &args[2], E_OVERFLOW_ERROR, &end)) {
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    if (!add_marked_text(vm_of(rt), &out, value_str_object(peek(args[0])),
                         start < 0 ? 0 : (size_t)start, end < 0 ? 0 : (size_t)end)) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return builder_finish(rt, &out);
}

// hint(exception): ". Did you mean: 'x'?" and the like, or "".
static Ref py_hint(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!value_is_object(peek(args[0])) ||
        !type_is_subtype(value_object(peek(args[0]))->type,
                         rt->exceptions[E_BASE_EXCEPTION])) {
        raise_error(rt, E_TYPE_ERROR, "hint() wants an exception");
        return REF_ERROR;
    }
    StrBuilder out;
    builder_init(&out);
    if (!hint_add(vm_of(rt), &out, &args[0])) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return builder_finish(rt, &out);
}

static const Code *code_argument(Runtime *rt, Ref arg)
{
    if (is_exact(rt, peek(arg), T_CODE)) {
        return (const Code *)ref_object(arg);
    }
    raise_error(rt, E_TYPE_ERROR, "a code object is wanted");
    return NULL;
}

// source(code): the text that a code object was made of where no file has it, or None.
static Ref py_source(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Code *code = code_argument(rt, args[0]);
    if (code == NULL) {
        return REF_ERROR;
    }
    return code->source == NULL ? REF_NONE : ref_new(&code->source->base);
}

// place(code, lasti): (line, last line, column, column of the end) of the instruction
// that tb_lasti or f_lasti names; columns in bytes.
static Ref py_place(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Code *code = code_argument(rt, args[0]);
    int64_t lasti;
    if (code == NULL || !index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &lasti)) {
        return REF_ERROR;
    }
    if (lasti < 0 || (uint64_t)lasti / 4 >= code->instruction_count) {
        return REF_NONE;
    }
    const CodePlace *place = code_place(code, (uint32_t)(lasti / 4));
    Ref items[4] = {ref_immediate(place->line), ref_immediate(place->end_line),
                    ref_immediate(place->column), ref_immediate(place->end_column)};
    return tuple_from_take(rt, items, 4);
}

static const MethodDef functions[] = {
    {"marked", py_marked, ARGS(3, 3), "The lines of a traceback's entry."},
    {"hint", py_hint, ARGS(1, 1), "The suggestion that follows a message."},
    {"place", py_place, ARGS(2, 2), "Where an instruction stands in the source."},
    {"source", py_source, ARGS(1, 1), "The text of code that is in no file, or None."},
    {NULL},
};

bool traceback_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, functions);
}
