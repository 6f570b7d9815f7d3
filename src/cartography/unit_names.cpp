// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/unit_names.h"

#include "gis/base/text.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <map>
#include <stdexcept>
#include <string_view>

/// The words lie in this static library; without this call the linker may leave them out. (The macro must stand
/// outside of any namespace.)
static void keepWords() {
    Q_INIT_RESOURCE(diaban_unit_words);
}

namespace diaban {

namespace {

/// "Khu phố 3", "Chân Mây - Lăng Cô": a line does not begin with a number or a dash.
bool staysWithTheLast(std::string_view piece) {
    return !piece.empty() && ((piece.front() >= '0' && piece.front() <= '9') || piece == "-" || piece == "–");
}

std::vector<std::string> piecesOf(std::string_view name) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        const std::string_view piece = name.substr(at, end - at);
        if (!pieces.empty() && staysWithTheLast(piece)) {
            pieces.back() += ' ' + std::string(piece);
        } else if (!piece.empty()) {
            pieces.emplace_back(piece);
        }
        at = end + 1;
    }
    return pieces;
}

std::vector<std::string> withWord(const std::string& word, std::vector<std::string> pieces) {
    pieces.front() = word + ' ' + pieces.front();
    return pieces;
}

} // namespace

const std::vector<std::string>& NameForms::in(NameForm form) const noexcept {
    return form == NameForm::Full ? full : form == NameForm::Short ? shortened : bare;
}

UnitNames::UnitNames() {
    keepWords();
    QFile file(QStringLiteral(":/data/unit_words.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("the words for kinds of units are not in the program");
    }
    for (const auto& entry : nlohmann::json::parse(file.readAll().toStdString())) {
        const auto word = entry.at("word").get<std::string>();
        m_words.push_back({word, gis::foldCase(word) + ' ', entry.at("short").get<std::string>()});
    }
}

NameForms UnitNames::of(const std::string& name) const {
    const std::string squeezed = gis::squeezeSpace(name);
    NameForms forms;
    forms.full = piecesOf(squeezed);
    forms.shortened = forms.bare = forms.full;
    const std::string folded = gis::foldCase(squeezed);
    for (const Word& word : m_words) {
        // Folding keeps the length of these words, so that it can be cut off the name itself.
        if (folded.size() > word.folded.size() && folded.size() == squeezed.size() && folded.starts_with(word.folded)) {
            const auto bare = piecesOf(std::string_view(squeezed).substr(word.folded.size()));
            const bool number = bare.front().front() >= '0' && bare.front().front() <= '9';
            forms.shortened = withWord(word.shortened, bare);
            forms.bare = number ? forms.shortened : bare;
            forms.full = number ? withWord(word.word, bare) : forms.full;
            break;
        }
    }
    return forms;
}

std::vector<NameForms> UnitNames::of(const std::vector<std::string>& names) const {
    std::vector<NameForms> all;
    all.reserve(names.size());
    std::map<std::vector<std::string>, int> uses;
    for (const std::string& name : names) {
        all.push_back(of(name));
        ++uses[all.back().bare];
    }
    for (NameForms& forms : all) {
        if (uses[forms.bare] > 1) {
            forms.bare = forms.shortened;
        }
    }
    return all;
}

std::vector<std::string> bareNames(const std::vector<std::string>& names) {
    std::vector<std::string> bare;
    for (const NameForms& forms : UnitNames().of(names)) {
        std::string& name = bare.emplace_back();
        for (const std::string& piece : forms.in(NameForm::Bare)) {
            name += (name.empty() ? "" : " ") + piece;
        }
    }
    return bare;
}

} // namespace diaban
