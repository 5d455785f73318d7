// The native part of module random: the Mersenne Twister MT19937 (Matsumoto and
// Nishimura), seeded and read as CPython does it, so that a seed gives the same
// numbers. The distributions are in frozen/random.py.
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "modules/modules.h"
#include "modules/hash/digest.h"
#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/builtin.h"
#include "objects/bytes.h"
#include "objects/float.h"
#include "objects/int_parts.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/tuple.h"

enum { STATE_WORDS = 624, SHIFT_WORDS = 397 };

typedef struct Random {
    Object base;
    uint32_t next; // word of the state to be read; STATE_WORDS: all are used up
    uint32_t state[STATE_WORDS];
} Random;

static Random *as_random(Ref *self)
{
    return (Random *)ref_object(*self);
}

// --- the generator ---

static uint32_t twist(uint32_t high, uint32_t low)
{
    uint32_t y = (high & 0x80000000u) | (low & 0x7fffffffu);
    return y >> 1 ^ (low & 1 ? 0x9908b0dfu : 0);
}

static void refill(Random *random)
{
    uint32_t *mt = random->state;
    int i = 0;
    for (; i < STATE_WORDS - SHIFT_WORDS; i++) {
        mt[i] = mt[i + SHIFT_WORDS] ^ twist(mt[i], mt[i + 1]);
    }
    for (; i < STATE_WORDS - 1; i++) {
        mt[i] = mt[i + SHIFT_WORDS - STATE_WORDS] ^ twist(mt[i], mt[i + 1]);
    }
    mt[i] = mt[SHIFT_WORDS - 1] ^ twist(mt[i], mt[0]);
    random->next = 0;
}

static uint32_t next_word(Random *random)
{
    if (random->next >= STATE_WORDS) {
        refill(random);
    }
    uint32_t y = random->state[random->next++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680u;
    y ^= y << 15 & 0xefc60000u;
    return y ^ y >> 18;
}

static double next_double(Random *random)
{
    uint32_t a = next_word(random) >> 5, b = next_word(random) >> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
}

// The low `bits` of a number, at most 64: whole words, the first one lowest, then the
// high bits of one more.
static uint64_t next_bits(Random *random, unsigned bits)
{
    if (bits <= 32) {
        return bits == 0 ? 0 : next_word(random) >> (32 - bits);
    }
    uint64_t low = next_word(random);
    return low | (uint64_t)(next_word(random) >> (64 - bits)) << 32;
}

// --- seeds ---

static void seed_with_number(Random *random, uint32_t seed)
{
    random->state[0] = seed;
    for (uint32_t i = 1; i < STATE_WORDS; i++) {
        uint32_t before = random->state[i - 1];
        random->state[i] = 1812433253u * (before ^ before >> 30) + i;
    }
    random->next = STATE_WORDS;
}

static uint32_t key_word(const mp_limb_t *limbs, size_t word)
{
    return (uint32_t)(limbs[word / 2] >> (word % 2 * 32));
}

// `words` words of 32 bits, at least one.
static void seed_with_key(Random *random, const mp_limb_t *limbs, size_t words)
{
    uint32_t *mt = random->state;
    size_t i = 1, j = 0;
    seed_with_number(random, 19650218u);
    for (size_t k = words > STATE_WORDS ? words : STATE_WORDS; k > 0; k--) {
        mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1664525u) +
                key_word(limbs, j) + (uint32_t)j;
        j = j + 1 < words ? j + 1 : 0;
        if (++i >= STATE_WORDS) {
            mt[0] = mt[STATE_WORDS - 1];
            i = 1;
        }
    }
    for (size_t k = STATE_WORDS - 1; k > 0; k--) {
        mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1566083941u) - (uint32_t)i;
        if (++i >= STATE_WORDS) {
            mt[0] = mt[STATE_WORDS - 1];
            i = 1;
        }
    }
    mt[0] = 0x80000000u;
}

static void seed_with_digits(Random *random, const Digits *digits)
{
    mp_limb_t zero = 0;
    size_t words = (digits_bits(digits) + 31) / 32;
    seed_with_key(random, digits->count == 0 ? &zero : digits->limbs,
                  words == 0 ? 1 : words);
}

