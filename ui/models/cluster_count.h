// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/cluster/cluster_study.h"

namespace diaban::ui {

/// How many linked clusters there are, said in the same way wherever it is: those that count, and in brackets those
/// that do not: "17 clusters (3 not in force)".
[[nodiscard]] gis::Message clusterCount(const ClusterStudy& study);

} // namespace diaban::ui
