// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/operation.h"

#include <cstring>
#include <sstream>

namespace gis::proj {

namespace {

struct FactoryDestroy {
    void operator()(PJ_OPERATION_FACTORY_CONTEXT* factory) const noexcept {
        proj_operation_factory_context_destroy(factory);
    }
};
struct ListDestroy {
    void operator()(PJ_OBJ_LIST* list) const noexcept { proj_list_destroy(list); }
};
using List = std::unique_ptr<PJ_OBJ_LIST, ListDestroy>;

List candidates(PJ_CONTEXT* context, const PJ* from, const PJ* to, const Box& degrees) {
    const std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, FactoryDestroy> factory(
        proj_create_operation_factory_context(context, nullptr));
    if (!factory) {
        return nullptr;
    }
    PJ_OPERATION_FACTORY_CONTEXT* f = factory.get();
    proj_operation_factory_context_set_spatial_criterion(context, f, PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION);
    proj_operation_factory_context_set_grid_availability_use(context, f,
                                                             PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID);
    if (!degrees.empty()) {
        proj_operation_factory_context_set_area_of_interest(context, f, degrees.min.x, degrees.min.y, degrees.max.x,
                                                            degrees.max.y);
    }
    return List(proj_create_operations(context, from, to, f));
}

/// The code of a datum shift is that of its inverse too: PROJ then says INVERSE(EPSG).
bool isOrHolds(PJ_CONTEXT* context, const PJ* operation, const char* epsgCode) {
    if (proj_get_type(operation) == PJ_TYPE_CONCATENATED_OPERATION) {
        const int steps = proj_concatoperation_get_step_count(context, operation);
        for (int i = 0; i < steps; ++i) {
            const Object step(proj_concatoperation_get_step(context, operation, i));
            if (step && isOrHolds(context, step.get(), epsgCode)) {
                return true;
            }
        }
        return false;
    }
    const char* authority = proj_get_id_auth_name(operation, 0);
    const char* code = proj_get_id_code(operation, 0);
    return authority != nullptr && code != nullptr && std::strstr(authority, "EPSG") != nullptr &&
           std::strcmp(code, epsgCode) == 0;
}

constexpr const char* kVn2000ToWgs84 = "6960";

} // namespace

Object bestOperation(PJ_CONTEXT* context, const PJ* from, const PJ* to, const Box& degrees) {
    const List list = candidates(context, from, to, degrees);
    Object best;
    for (int i = 0; list && i < proj_list_get_count(list.get()); ++i) {
        Object candidate(proj_list_get(context, list.get(), i));
        if (!candidate || proj_coordoperation_is_instantiable(context, candidate.get()) == 0) {
            continue;
        }
        if (isOrHolds(context, candidate.get(), kVn2000ToWgs84)) {
            return candidate;
        }
        if (!best) {
            best = std::move(candidate);
        }
    }
    return best;
}

std::string describe(PJ_CONTEXT* context, const PJ* operation) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    const char* name = proj_get_name(operation);
    text << (name == nullptr ? "" : name);
    std::string details =
        isOrHolds(context, operation, kVn2000ToWgs84) ? std::string("EPSG:") + kVn2000ToWgs84 : codeOf(operation);
    const double metres = proj_coordoperation_get_accuracy(context, operation);
    if (metres >= 0) {
        std::ostringstream accuracy;
        accuracy.imbue(std::locale::classic());
        accuracy << metres << " m";
        details += (details.empty() ? "" : ", ") + accuracy.str();
    }
    if (!details.empty()) {
        text << " (" << details << ')';
    }
    return text.str();
}

} // namespace gis::proj
