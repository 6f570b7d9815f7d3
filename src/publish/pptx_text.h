// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/slide_template.h"
#include "src/publish/xml_writer.h"

#include <cstdint>
#include <string>

namespace diaban {

/// "vi-VN", "en-GB".
[[nodiscard]] const char* pptxLanguage(Language language);

/// Whose colour letters have that say none: the deck's, or that of their placeholder.
enum class LettersOf : std::uint8_t { Deck, Own };

/// The a:p elements of paragraphs; at least one, as text bodies need.
void addPptxParagraphs(const std::vector<DeckParagraph>& paragraphs, LettersOf letters, const Deck& deck,
                       XmlWriter& xml);

/// Paragraphs that look as a placeholder of an office's layout does, but for what slides have to say themselves, and in
/// their own sizes where `smaller`.
void addPptxOfficeParagraphs(const std::vector<DeckParagraph>& paragraphs, const TemplateLetters& letters, bool smaller,
                             const Deck& deck, XmlWriter& xml);

/// What a run of such a placeholder says of its letters: an a:rPr.
void addPptxOfficeLetters(const TemplateLetters& letters, const std::optional<double>& size, const Deck& deck,
                          XmlWriter& xml);

/// The colour of plain words: that of the theme's text; the deck's own where an office's ground is dark.
void addPptxInk(const Deck& deck, XmlWriter& xml);

/// The p:ph of a placeholder.
void addPptxPlaceholder(const TemplatePlaceholder& placeholder, XmlWriter& xml);

/// One paragraph of plain words, in the size and font of where it stands: notes.
void addPptxPlain(const std::string& text, Language language, XmlWriter& xml);

/// The paragraph of a line of a scene.
void addPptxSceneLine(const SceneText& text, const Deck& deck, XmlWriter& xml);

/// What stands before the paragraphs of a text box without room around its letters.
void addPptxTightBody(TextPlace place, bool wraps, XmlWriter& xml);

} // namespace diaban
