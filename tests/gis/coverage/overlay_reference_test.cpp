// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Weights of crosswalks against those of GEOS, see tests/reference/crosswalk/README.md.
#include "gis/coverage/overlay.h"
#include "gis/io/read_layer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace gis {
namespace {

namespace fs = std::filesystem;

struct ReferencePair {
    double area, ofOld, ofNew;
};

fs::path folder() {
    return fs::path(DIABAN_SOURCE_DIR) / "tests/reference/crosswalk";
}

/// Columns src, tgt, area_geos, area_convex_clip, src_share, tgt_share.
std::map<std::pair<std::uint32_t, std::uint32_t>, ReferencePair> readPairs(const fs::path& file) {
    std::ifstream stream(file);
    std::map<std::pair<std::uint32_t, std::uint32_t>, ReferencePair> pairs;
    std::string line;
    std::getline(stream, line);
    EXPECT_TRUE(line.starts_with("src,tgt,area_geos,area_convex_clip,src_share,tgt_share"));
    while (std::getline(stream, line)) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, ',');) {
            cells.push_back(cell);
        }
        pairs[{std::stoul(cells.at(0)) - 1, std::stoul(cells.at(1)) - 1}] = {
            std::stod(cells.at(2)), std::stod(cells.at(4)), std::stod(cells.at(5))};
    }
    return pairs;
}

class CrosswalkReference : public testing::TestWithParam<const char*> {};

TEST_P(CrosswalkReference, weightsAgree) {
    const std::string name = GetParam();
    Problems problems;
    const Layer old = readLayer((folder() / (name + "_src.geojson")).string(), {}, problems);
    const Layer now = readLayer((folder() / (name + "_tgt.geojson")).string(), {}, problems);
    const auto expected = readPairs(folder() / ("crosswalk_" + name + "_pairs.csv"));
    OverlayOptions options;
    options.measure = AreaMeasure::Planar;
    const Overlay result = overlay(old.polygons, now.polygons, old.crs, options);
    EXPECT_EQ(result.byGeos, 0U);
    EXPECT_EQ(result.pieces.size(), expected.size());
    for (const OverlayPiece& piece : result.pieces) {
        const auto found = expected.find({piece.oldUnit, piece.newUnit});
        ASSERT_NE(found, expected.end()) << piece.oldUnit + 1 << '/' << piece.newUnit + 1 << ": " << piece.area;
        const ReferencePair& reference = found->second;
        EXPECT_NEAR(piece.area / reference.area, 1, 1e-9) << piece.oldUnit + 1 << '/' << piece.newUnit + 1;
        EXPECT_NEAR(piece.area / result.oldAreas[piece.oldUnit] / reference.ofOld, 1, 1e-9);
        EXPECT_NEAR(piece.area / result.newAreas[piece.newUnit] / reference.ofNew, 1, 1e-9);
    }
}

INSTANTIATE_TEST_SUITE_P(Layers, CrosswalkReference, testing::Values("leeds", "nc_hex"),
                         [](const auto& layer) { return std::string(layer.param); });

} // namespace
} // namespace gis
