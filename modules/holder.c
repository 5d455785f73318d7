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
