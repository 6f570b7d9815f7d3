// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/button_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace diaban::ui {

namespace {

struct Row {
    std::string_view source;
    const char* id;
};

constexpr std::array kRows{Row{"OK", "window.button.ok"},         Row{"&OK", "window.button.ok"},
                           Row{"Save", "window.button.save"},     Row{"&Yes", "window.button.yes"},
                           Row{"&No", "window.button.no"},        Row{"Cancel", "window.button.cancel"},
                           Row{"Close", "window.button.close"},   Row{"Discard", "window.button.discard"},
                           Row{"Apply", "window.button.apply"},   Row{"&Undo", "window.button.undo"},
                           Row{"&Redo", "window.button.redo"},    Row{"Cu&t", "window.button.cut"},
                           Row{"&Copy", "window.button.copy"},    Row{"&Paste", "window.button.paste"},
                           Row{"Delete", "window.button.delete"}, Row{"Select All", "window.button.all"}};

constexpr std::array<std::string_view, 4> kContexts{"QPlatformTheme", "QLineEdit", "QWidgetTextControl",
                                                    "QDialogButtonBox"};

} // namespace

QString ButtonWords::translate(const char* context, const char* source, const char* /*disambiguation*/,
                               int /*count*/) const {
    if (context == nullptr || source == nullptr || std::ranges::find(kContexts, context) == kContexts.end()) {
        return {};
    }
    const auto row = std::ranges::find(kRows, std::string_view(source), &Row::source);
    return row == kRows.end() ? QString() : m_words(row->id);
}

} // namespace diaban::ui
