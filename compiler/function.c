// Functions, lambdas, generator expressions, classes: units inside units.
#include "compiler/gen.h"
#include "objects/exception.h"

enum {
    FUNCTION_DEFAULTS,
    FUNCTION_KWDEFAULTS,
    FUNCTION_ANNOTATIONS,
    FUNCTION_CLOSURE,
    FUNCTION_TYPE_PARAMS
}; // of SET_FUNCTION

bool is_docstring(const Node *statement)
{
    return statement->kind == NODE_EXPR &&
           statement->expr.value->kind == NODE_CONSTANT &&
           statement->expr.value->constant.value.kind == CONSTANT_STR;
}

// --- names of code objects ---

// `name`, or `outer.<locals>.name`, or `Class.name`; a name declared global there is
// global.
static bool set_qualname(Gen *g, Str *name)
{
    Gen *outer = g->outer;
    while (outer->code_scope->annotation != NULL) {
        outer = outer->outer;
    }
    Ref qualname;
    Ident *ident = ident_get(&g->unit->idents, name->data, name->size);
    const Symbol *symbol =
        ident == NULL ? NULL
                      : symbol_lookup(outer->scope, scope_mangle(&g->unit->idents,
                                                                 outer->scope, ident));
    bool is_global = symbol != NULL && symbol->place == PLACE_GLOBAL &&
                     (symbol->flags & SYMBOL_GLOBAL);
    if (is_global || outer->code_scope->kind == SCOPE_MODULE) {
        qualname = ref_new((Object *)name);
    } else {
        // A generator expression is no function to CPython here.
        bool is_function = outer->code_scope->kind != SCOPE_CLASS &&
                           (outer->code_scope->node == NULL ||
                            outer->code_scope->node->kind != NODE_GENERATOR_EXP);
        const char *middle = is_function ? ".<locals>." : ".";
        qualname = str_format(g->rt, "%U%s%U", outer->qualname, middle, name);
    }
    if (ref_is_error(qualname)) {
        g->failed = true;
        return false;
    }
    g->qualname = (Str *)ref_object(qualname);
    return true;
}

bool unit_open(Gen *g, Gen *outer, Scope *scope, SourceRange range, Str *name,
               uint32_t line)
{
    if (outer->failed || name == NULL || scope == NULL ||
        !gen_open(g, outer->unit, outer, scope)) {
        outer->failed = true;
        return false;
    }
    g->first_line = line;
    g->place = (SourceRange){line, range.col, line, range.col};
    if (!set_qualname(g, name)) {
        outer->failed = true;
        gen_close(g);
        return false;
    }
    for (uint32_t i = 0; i < scope->locals.count; i++) {
        const Symbol *symbol = scope->locals.items[i];
        if (symbol->place == PLACE_CELL) {
            emit(g, OP_MAKE_CELL, symbol->slot, 0, 0);
        }
    }
    for (uint32_t i = 0; i < scope->cells.count; i++) {
        emit(g, OP_MAKE_CELL, scope->cells.items[i]->slot, 0, 0);
    }
    return true;
}

static bool open_inner(Gen *g, Gen *outer, Node *node, Str *name, uint32_t line)
{
    return unit_open(g, outer, scope_of(&outer->unit->scopes, node), node->range, name,
                     line);
}

// What calling the function makes, unless it runs at once.
static unsigned kind_flag(const Scope *scope)
{
    if (scope->node->kind == NODE_ASYNC_FUNCTION_DEF) {
        return scope->is_generator ? CODE_ASYNC_GENERATOR : CODE_COROUTINE;
    }
    if (scope->is_async) {
        return CODE_ASYNC_GENERATOR;
    }
    return scope->is_generator ? CODE_GENERATOR : 0;
}

unsigned function_flags(const Gen *g)
{
    const Scope *scope = g->code_scope;
    unsigned flags = CODE_OPTIMIZED | CODE_NEWLOCALS;
    flags |= scope->has_varargs ? CODE_VARARGS : 0;
    flags |= scope->has_varkeywords ? CODE_VARKEYWORDS : 0;
    flags |= kind_flag(scope);
    flags |= g->outer != NULL && g->outer->code_scope->kind == SCOPE_FUNCTION
                 ? CODE_NESTED
                 : 0;
    return flags;
}

