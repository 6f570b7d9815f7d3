// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/far_parts.h"

#include "gis/base/disjoint_sets.h"
#include "src/cartography/box_clusters.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace diaban {

namespace {

constexpr double kFirstGap = 0.02;     ///< of the whole extent
constexpr double kGap = 0.05;          ///< of the core's extent
constexpr double kSmallerScale = 1.25; ///< the core's scale by that of the frame: more is worth an inset
constexpr double kLargerFrame = 1.4;   ///< the frame's area by the core's: more is worth an inset
constexpr double kLargeShare = 0.3;    ///< of all area: too large to leave the main frame
constexpr double kMostOutside = 0.5;   ///< of all area
constexpr std::size_t kFewGroups = 48; ///< as many as may be compared pair by pair

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

const Cluster& largest(const std::vector<Cluster>& clusters) {
    return *std::max_element(clusters.begin(), clusters.end(),
                             [](const Cluster& a, const Cluster& b) { return a.area < b.area; });
}

/// Whether a frame that has grown from the core's to `grown` has cost the map dear.
bool costsDear(const gis::Box& core, const gis::Box& grown, const PageSize& room) {
    const double least = std::max(extentOf(core) * 0.05, std::numeric_limits<double>::min());
    const double width = std::max(core.width(), least);
    const double height = std::max(core.height(), least);
    const double wider = std::max(grown.width(), least);
    const double higher = std::max(grown.height(), least);
    const double scale = std::min(room.width / width, room.height / height);
    const double smaller = std::min(room.width / wider, room.height / higher);
    return scale > kSmallerScale * smaller || wider * higher > kLargerFrame * width * height;
}

/// Lets the main frame grow from the core by its neighbours, nearest first.
void growMain(std::vector<Cluster>& clusters, double allArea, const PageSize& room) {
    gis::Box core = largest(clusters).box;
    for (const Cluster& cluster : clusters) {
        if (cluster.area >= kLargeShare * allArea) {
            core.add(cluster.box);
        }
    }
    std::vector<std::pair<double, Cluster*>> nearest;
    nearest.reserve(clusters.size());
    for (Cluster& cluster : clusters) {
        nearest.emplace_back(gapBetween(core, cluster.box), &cluster);
    }
    std::stable_sort(nearest.begin(), nearest.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    gis::Box body = core;
    for (const auto& [gap, cluster] : nearest) {
        gis::Box grown = body;
        grown.add(cluster->box);
        if (!costsDear(core, grown, room)) {
            cluster->inMain = true;
            body = grown;
        }
    }
}

/// Lets clusters follow their units out of the main frame where more of each of those units is far than not.
void followUnits(std::span<const PartPlace> parts, const std::vector<std::uint32_t>& numbers,
                 std::vector<Cluster>& clusters) {
    std::map<std::uint32_t, double> farther; // of each unit: area outside less area in the main frame
    for (std::size_t i = 0; i < parts.size(); ++i) {
        farther[parts[i].unit] += clusters[numbers[i]].inMain ? -parts[i].area : parts[i].area;
    }
    std::vector<bool> follows(clusters.size(), true);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        follows[numbers[i]] = follows[numbers[i]] && farther[parts[i].unit] > 0;
    }
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        clusters[i].inMain = clusters[i].inMain && !follows[i];
    }
}

/// The least gap between a cluster's box and the boxes of parts that `counts` says.
template <typename Counts> double nearestOf(const gis::Box& box, std::span<const PartPlace> parts, Counts counts) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (counts(i)) {
            nearest = std::min(nearest, gapBetween(box, parts[i].box));
        }
    }
    return nearest;
}

/// Lets islets at the rim of the main frame leave it for the far parts of their own unit where these are nearer than
/// any land that stays: no reef stands by itself off a coast while the rest of its archipelago is in an inset.
void followIslands(std::span<const PartPlace> parts, const std::vector<std::uint32_t>& numbers,
                   std::vector<Cluster>& clusters, double allArea) {
    constexpr double kIslet = 0.01;      ///< of all area, at most
    std::map<std::uint32_t, bool> isFar; // units with parts outside
    for (std::size_t i = 0; i < parts.size(); ++i) {
        isFar[parts[i].unit] = isFar[parts[i].unit] || !clusters[numbers[i]].inMain;
    }
    std::vector<std::optional<std::uint32_t>> unitOf(clusters.size()); // of those that may leave
    std::vector<bool> stays(clusters.size(), false);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::uint32_t cluster = numbers[i];
        unitOf[cluster] = unitOf[cluster].value_or(parts[i].unit);
        stays[cluster] = stays[cluster] || !isFar[parts[i].unit] || *unitOf[cluster] != parts[i].unit ||
                         clusters[cluster].area > kIslet * allArea;
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t c = 0; c < clusters.size(); ++c) {
            if (!clusters[c].inMain || stays[c]) {
                continue;
            }
            const double land = nearestOf(clusters[c].box, parts, [&](std::size_t i) {
                return stays[numbers[i]] && clusters[numbers[i]].inMain;
            });
            const double far = nearestOf(clusters[c].box, parts, [&](std::size_t i) {
                return parts[i].unit == unitOf[c] && !clusters[numbers[i]].inMain;
            });
            clusters[c].inMain = far >= land;
            changed = changed || far < land;
        }
    }
}

