// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/progress.h"
#include "gis/io/feature_parser.h"
#include "gis/io/feature_texts.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace gis {

/// All features of a GeoJSON file, parsed by two threads that take block after block.
class FeatureBlocks {
public:
    FeatureBlocks(const std::string& path, const Limits& limits) : m_limits(limits), m_texts(path) {}

    /// In the order of the file, whichever thread read them. Nothing where a feature is not plain or a limit is passed.
    /// Call once. Throws Error{Stopped}.
    [[nodiscard]] std::optional<PlainFeatures> read(const Progress& progress);

    [[nodiscard]] const FeatureShape& shape() const noexcept { return m_shape; }
    [[nodiscard]] const FeatureTexts& texts() const noexcept { return m_texts; }

private:
    [[nodiscard]] bool take(FeatureBlock& block);
    void parseAll(FeatureBlock block, const Progress* progress);
    [[nodiscard]] bool parse(const FeatureBlock& block, FeatureParser& parser);
    [[nodiscard]] std::optional<PlainFeatures> joined();

    Limits m_limits;
    std::mutex m_guard; ///< of all that follows
    FeatureTexts m_texts;
    FeatureShape m_shape;
    std::vector<PlainFeatures> m_parts; ///< one a block
    std::int64_t m_taken = 0;           ///< units
    std::int64_t m_vertices = 0;
    std::atomic<std::int64_t> m_parsed = 0; ///< units
    std::atomic<bool> m_odd = false;
};

} // namespace gis
