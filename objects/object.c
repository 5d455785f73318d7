// Making, ending and walking objects of any type.
#include "objects/object.h"

#include <assert.h>
#include <string.h>

#include "objects/exception.h"
#include "objects/runtime.h"

// Deaths nest on the C stack this deep, in order; deeper ones wait in a chain for the
// outermost.
#define DEATH_DEPTH 50

// While an object waits, its count and the low 16 flags give way to the 48 bits of the
// next one's address; the flags wait in the 16 bits of the type's address that are
// always zero.
#define LINK_BITS 48
#define LINK_MASK (((uint64_t)1 << LINK_BITS) - 1)

static size_t round_up(size_t size)
{
    return (size + 7) & ~(size_t)7;
}

size_t object_body_size(const Object *object)
{
    const Type *type = object->type;
    return type->slots.size != NULL ? type->slots.size(object) : type->instance_size;
}

// What an object takes of the heap: its body, and its extra words where they are
// aligned.
static size_t whole_size(const Type *type, size_t body)
{
    return type->extra == 0 ? body : round_up(body) + type->extra;
}

static size_t numbered_size(size_t size, bool numbered)
{
    return numbered ? round_up(size) + sizeof(uint64_t) : size;
}

size_t object_whole_size(const Object *object)
{
    return numbered_size(whole_size(object->type, object_body_size(object)),
                         (object->flags & OBJECT_NUMBERED) != 0);
}

Ref *object_extra(Object *object)
{
    return (Ref *)((char *)object + round_up(object_body_size(object)));
}

static BlockKind block_kind(const Type *type)
{
    return (type->flags & TYPE_ATOM) != 0 ? BLOCK_ATOM : BLOCK_CONTAINER;
}

static inline bool is_plain(const Type *type)
{
    return type->extra == 0 && (type->flags & (TYPE_HEAP | TYPE_HAS_DEL)) == 0;
}

// Are the instances numbered from now on? Those there are keep what they have.
static bool is_numbering(const Type *type)
{
    return (type->flags & TYPE_HAS_DEL) != 0;
}

// What most types do not need: extra words, a number, a reference to the type itself.
static uint32_t init_rare(Runtime *rt, Type *type, Object *object, size_t size)
{
    if ((type->flags & TYPE_HEAP) != 0) {
        type->base.count++;
    }
    Ref *extra = (Ref *)((char *)object + round_up(size));
    for (size_t i = 0; i < type->extra / sizeof(Ref); i++) {
        extra[i] = REF_UNBOUND;
    }
    if (!is_numbering(type)) {
        return 0;
    }
    *(uint64_t *)((char *)object + round_up(whole_size(type, size))) = ++rt->births;
    return OBJECT_NUMBERED;
}

uint64_t object_birth(const Object *object)
{
    if ((object->flags & OBJECT_NUMBERED) == 0) {
        return 0;
    }
    size_t rest = round_up(whole_size(object->type, object_body_size(object)));
    return *(const uint64_t *)((const char *)object + rest);
}

void *object_alloc(Runtime *rt, Type *type, size_t size)
{
    size_t total = size;
    bool plain = is_plain(type);
    if (!plain) {
        total = numbered_size(whole_size(type, size), is_numbering(type));
    }
    if (UNLIKELY(total < size)) {
        raise_memory_error(rt);
        return NULL;
    }
    BlockKind kind = block_kind(type);
    Object *object = heap_alloc(rt->heap, kind, total);
    if (UNLIKELY(object == NULL)) {
        raise_memory_error(rt);
        return NULL;
    }
    uint32_t flags =
        UNLIKELY(total > BLOCK_MAX) && kind == BLOCK_CONTAINER ? OBJECT_RAW : 0;
    if (!plain) {
        flags |= init_rare(rt, type, object, size);
    }
    object->type = type;
    object->flags = flags;
    object->count = 1;
    return object;
}

static void drop_extra(Runtime *rt, Object *object)
{
    Ref *extra = object_extra(object);
    for (size_t i = 0; i < object->type->extra / sizeof(Ref); i++) {
        clear_ref(rt, &extra[i]);
    }
}

void object_free(Runtime *rt, Object *object, size_t size)
{
    Type *type = object->type;
    bool numbered = (object->flags & OBJECT_NUMBERED) != 0;
    heap_free(rt->heap, block_kind(type), object,
              numbered_size(whole_size(type, size), numbered));
    if (UNLIKELY((type->flags & TYPE_HEAP) != 0)) {
        object_release(rt, &type->base);
    }
}

void object_track(Runtime *rt, Object *object)
{
    assert((object->type->flags & TYPE_ATOM) == 0);
    object->flags = (object->flags & ~(uint32_t)OBJECT_OLD_MASK) | OBJECT_TRACKED;
    heap_mark(rt->heap, object, (object->flags & OBJECT_RAW) != 0, HOLDS_NEW);
    if (++rt->containers_made > rt->collect_after) {
        rt->collect_wanted = rt->attention = true;
    }
}

void object_untrack(Object *object)
{
    object->flags &= ~(uint32_t)OBJECT_TRACKED;
}

void object_traverse(Object *object, Visitor *visitor)
{
    Type *type = object->type;
    if (type->slots.traverse != NULL) {
        type->slots.traverse(object, visitor);
    }
    object_traverse_rest(object, visitor);
}

