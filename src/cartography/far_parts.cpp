// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/far_parts.h"

#include "src/cartography/box_clusters.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace diaban {

namespace {

constexpr double kFirstGap = 0.02;    ///< of the whole extent
constexpr double kGap = 0.05;         ///< of the main body's extent
constexpr double kNoticeable = 1.125; ///< growth of width or height that is worth an inset
constexpr double kLargeShare = 0.3;   ///< of all area: too large to leave the main frame
constexpr double kMostOutside = 0.5;  ///< of all area

struct Cluster {
    gis::Box box;
    double area = 0;
    bool inMain = false;
};

double extentOf(const gis::Box& box) {
    return std::max(box.width(), box.height());
}

std::vector<Cluster> clustersOf(std::span<const PartPlace> parts, const std::vector<std::uint32_t>& numbers) {
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        clusters.resize(std::max<std::size_t>(clusters.size(), numbers[i] + 1));
        clusters[numbers[i]].box.add(parts[i].box);
        clusters[numbers[i]].area += parts[i].area;
    }
    return clusters;
}

Cluster& largest(std::vector<Cluster>& clusters) {
    return *std::max_element(clusters.begin(), clusters.end(),
                             [](const Cluster& a, const Cluster& b) { return a.area < b.area; });
}

double growth(const gis::Box& from, const gis::Box& by) {
    gis::Box both = from;
    both.add(by);
    const double least = std::max(extentOf(from) * 0.05, std::numeric_limits<double>::min());
    return std::max(both.width() / std::max(from.width(), least), both.height() / std::max(from.height(), least));
}

/// Lets the main body grow by its neighbours, nearest first, until no cluster can join any more.
void growMain(std::vector<Cluster>& clusters, double allArea) {
    Cluster& main = largest(clusters);
    main.inMain = true;
    gis::Box body = main.box;
    for (bool changed = true; changed;) {
        changed = false;
        Cluster* nearest = nullptr;
        for (Cluster& cluster : clusters) {
            const bool joins =
                !cluster.inMain && (growth(body, cluster.box) <= kNoticeable || cluster.area >= kLargeShare * allArea);
            if (joins && (nearest == nullptr || gapBetween(body, cluster.box) < gapBetween(body, nearest->box))) {
                nearest = &cluster;
            }
        }
        if (nearest != nullptr) {
            nearest->inMain = changed = true;
            body.add(nearest->box);
        }
    }
}

/// Joins group `b` to `a` in what `groupOf` says of clusters.
void joinGroups(std::vector<std::uint32_t>& groupOf, std::uint32_t a, std::uint32_t b) {
    std::replace(groupOf.begin(), groupOf.end(), std::max(a, b), std::min(a, b));
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> nearestGroups(const std::map<std::uint32_t, gis::Box>& boxes,
                                                                     double gap) {
    std::optional<std::pair<std::uint32_t, std::uint32_t>> nearest;
    double least = gap;
    for (auto a = boxes.begin(); a != boxes.end(); ++a) {
        for (auto b = std::next(a); b != boxes.end(); ++b) {
            if (const double apart = gapBetween(a->second, b->second); apart <= least) {
                least = apart;
                nearest = {a->first, b->first};
            }
        }
    }
    return nearest;
}

/// Puts far clusters together: those of one unit, those near one another, and the nearest while there are too many.
std::map<std::uint32_t, gis::Box> groupFar(const std::vector<Cluster>& clusters, std::vector<std::uint32_t>& groupOf,
                                           double gap, std::uint32_t most) {
    std::map<std::uint32_t, gis::Box> boxes;
    for (bool changed = true; changed;) {
        boxes.clear();
        for (std::size_t i = 0; i < clusters.size(); ++i) {
            if (!clusters[i].inMain) {
                boxes[groupOf[i]].add(clusters[i].box);
            }
        }
        const double reach = boxes.size() > most ? std::numeric_limits<double>::infinity() : gap;
        const auto pair = nearestGroups(boxes, reach);
        changed = pair.has_value();
        if (pair) {
            joinGroups(groupOf, pair->first, pair->second);
        }
    }
    return boxes;
}

} // namespace

FarParts findFarParts(std::span<const PartPlace> parts, std::uint32_t mostInsets) {
    FarParts far{std::vector<std::uint32_t>(parts.size(), 0), 1};
    std::vector<gis::Box> boxes;
    gis::Box whole;
    double allArea = 0;
    for (const PartPlace& part : parts) {
        boxes.push_back(part.box);
        whole.add(part.box);
        allArea += part.area;
    }
    if (whole.empty() || mostInsets == 0) {
        return far;
    }
    auto numbers = clusterBoxes(boxes, kFirstGap * extentOf(whole));
    auto clusters = clustersOf(parts, numbers);
    const double gap = kGap * extentOf(largest(clusters).box);
    numbers = clusterBoxes(boxes, gap);
    clusters = clustersOf(parts, numbers);
    growMain(clusters, allArea);

    double outside = 0;
    std::vector<std::uint32_t> groupOf(clusters.size());
    for (std::uint32_t i = 0; i < clusters.size(); ++i) {
        groupOf[i] = i;
        outside += clusters[i].inMain ? 0 : clusters[i].area;
    }
    if (outside > kMostOutside * allArea) {
        return far;
    }
    std::map<std::uint32_t, std::uint32_t> clusterOfUnit; // parts of one unit stay together
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!clusters[numbers[i]].inMain) {
            const auto [known, isNew] = clusterOfUnit.try_emplace(parts[i].unit, numbers[i]);
            if (!isNew && groupOf[known->second] != groupOf[numbers[i]]) {
                joinGroups(groupOf, groupOf[known->second], groupOf[numbers[i]]);
            }
        }
    }
    std::map<std::uint32_t, std::uint32_t> frameOfGroup;
    for (const auto& group : groupFar(clusters, groupOf, gap, mostInsets)) {
        frameOfGroup.emplace(group.first, far.frames++);
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!clusters[numbers[i]].inMain) {
            far.frameOfPart[i] = frameOfGroup.at(groupOf[numbers[i]]);
        }
    }
    return far;
}

} // namespace diaban
