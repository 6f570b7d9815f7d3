// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/suggestion_words.h"

namespace diaban {

std::string suggestionWords(const Suggestion& suggestion, const Table& table, const Catalogue& catalogue) {
    const std::string what = suggestion.row && suggestion.key == suggestion.name
                                 ? suggestion.name
                                 : suggestion.key + (suggestion.name.empty() ? "" : " ") + suggestion.name;
    const std::string where = suggestion.parent.empty() ? what : what + " (" + suggestion.parent + ")";
    const std::string reason = catalogue.text({std::string("match.reason.") + nameOf(suggestion.reason),
                                               {{"distance", static_cast<std::int64_t>(suggestion.distance)}}});
    if (!suggestion.row) {
        return where + ": " + reason;
    }
    return catalogue.text(
        {"match.suggested_row",
         {{"row", std::to_string(table.rowNumbers[*suggestion.row])}, {"what", where}, {"reason", reason}}});
}

} // namespace diaban
