// What the compiler makes and the VM runs, seen from the compiler: opcodes and
// intrinsics. The code object is objects/code.h.
#ifndef PYRENA_COMPILER_CODE_H
#define PYRENA_COMPILER_CODE_H

#include "objects/code.h"

typedef enum Opcode {
#define OP(name, a, b, c, words) OP_##name,
#include "compiler/opcodes.def"
#undef OP
    OPCODES
} Opcode;

// The words of CALL and CALL_METHOD: the locals that lent arguments were copied from, a
// byte each; and, one bit each, which of the first positional arguments are lent, that
// is, numbers copied as values, whose objects are made if the callee can tell.
#define CALL_LENT_MAX 4
#define CALL_LENT_MASK ((1u << CALL_LENT_MAX) - 1)
#define CALL_WANTS_VALUE (1u << 24) // the caller only reads the result's value

// Rare operations behind one opcode.
typedef enum Intrinsic {
    INTRINSIC_ANNOTATIONS, // 0: __annotations__ in the namespace, made if missing
                           // RuntimeError
    INTRINSIC_TUPLE_FROM,  // 1: tuple(iterable), for f(*iterable) alone: "f() argument
                           // after * must be an iterable, not int"; the callable is two
                           // positions below; an exact tuple comes back as it is
    INTRINSIC_COPY_DICT_WITHOUT, // 2: mapping pattern's **rest: dict(first) without the
                                 // keys in the tuple second
    INTRINSIC_GET_AWAITABLE,     // 1: the iterator that `await x` sends into
    INTRINSIC_AWAITABLE_ENTERED, // … of what __aenter__ returned
    INTRINSIC_AWAITABLE_LEFT,    // … of what __aexit__ returned
    INTRINSIC_GET_AITER,         // 1: x.__aiter__()
    INTRINSIC_GET_ANEXT,   // 0, looks at the position: the iterator of x.__anext__()
    INTRINSIC_STOPS_ASYNC, // 0, looks at the position: is the exception a
                           // StopAsyncIteration
    INTRINSIC_EXCEPT_STAR_MATCH, // 2: exception or None, type → (rest, matched);
                                 // `matched` becomes the handled one
    INTRINSIC_RERAISE_STAR, // 2: list of what the clauses raised and left, exception →
                            // what to raise, or None
    INTRINSIC_TYPING,      // 1 + n: the name of a function of module _typing, its n
                           // arguments → its result
    INTRINSIC_CLASS_DEREF, // 3: mapping, name, cell → what the mapping has, or else
                           // the cell
    INTRINSICS
} Intrinsic;

const char *opcode_name(unsigned op);

#endif
