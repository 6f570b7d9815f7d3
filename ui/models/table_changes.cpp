// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/table_changes.h"

#include "src/project/known_indicators.h"
#include "src/project/period_evidence.h"

#include <algorithm>

namespace diaban::ui {

namespace {

bool hasFigure(const TableSource& source, const std::string& key) {
    return std::ranges::find(source.columns, key, &FigureColumn::figure) != source.columns.end();
}

/// The key of what a header names: that of the catalogue, else one made of its words; none that the table has.
std::string figureKey(const TableSource& source, const std::string& header) {
    const Indicator* known = knownIndicators().ofHeader(header);
    const std::string stem = known != nullptr ? known->key : figureKeyOf(header);
    std::string key = stem;
    for (int number = 2; hasFigure(source, key); ++number) {
        key = stem + '_' + std::to_string(number);
    }
    return key;
}

/// Takes what a column was used for away from it.
void release(TableSource& source, const std::string& header) {
    for (std::string* named : {&source.key, &source.name, &source.parent, &source.periodColumn}) {
        if (*named == header) {
            named->clear();
        }
    }
    if (source.parent.empty() && !source.above.empty()) {
        source.parent = source.above.front();
        source.above.erase(source.above.begin());
    }
    std::erase(source.above, header);
    if (!source.longColumns) {
        std::erase_if(source.columns, [&](const FigureColumn& column) { return column.header == header; });
    }
}

bool isThere(const TablePreview& preview, const std::string& header) {
    return header == kGroupHeader ||
           std::ranges::find(preview.columns, header, &PreviewColumn::header) != preview.columns.end();
}

/// The figure without a column that this column is to hold; null where none is.
FigureColumn* orphanOf(TableSource& source, const TablePreview& preview, const std::string& header) {
    const Indicator* known = knownIndicators().ofHeader(header);
    FigureColumn* only = nullptr;
    std::size_t missing = 0;
    for (FigureColumn& figure : source.columns) {
        if (isThere(preview, figure.header)) {
            continue;
        }
        if (known != nullptr && known->key == figure.figure) {
            return &figure;
        }
        only = &figure;
        ++missing;
    }
    return missing == 1 && known == nullptr ? only : nullptr;
}

/// Figures stand in the order of their columns in the file.
void addFigure(TableSource& source, const TablePreview& preview, std::size_t at) {
    const std::string& header = preview.columns[at].header;
    if (FigureColumn* orphan = orphanOf(source, preview, header)) {
        orphan->header = header;
        return;
    }
    const auto before = [&](const FigureColumn& figure) {
        const auto column = std::ranges::find(preview.columns, figure.header, &PreviewColumn::header);
        return column - preview.columns.begin() < static_cast<std::ptrdiff_t>(at);
    };
    auto place = source.columns.begin();
    for (auto figure = source.columns.begin(); figure != source.columns.end(); ++figure) {
        place = before(*figure) ? figure + 1 : place;
    }
    source.columns.insert(place, {figureKey(source, header), header});
}

} // namespace

ShapeOptions withRowMark(const TablePreview& preview, std::size_t row, RowMark mark) {
    ShapeOptions shape = preview.part.source.shape;
    const std::uint32_t number = preview.grid->rowNumbers[row];
    const RowSpan header = shape.headerRows.value_or(preview.header.value_or(RowSpan{number, number}));
    const RowSpan data = shape.dataRows.value_or(preview.data.value_or(RowSpan{number, number}));
    std::erase(shape.skipRows, number);
    switch (mark) {
    case RowMark::Header:
        shape.headerRows = RowSpan{number, number};
        break;
    case RowMark::HeaderToHere:
        shape.headerRows = RowSpan{std::min(header.first, number), number};
        break;
    case RowMark::DataFromHere:
        shape.dataRows = RowSpan{number, std::max(data.last, number)};
        break;
    case RowMark::DataToHere:
        shape.dataRows = RowSpan{std::min(data.first, number), number};
        break;
    case RowMark::Skip:
        shape.skipRows.insert(std::ranges::upper_bound(shape.skipRows, number), number);
        break;
    case RowMark::Keep:
        break;
    }
    if (shape.headerRows && shape.dataRows && shape.dataRows->first <= shape.headerRows->last) {
        shape.dataRows.reset(); // the header was moved below what the data began with
    }
    return shape;
}

TableSource withColumnUse(const TablePreview& preview, std::size_t column, ColumnUse use) {
    TableSource source = preview.source;
    const std::string header = preview.columns[column].header;
    if (header.empty() || preview.columns[column].use == use) {
        return preview.part.source;
    }
    release(source, header);
    switch (use) {
    case ColumnUse::Code:
        source.key = header;
        break;
    case ColumnUse::Name:
        source.name = header;
        break;
    case ColumnUse::Parent:
        if (!source.parent.empty() && isThere(preview, source.parent)) {
            source.above.insert(source.above.begin(), source.parent);
        }
        source.parent = header;
        break;
    case ColumnUse::Period:
        source.period.clear();
        source.periodColumn = header;
        break;
    case ColumnUse::Figure:
        addFigure(source, preview, column);
        break;
    case ColumnUse::Ignored:
    case ColumnUse::Indicator:
    case ColumnUse::Value:
        break;
    }
    return source;
}

std::vector<std::string> missingHeaders(const TablePreview& preview) {
    const TableSource& source = preview.source;
    std::vector<std::string> missing;
    const auto note = [&](const std::string& header) {
        if (!header.empty() && !isThere(preview, header)) {
            missing.push_back(header);
        }
    };
    for (const std::string& header : {source.key, source.name, source.parent, source.periodColumn}) {
        note(header);
    }
    for (const FigureColumn& figure : source.columns) {
        note(source.longColumns ? std::string() : figure.header);
    }
    return missing;
}

TableSource withoutMissing(const TablePreview& preview) {
    TableSource source = preview.source;
    for (const std::string& header : missingHeaders(preview)) {
        release(source, header);
    }
    return source;
}

TableSource withColumnReading(const TablePreview& preview, std::size_t column, std::optional<ColumnReading> reading) {
    TableSource source = preview.part.source;
    if (source.style) { // a project says one for all columns, or one for each
        for (const PreviewColumn& other : preview.columns) {
            if (other.numeric && other.style != NumberStyle::Plain) {
                source.readings.emplace_back(other.header, *source.style == NumberStyle::DecimalComma
                                                               ? ColumnReading::DecimalComma
                                                               : ColumnReading::DecimalPoint);
            }
        }
        source.style.reset();
    }
    const std::string& header = preview.columns[column].header;
    std::erase_if(source.readings, [&](const auto& said) { return said.first == header; });
    if (reading) {
        source.readings.emplace_back(header, *reading);
    }
    return source;
}

} // namespace diaban::ui
