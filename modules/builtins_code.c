#include "modules/builtins.h"

#include <string.h>

#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/bytes.h"
#include "objects/codecs.h"
#include "objects/dict.h"
#include "objects/tuple.h"
#include "objects/exception.h"
#include "objects/cell.h"
#include "objects/int.h"
#include "objects/str.h"
#include "vm/function.h"
#include "vm/import.h"
#include "vm/program.h"
#include "vm/traceback.h"

// A native has no frame of its own: the running one is its caller's.
static Frame *calling_frame(Runtime *rt)
{
    return vm_of(rt)->frame;
}

Ref py_globals(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_new(&calling_frame(rt)->globals->base);
}

Ref py_locals(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return frame_locals(vm_of(rt), calling_frame(rt));
}

// --- source texts ---

// Flags that the source inherits from the code that compiles it.
static unsigned inherited_flags(Runtime *rt)
{
    bool future = (calling_frame(rt)->code->flags & CODE_FUTURE_ANNOTATIONS) != 0;
    return future ? COMPILE_FUTURE_ANNOTATIONS : 0;
}

// Compiles a str or anything with bytes; eval(), but not compile(), skips the blanks
// before its expression. `what`: "eval() arg 1 must be a string, bytes or code object".
static Ref compile_value(Runtime *rt, Ref *source, Str *filename, CompileMode mode,
                         bool skip_blanks, unsigned flags, const char *what)
{
    Vm *vm = vm_of(rt);
    const char *text;
    size_t size;
    Buffer buffer = {.owner = REF_UNBOUND};
    Ref copy = REF_UNBOUND;
    if (is_str(peek(*source))) {
        // Lone surrogates cannot be in a source text: encoding refuses them in
        // CPython's words.
        copy = str_encode(rt, value_str_object(peek(*source)), NULL, NULL);
        if (ref_is_error(copy)) {
            return REF_ERROR;
        }
        text = ((const Bytes *)ref_object(copy))->data;
        size = ((const Bytes *)ref_object(copy))->size;
        flags |= COMPILE_SOURCE_IS_STR;
    } else if (has_buffer(rt, *source)) {
        if (!buffer_get(rt, source, &buffer)) {
            return REF_ERROR;
        }
        text = buffer.data;
        size = buffer.size;
    } else {
        raise_error(rt, E_TYPE_ERROR, "%s", what);
        return REF_ERROR;
    }
    Ref code = REF_ERROR;
    if (memchr(text, '\0', size) != NULL) {
        raise_error(rt, E_SYNTAX_ERROR, "source code string cannot contain null bytes");
    } else {
        while (skip_blanks && size > 0 && (*text == ' ' || *text == '\t')) {
            text++;
            size--;
        }
        code = vm_compile(vm, text, size, filename, mode, flags);
    }
    if (ref_is_unbound(copy)) {
        buffer_release(rt, &buffer);
    }
    drop(rt, copy);
    return code;
}

static Ref compile_string(Runtime *rt, Ref *source, CompileMode mode, const char *what)
{
    Ref filename = str_from(rt, "<string>");
    Ref code = ref_is_error(filename)
                   ? REF_ERROR
                   : compile_value(rt, source, value_str_object(peek(filename)), mode,
                                   mode == COMPILE_EVAL, inherited_flags(rt), what);
    drop(rt, filename);
    return code;
}

// --- exec, eval ---

typedef struct Scope {
    Ref globals; // a dict
    Ref locals;  // a mapping
} Scope;

static void scope_fini(Runtime *rt, Scope *scope)
{
    clear_ref(rt, &scope->globals);
    clear_ref(rt, &scope->locals);
}

static bool is_missing(Ref arg)
{
    return ref_is_unbound(arg) || ref_is_none(arg);
}

static bool is_mapping(Runtime *rt, Ref value)
{
    return is_dict(peek(value)) || ref_type(rt, value)->slots.getitem != NULL;
}

static bool check_scope(Runtime *rt, Ref globals, Ref locals, bool is_eval)
{
    if (!is_missing(locals) && !is_mapping(rt, locals)) {
        raise_error(rt, E_TYPE_ERROR,
                    is_eval ? "locals must be a mapping"
                            : "locals must be a mapping or None, not %T",
                    peek(locals));
        return false;
    }
    if (!is_missing(globals) && !is_dict(peek(globals))) {
        if (!is_eval) {
            raise_error(rt, E_TYPE_ERROR, "exec() globals must be a dict, not %T",
                        peek(globals));
        } else {
            raise_error(rt, E_TYPE_ERROR, "globals must be a %s",
                        is_mapping(rt, globals)
                            ? "real dict; try eval(expr, {}, mapping)"
                            : "dict");
        }
        return false;
    }
    return true;
}

