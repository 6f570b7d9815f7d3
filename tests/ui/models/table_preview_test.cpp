// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/table_changes.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <stop_token>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

TablePreview previewOf(const std::string& file, const TableSource& said = {}) {
    TableSource source = said;
    source.path = file;
    return previewTable(partsOf({}, source).front(), nullptr, nullptr, {});
}

const PreviewColumn& columnOf(const TablePreview& preview, const std::string& header) {
    const auto found = std::ranges::find(preview.columns, header, &PreviewColumn::header);
    EXPECT_NE(found, preview.columns.end()) << header;
    return *found;
}

TableSource sampleSource() {
    TableSource source;
    source.key = "Mã xã";
    source.name = "Đơn vị";
    source.parent = "Huyện";
    source.columns = {{"households", "Tổng số hộ"}, {"pledged", "Hộ đã ký cam kết"}};
    return source;
}

const std::string& sample() {
    static const std::string file = DIABAN_SOURCE_DIR "/data/sample/indicators.csv";
    return file;
}

/// A report with a title, two rows of column names, a group, a sum and a note.
std::string report(const test::TempFolder& folder) {
    return folder.write("report.csv", "BÁO CÁO PHONG TRÀO;;;\n"
                                      "TT;Đơn vị;Hộ;\n"
                                      ";;Tổng số;Đã ký\n"
                                      "I;Huyện A;;\n"
                                      "1;Xã An Bình;1200;900\n"
                                      "2;Xã Hòa Lạc;1100;850\n"
                                      "3;Xã Phú Mỹ;1300;1000\n"
                                      ";Tổng cộng;3600;2750\n"
                                      "Ghi chú: số liệu sơ bộ;;;\n");
}

TEST(TablePreview, SaysWhatEachColumnIsUsedFor) {
    const TablePreview preview = previewOf(sample(), sampleSource());
    ASSERT_FALSE(preview.fault) << preview.fault->what();
    EXPECT_EQ(preview.columns.size(), preview.grid->columns);
    EXPECT_EQ(columnOf(preview, "Mã xã").use, ColumnUse::Code);
    EXPECT_EQ(columnOf(preview, "Đơn vị").use, ColumnUse::Name);
    EXPECT_EQ(columnOf(preview, "Huyện").use, ColumnUse::Parent);
    EXPECT_EQ(columnOf(preview, "Tổng số hộ").use, ColumnUse::Figure);
    EXPECT_EQ(columnOf(preview, "Tổng số hộ").figures, std::vector<std::string>{"households"});
    EXPECT_EQ(columnOf(preview, "Ghi chú").use, ColumnUse::Ignored);
    EXPECT_EQ(columnOf(preview, "Diện tích (km²)").style, NumberStyle::DecimalComma);
    EXPECT_FALSE(columnOf(preview, "Mã xã").numeric) << "codes keep their zeros";
    EXPECT_EQ(preview.grid->encoding, "UTF-8");
}

/// Under a header that says names, under one that says nothing, and by codes alone.
TEST(TablePreview, ATableOfAnotherProvinceIsToldAsSuch) {
    const test::TempFolder folder;
    const std::vector<std::pair<std::string, std::string>> tables{
        {"Xã;Hộ\nXã Kim Ngân;12\nXã Lệ Ninh;13\nXã Trường Phú;14\nXã Cam Hồng;15\n", "Xã Kim Ngân, Xã Lệ Ninh, "},
        {"A;B\nKim Ngân;12\nLệ Ninh;13\nTrường Phú;14\nCam Hồng;15\n", "Kim Ngân, Lệ Ninh, "},
    };
    for (const auto& [content, theirs] : tables) {
        TableSource source;
        source.path = folder.write("elsewhere.csv", content);
        const TablePreview preview = previewTable(partsOf({}, source).front(), loadedSample(), nullptr, {});
        ASSERT_TRUE(preview.fault) << content;
        ASSERT_EQ(preview.fault->message().id, "window.import.other_ground") << content;
        const std::string told = preview.fault->what();
        EXPECT_NE(told.find(theirs), std::string::npos) << told;
        EXPECT_NE(told.find("boundaries.gpkg"), std::string::npos) << told;
        EXPECT_NE(told.find(loadedSample()->study.boundaries.units.names.front()), std::string::npos) << told;
        EXPECT_EQ(std::get<std::int64_t>(preview.fault->message().args[0].second), 0);
        EXPECT_EQ(std::get<std::int64_t>(preview.fault->message().args[1].second), 4);
    }
}

