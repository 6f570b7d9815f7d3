// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/text_block.h"

#include "src/cartography/heading_lines.h"
#include "src/cartography/text_measure.h"

#include <algorithm>
#include <string_view>

namespace diaban {

namespace {

constexpr double kLine = 1.28;   ///< of the size: from baseline to baseline, enough for marks above and below
constexpr double kAscent = 1.02; ///< of the size: from the top to the baseline, with a mark over a capital
constexpr double kShrink = 0.94;

/// A dot between two parts has nothing to do at the end of a line.
std::string withoutDotAtEnd(const std::string& line) {
    constexpr std::string_view kDot = " ·";
    return line.ends_with(kDot) ? line.substr(0, line.size() - kDot.size()) : line;
}

TextBlock setOnce(const std::vector<Paragraph>& paragraphs, double width, const std::string& family) {
    TextBlock block;
    for (const Paragraph& paragraph : paragraphs) {
        if (paragraph.text.empty()) {
            continue;
        }
        block.height += block.texts.empty() ? 0 : paragraph.spaceAbove;
        const std::vector<std::string> lines =
            paragraph.bold ? headingLines(paragraph.text, {family, paragraph.bold}, paragraph.size, width)
                           : wrapText(paragraph.text, {family, paragraph.bold}, paragraph.size, width);
        for (const std::string& line : lines) {
            SceneText text = sceneText(withoutDotAtEnd(line), paragraph.size, paragraph.bold, paragraph.colour, family);
            text.at = {0, block.height + kAscent * paragraph.size};
            block.height += kLine * paragraph.size;
            block.width = std::max(block.width, text.width);
            block.texts.push_back(std::move(text));
        }
    }
    return block;
}

/// Cuts what no page holds before it is measured; whether there was any.
bool cutEndless(std::vector<Paragraph>& paragraphs) {
    bool cut = false;
    for (Paragraph& paragraph : paragraphs) {
        const std::size_t most = paragraph.bold ? 600 : 3000; // bytes
        if (paragraph.text.size() > most) {
            std::size_t end = paragraph.text.rfind(' ', most);
            for (end = end == std::string::npos ? most : end; (paragraph.text[end] & 0xC0) == 0x80; --end) {
            } // at the start of a letter
            paragraph.text.resize(end);
            paragraph.text += " …";
            cut = true;
        }
    }
    return cut;
}

/// Leaves out the lines that stand too low; the last that stays ends with "…".
void cutBelow(TextBlock& block, double mostHeight, double width) {
    while (block.texts.size() > 1 && block.texts.back().box().max.y > mostHeight) {
        block.texts.pop_back();
        block.cut = true;
    }
    if (!block.cut) {
        return;
    }
    SceneText& last = block.texts.back();
    const TextFace face{last.family, last.bold};
    std::string text = last.text;
    while (!text.empty() && textWidth(text + " …", face, last.size) > width) {
        const std::size_t space = text.rfind(' ');
        text.erase(space == std::string::npos ? 0 : space);
    }
    last.text = text.empty() ? "…" : text + " …";
    last.width = textWidth(last.text, face, last.size);
    block.height = last.box().max.y;
    block.width = 0;
    for (const SceneText& line : block.texts) {
        block.width = std::max(block.width, line.width);
    }
}

} // namespace

gis::Box SceneText::box() const noexcept {
    const double left = anchor == Anchor::Start ? at.x : anchor == Anchor::Middle ? at.x - width / 2 : at.x - width;
    return {{left, at.y - kAscent * size}, {left + width, at.y + (kLine - kAscent) * size}};
}

SceneText sceneText(std::string text, double size, bool bold, const Colour& colour, const std::string& family) {
    SceneText made;
    made.width = textWidth(text, {family, bold}, size);
    made.text = std::move(text);
    made.size = size;
    made.bold = bold;
    made.colour = colour;
    made.family = family;
    return made;
}

TextBlock setText(std::vector<Paragraph> paragraphs, double width, double mostHeight, const std::string& family,
                  double leastShare) {
    const bool cut = leastShare > 0 && cutEndless(paragraphs);
    TextBlock block = setOnce(paragraphs, width, family);
    double share = 1;
    for (int round = 0; round < 60 && (block.height > mostHeight || block.width > width); ++round) {
        share *= kShrink;
        if (share < leastShare) {
            cutBelow(block, mostHeight, width);
            break;
        }
        for (Paragraph& paragraph : paragraphs) {
            paragraph.size *= kShrink;
            paragraph.spaceAbove *= kShrink;
        }
        block = setOnce(paragraphs, width, family);
    }
    block.cut = block.cut || cut;
    return block;
}

void addBlock(const TextBlock& block, const gis::Point& corner, std::vector<SceneText>& texts) {
    for (SceneText text : block.texts) {
        text.at = {text.at.x + corner.x, text.at.y + corner.y};
        texts.push_back(std::move(text));
    }
}

} // namespace diaban
