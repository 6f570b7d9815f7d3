// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

class QMimeData;

namespace diaban::ui {

/// The files of this machine that are being dropped, in their order; addresses of other places are left out.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const QMimeData& dropped);

} // namespace diaban::ui
