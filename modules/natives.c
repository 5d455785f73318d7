#include "modules/natives.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/import.h"

bool keywords_find(Runtime *rt, const char *function, Ref *values, const Tuple *kwnames,
                   const char *const *names, Ref **found)
{
    for (size_t n = 0; names[n] != NULL; n++) {
        found[n] = NULL;
    }
    for (size_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        const Str *given = value_str_object(peek(kwnames->items[i]));
        size_t n = 0;
        while (names[n] != NULL && !str_equals_text(given, names[n])) {
            n++;
        }
        if (names[n] == NULL) {
            raise_error(rt, E_TYPE_ERROR,
                        "%s() got an unexpected keyword argument '%U'", function,
                        given);
            return false;
        }
        found[n] = &values[i];
    }
    return true;
}

bool count_check(Runtime *rt, const char *function, size_t nargs, size_t min,
                 size_t max)
{
    if (nargs >= min && nargs <= max) {
        return true;
    }
    size_t wanted = nargs < min ? min : max;
    const char *bound = min == max ? "" : nargs < min ? "at least " : "at most ";
    raise_error(rt, E_TYPE_ERROR, "%s expected %s%zu argument%s, got %zu", function,
                bound, wanted, wanted == 1 ? "" : "s", nargs);
    return false;
}

Ref builtin_named(Runtime *rt, const char *name)
{
    Ref module = import_module_named((Vm *)rt, "builtins");
    Str *text = ref_is_error(module) ? NULL : str_intern_new(rt, name, strlen(name));
    Ref found = REF_ERROR;
    if (text != NULL) {
        found = get_attr(rt, &module, text);
        object_release(rt, &text->base);
    }
    drop(rt, module);
    return found;
}

static Ref library_class(Runtime *rt, const char *module_name, const char *class_name)
{
    Ref module = import_module_named(vm_of(rt), module_name);
    Str *name = ref_is_error(module)
                    ? NULL
                    : str_intern_new(rt, class_name, strlen(class_name));
    Ref found = name == NULL ? REF_ERROR : get_attr(rt, &module, name);
    CLEAR_POINTER(rt, name);
    drop(rt, module);
    return found;
}

void raise_library_error_take(Runtime *rt, const char *module, const char *name,
                              Ref message)
{
    Ref class = ref_is_error(message) ? REF_ERROR : library_class(rt, module, name);
    if (!ref_is_error(class)) {
        Ref exception = object_call(rt, &class, &message, 1, NULL);
        if (!ref_is_error(exception)) {
            raise_take(rt, exception);
        }
        drop(rt, class);
    }
    drop(rt, message);
}
