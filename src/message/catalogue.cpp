// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/catalogue.h"

#include "src/message/library_fault_id.h"
#include "src/message/number_format.h"
#include "src/message/system_fault_id.h"
#include "src/message/terminal_text.h"

#include <QTranslator>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <stdexcept>

/// The words lie in this static library; without this call the linker may leave them out. (The macro must stand
/// outside of any namespace.)
static void keepWords() {
    Q_INIT_RESOURCE(diaban_i18n);
}

namespace diaban {

namespace {

/// Seven significant digits, at most six after the sign: 105.1235, 12,345.68, 1,234,568.
std::string formatArgument(double value, Language language) {
    constexpr int kMostDecimals = 6;
    const double size = std::abs(value);
    const int digitsBefore = size < 1 || !std::isfinite(size) ? 0 : static_cast<int>(std::log10(size)) + 1;
    return formatShort(value, std::clamp(kMostDecimals + 1 - digitsBefore, 0, kMostDecimals), language);
}

std::string valueText(const gis::MessageValue& value, Language language) {
    if (const auto* words = std::get_if<std::string>(&value)) {
        return *words;
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return formatInteger(*whole, language);
    }
    if (const auto* fault = std::get_if<gis::SystemFault>(&value)) {
        return std::to_string(fault->number);
    }
    return formatArgument(std::get<double>(value), language);
}

/// What stands for a placeholder: the value of "units", of "day:date" that day as the language writes it, or of
/// "units|unit|units" the first word where that is one, else the second. Nothing where there is no such argument.
std::optional<std::string> filled(std::string_view placeholder, const gis::Message& message, Language language) {
    const auto bar = placeholder.find('|');
    constexpr std::string_view kDate = ":date";
    const bool isDate = placeholder.ends_with(kDate);
    const std::string_view name = placeholder.substr(0, isDate ? placeholder.size() - kDate.size() : bar);
    const auto arg =
        std::ranges::find(message.args, name, [](const auto& known) { return std::string_view(known.first); });
    if (arg == message.args.end()) {
        return std::nullopt;
    }
    if (isDate || bar == std::string_view::npos) {
        const std::string text = valueText(arg->second, language);
        return isDate ? formatDate(text, language) : text;
    }
    const std::string_view words = placeholder.substr(bar + 1);
    const auto middle = words.find('|');
    const auto* whole = std::get_if<std::int64_t>(&arg->second);
    return std::string(whole != nullptr && *whole == 1 ? words.substr(0, middle) : words.substr(middle + 1));
}

/// Puts the arguments for their {names} in one pass, so that a value that looks like a placeholder stays as it is.
std::string fill(std::string_view words, const gis::Message& message, Language language) {
    std::string result;
    while (!words.empty()) {
        const auto open = words.find('{');
        const auto close = open == std::string_view::npos ? open : words.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        const std::string_view name = words.substr(open + 1, close - open - 1);
        result.append(words.substr(0, open));
        result += filled(name, message, language).value_or(std::string(words.substr(open, close - open + 1)));
        words.remove_prefix(close + 1);
    }
    return result.append(words);
}

std::string idWithArguments(const gis::Message& message, Language language) {
    std::string result = message.id;
    for (const auto& [name, value] : message.args) {
        result += ' ' + name + '=' + valueText(value, language);
    }
    return result;
}

std::string severityId(gis::Severity severity) {
    switch (severity) {
    case gis::Severity::Note:
        return "severity.note";
    case gis::Severity::Warning:
        return "severity.warning";
    case gis::Severity::Error:
        break;
    }
    return "severity.error";
}

/// The words of a language, which never change: unpacked when they are first asked for.
const QTranslator& wordsIn(Language language) {
    const auto unpack = [](const QString& file) {
        keepWords();
        auto words = std::make_unique<QTranslator>();
        if (!words->load(file)) {
            throw std::logic_error("the words of data/i18n are not in this program");
        }
        return words;
    };
    if (language == Language::Vi) {
        static const std::unique_ptr<const QTranslator> vi = unpack(QStringLiteral(":/i18n/diaban_vi.qm"));
        return *vi;
    }
    static const std::unique_ptr<const QTranslator> en = unpack(QStringLiteral(":/i18n/diaban_en.qm"));
    return *en;
}

/// Whether an argument holds what a library says; reasons of "init." are words of the reader already.
bool isOfLibrary(const std::string& id, const std::string& argument) {
    return (argument == "reason" && !id.starts_with("init.")) || id == "layer.driver_warning";
}

/// Whether nobody but a library says these words, which are marked as its own where they are not known.
bool isForeign(const std::string& id) {
    constexpr std::array<std::string_view, 6> kOfFiles{"layer.", "write.", "zip.", "xml.", "database.", "gdal."};
    return std::ranges::any_of(kOfFiles, [&](std::string_view area) { return id.starts_with(area); });
}

bool endsSentence(const std::string& text) {
    return !text.empty() && std::string_view(".!?:;").find(text.back()) != std::string_view::npos;
}

} // namespace

struct Catalogue::Impl {
    Language language;
    const QTranslator& words;

