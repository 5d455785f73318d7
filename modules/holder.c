#include "modules/holder.h"

#include <stdarg.h>
#include <string.h>

#include "objects/tuple.h"

void *holder_alloc(Runtime *rt, Type *type, size_t size, size_t count)
{
    Holder *self = object_alloc(rt, type, size);
    if (self == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        self->fields[i] = REF_UNBOUND;
    }
    memset(&self->fields[count], 0, size - sizeof(Holder) - count * sizeof(Ref));
    return self;
}

void holder_clear(Runtime *rt, Object *self, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        clear_ref(rt, &((Holder *)self)->fields[i]);
    }
}

void holder_destroy(Runtime *rt, Object *self, size_t size, size_t count)
{
    holder_clear(rt, self, count);
    object_free(rt, self, size);
}

void holder_traverse(Object *self, Visitor *visitor, const char *const *names,
                     size_t count)
{
    for (size_t i = 0; i < count; i++) {
        visit(visitor, ((Holder *)self)->fields[i], EDGE_FIELD, (uintptr_t)names[i]);
    }
}

Ref pack_take(Runtime *rt, size_t count, ...)
{
    Tuple *tuple = tuple_new(rt, count);
    bool failed = tuple == NULL;
    va_list words;
    va_start(words, count);
    for (size_t i = 0; i < count; i++) {
        Ref word = va_arg(words, Ref);
        failed = failed || ref_is_error(word);
        if (tuple == NULL) {
            drop(rt, word);
        } else {
            tuple->items[i] = word;
        }
    }
    va_end(words);
    if (failed) {
        for (size_t i = 0; tuple != NULL && i < count; i++) {
            if (ref_is_error(tuple->items[i])) {
                tuple->items[i] = REF_UNBOUND;
            }
        }
        drop(rt, tuple == NULL ? REF_UNBOUND : OBJECT_REF(tuple));
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}
