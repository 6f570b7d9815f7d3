// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/project/read_project.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <string>

namespace diaban::test {

/// A project with something under every part; its units.gpkg and a.csv are empty.
inline constexpr const char* kWhole = R"(version: 1
title: {vi: "Sơn Hải", en: "Son Hai"}
as_of: 2025-09-30
locale: vi
boundaries: {path: units.gpkg, layer: wards, key: code, name: fullName, parent: provinceCode, only: {provinceCode: "01"}}
tables:
  - {path: a.csv, name: "Đơn vị", period: 2025-Q3, numbers: comma, columns: {households: "Tổng số hộ", pledged: "Hộ đã ký"}}
indicators:
  - {key: share, name: "Tỷ lệ", kind: share, numerator: pledged, denominator: households}
  - {key: density, kind: rate, numerator: households, denominator: area_km2, per: 10, decimals: 1}
maps:
  - {indicator: share, breaks: [70, 85], palette: Blues, page: A4-portrait}
outputs:
  - {kind: map, map: share, path: maps/share.png, dpi: 96}
  - {kind: layer, path: out.gpkg}
)";

/// Reads projects beside a units.gpkg and an a.csv.
class ReadProject : public testing::Test {
protected:
    void SetUp() override {
        m_folder.write("units.gpkg", "");
        m_folder.write("a.csv", "");
    }
    Project read(const std::string& yaml) { return readProject(m_folder.write("p.diaban.yaml", yaml), m_problems); }

    TempFolder m_folder;
    gis::Problems m_problems;
};

} // namespace diaban::test