// From the operating system's randomness; without it, from the time.
static void seed_with_noise(Random *random)
{
    mp_limb_t key[STATE_WORDS / 2];
    if (getrandom(key, sizeof key, GRND_NONBLOCK) != (ssize_t)sizeof key) {
        struct timespec now;
        memset(key, 0, sizeof key);
        clock_gettime(CLOCK_REALTIME, &now);
        key[0] = (mp_limb_t)now.tv_nsec ^ (mp_limb_t)now.tv_sec << 32;
        clock_gettime(CLOCK_MONOTONIC, &now);
        key[1] = (mp_limb_t)now.tv_nsec ^ (uintptr_t)random;
    }
    seed_with_key(random, key, STATE_WORDS);
}

// None: noise; ints by their magnitude, everything else by its hash.
static bool seed_with(Runtime *rt, Random *random, Ref *value)
{
    Digits digits;
    if (ref_is_unbound(*value) || ref_is_none(*value)) {
        seed_with_noise(random);
        return true;
    }
    if (!is_int(peek(*value))) {
        int64_t hash = value_hash(rt, peek(*value));
        if (hash == -1) {
            return false;
        }
        mp_limb_t limb = (mp_limb_t)hash;
        seed_with_key(random, &limb, limb >> 32 != 0 ? 2 : 1);
        return true;
    }
    int_digits(peek(*value), &digits);
    seed_with_digits(random, &digits);
    return true;
}

// --- the type ---

static Ref random_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    Random *random = object_alloc(rt, type, sizeof(Random));
    if (random == NULL) {
        return REF_ERROR;
    }
    random->next = STATE_WORDS;
    memset(random->state, 0, sizeof random->state);
    return OBJECT_REF(random);
}

static bool random_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref none = REF_NONE;
    return refuse_keywords(rt, "Random", kwnames) &&
           check_arg_count(rt, "Random", nargs, 0, 1) &&
           seed_with(rt, as_random(self), nargs > 0 ? &args[0] : &none);
}

static void random_destroy(Runtime *rt, Object *self)
{
    object_free(rt, self, sizeof(Random));
}

static Ref py_random_random(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return float_new(rt, next_double(as_random(&args[0])));
}

static Ref py_random_seed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref none = REF_NONE;
    return seed_with(rt, as_random(&args[0]), nargs > 1 ? &args[1] : &none) ? REF_NONE
                                                                            : REF_ERROR;
}

static Ref many_bits(Runtime *rt, Random *random, uint64_t bits)
{
    if (bits <= 64) {
        return int_new_unsigned(rt, next_bits(random, (unsigned)bits));
    }
    size_t limbs = bits / 64 + (bits % 64 != 0);
    Scratch scratch;
    if (!charge(rt, limbs) || !scratch_init(rt, &scratch, limbs)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < limbs; i++) {
        uint64_t left = bits - 64 * (uint64_t)i;
        scratch.at[i] = next_bits(random, left < 64 ? (unsigned)left : 64);
    }
    Ref result = int_from_limbs(rt, scratch.at, limbs, false);
    scratch_fini(rt, &scratch);
    return result;
}

static Ref py_random_getrandbits(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t bits;
    if (!is_int(peek(args[1])) || !int_as_int64(peek(args[1]), &bits)) {
        Ref index = unary_op(rt, UN_INDEX, &args[1]);
        if (ref_is_error(index)) {
            return REF_ERROR;
        }
        bool fits = int_as_int64(peek(index), &bits);
        bool negative = int_sign(peek(index)) < 0;
        drop(rt, index);
        if (!fits) {
            raise_error(rt, negative ? E_VALUE_ERROR : E_OVERFLOW_ERROR,
                        negative ? "number of bits must be non-negative"
                                 : "Python int too large to convert to C int");
            return REF_ERROR;
        }
    }
    if (bits < 0) {
        raise_error(rt, E_VALUE_ERROR, "number of bits must be non-negative");
        return REF_ERROR;
    }
    if (bits > INT32_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR, "Python int too large to convert to C int");
        return REF_ERROR;
    }
    return many_bits(rt, as_random(&args[0]), (uint64_t)bits);
}

