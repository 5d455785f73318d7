// ast_dump FILE [single|eval]: prints the tree of a file, or its diagnostic, in a form
// that compare_trees.py also makes from CPython's `ast`. A development tool: it trusts
// its stack.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mem/bump.h"
#include "parser/parse.h"

static void dump(const Node *node);

static void dump_bytes(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c > ' ' && c < 0x7F && strchr("\\()[],=", c) == NULL) {
            putchar(c);
        } else {
            printf("\\%02x", c);
        }
    }
}

static void dump_name(Name name)
{
    if (name.text == NULL) {
        printf("-");
    } else {
        dump_bytes(name.text, name.size);
    }
}

static void dump_names(NameList list)
{
    printf("[");
    for (size_t i = 0; i < list.count; i++) {
        dump_name(list.items[i]);
        printf(",");
    }
    printf("]");
}

static void dump_list(NodeList list)
{
    printf("[");
    for (size_t i = 0; i < list.count; i++) {
        dump(list.items[i]);
        printf(",");
    }
    printf("]");
}

static void dump_constant(const Constant *constant)
{
    static const char *const names[] = {"None", "True", "False", "Ellipsis"};
    switch (constant->kind) {
    case CONSTANT_INT:
        printf("int:%d:", constant->base);
        for (size_t i = 0; i < constant->size; i++) {
            putchar(constant->text[i]);
        }
        break;
    case CONSTANT_FLOAT:
        printf("float:%a", constant->number);
        break;
    case CONSTANT_IMAGINARY:
        printf("imaginary:%a", constant->number);
        break;
    case CONSTANT_STR:
    case CONSTANT_BYTES:
        printf("%s%s:", constant->has_u_prefix ? "u" : "",
               constant->kind == CONSTANT_STR ? "str" : "bytes");
        dump_bytes(constant->text, constant->size);
        break;
    default:
        printf("%s", names[constant->kind]);
        break;
    }
}

static void dump_operators(CompareOpList list)
{
    printf("[");
    for (size_t i = 0; i < list.count; i++) {
        printf("%d,", list.items[i]);
    }
    printf("]");
}

static bool has_place(NodeKind kind)
{
    return kind != NODE_MODULE && kind != NODE_INTERACTIVE && kind != NODE_EXPRESSION &&
           kind != NODE_COMPREHENSION && kind != NODE_ARGUMENTS &&
           kind != NODE_WITH_ITEM && kind != NODE_MATCH_CASE;
}

static void dump(const Node *node)
{
    if (node == NULL) {
        printf("-");
        return;
    }
    printf("\n(%s", node_class_name(node->kind));
    if (has_place(node->kind)) {
        SourceRange r = node->range;
        printf(" %u:%u-%u:%u", r.line, r.col, r.end_line, r.end_col);
    }
    switch (node->kind) {
#define FIELD(field, action)                                                           \
    printf(" %s=", #field);                                                            \
    action;
#define CHILD(field) FIELD(field, dump(part->field))
#define MAYBE(field) FIELD(field, dump(part->field))
#define LIST(field) FIELD(field, dump_list(part->field))
#define HOLES(field) FIELD(field, dump_list(part->field))
#define IDENT(field) FIELD(field, dump_name(part->field))
#define OPTNAME(field) FIELD(field, dump_name(part->field))
#define IDENTS(field) FIELD(field, dump_names(part->field))
#define NUMBER(field) FIELD(field, printf("%d", part->field))
#define CONTEXT(field) FIELD(field, printf("%d", (int)part->field))
#define OPERATOR(type, field) FIELD(field, printf("%d", (int)part->field))
#define COMPARISONS(field) FIELD(field, dump_operators(part->field))
#define VALUE(field) FIELD(field, dump_constant(&part->field))
#define NODE(class, CAPS, member, fields)                                              \
    case NODE_##CAPS: {                                                                \
        const __typeof__(node->member) *part = &node->member;                          \
        fields;                                                                        \
        break;                                                                         \
    }
#define LEAF(class, CAPS)                                                              \
    case NODE_##CAPS:                                                                  \
        break;
#include "parser/ast.def"
    default:
        break;
    }
    printf(")");
}

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(*size + 1);
    if (text == NULL || fread(text, 1, *size, file) != *size) {
        exit(2);
    }
    fclose(file);
    return text;
}

static void print_diagnostic(const Diagnostic *diagnostic, const Source *source)
{
    ErrorPlace place = diagnostic_place(diagnostic, source);
    printf("%s: %s @ %u:%u-%u:%lld\n", diagnostic_type_name(diagnostic->kind),
           diagnostic->message, place.lineno, place.offset, place.end_lineno,
           (long long)place.end_offset);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        return 2;
    }
    const char *option = argc > 2 ? argv[2] : "file";
    ParseMode mode = strcmp(option, "single") == 0 ? PARSE_SINGLE
                     : strcmp(option, "eval") == 0 ? PARSE_EVAL
                                                   : PARSE_FILE;
    size_t size;
    char *text = read_file(argv[1], &size);
    Heap *heap = heap_new(&(HeapOptions){0});
    if (heap == NULL) {
        return 2;
    }
    clock_t start = clock();
    Bump bump;
    bump_init(&bump, heap);
    DiagnosticList out;
    diagnostics_init(&out, &bump);
    Source source;
    Node *tree = NULL;
    bool parsed =
        source_init(&source, &bump, text, size, argv[1], SOURCE_BYTES, &out) &&
        parse_source(&bump, &source, mode,
                     strcmp(option, "prompt") == 0 ? PARSE_ALLOW_INCOMPLETE
                                                   : PARSE_DEFAULT,
                     &tree, &out);
    if (strcmp(option, "time") == 0) {
        printf("%s in %.3f s\n", parsed ? "parsed" : out.error.message,
               (double)(clock() - start) / CLOCKS_PER_SEC);
    } else if (parsed) {
        dump(tree);
        printf("\n");
    } else {
        print_diagnostic(&out.error, &source);
    }
    if (strcmp(option, "warnings") == 0) {
        for (Diagnostic *warning = out.warnings; warning != NULL;
             warning = warning->next) {
            print_diagnostic(warning, &source);
        }
    }
    if (strcmp(option, "format") == 0) {
        const char *formatted = diagnostic_format(&out.error, &source, &bump);
        fputs(formatted != NULL ? formatted : "no memory\n", stdout);
    }
    bump_fini(&bump);
    heap_destroy(heap);
    free(text);
    return !parsed;
}
