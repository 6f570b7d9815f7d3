// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Slides as their users get them, held against the SVG of the same map.
#include "src/publish/pptx_check.h"
#include "tests/end_to_end/verb_shape.h"
#include "tests/src/publish/made_template.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>

#include <algorithm>
#include <map>
#include <regex>

namespace diaban::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::map<std::string, std::string> partsOf(const std::string& file) {
    std::map<std::string, std::string> parts;
    for (const ZipPart& part : unzip(bytesOf(file))) {
        parts[part.name] = part.bytes;
    }
    return parts;
}

pugi::xml_document parsed(const std::string& text) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_buffer(text.data(), text.size()));
    return document;
}

/// The colour of each place of the theme that a slide's master has.
std::map<std::string, std::string> themeOf(const std::map<std::string, std::string>& parts, const std::string& slide) {
    const auto targetOf = [&](const std::string& folder, const std::string& file, const std::string& type) {
        const pugi::xml_document relations = parsed(parts.at("ppt/" + folder + "/_rels/" + file + ".rels"));
        for (const pugi::xml_node& relation : relations.child("Relationships")) {
            const std::string kind = relation.attribute("Type").value();
            const std::string target = relation.attribute("Target").value();
            if (kind.substr(kind.rfind('/') + 1) == type) {
                return target.substr(target.rfind('/') + 1);
            }
        }
        return std::string();
    };
    const std::string layout = targetOf("slides", slide, "slideLayout");
    const std::string master = targetOf("slideLayouts", layout, "slideMaster");
    const pugi::xml_document theme = parsed(parts.at("ppt/theme/" + targetOf("slideMasters", master, "theme")));
    std::map<std::string, std::string> colours;
    for (const pugi::xml_node& place : theme.select_node("//a:clrScheme").node()) {
        colours[std::string(place.name()).substr(2)] = place.child("a:srgbClr").attribute("val").value();
    }
    return colours;
}

/// "#1a2b3c" of each unit's code by an SVG's own rules.
std::map<std::string, std::string> svgFills(const std::string& svg) {
    std::map<std::string, std::string> rules, fills;
    const std::regex rule(R"(\.(class-[0-9]+)\{fill:#([0-9a-f]{6})\})");
    for (auto it = std::sregex_iterator(svg.begin(), svg.end(), rule); it != std::sregex_iterator(); ++it) {
        rules[(*it)[1]] = (*it)[2];
    }
    const pugi::xml_document document = parsed(svg);
    for (const auto& found : document.select_nodes("//path[@id][title]")) {
        const pugi::xml_node path = found.node();
        std::string kind = path.attribute("class").value();
        kind = kind.empty() ? path.parent().attribute("class").value() : kind;
        if (rules.contains(kind)) {
            fills[path.child("title").text().get()] = rules[kind];
        }
    }
    return fills;
}

