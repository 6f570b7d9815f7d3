// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xls_records.h"

namespace diaban {

namespace {

constexpr std::size_t kHeadBytes = 4;

} // namespace

bool XlsRecords::next() {
    m_pieces.clear();
    if (m_at >= m_stream.size() || m_stream.size() - m_at < kHeadBytes) {
        return false;
    }
    m_kind = static_cast<XlsRecord>(m_stream.word(m_at));
    take();
    while (nextIs(XlsRecord::Continue)) {
        take();
    }
    return true;
}

bool XlsRecords::nextIs(XlsRecord kind) const {
    return m_at < m_stream.size() && m_stream.size() - m_at >= kHeadBytes &&
           static_cast<XlsRecord>(m_stream.word(m_at)) == kind;
}

void XlsRecords::take() {
    const std::size_t bytes = m_stream.word(m_at + 2);
    m_pieces.emplace_back(m_stream.part(m_at + kHeadBytes, bytes));
    m_at += kHeadBytes + bytes;
}

} // namespace diaban
