// Match objects.
#include "modules/re/re.h"

#include "modules/natives.h"
#include "objects/item.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"

// --- making ---

// The group that was closed last: the one that ends last; of those that end together,
// an outer one is closed after those inside it, else the later one.
static uint32_t last_group(const Pattern *pattern, const size_t *spans)
{
    uint32_t last = 0;
    for (uint32_t group = 1; group <= pattern->groups; group++) {
        size_t end = spans[2 * group + 1];
        if (end == PCRE2_UNSET || (last != 0 && end < spans[2 * last + 1])) {
            continue;
        }
        uint32_t around = group;
        while (last != 0 && around > last) {
            around = pattern->parents[around];
        }
        bool is_inside = last != 0 && around == last && end == spans[2 * last + 1];
        last = is_inside ? last : group;
    }
    return last;
}

Ref match_new(Runtime *rt, Pattern *pattern, const Subject *subject)
{
    size_t words = 2 * ((size_t)pattern->groups + 1);
    Match *match = object_alloc(rt, rt->types[T_RE_MATCH],
                                sizeof *match + words * sizeof *match->spans);
    if (match == NULL) {
        return REF_ERROR;
    }
    const size_t *spans = pattern_spans(pattern);
    match->pattern = ref_new(&pattern->base);
    match->string = ref_copy(peek(subject->string));
    match->pos = subject->pos;
    match->endpos = subject->endpos;
    match->groups = pattern->groups;
    for (size_t i = 0; i < words; i++) {
        match->spans[i] = spans[i];
    }
    match->last = pattern->groups == 0 ? 0 : last_group(pattern, spans);
    object_track(rt, &match->base);
    return OBJECT_REF(match);
}

static size_t match_size(const Object *self)
{
    return sizeof(Match) +
           2 * ((size_t)((const Match *)self)->groups + 1) * sizeof(size_t);
}

static void match_destroy(Runtime *rt, Object *self)
{
    Match *match = (Match *)self;
    drop(rt, match->pattern);
    drop(rt, match->string);
    object_free(rt, self, match_size(self));
}

static void match_traverse(Object *self, Visitor *visitor)
{
    Match *match = (Match *)self;
    visit(visitor, match->pattern, EDGE_FIELD, (uintptr_t) "re");
    visit(visitor, match->string, EDGE_FIELD, (uintptr_t) "string");
}

// --- groups ---

// The number of a group that a program names; -1: IndexError "no such group".
static int64_t find_group(Runtime *rt, const Match *match, Ref *name)
{
    int64_t number = -1;
    if (is_int(peek(*name))) {
        if (!int_as_int64(peek(*name), &number)) {
            number = -1;
        }
    } else {
        Ref found = REF_UNBOUND;
        Dict *names = value_dict(peek(as_pattern(match->pattern)->groupindex));
        Lookup known = dict_lookup(rt, names, name, &found);
        if (known == LOOKUP_FOUND) {
            (void)int_as_int64(peek(found), &number);
            drop(rt, found);
        } else if (known == LOOKUP_ERROR) {
            bool is_index = pending_matches(rt, E_TYPE_ERROR);
            if (!is_index) {
                return -1;
            }
            pending_clear(rt);
        } else {
            Ref index = unary_try(rt, UN_INDEX, name);
            if (ref_is_error(index)) {
                return -1;
            }
            if (is_int(peek(index)) && !int_as_int64(peek(index), &number)) {
                number = -1;
            }
            drop(rt, index);
        }
    }
    if (number < 0 || number > match->groups) {
        raise_error(rt, E_INDEX_ERROR, "no such group");
        return -1;
    }
    return number;
}

// The text of a group, a share of `otherwise` when it did not match.
static Ref group_text(Runtime *rt, Match *match, size_t group, Ref *otherwise)
{
    size_t start = match->spans[2 * group], end = match->spans[2 * group + 1];
    if (start == PCRE2_UNSET) {
        return otherwise == NULL ? REF_NONE : share(rt, otherwise);
    }
    if (is_str(peek(match->string))) {
        Str *text = value_str_object(peek(match->string));
        return start < end ? str_part(rt, text, start, end) : str_new(rt, "", 0);
    }
    Buffer buffer;
    if (!buffer_get(rt, &match->string, &buffer)) {
        return REF_ERROR;
    }
    // A bytearray may be shorter by now.
    start = start < buffer.size ? start : buffer.size;
    end = end < buffer.size ? end : buffer.size;
    bool is_all =
        is_exact(rt, peek(match->string), T_BYTES) && start == 0 && end == buffer.size;
    Ref part = is_all ? share(rt, &match->string)
                      : bytes_new(rt, buffer.data + start, end - start);
    buffer_release(rt, &buffer);
    return part;
}

