#include "objects/int.h"
#include "objects/item.h"
#include "objects/reduce.h"
#include "objects/iter.h"
#include "objects/str_parts.h"

Ref str_iter_new(Runtime *rt, Ref *self)
{
    bool is_ascii = str_is_ascii(value_str_object(peek(*self)));
    TypeId type =
        is_ascii && is_exact(rt, peek(*self), T_STR) ? T_STR_ASCII_ITER : T_STR_ITER;
    StrIter *iter = object_alloc(rt, rt->types[type], sizeof *iter);
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->text = ref_copy(peek(*self));
    iter->offset = 0;
    object_track(rt, &iter->base);
    return ref_of(&iter->base);
}

static Ref str_iter_iter(Runtime *rt, Ref *self)
{
    return share(rt, self);
}

static Ref str_iter_next(Runtime *rt, Ref *self)
{
    StrIter *iter = (StrIter *)ref_object(*self);
    if (ref_is_unbound(iter->text)) {
        return REF_UNBOUND;
    }
    const Str *s = (const Str *)ref_object(iter->text);
    if (iter->offset >= s->size) {
        clear_ref(rt, &iter->text);
        return REF_UNBOUND;
    }
    uint32_t code_point;
    iter->offset += utf8_decode(s->data + iter->offset, &code_point);
    return str_from_code_point(rt, code_point);
}

static void str_iter_destroy(Runtime *rt, Object *self)
{
    clear_ref(rt, &((StrIter *)self)->text);
    object_free(rt, self, sizeof(StrIter));
}

static void str_iter_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((StrIter *)self)->text, EDGE_FIELD, (uintptr_t) "text");
}

static size_t str_iter_left(StrIter *iter)
{
    if (ref_is_unbound(iter->text)) {
        return 0;
    }
    const Str *s = (const Str *)ref_object(iter->text);
    return str_is_ascii(s)
               ? s->size - iter->offset
               : utf8_length(s->data + iter->offset, s->size - iter->offset);
}

static Ref py_str_iter_length_hint(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_new(rt, (int64_t)str_iter_left((StrIter *)ref_object(args[0])));
}

static Ref py_str_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    StrIter *iter = (StrIter *)ref_object(args[0]);
    if (ref_is_unbound(iter->text)) {
        return reduce_iter_take(rt, "iter", str_new(rt, "", 0), -1);
    }
    Str *s = (Str *)ref_object(iter->text);
    return reduce_iter_take(rt, "iter", ref_new(&s->base),
                            (int64_t)str_position(rt, s, iter->offset));
}

static Ref py_str_iter_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    StrIter *iter = (StrIter *)ref_object(args[0]);
    int64_t index;
    if (!iter_state_index(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (!ref_is_unbound(iter->text)) {
        Str *s = (Str *)ref_object(iter->text);
        int64_t length = (int64_t)str_length(s);
        index = index < 0 ? 0 : index > length ? length : index;
        iter->offset = str_offset(rt, s, (size_t)index);
    }
    return REF_NONE;
}

static const MethodDef str_iter_methods[] = {
    {"__reduce__", py_str_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_str_iter_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {"__length_hint__", py_str_iter_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {NULL},
};

// CPython has a type of its own for ASCII text: only the name differs here.
#define STR_ITER_PARTS                                                                 \
    .instance_size = sizeof(StrIter), .flags = TYPE_NO_INSTANTIATE,                    \
    .slots =                                                                           \
        {                                                                              \
            .destroy = str_iter_destroy,                                               \
            .traverse = str_iter_traverse,                                             \
            .iter = str_iter_iter,                                                     \
            .next = str_iter_next,                                                     \
    },                                                                                 \
    .methods = str_iter_methods

const TypeDef str_iter_typedef = {.name = "str_iterator", STR_ITER_PARTS};
const TypeDef str_ascii_iter_typedef = {.name = "str_ascii_iterator", STR_ITER_PARTS};
