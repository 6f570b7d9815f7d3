// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diaban {

/// The id of the words for an error number of the operating system (errno); of one that users hardly meet the words
/// that name its {number}.
[[nodiscard]] const char* systemFaultId(int number) noexcept;

} // namespace diaban
