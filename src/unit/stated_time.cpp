// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/stated_time.h"

#include "src/message/period.h"

namespace diaban {

std::optional<StatedTime> statedTimeOf(std::string_view text) {
    if (isIsoDate(text)) {
        return StatedTime{std::string(text), std::string(text)};
    }
    const std::optional<Period> period = periodOf(text);
    if (!period || (period->kind != Period::Kind::Year && period->kind != Period::Kind::Month)) {
        return std::nullopt;
    }
    const std::string whole(text);
    if (period->kind == Period::Kind::Year) {
        return StatedTime{whole + "-01-01", whole + "-12-31"};
    }
    std::string last;
    for (const char* day : {"-31", "-30", "-29", "-28"}) {
        if (last = whole + day; isIsoDate(last)) {
            break;
        }
    }
    return StatedTime{whole + "-01", last};
}

bool statedApart(std::string_view a, std::string_view b) {
    const auto ofA = statedTimeOf(a);
    const auto ofB = statedTimeOf(b);
    return ofA && ofB ? !ofA->overlaps(*ofB) : a != b;
}

} // namespace diaban
