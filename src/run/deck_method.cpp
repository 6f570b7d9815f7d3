// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "src/project/known_indicators.h"
#include "src/publish/weak_list.h"
#include "src/run/deck_slides.h"
#include "src/run/deck_words.h"
#include "src/run/output_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace diaban {

using namespace slide_sizes;

namespace {

/// How each figure is made: "Tỷ lệ hộ ký cam kết = hộ đã ký cam kết / tổng số hộ."
std::vector<std::string> definitions(const DeckMaking& making) {
    const DeckJob& job = making.job;
    std::vector<std::string> lines;
    std::set<std::string> told;
    for (const DeckSubject& subject : making.subjects) {
        const Indicator& indicator = subject.standing.indicator;
        if (indicator.isRatio() && !indicator.numerator.empty() && told.insert(indicator.key).second) {
            const auto name = [&](const std::string& key) {
                return key == Indicator::kAreaKey ? making.text({"slides.area", {}})
                                                  : countedName(job.study, knownIndicators(), key, making.language());
            };
            lines.push_back(making.text({indicator.kind == IndicatorKind::Share ? "slides.share_is" : "slides.rate_is",
                                         {{"name", standingTitle(subject.standing, making.language())},
                                          {"numerator", name(indicator.numerator)},
                                          {"denominator", name(indicator.denominator)},
                                          {"unit", indicator.unit.in(making.language())}}}));
        }
    }
    return lines;
}

std::vector<std::string> methodLines(const DeckMaking& making) {
    const DeckJob& job = making.job;
    const Language language = making.language();
    std::vector<std::string> lines{making.text({"map.source", {{"text", sourceWords(job.project, language)}}})};
    std::string made = job.project.asOf.empty()
                           ? making.text({"map.date_unknown", {}})
                           : making.text({"map.date", {{"text", formatDate(job.project.asOf, language)}}});
    if (!job.project.author.empty()) {
        made += ". " + making.text({"map.author", {{"text", job.project.author.in(language)}}});
    }
    lines.push_back(made + '.');
    for (std::string& line : definitions(making)) {
        lines.push_back(std::move(line));
    }
    lines.push_back(making.text({"slides.method.sums", {}}));
    lines.push_back(making.text({"slides.method.missing", {}}));
    if (job.weakness != nullptr) {
        std::string rules = combinedWords(job.weakness->areas.asked, "slides.method.weak", job.catalogue);
        constexpr std::size_t kLongest = 1200; // bytes of a paragraph, half a slide
        for (const std::string& rule : ruleWords(job.weakness->words(job.study), job.catalogue)) {
            if (rules.size() + rule.size() > kLongest) {
                lines.push_back(std::exchange(rules, rule));
            } else {
                rules += ' ' + rule;
            }
        }
        lines.push_back(rules);
    }
    if (job.clusters != nullptr) {
        lines.push_back(making.text({"border_map.method", {}}) + ". " + making.text({"slides.clusters.lengths", {}}));
    }
    for (const std::string& note : leftOutWords(job.study, {}, job.catalogue)) {
        lines.push_back(note.ends_with('.') ? note : note + '.');
    }
    return lines;
}

} // namespace

void addMethodSlide(DeckMaking& making) {
    const std::string title = making.text({"slides.method", {}});
    std::vector<std::string> lines = methodLines(making);
    for (bool first = true; !lines.empty(); first = false) {
        DeckSlide slide = titledSlide(making, SlideLayout::TextBelowTitle,
                                      first ? title : making.text({"slides.continued", {{"title", title}}}));
        DeckText text;
        text.name = making.text({"slides.object.text", {}});
        text.box = slideBody(making);
        text.role = TextRole::Body;
        for (const std::string& line : lines) {
            text.paragraphs.push_back(plainParagraph(line, kBody));
            text.paragraphs.back().bullet = true;
            text.paragraphs.back().spaceBefore = 8;
        }
        while (!shrinkToFit(text, kLeast) && text.paragraphs.size() > 1) {
            text.paragraphs.pop_back(); // goes on on the next slide
        }
        const auto shown = lines.begin() + static_cast<std::ptrdiff_t>(text.paragraphs.size());
        slide.notes = making.text({"slides.notes.method", {}});
        std::for_each(lines.begin(), shown, [&](const std::string& line) { slide.notes += '\n' + line; });
        lines.erase(lines.begin(), shown);
        slide.elements.emplace_back(std::move(text));
        making.deck.slides.push_back(std::move(slide));
    }
}

} // namespace diaban
