// The text of exceptions and tracebacks, in CPython's layout.
#include <string.h>

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/carets.h"
#include "vm/hints.h"
#include "vm/traceback.h"

#define REPEATS_SHOWN 3 // of the same entry in a row; the others are counted
#define CHAIN_MAX 1000  // a longer chain of causes is cut

typedef struct Printer {
    Vm *vm;
    StrBuilder out;
    SourceCache sources;
} Printer;

static bool add_text(Printer *p, const char *text)
{
    return builder_add(&p->vm->rt, &p->out, text, strlen(text));
}

static bool add_take(Printer *p, Ref text)
{
    if (ref_is_error(text)) {
        return false;
    }
    bool ok = builder_add_str(&p->vm->rt, &p->out, value_str_object(peek(text)));
    drop(&p->vm->rt, text);
    return ok;
}

// --- entries ---

static bool add_entry(Printer *p, const Traceback *entry)
{
    return add_take(p, str_format(&p->vm->rt, "  File \"%U\", line %u, in %U\n", entry->code->filename, entry->line,
                                  entry->code->name)) &&
           add_source_lines(p->vm, &p->out, entry->code, entry->pc, entry->line, &p->sources);
}

static bool same_entry(const Traceback *a, const Traceback *b)
{
    return a->code == b->code && a->line == b->line;
}

static bool add_repeats(Printer *p, size_t repeats)
{
    if (repeats <= REPEATS_SHOWN) {
        return true;
    }
    size_t hidden = repeats - REPEATS_SHOWN;
    return add_take(p, str_format(&p->vm->rt, "  [Previous line repeated %zu more time%s]\n", hidden,
                                  hidden == 1 ? "" : "s"));
}

static bool add_entries(Printer *p, Ref traceback)
{
    bool ok = add_text(p, "Traceback (most recent call last):\n");
    const Traceback *previous = NULL;
    size_t repeats = 0;
    for (; ok && ref_is_object(traceback); traceback = previous->next) {
        const Traceback *entry = (const Traceback *)ref_object(traceback);
        if (previous != NULL && same_entry(previous, entry)) {
            repeats++;
        } else {
            ok = add_repeats(p, repeats);
            repeats = 1;
        }
        if (ok && repeats <= REPEATS_SHOWN) {
            ok = add_entry(p, entry);
        }
        previous = entry;
    }
    return ok && add_repeats(p, repeats);
}

// --- the last line ---

// "module.Name" but for built-in and __main__'s classes.
static Ref type_text(Printer *p, Ref *exception)
{
    Runtime *rt = &p->vm->rt;
    Type *type = ref_type(rt, *exception);
    Ref self = ref_new(&type->base), module = lookup_attr(rt, &self, rt->names[N_MODULE]);
    Ref text = REF_ERROR;
    if (ref_is_object(module) && is_str(peek(module)) &&
        !str_equals_text(value_str_object(peek(module)), "builtins") &&
        !str_equals_text(value_str_object(peek(module)), "__main__")) {
        text = str_format(rt, "%S.%U", peek(module), type->qualname);
    } else if (!ref_is_error(module)) {
        text = ref_new(&type->qualname->base);
    }
    drop(rt, module);
    drop(rt, self);
    return text;
}

static Ref message_text(Printer *p, Ref *exception)
{
    Runtime *rt = &p->vm->rt;
    Ref text = value_str(rt, peek(*exception));
    if (ref_is_error(text) && !pending_matches(rt, E_MEMORY_ERROR)) {
        pending_clear(rt);
        text = str_from(rt, "<exception str() failed>");
    }
    return text;
}

