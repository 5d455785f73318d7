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

// Writes what was made of an exception; without memory for that, its class at least.
static void print_text_take(Vm *vm, Ref *exception, Ref text)
{
    Runtime *rt = &vm->rt;
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

void vm_print_exception(Vm *vm, Ref *exception)
{
    flush_stdout(vm);
    print_text_take(vm, exception, traceback_format(vm, exception));
}

// An exception that nobody can catch, the short way as in CPython.
static void print_short(Vm *vm, Ref *exception)
{
    flush_stdout(vm);
    print_text_take(vm, exception, traceback_format_short(vm, exception));
}

// "WORDS: OBJECT" and the exception. `words` and `object` may be None.
bool vm_print_unraisable(Vm *vm, Ref *exception, Ref *words, Ref *object)
{
    Runtime *rt = &vm->rt;
    Ref head = ref_is_none(*words) ? str_from(rt, "Exception ignored in")
                                   : value_str(rt, peek(*words));
    Ref line = ref_is_error(head) ? REF_ERROR
               : ref_is_none(*object)
                   ? str_format(rt, "%S:\n", peek(head))
                   : str_format(rt, "%S: %R\n", peek(head), peek(*object));
    drop(rt, head);
    if (ref_is_error(line)) {
        return false;
    }
    flush_stdout(vm);
    vm_write_stderr(vm, line);
    drop(rt, line);
    if (is_exception(peek(*exception))) {
        print_short(vm, exception);
    }
    return true;
}

// A hook that the program has put into sys, borrowed; NULL: the usual one.
static Ref *find_hook(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Str *name = vm->sys == NULL ? NULL : str_intern_new(rt, "unraisablehook", 14);
    Str *usual = name == NULL ? NULL : str_intern_new(rt, "__unraisablehook__", 18);
    Ref *hook = NULL;
    if (usual != NULL) {
        Ref *original = dict_find_str(vm->sys->dict, usual);
        hook = dict_find_str(vm->sys->dict, name);
        if (hook != NULL && (original == NULL || hook->bits == original->bits)) {
            hook = NULL;
        }
    }
    pending_clear(rt); // no memory for the names: the usual way
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    if (usual != NULL) {
        object_release(rt, &usual->base);
    }
    return hook;
}

static bool set_field(Runtime *rt, Ref *arguments, const char *name, Ref value_take)
{
    Str *key = ref_is_error(value_take) ? NULL : str_intern_new(rt, name, strlen(name));
    if (key == NULL) {
        drop(rt, value_take);
        return false;
    }
    bool ok = set_attr_take(rt, arguments, key, value_take);
    object_release(rt, &key->base);
    return ok;
}

// Calls the program's hook with exc_type, exc_value, exc_traceback, err_msg and object.
// False: it failed; the exception that is to be told stays the caller's.
static bool call_hook(Vm *vm, Ref *hook_slot, Ref *exception, const char *where,
                      Object *object)
{
    Runtime *rt = &vm->rt;
    Ref hook = share(rt, hook_slot);
    Ref type = ref_new(&rt->types[T_NAMESPACE]->base);
    Ref arguments = object_call(rt, &type, NULL, 0, NULL);
    drop(rt, type);
    Ref *traceback = &((Exception *)ref_object(*exception))->traceback;
    bool ok = !ref_is_error(arguments) &&
              set_field(rt, &arguments, "exc_type",
                        ref_new(&ref_type(rt, *exception)->base)) &&
              set_field(rt, &arguments, "exc_value", share(rt, exception)) &&
              set_field(rt, &arguments, "exc_traceback", share(rt, traceback)) &&
              set_field(rt, &arguments, "err_msg",
                        where == NULL ? REF_NONE : str_from(rt, where)) &&
              set_field(rt, &arguments, "object",
                        object == NULL ? REF_NONE : ref_new(object));
    Ref result = ok ? object_call(rt, &hook, &arguments, 1, NULL) : REF_ERROR;
    ok = !ref_is_error(result);
    drop(rt, result);
    drop(rt, ref_is_error(arguments) ? REF_UNBOUND : arguments);
    drop(rt, hook);
    return ok;
}

void vm_unraisable(Runtime *rt, const char *where, Object *object)
{
    Vm *vm = vm_of(rt);
    Ref exception = pending_take(rt);
    Ref head = REF_ERROR;
    Ref *hook = find_hook(vm);
    if (hook != NULL) {
        if (!call_hook(vm, hook, &exception, where, object)) {
            Ref failure = pending_take(rt);
            vm_print_exception(vm, &failure);
            drop(rt, failure);
        }
        drop(rt, exception);
        return;
    }
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
    print_short(vm, &exception);
    drop(rt, exception);
}
