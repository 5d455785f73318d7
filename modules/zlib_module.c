// Module zlib: compressed data, with the library of that name. Its class `error` is in
// frozen/zlib.py.
#include <string.h>
#include <zlib.h>

#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/builtin.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/module.h"

enum {
    BUFFER_SIZE = 16384, // bytes of output at first
    MEMORY_LEVEL = 8,    // the library's own default
};
// The library counts input in 32 bits.
#define INPUT_MAX ((size_t)1 << 30)

// --- errors ---

// zlib.error "Error -3 while ...: what the library says"
static void raise_zlib_error(Runtime *rt, const z_stream *stream, int code,
                             const char *doing)
{
    const char *why = code == Z_VERSION_ERROR  ? "library version mismatch"
                      : stream->msg != NULL    ? stream->msg
                      : code == Z_BUF_ERROR    ? "incomplete or truncated stream"
                      : code == Z_STREAM_ERROR ? "inconsistent stream state"
                      : code == Z_DATA_ERROR   ? "invalid input data"
                                               : NULL;
    if (!is_pending(rt)) { // else out of memory
        raise_library_error_take(
            rt, "zlib", "error",
            why == NULL ? str_format(rt, "Error %d %s", code, doing)
                        : str_format(rt, "Error %d %s: %s", code, doing, why));
    }
}

// --- the library's memory is the heap's ---

typedef union BlockHead {
    size_t size;
    char alignment[16];
} BlockHead;

static void *stream_alloc(void *runtime, unsigned count, unsigned size)
{
    size_t total = sizeof(BlockHead) + (size_t)count * size;
    BlockHead *head = buffer_alloc(runtime, total);
    if (head == NULL) {
        return NULL;
    }
    head->size = total;
    return head + 1;
}

static void stream_free(void *runtime, void *block)
{
    BlockHead *head = (BlockHead *)block - 1;
    buffer_free(runtime, head, head->size);
}

static z_stream stream_blank(Runtime *rt)
{
    return (z_stream){.zalloc = stream_alloc, .zfree = stream_free, .opaque = rt};
}

// --- output that grows ---

typedef struct Output {
    char *data;
    size_t size; // bytes written
    size_t capacity;
    size_t limit; // never more than that; 0: no limit
} Output;

// Room for the stream to write into. False: MemoryError.
static bool output_room(Runtime *rt, Output *output, z_stream *stream)
{
    if (output->size == output->capacity) {
        size_t wanted = output->capacity == 0 ? BUFFER_SIZE : output->capacity * 2;
        if (output->limit != 0 && wanted > output->limit) {
            wanted = output->limit;
        }
        char *data = buffer_resize(rt, output->data, output->capacity, wanted);
        if (data == NULL) {
            return false;
        }
        output->data = data;
        output->capacity = wanted;
    }
    size_t room = output->capacity - output->size;
    stream->next_out = (unsigned char *)output->data + output->size;
    stream->avail_out = (unsigned)(room < INPUT_MAX ? room : INPUT_MAX);
    return true;
}

static void output_written(Output *output, const z_stream *stream)
{
    output->size = (size_t)((char *)stream->next_out - output->data);
}

static bool output_is_full(const Output *output)
{
    return output->limit != 0 && output->size == output->limit;
}

// What was written as bytes (when `ok`); the memory is given back.
static Ref output_finish(Runtime *rt, Output *output, bool ok)
{
    Ref result =
        ok ? bytes_new(rt, output->data == NULL ? "" : output->data, output->size)
           : REF_ERROR;
    buffer_free(rt, output->data, output->capacity);
    return result;
}

// --- running a stream over input ---

typedef int Step(z_stream *stream, int flush);

// Feeds `size` bytes, the last part of them with `flush`, until they are used up and
// nothing more comes out, the stream ends, the output is full, or there is an error.
// The library's last answer; -100: an exception is pending. next_in is where it
// stopped.
enum { STOPPED = -100 };
static int run(Runtime *rt, z_stream *stream, Step *step, const char *data, size_t size,
               int flush, Output *output)
{
    size_t left = size;
    int answer = Z_OK;
    stream->next_in = (unsigned char *)data;
    do {
        size_t part = left < INPUT_MAX ? left : INPUT_MAX;
        left -= part;
        stream->avail_in = (unsigned)part;
        do {
            if (output_is_full(output)) {
                return answer;
            }
            if (!output_room(rt, output, stream)) {
                return STOPPED;
            }
            uint64_t before = stream->avail_in + (uint64_t)stream->avail_out;
            answer = step(stream, left > 0 ? Z_NO_FLUSH : flush);
            output_written(output, stream);
            if (!charge(rt, (before - stream->avail_in - stream->avail_out) / 64 + 1)) {
                return STOPPED;
            }
            if (answer != Z_OK && answer != Z_BUF_ERROR) {
                return is_pending(rt) ? STOPPED : answer;
            }
        } while (stream->avail_out == 0);
    } while (left > 0);
    return answer;
}

