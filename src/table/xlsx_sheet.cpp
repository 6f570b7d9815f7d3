// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_sheet.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/xlsx_cell_place.h"
#include "src/table/xlsx_number_text.h"
#include "src/table/xlsx_shared_strings.h"
#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace diaban {

namespace {

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
    SheetReader(XlsxArchive& archive, const std::string& part, const SheetContext& context)
        : m_archive(archive), m_part(part), m_context(context) {}

    SheetCells read() {
        auto xml = m_archive.part(m_part);
        forEachElement(xml, {m_archive.file(), m_part, m_archive.limits().xmlDepth}, {"row", "mergeCell", "col"},
                       [this](const pugi::xml_node& node) {
                           const auto name = localName(node.name());
                           if (name == "row") {
                               readRow(node);
                           } else if (name == "mergeCell") {
                               m_sheet.merges.add(node.attribute("ref").value());
                           } else if (isHidden(node)) {
                               const auto column = node.attribute("min").as_uint(1);
                               m_sheet.hiddenColumns.add(cellReference(1, std::max(column, 1U) - 1));
                           }
                       });
        return std::move(m_sheet);
    }

private:
    gis::Error bad(const std::string& place) const {
        return gis::badInput(m_archive.file(), place, {"table.xlsx_bad_cell", {{"cell", place}}});
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
        const auto before = m_sheet.cells.size();
        for (const auto cell : node.children()) {
            if (localName(cell.name()) == "c") {
                readCell(cell);
            }
        }
        if (m_sheet.cells.size() != before) {
            ++m_sheet.rows;
            if (isHidden(node)) {
                m_sheet.hiddenRows.add(std::to_string(m_row));
            }
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
            if (!childOf(node, "f").empty()) {
                m_sheet.formulasWithoutValue.add(name);
            }
            return;
        }
        requireTextLimits(text.text, name);
        m_sheet.columns = std::max(m_sheet.columns, place->column + 1);
        m_sheet.cells.push_back({m_row, place->column, std::move(text.text), text.typed});
    }

    NumberText textOfCell(const pugi::xml_node& node, const std::string& place) const {
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
        if (type == "str" || type == "e" || type == "d") {
            return {gis::toNfc(value), false};
        }
        return numberText(value, formatOf(node, place), m_context.date1904);
    }

    NumberFormat formatOf(const pugi::xml_node& node, const std::string& place) const {
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

    /// One long shared text may be meant by a million cells, so the sum counts too.
    void requireTextLimits(const std::string& text, const std::string& place) {
        const auto& limits = m_archive.limits();
        if (text.size() > static_cast<std::size_t>(limits.textBytes)) {
            throw gis::badInput(m_archive.file(), place, {"table.text_too_long", {{"limit", limits.textBytes}}});
        }
        m_textBytes += static_cast<std::int64_t>(text.size());
        if (m_textBytes > limits.inflatedBytes) {
            throw gis::badInput(
                m_archive.file(), place,
                {"table.xlsx_inflated", {{"limit", limits.inflatedBytes}, {"ratio", limits.inflatedRatio}}});
        }
    }

    XlsxArchive& m_archive;
    const std::string& m_part;
    const SheetContext& m_context;
    SheetCells m_sheet;
    std::uint32_t m_row = 0;
    std::size_t m_nextColumn = 0;
    std::int64_t m_textBytes = 0;
};

} // namespace

SheetCells readSheetCells(XlsxArchive& archive, const std::string& part, const SheetContext& context) {
    return SheetReader(archive, part, context).read();
}

} // namespace diaban
