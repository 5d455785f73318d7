// A unit's generator: opening it, and making the code object.
#include "compiler/gen.h"
#include "compiler/opcodes.h"
#include "objects/exception.h"

bool gen_open(Gen *g, Compilation *unit, Gen *outer, Scope *scope)
{
    *g = (Gen){.unit = unit,
               .rt = unit->rt,
               .bump = unit->bump,
               .outer = outer,
               .scope = scope,
               .code_scope = scope,
               .doc = REF_NONE,
               .barrier = NO_SLOT};
    g->local_count = scope->variable_count + scope->cells.count + scope->frees.count;
    g->bound_words = (g->local_count + 63) / 64;
    g->bound = bump_alloc(unit->bump, (g->bound_words + 1) * sizeof(uint64_t));
    if (g->bound == NULL) {
        gen_out_of_memory(g);
        return false;
    }
    memset(g->bound, 0, (g->bound_words + 1) * sizeof(uint64_t));
    for (uint32_t i = 0; i < scope->parameters.count; i++) {
        mark_bound(g, i);
    }
    return true;
}

void gen_close(Gen *g)
{
    for (uint32_t i = 0; i < g->nested_count; i++) {
        drop(g->rt, OBJECT_REF(g->nested[i]));
    }
    g->nested_count = 0;
    CLEAR_POINTER(g->rt, g->qualname);
    clear_ref(g->rt, &g->doc);
}

// A jump to an unconditional jump goes where that one goes.
static void thread_jumps(Gen *g)
{
    for (uint32_t pc = 0; pc < g->count;) {
        Instruction i = instruction_decode(g->words, pc);
        pc = i.end;
        if (!opcode_jumps(i.op) || i.op == OP_JUMP_BACK || i.op == OP_SEND) {
            continue;
        }
        for (int hops = 0; hops < 8; hops++) {
            Instruction next = instruction_decode(g->words, i.target);
            if (next.op != OP_JUMP || next.target == i.target) {
                break;
            }
            i.target = next.target;
        }
        g->words[i.end - 1] = i.target - i.end;
    }
}

static bool set_name(Runtime *rt, IdentTable *idents, Str **slot, Ident *ident)
{
    Str *str = ident_str(idents, ident);
    if (str == NULL) {
        return false;
    }
    *slot = (Str *)ref_object(ref_new((Object *)str));
    return true;
}

static bool fill_names(Gen *g, Code *code)
{
    IdentTable *idents = &g->unit->idents;
    Scope *scope = g->code_scope;
    const SymbolList *lists[3] = {&scope->locals, &scope->cells, &scope->frees};
    for (uint32_t i = 0; i < g->name_count; i++) {
        if (!set_name(g->rt, idents, &code->names[i], g->names[i])) {
            return false;
        }
    }
    for (int list = 0; list < 3; list++) {
        for (uint32_t i = 0; i < lists[list]->count; i++) {
            const Symbol *symbol = lists[list]->items[i];
            code->value_only[symbol->slot] = is_value_only(symbol);
            code->is_cell[symbol->slot] = symbol->place == PLACE_CELL;
            if (!set_name(g->rt, idents, &code->variable_names[symbol->slot],
                          symbol->name)) {
                return false;
            }
        }
    }
    return true;
}

static void fill_tables(Gen *g, Code *code)
{
    memcpy(code->instructions, g->words, g->count * sizeof *g->words);
    memcpy(code->places, g->places, g->place_count * sizeof *g->places);
    for (uint32_t i = 0; i < g->handler_count; i++) {
        const HandlerEntry *entry = &g->handlers[i];
        code->handlers[i] =
            (CodeHandler){entry->start, entry->end, entry->target, entry->depth};
    }
    for (uint32_t i = 0; i < g->constant_count; i++) {
        uint32_t index = g->constants[i];
        if (index & CODE_CONSTANT) {
            code->unit_index[i] = CODE_OWNED;
            code->constants[i] = OBJECT_VALUE(g->nested[index & ~CODE_CONSTANT]);
        } else {
            code->unit_index[i] = index;
        }
    }
    g->nested_count = 0; // the code object owns them now
}

// FNV-1a, a word at a time.
static uint64_t fingerprint(const Code *code)
{
    uint64_t hash = 0xcbf29ce484222325u;
    for (uint32_t i = 0; i < code->instruction_count; i++) {
        hash = (hash ^ code->instructions[i]) * 0x100000001b3u;
    }
    return hash;
}

static bool register_code(Compilation *unit, Code *code)
{
    if (unit->code_count == unit->code_capacity) {
        size_t capacity = unit->code_capacity ? unit->code_capacity * 2 : 16;
        Code **codes = bump_alloc(unit->bump, capacity * sizeof(Code *));
        if (codes == NULL) {
            raise_memory_error(unit->rt);
            return false;
        }
        if (unit->code_count > 0) {
            memcpy(codes, unit->codes, unit->code_count * sizeof(Code *));
        }
        unit->codes = codes;
        unit->code_capacity = capacity;
    }
    unit->codes[unit->code_count++] = code;
    return true;
}

Code *gen_finish(Gen *g, Str *name, unsigned flags)
{
    Scope *scope = g->code_scope;
    if (g->failed) {
        return NULL;
    }
    thread_jumps(g);
    Code sizes = {.instruction_count = g->count,
                  .variable_count = scope->variable_count,
                  .cell_count = scope->cells.count,
                  .free_count = scope->frees.count,
                  .local_count = g->local_count,
                  .stack_size = g->max_depth,
                  .constant_count = g->constant_count,
                  .name_count = g->name_count,
                  .place_count = g->place_count,
                  .handler_count = g->handler_count};
    Code *code = code_new(g->rt, &sizes);
    if (code == NULL) {
        g->failed = true;
        return NULL;
    }
    code->flags =
        flags | (scope->observes_locals ? (unsigned)CODE_NO_VALUE_LOCALS : 0) |
        (g->unit->scopes.future_annotations ? (unsigned)CODE_FUTURE_ANNOTATIONS : 0);
    code->arg_count = scope->arg_count;
    code->posonly_count = scope->posonly_count;
    code->kwonly_count = scope->kwonly_count;
    code->param_count = scope->parameters.count;
    code->first_line = g->first_line;
    code->name = (Str *)ref_object(ref_new((Object *)name));
    code->qualname = (Str *)ref_object(
        ref_new((Object *)(g->qualname == NULL ? name : g->qualname)));
    code->filename = (Str *)ref_object(ref_new((Object *)g->unit->filename));
    code->doc = take(&g->doc);
    fill_tables(g, code);
    code->fingerprint = fingerprint(code);
    if (!fill_names(g, code) || !register_code(g->unit, code)) {
        drop(g->rt, OBJECT_REF(code));
        g->failed = true;
        return NULL;
    }
    return code;
}
