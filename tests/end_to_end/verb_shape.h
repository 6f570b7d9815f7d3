// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/end_to_end/program.h"
#include "tests/support/json_schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {

/// That what a verb printed with --json is what data/schema/verbs.schema.json says of it, and no key more.
inline void expectShape(const std::string& definition, const ProgramRun& run, int exitCode = 0) {
    EXPECT_EQ(run.exitCode, exitCode) << definition << ": " << run.err;
    EXPECT_THAT(JsonSchema("verbs.schema.json", definition, true).faults(jsonOf(run)), testing::IsEmpty())
        << definition << ": " << run.out;
}

} // namespace diaban::test
