// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/zip_archive.h"

#include <map>
#include <string>
#include <vector>

namespace diaban::test {

/// An office's template as it might be written by hand: a dark red band on the master, Times New Roman, places and
/// sizes of its own. Parts may be changed before it is packed.
class MadeTemplate {
public:
    MadeTemplate() {
        const std::string spaces = R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
                                   R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
                                   R"( xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main")";
        parts["_rels/.rels"] = relations({{"rId9", "officeDocument", "ppt/deck.xml"}});
        parts["ppt/deck.xml"] = "<p:presentation" + spaces +
                                "><p:sldMasterIdLst><p:sldMasterId id=\"2147483700\" r:id=\"m\"/></p:sldMasterIdLst>"
                                "<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"1\" cy=\"1\"/>"
                                "</p:presentation>";
        parts["ppt/_rels/deck.xml.rels"] = relations({{"m", "slideMaster", "masters/office.xml"}});
        parts["ppt/masters/office.xml"] =
            "<p:sldMaster" + spaces + "><p:cSld>" + ground("bg1") +
            tree(band() + shape(2, "title", "", 40, 30, 700, 60) + shape(3, "body", "1", 40, 110, 880, 360) +
                 shape(4, "sldNum", "12", 860, 500, 60, 24)) +
            "</p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
            "accent2=\"accent2\" "
            "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
            "folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483701\" r:id=\"a\"/><p:sldLayoutId "
            "id=\"2147483702\" r:id=\"b\"/><p:sldLayoutId id=\"2147483703\" r:id=\"c\"/></p:sldLayoutIdLst>"
            "<p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz=\"3200\"/></a:lvl1pPr></p:titleStyle><p:bodyStyle>"
            "<a:lvl1pPr><a:defRPr sz=\"2200\"/></a:lvl1pPr></p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>";
        parts["ppt/masters/_rels/office.xml.rels"] = relations({{"a", "slideLayout", "../layouts/1.xml"},
                                                                {"b", "slideLayout", "../layouts/2.xml"},
                                                                {"c", "slideLayout", "../layouts/3.xml"},
                                                                {"t", "theme", "../look.xml"}});
        addLayout(spaces, "1", "title",
                  shape(2, "ctrTitle", "", 80, 150, 800, 120) + shape(3, "subTitle", "1", 80, 290, 800, 150));
        addLayout(spaces, "2", "obj", shape(2, "title") + shape(3, "", "1") + shape(4, "sldNum", "12"));
        addLayout(spaces, "3", "titleOnly", shape(2, "title") + shape(4, "sldNum", "12"));
        parts["ppt/look.xml"] = theme();
    }

    /// Of a part whose name ends so, else of its extension.
    std::map<std::string, std::string> types{
        {"ppt/deck.xml", "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"},
        {"ppt/masters/office.xml", "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"},
        {"ppt/layouts/1.xml", "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"},
        {"ppt/layouts/2.xml", "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"},
        {"ppt/layouts/3.xml", "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"},
        {"ppt/look.xml", "application/vnd.openxmlformats-officedocument.theme+xml"}};
    std::map<std::string, std::string> parts;

    [[nodiscard]] std::string bytes() const {
        std::string list = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                           "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                           "<Default Extension=\"rels\" "
                           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n";
        for (const auto& [name, type] : types) {
            list += "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
        }
        std::vector<gis::ZipEntry> entries{{"[Content_Types].xml", list + "</Types>"}};
        for (const auto& [name, part] : parts) {
            entries.push_back({name, part});
        }
        return gis::zipBytes(entries);
    }

    void replace(const std::string& part, const std::string& from, const std::string& to) {
        std::string& text = parts.at(part);
        text.replace(text.find(from), from.size(), to);
    }

