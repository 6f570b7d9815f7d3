// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/office_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace generator {

namespace {

enum Column : std::size_t {
    Code,
    Name,
    DistrictName,
    Area,
    Households,
    People,
    Hamlets,
    Models,
    Teams,
    Pledged,
    Share,
    Cameras,
    Reports,
    Safe,
    Meetings,
    Attendance,
    Note
};

const std::vector<std::string> kHeader{"Mã xã",
                                       "Đơn vị",
                                       "Huyện",
                                       "Diện tích (km²)",
                                       "Tổng số hộ",
                                       "Nhân khẩu",
                                       "Số thôn, khu dân cư",
                                       "Mô hình tự quản về ANTT",
                                       "Tổ bảo vệ ANTT",
                                       "Hộ đã ký cam kết",
                                       "Tỷ lệ hộ ký cam kết (%)",
                                       "Camera an ninh",
                                       "Tin báo của nhân dân",
                                       "Đạt “An toàn về ANTT”",
                                       "Cuộc phát động",
                                       "Lượt người dự",
                                       "Ghi chú"};
constexpr std::string_view kSynthetic = "Số liệu giả lập";

/// Names as badly typed as in real sheets: decomposed letters, other spaces, the older place of the tone mark.
struct Blemish {
    std::string_view name, written;
};
constexpr std::array<Blemish, 6> kBlemishes{{{"Xã Ba Tô", "Xa\u0303 Ba To\u0302"},
                                             {"Xã Sơn Hạ", "Xa\u0303 So\u031Bn Ha\u0323"},
                                             {"Xã Ia H'Leo", "Xã Ia H’Leo"},
                                             {"Xã Hòa Thủy", "Xã Hoà Thuỷ"},
                                             {"Xã Trà Bồng", " Xã  Trà Bồng "},
                                             {"Xã Đăk R'Lung", "Xã\u00A0Đăk R'Lung"}}};

/// A cell that holds no figure: the n-th commune of the list, counted from 0.
struct Gap {
    std::size_t unit;
    Column column;
    std::string_view written;
};
constexpr std::array<Gap, 12> kGaps{{{7, Cameras, "đang cập nhật"},
                                     {31, Cameras, "đang cập nhật"},
                                     {88, Cameras, "Đang cập nhật"},
                                     {52, Reports, "-"},
                                     {53, Reports, "-"},
                                     {110, Reports, "-"},
                                     {64, Models, ""},
                                     {101, Models, ""},
                                     {17, Attendance, ""},
                                     {76, Attendance, ""},
                                     {95, Pledged, "đang cập nhật"},
                                     {95, Share, ""}}};
constexpr std::size_t kLeftOut = 118;
constexpr std::size_t kMergedBehind = 45; // the row of the merged commune stands behind this one

std::string decimalComma(std::int64_t value, std::int64_t perOne, std::size_t decimals) {
    std::string rest = std::to_string(value % perOne);
    rest.insert(0, decimals - std::min(decimals, rest.size()), '0');
    return std::to_string(value / perOne) + "," + rest;
}

std::string nameAsWritten(const std::string& name) {
    const auto* found =
        std::find_if(kBlemishes.begin(), kBlemishes.end(), [&](const Blemish& b) { return b.name == name; });
    return found == kBlemishes.end() ? name : std::string(found->written);
}

std::vector<std::string> rowOf(const Commune& commune, const std::string& district, const Figures& f, double areaKm2) {
    const auto hundredths = static_cast<std::int64_t>(std::floor(areaKm2 * 100 + 0.5));
    return {commune.code,
            nameAsWritten(commune.fullName()),
            district,
            decimalComma(hundredths, 100, 2),
            std::to_string(f.households),
            std::to_string(f.people),
            std::to_string(f.hamlets),
            std::to_string(f.models),
            std::to_string(f.teams),
            std::to_string(f.pledged),
            decimalComma(f.pledgedTenths(), 10, 1),
            std::to_string(f.cameras),
            std::to_string(f.reports),
            f.safe ? "Đạt" : "Chưa đạt",
            std::to_string(f.meetings),
            std::to_string(f.attendance),
            std::string(kSynthetic)};
}

std::vector<std::string> mergedRow(const std::string& district) {
    return {"09702",
            "Xã Hòa Lợi",
            district,
            "11,27",
            "684",
            "2411",
            "4",
            "1",
            "4",
            "561",
            "82,0",
            "5",
            "1",
            "Đạt",
            "2",
            "187",
            std::string(kSynthetic) + "; đã sáp nhập"};
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(";\"\r\n") == std::string::npos) {
        return cell;
    }
    std::string text = "\"";
    for (const char c : cell) {
        text += c;
        if (c == '"') {
            text += '"';
        }
    }
    return text + "\"";
}

} // namespace

SheetText sheetOf(const Province& province, const std::vector<Figures>& figures, const std::vector<double>& areasKm2) {
    SheetText sheet{kHeader};
    for (std::size_t unit = 0; unit < province.communes.size(); ++unit) {
        if (unit == kLeftOut) {
            continue;
        }
        const Commune& commune = province.communes[unit];
        const std::string& district = province.districts[commune.district].name;
        sheet.push_back(rowOf(commune, district, figures[unit], areasKm2[unit]));
        for (const Gap& gap : kGaps) {
            if (gap.unit == unit) {
                sheet.back()[gap.column] = gap.written;
            }
        }
        if (unit == province.islandUnit) {
            sheet.back()[Note] += "; xã đảo";
        }
        if (unit == kMergedBehind) {
            sheet.push_back(mergedRow(district));
        }
    }
    return sheet;
}

std::string csvOf(const SheetText& sheet) {
    std::string text = "\xEF\xBB\xBF";
    for (const auto& row : sheet) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) {
                text += ';';
            }
            text += quoted(row[i]);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace generator