uint32_t unit_close(Gen *g, Str *name, unsigned flags)
{
    Gen *outer = g->outer;
    Code *code = gen_finish(g, name, flags);
    outer->failed |= g->failed;
    gen_close(g);
    return code == NULL ? NO_SLOT : code_constant_take(outer, code);
}

// The slot of the outer unit that holds the cell of an inner unit's free variable.
static uint32_t outer_cell(const Gen *g, const Scope *inner, Ident *name)
{
    // The inner scope's own parents know: within this unit the variable is theirs, or a
    // free one of the unit.
    for (const Scope *scope = inner->parent; scope != NULL; scope = scope->parent) {
        uintptr_t key = name == g->unit->idents.class_       ? CELL_OF_CLASS
                        : name == g->unit->idents.class_dict ? CELL_OF_CLASS_DICT
                                                             : 0;
        const Symbol *cell =
            key == 0 ? NULL : (const Symbol *)map_lookup(&scope->symbols, key);
        if (cell != NULL && scope->unit == g->code_scope) {
            return cell->slot;
        }
        const Symbol *symbol =
            scope->kind == SCOPE_CLASS ? NULL : symbol_lookup(scope, name);
        if (symbol != NULL && symbol->place == PLACE_CELL && symbol->actual == symbol) {
            return symbol->slot;
        }
        if (scope == g->code_scope) {
            break;
        }
    }
    for (uint32_t i = 0; i < g->code_scope->frees.count; i++) {
        if (g->code_scope->frees.items[i]->name == name) {
            return g->code_scope->frees.items[i]->slot;
        }
    }
    return 0;
}

void unit_function(Gen *g, const Scope *inner, uint32_t code, uint32_t dst)
{
    if (code == NO_SLOT) {
        return;
    }
    emit_wide(g, OP_MAKE_FUNCTION, dst, code);
    if (inner->frees.count == 0) {
        return;
    }
    uint32_t base = g->depth;
    uint32_t function = is_stack(g, dst) ? push(g) : dst;
    uint32_t first = top(g);
    for (uint32_t i = 0; i < inner->frees.count; i++) {
        emit(g, OP_LOAD_CLOSURE, push(g),
             outer_cell(g, inner, inner->frees.items[i]->name), 0);
    }
    emit(g, OP_BUILD_TUPLE, first, first, inner->frees.count);
    emit(g, OP_SET_FUNCTION, function, first, FUNCTION_CLOSURE);
    g->depth = base;
}

// --- docstrings ---

static size_t indentation(const char *line, const char *end)
{
    const char *at = line;
    while (at < end && *at == ' ') {
        at++;
    }
    return (size_t)(at - line);
}

static bool is_blank(const char *line, const char *end)
{
    return line + indentation(line, end) == end || line[indentation(line, end)] == '\n';
}

static const char *line_end(const char *line, const char *end)
{
    const char *newline = memchr(line, '\n', (size_t)(end - line));
    return newline == NULL ? end : newline + 1;
}

// Tabs become spaces to the next multiple of 8; NULL: no memory.
static char *expand_tabs(Gen *g, const char *text, size_t size, size_t *out_size)
{
    size_t tabs = 0;
    for (size_t i = 0; i < size; i++) {
        tabs += text[i] == '\t';
    }
    char *out = bump_alloc(g->bump, size + tabs * 7 + 1);
    if (out == NULL) {
        gen_out_of_memory(g);
        return NULL;
    }
    size_t n = 0;
    size_t column = 0;
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        if (c == '\t') {
            do {
                out[n++] = ' ';
            } while (++column % 8 != 0);
            continue;
        }
        out[n++] = c;
        column = c == '\n' || c == '\r' ? 0 : column + ((c & 0xc0) != 0x80);
    }
    *out_size = n;
    return out;
}

