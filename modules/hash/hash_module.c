// Module _hashlib: the objects of hashlib. Constructors and their checks are in
// frozen/hashlib.py.
#include <string.h>

#include "modules/hash/digest.h"
#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/str.h"

typedef struct Hash {
    Object base;
    Digest digest;
} Hash;

static Hash *as_hash(Ref *self)
{
    return (Hash *)ref_object(*self);
}

static size_t size_of(const Hash *hash)
{
    return hash->digest.size != 0 ? hash->digest.size : hash->digest.kind->size;
}

static Hash *new_hash(Runtime *rt)
{
    return object_alloc(rt, rt->types[T_HASH], sizeof(Hash));
}

static bool add_data(Runtime *rt, Hash *hash, Ref *data)
{
    if (is_str(peek(*data))) {
        raise_error(rt, E_TYPE_ERROR, "Strings must be encoded before hashing");
        return false;
    }
    if (!has_buffer(rt, *data)) {
        raise_error(rt, E_TYPE_ERROR, "object supporting the buffer API required");
        return false;
    }
    Buffer buffer;
    if (!buffer_get(rt, data, &buffer)) {
        return false;
    }
    bool done = charge(rt, buffer.size / 64);
    if (done) {
        digest_add(&hash->digest, buffer.data, buffer.size);
    }
    buffer_release(rt, &buffer);
    return done;
}

static Ref py_hash_update(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return add_data(rt, as_hash(&args[0]), &args[1]) ? REF_NONE : REF_ERROR;
}

static Ref py_hash_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Hash *copy = new_hash(rt);
    if (copy == NULL) {
        return REF_ERROR;
    }
    copy->digest = as_hash(&args[0])->digest;
    return OBJECT_REF(copy);
}

// The bytes of the digest; SHAKE's methods take how many.
static Ref make_digest(Runtime *rt, Ref *args, size_t nargs, const char *name)
{
    const Hash *hash = as_hash(&args[0]);
    bool is_open = hash->digest.kind->size == 0;
    int64_t size = (int64_t)size_of(hash);
    if (is_open ? nargs != 2 || ref_is_unbound(args[1])
                : nargs > 1 && !ref_is_unbound(args[1])) {
        raise_error(rt, E_TYPE_ERROR,
                    is_open ? "%s() missing required argument 'length' (pos 1)"
                            : "HASH.%s() takes no arguments (1 given)",
                    name);
        return REF_ERROR;
    }
    if (is_open && !arg_as_int64(rt, &args[1], &size)) {
        return REF_ERROR;
    }
    if (size < 0) {
        raise_error(rt, E_VALUE_ERROR, "value must be positive");
        return REF_ERROR;
    }
    if (!charge(rt, (uint64_t)size / 8)) {
        return REF_ERROR;
    }
    if (size <= 1) { // short ones are shared
        unsigned char byte = 0;
        Digest digest = hash->digest;
        digest_finish(&digest, &byte, (size_t)size);
        return bytes_new(rt, (const char *)&byte, (size_t)size);
    }
    Ref bytes = bytes_new(rt, NULL, (size_t)size);
    if (!ref_is_error(bytes)) {
        Digest digest = hash->digest;
        digest_finish(&digest, (unsigned char *)((Bytes *)ref_object(bytes))->data,
                      (size_t)size);
    }
    return bytes;
}

static Ref py_hash_digest(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return make_digest(rt, args, nargs, "digest");
}

static Ref py_hash_hexdigest(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref digest = make_digest(rt, args, nargs, "hexdigest");
    if (ref_is_error(digest)) {
        return REF_ERROR;
    }
    const Bytes *bytes = (const Bytes *)ref_object(digest);
    StrBuilder text;
    builder_init(&text);
    for (size_t i = 0; i < bytes->size; i++) {
        unsigned char byte = (unsigned char)bytes->data[i];
        char pair[2] = {"0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15]};
        builder_add(rt, &text, pair, 2);
    }
    drop(rt, digest);
    return builder_finish(rt, &text);
}

static Ref hash_repr(Runtime *rt, Value self)
{
    return str_format(rt, "<%s _hashlib.%s object @ 0x%llx>",
                      ((const Hash *)value_object(self))->digest.kind->name,
                      value_object(self)->type->name->data,
                      (unsigned long long)value_object(self));
}

static Ref hash_get_name(Runtime *rt, Ref *self)
{
    return str_from(rt, as_hash(self)->digest.kind->name);
}

static Ref hash_get_digest_size(Runtime *rt, Ref *self)
{
    return int_new(rt, (int64_t)size_of(as_hash(self)));
}

static Ref hash_get_block_size(Runtime *rt, Ref *self)
{
    return int_new(rt, (int64_t)as_hash(self)->digest.kind->block_size);
}

static void hash_destroy(Runtime *rt, Object *self)
{
    object_free(rt, self, sizeof(Hash));
}

static const MethodDef hash_methods[] = {
    {"update", py_hash_update, ARGS(1, 1),
     "Update this hash object's state with the provided string."},
    {"digest", py_hash_digest, SIGNATURE(0, "length"),
     "Return the digest value as a bytes object."},
    {"hexdigest", py_hash_hexdigest, SIGNATURE(0, "length"),
     "Return the digest value as a string of hexadecimal digits."},
    {"copy", py_hash_copy, ARGS(0, 0), "Return a copy of the hash object."},
    {NULL},
};

static const GetSetDef hash_getsets[] = {
    {"name", hash_get_name, NULL, "algorithm name"},
    {"digest_size", hash_get_digest_size, NULL, "bytes of the digest"},
    {"block_size", hash_get_block_size, NULL, "bytes worked on at once"},
    {NULL},
};

static const TypeDef hash_typedef = {
    .name = "_hashlib.HASH",
    .doc = "A hash is an object used to calculate a checksum of a string of "
           "information.",
    .instance_size = sizeof(Hash),
    .flags = TYPE_NO_INSTANTIATE | TYPE_ATOM,
    .slots = {.destroy = hash_destroy, .repr = hash_repr},
    .methods = hash_methods,
    .getsets = hash_getsets,
};

// new(name, parameters=None, last_node=False): one that nothing was added to; None when
// there is no such digest. Parameters are BLAKE2's block of that name.
static Ref py_new(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const DigestKind *kind = is_str(peek(args[0]))
                                 ? digest_kind(value_str_object(peek(args[0]))->data)
                                 : NULL;
    if (kind == NULL) {
        return REF_NONE;
    }
    Hash *hash = new_hash(rt);
    if (hash == NULL) {
        return REF_ERROR;
    }
    digest_start(&hash->digest, kind);
    if (nargs > 1 && is_bytes(peek(args[1]))) {
        const Bytes *block = (const Bytes *)ref_object(args[1]);
        size_t wanted = kind->block_size / 2;
        if (!kind->keeps_full || block->size != wanted) {
            object_release(rt, &hash->base);
            raise_error(rt, E_VALUE_ERROR, "parameters must be %zu bytes", wanted);
            return REF_ERROR;
        }
        digest_start_blake2(&hash->digest, kind, (const unsigned char *)block->data);
    }
    hash->digest.is_last_node = nargs > 2 && value_is_true(peek(args[2]));
    return OBJECT_REF(hash);
}

static const MethodDef functions[] = {
    {"new", py_new, ARGS(1, 3), "A hash object by the name of its algorithm, or None."},
    {NULL},
};

bool hash_module_init(Runtime *rt, Module *module)
{
    return module_add_type(rt, module, T_HASH, &hash_typedef) &&
           module_add_functions(rt, module, functions);
}
