// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster.h"
#include "src/message/catalogue.h"
#include "src/unit/units.h"

#include <cstdint>
#include <string>
#include <vector>

namespace diaban::ui {

/// What a linked cluster of these members is usually called: "Cụm liên kết A – B", of the first and the last by code
/// whose names differ, without their kinds. One name alone is said once; of several units that share it their kinds
/// are added, "A (phường – xã)", or the districts that they lie in, "Xã A (Huyện B – Huyện C)". Empty of no members.
[[nodiscard]] std::string usualClusterName(const std::vector<std::uint32_t>& members, const Units& units,
                                           const Catalogue& catalogue);

/// Whether another cluster than the one of that id is called so; no name is nobody's.
[[nodiscard]] bool isClusterNameTaken(const std::string& name, const std::vector<Cluster>& clusters,
                                      const std::string& id);

/// That name, with a number behind it, "(2)" and on, where another cluster than the one of that id has it.
[[nodiscard]] std::string freeClusterName(const std::string& name, const std::vector<Cluster>& clusters,
                                          const std::string& id);

} // namespace diaban::ui
