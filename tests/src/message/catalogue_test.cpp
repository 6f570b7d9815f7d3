// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/message/catalogue.h"
#include "src/message/system_fault_id.h"
#include "src/message/terminal_text.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace diaban {
namespace {

namespace fs = std::filesystem;
using gis::Message;

TEST(LanguageOf, KnowsTwo) {
    EXPECT_EQ(languageOf("vi"), Language::Vi);
    EXPECT_EQ(languageOf("en"), Language::En);
    for (const char* code : {"", "VI", "vi_VN", "fr", "e"}) {
        EXPECT_EQ(languageOf(code), std::nullopt) << code;
    }
}

class LanguageOfEnvironment : public testing::Test {
protected:
    void SetUp() override {
        for (const char* name : kNames) {
            const char* value = std::getenv(name);
            if (value != nullptr) {
                m_before[name] = value;
            }
            unsetenv(name);
        }
    }
    void TearDown() override {
        for (const char* name : kNames) {
            unsetenv(name);
        }
        for (const auto& [name, value] : m_before) {
            setenv(name.c_str(), value.c_str(), 1);
        }
    }

private:
    static constexpr const char* kNames[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    std::map<std::string, std::string> m_before;
};

TEST_F(LanguageOfEnvironment, TakesTheFirstThatIsSet) {
    EXPECT_EQ(languageOfEnvironment(), Language::En);
    for (const char* value : {"vi", "vi_VN", "vi_VN.UTF-8", "vi.UTF-8", "vi_VN@x"}) {
        setenv("LANG", value, 1);
        EXPECT_EQ(languageOfEnvironment(), Language::Vi) << value;
    }
    setenv("LC_MESSAGES", "", 1);
    EXPECT_EQ(languageOfEnvironment(), Language::Vi);
    setenv("LC_MESSAGES", "en_GB.UTF-8", 1);
    EXPECT_EQ(languageOfEnvironment(), Language::En);
    setenv("LC_ALL", "vi_VN.UTF-8", 1);
    EXPECT_EQ(languageOfEnvironment(), Language::Vi);
    for (const char* value : {"C", "POSIX", "de_DE", "vie"}) {
        setenv("LC_ALL", value, 1);
        EXPECT_EQ(languageOfEnvironment(), Language::En) << value;
    }
}

TEST(Catalogue, HasTheWordsOfBothLanguages) {
    EXPECT_EQ(Catalogue(Language::En).text("severity.warning"), "warning");
    EXPECT_EQ(Catalogue(Language::Vi).text("severity.warning"), "cảnh báo");
    EXPECT_EQ(Catalogue(Language::Vi).language(), Language::Vi);
    EXPECT_TRUE(Catalogue(Language::Vi).has("job.stopped"));
    EXPECT_FALSE(Catalogue(Language::Vi).has("job.unheard_of"));
    EXPECT_FALSE(Catalogue(Language::Vi).has(""));
}

TEST(Catalogue, Moves) {
    Catalogue first(Language::Vi);
    Catalogue second = std::move(first);
    EXPECT_EQ(second.text("severity.error"), "lỗi");
    second = Catalogue(Language::En);
    EXPECT_EQ(second.text("severity.error"), "error");
}

TEST(Catalogue, PutsArgumentsIn) {
    const Catalogue en(Language::En);
    EXPECT_EQ(
        en.text({"crs.deprecated_twin", {{"given", std::string("EPSG:6956")}, {"right", std::string("EPSG:5896")}}}),
        "EPSG:6956 is withdrawn: its false easting is 0 and its false northing 500 000, the reverse of EPSG:5896");
    EXPECT_EQ(en.text({"period.month", {{"month", std::string("{year}")}, {"year", std::string("2025")}}}),
              "{year} 2025")
        << "a value is not read again";
    EXPECT_EQ(en.text({"period.month", {{"year", std::string("2025")}}}), "{month} 2025");
    EXPECT_EQ(en.text({"period.year", {{"other", std::string("x")}, {"year", std::string()}}}), "");
}

TEST(Catalogue, OneIsSingular) {
    const Catalogue en(Language::En);
    const auto count = [&](std::int64_t units) {
        return en.text({"map.count", {{"units", units}, {"parts", std::string("{units|a|b}")}}});
    };
    EXPECT_EQ(count(1), "1 unit: {units|a|b}.") << "a value is not read again";
    EXPECT_EQ(count(0), "0 units: {units|a|b}.");
    EXPECT_EQ(count(1234), "1,234 units: {units|a|b}.");
    EXPECT_EQ(en.text({"map.inset.units", {{"count", 1.0}}}), "1 units") << "no count";
    EXPECT_EQ(en.text(gis::Message{"map.inset.units", {}}), "{count} {count|unit|units}");
    EXPECT_EQ(Catalogue(Language::Vi).text({"map.inset.units", {{"count", std::int64_t{1}}}}), "1 đơn vị");
}

struct NumberRow {
    gis::MessageValue value;
    const char* vi;
    const char* en;
};

TEST(Catalogue, WritesNumbersInTheLanguage) {
    const NumberRow rows[] = {
        {std::int64_t{3321}, "Năm 3.321", "3,321"},
        {std::int64_t{-5}, "Năm \u22125", "\u22125"},
        {0.5, "Năm 0,5", "0.5"},
        {2.0, "Năm 2", "2"},
        {1234567.891, "Năm 1.234.568", "1,234,568"},
        {105.123456789, "Năm 105,1235", "105.1235"},
        {0.000001, "Năm 0,000001", "0.000001"},
        {0.0, "Năm 0", "0"},
        {1e300, "Năm 1 × 10³⁰⁰", "1 × 10³⁰⁰"},
    };
    for (const NumberRow& row : rows) {
        const Message message{"period.year", {{"year", row.value}}};
        EXPECT_EQ(Catalogue(Language::Vi).text(message), row.vi);
        EXPECT_EQ(Catalogue(Language::En).text(message), row.en);
    }
}

TEST(Catalogue, SaysFaultsOfTheSystemInTheLanguage) {
    const std::pair<int, std::pair<const char*, const char*>> rows[] = {
        {ENOSPC, {"không ghi được tệp: ổ đĩa đã đầy", "the file cannot be written: the disk is full"}},
        {EROFS,
         {"không ghi được tệp: ổ đĩa chỉ cho đọc, không cho ghi",
          "the file cannot be written: the disk can only be read"}},
        {EOPNOTSUPP,
         {"không ghi được tệp: lỗi số 95 của hệ điều hành",
          "the file cannot be written: error 95 of the operating system"}},
    };
    for (const auto& [code, words] : rows) {
        const Message message{"write.file", {{"reason", gis::SystemFault(code)}}};
        EXPECT_EQ(Catalogue(Language::Vi).text(message), words.first);
        EXPECT_EQ(Catalogue(Language::En).text(message), words.second);
    }
    EXPECT_EQ(Catalogue(Language::En).text({"no.words", {{"reason", gis::SystemFault(ENOSPC)}}}),
              "no.words reason=" + std::to_string(ENOSPC));
}

TEST(Catalogue, HasWordsForFaultsThatUsersMeet) {
    const Catalogue vi(Language::Vi);
    for (const int code : {EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EFBIG, ENOENT, ENOTDIR, EISDIR, EEXIST, ENAMETOOLONG,
                           EIO, EXDEV, EBUSY, EMFILE, ENFILE, ELOOP, ENOMEM, ESTALE}) {
        EXPECT_TRUE(vi.has(systemFaultId(code))) << code;
        EXPECT_STRNE(systemFaultId(code), systemFaultId(0)) << code;
    }
}

TEST(Catalogue, LosesNothingOfAMessageWithoutWords) {
    const Message message{"no.words",
                          {{"name", std::string("Đông Hòa")}, {"rows", std::int64_t{1200}}, {"share", 0.5}}};
    EXPECT_EQ(Catalogue(Language::Vi).text(message), "no.words name=Đông Hòa rows=1.200 share=0,5");
    EXPECT_EQ(Catalogue(Language::En).text(message), "no.words name=Đông Hòa rows=1,200 share=0.5");
    EXPECT_EQ(Catalogue(Language::Vi).hint(message), "");
}

TEST(Catalogue, LeavesEmptyPiecesOfALineOut) {
    const Catalogue en(Language::En);
    const Message plain{"no.words", {}};
    EXPECT_EQ(en.line(gis::badInput("a.gpkg", "00103", plain)), "error: a.gpkg: 00103: no.words");
    EXPECT_EQ(en.line(gis::badInput("a.gpkg", "", plain)), "error: a.gpkg: no.words");
    EXPECT_EQ(en.line(gis::badInput("", "00103", plain)), "error: 00103: no.words");
    EXPECT_EQ(en.line(gis::badInput("", "", plain)), "error: no.words");
    EXPECT_EQ(en.line({gis::Severity::Warning, "f", "p", plain}), "warning: f: p: no.words");
    EXPECT_EQ(en.line({gis::Severity::Note, "f", "", plain}), "note: f: no.words");
    EXPECT_EQ(Catalogue(Language::Vi).line({gis::Severity::Error, "f", "", plain}), "lỗi: f: no.words");
}

TEST(Catalogue, SaysWhatToDoNext) {
    const gis::Error error(gis::ErrorKind::Stopped, {}, {}, {"job.stopped", {}});
    EXPECT_EQ(Catalogue(Language::En).line(error),
              "error: stopped; nothing was written. Run the command again when you are ready.");
    EXPECT_EQ(Catalogue(Language::En).hint(error.message()), "Run the command again when you are ready.");
}

TEST(Catalogue, ShowsHostileValuesInOneHarmlessLine) {
    const std::string hostile = "x\x1B[2J\n\u202E\u009B\xFF{name}";
    const std::string line =
        Catalogue(Language::Vi).line(gis::badInput(hostile, hostile, {"crs.unknown", {{"text", hostile}}}));
    EXPECT_EQ(line, escapeForTerminal(line));
    EXPECT_EQ(line.find('\x1B'), std::string::npos);
    EXPECT_NE(line.find(R"(\x1B[2J\n\u202E\u009B)"), std::string::npos);
    EXPECT_NE(line.find("{name}"), std::string::npos);
}

struct Words {
    std::map<std::string, std::string> byId;
    std::size_t messages = 0;
};

std::string between(const std::string& text, const std::string& open, const std::string& close, std::size_t from) {
    const std::size_t start = text.find(open, from);
    const std::size_t end = start == std::string::npos ? start : text.find(close, start);
    return end == std::string::npos ? std::string() : text.substr(start + open.size(), end - start - open.size());
}

Words wordsOf(const fs::path& file) {
    std::ifstream stream(file);
    std::ostringstream all;
    all << stream.rdbuf();
    const std::string text = all.str();
    EXPECT_TRUE(gis::isNfc(text)) << file << " is not in NFC";
    Words words;
    for (std::size_t at = text.find("<message"); at != std::string::npos; at = text.find("<message", at + 1)) {
        ++words.messages;
        const std::string message = text.substr(at, text.find("</message>", at) - at);
        words.byId[between(message, "<source>", "</source>", 0)] =
            between(message, "<translation>", "</translation>", 0);
    }
    EXPECT_EQ(words.byId.size(), words.messages) << file << " has an id twice";
    return words;
}

/// The arguments that a text names; "{units|unit|units}" names "units".
std::set<std::string> placeholders(const std::string& text) {
    std::set<std::string> names;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        names.insert(text.substr(at, text.find_first_of("}|", at) - at));
    }
    return names;
}

void expectSameIdsAndPlaceholders(const std::string& area, const Words& vi, const Words& en) {
    for (const auto& [id, words] : vi.byId) {
        ASSERT_TRUE(en.byId.contains(id)) << area << ": " << id << " has no English";
        EXPECT_EQ(placeholders(words), placeholders(en.byId.at(id))) << area << ": " << id;
    }
    for (const auto& [id, words] : en.byId) {
        EXPECT_TRUE(vi.byId.contains(id)) << area << ": " << id << " has no Vietnamese";
    }
}

TEST(DataI18n, SaysTheSameInBothLanguages) {
    const fs::path folder = fs::path(DIABAN_SOURCE_DIR) / "data" / "i18n";
    const Catalogue catalogues[] = {Catalogue(Language::Vi), Catalogue(Language::En)};
    std::map<std::string, std::string> areaOfId;
    std::size_t areas = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        const std::string area = name.substr(0, name.find('.'));
        ASSERT_TRUE(name == area + ".vi.ts" || name == area + ".en.ts") << name;
        ASSERT_TRUE(fs::exists(folder / (area + ".vi.ts")) && fs::exists(folder / (area + ".en.ts"))) << area;
        if (name != area + ".vi.ts") {
            continue;
        }
        ++areas;
        const Words vi = wordsOf(folder / name);
        const Words en = wordsOf(folder / (area + ".en.ts"));
        expectSameIdsAndPlaceholders(area, vi, en);
        for (const Words& words : {vi, en}) {
            for (const auto& [id, text] : words.byId) {
                EXPECT_FALSE(id.empty()) << name;
                EXPECT_FALSE(gis::squeezeSpace(text).empty()) << name << ": " << id << " has no words";
                EXPECT_EQ(escapeForTerminal(text), text) << name << ": " << id << " is not one plain line";
            }
        }
        for (const auto& [id, text] : vi.byId) {
            EXPECT_TRUE(areaOfId.emplace(id, area).second) << id << " in " << area << " and " << areaOfId[id];
            EXPECT_TRUE(catalogues[0].has(id) && catalogues[1].has(id)) << id << " is not in the program";
        }
    }
    EXPECT_GE(areas, 2U);
}

} // namespace
} // namespace diaban
