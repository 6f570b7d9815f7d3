// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diaban::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kUnderSanitizers = true;
#else
inline constexpr bool kUnderSanitizers = false;
#endif

/// How often a law is tried on random input: `all` in an ordinary build; an eighth of it, at least two, under the
/// sanitizers, which look at memory on the same paths and take ten times as long.
template <typename Count> constexpr Count rounds(Count all) {
    return kUnderSanitizers ? (all >= 16 ? all / 8 : 2) : all;
}

} // namespace diaban::test
