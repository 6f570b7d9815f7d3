// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"

#include <string>

namespace diaban {

/// A text that the user gave in one or both languages.
struct LocalText {
    std::string vi;
    std::string en;

    [[nodiscard]] bool empty() const noexcept { return vi.empty() && en.empty(); }
    /// The text in that language, or in the other where it was not given.
    [[nodiscard]] const std::string& in(Language language) const noexcept {
        const std::string& asked = language == Language::Vi ? vi : en;
        return asked.empty() ? (language == Language::Vi ? en : vi) : asked;
    }

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

} // namespace diaban
