// The grammar of Python 3.13 for an LALR(1) parser.
//
// It accepts a little more than the language: targets are parsed as expressions and then converted, `a :=
// b` and `name=value` take any expression on their left, parameters come in any order. The functions
// called here check that, which is where CPython's own words come from. Soft keywords are
// distinguished before (token_source.c). Every action is one call, which fails with a diagnostic recorded.

%code requires {
#include "parser/builder.h"
}

%code {
#include "parser/token_source.h"

#define OK(result)                                                                               \
    do {                                                                                         \
        if (!(result)) {                                                                         \
            YYABORT;                                                                             \
        }                                                                                        \
    } while (0)

// A rule's range: from its first to its last symbol; an empty rule stands behind what was read.
#define YYLLOC_DEFAULT(current, rhs, n)                                                          \
    do {                                                                                         \
        if (n) {                                                                                 \
            (current).line = YYRHSLOC(rhs, 1).line;                                              \
            (current).col = YYRHSLOC(rhs, 1).col;                                                \
            (current).end_line = YYRHSLOC(rhs, n).end_line;                                      \
            (current).end_col = YYRHSLOC(rhs, n).end_col;                                        \
        } else {                                                                                 \
            (current).line = (current).end_line = YYRHSLOC(rhs, 0).end_line;                     \
            (current).col = (current).end_col = YYRHSLOC(rhs, 0).end_col;                        \
        }                                                                                        \
    } while (0)

// The stack grows in the bump arena. Its bound is CPython's idea of a source too complex to parse.
#define YYSTACK_ALLOC(size) bump_alloc(p->bump, size)
#define YYMAXDEPTH 40000

#undef yylex
#define yylex token_source_next
// Called by bison for memory exhausted only.
#undef yyerror
#define yyerror(location, p, message) parser_stack_overflow(p)
}

%define api.pure full
%define api.prefix {grammar_}
%define api.token.prefix {T_}
%define api.location.type {SourceRange}
%define parse.error custom
%locations
%param {Parser *p}
%expect 0

%union {
    Name slice;      // a name in normal form, or the source of a number or string
    Node *node;
    Vec *list;
    Params *params;
    Param *param;
    CallArgs *call;
    Argument *argument;
    DictItems *dict;
    CompareChain *chain;
    ClassPattern *pattern;
    int number;
}

%token END 0 "end of file"
%token START_FILE START_SINGLE START_EVAL
%token NEWLINE INDENT DEDENT UNUSABLE
%token <slice> NAME NUMBER STRING SOFT_MATCH SOFT_CASE SOFT_TYPE
%token FSTRING_START FSTRING_END FIELD_START FIELD_END FIELD_COLON EXCLAMATION
%token <node> FSTRING_TEXT
%token <slice> FIELD_DEBUG
%token LPAREN "(" RPAREN ")" LBRACKET "[" RBRACKET "]" LBRACE "{" RBRACE "}"
%token COLON ":" COMMA "," SEMICOLON ";" DOT "." ELLIPSIS "..." ARROW "->" EQUAL "="
%token COLON_EQUAL ":=" AT "@" PLUS "+" MINUS "-" STAR "*" SLASH "/" DOUBLE_SLASH "//"
%token PERCENT "%" DOUBLE_STAR "**" LEFT_SHIFT "<<" RIGHT_SHIFT ">>" AMPERSAND "&" PIPE "|"
%token CARET "^" TILDE "~" LESS "<" GREATER ">" LESS_EQUAL "<=" GREATER_EQUAL ">="
%token EQUAL_EQUAL "==" NOT_EQUAL "!="
%token <number> AUGMENTED
%token FALSE "False" NONE "None" TRUE "True" AND "and" AS "as" ASSERT "assert" ASYNC "async"
%token AWAIT "await" BREAK "break" CLASS "class" CONTINUE "continue" DEF "def" DEL "del"
%token ELIF "elif" ELSE "else" EXCEPT "except" FINALLY "finally" FOR "for" FROM "from"
%token GLOBAL "global" IF "if" IMPORT "import" IN "in" IS "is" LAMBDA "lambda"
%token NONLOCAL "nonlocal" NOT "not" OR "or" PASS "pass" RAISE "raise" RETURN "return"
%token TRY "try" WHILE "while" WITH "with" YIELD "yield"

%left "|"
%left "^"
%left "&"
%left "<<" ">>"
%left "+" "-"
%left "*" "/" "//" "%" "@"
%precedence UNARY
%right "**"


%type <list> statements line small_statements block elifs handlers star_handlers maybe_else
%type <list> maybe_finally decorators with_items names aliases from_aliases assign_chain
%type <list> star_list target_list group_list element_list slice_list or_operands and_operands
%type <list> comp_fors comp_ifs strings fstring_parts maybe_type_params type_param_list cases
%type <list> pattern_list or_patterns
%type <node> simple compound expression_statement if while for with try match case definition
%type <node> function class decorated handler with_item alias from_alias maybe_returns
%type <node> star_expressions star_expression right_side yield expression named element
%type <node> group_element disjunction conjunction inversion comparison arith primary atom
%type <node> for_targets target lambda comp_for slices slice maybe_expression fstring field_value
%type <node> maybe_spec type_param maybe_bound maybe_default maybe_star_default
%type <node> maybe_annotation maybe_star_annotation subject guard patterns pattern star_or_pattern
%type <node> or_pattern closed_pattern literal_pattern signed_number name_or_attribute mapping_key
%type <node> eval_expressions
%type <list> eval_list with_header names_to_import subject_list open_patterns
%type <params> maybe_params param_list maybe_lambda_params lambda_param_list
%type <param> param lambda_param
%type <call> maybe_args arg_list
%type <argument> argument
%type <dict> dict_items mapping_items
%type <pattern> class_arguments
%type <chain> comparison_chain
%type <number> comparison_operator dots maybe_conversion
%type <slice> dotted_name maybe_as maybe_debug

