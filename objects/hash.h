// Hashing text: SipHash-1-3 with the key CPython derives from a hash seed, so that str
// and bytes hash to CPython's numbers (and sets of strings iterate in its order) for
// the same seed.
#ifndef PYRENA_OBJECTS_HASH_H
#define PYRENA_OBJECTS_HASH_H

#include <stddef.h>
#include <stdint.h>

// The key for a PYTHONHASHSEED; 0 gives the all-zero key.
void hash_key_from_seed(uint64_t key[2], uint32_t seed);

// Never -1, the error value of hashes; 0 for no bytes at all.
uint64_t hash_bytes(const uint64_t key[2], const void *data, size_t size);

// The same for data that comes in pieces: any number of updates, whose sizes are
// multiples of 8 except the last.
typedef struct Hasher {
    uint64_t v0, v1, v2, v3;
    uint64_t tail; // bytes behind the last whole word, and their number
    size_t size;
} Hasher;
void hasher_init(Hasher *hasher, const uint64_t key[2]);
void hasher_update(Hasher *hasher, const void *data, size_t size);
uint64_t hasher_finish(Hasher *hasher);

#endif
