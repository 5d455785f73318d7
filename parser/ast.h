// The syntax tree: nodes and fields are those of CPython 3.13's `ast` module, declared
// in ast.def.
//
// A tree lives in one bump arena and is dropped with it. Names and string constants may
// be slices of the normalised source text, so the `Source` must outlive the tree. The
// front end makes no values: a Constant holds text, which the compiler turns into an
// object.
#ifndef PYRENA_PARSER_AST_H
#define PYRENA_PARSER_AST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lexer/diagnostic.h"

typedef struct Node Node;

// An identifier in NFKC form, UTF-8, not terminated. `text` is NULL where a name is
// absent. A dotted name
// (`import a.b`) is one Name.
typedef struct Name {
    const char *text;
    uint32_t size;
} Name;

typedef struct NameList {
    size_t count;
    Name *items;
} NameList;

typedef struct NodeList {
    size_t count;
    Node **items;
} NodeList;

typedef enum ExprContext { CONTEXT_LOAD, CONTEXT_STORE, CONTEXT_DEL } ExprContext;

typedef enum BoolOperator { BOOL_AND, BOOL_OR } BoolOperator;

typedef enum Operator {
    BINARY_ADD,
    BINARY_SUB,
    BINARY_MULT,
    BINARY_MAT_MULT,
    BINARY_DIV,
    BINARY_MOD,
    BINARY_POW,
    BINARY_L_SHIFT,
    BINARY_R_SHIFT,
    BINARY_BIT_OR,
    BINARY_BIT_XOR,
    BINARY_BIT_AND,
    BINARY_FLOOR_DIV
} Operator;

typedef enum UnaryOperator {
    UNARY_INVERT,
    UNARY_NOT,
    UNARY_ADD,
    UNARY_SUB
} UnaryOperator;

typedef enum CompareOperator {
    COMPARE_EQ,
    COMPARE_NOT_EQ,
    COMPARE_LT,
    COMPARE_LT_E,
    COMPARE_GT,
    COMPARE_GT_E,
    COMPARE_IS,
    COMPARE_IS_NOT,
    COMPARE_IN,
    COMPARE_NOT_IN
} CompareOperator;

typedef struct CompareOpList {
    size_t count;
    uint8_t *items; // CompareOperator
} CompareOpList;

typedef enum ConstantKind {
    CONSTANT_NONE,
    CONSTANT_TRUE,
    CONSTANT_FALSE,
    CONSTANT_ELLIPSIS,
    CONSTANT_INT,   // text: digits without prefix and underscores; base: 2, 8, 10 or 16
    CONSTANT_FLOAT, // number
    CONSTANT_IMAGINARY, // number: the imaginary part
    CONSTANT_STR,       // text: UTF-8, lone surrogates in the generalised form
    CONSTANT_BYTES      // text: the bytes
} ConstantKind;

typedef struct Constant {
    ConstantKind kind;
    uint8_t base;
    bool is_ascii;     // of a str: every byte is below 128
    bool has_u_prefix; // the first piece was written u'...' (`kind` of ast.Constant)
    const char *text;
    size_t size;
    double number;
} Constant;

#define CHILD(field) Node *field;
#define MAYBE(field) Node *field;
#define LIST(field) NodeList field;
#define HOLES(field) NodeList field;
#define IDENT(field) Name field;
#define OPTNAME(field) Name field;
#define IDENTS(field) NameList field;
#define NUMBER(field) int field;
#define CONTEXT(field) ExprContext field;
#define OPERATOR(type, field) type field;
#define COMPARISONS(field) CompareOpList field;
#define VALUE(field) Constant field;

typedef enum NodeKind {
#define NODE(class, CAPS, member, fields) NODE_##CAPS,
#define LEAF(class, CAPS) NODE_##CAPS,
#include "parser/ast.def"
#undef NODE
#undef LEAF
    NODE_KINDS
} NodeKind;

// A node is allocated only as large as its kind needs, so it is never copied as a whole
// `Node`.
struct Node {
    NodeKind kind;
    SourceRange range;
    union {
#define NODE(class, CAPS, member, fields)                                              \
    struct {                                                                           \
        fields                                                                         \
    } member;
#define LEAF(class, CAPS)
#include "parser/ast.def"
#undef NODE
#undef LEAF
    };
};

#undef CHILD
#undef MAYBE
#undef LIST
#undef HOLES
#undef IDENT
#undef OPTNAME
#undef IDENTS
#undef NUMBER
#undef CONTEXT
#undef OPERATOR
#undef COMPARISONS
#undef VALUE

// The class's name in Python's `ast` module.
const char *node_class_name(NodeKind kind);

#endif
