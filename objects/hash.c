#include "objects/hash.h"

#include <string.h>

// The linear congruential generator that CPython stretches a seed with; the first 16
// bytes are the key.
void hash_key_from_seed(uint64_t key[2], uint32_t seed)
{
    uint8_t bytes[16] = {0};
    uint32_t state = seed;
    if (seed != 0) {
        for (size_t i = 0; i < sizeof bytes; i++) {
            state = state * 214013 + 2531011;
            bytes[i] = (uint8_t)(state >> 16);
        }
    }
    memcpy(key, bytes, sizeof bytes);
}

static inline uint64_t rotate(uint64_t word, unsigned bits)
{
    return word << bits | word >> (64 - bits);
}

static inline void mix(Hasher *h)
{
    h->v0 += h->v1;
    h->v2 += h->v3;
    h->v1 = rotate(h->v1, 13) ^ h->v0;
    h->v3 = rotate(h->v3, 16) ^ h->v2;
    h->v0 = rotate(h->v0, 32) + h->v3;
    h->v2 += h->v1;
    h->v1 = rotate(h->v1, 17) ^ h->v2;
    h->v3 = rotate(h->v3, 21) ^ h->v0;
    h->v2 = rotate(h->v2, 32);
}

void hasher_init(Hasher *hasher, const uint64_t key[2])
{
    *hasher = (Hasher){
        .v0 = key[0] ^ 0x736f6d6570736575,
        .v1 = key[1] ^ 0x646f72616e646f6d,
        .v2 = key[0] ^ 0x6c7967656e657261,
        .v3 = key[1] ^ 0x7465646279746573,
    };
}

void hasher_update(Hasher *hasher, const void *data, size_t size)
{
    const char *bytes = data;
    Hasher h = *hasher; // in registers
    size_t whole = size & ~(size_t)7;
    for (size_t i = 0; i < whole; i += 8) {
        uint64_t word;
        memcpy(&word, bytes + i, 8);
        h.v3 ^= word;
        mix(&h);
        h.v0 ^= word;
    }
    h.tail = 0;
    memcpy(&h.tail, bytes + whole, size - whole);
    h.size += size;
    *hasher = h;
}

uint64_t hasher_finish(Hasher *hasher)
{
    Hasher h = *hasher;
    uint64_t last = h.tail | (uint64_t)h.size << 56;
    h.v3 ^= last;
    mix(&h);
    h.v0 ^= last;
    h.v2 ^= 0xff;
    mix(&h);
    mix(&h);
    mix(&h);
    uint64_t hash = h.v0 ^ h.v1 ^ h.v2 ^ h.v3;
    return hash == UINT64_MAX ? UINT64_MAX - 1 : hash;
}

uint64_t hash_bytes(const uint64_t key[2], const void *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    Hasher hasher;
    hasher_init(&hasher, key);
    hasher_update(&hasher, data, size);
    return hasher_finish(&hasher);
}