// str(e) may contain line breaks; it is added as it is.
static bool add_last_line(Printer *p, Ref *exception)
{
    Runtime *rt = &p->vm->rt;
    Ref type = type_text(p, exception), message = ref_is_error(type) ? REF_ERROR : message_text(p, exception);
    bool ok = !ref_is_error(message);
    ok = ok && builder_add_str(rt, &p->out, value_str_object(peek(type)));
    if (ok && value_str_object(peek(message))->size > 0) {
        ok = add_text(p, ": ") && builder_add_str(rt, &p->out, value_str_object(peek(message)));
    }
    ok = ok && hint_add(p->vm, &p->out, exception) && add_text(p, "\n");
    drop(rt, message);
    drop(rt, type);
    return ok;
}

// __notes__: each on lines of its own.
static bool add_notes(Printer *p, Ref *exception)
{
    Runtime *rt = &p->vm->rt;
    Ref notes = lookup_attr(rt, exception, rt->names[N_NOTES]);
    if (ref_is_error(notes)) {
        pending_clear(rt);
        return true;
    }
    if (ref_is_unbound(notes) || ref_is_none(notes)) {
        drop(rt, notes);
        return true;
    }
    bool ok = true;
    if (is_list(peek(notes)) || is_tuple(peek(notes))) {
        Iter iter;
        ok = iter_init(rt, &iter, &notes);
        while (ok) {
            Ref note = iter_step(rt, &iter);
            if (ref_is_unbound(note) || ref_is_error(note)) {
                ok = ref_is_unbound(note);
                break;
            }
            ok = add_take(p, value_str(rt, peek(note))) && add_text(p, "\n");
            drop(rt, note);
        }
        iter_fini(rt, &iter);
    } else {
        ok = add_take(p, value_repr(rt, peek(notes))) && add_text(p, "\n");
    }
    drop(rt, notes);
    return ok;
}

// --- syntax errors ---

static int64_t field_number(const Exception *e, int field, int64_t otherwise)
{
    int64_t number;
    return is_int(peek(e->fields[field])) && int_as_int64(peek(e->fields[field]), &number) ? number : otherwise;
}

// The line and its marks: offsets count characters from 1.
static bool add_syntax_line(Printer *p, const Exception *e, int64_t line)
{
    Runtime *rt = &p->vm->rt;
    if (!is_str(peek(e->fields[FIELD_SYNTAX_TEXT]))) {
        return true;
    }
    const Str *text = value_str_object(peek(e->fields[FIELD_SYNTAX_TEXT]));
    size_t size = text->size, skip = 0;
    while (size > 0 && strchr("\n\r \t\f", text->data[size - 1]) != NULL) {
        size--;
    }
    while (skip < size && strchr(" \t\f\n", text->data[skip]) != NULL) {
        skip++;
    }
    if (!add_text(p, "    ") || !builder_add(rt, &p->out, text->data + skip, size - skip) || !add_text(p, "\n")) {
        return false;
    }
    int64_t offset = field_number(e, FIELD_SYNTAX_OFFSET, -1);
    if (offset < 1) {
        return true;
    }
    int64_t end = field_number(e, FIELD_SYNTAX_END_OFFSET, 0);
    if (field_number(e, FIELD_SYNTAX_END_LINENO, line) != line) {
        end = (int64_t)str_length(text) + 1;
    }
    if (end <= offset) {
        end = offset + 1;
    }
    int64_t from = offset - 1 - (int64_t)skip, to = end - 1 - (int64_t)skip;
    bool ok = add_text(p, "    ");
    const char *at = text->data + skip;
    for (int64_t i = 0; ok && i < from; i++) {
        // Tabs stay tabs, so that the marks line up.
        uint32_t c = ' ';
        at += at < text->data + size ? utf8_decode(at, &c) : 0;
        ok = add_text(p, c == '\t' ? "\t" : " ");
    }
    for (int64_t i = from < 0 ? 0 : from; ok && i < to; i++) {
        ok = add_text(p, "^");
    }
    return ok && add_text(p, "\n");
}

