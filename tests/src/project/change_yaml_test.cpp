// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/change_yaml.h"
#include "src/project/yaml_places.h"
#include "tests/src/project/random_yaml.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

YamlValue valueOf(const std::string& text) {
    try {
        const YamlPlace document = yamlPlaces(text);
        return valueAt(document, document);
    } catch (const std::exception& fault) {
        return YamlValue::ofText(std::string("unreadable: ") + fault.what());
    }
}

struct Case {
    const char* name;
    const char* text;
    const char* after; ///< the same value, changed, written in any way
    const char* result;
};

class ChangedYaml : public testing::TestWithParam<Case> {};

TEST_P(ChangedYaml, changesNothingElse) {
    const Case& c = GetParam();
    const YamlValue after = valueOf(c.after);
    EXPECT_EQ(changedYaml(c.text, valueOf(c.text), after), c.result);
    EXPECT_EQ(valueOf(c.result), after);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, ChangedYaml,
    testing::Values(
        Case{"same", "a: 1 # one\n", "{a: 1}", "a: 1 # one\n"},
        Case{"scalar", "a: 1   # one\nb: 2\n", "{a: 25, b: 2}", "a: 25  # one\nb: 2\n"},
        Case{"scalarLonger", "a: 1  # one\n", "{a: 12345678}", "a: 12345678  # one\n"},
        Case{"quotesStay", "a: \"x\"\nb: 'y'\nc: z\n", "{a: u, b: v, c: w}", "a: \"u\"\nb: 'v'\nc: w\n"},
        Case{"vietnamese", "a: \"Tỉnh\"    # tên\n", "{a: \"Tỉnh Sơn\"}", "a: \"Tỉnh Sơn\"  # tên\n"},
        Case{"codesStayText", "a: \"01\"\nb: x\n", "{a: \"01\", b: \"007\"}", "a: \"01\"\nb: \"007\"\n"},
        Case{"nothingGetsAValue", "a:\nb: ~ # none\n", "{a: 1, b: 2}", "a: \"1\"\nb: \"2\" # none\n"},
        Case{"blockScalar", "a: |\n  one\n  two\nb: 2\n", "{a: three, b: 2}", "a: three\nb: 2\n"},
        Case{"manyLines", "a: one\n  two\nb: 2\n", "{a: three, b: 2}", "a: three\nb: 2\n"},
        Case{"addedInOrder", "a: 1\n# about c\nc: 3\n", "{a: 1, b: x, c: 3}", "a: 1\nb: x\n# about c\nc: 3\n"},
        Case{"addedAtTheEnd", "a: 1\nb: 2 # two", "{a: 1, b: 2, c: x}", "a: 1\nb: 2 # two\nc: x"},
        Case{"addedInBrackets", "{a: 1, b: 2}\n", "{a: 1, m: x, b: 2}", "{a: 1, m: x, b: 2}\n"},
        Case{"removed", "a: 1\n# about b\nb: 2 # two\nc: 3\n", "{a: 1, c: 3}", "a: 1\nc: 3\n"},
        Case{"headingStays", "# all of it\na: 1\nb: 2\n", "{b: 2}", "# all of it\nb: 2\n"},
        Case{"distantCommentStays", "a: 1\n\n# a chapter\n\nb: 2\nc: 3\n", "{a: 1, c: 3}",
             "a: 1\n\n# a chapter\n\nc: 3\n"},
        Case{"removedInBrackets", "{a: 1, b: 2, c: 3} # all\n", "{b: 2}", "{b: 2} # all\n"},
        Case{"removedInBracketsOnLines", "x: {\n  a: 1, # one\n  b: 2, # two\n  c: 3 # three\n}\n", "{x: {a: 1, c: 3}}",
             "x: {\n  a: 1, # one\n  c: 3 # three\n}\n"},
        Case{"lastRemovedInBracketsOnLines", "x: {\n  a: 1, # one\n  b: 2 # two\n}\n", "{x: {a: 1}}",
             "x: {\n  a: 1, # one\n}\n"},
        Case{"firstBehindADash", "- key: a # k\n  # about b\n  b: 1\n- c: 2\n", "[{b: 1}, {c: 2}]",
             "- # about b\n  b: 1\n- c: 2\n"},
        Case{"numbers", "breaks: [70, 80, 90] # percent\n", "{breaks: [60, 80, 85, 90]}",
             "breaks: [60, 80, \"85\", 90] # percent\n"},
        Case{"itemAdded", "l:\n  - {k: a} # first\n  - {k: b}\nend: 1\n", "{l: [{k: a}, {k: b}, {k: c}], end: 1}",
             "l:\n  - {k: a} # first\n  - {k: b}\n  - {k: c}\nend: 1\n"},
        Case{"itemAddedAsItsNeighbours", "l:\n- k: a\n  # more of a\n- k: b\n  v: 1\n",
             "{l: [{k: a}, {k: m, v: [1, 2]}, {k: b, v: 1}]}",
             "l:\n- k: a\n  # more of a\n- k: m\n  v: [\"1\", \"2\"]\n- k: b\n  v: 1\n"},
        Case{"itemRemoved",
             "l:\n  # a\n  - key: a\n  # b\n  - key: b\n    v: 1 # one\n    # end of b\n  # c\n  - key: c\n",
             "{l: [{key: a}, {key: c}]}", "l:\n  # a\n  - key: a\n  # c\n  - key: c\n"},
        Case{"itemsMoved", "l:\n  # a\n  - key: a\n  # b\n  - key: b # two\n", "{l: [{key: b}, {key: a}]}",
             "l:\n  # b\n  - key: b # two\n  # a\n  - key: a\n"},
        Case{"movedAndChanged", "l:\n  - key: a\n    v: 1 # of a\n  - key: b\n    v: 2 # of b\n",
             "{l: [{key: b, v: 3}, {key: a, v: 1}]}", "l:\n  - key: b\n    v: 3 # of b\n  - key: a\n    v: 1 # of a\n"},
        Case{"textBecomesMapping", "title: x  # t\nb: 1\n", "{title: {vi: x, en: z}, b: 1}",
             "title: {vi: x, en: z}  # t\nb: 1\n"},
        Case{"mappingBecomesText", "title:  # t\n  vi: x\n  en: y\nb: 1\n", "{title: z, b: 1}",
             "title: z  # t\nb: 1\n"},
        Case{"windowsLines", "a: 1\r\nb: 2\r\n", "{a: 1, m: x, b: 3}", "a: 1\r\nm: x\r\nb: 3\r\n"},
        Case{"keysInQuotes", "\"a\": 1\n? b\n: 2\n", "{a: 3, b: 4}", "\"a\": 3\n? b\n: 4\n"},
        Case{"anchorStays", "a: &x 1\nb: 2\n", "{a: 3, b: 2}", "a: &x 3\nb: 2\n"},
        Case{"aliasIsWrittenOut", "a: &x {k: 1}\nb: *x # same\n", "{a: {k: 1}, b: {k: 2}}",
             "a: &x {k: 1}\nb: {k: \"2\"} # same\n"}),
    [](const auto& c) { return std::string(c.param.name); });