%%

start
    : START_FILE                        { OK(finish_module(p, NULL)); }
    | START_FILE statements             { OK(finish_module(p, $2)); }
    | START_SINGLE line                 { OK(finish_interactive(p, $2)); }
    | START_SINGLE compound             { OK(finish_interactive(p, vec_new(p, $2))); }
    | START_SINGLE line statements      { OK(refuse_statements(p, @3)); }
    | START_SINGLE compound statements  { OK(refuse_statements(p, @3)); }
    | START_EVAL eval_expressions NEWLINE { OK(finish_expression(p, $2)); }
    ;

statements
    : line                              { $$ = $1; }
    | compound                          { OK($$ = vec_new(p, $1)); }
    | statements line                   { OK($$ = vec_join(p, $1, $2)); }
    | statements compound               { OK($$ = vec_add(p, $1, $2)); }
    ;

line
    : small_statements NEWLINE          { $$ = $1; }
    | small_statements ";" NEWLINE      { $$ = vec_end_at($1, @2); }
    ;

small_statements
    : simple                            { OK($$ = vec_new(p, $1)); }
    | small_statements ";" simple       { OK($$ = vec_add(p, $1, $3)); }
    ;

block
    : line                              { $$ = $1; }
    | NEWLINE INDENT statements DEDENT  { $$ = $3; }
    ;

// --- Simple statements ---

simple
    : expression_statement              { $$ = $1; }
    | PASS                              { OK($$ = make_leaf(p, NODE_PASS, @$)); }
    | BREAK                             { OK($$ = make_leaf(p, NODE_BREAK, @$)); }
    | CONTINUE                          { OK($$ = make_leaf(p, NODE_CONTINUE, @$)); }
    | RETURN                            { OK($$ = make_return(p, @$, NULL)); }
    | RETURN star_expressions           { OK($$ = make_return(p, @$, $2)); }
    | RAISE                             { OK($$ = make_raise(p, @$, NULL, NULL)); }
    | RAISE expression                  { OK($$ = make_raise(p, @$, $2, NULL)); }
    | RAISE expression FROM expression  { OK($$ = make_raise(p, @$, $2, $4)); }
    | ASSERT expression                 { OK($$ = make_assert(p, @$, $2, NULL)); }
    | ASSERT expression "," expression  { OK($$ = make_assert(p, @$, $2, $4)); }
    | DEL star_expression               { OK($$ = make_delete(p, @$, vec_new(p, $2))); }
    | DEL star_expression ","           { OK($$ = make_delete(p, @$, vec_new(p, $2))); }
    | DEL star_list                     { OK($$ = make_delete(p, @$, $2)); }
    | DEL star_list ","                 { OK($$ = make_delete(p, @$, $2)); }
    | GLOBAL names                      { OK($$ = make_global(p, @$, $2)); }
    | NONLOCAL names                    { OK($$ = make_nonlocal(p, @$, $2)); }
    | IMPORT aliases                    { OK($$ = make_import(p, @$, $2)); }
    | FROM dotted_name IMPORT from_aliases
                                        { OK($$ = make_import_from(p, @$, 0, $2, $4)); }
    | FROM dots IMPORT from_aliases     { OK($$ = make_import_from(p, @$, $2, no_name(), $4)); }
    | FROM dots dotted_name IMPORT from_aliases
                                        { OK($$ = make_import_from(p, @$, $2, $3, $5)); }
    | SOFT_TYPE NAME "[" "]" "="        { OK($$ = refuse_empty_type_params(p, @4, @5)); }
    | SOFT_TYPE NAME maybe_type_params "=" expression
                                        { OK($$ = make_type_alias(p, @$, $2, @2, $3, $5)); }
    ;

expression_statement
    : star_expressions                  { OK($$ = make_expression_statement(p, @$, $1)); }
    | yield                             { OK($$ = make_expression_statement(p, @$, $1)); }
    | star_expressions AUGMENTED right_side
                                        { OK($$ = make_aug_assign(p, @$, $1, $2, $3)); }
    | star_expressions ":" expression   { OK($$ = make_ann_assign(p, @$, $1, @1, $3, NULL)); }
    | star_expressions ":" expression "=" right_side
                                        { OK($$ = make_ann_assign(p, @$, $1, @1, $3, $5)); }
    | assign_chain                      { OK($$ = make_assign(p, @$, $1)); }
    ;

// The value is the last.
assign_chain
    : right_side "=" right_side         { OK($$ = vec_pair(p, $1, $3)); }
    | assign_chain "=" right_side       { OK($$ = vec_add(p, $1, $3)); }
    ;