// The margin common to all lines but the first is taken away, and the first line's own.
static Ref clean_docstring(Gen *g, const Constant *doc)
{
    size_t size;
    char *text = expand_tabs(g, doc->text, doc->size, &size);
    char *out = text == NULL ? NULL : bump_alloc(g->bump, size + 1);
    if (out == NULL) {
        gen_out_of_memory(g);
        return REF_ERROR;
    }
    const char *end = text + size;
    size_t margin = SIZE_MAX;
    for (const char *line = line_end(text, end); line < end;
         line = line_end(line, end)) {
        if (!is_blank(line, end) && indentation(line, end) < margin) {
            margin = indentation(line, end);
        }
    }
    size_t n = 0;
    const char *line = text;
    size_t skip = indentation(line, end);
    while (line < end) {
        const char *next = line_end(line, end);
        size_t spaces = indentation(line, end);
        const char *from = line + (spaces < skip ? spaces : skip);
        memcpy(out + n, from, (size_t)(next - from));
        n += (size_t)(next - from);
        line = next;
        skip = margin == SIZE_MAX ? 0 : margin;
    }
    return str_new(g->rt, out, n);
}

static Ref docstring(Gen *g, NodeList body)
{
    if (body.count == 0 || !is_docstring(body.items[0]) ||
        (g->unit->options->flags & COMPILE_NO_DOCS) != 0) {
        return REF_NONE;
    }
    Ref doc = clean_docstring(g, &body.items[0]->expr.value->constant.value);
    g->failed |= ref_is_error(doc);
    return ref_is_error(doc) ? REF_NONE : doc;
}

// In a class or module body the docstring is an assignment.
static void store_docstring(Gen *g, NodeList body)
{
    if (body.count != 0 && is_docstring(body.items[0]) &&
        (g->unit->options->flags & COMPILE_NO_DOCS) == 0) {
        g->place = body.items[0]->range;
        uint32_t slot = top(g);
        load_constant_take(g, push(g), docstring(g, body));
        store_plain(g, "__doc__", slot);
        g->depth--;
    }
}

static NodeList without_docstring(NodeList body)
{
    if (body.count != 0 && is_docstring(body.items[0])) {
        body.items++;
        body.count--;
    }
    return body;
}

// --- functions ---

static void end_with_none(Gen *g)
{
    emit_wide(g, OP_RETURNK, 0, constant_index_take(g, REF_NONE));
}

static uint32_t gen_function_code(Gen *outer, Node *node, Str *name, uint32_t line)
{
    Gen inner;
    if (!open_inner(&inner, outer, node, name, line)) {
        return NO_SLOT;
    }
    NodeList body = node->function_def.body;
    inner.doc = docstring(&inner, body);
    gen_body(&inner, without_docstring(body));
    end_with_none(&inner);
    return unit_close(&inner, name, function_flags(&inner));
}

static bool has_kw_defaults(NodeList defaults)
{
    for (size_t i = 0; i < defaults.count; i++) {
        if (defaults.items[i] != NULL) {
            return true;
        }
    }
    return false;
}

typedef struct Parts {
    uint32_t defaults, kwdefaults, annotations; // stack positions; NO_SLOT: none
} Parts;

static void push_kw_defaults(Gen *g, Node *args)
{
    NodeList defaults = args->arguments.kw_defaults;
    uint32_t base = g->depth;
    uint32_t first = top(g);
    uint32_t count = 0;
    for (size_t i = 0; i < defaults.count; i++) {
        if (defaults.items[i] != NULL) {
            Ident *ident = gen_ident(g, args->arguments.kwonlyargs.items[i]->arg.arg);
            if (ident == NULL) {
                return;
            }
            load_text(g, push(g), ident->text, ident->size);
            push_expr(g, defaults.items[i], USE_REFERENCE);
            count++;
        }
    }
    g->depth = base;
    emit(g, OP_BUILD_MAP, first, first, count);
    push(g);
}

// An annotation's value; under `from __future__ import annotations` its text.
void gen_annotation(Gen *g, Node *annotation, uint32_t dst)
{
    if (g->unit->scopes.future_annotations) {
        unparse_annotation(g, annotation, dst);
    } else if (annotation->kind == NODE_STARRED) { // *args: *Ts
        uint32_t base = g->depth;
        uint32_t slot = push_expr(g, annotation->starred.value, USE_REFERENCE);
        emit(g, OP_UNPACK, slot, slot, 1);
        g->depth = base;
        end_temporary(g, slot, dst);
    } else {
        gen_expr(g, annotation, dst, USE_REFERENCE);
    }
}

