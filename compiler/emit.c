// Writing instructions, labels, places; the constants and names of a unit.
#include <stdarg.h>
#include <stdio.h>

#include "compiler/gen.h"
#include "compiler/opcodes.h"
#include "objects/exception.h"

void gen_error(Gen *g, SourceRange range, const char *format, ...)
{
    char message[400];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    if (!g->failed) {
        diagnostics_error(g->unit->diagnostics, DIAGNOSTIC_SYNTAX_ERROR, range, "%s",
                          message);
        g->failed = true;
    }
}

void gen_warn(Gen *g, SourceRange range, const char *format, ...)
{
    char message[400];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    if (!g->failed && !diagnostics_warn(g->unit->diagnostics, range, "%s", message)) {
        g->failed = true;
    }
}

void gen_out_of_memory(Gen *g)
{
    if (!g->failed) {
        raise_memory_error(g->rt);
        g->failed = true;
    }
}

bool gen_stack_left(Gen *g)
{
    if (g->failed) {
        return false;
    }
    if (stack_check(g->rt)) {
        return true;
    }
    if (pending_matches(g->rt, E_RECURSION_ERROR)) {
        pending_clear(g->rt);
        raise_error(g->rt, E_RECURSION_ERROR,
                    "maximum recursion depth exceeded during compilation");
    }
    g->failed = true;
    return false;
}

// Room for twice as many items, the old ones copied (the arena keeps the old array: a
// third of the whole at most).
void *gen_grow(Gen *g, void *items, uint32_t *capacity, size_t item_size)
{
    uint32_t larger = *capacity ? *capacity * 2 : 16;
    void *copy = bump_alloc(g->bump, larger * item_size);
    if (copy == NULL) {
        gen_out_of_memory(g);
        return NULL;
    }
    if (*capacity != 0) {
        memcpy(copy, items, *capacity * item_size);
    }
    *capacity = larger;
    return copy;
}

// --- instructions ---

static bool add_word(Gen *g, uint32_t word)
{
    if (g->count == g->capacity) {
        uint32_t *words = gen_grow(g, g->words, &g->capacity, sizeof *g->words);
        if (words == NULL) {
            return false;
        }
        g->words = words;
    }
    g->words[g->count++] = word;
    return true;
}

static void note_place(Gen *g)
{
    const SourceRange *range = &g->place;
    if (g->place_count > 0) {
        CodePlace *last = &g->places[g->place_count - 1];
        if (last->line == range->line && last->column == range->col &&
            last->end_line == range->end_line && last->end_column == range->end_col) {
            return;
        }
        if (last->pc == g->count) {
            g->place_count--;
            note_place(g);
            return;
        }
    }
    if (g->place_count == g->place_capacity) {
        CodePlace *places =
            gen_grow(g, g->places, &g->place_capacity, sizeof *g->places);
        if (places == NULL) {
            return;
        }
        g->places = places;
    }
    g->places[g->place_count++] =
        (CodePlace){g->count, range->line, range->col, range->end_line, range->end_col};
}

static void add_instruction(Gen *g, Opcode op, uint32_t a, uint32_t b, uint32_t c)
{
    if ((a | b | c) > 0xffff) {
        gen_error(g, g->place,
                  "too many variables, names or nested values in one code block");
        return;
    }
    note_place(g);
    if ((a | b | c) > 0xff) {
        add_word(g, OP_EXT | (a & 0xff00) | (b >> 8) << 16 | (c >> 8) << 24);
    }
    add_word(g, op | (a & 0xff) << 8 | (b & 0xff) << 16 | (c & 0xff) << 24);
}

static bool is_skipped(const Gen *g)
{
    return g->unreachable || g->failed;
}

static void end_instruction(Gen *g, Opcode op)
{
    for (unsigned i = 0; i < opcode_infos[op].words; i++) {
        add_word(g, 0);
    }
    if (opcode_ends(op)) {
        g->unreachable = true;
    }
}

