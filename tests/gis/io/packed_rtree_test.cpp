// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_index.h"
#include "tests/gis/io/sample_layer.h"

#include <limits>
#include <map>
#include <random>

namespace gis::test {
namespace {

std::vector<RtreeEntry> randomEntries(std::size_t count, unsigned seed) {
    std::mt19937 random(seed); // the same boxes each run
    std::uniform_real_distribution<double> place(-180, 180), size(0, 2);
    std::vector<RtreeEntry> entries;
    for (std::size_t i = 0; i < count; ++i) {
        Box box;
        box.add(Point{place(random), place(random)});
        box.add(Point{box.min.x + size(random), box.min.y + size(random)});
        entries.push_back({static_cast<std::int64_t>(i * 3 + 1), box});
    }
    return entries;
}

/// A database with an index of the entries, as a layer "t" has it.
class Index {
public:
    explicit Index(const std::vector<RtreeEntry>& entries, int pageBytes = 4096)
        : m_database(SqliteDatabase::create(m_folder / "x.db", pageBytes)) {
        writeIndex(m_database, {"t", "fid", "g"}, entries);
    }

    [[nodiscard]] std::vector<std::int64_t> idsIn(const Box& window) const {
        SqliteStatement rows =
            m_database.prepare("SELECT id FROM rtree_t_g WHERE maxx >= ? AND minx <= ? AND maxy >= ? "
                               "AND miny <= ? ORDER BY id");
        rows.bind(0, window.min.x);
        rows.bind(1, window.max.x);
        rows.bind(2, window.min.y);
        rows.bind(3, window.max.y);
        std::vector<std::int64_t> ids;
        while (rows.step()) {
            ids.push_back(rows.integer(0));
        }
        return ids;
    }

    [[nodiscard]] std::string first(const std::string& sql) const {
        SqliteStatement row = m_database.prepare(sql);
        return row.step() ? std::string(row.text(0)) : "no row";
    }
    void run(const std::string& sql) const { m_database.run(sql); }

private:
    TempFolder m_folder;
    SqliteDatabase m_database;
};

std::vector<std::int64_t> bruteForce(const std::vector<RtreeEntry>& entries, const Box& window) {
    std::vector<std::int64_t> ids;
    for (const RtreeEntry& entry : entries) {
        if (entry.box.intersects(window)) {
            ids.push_back(entry.id);
        }
    }
    return ids;
}

class PackedRtreeOfSize : public testing::TestWithParam<std::size_t> {};

/// SQLite's own check of the tree finds nothing, and queries find what a walk over all boxes finds.
TEST_P(PackedRtreeOfSize, isATreeOfSqlite) {
    const auto entries = randomEntries(GetParam(), 5);
    const Index index(entries);
    EXPECT_EQ(index.first("SELECT rtreecheck('rtree_t_g')"), "ok");
    EXPECT_EQ(index.first("SELECT count(*) FROM rtree_t_g"), std::to_string(entries.size()));
    for (const RtreeEntry& window : randomEntries(20, 6)) {
        EXPECT_EQ(index.idsIn(window.box), bruteForce(entries, window.box));
    }
}

/// Others may go on with it: entries are deleted and inserted until nothing of the first is left.
TEST_P(PackedRtreeOfSize, canBeEdited) {
    const Index index(randomEntries(GetParam(), 5));
    index.run("DELETE FROM rtree_t_g WHERE id % 2 = 0; UPDATE rtree_t_g SET minx = minx - 1;"
              "INSERT INTO rtree_t_g SELECT id + 1000000, minx, maxx, miny, maxy FROM rtree_t_g;");
    EXPECT_EQ(index.first("SELECT rtreecheck('rtree_t_g')"), "ok");
    index.run("DELETE FROM rtree_t_g");
    EXPECT_EQ(index.first("SELECT rtreecheck('rtree_t_g')"), "ok");
    EXPECT_EQ(index.first("SELECT count(*) FROM rtree_t_g"), "0");
}

INSTANTIATE_TEST_SUITE_P(Sizes, PackedRtreeOfSize, testing::Values(0, 1, 2, 50, 51, 52, 102, 103, 2601, 2602, 6000));

TEST(PackedRtree, takesEachPageSize) {
    for (const int page : {512, 1024, 4096, 32'768, 65'536}) {
        const auto entries = randomEntries(300, 1);
        const Index index(entries, page);
        EXPECT_EQ(index.first("SELECT rtreecheck('rtree_t_g')"), "ok") << page;
        EXPECT_EQ(index.idsIn({{-180, -180}, {180, 180}}).size(), entries.size()) << page;
    }
}

TEST(PackedRtree, fillsNodesEvenlyAndNumbersLeaves) {
    const PackedRtree tree(randomEntries(103, 2), 1228);
    EXPECT_EQ(tree.nodeCount(), 4) << "a root and three leaves";
    std::map<std::int64_t, int> ofLeaf;
    for (const PackedRtree::Leaf& leaf : tree.leaves()) {
        ++ofLeaf[leaf.node];
    }
    EXPECT_EQ(ofLeaf, (std::map<std::int64_t, int>{{2, 34}, {3, 34}, {4, 35}}));
    EXPECT_EQ(tree.parentOf(1), 0);
    EXPECT_EQ(tree.parentOf(4), 1);
    EXPECT_EQ(tree.node(1).size(), 1228U);
}

/// A box in floats is never smaller than the box, and at most one step larger on each side.
TEST(PackedRtree, roundsOutwards) {
    std::vector<RtreeEntry> entries = randomEntries(200, 3);
    entries.push_back({1'000'001, {{1e39, -1e300}, {1e40, 1e-300}}});
    entries.push_back({1'000'002, {{0, 0.5}, {0, 0.5}}});
    const Index index(entries);
    for (const auto& [id, box] : entries) {
        const std::string where = " FROM rtree_t_g WHERE id = " + std::to_string(id);
        const double minx = std::stod(index.first("SELECT minx" + where));
        EXPECT_LE(minx, box.min.x);
        if (box.max.x < 1e38) {
            const double maxx = std::stod(index.first("SELECT maxx" + where));
            EXPECT_GE(maxx, box.max.x);
            EXPECT_LE(maxx - minx, box.width() + 1e-4);
        }
    }
    EXPECT_EQ(index.idsIn({{0, 0.5}, {0, 0.5}}).empty(), false);
    EXPECT_EQ(index.first("SELECT rtreecheck('rtree_t_g')"), "ok");
}

/// The nodes do not overlap much: a small window looks into few of them.
TEST(PackedRtree, isCompact) {
    std::vector<RtreeEntry> entries;
    for (int i = 0; i < 10'000; ++i) {
        const double x = i % 100, y = i / 100;
        entries.push_back({i + 1, {{x, y}, {x + 1, y + 1}}});
    }
    const PackedRtree tree(entries, 1228);
    std::map<std::int64_t, Box> leaves;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        leaves[tree.leaves()[i].node].add(entries[i].box);
    }
    const auto met = std::count_if(leaves.begin(), leaves.end(), [](const auto& leaf) {
        return leaf.second.contains({50.5, 50.5});
    });
    EXPECT_GE(met, 1);
    EXPECT_LE(met, 4) << "of " << leaves.size();
}

} // namespace
} // namespace gis::test
