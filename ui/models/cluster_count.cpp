// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/cluster_count.h"

namespace diaban::ui {

gis::Message clusterCount(const ClusterStudy& study) {
    const ClusterCounts& counts = study.counts;
    const std::size_t counted = study.counted.size();
    const std::size_t rest = study.clusters.list.size() - counted;
    const bool byDay = rest == counts.expired + counts.notYetSigned + counts.dateUnread;
    return {rest == 0 ? "clusters.count"
            : byDay   ? "clusters.count.not_in_force"
                      : "clusters.count.not_counted",
            {{"count", static_cast<std::int64_t>(counted)}, {"rest", static_cast<std::int64_t>(rest)}}};
}

} // namespace diaban::ui
