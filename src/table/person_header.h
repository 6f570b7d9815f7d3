// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace diaban {

/// What a header speaks of; the cells have the last word.
struct PersonHeader {
    bool identity = false;    ///< "CCCD", "GTTT", "Số thẻ BHYT"
    bool codeOfUnits = false; ///< "Mã định danh": offices have one as well
    bool phone = false;       ///< "SĐT", "Zalo"
    bool email = false;
    bool birth = false;         ///< "Ngày sinh"
    bool birthYear = false;     ///< one that a bare year or the number of a day answers
    bool dayOfSomebody = false; ///< "NS": days only
    bool personsName = false;   ///< "Họ và tên"
    bool role = false;          ///< "Trưởng thôn": a name, or a count
    bool place = false;         ///< units, roads, schools: named after persons
    bool unit = false;          ///< of these, what is a unit
    bool placeFirst = false;    ///< begins with the word of a place: "Địa bàn phụ trách"
    bool count = false;         ///< "Số người …", "Tỷ lệ …"
    bool document = false;      ///< "Mã hồ sơ": numbers as long as those of cards
};

[[nodiscard]] PersonHeader personHeader(const std::string& written);

} // namespace diaban
