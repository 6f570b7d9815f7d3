// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/feature_blocks.h"

#include "gis/base/two_threads.h"

#include <algorithm>

namespace gis {

std::optional<PlainFeatures> FeatureBlocks::read(const Progress& progress) {
    FeatureBlock first;
    if (!take(first)) {
        return std::nullopt;
    }
    auto shape = FeatureParser().shapeOf(first.feature(0));
    if (!shape || static_cast<std::int64_t>(shape->fields.size()) > m_limits.fields) {
        return std::nullopt;
    }
    m_shape = *std::move(shape);
    inTwoThreads([&] { parseAll(std::move(first), &progress); }, [&] { parseAll({}, nullptr); });
    const bool whole = m_texts.ended() && m_parsed == m_taken;
    return m_odd || !whole ? std::nullopt : joined();
}

bool FeatureBlocks::take(FeatureBlock& block) {
    const std::lock_guard lock(m_guard);
    if (m_odd || !m_texts.next(block)) {
        return false;
    }
    m_taken += static_cast<std::int64_t>(block.features.size());
    const auto fields = std::max<std::int64_t>(1, static_cast<std::int64_t>(m_shape.fields.size()));
    if (m_taken > m_limits.units ||
        m_taken > m_limits.values /
                      fields) { // never set back to false: the other thread may have found an odd feature just now
        m_odd = true;
    }
    return !m_odd;
}

void FeatureBlocks::parseAll(FeatureBlock block, const Progress* progress) {
    try {
        FeatureParser parser;
        while (!m_odd && (!block.features.empty() || take(block))) {
            if (!parse(block, parser)) {
                m_odd = true;
            }
            block.features.clear();
            if (progress != nullptr) {
                progress->at("stage.read", m_parsed, 0);
            }
        }
    } catch (...) {
        m_odd = true; // so that the other thread ends too
        throw;
    }
}

bool FeatureBlocks::parse(const FeatureBlock& block, FeatureParser& parser) {
    PlainFeatures features(m_shape);
    for (std::size_t i = 0; i < block.features.size(); ++i) {
        const std::size_t before = features.polygons.vertexCount();
        if (!parser.read(block.feature(i), m_shape, features)) {
            return false;
        }
        const std::size_t vertices = features.polygons.vertexCount() - before;
        if (static_cast<std::int64_t>(vertices) > m_limits.verticesOfUnit) {
            return false;
        }
    }
    const std::lock_guard lock(m_guard);
    m_parsed += static_cast<std::int64_t>(block.features.size());
    m_vertices += static_cast<std::int64_t>(features.polygons.vertexCount());
    if (m_parts.size() <= block.number) {
        m_parts.resize(block.number + 1, PlainFeatures(m_shape));
    }
    m_parts[block.number] = std::move(features);
    return m_vertices <= m_limits.vertices;
}

std::optional<PlainFeatures> FeatureBlocks::joined() {
    PlainFeatures all(m_shape);
    all.polygons.reserve(static_cast<std::size_t>(m_parsed), static_cast<std::size_t>(m_vertices));
    for (PlainFeatures& part : m_parts) {
        if (!all.append(std::move(part))) {
            return std::nullopt;
        }
    }
    return all;
}

} // namespace gis
