// Raising, taking and matching the pending exception; chaining it to the one being
// handled.
#include "objects/exception_types.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- the pending exception ---

void pending_set_take(Runtime *rt, Ref exception)
{
    Ref old = rt->pending;
    rt->pending = exception;
    drop(rt, old);
}

Ref pending_take(Runtime *rt)
{
    return take(&rt->pending);
}

void pending_clear(Runtime *rt)
{
    clear_ref(rt, &rt->pending);
}

bool pending_matches(Runtime *rt, ExceptionId id)
{
    return is_pending(rt) &&
           type_is_subtype(ref_type(rt, rt->pending), rt->exceptions[id]);
}

// --- chaining ---

// Takes the exception out of the chain of contexts that starts at `chain`, so that it
// may be put in front. The second walker, at half speed, ends the walk in a chain that
// is a ring already.
static void cut_from_chain(Runtime *rt, Exception *chain, const Exception *exception)
{
    Exception *slow = chain;
    bool slow_moves = false;
    while (!ref_is_none(chain->context)) {
        Exception *next = ref_exception(chain->context);
        if (next == exception) {
            replace_ref_take(rt, &chain->context, REF_NONE);
            return;
        }
        chain = next;
        if (chain == slow) {
            return;
        }
        if (slow_moves) {
            slow = ref_exception(slow->context);
        }
        slow_moves = !slow_moves;
    }
}

void exception_set_context(Runtime *rt, Exception *exception)
{
    Handled *handled = rt->handled;
    while (handled != NULL && !ref_is_object(handled->exception)) {
        handled = handled->outer;
    }
    if (handled == NULL || ref_exception(handled->exception) == exception) {
        return;
    }
    Exception *innermost = ref_exception(handled->exception);
    cut_from_chain(rt, innermost, exception);
    replace_ref_take(rt, &exception->context, ref_new(&innermost->base));
}

static void raise_instance_take(Runtime *rt, Ref exception)
{
    exception_set_context(rt, ref_exception(exception));
    pending_set_take(rt, exception);
}

// --- raising from C ---

void raise_memory_error(Runtime *rt)
{
    pending_clear(rt);
    if (ref_is_unbound(rt->memory_error)) {
        return; // the runtime is starting: its makers look at results only
    }
    Object *spare = ref_object(rt->memory_error);
    Ref exception =
        rt->memory_error; // the runtime's count moves along, until exception_destroy
    if (rt->memory_error_raised) {
        exception = ref_new(spare);
    } else {
        rt->memory_error_raised = true;
        object_track(rt, spare);
    }
    raise_instance_take(rt, exception);
}

void raise_error(Runtime *rt, ExceptionId id, const char *format, ...)
{
    pending_clear(rt);
    va_list values;
    va_start(values, format);
    Ref message = str_format_list(rt, format, values);
    va_end(values);
    if (!ref_is_error(message)) {
        raise_with_take(rt, id, message);
    }
}

bool warn_error(Runtime *rt, ExceptionId category, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    Ref message = str_format_list(rt, format, values);
    va_end(values);
    bool ok = !ref_is_error(message) &&
              (rt->warn == NULL || rt->warn(rt, category, &message));
    drop(rt, message);
    return ok;
}

void raise_with_args(Runtime *rt, ExceptionId id, Ref *args, size_t nargs)
{
    Ref exception = exception_new(rt, id, args, nargs);
    if (!ref_is_error(exception)) {
        raise_instance_take(rt, exception);
    }
}

void raise_with_take(Runtime *rt, ExceptionId id, Ref argument)
{
    raise_with_args(rt, id, &argument, ref_is_unbound(argument) ? 0 : 1);
    drop(rt, argument);
}

void raise_key_error(Runtime *rt, Ref *key)
{
    Ref argument = share(rt, key);
    if (!ref_is_error(argument)) {
        raise_with_take(rt, E_KEY_ERROR, argument);
    }
}

void raise_stop_iteration_take(Runtime *rt, Ref value)
{
    raise_with_take(rt, E_STOP_ITERATION, value);
}

void raise_os_error(Runtime *rt, int errnum, Ref *filename)
{
    Ref args[3] = {ref_immediate(errnum), str_from(rt, strerror(errnum)), REF_UNBOUND};
    if (ref_is_error(args[1])) {
        return;
    }
    if (filename != NULL) {
        args[2] = share(rt, filename);
    }
    if (!ref_is_error(args[2])) {
        raise_with_args(rt, E_OS_ERROR, args, filename != NULL ? 3 : 2);
    }
    drop(rt, args[1]);
    drop(rt, args[2]);
}

void raise_attribute_error(Runtime *rt, Ref *object, Str *name)
{
    pending_clear(rt);
    bool is_class = is_type(peek(*object));
    Ref message = is_class ? str_format(rt, "type object '%N' has no attribute '%U'",
                                        (Type *)ref_object(*object), name)
                           : str_format(rt, "'%T' object has no attribute '%U'",
                                        peek(*object), name);
    raise_attribute_message_take(rt, object, name, message);
}

