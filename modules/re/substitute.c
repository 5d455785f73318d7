// Replacing matches: templates, functions.
#include <string.h>

#include "modules/natives.h"
#include "modules/re/re.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"

#define NO_GROUP SIZE_MAX

// A piece of a template: a group, or a stretch of `text`.
typedef struct Part {
    size_t group; // NO_GROUP: text
    size_t start, size;
} Part;

typedef struct Template {
    StrBuilder text;
    StrBuilder parts; // Part records
    size_t literal;   // where the stretch of text that is being read begins
} Template;

static void template_fini(Runtime *rt, Template *template)
{
    builder_fini(rt, &template->text);
    builder_fini(rt, &template->parts);
}

// --- reading templates ---

typedef struct TemplateParser {
    Runtime *rt;
    Source source;
    const Pattern *pattern;
    size_t at;
    Template *out;
} TemplateParser;

static void add_char(TemplateParser *p, uint32_t c)
{
    if (p->source.is_text) {
        builder_add_char(p->rt, &p->out->text, c);
    } else {
        char byte = (char)c;
        builder_add(p->rt, &p->out->text, &byte, 1);
    }
}

static void end_literal(TemplateParser *p)
{
    Template *out = p->out;
    Part part = {NO_GROUP, out->literal, out->text.size - out->literal};
    if (part.size > 0) {
        builder_add(p->rt, &out->parts, (const char *)&part, sizeof part);
    }
    out->literal = out->text.size;
}

static bool add_group(TemplateParser *p, uint64_t group, size_t position)
{
    if (group > p->pattern->groups) {
        source_error(p->rt, &p->source, position, "invalid group reference %zu",
                     (size_t)group);
        return false;
    }
    end_literal(p);
    Part part = {(size_t)group, 0, 0};
    return builder_add(p->rt, &p->out->parts, (const char *)&part, sizeof part);
}

// \g<name>, \g<number>: behind the g.
static bool parse_group(TemplateParser *p)
{
    size_t start, size;
    if (p->at >= p->source.size || p->source.chars[p->at] != '<') {
        source_error(p->rt, &p->source, p->at, "missing <");
        return false;
    }
    p->at++;
    if (!source_until(p->rt, &p->source, &p->at, '>', "group name", &start, &size)) {
        return false;
    }
    if (is_digits(&p->source, start, size)) {
        return add_group(p, digits_value(&p->source, start, size, UINT32_MAX), start);
    }
    Ref name = source_text(p->rt, &p->source, start, size);
    if (ref_is_error(name) || !source_check_name(p->rt, &p->source, name, start)) {
        drop(p->rt, name);
        return false;
    }
    Ref number = REF_UNBOUND;
    Lookup found =
        dict_lookup(p->rt, value_dict(peek(p->pattern->groupindex)), &name, &number);
    if (found == LOOKUP_MISSING) {
        raise_error(p->rt, E_INDEX_ERROR, "unknown group name %R", peek(name));
    }
    drop(p->rt, name);
    return found == LOOKUP_FOUND &&
           add_group(p, (uint64_t)immediate_int(peek(number)), start);
}

static bool is_octal_at(const TemplateParser *p, size_t at)
{
    return at < p->source.size && p->source.chars[at] >= '0' &&
           p->source.chars[at] <= '7';
}

static bool is_digit_at(const TemplateParser *p, size_t at)
{
    return at < p->source.size && p->source.chars[at] >= '0' &&
           p->source.chars[at] <= '9';
}

// The digits of an octal number from `start` to here.
static uint32_t octal_value(const TemplateParser *p, size_t start)
{
    uint32_t value = 0;
    for (size_t i = start; i < p->at; i++) {
        value = value << 3 | (p->source.chars[i] - '0');
    }
    return value;
}

// \0.., \1..\99, \123: `start` is the backslash.
static bool parse_number(TemplateParser *p, size_t start)
{
    size_t first = start + 1;
    p->at = first + 1;
    if (p->source.chars[first] == '0') {
        while (p->at < first + 3 && is_octal_at(p, p->at)) {
            p->at++;
        }
        add_char(p, octal_value(p, first) & 0xff);
        return true;
    }
    if (is_digit_at(p, p->at)) {
        p->at++;
        bool is_octal =
            is_octal_at(p, first) && is_octal_at(p, first + 1) && is_octal_at(p, p->at);
        if (is_octal) {
            p->at++;
            uint32_t value = octal_value(p, first);
            if (value > 0377) {
                source_error(p->rt, &p->source, start,
                             "octal escape value \\%c%c%c outside of range 0-0o377",
                             (int)p->source.chars[first],
                             (int)p->source.chars[first + 1],
                             (int)p->source.chars[first + 2]);
                return false;
            }
            add_char(p, value);
            return true;
        }
    }
    return add_group(p, digits_value(&p->source, first, p->at - first, 100), first);
}