right_side
    : star_expressions                  { $$ = $1; }
    | yield                             { $$ = $1; }
    ;

names
    : NAME                              { OK($$ = vec_new(p, make_name(p, @1, $1))); }
    | names "," NAME                    { OK($$ = vec_add(p, $1, make_name(p, @3, $3))); }
    ;

dotted_name
    : NAME                              { $$ = $1; }
    | dotted_name "." NAME              { OK(join_names(p, $1, $3, &$$)); }
    ;

dots
    : "."                               { $$ = 1; }
    | "..."                             { $$ = 3; }
    | dots "."                          { $$ = $1 + 1; }
    | dots "..."                        { $$ = $1 + 3; }
    ;

aliases
    : alias                             { OK($$ = vec_new(p, $1)); }
    | aliases "," alias                 { OK($$ = vec_add(p, $1, $3)); }
    ;

alias
    : dotted_name maybe_as              { OK($$ = make_alias(p, @$, $1, $2)); }
    ;

from_aliases
    : "*"                               { OK($$ = vec_new(p, make_star_alias(p, @1))); }
    | names_to_import                   { $$ = $1; }
    | names_to_import ","               { OK(refuse_import_comma(p)); $$ = $1; }
    | "(" names_to_import ")"           { $$ = $2; }
    | "(" names_to_import "," ")"       { $$ = $2; }
    ;

names_to_import
    : from_alias                        { OK($$ = vec_new(p, $1)); }
    | names_to_import "," from_alias    { OK($$ = vec_add(p, $1, $3)); }
    ;

from_alias
    : NAME maybe_as                     { OK($$ = make_alias(p, @$, $1, $2)); }
    ;

maybe_as
    : %empty                            { $$ = no_name(); }
    | AS NAME                           { $$ = $2; }
    ;

// --- Compound statements ---

compound
    : if | while | for | with | try | match | definition | decorated
    | ASYNC for                         { OK($$ = make_async(p, @$, $2)); }
    | ASYNC with                        { OK($$ = make_async(p, @$, $2)); }
    ;

if
    : IF named ":" block elifs maybe_else
                                        { OK($$ = make_if(p, @$, $2, $4, $5, $6)); }
    ;

elifs
    : %empty                            { $$ = NULL; }
    | elifs ELIF named ":" block        { OK($$ = add_elif(p, $1, @2, $3, $5)); }
    ;

maybe_else
    : %empty                            { $$ = NULL; }
    | ELSE ":" block                    { $$ = $3; }
    ;

while
    : WHILE named ":" block maybe_else  { OK($$ = make_while(p, @$, $2, $4, $5)); }
    ;

for
    : FOR for_targets IN star_expressions ":" block maybe_else
                                        { OK($$ = make_for(p, @$, $2, $4, $6, $7)); }
    ;

with
    : with_header block                 { OK($$ = make_with(p, @$, $1, $2)); }
    ;

with_header
    : WITH with_items ":"               { OK($$ = finish_with_items(p, $2)); }
    ;

with_items
    : with_item                         { OK($$ = vec_new(p, $1)); }
    | with_items "," with_item          { OK($$ = vec_add(p, $1, $3)); }
    ;

with_item
    : expression                        { OK($$ = make_with_item(p, @$, $1, NULL)); }
    | expression AS target              { OK($$ = make_with_item(p, @$, $1, $3)); }
    ;

try
    : TRY ":" block FINALLY ":" block   { OK($$ = make_try(p, @$, $3, NULL, NULL, $6)); }
    | TRY ":" block handlers maybe_else maybe_finally
                                        { OK($$ = make_try(p, @$, $3, $4, $5, $6)); }
    | TRY ":" block star_handlers maybe_else maybe_finally
                                        { OK($$ = make_try_star(p, @$, $3, $4, $5, $6)); }
    ;

handlers
    : EXCEPT handler                    { OK($$ = vec_new(p, begin_at($2, @1))); }
    | handlers EXCEPT handler           { OK($$ = vec_add(p, $1, begin_at($3, @2))); }
    ;

star_handlers
    : EXCEPT "*" expression maybe_as ":" block
                                        { OK($$ = add_handler(p, NULL, @1, $3, $4, $6)); }
    | star_handlers EXCEPT "*" expression maybe_as ":" block
                                        { OK($$ = add_handler(p, $1, @2, $4, $5, $7)); }
    ;

handler
    : ":" block                         { OK($$ = make_handler(p, @1, NULL, no_name(), $2)); }
    | expression maybe_as ":" block     { OK($$ = make_handler(p, @1, $1, $2, $4)); }
    ;

maybe_finally
    : %empty                            { $$ = NULL; }
    | FINALLY ":" block                 { $$ = $3; }
    ;

definition
    : function | class
    | ASYNC function                    { OK($$ = make_async(p, @$, $2)); }
    ;

decorated
    : decorators definition             { OK($$ = set_decorators(p, $1, $2)); }
    ;

decorators
    : "@" named NEWLINE                 { OK($$ = vec_new(p, $2)); }
    | decorators "@" named NEWLINE      { OK($$ = vec_add(p, $1, $3)); }
    ;

function
    : DEF NAME "[" "]"                  { OK($$ = refuse_empty_type_params(p, @4, @4)); }
    | DEF NAME maybe_type_params "(" maybe_params ")" maybe_returns ":" block
                                        { OK($$ = make_function(p, @$, $2, $3, $5, $7, $9)); }
    ;