/// All units are in it, others of the same names too, and no column tells them apart.
TEST(TablePreview, ATableOfAWholeCountryByNamesAloneSaysWhatItNeeds) {
    const test::TempFolder folder;
    std::string content = "Xã;Hộ\n";
    for (const std::string& name : loadedSample()->study.boundaries.units.names) {
        content += name + ";12\n" + name + ";13\n";
    }
    for (int row = 0; row < 800; ++row) {
        content += "Xã Ở Xa " + std::to_string(row) + ";14\n";
    }
    TableSource source;
    source.path = folder.write("country.csv", content);
    const TablePreview preview = previewTable(partsOf({}, source).front(), loadedSample(), nullptr, {});
    ASSERT_TRUE(preview.fault);
    EXPECT_EQ(preview.fault->message().id, "window.import.namesakes");
    EXPECT_EQ(std::get<std::int64_t>(preview.fault->message().args[0].second), 300);
}

TEST(TablePreview, TellsHowManyRowsAreThoseOfUnits) {
    const test::TempFolder folder;
    const Units& units = loadedSample()->study.boundaries.units;
    const auto metBy = [&](const std::string& key) {
        TableSource source;
        source.key = key;
        source.path = folder.write("met.csv", "Mã;Khác;Hộ\n" + units.codes[0] + ";x;12\n" + units.codes[1] +
                                                  ";y;13\n99999;z;14\n");
        return previewTable(partsOf({}, source).front(), loadedSample(), nullptr, {}).rowsMet;
    };
    EXPECT_EQ(metBy("Mã"), 2U);
    EXPECT_EQ(metBy("Khác"), 0U);
    EXPECT_EQ(metBy(""), 2U) << "found by evidence";
    EXPECT_EQ(previewOf(sample(), sampleSource()).rowsMet, std::nullopt) << "without boundaries";
}

TEST(TablePreview, ATableWithoutAnyNamesHasNoColumnOfUnits) {
    const test::TempFolder folder;
    TableSource source;
    source.path = folder.write("figures.csv", "A;B\n1,5;2,5\n3,5;4,5\n5,5;4,5\n");
    const TablePreview preview = previewTable(partsOf({}, source).front(), loadedSample(), nullptr, {});
    ASSERT_TRUE(preview.fault);
    EXPECT_NE(preview.fault->message().id, "window.import.other_ground") << "figures are no places";
}

/// It is joined by the codes of the crosswalk.
TEST(TablePreview, ATableThatIsCarriedNeedNotNameUnitsOfTheLayer) {
    test::TempFolder folder;
    TableSource source;
    source.path = folder.write("old.csv", "Mã cũ;Tổng số hộ\nA1;120\nA2;130\nA3;140\n");
    EXPECT_TRUE(previewTable(partsOf({}, source).front(), loadedSample(), nullptr, {}).fault.has_value());
    source.treatment.crosswalk = "old-new.csv";
    source.treatment.settled.counts = {"Tổng số hộ"};
    const TablePreview preview = previewTable(partsOf({}, source).front(), loadedSample(), nullptr, {});
    EXPECT_FALSE(preview.fault.has_value());
    const TableSource used = withColumnUse(preview, 1, ColumnUse::Figure);
    EXPECT_EQ(used.treatment.crosswalk, "old-new.csv") << "what is said of columns keeps what is said of the table";
    EXPECT_EQ(used.treatment.settled.counts, std::vector<std::string>{"Tổng số hộ"});
}

TEST(TablePreview, TellsRowsOfAReportApart) {
    const test::TempFolder folder;
    TableSource said;
    said.name = "Đơn vị";
    const TablePreview preview = previewOf(report(folder), said);
    ASSERT_FALSE(preview.fault) << preview.fault->what();
    EXPECT_EQ(preview.rows, (std::vector{RowRole::Title, RowRole::Header, RowRole::Header, RowRole::Group,
                                         RowRole::Data, RowRole::Data, RowRole::Data, RowRole::Total, RowRole::Note}));
    EXPECT_EQ(preview.header->first, 2U);
    EXPECT_EQ(preview.header->last, 3U);
    EXPECT_EQ(preview.dataRows, 3U);
}

TEST(TablePreview, ARowThatIsLeftOutIsNoDataUntilItIsTakenBack) {
    const test::TempFolder folder;
    const std::string file = report(folder);
    TableSource said;
    said.name = "Đơn vị";
    const TablePreview before = previewOf(file, said);
    said.shape = withRowMark(before, 5, RowMark::Skip);
    const TablePreview without = previewOf(file, said);
    EXPECT_EQ(without.dataRows, 2U);
    EXPECT_EQ(without.rows[5], RowRole::Skipped);
    said.shape = withRowMark(without, 5, RowMark::Keep);
    EXPECT_EQ(previewOf(file, said).dataRows, 3U);
    EXPECT_TRUE(said.shape.skipRows.empty());
}

