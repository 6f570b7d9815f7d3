// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/crs.h"

#include "gis/base/error.h"
#include "gis/crs/proj_handles.h"
#include "gis/crs/vn2000.h"

#include <algorithm>
#include <memory>
#include <string_view>

namespace gis {

namespace {

constexpr std::size_t kLongestText = 65'536; // a WKT of a compound CRS has about 3,000 characters

Error unknownCrs(const std::string& text) {
    constexpr std::size_t kShown = 60;
    const std::string shown = text.size() <= kShown ? text : text.substr(0, kShown) + "...";
    return badInput({}, {}, {"crs.unknown", {{"text", shown}}});
}

/// N of "+init=epsg:N" at the beginning of a text, in any case; empty for another text. By hand: a regular expression
/// of the standard library recurses over the text, and this text comes from files.
std::string epsgOfInit(std::string_view text) {
    constexpr std::string_view kInit = "init=epsg:";
    constexpr std::size_t kMostDigits = 7;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    const bool begins =
        text.size() > kInit.size() && std::ranges::equal(text.substr(0, kInit.size()), kInit, {}, [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
    if (!begins) {
        return {};
    }
    text.remove_prefix(kInit.size());
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool ends = digits == text.size() || std::string_view(" \t\r\n").find(text[digits]) != std::string_view::npos;
    return digits >= 1 && digits <= kMostDigits && ends ? std::string(text.substr(0, digits)) : std::string{};
}

/// What proj_create takes for a CRS. A PROJ string is one only with "+type=crs"; "+init" may name any file of the
/// machine, so only the usual +init=epsg:N is taken, as the code it means.
std::string projText(const std::string& text) {
    if (const std::string code = epsgOfInit(text); !code.empty()) {
        return "EPSG:" + code;
    }
    if (text.find("init=") != std::string::npos || text.find("proj=pipeline") != std::string::npos) {
        return {};
    }
    const bool projString = text.find("proj=") != std::string::npos && text.find('[') == std::string::npos;
    return projString && text.find("type=crs") == std::string::npos ? text + " +type=crs" : text;
}

bool same(PJ_CONTEXT* context, const PJ* a, const PJ* b) {
    return proj_is_equivalent_to_with_ctx(context, a, b, PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS) != 0;
}

proj::Object fromDatabase(PJ_CONTEXT* context, const std::string& code) {
    const auto colon = code.find(':');
    return proj::Object(colon == std::string::npos
                            ? nullptr
                            : proj_create_from_database(context, code.substr(0, colon).c_str(),
                                                        code.substr(colon + 1).c_str(), PJ_CATEGORY_CRS, 0, nullptr));
}

/// The code of the EPSG's CRS that is the same as one without a code; empty where there is none.
std::string identifiedCode(PJ_CONTEXT* context, const PJ* crs) {
    constexpr int kSameUnderAnotherName = 70;
    struct ListDestroy {
        void operator()(PJ_OBJ_LIST* list) const noexcept { proj_list_destroy(list); }
    };
    struct IntListDestroy {
        void operator()(int* list) const noexcept { proj_int_list_destroy(list); }
    };
    int* confidence = nullptr;
    const std::unique_ptr<PJ_OBJ_LIST, ListDestroy> list(proj_identify(context, crs, "EPSG", nullptr, &confidence));
    const std::unique_ptr<int, IntListDestroy> confidenceHandle(confidence);
    for (int i = 0; list && i < proj_list_get_count(list.get()); ++i) {
        const proj::Object candidate(proj_list_get(context, list.get(), i));
        if (candidate && confidence[i] >= kSameUnderAnotherName && proj_is_deprecated(candidate.get()) == 0 &&
            same(context, crs, candidate.get())) {
            return proj::codeOf(candidate.get());
        }
    }
    return {};
}

/// The authority's own CRS where a text means it, so that one code has one WKT. A code in the text counts only where
/// the parameters beside it agree; nothing otherwise.
proj::Object authoritative(PJ_CONTEXT* context, const PJ* crs) {
    const std::string stated = proj::codeOf(crs);
    proj::Object known = fromDatabase(context, stated.empty() ? identifiedCode(context, crs) : stated);
    return known && same(context, crs, known.get()) ? std::move(known) : nullptr;
}

struct Parsed {
    proj::Object crs;   ///< horizontal
    proj::Object bound; ///< the same with a shift to WGS 84 as stated in the text, else nothing
    bool fromAuthority;
};

Parsed parse(PJ_CONTEXT* context, const std::string& text) {
    Parsed result{proj::Object(proj_create(context, projText(text).c_str())), nullptr, false};
    bool shiftedAsVn2000 = false;
    if (result.crs && proj_get_type(result.crs.get()) == PJ_TYPE_BOUND_CRS) {
        shiftedAsVn2000 = hasVn2000Shift(context, result.crs.get());
        result.bound.reset(proj_clone(context, result.crs.get()));
    }
    result.crs = proj::horizontalPart(context, std::move(result.crs));
    if (!result.crs) {
        return result;
    }
    if (proj::Object known = authoritative(context, result.crs.get())) {
        result.crs = std::move(known);
        result.fromAuthority = true;
    } else if (shiftedAsVn2000 || isOnVn2000(context, result.crs.get())) {
        result.crs = onVn2000(context, result.crs.get());
        known = result.crs ? authoritative(context, result.crs.get()) : nullptr;
        result.fromAuthority = known != nullptr;
        result.crs = known ? std::move(known) : std::move(result.crs);
        result.bound.reset();
    }
    return result;
}

/// Letters and digits alone, small.
std::string bareName(std::string_view name) {
    std::string bare;
    for (const char letter : name) {
        if (letter >= 'A' && letter <= 'Z') {
            bare += static_cast<char>(letter - 'A' + 'a');
        } else if (letter != ' ' && letter != '-' && letter != '_' && letter != '/') {
            bare += letter;
        }
    }
    return bare;
}

/// PROJ takes a name for any CRS whose name holds it: "foo" for Amersfoort.
bool isOtherName(const std::string& text, const PJ* crs) {
    return text.find_first_of(":[{+=") == std::string::npos && bareName(text) != bareName(proj_get_name(crs));
}

std::string wktOf(PJ_CONTEXT* context, const PJ* crs) {
    const char* const options[] = {"MULTILINE=NO", nullptr};
    const char* wkt = proj_as_wkt(context, crs, PJ_WKT2_2019, options);
    return wkt == nullptr ? std::string() : std::string(wkt);
}

} // namespace

Crs Crs::fromText(const std::string& text) {
    const proj::Context context = proj::makeContext();
    if (text.empty() || text.size() > kLongestText || text.find('\0') != std::string::npos) {
        throw unknownCrs(text);
    }
    const Parsed parsed = parse(context.get(), text);
    const PJ* crs = parsed.crs.get();
    if (crs == nullptr || isOtherName(text, crs)) {
        throw unknownCrs(text);
    }
    const DeprecatedTwin twin = deprecatedTwin(context.get(), crs);
    if (!twin.given.empty()) {
        throw badInput({}, {}, {"crs.deprecated_twin", {{"given", twin.given}, {"right", twin.right}}});
    }
    Crs result;
    const bool keepsShift = parsed.bound && !parsed.fromAuthority && hasShift(context.get(), parsed.bound.get());
    result.m_wkt = wktOf(context.get(), keepsShift ? parsed.bound.get() : crs);
    if (result.m_wkt.empty()) {
        throw unknownCrs(text);
    }
    result.m_code = parsed.fromAuthority ? proj::codeOf(crs) : std::string();
    result.m_name = proj_get_name(crs);
    result.m_geographic =
        proj_get_type(crs) == PJ_TYPE_GEOGRAPHIC_2D_CRS && proj::degreesPerUnit(context.get(), crs) == 1;
    result.m_vn2000 = isOnVn2000(context.get(), crs);
    return result;
}

} // namespace gis
