// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"

#include <filesystem>
#include <set>
#include <vector>

namespace diaban::ui {

/// What became of files since they were read: changed, gone, or back after they had been gone. It adds up until they
/// are read anew.
class FileNews {
public:
    /// These were read now; of those that are not there it is only told when they come.
    void read(const std::vector<std::filesystem::path>& files);
    /// Something happened to these.
    void hear(const std::vector<std::filesystem::path>& files);
    /// All that is to be told, the worst first: "window.changed.gone", "window.changed.back", "window.changed.inputs",
    /// each with the names of its "files".
    [[nodiscard]] std::vector<gis::Message> messages() const;

private:
    std::set<std::filesystem::path> m_missing, m_gone, m_back, m_changed;
};

} // namespace diaban::ui
