// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"
#include "ui/document/words.h"

#include <QString>
#include <cstdint>
#include <span>

namespace diaban::ui {

/// What a cluster of just these units would be.
struct ChosenUnits {
    std::size_t units = 0;
    std::size_t pieces = 0;  ///< groups of them that touch; 1: they hang together
    double innerMetres = 0;  ///< borders between them
    double gainedMetres = 0; ///< of these, what no cluster looks after yet
};

/// Looks at the shared borders of a study.
[[nodiscard]] ChosenUnits lookAtChosen(const ClusterStudy& study, std::span<const std::uint32_t> units);

/// "3 đơn vị liền kề: 15,2 km ranh giới chung, trong đó 4,1 km là sơ hở".
[[nodiscard]] QString chosenWords(const ChosenUnits& chosen, const Words& words);

} // namespace diaban::ui
