// SHA-3 and SHAKE: the Keccak sponge.
#include <string.h>

#include "modules/hash/digest.h"

// The bits that break the symmetry of the rounds come from a shift register of eight
// bits.
static uint64_t next_round_constant(unsigned *lfsr)
{
    uint64_t constant = 0;
    for (int j = 0; j < 7; j++) {
        if ((*lfsr & 1) != 0) {
            constant |= (uint64_t)1 << ((1 << j) - 1);
        }
        *lfsr = *lfsr << 1 ^ ((*lfsr & 0x80) != 0 ? 0x171 : 0);
    }
    return constant;
}

static uint64_t turn(uint64_t x, int by)
{
    return rotate_right_long(x, (64 - by) & 63);
}

static void mix_columns(uint64_t *a)
{
    uint64_t parity[5];
    for (int x = 0; x < 5; x++) {
        parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    }
    for (int x = 0; x < 5; x++) {
        uint64_t d = parity[(x + 4) % 5] ^ turn(parity[(x + 1) % 5], 1);
        for (int y = 0; y < 25; y += 5) {
            a[x + y] ^= d;
        }
    }
}

// Turns each lane by its own amount and moves it to its new place.
static void move_lanes(uint64_t *a)
{
    int x = 1, y = 0;
    uint64_t lane = a[1];
    for (int t = 1; t <= 24; t++) {
        int next = (2 * x + 3 * y) % 5;
        x = y;
        y = next;
        uint64_t here = a[x + 5 * y];
        a[x + 5 * y] = turn(lane, t * (t + 1) / 2 % 64);
        lane = here;
    }
}

static void permute(uint64_t *a)
{
    unsigned lfsr = 1;
    for (int round = 0; round < 24; round++) {
        mix_columns(a);
        move_lanes(a);
        for (int y = 0; y < 25; y += 5) {
            uint64_t row[5];
            memcpy(row, a + y, sizeof row);
            for (int x = 0; x < 5; x++) {
                a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
            }
        }
        a[0] ^= next_round_constant(&lfsr);
    }
}

static void start(Digest *digest)
{
    // All zero is where the sponge begins.
}

static void add_block(Digest *digest, const unsigned char *block)
{
    for (size_t i = 0; i < digest->kind->block_size / 8; i++) {
        digest->state.longs[i] ^= load_little(block + 8 * i, 8);
    }
    permute(digest->state.longs);
}

static void squeeze(Digest *digest, unsigned char domain, unsigned char *out,
                    size_t size)
{
    size_t rate = digest->kind->block_size;
    memset(digest->block + digest->used, 0, rate - digest->used);
    digest->block[digest->used] = domain;
    digest->block[rate - 1] |= 0x80;
    add_block(digest, digest->block);
    for (size_t i = 0; i < size; i++) {
        if (i > 0 && i % rate == 0) {
            permute(digest->state.longs);
        }
        size_t at = i % rate;
        out[i] = (unsigned char)(digest->state.longs[at / 8] >> (8 * (at % 8)));
    }
}

static void sha3_finish(Digest *digest, unsigned char *out, size_t size)
{
    squeeze(digest, 0x06, out, size);
}

static void shake_finish(Digest *digest, unsigned char *out, size_t size)
{
    squeeze(digest, 0x1f, out, size);
}

const DigestKind sha3_224_kind = {"sha3_224", 28,        144,        false,
                                  start,      add_block, sha3_finish};
const DigestKind sha3_256_kind = {"sha3_256", 32,        136,        false,
                                  start,      add_block, sha3_finish};
const DigestKind sha3_384_kind = {"sha3_384", 48,        104,        false,
                                  start,      add_block, sha3_finish};
const DigestKind sha3_512_kind = {"sha3_512", 64,        72,         false,
                                  start,      add_block, sha3_finish};
const DigestKind shake_128_kind = {"shake_128", 0,         168,         false,
                                   start,       add_block, shake_finish};
const DigestKind shake_256_kind = {"shake_256", 0,         136,         false,
                                   start,       add_block, shake_finish};