static void push_annotation(Gen *g, Name name, Node *annotation, uint32_t *count)
{
    Ident *ident = annotation == NULL ? NULL : gen_ident(g, name);
    if (ident == NULL) {
        return;
    }
    load_text(g, push(g), ident->text, ident->size);
    gen_annotation(g, annotation, top(g));
    push(g);
    ++*count;
}

static void push_args_annotations(Gen *g, NodeList args, uint32_t *count)
{
    for (size_t i = 0; i < args.count; i++) {
        push_annotation(g, args.items[i]->arg.arg, args.items[i]->arg.annotation,
                        count);
    }
}

static uint32_t push_annotations(Gen *g, Node *args, Node *returns)
{
    static const Name return_name = {"return", 6};
    uint32_t base = g->depth;
    uint32_t first = top(g);
    uint32_t count = 0;
    push_args_annotations(g, args->arguments.posonlyargs, &count);
    push_args_annotations(g, args->arguments.args, &count);
    if (args->arguments.vararg != NULL) {
        push_annotation(g, args->arguments.vararg->arg.arg,
                        args->arguments.vararg->arg.annotation, &count);
    }
    push_args_annotations(g, args->arguments.kwonlyargs, &count);
    if (args->arguments.kwarg != NULL) {
        push_annotation(g, args->arguments.kwarg->arg.arg,
                        args->arguments.kwarg->arg.annotation, &count);
    }
    push_annotation(g, return_name, returns, &count);
    g->depth = base;
    if (count == 0) {
        return NO_SLOT;
    }
    emit(g, OP_BUILD_MAP, first, first, count);
    return push(g);
}

static Parts push_defaults(Gen *g, Node *args)
{
    Parts parts = {NO_SLOT, NO_SLOT, NO_SLOT};
    if (args->arguments.defaults.count != 0) {
        parts.defaults = top(g);
        gen_items_tuple_constant(g, args->arguments.defaults, parts.defaults);
        push(g);
    }
    if (has_kw_defaults(args->arguments.kw_defaults)) {
        parts.kwdefaults = top(g);
        push_kw_defaults(g, args);
    }
    return parts;
}

static void set_parts(Gen *g, uint32_t function, const Parts *parts)
{
    if (parts->defaults != NO_SLOT) {
        emit(g, OP_SET_FUNCTION, function, parts->defaults, FUNCTION_DEFAULTS);
    }
    if (parts->kwdefaults != NO_SLOT) {
        emit(g, OP_SET_FUNCTION, function, parts->kwdefaults, FUNCTION_KWDEFAULTS);
    }
    if (parts->annotations != NO_SLOT) {
        emit(g, OP_SET_FUNCTION, function, parts->annotations, FUNCTION_ANNOTATIONS);
    }
}

// Decorators are evaluated first, each at the place of a callable; applied, the last
// one first.
static void push_decorators(Gen *g, NodeList decorators)
{
    for (size_t i = 0; i < decorators.count; i++) {
        push_expr(g, decorators.items[i], USE_REFERENCE);
        push(g);
    }
}

static void apply_decorators(Gen *g, NodeList decorators)
{
    for (size_t i = decorators.count; i-- > 0;) {
        // The decorated object is at the top, two above the decorator.
        g->depth -= 3;
        g->place = decorators.items[i]->range;
        emit(g, OP_CALL, top(g), top(g), 1);
        push(g);
    }
}

static uint32_t first_line(const Node *node, NodeList decorators)
{
    return decorators.count != 0 ? decorators.items[0]->range.line : node->range.line;
}

Str *ident_name(Gen *g, Name name)
{
    Ident *ident = ident_get(&g->unit->idents, name.text, name.size);
    return ident == NULL ? NULL : ident_str(&g->unit->idents, ident);
}

// The name is that of the `def` line.
static SourceRange header_place(const Node *node)
{
    return node->range;
}