TEST(TablePreview, HeaderAndDataRowsAreThoseThatAreMarked) {
    const test::TempFolder folder;
    const std::string file = report(folder);
    TableSource said;
    said.name = "Đơn vị";
    TablePreview preview = previewOf(file, said);
    said.shape = withRowMark(preview, 1, RowMark::Header);
    EXPECT_EQ(said.shape.headerRows->first, 2U);
    EXPECT_EQ(said.shape.headerRows->last, 2U);
    preview = previewOf(file, said);
    said.shape = withRowMark(preview, 2, RowMark::HeaderToHere);
    EXPECT_EQ(said.shape.headerRows->first, 2U);
    EXPECT_EQ(said.shape.headerRows->last, 3U);
    preview = previewOf(file, said);
    said.shape = withRowMark(preview, 5, RowMark::DataFromHere);
    said.shape.dataRows->last = 7;
    EXPECT_EQ(previewOf(file, said).dataRows, 2U);
    EXPECT_EQ(withRowMark(previewOf(file, said), 6, RowMark::Header).dataRows, std::nullopt)
        << "data above the column names are none";
}

TEST(TablePreview, AColumnIsUsedOtherwise) {
    const TablePreview preview = previewOf(sample(), sampleSource());
    const auto at = [&](const char* header) {
        return static_cast<std::size_t>(&columnOf(preview, header) - preview.columns.data());
    };
    EXPECT_EQ(withColumnUse(preview, at("Mã xã"), ColumnUse::Ignored).key, "");
    EXPECT_EQ(withColumnUse(preview, at("Ghi chú"), ColumnUse::Name).name, "Ghi chú");
    const TableSource more = withColumnUse(preview, at("Nhân khẩu"), ColumnUse::Figure);
    ASSERT_EQ(more.columns.size(), 3U);
    EXPECT_EQ(more.columns[1].figure, "people") << "known by its header, and in the order of the file";
    const TableSource fewer = withColumnUse(preview, at("Tổng số hộ"), ColumnUse::Ignored);
    ASSERT_EQ(fewer.columns.size(), 1U);
    EXPECT_EQ(fewer.columns.front().figure, "pledged");
    const TableSource same = withColumnUse(preview, at("Tổng số hộ"), ColumnUse::Figure);
    EXPECT_EQ(same.columns.size(), 2U);
}

/// Next month's form has other column names: figures keep their keys.
TEST(TablePreview, AFigureWhoseColumnIsGoneTakesAnother) {
    TableSource said = sampleSource();
    said.columns = {{"people", "Số dân"}, {"pledged", "Ký"}, {"cameras", "Camera an ninh"}};
    TablePreview preview = previewOf(sample(), said);
    EXPECT_EQ(preview.fault->message().id, "table.column_missing");
    EXPECT_EQ(missingHeaders(preview), (std::vector<std::string>{"Số dân", "Ký"}));
    const auto at = [&](const char* header) {
        return static_cast<std::size_t>(&columnOf(preview, header) - preview.columns.data());
    };
    const TableSource known = withColumnUse(preview, at("Nhân khẩu"), ColumnUse::Figure);
    EXPECT_EQ(known.columns[0].figure, "people");
    EXPECT_EQ(known.columns[0].header, "Nhân khẩu");
    EXPECT_EQ(known.columns.size(), 3U);
    preview = previewOf(sample(), known);
    const TableSource last = withColumnUse(preview, at("Ghi chú"), ColumnUse::Figure);
    EXPECT_EQ(last.columns[1].header, "Ghi chú") << "the only one that is missing";
    const TableSource without = withoutMissing(preview);
    EXPECT_EQ(without.columns.size(), 2U);
    EXPECT_FALSE(previewOf(sample(), without).fault.has_value());
}

TEST(TablePreview, NumbersAreReadAsAPersonSays) {
    const test::TempFolder folder;
    const std::string file = folder.write("open.csv", "Mã xã;Điểm\n00001;1.234\n00002;2.345\n00003;3.456\n");
    TableSource said;
    said.key = "Mã xã";
    said.columns = {{"score", "Điểm"}};
    TablePreview preview = previewOf(file, said);
    EXPECT_THAT(preview.fault->message().id, testing::StartsWith("value.open_number")) << "as a run would say";
    said = withColumnReading(preview, 1, ColumnReading::DecimalPoint);
    preview = previewOf(file, said);
    EXPECT_TRUE(preview.columns[1].numeric);
    EXPECT_EQ(preview.columns[1].style, NumberStyle::DecimalPoint);
    EXPECT_EQ(preview.columns[1].said, ColumnReading::DecimalPoint);
    EXPECT_FALSE(preview.fault.has_value());
    said = withColumnReading(preview, 1, ColumnReading::Text);
    EXPECT_FALSE(previewOf(file, said).columns[1].numeric);
    EXPECT_TRUE(withColumnReading(previewOf(file, said), 1, std::nullopt).readings.empty());
}

