// Scopes: which variable a name means, and where it lives.
//
// One pass over the tree (symbols.h) records how each scope uses its names, folds
// constants on the way up, and notes for every read of a variable where the value
// flows; then resolve.c decides the place of every name, gives the variables of each
// code unit their slots, and finds the variables that are read only as values (DESIGN
// section 3).
//
// A *unit* is what becomes one code object: module, function, lambda, generator
// expression, class body. List, set and dict comprehensions are scopes of their own but
// belong to the unit around them.
#ifndef PYRENA_COMPILER_SCOPE_H
#define PYRENA_COMPILER_SCOPE_H

#include "compiler/compile.h"
#include "compiler/table.h"
#include "lexer/source.h"
#include "parser/ast.h"

typedef enum ScopeKind {
    SCOPE_MODULE,
    SCOPE_FUNCTION,
    SCOPE_CLASS,
    SCOPE_COMPREHENSION
} ScopeKind;

enum { // Symbol.flags
    SYMBOL_PARAMETER = 1,
    SYMBOL_ASSIGNED = 2,
    SYMBOL_GLOBAL = 4,
    SYMBOL_NONLOCAL = 8,
    SYMBOL_USED = 16,
    SYMBOL_ANNOTATED = 32,
    SYMBOL_DELETED = 64, // `del x`, `except E as x`: may be unbound again later
    SYMBOL_WALRUS =
        128, // bound by an assignment expression: may change inside an expression
    SYMBOL_ITERATION = 256, // a comprehension's target
    SYMBOL_REFERENCE = 512, // somebody reads it as a reference
    SYMBOL_TYPE_PARAM = 1024,
    SYMBOL_GLOBAL_INSIDE = 16384, // of a module: some function declares it `global`
    SYMBOL_READ = 2048,           // somewhere
    SYMBOL_REREAD = 4096, // in several places, or again without being bound anew
    SYMBOL_SCATTERED =
        8192, // not all of them are in its own loop, outside of inner ones
    SYMBOL_IMPORTED = 32768, // bound, so far, by imports only
    SYMBOL_BOUND = SYMBOL_PARAMETER | SYMBOL_ASSIGNED,
};

typedef enum Place {
    PLACE_UNKNOWN,
    PLACE_LOCAL,
    PLACE_CELL, // a variable of this unit that an inner function uses
    PLACE_FREE, // a cell of an outer unit
    PLACE_GLOBAL,
    PLACE_NAME, // the namespace of a module or class body, then globals, builtins
} Place;

typedef struct Symbol Symbol;
typedef struct Scope Scope;

// "The value of `from` is stored in the symbol that holds this edge."
typedef struct Flow {
    Symbol *from;
    struct Flow *next;
} Flow;

struct Symbol {
    Ident *name;
    uint16_t flags;
    uint8_t place;  // Place
    uint32_t slot;  // of a local, cell or free variable
    Symbol *actual; // the symbol of the same unit that owns the variable; itself mostly
    Flow *sources;
    const Node *read_in;    // the innermost loop around its reads; NULL: none
    const Node *target_of;  // the loop it is (the last) target of; NULL: none
    Symbol *next;           // of the scope, in the order of first mention
    SourceRange declared;   // the `global` or `nonlocal` statement
    Symbol *next_reference; // work list of the value analysis
};

typedef struct IdentList {
    Ident **items;
    uint32_t count, capacity;
} IdentList;

typedef struct SymbolList {
    Symbol **items;
    uint32_t count, capacity;
} SymbolList;

struct Scope {
    ScopeKind kind;
    Node *node;
    Scope *parent;
    Scope *unit; // the scope whose code object this one's code is in; itself mostly
    Scope *next; // all scopes, outer before inner
    Ident *private_name;     // of the class around, for mangling; NULL: none
    NodeList private_params; // in the header of a generic class only the names of its
                             // type parameters are mangled
    WordMap symbols;         // Ident * → Symbol *
    Symbol *first, **last;   // in order
    IdentList parameters;    // in the order of slots
    uint32_t arg_count, posonly_count, kwonly_count;
    bool has_varargs, has_varkeywords;
    bool is_generator;
    bool is_async; // of a comprehension: has `async for` or `await` of its own
    bool has_walrus;
    bool observes_locals;  // of a unit: mentions locals, eval, exec, vars, dir
    bool needs_class_cell; // of a class: an inner function uses __class__ or super
    bool needs_class_dict; // of a class: an annotation scope looks names up in its body
    bool has_annotations;  // of a module or class body
    bool in_iterable;      // while visiting a comprehension's iterable
    // Of an annotation scope (type parameters, their bounds and defaults, the value of
    // `type X = …`): how errors call it; NULL: another scope.
    const char *annotation;
    Scope *class_scope;          // … in whose namespace its names are looked up first
    const Node *loop;            // the innermost one around what is visited
    bool in_target;              // while visiting the target of `loop`
    IdentList static_attributes; // of a class: `self.x = …` in its methods
    // Of a unit, after scopes_resolve: slots are parameters, locals, cells, free
    // variables.
    SymbolList locals, cells, frees;
    uint32_t variable_count; // parameters and locals
};

