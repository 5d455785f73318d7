#include "compiler/compile.h"

#include <assert.h>
#include <stdio.h>

#include "compiler/gen.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "parser/parse.h"

// --- from Diagnostic to exception ---

static void set_field_take(Runtime *rt, Exception *error, int field, Ref value)
{
    if (ref_is_error(value)) {
        pending_clear(rt); // the message matters more than its place
        value = REF_NONE;
    }
    replace_ref_take(rt, &error->fields[field], value);
}

// Where the error is. CPython shows the source line of what the parser finds; later
// errors look it up in the file, so that text from elsewhere has none.
static void set_place(Compilation *c, Exception *error, const Diagnostic *diagnostic)
{
    Runtime *rt = c->rt;
    ErrorPlace place = diagnostic_place(diagnostic, c->source);
    bool has_text =
        !c->is_parsed || diagnostic->range.col == NO_COLUMN ||
        (!(c->options->flags & COMPILE_SOURCE_IS_STR) && c->filename->data[0] != '<');
    bool shown = has_text && place.text != NULL;
    set_field_take(rt, error, FIELD_SYNTAX_LINENO, ref_immediate(place.lineno));
    set_field_take(rt, error, FIELD_SYNTAX_OFFSET, ref_immediate(place.offset));
    set_field_take(rt, error, FIELD_SYNTAX_TEXT,
                   shown ? str_new(rt, place.text, place.text_size) : REF_NONE);
    set_field_take(rt, error, FIELD_SYNTAX_END_LINENO, ref_immediate(place.end_lineno));
    bool has_end = !c->is_scope_error || diagnostic->range.end_line != 0 ||
                   diagnostic->range.col == NO_COLUMN;
    set_field_take(rt, error, FIELD_SYNTAX_END_OFFSET,
                   has_end ? ref_immediate(place.end_offset) : REF_NONE);
}

// args is (message, (filename, line, …)); errors of scopes have only the message there.
static bool set_args(Compilation *c, Exception *error)
{
    Runtime *rt = c->rt;
    Tuple *details = tuple_new(rt, FIELD_SYNTAX_END_OFFSET - FIELD_SYNTAX_MSG);
    Tuple *args = details == NULL ? NULL : tuple_new(rt, 2);
    if (args == NULL) {
        if (details != NULL) {
            drop(rt, OBJECT_REF(details));
        }
        return false;
    }
    args->items[1] = OBJECT_REF(details);
    for (size_t i = 0; i < details->length; i++) {
        details->items[i] = share(rt, &error->fields[FIELD_SYNTAX_FILENAME + i]);
    }
    args->items[0] = share(rt, &error->fields[FIELD_SYNTAX_MSG]);
    tuple_finish(rt, details);
    tuple_finish(rt, args);
    replace_ref_take(rt, &error->args, OBJECT_REF(args));
    return true;
}

static void raise_syntax_error(Compilation *c, const Diagnostic *diagnostic,
                               ExceptionId id)
{
    Runtime *rt = c->rt;
    Ref message = str_from(rt, diagnostic->message);
    if (ref_is_error(message)) {
        return;
    }
    raise_with_take(rt, id, message);
    if (!pending_matches(rt, E_SYNTAX_ERROR)) {
        return;
    }
    Ref exception = pending_take(rt);
    Exception *error = (Exception *)ref_object(exception);
    if (range_is_place(diagnostic->range) ||
        (c->options->flags & COMPILE_PROGRAM) == 0) {
        set_field_take(rt, error, FIELD_SYNTAX_FILENAME,
                       ref_new((Object *)c->filename));
    }
    if (range_is_place(diagnostic->range)) {
        set_place(c, error, diagnostic);
        bool is_parsers = !c->is_scope_error || diagnostic->range.col == NO_COLUMN;
        if (is_parsers && !set_args(c, error)) {
            drop(rt, exception);
            return;
        }
    }
    pending_set_take(rt, exception);
}

