// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/csv_row.h"
#include "gis/io/file_writer.h"
#include "gis/io/input_file.h"
#include "gis/io/write_formats.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace gis {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF"; // without it Excel takes the text for the system's old encoding
constexpr std::size_t kBlock = 1 << 20;
constexpr std::size_t kReportEvery = 1000;

/// The shortest digits that read back to the same value, without an exponent wherever people would write none.
std::string numberText(double value, bool comma) {
    constexpr double kLeastPlain = 1e-7, kMostPlain = 1e15;
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= kLeastPlain && size < kMostPlain);
    std::array<char, 64> buffer{};
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    std::string text(buffer.data(), end.ptr);
    if (comma) {
        std::replace(text.begin(), text.end(), '.', ',');
    }
    return text;
}

/// Cells of the head and of each unit, as they are to be written and to be found again.
class Rows {
public:
    Rows(const Layer& layer, const WriteOptions& options)
        : m_fields(layer.attributes.fields), m_comma(options.commaNumbers) {}

    [[nodiscard]] char separator() const noexcept { return m_comma ? ';' : ','; }

    [[nodiscard]] std::vector<std::string> head() const {
        std::vector<std::string> cells;
        cells.reserve(m_fields.size());
        for (const Field& field : m_fields) {
            cells.push_back(defusedText(field.name));
        }
        return cells;
    }

    /// Numbers are numbers, so that -5 stays one; text that begins like a formula is defused.
    [[nodiscard]] std::vector<std::string> row(std::size_t unit) const {
        std::vector<std::string> cells;
        for (const Field& field : m_fields) {
            if (field.isNull[unit] != 0) {
                cells.emplace_back();
            } else if (field.type == FieldType::Real) {
                cells.push_back(numberText(field.reals()[unit], m_comma));
            } else if (field.values.index() == 1) {
                cells.push_back(std::to_string(field.integers()[unit]));
            } else {
                cells.push_back(defusedText(field.texts()[unit]));
            }
        }
        return cells;
    }

    /// The line of the head or, with `head` false, of a unit, whose numbers need no quotes around their comma.
    [[nodiscard]] std::string line(const std::vector<std::string>& cells, bool head) const {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool number = !head && m_fields[i].type == FieldType::Real;
            text += i == 0 ? std::string() : std::string(1, separator());
            text += number ? cells[i] : quotedCell(cells[i], separator());
        }
        // A blank line would be no row at all.
        return (cells.size() == 1 && text.empty() ? "\"\"" : text) + "\r\n";
    }

private:
    const std::vector<Field>& m_fields;
    bool m_comma;
};

/// Takes the next record off `rest`; false at the end.
bool nextRecord(std::string_view& rest, char separator, std::vector<std::string>& cells) {
    cells.clear();
    if (rest.empty()) {
        return false;
    }
    std::string cell;
    bool quoted = false;
    std::size_t at = 0;
    for (; at < rest.size(); ++at) {
        const char c = rest[at];
        if (quoted && c == '"' && at + 1 < rest.size() && rest[at + 1] == '"') {
            cell += c;
            ++at;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            cells.push_back(std::exchange(cell, {}));
        } else if (!quoted && rest.substr(at, 2) == "\r\n") {
            break;
        } else {
            cell += c;
        }
    }
    cells.push_back(std::move(cell));
    rest.remove_prefix(std::min(at + 2, rest.size()));
    return true;
}

Error differs(const std::string& path, const std::string& place, std::size_t written, std::size_t read) {
    return {ErrorKind::CannotWrite,
            path,
            place,
            {"write.read_back",
             {{"written", static_cast<std::int64_t>(written)}, {"read", static_cast<std::int64_t>(read)}}}};
}

} // namespace

void writeCsv(const std::string& path, const Layer& layer, const WriteOptions& options, const Progress& progress) {
    const Rows rows(layer, options);
    FileWriter file(path);
    std::string out(kMark);
    out += rows.line(rows.head(), true);
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        out += rows.line(rows.row(unit), false);
        if (out.size() >= kBlock) {
            file.append(out);
            out.clear();
        }
        if (unit % kReportEvery == 0) {
            progress.at("stage.write", static_cast<std::int64_t>(unit), static_cast<std::int64_t>(layer.unitCount()));
        }
    }
    file.append(out);
    file.close();
}

void readCsvBack(const std::string& path, const Layer& layer, const WriteOptions& options) {
    const Rows rows(layer, options);
    const std::string bytes = allBytes(path);
    if (bytes.compare(0, kMark.size(), kMark) != 0) {
        throw differs(path, "", kMark.size(), 0);
    }
    std::string_view rest = std::string_view(bytes).substr(kMark.size());
    std::vector<std::string> cells;
    if (!nextRecord(rest, rows.separator(), cells) || cells != rows.head()) {
        throw differs(path, "1", layer.attributes.fields.size(), cells.size());
    }
    std::size_t unit = 0;
    for (; nextRecord(rest, rows.separator(), cells); ++unit) {
        if (unit >= layer.unitCount() || cells != rows.row(unit)) {
            throw differs(path, std::to_string(unit + 2), layer.attributes.fields.size(), cells.size());
        }
    }
    if (unit != layer.unitCount()) {
        throw differs(path, "", layer.unitCount(), unit);
    }
}

} // namespace gis
