// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/export_wish.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

TEST(ExportWish, IsACommandLineThatAShellReadsAsItWasMeant) {
    const ExportWish all{"a/p.diaban.yaml", {}, "out", false};
    EXPECT_EQ(commandOf(all), QStringLiteral("diaban run a/p.diaban.yaml -o out"));
    const ExportWish some{"a/p.diaban.yaml", {"it's.png", "b.csv"}, "bản đồ", true};
    EXPECT_EQ(commandOf(some),
              QStringLiteral("diaban run a/p.diaban.yaml --only 'it'\\''s.png' --only b.csv -o 'bản đồ' --package "
                             "'bản đồ/p.zip'"));
}

TEST(ExportWish, IsARunOfTheSame) {
    const RunOptions options = runOptionsOf({"a/p.diaban.yaml", {"it's.png", "b.csv"}, "out", true}, "1.2");
    EXPECT_EQ(options.outputFolder.value().string(), "out");
    EXPECT_EQ(options.only, (std::vector<std::string>{"it's.png", "b.csv"}));
    ASSERT_TRUE(options.package);
    EXPECT_EQ(options.package->file.string(), "out/p.zip");
    EXPECT_EQ(options.package->version, "1.2");
    EXPECT_EQ(options.package->again, "--only 'it'\\''s.png' --only 'b.csv'");
    EXPECT_FALSE(runOptionsOf({"p.diaban.yaml", {}, "out", false}, "1.2").package);
}

TEST(ExportWish, SaysWhatIsWrittenInTurn) {
    Project project;
    project.outputs = {
        {OutputKind::Layer, "a.geojson", {}}, {OutputKind::Table, "b.csv", {}}, {OutputKind::Table, "c.csv", {}}};
    EXPECT_EQ(writtenInTurn(project, {"p.diaban.yaml", {}, "out", false}),
              (std::vector<std::string>{"a.geojson", "b.csv", "c.csv"}));
    EXPECT_EQ(writtenInTurn(project, {"p.diaban.yaml", {"c.csv", "a.geojson"}, "out", false}),
              (std::vector<std::string>{"a.geojson", "c.csv"}));
}

} // namespace
} // namespace diaban::ui
