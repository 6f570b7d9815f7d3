// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gis {

/// True for well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view text) noexcept;

/// True where `text` is well-formed UTF-8 and already in Unicode normalisation form C.
[[nodiscard]] bool isNfc(std::string_view text);

/// `text` in normalisation form C, as everything is kept inside; ill-formed bytes become U+FFFD. Fast for what is in
/// NFC already.
[[nodiscard]] std::string toNfc(std::string_view text);

/// Full Unicode case folding of UTF-8 text, for comparing; not for showing.
[[nodiscard]] std::string foldCase(std::string_view text);

/// `text` with controls and line breaks as spaces, runs of white space (also U+00A0, U+2007, U+202F, U+3000, zero-width
/// spaces) as one space, none at the ends, and without the marks that turn the direction of text (U+200E, U+202E ...).
[[nodiscard]] std::string squeezeSpace(std::string_view text);

} // namespace gis
