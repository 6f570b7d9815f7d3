// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/xml_stream.h"
#include "tests/gis/io/sample_layer.h"

namespace gis::test {
namespace {

/// "<a x=1>t</a>" of what is told, fed in pieces of `size` bytes.
std::string told(const std::string& xml, std::size_t size = 1) {
    std::string all;
    XmlEvents events;
    events.start = [&](auto name, const auto& attributes) {
        all += "<" + std::string(name);
        for (const XmlAttribute& attribute : attributes) {
            all += " " + std::string(attribute.name) + "=" + std::string(attribute.value);
        }
        all += ">";
    };
    events.text = [&](auto text) { all += text; };
    events.end = [&](auto name) { all += "</" + std::string(name) + ">"; };
    XmlStream stream("x.kml", 8, std::move(events));
    for (std::size_t at = 0; at < xml.size(); at += size) {
        stream.feed(xml.substr(at, size));
    }
    stream.finish();
    return all;
}

TEST(XmlStream, tellsElementsWithoutPrefixesHoweverTheyArrive) {
    const std::string xml =
        "<?xml version=\"1.0\"?><!-- c --><k:a xmlns:k='u' gx:x=\"1 &lt;\">Xã &amp;<![CDATA[<b>]]><c/></k:a>";
    const std::string expected = "<a k=u x=1 <>Xã &<b><c></c></a>";
    for (const std::size_t size : {std::size_t{1}, std::size_t{7}, xml.size()}) {
        EXPECT_EQ(told(xml, size), expected) << size;
    }
}

TEST(XmlStream, refusesWithTheLine) {
    const auto placeOf = [](const std::string& xml) {
        try {
            static_cast<void>(told(xml));
        } catch (const Error& error) {
            return error.message().id + ":" + error.file() + ":" + error.place();
        }
        return std::string();
    };
    EXPECT_EQ(placeOf("<a>\n<b>\n</a>"), "xml.damaged:x.kml:3");
    EXPECT_EQ(placeOf("<a>\n"), "xml.damaged:x.kml:2");
    EXPECT_EQ(placeOf(""), "xml.damaged:x.kml:1");
    EXPECT_EQ(placeOf("\n<!DOCTYPE a><a/>"), "xml.dtd:x.kml:2");
    EXPECT_EQ(placeOf("<a><a><a><a>\n<a><a><a><a><a/>"), "xml.too_deep:x.kml:2");
    EXPECT_EQ(placeOf("<?xml version='1.0' encoding='ABC'?><a/>"), "xml.damaged:x.kml:1");
}

TEST(XmlStream, passesOnWhatAnEventThrows) {
    XmlEvents events;
    events.start = [](auto, const auto&) { throw std::out_of_range("mine"); };
    events.text = [](auto) {};
    events.end = [](auto) {};
    XmlStream stream("x", 8, std::move(events));
    EXPECT_THROW(stream.feed("<a><b/></a>"), std::out_of_range);
}

TEST(XmlStream, endsAnEndlessTagEarly) {
    XmlEvents events;
    events.start = [](auto, const auto&) {};
    events.text = [](auto) {};
    events.end = [](auto) {};
    XmlStream stream("x", 8, std::move(events));
    const std::string block(1 << 20, 'x');
    EXPECT_EQ(errorId([&] {
                  stream.feed("<a b='");
                  for (int i = 0; i < 1000; ++i) {
                      stream.feed(block);
                  }
              }),
              "xml.long_tag");
    XmlEvents others;
    others.start = [](auto, const auto&) {};
    others.text = [](auto) {};
    others.end = [](auto) {};
    XmlStream text("x", 8, std::move(others)); // text, however long, comes in pieces
    text.feed("<a>");
    for (int i = 0; i < 20; ++i) {
        text.feed(block);
    }
    text.feed("</a>");
    text.finish();
}

} // namespace
} // namespace gis::test
