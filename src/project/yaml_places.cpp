// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/yaml_places.h"

#include "gis/base/error.h"
#include "src/project/scan_yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace diaban {

namespace {

constexpr std::size_t kMostExpanded = 100'000;
constexpr int kDeepest = 500; // as yaml-cpp's own limit

gis::Error cannotPlace(std::string_view text, std::size_t at) {
    const auto line = std::ranges::count(text.substr(0, at), '\n') + 1;
    return {gis::ErrorKind::Internal, {}, {}, {"save.cannot_place", {{"line", std::int64_t{line}}}}};
}

/// Makes the tree of a document: where each value begins; the ends are found when it is whole.
class PlaceBuilder : public YAML::EventHandler {
public:
    explicit PlaceBuilder(std::string_view text) : m_text(text) {}

    [[nodiscard]] YamlPlace take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnAnchor(const YAML::Mark& /*mark*/, const std::string& name) override { m_anchor = name; }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override { add(YamlPlace::Kind::Null, mark, {}); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        add(YamlPlace::Kind::Alias, mark, m_anchors[anchor]);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  const std::string& value) override {
        m_anchors[anchor] = m_anchor;
        add(YamlPlace::Kind::Scalar, mark, value);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        open(YamlPlace::Kind::List, mark, anchor, style);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        open(YamlPlace::Kind::Map, mark, anchor, style);
    }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    /// Where the next value goes: a list takes items; a mapping takes a key, then its value.
    YamlPlace& slot(std::size_t begin) {
        if (m_open.empty()) {
            return m_root;
        }
        YamlPlace& parent = *m_open.back();
        if (parent.kind == YamlPlace::Kind::Map && parent.keys.size() == parent.items.size()) {
            m_key = {};
            m_keyOf = &parent;
            parent.entries.push_back({begin, begin});
            return m_key;
        }
        if (parent.kind == YamlPlace::Kind::List) {
            parent.entries.push_back({begin, begin});
        }
        // Open collections are ancestors, whose own vectors do not grow while a child of theirs is open.
        return parent.items.emplace_back();
    }

    YamlPlace& place(YamlPlace::Kind kind, const YAML::Mark& mark) {
        const auto begin = static_cast<std::size_t>(std::max(mark.pos, 0));
        YamlPlace& made = slot(begin);
        made.kind = kind;
        made.anchor = std::exchange(m_anchor, {});
        made.range.begin = begin;
        return made;
    }

    void add(YamlPlace::Kind kind, const YAML::Mark& mark, const std::string& text) {
        YamlPlace& made = place(kind, mark);
        made.text = text;
        if (&made == &m_key) {
            if (kind != YamlPlace::Kind::Scalar && kind != YamlPlace::Kind::Null) {
                throw cannotPlace(m_text, made.range.begin);
            }
            m_keyOf->keys.push_back(text);
        }
    }

    void open(YamlPlace::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
        m_anchors[anchor] = m_anchor;
        YamlPlace& made = place(kind, mark);
        if (&made == &m_key) {
            throw cannotPlace(m_text, made.range.begin);
        }
        made.flow = style == YAML::EmitterStyle::Flow;
        m_open.push_back(&made);
    }

    std::string_view m_text;
    YamlPlace m_root;
    YamlPlace m_key;
    YamlPlace* m_keyOf = nullptr;
    std::vector<YamlPlace*> m_open;
    std::string m_anchor;
    std::map<YAML::anchor_t, std::string> m_anchors;
};

/// Finds where values end, from the first to the last.
class EndFinder {
public:
    explicit EndFinder(std::string_view text) : m_text(text) {}

    /// `from` is the byte behind the dash or colon.
    void finish(YamlPlace& place, std::size_t from) const {
        if (place.kind == YamlPlace::Kind::Null && !writtenNull(place, from)) {
            place.range = {from, from};
            return;
        }
        place.range.begin = skipProperties(m_text, place.range.begin);
        switch (place.kind) {
        case YamlPlace::Kind::Null:
            place.range.end = place.range.begin + (m_text[place.range.begin] == '~' ? 1U : 4U);
            break;
        case YamlPlace::Kind::Scalar:
            place.range.end = scalarEnd(m_text, place.range.begin, place.text);
            break;
        case YamlPlace::Kind::Alias:
            place.range.end = place.range.begin + 1 + place.text.size();
            break;
        default:
            finishCollection(place);
        }
        if (place.range.end > m_text.size()) {
            throw cannotPlace(m_text, place.range.begin);
        }
    }

private:
    /// A null is mostly nothing at all, and its mark that of whatever comes next.
    [[nodiscard]] bool writtenNull(const YamlPlace& place, std::size_t from) const {
        const std::size_t at = skipProperties(m_text, skipBlank(m_text, from));
        if (at > skipProperties(m_text, place.range.begin) || at >= m_text.size()) {
            return false;
        }
        const bool written = m_text[at] == '~' || m_text.substr(at, 4) == "null" || m_text.substr(at, 4) == "Null" ||
                             m_text.substr(at, 4) == "NULL";
        const std::size_t end = at + (m_text[at] == '~' ? 1U : 4U);
        return written &&
               (end >= m_text.size() || std::string_view(" \t\r\n,}]#").find(m_text[end]) != std::string_view::npos);
    }

