// Pattern objects, and the iterators over their matches.
#include "modules/re/re.h"

#include <stdio.h>
#include <string.h>

#include "modules/natives.h"
#include "objects/item.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/mapping_proxy.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"
#include "vm/import.h"

// --- subjects ---

static bool read_subject(Runtime *rt, Subject *subject, const Pattern *pattern,
                         Ref *string)
{
    subject->is_text = is_str(peek(*string));
    if (!subject->is_text && !has_buffer(rt, *string)) {
        raise_error(rt, E_TYPE_ERROR, "expected string or bytes-like object, got '%T'",
                    peek(*string));
        return false;
    }
    if (subject->is_text != pattern->is_text) {
        raise_error(rt, E_TYPE_ERROR,
                    pattern->is_text
                        ? "cannot use a string pattern on a bytes-like object"
                        : "cannot use a bytes pattern on a string-like object");
        return false;
    }
    if (!subject->is_text) {
        if (!buffer_get(rt, string, &subject->buffer)) {
            return false;
        }
        subject->data = subject->buffer.data;
        subject->size = subject->buffer.size;
        return true;
    }
    Str *text = value_str_object(peek(*string));
    subject->is_ascii = str_is_ascii(text);
    subject->data = text->data;
    subject->size = text->size;
    return true;
}

bool subject_init(Runtime *rt, Subject *subject, const Pattern *pattern, Ref *string,
                  int64_t pos, int64_t endpos)
{
    *subject = (Subject){.string = REF_UNBOUND};
    if (!read_subject(rt, subject, pattern, string)) {
        return false;
    }
    subject->string = share(rt, string);
    Str *text = subject->is_text ? value_str_object(peek(subject->string)) : NULL;
    int64_t length = (int64_t)(text != NULL ? str_length(text) : subject->size);
    subject->pos = pos < 0 ? 0 : pos < length ? pos : length;
    subject->endpos = endpos < 0 ? 0 : endpos < length ? endpos : length;
    subject->start = text != NULL && subject->pos > 0
                         ? str_offset(rt, text, (size_t)subject->pos)
                         : (size_t)subject->pos;
    if (subject->endpos < length) {
        subject->size = text != NULL ? str_offset(rt, text, (size_t)subject->endpos)
                                     : (size_t)subject->endpos;
    }
    return true;
}

void subject_fini(Runtime *rt, Subject *subject)
{
    if (!subject->is_text && !ref_is_unbound(subject->string)) {
        buffer_release(rt, &subject->buffer);
    }
    clear_ref(rt, &subject->string);
}

Ref subject_part(Runtime *rt, const Subject *subject, size_t start, size_t end)
{
    if (subject->is_text) {
        Str *text = value_str_object(peek(subject->string));
        return start < end ? str_part(rt, text, start, end) : str_new(rt, "", 0);
    }
    bool is_all = is_exact(rt, peek(subject->string), T_BYTES) && start == 0 &&
                  end == ((const Bytes *)ref_object(subject->string))->size;
    return is_all ? ref_copy(peek(subject->string))
                  : bytes_new(rt, subject->data + start, end - start);
}

// --- making ---

static bool fill_pattern(Runtime *rt, Pattern *pattern, Target target,
                         Translation *translation)
{
    pattern->flags = translation->flags;
    pattern->groups = (uint32_t)translation->groups;
    pattern->groupindex = take(&translation->names);
    pattern->needs_text = target == TARGET_ASCII && translation->needs_text;
    pattern->parents =
        buffer_alloc(rt, (translation->groups + 1) * sizeof *pattern->parents);
    if (pattern->parents == NULL) {
        return false;
    }
    for (size_t i = 0; i <= translation->groups; i++) {
        pattern->parents[i] = translation->group_list[i].parent;
    }
    return pattern->needs_text || program_set(rt, pattern, target, translation);
}

