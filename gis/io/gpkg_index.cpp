// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_index.h"

namespace gis {

namespace {

/// The module says with its first, empty node how large nodes are in this file.
std::size_t nodeBytesOf(const SqliteDatabase& database, const std::string& nodes) {
    SqliteStatement size = database.prepare("SELECT length(data) FROM " + nodes);
    return size.step() ? static_cast<std::size_t>(size.integer(0)) : 0;
}

void insertPair(SqliteStatement& insert, std::int64_t key, std::int64_t value) {
    insert.bind(0, key);
    insert.bind(1, value);
    insert.run();
}

} // namespace

void writeIndex(const SqliteDatabase& database, const GpkgNames& names, std::vector<RtreeEntry> entries) {
    database.run(indexSql(names));
    const std::string nodeTable = quotedName(names.index() + "_node");
    const PackedRtree tree(std::move(entries), nodeBytesOf(database, nodeTable));
    SqliteStatement nodes = database.prepare("INSERT OR REPLACE INTO " + nodeTable + " VALUES (?, ?)");
    for (std::int64_t node = 1; node <= tree.nodeCount(); ++node) {
        nodes.bind(0, node);
        nodes.bind(1, tree.node(node));
        nodes.run();
    }
    SqliteStatement parents =
        database.prepare("INSERT INTO " + quotedName(names.index() + "_parent") + " VALUES (?, ?)");
    for (std::int64_t node = 2; node <= tree.nodeCount(); ++node) {
        insertPair(parents, node, tree.parentOf(node));
    }
    SqliteStatement rows = database.prepare("INSERT INTO " + quotedName(names.index() + "_rowid") + " VALUES (?, ?)");
    for (const PackedRtree::Leaf& leaf : tree.leaves()) {
        insertPair(rows, leaf.id, leaf.node);
    }
}

} // namespace gis
