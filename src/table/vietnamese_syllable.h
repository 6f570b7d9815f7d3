// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace diaban {

/// True for a word that can be a syllable of Vietnamese by its spelling: an onset, a rhyme and at most one tone mark
/// that agree with each other, in either case and with the mark in either of its places (hoà, hòa). A grammar, not a
/// word list: "nguyễn" is one, "nguyên" with a second mark, "phêng" before a stop, or "ngê" are not. Also names of the
/// Central Highlands as official lists write them (Đắk, Krông, Pleiku). `word` is composed (NFC).
[[nodiscard]] bool isVietnameseSyllable(std::u32string_view word);

} // namespace diaban
