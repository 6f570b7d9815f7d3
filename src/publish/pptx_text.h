// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"
#include "src/publish/xml_writer.h"

#include <string>

namespace diaban {

/// "vi-VN", "en-GB".
[[nodiscard]] const char* pptxLanguage(Language language);

/// The a:p elements of paragraphs; at least one, as text bodies need. `inherits`: letters without a colour have that of
/// their placeholder, else that of the theme's text.
void addPptxParagraphs(const std::vector<DeckParagraph>& paragraphs, bool inherits, const Deck& deck, XmlWriter& xml);

/// One paragraph of plain words, in the size and font of where it stands: notes.
void addPptxPlain(const std::string& text, Language language, XmlWriter& xml);

/// The paragraph of a line of a scene.
void addPptxSceneLine(const SceneText& text, const Deck& deck, XmlWriter& xml);

/// What stands before the paragraphs of a text box without room around its letters.
void addPptxTightBody(TextPlace place, bool wraps, XmlWriter& xml);

} // namespace diaban