void object_traverse_rest(Object *object, Visitor *visitor)
{
    Type *type = object->type;
    if (type->extra != 0) {
        Ref *extra = object_extra(object);
        size_t words = type->extra / sizeof(Ref);
        for (size_t i = 0; i < words; i++) {
            bool is_dict = type->attrs == ATTRS_DICT && i == words - 1;
            visit(visitor, extra[i], is_dict ? EDGE_FIELD : EDGE_SLOT,
                  is_dict ? (uintptr_t) "__dict__" : i);
        }
    }
    if ((type->flags & TYPE_HEAP) != 0) {
        visitor->visit(visitor, &type->base, EDGE_FIELD, (uintptr_t) "__class__");
    }
}

uintptr_t object_address(Runtime *rt, const Object *object)
{
    return heap_address_of(rt->heap, object);
}

// --- dying ---

// Lets the finalizer look at the object, at most once. True: it is alive again.
static bool run_finalizer(Runtime *rt, Object *object)
{
    object->count = 1;
    object->flags |= OBJECT_FINALIZED;
    Ref pending = pending_take(rt);
    object->type->slots.finalize(rt, object);
    assert(!is_pending(rt));
    pending_set_take(rt, pending);
    return --object->count != 0;
}

// All of it: finalizer, weak references, the words behind the body.
static NO_INLINE void end_in_full(Runtime *rt, Object *object)
{
    const Type *type = object->type;
    if (UNLIKELY((type->flags & TYPE_HAS_DEL) != 0) &&
        (object->flags & OBJECT_FINALIZED) == 0 && run_finalizer(rt, object)) {
        return;
    }
    if (UNLIKELY((object->flags & OBJECT_GC_CANDIDATE) != 0)) {
        object->flags &= ~(uint32_t)OBJECT_GC_CANDIDATE;
        rt->garbage_died(rt, object);
    }
    if ((object->flags & OBJECT_TRACKED) != 0) {
        rt->containers_made -= rt->containers_made > 0;
        // Callbacks may collect, and a count of 0 would look like garbage.
        object_untrack(object);
    }
    if (UNLIKELY((object->flags & OBJECT_WEAKREFED) != 0) && rt->weakrefs_die != NULL) {
        rt->weakrefs_die(rt, object);
    }
    if (type->extra != 0) {
        drop_extra(rt, object);
    }
    object->type->slots.destroy(rt, object);
}

static inline void end_object(Runtime *rt, Object *object)
{
    const Type *type = object->type;
    uint32_t flags = object->flags;
    if (UNLIKELY((type->flags & TYPE_HAS_DEL) != 0) || type->extra != 0 ||
        UNLIKELY((flags & (OBJECT_GC_CANDIDATE | OBJECT_WEAKREFED)) != 0)) {
        end_in_full(rt, object);
        return;
    }
    if ((flags & OBJECT_TRACKED) != 0) {
        rt->containers_made -= rt->containers_made > 0;
        object->flags = flags & ~(uint32_t)OBJECT_TRACKED;
    }
    type->slots.destroy(rt, object);
}

static void chain_push(Runtime *rt, Object *object)
{
    uint64_t flags = (uint64_t)(object->flags | OBJECT_DYING) >> 16 << LINK_BITS;
    uint64_t low_flags = object->flags & 0xffff;
    assert(((uintptr_t)rt->dying & ~LINK_MASK) == 0);
    uint64_t word = flags | (uintptr_t)rt->dying;
    object->type = (Type *)((uintptr_t)object->type | low_flags << LINK_BITS);
    memcpy(object, &word, sizeof word);
    rt->dying = object;
}

static Object *chain_pop(Runtime *rt)
{
    Object *object = rt->dying;
    uint64_t word;
    memcpy(&word, object, sizeof word);
    rt->dying = (Object *)(uintptr_t)(word & LINK_MASK);
    uintptr_t type_word = (uintptr_t)object->type;
    object->type = (Type *)(type_word & LINK_MASK);
    object->flags =
        (uint32_t)(word >> LINK_BITS << 16) | (uint32_t)(type_word >> LINK_BITS);
    object->flags &= ~(uint32_t)OBJECT_DYING;
    object->count = 0;
    return object;
}

static NO_INLINE void end_chain(Runtime *rt)
{
    while (rt->dying != NULL) {
        end_in_full(rt, chain_pop(rt));
    }
}

void object_count_ended(Runtime *rt, Object *object)
{
    if (object->count != 0) {
        object->count = STICKY_COUNT;
        return;
    }
    if ((object->type->flags & TYPE_ATOM) != 0) {
        object->type->slots.destroy(rt, object);
        return;
    }
    char here;
    if (UNLIKELY(rt->death_depth >= DEATH_DEPTH ||
                 (rt->death_depth > 0 && &here < rt->stack_limit))) {
        // The collector must not look at it any more.
        object_untrack(object);
        chain_push(rt, object);
        return;
    }
    rt->death_depth++;
    end_object(rt, object);
    if (UNLIKELY(rt->dying != NULL) && rt->death_depth == 1) {
        end_chain(rt);
    }
    rt->death_depth--;
}