static bool answer_is_fine(int answer)
{
    return answer == Z_OK || answer == Z_BUF_ERROR || answer == Z_STREAM_END;
}

// --- all at once ---

// An int argument; `otherwise` when it is not given.
static bool int_option(Runtime *rt, Ref *arg, int otherwise, int *out)
{
    int64_t number = otherwise;
    if (is_given(*arg) && !arg_as_int64(rt, arg, &number)) {
        return false;
    }
    if (number < INT32_MIN || number > INT32_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR, "Python int too large to convert to C int");
        return false;
    }
    *out = (int)number;
    return true;
}

static Ref deflate_all(Runtime *rt, const Buffer *buffer, int level, int window_bits)
{
    z_stream stream = stream_blank(rt);
    int answer = deflateInit2(&stream, level, Z_DEFLATED, window_bits, MEMORY_LEVEL,
                              Z_DEFAULT_STRATEGY);
    if (answer == Z_STREAM_ERROR) {
        raise_library_error_take(rt, "zlib", "error",
                                 str_from(rt, "Bad compression level"));
        return REF_ERROR;
    }
    if (answer != Z_OK) {
        raise_zlib_error(rt, &stream, answer, "while compressing data");
        return REF_ERROR;
    }
    Output output = {0};
    answer = run(rt, &stream, deflate, buffer->data, buffer->size, Z_FINISH, &output);
    if (answer != Z_STREAM_END && answer != STOPPED) {
        raise_zlib_error(rt, &stream, answer, "while compressing data");
    }
    deflateEnd(&stream);
    return output_finish(rt, &output, answer == Z_STREAM_END);
}

