// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"
#include "gis/io/put_in_place.h"
#include "tests/gis/io/sample_layer.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace gis::test {
namespace {

/// A shapefile of `units` units that stands in `folder` under `name`.
void writeSet(const fs::path& folder, const std::string& name, int units) {
    Layer layer;
    layer.crs = Crs::fromText("EPSG:4326");
    for (int i = 0; i < units; ++i) {
        addSquare(layer.polygons, 100 + i * 0.01, 10, 0.01);
        layer.polygons.endUnit();
    }
    layer.attributes.fields.push_back(fieldOf<std::int64_t>(
        "n", FieldType::Integer, std::vector<std::int64_t>(static_cast<std::size_t>(units), std::int64_t{units})));
    Problems problems;
    writeLayer((folder / name).string(), LayerFormat::Shapefile, layer, {}, problems);
}

/// Each file of `from` into `to`.
std::vector<Move> movesOf(const fs::path& from, const fs::path& to) {
    std::vector<Move> moves;
    for (const auto& entry : fs::directory_iterator(from)) {
        moves.push_back({entry.path(), to / entry.path().filename()});
    }
    return moves;
}

Error failureOf(const std::vector<Move>& moves) {
    try {
        putInPlace(moves);
    } catch (const Error& error) {
        return error;
    }
    return {ErrorKind::Internal, "", "", {"nothing failed", {}}};
}

class PutInPlace : public testing::Test {
protected:
    void SetUp() override { writeSet(m_staged.path(), "x.shp", 3); }
    [[nodiscard]] std::string unitsAndValues() const {
        if (!fs::exists(m_place / "x.shp")) {
            return "no layer";
        }
        const Layer layer = readBackOf(m_place / "x.shp");
        return std::to_string(layer.unitCount()) + " of " + layer.attributes.fields[0].asText(0);
    }
    TempFolder m_staged;
    TempFolder m_place;
};

TEST_F(PutInPlace, movesAllAndReturnsThePlacesSorted) {
    const auto done = putInPlace(movesOf(m_staged.path(), m_place.path()));
    EXPECT_EQ(done.size(), 6U);
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_EQ(unitsAndValues(), "3 of 3");
    EXPECT_TRUE(m_staged.names().empty());
}

TEST_F(PutInPlace, removesWhatBelongedToTheOldShapefileOnly) {
    writeSet(m_place.path(), "x.shp", 5);
    for (const char* old : {"x.qix", "x.sbn", "x.sbx", "x.qpj", "x.PRJ", "x.CPG", "x.qml", "y.qix", "x.txt"}) {
        spit(m_place / old, "old");
    }
    fs::remove(m_staged / "x.prj");
    putInPlace(movesOf(m_staged.path(), m_place.path()));
    const std::vector<std::string> expected{"x.cpg", "x.dbf", "x.fields.csv", "x.qml",
                                            "x.shp", "x.shx", "x.txt",        "y.qix"};
    EXPECT_EQ(m_place.names(), expected);
    EXPECT_EQ(unitsAndValues(), "3 of 3");
}

TEST_F(PutInPlace, keepsTheOldSetWhereTheFirstRenameFails) {
    writeSet(m_place.path(), "x.shp", 5);
    fs::remove(m_place / "x.cpg");
    fs::create_directory(m_place / "x.cpg");
    std::vector<Move> moves = movesOf(m_staged.path(), m_place.path());
    std::sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) { return a.to < b.to; });
    const Error error = failureOf(moves);
    EXPECT_EQ(error.message().id, "write.commit");
    EXPECT_EQ(error.file(), m_place / "x.cpg");
    fs::remove(m_place / "x.cpg");
    EXPECT_EQ(unitsAndValues(), "5 of 5");
}

TEST_F(PutInPlace, leavesNoMixedLayerWhereALaterRenameFails) {
    writeSet(m_place.path(), "x.shp", 5);
    writeSet(m_place.path(), "y.shp", 4);
    writeSet(m_staged.path(), "y.shp", 2);
    fs::remove(m_place / "x.fields.csv");
    fs::create_directory(m_place / "x.fields.csv");
    std::vector<Move> moves = movesOf(m_staged.path(), m_place.path());
    std::sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) { return a.to < b.to; });
    const Error error = failureOf(moves);
    EXPECT_EQ(error.message().id, "write.commit_partly");
    EXPECT_NE(std::get<std::string>(error.message().args[1].second).find("x.dbf"), std::string::npos);
    EXPECT_EQ(unitsAndValues(), "no layer");
    EXPECT_EQ(readErrorId(m_place / "x.shp"), "layer.missing");
    EXPECT_EQ(readBackOf(m_place / "y.shp").unitCount(), 4U) << "none of its members was replaced";
}

TEST_F(PutInPlace, failsWithoutChangeWhereTheShpCannotGoAway) {
    const TempFolder none;
    const Error error =
        failureOf({{m_staged / "x.shp", none / "gone/x.shp"}, {m_staged / "x.dbf", none / "gone/x.dbf"}});
    EXPECT_EQ(error.kind(), ErrorKind::CannotWrite);
    EXPECT_EQ(m_staged.names().size(), 6U);
}

/// A kill between the renames, at some 80 moments: the old layer, the new one or none, never a mixture.
TEST_F(PutInPlace, killedAnywhereLeavesNoMixedLayer) {
    int none = 0;
    for (int moment = 0; moment < 80; ++moment) {
        const TempFolder staged;
        const TempFolder place;
        writeSet(staged.path(), "x.shp", 3);
        writeSet(place.path(), "x.shp", 5);
        int ready[2];
        ASSERT_EQ(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const std::vector<Move> moves = movesOf(staged.path(), place.path());
            ::close(ready[0]);
            ::close(ready[1]); // tells the parent
            putInPlace(moves);
            ::_exit(0);
        }
        ::close(ready[1]);
        char nothing = 0;
        static_cast<void>(!::read(ready[0], &nothing, 1));
        ::close(ready[0]);
        ::usleep(static_cast<useconds_t>(moment * 4));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        if (!fs::exists(place / "x.shp")) {
            ++none;
            continue;
        }
        const Layer layer = readBackOf(place / "x.shp");
        EXPECT_EQ(layer.attributes.fields[0].asText(0), std::to_string(layer.unitCount()));
        EXPECT_TRUE(layer.unitCount() == 3 || layer.unitCount() == 5);
    }
    RecordProperty("moments_without_layer", none);
}

} // namespace
} // namespace gis::test
