#pragma once

// A function declared with it is compiled for the baseline processor and for AVX2; which one runs is found out when the
// program starts. A sanitizer's run-time is not there yet at that moment, so sanitized programs have the baseline
// alone.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&               \
    !defined(__SANITIZE_THREAD__)
#define COSTBERG_FOR_EACH_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define COSTBERG_FOR_EACH_PROCESSOR
#endif