void emit(Gen *g, Opcode op, uint32_t a, uint32_t b, uint32_t c)
{
    if (is_skipped(g)) {
        return;
    }
    add_instruction(g, op, a, b, c);
    end_instruction(g, op);
}

void emit_wide(Gen *g, Opcode op, uint32_t a, uint32_t wide)
{
    if (is_skipped(g)) {
        return;
    }
    note_place(g);
    if (a > 0xff || wide > 0xffff) {
        add_word(g, OP_EXT | (a & 0xff00) | (wide >> 16) << 16);
    }
    add_word(g, op | (a & 0xff) << 8 | (wide & 0xffff) << 16);
    end_instruction(g, op);
}

void emit_word(Gen *g, Opcode op, uint32_t a, uint32_t b, uint32_t c, uint32_t last)
{
    if (!is_skipped(g)) {
        emit(g, op, a, b, c);
        if (!g->failed) {
            g->words[g->count - 1] = last;
        }
    }
}

// --- labels ---

static void meet_bound(Gen *g, Label *label)
{
    if (label->bound == NULL) {
        label->bound = bump_alloc(g->bump, g->bound_words * sizeof(uint64_t));
        if (label->bound == NULL) {
            gen_out_of_memory(g);
            return;
        }
        memcpy(label->bound, g->bound, g->bound_words * sizeof(uint64_t));
        return;
    }
    for (uint32_t i = 0; i < g->bound_words; i++) {
        label->bound[i] &= g->bound[i];
    }
}

void emit_jump(Gen *g, Opcode op, uint32_t a, uint32_t b, uint32_t c, Label *to)
{
    if (is_skipped(g)) {
        return;
    }
    meet_bound(g, to);
    emit_word(g, op, a, b, c, to->jumps);
    to->jumps = g->count - 1;
    to->is_reached = true;
}

void emit_jump_back(Gen *g, const Label *to)
{
    if (!is_skipped(g)) {
        emit_word(g, OP_JUMP_BACK, 0, 0, 0, to->position - (g->count + 2));
    }
}

// A jump to the very next instruction, just written, is taken back.
static void drop_useless_jump(Gen *g, Label *label)
{
    if (label->jumps == NO_JUMP || label->jumps != g->count - 1 ||
        g->barrier == g->count || (g->words[g->count - 2] & 0xff) != OP_JUMP ||
        !g->unreachable) {
        return;
    }
    label->jumps = g->words[g->count - 1];
    g->count -= 2;
    while (g->place_count > 0 && g->places[g->place_count - 1].pc >= g->count) {
        g->place_count--;
    }
}

void label_bind(Gen *g, Label *label)
{
    if (g->failed) {
        return;
    }
    drop_useless_jump(g, label);
    label->position = g->count;
    label->is_bound = true;
    g->barrier = g->count;
    for (uint32_t at = label->jumps; at != NO_JUMP;) {
        uint32_t next = g->words[at];
        g->words[at] = g->count - (at + 1);
        at = next;
    }
    for (uint32_t at = label->ranges; at != NO_JUMP;) {
        uint32_t next = g->handlers[at].target;
        g->handlers[at].target = g->count;
        at = next;
    }
    if (!label->is_reached) {
        return;
    }
    for (uint32_t i = 0; i < g->bound_words; i++) {
        g->bound[i] = g->unreachable ? label->bound[i] : g->bound[i] & label->bound[i];
    }
    g->unreachable = false;
}

void label_here(Gen *g, Label *label)
{
    label->position = g->count;
    label->is_bound = true;
    g->barrier = g->count;
}

void guard_range(Gen *g, uint32_t start, Label *target, uint32_t depth)
{
    g->barrier = g->count;
    if (g->failed || start >= g->count) {
        return;
    }
    if (g->handler_count == g->handler_capacity) {
        HandlerEntry *handlers =
            gen_grow(g, g->handlers, &g->handler_capacity, sizeof *g->handlers);
        if (handlers == NULL) {
            return;
        }
        g->handlers = handlers;
    }
    g->handlers[g->handler_count] =
        (HandlerEntry){start, g->count, depth, target->ranges};
    target->ranges = g->handler_count++;
    target->is_reached = true;
}

