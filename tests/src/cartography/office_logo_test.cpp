// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/office_logo.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <QImage>

namespace diaban {
namespace {

std::string svg(const std::string& inside, const std::string& before = {}) {
    return before +
           R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">)" +
           inside + "</svg>";
}

/// The id of the fault; empty for none.
std::string faultOf(const std::string& file) {
    try {
        OfficeLogo logo;
        readLogo(file, logo);
        return {};
    } catch (const gis::Error& error) {
        return error.message().id;
    }
}

TEST(OfficeLogo, AnSvgBecomesAPicture) {
    const test::TempFolder folder;
    OfficeLogo logo;
    logo.height = 33;
    readLogo(folder.write("a.svg", svg("<rect width='40' height='20' fill='#ff0000'/>")), logo);
    EXPECT_DOUBLE_EQ(logo.aspect, 2);
    EXPECT_DOUBLE_EQ(logo.height, 33);
    const QImage picture = QImage::fromData(QByteArray::fromStdString(logo.png));
    EXPECT_EQ(picture.pixelColor(10, 10), QColor(255, 0, 0));
    EXPECT_LE(picture.width(), 480);
}

TEST(OfficeLogo, HostileSvgIsRefused) {
    const test::TempFolder folder;
    int number = 0;
    for (const std::string& content :
         {svg("<script>alert(1)</script>"), svg("<rect onload='x()' width='1' height='1'/>"),
          svg("<image xlink:href='file:///etc/passwd'/>"), svg("<use xlink:href='http://example.org/a.svg#b'/>"),
          svg("<rect style='fill:url(http://example.org/a)'/>"), svg("<style>@import 'a.css';</style>"),
          svg("<style>rect{fill:u\\72l(a.svg)}</style>"), svg("<foreignObject/>"), svg("<a xlink:href='#b'/>"),
          svg("<animate/>"), svg("<text>&lol;</text>", "<!DOCTYPE svg [<!ENTITY lol 'lol'>]>"),
          svg("", "<?xml-stylesheet href='a.css'?>")}) {
        EXPECT_EQ(faultOf(folder.write("h" + std::to_string(++number) + ".svg", content)), "office.logo_unsafe")
            << content;
    }
    std::string uses;
    for (int i = 0; i < 40; ++i) {
        uses += "<g id='g" + std::to_string(i + 1) + "'><use xlink:href='#g" + std::to_string(i) + "'/></g>";
    }
    EXPECT_EQ(faultOf(folder.write("uses.svg", svg(uses))), "office.logo_unsafe");
}

TEST(OfficeLogo, WhatIsNoLogoIsToldApart) {
    const test::TempFolder folder;
    EXPECT_EQ(faultOf(folder.file("none.png")), "office.logo_missing");
    EXPECT_EQ(faultOf(folder.write("a.gif", "GIF89a")), "office.logo_format");
    EXPECT_EQ(faultOf(folder.write("a.png", "no picture")), "office.logo_unreadable");
    EXPECT_EQ(faultOf(folder.write("cut.svg", "<svg><rect")), "office.logo_unreadable");
    EXPECT_EQ(faultOf(folder.write("long.svg", svg(std::string(600'000, ' ')))), "office.logo_large");
    QImage wide(4100, 8, QImage::Format_RGB32);
    wide.fill(Qt::white);
    const std::string file = folder.file("wide.png");
    ASSERT_TRUE(wide.save(QString::fromStdString(file)));
    EXPECT_EQ(faultOf(file), "office.logo_pixels");
}

} // namespace
} // namespace diaban
