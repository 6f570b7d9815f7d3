// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/page_weakness.h"

#include "gis/base/error.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <map>

namespace diaban {

namespace {

std::string scoreText(const WeakListRow& row, Language language) {
    return row.score ? formatNumber(*row.score, 1, language) : std::string{};
}

} // namespace

std::optional<ProjectWeakness> pageWeakness(const Project& project, const Study& study, gis::Problems& problems,
                                            const gis::Progress& progress) {
    if (project.weakness.stated) {
        return projectWeakness(project, study, problems, progress);
    }
    try {
        return projectWeakness(project, study, problems, progress);
    } catch (const gis::Error& error) {
        if (error.message().id != "weakness.no_rules") {
            throw;
        }
        return std::nullopt;
    }
}

PageWeakList pageWeakList(const ProjectWeakness& weakness, const Study& study, const Catalogue& vi,
                          const Catalogue& en) {
    const WeakWords words = weakness.words(study);
    const WeakList viList = weakList(words, nullptr, {}, vi);
    const WeakList enList = weakList(words, nullptr, {}, en);
    const std::vector<std::string>& codes = study.boundaries.units.codes;
    std::multimap<std::string, std::uint32_t> numbers;
    for (std::uint32_t unit = 0; unit < codes.size(); ++unit) {
        numbers.emplace(codes[unit], unit);
    }
    PageWeakList list;
    list.weak = weakness.areas.weak.size();
    for (std::size_t i = 0; i < viList.rows.size(); ++i) {
        const WeakListRow& row = viList.rows[i];
        const WeakListRow& other = enList.rows[i];
        const std::uint32_t unit = i < list.weak ? weakness.areas.weak[i] : numbers.find(row.code)->second;
        list.units.push_back({unit,
                              row.rank ? std::to_string(*row.rank) : std::string{},
                              {scoreText(row, Language::Vi), scoreText(other, Language::En)},
                              {row.verdict, other.verdict},
                              {row.reasons, other.reasons},
                              {row.lift, other.lift}});
    }
    for (std::size_t i = 0; i < viList.below.size(); ++i) {
        list.below.push_back({viList.below[i], enList.below[i]});
    }
    return list;
}

} // namespace diaban
