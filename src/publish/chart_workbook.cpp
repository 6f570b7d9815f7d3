// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/pptx_chart.h"

#include <unistd.h>
#include <xlsxwriter.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

namespace diaban {

namespace {

constexpr time_t kFixedDay = 946'684'800; ///< 2000-01-01: a workbook says when it was made, and no clock is asked

void require(lxw_error fault) {
    if (fault != LXW_NO_ERROR) {
        throw gis::Error(gis::ErrorKind::CannotWrite, {}, {}, {"slides.workbook", {}});
    }
}

/// Closes a workbook that an error left open, into a file that is dropped.
struct BookClose {
    void operator()(lxw_workbook* book) const noexcept { (void)workbook_close(book); }
};

/// A file that lives as long as this: the library writes workbooks to files alone.
class PassingFile {
public:
    PassingFile() : m_path((std::filesystem::temp_directory_path() / "diaban-chart-XXXXXX").string()) {
        const int file = mkstemp(m_path.data());
        if (file < 0) {
            require(LXW_ERROR_CREATING_TMPFILE);
        }
        close(file);
    }
    ~PassingFile() { std::remove(m_path.c_str()); }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    PassingFile(PassingFile&&) = delete;
    PassingFile& operator=(PassingFile&&) = delete;

    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    [[nodiscard]] std::string bytes() const {
        std::ifstream file(m_path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    std::string m_path;
};

void fill(lxw_workbook* book, lxw_worksheet* sheet, const DeckChart& chart, Language language) {
    lxw_format* number = workbook_add_format(book);
    format_set_num_format(number, numberFormatOf(chart.decimals, language).c_str());
    require(worksheet_write_string(sheet, 0, 1, chart.series.c_str(), nullptr));
    if (chart.target) {
        require(worksheet_write_string(sheet, 0, 2, chart.targetWords.c_str(), nullptr));
    }
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i + 1);
        require(worksheet_write_string(sheet, row, 0, chart.categories[i].c_str(), nullptr));
        if (chart.values[i]) {
            require(worksheet_write_number(sheet, row, 1, *chart.values[i], number));
        }
        if (chart.target) {
            require(worksheet_write_number(sheet, row, 2, *chart.target, number));
        }
    }
    constexpr double kNames = 28; // letters
    require(worksheet_set_column(sheet, 0, 0, kNames, nullptr));
}

} // namespace

std::string chartWorkbook(const DeckChart& chart, Language language) {
    const PassingFile file;
    std::unique_ptr<lxw_workbook, BookClose> book(workbook_new(file.path().c_str()));
    if (!book) {
        require(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    lxw_doc_properties properties{};
    properties.created = kFixedDay;
    require(workbook_set_properties(book.get(), &properties));
    lxw_worksheet* sheet = workbook_add_worksheet(book.get(), "Sheet1");
    if (sheet == nullptr) {
        require(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    fill(book.get(), sheet, chart, language);
    require(workbook_close(book.release()));
    return file.bytes();
}

} // namespace diaban