maybe_returns
    : %empty                            { $$ = NULL; }
    | "->" expression                   { $$ = $2; }
    ;

class
    : CLASS NAME "[" "]"                { OK($$ = refuse_empty_type_params(p, @4, @4)); }
    | CLASS NAME maybe_type_params ":" block
                                        { OK($$ = make_class(p, @$, $2, $3, NULL, $5)); }
    | CLASS NAME maybe_type_params "(" maybe_args ")" ":" block
                                        { OK($$ = make_class(p, @$, $2, $3, $5, $8)); }
    ;

// --- Parameters ---

maybe_params
    : %empty                            { OK($$ = add_param(p, NULL, NULL)); }
    | param_list                        { OK($$ = finish_params(p, $1)); }
    | param_list ","                    { OK($$ = finish_params(p, $1)); }
    ;

param_list
    : param                             { OK($$ = add_param(p, NULL, $1)); }
    | param_list "," param              { OK($$ = add_param(p, $1, $3)); }
    ;

param
    : NAME maybe_annotation maybe_default
                                        { OK($$ = make_param(p, @$, $1, @1, $2, $3)); }
    | "*" NAME maybe_star_annotation maybe_default
                                        { OK($$ = make_star_param(p, @$, $2, @2, $3, $4, @4)); }
    | "**" NAME maybe_annotation maybe_default
                                        { OK($$ = make_kw_param(p, @$, $2, @2, $3, $4, @4)); }
    | "*"                               { OK($$ = make_mark(p, @$, PARAM_BARE_STAR)); }
    | "/"                               { OK($$ = make_mark(p, @$, PARAM_SLASH)); }
    ;

maybe_annotation
    : %empty                            { $$ = NULL; }
    | ":" expression                    { $$ = $2; }
    ;

maybe_star_annotation
    : %empty                            { $$ = NULL; }
    | ":" star_expression               { $$ = $2; }
    ;

maybe_default
    : %empty                            { $$ = NULL; }
    | "=" expression                    { $$ = $2; }
    ;

maybe_lambda_params
    : %empty                            { OK($$ = add_param(p, NULL, NULL)); }
    | lambda_param_list                 { OK($$ = finish_lambda_params(p, $1)); }
    | lambda_param_list ","             { OK($$ = finish_lambda_params(p, $1)); }
    ;

lambda_param_list
    : lambda_param                      { OK($$ = add_lambda_param(p, NULL, $1)); }
    | lambda_param_list "," lambda_param { OK($$ = add_lambda_param(p, $1, $3)); }
    ;

lambda_param
    : NAME maybe_default                { OK($$ = make_param(p, @$, $1, @1, NULL, $2)); }
    | "*" NAME maybe_default            { OK($$ = make_star_param(p, @$, $2, @2, NULL, $3, @3)); }
    | "**" NAME maybe_default           { OK($$ = make_kw_param(p, @$, $2, @2, NULL, $3, @3)); }
    | "*"                               { OK($$ = make_mark(p, @$, PARAM_BARE_STAR)); }
    | "/"                               { OK($$ = make_mark(p, @$, PARAM_SLASH)); }
    ;

maybe_type_params
    : %empty                            { $$ = NULL; }
    | "[" type_param_list "]"           { $$ = $2; }
    | "[" type_param_list "," "]"       { $$ = $2; }
    ;

type_param_list
    : type_param                        { OK($$ = vec_new(p, $1)); }
    | type_param_list "," type_param    { OK($$ = vec_add(p, $1, $3)); }
    ;

type_param
    : NAME maybe_bound maybe_default    { OK($$ = make_type_var(p, @$, $1, $2, $3)); }
    | "*" NAME maybe_bound maybe_star_default
                                        { OK($$ = make_type_var_tuple(p, @$, $2, $3, @3, $4)); }
    | "**" NAME maybe_bound maybe_default
                                        { OK($$ = make_param_spec(p, @$, $2, $3, @3, $4)); }
    ;

maybe_bound
    : %empty                            { $$ = NULL; }
    | ":" expression                    { $$ = $2; }
    ;

maybe_star_default
    : %empty                            { $$ = NULL; }
    | "=" star_expression               { $$ = $2; }
    ;

// --- Expressions ---

eval_expressions
    : expression                        { $$ = $1; }
    | expression ","                    { OK($$ = make_tuple(p, @$, vec_new(p, $1))); }
    | eval_list                         { OK($$ = make_tuple(p, @$, $1)); }
    | eval_list ","                     { OK($$ = make_tuple(p, @$, $1)); }
    ;

eval_list
    : expression "," expression         { OK($$ = vec_pair(p, $1, $3)); }
    | eval_list "," expression          { OK($$ = vec_add(p, $1, $3)); }
    ;

star_expressions
    : star_expression                   { $$ = $1; }
    | star_expression ","               { OK($$ = make_tuple(p, @$, vec_new(p, $1))); }
    | star_list                         { OK($$ = make_tuple(p, @$, $1)); }
    | star_list ","                     { OK($$ = make_tuple(p, @$, $1)); }
    ;

