// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/App.hpp>
#include <CLI/Formatter.hpp>

#include <string>

namespace diaban {

/// The page of --help: columns that stand below each other in any language, and values named in its words.
class HelpPage : public CLI::Formatter {
public:
    [[nodiscard]] std::string make_option(const CLI::Option* option, bool isPositional) const override;
    [[nodiscard]] std::string make_option_opts(const CLI::Option* option) const override;
    [[nodiscard]] std::string make_subcommand(const CLI::App* verb) const override;
    [[nodiscard]] std::string make_description(const CLI::App* app) const override;

private:
    [[nodiscard]] std::string row(const std::string& name, const std::string& words) const;
};

} // namespace diaban
