// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gis {

/// "9.1.1", of the PROJ that runs.
[[nodiscard]] std::string projVersion();

} // namespace gis
