// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/catalogue.h"
#include "src/project/proposed_remarks.h"
#include "src/project/read_project.h"
#include "src/project/save_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::HasSubstr;
using testing::Not;

Project parsed(const std::string& text) {
    gis::Problems problems;
    return parseProject("p.diaban.yaml", text, problems);
}

std::string proposed(Language language, const std::string& day, const std::string& end) {
    const Catalogue words(language);
    return "version: 1" + end + "title: p  # " + words.text("init.title") + end + day + end + "# as_of: ngày họp" +
           end + "boundaries: {path: a.gpkg}" + end;
}

TEST(ProposedRemarks, GoOnceWhatTheyAskForIsDone) {
    for (const Language language : {Language::Vi, Language::En}) {
        for (const std::string end : {"\n", "\r\n"}) {
            const std::string example = "# as_of: 2025-09-30  # " + Catalogue(language).text("init.day_open");
            const std::string text = proposed(language, example, end);
            const Project before = parsed(text);
            Project after = before;
            after.asOf = "2026-03-31";
            const std::string dated = withChanges(text, before, after);
            EXPECT_THAT(dated, HasSubstr("as_of: 2026-03-31" + end));
            EXPECT_THAT(dated, Not(HasSubstr("2025-09-30")));
            EXPECT_THAT(dated, HasSubstr("# as_of: ngày họp" + end)) << "somebody's own";
            EXPECT_THAT(dated, HasSubstr("title: p  # "));
            after.title = {"Tỉnh A", "Tỉnh A"};
            EXPECT_THAT(withChanges(text, before, after), HasSubstr("title: \"Tỉnh A\"" + end));
        }
    }
}

TEST(ProposedRemarks, OfADayThatIsChangedGo) {
    const std::string text =
        proposed(Language::Vi, "as_of: 2025-09-30  # " + Catalogue(Language::Vi).text("init.day"), "\n");
    const Project before = parsed(text);
    Project after = before;
    after.asOf = "2025-12-31";
    EXPECT_THAT(withChanges(text, before, after), HasSubstr("as_of: 2025-12-31\n"));
    after = before;
    after.author = {"Phòng A", "Phòng A"};
    EXPECT_THAT(withChanges(text, before, after), HasSubstr("as_of: 2025-09-30  # ")) << "of another key";
    const std::string example = "# author: \"...\"  # " + Catalogue(Language::Vi).text("init.author") + '\n';
    const std::string authored = withChanges(text + example, before, after);
    EXPECT_THAT(authored, HasSubstr("author: \"Phòng A\"\n"));
    EXPECT_THAT(authored, Not(HasSubstr("...")));
}

TEST(ProposedRemarks, ATitleIsProvisionalWhileItsRemarkStandsBehindIt) {
    for (const Language language : {Language::Vi, Language::En}) {
        const std::string remark = "# " + Catalogue(language).text("init.title");
        EXPECT_TRUE(hasProvisionalTitle("version: 1\ntitle: xa  " + remark + "\nlocale: vi\n"));
        EXPECT_TRUE(hasProvisionalTitle("title: xa  " + remark + "\r\nlocale: vi"));
        EXPECT_TRUE(hasProvisionalTitle("title: xa  " + remark));
        EXPECT_EQ(provisionalTitleRemark("title: xa  " + remark + "\n"), remark);
        EXPECT_FALSE(hasProvisionalTitle("title: xa\n" + remark + "\n")) << "not behind it";
        EXPECT_FALSE(hasProvisionalTitle("source: xa  " + remark));
    }
    EXPECT_FALSE(hasProvisionalTitle("title: xa\n"));
    EXPECT_FALSE(hasProvisionalTitle(""));
}

} // namespace
} // namespace diaban
