// The second pass over scopes: the place of every name, slots, and which variables are
// read only as values.
#include "compiler/scope.h"

// What an enclosing scope says about a name.
typedef enum Found { FOUND_NOTHING, FOUND_VARIABLE, FOUND_GLOBAL } Found;

// `key` tells it from a name of the class's own, which may be `__class__` as well.
static Symbol *make_class_cell(Scopes *s, Scope *class_, uintptr_t key, Ident *name)
{
    Symbol *symbol = (Symbol *)map_lookup(&class_->symbols, key);
    if (symbol == NULL) {
        symbol = bump_alloc(s->bump, sizeof *symbol);
        if (symbol == NULL ||
            !map_add(&class_->symbols, s->bump, key, (uintptr_t)symbol)) {
            scopes_out_of_memory(s);
            return NULL;
        }
        *symbol = (Symbol){.name = name,
                           .flags = SYMBOL_ASSIGNED | SYMBOL_REFERENCE,
                           .place = PLACE_LOCAL};
        symbol->actual = symbol;
    }
    return symbol;
}

static Found find_enclosing(Scopes *s, Scope *scope, Ident *name, Scope **owner,
                            Symbol **symbol)
{
    for (Scope *outer = scope->parent; outer != NULL && outer->kind != SCOPE_MODULE;
         outer = outer->parent) {
        if (outer->kind == SCOPE_CLASS) {
            const Symbol *own =
                outer == scope->class_scope ? symbol_lookup(outer, name) : NULL;
            unsigned flags = own != NULL ? own->flags : 0;
            bool is_bound = (flags & SYMBOL_BOUND) && !(flags & SYMBOL_NONLOCAL);
            if (is_bound || (flags & SYMBOL_GLOBAL)) {
                return FOUND_GLOBAL; // a variable of the body is there or global
            }
            // A comprehension in the body runs before there is a class.
            bool is_own = outer == scope->unit && name == s->idents->class_;
            if (is_own ||
                (name != s->idents->class_ && name != s->idents->class_dict)) {
                continue;
            }
            *owner = outer;
            if (name == s->idents->class_) {
                outer->needs_class_cell = true;
                *symbol = make_class_cell(s, outer, CELL_OF_CLASS, name);
            } else {
                outer->needs_class_dict = true;
                *symbol = make_class_cell(s, outer, CELL_OF_CLASS_DICT, name);
            }
            return *symbol == NULL ? FOUND_NOTHING : FOUND_VARIABLE;
        }
        Symbol *there = symbol_lookup(outer, name);
        if (there == NULL || there->flags == 0) {
            continue;
        }
        if (there->flags & SYMBOL_GLOBAL) {
            return FOUND_GLOBAL;
        }
        if ((there->flags & SYMBOL_BOUND) && !(there->flags & SYMBOL_NONLOCAL)) {
            *owner = outer;
            *symbol = there;
            return FOUND_VARIABLE;
        }
    }
    return FOUND_NOTHING;
}

// The symbol under which `unit` reaches an outer variable: one for each name, beside
// the scope's own symbols.
static Symbol *free_symbol(Scopes *s, Scope *unit, Ident *name)
{
    for (uint32_t i = 0; i < unit->frees.count; i++) {
        if (unit->frees.items[i]->name == name) {
            return unit->frees.items[i];
        }
    }
    Symbol *symbol = bump_alloc(s->bump, sizeof *symbol);
    if (symbol == NULL) {
        scopes_out_of_memory(s);
        return NULL;
    }
    *symbol = (Symbol){
        .name = name, .flags = SYMBOL_USED | SYMBOL_REFERENCE, .place = PLACE_FREE};
    symbol->actual = symbol;
    return symbol_list_add(s, &unit->frees, symbol) ? symbol : NULL;
}

