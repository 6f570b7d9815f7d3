// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/shape_rules.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace diaban::rules {
namespace {

TEST(Shape, NoFileIsTooLong) {
    const Faults faults = sizeFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Shape, NamesSayWhatIsInside) {
    const Faults faults = nameFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Shape, EveryFolderHasTests) {
    const Faults faults = mirrorFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Shape, EachTypeHasANameOfItsOwn) {
    const Faults faults = typeFaults(readCode(DIABAN_SOURCE_DIR));
    EXPECT_TRUE(faults.empty()) << "\n" << describe(faults);
}

TEST(Type, TwoOfOneNameAreFound) {
    const auto header = [](const char* path, const char* space, const char* type) {
        return sourceFile(path, std::string("namespace ") + space + " {\n" + type + "\n");
    };
    const SourceFile one = header("src/a/a.h", "diaban", "struct Place {");
    EXPECT_EQ(typeFaults({one, header("src/b/b.h", "diaban", "class Place {")}).size(), 1U);
    EXPECT_TRUE(typeFaults({one, header("src/b/b.h", "diaban::b", "class Place {")}).empty());
    EXPECT_TRUE(typeFaults({one, header("src/b/b.h", "diaban", "struct Place;")}).empty()) << "declared only";
}

TEST(Size, CountsLines) {
    std::string text;
    for (std::size_t i = 0; i < kMostLines; ++i) {
        text += "x\n";
    }
    EXPECT_TRUE(sizeFaults({sourceFile("src/a.cpp", text)}).empty());
    EXPECT_EQ(sizeFaults({sourceFile("src/a.cpp", text + "x\n")}).size(), 1U);
}

struct NameCase {
    const char* name;
    const char* path;
    bool good;
};

class Name : public testing::TestWithParam<NameCase> {};

TEST_P(Name, IsJudged) {
    EXPECT_EQ(nameFaults({sourceFile(GetParam().path, "#pragma once\n")}).empty(), GetParam().good);
}

INSTANTIATE_TEST_SUITE_P(Rule, Name,
                         testing::Values(NameCase{"SnakeCase", "src/join/join_report.h", true},
                                         NameCase{"CamelCase", "src/join/JoinReport.h", false},
                                         NameCase{"Dash", "src/join/join-report.h", false},
                                         NameCase{"Manager", "src/join/join_manager.h", false},
                                         NameCase{"Helper", "src/join/helper.cpp", false},
                                         NameCase{"UtilFolder", "src/join/util/text.cpp", false},
                                         NameCase{"CommonFirst", "src/join/common_words.cpp", false},
                                         NameCase{"InsideAWord", "src/join/utilisation.cpp", true}),
                         [](const auto& row) { return row.param.name; });

TEST(Name, HeaderWantsPragmaOnce) {
    EXPECT_EQ(nameFaults({sourceFile("src/join/join.h", "#ifndef JOIN_H\n")}).size(), 1U);
    EXPECT_TRUE(nameFaults({sourceFile("src/join/join.cpp", "int a;\n")}).empty());
}

TEST(Mirror, WantsATestForEachFolder) {
    const SourceFile source = sourceFile("gis/io/a.cpp", "");
    EXPECT_EQ(mirrorFaults({source}).size(), 1U);
    EXPECT_EQ(mirrorFaults({source, sourceFile("tests/gis/io/notes.cpp", "")}).size(), 1U);
    EXPECT_EQ(mirrorFaults({source, sourceFile("tests/gis/crs/a_test.cpp", "")}).size(), 1U);
    EXPECT_TRUE(mirrorFaults({source, sourceFile("tests/gis/io/a_test.cpp", "")}).empty());
    EXPECT_TRUE(mirrorFaults({sourceFile("gis/io/a.h", "")}).empty());
}

/// A folder of its own under the temporary one, gone at the end.
class TemporaryTree : public testing::Test {
protected:
    TemporaryTree() {
        std::string name = testing::TempDir() + "/diaban_rules_XXXXXX";
        m_root = mkdtemp(name.data());
    }
    ~TemporaryTree() override { std::filesystem::remove_all(m_root); }

    void plant(const std::string& path, const std::string& text) const {
        std::filesystem::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path) << text;
    }

    std::filesystem::path m_root;
};

TEST_F(TemporaryTree, IsReadInOrderAndJudged) {
    plant("src/join/b_helper.cpp", "int a;\n\nint b;\n");
    plant("gis/io/a.h", "#pragma once\n");
    plant("gis/io/notes.txt", "not code\n");
    plant("build/c.cpp", "");
    const SourceTree tree = readCode(m_root);
    ASSERT_EQ(tree.size(), 2U);
    EXPECT_EQ(tree[0].path, "gis/io/a.h");
    EXPECT_EQ(tree[1].lines.size(), 3U);
    EXPECT_EQ(describe(nameFaults(tree)), "src/join/b_helper.cpp: the name says nothing about what is in it\n");
}

} // namespace
} // namespace diaban::rules
