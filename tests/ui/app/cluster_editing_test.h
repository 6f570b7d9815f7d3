// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run_program.h"
#include "tests/ui/app/window_test.h"
#include "ui/app/cluster_editing.h"
#include "ui/models/cluster_draft.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace diaban::ui {

/// Linked clusters in the window, by its buttons and by clicks on the map.
class ClusterEditingTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        m_table = m_folder.path() / "sample/clusters.csv";
    }

    const ClusterStudy& study() { return window().document().loaded()->clusters->study; }

    /// Waits until the window has read what it wrote.
    void settle() {
        ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    }

    /// A click in the middle of a unit.
    void clickUnit(std::uint32_t unit) {
        const QPoint place = map().placeOf(map().ground()->places[unit].at).toPoint();
        test::click(map(), place);
    }

    /// Two neighbours whose border nobody covers: the first gap.
    std::vector<std::uint32_t> firstGap() {
        const SharedBorder& border = study().borders[study().gaps.front().border];
        return {std::min(border.left, border.right), std::max(border.left, border.right)};
    }

    void makeOfFirstGap() {
        const std::vector<std::uint32_t> units = firstGap();
        part<QPushButton>("clusterNew").click();
        clickUnit(units[0]);
        clickUnit(units[1]);
        EXPECT_EQ(map().marks().front().units, units);
        part<QPushButton>("draftAccept").click();
        settle();
    }

    /// What the command says of the table: the metres that are covered.
    double coveredByTheCommand(const fs::path& table) {
        const test::ProgramRun run =
            test::runProgram(DIABAN_BUILD_DIR "/bin/diaban",
                             {"borders", (m_folder.path() / "sample/boundaries.gpkg").string(), "--layer", "communes",
                              "--parent", "district_name", "--key", "code", "--name", "name", "--clusters",
                              table.string(), "--as-of", "2025-09-30", "--json"});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        return nlohmann::json::parse(run.out)["coverage"]["covered_m"];
    }

    fs::path m_table;
};

} // namespace diaban::ui
