// Native functions as objects: builtin functions, method descriptors, slot wrappers;
// checking their arguments.
#ifndef PYRENA_OBJECTS_BUILTIN_H
#define PYRENA_OBJECTS_BUILTIN_H

#include "objects/runtime.h"

// A native function, perhaps bound to its self (len, [].append, dict.fromkeys).
typedef struct Builtin {
    Object base;
    const MethodDef *def;
    Ref self;   // passed as args[0]; unbound for a module's function
    Ref module; // str or None
    // From the ArgSpec, worked out when the object is made.
    uint8_t min, max, positional_max;
    uint16_t direct_min, direct_max; // as in MethodDescriptor
} Builtin;

// A native method on its type (list.append, str.join): wants self first.
typedef struct MethodDescriptor {
    Object base;
    const MethodDef *def;
    Type *owner; // counted
    uint8_t min, max, positional_max;
    // A call with that many positional arguments (self is not counted) and no others
    // needs no checking nor laying out.
    uint16_t direct_min, direct_max;
} MethodDescriptor;

MUST_CHECK Ref builtin_new(Runtime *rt, const MethodDef *def, Ref *self,
                           Ref *module); // either may be NULL; shares
// Calls the native with arguments checked and laid out as its ArgSpec says; self (if
// any) is args[0] already.
MUST_CHECK Ref native_call(Runtime *rt, const MethodDef *def, const char *type_name,
                           Ref *args, size_t nargs, Tuple *kwnames, bool has_self);

// The __text_signature__ of parameters, self first when it has a name ("$self"): a str,
// or None when there is nothing to say.
MUST_CHECK Ref signature_text(Runtime *rt, const ArgSpec *spec, const char *self);

// Calls a native that has a SIGNATURE with fewer arguments than it has slots (`total`,
// self among them), all by position; their number is known to be right.
MUST_CHECK Ref native_call_by_position(Runtime *rt, const MethodDef *def, Ref *args,
                                       size_t nargs, size_t total);

// The arguments of a constructor as `def`, a SIGNATURE, lays them out: moved into one
// slot per parameter, unbound when not given. False: TypeError, with nothing in
// `slots`. `def` is read only for its name and arguments.
MUST_CHECK bool native_arguments(Runtime *rt, const MethodDef *def, Ref *args,
                                 size_t nargs, Tuple *kwnames, Ref *slots);

// A Python method bound to an instance.
typedef struct Method {
    Object base;
    Ref function;
    Ref self;
} Method;
MUST_CHECK Ref method_new(Runtime *rt, Ref *function, Ref *self); // shares both

// A call with one more argument in front: all arguments moved behind a share of `self`.
// False: MemoryError, the arguments are still in their place.
enum { ARG_BUFFER_LOCAL = 10 };
typedef struct ArgBuffer {
    Ref *items;
    size_t count;
    Ref local[ARG_BUFFER_LOCAL];
} ArgBuffer;
MUST_CHECK bool args_prepend(Runtime *rt, ArgBuffer *buffer, Ref *self, Ref *args,
                             size_t nargs, Tuple *kwnames);
// Shares of all arguments, for whoever needs them twice.
MUST_CHECK bool args_share(Runtime *rt, ArgBuffer *buffer, Ref *args, size_t nargs,
                           Tuple *kwnames);
void args_fini(Runtime *rt, ArgBuffer *buffer);

// "0x7f..." of an object, as in reprs.
enum { ADDRESS_TEXT = 24 };
void address_text(Runtime *rt, Value value, char *out);
// What id() answers of what is in the slot: a number gets its object there. False:
// MemoryError.
MUST_CHECK bool slot_address(Runtime *rt, Ref *slot, uintptr_t *out);
MUST_CHECK bool slot_address_text(Runtime *rt, Ref *slot, char *out);

// What to call for `object.name(...)`: the function found on the type, unbound, with
// *is_method set, if nothing shadows it; else the attribute. -1: error; 0.
int attr_lookup_for_call(Runtime *rt, Ref *object, Str *name, Ref *callable_out,
                         bool *is_method);

#endif
