// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cli/session.h"

#include <CLI/App.hpp>

namespace diaban {

/// Lets an option have finite numbers within these bounds alone; what is refused is told in the session's language.
[[nodiscard]] CLI::Validator numberBetween(const Session& session, double least, double most);

/// The same without an upper bound.
[[nodiscard]] CLI::Validator numberFrom(const Session& session, double least);

} // namespace diaban
