// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/layer_borders.h"

#include "gis/base/error.h"

#include <utility>

namespace diaban {

std::shared_ptr<const gis::BuiltCoverage> LayerBorders::cut(const gis::Layer& layer) const {
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<gis::BuiltCoverage> built = m_cut.lock();
    if (!built) {
        try {
            built = std::make_shared<gis::BuiltCoverage>(gis::buildCoverage(layer.polygons));
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

/// Two hold it: whoever asks, and this function. Others can come by it only through m_cut.
gis::Coverage LayerBorders::takeOut(std::shared_ptr<const gis::BuiltCoverage> cut) const {
    const std::shared_ptr<const gis::BuiltCoverage> given = std::move(cut);
    const std::lock_guard lock(m_mutex);
    const std::shared_ptr<gis::BuiltCoverage> own = m_cut.lock();
    if (own == given && own.use_count() == 2 && m_cut.lock() == own) { // which comes after those who let go of it
        m_cut.reset();
        return std::move(own->coverage);
    }
    return given->coverage;
}

} // namespace diaban