    void finishCollection(YamlPlace& place) const {
        const std::size_t begin = place.range.begin;
        place.column = begin - lineBegin(m_text, begin);
        std::size_t end = place.flow ? begin + 1 : begin;
        for (std::size_t i = 0; i < place.items.size(); ++i) {
            end = skipSeparators(place, end);
            place.behind.push_back(0);
            if (place.kind == YamlPlace::Kind::Map) {
                finishKey(place, i, end);
            } else if (place.flow) {
                place.entries[i] = {end, end};
                place.behind[i] = end;
            } else {
                requireSign('-', end);
                place.entries[i] = {end, end};
                place.behind[i] = end + 1;
            }
            finish(place.items[i], place.behind[i] == 0 ? place.entries[i].end : place.behind[i]);
            end = place.entries[i].end = std::max(place.items[i].range.end, place.entries[i].end);
        }
        place.range.end = place.flow ? closer(place, end) : end;
    }

    void finishKey(YamlPlace& place, std::size_t i, std::size_t at) const {
        place.entries[i].begin = at;
        std::size_t key = at;
        if (m_text[key] == '?' && key + 1 < m_text.size() && (m_text[key + 1] == ' ' || m_text[key + 1] == '\n')) {
            key = skipBlank(m_text, key + 1);
        }
        key = skipProperties(m_text, key);
        const std::size_t end = scalarEnd(m_text, key, place.keys[i]);
        const std::size_t colon = skipBlank(m_text, end);
        place.entries[i].end = end;
        if (colon < m_text.size() && m_text[colon] == ':') {
            place.behind[i] = place.entries[i].end = colon + 1;
        }
    }

    /// Blanks, and in brackets the commas too.
    [[nodiscard]] std::size_t skipSeparators(const YamlPlace& place, std::size_t at) const {
        at = skipBlank(m_text, at);
        while (place.flow && at < m_text.size() && m_text[at] == ',') {
            at = skipBlank(m_text, at + 1);
        }
        if (at >= m_text.size()) {
            throw cannotPlace(m_text, at);
        }
        return at;
    }

    [[nodiscard]] std::size_t closer(const YamlPlace& place, std::size_t at) const {
        at = skipSeparators(place, at);
        requireSign(place.kind == YamlPlace::Kind::List ? ']' : '}', at);
        return at + 1;
    }

    void requireSign(char sign, std::size_t at) const {
        if (at >= m_text.size() || m_text[at] != sign) {
            throw cannotPlace(m_text, at);
        }
    }

    std::string_view m_text;
};

const YamlPlace* anchored(const YamlPlace& place, const std::string& name) {
    if (place.anchor == name) {
        return &place;
    }
    for (const YamlPlace& item : place.items) {
        if (const YamlPlace* found = anchored(item, name)) {
            return found;
        }
    }
    return nullptr;
}

YamlValue expand(const YamlPlace& place, const YamlPlace& document, std::size_t& made, int depth) {
    if (++made > kMostExpanded || depth > kDeepest) {
        throw gis::Error(gis::ErrorKind::Internal, {}, {}, {"save.cannot_place", {{"line", std::int64_t{1}}}});
    }
    YamlValue value;
    switch (place.kind) {
    case YamlPlace::Kind::Null:
    case YamlPlace::Kind::Scalar:
        return YamlValue::ofText(place.kind == YamlPlace::Kind::Null ? std::string{} : place.text);
    case YamlPlace::Kind::Alias: {
        const YamlPlace* target = anchored(document, place.text);
        return target == nullptr ? value : expand(*target, document, made, depth + 1);
    }
    case YamlPlace::Kind::List:
        value.kind = YamlValue::Kind::List;
        for (const YamlPlace& item : place.items) {
            value.items.push_back(expand(item, document, made, depth + 1));
        }
        return value;
    case YamlPlace::Kind::Map:
        value.kind = YamlValue::Kind::Map;
        for (std::size_t i = 0; i < place.items.size(); ++i) {
            value.add(place.keys[i], expand(place.items[i], document, made, depth + 1));
        }
        return value;
    }
    return value;
}

} // namespace

std::size_t YamlPlace::indexOf(std::string_view key) const {
    return static_cast<std::size_t>(std::ranges::find(keys, key) - keys.begin());
}

YamlPlace yamlPlaces(std::string_view text) {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    PlaceBuilder builder(text);
    parser.HandleNextDocument(builder);
    YamlPlace root = builder.take();
    EndFinder(text).finish(root, root.range.begin);
    return root;
}

YamlValue valueAt(const YamlPlace& place, const YamlPlace& document) {
    std::size_t made = 0;
    return expand(place, document, made, 0);
}

} // namespace diaban
