// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_layer.h"
#include "src/project/read_project.h"
#include "src/publish/csv_sheet.h"
#include "src/run/output_contents.h"
#include "src/run/project_study.h"
#include "src/table/read_grid.h"
#include "src/table/text_formula.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <stop_token>

namespace diaban {
namespace {

namespace fs = std::filesystem;

/// The sample, what it writes and what is seen of that before.
class OutputContentsTest : public testing::Test {
protected:
    void open(const std::string& name, const std::string& more = {}) {
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        m_file = m_folder.path() / "sample" / name;
        std::ofstream(m_file, std::ios::app) << more;
        m_project = readProject(m_file.string(), m_problems);
        m_study =
            std::make_shared<const Study>(projectStudy(m_project, {}, m_project.locale, m_problems, gis::Progress()));
    }

    [[nodiscard]] const OutputSpec& output(const std::string& path) const {
        return *std::ranges::find(m_project.outputs, path, &OutputSpec::path);
    }
    [[nodiscard]] OutputContents contents(const std::string& path, const gis::Progress& progress = {}) {
        return outputContents({m_project, m_study, output(path), m_project.locale, Language::En}, {}, m_problems,
                              progress);
    }
    void write(const std::vector<std::string>& only) {
        RunOptions options;
        options.outputFolder = m_folder.path() / "out";
        options.only = only;
        (void)runProject(m_file.string(), options, m_problems);
    }
    [[nodiscard]] std::string written(const std::string& path) const {
        return (m_folder.path() / "out" / path).string();
    }

    test::TempFolder m_folder;
    fs::path m_file;
    gis::Problems m_problems;
    Project m_project;
    std::shared_ptr<const Study> m_study;
};

std::vector<ListCell> headsOf(const ListSheet& sheet) {
    std::vector<ListCell> heads;
    for (const ListColumn& column : sheet.columns) {
        heads.emplace_back(column.head);
    }
    return heads;
}

bool saysNothing(const ListCell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text != nullptr ? text->empty() : std::holds_alternative<std::monostate>(cell);
}

/// Rows of a table with its head; without blank ones, as a grid has none.
std::vector<std::vector<ListCell>> rowsOf(const OutputTable& table) {
    std::vector<std::vector<ListCell>> rows;
    if (table.hasHead) {
        rows.push_back(headsOf(table.sheet));
    }
    for (std::size_t row = 0; row < table.sheet.rows; ++row) {
        rows.push_back(table.sheet.row(row));
    }
    std::erase_if(rows, [](const std::vector<ListCell>& row) { return std::ranges::all_of(row, saysNothing); });
    return rows;
}

void expectSame(const ListCell& seen, const std::string& written, const std::string& where) {
    if (const auto* text = std::get_if<std::string>(&seen)) {
        EXPECT_EQ(*text, written) << where;
    } else if (const auto* whole = std::get_if<std::int64_t>(&seen)) {
        EXPECT_EQ(std::to_string(*whole), written) << where;
    } else if (const auto* number = std::get_if<double>(&seen)) {
        EXPECT_NEAR(std::stod(written), *number, 1e-9 * std::max(1.0, std::abs(*number))) << where;
    } else {
        EXPECT_EQ(written, "") << where;
    }
}

void expectSame(const OutputTable& table, const Grid& grid) {
    const std::vector<std::vector<ListCell>> rows = rowsOf(table);
    ASSERT_EQ(rows.size(), grid.rows()) << table.sheet.name;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t i = 0; i < std::max(rows[row].size(), grid.columns); ++i) {
            const std::string cell = i < grid.columns ? withoutTextFormula(grid.cell(row, i)) : std::string();
            expectSame(i < rows[row].size() ? rows[row][i] : ListCell(), cell,
                       table.sheet.name + ' ' + std::to_string(row) + ' ' + std::to_string(i));
        }
    }
}

TEST_F(OutputContentsTest, AWorkbookHasTheCellsThatAreWritten) {
    open("son-hai-clusters.diaban.yaml");
    const std::vector<std::string> files{"gaps.xlsx", "clusters.xlsx", "proposals.xlsx", "coverage.xlsx"};
    write(files);
    for (const std::string& file : files) {
        const OutputContents seen = contents(file);
        ASSERT_EQ(seen.tables.size(), 2U) << file;
        EXPECT_GT(seen.tables.front().sheet.rows, 0U) << file;
        for (const OutputTable& table : seen.tables) {
            GridOptions options;
            options.sheet = table.sheet.name;
            expectSame(table, readGrid(written(file), options, m_problems));
        }
    }
}

TEST_F(OutputContentsTest, ACsvHasTheCellsThatAreWritten) {
    const auto compare = [this](const std::vector<std::string>& files) {
        write(files);
        for (const std::string& file : files) {
            const OutputContents seen = contents(file);
            ASSERT_EQ(seen.tables.size(), 1U) << file;
            GridOptions options;
            options.separator = ';';
            expectSame(seen.tables.front(), readGrid(written(file), options, m_problems));
        }
    };
    open("son-hai.diaban.yaml");
    compare({"join-report.csv", "communes.csv", "districts.csv"});
    fs::remove_all(m_folder.path() / "sample");
    open("son-hai-clusters.diaban.yaml");
    compare({"borders.csv"});
}

