// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/message/local_text.h"

#include <filesystem>
#include <optional>

namespace diaban {

/// What an office's style file says, for all that it publishes.
struct OfficeStyle {
    SceneStyle scene;
    LocalText footer;
    std::optional<PageSize> page;   ///< of maps that do not name one
    std::filesystem::path logoFile; ///< empty: none
    OfficeLogo logo;                ///< place and height; the picture once it is read
};

} // namespace diaban
