// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

namespace diaban {

/// Whether two projects read the same boundaries, lists of units, tables and corrections in the same way: then what
/// was read of one is what would be read of the other, and only figures have to be made anew. Names, targets and
/// units of indicators do not count; what an indicator says of its columns does (headers, kind, words of a status).
[[nodiscard]] bool readTheSame(const Project& one, const Project& other);

} // namespace diaban
