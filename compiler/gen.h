// Code generation: the tree of one unit, and of the units inside it, to instructions.
//
// Instructions are written once, in order; jumps forward are chained through their
// distance words and set when their label is bound. After an error (failed) everything
// returns quickly without effect. Code that cannot be reached is walked (its errors
// count) but not written.
//
// Stack positions are taken in LIFO order: `depth` of them are in use. A *slot* is a
// variable's number, or that of a stack position behind the variables.
#ifndef PYRENA_COMPILER_GEN_H
#define PYRENA_COMPILER_GEN_H

#include "compiler/code.h"
#include "compiler/constants.h"
#include "compiler/scope.h"

// Which variables are bound for certain: one bit each.
typedef uint64_t *BoundSet;

typedef struct Label {
    uint32_t position; // of the instruction, once bound
    uint32_t jumps;    // distance word of the last jump here, chained; NO_JUMP: none
    uint32_t ranges;   // guarded range that this label handles, chained; NO_JUMP: none
    bool is_bound;
    bool is_reached;
    BoundSet bound; // on all ways here
} Label;
#define NO_JUMP UINT32_MAX
#define LABEL ((Label){.jumps = NO_JUMP, .ranges = NO_JUMP})

typedef struct HandlerEntry {
    uint32_t start, end, depth;
    uint32_t target; // until the handler's label is bound: the next range in its chain
} HandlerEntry;

// What a jump out of a statement passes through, innermost first.
typedef enum BlockType {
    BLOCK_WHILE,
    BLOCK_FOR,     // the iterator is at `depth`
    BLOCK_TRY,     // nothing to do but leave the guarded range
    BLOCK_FINALLY, // the finally statements are in `node`
    BLOCK_WITH,    // exit and self at `depth`
    BLOCK_ASYNC_WITH,
    BLOCK_HANDLER,       // a handled exception at `depth`
    BLOCK_STAR_HANDLER,  // a clause of except*: no jump leads out of it
    BLOCK_NAMED_HANDLER, // … whose name is unbound at the end
    BLOCK_VALUE, // a value waits at `depth` to be returned while finally statements run
} BlockType;

typedef struct Block {
    BlockType kind;
    uint32_t depth;
    Node *node;
    Label *break_to, *continue_to;
    Label *handler; // of the guarded range; NULL: none
    uint32_t handler_depth;
    uint32_t guarded_from; // start of the range now open
    struct Block *outer;
} Block;
#define MAX_BLOCKS 21

// Shared by all units of a compilation.
typedef struct Compilation {
    Runtime *rt;
    Bump *bump;
    const Source *source;
    const CompileOptions *options;
    DiagnosticList *diagnostics;
    Str *filename;
    IdentTable idents;
    Scopes scopes;
    Constants constants;
    Code **codes; // all that were made, borrowed: they get their constants at the end
    size_t code_count, code_capacity;
    bool failed;
    bool is_parsed;      // errors come from the compiler, not the parser
    bool is_scope_error; // … and from the symbol table
} Compilation;

typedef struct Gen {
    Compilation *unit;
    Runtime *rt;
    Bump *bump;
    struct Gen *outer;
    Scope *scope;      // of names: the unit's, or a comprehension's inside it
    Scope *code_scope; // the unit's
    uint32_t *words;
    uint32_t count, capacity;
    CodePlace *places;
    uint32_t place_count, place_capacity;
    HandlerEntry *handlers;
    uint32_t handler_count, handler_capacity;
    uint32_t
        *constants; // index in the unit's table, or CODE_CONSTANT | index in `nested`
    uint32_t constant_count, constant_capacity;
    WordMap constant_map;
    Code **nested; // counted
    uint32_t nested_count, nested_capacity;
    Ident **names;
    uint32_t name_count, name_capacity;
    WordMap name_map;
    SourceRange place; // of the instructions to come
    Block *block;
    uint32_t block_count;
    uint32_t local_count;
    uint32_t depth, max_depth;
    uint32_t barrier; // a range starts or ends here: the code before it stays as it is
    uint32_t bound_words;
    BoundSet bound; // of variables, here
    bool unreachable;
    bool failed;
    Str *qualname; // counted
    Ref doc;
    uint32_t first_line;
} Gen;
#define CODE_CONSTANT (1u << 31)

// How the result of an expression is used: USE_VALUE when only its value is read, at
// once; USE_NUMBER when an operator of numbers or a comparison reads it.
typedef enum Use { USE_REFERENCE, USE_VALUE, USE_NUMBER } Use;

static inline bool reads_value(Use use)
{
    return use != USE_REFERENCE;
}

// The load for that use: as reference, as value, as number.
static inline Opcode load_for(Use use, Opcode reference, Opcode value, Opcode number)
{
    return use == USE_NUMBER ? number : use == USE_VALUE ? value : reference;
}

// --- emit.c ---

