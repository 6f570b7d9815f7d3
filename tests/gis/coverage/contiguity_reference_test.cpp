// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Neighbours and border lengths against those of GEOS, libpysal and PROJ, see tests/reference/contiguity/README.md.
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/neighbours.h"
#include "gis/io/read_layer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace gis {
namespace {

namespace fs = std::filesystem;
constexpr double kTolerance = 1e-9; // relative

struct Case {
    const char* name;
    const char* layer; ///< in the repository; empty: in the folder of big test data
    bool geodesic;
    std::size_t rook, queen;
};

void PrintTo(const Case& one, std::ostream* out) {
    *out << one.name;
}

struct ReferencePair {
    bool queen, rook;
    double length;
};

using Pairs = std::map<std::pair<std::uint32_t, std::uint32_t>, ReferencePair>;

Pairs readPairs(const fs::path& file, bool geodesic) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    EXPECT_EQ(
        line.rfind("i,j,shared_vertices,shared_segments,queen_vertex,rook_segment,de9im,queen_geos,rook_geos,", 0), 0U);
    Pairs pairs;
    while (std::getline(stream, line)) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, ',');) {
            cells.push_back(cell);
        }
        const auto i = static_cast<std::uint32_t>(std::stoul(cells.at(0)) - 1);
        const auto j = static_cast<std::uint32_t>(std::stoul(cells.at(1)) - 1);
        const std::string& text = cells.at(geodesic ? 13 : 12); // empty where they touch in points alone
        pairs[{i, j}] = {cells.at(7) == "1", cells.at(8) == "1", text.empty() ? 0 : std::stod(text)};
    }
    return pairs;
}

class ContiguityReference : public testing::TestWithParam<Case> {};

TEST_P(ContiguityReference, IsMet) {
    const Case& wanted = GetParam();
    const char* set = std::getenv("DIABAN_DATA");
    const fs::path shared = fs::path(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") / "reference";
    const bool here = *wanted.layer != '\0';
    const std::string table = std::string("contiguity_") + wanted.name + ".csv";
    const fs::path file = here ? fs::path(DIABAN_SOURCE_DIR "/tests/reference") / wanted.layer
                               : shared / "data" / (std::string(wanted.name) + ".geojson");
    if (!fs::exists(file)) {
        GTEST_SKIP() << file << " is not there (set DIABAN_DATA)";
    }
    Problems problems;
    const Layer layer = readLayer(file.string(), {}, problems);
    const Coverage coverage = buildCoverage(layer.polygons).coverage;
    const std::vector<double> lengths =
        wanted.geodesic ? geodesicArcLengths(coverage, layer.crs) : planarArcLengths(coverage);
    const Pairs reference = readPairs(
        here ? fs::path(DIABAN_SOURCE_DIR "/tests/reference/contiguity") / table : shared / table, wanted.geodesic);
    std::size_t rook = 0;
    const std::vector<NeighbourPair> pairs = neighbourPairs(coverage, lengths);
    for (const NeighbourPair& pair : pairs) {
        SCOPED_TRACE(testing::Message() << pair.first + 1 << '-' << pair.second + 1);
        const auto found = reference.find({pair.first, pair.second});
        ASSERT_TRUE(found != reference.end());
        EXPECT_TRUE(found->second.queen);
        EXPECT_EQ(found->second.rook, pair.contact == Contact::Rook);
        EXPECT_NEAR(pair.length, found->second.length, kTolerance * found->second.length);
        rook += static_cast<std::size_t>(pair.contact == Contact::Rook);
    }
    EXPECT_EQ(pairs.size(), wanted.queen);
    EXPECT_EQ(rook, wanted.rook);
    EXPECT_EQ(reference.size(), wanted.queen);
}

INSTANTIATE_TEST_SUITE_P(Layers, ContiguityReference,
                         testing::Values(Case{"nc", "areas/nc.geojson", true, 231, 245},
                                         Case{"columbus", "contiguity/columbus.geojson", false, 100, 118},
                                         Case{"vn01", "", true, 329, 347}, Case{"vn46", "", true, 98, 100}),
                         [](const auto& one) { return std::string(one.param.name); });

} // namespace
} // namespace gis
