// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/row_statements.h"

#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <string_view>

namespace diaban {

namespace {

constexpr std::array<std::string_view, 9> kNoEnd{"khongthoihan",   "vothoihan",    "khongxacdinhthoihan",
                                                 "khongcothoihan", "khonggioihan", "noend",
                                                 "unlimited",      "indefinite",   "openended"};
constexpr std::array<std::string_view, 5> kDashes{"-", "–", "—", "--", "---"};

} // namespace

void RowStatements::addText(std::string& to, ClusterFact fact, RowStatement said, const Cluster& cluster) {
    RowStatement& held = m_held.at(static_cast<std::size_t>(fact));
    if (said.text.empty() || (held.row > 0 && nameKey(held.text) == nameKey(said.text))) {
        return;
    }
    const bool takes = held.row == 0 || nameKey(said.text) < nameKey(held.text);
    if (held.row > 0) {
        tell("cluster.texts_differ", held, said, takes, cluster);
    }
    if (takes) {
        to = said.text;
        held = std::move(said);
    }
}

void RowStatements::addDay(std::string& to, ClusterFact fact, const std::string& day, RowStatement said,
                           const Cluster& cluster) {
    RowStatement& held = m_held.at(static_cast<std::size_t>(fact));
    if (held.row > 0 && day == to) {
        return;
    }
    const bool narrower = !day.empty() && (fact == ClusterFact::FirstDay ? day > to : to.empty() || day < to);
    const bool takes = held.row == 0 || narrower;
    if (held.row > 0) {
        tell("cluster.dates_differ", held, said, takes, cluster);
    }
    if (takes) {
        to = day;
        held = std::move(said);
    }
}

void RowStatements::tell(const char* id, const RowStatement& held, const RowStatement& said, bool takes,
                         const Cluster& cluster) const {
    m_problems->warn(*m_file, std::to_string(said.row),
                     {id,
                      {{"cluster", cluster.id},
                       {"column", said.column},
                       {"first", static_cast<std::int64_t>(held.row)},
                       {"one", held.text},
                       {"second", static_cast<std::int64_t>(said.row)},
                       {"other", said.text},
                       {"taken", takes ? said.text : held.text}}});
}

bool saysNoEnd(const std::string& text) {
    return std::ranges::find(kDashes, text) != kDashes.end() ||
           std::ranges::find(kNoEnd, plainKey(text)) != kNoEnd.end();
}

} // namespace diaban