    /// Nothing where the id has no words.
    [[nodiscard]] std::optional<std::string> find(const std::string& id) const {
        const QString found = words.translate("diaban", id.c_str());
        return found.isEmpty() ? std::nullopt : std::optional(found.toStdString());
    }

    /// What a library says in English, behind words of this language where it is known, and marked as its own. A reason
    /// may begin with the sign that joins it to what stands before.
    [[nodiscard]] std::string reason(const std::string& said, bool foreign) const {
        constexpr std::string_view kJoin = ": ";
        const bool joined = said.starts_with(kJoin);
        std::string result(joined ? kJoin : std::string_view{});
        const std::string own = said.substr(result.size());
        const LibraryFault* fault = libraryFault(own);
        const std::optional<std::string> known = fault != nullptr ? find(fault->id) : std::nullopt;
        if (own.empty() || (!known && !foreign)) {
            return said;
        }
        if (known && fault->isTerm) {
            return result + *known;
        }
        const std::string marked =
            fill(find("library.said").value_or("{words}"), {"library.said", {{"words", briefWords(own)}}}, language);
        return result + (known ? *known + " (" + marked + ')' : marked);
    }

    /// The words of an id with its arguments, among them faults of the system and of libraries in words of their own.
    [[nodiscard]] std::optional<std::string> text(const std::string& id, gis::Message message) const {
        const std::optional<std::string> found = find(id);
        if (!found) {
            return found;
        }
        for (auto& [name, value] : message.args) {
            if (const auto* fault = std::get_if<gis::SystemFault>(&value)) {
                const std::string cause = systemFaultId(fault->number);
                value = text(cause, {cause, {{"number", std::int64_t{fault->number}}}}).value_or(cause);
            } else if (const auto* said = std::get_if<std::string>(&value); said != nullptr && isOfLibrary(id, name)) {
                value = reason(*said, isForeign(id));
            }
        }
        return fill(*found, message, language);
    }
};

std::optional<Language> languageOf(std::string_view code) {
    if (code == "vi") {
        return Language::Vi;
    }
    return code == "en" ? std::optional(Language::En) : std::nullopt;
}

Language languageOfEnvironment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') {
            const std::string_view locale(value);
            const std::string_view language = locale.substr(0, locale.find_first_of("_.@-"));
            return languageOf(language).value_or(Language::En);
        }
    }
    return Language::En;
}

Catalogue::Catalogue(Language language) : m_impl(std::make_unique<Impl>(Impl{language, wordsIn(language)})) {}

Catalogue::~Catalogue() = default;
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;

Language Catalogue::language() const noexcept {
    return m_impl->language;
}

bool Catalogue::has(const std::string& id) const {
    return m_impl->find(id).has_value();
}

std::string Catalogue::text(const gis::Message& message) const {
    const std::optional<std::string> words = m_impl->text(message.id, message);
    return words ? *words : idWithArguments(message, language());
}

std::string Catalogue::hint(const gis::Message& message) const {
    return m_impl->text(message.id + ".hint", message).value_or(std::string());
}

std::string Catalogue::line(const gis::Error& error) const {
    return line({gis::Severity::Error, error.file(), error.place(), error.message()});
}

std::string Catalogue::line(const gis::Problem& problem) const {
    std::string result = text(severityId(problem.severity));
    for (const std::string& piece : {problem.file, problem.place, text(problem.message)}) {
        if (!piece.empty()) {
            result += ": " + piece;
        }
    }
    const std::string next = hint(problem.message);
    if (!next.empty()) {
        result += (endsSentence(result) ? " " : ". ") + next;
    }
    return escapeForTerminal(result);
}

} // namespace diaban