// `symbol` of `scope` means `outer`, a variable of `owner`: the same slot within one
// unit, else a cell there and free variables in all units between.
static void connect(Scopes *s, Scope *scope, Symbol *symbol, Scope *owner,
                    Symbol *outer)
{
    if (scope->unit == owner->unit) {
        symbol->actual = outer;
        return;
    }
    outer->place = PLACE_CELL;
    for (Scope *unit = scope->unit; unit != owner->unit; unit = unit->parent->unit) {
        Symbol *free = free_symbol(s, unit, outer->name);
        if (free == NULL) {
            return;
        }
        free->flags |= outer->flags & SYMBOL_TYPE_PARAM;
        if (unit == scope->unit) {
            symbol->actual = free;
        }
    }
}

static void resolve_symbol(Scopes *s, Scope *scope, Symbol *symbol)
{
    Scope *owner;
    Symbol *outer;
    if (symbol->flags & SYMBOL_GLOBAL) {
        symbol->place = PLACE_GLOBAL;
        return;
    }
    if (!(symbol->flags & SYMBOL_NONLOCAL) && (symbol->flags & SYMBOL_BOUND)) {
        if (symbol->place ==
            PLACE_UNKNOWN) { // an inner scope may have made it a cell already
            bool is_variable =
                scope->kind == SCOPE_FUNCTION || scope->kind == SCOPE_COMPREHENSION;
            symbol->place = is_variable                              ? PLACE_LOCAL
                            : (symbol->flags & SYMBOL_GLOBAL_INSIDE) ? PLACE_GLOBAL
                                                                     : PLACE_NAME;
        }
        return;
    }
    Found found = find_enclosing(s, scope, symbol->name, &owner, &outer);
    if (found == FOUND_VARIABLE) {
        connect(s, scope, symbol, owner, outer);
        return;
    }
    // In the body of a class or module, comprehensions included, an unknown name may be
    // in any namespace; but a comprehension does not see the names of the class around
    // it.
    bool is_namespace =
        scope->kind == SCOPE_MODULE || scope->kind == SCOPE_CLASS ||
        (scope->kind == SCOPE_COMPREHENSION && scope->unit->kind == SCOPE_MODULE);
    symbol->place = found == FOUND_GLOBAL || !is_namespace ? PLACE_GLOBAL : PLACE_NAME;
}

// An unknown `nonlocal` is reported at its statement.
static void check_nonlocal(Scopes *s, Scope *scope, Symbol *symbol)
{
    Scope *owner;
    Symbol *outer;
    Found found = find_enclosing(s, scope, symbol->name, &owner, &outer);
    bool is_type_param =
        found == FOUND_VARIABLE && (outer->flags & SYMBOL_TYPE_PARAM) != 0;
    if ((found == FOUND_VARIABLE && !is_type_param) || s->failed) {
        return;
    }
    scopes_error(s, symbol->declared,
                 is_type_param
                     ? "nonlocal binding not allowed for type parameter '%.*s'"
                     : "no binding for nonlocal '%.*s' found",
                 (int)symbol->name->size, symbol->name->text);
}

static void resolve_scope(Scopes *s, Scope *scope)
{
    for (Symbol *symbol = scope->first; symbol != NULL && !s->failed;
         symbol = symbol->next) {
        if (symbol->flags & SYMBOL_NONLOCAL) {
            check_nonlocal(s, scope, symbol);
        }
        resolve_symbol(s, scope, symbol);
    }
}

// --- slots ---

static int compare_names(const Ident *a, const Ident *b)
{
    uint32_t size = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->text, b->text, size);
    return order != 0 ? order : (a->size > b->size) - (a->size < b->size);
}

static void sort_by_name(SymbolList *list)
{
    for (uint32_t i = 1; i < list->count; i++) {
        Symbol *symbol = list->items[i];
        uint32_t to = i;
        for (; to > 0 && compare_names(list->items[to - 1]->name, symbol->name) > 0;
             to--) {
            list->items[to] = list->items[to - 1];
        }
        list->items[to] = symbol;
    }
}