static bool parse_backslash(TemplateParser *p)
{
    static const char letters[] = "abfnrtv\\";
    static const char values[] = "\a\b\f\n\r\t\v\\";
    size_t start = p->at;
    if (start + 1 == p->source.size) {
        source_error(p->rt, &p->source, start, "bad escape (end of pattern)");
        return false;
    }
    uint32_t c = p->source.chars[start + 1];
    if (is_digit_at(p, start + 1)) {
        return parse_number(p, start);
    }
    p->at = start + 2;
    if (c == 'g') {
        return parse_group(p);
    }
    const char *known = c != 0 && c < 128 ? strchr(letters, (int)c) : NULL;
    if (known != NULL) {
        add_char(p, (unsigned char)values[known - letters]);
        return true;
    }
    if (c < 128 && (c | 32) >= 'a' && (c | 32) <= 'z') {
        source_error(p->rt, &p->source, start, "bad escape \\%c", (int)c);
        return false;
    }
    add_char(p, '\\');
    add_char(p, c);
    return true;
}

static bool parse_template(Runtime *rt, const Pattern *pattern, Ref *source,
                           Template *out)
{
    TemplateParser p = {.rt = rt, .pattern = pattern, .out = out};
    *out = (Template){.literal = 0};
    builder_init(&out->text);
    builder_init(&out->parts);
    if (!is_str(peek(*source)) && !has_buffer(rt, *source)) {
        raise_error(rt, E_TYPE_ERROR,
                    "decoding to str: need a bytes-like object, %T found",
                    peek(*source));
        return false;
    }
    if (!re_source_init(rt, &p.source, source)) {
        return false;
    }
    bool ok = true;
    while (ok && p.at < p.source.size) {
        if (p.source.chars[p.at] == '\\') {
            ok = parse_backslash(&p);
        } else {
            add_char(&p, p.source.chars[p.at++]);
        }
    }
    end_literal(&p);
    re_source_fini(rt, &p.source);
    return ok && !out->text.failed && !out->parts.failed;
}

// Adds the template's text for a match with these spans in `data`.
static void expand(Runtime *rt, const Template *template, const char *data, size_t size,
                   const size_t *spans, StrBuilder *out)
{
    const Part *parts = (const Part *)template->parts.data;
    for (size_t i = 0; i < template->parts.size / sizeof *parts; i++) {
        const Part *part = &parts[i];
        if (part->group == NO_GROUP) {
            builder_add(rt, out, template->text.data + part->start, part->size);
            continue;
        }
        size_t start = spans[2 * part->group], end = spans[2 * part->group + 1];
        if (start != PCRE2_UNSET && end <= size) {
            builder_add(rt, out, data + start, end - start);
        }
    }
}

Ref py_match_expand(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Match *match = as_match(args[0]);
    Template template;
    StrBuilder out;
    Subject subject;
    builder_init(&out);
    Pattern *pattern = as_pattern(match->pattern);
    bool ok = parse_template(rt, pattern, &args[1], &template);
    if (ok &&
        (ok = subject_init(rt, &subject, pattern, &match->string, 0, match->endpos))) {
        expand(rt, &template, subject.data, subject.size, match->spans, &out);
        subject_fini(rt, &subject);
    }
    template_fini(rt, &template);
    if (!ok) {
        builder_fini(rt, &out);
        return REF_ERROR;
    }
    return is_str(peek(args[1])) ? builder_finish(rt, &out)
                                 : builder_finish_bytes(rt, &out);
}

// --- replacing ---

typedef struct Replacer {
    Ref *with; // what was given: text or a function
    bool is_called;
    Template template;
    bool is_text;  // of the subject
    size_t pieces; // so far, as CPython counts them in messages
    StrBuilder out;
} Replacer;

// Text of the subject's kind is added, anything else refused in the words of join().
static bool add_piece(Runtime *rt, Replacer *replacer, Ref piece)
{
    if (replacer->is_text && is_str(peek(piece))) {
        return builder_add_str(rt, &replacer->out, value_str_object(peek(piece)));
    }
    if (replacer->is_text || !has_buffer(rt, piece)) {
        raise_error(rt, E_TYPE_ERROR,
                    replacer->is_text
                        ? "sequence item %zu: expected str instance, %T found"
                        : "sequence item %zu: expected a bytes-like object, %T found",
                    replacer->pieces, peek(piece));
        return false;
    }
    Buffer buffer;
    if (!buffer_get(rt, &piece, &buffer)) {
        return false;
    }
    bool ok = builder_add(rt, &replacer->out, buffer.data, buffer.size);
    buffer_release(rt, &buffer);
    return ok;
}

