// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/help_page.h"

#include <algorithm>

namespace diaban {

namespace {

std::size_t letters(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

} // namespace

std::string HelpPage::row(const std::string& name, const std::string& words) const {
    const std::string first = "  " + name;
    const std::size_t used = letters(first);
    if (used + 1 < column_width_) {
        return first + std::string(column_width_ - used, ' ') + words + '\n';
    }
    return first + '\n' + std::string(column_width_, ' ') + words + '\n';
}

std::string HelpPage::make_option(const CLI::Option* option, bool isPositional) const {
    return row(make_option_name(option, isPositional) + make_option_opts(option), make_option_desc(option));
}

/// "TEXT:{vi,en}" names a choice by itself, anything else by what is before a colon; the rest is said in words.
std::string HelpPage::make_option_opts(const CLI::Option* option) const {
    if (option->get_type_size() == 0) {
        return {};
    }
    const std::string type = option->get_type_name();
    const std::size_t colon = type.find(':');
    const bool choice = colon != std::string::npos && type.substr(colon + 1).starts_with('{');
    const std::string value = choice ? type.substr(colon + 1) : get_label(type.substr(0, colon));
    constexpr std::size_t kLongest = 20;
    return ' ' + (value.size() > kLongest ? get_label("TEXT") : value) +
           (option->get_expected_max() == CLI::detail::expected_max_vector_size ? " ..." : "") +
           (option->get_required() ? ' ' + get_label("REQUIRED") : std::string{});
}

std::string HelpPage::make_subcommand(const CLI::App* verb) const {
    return row(verb->get_name(), verb->get_description());
}

std::string HelpPage::make_description(const CLI::App* app) const {
    return app->get_description() + '\n';
}

} // namespace diaban
