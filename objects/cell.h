// Cells: variables that a function shares with the functions inside it.
#ifndef PYRENA_OBJECTS_CELL_H
#define PYRENA_OBJECTS_CELL_H

#include "objects/runtime.h"

typedef struct Cell {
    Object base;
    Ref value; // unbound: empty
} Cell;

MUST_CHECK Cell *cell_new_take(Runtime *rt, Ref value); // NULL: MemoryError

#endif