// compress(data, /, level=-1, wbits=15)
static Ref py_compress(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int level, window_bits;
    Buffer buffer;
    if (!int_option(rt, &args[1], Z_DEFAULT_COMPRESSION, &level) ||
        !int_option(rt, &args[2], MAX_WBITS, &window_bits) ||
        !buffer_get(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    Ref result = deflate_all(rt, &buffer, level, window_bits);
    buffer_release(rt, &buffer);
    return result;
}

static Ref inflate_all(Runtime *rt, const Buffer *buffer, int window_bits,
                       Output *output)
{
    z_stream stream = stream_blank(rt);
    int answer = inflateInit2(&stream, window_bits);
    if (answer != Z_OK) {
        raise_zlib_error(rt, &stream, answer, "while preparing to decompress data");
        return output_finish(rt, output, false);
    }
    answer =
        run(rt, &stream, inflate, buffer->data, buffer->size, Z_SYNC_FLUSH, output);
    if (answer != Z_STREAM_END && answer != STOPPED) {
        raise_zlib_error(rt, &stream, answer == Z_OK ? Z_BUF_ERROR : answer,
                         "while decompressing data");
    }
    inflateEnd(&stream);
    return output_finish(rt, output, answer == Z_STREAM_END);
}

// decompress(data, /, wbits=15, bufsize=16384)
static Ref py_decompress(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int window_bits;
    int64_t size = BUFFER_SIZE;
    Buffer buffer;
    if (!int_option(rt, &args[1], MAX_WBITS, &window_bits) ||
        (is_given(args[2]) && !arg_as_int64(rt, &args[2], &size))) {
        return REF_ERROR;
    }
    if (size < 0) {
        raise_error(rt, E_VALUE_ERROR, "bufsize must be non-negative");
        return REF_ERROR;
    }
    if (!buffer_get(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    Output output = {0}; // it grows as it needs: bufsize is only a hint
    Ref result = inflate_all(rt, &buffer, window_bits, &output);
    buffer_release(rt, &buffer);
    return result;
}

// --- compressobj, decompressobj ---

typedef struct ZStream {
    Object base;
    z_stream stream;
    bool is_open;   // between init and end of the library's stream
    bool deflates;  // else it inflates
    bool has_ended; // eof
    Ref dictionary; // bytes or None, as the next two
    Ref unused;     // what lies behind the end
    Ref unconsumed; // input for which there was no room in the output
} ZStream;

static ZStream *as_stream(Ref *self)
{
    return (ZStream *)ref_object(*self);
}

static ZStream *new_stream(Runtime *rt, bool deflates)
{
    ZStream *self = object_alloc(
        rt, rt->types[deflates ? T_ZLIB_DEFLATE : T_ZLIB_INFLATE], sizeof *self);
    if (self == NULL) {
        return NULL;
    }
    self->stream = stream_blank(rt);
    self->is_open = self->has_ended = false;
    self->deflates = deflates;
    self->dictionary = REF_NONE;
    self->unused = bytes_new(rt, "", 0);
    self->unconsumed = bytes_new(rt, "", 0);
    return self;
}

static void close_stream(ZStream *self)
{
    if (self->is_open) {
        (self->deflates ? deflateEnd : inflateEnd)(&self->stream);
        self->is_open = false;
    }
}

static void stream_destroy(Runtime *rt, Object *object)
{
    ZStream *self = (ZStream *)object;
    close_stream(self);
    clear_ref(rt, &self->unconsumed);
    clear_ref(rt, &self->unused);
    clear_ref(rt, &self->dictionary);
    object_free(rt, object, sizeof *self);
}

static void stream_traverse(Object *object, Visitor *visitor)
{
    ZStream *self = (ZStream *)object;
    visit(visitor, self->dictionary, EDGE_FIELD, (uintptr_t) "zdict");
    visit(visitor, self->unused, EDGE_FIELD, (uintptr_t) "unused_data");
    visit(visitor, self->unconsumed, EDGE_FIELD, (uintptr_t) "unconsumed_tail");
}

// A copy of a dictionary argument as bytes, None when there is none.
static bool set_dictionary(Runtime *rt, ZStream *self, Ref *arg)
{
    if (!is_given(*arg) || (!self->deflates && ref_is_none(*arg))) {
        return true;
    }
    if (!has_buffer(rt, *arg)) {
        raise_error(rt, E_TYPE_ERROR,
                    self->deflates ? "a bytes-like object is required, not '%T'"
                                   : "zdict argument must support the buffer protocol",
                    peek(*arg));
        return false;
    }
    self->dictionary = bytes_from(rt, arg);
    return !ref_is_error(self->dictionary);
}

// Gives the library the dictionary: deflate at the start, inflate when it asks.
static bool use_dictionary(Runtime *rt, ZStream *self)
{
    const Bytes *bytes = (const Bytes *)ref_object(self->dictionary);
    const unsigned char *data = (const unsigned char *)bytes->data;
    unsigned size = (unsigned)bytes->size;
    int answer = self->deflates ? deflateSetDictionary(&self->stream, data, size)
                                : inflateSetDictionary(&self->stream, data, size);
    if (answer == Z_OK) {
        return true;
    }
    if (self->deflates && answer == Z_STREAM_ERROR) {
        raise_error(rt, E_VALUE_ERROR, "Invalid dictionary");
    } else {
        raise_zlib_error(rt, &self->stream, answer, "while setting zdict");
    }
    return false;
}

static bool check_opened(Runtime *rt, ZStream *self, int answer)
{
    self->is_open = answer == Z_OK;
    if (answer == Z_STREAM_ERROR) {
        raise_error(rt, E_VALUE_ERROR, "Invalid initialization option");
    } else if (answer != Z_OK) {
        raise_zlib_error(rt, &self->stream, answer,
                         self->deflates ? "while creating compression object"
                                        : "while creating decompression object");
    }
    return answer == Z_OK;
}

// compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict)
static Ref py_compressobj(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int level, method, window_bits, memory, strategy;
    if (!int_option(rt, &args[0], Z_DEFAULT_COMPRESSION, &level) ||
        !int_option(rt, &args[1], Z_DEFLATED, &method) ||
        !int_option(rt, &args[2], MAX_WBITS, &window_bits) ||
        !int_option(rt, &args[3], MEMORY_LEVEL, &memory) ||
        !int_option(rt, &args[4], Z_DEFAULT_STRATEGY, &strategy)) {
        return REF_ERROR;
    }
    ZStream *self = new_stream(rt, true);
    if (self == NULL) {
        return REF_ERROR;
    }
    if (!set_dictionary(rt, self, &args[5]) ||
        !check_opened(rt, self,
                      deflateInit2(&self->stream, level, method, window_bits, memory,
                                   strategy)) ||
        (!ref_is_none(self->dictionary) && !use_dictionary(rt, self))) {
        object_release(rt, &self->base);
        return REF_ERROR;
    }
    return OBJECT_REF(self);
}

// decompressobj(wbits=15, zdict=b'')
static Ref py_decompressobj(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int window_bits;
    if (!int_option(rt, &args[0], MAX_WBITS, &window_bits)) {
        return REF_ERROR;
    }
    ZStream *self = new_stream(rt, false);
    if (self == NULL) {
        return REF_ERROR;
    }
    // Data without a head cannot ask for its dictionary.
    if (!set_dictionary(rt, self, &args[1]) ||
        !check_opened(rt, self, inflateInit2(&self->stream, window_bits)) ||
        (!ref_is_none(self->dictionary) && window_bits < 0 &&
         !use_dictionary(rt, self))) {
        object_release(rt, &self->base);
        return REF_ERROR;
    }
    return OBJECT_REF(self);
}

static Ref py_deflate_compress(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ZStream *self = as_stream(&args[0]);
    Buffer buffer;
    if (!buffer_get(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    Output output = {0};
    int answer =
        run(rt, &self->stream, deflate, buffer.data, buffer.size, Z_NO_FLUSH, &output);
    buffer_release(rt, &buffer);
    if (!answer_is_fine(answer) && answer != STOPPED) {
        raise_zlib_error(rt, &self->stream, answer, "while compressing data");
    }
    return output_finish(rt, &output, answer_is_fine(answer));
}

static Ref py_deflate_flush(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ZStream *self = as_stream(&args[0]);
    int mode;
    if (!int_option(rt, &args[1], Z_FINISH, &mode)) {
        return REF_ERROR;
    }
    if (mode == Z_NO_FLUSH) {
        return bytes_new(rt, "", 0);
    }
    Output output = {0};
    int answer = run(rt, &self->stream, deflate, "", 0, mode, &output);
    if (answer == Z_STREAM_END && mode == Z_FINISH) {
        close_stream(self);
    } else if (!answer_is_fine(answer) && answer != STOPPED) {
        raise_zlib_error(rt, &self->stream, answer, "while flushing");
    }
    return output_finish(rt, &output, answer_is_fine(answer));
}

// Takes over what the library has not read: behind the end, or for the next call.
static bool keep_input(Runtime *rt, ZStream *self, const char *end, int answer)
{
    const char *rest = (const char *)self->stream.next_in;
    size_t size = (size_t)(end - rest);
    bool ends = answer == Z_STREAM_END;
    if (ends && size > 0) {
        Ref old = self->unused;
        Ref more = bytes_new(rt, rest, size);
        self->unused = ref_is_error(more) ? bytes_new(rt, "", 0)
                                          : binary_op(rt, BIN_ADD, &old, &more);
        drop(rt, more);
        drop(rt, old);
        if (ref_is_error(self->unused)) {
            self->unused = REF_NONE;
            return false;
        }
    }
    if (ends && ((const Bytes *)ref_object(self->unconsumed))->size == 0) {
        return true;
    }
    Ref tail = bytes_new(rt, rest, size);
    if (ref_is_error(tail)) {
        return false;
    }
    replace_ref_take(rt, &self->unconsumed, tail);
    return true;
}

// Inflates `buffer`, handing the library its dictionary when it asks.
static int inflate_some(Runtime *rt, ZStream *self, const char *data, size_t size,
                        int flush, Output *output)
{
    int answer = run(rt, &self->stream, inflate, data, size, flush, output);
    if (answer != Z_NEED_DICT || ref_is_none(self->dictionary)) {
        return answer;
    }
    if (!use_dictionary(rt, self)) {
        return STOPPED;
    }
    const char *rest = (const char *)self->stream.next_in;
    return run(rt, &self->stream, inflate, rest, (size_t)(data + size - rest), flush,
               output);
}

static Ref inflate_step(Runtime *rt, ZStream *self, const char *data, size_t size,
                        int flush, Output *output)
{
    int answer = inflate_some(rt, self, data, size, flush, output);
    bool ok = answer != STOPPED && keep_input(rt, self, data + size, answer);
    if (answer == Z_STREAM_END) {
        self->has_ended = true;
    } else if (ok && !answer_is_fine(answer)) {
        raise_zlib_error(rt, &self->stream, answer, "while decompressing data");
        ok = false;
    }
    return output_finish(rt, output, ok);
}

// decompress(data, /, max_length=0)
static Ref py_inflate_decompress(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ZStream *self = as_stream(&args[0]);
    int64_t limit = 0;
    Buffer buffer;
    if (is_given(args[2]) && !arg_as_int64(rt, &args[2], &limit)) {
        return REF_ERROR;
    }
    if (limit < 0) {
        raise_error(rt, E_VALUE_ERROR, "max_length must be non-negative");
        return REF_ERROR;
    }
    if (!buffer_get(rt, &args[1], &buffer)) {
        return REF_ERROR;
    }
    Output output = {.limit = (size_t)limit};
    Ref result =
        inflate_step(rt, self, buffer.data, buffer.size, Z_SYNC_FLUSH, &output);
    buffer_release(rt, &buffer);
    return result;
}

// flush(length=16384)
static Ref py_inflate_flush(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ZStream *self = as_stream(&args[0]);
    int64_t length = BUFFER_SIZE;
    if (is_given(args[1]) && !arg_as_int64(rt, &args[1], &length)) {
        return REF_ERROR;
    }
    if (length <= 0) {
        raise_error(rt, E_VALUE_ERROR, "length must be greater than zero");
        return REF_ERROR;
    }
    Output output = {0};
    Ref rest = share(rt, &self->unconsumed);
    const Bytes *bytes = (const Bytes *)ref_object(rest);
    Ref result = inflate_step(rt, self, bytes->data, bytes->size, Z_FINISH, &output);
    drop(rt, rest);
    if (self->has_ended) {
        close_stream(self);
    }
    return result;
}

static Ref py_stream_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    ZStream *self = as_stream(&args[0]);
    ZStream *copy = new_stream(rt, self->deflates);
    if (copy == NULL) {
        return REF_ERROR;
    }
    int answer = !self->is_open ? Z_STREAM_ERROR
                                : (self->deflates ? deflateCopy : inflateCopy)(
                                      &copy->stream, &self->stream);
    copy->is_open = answer == Z_OK;
    if (answer != Z_OK) {
        if (answer == Z_STREAM_ERROR) {
            raise_error(rt, E_VALUE_ERROR, "Inconsistent stream state");
        } else {
            raise_zlib_error(rt, &self->stream, answer, "while copying");
        }
        object_release(rt, &copy->base);
        return REF_ERROR;
    }
    copy->has_ended = self->has_ended;
    replace_ref_take(rt, &copy->dictionary, share(rt, &self->dictionary));
    replace_ref_take(rt, &copy->unused, share(rt, &self->unused));
    replace_ref_take(rt, &copy->unconsumed, share(rt, &self->unconsumed));
    return OBJECT_REF(copy);
}

static Ref get_unused(Runtime *rt, Ref *self)
{
    return share(rt, &as_stream(self)->unused);
}
static Ref get_unconsumed(Runtime *rt, Ref *self)
{
    return share(rt, &as_stream(self)->unconsumed);
}
static Ref get_eof(Runtime *rt, Ref *self)
{
    return ref_bool(as_stream(self)->has_ended);
}

#define COPY_METHODS                                                                   \
    {"copy", py_stream_copy, ARGS(0, 0), "Return a copy of the object."},              \
        {"__copy__", py_stream_copy, ARGS(0, 0), NULL},                                \
    {                                                                                  \
        "__deepcopy__", py_stream_copy, ARGS(1, 1), NULL                               \
    }

static const MethodDef deflate_methods[] = {
    {"compress", py_deflate_compress, ARGS(1, 1),
     "Returns a bytes object containing compressed data."},
    {"flush", py_deflate_flush, SIGNATURE(0, "mode=4, /"),
     "Return what is still to be written."},
    COPY_METHODS,
    {NULL},
};

static const MethodDef inflate_methods[] = {
    {"decompress", py_inflate_decompress, SIGNATURE(1, "data, /, max_length=0"),
     "Return a bytes object containing the decompressed version of the data."},
    {"flush", py_inflate_flush, SIGNATURE(0, "length=16384, /"),
     "Return what is still to be written."},
    COPY_METHODS,
    {NULL},
};

static const GetSetDef inflate_getsets[] = {
    {"unused_data", get_unused, NULL, "what lies behind the compressed data"},
    {"unconsumed_tail", get_unconsumed, NULL, "input beyond max_length"},
    {"eof", get_eof, NULL, "whether the end of the compressed data was reached"},
    {NULL},
};

#define STREAM_SLOTS                                                                   \
    {                                                                                  \
        .destroy = stream_destroy, .traverse = stream_traverse                         \
    }

static const TypeDef deflate_typedef = {
    .name = "zlib.Compress",
    .instance_size = sizeof(ZStream),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = STREAM_SLOTS,
    .methods = deflate_methods,
};

static const TypeDef inflate_typedef = {
    .name = "zlib.Decompress",
    .instance_size = sizeof(ZStream),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = STREAM_SLOTS,
    .methods = inflate_methods,
    .getsets = inflate_getsets,
};

// --- checksums ---

typedef unsigned long Checksum(unsigned long start, const unsigned char *data,
                               size_t size);

static Ref checksum(Runtime *rt, Ref *args, size_t nargs, Checksum *sum,
                    unsigned long start)
{
    Buffer buffer;
    if (nargs > 1 && is_given(args[1])) {
        int64_t given;
        if (!arg_as_int64(rt, &args[1], &given)) {
            return REF_ERROR;
        }
        start = (uint32_t)given;
    }
    if (!buffer_get(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    bool ok = charge(rt, buffer.size / 256);
    unsigned long result =
        ok ? sum(start, (const unsigned char *)buffer.data, buffer.size) : 0;
    buffer_release(rt, &buffer);
    return ok ? int_new(rt, (int64_t)result) : REF_ERROR;
}

static Ref py_crc32(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return checksum(rt, args, nargs, crc32_z, 0);
}

static Ref py_adler32(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return checksum(rt, args, nargs, adler32_z, 1);
}

// --- the module ---

static const MethodDef functions[] = {
    {"compress", py_compress, SIGNATURE(1, "data, /, level=-1, wbits=15"),
     "Returns a bytes object containing compressed data."},
    {"decompress", py_decompress, SIGNATURE(1, "data, /, wbits=15, bufsize=16384"),
     "Returns a bytes object containing the uncompressed data."},
    {"compressobj", py_compressobj,
     SIGNATURE(0, "level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None"),
     "Return a compressor object."},
    {"decompressobj", py_decompressobj, SIGNATURE(0, "wbits=15, zdict=b''"),
     "Return a decompressor object."},
    {"crc32", py_crc32, ARGS(1, 2), "Compute a CRC-32 checksum of data."},
    {"adler32", py_adler32, ARGS(1, 2), "Compute an Adler-32 checksum of data."},
    {NULL},
};

static const struct {
    const char *name;
    int value;
} constants[] = {
    {"MAX_WBITS", MAX_WBITS},
    {"DEFLATED", Z_DEFLATED},
    {"DEF_MEM_LEVEL", MEMORY_LEVEL},
    {"DEF_BUF_SIZE", BUFFER_SIZE},
    {"Z_BEST_SPEED", Z_BEST_SPEED},
    {"Z_BEST_COMPRESSION", Z_BEST_COMPRESSION},
    {"Z_DEFAULT_COMPRESSION", Z_DEFAULT_COMPRESSION},
    {"Z_NO_COMPRESSION", Z_NO_COMPRESSION},
    {"Z_FILTERED", Z_FILTERED},
    {"Z_HUFFMAN_ONLY", Z_HUFFMAN_ONLY},
    {"Z_RLE", Z_RLE},
    {"Z_FIXED", Z_FIXED},
    {"Z_DEFAULT_STRATEGY", Z_DEFAULT_STRATEGY},
    {"Z_FINISH", Z_FINISH},
    {"Z_NO_FLUSH", Z_NO_FLUSH},
    {"Z_PARTIAL_FLUSH", Z_PARTIAL_FLUSH},
    {"Z_SYNC_FLUSH", Z_SYNC_FLUSH},
    {"Z_FULL_FLUSH", Z_FULL_FLUSH},
    {"Z_BLOCK", Z_BLOCK},
    {"Z_TREES", Z_TREES},
};

bool zlib_module_init(Runtime *rt, Module *module)
{
    bool ok = module_make_type(rt, T_ZLIB_DEFLATE, &deflate_typedef) &&
              module_make_type(rt, T_ZLIB_INFLATE, &inflate_typedef) &&
              module_add_functions(rt, module, functions) &&
              module_add_take(rt, module, "ZLIB_VERSION", str_from(rt, ZLIB_VERSION)) &&
              module_add_take(rt, module, "ZLIB_RUNTIME_VERSION",
                              str_from(rt, zlibVersion()));
    for (size_t i = 0; ok && i < sizeof constants / sizeof *constants; i++) {
        ok = module_add_take(rt, module, constants[i].name,
                             int_new(rt, constants[i].value));
    }
    return ok;
}
