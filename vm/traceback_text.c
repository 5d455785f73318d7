// The text of exceptions and tracebacks, in CPython's layout.
#include <string.h>

#include "lexer/source.h"
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
#define GROUP_WIDTH 15  // members shown of an exception group
#define GROUP_DEPTH 10  // groups within groups; both numbers are CPython's
#define INDENTATION                                                                    \
    "                            " // for any depth: at most GROUP_DEPTH + 2, by two
#define TRACEBACK_HEAD "Traceback (most recent call last):\n"

typedef struct Printer {
    Vm *vm;
    StrBuilder out; // the lines being made; `emit` hands them on
    StrBuilder whole;
    unsigned depth; // in exception groups
    bool is_open;   // the innermost group still wants its closing line
    bool is_short;  // one line of source an entry, without marks
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

// The line as it stands in the file.
static bool add_source_line(Printer *p, const Traceback *entry)
{
    size_t size;
    const char *line =
        source_cache_line(&p->sources, entry->code->filename, entry->line, &size);
    return size == 0 ||
           (add_text(p, "    ") && builder_add(&p->vm->rt, &p->out, line, size) &&
            add_text(p, "\n"));
}

static bool add_entry(Printer *p, const Traceback *entry)
{
    if (!add_take(p,
                  str_format(&p->vm->rt, "  File \"%U\", line %u, in %U\n",
                             entry->code->filename, entry->line, entry->code->name))) {
        return false;
    }
    return p->is_short ? add_source_line(p, entry)
                       : add_source_lines(p->vm, &p->out, entry->code, entry->pc,
                                          entry->line, &p->sources);
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
    return add_take(p, str_format(&p->vm->rt,
                                  "  [Previous line repeated %zu more time%s]\n",
                                  hidden, hidden == 1 ? "" : "s"));
}

static bool add_entries(Printer *p, Ref traceback)
{
    bool ok = true;
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
    Ref self = ref_new(&type->base),
        module = lookup_attr(rt, &self, rt->names[N_MODULE]);
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
    Ref type = type_text(p, exception),
        message = ref_is_error(type) ? REF_ERROR : message_text(p, exception);
    bool ok = !ref_is_error(message);
    ok = ok && builder_add_str(rt, &p->out, value_str_object(peek(type)));
    if (ok && (p->is_short || value_str_object(peek(message))->size > 0)) {
        ok = add_text(p, ": ") &&
             builder_add_str(rt, &p->out, value_str_object(peek(message)));
    }
    ok =
        ok && (p->is_short || hint_add(p->vm, &p->out, exception)) && add_text(p, "\n");
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

// A field's number; None and what makes no sense: 0.
static uint32_t field_number(const Exception *e, int field)
{
    int64_t number;
    bool fits = is_int(peek(e->fields[field])) &&
                int_as_int64(peek(e->fields[field]), &number) && number > 0 &&
                number < UINT32_MAX;
    return fits ? (uint32_t)number : 0;
}

static bool add_syntax_line(Printer *p, const Exception *e)
{
    Value text = peek(e->fields[FIELD_SYNTAX_TEXT]);
    if (!is_str(text)) {
        return true;
    }
    char room[ERROR_PLACE_ROOM];
    ErrorPlace place = {.lineno = field_number(e, FIELD_SYNTAX_LINENO),
                        .offset = field_number(e, FIELD_SYNTAX_OFFSET),
                        .end_lineno = field_number(e, FIELD_SYNTAX_END_LINENO),
                        .end_offset = field_number(e, FIELD_SYNTAX_END_OFFSET),
                        .text = value_str_object(text)->data,
                        .text_size = value_str_object(text)->size};
    return builder_add(&p->vm->rt, &p->out, room, error_place_format(&place, room));
}

static bool add_syntax_error(Printer *p, Ref *exception)
{
    Runtime *rt = &p->vm->rt;
    Exception *e = (Exception *)ref_object(*exception);
    Ref line = e->fields[FIELD_SYNTAX_LINENO];
    bool has_line = !ref_is_none(line) && !ref_is_unbound(line);
    Ref filename = e->fields[FIELD_SYNTAX_FILENAME];
    bool has_name = is_str(peek(filename));
    if (has_line &&
        !add_take(p, has_name ? str_format(rt, "  File \"%S\", line %S\n",
                                           peek(filename), peek(line))
                              : str_format(rt, "  File \"<string>\", line %S\n",
                                           peek(line)))) {
        return false;
    }
    if (!add_syntax_line(p, e)) {
        return false;
    }
    Ref type = type_text(p, exception);
    bool ok = add_take(p, type) && add_text(p, ": ");
    Ref message = e->fields[FIELD_SYNTAX_MSG];
    if (ok && (ref_is_unbound(message) || ref_is_none(message))) {
        ok = add_text(p, "<no detail available>");
    } else if (ok) {
        ok = add_take(p, value_str(rt, peek(message)));
    }
    if (ok && !has_line && has_name) {
        ok = add_take(p, str_format(rt, " (%S)", peek(filename)));
    }
    return ok && add_text(p, "\n");
}

// --- one exception ---

static bool add_description(Printer *p, Ref *exception)
{
    Runtime *rt = &p->vm->rt;
    bool is_syntax_error =
        type_is_subtype(ref_type(rt, *exception), rt->exceptions[E_SYNTAX_ERROR]);
    return (is_syntax_error ? add_syntax_error(p, exception)
                            : add_last_line(p, exception)) &&
           add_notes(p, exception);
}

// Hands what was added to the whole, each line behind the lines that tell how deep in
// groups it stands.
static bool emit(Printer *p, char margin)
{
    Runtime *rt = &p->vm->rt;
    const char *at = p->out.data, *end = at + p->out.size;
    if (p->out.failed) {
        return false;
    }
    for (const char *next; at < end; at = next) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        next = stop == NULL ? end : stop + 1;
        if (p->depth > 0 && !builder_add(rt, &p->whole, INDENTATION, 2 * p->depth)) {
            return false;
        }
        if (p->depth > 0 && !(builder_add(rt, &p->whole, &margin, 1) &&
                              builder_add(rt, &p->whole, " ", 1))) {
            return false;
        }
        if (!builder_add(rt, &p->whole, at, (size_t)(next - at))) {
            return false;
        }
    }
    p->out.size = 0;
    return true;
}

static bool emit_plain(Printer *p, Ref *exception)
{
    const Exception *e = (const Exception *)ref_object(*exception);
    return (!ref_is_object(e->traceback) ||
            (add_text(p, TRACEBACK_HEAD) && add_entries(p, e->traceback))) &&
           add_description(p, exception) && emit(p, '|');
}

// --- groups ---

static bool add_rule(Printer *p, const char *corner, Ref title)
{
    Runtime *rt = &p->vm->rt;
    if (ref_is_error(title)) {
        return false;
    }
    bool ok = builder_add(rt, &p->whole, INDENTATION, 2 * p->depth) &&
              builder_add(rt, &p->whole, corner, strlen(corner)) &&
              builder_add_str(rt, &p->whole, value_str_object(peek(title)));
    drop(rt, title);
    return ok;
}

static bool emit_chain(Printer *p, Exception *last);

static bool emit_member(Printer *p, const Tuple *members, size_t i)
{
    Runtime *rt = &p->vm->rt;
    if (i < GROUP_WIDTH) {
        return stack_check(rt) &&
               emit_chain(p, (Exception *)ref_object(members->items[i]));
    }
    size_t hidden = members->length - GROUP_WIDTH;
    return add_take(p, str_format(rt, "and %zu more exception%s\n", hidden,
                                  hidden == 1 ? "" : "s")) &&
           emit(p, '|');
}

static bool emit_members(Printer *p, const Tuple *members)
{
    Runtime *rt = &p->vm->rt;
    size_t shown = members->length <= GROUP_WIDTH ? members->length : GROUP_WIDTH + 1;
    p->is_open = false;
    for (size_t i = 0; i < shown; i++) {
        bool is_last = i + 1 == shown;
        p->is_open = p->is_open || is_last; // the last member, when it is a group,
                                            // draws the closing line itself
        Ref title =
            i < GROUP_WIDTH
                ? str_format(rt, "+---------------- %zu ----------------\n", i + 1)
                : str_from(rt, "+---------------- ... ----------------\n");
        if (!add_rule(p, i == 0 ? "+-" : "  ", title)) {
            return false;
        }
        p->depth++;
        if (!emit_member(p, members, i)) {
            return false;
        }
        if (is_last && p->is_open) {
            if (!add_rule(p, "",
                          str_from(rt, "+------------------------------------\n"))) {
                return false;
            }
            p->is_open = false;
        }
        p->depth--;
    }
    return true;
}

static bool emit_group(Printer *p, Ref *exception)
{
    Exception *e = (Exception *)ref_object(*exception);
    if (p->depth > GROUP_DEPTH) {
        return add_text(p, "... (max_group_depth is 10)\n") && emit(p, '|');
    }
    bool is_outermost = p->depth == 0;
    p->depth += is_outermost;
    bool ok = true;
    if (ref_is_object(e->traceback)) {
        ok = add_text(p, "Exception Group " TRACEBACK_HEAD) &&
             emit(p, is_outermost ? '+' : '|') && add_entries(p, e->traceback);
    }
    ok = ok && add_description(p, exception) && emit(p, '|') &&
         emit_members(p, value_tuple(peek(e->fields[FIELD_GROUP_EXCEPTIONS])));
    p->depth -= is_outermost;
    return ok;
}

// --- chains ---

// What came before an exception: its cause, or its context unless suppressed.
static Exception *predecessor(const Exception *e)
{
    if (ref_is_object(e->cause)) {
        return (Exception *)ref_object(e->cause);
    }
    return ref_is_object(e->context) && !e->suppress_context
               ? (Exception *)ref_object(e->context)
               : NULL;
}

// The exceptions of the chain, the last one first, each once though the links may form
// a circle.
static size_t collect_chain(Exception *last, Exception **chain)
{
    size_t length = 0;
    for (Exception *at = last; at != NULL && length < CHAIN_MAX; at = predecessor(at)) {
        for (size_t i = 0; i < length; i++) {
            if (chain[i] == at) {
                return length;
            }
        }
        chain[length++] = at;
    }
    return length;
}

static bool emit_one(Printer *p, Exception *e)
{
    Runtime *rt = &p->vm->rt;
    Ref exception = ref_new(&e->base);
    bool is_group =
        type_is_subtype(e->base.type, rt->exceptions[E_BASE_EXCEPTION_GROUP]);
    bool ok = is_group ? emit_group(p, &exception) : emit_plain(p, &exception);
    drop(rt, exception);
    return ok;
}

static bool emit_link(Printer *p, const Exception *e)
{
    return add_text(p, ref_is_object(e->cause)
                           ? "\nThe above exception was the direct cause of the "
                             "following exception:\n\n"
                           : "\nDuring handling of the above exception, another "
                             "exception occurred:\n\n") &&
           emit(p, '|');
}

static bool emit_chain(Printer *p, Exception *last)
{
    Runtime *rt = &p->vm->rt;
    Exception *chain[CHAIN_MAX];
    size_t length = collect_chain(last, chain);
    // Printing runs __str__ methods, which may take links away.
    for (size_t i = 0; i < length; i++) {
        ref_new(&chain[i]->base);
    }
    bool ok = true;
    for (size_t i = length; i-- > 0;) {
        ok = ok && emit_one(p, chain[i]) && (i == 0 || emit_link(p, chain[i - 1]));
        object_release(rt, &chain[i]->base);
    }
    return ok;
}

static Ref finish(Printer *p, bool ok)
{
    Runtime *rt = &p->vm->rt;
    source_cache_fini(&p->sources);
    builder_fini(rt, &p->out);
    if (!ok) {
        builder_fini(rt, &p->whole);
        return REF_ERROR;
    }
    return builder_finish(rt, &p->whole);
}

static void start(Printer *p, Vm *vm)
{
    *p = (Printer){.vm = vm};
    builder_init(&p->out);
    builder_init(&p->whole);
}

Ref traceback_format(Vm *vm, Ref *exception)
{
    Printer printer;
    start(&printer, vm);
    return finish(&printer, emit_chain(&printer, (Exception *)ref_object(*exception)));
}

Ref traceback_format_short(Vm *vm, Ref *exception)
{
    Printer printer;
    start(&printer, vm);
    printer.is_short = true;
    const Exception *e = (const Exception *)ref_object(*exception);
    bool ok = !ref_is_object(e->traceback) || (add_text(&printer, TRACEBACK_HEAD) &&
                                               add_entries(&printer, e->traceback));
    return finish(&printer,
                  ok && add_last_line(&printer, exception) && emit(&printer, ' '));
}
