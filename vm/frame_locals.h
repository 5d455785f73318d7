// f_locals of a function's frame: a mapping that looks into the frame and writes
// through to it (PEP 667).
#ifndef PYRENA_VM_FRAME_LOCALS_H
#define PYRENA_VM_FRAME_LOCALS_H

#include "vm/traceback.h"

// The mapping; REF_ERROR: MemoryError.
MUST_CHECK Ref frame_locals_proxy(Runtime *rt, FrameObject *frame);
// A new dict of the bound variables and whatever was written beside them. `frame` may
// be NULL: nobody has asked for a frame object, so nothing was.
MUST_CHECK Ref frame_locals_snapshot(Runtime *rt, const Code *code, Ref *slots,
                                     FrameObject *frame);

#endif