star_list
    : star_expression "," star_expression { OK($$ = vec_pair(p, $1, $3)); }
    | star_list "," star_expression     { OK($$ = vec_add(p, $1, $3)); }
    ;

star_expression
    : expression                        { $$ = $1; }
    | "*" arith                         { OK($$ = make_starred(p, @$, $2)); }
    ;

yield
    : YIELD                             { OK($$ = make_yield(p, @$, NULL)); }
    | YIELD star_expressions            { OK($$ = make_yield(p, @$, $2)); }
    | YIELD FROM expression             { OK($$ = make_yield_from(p, @$, $3)); }
    ;

for_targets
    : target                            { OK($$ = as_for_target(p, $1)); }
    | target ","                        { OK($$ = as_for_target(p, make_tuple(p, @$, vec_new(p, $1)))); }
    | target_list                       { OK($$ = as_for_target(p, make_tuple(p, @$, $1))); }
    | target_list ","                   { OK($$ = as_for_target(p, make_tuple(p, @$, $1))); }
    ;

target_list
    : target "," target                 { OK($$ = vec_pair(p, $1, $3)); }
    | target_list "," target            { OK($$ = vec_add(p, $1, $3)); }
    ;

// Not yet checked to be one. No comparison, or it would swallow the `in` behind it.
target
    : arith                             { $$ = $1; }
    | "*" arith                         { OK($$ = make_starred(p, @$, $2)); }
    ;

named
    : expression                        { $$ = $1; }
    | expression ":=" expression        { OK($$ = make_named(p, @$, $1, @1, $3)); }
    ;

element
    : named                             { $$ = $1; }
    | "*" arith                         { OK($$ = make_starred(p, @$, $2)); }
    ;

element_list
    : element                           { OK($$ = vec_new(p, $1)); }
    | element_list "," element          { OK($$ = vec_add(p, $1, $3)); }
    ;

group_element
    : element                           { $$ = $1; }
    | expression AS target              { OK($$ = make_group_with_item(p, @$, @2, $1, $3)); }
    ;

group_list
    : group_element "," group_element   { OK($$ = vec_pair(p, $1, $3)); }
    | group_list "," group_element      { OK($$ = vec_add(p, $1, $3)); }
    ;

expression
    : disjunction                       { $$ = $1; }
    | disjunction IF disjunction ELSE expression
                                        { OK($$ = make_if_exp(p, @$, $3, $1, $5)); }
    | lambda                            { $$ = $1; }
    ;

lambda
    : LAMBDA maybe_lambda_params ":" expression
                                        { OK($$ = make_lambda(p, @$, $2, $4)); }
    ;

disjunction
    : conjunction                       { $$ = $1; }
    | or_operands                       { OK($$ = make_bool_op(p, @$, BOOL_OR, $1)); }
    ;

or_operands
    : conjunction OR conjunction        { OK($$ = vec_pair(p, $1, $3)); }
    | or_operands OR conjunction        { OK($$ = vec_add(p, $1, $3)); }
    ;

conjunction
    : inversion                         { $$ = $1; }
    | and_operands                      { OK($$ = make_bool_op(p, @$, BOOL_AND, $1)); }
    ;

and_operands
    : inversion AND inversion           { OK($$ = vec_pair(p, $1, $3)); }
    | and_operands AND inversion        { OK($$ = vec_add(p, $1, $3)); }
    ;

inversion
    : comparison                        { $$ = $1; }
    | NOT inversion                     { OK($$ = make_unary(p, @$, UNARY_NOT, $2)); }
    ;

comparison
    : arith                             { $$ = $1; }
    | comparison_chain                  { OK($$ = make_compare(p, @$, $1)); }
    ;

comparison_chain
    : arith comparison_operator arith   { OK($$ = start_comparison(p, $1, $2, $3)); }
    | comparison_chain comparison_operator arith
                                        { OK($$ = add_comparison(p, $1, $2, $3)); }
    ;

comparison_operator
    : "=="                              { $$ = COMPARE_EQ; }
    | "!="                              { $$ = COMPARE_NOT_EQ; }
    | "<"                               { $$ = COMPARE_LT; }
    | "<="                              { $$ = COMPARE_LT_E; }
    | ">"                               { $$ = COMPARE_GT; }
    | ">="                              { $$ = COMPARE_GT_E; }
    | IN                                { $$ = COMPARE_IN; }
    | NOT IN                            { $$ = COMPARE_NOT_IN; }
    | IS                                { $$ = COMPARE_IS; }
    | IS NOT                            { $$ = COMPARE_IS_NOT; }
    ;