static bool print_translation(Runtime *rt, const Translation *translation)
{
    Ref text = str_new(rt, translation->text.data, translation->text.size);
    Ref print = REF_ERROR;
    Str *name = ref_is_error(text) ? NULL : str_intern_new(rt, "print", 5);
    Ref *slot = name == NULL ? NULL : dict_find_str(vm_of(rt)->builtins, name);
    if (slot != NULL) {
        print = share(rt, slot);
        Ref result = object_call(rt, &print, &text, 1, NULL);
        drop(rt, print);
        print = result;
    }
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, text);
    bool ok = !ref_is_error(print);
    drop(rt, print);
    return ok;
}

Ref pattern_new(Runtime *rt, Ref *source_object, uint32_t flags)
{
    Source source;
    Translation translation;
    if (!re_source_init(rt, &source, source_object)) {
        return REF_ERROR;
    }
    Target target = source.is_text ? TARGET_ASCII : TARGET_BYTES;
    bool ok = translate(rt, &source, flags, target, &translation);
    if (ok && (translation.flags & RE_DEBUG) != 0) {
        ok = print_translation(rt, &translation);
    }
    Pattern *pattern =
        ok ? object_alloc(rt, rt->types[T_RE_PATTERN], sizeof *pattern) : NULL;
    if (pattern != NULL) {
        memset((char *)pattern + sizeof(Object), 0, sizeof *pattern - sizeof(Object));
        pattern->pattern = share(rt, source_object);
        pattern->is_text = source.is_text;
        pattern->groupindex = REF_UNBOUND;
        ok = fill_pattern(rt, pattern, target, &translation);
        object_track(rt, &pattern->base);
    }
    translation_fini(rt, &translation);
    re_source_fini(rt, &source);
    if (pattern != NULL && !ok) {
        drop(rt, OBJECT_REF(pattern));
        return REF_ERROR;
    }
    return pattern == NULL ? REF_ERROR : OBJECT_REF(pattern);
}

static void pattern_destroy(Runtime *rt, Object *self)
{
    Pattern *pattern = (Pattern *)self;
    programs_fini(rt, pattern);
    buffer_free(rt, pattern->parents,
                ((size_t)pattern->groups + 1) * sizeof *pattern->parents);
    drop(rt, pattern->pattern);
    drop(rt, pattern->groupindex);
    object_free(rt, self, sizeof *pattern);
}

static void pattern_traverse(Object *self, Visitor *visitor)
{
    Pattern *pattern = (Pattern *)self;
    visit(visitor, pattern->pattern, EDGE_FIELD, (uintptr_t) "pattern");
    visit(visitor, pattern->groupindex, EDGE_FIELD, (uintptr_t) "groupindex");
}

// --- one match ---

enum { ARG_STRING = 1, ARG_POS, ARG_ENDPOS };

// string, pos, endpos
static bool subject_arguments(Runtime *rt, Subject *subject, Ref *args)
{
    int64_t pos = 0, endpos = INT64_MAX;
    if ((is_given(args[ARG_POS]) && !size_argument(rt, &args[ARG_POS], &pos)) ||
        (is_given(args[ARG_ENDPOS]) &&
         !size_argument(rt, &args[ARG_ENDPOS], &endpos))) {
        return false;
    }
    return subject_init(rt, subject, as_pattern(args[0]), &args[ARG_STRING], pos,
                        endpos);
}

static Ref find_one(Runtime *rt, Ref *args, Anchoring anchoring)
{
    Subject subject;
    if (!subject_arguments(rt, &subject, args)) {
        return REF_ERROR;
    }
    Pattern *pattern = as_pattern(args[0]);
    Found found =
        subject.start > subject.size
            ? FOUND_NOTHING
            : pattern_find(rt, pattern, &subject, subject.start, anchoring, false);
    Ref result = found == FOUND_MATCH     ? match_new(rt, pattern, &subject)
                 : found == FOUND_NOTHING ? REF_NONE
                                          : REF_ERROR;
    subject_fini(rt, &subject);
    return result;
}

