#include "vm/hints.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/suggest.h"
#include "vm/traceback.h"

static void try_keys(Suggestion *search, Dict *dict)
{
    size_t position = 0;
    Ref *key, *value;
    while (dict_next(dict, &position, &key, &value)) {
        if (is_str(peek(*key))) {
            search->tried++;
            suggest_try(search, value_str_object(peek(*key))->data,
                        value_str_object(peek(*key))->size);
        }
    }
}

// The innermost frame's object of an exception; NULL: none.
static const FrameObject *last_frame(const Exception *e)
{
    Ref at = e->traceback;
    const FrameObject *frame = NULL;
    while (ref_is_object(at)) {
        frame = ((const Traceback *)ref_object(at))->frame;
        at = ((const Traceback *)ref_object(at))->next;
    }
    return frame;
}

static const Ref *frame_variables(const FrameObject *frame)
{
    return frame->live != NULL ? frame->live->locals : frame->slots;
}

static void try_variables(Suggestion *search, Runtime *rt, const FrameObject *frame)
{
    const Ref *slots = frame_variables(frame);
    for (uint32_t i = 0; slots != NULL && i < frame->code->local_count; i++) {
        Ref value = slots[i];
        if (is_exact(rt, peek(value), T_CELL)) {
            value = ((Cell *)ref_object(value))->value;
        }
        const Str *name = frame->code->variable_names[i];
        if (!ref_is_unbound(value) && name->data[0] != '.') {
            suggest_try(search, name->data, name->size);
        }
    }
    if (is_dict(peek(frame->namespace_)) &&
        value_dict(peek(frame->namespace_)) != frame->globals) {
        try_keys(search, value_dict(peek(frame->namespace_)));
    }
}

// `x` in a method whose self has an attribute x: "self.x".
static bool add_self_hint(Vm *vm, StrBuilder *out, const FrameObject *frame, Str *name,
                          bool *added)
{
    Runtime *rt = &vm->rt;
    const Ref *slots = frame_variables(frame);
    *added = false;
    for (uint32_t i = 0; slots != NULL && i < frame->code->local_count; i++) {
        if (!str_equals_text(frame->code->variable_names[i], "self") ||
            !ref_is_object(slots[i])) {
            continue;
        }
        Ref self = ref_new(ref_object(slots[i]));
        Ref found = lookup_attr(rt, &self, name);
        drop(rt, self);
        if (ref_is_error(found)) {
            pending_clear(rt);
        } else if (!ref_is_unbound(found)) {
            drop(rt, found);
            *added = true;
            return builder_add(rt, out, ". Did you mean: 'self.", 22) &&
                   builder_add_str(rt, out, name) && builder_add(rt, out, "'?", 2);
        }
    }
    return true;
}

static bool add_found(Vm *vm, StrBuilder *out, const Suggestion *search)
{
    return search->found == NULL ||
           (builder_add(&vm->rt, out, ". Did you mean: '", 17) &&
            builder_add(&vm->rt, out, search->found, search->found_size) &&
            builder_add(&vm->rt, out, "'?", 2));
}

// Names of CPython's library that scripts forget to import.
static bool is_library_name(Vm *vm, const Str *name)
{
    for (const ModuleDef *def = vm->options.modules->modules; def->name != NULL;
         def++) {
        if (str_equals_text(name, def->name) && strcmp(def->name, "builtins") != 0) {
            return true;
        }
    }
    return false;
}

static bool add_name_hint(Vm *vm, StrBuilder *out, const Exception *e, Str *name)
{
    Runtime *rt = &vm->rt;
    const FrameObject *frame = last_frame(e);
    bool added = false;
    if (frame == NULL) {
        return true;
    }
    if (!add_self_hint(vm, out, frame, name, &added)) {
        return false;
    }
    if (!added) {
        Suggestion search;
        suggest_start(&search, name->data, name->size);
        try_variables(&search, rt, frame);
        try_keys(&search, frame->globals);
        try_keys(&search, frame->builtins);
        if (!add_found(vm, out, &search)) {
            return false;
        }
        added = search.found != NULL;
    }
    if (!is_library_name(vm, name)) {
        return true;
    }
    const char *words =
        added ? " Or did you forget to import '" : ". Did you forget to import '";
    return builder_add(rt, out, words, strlen(words)) &&
           builder_add_str(rt, out, name) && builder_add(rt, out, "'?", 2);
}

