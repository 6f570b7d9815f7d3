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
    /// What was cut, for somebody who changes it: itself where nobody but the caller held it, who gets it no more then;
    /// else a copy.
    [[nodiscard]] gis::Coverage takeOut(std::shared_ptr<const gis::BuiltCoverage> cut) const;

private:
    mutable std::mutex m_mutex;
    mutable std::weak_ptr<gis::BuiltCoverage> m_cut;
};

} // namespace diaban