std::string lower(std::string text) {
    for (char& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

TEST(Slides, showWhatTheSvgShows) {
    const TempFolder folder;
    const std::string project = sample("son-hai.diaban.yaml");
    const std::string file = folder.file("b.pptx");
    const nlohmann::json made = jsonOf(diaban({"slides", project, "-o", file, "--json"}));
    ASSERT_GE(made["slides"].size(), 8U);
    ASSERT_EQ(diaban({"run", project, "-o", folder.file("out"), "--only", "pledged-share.svg"}).exitCode, 0);
    const std::string svg = bytesOf(folder.file("out/pledged-share.svg"));
    const auto parts = partsOf(file);
    const pugi::xml_document slide = parsed(parts.at("ppt/slides/slide3.xml"));
    const auto theme = themeOf(parts, "slide3.xml");
    std::map<std::string, std::string> fills;
    std::size_t hatched = 0;
    for (const auto& found : slide.select_nodes("//p:sp[p:spPr/a:custGeom][p:nvSpPr/p:cNvPr/@descr]")) {
        const pugi::xml_node shape = found.node();
        const std::string title = shape.child("p:nvSpPr").child("p:cNvPr").attribute("descr").value();
        const pugi::xml_node place = shape.child("p:spPr").child("a:solidFill").child("a:schemeClr");
        hatched += shape.child("p:spPr").child("a:pattFill") ? 1U : 0U;
        if (place) {
            fills[title.substr(0, title.rfind(" ("))] = lower(theme.at(place.attribute("val").value()));
        }
    }
    EXPECT_EQ(fills.size() + hatched, 150U);
    EXPECT_EQ(hatched, 2U);
    EXPECT_EQ(fills, svgFills(svg)) << "names, values, classes and colours of all units";
    std::vector<std::string> words;
    for (const auto& text : slide.select_nodes("//a:t")) {
        words.emplace_back(text.node().text().get());
    }
    const pugi::xml_document picture = parsed(svg);
    std::size_t rows = 0;
    for (const char* row : {"từ 90 % trở lên", "dưới 70 %", "không có số liệu", "(33)", "(40)"}) {
        EXPECT_THAT(words, Contains(HasSubstr(row)));
        for (const auto& text : picture.select_nodes("//text")) {
            rows += std::string(text.node().text().get()).find(row) != std::string::npos ? 1U : 0U;
        }
    }
    EXPECT_GE(rows, 5U) << "the same words in the SVG";
}

TEST(Slides, areSoundTheSameBytesAndOfTheSizeAndLanguageAskedFor) {
    const TempFolder folder;
    const std::string project = sample("son-hai.diaban.yaml");
    const std::vector<std::string> call{"slides", project, "--slide-size", "4:3", "--lang", "en", "-o"};
    const auto to = [&](const std::string& file) {
        std::vector<std::string> words = call;
        words.push_back(folder.file(file));
        return words;
    };
    ASSERT_EQ(diaban(to("a.pptx")).exitCode, 0);
    ASSERT_EQ(diaban(to("b.pptx"), {.environment = {"LC_ALL=vi_VN.UTF-8", "TZ=Asia/Ho_Chi_Minh"}}).exitCode, 0);
    const std::string bytes = bytesOf(folder.file("a.pptx"));
    EXPECT_EQ(bytes, bytesOf(folder.file("b.pptx")));
    EXPECT_THAT(pptxFaults(unzip(bytes)), IsEmpty());
    const auto parts = partsOf(folder.file("a.pptx"));
    EXPECT_THAT(parts.at("ppt/presentation.xml"), HasSubstr("cx=\"9144000\" cy=\"6858000\""));
    EXPECT_THAT(parts.at("ppt/slides/slide2.xml"), HasSubstr("Summary"));
    for (const auto& [name, text] : parts) {
        EXPECT_EQ(text.find(">slides."), std::string::npos) << "words are missing in " << name;
    }
}

TEST(Slides, areAnOutputOfAProjectAndNothingElseIsTouched) {
    const TempFolder folder;
    for (const char* input : {"boundaries.gpkg", "indicators.csv"}) {
        folder.write(input, bytesOf(sample(input)));
    }
    const std::string text = bytesOf(sample("son-hai.diaban.yaml"));
    const std::string project = folder.write(
        "p.diaban.yaml", text.substr(0, text.find("outputs:")) +
                             "outputs:\n  - {kind: slides, path: briefing.pptx, slide_size: \"4:3\", maps: picture}\n");
    const ProgramRun run = diaban({"run", project, "-o", folder.file("out")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto parts = partsOf(folder.file("out/briefing.pptx"));
    EXPECT_EQ(parts.count("ppt/media/map3-1.svg"), 1U);
    EXPECT_EQ(diaban({"slides", project, "-o", folder.file("indicators.csv")}).exitCode, 2);
    EXPECT_EQ(diaban({"slides", project, "-o", folder.file("x.pptx"), "--slide-size", "5:4"}).exitCode, 2);
    EXPECT_EQ(diaban({"slides", project, "-o", folder.file("x.pptx"), "--maps", "crayon"}).exitCode, 2);
    EXPECT_FALSE(std::filesystem::exists(folder.file("x.pptx")));
}

std::vector<std::string> wordsOf(const std::string& slide) {
    std::vector<std::string> words;
    const pugi::xml_document document = parsed(slide);
    for (const auto& text : document.select_nodes("//a:t")) {
        words.emplace_back(text.node().text().get());
    }
    return words;
}

TEST(Slides, ofLinkedClustersHaveTheNumbersOfTheMapAndOfTheList) {
    const TempFolder folder;
    const std::string project = sample("son-hai-clusters.diaban.yaml");
    const ProgramRun run = diaban({"slides", project, "-o", folder.file("b.pptx"), "--json"});
    expectShape("slides", run);
    const nlohmann::json made = jsonOf(run);
    const auto titles = made["slides"].get<std::vector<std::string>>();
    const auto numberOf = [&](const std::string& start) {
        return 1 + (std::ranges::find_if(titles, [&](const auto& title) { return title.starts_with(start); }) -
                    titles.begin());
    };
    const auto parts = partsOf(folder.file("b.pptx"));
    const auto slide = [&](const std::string& start) {
        return wordsOf(parts.at("ppt/slides/slide" + std::to_string(numberOf(start)) + ".xml"));
    };
    std::string copy = bytesOf(project);
    copy.replace(copy.find("gaps.xlsx"), 9, "gaps.csv");
    for (const char* input : {"boundaries.gpkg", "indicators.csv", "clusters.csv"}) {
        folder.write(input, bytesOf(sample(input)));
    }
    ASSERT_EQ(diaban({"run", folder.write("p.diaban.yaml", copy), "-o", folder.file("out"), "--only", "gaps"}).exitCode,
              0);
    const std::string list = bytesOf(folder.file("out/gaps.csv"));
    const std::regex row("\\n([0-9]+)[,;][^,;]*[,;]([^,;]*)[,;][^,;]*[,;]([^,;]*)[,;]");
    const std::vector<std::string> table = slide("Sơ hở");
    const std::vector<std::string> map = slide("Giáp ranh");
    int compared = 0;
    for (auto it = std::sregex_iterator(list.begin(), list.end(), row); it != std::sregex_iterator() && compared < 5;
         ++it) {
        const auto number = std::ranges::find(table, (*it)[1].str());
        ASSERT_NE(number, table.end()) << (*it)[1];
        EXPECT_THAT(*(number + 1), HasSubstr((*it)[2].str()));
        EXPECT_THAT(*(number + 1), HasSubstr((*it)[3].str()));
        EXPECT_THAT(map, Contains((*it)[1].str())) << "in its disc";
        ++compared;
    }
    EXPECT_EQ(compared, 5);
    const std::string last = "ppt/slides/slide" + std::to_string(numberOf("Sơ hở") + 1) + ".xml";
    EXPECT_THAT(wordsOf(parts.at(last)), Contains("16 trên 349 sơ hở; còn lại xem danh sách sơ hở."));
    EXPECT_THAT(slide("Cụm liên kết: đã phủ"), Contains(HasSubstr("Giữa các huyện")));
    EXPECT_THAT(slide("Cụm liên kết nên lập thêm"), Contains("A")) << "in its disc";
    EXPECT_THAT(slide("Các cụm đề xuất"), Contains("A"));
    EXPECT_THAT(slide("Các cụm liên kết được tính"), Contains("CLK02")) << "as the map calls it";
}

TEST(Slides, asPdfHaveAPageASlideAndTheSameBytes) {
    const TempFolder folder;
    const std::string project = sample("son-hai-clusters.diaban.yaml");
    const nlohmann::json made = jsonOf(diaban({"slides", project, "-o", folder.file("a.pdf"), "--json"}));
    ASSERT_EQ(
        diaban({"slides", project, "-o", folder.file("b.pdf")}, {.environment = {"TZ=Asia/Ho_Chi_Minh"}}).exitCode, 0);
    const std::string pdf = bytesOf(folder.file("a.pdf"));
    EXPECT_EQ(pdf, bytesOf(folder.file("b.pdf")));
    std::size_t pages = 0;
    for (std::size_t at = pdf.find("/Type /Page\n"); at != std::string::npos; at = pdf.find("/Type /Page\n", at + 1)) {
        ++pages;
    }
    EXPECT_EQ(pages, made["slides"].size());
}

TEST(Slides, takeAnOfficesTemplateAndRefuseWhatIsNone) {
    const TempFolder folder;
    for (const char* input : {"boundaries.gpkg", "indicators.csv"}) {
        folder.write(input, bytesOf(sample(input)));
    }
    folder.write("office.potx", MadeTemplate().bytes());
    const std::string text = bytesOf(sample("son-hai.diaban.yaml")); // with one indicator: slides are made five times
    const auto projectWith = [&](const std::string& output) {
        return folder.write("p.diaban.yaml", text.substr(0, text.find("indicators:")) +
                                                 "indicators: [pledged_share]\noutputs:\n  - " + output + "\n");
    };
    const std::string good = projectWith("{kind: slides, path: b.pptx, template: office.potx}");
    const ProgramRun run = diaban({"run", good, "-o", folder.file("out")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(partsOf(folder.file("out/b.pptx")).at("ppt/theme/theme1.xml"), HasSubstr("Times New Roman"));
    ASSERT_EQ(diaban({"slides", good, "-o", folder.file("c.pptx"), "--template", folder.file("office.potx")}).exitCode,
              0);
    EXPECT_EQ(bytesOf(folder.file("c.pptx")), bytesOf(folder.file("out/b.pptx")));
    const ProgramRun sized = diaban(
        {"slides", good, "-o", folder.file("c.pptx"), "--template", folder.file("office.potx"), "--slide-size", "4:3"});
    EXPECT_THAT(sized.err, HasSubstr("4:3 is not looked at"));
    const std::string other = projectWith("{kind: slides, path: b.pptx, template: office.potx, slide_size: \"4:3\"}");
    EXPECT_THAT(diaban({"run", other, "-o", folder.file("out")}).err, HasSubstr("4:3 is not looked at"));
    EXPECT_THAT(run.err, Not(HasSubstr("is not looked at")));
    const ProgramRun pdf =
        diaban({"slides", good, "-o", folder.file("c.pdf"), "--template", folder.file("office.potx")});
    EXPECT_EQ(pdf.exitCode, 2);
    EXPECT_THAT(pdf.err, HasSubstr("a PDF cannot use a template"));
    EXPECT_EQ(diaban({"check", projectWith("{kind: slides, path: b.pdf, template: office.potx}")}).exitCode, 3);
    const ProgramRun table =
        diaban({"slides", good, "-o", folder.file("d.pptx"), "--template", folder.file("indicators.csv")});
    EXPECT_EQ(table.exitCode, 3);
    EXPECT_FALSE(std::filesystem::exists(folder.file("d.pptx")));
    EXPECT_NE(
        diaban({"slides", good, "-o", folder.file("office.potx"), "--template", folder.file("office.potx")}).exitCode,
        0);
}

} // namespace
} // namespace diaban::test
