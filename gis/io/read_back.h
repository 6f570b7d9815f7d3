// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/write_layer.h"

#include <string>

namespace gis {

/// Opens a file just written as any reader would and compares units, fields, nulls of each field, text values, vertices
/// and extent with the layer. Throws Error{CannotWrite "write.read_back"} with what differs.
void readBack(const std::string& path, LayerFormat format, const Layer& layer);

} // namespace gis
