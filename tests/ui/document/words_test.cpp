// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/words.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace diaban::ui {
namespace {

/// All ids that have a hint.
std::vector<std::string> hintedIds() {
    static const QRegularExpression kHint(QStringLiteral("<source>([^<]+)\\.hint</source>"));
    std::vector<std::string> ids;
    const QDir folder(QStringLiteral(DIABAN_SOURCE_DIR "/data/i18n"));
    for (const QString& name : folder.entryList({QStringLiteral("*.en.ts")})) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto found = kHint.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            ids.push_back(found.next().captured(1).toStdString());
        }
    }
    return ids;
}

TEST(Words, NoHintOfTheWindowNamesAnOptionOfTheCommand) {
    const QRegularExpression option(QStringLiteral("--[a-z]|\\bdiaban [a-z]"));
    for (const Language language : {Language::Vi, Language::En}) {
        const Words words(language);
        const std::vector<std::string> ids = hintedIds();
        ASSERT_GT(ids.size(), 300U);
        for (const std::string& id : ids) {
            const QString hint = words.hint({id, {}});
            EXPECT_FALSE(hint.contains(option)) << id << ": " << hint.toStdString();
        }
    }
}

TEST(Words, AnOutputOutsideItsFolderIsToldWithoutTheCommand) {
    for (const Language language : {Language::Vi, Language::En}) {
        const QString hint = Words(language).hint({"project.output_leaves", {}});
        EXPECT_FALSE(hint.isEmpty());
        EXPECT_FALSE(hint.contains(QStringLiteral(" -o"))) << hint.toStdString();
    }
}

/// Words that people who never saw a project file do not know: its keys.
TEST(Words, WhatTheWindowSaysOfFrequentFaultsNamesNoKeyOfTheProjectFile) {
    const QRegularExpression key(
        QStringLiteral("\\b(columns|indicators|maps|period|periods|kind|propose|target|direction|"
                       "headers|numerator|denominator|weakness|outputs|breaks|numbers)\\b"));
    const Words words(Language::Vi);
    for (const char* id :
         {"run.no_figure", "run.several_periods", "study.undated", "study.nothing_recognised", "indicator.not_made",
          "project.unknown_figure", "weakness.no_target", "weakness.no_rules", "map_kind.needs", "panels.period_too",
          "map.fewer_classes", "table.number_style", "border_map.no_clusters", "study.figure_twice_undated"}) {
        QString said = words({id, {}}) + u' ' + words.hint({id, {}});
        said.remove(QRegularExpression(QStringLiteral("\\{[^}]*\\}"))); // what stands for values
        EXPECT_FALSE(said.contains(key)) << said.toStdString();
        EXPECT_FALSE(words.hint({id, {}}).isEmpty()) << id;
    }
    EXPECT_FALSE(words("window.proposals.none").contains(key));
}

TEST(Words, ThatStandAloneBeginWithACapitalButValuesDoNot) {
    const Words vi(Language::Vi);
    EXPECT_EQ(vi.sentence({"layer.empty_file", {}}), QStringLiteral("Tệp rỗng (0 byte)"));
    EXPECT_TRUE(vi.sentence({"layer.is_folder", {}}).startsWith(u'Đ')) << "letters beyond ASCII too";
    const gis::Message view{"layer.gpkg_view", {{"layer", "roads"}}};
    EXPECT_TRUE(vi.sentence(view).startsWith(QStringLiteral("roads"))) << "which is a name";
    EXPECT_EQ(vi.line(gis::Error(gis::ErrorKind::BadInput, "a.gpkg", {}, {"layer.empty_file", {}})).left(13),
              QStringLiteral("a.gpkg: tệp r"));
}

TEST(Words, WhatTheWindowOffersIsNamedInItsPlace) {
    const Words words(Language::En);
    EXPECT_TRUE(words.hint({"join.no_key", {}}).contains(QStringLiteral("step 2")));
    EXPECT_EQ(words.hint({"usage.wrong", {}}), QString()) << "nothing that the window could offer";
    EXPECT_EQ(words.hint({"save.not_the_same", {}}), qt(words.catalogue().hint({"save.not_the_same", {}})));
}

} // namespace
} // namespace diaban::ui
