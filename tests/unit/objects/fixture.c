#include "fixture.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "objects/dict.h"
#include "objects/list.h"
#include "objects/set.h"
#include "objects/tuple.h"

// Without module codecs every encoding beyond the built-in ones is unknown.
static Ref refuse_codec(Runtime *rt, const char *name, Ref *args, size_t nargs)
{
    raise_error(rt, E_LOOKUP_ERROR, "unknown encoding: %U",
                value_str_object(peek(args[1])));
    return REF_ERROR;
}

Runtime *fixture_runtime(void)
{
    Runtime *rt = malloc(sizeof *rt);
    Heap *heap = heap_new(NULL);
    RuntimeOptions options = {
        .limits = {.steps = UINT64_MAX, .output = UINT64_MAX, .recursion = 1000},
        .stable = true};
    cr_assert(heap != NULL && rt != NULL);
    cr_assert(runtime_init(rt, heap, &options));
    rt->call_codecs = refuse_codec;
    return rt;
}

void fixture_end(Runtime *rt)
{
    Heap *heap = rt->heap;
    cr_assert(!is_pending(rt), "an exception is left");
    runtime_fini(rt);
    cr_assert_eq(heap_live_blocks(heap), 0, "%zu blocks are left",
                 heap_live_blocks(heap));
    heap_destroy(heap);
    free(rt);
}

static Ref parse(Runtime *rt, const char **at);

static void skip(const char **at)
{
    while (**at == ' ' || **at == ',') {
        ++*at;
    }
}

static Ref parse_items(Runtime *rt, const char **at, char end)
{
    Ref list = list_new(rt, 0);
    skip(at);
    while (**at != end) {
        cr_assert(list_append_take(rt, (List *)ref_object(list), parse(rt, at)));
        skip(at);
    }
    ++*at;
    return list;
}

static Ref parse_braces(Runtime *rt, const char **at)
{
    Ref dict = dict_new(rt);
    Ref set = set_new(rt, T_SET, NULL);
    bool is_set = false;
    skip(at);
    while (**at != '}') {
        Ref key = parse(rt, at);
        if (**at == ':') {
            ++*at;
            cr_assert(dict_set_take(rt, (Dict *)ref_object(dict), key, parse(rt, at)));
        } else {
            is_set = true;
            cr_assert(set_add_take(rt, (Set *)ref_object(set), key));
        }
        skip(at);
    }
    ++*at;
    drop(rt, is_set ? dict : set);
    return is_set ? set : dict;
}

static Ref parse_text(Runtime *rt, const char **at)
{
    const char *end = strchr(++*at, '\'');
    Ref text = str_new(rt, *at, (size_t)(end - *at));
    *at = end + 1;
    return text;
}

static Ref parse(Runtime *rt, const char **at)
{
    skip(at);
    char first = *(*at)++;
    if (first == '[') {
        return parse_items(rt, at, ']');
    }
    if (first == '(') {
        Ref list = parse_items(rt, at, ')');
        Ref tuple = list_to_tuple(rt, (List *)ref_object(list));
        drop(rt, list);
        return tuple;
    }
    if (first == '{') {
        return parse_braces(rt, at);
    }
    --*at;
    if (first == '\'') {
        return parse_text(rt, at);
    }
    if (first == 'N') {
        *at += strlen("None");
        return REF_NONE;
    }
    const char *end = *at + 1;
    while (isdigit((unsigned char)*end)) {
        end++;
    }
    Ref number = int_parse(rt, *at, (size_t)(end - *at), 10);
    *at = end;
    return number;
}

Ref make(Runtime *rt, const char *spec)
{
    Ref value = parse(rt, &spec);
    cr_assert(!ref_is_error(value));
    return value;
}

Ref call(Runtime *rt, Ref *object, const char *name, size_t count, ...)
{
    Ref args[8];
    va_list list;
    va_start(list, count);
    for (size_t i = 0; i < count; i++) {
        args[i] = va_arg(list, Ref);
        cr_assert(!ref_is_error(args[i]));
    }
    va_end(list);
    Str *method = str_intern_new(rt, name, strlen(name));
    Ref result = call_method(rt, object, method, args, count);
    object_release(rt, &method->base);
    for (size_t i = 0; i < count; i++) {
        drop(rt, args[i]);
    }
    return result;
}

void check_repr_take(Runtime *rt, Ref value, const char *text, const char *file,
                     int line)
{
    if (ref_is_error(value)) {
        Ref error = pending_take(rt);
        Ref shown = value_repr(rt, peek(error));
        cr_assert_fail("%s:%d: %s instead of %s", file, line,
                       ((Str *)ref_object(shown))->data, text);
    }
    Ref shown = value_repr(rt, peek(value));
    cr_assert(!ref_is_error(shown), "%s:%d: repr failed", file, line);
    cr_assert_str_eq(((Str *)ref_object(shown))->data, text, "%s:%d: %s instead of %s",
                     file, line, ((Str *)ref_object(shown))->data, text);
    drop(rt, shown);
    drop(rt, value);
}

void check_error(Runtime *rt, ExceptionId id, const char *message, const char *file,
                 int line)
{
    cr_assert(is_pending(rt), "%s:%d: no exception", file, line);
    bool matches = pending_matches(rt, id);
    Ref error = pending_take(rt);
    Ref text = value_str(rt, peek(error));
    cr_assert(matches, "%s:%d: another exception: %s", file, line,
              ((Str *)ref_object(text))->data);
    cr_assert_str_eq(((Str *)ref_object(text))->data, message, "%s:%d: %s", file, line,
                     ((Str *)ref_object(text))->data);
    drop(rt, text);
    drop(rt, error);
}