static Ref py_re_search(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return find_one(rt, args, ANCHOR_SEARCH);
}
static Ref py_re_match(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return find_one(rt, args, ANCHOR_MATCH);
}
static Ref py_re_fullmatch(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return find_one(rt, args, ANCHOR_FULL);
}

// --- all matches ---

// A group of the last match; '' when it did not take part.
static Ref found_part(Runtime *rt, const Pattern *pattern, const Subject *subject,
                      size_t group)
{
    const size_t *spans = pattern_spans(pattern);
    size_t start = spans[2 * group];
    return start == PCRE2_UNSET
               ? subject_part(rt, subject, 0, 0)
               : subject_part(rt, subject, start, spans[2 * group + 1]);
}

// What findall lists for one match.
static Ref found_item(Runtime *rt, const Pattern *pattern, const Subject *subject)
{
    if (pattern->groups < 2) {
        return found_part(rt, pattern, subject, pattern->groups);
    }
    Tuple *tuple = tuple_new(rt, pattern->groups);
    for (size_t i = 0; tuple != NULL && i < pattern->groups; i++) {
        Ref part = found_part(rt, pattern, subject, i + 1);
        if (ref_is_error(part)) {
            drop(rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[i] = part;
    }
    if (tuple == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

static Ref py_re_findall(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Subject subject;
    if (!subject_arguments(rt, &subject, args)) {
        return REF_ERROR;
    }
    Pattern *pattern = as_pattern(args[0]);
    Finder finder = {.at = subject.start};
    Ref list = list_new(rt, 0);
    while (!ref_is_error(list)) {
        Found found = finder_next(rt, &finder, pattern, &subject, ANCHOR_SEARCH);
        if (found == FOUND_NOTHING) {
            break;
        }
        Ref item = found == FOUND_MATCH ? found_item(rt, pattern, &subject) : REF_ERROR;
        if (ref_is_error(item) || !list_append_take(rt, value_list(peek(list)), item)) {
            drop(rt, list);
            list = REF_ERROR;
        }
    }
    subject_fini(rt, &subject);
    return list;
}

// The text before a match, then its groups.
static bool split_at(Runtime *rt, const Pattern *pattern, const Subject *subject,
                     size_t from, List *list)
{
    const size_t *spans = pattern_spans(pattern);
    Ref part = subject_part(rt, subject, from, spans[0]);
    if (ref_is_error(part) || !list_append_take(rt, list, part)) {
        return false;
    }
    for (size_t i = 1; i <= pattern->groups; i++) {
        size_t start = pattern_spans(pattern)[2 * i];
        Ref group =
            start == PCRE2_UNSET
                ? REF_NONE
                : subject_part(rt, subject, start, pattern_spans(pattern)[2 * i + 1]);
        if (ref_is_error(group) || !list_append_take(rt, list, group)) {
            return false;
        }
    }
    return true;
}

static Ref split_subject(Runtime *rt, Pattern *pattern, const Subject *subject,
                         int64_t most)
{
    Finder finder = {.at = 0};
    Ref list = list_new(rt, 0);
    size_t from = 0;
    for (int64_t count = 0; !ref_is_error(list) && (most == 0 || count < most);
         count++) {
        Found found = finder_next(rt, &finder, pattern, subject, ANCHOR_SEARCH);
        if (found == FOUND_NOTHING) {
            break;
        }
        if (found == FOUND_ERROR ||
            !split_at(rt, pattern, subject, from, value_list(peek(list)))) {
            drop(rt, list);
            return REF_ERROR;
        }
        from = pattern_spans(pattern)[1];
    }
    if (ref_is_error(list)) {
        return REF_ERROR;
    }
    Ref rest = subject_part(rt, subject, from, subject->size);
    if (ref_is_error(rest) || !list_append_take(rt, value_list(peek(list)), rest)) {
        drop(rt, list);
        return REF_ERROR;
    }
    return list;
}

static Ref py_re_split(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Subject subject;
    int64_t most = 0;
    if ((is_given(args[2]) && !index_as_int64(rt, &args[2], E_OVERFLOW_ERROR, &most)) ||
        !subject_init(rt, &subject, as_pattern(args[0]), &args[ARG_STRING], 0,
                      INT64_MAX)) {
        return REF_ERROR;
    }
    Ref list = split_subject(rt, as_pattern(args[0]), &subject, most);
    subject_fini(rt, &subject);
    return list;
}

// --- iterators ---

// finditer's iterator, and scanners.
typedef struct FinderObject {
    Object base;
    Ref pattern;
    Subject subject;
    Finder finder;
} FinderObject;

static Ref finder_new(Runtime *rt, Ref *args, TypeId type)
{
    Subject subject;
    if (!subject_arguments(rt, &subject, args)) {
        return REF_ERROR;
    }
    FinderObject *finder = object_alloc(rt, rt->types[type], sizeof *finder);
    if (finder == NULL) {
        subject_fini(rt, &subject);
        return REF_ERROR;
    }
    finder->pattern = share(rt, &args[0]);
    finder->subject = subject;
    finder->finder = (Finder){.at = subject.start};
    object_track(rt, &finder->base);
    return OBJECT_REF(finder);
}

static void finder_destroy(Runtime *rt, Object *self)
{
    FinderObject *finder = (FinderObject *)self;
    subject_fini(rt, &finder->subject);
    drop(rt, finder->pattern);
    object_free(rt, self, sizeof *finder);
}

static void finder_traverse(Object *self, Visitor *visitor)
{
    FinderObject *finder = (FinderObject *)self;
    visit(visitor, finder->pattern, EDGE_FIELD, (uintptr_t) "pattern");
    visit(visitor, finder->subject.string, EDGE_FIELD, (uintptr_t) "string");
}

// The next match; unbound at the end.
static Ref finder_step(Runtime *rt, FinderObject *finder, Anchoring anchoring)
{
    Pattern *pattern = as_pattern(finder->pattern);
    Found found =
        finder_next(rt, &finder->finder, pattern, &finder->subject, anchoring);
    return found == FOUND_MATCH     ? match_new(rt, pattern, &finder->subject)
           : found == FOUND_NOTHING ? REF_UNBOUND
                                    : REF_ERROR;
}

static Ref finder_object_next(Runtime *rt, Ref *self)
{
    return finder_step(rt, (FinderObject *)ref_object(*self), ANCHOR_SEARCH);
}

static Ref scan(Runtime *rt, Ref *args, Anchoring anchoring)
{
    Ref match = finder_step(rt, (FinderObject *)ref_object(args[0]), anchoring);
    return ref_is_unbound(match) ? REF_NONE : match;
}

static Ref py_scanner_match(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return scan(rt, args, ANCHOR_MATCH);
}
static Ref py_scanner_search(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return scan(rt, args, ANCHOR_SEARCH);
}
static Ref get_scanner_pattern(Runtime *rt, Ref *self)
{
    return share(rt, &((FinderObject *)ref_object(*self))->pattern);
}

static const MethodDef scanner_methods[] = {
    {"match", py_scanner_match, ARGS(0, 0), NULL},
    {"search", py_scanner_search, ARGS(0, 0), NULL},
    {NULL},
};

static const GetSetDef scanner_getsets[] = {
    {"pattern", get_scanner_pattern, readonly_member, NULL},
    {NULL},
};

static Ref py_re_finditer(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return finder_new(rt, args, T_RE_FINDER);
}
static Ref py_re_scanner(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return finder_new(rt, args, T_RE_SCANNER);
}

// --- attributes ---

static Ref get_pattern(Runtime *rt, Ref *self)
{
    return share(rt, &as_pattern(*self)->pattern);
}
static Ref get_flags(Runtime *rt, Ref *self)
{
    return ref_immediate(as_pattern(*self)->flags);
}
static Ref get_groups(Runtime *rt, Ref *self)
{
    return ref_immediate(as_pattern(*self)->groups);
}
static Ref get_groupindex(Runtime *rt, Ref *self)
{
    return mapping_proxy_new(rt, &as_pattern(*self)->groupindex);
}

static const struct {
    uint32_t flag;
    const char *name;
} flag_names[] = {
    {RE_IGNORECASE, "re.IGNORECASE"}, {RE_LOCALE, "re.LOCALE"},
    {RE_MULTILINE, "re.MULTILINE"},   {RE_DOTALL, "re.DOTALL"},
    {RE_UNICODE, "re.UNICODE"},       {RE_VERBOSE, "re.VERBOSE"},
    {RE_DEBUG, "re.DEBUG"},           {RE_ASCII, "re.ASCII"},
};

static void add_flags(Runtime *rt, StrBuilder *builder, const Pattern *pattern)
{
    uint32_t flags = pattern->flags;
    if (pattern->is_text && (flags & RE_TYPE_FLAGS) == RE_UNICODE) {
        flags &= ~(uint32_t)RE_UNICODE; // goes without saying
    }
    const char *between = ", ";
    for (size_t i = 0; i < sizeof flag_names / sizeof *flag_names; i++) {
        if ((flags & flag_names[i].flag) != 0) {
            builder_add(rt, builder, between, strlen(between));
            builder_add(rt, builder, flag_names[i].name, strlen(flag_names[i].name));
            between = "|";
            flags &= ~flag_names[i].flag;
        }
    }
    if (flags != 0) { // of no flag that is known
        char text[16];
        int size = snprintf(text, sizeof text, "0x%x", (unsigned)flags);
        builder_add(rt, builder, between, strlen(between));
        builder_add(rt, builder, text, (size_t)size);
    }
}

static Ref pattern_repr(Runtime *rt, Value self)
{
    const Pattern *pattern = (const Pattern *)value_object(self);
    Ref shown = value_repr(rt, peek(pattern->pattern));
    if (ref_is_error(shown)) {
        return REF_ERROR;
    }
    Str *text = value_str_object(peek(shown));
    Ref cut = str_slice(rt, text, 0, str_length(text) < 200 ? str_length(text) : 200);
    drop(rt, shown);
    if (ref_is_error(cut)) {
        return REF_ERROR;
    }
    StrBuilder builder;
    builder_init(&builder);
    builder_add(rt, &builder, "re.compile(", 11);
    builder_add_str(rt, &builder, value_str_object(peek(cut)));
    add_flags(rt, &builder, pattern);
    builder_add(rt, &builder, ")", 1);
    drop(rt, cut);
    return builder_finish(rt, &builder);
}

static int64_t pattern_hash(Runtime *rt, Value self)
{
    const Pattern *pattern = (const Pattern *)value_object(self);
    int64_t hash = value_hash(rt, peek(pattern->pattern));
    if (hash == -1) {
        return -1;
    }
    hash ^= (int64_t)pattern->flags * 1000003 + pattern->is_text;
    return hash == -1 ? -2 : hash;
}

static Ref pattern_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_exact(rt, peek(*left), T_RE_PATTERN) ||
        !is_exact(rt, peek(*right), T_RE_PATTERN)) {
        return REF_NOT_IMPLEMENTED;
    }
    Pattern *a = as_pattern(*left), *b = as_pattern(*right);
    int equal = a == b ? 1 : 0;
    if (!equal && a->flags == b->flags && a->is_text == b->is_text) {
        equal = value_equals(rt, &a->pattern, &b->pattern);
    }
    return equal < 0 ? REF_ERROR : ref_bool((op == CMP_EQ) == (equal != 0));
}

static Ref py_re_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return share(rt, &args[0]);
}

// (re._compile, (pattern, flags))
static Ref py_re_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Pattern *pattern = as_pattern(args[0]);
    Ref module = import_module_named(vm_of(rt), "re");
    Str *name = ref_is_error(module) ? NULL : str_intern_new(rt, "_compile", 8);
    Ref items[2] = {name == NULL ? REF_ERROR : get_attr(rt, &module, name),
                    REF_UNBOUND};
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, module);
    if (ref_is_error(items[0])) {
        return REF_ERROR;
    }
    Ref arguments[2] = {share(rt, &pattern->pattern), ref_immediate(pattern->flags)};
    items[1] = tuple_from_take(rt, arguments, 2);
    if (ref_is_error(items[1])) {
        drop(rt, items[0]);
        return REF_ERROR;
    }
    return tuple_from_take(rt, items, 2);
}

