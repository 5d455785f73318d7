// What annotation scopes need: names of the class around, objects of module _typing.
#include "compiler/code.h"
#include "objects/abstract.h"
#include "objects/cell.h"
#include "objects/str.h"
#include "vm/import.h"
#include "vm/ops.h"

// first: mapping, name, cell.
static Ref class_deref(Vm *vm, Ref *first)
{
    Runtime *rt = &vm->rt;
    Ref value = get_item(rt, &first[0], &first[1]);
    if (!ref_is_error(value) || !pending_matches(rt, E_KEY_ERROR)) {
        return value;
    }
    pending_clear(rt);
    Ref *held = &((Cell *)ref_object(first[2]))->value;
    if (!ref_is_unbound(*held)) {
        return share(rt, held);
    }
    raise_error(rt, E_NAME_ERROR,
                "cannot access free variable '%S' where it is not associated with a "
                "value in enclosing scope",
                peek(first[1]));
    return REF_ERROR;
}

// first: the function's name, then `count` arguments.
static Ref call_typing(Vm *vm, Ref *first, size_t count)
{
    Runtime *rt = &vm->rt;
    Ref module = import_module_named(vm, "_typing");
    Ref name = ref_is_error(module) ? REF_ERROR : share(rt, &first[0]);
    Ref function = ref_is_error(name) || !str_intern(rt, &name)
                       ? REF_ERROR
                       : get_attr(rt, &module, value_str_object(peek(name)));
    Ref result = ref_is_error(function)
                     ? REF_ERROR
                     : object_call(rt, &function, first + 1, count, NULL);
    drop(rt, function);
    drop(rt, name);
    drop(rt, module);
    return result;
}

Ref annotation_intrinsic(Vm *vm, unsigned which, Ref *first, size_t count)
{
    return which == INTRINSIC_TYPING ? call_typing(vm, first, count - 1)
                                     : class_deref(vm, first);
}