// The function, at `result`, the position from which the stack was free before its
// parts were pushed. `params`: the tuple of its type parameters, or NO_SLOT.
static void gen_function_object(Gen *g, Node *node, Parts parts, uint32_t params,
                                uint32_t result)
{
    NodeList decorators = node->function_def.decorator_list;
    parts.annotations =
        push_annotations(g, node->function_def.args, node->function_def.returns);
    uint32_t code = gen_function_code(g, node, ident_name(g, node->function_def.name),
                                      first_line(node, decorators));
    g->place = header_place(node);
    uint32_t function = top(g);
    unit_function(g, scope_of(&g->unit->scopes, node), code, function);
    push(g);
    set_parts(g, function, &parts);
    if (params != NO_SLOT) {
        emit(g, OP_SET_FUNCTION, function, params, FUNCTION_TYPE_PARAMS);
    }
    g->depth = result - g->local_count;
    if (result != function) {
        emit(g, OP_MOVE, result, function, 0);
    }
    push(g);
}

// The unit around a function with type parameters: its own parameters are the defaults.
static void gen_generic_function(Gen *g, Node *node)
{
    Gen inner;
    uint32_t base = g->depth;
    Parts parts = push_defaults(g, node->function_def.args);
    uint32_t line = first_line(node, node->function_def.decorator_list);
    Str *unit = generic_open(&inner, g, node->function_def.type_params, node->range,
                             ident_name(g, node->function_def.name), line);
    if (unit == NULL) {
        return;
    }
    Parts given = {NO_SLOT, NO_SLOT, NO_SLOT};
    uint32_t count = 0;
    if (parts.defaults != NO_SLOT) {
        given.defaults = count++;
    }
    if (parts.kwdefaults != NO_SLOT) {
        given.kwdefaults = count++;
    }
    uint32_t result = push(&inner);
    inner.place = header_place(node);
    gen_type_params(&inner, node->function_def.type_params);
    gen_function_object(&inner, node, given, top(&inner) - 1, result);
    generic_close(&inner, unit, result);
    uint32_t called = top(g) - 2;
    for (uint32_t i = 0; i < count; i++) {
        emit(g, OP_MOVE, push(g), g->local_count + base + i, 0);
    }
    g->depth = base;
    emit(g, OP_CALL, top(g), called, count);
    push(g);
}

void gen_function(Gen *g, Node *node)
{
    NodeList decorators = node->function_def.decorator_list;
    uint32_t base = g->depth;
    push_decorators(g, decorators);
    g->place = header_place(node);
    if (node->function_def.type_params.count != 0) {
        gen_generic_function(g, node);
    } else {
        uint32_t result = top(g);
        Parts parts = push_defaults(g, node->function_def.args);
        gen_function_object(g, node, parts, NO_SLOT, result);
    }
    apply_decorators(g, decorators);
    g->place = header_place(node);
    store_name(g, node->function_def.name, top(g) - 1);
    g->depth = base;
}

void gen_lambda(Gen *g, Node *node, uint32_t dst)
{
    uint32_t base = g->depth;
    Str *name = g->rt->names[N_LAMBDA];
    Parts parts = push_defaults(g, node->lambda.args);
    Gen inner;
    uint32_t code = NO_SLOT;
    if (open_inner(&inner, g, node, name, node->range.line)) {
        Node *body = node->lambda.body;
        uint32_t slot = operand(&inner, body, USE_REFERENCE, NULL);
        inner.place = body->range;
        emit(&inner, OP_RETURN, slot, 0, 0);
        code = unit_close(&inner, name, function_flags(&inner));
    }
    g->place = node->range;
    uint32_t function = top(g);
    unit_function(g, scope_of(&g->unit->scopes, node), code, function);
    push(g);
    set_parts(g, function, &parts);
    g->depth = base;
    end_temporary(g, function, dst);
}

