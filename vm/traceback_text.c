// The text of exceptions and tracebacks, in CPython's layout.
#include <string.h>

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/traceback.h"

static bool add_text(Vm *vm, StrBuilder *out, const char *text)
{
    return builder_add(&vm->rt, out, text, strlen(text));
}

static bool add_take(Vm *vm, StrBuilder *out, Ref text)
{
    if (ref_is_error(text)) {
        return false;
    }
    bool ok = builder_add_str(&vm->rt, out, value_str_object(peek(text)));
    drop(&vm->rt, text);
    return ok;
}

static bool add_entry(Vm *vm, StrBuilder *out, const Traceback *entry)
{
    return add_take(vm, out, str_format(&vm->rt, "  File \"%U\", line %u, in %U\n", entry->code->filename, entry->line,
                                        entry->code->qualname));
}

static bool add_entries(Vm *vm, StrBuilder *out, Ref traceback)
{
    bool ok = add_text(vm, out, "Traceback (most recent call last):\n");
    for (; ok && ref_is_object(traceback); traceback = ((Traceback *)ref_object(traceback))->next) {
        ok = add_entry(vm, out, (Traceback *)ref_object(traceback));
    }
    return ok;
}

Ref traceback_format_entries(Vm *vm, Ref *traceback)
{
    StrBuilder out;
    builder_init(&out);
    if (!add_entries(vm, &out, *traceback)) {
        builder_fini(&vm->rt, &out);
        return REF_ERROR;
    }
    return builder_finish(&vm->rt, &out);
}

static bool add_exception(Vm *vm, StrBuilder *out, Ref exception)
{
    Exception *e = (Exception *)ref_object(exception);
    if (ref_is_object(e->traceback) && !add_entries(vm, out, e->traceback)) {
        return false;
    }
    Ref text = value_str(&vm->rt, peek(exception));
    if (ref_is_error(text)) {
        return false;
    }
    bool empty = value_str_object(peek(text))->size == 0;
    bool ok = add_take(vm, out, str_format(&vm->rt, empty ? "%T\n" : "%T: %S\n", peek(exception), peek(text)));
    drop(&vm->rt, text);
    return ok;
}

Ref traceback_format(Vm *vm, Ref *exception)
{
    StrBuilder out;
    builder_init(&out);
    if (!add_exception(vm, &out, *exception)) {
        builder_fini(&vm->rt, &out);
        return REF_ERROR;
    }
    return builder_finish(&vm->rt, &out);
}
