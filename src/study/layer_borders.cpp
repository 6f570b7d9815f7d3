// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/layer_borders.h"

#include "gis/base/error.h"

namespace diaban {

std::shared_ptr<const gis::BuiltCoverage> LayerBorders::cut(const gis::Layer& layer) const {
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const gis::BuiltCoverage> built = m_cut.lock();
    if (!built) {
        try {
            built = std::make_shared<const gis::BuiltCoverage>(gis::buildCoverage(layer.polygons));
        } catch (const gis::Error& error) {
            throw gis::Error(error.kind(), layer.file, error.place(), error.message());
        }
        m_cut = built;
    }
    return built;
}

std::shared_ptr<const gis::BuiltCoverage> LayerBorders::held() const {
    const std::lock_guard lock(m_mutex);
    return m_cut.lock();
}

} // namespace diaban
