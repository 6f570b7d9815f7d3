// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diaban {

// Namespaces of ECMA-376 (transitional).
inline constexpr const char* kDrawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char* kPresentationSpace = "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr const char* kRelationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr const char* kChartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
inline constexpr const char* kTableSpace = "http://schemas.openxmlformats.org/drawingml/2006/table";
inline constexpr const char* kPictureSvgSpace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

} // namespace diaban
