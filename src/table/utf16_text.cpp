// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/utf16_text.h"

#include "gis/base/error.h"
#include "src/table/code_points.h"
#include "src/table/csv_text.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr std::string_view kLittleMark("\xFF\xFE", 2);
constexpr std::string_view kBigMark("\xFE\xFF", 2);

bool isLead(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isTrail(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

gis::Error badUnit(const std::string& file, const std::string& before) {
    const LinePlace place = placeOf(before, before.size());
    return gis::badInput(file, std::to_string(place.line),
                         {"table.bad_utf16", {{"line", place.line}, {"byte", place.byte}}});
}

} // namespace

char32_t joinedPair(char32_t lead, char32_t trail) noexcept {
    return 0x10000 + ((lead - 0xD800) << 10) + (trail - 0xDC00);
}

std::optional<ByteOrder> utf16Order(std::string_view bytes) noexcept {
    if (bytes.starts_with(kLittleMark)) {
        return ByteOrder::LittleEndian;
    }
    if (bytes.starts_with(kBigMark)) {
        return ByteOrder::BigEndian;
    }
    constexpr std::size_t kLooked = 65'536;
    const std::size_t looked = std::min(bytes.size(), kLooked) / 2 * 2;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < looked; ++at) {
        zeros.at(at % 2) += bytes[at] == '\0' ? 1U : 0U;
    }
    // Spaces, digits, separators and most letters of Vietnamese have a zero byte; no letter has it as its lower one.
    const auto telling = [&](std::size_t many, std::size_t none) { return none == 0 && many * 2 >= looked / 2; };
    if (looked == 0 || bytes.size() % 2 != 0 || telling(zeros[0], zeros[1]) == telling(zeros[1], zeros[0])) {
        return std::nullopt;
    }
    return zeros[0] > 0 ? ByteOrder::BigEndian : ByteOrder::LittleEndian;
}

std::string fromUtf16(std::string_view bytes, ByteOrder order, const std::string& file) {
    const bool bigEndian = order == ByteOrder::BigEndian;
    if (bytes.starts_with(bigEndian ? kBigMark : kLittleMark)) {
        bytes.remove_prefix(2);
    }
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first * 256 + second : second * 256 + first);
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 == bytes.size()) {
            throw badUnit(file, out);
        }
        char32_t code = unitAt(at);
        if (isLead(code) && at + 3 < bytes.size() && isTrail(unitAt(at + 2))) {
            code = joinedPair(code, unitAt(at + 2));
            at += 2;
        } else if (isLead(code) || isTrail(code)) {
            throw badUnit(file, out);
        }
        appendUtf8(out, code);
    }
    return out;
}

} // namespace diaban
