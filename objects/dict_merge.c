// Filling dicts from other things: mappings, pairs, keyword arguments.
#include "objects/dict_table.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/tuple.h"

// Every entry of another dict, in order; keys that are there already keep their place.
static bool merge_dict(Runtime *rt, Dict *dict, Dict *other)
{
    if (dict == other || other->length == 0) {
        return true;
    }
    if (!charge(rt, other->used)) {
        return false;
    }
    if (dict->entries == NULL && dict_is_dense(other)) {
        return dict_fill_from(rt, dict, other);
    }
    if (dict->length == 0 && !dict_reserve(rt, dict, other->length)) {
        return false;
    }
    bool known_absent = dict->length == 0 && dict->used == 0;
    for (size_t i = dict_next_live(other, 0); i < other->used;
         i = dict_next_live(other, i + 1)) {
        Ref key, value;
        size_t used = other->used;
        int64_t hash = other->entries[i].hash;
        int64_t there = known_absent
                            ? DICT_ASK
                            : dict_find_plain(rt, dict, peek(other->entries[i].key));
        bool ok;
        if (there >= 0) {
            value = share(rt, &other->entries[i].value);
            ok = !ref_is_error(value);
            if (ok) {
                dict_set_entry_take(rt, dict, (size_t)there, value);
            }
        } else {
            ok = dict_share_entry(rt, other, i, &key, &value) &&
                 (known_absent ? dict_append_take(rt, dict, key, hash, value)
                               : dict_set_hashed_take(rt, dict, key, hash, value));
        }
        if (!ok) {
            return false;
        }
        if (other->used != used) { // __eq__ of a key did that
            raise_error(rt, E_RUNTIME_ERROR, "dict mutated during update");
            return false;
        }
    }
    return true;
}

Ref mapping_list(Runtime *rt, Ref *mapping, NameId method)
{
    Ref items = call_method(rt, mapping, rt->names[method], NULL, 0);
    if (ref_is_error(items)) {
        return REF_ERROR;
    }
    Ref list = list_from_iterable(rt, &items);
    if (ref_is_error(list) && ref_type(rt, items)->slots.iter == NULL &&
        pending_matches(rt, E_TYPE_ERROR)) {
        raise_error(rt, E_TYPE_ERROR, "%T.%U() returned a non-iterable (type %T)",
                    peek(*mapping), rt->names[method], peek(items));
    }
    drop(rt, items);
    return list;
}

// Anything with keys() and []: what was among the keys before the dict changed.
static bool merge_mapping(Runtime *rt, Dict *dict, Ref *other)
{
    Iter iter;
    Ref keys = mapping_list(rt, other, N_KEYS);
    if (ref_is_error(keys)) {
        return false;
    }
    bool started = iter_init(rt, &iter, &keys);
    drop(rt, keys);
    if (!started) {
        return false;
    }
    Ref key = iter_step(rt, &iter);
    while (!ref_is_error(key) && !ref_is_unbound(key)) {
        Ref value = get_item(rt, other, &key);
        if (ref_is_error(value)) {
            drop(rt, key);
            key = REF_ERROR;
        } else {
            key =
                dict_set_take(rt, dict, key, value) ? iter_step(rt, &iter) : REF_ERROR;
        }
    }
    iter_fini(rt, &iter);
    return ref_is_unbound(key);
}

// One item of dict(pairs), consumed: both halves in *key and *value.
static bool split_pair_take(Runtime *rt, Ref item, size_t number, Ref *key, Ref *value)
{
    Ref fast = is_exact(rt, peek(item), T_TUPLE) ? share(rt, &item)
                                                 : tuple_from_list(rt, &item);
    drop(rt, item);
    if (ref_is_error(fast)) {
        if (pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            raise_error(
                rt, E_TYPE_ERROR,
                "cannot convert dictionary update sequence element #%zu to a sequence",
                number);
        }
        return false;
    }
    Tuple *pair = (Tuple *)ref_object(fast);
    if (pair->length != 2) {
        raise_error(
            rt, E_VALUE_ERROR,
            "dictionary update sequence element #%zu has length %zu; 2 is required",
            number, pair->length);
        drop(rt, fast);
        return false;
    }
    bool shared = items_share(rt, key, &pair->items[0], 1);
    if (shared && !items_share(rt, value, &pair->items[1], 1)) {
        drop(rt, *key);
        shared = false;
    }
    drop(rt, fast);
    return shared;
}

// The next item of dict(pairs): PAIR_MADE, PAIR_END or PAIR_ERROR.
static int step_pair(Runtime *rt, Iter *iter, size_t number, Ref *key, Ref *value)
{
    int found = iter_step_pair(rt, iter, key, value);
    if (found != PAIR_NONE) {
        return found;
    }
    Ref item = iter_step(rt, iter);
    if (ref_is_unbound(item)) {
        return PAIR_END;
    }
    bool split = !ref_is_error(item) && split_pair_take(rt, item, number, key, value);
    return split ? PAIR_MADE : PAIR_ERROR;
}

static bool merge_pairs(Runtime *rt, Dict *dict, Ref *pairs)
{
    Iter iter;
    if (!iter_init(rt, &iter, pairs)) {
        return false;
    }
    Ref key, value;
    int found = step_pair(rt, &iter, 0, &key, &value);
    for (size_t number = 1; found == PAIR_MADE; number++) {
        bool ok = dict_set_take(rt, dict, key, value) &&
                  (number % CHARGE_CHUNK != 0 || charge(rt, CHARGE_CHUNK));
        found = ok ? step_pair(rt, &iter, number, &key, &value) : PAIR_ERROR;
    }
    iter_fini(rt, &iter);
    return found == PAIR_END;
}

