// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"

#include <xlsxwriter.h>

#include <filesystem>
#include <string>
#include <utility>

namespace diaban {

/// An XLSX workbook being written by libxlsxwriter; closed and freed on every way out. What fails is
/// gis::Error{CannotWrite} with the id that it is given.
class NewWorkbook {
public:
    NewWorkbook(const std::filesystem::path& file, const char* faultId)
        : m_file(file), m_faultId(faultId), m_book(workbook_new(file.string().c_str())) {
        if (m_book == nullptr) {
            fail();
        }
        lxw_doc_properties properties{};
        properties.created = kFixedDay;
        require(workbook_set_properties(m_book, &properties));
    }
    NewWorkbook(const NewWorkbook&) = delete;
    NewWorkbook& operator=(const NewWorkbook&) = delete;
    NewWorkbook(NewWorkbook&&) = delete;
    NewWorkbook& operator=(NewWorkbook&&) = delete;
    ~NewWorkbook() {
        if (m_book != nullptr) {
            (void)workbook_close(m_book);
        }
    }

    [[nodiscard]] lxw_worksheet* sheet(const std::string& name) {
        lxw_worksheet* made = workbook_add_worksheet(m_book, name.c_str());
        if (made == nullptr) {
            fail();
        }
        return made;
    }
    /// A format whose cells begin at the top.
    [[nodiscard]] lxw_format* format() {
        lxw_format* made = workbook_add_format(m_book);
        if (made == nullptr) {
            fail();
        }
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }
    void require(lxw_error fault) const {
        if (fault != LXW_NO_ERROR) {
            fail();
        }
    }
    void close() { require(workbook_close(std::exchange(m_book, nullptr))); }

private:
    static constexpr time_t kFixedDay = 946'684'800; ///< 2000-01-01: a workbook says when it was made, by no clock

    [[noreturn]] void fail() const {
        throw gis::Error(gis::ErrorKind::CannotWrite, m_file.string(), {}, {m_faultId, {}});
    }

    std::filesystem::path m_file;
    const char* m_faultId;
    lxw_workbook* m_book;
};

} // namespace diaban
