// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/catalogue.h"
#include "src/table/person_columns.h"
#include "src/table/read_grid.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>

namespace diaban {
namespace {

using Texts = std::vector<std::string>;

Table oneColumn(const std::string& header, const Texts& texts, bool numeric = false) {
    Table table;
    table.file = "t.csv";
    TableColumn column;
    column.header = header;
    column.texts = texts;
    column.numeric = numeric;
    column.states.assign(texts.size(), CellState::Value);
    table.columns.push_back(std::move(column));
    for (std::uint32_t row = 0; row < texts.size(); ++row) {
        table.rowNumbers.push_back(row + 2);
    }
    return table;
}

struct Case {
    const char* name;
    const char* header;
    Texts texts;
    const char* id; ///< empty: no persons
    bool numeric = false;
};

std::ostream& operator<<(std::ostream& out, const Case& c) {
    return out << c.name;
}

class PersonColumns : public testing::TestWithParam<Case> {};

TEST_P(PersonColumns, areFoundByHeaderAndCells) {
    const Case& c = GetParam();
    const auto columns = personColumns(oneColumn(c.header, c.texts, c.numeric));
    ASSERT_EQ(columns.empty() ? std::string() : personMessage(columns.front()).id, c.id);
}

const Texts kCards{"001085012345", "034190000123", "079301456789", "001092007007"};
const Texts kPhones{"0912345678", "0987 654 321", "+84 36 123 4567", "024.3825.1234"};
const Texts kPeople{"Nguyễn Văn An", "Trần Thị Bích Hằng", "LÊ VĂN CƯỜNG",
                    "Phạm Thị Dung", "Giàng A Páo",        "Hoàng Minh Đức"};

INSTANTIATE_TEST_SUITE_P(
    Persons, PersonColumns,
    testing::Values(
        Case{"cardsByHeader", "Số CCCD", kCards, "person.identity_number"},
        Case{"cardsWithoutHeader", "Ghi chú", kCards, "person.identity_number"},
        Case{"oldCards", "CMND", {"012345678", "168123456"}, "person.identity_number"},
        Case{"cardsThatLostTheirZero", "Căn cước", {"1085012345", "34190000123"}, "person.identity_number", true},
        Case{"headerWithoutDiacritics", "can cuoc cong dan", {"001085012345"}, "person.identity_number"},
        Case{"english", "National ID number", {"001085012345"}, "person.identity_number"},
        Case{"passports", "Hộ chiếu", {"C1234567", "B7654321"}, "person.identity_number"},
        Case{"phones", "Điện thoại", kPhones, "person.phone"},
        Case{"phonesWithoutHeader", "Ghi chú", kPhones, "person.phone"},
        Case{"phonesThatLostTheirZero", "SĐT", {"912345678", "387654321"}, "person.phone", true},
        Case{"phoneOfTheOffice", "Đường dây nóng", {"0912345678"}, "person.phone"},
        Case{"daysOfBirth", "Ngày sinh", {"05/09/1987", "1/1/1990"}, "person.birth_day"},
        Case{"isoDays", "Date of birth", {"1987-09-05"}, "person.birth_day"},
        Case{"yearsOfBirth", "Năm sinh", {"1987", "1990"}, "person.birth_day", true},
        Case{"names", "Họ và tên", kPeople, "person.name"},
        Case{"namesOfFewPeople", "HO TEN", {"Y Blin Niê"}, "person.name"},
        Case{"namesWithoutHeader", "Tên", kPeople, "person.name"},
        Case{"namesByRole", "Trưởng thôn", {"Nguyễn Văn An", "Lò Thị Mai"}, "person.name"},
        Case{"namesWithoutDiacritics", "Can bo phu trach", {"Nguyen Van An", "Tran Thi Hang"}, "person.name"}),
    [](const auto& person) { return std::string(person.param.name); });

const Texts kShort{"Nguyễn An", "Trần Bình", "Lê Cường", "Phạm Đức"};
const Texts kHighland{"H Blô Niê", "Y Thanh Kbuôr", "A Lăng Bhăng", "Siu Black", "Đinh A Ngưi"};

INSTANTIATE_TEST_SUITE_P(
    Forms, PersonColumns,
    testing::Values(
        Case{"spacedCards", "Mã định danh", {"0460 7512 3456", "0460 8112 0007"}, "person.identity_number"},
        Case{"papers", "Số giấy tờ tùy thân", {"191234567", "197654321"}, "person.identity_number"},
        Case{"cmt", "Số CMT", {"191234567", "197654321"}, "person.identity_number", true},
        Case{"gttt", "GTTT", {"191234567", "197654321"}, "person.identity_number", true},
        Case{"insurance", "Số thẻ BHYT", {"DN4460123456789", "GD4460123456780"}, "person.identity_number"},
        Case{"phonesOfTeam", "Tổ trưởng / ĐT", {"912345678", "387654321"}, "person.phone", true},
        Case{"tel", "Tel", {"912345678", "387654321"}, "person.phone", true},
        Case{"twoPhones", "Điện thoại", {"0914123456 - 0968123456", "0941123456/0902123456"}, "person.phone"},
        Case{"phonesBesideNames",
             "Ghi chú",
             {"Nguyễn Văn An 0912345678", "Trần Thị Bình 0987654321", "Lê Em 0365123456"},
             "person.phone"},
        Case{"namesBesidePhones", "Đầu mối liên hệ", {"Nguyễn An, 0234.3823", "Trần Bình, 0234.3824"}, "person.name"},
        Case{"emails", "Email", {"an@gmail.com", "binh@gmail.com"}, "person.name"},
        Case{"ns", "NS", {"05/09/1987", "1/1/1990"}, "person.birth_day"},
        Case{"dayInWords", "Ngày, tháng, năm sinh", {"ngày 5 tháng 3 năm 1980"}, "person.birth_day"},
        Case{"serialDays", "Ngày sinh", {"31000", "29567"}, "person.birth_day", true},
        Case{"shortNames", "Trưởng Công an", kShort, "person.name"},
        Case{"oneWord", "Họ và tên", {"An", "Bình"}, "person.name"},
        Case{"highland", "Trưởng thôn", kHighland, "person.name"},
        Case{"highlandHead", "Trưởng thôn", {"Zơ Râm Nhất", "Rơ Châm Hơ", "K Sor H Nham"}, "person.name"},
        Case{"titles", "Trưởng thôn", {"Ông Nguyễn Văn An", "Bà Trần Thị Bình"}, "person.name"},
        Case{"ranks", "Chỉ huy", {"Thiếu tá Nguyễn Văn An", "Trung uý Trần Thị Bình"}, "person.name"},
        Case{"comrades", "Phụ trách", {"Đ/c Nguyễn Văn An", "Đồng chí Trần Thị Bình"}, "person.name"},
        Case{"doctors", "Đại diện", {"Ths. Nguyễn An", "BS.Trần Bình"}, "person.name"},
        Case{"titledNotes",
             "Ghi chú",
             {"Ông Lê Văn An", "Bà Lê Thị Em", "Ông Vũ Văn Phú", "Ông Đỗ Văn Ích", "Bà Hồ Thị Kim"},
             "person.name"},
        Case{"roleInBrackets", "Đại diện", {"Nguyễn Văn An (Trưởng thôn)", "Trần Em (Bí thư)"}, "person.name"},
        Case{"yearBeside", "Họ tên", {"Nguyễn Văn An - SN 1980", "Trần Em, 1973"}, "person.name"},
        Case{"several", "Thành viên tổ", {"Lê Văn An; Vũ Thị Em; Đỗ Phú", "Hồ Kim\nNgô Lâm"}, "person.name"},
        Case{"headOfUnit", "Trưởng đơn vị", {"Lê Văn An", "Vũ Thị Em"}, "person.name"},
        Case{"areaOfDuty", "Phụ trách địa bàn", kShort, "person.name"},
        Case{"mostNotNamedYet",
             "Người phụ trách",
             {"Lê Văn An", "chưa có", "chưa có", "Vũ Thị Em", "Chưa có", "-"},
             "person.name"},
        Case{"personsAsUnits",
             "Đơn vị",
             {"Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cường", "Bùi Thị Hạnh", "Đỗ Văn Ích"},
             "person.name"}),
    [](const auto& person) { return std::string(person.param.name); });

const Texts kHeroes{"Nguyễn Văn Linh",  "Trần Hưng Đạo", "Lê Hồng Phong",   "Phạm Ngũ Lão",
                    "Nguyễn Thái Bình", "Lý Thái Tổ",    "Võ Thị Sáu",      "Nguyễn Cư Trinh",
                    "Phan Đình Phùng",  "Ngô Thì Nhậm",  "Đinh Tiên Hoàng", "Nguyễn Thị Minh Khai"};

INSTANTIATE_TEST_SUITE_P(
    NoPersons, PersonColumns,
    testing::Values(Case{"groups", "Cụm liên kết", kHeroes, ""}, Case{"models", "Mô hình", kHeroes, ""},
                    Case{"units", "Đơn vị", kHeroes, ""}, Case{"wards", "Phường cũ", kHeroes, ""},
                    Case{"records", "Mã hồ sơ", kCards, ""},
                    Case{"bornThen", "Số người có năm sinh 1950-1960", {"1950", "2003", "1987"}, "", true},
                    Case{"births", "Birth rate", {"1950", "2003", "1987"}, "", true},
                    Case{"areas", "DT", {"912345678", "387654321"}, "", true},
                    Case{"phoneShare", "Tỷ lệ điện thoại", {"912345678", "387654321"}, "", true},
                    Case{"peopleInDuty", "Số người phụ trách", {"3", "5"}, "", true},
                    Case{"unitsInDuty", "Đơn vị phụ trách", {"Công an phường", "Công an xã"}, ""},
                    Case{"bareUnitsInDuty", "Địa bàn phụ trách", {"Lê Lợi", "Trần Phú", "Nguyễn Huệ"}, ""},
                    Case{"organisations",
                         "Người phụ trách",
                         {"Công an xã", "Đoàn thanh niên", "Hội phụ nữ", "Hội nông dân", "Mặt trận Tổ quốc"},
                         ""},
                    Case{"stateOfCards", "Cấp CCCD", {"Hoàn thành", "Chưa xong"}, ""},
                    Case{"remarks",
                         "Ghi chú",
                         {"Đã hoàn thành kế hoạch", "Lý do chưa đạt", "Cao điểm quý ba", "Đoàn kiểm tra tốt",
                          "Văn bản chưa gửi"},
                         ""}),
    [](const auto& person) { return std::string(person.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Places, PersonColumns,
    testing::Values(
        Case{"countOfCards", "Số CCCD đã cấp", {"1234", "2633", "980"}, "", true},
        Case{"countOfPhones", "Số điện thoại được cấp", {"12", "40"}, "", true},
        Case{"daysOfMeetings", "Ngày sinh hoạt", {"05/09/2025", "06/09/2025"}, ""},
        Case{"daysOfReports", "Ngày báo cáo", {"05/09/2025", "06/09/2025", "07/09/2025"}, ""},
        Case{"communes", "Tên", {"Xã Nguyễn Huệ", "Phường Lê Lợi", "Phường Trần Phú", "Xã Lê Lợi", "Xã Mai Lâm"}, ""},
        Case{"bareCommunes", "Tên", {"Trần Phú", "Lê Lợi", "Nguyễn Huệ", "Hồ Xá", "Cao Sơn", "Hà Tân"}, ""},
        Case{"heroesAsUnits",
             "Phường",
             {"Trần Hưng Đạo", "Nguyễn Thị Minh Khai", "Lê Hồng Phong", "Phan Bội Châu", "Hoàng Văn Thụ"},
             ""},
        Case{"streets",
             "Tuyến đường",
             {"Trần Hưng Đạo", "Nguyễn Văn Cừ", "Lê Hồng Phong", "Phan Bội Châu", "Hoàng Văn Thụ"},
             ""},
        Case{"fullNames", "fullName", {"Phường Trần Hưng Đạo", "Phường Lê Hồng Phong"}, ""},
        Case{"codes", "Mã xã", {"00001", "00004", "00103"}, ""},
        Case{"money", "Kinh phí (đồng)", {"912345678", "387654321", "112345678"}, "", true},
        Case{"bigMoneyAsText", "Kinh phí", {"123456789012", "223456789012", "323456789012"}, ""},
        Case{"roleCounts", "Cán bộ", {"12", "7"}, "", true}, Case{"years", "Năm", {"2024", "2025"}, "", true},
        Case{"notes", "Ghi chú", {"Số liệu giả lập", "Chưa báo cáo", "Đang rà soát lại", "Cao hơn năm trước", ""}, ""},
        Case{"nothing", "Số CCCD", {"", ""}, ""}),
    [](const auto& person) { return std::string(person.param.name); });

TEST(PersonMessages, nameTheColumnAndNeverACell) {
    const auto columns = personColumns(oneColumn("Số CCCD", kCards));
    ASSERT_EQ(columns.size(), 1U);
    for (const Language language : {Language::Vi, Language::En}) {
        const std::string words = Catalogue(language).text(personMessage(columns[0]));
        EXPECT_NE(words.find("Số CCCD"), std::string::npos);
        EXPECT_NE(words.find('4'), std::string::npos);
        for (const std::string& card : kCards) {
            EXPECT_EQ(words.find(card), std::string::npos);
        }
    }
}

TEST(TableOfPlaces, saysNothingOfTheCellsOfATableThatItRefuses) {
    const test::TempFolder folder;
    folder.write("t.csv", "Mã xã,Điện thoại,Số\n00103,0912345678,1\n00106,0987654321,1.234\n00109,0365123456,x1\n");
    gis::Problems problems;
    const Grid grid = readGrid((folder.path() / "t.csv").string(), {}, problems);
    EXPECT_THROW((void)tableOfPlaces(grid, {}, problems), gis::Error);
    EXPECT_TRUE(problems.list().empty());
}

TEST(TableOfPlaces, refusesPersonsBeforeItShowsTheFirstRowOfATableWithoutHeader) {
    const test::TempFolder folder;
    folder.write("t.csv", "001085012345,1\n034190000123,2\n079301456789,3\n");
    gis::Problems problems;
    const Grid grid = readGrid((folder.path() / "t.csv").string(), {}, problems);
    try {
        (void)tableOfPlaces(grid, {}, problems);
        ADD_FAILURE() << "not refused";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "person.identity_number");
        EXPECT_EQ(std::string(error.what()).find("001085012345"), std::string::npos);
    }
}

TEST(TableOfPlaces, neverNamesAColumnAfterItsFirstPerson) {
    for (const std::string text : {"19777,Nguyễn Văn An,5\n19789,Trần Thị Bình,7\n19803,Lê Hồng Phong,3\n",
                                   "Mã xã,Nguyễn Văn An,Trần Thị Bình\n19777,1,2\n19789,1,2\n",
                                   "Xã,0912345678\nAn,0987654321\nBa,0365123456\n"}) {
        const test::TempFolder folder;
        folder.write("t.csv", text);
        gis::Problems problems;
        const Grid grid = readGrid((folder.path() / "t.csv").string(), {}, problems);
        try {
            (void)tableOfPlaces(grid, {}, problems);
            ADD_FAILURE() << "not refused: " << text;
        } catch (const gis::Error& error) {
            EXPECT_TRUE(error.message().id.starts_with("person.") || error.message().id.starts_with("table.")) << text;
            for (const Language language : {Language::Vi, Language::En}) {
                const std::string words = Catalogue(language).text(error.message());
                EXPECT_EQ(words.find("Nguyễn"), std::string::npos) << words;
                EXPECT_EQ(words.find("0912"), std::string::npos) << words;
            }
        }
    }
}

/// Bare names of the real communes of each district, under a header that says nothing.
TEST(PersonColumnsOfRealUnits, accuseNone) {
    const char* set = std::getenv("DIABAN_DATA");
    const auto data = std::filesystem::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "data";
    if (!std::filesystem::exists(data / "vn63_gso_wards.csv")) {
        GTEST_SKIP() << "no real wards in " << data;
    }
    gis::Problems problems;
    for (const char* file :
         {"vn63_gso_wards.csv", "vn34_official_list_2025-08.csv", "vn34_official_list_2026-07.csv",
          "crosswalk_63_to_34.csv", "vn34_wards_stats_raw.csv", "vn34_provinces_stats_raw.csv",
          "vn63_gso_districts.csv", "vn34_sapnhap_table_2025-07-17.csv", "vn2009_communes_utf8.csv"}) {
        const Table table = tableOf(readGrid((data / file).string(), {}, problems), {}, problems);
        EXPECT_TRUE(personColumns(table).empty()) << file << ": " << personColumns(table).front().header;
    }
    const Table wards = tableOf(readGrid((data / "vn63_gso_wards.csv").string(), {}, problems), {}, problems);
    const Texts& names = wards.columns[wards.requireColumn("Tên")].texts;
    const Texts& districts = wards.columns[wards.requireColumn("Mã QH")].texts;
    std::map<std::string, Texts> byDistrict;
    for (std::size_t row = 0; row < wards.rows(); ++row) {
        std::string bare = names[row];
        for (const std::string word : {"Xã ", "Phường ", "Thị trấn "}) {
            bare = bare.starts_with(word) ? bare.substr(word.size()) : bare;
        }
        byDistrict[districts[row]].push_back(bare);
    }
    EXPECT_EQ(byDistrict.size(), 691U);
    for (const auto& [district, bare] : byDistrict) {
        EXPECT_TRUE(personColumns(oneColumn("Tên", bare)).empty()) << district;
    }
}

} // namespace
} // namespace diaban
