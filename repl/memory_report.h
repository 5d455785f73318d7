// -X memstats: the levels of memory on stderr.
#ifndef PYRENA_REPL_MEMORY_REPORT_H
#define PYRENA_REPL_MEMORY_REPORT_H

#include "objects/runtime.h"

void memory_report(Runtime *rt);

#endif
