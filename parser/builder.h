// What the grammar's actions call: they make tree nodes and check what the grammar
// leaves open.
//
// Every function returns NULL or false when it fails, with the diagnostic recorded;
// NULL operands that come out of a nested failed call are passed on. All memory is the
// bump arena's.
#ifndef PYRENA_PARSER_BUILDER_H
#define PYRENA_PARSER_BUILDER_H

#include "lexer/lexer.h"
#include "mem/bump.h"
#include "parser/ast.h"
#include "parser/parse.h"

// A list that grows; the finished NodeList shares its items.
typedef struct Vec {
    size_t count;
    size_t capacity;
    Node **items;
    SourceRange
        end; // of a line of statements: its last `;` if there is one (else zero)
} Vec;

typedef enum ParamKind {
    PARAM_PLAIN,
    PARAM_STAR,
    PARAM_DOUBLE_STAR,
    PARAM_BARE_STAR,
    PARAM_SLASH
} ParamKind;

typedef struct Param {
    ParamKind kind;
    SourceRange range;
    Node *arg;
    Node *default_value;
} Param;

// The parameters of a function so far.
typedef struct Params {
    Node *node; // the finished `arguments`
    Vec posonlyargs, args, kwonlyargs, kw_defaults, defaults;
    Node *vararg, *kwarg;
    bool seen_slash, seen_star;
    bool needs_keyword_only; // right behind a bare `*`
    SourceRange bare_star;
} Params;

typedef enum ArgumentKind {
    ARGUMENT_PLAIN,
    ARGUMENT_GENERATOR, // without parentheses of its own
    ARGUMENT_KEYWORD,
    ARGUMENT_STAR,
    ARGUMENT_DOUBLE_STAR
} ArgumentKind;

typedef struct Argument {
    ArgumentKind kind;
    SourceRange range;
    Node *value; // a Starred, a keyword, or an expression
} Argument;

typedef struct CallArgs {
    Vec args, keywords;
    Node *generator; // an argument without parentheses of its own
    bool seen_keyword, seen_double_star;
    bool misplaced_behind_stars; // the first misplaced one, behind `**`
    bool has_misplaced;          // a positional argument behind a keyword
} CallArgs;

typedef struct DictItems {
    Vec keys, values;
    Name rest; // of a mapping pattern
} DictItems;

typedef struct CompareChain {
    Node *left;
    size_t capacity;
    uint8_t *operators;
    Vec comparators;
} CompareChain;

typedef struct ClassPattern {
    Vec patterns, keyword_patterns;
    size_t capacity;
    Name *keywords;
} ClassPattern;

// A replacement field of an f-string.
typedef struct Field {
    SourceRange open, close;
    Node *value;
    Name debug; // the source up to the expression, `=` included; text NULL without `=`
    SourceRange debug_range;
    int conversion;
    Node *spec;
} Field;

// The state of one parse.
typedef struct Parser {
    Bump *bump;
    const Source *source;
    DiagnosticList *out;
    ParseMode mode;
    Node *tree;
    Token token;           // the last one read
    Token previous;        // the one before it
    bool has_syntax_error; // the grammar refused `token`, for one of these:
    int expected_count;
    bool expects_colon, expects_paren, expects_except;
    int start_token;    // still to be given to the grammar; 0 when it was
    bool at_line_start; // the next token begins a logical line
    bool match_header;  // the tokens of a match statement's first line are being read
    uint32_t depth;     // of indentation
    uint8_t is_match_block[LEXER_MAX_INDENTS + 1]; // by depth
    SourceRange with_paren; // the parenthesis right behind the last `with`
    bool after_with;
    Node *with_group;         // the tuple or element in that parenthesis
    bool with_group_has_as;   // it has elements that only a `with` may have
    SourceRange behind_group; // then: the token that follows it
    SourceRange group_as;     // the last `as` inside a parenthesis
    Lexer lexer;              // last: its stacks are not cleared
} Parser;

// Lists.
Vec *vec_empty(Parser *p);
Vec *vec_new(Parser *p, Node *first);
Vec *vec_pair(Parser *p, Node *first, Node *second);
Vec *vec_add(Parser *p, Vec *list, Node *node);
Vec *vec_join(Parser *p, Vec *list, const Vec *tail);
bool vec_push(Parser *p, Vec *list, Node *node); // `node` may be NULL
Vec *vec_end_at(Vec *list, SourceRange semicolon);
NodeList list_of(const Vec *list);

// Nodes in general.
Node *node_new(Parser *p, NodeKind kind, SourceRange range);
SourceRange span(SourceRange first, SourceRange last);
Node *begin_at(Node *node, SourceRange first);
Name no_name(void);
bool join_names(Parser *p, Name left, Name right, Name *joined);