TEST_F(OutputContentsTest, AListOfWeakAreasHasTheCellsThatAreWritten) {
    open("son-hai.diaban.yaml", "  - {kind: weak, path: weak.xlsx}\n  - {kind: weak, path: weak.csv}\n");
    write({"weak.xlsx", "weak.csv"});
    expectSame(contents("weak.xlsx").tables.front(), readGrid(written("weak.xlsx"), {}, m_problems));
    GridOptions options;
    options.separator = ';';
    expectSame(contents("weak.csv").tables.front(), readGrid(written("weak.csv"), options, m_problems));
}

/// The columns and first rows of a layer are those of the file.
void expectSameLayer(const ListSheet& seen, const gis::Layer& layer) {
    ASSERT_EQ(seen.rows, std::min(layer.unitCount(), kShownLayerRows)) << seen.name;
    for (std::size_t i = 0; i < seen.columns.size(); ++i) {
        const gis::Field* field = layer.attributes.find(seen.columns[i].head);
        ASSERT_NE(field, nullptr) << seen.columns[i].head;
        for (std::size_t row = 0; row < seen.rows; ++row) {
            const ListCell cell = seen.row(row)[i];
            ASSERT_EQ(saysNothing(cell), field->asText(row).empty()) << field->name;
            if (const auto* text = std::get_if<std::string>(&cell)) {
                EXPECT_EQ(*text, field->asText(row)) << field->name;
            } else if (const auto number = field->asNumber(row)) {
                const auto* whole = std::get_if<std::int64_t>(&cell);
                const double value = whole != nullptr ? static_cast<double>(*whole) : std::get<double>(cell);
                EXPECT_NEAR(value, *number, 1e-9 * std::max(1.0, std::abs(*number))) << field->name;
            }
        }
    }
}

TEST_F(OutputContentsTest, ALayerHasTheColumnsAndRowsThatAreWritten) {
    open("son-hai.diaban.yaml");
    write({"son-hai.shp", "son-hai.geojson"});
    for (const std::string file : {"son-hai.shp", "son-hai.geojson"}) {
        const OutputContents seen = contents(file);
        ASSERT_EQ(seen.tables.size(), 2U) << file;
        const gis::Layer layer = gis::readLayer(written(file), {}, m_problems);
        EXPECT_EQ(seen.tables.front().sheet.columns.size(), layer.attributes.fields.size());
        expectSameLayer(seen.tables.front().sheet, layer);
        EXPECT_EQ(seen.tables.back().sheet.rows, layer.attributes.fields.size()) << "a line for each column";
    }
    EXPECT_THAT(contents("son-hai.geojson").words.front(), testing::HasSubstr("WGS 84 (EPSG:4326)"));
}

TEST_F(OutputContentsTest, AGeoPackageNamesItsLayers) {
    open("son-hai-clusters.diaban.yaml");
    write({"clusters.gpkg"});
    std::vector<std::string> layers;
    for (const gis::LayerInfo& layer : gis::layersOf(written("clusters.gpkg"))) {
        layers.push_back(layer.name);
    }
    std::vector<std::string> seen;
    for (const OutputTable& table : contents("clusters.gpkg").tables) {
        seen.push_back(table.sheet.name);
    }
    ASSERT_GT(seen.size(), 3U);
    seen.pop_back(); // what the columns mean
    EXPECT_THAT(layers, testing::IsSupersetOf(seen));
}

TEST_F(OutputContentsTest, AProjectOfQgisAndAPageSayWhatTheyHold) {
    open("son-hai.diaban.yaml");
    const OutputContents qgis = contents("son-hai.qgz");
    std::size_t layouts = 0;
    for (const std::vector<ListCell>& row : rowsOf(qgis.tables.front())) {
        layouts += std::get<std::string>(row.front()) == "Print layout" ? 1U : 0U;
    }
    EXPECT_EQ(layouts, m_project.maps.size());
    EXPECT_THAT(qgis.words.front(), testing::HasSubstr("opens in QGIS"));
    EXPECT_GT(contents("son-hai.gpkg").tables.size(), 2U) << "it has what its project shows under the units";
    const OutputContents page = contents("son-hai.html");
    EXPECT_GE(page.tables.front().sheet.rows, m_project.maps.size());
    EXPECT_THAT(page.words.front(), testing::HasSubstr("opens in a browser"));
}

TEST_F(OutputContentsTest, IsStopped) {
    open("son-hai-clusters.diaban.yaml");
    std::stop_source stop;
    stop.request_stop();
    const gis::Progress stopped(stop.get_token(), [](const std::string&, std::int64_t, std::int64_t) {});
    EXPECT_THROW((void)contents("clusters.gpkg", stopped), gis::Error);
}

TEST(CsvSheet, HasTheTextsOfItsCells) {
    const ListSheet sheet =
        csvSheet("\xEF\xBB\xBFMã;Tên\r\n\"=\"\"00103\"\"\";\"một; hai\"\r\n\r\n\"nói \"\"thế\"\"\"\r\n", Language::Vi);
    ASSERT_EQ(sheet.columns.size(), 2U);
    EXPECT_EQ(sheet.columns[0].head, "Mã");
    EXPECT_TRUE(sheet.columns[0].isCode);
    ASSERT_EQ(sheet.rows, 3U);
    using Row = std::vector<ListCell>;
    EXPECT_EQ(sheet.row(0), (Row{std::string("00103"), std::string("một; hai")}));
    EXPECT_EQ(sheet.row(1), (Row{std::string(), ListCell()}));
    EXPECT_EQ(sheet.row(2), (Row{std::string("nói \"thế\""), ListCell()}));
    EXPECT_EQ(csvSheet("", Language::En).rows, 0U);
}

} // namespace
} // namespace diaban