#define PLACES SIGNATURE(1, "string, pos=0, endpos=9223372036854775807")

static const MethodDef pattern_methods[] = {
    {"search", py_re_search, PLACES,
     "Scan through string looking for a match, and return a corresponding match "
     "object.\n\nReturn None if no position in the string matches."},
    {"match", py_re_match, PLACES,
     "Matches zero or more characters at the beginning of the string."},
    {"fullmatch", py_re_fullmatch, PLACES, "Matches against all of the string."},
    {"finditer", py_re_finditer, PLACES,
     "Return an iterator over all non-overlapping matches for the RE pattern in "
     "string."},
    {"findall", py_re_findall, PLACES,
     "Return a list of all non-overlapping matches of pattern in string."},
    {"scanner", py_re_scanner, PLACES, NULL},
    {"split", py_re_split, SIGNATURE(1, "string, maxsplit=0"),
     "Split string by the occurrences of pattern."},
    {"sub", py_re_sub, SIGNATURE(2, "repl, string, count=0"),
     "Return the string obtained by replacing the leftmost non-overlapping "
     "occurrences of pattern in string by the replacement repl."},
    {"subn", py_re_subn, SIGNATURE(2, "repl, string, count=0"),
     "Return the tuple (new_string, number_of_subs_made)."},
    {"__copy__", py_re_copy, ARGS(0, 0), NULL},
    {"__deepcopy__", py_re_copy, ARGS(1, 1), NULL},
    {"__reduce__", py_re_reduce, ARGS(0, 0), NULL},
    CLASS_GETITEM_METHOD,
    {NULL},
};

