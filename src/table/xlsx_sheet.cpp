// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_sheet.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/cell_number.h"
#include "src/table/cell_place.h"
#include "src/table/xlsx_shared_strings.h"
#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace diaban {

namespace {

constexpr std::uint32_t kRowsAtATime = 1'000; ///< between two looks at whether to stop

std::optional<std::size_t> indexOf(const std::string& text, std::size_t size) {
    std::size_t index = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, index);
    if (error != std::errc() || stop != end || index >= size) {
        return std::nullopt;
    }
    return index;
}

bool isHidden(const pugi::xml_node& node) {
    return node.attribute("hidden").as_bool();
}

/// Collects the cells of one sheet.
class SheetReader {
public:
    SheetReader(SheetArchive& archive, const std::string& part, const SheetContext& context)
        : m_archive(archive), m_part(part), m_context(context),
          m_collector(archive.file(), context.sheet, archive.limits()), m_sheet(m_collector.cells()) {}

    SheetCells read() {
        auto xml = m_archive.part(m_part);
        forEachElement(xml, {m_archive.file(), m_part, m_archive.limits().xmlDepth}, {"row", "mergeCell", "col"},
                       [this](const pugi::xml_node& node) {
                           const auto name = localName(node.name());
                           if (name == "row") {
                               readRow(node);
                           } else if (name == "mergeCell") {
                               readMerge(node.attribute("ref").value());
                           } else if (isHidden(node)) {
                               const std::size_t first = std::max(node.attribute("min").as_uint(1), 1U) - 1;
                               const std::size_t last = node.attribute("max").as_uint(0);
                               m_sheet.addHiddenColumns(first, std::max(first, last == 0 ? first : last - 1));
                           }
                       });
        return std::move(m_sheet);
    }

private:
    gis::Error bad(const std::string& place) const {
        return gis::badInput(m_archive.file(), place, {"table.workbook_bad_cell", {{"cell", place}}});
    }

    /// A range that is none is no merge: nothing of the sheet depends on it.
    void readMerge(std::string_view written) {
        const auto colon = written.find(':');
        const auto first = cellPlaceOf(written.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : cellPlaceOf(written.substr(colon + 1));
        if (first && last && first->row <= last->row && first->column <= last->column) {
            m_sheet.addMerge({first->row, last->row, first->column, last->column});
        }
    }

    void readRow(const pugi::xml_node& node) {
        const auto previous = m_row;
        const auto number = node.attribute("r");
        const auto place = number ? cellPlaceOf(std::string("A") + number.value()) : CellPlace{previous + 1, 0};
        if (!place || place->row <= previous) {
            throw bad(number.value());
        }
        m_row = place->row;
        m_nextColumn = 0;
        if (m_row % kRowsAtATime == 0) {
            m_context.progress.at("stage.read", 0, 0);
        }
        const auto before = m_sheet.cells.size();
        for (const auto cell : node.children()) {
            if (localName(cell.name()) == "c") {
                readCell(cell);
            }
        }
        if (m_sheet.cells.size() != before && isHidden(node)) {
            m_sheet.addHiddenRow(m_row);
        }
    }

    void readCell(const pugi::xml_node& node) {
        const auto reference = node.attribute("r");
        const auto place = reference ? cellPlaceOf(reference.value()) : CellPlace{m_row, m_nextColumn};
        if (!place || place->row != m_row || place->column < m_nextColumn) {
            throw bad(reference.value());
        }
        m_nextColumn = place->column + 1;
        const auto name = cellReference(m_row, place->column);
        auto text = textOfCell(node, name);
        if (text.text.empty()) {
            // The empty text may be a formula's result; other formulas have none where nothing is stored.
            const bool emptyText =
                std::string_view(node.attribute("t").value()) == "str" && !childOf(node, "v").empty();
            if (!childOf(node, "f").empty() && !emptyText) {
                m_sheet.addFormulaWithoutValue(m_row, place->column);
            }
            return;
        }
        if (std::string_view(node.attribute("t").value()) == "e") {
            m_sheet.addError(m_row, place->column);
        }
        m_collector.add(m_row, place->column, std::move(text));
    }

    CellText textOfCell(const pugi::xml_node& node, const std::string& place) const {
        const std::string_view type = node.attribute("t").value();
        if (type == "inlineStr") {
            return {richText(childOf(node, "is")), false};
        }
        auto value = textOf(childOf(node, "v"));
        if (value.empty()) {
            return {};
        }
        if (type == "s") {
            const auto index = indexOf(value, m_context.sharedStrings.size());
            if (!index) {
                throw bad(place);
            }
            return {m_context.sharedStrings[*index], false};
        }
        if (type == "b") {
            return {value == "0" || value == "false" ? "FALSE" : "TRUE", false};
        }
        if (type == "d") {
            return {momentText(value), false};
        }
        if (type == "str" || type == "e") {
            return {gis::toNfc(value), false};
        }
        return numberText(value, formatOf(node, place), m_context.date1904);
    }

    CellFormat formatOf(const pugi::xml_node& node, const std::string& place) const {
        const std::string style = node.attribute("s").value();
        if (m_context.formats.empty()) {
            return {};
        }
        const auto index = style.empty() ? std::size_t{0} : indexOf(style, m_context.formats.size());
        if (!index) {
            throw bad(place);
        }
        return m_context.formats[*index];
    }

    SheetArchive& m_archive;
    const std::string& m_part;
    const SheetContext& m_context;
    SheetCollector m_collector;
    SheetCells& m_sheet;
    std::uint32_t m_row = 0;
    std::size_t m_nextColumn = 0;
};

} // namespace

SheetCells readXlsxCells(SheetArchive& archive, const std::string& part, const SheetContext& context) {
    return SheetReader(archive, part, context).read();
}

bool isEmptySheet(SheetArchive& archive, const std::string& part) {
    constexpr std::size_t kLooked = 65'536;
    const std::string start = archive.startOf(part, kLooked);
    return start.size() < kLooked && start.find("v>") == std::string::npos && start.find("is>") == std::string::npos;
}

} // namespace diaban