// Is the object the `self` of the frame?
static bool is_own_self(const FrameObject *frame, Ref object)
{
    const Ref *slots = frame == NULL ? NULL : frame_variables(frame);
    for (uint32_t i = 0; slots != NULL && i < frame->code->local_count; i++) {
        if (str_equals_text(frame->code->variable_names[i], "self") &&
            ref_is_object(slots[i]) && ref_is_object(object) &&
            ref_object(slots[i]) == ref_object(object)) {
            return true;
        }
    }
    return false;
}

// Candidates are dir(object): names with an underscore in front only for a wanted one
// that has it too, or inside the object's own methods.
static bool add_attribute_hint(Vm *vm, StrBuilder *out, Ref object, Str *name,
                               const FrameObject *frame)
{
    Runtime *rt = &vm->rt;
    Ref slot = ref_copy(peek(object));
    Ref names = value_dir(rt, &slot);
    drop(rt, slot);
    if (ref_is_error(names)) {
        pending_clear(rt);
        return true;
    }
    bool shows_private = name->data[0] == '_' || is_own_self(frame, object);
    Suggestion search;
    suggest_start(&search, name->data, name->size);
    Iter iter;
    bool ok = iter_init(rt, &iter, &names);
    while (ok) {
        Ref item = iter_step(rt, &iter);
        if (ref_is_unbound(item) || ref_is_error(item)) {
            break;
        }
        if (is_str(peek(item))) {
            const Str *candidate = value_str_object(peek(item));
            if (candidate->data[0] != '_' || shows_private) {
                suggest_try(&search, candidate->data, candidate->size);
            }
        }
        drop(rt, item); // the list keeps it
    }
    iter_fini(rt, &iter);
    if (is_pending(rt)) {
        pending_clear(rt);
    }
    ok = add_found(vm, out, &search);
    drop(rt, names);
    return ok;
}

// `from module import name`: what the module has.
static bool add_import_hint(Vm *vm, StrBuilder *out, const Exception *e, Str *name)
{
    Runtime *rt = &vm->rt;
    Ref module = REF_UNBOUND, key = ref_copy(peek(e->fields[FIELD_IMPORT_NAME]));
    bool ok = true;
    if (is_str(peek(key)) &&
        dict_lookup(rt, vm->modules, &key, &module) == LOOKUP_FOUND) {
        ok = add_attribute_hint(vm, out, module, name, NULL);
        drop(rt, module);
    } else if (is_pending(rt)) {
        pending_clear(rt);
    }
    drop(rt, key);
    return ok;
}

bool hint_add(Vm *vm, StrBuilder *out, Ref *exception)
{
    Runtime *rt = &vm->rt;
    const Exception *e = (const Exception *)ref_object(*exception);
    if (type_is_subtype(e->base.type, rt->exceptions[E_NAME_ERROR])) {
        Ref name = e->fields[FIELD_NAME_ERROR_NAME];
        return !is_str(peek(name)) ||
               add_name_hint(vm, out, e, value_str_object(peek(name)));
    }
    if (type_is_subtype(e->base.type, rt->exceptions[E_IMPORT_ERROR])) {
        Ref name = e->fields[FIELD_IMPORT_NAME_FROM];
        return !is_str(peek(name)) ||
               add_import_hint(vm, out, e, value_str_object(peek(name)));
    }
    if (type_is_subtype(e->base.type, rt->exceptions[E_ATTRIBUTE_ERROR])) {
        Ref name = e->fields[FIELD_ATTRIBUTE_NAME],
            object = e->fields[FIELD_ATTRIBUTE_OBJ];
        return !is_str(peek(name)) || ref_is_unbound(object) ||
               add_attribute_hint(vm, out, object, value_str_object(peek(name)),
                                  last_frame(e));
    }
    return true;
}
