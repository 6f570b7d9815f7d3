// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/border_coverage.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace diaban {

namespace {

/// The clusters of each unit, in flat arrays.
struct ClustersOfUnits {
    std::vector<std::uint32_t> start, clusters;

    ClustersOfUnits(std::size_t units, const Clusters& list, std::span<const std::uint32_t> counted)
        : start(units + 1, 0) {
        for (const std::uint32_t cluster : counted) {
            for (const std::uint32_t unit : list.list[cluster].members) {
                ++start[unit + 1];
            }
        }
        std::partial_sum(start.begin(), start.end(), start.begin());
        clusters.resize(start.back());
        std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
        for (const std::uint32_t cluster : counted) {
            for (const std::uint32_t unit : list.list[cluster].members) {
                clusters[next[unit]++] = cluster;
            }
        }
    }

    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t unit) const noexcept {
        return {clusters.data() + start[unit], clusters.data() + start[unit + 1]};
    }
};

/// Borders by length: sums in this order are the same to the last digit in whatever order a layer has its units.
std::vector<std::uint32_t> fromTheShortest(std::span<const SharedBorder> borders) {
    std::vector<std::uint32_t> order(borders.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t border) { return borders[border].metres; });
    return order;
}

/// Numbers of the parents of units, in the order of their names.
class ParentSums {
public:
    explicit ParentSums(const std::vector<std::string>& parentOfUnit) {
        std::map<std::string, std::uint32_t> numbers;
        for (const std::string& parent : parentOfUnit) {
            numbers.try_emplace(parent, 0);
        }
        for (auto& [name, number] : numbers) {
            number = static_cast<std::uint32_t>(m_sums.size());
            m_sums.push_back({name, {}});
        }
        m_ofUnit.reserve(parentOfUnit.size());
        for (const std::string& parent : parentOfUnit) {
            m_ofUnit.push_back(numbers.find(parent)->second);
        }
    }

    void add(const SharedBorder& border, bool covered) {
        if (m_ofUnit.empty()) {
            return;
        }
        const std::uint32_t left = m_ofUnit[border.left];
        const std::uint32_t right = m_ofUnit[border.right];
        m_sums[left].length.add(border.metres, covered);
        if (left != right) {
            m_sums[right].length.add(border.metres, covered);
        }
    }

    std::vector<CoveredParent> take() {
        std::erase_if(m_sums, [](const CoveredParent& parent) { return parent.name.empty(); });
        return std::move(m_sums);
    }

private:
    std::vector<CoveredParent> m_sums;
    std::vector<std::uint32_t> m_ofUnit;
};

} // namespace

std::vector<SharedBorder> sharedBorders(const BorderStudy& study, const UnitParents& parents) {
    std::vector<SharedBorder> borders;
    for (const gis::NeighbourPair& pair : allPairs(study)) {
        if (pair.contact == gis::Contact::Rook) {
            borders.push_back({pair.first, pair.second, pair.length, levelOf(parents, pair.first, pair.second)});
        }
    }
    return borders;
}

CoveringClusters coverBorders(std::span<const SharedBorder> borders, std::size_t units, const Clusters& clusters,
                              std::span<const std::uint32_t> counted) {
    const ClustersOfUnits of(units, clusters, counted);
    CoveringClusters covering;
    covering.start.reserve(borders.size() + 1);
    for (const SharedBorder& border : borders) {
        std::ranges::set_intersection(of.of(border.left), of.of(border.right), std::back_inserter(covering.clusters));
        covering.start.push_back(static_cast<std::uint32_t>(covering.clusters.size()));
    }
    return covering;
}

void CoveredLength::add(double metres, bool covered) noexcept {
    sharedMetres += metres;
    ++borders;
    if (covered) {
        coveredMetres += metres;
        ++coveredBorders;
    }
}

std::optional<double> CoveredLength::share() const noexcept {
    return sharedMetres > 0 ? std::optional(coveredMetres / sharedMetres) : std::nullopt;
}

BorderCoverage sumCoverage(std::span<const SharedBorder> borders, const CoveringClusters& covering,
                           const UnitParents& parents, std::size_t units) {
    BorderCoverage sums;
    sums.units.resize(units);
    ParentSums districts(parents.districts);
    ParentSums provinces(parents.provinces);
    for (const std::uint32_t i : fromTheShortest(borders)) {
        const SharedBorder& border = borders[i];
        const std::uint32_t count = covering.countOf(i);
        const bool covered = count > 0;
        sums.all.add(border.metres, covered);
        sums.units[border.left].add(border.metres, covered);
        sums.units[border.right].add(border.metres, covered);
        sums.levels[static_cast<std::size_t>(border.level)].add(border.metres, covered);
        districts.add(border, covered);
        provinces.add(border, covered);
        if (sums.metresByCount.size() <= count) {
            sums.metresByCount.resize(count + std::size_t{1});
        }
        sums.metresByCount[count] += border.metres;
    }
    sums.districts = districts.take();
    sums.provinces = provinces.take();
    return sums;
}

CoverageChange changeBetween(std::span<const SharedBorder> borders, const CoveringClusters& before,
                             const CoveringClusters& after) {
    CoverageChange change;
    for (const std::uint32_t i : fromTheShortest(borders)) {
        if (after.covered(i) && !before.covered(i)) {
            change.gainedMetres += borders[i].metres;
            ++change.gainedBorders;
        } else if (before.covered(i) && !after.covered(i)) {
            change.lostMetres += borders[i].metres;
            ++change.lostBorders;
        }
    }
    return change;
}

} // namespace diaban
