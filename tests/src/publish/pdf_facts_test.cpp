// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/pdf_facts.h"

#include <gmock/gmock.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <cstdlib>
#include <ctime>

namespace diaban {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string qtPdf() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("/CreationDate (xref 0 startxref)"));
    QPainter painter(&writer);
    painter.drawText(500, 500, QString::fromUtf8("Phường Ứ Ệ Ặ"));
    painter.end();
    return bytes.toStdString();
}

/// Every offset of the table leads to its object.
void expectSoundTable(const std::string& pdf) {
    const std::size_t table = std::stoul(pdf.substr(pdf.rfind("startxref") + 10));
    ASSERT_EQ(pdf.substr(table, 7), "xref\n0 ");
    const std::size_t count = std::stoul(pdf.substr(table + 7));
    std::size_t line = pdf.find('\n', table + 7) + 1;
    EXPECT_GT(count, 8U);
    for (std::size_t object = 0; object < count; ++object, line += 20) {
        if (pdf[line + 17] == 'n') {
            const std::size_t offset = std::stoul(pdf.substr(line, 10));
            const std::string head = std::to_string(object) + " 0 obj";
            EXPECT_EQ(pdf.substr(offset, head.size()), head);
        }
    }
    EXPECT_THAT(pdf, testing::EndsWith("%%EOF\n"));
}

class TimeZone {
public:
    explicit TimeZone(const char* zone) {
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    ~TimeZone() {
        ::unsetenv("TZ");
        ::tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;
};

TEST(PdfFacts, theDayOfTheStudyStandsForTheClock) {
    const std::string pdf = withFacts(qtPdf(), {"2025-09-30", "vi", "Nguồn: thử"});
    expectSoundTable(pdf);
    EXPECT_THAT(pdf, HasSubstr("/CreationDate (D:20250930)\n"));
    EXPECT_THAT(pdf, HasSubstr("/Lang (vi)\n"));
    EXPECT_THAT(pdf, HasSubstr("/DisplayDocTitle true"));
    EXPECT_THAT(pdf, HasSubstr("/Subject <FEFF004E006700751ED3006E003A0020007400681EED>\n"));
}

TEST(PdfFacts, withoutADayThereIsNone) {
    for (const char* date : {"", "2025-13-01", "hôm nay"}) {
        const std::string pdf = withFacts(qtPdf(), {date, "", ""});
        expectSoundTable(pdf);
        EXPECT_THAT(pdf, Not(HasSubstr("/CreationDate (D:")));
        EXPECT_THAT(pdf, Not(HasSubstr("/Lang")));
        EXPECT_THAT(pdf, Not(HasSubstr("/Subject")));
    }
}

TEST(PdfFacts, theTimeZoneLeavesNoTrace) {
    std::string here, there;
    {
        const TimeZone zone("UTC0");
        here = withFacts(qtPdf(), {"2025-09-30", "en", ""});
    }
    {
        const TimeZone zone("ICT-7");
        there = withFacts(qtPdf(), {"2025-09-30", "en", ""});
    }
    EXPECT_TRUE(here == there);
}

TEST(PdfFacts, refusesWhatIsNoSuchPdf) {
    const std::string pdf = qtPdf();
    std::string wrongTable = pdf;
    wrongTable.replace(wrongTable.rfind("startxref") + 10, 3, "999");
    for (const std::string& bad : {std::string(), std::string("%PDF-1.6\n"), pdf.substr(0, pdf.size() / 2),
                                   pdf.substr(0, pdf.rfind("startxref")), wrongTable}) {
        try {
            (void)withFacts(bad, {"2025-09-30", "vi", ""});
            ADD_FAILURE() << bad.size();
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.message().id, "picture.pdf_form");
            EXPECT_EQ(error.kind(), gis::ErrorKind::Internal);
        }
    }
}

} // namespace
} // namespace diaban