    struct Relation {
        std::string id, type, target;
        bool outside = false;
    };
    [[nodiscard]] static std::string relations(const std::vector<Relation>& list) {
        std::string text = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n";
        for (const Relation& one : list) {
            text += "<Relationship Id=\"" + one.id +
                    "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + one.type +
                    "\" Target=\"" + one.target + (one.outside ? "\" TargetMode=\"External" : "") + "\"/>\n";
        }
        return text + "</Relationships>";
    }

private:
    static std::string emu(int points) { return std::to_string(points * 12'700); }
    static std::string ground(const std::string& colour) {
        return "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"" + colour +
               "\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>";
    }
    static std::string tree(const std::string& shapes) {
        return "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" "
               "name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>" +
               shapes + "</p:spTree>";
    }
    static std::string place(int x, int y, int width, int height) {
        return "<a:xfrm><a:off x=\"" + emu(x) + "\" y=\"" + emu(y) + "\"/><a:ext cx=\"" + emu(width) + "\" cy=\"" +
               emu(height) + "\"/></a:xfrm>";
    }
    /// Without a text body, as many templates have it.
    static std::string band() {
        return R"(<p:sp><p:nvSpPr><p:cNvPr id="9" name="Band"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>)" +
               place(0, 0, 960, 12) +
               "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr "
               "val=\"accent1\"/></a:solidFill>"
               "</p:spPr></p:sp>";
    }
    static std::string shape(int id, const std::string& type, const std::string& index = {}, int x = 0, int y = 0,
                             int width = 0, int height = 0) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + std::to_string(id) + "\" name=\"P" + std::to_string(id) +
               "\"/><p:cNvSpPr/><p:nvPr><p:ph" + (type.empty() ? "" : " type=\"" + type + "\"") +
               (index.empty() ? "" : " idx=\"" + index + "\"") + "/></p:nvPr></p:nvSpPr><p:spPr>" +
               (width > 0 ? place(x, y, width, height) : "") +
               "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"vi-VN\"/></a:p></p:txBody></p:sp>";
    }
    void addLayout(const std::string& spaces, const std::string& number, const std::string& kind,
                   const std::string& shapes) {
        parts["ppt/layouts/" + number + ".xml"] =
            "<p:sldLayout" + spaces + " type=\"" + kind + "\"><p:cSld>" + tree(shapes) +
            "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
        parts["ppt/layouts/_rels/" + number + ".xml.rels"] =
            relations({{"rId1", "slideMaster", "/ppt/masters/office.xml"}});
    }
    static std::string theme() {
        std::string colours;
        for (const auto& [name, rgb] : std::map<std::string, std::string>{{"a:accent1", "7A1F2B"},
                                                                          {"a:accent2", "C99A2E"},
                                                                          {"a:accent3", "3D6B4F"},
                                                                          {"a:accent4", "2F5D8A"},
                                                                          {"a:accent5", "777777"},
                                                                          {"a:accent6", "444444"}}) {
            colours += "<" + name + "><a:srgbClr val=\"" + rgb + "\"/></" + name + ">";
        }
        std::string fills;
        std::string lines;
        std::string effects;
        for (int i = 0; i < 3; ++i) {
            fills += "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
            lines += R"(<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>)";
            effects += "<a:effectStyle><a:effectLst/></a:effectStyle>";
        }
        const std::string font = R"(<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>)";
        return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\">"
               "<a:themeElements><a:clrScheme name=\"O\"><a:dk1><a:sysClr val=\"windowText\" "
               "lastClr=\"101010\"/></a:dk1>"
               "<a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1><a:dk2><a:srgbClr val=\"14213D\"/></a:dk2><a:lt2><a:srgbClr "
               "val=\"EEEEEE\"/></a:lt2>" +
               colours +
               "<a:hlink><a:srgbClr val=\"0000EE\"/></a:hlink><a:folHlink><a:srgbClr val=\"551A8B\"/></a:folHlink>"
               "</a:clrScheme><a:fontScheme name=\"O\"><a:majorFont>" +
               font + "</a:majorFont><a:minorFont>" + font +
               "</a:minorFont></a:fontScheme><a:fmtScheme name=\"O\"><a:fillStyleLst>" + fills +
               "</a:fillStyleLst><a:lnStyleLst>" + lines + "</a:lnStyleLst><a:effectStyleLst>" + effects +
               "</a:effectStyleLst><a:bgFillStyleLst>" + fills +
               "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }
};

} // namespace diaban::test