// Whether a dict subclass leaves iteration to dict, so that its entries may be read
// directly.
static bool iterates_as_dict(Runtime *rt, Value value)
{
    return is_dict(value) &&
           value_object(value)->type->slots.iter == rt->types[T_DICT]->slots.iter;
}

bool dict_update(Runtime *rt, Dict *dict, Ref *other)
{
    if (is_exact(rt, peek(*other), T_DICT)) {
        return merge_dict(rt, dict, (Dict *)ref_object(*other));
    }
    Ref keys = lookup_attr(rt, other, rt->names[N_KEYS]);
    if (ref_is_error(keys)) {
        return false;
    }
    if (ref_is_unbound(keys)) {
        return merge_pairs(rt, dict, other);
    }
    drop(rt, keys);
    if (iterates_as_dict(rt, peek(*other))) {
        return merge_dict(rt, dict, (Dict *)ref_object(*other));
    }
    return merge_mapping(rt, dict, other);
}

// --- f(**other) ---

// A callable's name in messages: "module.qualname()", or its str().
Ref function_text(Runtime *rt, Ref *function)
{
    Ref module = REF_UNBOUND;
    Ref text = REF_ERROR;
    Ref name = lookup_attr(rt, function, rt->names[N_QUALNAME]);
    if (ref_is_error(name)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(name)) {
        return value_str(rt, peek(*function));
    }
    module = lookup_attr(rt, function, rt->names[N_MODULE]);
    if (ref_is_error(module)) {
        goto done;
    }
    bool plain =
        !is_str(peek(module)) || str_equals_text((Str *)ref_object(module), "builtins");
    text = plain ? str_format(rt, "%S()", peek(name))
                 : str_format(rt, "%S.%S()", peek(module), peek(name));

done:
    drop(rt, module);
    drop(rt, name);
    return text;
}

// Raises TypeError "`before` f() `after`", the function's text between the two.
static void raise_about_function(Runtime *rt, Ref *function, const char *format,
                                 Value detail)
{
    Ref text = function_text(rt, function);
    if (!ref_is_error(text)) {
        raise_error(rt, E_TYPE_ERROR, format, peek(text), detail);
        drop(rt, text);
    }
}

static bool add_keyword_take(Runtime *rt, Dict *dict, Ref key, Ref value, Ref *function)
{
    Lookup found = dict_contains(rt, dict, &key);
    if (found == LOOKUP_FOUND) {
        raise_about_function(rt, function,
                             "%S got multiple values for keyword argument '%S'",
                             peek(key));
    } else if (found == LOOKUP_MISSING && !is_str(peek(key))) {
        raise_error(rt, E_TYPE_ERROR, "keywords must be strings");
    } else if (found == LOOKUP_MISSING) {
        return dict_set_take(rt, dict, key, value);
    }
    drop(rt, key);
    drop(rt, value);
    return false;
}

static void refuse_unmapped(Runtime *rt, Ref *other, Ref *function)
{
    raise_about_function(rt, function, "%S argument after ** must be a mapping, not %T",
                         peek(*other));
}

// The keys of a mapping that is no dict, as an iterator in *keys.
static bool keyword_source(Runtime *rt, Ref *other, Ref *function, Iter *iter)
{
    Ref method = lookup_attr(rt, other, rt->names[N_KEYS]);
    if (ref_is_unbound(method)) {
        refuse_unmapped(rt, other, function);
    }
    if (ref_is_unbound(method) || ref_is_error(method)) {
        return false;
    }
    Ref keys = object_call(rt, &method, NULL, 0, NULL);
    drop(rt, method);
    if (ref_is_error(keys)) {
        return false;
    }
    bool started = iter_init(rt, iter, &keys);
    drop(rt, keys);
    return started;
}

// The same of a mapping that is no dict.
static bool merge_keywords_of_mapping(Runtime *rt, Dict *dict, Ref *other,
                                      Ref *function)
{
    Iter iter;
    if (!keyword_source(rt, other, function, &iter)) {
        return false;
    }
    Ref key = iter_step(rt, &iter);
    while (!ref_is_error(key) && !ref_is_unbound(key)) {
        Ref value = get_item(rt, other, &key);
        if (ref_is_error(value)) {
            drop(rt, key);
            key = REF_ERROR;
        } else {
            key = add_keyword_take(rt, dict, key, value, function)
                      ? iter_step(rt, &iter)
                      : REF_ERROR;
        }
    }
    iter_fini(rt, &iter);
    return ref_is_unbound(key);
}

bool dict_merge_keywords(Runtime *rt, Dict *dict, Ref *other, Ref *function)
{
    if (iterates_as_dict(rt, peek(*other))) {
        Dict *source = (Dict *)ref_object(*other);
        for (size_t i = dict_next_live(source, 0); i < source->used;
             i = dict_next_live(source, i + 1)) {
            Ref key, value;
            if (!dict_share_entry(rt, source, i, &key, &value) ||
                !add_keyword_take(rt, dict, key, value, function)) {
                return false;
            }
        }
        return true;
    }
    if (merge_keywords_of_mapping(rt, dict, other, function)) {
        return true;
    }
    // As in CPython any attribute that is missing on the way says so.
    if (pending_matches(rt, E_ATTRIBUTE_ERROR)) {
        drop(rt, pending_take(rt));
        refuse_unmapped(rt, other, function);
    }
    return false;
}