typedef struct Scopes {
    Runtime *rt;
    Bump *bump;
    IdentTable *idents;
    DiagnosticList *diagnostics;
    const CompileOptions *options;
    Scope *all, **last;
    WordMap by_node;   // Node * → Scope *
    Symbol *reference; // where values flow that somebody may tell apart
    // Values of folded expressions: a Constant of kind CONSTANT_FOLDED has the index in
    // `size`.
    Ref *folded;
    size_t folded_count, folded_capacity;
    bool future_annotations;
    uint32_t future_line; // of the last `from __future__ import …` at the beginning
    bool is_exact; // no variable is read only as a value: -X exact, or the text imports
                   // what looks at references
    bool symbol_error;   // the error is about a name's scope: CPython's symbol table
                         // would have found it
    bool failed;         // an exception is pending or the DiagnosticList has an error
    bool is_unevaluated; // what is visited will have no code: no late errors
    bool is_text;        // what is visited will not be evaluated: it keeps its form
    Scope *scope;        // being visited
} Scopes;

// An expression whose value the compiler has computed; beyond the parser's
// ConstantKinds.
#define CONSTANT_FOLDED (CONSTANT_BYTES + 1)

// Visits the whole tree. False: an exception is pending, or diagnostics->has_error.
MUST_CHECK bool scopes_build(Scopes *scopes, Node *module);
MUST_CHECK bool scopes_resolve(Scopes *scopes);
void scopes_fini(Scopes *scopes); // the folded values
static inline Scope *scope_of(const Scopes *scopes, const Node *node)
{
    return (Scope *)map_lookup(&scopes->by_node, (uintptr_t)node);
}
// The name as the scope's code knows it: private names get that of the class.
MUST_CHECK Ident *scope_mangle(IdentTable *table, const Scope *scope, Ident *ident);

static inline Symbol *symbol_lookup(const Scope *scope, const Ident *name)
{
    return (Symbol *)map_lookup(&scope->symbols, (uintptr_t)name);
}
// The same for a scope that is not a node's own: `key` is the address of the field that
// holds its expression.
static inline Scope *scope_at(const Scopes *scopes, const void *key)
{
    return (Scope *)map_lookup(&scopes->by_node, (uintptr_t)key);
}
// Keys, beside names, of a class scope's own cells.
enum { CELL_OF_CLASS = 1, CELL_OF_CLASS_DICT = 2 };
// Makes an empty one when absent; NULL: out of memory (failed).
Symbol *symbol_get(Scopes *scopes, Scope *scope, Ident *name);
// An error that CPython's symbol table reports; the other is its code generator's.
void scopes_error(Scopes *scopes, SourceRange range, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void scopes_late_error(Scopes *scopes, SourceRange range, const char *message);
void scopes_out_of_memory(Scopes *scopes);
bool ident_list_add(Scopes *scopes, IdentList *list, Ident *ident);
bool symbol_list_add(Scopes *scopes, SymbolList *list, Symbol *symbol);

// --- fold.c: called when a node's children have been visited; replaces *slot by a
// Constant when CPython would ---
void fold_expression(Scopes *scopes, Node **slot);
void fold_iterable(
    Scopes *scopes,
    Node **slot); // of `for` and `in`: a display becomes a tuple or frozenset
// A new object with the constant's value. REF_ERROR: an exception is pending.
MUST_CHECK Ref constant_value(Scopes *scopes, const Node *constant);
// Truth of a constant without making it.
bool constant_truth(Scopes *scopes, const Node *constant);

#endif