static int64_t position_of(Runtime *rt, const Match *match, size_t offset)
{
    if (offset == PCRE2_UNSET) {
        return -1;
    }
    return is_str(peek(match->string))
               ? (int64_t)str_position(rt, value_str_object(peek(match->string)),
                                       offset)
               : (int64_t)offset;
}

static Ref py_match_group(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Match *match = as_match(args[0]);
    if (nargs == 1) {
        return group_text(rt, match, 0, NULL);
    }
    if (nargs == 2) {
        int64_t group = find_group(rt, match, &args[1]);
        return group < 0 ? REF_ERROR : group_text(rt, match, (size_t)group, NULL);
    }
    Tuple *tuple = tuple_new(rt, nargs - 1);
    for (size_t i = 1; tuple != NULL && i < nargs; i++) {
        int64_t group = find_group(rt, match, &args[i]);
        Ref text = group < 0 ? REF_ERROR : group_text(rt, match, (size_t)group, NULL);
        if (ref_is_error(text)) {
            drop(rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[i - 1] = text;
    }
    if (tuple == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

static Ref match_getitem(Runtime *rt, Ref *self, Ref *key)
{
    int64_t group = find_group(rt, as_match(*self), key);
    return group < 0 ? REF_ERROR : group_text(rt, as_match(*self), (size_t)group, NULL);
}

static Ref py_match_groups(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Match *match = as_match(args[0]);
    Tuple *tuple = tuple_new(rt, match->groups);
    for (size_t i = 1; tuple != NULL && i <= match->groups; i++) {
        Ref text = group_text(rt, match, i, is_given(args[1]) ? &args[1] : NULL);
        if (ref_is_error(text)) {
            drop(rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[i - 1] = text;
    }
    if (tuple == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

static Ref py_match_groupdict(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Match *match = as_match(args[0]);
    Dict *names = value_dict(peek(as_pattern(match->pattern)->groupindex));
    Ref result = dict_new(rt);
    size_t position = 0;
    Ref *key, *number;
    while (!ref_is_error(result) && dict_next(names, &position, &key, &number)) {
        Ref text = group_text(rt, match, (size_t)immediate_int(peek(*number)),
                              is_given(args[1]) ? &args[1] : NULL);
        if (ref_is_error(text) ||
            !dict_set_take(rt, value_dict(peek(result)), share(rt, key), text)) {
            drop(rt, result);
            return REF_ERROR;
        }
    }
    return result;
}

// --- places ---

static int64_t group_argument(Runtime *rt, Ref *args, size_t nargs)
{
    return nargs > 1 ? find_group(rt, as_match(args[0]), &args[1]) : 0;
}

static Ref py_match_start(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Match *match = as_match(args[0]);
    int64_t group = group_argument(rt, args, nargs);
    return group < 0 ? REF_ERROR
                     : ref_immediate(position_of(rt, match, match->spans[2 * group]));
}

static Ref py_match_end(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Match *match = as_match(args[0]);
    int64_t group = group_argument(rt, args, nargs);
    return group < 0
               ? REF_ERROR
               : ref_immediate(position_of(rt, match, match->spans[2 * group + 1]));
}

static Ref span_of(Runtime *rt, const Match *match, size_t group)
{
    Ref items[2] = {ref_immediate(position_of(rt, match, match->spans[2 * group])),
                    ref_immediate(position_of(rt, match, match->spans[2 * group + 1]))};
    return tuple_from_take(rt, items, 2);
}

static Ref py_match_span(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t group = group_argument(rt, args, nargs);
    return group < 0 ? REF_ERROR : span_of(rt, as_match(args[0]), (size_t)group);
}

// --- attributes ---

static Ref get_string(Runtime *rt, Ref *self)
{
    return share(rt, &as_match(*self)->string);
}
static Ref get_re(Runtime *rt, Ref *self)
{
    return share(rt, &as_match(*self)->pattern);
}
static Ref get_pos(Runtime *rt, Ref *self)
{
    return ref_immediate(as_match(*self)->pos);
}
static Ref get_endpos(Runtime *rt, Ref *self)
{
    return ref_immediate(as_match(*self)->endpos);
}
static Ref get_lastindex(Runtime *rt, Ref *self)
{
    uint32_t last = as_match(*self)->last;
    return last == 0 ? REF_NONE : ref_immediate(last);
}

static Ref get_lastgroup(Runtime *rt, Ref *self)
{
    const Match *match = as_match(*self);
    Dict *names = value_dict(peek(as_pattern(match->pattern)->groupindex));
    size_t position = 0;
    Ref *key, *number;
    while (match->last != 0 && dict_next(names, &position, &key, &number)) {
        if (immediate_int(peek(*number)) == match->last) {
            return share(rt, key);
        }
    }
    return REF_NONE;
}

static Ref get_regs(Runtime *rt, Ref *self)
{
    const Match *match = as_match(*self);
    Tuple *tuple = tuple_new(rt, (size_t)match->groups + 1);
    for (size_t i = 0; tuple != NULL && i <= match->groups; i++) {
        Ref span = span_of(rt, match, i);
        if (ref_is_error(span)) {
            drop(rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[i] = span;
    }
    if (tuple == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

static Ref match_repr(Runtime *rt, Value self)
{
    Match *match = (Match *)value_object(self);
    Ref text = group_text(rt, match, 0, NULL);
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    Ref shown = value_repr(rt, peek(text));
    drop(rt, text);
    if (ref_is_error(shown)) {
        return REF_ERROR;
    }
    Str *whole = value_str_object(peek(shown));
    Ref cut = str_slice(rt, whole, 0, str_length(whole) < 50 ? str_length(whole) : 50);
    Ref result =
        ref_is_error(cut)
            ? REF_ERROR
            : str_format(rt, "<re.Match object; span=(%lld, %lld), match=%S>",
                         (long long)position_of(rt, match, match->spans[0]),
                         (long long)position_of(rt, match, match->spans[1]), peek(cut));
    drop(rt, cut);
    drop(rt, shown);
    return result;
}

static Ref py_match_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return share(rt, &args[0]);
}

static const MethodDef match_methods[] = {
    {"group", py_match_group, ARGS(0, ARGS_ANY),
     "Return one or more subgroups of the match."},
    {"groups", py_match_groups, SIGNATURE(0, "default=None"),
     "Return a tuple containing all the subgroups of the match, from 1."},
    {"groupdict", py_match_groupdict, SIGNATURE(0, "default=None"),
     "Return a dictionary containing all the named subgroups of the match."},
    {"start", py_match_start, ARGS(0, 1),
     "Return index of the start of the substring matched by group."},
    {"end", py_match_end, ARGS(0, 1),
     "Return index of the end of the substring matched by group."},
    {"span", py_match_span, ARGS(0, 1),
     "For match object m, return the 2-tuple (m.start(group), m.end(group))."},
    {"expand", py_match_expand, SIGNATURE(1, "template"),
     "Return the string obtained by doing backslash substitution on the template."},
    {"__copy__", py_match_copy, ARGS(0, 0), NULL},
    {"__deepcopy__", py_match_copy, ARGS(1, 1), NULL},
    CLASS_GETITEM_METHOD,
    {NULL},
};

static const GetSetDef match_getsets[] = {
    {"string", get_string, readonly_member,
     "The string passed to match() or search()."},
    {"re", get_re, readonly_member, "The regular expression object."},
    {"pos", get_pos, readonly_member,
     "The index into the string at which the RE engine started looking for a match."},
    {"endpos", get_endpos, readonly_member,
     "The index into the string beyond which the RE engine will not go."},
    {"lastindex", get_lastindex, NULL,
     "The integer index of the last matched capturing group."},
    {"lastgroup", get_lastgroup, NULL, "The name of the last matched capturing group."},
    {"regs", get_regs, NULL, NULL},
    {NULL},
};

const TypeDef re_match_typedef = {
    .name = "re.Match",
    .doc = "The result of re.match() and re.search().\nMatch objects always have a "
           "boolean value of True.",
    .instance_size = sizeof(Match),
    .flags = TYPE_NO_INSTANTIATE,
    .slots =
        {
            .destroy = match_destroy,
            .traverse = match_traverse,
            .size = match_size,
            .repr = match_repr,
            .getitem = match_getitem,
        },
    .methods = match_methods,
    .getsets = match_getsets,
};
