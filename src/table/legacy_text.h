// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// The encodings of Vietnamese before Unicode that offices still have.
enum class LegacyEncoding {
    Tcvn3,       ///< TCVN 5712:1993, fonts .VnTime and kin ("ABC"): one byte a letter
    Vni,         ///< VNI-Windows, fonts VNI-Times and kin: a base letter and a mark behind it
    Windows1258, ///< code page 1258: some letters composed, tones as combining marks
};
inline constexpr std::array kLegacyEncodings{LegacyEncoding::Tcvn3, LegacyEncoding::Vni, LegacyEncoding::Windows1258};

/// "TCVN3 (ABC)", "VNI", "Windows-1258".
[[nodiscard]] std::string_view nameOf(LegacyEncoding encoding) noexcept;

/// By the names that people use, whatever the case: "TCVN3", "ABC", "TCVN5712-1", "VNI", "CP1258", "windows-1258".
[[nodiscard]] std::optional<LegacyEncoding> legacyEncodingOf(std::string_view name);

/// The bytes of a Western (Windows-1252) text as the letters that they are there: how text of a legacy encoding looks
/// in a program that does not know it, "Ph­êng NguyÔn" for "Phường Nguyễn".
[[nodiscard]] std::string westernText(std::string_view bytes);

/// What becomes of letters that an encoding does not have: they stay, or become U+FFFD so that no word with them
/// passes.
enum class Strays { Keep, Mark };

/// What a text that shows as Western letters says under its true encoding; letters beyond U+00FF stay. In a word that
/// is otherwise all capitals small letters of TCVN3 become capitals: its capital fonts have no other. In NFC.
[[nodiscard]] std::string undressed(std::string_view western, LegacyEncoding encoding, Strays strays = Strays::Keep);

} // namespace diaban