// The namespaces as given, else the caller's; `__builtins__` is put into globals that
// have none.
static bool scope_init(Runtime *rt, Scope *scope, Ref *globals, Ref *locals,
                       bool is_eval)
{
    *scope = (Scope){REF_UNBOUND, REF_UNBOUND};
    if (!check_scope(rt, *globals, *locals, is_eval)) {
        return false;
    }
    Frame *frame = calling_frame(rt);
    if (is_missing(*globals)) {
        scope->globals = ref_new(&frame->globals->base);
        scope->locals =
            is_missing(*locals) ? frame_locals(vm_of(rt), frame) : share(rt, locals);
    } else {
        scope->globals = share(rt, globals);
        scope->locals = is_missing(*locals) ? share(rt, globals) : share(rt, locals);
    }
    Dict *dict = value_dict(peek(scope->globals));
    bool ok = !ref_is_error(scope->locals) &&
              (dict_find_str(dict, rt->names[N_BUILTINS]) != NULL ||
               dict_set_str_take(rt, dict, rt->names[N_BUILTINS],
                                 ref_new(&frame->builtins->base)));
    if (!ok) {
        scope_fini(rt, scope);
    }
    return ok;
}

static Ref run_code(Runtime *rt, Ref code, Scope *scope)
{
    const Code *body = (const Code *)ref_object(code);
    if (body->param_count > 0) {
        // The code of a function: it is called without arguments.
        Ref function = function_new(vm_of(rt), (Code *)ref_object(code),
                                    value_dict(peek(scope->globals)));
        Ref result = ref_is_error(function) ? REF_ERROR
                                            : object_call(rt, &function, NULL, 0, NULL);
        drop(rt, function);
        return result;
    }
    return vm_run_code(vm_of(rt), (Code *)ref_object(code),
                       value_dict(peek(scope->globals)), &scope->locals);
}

static Ref run_text(Runtime *rt, Ref code, Scope *scope)
{
    return vm_run_program(vm_of(rt), (Code *)ref_object(code),
                          value_dict(peek(scope->globals)), &scope->locals);
}

Ref py_eval(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Scope scope;
    if (!scope_init(rt, &scope, &args[1], &args[2], true)) {
        return REF_ERROR;
    }
    Ref code;
    bool is_code = is_exact(rt, peek(args[0]), T_CODE);
    if (is_code) {
        code = share(rt, &args[0]);
    } else {
        code = compile_string(rt, &args[0], COMPILE_EVAL,
                              "eval() arg 1 must be a string, bytes or code object");
    }
    Ref result = REF_ERROR;
    if (!ref_is_error(code) && ((const Code *)ref_object(code))->free_count > 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "code object passed to eval() may not contain free variables");
    } else if (!ref_is_error(code)) {
        result = is_code ? run_code(rt, code, &scope) : run_text(rt, code, &scope);
    }
    drop(rt, code);
    scope_fini(rt, &scope);
    return result;
}

// exec(code, closure=cells): runs code that has free variables, as the body of a
// function.
static Ref run_with_closure(Runtime *rt, Ref code_ref, Ref *closure, Scope *scope)
{
    Code *code = (Code *)ref_object(code_ref);
    if (!is_missing(*closure) && code->free_count == 0) {
        raise_error(rt, E_TYPE_ERROR, "cannot use a closure with this code object");
        return REF_ERROR;
    }
    if (code->free_count == 0) {
        return run_code(rt, code_ref, scope);
    }
    bool fits = is_exact(rt, peek(*closure), T_TUPLE) &&
                value_tuple(peek(*closure))->length == code->free_count;
    for (size_t i = 0; fits && i < code->free_count; i++) {
        fits = is_exact(rt, peek(value_tuple(peek(*closure))->items[i]), T_CELL);
    }
    if (!fits) {
        raise_error(rt, E_TYPE_ERROR,
                    "code object requires a closure of exactly length %u",
                    code->free_count);
        return REF_ERROR;
    }
    Ref function = function_new(vm_of(rt), code, value_dict(peek(scope->globals)));
    if (ref_is_error(function)) {
        return REF_ERROR;
    }
    Function *body = (Function *)ref_object(function);
    body->closure = value_tuple(peek(*closure));
    body->closure->base.count++;
    Ref result = vm_run_function_with_namespace(vm_of(rt), body, &scope->locals);
    drop(rt, function);
    return result;
}

