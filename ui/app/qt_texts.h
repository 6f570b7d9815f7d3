// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace diaban::ui {

/// The id of our words for a text that Qt itself shows, whatever part of it asks: buttons of boxes, the dialog of
/// files, menus of lines and scroll bars. Null where we have none: then Qt's English stays.
[[nodiscard]] const char* idOfQtText(std::string_view source);

} // namespace diaban::ui