arith
    : primary                           { $$ = $1; }
    | AWAIT primary                     { OK($$ = make_await(p, @$, $2)); }
    | arith "|" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_BIT_OR, $3)); }
    | arith "^" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_BIT_XOR, $3)); }
    | arith "&" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_BIT_AND, $3)); }
    | arith "<<" arith                  { OK($$ = make_binary(p, @$, $1, BINARY_L_SHIFT, $3)); }
    | arith ">>" arith                  { OK($$ = make_binary(p, @$, $1, BINARY_R_SHIFT, $3)); }
    | arith "+" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_ADD, $3)); }
    | arith "-" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_SUB, $3)); }
    | arith "*" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_MULT, $3)); }
    | arith "/" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_DIV, $3)); }
    | arith "//" arith                  { OK($$ = make_binary(p, @$, $1, BINARY_FLOOR_DIV, $3)); }
    | arith "%" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_MOD, $3)); }
    | arith "@" arith                   { OK($$ = make_binary(p, @$, $1, BINARY_MAT_MULT, $3)); }
    | arith "**" arith                  { OK($$ = make_binary(p, @$, $1, BINARY_POW, $3)); }
    | "-" arith %prec UNARY             { OK($$ = make_unary(p, @$, UNARY_SUB, $2)); }
    | "+" arith %prec UNARY             { OK($$ = make_unary(p, @$, UNARY_ADD, $2)); }
    | "~" arith %prec UNARY             { OK($$ = make_unary(p, @$, UNARY_INVERT, $2)); }
    ;

primary
    : atom                              { $$ = $1; }
    | primary "." NAME                  { OK($$ = make_attribute(p, @$, $1, $3)); }
    | primary "(" maybe_args ")"        { OK($$ = make_call(p, @$, $1, @2, $3)); }
    | primary "[" slices "]"            { OK($$ = make_subscript(p, @$, $1, $3)); }
    ;

atom
    : NAME                              { OK($$ = make_name(p, @$, $1)); }
    | NUMBER                            { OK($$ = make_number(p, @$, $1)); }
    | NONE                              { OK($$ = make_constant(p, @$, CONSTANT_NONE)); }
    | TRUE                              { OK($$ = make_constant(p, @$, CONSTANT_TRUE)); }
    | FALSE                             { OK($$ = make_constant(p, @$, CONSTANT_FALSE)); }
    | "..."                             { OK($$ = make_constant(p, @$, CONSTANT_ELLIPSIS)); }
    | strings                           { OK($$ = join_strings(p, @$, $1)); }
    | "(" ")"                           { OK($$ = make_tuple(p, @$, NULL)); }
    | "(" yield ")"                     { $$ = $2; }
    | "(" group_element ")"             { OK($$ = finish_group(p, @1, $2)); }
    | "(" group_element "," ")"         { OK($$ = finish_group_tuple(p, @$, @1, vec_new(p, $2))); }
    | "(" group_list ")"                { OK($$ = finish_group_tuple(p, @$, @1, $2)); }
    | "(" group_list "," ")"            { OK($$ = finish_group_tuple(p, @$, @1, $2)); }
    | "(" group_element comp_fors ")"   { OK($$ = make_comprehension(p, NODE_GENERATOR_EXP, @$, $2, $3)); }
    | "[" "]"                           { OK($$ = make_list(p, @$, NULL)); }
    | "[" element_list "]"              { OK($$ = make_list(p, @$, $2)); }
    | "[" element_list "," "]"          { OK($$ = make_list(p, @$, $2)); }
    | "[" element comp_fors "]"         { OK($$ = make_comprehension(p, NODE_LIST_COMP, @$, $2, $3)); }
    | "{" "}"                           { OK($$ = make_dict(p, @$, NULL)); }
    | "{" dict_items "}"                { OK($$ = make_dict(p, @$, $2)); }
    | "{" dict_items "," "}"            { OK($$ = make_dict(p, @$, $2)); }
    | "{" expression ":" expression comp_fors "}"
                                        { OK($$ = make_dict_comp(p, @$, $2, $4, $5)); }
    | "{" "**" arith comp_fors "}"      { OK($$ = refuse_dict_unpacking(p, @2)); }
    | "{" element_list "}"              { OK($$ = make_set(p, @$, $2)); }
    | "{" element_list "," "}"          { OK($$ = make_set(p, @$, $2)); }
    | "{" element comp_fors "}"         { OK($$ = make_comprehension(p, NODE_SET_COMP, @$, $2, $3)); }
    ;

dict_items
    : expression ":" expression         { OK($$ = add_dict_item(p, NULL, $1, $3)); }
    | "**" arith                        { OK($$ = add_dict_item(p, NULL, NULL, $2)); }
    | dict_items "," expression ":" expression
                                        { OK($$ = add_dict_item(p, $1, $3, $5)); }
    | dict_items "," "**" arith         { OK($$ = add_dict_item(p, $1, NULL, $4)); }
    ;

comp_fors
    : comp_for                          { OK($$ = vec_new(p, $1)); }
    | comp_fors comp_for                { OK($$ = vec_add(p, $1, $2)); }
    ;

comp_for
    : FOR for_targets IN disjunction comp_ifs
                                        { OK($$ = make_comp_for(p, @$, $2, $4, $5, 0)); }
    | ASYNC FOR for_targets IN disjunction comp_ifs
                                        { OK($$ = make_comp_for(p, @$, $3, $5, $6, 1)); }
    ;

comp_ifs
    : %empty                            { $$ = NULL; }
    | comp_ifs IF disjunction           { OK($$ = vec_add(p, $1, $3)); }
    ;

slices
    : slice                             { OK($$ = finish_slice(p, @$, $1)); }
    | slice ","                         { OK($$ = make_tuple(p, @$, vec_new(p, $1))); }
    | slice_list                        { OK($$ = make_tuple(p, @$, $1)); }
    | slice_list ","                    { OK($$ = make_tuple(p, @$, $1)); }
    ;