void gen_generator_exp(Gen *g, Node *node, uint32_t dst)
{
    uint32_t base = g->depth;
    Node *first = node->generator_exp.generators.items[0];
    Node *iter = first->comprehension.iter;
    bool is_async = first->comprehension.is_async;
    Ident *ident = gen_plain_ident(g, "<genexpr>");
    Str *name = ident == NULL ? NULL : ident_str(&g->unit->idents, ident);
    Gen inner;
    uint32_t code = NO_SLOT;
    if (open_inner(&inner, g, node, name, node->range.line)) {
        gen_generator_body(&inner, node);
        end_with_none(&inner);
        code = unit_close(&inner, name, function_flags(&inner));
    }
    uint32_t p = top(g);
    g->place = node->range;
    unit_function(g, scope_of(&g->unit->scopes, node), code, p);
    push(g);
    push(g);
    uint32_t source = operand(g, iter, USE_REFERENCE, NULL);
    g->depth = base + 2;
    g->place = iter->range;
    gen_get_iter(g, source, is_async);
    g->depth = base;
    g->place = node->range;
    emit(g, OP_CALL, dst, p, 1);
}

// --- classes ---

static void gen_static_attributes(Gen *g)
{
    IdentList names = g->code_scope->static_attributes;
    Tuple *tuple = tuple_new(g->rt, names.count);
    if (tuple == NULL) {
        g->failed = true;
        return;
    }
    for (uint32_t i = 0; i < names.count; i++) {
        Str *str = ident_str(&g->unit->idents, names.items[i]);
        if (str == NULL) {
            g->failed = true;
            break;
        }
        tuple->items[i] = ref_new((Object *)str);
    }
    tuple_finish(g->rt, tuple);
    uint32_t slot = push(g);
    load_constant_take(g, slot, OBJECT_REF(tuple));
    store_plain(g, "__static_attributes__", slot);
    g->depth--;
}

static void gen_class_header(Gen *g)
{
    uint32_t slot = push(g);
    load_plain(g, "__name__", slot);
    store_plain(g, "__module__", slot);
    load_constant_take(g, slot, ref_new((Object *)g->qualname));
    store_plain(g, "__qualname__", slot);
    load_constant_take(g, slot, ref_immediate(g->first_line));
    store_plain(g, "__firstlineno__", slot);
    g->depth--;
}

static void ensure_annotations(Gen *g)
{
    if (g->code_scope->has_annotations) {
        uint32_t slot = push(g);
        emit_word(g, OP_INTRINSIC, slot, slot, 0, INTRINSIC_ANNOTATIONS);
        emit(g, OP_DROP, slot, 0, 0);
        g->depth--;
    }
}

// The body returns the cell of __class__, if it has one, for the class to be put in.
static void end_class(Gen *g)
{
    if (!g->code_scope->needs_class_cell) {
        end_with_none(g);
        return;
    }
    const Symbol *cell =
        (const Symbol *)map_lookup(&g->code_scope->symbols, CELL_OF_CLASS);
    uint32_t result = push(g);
    emit(g, OP_LOAD_CLOSURE, result, cell->slot, 0);
    uint32_t copy = push(g);
    emit(g, OP_COPY, copy, result, 0);
    store_plain(g, "__classcell__", copy);
    g->depth -= 2;
    emit(g, OP_RETURN, result, 0, 0);
}

// The body's namespace into its cell, for annotation scopes; __type_params__.
static void gen_class_type_params(Gen *g, const Node *node)
{
    const Symbol *dict =
        (const Symbol *)map_lookup(&g->code_scope->symbols, CELL_OF_CLASS_DICT);
    uint32_t slot = push(g);
    if (dict != NULL) {
        emit(g, OP_LOAD_LOCALS, slot, 0, 0);
        emit(g, OP_STORE_DEREF, dict->slot, slot, 0);
    }
    Ident *ident = node->class_def.type_params.count == 0
                       ? NULL
                       : gen_plain_ident(g, ".type_params");
    if (ident != NULL) {
        emit(g, OP_LOAD_DEREF, slot, symbol_lookup(g->code_scope, ident)->actual->slot,
             0);
        store_plain(g, "__type_params__", slot);
    }
    g->depth--;
}

static uint32_t gen_class_code(Gen *outer, Node *node, Str *name, uint32_t line)
{
    Gen inner;
    if (!open_inner(&inner, outer, node, name, line)) {
        return NO_SLOT;
    }
    NodeList body = node->class_def.body;
    gen_class_header(&inner);
    gen_class_type_params(&inner, node);
    ensure_annotations(&inner);
    store_docstring(&inner, body);
    gen_body(&inner, without_docstring(body));
    inner.place = (SourceRange){0};
    if (!inner.failed && !inner.unreachable) {
        gen_static_attributes(&inner);
    }
    end_class(&inner);
    return unit_close(&inner, name, CODE_IS_CLASS);
}