/// The far clusters' groups: their boxes by the cluster that stands for each.
std::map<std::uint32_t, gis::Box> groupBoxes(const std::vector<Cluster>& clusters, gis::DisjointSets& groups) {
    std::map<std::uint32_t, gis::Box> boxes;
    for (std::uint32_t i = 0; i < clusters.size(); ++i) {
        if (!clusters[i].inMain) {
            boxes[groups.rootOf(i)].add(clusters[i].box);
        }
    }
    return boxes;
}

/// Joins groups no further apart than `gap`, ever wider gaps while there are too many to compare pair by pair.
void joinMany(const std::vector<Cluster>& clusters, gis::DisjointSets& groups, double gap) {
    gis::Box all;
    for (const Cluster& cluster : clusters) {
        all.add(cluster.box);
    }
    gap = std::max(gap, extentOf(all) / 1000);
    for (auto known = groupBoxes(clusters, groups); known.size() > kFewGroups; known = groupBoxes(clusters, groups)) {
        std::vector<gis::Box> boxes;
        std::vector<std::uint32_t> firstOf;
        for (const auto& [first, box] : known) {
            boxes.push_back(box);
            firstOf.push_back(first);
        }
        const std::vector<std::uint32_t> numbers = clusterBoxes(boxes, gap);
        std::vector<std::optional<std::uint32_t>> seen(boxes.size());
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            std::optional<std::uint32_t>& first = seen[numbers[i]];
            first = first.value_or(firstOf[i]);
            groups.join(*first, firstOf[i]);
        }
        gap *= 1.5;
    }
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

/// Puts far clusters together: those near one another, and the nearest while there are too many.
void groupFar(const std::vector<Cluster>& clusters, gis::DisjointSets& groups, double gap, std::uint32_t most) {
    joinMany(clusters, groups, gap);
    for (bool changed = true; changed;) {
        const auto boxes = groupBoxes(clusters, groups);
        const double reach = boxes.size() > most ? std::numeric_limits<double>::infinity() : gap;
        const auto pair = nearestGroups(boxes, reach);
        changed = pair.has_value();
        if (pair) {
            groups.join(pair->first, pair->second);
        }
    }
}

/// Joins the far clusters that parts of one unit lie in.
void joinByUnit(std::span<const PartPlace> parts, const std::vector<std::uint32_t>& numbers,
                const std::vector<Cluster>& clusters, gis::DisjointSets& groups) {
    std::map<std::uint32_t, std::uint32_t> clusterOfUnit;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!clusters[numbers[i]].inMain) {
            groups.join(clusterOfUnit.try_emplace(parts[i].unit, numbers[i]).first->second, numbers[i]);
        }
    }
}

/// The cluster of each part, by a gap that fits the largest cluster rather than an extent which far parts have blown
/// up.
std::vector<std::uint32_t> clusterParts(std::span<const PartPlace> parts, double& gap) {
    std::vector<gis::Box> boxes;
    gis::Box whole;
    for (const PartPlace& part : parts) {
        boxes.push_back(part.box);
        whole.add(part.box);
    }
    gap = kGap * extentOf(largest(clustersOf(parts, clusterBoxes(boxes, kFirstGap * extentOf(whole)))).box);
    return clusterBoxes(boxes, gap);
}

} // namespace

FarParts findFarParts(std::span<const PartPlace> parts, const PageSize& room, std::uint32_t mostInsets) {
    FarParts far{std::vector<std::uint32_t>(parts.size(), 0), 1};
    if (parts.empty() || mostInsets == 0) {
        return far;
    }
    double gap = 0;
    const std::vector<std::uint32_t> numbers = clusterParts(parts, gap);
    std::vector<Cluster> clusters = clustersOf(parts, numbers);
    double area = 0;
    double outside = 0;
    for (const Cluster& cluster : clusters) {
        area += cluster.area;
    }
    growMain(clusters, area, room);
    followUnits(parts, numbers, clusters);
    followIslands(parts, numbers, clusters, area);
    for (const Cluster& cluster : clusters) {
        outside += cluster.inMain ? 0 : cluster.area;
    }
    if (outside > kMostOutside * area) {
        return far;
    }
    gis::DisjointSets groups(clusters.size());
    joinByUnit(parts, numbers, clusters, groups);
    groupFar(clusters, groups, gap, mostInsets);
    std::map<std::uint32_t, std::uint32_t> frameOfGroup;
    for (const auto& group : groupBoxes(clusters, groups)) {
        frameOfGroup.emplace(group.first, far.frames++);
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!clusters[numbers[i]].inMain) {
            far.frameOfPart[i] = frameOfGroup.at(groups.rootOf(numbers[i]));
        }
    }
    return far;
}

} // namespace diaban
