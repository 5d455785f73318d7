// Buffers of Python classes: __buffer__ gives a memoryview, __release_buffer__ is told
// when the last reader is done.
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/memoryview.h"
#include "objects/type_slots.h"

// What owns a buffer that came from __buffer__. Its end is the end of the last reader.
typedef struct BufferHold {
    Object base;
    Ref exporter; // whose __buffer__ was called
    Ref view;     // what that gave
    Buffer inner; // of the view, so that it is not released meanwhile
} BufferHold;

static void hold_finalize(Runtime *rt, Object *object)
{
    BufferHold *hold = (BufferHold *)object;
    buffer_release(rt, &hold->inner);
    Ref done =
        call_special_if_bound(rt, &hold->exporter, N_RELEASE_BUFFER, &hold->view, 1);
    if (ref_is_error(done)) {
        if (rt->unraisable == NULL) {
            pending_clear(rt);
        } else {
            rt->unraisable(rt, NULL, ref_object(hold->exporter));
        }
    }
    drop(rt, done);
}

static void hold_destroy(Runtime *rt, Object *object)
{
    BufferHold *hold = (BufferHold *)object;
    buffer_release(rt, &hold->inner);
    clear_ref(rt, &hold->view);
    clear_ref(rt, &hold->exporter);
    object_free(rt, object, sizeof *hold);
}

static void hold_traverse(Object *object, Visitor *visitor)
{
    const BufferHold *hold = (BufferHold *)object;
    visit(visitor, hold->exporter, EDGE_FIELD, (uintptr_t) "obj");
    visit(visitor, hold->view, EDGE_FIELD, (uintptr_t) "view");
    visit(visitor, hold->inner.owner, EDGE_FIELD, (uintptr_t) "inner view");
}

// Another reader of the same memory.
static bool hold_buffer(Runtime *rt, Ref *self, Buffer *out)
{
    const Buffer *inner = &((BufferHold *)ref_object(*self))->inner;
    if (!buffer_fill(rt, self, inner->data, inner->size, inner->read_only, NULL, out)) {
        return false;
    }
    out->item_size = inner->item_size;
    out->format = inner->format;
    return true;
}

static const TypeDef buffer_hold_typedef = {
    .name = "_buffer_wrapper",
    .instance_size = sizeof(BufferHold),
    .flags = TYPE_NO_INSTANTIATE | TYPE_HAS_DEL,
    .slots = {.finalize = hold_finalize,
              .destroy = hold_destroy,
              .traverse = hold_traverse,
              .buffer = hold_buffer},
};

// The view that __buffer__ gives.
static Ref ask_view(Runtime *rt, Ref *exporter, int flags)
{
    Ref argument = int_new(rt, flags);
    Ref view = call_special(rt, exporter, N_BUFFER, &argument, 1);
    drop(rt, argument);
    if (ref_is_unbound(view)) { // only __release_buffer__ is there
        raise_error(rt, E_TYPE_ERROR, "a bytes-like object is required, not '%T'",
                    peek(*exporter));
        return REF_ERROR;
    }
    if (!ref_is_error(view) && !is_exact(rt, peek(view), T_MEMORYVIEW)) {
        raise_error(rt, E_TYPE_ERROR, "__buffer__ returned non-memoryview object");
        drop(rt, view);
        return REF_ERROR;
    }
    return view;
}

bool python_buffer(Runtime *rt, Ref *self, Buffer *out)
{
    if (rt->types[T_BUFFER_HOLD] == NULL &&
        !runtime_add_type(rt, T_BUFFER_HOLD, &buffer_hold_typedef)) {
        return false;
    }
    Ref view = ask_view(rt, self, out->flags);
    if (ref_is_error(view)) {
        return false;
    }
    Buffer inner;
    if (!buffer_get(rt, &view, &inner)) {
        drop(rt, view);
        return false;
    }
    Ref exporter = share(rt, self);
    BufferHold *hold =
        ref_is_error(exporter)
            ? NULL
            : object_alloc(rt, rt->types[T_BUFFER_HOLD], sizeof(BufferHold));
    if (hold == NULL) {
        buffer_release(rt, &inner);
        drop(rt, exporter);
        drop(rt, view);
        return false;
    }
    hold->exporter = exporter;
    hold->view = view;
    hold->inner = inner;
    object_track(rt, &hold->base);
    Ref owner = OBJECT_REF(hold);
    bool filled = hold_buffer(rt, &owner, out);
    drop(rt, owner);
    return filled;
}

// --- the methods of built-in types ---

Ref invoke_buffer(Runtime *rt, const TypeSlots *slots, Ref *args)
{
    int64_t flags;
    if (!index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &flags)) {
        return REF_ERROR;
    }
    if (flags > INT32_MAX || flags < INT32_MIN) {
        raise_error(rt, E_OVERFLOW_ERROR, "buffer flags out of range");
        return REF_ERROR;
    }
    Buffer buffer = {.flags = (int)flags};
    if (!slots->buffer(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    if ((flags & BUFFER_WRITABLE) != 0 && buffer.read_only) {
        raise_error(rt, E_BUFFER_ERROR, "Object is not writable.");
        buffer_release(rt, &buffer);
        return REF_ERROR;
    }
    return memoryview_of_buffer_take(rt, &buffer);
}

Ref invoke_release_buffer(Runtime *rt, Ref *args)
{
    if (!is_exact(rt, peek(args[1]), T_MEMORYVIEW)) {
        raise_error(rt, E_TYPE_ERROR, "expected a memoryview object");
        return REF_ERROR;
    }
    MemoryView *view = (MemoryView *)ref_object(args[1]);
    if (ref_is_unbound(view->buffer.owner)) {
        return REF_NONE; // released already
    }
    if (!same_object(peek(view->buffer.owner), peek(args[0]))) {
        raise_error(rt, E_VALUE_ERROR, "memoryview's buffer is not this object");
        return REF_ERROR;
    }
    if (view->exports > 0) {
        raise_error(rt, E_BUFFER_ERROR, "memoryview has %zu exported buffer%s",
                    view->exports, view->exports == 1 ? "" : "s");
        return REF_ERROR;
    }
    memoryview_release(rt, view);
    return REF_NONE;
}
