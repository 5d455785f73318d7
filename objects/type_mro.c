// The order in which a class and its bases are searched: C3 linearization; and choosing
// a metaclass.
#include <string.h>

#include "objects/exception.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_make.h"

// One sequence that is being merged: the rest of a base's MRO, or of the list of bases.
typedef struct Chain {
    Tuple *tuple; // borrowed
    size_t next;
} Chain;

static Value head_of(const Chain *chain)
{
    return peek(chain->tuple->items[chain->next]);
}

static bool is_done(const Chain *chain)
{
    return chain->next == chain->tuple->length;
}

static bool in_tail(const Chain *chain, Value class)
{
    for (size_t i = chain->next + 1; i < chain->tuple->length; i++) {
        if (chain->tuple->items[i].bits == class.bits) {
            return true;
        }
    }
    return false;
}

// The first head that no chain has further back; NULL: there is none.
static const Chain *find_candidate(const Chain *chains, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        bool blocked = is_done(&chains[i]);
        for (size_t j = 0; !blocked && j < count; j++) {
            blocked = !is_done(&chains[j]) && in_tail(&chains[j], head_of(&chains[i]));
        }
        if (!blocked) {
            return &chains[i];
        }
    }
    return NULL;
}

// The message lists the classes that are still waiting, each once.
static void raise_inconsistent(Runtime *rt, const Chain *chains, size_t count)
{
    StrBuilder builder;
    builder_init(&builder);
    for (size_t i = 0; i < count; i++) {
        bool seen = is_done(&chains[i]);
        for (size_t j = 0; !seen && j < i; j++) {
            seen = !is_done(&chains[j]) &&
                   head_of(&chains[j]).bits == head_of(&chains[i]).bits;
        }
        if (seen) {
            continue;
        }
        if (builder.size > 0) {
            builder_add(rt, &builder, ", ", 2);
        }
        builder_add_str(rt, &builder,
                        ((Type *)value_object(head_of(&chains[i])))->name);
    }
    Ref names = builder_finish(rt, &builder);
    if (!ref_is_error(names)) {
        raise_error(
            rt, E_TYPE_ERROR,
            "Cannot create a consistent method resolution order (MRO) for bases %S",
            peek(names));
        drop(rt, names);
    }
}

static bool merge(Runtime *rt, Chain *chains, size_t count, List *mro)
{
    for (;;) {
        bool all_done = true;
        for (size_t i = 0; i < count; i++) {
            all_done = all_done && is_done(&chains[i]);
        }
        if (all_done) {
            return true;
        }
        if (!charge(rt, count)) {
            return false;
        }
        const Chain *best = find_candidate(chains, count);
        if (best == NULL) {
            raise_inconsistent(rt, chains, count);
            return false;
        }
        Value class = head_of(best);
        if (!list_append_take(rt, mro, ref_copy(class))) {
            return false;
        }
        for (size_t i = 0; i < count; i++) {
            if (!is_done(&chains[i]) && head_of(&chains[i]).bits == class.bits) {
                chains[i].next++;
            }
        }
    }
}

static bool check_duplicates(Runtime *rt, const Tuple *bases)
{
    for (size_t i = 0; i < bases->length; i++) {
        for (size_t j = i + 1; j < bases->length; j++) {
            if (bases->items[i].bits == bases->items[j].bits) {
                raise_error(rt, E_TYPE_ERROR, "duplicate base class %N",
                            (Type *)ref_object(bases->items[i]));
                return false;
            }
        }
    }
    return true;
}

Ref type_compute_mro(Runtime *rt, Type *type)
{
    Tuple *bases = type->bases;
    if (!check_duplicates(rt, bases)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < bases->length; i++) {
        const Type *base = (Type *)ref_object(bases->items[i]);
        if (base->mro == NULL) {
            raise_error(rt, E_TYPE_ERROR, "Cannot extend an incomplete type '%N'",
                        base);
            return REF_ERROR;
        }
    }
    Ref mro = list_new(rt, 4);
    size_t count = bases->length + 1;
    Chain *chains = ref_is_error(mro) ? NULL : buffer_alloc(rt, count * sizeof *chains);
    bool done = chains != NULL &&
                list_append_take(rt, value_list(peek(mro)), ref_new(&type->base));
    if (done) {
        for (size_t i = 0; i < bases->length; i++) {
            chains[i] = (Chain){((Type *)ref_object(bases->items[i]))->mro, 0};
        }
        chains[bases->length] = (Chain){bases, 0};
        done = merge(rt, chains, count, value_list(peek(mro)));
    }
    buffer_free(rt, chains, count * sizeof *chains);
    if (!done) {
        drop(rt, mro);
        return REF_ERROR;
    }
    return mro;
}

Type *type_most_derived(Runtime *rt, Type *meta, Tuple *bases)
{
    Type *winner = meta;
    for (size_t i = 0; i < bases->length; i++) {
        Type *candidate = ref_type(rt, bases->items[i]);
        if (type_is_subtype(winner, candidate)) {
            continue;
        }
        if (!type_is_subtype(candidate, winner)) {
            raise_error(rt, E_TYPE_ERROR,
                        "metaclass conflict: the metaclass of a derived class must be "
                        "a (non-strict) subclass of the "
                        "metaclasses of all its bases");
            return NULL;
        }
        winner = candidate;
    }
    return winner;
}