static void raise_diagnostic(Compilation *c)
{
    const Diagnostic *diagnostic = &c->diagnostics->error;
    switch (diagnostic->kind) {
    case DIAGNOSTIC_INDENTATION_ERROR:
        raise_syntax_error(c, diagnostic, E_INDENTATION_ERROR);
        break;
    case DIAGNOSTIC_TAB_ERROR:
        raise_syntax_error(c, diagnostic, E_TAB_ERROR);
        break;
    case DIAGNOSTIC_INCOMPLETE_INPUT:
        raise_syntax_error(c, diagnostic, E_INCOMPLETE_INPUT_ERROR);
        break;
    case DIAGNOSTIC_MEMORY_ERROR:
        raise_memory_error(c->rt);
        if (diagnostic->message[0] != '\0') {
            raise_error(c->rt, E_MEMORY_ERROR, "%s", diagnostic->message);
        }
        break;
    case DIAGNOSTIC_RECURSION_ERROR:
        raise_error(c->rt, E_RECURSION_ERROR, "%s", diagnostic->message);
        break;
    case DIAGNOSTIC_VALUE_ERROR:
        raise_error(c->rt, E_VALUE_ERROR, "%s", diagnostic->message);
        break;
    default:
        raise_syntax_error(c, diagnostic, E_SYNTAX_ERROR);
        break;
    }
}

static bool give_warnings(Compilation *c)
{
    Runtime *rt = c->rt;
    for (const Diagnostic *each = c->diagnostics->warnings;
         each != NULL && c->options->warn != NULL; each = each->next) {
        Ref message = str_from(rt, each->message);
        if (ref_is_error(message)) {
            return false;
        }
        bool ok = c->options->warn(rt, (Str *)ref_object(message), c->filename,
                                   each->range.line);
        drop(rt, message);
        if (!ok && pending_matches(rt, E_SYNTAX_WARNING)) {
            // A filter made an error of it: one with a place.
            pending_clear(rt);
            diagnostics_error(c->diagnostics, DIAGNOSTIC_SYNTAX_ERROR, each->range,
                              "%s", each->message);
            raise_diagnostic(c);
        }
        if (!ok) {
            return false;
        }
    }
    return true;
}

// --- from __future__ import … ---

static void future_error(Compilation *c, const Node *statement, const char *message)
{
    SourceRange start = {.line = statement->range.line, .col = statement->range.col};
    scopes_error(&c->scopes, start, "%s", message);
}

static bool name_is(Name name, const char *text)
{
    return name.text != NULL && name.size == strlen(text) &&
           memcmp(name.text, text, name.size) == 0;
}

static bool read_feature(Compilation *c, const Node *statement, const Node *alias)
{
    static const char *const known[] = {
        "nested_scopes",    "generators",     "division",
        "absolute_import",  "with_statement", "print_function",
        "unicode_literals", "generator_stop", "barry_as_FLUFL"};
    Name name = alias->alias.name;
    if (name_is(name, "annotations")) {
        c->scopes.future_annotations = true;
        return true;
    }
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (name_is(name, known[i])) {
            return true;
        }
    }
    if (name_is(name, "braces")) {
        future_error(c, statement, "not a chance");
    } else {
        char message[200];
        snprintf(message, sizeof message, "future feature %.*s is not defined",
                 (int)name.size, name.text);
        future_error(c, statement, message);
    }
    return false;
}

// Future imports stand first, behind the docstring and each other.
static bool read_futures(Compilation *c, Node *module)
{
    if (module->kind == NODE_EXPRESSION) {
        return true;
    }
    NodeList body =
        module->kind == NODE_MODULE ? module->module.body : module->interactive.body;
    bool may_follow = true;
    for (size_t i = 0; i < body.count; i++) {
        Node *statement = body.items[i];
        bool is_future = statement->kind == NODE_IMPORT_FROM &&
                         statement->import_from.level == 0 &&
                         name_is(statement->import_from.module, "__future__");
        if (is_future && !may_follow) {
            scopes_late_error(
                &c->scopes, statement->range,
                "from __future__ imports must occur at the beginning of the file");
            return false;
        }
        for (size_t j = 0; is_future && j < statement->import_from.names.count; j++) {
            if (!read_feature(c, statement, statement->import_from.names.items[j])) {
                return false;
            }
        }
        if (is_future) {
            c->scopes.future_line = statement->range.line;
        }
        may_follow = may_follow && (is_future || (i == 0 && is_docstring(statement)));
    }
    return true;
}

// --- finishing ---

// What value reads of a constant copy: the bits of an int, even when its object has
// been made meanwhile.
static Value constant_bits(Runtime *rt, Value value)
{
    int64_t number;
    if (value_is_object(value) && is_exact_int(rt, value) &&
        int_small(value, &number)) {
        return value_immediate(number);
    }
    return value;
}