slice_list
    : slice "," slice                   { OK($$ = vec_pair(p, $1, $3)); }
    | slice_list "," slice              { OK($$ = vec_add(p, $1, $3)); }
    ;

slice
    : named                             { $$ = $1; }
    | "*" expression                    { OK($$ = make_starred(p, @$, $2)); }
    | maybe_expression ":" maybe_expression
                                        { OK($$ = make_slice(p, $1 != NULL ? @$ : span(@2, @$), $1, $3, NULL)); }
    | maybe_expression ":" maybe_expression ":" maybe_expression
                                        { OK($$ = make_slice(p, $1 != NULL ? @$ : span(@2, @$), $1, $3, $5)); }
    ;

maybe_expression
    : %empty                            { $$ = NULL; }
    | expression                        { $$ = $1; }
    ;

// --- Calls ---

maybe_args
    : %empty                            { OK($$ = call_args_new(p)); }
    | arg_list                          { OK($$ = finish_arguments(p, $1, false)); }
    | arg_list ","                      { OK($$ = finish_arguments(p, $1, true)); }
    ;

arg_list
    : argument                          { OK($$ = add_argument(p, NULL, @1, $1)); }
    | arg_list "," argument             { OK($$ = add_argument(p, $1, @2, $3)); }
    ;

argument
    : named                             { OK($$ = make_argument(p, ARGUMENT_PLAIN, @$, $1)); }
    | named comp_fors                   { OK($$ = make_generator_argument(p, @$, $1, $2)); }
    | expression "="                    { OK(check_keyword(p, span(@1, @2), $1)); }
      expression                        { OK($$ = make_keyword(p, @$, $1, $4)); }
    | "*" expression                    { OK($$ = make_argument(p, ARGUMENT_STAR, @$, $2)); }
    | "**" expression                   { OK($$ = make_argument(p, ARGUMENT_DOUBLE_STAR, @$, $2)); }
    ;

// --- Strings ---

strings
    : STRING                            { OK($$ = vec_new(p, make_string(p, @1, $1))); }
    | fstring                           { OK($$ = vec_new(p, $1)); }
    | strings STRING                    { OK($$ = vec_add(p, $1, make_string(p, @2, $2))); }
    | strings fstring                   { OK($$ = vec_add(p, $1, $2)); }
    ;

fstring
    : FSTRING_START fstring_parts FSTRING_END
                                        { OK($$ = make_fstring(p, @$, $2)); }
    ;

fstring_parts
    : %empty                            { OK($$ = vec_empty(p)); }
    | fstring_parts FSTRING_TEXT        { OK($$ = vec_add(p, $1, $2)); }
    | fstring_parts FIELD_START field_value maybe_debug maybe_conversion maybe_spec FIELD_END
                                        { OK($$ = add_field(p, $1, &(Field){@2, @7, $3, $4, @4, $5, $6})); }
    ;

field_value
    : star_expressions                  { $$ = $1; }
    | yield                             { $$ = $1; }
    ;

maybe_debug
    : %empty                            { $$ = no_name(); }
    | FIELD_DEBUG                       { $$ = $1; }
    ;

maybe_conversion
    : %empty                            { $$ = -1; }
    | EXCLAMATION NAME                  { OK(($$ = check_conversion(p, @1, $2, @2)) != 0); }
    ;

maybe_spec
    : %empty                            { $$ = NULL; }
    | FIELD_COLON fstring_parts         { OK($$ = make_spec(p, @$, $2)); }
    ;

// --- Patterns ---

match
    : SOFT_MATCH subject ":" NEWLINE INDENT cases DEDENT
                                        { OK($$ = make_match(p, @$, $2, $6)); }
    ;

subject
    : named                             { $$ = $1; }
    | element ","                       { OK($$ = make_tuple(p, @$, vec_new(p, $1))); }
    | subject_list                      { OK($$ = make_tuple(p, @$, $1)); }
    | subject_list ","                  { OK($$ = make_tuple(p, @$, $1)); }
    ;

subject_list
    : element "," element               { OK($$ = vec_pair(p, $1, $3)); }
    | subject_list "," element          { OK($$ = vec_add(p, $1, $3)); }
    ;

cases
    : case                              { OK($$ = vec_new(p, $1)); }
    | cases case                        { OK($$ = vec_add(p, $1, $2)); }
    ;

case
    : SOFT_CASE patterns guard ":" block { OK($$ = make_case(p, @$, $2, $3, $5)); }
    ;

guard
    : %empty                            { $$ = NULL; }
    | IF named                          { $$ = $2; }
    ;

patterns
    : pattern                           { $$ = $1; }
    | star_or_pattern ","               { OK($$ = make_sequence(p, @$, vec_new(p, $1))); }
    | open_patterns                     { OK($$ = make_sequence(p, @$, $1)); }
    | open_patterns ","                 { OK($$ = make_sequence(p, @$, $1)); }
    ;

open_patterns
    : star_or_pattern "," star_or_pattern { OK($$ = vec_pair(p, $1, $3)); }
    | open_patterns "," star_or_pattern { OK($$ = vec_add(p, $1, $3)); }
    ;

star_or_pattern
    : pattern                           { $$ = $1; }
    | "*" NAME                          { OK($$ = make_match_star(p, @$, $2)); }
    ;

