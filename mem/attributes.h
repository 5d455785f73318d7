// What the compiler is told beyond C11, each behind one macro that may be empty
// elsewhere.
#ifndef PYRENA_MEM_ATTRIBUTES_H
#define PYRENA_MEM_ATTRIBUTES_H

#if defined(__GNUC__)
#define MUST_CHECK __attribute__((warn_unused_result))
#define LIKELY(condition) __builtin_expect(!!(condition), 1)
#define UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define NO_INLINE __attribute__((noinline))
#else
#define MUST_CHECK
#define LIKELY(condition) (condition)
#define UNLIKELY(condition) (condition)
#define NO_INLINE
#endif

#if defined(__SANITIZE_ADDRESS__)
#define HEAP_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HEAP_ASAN 1
#endif
#endif
#ifndef HEAP_ASAN
#define HEAP_ASAN 0
#endif

// For the few functions that read or write the words of a free block, which is
// poisoned.
#if HEAP_ASAN
#define READS_FREE_BLOCKS __attribute__((no_sanitize_address))
#else
#define READS_FREE_BLOCKS
#endif

#endif
