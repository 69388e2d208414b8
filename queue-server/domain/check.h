#pragma once

#include <cstdio>
#include <cstdlib>

/// For our own mistakes only: says where and stops the process. Input is never checked with it.
#define OWC_CHECK(condition)                                                                        \
    do {                                                                                            \
        if (!(condition)) {                                                                         \
            std::fprintf(stderr, "owc: broken rule %s at %s:%d\n", #condition, __FILE__, __LINE__); \
            std::abort();                                                                           \
        }                                                                                           \
    } while (false)