// Records a SyntaxError; returns NULL.
void *refuse(Parser *p, SourceRange range, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void *out_of_memory(Parser *p);
void parser_stack_overflow(Parser *p);

// Targets (targets.c).
const char *expression_name(const Node *node); // "function call", for messages
Node *find_invalid_target(Node *node, ExprContext context);
Node *as_target(Parser *p, Node *node, ExprContext context);
Node *as_for_target(Parser *p, Node *node);

// Modules (statements.c).
bool finish_module(Parser *p, Vec *body);
bool finish_interactive(Parser *p, Vec *body);
bool refuse_statements(Parser *p, SourceRange second);
bool finish_expression(Parser *p, Node *body);

// Simple statements.
Node *make_leaf(Parser *p, NodeKind kind, SourceRange range);
Node *make_expression_statement(Parser *p, SourceRange range, Node *value);
Node *make_return(Parser *p, SourceRange range, Node *value);
Node *make_raise(Parser *p, SourceRange range, Node *exception, Node *cause);
Node *make_assert(Parser *p, SourceRange range, Node *test, Node *message);
Node *make_delete(Parser *p, SourceRange range, Vec *targets);
Node *make_global(Parser *p, SourceRange range, Vec *names);
Node *make_nonlocal(Parser *p, SourceRange range, Vec *names);
Node *make_import(Parser *p, SourceRange range, Vec *aliases);
Node *make_import_from(Parser *p, SourceRange range, int level, Name module,
                       Vec *aliases);
Node *make_alias(Parser *p, SourceRange range, Name name, Name as_name);
Node *make_star_alias(Parser *p, SourceRange range);
bool refuse_import_comma(Parser *p);
Node *make_type_alias(Parser *p, SourceRange range, Name name, SourceRange name_range,
                      Vec *type_params, Node *value);
Node *make_aug_assign(Parser *p, SourceRange range, Node *target, int op, Node *value);
Node *make_ann_assign(Parser *p, SourceRange range, Node *target,
                      SourceRange target_range, Node *annotation, Node *value);
Node *make_assign(Parser *p, SourceRange range, Vec *chain);

// Compound statements. They end where the last statement of their last block ends.
Node *make_async(Parser *p, SourceRange range, Node *node);
Node *make_if(Parser *p, SourceRange range, Node *test, Vec *body, Vec *elifs,
              Vec *orelse);
Vec *add_elif(Parser *p, Vec *elifs, SourceRange start, Node *test, Vec *body);
Node *make_while(Parser *p, SourceRange range, Node *test, Vec *body, Vec *orelse);
Node *make_for(Parser *p, SourceRange range, Node *target, Node *iterable, Vec *body,
               Vec *orelse);
Node *make_with(Parser *p, SourceRange range, Vec *items, Vec *body);
Vec *finish_with_items(Parser *p, Vec *items);
Node *make_with_item(Parser *p, SourceRange range, Node *context, Node *target);
Node *make_group_with_item(Parser *p, SourceRange range, SourceRange as, Node *context,
                           Node *target);
Node *make_try(Parser *p, SourceRange range, Vec *body, Vec *handlers, Vec *orelse,
               Vec *finalbody);
Node *make_try_star(Parser *p, SourceRange range, Vec *body, Vec *handlers, Vec *orelse,
                    Vec *finalbody);
Node *make_handler(Parser *p, SourceRange start, Node *type, Name name, Vec *body);
Vec *add_handler(Parser *p, Vec *handlers, SourceRange start, Node *type, Name name,
                 Vec *body);
Node *make_function(Parser *p, SourceRange range, Name name, Vec *type_params,
                    Params *params, Node *returns, Vec *body);
Node *make_class(Parser *p, SourceRange range, Name name, Vec *type_params,
                 CallArgs *args, Vec *body);
Node *set_decorators(Parser *p, Vec *decorators, Node *definition);

// Parameters (parameters.c).
Param *make_param(Parser *p, SourceRange range, Name name, SourceRange name_range,
                  Node *annotation, Node *default_value);
Param *make_star_param(Parser *p, SourceRange range, Name name, SourceRange name_range,
                       Node *annotation, Node *default_value,
                       SourceRange default_range);
Param *make_kw_param(Parser *p, SourceRange range, Name name, SourceRange name_range,
                     Node *annotation, Node *default_value, SourceRange default_range);
Param *make_mark(Parser *p, SourceRange range, ParamKind kind);
Params *add_param(Parser *p, Params *params,
                  Param *param); // both may be NULL: no parameters
Params *add_lambda_param(Parser *p, Params *params, Param *param);
Params *finish_params(Parser *p, Params *params);
Params *finish_lambda_params(Parser *p, Params *params);
// Up to CPython's read position, the end of `last`.
void *refuse_empty_type_params(Parser *p, SourceRange bracket, SourceRange last);
Node *make_type_var(Parser *p, SourceRange range, Name name, Node *bound,
                    Node *default_value);
Node *make_type_var_tuple(Parser *p, SourceRange range, Name name, Node *bound,
                          SourceRange bound_range, Node *default_value);
Node *make_param_spec(Parser *p, SourceRange range, Name name, Node *bound,
                      SourceRange bound_range, Node *default_value);

// Expressions (expressions.c).
Node *make_name(Parser *p, SourceRange range, Name name);
Node *make_number(Parser *p, SourceRange range, Name text);
Node *make_constant(Parser *p, SourceRange range, ConstantKind kind);
Node *make_tuple(Parser *p, SourceRange range, Vec *elements);
Node *make_list(Parser *p, SourceRange range, Vec *elements);
Node *make_set(Parser *p, SourceRange range, Vec *elements);
Node *make_starred(Parser *p, SourceRange range, Node *value);
Node *make_yield(Parser *p, SourceRange range, Node *value);
Node *make_yield_from(Parser *p, SourceRange range, Node *value);
Node *make_await(Parser *p, SourceRange range, Node *value);
Node *make_named(Parser *p, SourceRange range, Node *target, SourceRange target_range,
                 Node *value);
Node *make_if_exp(Parser *p, SourceRange range, Node *test, Node *body, Node *orelse);
Node *make_lambda(Parser *p, SourceRange range, Params *params, Node *body);
Node *make_bool_op(Parser *p, SourceRange range, BoolOperator op, Vec *values);
Node *make_binary(Parser *p, SourceRange range, Node *left, Operator op, Node *right);
Node *make_unary(Parser *p, SourceRange range, UnaryOperator op, Node *operand);
CompareChain *start_comparison(Parser *p, Node *left, int op, Node *right);
CompareChain *add_comparison(Parser *p, CompareChain *chain, int op, Node *right);
Node *make_compare(Parser *p, SourceRange range, CompareChain *chain);
Node *make_attribute(Parser *p, SourceRange range, Node *value, Name name);
Node *make_subscript(Parser *p, SourceRange range, Node *value, Node *slice);
Node *make_slice(Parser *p, SourceRange range, Node *lower, Node *upper, Node *step);
Node *finish_slice(Parser *p, SourceRange range, Node *slice);
Node *finish_group(Parser *p, SourceRange paren, Node *element);
Node *finish_group_tuple(Parser *p, SourceRange range, SourceRange paren,
                         Vec *elements);
Node *make_comprehension(Parser *p, NodeKind kind, SourceRange range, Node *element,
                         Vec *generators);
Node *make_comp_for(Parser *p, SourceRange range, Node *target, Node *iterable,
                    Vec *conditions, int is_async);
DictItems *add_dict_item(Parser *p, DictItems *items, Node *key, Node *value);
Node *make_dict(Parser *p, SourceRange range, DictItems *items);
Node *make_dict_comp(Parser *p, SourceRange range, Node *key, Node *value,
                     Vec *generators);
Node *refuse_dict_unpacking(Parser *p, SourceRange stars);
Argument *make_argument(Parser *p, ArgumentKind kind, SourceRange range, Node *value);
// Before the value is read, as CPython: False when `name` cannot be a keyword.
bool check_keyword(Parser *p, SourceRange range, const Node *name);
Argument *make_keyword(Parser *p, SourceRange range, Node *name, Node *value);
Argument *make_generator_argument(Parser *p, SourceRange range, Node *element,
                                  Vec *generators);
CallArgs *call_args_new(Parser *p);
CallArgs *add_argument(Parser *p, CallArgs *args, SourceRange comma,
                       Argument *argument);
CallArgs *finish_arguments(Parser *p, CallArgs *args, bool has_comma);
Node *make_call(Parser *p, SourceRange range, Node *function, SourceRange paren,
                CallArgs *args);

// Strings (strings.c).
Node *make_string(Parser *p, SourceRange range, Name text);
Node *make_fstring_text(Parser *p, SourceRange range, Name text, bool is_raw);
Node *make_fstring(Parser *p, SourceRange range, Vec *parts);
Node *make_spec(Parser *p, SourceRange range, Vec *parts);
Vec *add_field(Parser *p, Vec *parts, const Field *field);
int check_conversion(Parser *p, SourceRange mark, Name name, SourceRange name_range);
Node *join_strings(Parser *p, SourceRange range, Vec *strings);

// Patterns (patterns.c).
Node *make_match(Parser *p, SourceRange range, Node *subject, Vec *cases);
Node *make_case(Parser *p, SourceRange range, Node *pattern, Node *guard, Vec *body);
Node *make_sequence(Parser *p, SourceRange range, Vec *patterns);
Node *make_match_star(Parser *p, SourceRange range, Name name);
Node *make_match_as(Parser *p, SourceRange range, Node *pattern, Name name,
                    SourceRange name_range);
Node *make_match_or(Parser *p, SourceRange range, Vec *patterns);
Node *make_match_literal(Parser *p, SourceRange range, Node *literal);
Node *make_match_name(Parser *p, SourceRange range, Node *name);
Node *make_complex(Parser *p, SourceRange range, Node *real, Operator op,
                   Name imaginary, SourceRange imaginary_range);
DictItems *add_mapping_item(Parser *p, DictItems *items, Node *key, Node *pattern);
DictItems *add_mapping_rest(Parser *p, DictItems *items, SourceRange stars,
                            SourceRange range, Name name);
Node *check_mapping_key(Parser *p, Node *key);
Node *make_mapping(Parser *p, SourceRange range, DictItems *items);
ClassPattern *add_class_pattern(Parser *p, ClassPattern *pattern, Name keyword,
                                Node *value);
Node *make_match_class(Parser *p, SourceRange range, Node *class,
                       ClassPattern *arguments);

#endif
