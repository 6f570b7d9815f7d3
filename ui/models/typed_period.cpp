// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/typed_period.h"

#include "src/message/number_format.h"
#include "src/message/period.h"
#include "src/message/written_period.h"

#include <optional>

namespace diaban::ui {

QString periodAsTyped(const std::string& period, Language language) {
    const std::string words = formatPeriod(period, language);
    const std::optional<Period> known = periodOf(period);
    return QString::fromStdString(known && writtenPeriod(words) == known ? words : period);
}

} // namespace diaban::ui
