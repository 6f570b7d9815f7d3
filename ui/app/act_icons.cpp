// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/act_icons.h"

#include "ui/views/line_icon.h"

#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

struct ActIcon {
    Act act;
    const char* name; ///< in data/icons
};

constexpr std::array kIcons{ActIcon{Act::New, "new"},
                            ActIcon{Act::Open, "open"},
                            ActIcon{Act::Save, "save"},
                            ActIcon{Act::Export, "export"},
                            ActIcon{Act::CopyCommand, "copy"},
                            ActIcon{Act::Reload, "reload"},
                            ActIcon{Act::Undo, "undo"},
                            ActIcon{Act::Redo, "redo"},
                            ActIcon{Act::Find, "find"},
                            ActIcon{Act::ClearSelection, "clear-selection"},
                            ActIcon{Act::Settings, "settings"},
                            ActIcon{Act::FullExtent, "full-extent"},
                            ActIcon{Act::ZoomToSelection, "zoom-selection"},
                            ActIcon{Act::ZoomIn, "zoom-in"},
                            ActIcon{Act::ZoomOut, "zoom-out"},
                            ActIcon{Act::PreviousPeriod, "previous"},
                            ActIcon{Act::NextPeriod, "next"},
                            ActIcon{Act::PlayPeriods, "play"},
                            ActIcon{Act::UsePeriod, "take"},
                            ActIcon{Act::LeavePeriod, "back-to"},
                            ActIcon{Act::Table, "table"},
                            ActIcon{Act::Charts, "charts"},
                            ActIcon{Act::Style, "style"},
                            ActIcon{Act::Help, "help"}};

} // namespace

QIcon iconOf(Act act) {
    const auto* found = std::ranges::find(kIcons, act, &ActIcon::act);
    return found != kIcons.end() ? lineIcon(found->name) : QIcon();
}

} // namespace diaban::ui