Ref py_exec(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Scope scope;
    if (!scope_init(rt, &scope, &args[1], &args[2], false)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    Ref code;
    if (is_exact(rt, peek(args[0]), T_CODE)) {
        code = share(rt, &args[0]);
        result = run_with_closure(rt, code, &args[3], &scope);
    } else if (!is_missing(args[3])) {
        raise_error(rt, E_TYPE_ERROR,
                    "closure can only be used when source is a code object");
        code = REF_UNBOUND;
    } else {
        code = compile_string(rt, &args[0], COMPILE_EXEC,
                              "exec() arg 1 must be a string, bytes or code object");
        result = ref_is_error(code) ? REF_ERROR : run_text(rt, code, &scope);
    }
    drop(rt, code);
    scope_fini(rt, &scope);
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    drop(rt, result);
    return REF_NONE;
}

// --- compile ---

static bool parse_mode(Runtime *rt, Ref mode, CompileMode *out)
{
    static const char *const names[] = {
        [COMPILE_EXEC] = "exec", [COMPILE_SINGLE] = "single", [COMPILE_EVAL] = "eval"};
    if (!is_str(peek(mode))) {
        raise_error(rt, E_TYPE_ERROR, "compile() argument 'mode' must be str, not %B",
                    peek(mode));
        return false;
    }
    for (int i = COMPILE_EXEC; i <= COMPILE_EVAL; i++) {
        if (str_equals_text(value_str_object(peek(mode)), names[i])) {
            *out = (CompileMode)i;
            return true;
        }
    }
    raise_error(rt, E_VALUE_ERROR, "compile() mode must be 'exec', 'eval' or 'single'");
    return false;
}

enum {
    FLAG_ANNOTATIONS = 0x1000000,
    FLAG_KNOWN = 0x1ff0000 | 0x10 | 0x200,
    FLAG_ALLOW_INCOMPLETE = 0x4000
};

// CPython's numbers for flags, as far as they mean something here.
static bool parse_flags(Runtime *rt, Ref *flags, Ref *dont_inherit, unsigned *out)
{
    int64_t given = 0;
    if (!ref_is_unbound(*flags) &&
        !index_as_int64(rt, flags, E_OVERFLOW_ERROR, &given)) {
        return false;
    }
    int alone =
        ref_is_unbound(*dont_inherit) ? 0 : value_truth(rt, peek(*dont_inherit));
    if (alone < 0) {
        return false;
    }
    if (given != (int32_t)given) {
        raise_error(rt, E_OVERFLOW_ERROR, "Python int too large to convert to C int");
        return false;
    }
    if ((given & ~(int64_t)(FLAG_KNOWN | FLAG_ALLOW_INCOMPLETE)) != 0) {
        raise_error(rt, E_VALUE_ERROR, "compile(): unrecognised flags");
        return false;
    }
    *out = alone ? 0 : inherited_flags(rt);
    *out |= (given & FLAG_ANNOTATIONS) != 0 ? COMPILE_FUTURE_ANNOTATIONS : 0;
    *out |= (given & FLAG_ALLOW_INCOMPLETE) != 0 ? COMPILE_INCOMPLETE_OK : 0;
    return true;
}

// The file name as a str: given as one, or as bytes.
static Ref file_name(Runtime *rt, Ref *arg)
{
    if (is_str(peek(*arg))) {
        return share(rt, arg);
    }
    if (is_bytes(peek(*arg))) {
        const Bytes *bytes = (const Bytes *)ref_object(*arg);
        return str_decode(rt, bytes->data, bytes->size, "utf-8", "surrogateescape");
    }
    Ref path = call_special_if_bound(rt, arg, N_FSPATH, NULL, 0);
    if (ref_is_unbound(path)) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected str, bytes or os.PathLike object, not %T", peek(*arg));
        return REF_ERROR;
    }
    return path;
}

Ref py_compile(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    enum { SOURCE, FILENAME, MODE, FLAGS, DONT_INHERIT, OPTIMIZE };
    CompileMode mode;
    unsigned flags;
    int64_t optimize = -1;
    Ref filename = file_name(rt, &args[FILENAME]);
    Ref code = REF_ERROR;
    if (!ref_is_error(filename) &&
        parse_flags(rt, &args[FLAGS], &args[DONT_INHERIT], &flags) &&
        (ref_is_unbound(args[OPTIMIZE]) ||
         index_as_int64(rt, &args[OPTIMIZE], E_OVERFLOW_ERROR, &optimize)) &&
        parse_mode(rt, args[MODE], &mode)) {
        if (optimize < -1 || optimize > 2) {
            raise_error(rt, E_VALUE_ERROR, "compile(): invalid optimize value");
        } else {
            flags |= optimize >= 0 ? COMPILE_LEVEL_GIVEN : 0;
            flags |= optimize > 0 ? COMPILE_OPTIMIZE : 0;
            flags |= optimize > 1 ? COMPILE_NO_DOCS : 0;
            code = compile_value(
                rt, &args[SOURCE], value_str_object(peek(filename)), mode, false, flags,
                "compile() arg 1 must be a string, bytes or AST object");
        }
    }
    drop(rt, filename);
    return code;
}