static bool add_syntax_error(Printer *p, Ref *exception)
{
    Runtime *rt = &p->vm->rt;
    Exception *e = (Exception *)ref_object(*exception);
    int64_t line = field_number(e, FIELD_SYNTAX_LINENO, 0);
    Ref filename = e->fields[FIELD_SYNTAX_FILENAME];
    bool has_name = is_str(peek(filename));
    if (line > 0) {
        Ref head = has_name ? str_format(rt, "  File \"%S\", line %lld\n", peek(filename), (long long)line)
                            : str_format(rt, "  File \"<string>\", line %lld\n", (long long)line);
        if (!add_take(p, head) || !add_syntax_line(p, e, line)) {
            return false;
        }
    }
    Ref type = type_text(p, exception);
    bool ok = add_take(p, type) && add_text(p, ": ");
    Ref message = e->fields[FIELD_SYNTAX_MSG];
    if (ok && (ref_is_unbound(message) || ref_is_none(message))) {
        ok = add_text(p, "<no detail available>");
    } else if (ok) {
        ok = add_take(p, value_str(rt, peek(message)));
    }
    if (ok && line <= 0 && has_name) {
        ok = add_take(p, str_format(rt, " (%S)", peek(filename)));
    }
    return ok && add_text(p, "\n");
}

// --- the whole ---

static bool add_one(Printer *p, Ref *exception)
{
    Runtime *rt = &p->vm->rt;
    Exception *e = (Exception *)ref_object(*exception);
    if (ref_is_object(e->traceback) && !add_entries(p, e->traceback)) {
        return false;
    }
    bool is_syntax_error = type_is_subtype(e->base.type, rt->exceptions[E_SYNTAX_ERROR]);
    return (is_syntax_error ? add_syntax_error(p, exception) : add_last_line(p, exception)) && add_notes(p, exception);
}

// What came before an exception: its cause, or its context unless suppressed.
static Exception *predecessor(const Exception *e)
{
    if (ref_is_object(e->cause)) {
        return (Exception *)ref_object(e->cause);
    }
    return ref_is_object(e->context) && !e->suppress_context ? (Exception *)ref_object(e->context) : NULL;
}

static size_t chain_length(const Exception *e)
{
    // Links may form a circle: two walkers, one twice as fast, meet in it.
    size_t length = 1;
    const Exception *slow = e;
    for (const Exception *at = predecessor(e); at != NULL && length < CHAIN_MAX; at = predecessor(at)) {
        length++;
        if (length % 2 == 0) {
            slow = predecessor(slow);
        }
        if (slow == at) {
            return length - 1;
        }
    }
    return length;
}

static bool add_chain(Printer *p, Exception *last)
{
    for (size_t left = chain_length(last); left-- > 0;) {
        Exception *e = last;
        for (size_t i = 0; i < left; i++) {
            e = predecessor(e);
        }
        Ref exception = ref_new(&e->base);
        bool ok = add_one(p, &exception);
        drop(&p->vm->rt, exception);
        if (ok && left > 0) {
            Exception *next = last;
            for (size_t i = 0; i + 1 < left; i++) {
                next = predecessor(next);
            }
            ok = add_text(p, ref_is_object(next->cause)
                                 ? "\nThe above exception was the direct cause of the following exception:\n\n"
                                 : "\nDuring handling of the above exception, another exception occurred:\n\n");
        }
        if (!ok) {
            return false;
        }
    }
    return true;
}

static Ref finish(Printer *p, bool ok)
{
    source_cache_fini(&p->sources);
    if (!ok) {
        builder_fini(&p->vm->rt, &p->out);
        return REF_ERROR;
    }
    return builder_finish(&p->vm->rt, &p->out);
}

Ref traceback_format_entries(Vm *vm, Ref *traceback)
{
    Printer printer = {.vm = vm};
    builder_init(&printer.out);
    return finish(&printer, add_entries(&printer, *traceback));
}

Ref traceback_format(Vm *vm, Ref *exception)
{
    Printer printer = {.vm = vm};
    builder_init(&printer.out);
    return finish(&printer, add_chain(&printer, (Exception *)ref_object(*exception)));
}