void gen_error(Gen *g, SourceRange range, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void gen_warn(Gen *g, SourceRange range, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void gen_out_of_memory(Gen *g);
bool gen_stack_left(Gen *g); // C stack; false: failed
void *gen_grow(Gen *g, void *items, uint32_t *capacity, size_t item_size);

void emit(Gen *g, Opcode op, uint32_t a, uint32_t b, uint32_t c);
void emit_wide(Gen *g, Opcode op, uint32_t a,
               uint32_t wide); // 16-bit operand in B and C
void emit_word(Gen *g, Opcode op, uint32_t a, uint32_t b, uint32_t c,
               uint32_t last); // one that ends with a word
void emit_jump(Gen *g, Opcode op, uint32_t a, uint32_t b, uint32_t c, Label *to);
void emit_jump_back(Gen *g, const Label *to);
void label_bind(Gen *g, Label *label);
// A label that later code jumps back to: what is bound here stays so.
void label_here(Gen *g, Label *label);
// Guarded code from `start` to here goes to `target`.
void guard_range(Gen *g, uint32_t start, Label *target, uint32_t depth);

static inline uint32_t top(const Gen *g)
{
    return g->local_count + g->depth;
}
static inline bool is_stack(const Gen *g, uint32_t slot)
{
    return slot >= g->local_count;
}
static inline uint32_t push(Gen *g)
{
    uint32_t slot = top(g);
    if (++g->depth > g->max_depth) {
        g->max_depth = g->depth;
    }
    return slot;
}

uint32_t constant_index_take(Gen *g, Ref value);
uint32_t node_constant(Gen *g, const Node *node);
uint32_t code_constant_take(Gen *g, Code *code);
uint32_t name_index(Gen *g, Ident *ident);
Ident *gen_ident(Gen *g, Name name); // mangled
Ident *gen_plain_ident(Gen *g, const char *text);
void load_none(Gen *g, uint32_t dst);
void load_constant_take(Gen *g, uint32_t dst, Ref value);
void load_text(Gen *g, uint32_t dst, const char *text, size_t size); // a str constant

// --- variable.c ---

Symbol *gen_symbol(Gen *g, Name name);
bool is_last_read(const Symbol *symbol); // of a local: nobody reads it again
bool is_value_only(const Symbol *symbol);
void mark_bound(Gen *g, uint32_t slot);
// The variable's slot when it is a local of this unit, checked to be bound; NO_SLOT:
// somewhere else.
uint32_t local_operand(Gen *g, const Node *name);
#define NO_SLOT UINT32_MAX
void load_name(Gen *g, const Node *name, uint32_t dst, Use use);
void load_ident(Gen *g, Symbol *symbol, Ident *ident, uint32_t dst, Use use);
void store_name(Gen *g, Name name, uint32_t src);
void delete_name(Gen *g, Name name);
// The slot to write directly when the target is a local; else NO_SLOT.
uint32_t local_target(Gen *g, const Node *target);
void store_plain(Gen *g, const char *name,
                 uint32_t src); // in a class or module namespace
void load_plain(Gen *g, const char *name, uint32_t dst);

// --- expression.c ---

void gen_expr(Gen *g, Node *node, uint32_t dst,
              Use use); // dst: a local, or top(g) (not counted yet)
uint32_t push_expr(Gen *g, Node *node, Use use);
// A slot to read once: a local named directly when `later`, evaluated after it, cannot
// change it; else pushed.
uint32_t operand(Gen *g, Node *node, Use use, const Node *later);
// The same for a reference that is kept. What is read for the last time is moved, so
// that a number without an object stays one.
uint32_t kept_value(Gen *g, Node *node, const Node *later);
bool is_plain(
    const Node *node); // a name or constant: evaluating it runs no Python code
bool is_quiet(const Node *node); // reads and computes only
bool is_held(const Node *node);  // a container that a variable holds while it is read
void jump_if(Gen *g, Node *test, bool sense, Label *to);
void emit_binary(Gen *g, Operator op, bool in_place, uint32_t dst, uint32_t left,
                 Node *right);
static inline uint32_t begin_temporary(Gen *g, uint32_t dst)
{
    return is_stack(g, dst) ? dst : top(g);
}
void end_temporary(Gen *g, uint32_t temporary, uint32_t dst);

// --- display.c, call.c, comprehension.c ---

void gen_display(Gen *g, Node *node, uint32_t dst);
void push_items(Gen *g, NodeList items);
void gen_items_tuple(Gen *g, NodeList items, uint32_t dst); // with stars
void gen_items_tuple_constant(Gen *g, NodeList items,
                              uint32_t dst); // one constant if all items are
void gen_joined_str(Gen *g, Node *node, uint32_t dst);
void gen_formatted_value(Gen *g, Node *node, uint32_t dst);
void gen_call(Gen *g, Node *node, uint32_t dst, Use use);
void gen_arguments(Gen *g, uint32_t base, uint32_t given, NodeList args,
                   NodeList keywords, bool is_method, uint32_t dst, Use use);
SourceRange attribute_place(const Node *attribute);
void gen_attribute(Gen *g, Node *node, uint32_t dst, Use use);
void gen_comprehension(Gen *g, Node *node, uint32_t dst);

// --- async.c ---

void gen_await(Gen *g, Node *node, uint32_t dst);
// Awaits the newest stack position: the result takes its place. `intrinsic` is one of
// INTRINSIC_GET_AWAITABLE and its kind.
void gen_await_top(Gen *g, unsigned intrinsic);
// Sends into the iterator at the newest stack position until it ends; its result takes
// its place.
void gen_delegate(Gen *g);
// A YIELD of that kind (its operand C) while the positions below g->depth are live.
void emit_yield(Gen *g, uint32_t dst, uint32_t value, uint32_t kind);
void gen_get_iter(Gen *g, uint32_t source, bool is_async); // pushes iter(source)
void gen_async_for(Gen *g, Node *node);
// The next item of the asynchronous iterator at the newest position, pushed; at its
// end, control goes to `stop`, for gen_async_stop, which is to follow behind the loop.
void gen_async_next(Gen *g, Label *stop);
void gen_async_stop(Gen *g, Label *stop, uint32_t depth); // depth: of the iterator

// --- assign.c ---

void gen_store(Gen *g, Node *target,
               uint32_t src); // src: a stack position on top (consumed), or a local
void gen_assign(Gen *g, Node *node);
void gen_aug_assign(Gen *g, Node *node);
void gen_ann_assign(Gen *g, Node *node);
void gen_delete(Gen *g, Node *target);

// --- statement.c, block.c, pattern.c, import.c ---

void gen_body(Gen *g, NodeList body);
void gen_statement(Gen *g, Node *node);
void gen_try(Gen *g, Node *node);
void gen_with(Gen *g, Node *node, size_t item);
void gen_match(Gen *g, Node *node);
void gen_import(Gen *g, Node *node);
void gen_import_from(Gen *g, Node *node);
// `handler` is about to guard code: it remembers which variables are bound before.
void save_bound(Gen *g, Label *handler);
// A handler begins, with the exception at the position counted by `depth`.
void begin_handler(Gen *g, Label *handler, uint32_t depth);
bool push_block(Gen *g, Block *block, SourceRange range);
void pop_block(Gen *g, Block *block);
// Code that leaves all blocks up to `until` (not included).
void unwind(Gen *g, Block *until);
// The same for all blocks, with a value to be returned at `depth`: finally statements
// that leave on their own drop it.
void unwind_keeping_value(Gen *g, uint32_t depth);
void rewind_blocks(Gen *g, Block *until); // the guarded ranges go on from here
bool unwinding_runs_code(const Gen *g);

// --- function.c ---

void gen_function(Gen *g, Node *node);
void gen_lambda(Gen *g, Node *node, uint32_t dst);
void gen_class(Gen *g, Node *node);
void gen_generator_exp(Gen *g, Node *node, uint32_t dst);
bool is_docstring(const Node *statement);
void gen_annotation(Gen *g, Node *annotation, uint32_t dst);
void unparse_annotation(Gen *g, Node *annotation,
                        uint32_t dst); // unparse.c: its text, as a constant

// --- unit.c ---

// Units inside units (function.c): opening one, the code of a scope of its own, named
// `name`; leaving it, its code a constant of the outer one (NO_SLOT: failed); and the
// function made of that, with its closure, at `dst`.
bool unit_open(Gen *g, Gen *outer, Scope *scope, SourceRange range, Str *name,
               uint32_t line);
uint32_t unit_close(Gen *g, Str *name, unsigned flags);
unsigned function_flags(const Gen *g);
void unit_function(Gen *g, const Scope *inner, uint32_t code, uint32_t dst);

// --- type_params.c ---

// Makes the type parameters, each stored in its variable; their tuple is pushed.
void gen_type_params(Gen *g, NodeList params);
// Opens the unit that makes the parameters of `name`, in which they are variables.
// NULL: failed; else the unit's name.
Str *generic_open(Gen *g, Gen *outer, NodeList params, SourceRange range, Str *name,
                  uint32_t line);
// Leaves it: it returns what is in `result`. The function made of it is pushed on the
// outer stack, with an empty position for self.
void generic_close(Gen *g, Str *name, uint32_t result);
void gen_type_alias(Gen *g, Node *node);
// Calls a function of module _typing with the `count` arguments above the free position
// `first`, to which the result goes.
void gen_typing_call(Gen *g, uint32_t first, const char *function, uint32_t count);
Str *ident_name(Gen *g, Name name);

void gen_generator_body(Gen *g, Node *node); // comprehension.c
bool gen_open(Gen *g, Compilation *unit, Gen *outer, Scope *scope);
void gen_close(Gen *g);
// The code object of the unit; NULL: failed.
Code *gen_finish(Gen *g, Str *name, unsigned flags);
Code *compile_module(Compilation *unit, Node *module);

// --- verify.c ---

// NULL when the code keeps the rules of opcodes.def (or memory runs out); else what is
// wrong, with the instruction in *where. Memory for the check comes from `bump`.
const char *code_verify(Bump *bump, const Code *code, uint32_t *where);

#endif
