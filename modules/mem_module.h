// What the files of module mem share: its records, and the functions of each file.
#ifndef PYRENA_MODULES_MEM_MODULE_H
#define PYRENA_MODULES_MEM_MODULE_H

#include "objects/runtime.h"

// A record of class mem.NAME; the items are consumed, on failure too (a REF_ERROR among
// them is a failure).
MUST_CHECK Ref mem_record(Runtime *rt, const char *name, Ref *items, size_t count);
// mem.NAME(args...), for the classes that are written in Python; consumes likewise.
MUST_CHECK Ref mem_make(Runtime *rt, const char *name, Ref *args, size_t count);
// Appends an item (consumed; REF_ERROR is a failure) to a list that is given up on
// failure.
MUST_CHECK bool mem_append(Runtime *rt, Ref *list, Ref item);

// The fields of a record class, ended by NULL.
typedef struct RecordDef {
    const char *name;
    const char *const *fields;
} RecordDef;

extern const RecordDef mem_refs_records[];
extern const RecordDef mem_heap_records[];
extern const RecordDef mem_explain_records[];
extern const RecordDef mem_snapshot_records[];
extern const MethodDef mem_refs_functions[];
extern const MethodDef mem_heap_functions[];
extern const MethodDef mem_explain_functions[];
extern const MethodDef mem_snapshot_functions[];
extern const MethodDef mem_picture_functions[];

#endif
