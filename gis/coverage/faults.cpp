// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/faults.h"

#include "gis/coverage/border_faults.h"
#include "gis/coverage/odd_faces.h"
#include "gis/geos/faces.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace gis {

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

std::vector<std::uint32_t> unitsAround(const OddFace& face) {
    std::vector<std::uint32_t> units;
    units.reserve(face.around.size());
    for (const UnitAround& around : face.around) {
        units.push_back(around.unit);
    }
    return units;
}

void addGaps(FaultList& faults, const OddFaces& odd) {
    for (std::size_t i = 0; i < odd.list.size(); ++i) {
        const OddFace& face = odd.list[i];
        if (face.units.empty()) {
            faults.list.push_back({FaultKind::Gap, unitsAround(face), face.place, face.areaSquareMetres,
                                   face.perimeterMetres, face.widthMetres(), false});
            faults.shapes.addUnit(odd.shapes, i);
        }
    }
}

/// The overlap of two units from the faces that both cover.
Fault overlapOf(Pair pair, const std::vector<std::size_t>& faces, const OddFaces& odd) {
    Fault fault{FaultKind::Overlap, {pair.first, pair.second}, {}, 0, 0, 0, false};
    double largest = -1;
    for (const std::size_t i : faces) {
        const OddFace& face = odd.list[i];
        fault.areaSquareMetres += face.areaSquareMetres;
        fault.lengthMetres += face.perimeterMetres;
        if (face.areaSquareMetres > largest) {
            largest = face.areaSquareMetres;
            fault.place = face.place;
        }
    }
    fault.widthMetres = 2 * fault.areaSquareMetres / fault.lengthMetres;
    return fault;
}

void addOverlaps(FaultList& faults, const OddFaces& odd) {
    for (const auto& [pair, faces] : overlapsOf(odd)) {
        Polygons pieces;
        for (const std::size_t i : faces) {
            pieces.addUnit(odd.shapes, i);
        }
        faults.list.push_back(overlapOf(pair, faces, odd));
        faults.shapes.addUnit(faces.size() == 1 ? pieces : unionOf(pieces), 0);
    }
}

void addNotFinite(FaultList& faults, const TidyReport& tidied) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const std::size_t unit : tidied.notFinite) {
        faults.list.push_back({FaultKind::NotFinite, {static_cast<std::uint32_t>(unit)}, {none, none}, 0, 0, 0, false});
        faults.shapes.endUnit();
    }
}

/// By kind and place; where the place is not known, by unit.
std::vector<std::size_t> ordered(const std::vector<Fault>& list) {
    std::vector<std::size_t> order(list.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto key = [&](const Fault& fault) {
            const bool known = fault.kind != FaultKind::NotFinite;
            return std::tuple(fault.kind, known ? fault.place.x : 0, known ? fault.place.y : 0, fault.areaSquareMetres);
        };
        return key(list[a]) < key(list[b]);
    });
    return order;
}

} // namespace

std::size_t Faults::count(FaultKind kind) const noexcept {
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [&](const Fault& fault) { return fault.kind == kind; }));
}

std::size_t Faults::thinCount(FaultKind kind) const noexcept {
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [&](const Fault& fault) { return fault.kind == kind && fault.thin; }));
}

Faults findFaults(const BuiltCoverage& built, const Crs& crs, const FaultOptions& options) {
    FaultList found;
    const OddFaces odd = findOddFaces(built.coverage, crs);
    addOverlaps(found, odd);
    addGaps(found, odd);
    addBorderFaults(found, built.coverage, crs, options);
    addNotFinite(found, built.tidied);
    for (Fault& fault : found.list) {
        const bool area = fault.kind == FaultKind::Overlap || fault.kind == FaultKind::Gap;
        fault.thin = area && fault.widthMetres < options.sliverMetres;
    }
    Faults faults;
    faults.tidied = built.tidied;
    for (const std::size_t i : ordered(found.list)) {
        faults.list.push_back(std::move(found.list[i]));
        faults.shapes.addUnit(found.shapes, i);
    }
    return faults;
}

} // namespace gis
