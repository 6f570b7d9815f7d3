// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/literals.h"
#include "tests/rules/message_rules.h"

#include <gmock/gmock.h>

#include <regex>

namespace diaban::rules {
namespace {

SourceTree realWords() {
    return readTree(DIABAN_SOURCE_DIR, {"data/i18n"}, {".ts"});
}

TEST(Messages, HaveTheSameIdsAndPlaceholdersInBothLanguages) {
    const Words vi = readWords(realWords(), "vi");
    const Words en = readWords(realWords(), "en");
    ASSERT_FALSE(vi.entries.empty());
    const Faults faults = languageFaults(vi, en);
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

/// "14,6 %" and "14.6%": what the command is given ("5%") is no text of a language.
TEST(Messages, WriteAPercentInOneWayInALanguage) {
    const auto withText = [](const char* language, const std::regex& form) {
        std::string found;
        for (const auto& [id, entry] : readWords(realWords(), language).entries) {
            found += std::regex_search(entry.text, form) ? id + '\n' : std::string();
        }
        return found;
    };
    EXPECT_EQ(withText("en", std::regex(R"([0-9}] %([^A-Za-z0-9{]|$))")), "");
    EXPECT_EQ(withText("vi", std::regex(R"(\}%)")), "");
}

TEST(Messages, HaveWordsForEveryIdInTheCode) {
    const Faults faults = idFaults(readCode(DIABAN_SOURCE_DIR), readWords(realWords(), "en"));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

/// A .ts file of messages, each given as the XML inside <message>.
SourceFile wordsFile(const std::string& path, const std::string& messages) {
    return sourceFile(path, "<TS version=\"2.1\"><context><name>diaban</name>" + messages + "</context></TS>\n");
}

std::string message(const std::string& id, const std::string& text) {
    return "<message><source>" + id + "</source><translation>" + text + "</translation></message>";
}

Faults compareWords(const std::string& vi, const std::string& en) {
    return languageFaults(readWords({wordsFile("a.vi.ts", vi)}, "vi"), readWords({wordsFile("a.en.ts", en)}, "en"));
}

TEST(Languages, AgreeWhereAllIsThere) {
    const Faults faults = compareWords(message("a.b", "tệp {file}"), message("a.b", "file {file}"));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Languages, MissingWordsAreFound) {
    EXPECT_EQ(describe(compareWords(message("a.b", "x"), "")), "a.vi.ts: a.b has no words in en\n");
    EXPECT_EQ(describe(compareWords("", message("a.b", "x"))), "a.en.ts: a.b has no words in vi\n");
}

TEST(Languages, OtherPlaceholdersAreFound) {
    EXPECT_EQ(compareWords(message("a.b", "tệp {file}"), message("a.b", "file {path}")).size(), 2U);
}

TEST(Languages, BadWordsAreFound) {
    EXPECT_EQ(compareWords(message("a.b", "x") + message("a.b", "y"), message("a.b", "x")).size(), 1U);
    EXPECT_EQ(compareWords(message("a.b", ""), message("a.b", "x")).size(), 1U);
    EXPECT_EQ(compareWords(message("a.b", "phu\u031bo\u031bng"), message("a.b", "ward")).size(), 1U) << "not NFC";
    EXPECT_EQ(compareWords(message("a.b.hint", "x"), message("a.b.hint", "x")).size(), 1U) << "hint to nothing";
    const std::string unfinished =
        "<message><source>a.b</source><translation type=\"unfinished\">x</translation></message>";
    EXPECT_EQ(compareWords(unfinished, message("a.b", "x")).size(), 1U);
    EXPECT_EQ(languageFaults(readWords({sourceFile("a.vi.ts", "<TS")}, "vi"), {}).size(), 1U) << "not XML";
}

struct IdCase {
    const char* name;
    const char* code;
    std::size_t faults;
};

class Ids : public testing::TestWithParam<IdCase> {};

TEST_P(Ids, AreJudged) {
    const Words words =
        readWords({wordsFile("a.en.ts", message("layer.told", "x") + message("layer.told.hint", "x") +
                                            message("layer.bare", "x") + message("part.quarter1", "x"))},
                  "en");
    const auto faults = idFaults({sourceFile("gis/io/a.cpp", GetParam().code)}, words);
    EXPECT_EQ(faults.size(), GetParam().faults) << describe(faults);
}

INSTANTIATE_TEST_SUITE_P(
    Rule, Ids,
    testing::Values(IdCase{"WithWords", R"(throw badInput(file, "", {"layer.told", {}});)", 0},
                    IdCase{"WithoutWords", R"(throw badInput(file, "", {"layer.silent", {}});)", 1},
                    IdCase{"ErrorWithoutHint", R"(throw badInput(file, "", {"layer.bare", {}});)", 1},
                    IdCase{"WarningWithoutHint", "problems.warn(file,\n  {},\n  {\"layer.bare\", {}});", 1},
                    IdCase{"NoteWithoutHint", R"(problems.note(file, {}, {"layer.bare", {}});)", 0},
                    IdCase{"NoteAfterWarning",
                           R"(p.warn(f, {}, {"layer.told", {}}); p.note(f, {}, {"layer.bare", {}});)", 0},
                    IdCase{"Stopped", R"(throw Error(ErrorKind::Stopped, {}, {}, {"layer.bare", {}});)", 0},
                    IdCase{"Conditional", R"(auto id = a ? "layer.told" : "layer.silent";)", 1},
                    IdCase{"InAComment", R"(int a; // says "layer.silent" one day)", 0},
                    IdCase{"Place", R"(p.note(f, "boundaries.path", {"layer.bare", {}});)", 0},
                    IdCase{"LaterArgument", R"(fail(f, "layer.silent");)", 1},
                    IdCase{"Numbered", R"(f(Message{"part.quarter" + digit, {}});)", 0},
                    IdCase{"OnlyBegun", R"(f(Message{"part.quart", {}});)", 1},
                    IdCase{"Composed", R"(text("help.limit-" + name);)", 0},
                    IdCase{"FileName", R"(open("map.png");)", 0}, IdCase{"Number", R"(parse("1.5");)", 0},
                    IdCase{"Sentence", R"(f("layer. not an id");)", 0},
                    IdCase{"Include", "#include \"layer.silent\"", 0}),
    [](const auto& row) { return row.param.name; });

TEST(Ids, OfTestsAreFree) {
    EXPECT_TRUE(idFaults({sourceFile("tests/gis/io/a_test.cpp", R"(Message{"x.y", {}};)")}, {}).empty());
}

TEST(Literals, KeepLineStatementAndEscapes) {
    const auto literals = literalsOf(sourceFile("a.cpp", "int a = 1'000; /* \"no\"\n*/ f('\"', \"one\");\n"
                                                         "g(R\"(raw \"x\")\", \"t\\\"wo\" );\n"));
    ASSERT_EQ(literals.size(), 2U);
    EXPECT_EQ(literals[0].text, "one");
    EXPECT_EQ(literals[0].line, 2U);
    EXPECT_THAT(literals[0].before, testing::StartsWith("f("));
    EXPECT_EQ(literals[1].text, "t\\\"wo");
    EXPECT_EQ(literals[1].line, 3U);
    EXPECT_EQ(literals[1].after, ')');
}

TEST(Literals, UnendedTextEnds) {
    EXPECT_EQ(literalsOf(sourceFile("a.cpp", "f(\"never closed")).size(), 1U);
    EXPECT_TRUE(literalsOf(sourceFile("a.cpp", "/* never closed")).empty());
    EXPECT_TRUE(literalsOf(sourceFile("a.cpp", "R\"(never closed")).empty());
    EXPECT_TRUE(literalsOf(sourceFile("a.cpp", "int a = '")).empty());
}

} // namespace
} // namespace diaban::rules
