#include "objects/buffer.h"

#include "objects/exception.h"

bool buffer_get(Runtime *rt, Ref *object, Buffer *out)
{
    return buffer_get_with(rt, object, BUFFER_SIMPLE, out);
}

bool buffer_get_with(Runtime *rt, Ref *object, int flags, Buffer *out)
{
    Type *type = ref_type(rt, *object);
    if (type->slots.buffer == NULL) {
        raise_error(rt, E_TYPE_ERROR, "a bytes-like object is required, not '%N'",
                    type);
        return false;
    }
    out->flags = flags;
    return type->slots.buffer(rt, object, out);
}

bool buffer_get_writable(Runtime *rt, Ref *object, Buffer *out)
{
    if (!has_buffer(rt, *object)) {
        raise_error(rt, E_TYPE_ERROR, "read-write bytes-like object expected, not '%T'",
                    peek(*object));
        return false;
    }
    if (!buffer_get_with(rt, object, BUFFER_WRITABLE, out)) {
        return false;
    }
    if (out->read_only) {
        raise_error(rt, E_TYPE_ERROR, "read-write bytes-like object expected, not '%T'",
                    peek(*object));
        buffer_release(rt, out);
        return false;
    }
    return true;
}

bool buffer_fill(Runtime *rt, Ref *owner, char *data, size_t size, bool read_only,
                 size_t *exports, Buffer *out)
{
    *out = (Buffer){
        .data = data,
        .size = size,
        .item_size = 1,
        .format = "B",
        .read_only = read_only,
        .owner = share(rt, owner),
        .exports = exports,
    };
    if (exports != NULL) {
        ++*exports;
    }
    return !ref_is_error(out->owner);
}

void buffer_release(Runtime *rt, Buffer *buffer)
{
    if (buffer->exports != NULL) {
        --*buffer->exports;
        buffer->exports = NULL;
    }
    clear_ref(rt, &buffer->owner);
}