// The class, pushed.
static void gen_class_object(Gen *g, Node *node)
{
    Str *name = ident_name(g, node->class_def.name);
    g->place = header_place(node);
    uint32_t p = push(g);
    emit(g, OP_LOAD_BUILD_CLASS, p, 0, 0);
    push(g);
    uint32_t code =
        gen_class_code(g, node, name, first_line(node, node->class_def.decorator_list));
    g->place = header_place(node);
    uint32_t function = top(g);
    unit_function(g, scope_of(&g->unit->scopes, node), code, function);
    push(g);
    uint32_t name_slot = push(g);
    if (name != NULL) {
        load_constant_take(g, name_slot, ref_new((Object *)name));
    }
    gen_arguments(g, p, 2, node->class_def.bases, node->class_def.keywords, false, p,
                  USE_REFERENCE);
    push(g);
}

// The unit around a class with type parameters: the class body and its bases find them,
// their tuple and the base Generic[...] among its variables.
static void gen_generic_class(Gen *g, Node *node)
{
    static const Name params_name = {".type_params", 12},
                      base_name = {".generic_base", 13};
    Gen inner;
    uint32_t base = g->depth;
    uint32_t line = first_line(node, node->class_def.decorator_list);
    Str *unit = generic_open(&inner, g, node->class_def.type_params, node->range,
                             ident_name(g, node->class_def.name), line);
    if (unit == NULL) {
        return;
    }
    uint32_t first = push(&inner);
    inner.place = header_place(node);
    gen_type_params(&inner, node->class_def.type_params);
    uint32_t copy = push(&inner);
    emit(&inner, OP_COPY, copy, copy - 1, 0);
    store_name(&inner, params_name, copy);
    inner.depth = 1;
    gen_typing_call(&inner, first, "_generic_base", 1);
    store_name(&inner, base_name, first);
    inner.depth = 0;
    gen_class_object(&inner, node);
    generic_close(&inner, unit, first);
    g->depth = base;
    emit(g, OP_CALL, top(g), top(g), 0);
    push(g);
}

void gen_class(Gen *g, Node *node)
{
    NodeList decorators = node->class_def.decorator_list;
    uint32_t base = g->depth;
    push_decorators(g, decorators);
    g->place = header_place(node);
    if (node->class_def.type_params.count != 0) {
        gen_generic_class(g, node);
    } else {
        gen_class_object(g, node);
    }
    apply_decorators(g, decorators);
    g->place = header_place(node);
    store_name(g, node->class_def.name, top(g) - 1);
    g->depth = base;
}

// --- modules ---

static void gen_module_body(Gen *g, Node *module)
{
    if (module->kind == NODE_EXPRESSION) {
        uint32_t slot = operand(g, module->expression.body, USE_REFERENCE, NULL);
        g->depth = 0;
        g->place = module->expression.body->range;
        emit(g, OP_RETURN, slot, 0, 0);
        return;
    }
    ensure_annotations(g);
    if (module->kind == NODE_INTERACTIVE) {
        gen_body(g, module->interactive.body);
    } else {
        store_docstring(g, module->module.body);
        gen_body(g, without_docstring(module->module.body));
    }
    end_with_none(g);
}

Code *compile_module(Compilation *unit, Node *module)
{
    Gen g;
    Ident *ident = ident_get(&unit->idents, "<module>", 8);
    Str *name = ident == NULL ? NULL : ident_str(&unit->idents, ident);
    if (name == NULL || !gen_open(&g, unit, NULL, unit->scopes.all)) {
        unit->failed = true;
        return NULL;
    }
    g.first_line = 1;
    g.place = (SourceRange){1, 0, 1, 0};
    for (uint32_t i = 0; i < g.code_scope->cells.count; i++) {
        emit(&g, OP_MAKE_CELL, g.code_scope->cells.items[i]->slot, 0, 0);
    }
    gen_module_body(&g, module);
    Code *code = gen_finish(&g, name, 0);
    unit->failed |= g.failed;
    gen_close(&g);
    return code;
}
