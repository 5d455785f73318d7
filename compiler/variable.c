// Reading, binding and deleting names.
#include "compiler/gen.h"

Symbol *gen_symbol(Gen *g, Name name)
{
    Ident *ident = gen_ident(g, name);
    Symbol *symbol = ident == NULL ? NULL : symbol_lookup(g->scope, ident);
    return symbol == NULL ? NULL : symbol->actual;
}

bool is_last_read(const Symbol *symbol)
{
    return symbol->place == PLACE_LOCAL && !(symbol->flags & SYMBOL_REREAD);
}

bool is_value_only(const Symbol *symbol)
{
    return symbol->place == PLACE_LOCAL && !(symbol->flags & SYMBOL_REFERENCE);
}

void mark_bound(Gen *g, uint32_t slot)
{
    if (slot < g->local_count && g->bound_words != 0) {
        g->bound[slot / 64] |= UINT64_C(1) << slot % 64;
    }
}

// A variable that `del` or the end of an except clause may unbind is checked at every
// read.
static void check_bound(Gen *g, const Symbol *symbol)
{
    uint32_t slot = symbol->slot;
    bool is_known = (g->bound[slot / 64] >> slot % 64 & 1) != 0 &&
                    !(symbol->flags & SYMBOL_DELETED);
    if (!is_known) {
        emit(g, OP_CHECK_BOUND, slot, 0, 0);
        mark_bound(g, slot);
    }
}

uint32_t local_operand(Gen *g, const Node *node)
{
    Symbol *symbol = gen_symbol(g, node->name.id);
    if (symbol == NULL || symbol->place != PLACE_LOCAL) {
        return NO_SLOT;
    }
    SourceRange before = g->place;
    g->place = node->range;
    check_bound(g, symbol);
    g->place = before;
    return symbol->slot;
}

// A name in an annotation scope of a class body: the body's namespace comes first.
static void load_from_class(Gen *g, const Symbol *symbol, Ident *ident, uint32_t dst)
{
    const Symbol *dict =
        symbol_lookup(g->code_scope, g->unit->idents.class_dict)->actual;
    uint32_t base = g->depth;
    uint32_t first = push(g);
    emit(g, OP_LOAD_DEREF, first, dict->slot, 0);
    if (symbol->place == PLACE_GLOBAL) {
        emit(g, OP_LOAD_CLASS_GLOBAL, dst, first, name_index(g, ident));
    } else {
        load_text(g, push(g), ident->text, ident->size);
        emit(g, OP_LOAD_CLOSURE, push(g), symbol->slot, 0);
        emit_word(g, OP_INTRINSIC, dst, first, 3, INTRINSIC_CLASS_DEREF);
    }
    g->depth = base;
}

static bool is_in_class(const Gen *g, const Symbol *symbol, const Ident *ident)
{
    return g->code_scope->class_scope != NULL && symbol != NULL &&
           (symbol->place == PLACE_GLOBAL || symbol->place == PLACE_FREE) &&
           (symbol->flags & SYMBOL_TYPE_PARAM) == 0 && *ident->text != '.' &&
           ident != g->unit->idents.class_;
}

void load_ident(Gen *g, Symbol *symbol, Ident *ident, uint32_t dst, Use use)
{
    bool value = reads_value(use);
    if (is_in_class(g, symbol, ident)) {
        load_from_class(g, symbol, ident, dst);
        return;
    }
    switch (symbol == NULL ? PLACE_NAME : (Place)symbol->place) {
    case PLACE_LOCAL:
        check_bound(g, symbol);
        if (dst != symbol->slot) {
            value = value || is_value_only(symbol) || is_last_read(symbol);
            emit(g, value ? OP_MOVE_V : OP_MOVE, dst, symbol->slot, 0);
        }
        break;
    case PLACE_CELL:
        emit(g, value ? OP_LOAD_DEREF_V : OP_LOAD_DEREF, dst, symbol->slot, 0);
        break;
    case PLACE_FREE:
        if (g->scope->kind == SCOPE_CLASS && ident != g->unit->idents.class_) {
            emit(g, OP_LOAD_CLASS_DEREF, dst, symbol->slot, name_index(g, ident));
        } else {
            emit(g, value ? OP_LOAD_DEREF_V : OP_LOAD_DEREF, dst, symbol->slot, 0);
        }
        break;
    case PLACE_GLOBAL:
        emit_wide(g, value ? OP_LOAD_GLOBAL_V : OP_LOAD_GLOBAL, dst,
                  name_index(g, ident));
        break;
    default:
        emit_wide(g, value ? OP_LOAD_NAME_V : OP_LOAD_NAME, dst, name_index(g, ident));
        break;
    }
}

void load_name(Gen *g, const Node *node, uint32_t dst, Use use)
{
    Ident *ident = gen_ident(g, node->name.id);
    if (ident != NULL) {
        Symbol *symbol = symbol_lookup(g->scope, ident);
        load_ident(g, symbol == NULL ? NULL : symbol->actual, ident, dst, use);
    }
}

void store_name(Gen *g, Name name, uint32_t src)
{
    Symbol *symbol = gen_symbol(g, name);
    if (symbol == NULL) {
        return;
    }
    switch (symbol->place) {
    case PLACE_LOCAL:
        if (src != symbol->slot) {
            emit(g, is_value_only(symbol) ? OP_MOVE_V : OP_MOVE, symbol->slot, src, 0);
        }
        mark_bound(g, symbol->slot);
        break;
    case PLACE_CELL:
    case PLACE_FREE:
        emit(g, OP_STORE_DEREF, symbol->slot, src, 0);
        break;
    case PLACE_GLOBAL:
        emit_wide(g, OP_STORE_GLOBAL, src, name_index(g, symbol->name));
        break;
    default:
        emit_wide(g, OP_STORE_NAME, src, name_index(g, symbol->name));
        break;
    }
}

void delete_name(Gen *g, Name name)
{
    Symbol *symbol = gen_symbol(g, name);
    if (symbol == NULL) {
        return;
    }
    switch (symbol->place) {
    case PLACE_LOCAL:
        emit(g, OP_DELETE_LOCAL, symbol->slot, 0, 0);
        break;
    case PLACE_CELL:
    case PLACE_FREE:
        emit(g, OP_DELETE_DEREF, symbol->slot, 0, 0);
        break;
    case PLACE_GLOBAL:
        emit_wide(g, OP_DELETE_GLOBAL, 0, name_index(g, symbol->name));
        break;
    default:
        emit_wide(g, OP_DELETE_NAME, 0, name_index(g, symbol->name));
        break;
    }
}

uint32_t local_target(Gen *g, const Node *target)
{
    if (target->kind != NODE_NAME) {
        return NO_SLOT;
    }
    Symbol *symbol = gen_symbol(g, target->name.id);
    return symbol == NULL || symbol->place != PLACE_LOCAL ? NO_SLOT : symbol->slot;
}

void store_plain(Gen *g, const char *name, uint32_t src)
{
    emit_wide(g, OP_STORE_NAME, src, name_index(g, gen_plain_ident(g, name)));
}

void load_plain(Gen *g, const char *name, uint32_t dst)
{
    emit_wide(g, OP_LOAD_NAME, dst, name_index(g, gen_plain_ident(g, name)));
}
