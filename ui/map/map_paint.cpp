// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_paint.h"

namespace diaban::ui {

MapColours mapColours(bool dark, bool filled) {
    if (dark) {
        return {.background = colourOf(0x1b1f24),
                .plain = colourOf(0x3a424b),
                .border = colourOf(0x59626d),
                .strongBorder = colourOf(0x12161b),
                .coast = colourOf(0x9aa7b4),
                .hatch = colourOf(0x616e7c),
                .selection = colourOf(0x00b8d9),
                .selectionCase = colourOf(0x0b0e11),
                .outline = colourOf(0x000000),
                .outlineCase = colourOf(0xffffff),
                .ink = colourOf(filled ? 0x14181d : 0xe6eaef),
                .halo = colourOf(filled ? 0xffffff : 0x12161b),
                .furniture = colourOf(0xd5dbe1)};
    }
    return {.background = colourOf(0xf4f6f8),
            .plain = colourOf(0xdfe3e8),
            .border = colourOf(0x7f8792),
            .strongBorder = colourOf(0x3e4c59),
            .coast = colourOf(0x3e4c59),
            .hatch = colourOf(0x616e7c),
            .selection = colourOf(0x0091b3),
            .selectionCase = colourOf(0xffffff),
            .outline = colourOf(0x000000),
            .outlineCase = colourOf(0xffffff),
            .ink = colourOf(0x14181d),
            .halo = colourOf(0xffffff),
            .furniture = colourOf(0x3e4c59)};
}

} // namespace diaban::ui