// A number from 0 to n - 1, all alike: as many bits as n has, again until it is below
// n.
static Ref py_random_below(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Random *random = as_random(&args[0]);
    int64_t n;
    if (is_int(peek(args[1])) && int_small(peek(args[1]), &n)) {
        if (n <= 0) {
            return ref_immediate(0);
        }
        unsigned bits = 64 - (unsigned)__builtin_clzll((uint64_t)n);
        uint64_t number;
        do {
            number = next_bits(random, bits);
        } while (number >= (uint64_t)n);
        return int_new(rt, (int64_t)number);
    }
    Digits digits;
    if (!is_int(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "'%T' object cannot be interpreted as an integer",
                    peek(args[1]));
        return REF_ERROR;
    }
    int_digits(peek(args[1]), &digits);
    for (;;) {
        Ref number = many_bits(rt, random, digits_bits(&digits));
        if (ref_is_error(number) || int_compare(peek(number), peek(args[1])) < 0) {
            return number;
        }
        drop(rt, number);
    }
}

static Ref py_random_getstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Random *random = as_random(&args[0]);
    Tuple *state = tuple_new(rt, STATE_WORDS + 1);
    if (state == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < STATE_WORDS; i++) {
        state->items[i] = ref_immediate(random->state[i]);
    }
    state->items[STATE_WORDS] = ref_immediate(random->next);
    tuple_finish(rt, state);
    return OBJECT_REF(state);
}

static bool read_word(Runtime *rt, Value value, uint32_t *word)
{
    int64_t number;
    if (!is_int(value)) {
        raise_error(rt, E_TYPE_ERROR, "an integer is required");
        return false;
    }
    if (!int_as_int64(value, &number) || number < 0) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    int_sign(value) < 0
                        ? "can't convert negative value to unsigned int"
                        : "Python int too large to convert to C unsigned long");
        return false;
    }
    *word = (uint32_t)number;
    return true;
}

static Ref py_random_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t words[STATE_WORDS + 1];
    if (!is_tuple(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "state vector must be a tuple");
        return REF_ERROR;
    }
    const Tuple *state = value_tuple(peek(args[1]));
    if (state->length != STATE_WORDS + 1) {
        raise_error(rt, E_VALUE_ERROR, "state vector is the wrong size");
        return REF_ERROR;
    }
    for (size_t i = 0; i <= STATE_WORDS; i++) {
        if (!read_word(rt, peek(state->items[i]), &words[i])) {
            return REF_ERROR;
        }
    }
    if (words[STATE_WORDS] > STATE_WORDS) {
        raise_error(rt, E_VALUE_ERROR, "invalid state");
        return REF_ERROR;
    }
    Random *random = as_random(&args[0]);
    memcpy(random->state, words, sizeof random->state);
    random->next = words[STATE_WORDS];
    return REF_NONE;
}

static const MethodDef random_methods[] = {
    {"random", py_random_random, ARGS(0, 0), "random() -> x in the interval [0, 1)."},
    {"seed", py_random_seed, ARGS(0, 1),
     "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\n"
     "of the current time and the process identifier."},
    {"getstate", py_random_getstate, ARGS(0, 0),
     "getstate() -> tuple containing the current state."},
    {"setstate", py_random_setstate, ARGS(1, 1),
     "setstate(state) -> None.  Restores generator state."},
    {"getrandbits", py_random_getrandbits, ARGS(1, 1),
     "getrandbits(k) -> x.  Generates an int with k random bits."},
    {"_randbelow", py_random_below, ARGS(1, 1),
     "A random int from 0 to n - 1; 0 when n is 0."},
    {NULL},
};

static const TypeDef random_typedef = {
    .name = "_random.Random",
    .doc = "Random() -> create a random number generator with its own internal state.",
    .instance_size = sizeof(Random),
    .flags = TYPE_BASE,
    .slots = {.destroy = random_destroy,
              .construct = random_construct,
              .init = random_init},
    .methods = random_methods,
};

static Ref py_sha512(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Buffer buffer;
    unsigned char digest[SHA512_SIZE];
    if (!buffer_get(rt, &args[0], &buffer)) {
        return REF_ERROR;
    }
    bool paid = charge(rt, buffer.size / 64);
    if (paid) {
        sha512(buffer.data, buffer.size, digest);
    }
    buffer_release(rt, &buffer);
    return paid ? bytes_new(rt, (const char *)digest, sizeof digest) : REF_ERROR;
}

static const MethodDef random_functions[] = {
    {"_sha512", py_sha512, ARGS(1, 1), "The SHA-512 digest of bytes."},
    {NULL},
};

bool random_module_init(Runtime *rt, Module *module)
{
    return module_add_type(rt, module, T_RANDOM, &random_typedef) &&
           module_add_functions(rt, module, random_functions);
}