void raise_attribute_message_take(Runtime *rt, Ref *object, Str *name, Ref message)
{
    if (ref_is_error(message)) {
        return;
    }
    Ref exception = exception_new(rt, E_ATTRIBUTE_ERROR, &message, 1);
    drop(rt, message);
    if (ref_is_error(exception)) {
        return;
    }
    Ref holder = share(rt, object);
    if (ref_is_error(holder)) {
        drop(rt, exception);
        return;
    }
    replace_ref_take(rt, &ref_exception(exception)->fields[FIELD_ATTRIBUTE_NAME],
                     ref_new(&name->base));
    replace_ref_take(rt, &ref_exception(exception)->fields[FIELD_ATTRIBUTE_OBJ],
                     holder);
    raise_instance_take(rt, exception);
}

void attribute_error_complete(Runtime *rt, Ref *object, Str *name)
{
    if (!pending_matches(rt, E_ATTRIBUTE_ERROR)) {
        return;
    }
    Ref *fields = ref_exception(rt->pending)->fields;
    if (!ref_is_unbound(fields[FIELD_ATTRIBUTE_NAME]) ||
        !ref_is_unbound(fields[FIELD_ATTRIBUTE_OBJ])) {
        return;
    }
    Ref holder = share(rt, object);
    if (!ref_is_error(holder)) {
        fields[FIELD_ATTRIBUTE_NAME] = ref_new(&name->base);
        fields[FIELD_ATTRIBUTE_OBJ] = holder;
    }
}

// --- raising from Python ---

// An instance as it is, a class called without arguments; consumes what it is given.
// `refusal` is said of anything else.
static Ref instantiate_take(Runtime *rt, Ref exception, const char *refusal)
{
    if (is_exception(peek(exception))) {
        return exception;
    }
    Ref instance = REF_ERROR;
    bool is_class =
        is_type(peek(exception)) && type_is_subtype((Type *)ref_object(exception),
                                                    rt->exceptions[E_BASE_EXCEPTION]);
    if (!is_class) {
        raise_error(rt, E_TYPE_ERROR, "%s", refusal);
    } else {
        instance = object_call(rt, &exception, NULL, 0, NULL);
        if (!ref_is_error(instance) && !is_exception(peek(instance))) {
            raise_error(
                rt, E_TYPE_ERROR,
                "calling %R should have returned an instance of BaseException, not %R",
                peek(exception), OBJECT_VALUE(ref_type(rt, instance)));
            drop(rt, instance);
            instance = REF_ERROR;
        }
    }
    drop(rt, exception);
    return instance;
}

void raise_take(Runtime *rt, Ref exception)
{
    Ref instance =
        instantiate_take(rt, exception, "exceptions must derive from BaseException");
    if (!ref_is_error(instance)) {
        raise_instance_take(rt, instance);
    }
}

void raise_statement_take(Runtime *rt, Ref exception, Ref cause)
{
    Ref instance =
        instantiate_take(rt, exception, "exceptions must derive from BaseException");
    if (ref_is_error(instance)) {
        drop(rt, cause);
        return;
    }
    if (!ref_is_unbound(cause)) {
        if (!ref_is_none(cause)) {
            cause = instantiate_take(rt, cause,
                                     "exception causes must derive from BaseException");
        }
        if (ref_is_error(cause)) {
            drop(rt, instance);
            return;
        }
        ref_exception(instance)->suppress_context = true;
        replace_ref_take(rt, &ref_exception(instance)->cause, cause);
    }
    raise_instance_take(rt, instance);
}

// --- catching ---

static bool is_exception_class(Runtime *rt, Ref type)
{
    return is_type(peek(type)) &&
           type_is_subtype((Type *)ref_object(type), rt->exceptions[E_BASE_EXCEPTION]);
}

static int refuse_match(Runtime *rt)
{
    raise_error(
        rt, E_TYPE_ERROR,
        "catching classes that do not inherit from BaseException is not allowed");
    return -1;
}

int exception_matches(Runtime *rt, Ref *exception, Ref *type)
{
    Type *raised = ref_type(rt, *exception);
    if (!is_tuple(peek(*type))) {
        if (!is_exception_class(rt, *type)) {
            return refuse_match(rt);
        }
        return type_is_subtype(raised, (Type *)ref_object(*type));
    }
    const Tuple *classes = value_tuple(peek(*type));
    for (size_t i = 0; i < classes->length; i++) {
        if (!is_exception_class(rt, classes->items[i])) {
            return refuse_match(rt);
        }
    }
    for (size_t i = 0; i < classes->length; i++) {
        if (type_is_subtype(raised, (Type *)ref_object(classes->items[i]))) {
            return 1;
        }
    }
    return 0;
}
