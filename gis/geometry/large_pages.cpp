// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/large_pages.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace gis {

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20;
constexpr std::size_t kBig = 2 * kLargePage;

} // namespace

void* allocateOnLargePages(std::size_t bytes) {
    if (bytes < kBig) {
        return ::operator new(bytes);
    }
    void* block = ::operator new(bytes, std::align_val_t{kLargePage});
#ifdef MADV_HUGEPAGE
    ::madvise(block, bytes, MADV_HUGEPAGE); // a wish; without it the block is as good, only slower to touch
#endif
    return block;
}

void freeLargePages(void* block, std::size_t bytes) noexcept {
    if (bytes < kBig) {
        ::operator delete(block);
    } else {
        ::operator delete(block, std::align_val_t{kLargePage});
    }
}

} // namespace gis