TEST(TablePreview, CellsOfPersonsAreNotForUse) {
    const test::TempFolder folder;
    const std::string file = folder.write("persons.csv", "Mã xã;Họ và tên;Số CCCD\n"
                                                         "00001;Nguyễn Văn An;001085012345\n"
                                                         "00002;Trần Thị Bình;001186023456\n"
                                                         "00003;Lê Văn Cường;001087034567\n");
    const TablePreview preview = previewOf(file);
    ASSERT_TRUE(preview.fault);
    EXPECT_THAT(preview.fault->message().id, testing::StartsWith("person."));
    EXPECT_TRUE(std::ranges::any_of(preview.columns, &PreviewColumn::persons));
}

struct BadFile {
    const char* name;
    std::string content;
};

class TablePreviewOfBadFile : public testing::TestWithParam<BadFile> {};

TEST_P(TablePreviewOfBadFile, IsToldAndNothingElse) {
    const test::TempFolder folder;
    const TablePreview preview = previewOf(folder.write(GetParam().name, GetParam().content));
    ASSERT_TRUE(preview.fault);
    EXPECT_EQ(preview.fault->kind(), gis::ErrorKind::BadInput);
    EXPECT_THAT(preview.fault->file(), testing::HasSubstr(GetParam().name));
    EXPECT_TRUE(preview.rows.empty());
}

std::string wide(std::size_t columns) {
    std::string line = "Mã xã";
    for (std::size_t i = 1; i < columns; ++i) {
        line += ";c" + std::to_string(i);
    }
    return line + "\n00001\n";
}

INSTANTIATE_TEST_SUITE_P(Sorts, TablePreviewOfBadFile,
                         testing::Values(BadFile{"empty.csv", ""}, BadFile{"empty.xlsx", ""},
                                         BadFile{"binary.csv", std::string("\x7f"
                                                                           "ELF\0\0\1\2",
                                                                           8)},
                                         BadFile{"pdf.xlsx", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"},
                                         BadFile{"pdf.xls", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"},
                                         BadFile{"words.ods", "no archive at all"}, BadFile{"blank.csv", "\n\n\n"},
                                         BadFile{"wide.csv", wide(2'000)}, BadFile{"report.docx", "PK"}));

TEST(TablePreview, AFileThatIsNotThereOrAFolderIsTold) {
    const test::TempFolder folder;
    EXPECT_EQ(previewOf(folder.file("none.csv")).fault->message().id, "table.file_missing");
    fs::create_directory(folder.path() / "folder.csv");
    EXPECT_EQ(previewOf(folder.file("folder.csv")).fault->message().id, "table.not_a_file");
}

TEST(TablePreview, AFileThatMayNotBeReadIsTold) {
    if (geteuid() == 0) {
        GTEST_SKIP() << "root may read everything";
    }
    const test::TempFolder folder;
    const std::string file = folder.write("locked.csv", "Mã xã;Hộ\n00001;5\n");
    fs::permissions(file, fs::perms::none);
    EXPECT_EQ(previewOf(file).fault->message().id, "table.file_unreadable");
}

TEST(TablePreview, AnEncodingThatIsWrongIsToldAndTheRightOneReads) {
    const test::TempFolder folder;
    const std::string file = folder.write("bytes.csv", "Mã xã;Tên\n00001;X\xe3\xff\n00002;B\n");
    TableSource said;
    said.encoding = "UTF-8";
    EXPECT_TRUE(previewOf(file, said).fault.has_value());
}

TEST(TablePreview, IsStopped) {
    std::stop_source stop;
    stop.request_stop();
    TableSource source = sampleSource();
    source.path = sample();
    EXPECT_THROW(
        {
            try {
                (void)previewTable(partsOf({}, source).front(), nullptr, nullptr,
                                   gis::Progress(stop.get_token(), nullptr));
            } catch (const gis::Error& error) {
                EXPECT_EQ(error.kind(), gis::ErrorKind::Stopped);
                throw;
            }
        },
        gis::Error);
}

} // namespace
} // namespace diaban::ui
