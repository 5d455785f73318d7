// Between the files that make pictures of a running program.
#ifndef PYRENA_MODULES_PICTURE_DRAWING_H
#define PYRENA_MODULES_PICTURE_DRAWING_H

#include "objects/str.h"

// mem.draw and mem.map.
Ref py_mem_draw(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_mem_map(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

// How a picture is written.
typedef enum PictureFormat {
    FORMAT_TEXT,
    FORMAT_SVG,
    FORMAT_DOT,
    FORMATS
} PictureFormat;

// Where a picture goes: the arguments `to` and `format`.
typedef struct PictureOutput {
    Ref *to; // slot of a path or a file; NULL: sys.stdout
    PictureFormat format;
    bool colour; // it goes to a terminal
    int columns; // of the terminal; 0: not known, or none
} PictureOutput;

// Reads both arguments (NULL or None: not given); without `format` the ending of the
// path decides. False: ValueError or TypeError is pending. DOT is refused unless
// `has_dot`.
MUST_CHECK bool output_read(Runtime *rt, Ref *to, Ref *format, bool has_dot,
                            PictureOutput *output);
// Writes a text (consumed).
MUST_CHECK bool output_write_take(Runtime *rt, const PictureOutput *output, Ref text);

#endif
