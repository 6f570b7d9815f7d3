// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_columns.h"

#include "gis/base/error.h"
#include "src/unit/listing.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace diaban {

namespace {

using Words = std::initializer_list<std::string_view>;

/// The columns of a table by their headers, each taken once.
class Headers {
public:
    explicit Headers(const Table& table) : m_taken(table.columns.size(), false) {
        for (const TableColumn& column : table.columns) {
            m_keys.push_back(plainKey(column.header));
        }
        if (table.derivedParent) { // made of group rows, named by us
            m_taken[*table.derivedParent] = true;
        }
    }

    /// The first column whose header is one of the words; the words in their order.
    std::optional<std::size_t> take(const Words& words) {
        for (const std::string_view word : words) {
            for (std::size_t at = 0; at < m_keys.size(); ++at) {
                if (!m_taken[at] && m_keys[at] == word) {
                    m_taken[at] = true;
                    return at;
                }
            }
        }
        return std::nullopt;
    }

private:
    std::vector<std::string> m_keys;
    std::vector<bool> m_taken;
};

[[noreturn]] void refuse(const Table& table, const char* id) {
    std::vector<std::string> headers;
    for (const TableColumn& column : table.columns) {
        headers.push_back(column.header);
    }
    throw gis::badInput(table.file, table.sheet, {id, {{"columns", listing(headers, 20)}}});
}

} // namespace

ClusterColumns clusterColumns(const Table& table) {
    Headers headers(table);
    ClusterColumns columns;
    columns.id = headers.take({"clusterid", "macum", "macumlienket", "sohieucum", "kyhieucum", "kyhieu", "socum",
                               "dexuat", "proposal", "id"});
    columns.name = headers.take({"clustername", "tencum", "tencumlienket", "cumlienket", "cumlienketantt",
                                 "cumanninhlienket", "cum", "tengoi", "cluster"});
    columns.kind = headers.take({"kind", "loaicum", "loaihinh", "loai", "hinhthuc", "capcum", "cap"});
    columns.lead = headers.take({"lead", "leadunit", "donvichutri", "chutri", "donvilamcumtruong", "cumtruong",
                                 "donvitruongcum", "truongcum", "donvidaumoi", "daumoi"});
    columns.signedOn = headers.take({"signed", "signedon", "ngayky", "ngaykyket", "kyngay", "ngaykyquyche",
                                     "ngaythanhlap", "thanhlap", "ngaybatdau", "tungay"});
    columns.validUntil = headers.take({"validuntil", "hieulucden", "cohieulucden", "hieulucdenngay", "ngayhethieuluc",
                                       "hethieuluc", "hethan", "ngayhethan", "denngay", "thoihan"});
    columns.code = headers.take({"unitcode", "maxa", "maphuongxa", "maxaphuong", "madonvi", "madvhc", "code", "ma"});
    columns.extends = headers.take({"morongcum", "extendscluster", "extends"});
    columns.members = headers.take({"macacdonvi",
                                    "unitcodes",
                                    "members",
                                    "cacdonvithanhvien",
                                    "donvithanhvien",
                                    "thanhvien",
                                    "cacthanhvien",
                                    "cacdonvithamgia",
                                    "donvithamgia",
                                    "cacdonvi",
                                    "cacxa",
                                    "cacxaphuong",
                                    "gomcacxa",
                                    "gomcacdonvi",
                                    "unit",
                                    "donvi",
                                    "tendonvi",
                                    "xa",
                                    "xaphuong",
                                    "tenxa",
                                    "xaphuongthitran",
                                    "phuongxa",
                                    "commune",
                                    "name",
                                    "ten"});
    columns.parent = headers.take({"parent", "huyen", "quanhuyen", "tenhuyen", "huyenthixathanhpho", "donvicaptren",
                                   "thuochuyen", "thuoctinh", "district", "tinh", "tinhthanhpho", "province"});
    if (!columns.members && !columns.code) {
        refuse(table, "cluster.no_members_column");
    }
    if (!columns.id && !columns.name) {
        columns.name = table.derivedParent;
    }
    if (!columns.id && !columns.name) {
        refuse(table, "cluster.no_cluster_column");
    }
    return columns;
}

} // namespace diaban
