// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// What writings of one name share whose tone marks stand in other places: letters decomposed, the tone mark of each
/// syllable behind its last letter, and y as i where both are spelt after one beginning ("hoà" and "hòa", "quý", "quí"
/// and "qúy", "mỹ" and "mĩ"; "thúy" is not "thúi"). `name` is folded as nameKey does; words stay apart.
[[nodiscard]] std::string tonedKey(std::string_view name);

/// The letters and digits of a text without any diacritics and without spaces; đ as d, which has no decomposition.
[[nodiscard]] std::string bareKey(std::string_view text);

/// Whether a tonedKey has a tone mark.
[[nodiscard]] bool hasTones(std::string_view toned);

/// True where `poorer` is `richer` without some of its diacritics: "ba to" of "ba tơ", never "ba tô". Both are
/// tonedKeys without spaces.
[[nodiscard]] bool lacksMarksOf(std::string_view poorer, std::string_view richer);

} // namespace diaban
