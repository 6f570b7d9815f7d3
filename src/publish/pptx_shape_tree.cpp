// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_shape_tree.h"

namespace diaban {

void openShapeTree(XmlWriter& xml) {
    xml.open("p:spTree");
    xml.open("p:nvGrpSpPr");
    xml.empty("p:cNvPr", {{"id", "1"}, {"name", ""}});
    xml.empty("p:cNvGrpSpPr");
    xml.empty("p:nvPr");
    xml.close();
    xml.empty("p:grpSpPr");
}

} // namespace diaban