/// The paths of all entries that both have, and whose collections stayed of the same kind; a path names the items of
/// lists by their key.
void sharedPaths(const YamlValue& before, const YamlValue& after, const std::string& path,
                 std::set<std::string>& paths) {
    for (const YamlValue::Entry& entry : before.entries) {
        const YamlValue* other = after.find(entry.key);
        if (other != nullptr && (entry.value.kind == other->kind || other->isScalar() == entry.value.isScalar())) {
            paths.insert(path + '/' + entry.key);
            sharedPaths(entry.value, *other, path + '/' + entry.key, paths);
        }
    }
    for (const YamlValue& item : before.items) {
        const YamlValue* key = item.find("key");
        for (const YamlValue& other : after.items) {
            if (key != nullptr && other.find("key") != nullptr && *other.find("key") == *key) {
                paths.insert(path + '/' + key->text);
                sharedPaths(item, other, path + '/' + key->text, paths);
            }
        }
    }
}

std::multiset<std::string> commentsOf(const std::string& text, const std::set<std::string>& paths) {
    std::multiset<std::string> comments;
    for (std::size_t at = text.find("#@"); at != std::string::npos; at = text.find("#@", at + 2)) {
        const std::string path = text.substr(at + 2, text.find('@', at + 2) - at - 2);
        if (paths.contains(path)) {
            comments.insert(path);
        }
    }
    return comments;
}

TEST(ChangedYamlLaws, aChangedTextSaysWhatWasMeantAndKeepsItsComments) {
    for (unsigned seed = 0; seed < test::rounds(1000U); ++seed) {
        test::RandomYaml chance(seed);
        const YamlValue before = chance.map(3);
        const std::string text = chance.text(before);
        ASSERT_EQ(valueOf(text), before) << seed << '\n' << text;
        ASSERT_EQ(changedYaml(text, before, before), text);
        const YamlValue after = chance.changed(before);
        SCOPED_TRACE("seed " + std::to_string(seed) + "\n--- from\n" + text + "--- for\n" + flowYaml(after));
        const std::string result = changedYaml(text, before, after);
        ASSERT_EQ(valueOf(result), after) << "--- to\n" << result;
        std::set<std::string> shared;
        sharedPaths(before, after, {}, shared);
        ASSERT_EQ(commentsOf(result, shared), commentsOf(text, shared)) << "--- to\n" << result;
    }
}

} // namespace
} // namespace diaban
