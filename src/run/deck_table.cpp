// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "src/run/deck_slides.h"
#include "src/run/deck_words.h"
#include "src/study/roll_up_figure.h"

#include <algorithm>
#include <numeric>

namespace diaban {

using namespace slide_sizes;

namespace {

constexpr std::size_t kMostColumns = 5; ///< figures beside the names
constexpr std::size_t kMostRows = 45;   ///< of all pages; of more units the weakest are shown

/// Names and one text a figure, row by row.
struct TableContent {
    std::string title, head;
    std::vector<std::vector<DeckCell>> rows{};
};

/// One for each figure that is different, the first of them.
std::vector<const FigureStanding*> columnsOf(const DeckMaking& making) {
    std::vector<const FigureStanding*> columns;
    for (const DeckSubject& subject : making.subjects) {
        const bool known = std::ranges::any_of(
            columns, [&](const FigureStanding* one) { return one->figure == subject.standing.figure; });
        if (!known && columns.size() < kMostColumns) {
            columns.push_back(&subject.standing);
        }
    }
    return columns;
}

DeckCell numberCell(std::string text, bool bold = false) {
    return {std::move(text), bold, Anchor::End};
}

std::string missingWords(UnitState state, const Catalogue& catalogue) {
    return state == UnitState::Suppressed ? catalogue.text("slides.suppressed") : std::string("…");
}

/// A rolled-up figure as text; of a status "56/64".
std::string rolledText(const FigureStanding& standing, const RolledUp& rolled, std::size_t group,
                       const Catalogue& catalogue) {
    if (rolled.values.states[group] != UnitState::Value) {
        return missingWords(rolled.values.states[group], catalogue);
    }
    if (standing.figure->addsUp == AddsUp::Statuses) {
        return formatShort(rolled.numerators[group], 0, catalogue.language()) + '/' +
               formatShort(rolled.denominators[group], 0, catalogue.language());
    }
    return formatNumber(rolled.values.values[group], standing.decimals, catalogue.language());
}

/// Parents and below them the whole; nothing where there are no parents with names, or too many.
std::optional<TableContent> parentRows(const DeckMaking& making, const std::vector<const FigureStanding*>& columns) {
    const Study& study = making.job.study;
    if (study.boundaries.units.parents.empty()) {
        return std::nullopt;
    }
    const UnitGroups groups = groupsOf(study.boundaries.units.parents);
    const bool named = std::ranges::none_of(groups.names, [](const std::string& name) {
        return std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    });
    if (groups.size() < 2 || groups.size() > kMostRows || !named) {
        return std::nullopt;
    }
    const UnitGroups whole = oneGroup(study.boundaries.units.size(), making.text({"slides.all_units", {}}));
    TableContent content{making.text({"slides.table.parents", {}}), making.text({"slides.parent", {}})};
    for (const UnitGroups* set : {&groups, &whole}) {
        for (std::size_t group = 0; group < set->size(); ++group) {
            content.rows.push_back({DeckCell{set->names[group], set == &whole}});
        }
    }
    for (const FigureStanding* column : columns) {
        std::size_t row = 0;
        for (const UnitGroups* set : {&groups, &whole}) {
            const auto rolled = rollUp(study, *column->figure, *set);
            for (std::size_t group = 0; group < set->size(); ++group) {
                content.rows[row++].push_back(
                    numberCell(rolled ? rolledText(*column, *rolled, group, making.job.catalogue) : std::string("–"),
                               set == &whole));
            }
        }
    }
    return content;
}

/// The units in the order of the layer; of many the weakest by the first figure.
TableContent unitRows(const DeckMaking& making, const std::vector<const FigureStanding*>& columns) {
    const Study& study = making.job.study;
    constexpr std::size_t kWeakest = 26; // two pages
    std::vector<std::uint32_t> units(study.boundaries.units.size());
    std::iota(units.begin(), units.end(), 0U);
    const bool all = units.size() <= kMostRows;
    if (!all) {
        const std::vector<std::uint32_t>& ranked = columns.front()->ranked;
        units.assign(ranked.rbegin(), ranked.rbegin() + static_cast<std::ptrdiff_t>(std::min(kWeakest, ranked.size())));
    }
    const bool judged = columns.front()->indicator.direction.has_value();
    TableContent content{
        all ? making.text({"slides.table.units", {}})
            : making.text({judged ? "slides.table.weakest" : "slides.table.lowest",
                           {{"title", lowerFirst(standingTitle(*columns.front(), making.language()))}}}),
        making.text({"slides.unit", {}})};
    for (const std::uint32_t unit : units) {
        std::vector<DeckCell> row{DeckCell{unitName(study, unit)}};
        for (const FigureStanding* column : columns) {
            const UnitValues& values = column->figure->values;
            const bool known = values.states[unit] == UnitState::Value;
            const bool status = column->figure->addsUp == AddsUp::Statuses;
            row.push_back(numberCell(!known ? missingWords(values.states[unit], making.job.catalogue)
                                     : status
                                         ? standingValue(*column, values.values[unit], making.job.catalogue)
                                         : formatNumber(values.values[unit], column->decimals, making.language())));
        }
        content.rows.push_back(std::move(row));
    }
    return content;
}

std::vector<DeckCell> headRow(const DeckMaking& making, const TableContent& content,
                              const std::vector<const FigureStanding*>& columns) {
    std::vector<DeckCell> heads{{content.head, true}};
    for (const FigureStanding* column : columns) {
        std::string head = column->figure->addsUp == AddsUp::Statuses
                               ? standingTitle(*column, making.language())
                               : titleWithUnit(standingTitle(*column, making.language()),
                                               column->indicator.unit.in(making.language()));
        heads.push_back(numberCell(std::move(head), true));
    }
    for (DeckCell& head : heads) {
        head.fill = DeckColour{making.deck.accent};
        head.ink = colourOf(0xffffff);
    }
    return heads;
}

/// One table a slide, or of few columns two beside each other.
std::vector<gis::Box> roomsOf(const DeckMaking& making, std::size_t columns) {
    constexpr std::size_t kFew = 2;
    constexpr double kBetween = 28;
    const gis::Box room = slideBody(making);
    if (columns > kFew) {
        return {room};
    }
    const double middle = room.centre().x;
    return {{room.min, {middle - kBetween / 2, room.max.y}}, {{middle + kBetween / 2, room.min.y}, room.max}};
}

/// The rows from `row` on, as many as the room holds; `row` is then the next.
DeckTable tableFrom(const DeckMaking& making, const TableContent& content,
                    const std::vector<const FigureStanding*>& columns, std::size_t& row, const gis::Box& room) {
    const double names = columns.size() > 2 ? 0.32 : 0.5; // of the width
    DeckTable table;
    table.name = making.text({"slides.object.table", {{"title", content.title}}});
    table.words = content.title;
    table.corner = room.min;
    table.size = kText;
    table.columns.assign(columns.size() + 1, (1 - names) * room.width() / static_cast<double>(columns.size()));
    table.columns.front() = names * room.width();
    table.rows = {headRow(making, content, columns)};
    table.heights = {rowHeight(table.rows.front(), table.columns, table.size)};
    double left = room.height() - table.heights.front();
    while (row < content.rows.size()) {
        const double height = rowHeight(content.rows[row], table.columns, table.size);
        if (height > left && table.rows.size() > 1) {
            break;
        }
        left -= height;
        table.heights.push_back(height);
        table.rows.push_back(content.rows[row++]);
    }
    return table;
}

} // namespace

void addTableSlides(DeckMaking& making) {
    const std::vector<const FigureStanding*> columns = columnsOf(making);
    if (columns.empty()) {
        return;
    }
    std::optional<TableContent> parents = parentRows(making, columns);
    const TableContent content = parents ? std::move(*parents) : unitRows(making, columns);
    std::size_t row = 0;
    for (std::size_t page = 1; row < content.rows.size(); ++page) {
        DeckSlide slide =
            titledSlide(making, SlideLayout::TitleOnly,
                        page == 1 ? content.title : making.text({"slides.continued", {{"title", content.title}}}));
        for (const gis::Box& room : roomsOf(making, columns.size())) {
            if (row < content.rows.size()) {
                slide.elements.emplace_back(tableFrom(making, content, columns, row, room));
            }
        }
        slide.notes = content.title + ".\n" + making.text({"slides.table.legend", {}});
        addSourceLine(slide, making, columns.front()->figure->period);
        making.deck.slides.push_back(std::move(slide));
    }
}

} // namespace diaban