static const GetSetDef pattern_getsets[] = {
    {"pattern", get_pattern, readonly_member,
     "The pattern string from which the RE object was compiled."},
    {"flags", get_flags, readonly_member, "The regex matching flags."},
    {"groups", get_groups, readonly_member,
     "The number of capturing groups in the pattern."},
    {"groupindex", get_groupindex, NULL,
     "A dictionary mapping group names to group numbers."},
    {NULL},
};

const TypeDef re_pattern_typedef = {
    .name = "re.Pattern",
    .doc = "Compiled regular expression object.",
    .instance_size = sizeof(Pattern),
    .flags = TYPE_NO_INSTANTIATE | TYPE_WEAKREFS,
    .slots =
        {
            .destroy = pattern_destroy,
            .traverse = pattern_traverse,
            .repr = pattern_repr,
            .hash = pattern_hash,
            .compare = pattern_compare,
        },
    .methods = pattern_methods,
    .getsets = pattern_getsets,
};

const TypeDef re_finder_typedef = {
    .name = "callable_iterator",
    .instance_size = sizeof(FinderObject),
    .flags = TYPE_NO_INSTANTIATE,
    .slots =
        {
            .destroy = finder_destroy,
            .traverse = finder_traverse,
            .iter = iter_self,
            .next = finder_object_next,
        },
};

const TypeDef re_scanner_typedef = {
    .name = "_sre.SRE_Scanner",
    .instance_size = sizeof(FinderObject),
    .flags = TYPE_NO_INSTANTIATE,
    .slots =
        {
            .destroy = finder_destroy,
            .traverse = finder_traverse,
        },
    .methods = scanner_methods,
    .getsets = scanner_getsets,
};
