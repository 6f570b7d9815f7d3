// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <limits>
#include <new>
#include <type_traits>
#include <utility>

namespace gis {

/// Memory as operator new gives it, but a big block starts on a large page and asks the system for more of them.
/// The first touch of fresh memory costs a fault a page; with pages of 4 KiB that is half the time of reading a layer.
[[nodiscard]] void* allocateOnLargePages(std::size_t bytes);
void freeLargePages(void* block, std::size_t bytes) noexcept;

/// The allocator of arrays of plain values that grow to many megabytes. What resize() adds is left for the caller to
/// set: setting it to zero first would touch the memory twice.
template <typename T> struct LargePages {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    using value_type = T;

    LargePages() = default;
    template <typename Other> explicit LargePages(const LargePages<Other>& /*other*/) noexcept {}

    [[nodiscard]] T* allocate(std::size_t count) {
        if (count > std::numeric_limits<std::size_t>::max() / sizeof(T)) {
            throw std::bad_array_new_length();
        }
        return static_cast<T*>(allocateOnLargePages(count * sizeof(T)));
    }
    void deallocate(T* block, std::size_t count) noexcept { freeLargePages(block, count * sizeof(T)); }

    void construct(T* /*at*/) noexcept {}
    template <typename... Args> void construct(T* at, Args&&... args) {
        ::new (static_cast<void*>(at)) T(std::forward<Args>(args)...);
    }

    friend bool operator==(const LargePages&, const LargePages&) noexcept { return true; }
};

} // namespace gis
