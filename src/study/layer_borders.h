// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/build_coverage.h"
#include "gis/io/layer.h"

#include <memory>
#include <mutex>

namespace diaban {

/// The borders of one layer, which is valid, for all that need them: they are not cut again while anybody still holds
/// them. May be used by several threads.
class LayerBorders {
public:
    /// The layer cut into arcs. Throws gis::Error{BadInput "coverage.tangled"}.
    [[nodiscard]] std::shared_ptr<const gis::BuiltCoverage> cut(const gis::Layer& layer) const;
    /// The same where somebody holds it; else nothing.
    [[nodiscard]] std::shared_ptr<const gis::BuiltCoverage> held() const;

private:
    mutable std::mutex m_mutex;
    mutable std::weak_ptr<const gis::BuiltCoverage> m_cut;
};

} // namespace diaban
