// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "gis/io/read_layer.h"
#include "src/table/read_grid.h"
#include "tests/support/generator/figures.h"
#include "tests/support/generator/office_sheet.h"
#include "tests/support/generator/sample_files.h"
#include "tests/support/generator/sample_workbook.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace generator {

namespace {

const std::filesystem::path kSample = std::filesystem::path(DIABAN_SOURCE_DIR) / "data" / "sample";

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<Figures> figuresOf(const Province& province, int quartersBefore) {
    return makeFigures(province, layerOf(province).attributes.find("area_km2")->reals(), quartersBefore);
}

void expectSameLayer(const std::filesystem::path& file, const Province& province) {
    gis::Problems problems;
    gis::ReadOptions communes;
    communes.layer = "communes";
    const gis::Layer written = gis::readLayer(file.string(), communes, problems);
    const gis::Layer made = layerOf(province);
    EXPECT_EQ(written.polygons, made.polygons);
    ASSERT_EQ(written.attributes.fields.size(), made.attributes.fields.size());
    for (std::size_t i = 0; i < made.attributes.fields.size(); ++i) {
        EXPECT_EQ(written.attributes.fields[i].name, made.attributes.fields[i].name);
        EXPECT_EQ(written.attributes.fields[i].values, made.attributes.fields[i].values);
    }
    const auto layers = gis::layersOf(file.string());
    const auto rivers = std::find_if(layers.begin(), layers.end(), [](const auto& l) { return l.name == "rivers"; });
    ASSERT_NE(rivers, layers.end());
    EXPECT_EQ(rivers->features, static_cast<std::int64_t>(province.rivers.size()));
}

} // namespace

TEST(SampleFiles, inTheTreeAreWhatTheGeneratorMakes) {
    const Province province = makeProvince();
    expectSameLayer(kSample / "boundaries.gpkg", province);
    EXPECT_EQ(contentOf(kSample / "indicators.csv"), sampleCsv(province));
    EXPECT_LT(std::filesystem::file_size(kSample / "boundaries.gpkg"), 1'600'000U);
}

TEST(SampleFiles, workbookHoldsTheQuarterBefore) {
    gis::Problems problems;
    const diaban::Grid grid = diaban::readGrid((kSample / "indicators-2025-Q2.xlsx").string(), {}, problems);
    const SheetText sheet = earlierSheet(makeProvince());
    EXPECT_EQ(grid.sheet, "Quý II-2025");
    ASSERT_EQ(grid.rows(), sheet.size());
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        ASSERT_EQ(grid.columns, sheet[row].size());
        for (std::size_t column = 0; column < grid.columns; ++column) {
            std::string made = gis::toNfc(sheet[row][column]);
            EXPECT_EQ(gis::squeezeSpace(grid.cell(row, column)), gis::squeezeSpace(made)) << row << ' ' << column;
        }
    }
}

TEST(SampleFiles, areTheSameBytesTwice) {
    std::string name = (std::filesystem::path(testing::TempDir()) / "sampleXXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    const std::filesystem::path folder = name;
    const Province province = makeProvince(11, 8'000);
    writeSample(folder, province);
    const std::string first = contentOf(folder / "boundaries.gpkg");
    EXPECT_FALSE(first.empty());
    expectSameLayer(folder / "boundaries.gpkg", province);
    writeSample(folder, province);
    EXPECT_EQ(contentOf(folder / "boundaries.gpkg"), first);
    std::filesystem::remove_all(folder);
}

TEST(SampleFigures, keepTheRatiosOfRealReports) {
    const Province province = makeProvince();
    double households = 0;
    double people = 0;
    double pledged = 0;
    std::size_t safe = 0;
    for (const Figures& f : figuresOf(province, 0)) {
        EXPECT_GE(f.households, f.pledged);
        EXPECT_GE(f.hamlets, f.teams);
        EXPECT_GE(f.pledged, 0);
        EXPECT_EQ(f.attendance > 0, f.meetings > 0);
        households += static_cast<double>(f.households);
        people += static_cast<double>(f.people);
        pledged += static_cast<double>(f.pledged);
        safe += f.safe ? 1U : 0U;
    }
    EXPECT_NEAR(people / households, 3.6, 0.4);
    EXPECT_NEAR(pledged / households, 0.85, 0.03);
    EXPECT_NEAR(static_cast<double>(safe) / 150, 0.92, 0.06);
}

TEST(SampleFigures, hillsAreWeakerThanThePlain) {
    const Province province = makeProvince();
    const std::vector<Figures> figures = figuresOf(province, 0);
    double pledged[2] = {};
    double households[2] = {};
    for (std::size_t unit = 0; unit < figures.size(); ++unit) {
        const std::size_t hill = province.communes[unit].hills > 0.6 ? 1 : 0;
        pledged[hill] += static_cast<double>(figures[unit].pledged);
        households[hill] += static_cast<double>(figures[unit].households);
    }
    EXPECT_LT(pledged[1] / households[1], pledged[0] / households[0] - 0.05);
}

TEST(SampleFigures, baseFiguresStayFromQuarterToQuarter) {
    const Province province = makeProvince();
    const std::vector<Figures> now = figuresOf(province, 0);
    const std::vector<Figures> before = figuresOf(province, 1);
    std::size_t changed = 0;
    for (std::size_t unit = 0; unit < now.size(); ++unit) {
        EXPECT_EQ(now[unit].households, before[unit].households);
        changed += now[unit].pledged != before[unit].pledged ? 1U : 0U;
    }
    EXPECT_GT(changed, 100U);
}

TEST(SampleSheet, hasTheFaultsOfRealOnes) {
    const Province province = makeProvince();
    const std::string csv = sampleCsv(province);
    EXPECT_EQ(csv.substr(0, 3), "\xEF\xBB\xBF");
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 151); // header, 150 - 1 left out + 1 merged
    EXPECT_FALSE(gis::isNfc(csv));
    for (const char* part : {"đang cập nhật", ";-;", ";;", "09702;", "Hoà Thuỷ", "\u00A0", "giả lập;"}) {
        EXPECT_NE(csv.find(part), std::string::npos) << part;
    }
    EXPECT_EQ(csv.find(province.communes[118].code), std::string::npos);
}

TEST(SampleSheet, quotesOnlyWhatNeedsIt) {
    EXPECT_EQ(csvOf({{"a", "b;c", "d\"e", ""}, {"1,5", "x", "", "y"}}), "\xEF\xBB\xBF"
                                                                        "a;\"b;c\";\"d\"\"e\";\r\n1,5;x;;y\r\n");
}

} // namespace generator
