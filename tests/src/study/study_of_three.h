// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// A study of the units 001, 002 and 003, to which tables are added.
class StudyOfThree : public testing::Test {
protected:
    void SetUp() override {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"001", "002", "003"});
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, m_problems);
        m_study = beginStudy(std::move(boundaries));
    }

    void add(const std::string& csv, const std::string& period, std::vector<FigureColumn> columns,
             std::vector<std::pair<std::string, StatusWords>> statuses = {}) {
        TableSource source;
        source.path = "t.csv";
        source.key = "ma";
        source.period = period;
        source.columns = std::move(columns);
        source.statuses = std::move(statuses);
        m_folder.write("t.csv", csv);
        addTable(m_study, m_folder.path(), source, {}, m_problems);
    }

    test::TempFolder m_folder;
    gis::Problems m_problems;
    Study m_study;
};

} // namespace diaban
