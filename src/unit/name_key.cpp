// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/name_key.h"

#include "gis/base/text.h"

#include <array>

namespace diaban {

namespace {

constexpr std::array<std::string_view, 5> kApostrophes{"\u2018", "\u2019", "\u02BC", "`", "\u00B4"};

/// The apostrophe at the start of `rest`, or nothing.
std::string_view apostropheAt(std::string_view rest) {
    for (const std::string_view apostrophe : kApostrophes) {
        if (rest.starts_with(apostrophe)) {
            return apostrophe;
        }
    }
    return {};
}

std::string withOneApostrophe(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view apostrophe = apostropheAt(text.substr(at));
        out += apostrophe.empty() ? text[at] : '\'';
        at += apostrophe.empty() ? 1 : apostrophe.size();
    }
    return out;
}

} // namespace

std::string nameKey(std::string_view name) {
    // Folding can leave NFC (İ, ŉ), so normalise again after it.
    return withOneApostrophe(gis::toNfc(gis::foldCase(gis::toNfc(gis::squeezeSpace(name)))));
}

} // namespace diaban
