// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <utility>

namespace gis {

/// How a long job tells where it is and hears that it should stop. Copies share the same ends.
class Progress {
public:
    /// Called with a stage id ("stage.read"), units done and units in all (0: unknown).
    using Report = std::function<void(const std::string& stage, std::int64_t done, std::int64_t total)>;

    Progress() = default;
    Progress(std::stop_token stop, Report report) : m_stop(std::move(stop)), m_report(std::move(report)) {}

    /// Reports, then throws Error{Stopped} where stopping was asked for. Cheap enough for every thousandth unit.
    void at(const std::string& stage, std::int64_t done, std::int64_t total) const;
    /// The same stop, told to another.
    [[nodiscard]] Progress retold(Report report) const { return {m_stop, std::move(report)}; }
    [[nodiscard]] bool stopRequested() const noexcept { return m_stop.stop_requested(); }

private:
    std::stop_token m_stop;
    Report m_report;
};

} // namespace gis