// All code objects of the unit share its constants, complete only now.
static bool hand_out_constants(Compilation *c)
{
    Ref unit = constants_finish(&c->constants);
    if (ref_is_error(unit)) {
        return false;
    }
    Tuple *tuple = (Tuple *)ref_object(unit);
    for (size_t i = 0; i < c->code_count; i++) {
        Code *code = c->codes[i];
        code->unit = (Tuple *)ref_object(ref_new(ref_object(unit)));
        for (uint32_t k = 0; k < code->constant_count; k++) {
            if (code->unit_index[k] != CODE_OWNED) {
                code->constants[k] =
                    constant_bits(c->rt, peek(tuple->items[code->unit_index[k]]));
            }
        }
    }
    drop(c->rt, unit);
    return true;
}

#ifndef NDEBUG
static void verify_all(const Compilation *c)
{
    for (size_t i = 0; i < c->code_count; i++) {
        uint32_t where = 0;
        const char *wrong = code_verify(c->bump, c->codes[i], &where);
        if (wrong != NULL) {
            fprintf(stderr, "%s:%u: instruction %u: %s\n", c->codes[i]->name->data,
                    code_line(c->codes[i], where), where, wrong);
        }
        assert(wrong == NULL);
    }
}
#endif

static Ref compile_tree(Compilation *c, Node *tree)
{
    c->is_parsed = true;
    if (!read_futures(c, tree) || !scopes_build(&c->scopes, tree) ||
        !scopes_resolve(&c->scopes)) {
        c->is_scope_error = c->scopes.symbol_error;
        return REF_ERROR;
    }
    Code *code = compile_module(c, tree);
    if (code == NULL) {
        return REF_ERROR;
    }
    if (!give_warnings(c) || !hand_out_constants(c)) {
        drop(c->rt, OBJECT_REF(code));
        return REF_ERROR;
    }
#ifndef NDEBUG
    verify_all(c);
#endif
    return OBJECT_REF(code);
}

static Ref compile_text(Compilation *c, const char *text, size_t size)
{
    static const ParseMode modes[] = {[COMPILE_EXEC] = PARSE_FILE,
                                      [COMPILE_SINGLE] = PARSE_SINGLE,
                                      [COMPILE_EVAL] = PARSE_EVAL};
    Source source;
    Node *tree;
    unsigned flags = c->options->flags;
    int source_flags = flags & COMPILE_SOURCE_IS_STR ? SOURCE_TEXT
                       : flags & COMPILE_PROGRAM     ? SOURCE_FILE
                                                     : SOURCE_BYTES;
    source_flags |= c->options->mode == COMPILE_EXEC ? 0 : SOURCE_OPEN;
    c->source = &source;
    bool parsed = source_init(&source, c->bump, text, size, c->filename->data,
                              source_flags, c->diagnostics) &&
                  parse_source(c->bump, &source, modes[c->options->mode],
                               flags & COMPILE_INCOMPLETE_OK ? PARSE_ALLOW_INCOMPLETE
                                                             : PARSE_DEFAULT,
                               &tree, c->diagnostics);
    Ref result = REF_ERROR;
    if (parsed) {
        result = compile_tree(c, tree);
    }
    if (ref_is_error(result) && !is_pending(c->rt)) {
        raise_diagnostic(c);
    }
    return result;
}

Ref compile_source(Runtime *rt, const char *text, size_t size, Str *filename,
                   const CompileOptions *options)
{
    Bump bump;
    DiagnosticList diagnostics;
    bump_init(&bump, rt->heap);
    diagnostics_init(&diagnostics, &bump);
    Compilation c = {.rt = rt,
                     .bump = &bump,
                     .options = options,
                     .diagnostics = &diagnostics,
                     .filename = filename};
    constants_init(&c.constants, rt);
    c.scopes = (Scopes){.rt = rt,
                        .bump = &bump,
                        .idents = &c.idents,
                        .diagnostics = &diagnostics,
                        .options = options,
                        .future_annotations =
                            (options->flags & COMPILE_FUTURE_ANNOTATIONS) != 0,
                        .is_exact = (options->flags & COMPILE_EXACT) != 0};
    Ref result = REF_ERROR;
    if (idents_init(&c.idents, rt, &bump)) {
        result = compile_text(&c, text, size);
    }
    scopes_fini(&c.scopes);
    constants_fini(&c.constants);
    idents_fini(&c.idents);
    bump_fini(&bump);
    return result;
}
