// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_moment.h"

namespace gis {

namespace {

constexpr std::size_t kDateLength = 10;
constexpr std::size_t kSecondsLength = 19;
constexpr std::size_t kMillisecondsLength = 23;

/// True where `text` has a digit for each 0 of the form and is equal to it elsewhere.
bool hasForm(std::string_view text, std::string_view form) noexcept {
    if (text.size() != form.size()) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !digit : text[i] != form[i]) {
            return false;
        }
    }
    return true;
}

int twoDigits(std::string_view text, std::size_t at) noexcept {
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

bool isDate(std::string_view text) noexcept {
    return hasForm(text, "0000-00-00") && twoDigits(text, 5) >= 1 && twoDigits(text, 5) <= 12 &&
           twoDigits(text, 8) >= 1 && twoDigits(text, 8) <= 31;
}

/// YYYY-MM-DDTHH:MM:SS; a leap second may be the 61st.
bool isMoment(std::string_view text) noexcept {
    return text.size() == kSecondsLength && isDate(text.substr(0, kDateLength)) &&
           hasForm(text.substr(kDateLength), "T00:00:00") && twoDigits(text, 11) <= 23 && twoDigits(text, 14) <= 59 &&
           twoDigits(text, 17) <= 60;
}

} // namespace

std::optional<std::string> dateOf(std::string_view text) {
    return isDate(text) ? std::optional(std::string(text)) : std::nullopt;
}

std::optional<std::string> momentOf(std::string_view text) {
    const bool universal = text.size() == kMillisecondsLength + 1 && text.back() == 'Z';
    const std::string_view local = universal ? text.substr(0, kMillisecondsLength) : text;
    if (local.size() != kMillisecondsLength || !isMoment(local.substr(0, kSecondsLength)) ||
        !hasForm(local.substr(kSecondsLength), ".000")) {
        return std::nullopt;
    }
    const bool whole = local.substr(kSecondsLength) == ".000";
    return std::string(whole ? local.substr(0, kSecondsLength) : local) + (universal ? "Z" : "");
}

std::optional<std::string> gpkgMoment(std::string_view text) {
    const std::string_view local = !text.empty() && text.back() == 'Z' ? text.substr(0, text.size() - 1) : text;
    const bool whole = local.size() == kSecondsLength;
    const bool good =
        isMoment(local.substr(0, kSecondsLength)) && (whole || hasForm(local.substr(kSecondsLength), ".000"));
    return good ? std::optional(std::string(local) + (whole ? ".000Z" : "Z")) : std::nullopt;
}

} // namespace gis
