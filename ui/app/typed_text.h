// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace diaban::ui {

/// Takes over what stands typed in the field that has the keyboard, as Enter would: before saving, exporting or
/// leaving.
void takeTyped(QWidget& window);

} // namespace diaban::ui
