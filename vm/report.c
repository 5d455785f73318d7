// Writing exceptions to sys.stderr.
#include <string.h>
#include <unistd.h>

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/module.h"
#include "objects/str.h"
#include "vm/traceback.h"

// To the file descriptor itself: when sys.stderr is gone or broken, or there is no
// memory for Python's way.
static void write_raw(Vm *vm, const char *text, size_t size)
{
    if (vm->options.write != NULL) {
        vm->options.write(vm->options.write_context, 2, text, size);
        return;
    }
    while (size > 0) {
        ssize_t written = write(2, text, size);
        if (written <= 0) {
            return;
        }
        text += written;
        size -= (size_t)written;
    }
}

static void flush_stdout(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Ref *slot =
        vm->sys == NULL ? NULL : dict_find_str(vm->sys->dict, rt->names[N_STDOUT]);
    if (slot == NULL || ref_is_none(*slot)) {
        return;
    }
    Ref file = share(rt, slot);
    Ref result = call_method(rt, &file, rt->names[N_FLUSH], NULL, 0);
    if (ref_is_error(result)) {
        pending_clear(rt);
    }
    drop(rt, result);
    drop(rt, file);
}

void vm_write_stderr(Vm *vm, Ref text)
{
    Runtime *rt = &vm->rt;
    Ref *slot =
        vm->sys == NULL ? NULL : dict_find_str(vm->sys->dict, rt->names[N_STDERR]);
    const Str *string = value_str_object(peek(text));
    if (slot == NULL || ref_is_none(*slot)) {
        write_raw(vm, string->data, string->size);
        return;
    }
    Ref file = share(rt, slot);
    Ref argument = ref_new(ref_object(text));
    Ref result = call_method(rt, &file, rt->names[N_WRITE], &argument, 1);
    drop(rt, argument);
    if (ref_is_error(result)) {
        pending_clear(rt);
        write_raw(vm, string->data, string->size);
    }
    drop(rt, result);
    drop(rt, file);
}

void vm_print_exception(Vm *vm, Ref *exception)
{
    Runtime *rt = &vm->rt;
    flush_stdout(vm);
    Ref text = traceback_format(vm, exception);
    if (ref_is_error(text)) {
        pending_clear(rt);
        const char *name = ref_type(rt, *exception)->def->name;
        write_raw(vm, name, strlen(name));
        write_raw(vm, "\n", 1);
        return;
    }
    vm_write_stderr(vm, text);
    drop(rt, text);
}

void vm_unraisable(Runtime *rt, const char *where, Object *object)
{
    Vm *vm = vm_of(rt);
    Ref exception = pending_take(rt);
    Ref head = REF_ERROR;
    if (object != NULL) {
        Ref described = value_repr(rt, value_of(object));
        if (ref_is_error(described)) {
            pending_clear(rt);
        } else {
            head = str_format(rt, "%s: %S\n",
                              where == NULL ? "Exception ignored in" : where,
                              peek(described));
            drop(rt, described);
        }
    } else {
        head = str_format(rt, "%s\n", where);
    }
    if (ref_is_error(head)) {
        pending_clear(rt);
    } else {
        flush_stdout(vm);
        vm_write_stderr(vm, head);
        drop(rt, head);
    }
    vm_print_exception(vm, &exception);
    drop(rt, exception);
}
