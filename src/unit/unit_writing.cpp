// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/unit_writing.h"

#include "src/unit/name_form.h"

namespace diaban {

std::string unitWriting(std::string_view name) {
    const NameForm form = nameFormOf(name);
    const bool named = form.split && !(form.split->withoutMarks && form.tones); // "Xa Mát" may be all name
    return named ? std::to_string(static_cast<int>(form.split->kind)) + '\x1f' + form.split->toned
                 : '\x1f' + form.whole.toned;
}

} // namespace diaban
