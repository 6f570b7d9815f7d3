// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_text.h"

#include "src/publish/pptx_looks.h"

#include <array>
#include <cmath>

namespace diaban {

namespace {

std::string hundredths(double points) {
    return std::to_string(std::llround(points * 100));
}

void addRun(const DeckRun& run, double size, LettersOf letters, const Deck& deck, XmlWriter& xml) {
    std::vector<XmlWriter::Attribute> attributes{{"lang", pptxLanguage(deck.language)}, {"sz", hundredths(size)}};
    if (run.bold) {
        attributes.emplace_back("b", "1");
    }
    attributes.emplace_back("dirty", "0");
    xml.open("a:r");
    xml.open("a:rPr", attributes);
    if (run.colour || letters == LettersOf::Deck) {
        xml.open("a:solidFill");
        if (run.colour) {
            addPptxColour({*run.colour}, xml);
        } else {
            addPptxInk(deck, xml);
        }
        xml.close();
    }
    xml.close();
    xml.text("a:t", run.text);
    xml.close();
}

void addBullet(const DeckParagraph& paragraph, XmlWriter& xml) {
    if (paragraph.bullet) {
        xml.empty("a:buFont", {{"typeface", "Arial"}});
        xml.empty("a:buChar", {{"char", "\u2022"}});
    } else {
        xml.empty("a:buNone");
    }
}

} // namespace

const char* pptxLanguage(Language language) {
    return language == Language::Vi ? "vi-VN" : "en-GB";
}

void addPptxInk(const Deck& deck, XmlWriter& xml) {
    if (deck.office && !deck.office->lightGround) {
        addPptxColour({deck.ink}, xml);
    } else {
        xml.empty("a:schemeClr", {{"val", "tx1"}});
    }
}

void addPptxPlaceholder(const TemplatePlaceholder& placeholder, XmlWriter& xml) {
    std::vector<XmlWriter::Attribute> attributes;
    if (!placeholder.type.empty() && placeholder.type != "obj") {
        attributes.emplace_back("type", placeholder.type);
    }
    if (!placeholder.index.empty()) {
        attributes.emplace_back("idx", placeholder.index);
    }
    xml.open("p:ph", attributes);
    xml.close();
}

void addPptxParagraphs(const std::vector<DeckParagraph>& paragraphs, LettersOf letters, const Deck& deck,
                       XmlWriter& xml) {
    static constexpr std::array kSides{"l", "ctr", "r"};
    for (const DeckParagraph& paragraph : paragraphs) {
        const double hanging = paragraph.bullet ? paragraph.size * kBulletIndent : 0;
        xml.open("a:p");
        xml.open("a:pPr", {{"marL", emu(hanging)},
                           {"indent", emu(-hanging)},
                           {"algn", kSides.at(static_cast<std::size_t>(paragraph.side))}});
        xml.open("a:lnSpc");
        xml.empty("a:spcPct", {{"val", "100000"}});
        xml.close();
        xml.open("a:spcBef");
        xml.empty("a:spcPts", {{"val", hundredths(paragraph.spaceBefore)}});
        xml.close();
        addBullet(paragraph, xml);
        xml.close();
        for (const DeckRun& run : paragraph.runs) {
            addRun(run, paragraph.size, letters, deck, xml);
        }
        xml.close();
    }
    if (paragraphs.empty()) {
        addPptxPlain({}, deck.language, xml);
    }
}

void addPptxOfficeLetters(const TemplateLetters& letters, const std::optional<double>& size, const Deck& deck,
                          XmlWriter& xml) {
    std::vector<XmlWriter::Attribute> attributes{{"lang", pptxLanguage(deck.language)}};
    if (size) {
        attributes.emplace_back("sz", hundredths(*size));
    }
    if (letters.bold) {
        attributes.emplace_back("b", "1");
    }
    attributes.emplace_back("dirty", "0");
    xml.open("a:rPr", attributes);
    if (letters.colour) {
        xml.open("a:solidFill");
        addPptxColour({*letters.colour}, xml);
        xml.close();
    }
    if (!letters.family.empty()) {
        xml.empty("a:latin", {{"typeface", letters.family}});
    }
    xml.close();
}

void addPptxOfficeParagraphs(const std::vector<DeckParagraph>& paragraphs, const TemplateLetters& letters, bool smaller,
                             const Deck& deck, XmlWriter& xml) {
    for (const DeckParagraph& paragraph : paragraphs) {
        xml.open("a:p");
        if (letters.centred) {
            xml.empty("a:pPr", {{"algn", "ctr"}});
        }
        for (const DeckRun& run : paragraph.runs) {
            xml.open("a:r");
            addPptxOfficeLetters(letters, smaller || letters.size ? std::optional(paragraph.size) : std::nullopt, deck,
                                 xml);
            xml.text("a:t", run.text);
            xml.close();
        }
        xml.close();
    }
    if (paragraphs.empty()) {
        addPptxPlain({}, deck.language, xml);
    }
}

void addPptxPlain(const std::string& text, Language language, XmlWriter& xml) {
    xml.open("a:p");
    if (text.empty()) {
        xml.empty("a:endParaRPr", {{"lang", pptxLanguage(language)}});
    } else {
        xml.open("a:r");
        xml.empty("a:rPr", {{"lang", pptxLanguage(language)}, {"dirty", "0"}});
        xml.text("a:t", text);
        xml.close();
    }
    xml.close();
}

void addPptxSceneLine(const SceneText& text, const Deck& deck, XmlWriter& xml) {
    static constexpr std::array kSides{"l", "ctr", "r"};
    xml.open("a:p");
    xml.empty("a:pPr", {{"algn", kSides.at(static_cast<std::size_t>(text.anchor))}});
    xml.open("a:r");
    xml.open("a:rPr", {{"lang", pptxLanguage(deck.language)},
                       {"sz", hundredths(text.size)},
                       {"b", text.bold ? "1" : "0"},
                       {"dirty", "0"}});
    xml.open("a:solidFill");
    addPptxColour({text.colour}, xml);
    xml.close();
    xml.close();
    xml.text("a:t", text.text);
    xml.close();
    xml.close();
}

void addPptxTightBody(TextPlace place, bool wraps, XmlWriter& xml) {
    static constexpr std::array kPlaces{"t", "ctr", "b"};
    xml.open("a:bodyPr", {{"wrap", wraps ? "square" : "none"},
                          {"lIns", "0"},
                          {"tIns", "0"},
                          {"rIns", "0"},
                          {"bIns", "0"},
                          {"rtlCol", "0"},
                          {"anchor", kPlaces.at(static_cast<std::size_t>(place))}});
    xml.empty("a:noAutofit");
    xml.close();
    xml.empty("a:lstStyle");
}

} // namespace diaban
