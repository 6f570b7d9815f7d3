// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/page_html.h"

#include "src/publish/page_bytes.h"
#include "src/publish/page_json.h"

#include <QFile>
#include <array>
#include <stdexcept>
#include <string_view>

/// The page's sources lie in this static library; without this call the linker may leave them out.
static void keepPageSources() {
    Q_INIT_RESOURCE(diaban_page);
}

namespace diaban {

namespace {

/// In the order in which they stand in the page's one script.
constexpr std::array kScripts{"unpack",  "state",     "paint", "camera",   "pointer", "panel", "legend_chart",
                              "locator", "unit_card", "lists", "clusters", "search",  "print", "start"};

std::string source(const std::string& name, const char* ending) {
    keepPageSources();
    QFile file(QString::fromStdString(":/page/" + name + ending));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("the program lacks the page's " + name);
    }
    return file.readAll().toStdString();
}

std::string script() {
    std::string text = "(() => {\n\"use strict\";\n";
    for (const char* name : kScripts) {
        text += source(name, ".js");
    }
    return text + "})();\n";
}

/// The skeleton with what stands for each {{name}}; in one pass, so that a value that looks like one stays as it is.
std::string filled(std::string_view skeleton, const std::vector<std::pair<std::string_view, std::string>>& values) {
    std::string page;
    while (!skeleton.empty()) {
        const std::size_t open = skeleton.find("{{");
        const std::size_t close = open == std::string_view::npos ? open : skeleton.find("}}", open);
        if (close == std::string_view::npos) {
            break;
        }
        page += skeleton.substr(0, open);
        const std::string_view name = skeleton.substr(open + 2, close - open - 2);
        for (const auto& [known, value] : values) {
            if (known == name) {
                page += value;
            }
        }
        skeleton.remove_prefix(close + 2);
    }
    return page += skeleton;
}

} // namespace

std::string htmlText(const std::string& text) {
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        case '\0':
            break;
        default:
            safe += letter;
        }
    }
    return safe;
}

std::string pageHtml(const PageContent& content) {
    const std::string code = script();
    const std::string style = source("page", ".css");
    const Language language = content.language;
    return filled(source("page", ".html"), {{"language", language == Language::Vi ? "vi" : "en"},
                                            {"title", htmlText(content.title.in(language))},
                                            {"script-hash", contentHash(code)},
                                            {"style-hash", contentHash(style)},
                                            {"style", style},
                                            {"script", code},
                                            {"no-script", htmlText(Catalogue(language).text("page.no_script"))},
                                            {"shapes", packedText(shapeBytes(content.shapes))},
                                            {"data", packedText(pageJson(content))}});
}

} // namespace diaban