// --- constants and names ---

static uint32_t local_constant(Gen *g, uint32_t unit_index)
{
    uintptr_t known = map_lookup(&g->constant_map, (uintptr_t)unit_index + 1);
    if (known != 0) {
        return (uint32_t)known - 1;
    }
    if (g->constant_count == g->constant_capacity) {
        uint32_t *larger =
            gen_grow(g, g->constants, &g->constant_capacity, sizeof *g->constants);
        if (larger == NULL) {
            return 0;
        }
        g->constants = larger;
    }
    if (!map_add(&g->constant_map, g->bump, (uintptr_t)unit_index + 1,
                 g->constant_count + 1)) {
        gen_out_of_memory(g);
        return 0;
    }
    g->constants[g->constant_count] = unit_index;
    return g->constant_count++;
}

uint32_t constant_index_take(Gen *g, Ref value)
{
    if (is_skipped(g) || ref_is_error(value)) {
        g->failed |= ref_is_error(value);
        drop(g->rt, value);
        return 0;
    }
    uint32_t index = constants_add_take(&g->unit->constants, value);
    if (index == CONSTANT_FAILED) {
        g->failed = true;
        return 0;
    }
    return local_constant(g, index);
}

uint32_t node_constant(Gen *g, const Node *node)
{
    return is_skipped(g)
               ? 0
               : constant_index_take(g, constant_value(&g->unit->scopes, node));
}

uint32_t code_constant_take(Gen *g, Code *code)
{
    if (code == NULL) {
        g->failed = true;
        return 0;
    }
    if (g->nested_count == g->nested_capacity) {
        Code **larger = gen_grow(g, g->nested, &g->nested_capacity, sizeof *g->nested);
        if (larger == NULL) {
            drop(g->rt, OBJECT_REF(code));
            return 0;
        }
        g->nested = larger;
    }
    g->nested[g->nested_count] = code;
    return local_constant(g, CODE_CONSTANT | g->nested_count++);
}

uint32_t name_index(Gen *g, Ident *ident)
{
    if (is_skipped(g) || ident == NULL) {
        g->failed |= ident == NULL;
        return 0;
    }
    uintptr_t known = map_lookup(&g->name_map, (uintptr_t)ident);
    if (known != 0) {
        return (uint32_t)known - 1;
    }
    if (g->name_count == g->name_capacity) {
        Ident **larger = gen_grow(g, g->names, &g->name_capacity, sizeof *g->names);
        if (larger == NULL) {
            return 0;
        }
        g->names = larger;
    }
    if (!map_add(&g->name_map, g->bump, (uintptr_t)ident, g->name_count + 1)) {
        gen_out_of_memory(g);
        return 0;
    }
    g->names[g->name_count] = ident;
    return g->name_count++;
}

Ident *gen_ident(Gen *g, Name name)
{
    Ident *ident = ident_get(&g->unit->idents, name.text, name.size);
    if (ident != NULL) {
        ident = scope_mangle(&g->unit->idents, g->scope, ident);
    }
    g->failed |= ident == NULL;
    return ident;
}

Ident *gen_plain_ident(Gen *g, const char *text)
{
    Ident *ident = ident_get(&g->unit->idents, text, strlen(text));
    g->failed |= ident == NULL;
    return ident;
}

void load_constant_take(Gen *g, uint32_t dst, Ref value)
{
    emit_wide(g, OP_LOADK, dst, constant_index_take(g, value));
}

void load_none(Gen *g, uint32_t dst)
{
    load_constant_take(g, dst, REF_NONE);
}

void load_text(Gen *g, uint32_t dst, const char *text, size_t size)
{
    if (!is_skipped(g)) {
        load_constant_take(g, dst, str_new(g->rt, text, size));
    }
}