pattern_list
    : star_or_pattern                   { OK($$ = vec_new(p, $1)); }
    | pattern_list "," star_or_pattern  { OK($$ = vec_add(p, $1, $3)); }
    ;

pattern
    : or_pattern                        { $$ = $1; }
    | or_pattern AS NAME                { OK($$ = make_match_as(p, @$, $1, $3, @3)); }
    ;

or_pattern
    : closed_pattern                    { $$ = $1; }
    | or_patterns                       { OK($$ = make_match_or(p, @$, $1)); }
    ;

or_patterns
    : closed_pattern "|" closed_pattern { OK($$ = vec_pair(p, $1, $3)); }
    | or_patterns "|" closed_pattern    { OK($$ = vec_add(p, $1, $3)); }
    ;

closed_pattern
    : literal_pattern                   { OK($$ = make_match_literal(p, @$, $1)); }
    | name_or_attribute                 { OK($$ = make_match_name(p, @$, $1)); }
    | "(" pattern ")"                   { $$ = $2; }
    | "(" ")"                           { OK($$ = make_sequence(p, @$, NULL)); }
    | "(" star_or_pattern "," ")"       { OK($$ = make_sequence(p, @$, vec_new(p, $2))); }
    | "(" open_patterns ")"             { OK($$ = make_sequence(p, @$, $2)); }
    | "(" open_patterns "," ")"         { OK($$ = make_sequence(p, @$, $2)); }
    | "[" "]"                           { OK($$ = make_sequence(p, @$, NULL)); }
    | "[" pattern_list "]"              { OK($$ = make_sequence(p, @$, $2)); }
    | "[" pattern_list "," "]"          { OK($$ = make_sequence(p, @$, $2)); }
    | "{" "}"                           { OK($$ = make_mapping(p, @$, NULL)); }
    | "{" mapping_items "}"             { OK($$ = make_mapping(p, @$, $2)); }
    | "{" mapping_items "," "}"         { OK($$ = make_mapping(p, @$, $2)); }
    | name_or_attribute "(" ")"         { OK($$ = make_match_class(p, @$, $1, NULL)); }
    | name_or_attribute "(" class_arguments ")"
                                        { OK($$ = make_match_class(p, @$, $1, $3)); }
    | name_or_attribute "(" class_arguments "," ")"
                                        { OK($$ = make_match_class(p, @$, $1, $3)); }
    ;

name_or_attribute
    : NAME                              { OK($$ = make_name(p, @$, $1)); }
    | name_or_attribute "." NAME        { OK($$ = make_attribute(p, @$, $1, $3)); }
    ;

literal_pattern
    : signed_number                     { $$ = $1; }
    | signed_number "+" NUMBER          { OK($$ = make_complex(p, @$, $1, BINARY_ADD, $3, @3)); }
    | signed_number "-" NUMBER          { OK($$ = make_complex(p, @$, $1, BINARY_SUB, $3, @3)); }
    | strings                           { OK($$ = join_strings(p, @$, $1)); }
    | NONE                              { OK($$ = make_constant(p, @$, CONSTANT_NONE)); }
    | TRUE                              { OK($$ = make_constant(p, @$, CONSTANT_TRUE)); }
    | FALSE                             { OK($$ = make_constant(p, @$, CONSTANT_FALSE)); }
    ;

signed_number
    : NUMBER                            { OK($$ = make_number(p, @$, $1)); }
    | "-" NUMBER                        { OK($$ = make_unary(p, @$, UNARY_SUB, make_number(p, @2, $2))); }
    ;

mapping_items
    : mapping_key ":" pattern           { OK($$ = add_mapping_item(p, NULL, $1, $3)); }
    | "**" NAME                         { OK($$ = add_mapping_rest(p, NULL, @1, @2, $2)); }
    | mapping_items "," mapping_key ":" pattern
                                        { OK($$ = add_mapping_item(p, $1, $3, $5)); }
    | mapping_items "," "**" NAME       { OK($$ = add_mapping_rest(p, $1, @3, @4, $4)); }
    ;

mapping_key
    : literal_pattern                   { $$ = $1; }
    | name_or_attribute                 { OK($$ = check_mapping_key(p, $1)); }
    ;

class_arguments
    : pattern                           { OK($$ = add_class_pattern(p, NULL, no_name(), $1)); }
    | NAME "=" pattern                  { OK($$ = add_class_pattern(p, NULL, $1, $3)); }
    | class_arguments "," pattern       { OK($$ = add_class_pattern(p, $1, no_name(), $3)); }
    | class_arguments "," NAME "=" pattern
                                        { OK($$ = add_class_pattern(p, $1, $3, $5)); }
    ;

%%

// Notes what the grammar would have accepted, for explain.c.
static int yyreport_syntax_error(const yypcontext_t *context, Parser *p)
{
    yysymbol_kind_t expected[YYNTOKENS];
    int count = yypcontext_expected_tokens(context, expected, YYNTOKENS);
    p->has_syntax_error = true;
    p->expected_count = count;
    for (int i = 0; i < count; i++) {
        p->expects_colon |= expected[i] == YYSYMBOL_COLON;
        p->expects_paren |= expected[i] == YYSYMBOL_LPAREN;
        p->expects_except |= expected[i] == YYSYMBOL_EXCEPT;
    }
    return 0;
}
