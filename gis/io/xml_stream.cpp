// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/xml_stream.h"

#include "gis/base/error.h"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <new>

namespace gis {

namespace {

struct ParserFree {
    void operator()(XML_Parser parser) const noexcept { XML_ParserFree(parser); }
};

std::string_view withoutPrefix(std::string_view name) {
    return name.substr(name.rfind(':') == std::string_view::npos ? 0 : name.rfind(':') + 1);
}

} // namespace

struct XmlStream::Impl {
    std::string file;
    std::int64_t depthLimit;
    XmlEvents events;
    std::unique_ptr<XML_ParserStruct, ParserFree> parser{XML_ParserCreate(nullptr)};
    std::int64_t depth = 0;
    std::vector<XmlAttribute> attributes{};
    std::exception_ptr thrown{};
    std::int64_t fed = 0;

    [[nodiscard]] std::string place() const { return std::to_string(XML_GetCurrentLineNumber(parser.get())); }

    /// No exception may pass through the parser, which is C.
    template <typename Action> void guarded(Action&& action) noexcept {
        if (thrown) {
            return;
        }
        try {
            action();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser.get(), XML_FALSE);
        }
    }

    void parse(std::string_view bytes, bool last) {
        const auto status = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0);
        if (thrown) {
            std::rethrow_exception(thrown);
        }
        if (status != XML_STATUS_OK) {
            const char* reason = XML_ErrorString(XML_GetErrorCode(parser.get()));
            throw badInput(file, place(), {"xml.damaged", {{"reason", std::string(reason != nullptr ? reason : "")}}});
        }
        // A tag that never ends is looked through again with each block.
        constexpr std::int64_t kLongestTag = 8'388'608;
        fed += static_cast<std::int64_t>(bytes.size());
        if (!last && fed - static_cast<std::int64_t>(XML_GetCurrentByteIndex(parser.get())) > kLongestTag) {
            throw badInput(file, place(), {"xml.long_tag", {{"limit", kLongestTag}}});
        }
    }

    static void XMLCALL onStart(void* self, const XML_Char* name, const XML_Char** pairs) {
        auto& impl = *static_cast<Impl*>(self);
        impl.guarded([&] {
            if (++impl.depth > impl.depthLimit) {
                throw badInput(impl.file, impl.place(), {"xml.too_deep", {{"limit", impl.depthLimit}}});
            }
            impl.attributes.clear();
            for (; *pairs != nullptr; pairs += 2) {
                impl.attributes.push_back({withoutPrefix(pairs[0]), pairs[1]});
            }
            impl.events.start(withoutPrefix(name), impl.attributes);
        });
    }

    static void XMLCALL onEnd(void* self, const XML_Char* name) {
        auto& impl = *static_cast<Impl*>(self);
        impl.guarded([&] {
            --impl.depth;
            impl.events.end(withoutPrefix(name));
        });
    }

    static void XMLCALL onText(void* self, const XML_Char* text, int length) {
        auto& impl = *static_cast<Impl*>(self);
        impl.guarded([&] { impl.events.text(std::string_view(text, static_cast<std::size_t>(length))); });
    }

    static void XMLCALL onDoctype(void* self, const XML_Char* /*name*/, const XML_Char* /*system*/,
                                  const XML_Char* /*publicId*/, int /*internal*/) {
        auto& impl = *static_cast<Impl*>(self);
        impl.guarded([&] { throw badInput(impl.file, impl.place(), {"xml.dtd", {}}); });
    }
};

XmlStream::XmlStream(std::string file, std::int64_t depthLimit, XmlEvents events)
    : m_impl(std::make_unique<Impl>(Impl{std::move(file), depthLimit, std::move(events)})) {
    XML_Parser parser = m_impl->parser.get();
    if (parser == nullptr) {
        throw std::bad_alloc();
    }
    XML_SetUserData(parser, m_impl.get());
    XML_SetElementHandler(parser, &Impl::onStart, &Impl::onEnd);
    XML_SetCharacterDataHandler(parser, &Impl::onText);
    XML_SetStartDoctypeDeclHandler(parser, &Impl::onDoctype);
}

XmlStream::~XmlStream() = default;

void XmlStream::feed(std::string_view bytes) {
    constexpr std::size_t kMost = 1 << 20; // the parser counts in int
    for (; !bytes.empty(); bytes.remove_prefix(std::min(kMost, bytes.size()))) {
        m_impl->parse(bytes.substr(0, kMost), false);
    }
}

void XmlStream::finish() {
    m_impl->parse({}, true);
}

std::int64_t XmlStream::line() const {
    return static_cast<std::int64_t>(XML_GetCurrentLineNumber(m_impl->parser.get()));
}

} // namespace gis
