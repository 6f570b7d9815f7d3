// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/add_indicator.h"
#include "src/weakness/weak_areas.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

using Cells = std::vector<std::optional<double>>; ///< a unit each, nothing: no data

/// A study of units drawn in letters, whose figures are given by hand.
class DrawnStudy : public testing::Test {
protected:
    void draw(const std::string& text) {
        const test::DrawnMap map = test::drawMap(text);
        Boundaries boundaries;
        boundaries.layer.file = "drawn.gpkg";
        boundaries.layer.crs = gis::Crs::fromText("EPSG:4326");
        boundaries.layer.polygons = map.polygons;
        gis::Field code = gis::makeField("code", gis::FieldType::Text, map.letters.size());
        gis::Field name = gis::makeField("name", gis::FieldType::Text, map.letters.size());
        for (std::size_t unit = 0; unit < map.letters.size(); ++unit) {
            code.isNull[unit] = name.isNull[unit] = 0;
            std::get<0>(code.values)[unit] = std::string(1, map.letters[unit]);
            std::get<0>(name.values)[unit] = "Xã " + std::string(1, map.letters[unit]);
        }
        boundaries.layer.attributes.fields = {code, name};
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, m_problems);
        m_study = beginStudy(std::move(boundaries));
    }

    void figure(const std::string& key, const std::string& period, const Cells& cells,
                UnitState missing = UnitState::NoData) {
        Figure made{key, period, key, false, unitsWithout(cells.size(), missing), AddsUp::Sum};
        for (std::size_t unit = 0; unit < cells.size(); ++unit) {
            if (cells[unit]) {
                made.values.set(unit, *cells[unit]);
            }
        }
        addFigure(m_study, std::move(made), "t.csv");
    }

    /// An indicator of the figures given so far.
    Indicator& indicator(const std::string& key, IndicatorKind kind, const std::string& numerator,
                         const std::string& denominator = {}) {
        Indicator made;
        made.key = key;
        made.name = {"Tỷ lệ hộ ký cam kết", "Households with a signed pledge"};
        made.kind = kind;
        made.numerator = numerator;
        made.denominator = denominator;
        made.direction = Direction::More;
        made.decimals = 1;
        addIndicator(m_study, made, Language::Vi, "t.csv", m_problems);
        if (kind == IndicatorKind::Status) {
            for (Figure& one : m_study.figures) {
                one.addsUp = one.key == key ? AddsUp::Statuses : one.addsUp;
            }
        }
        return m_study.indicators.back();
    }

    /// A count whose values are given: the simplest figure to judge.
    Indicator& count(const Cells& cells, const std::string& period = "2025-Q3") {
        figure("score", period, cells);
        return indicator("score", IndicatorKind::Count, "score");
    }

    static WeaknessRule rule(RuleKind kind, const std::string& key = "score") {
        WeaknessRule made;
        made.kind = kind;
        made.indicator = key;
        return made;
    }

    WeakAreas find(std::vector<WeaknessRule> rules, int atLeast = 1, bool all = false) {
        WeaknessRules asked;
        asked.rules = std::move(rules);
        asked.atLeast = atLeast;
        asked.all = all;
        asked.stated = true;
        return findWeakAreas(m_study, asked, "p.yaml", m_problems);
    }

    /// A letter a unit: W weak, . not weak, ? not sure, 0 not enough data.
    static std::string lettersOf(const WeakAreas& areas) {
        std::string letters;
        for (const UnitFinding& unit : areas.units) {
            letters += unit.verdict == UnitVerdict::Weak            ? 'W'
                       : unit.verdict == UnitVerdict::NotSure       ? '?'
                       : unit.verdict == UnitVerdict::NotEnoughData ? '0'
                                                                    : '.';
        }
        return letters;
    }
    std::string letters(const std::vector<WeaknessRule>& rules) { return lettersOf(find(rules)); }

    gis::Problems m_problems;
    Study m_study;
};

} // namespace diaban