// Collects the variables that `scope` adds to its unit. Parameters keep their slots,
// cell or not.
static void collect_variables(Scopes *s, Scope *scope)
{
    Scope *unit = scope->unit;
    for (uint32_t i = 0; i < scope->parameters.count; i++) {
        symbol_list_add(s, &unit->locals,
                        symbol_lookup(scope, scope->parameters.items[i]));
    }
    for (Symbol *symbol = scope->first; symbol != NULL && !s->failed;
         symbol = symbol->next) {
        if (symbol->actual != symbol || (symbol->flags & SYMBOL_PARAMETER)) {
            continue;
        }
        if (symbol->place == PLACE_LOCAL) {
            symbol_list_add(s, &unit->locals, symbol);
        } else if (symbol->place == PLACE_CELL) {
            symbol_list_add(s, &unit->cells, symbol);
        }
    }
    for (uintptr_t key = CELL_OF_CLASS; key <= CELL_OF_CLASS_DICT; key++) {
        Symbol *class_cell = (Symbol *)map_lookup(&scope->symbols, key);
        if (class_cell != NULL) {
            class_cell->place = PLACE_CELL;
            symbol_list_add(s, &unit->cells, class_cell);
        }
    }
}

static void number_slots(Scope *unit)
{
    uint32_t slot = 0;
    for (uint32_t i = 0; i < unit->locals.count; i++) {
        unit->locals.items[i]->slot = slot++;
    }
    unit->variable_count = slot;
    sort_by_name(&unit->cells);
    for (uint32_t i = 0; i < unit->cells.count; i++) {
        unit->cells.items[i]->slot = slot++;
    }
    sort_by_name(&unit->frees);
    for (uint32_t i = 0; i < unit->frees.count; i++) {
        unit->frees.items[i]->slot = slot++;
    }
}

// --- values and references ---

static bool needs_reference(const Scopes *s, const Scope *scope, const Symbol *symbol)
{
    return symbol->place != PLACE_LOCAL || (symbol->flags & SYMBOL_REFERENCE) ||
           scope->unit->observes_locals || s->is_exact;
}

// One read alone, once each time the variable is bound: whoever reads is the last.
static void find_rereads(Scopes *s)
{
    for (Scope *scope = s->all; scope != NULL; scope = scope->next) {
        for (Symbol *symbol = scope->first; symbol != NULL; symbol = symbol->next) {
            bool once =
                symbol->actual == symbol && !(symbol->flags & SYMBOL_WALRUS) &&
                !scope->unit->observes_locals && !s->is_exact &&
                (symbol->read_in == NULL || symbol->read_in == symbol->target_of);
            if (!once) {
                symbol->actual->flags |= SYMBOL_REREAD | SYMBOL_SCATTERED;
            }
        }
    }
}

// A variable whose value flows into one that is read as a reference is read as a
// reference itself. Reads through a comprehension's symbol count for the variable it
// means.
static void spread_references(Scopes *s)
{
    Symbol *work = NULL;
    for (Scope *scope = s->all; scope != NULL; scope = scope->next) {
        for (Symbol *symbol = scope->first; symbol != NULL; symbol = symbol->next) {
            if (needs_reference(s, scope, symbol->actual) ||
                (symbol->flags & SYMBOL_REFERENCE)) {
                symbol->actual->flags |= SYMBOL_REFERENCE;
                symbol->flags |= SYMBOL_REFERENCE;
                symbol->next_reference = work;
                work = symbol;
            }
        }
    }
    while (work != NULL) {
        Symbol *symbol = work;
        work = symbol->next_reference;
        for (Flow *edge = symbol->sources; edge != NULL; edge = edge->next) {
            Symbol *from[2] = {edge->from, edge->from->actual};
            for (int i = 0; i < 2; i++) {
                if (!(from[i]->flags & SYMBOL_REFERENCE)) {
                    from[i]->flags |= SYMBOL_REFERENCE;
                    from[i]->next_reference = work;
                    work = from[i];
                }
            }
        }
    }
}

bool scopes_resolve(Scopes *s)
{
    for (Scope *scope = s->all; scope != NULL && !s->failed; scope = scope->next) {
        resolve_scope(s, scope);
    }
    for (Scope *scope = s->all; scope != NULL && !s->failed; scope = scope->next) {
        collect_variables(s, scope);
    }
    for (Scope *scope = s->all; scope != NULL; scope = scope->next) {
        if (scope->unit == scope) {
            number_slots(scope);
        }
    }
    spread_references(s);
    find_rereads(s);
    return !s->failed;
}
