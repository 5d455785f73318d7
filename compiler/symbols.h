// The first pass over the tree, inside: what its visitors share.
//
// symbols.c keeps the scopes and visits what opens one (functions, classes, type
// parameters, comprehensions), symbols_expression.c the other expressions,
// symbols_statement.c the statements. After an error (failed) everything returns
// quickly without effect.
#ifndef PYRENA_COMPILER_SYMBOLS_H
#define PYRENA_COMPILER_SYMBOLS_H

#include "compiler/scope.h"

// Where the value of an expression goes: NULL when only its value is read,
// scopes->reference when somebody keeps or compares the object, else the variable it is
// assigned to.
typedef Symbol *Sink;
#define VALUE_ONLY NULL

// --- symbols.c ---

bool scopes_stack_left(Scopes *s); // C stack; false: failed
// The symbol of a name, mangled, in the scope being visited. NULL: failed.
Symbol *symbol_of(Scopes *s, Name name);
// Adds flags; a symbol takes its place in the scope's order when it gets its first one.
void symbol_mark(Scope *scope, Symbol *symbol, unsigned flags);
void bind_name(Scopes *s, Name name, unsigned flags); // flags: beside SYMBOL_ASSIGNED
// `verb`: "assign to" or "delete".
void check_not_debug(Scopes *s, Name name, SourceRange range, const char *verb);
// Whether the code of a scope is an async function's.
static inline bool in_async_function(const Scope *scope)
{
    return scope->unit->node->kind == NODE_ASYNC_FUNCTION_DEF;
}
static inline bool is_comprehension(const Scope *scope)
{
    return scope->kind == SCOPE_COMPREHENSION ||
           scope->node->kind == NODE_GENERATOR_EXP;
}
void visit_annotation(Scopes *s, Node **annotation); // *annotation may be NULL
void visit_function(Scopes *s, Node *node);
void visit_lambda(Scopes *s, Node *node);
void visit_class(Scopes *s, Node *node);
void visit_type_alias(Scopes *s, Node *node);
// `key`: of a dict comprehension, else NULL.
void visit_comprehension(Scopes *s, Node *node, NodeList generators, Node **key,
                         Node **element);

// --- symbols_expression.c ---

void visit_expr(Scopes *s, Node **slot, Sink to); // *slot may be folded
void visit_exprs(Scopes *s, NodeList list, Sink to);
void visit_keywords(Scopes *s, NodeList keywords);

// --- symbols_statement.c ---

void visit_body(Scopes *s, NodeList body);
// An assignment target: names are bound, the rest is evaluated.
void visit_target(Scopes *s, Node *target);
// The target of the innermost loop.
void visit_loop_target(Scopes *s, Node *target);

#endif