static bool add_called(Runtime *rt, Replacer *replacer, Pattern *pattern,
                       const Subject *subject)
{
    Ref match = match_new(rt, pattern, subject);
    Ref result = ref_is_error(match) ? REF_ERROR
                                     : object_call(rt, replacer->with, &match, 1, NULL);
    drop(rt, match);
    bool ok = !ref_is_error(result) &&
              (ref_is_none(result) || add_piece(rt, replacer, result));
    drop(rt, result);
    return ok;
}

static bool replace_match(Runtime *rt, Replacer *replacer, Pattern *pattern,
                          const Subject *subject, size_t *from)
{
    const size_t *spans = pattern_spans(pattern);
    size_t start = spans[0], end = spans[1];
    if (*from < start) {
        builder_add(rt, &replacer->out, subject->data + *from, start - *from);
        replacer->pieces++;
    }
    *from = end;
    bool ok;
    if (replacer->is_called) {
        ok = add_called(rt, replacer, pattern, subject);
    } else if (is_str(peek(*replacer->with)) != replacer->is_text) {
        ok = add_piece(rt, replacer, *replacer->with);
    } else {
        expand(rt, &replacer->template, subject->data, subject->size, spans,
               &replacer->out);
        ok = true;
    }
    replacer->pieces++;
    return ok && !replacer->out.failed;
}

static Ref finish_text(Runtime *rt, Replacer *replacer, const Subject *subject,
                       size_t from, int64_t count)
{
    if (count == 0) {
        return subject_part(rt, subject, 0, subject->size);
    }
    builder_add(rt, &replacer->out, subject->data + from, subject->size - from);
    return replacer->is_text ? builder_finish(rt, &replacer->out)
                             : builder_finish_bytes(rt, &replacer->out);
}

static Ref replace_all(Runtime *rt, Replacer *replacer, Pattern *pattern,
                       const Subject *subject, int64_t most, int64_t *count)
{
    Finder finder = {.at = 0};
    size_t from = 0;
    *count = 0;
    while (most == 0 || *count < most) {
        Found found = finder_next(rt, &finder, pattern, subject, ANCHOR_SEARCH);
        if (found == FOUND_NOTHING) {
            break;
        }
        if (found == FOUND_ERROR ||
            !replace_match(rt, replacer, pattern, subject, &from)) {
            return REF_ERROR;
        }
        ++*count;
    }
    return finish_text(rt, replacer, subject, from, *count);
}

enum { ARG_REPLACEMENT = 1, ARG_SUBJECT, ARG_COUNT };

static Ref substitute(Runtime *rt, Ref *args, int64_t *count)
{
    Pattern *pattern = as_pattern(args[0]);
    Replacer replacer = {.with = &args[ARG_REPLACEMENT],
                         .is_called =
                             value_is_callable(rt, peek(args[ARG_REPLACEMENT]))};
    Subject subject;
    int64_t most = 0;
    if ((is_given(args[ARG_COUNT]) &&
         !index_as_int64(rt, &args[ARG_COUNT], E_OVERFLOW_ERROR, &most)) ||
        !subject_init(rt, &subject, pattern, &args[ARG_SUBJECT], 0, INT64_MAX)) {
        return REF_ERROR;
    }
    replacer.is_text = subject.is_text;
    builder_init(&replacer.out);
    bool ok = replacer.is_called ||
              parse_template(rt, pattern, replacer.with, &replacer.template);
    Ref result =
        ok ? replace_all(rt, &replacer, pattern, &subject, most, count) : REF_ERROR;
    if (!replacer.is_called) {
        template_fini(rt, &replacer.template);
    }
    builder_fini(rt, &replacer.out);
    subject_fini(rt, &subject);
    return result;
}

Ref py_re_sub(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t count;
    return substitute(rt, args, &count);
}

Ref py_re_subn(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t count;
    Ref items[2] = {substitute(rt, args, &count), REF_UNBOUND};
    if (ref_is_error(items[0])) {
        return REF_ERROR;
    }
    items[1] = ref_immediate(count);
    return tuple_from_take(rt, items, 2);
}
