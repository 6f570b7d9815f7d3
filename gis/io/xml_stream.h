// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

struct XmlAttribute {
    std::string_view name, value; ///< the name without its prefix
};

/// Called for each thing as it comes. Names are without their prefix; text may come in pieces.
struct XmlEvents {
    std::function<void(std::string_view name, const std::vector<XmlAttribute>& attributes)> start;
    std::function<void(std::string_view text)> text;
    std::function<void(std::string_view name)> end;
};

/// An XML document that is read block by block, in memory of the depth of its elements. No document type declaration,
/// hence no entities of its own and nothing from outside.
class XmlStream {
public:
    /// `file` is named in errors.
    XmlStream(std::string file, std::int64_t depthLimit, XmlEvents events);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Throws what an event throws, and Error{BadInput "xml.damaged", "xml.dtd", "xml.too_deep", "xml.long_tag"} with
    /// the line.
    void feed(std::string_view bytes);
    /// After the last block. Throws as feed: what is cut is damaged.
    void finish();
    /// The line that is being read.
    [[nodiscard]] std::int64_t line() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gis
