// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "src/publish/deck_rows.h"
#include "src/run/deck_parents.h"
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
    std::size_t inAll = 0; ///< rows that there are
};

/// One for each figure that is different.
std::vector<const FigureStanding*> columnsOf(const DeckMaking& making) {
    std::vector<const FigureStanding*> columns;
    for (const DeckSubject& subject : making.subjects) {
        const bool known = std::ranges::any_of(
            columns, [&](const FigureStanding* one) { return one->figure == subject.standing.figure; });
        if (!known) {
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
    const std::optional<DeckParents> parents = deckParents(study, kMostRows);
    if (!parents) {
        return std::nullopt;
    }
    std::vector<std::size_t> order = parents->named;
    if (parents->nameless) { // so that the rows add up to the whole
        order.push_back(*parents->nameless);
    }
    const UnitGroups whole = oneGroup(study.boundaries.units.size(), making.text({"slides.all_units", {}}));
    TableContent content{making.text({"slides.table.parents", {}}), making.text({"slides.parent", {}})};
    for (const std::size_t group : order) {
        const std::string& name = parents->groups.names[group];
        content.rows.push_back({DeckCell{name.empty() ? making.text({"slides.no_parent", {}}) : name}});
    }
    content.rows.push_back({DeckCell{whole.names.front(), true}});
    content.inAll = content.rows.size();
    for (const FigureStanding* column : columns) {
        std::size_t row = 0;
        const auto add = [&](const std::optional<RolledUp>& rolled, std::size_t group, bool bold) {
            content.rows[row++].push_back(numberCell(
                rolled ? rolledText(*column, *rolled, group, making.job.catalogue) : std::string("–"), bold));
        };
        const auto rolled = rollUp(study, *column->figure, parents->groups);
        std::ranges::for_each(order, [&](std::size_t group) { add(rolled, group, false); });
        add(rollUp(study, *column->figure, whole), 0, true);
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
    const FigureStanding& first = *columns.front();
    const char* some = judgesUnits(first)   ? "slides.table.weakest"
                       : lowestFirst(first) ? "slides.table.highest"
                                            : "slides.table.lowest";
    TableContent content{
        all ? making.text({"slides.table.units", {}})
            : making.text({some, {{"title", lowerFirst(standingTitle(*columns.front(), making.language()))}}}),
        making.text({"slides.unit", {}})};
    for (const std::uint32_t unit : units) {
        std::vector<DeckCell> row{DeckCell{unitName(study, unit)}};
        for (const FigureStanding* column : columns) {
            const UnitValues& values = column->figure->values;
            const bool known = values.states[unit] == UnitState::Value;
            const bool status = column->figure->addsUp == AddsUp::Statuses;
            row.push_back(numberCell(!known   ? missingWords(values.states[unit], making.job.catalogue)
                                     : status ? standingValue(*column, values.values[unit], making.job.catalogue)
                                              : formatNumber(values.values[unit],
                                                             decimalsShown(values.values[unit], column->decimals),
                                                             making.language())));
        }
        content.rows.push_back(std::move(row));
    }
    content.inAll = study.boundaries.units.size();
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

/// Where tables stand on a slide: many rows of few columns two beside each other, where they are not too wide for that.
std::vector<std::vector<gis::Box>> roomsOf(const DeckMaking& making, std::size_t columns, std::size_t rows,
                                           bool isCut) {
    constexpr std::size_t kOnePage = 12;
    constexpr std::size_t kFew = 2;
    constexpr double kBetween = 28;
    const gis::Box room = tableRoom(making, isCut);
    const double middle = room.centre().x;
    std::vector<std::vector<gis::Box>> choices{{room}};
    if (columns <= kFew && rows > kOnePage) {
        choices.insert(choices.begin(), {{room.min, {middle - kBetween / 2, room.max.y}},
                                         {{middle + kBetween / 2, room.min.y}, room.max}});
    }
    return choices;
}

/// How wide the columns of a table are, and how large its words.
struct TableMeasures {
    std::vector<double> widths;
    double size = 0;
};

/// So that no word is broken, nor where that can be a name; nothing where there are too many columns for that.
std::optional<TableMeasures> measuresOf(const std::vector<std::vector<DeckCell>>& rows, double room) {
    const double share = (rows.front().size() > 3 ? 0.28 : 0.4) * room;
    for (const double size : {kText, kLeast}) {
        double whole = 0;
        for (const std::vector<DeckCell>& row : rows) {
            whole = std::max(whole, wholeWidth(row.front(), size));
        }
        for (const double names : {whole, share}) {
            if (auto widths = columnsFor(rows, size, names, room)) {
                return TableMeasures{std::move(*widths), size};
            }
        }
    }
    return std::nullopt;
}

/// The content of a table and how it is set, of as many figures as there is room for.
struct TablePlan {
    TableContent content;
    std::vector<DeckCell> heads;
    TableMeasures measures;
    std::vector<gis::Box> rooms; ///< on a slide
};

/// As many of the columns as there is room for stay.
TablePlan planTable(const DeckMaking& making, std::vector<const FigureStanding*>& columns) {
    const std::size_t inAll = columns.size();
    columns.resize(std::min(inAll, kMostColumns));
    for (;; columns.pop_back()) {
        std::optional<TableContent> parents = parentRows(making, columns);
        TablePlan plan{parents ? std::move(*parents) : unitRows(making, columns), {}, {}, {}};
        plan.heads = headRow(making, plan.content, columns);
        std::vector<std::vector<DeckCell>> rows{plan.heads};
        rows.insert(rows.end(), plan.content.rows.begin(), plan.content.rows.end());
        for (const std::vector<gis::Box>& rooms :
             roomsOf(making, columns.size(), plan.content.rows.size(),
                     plan.content.rows.size() < plan.content.inAll || columns.size() < inAll)) {
            plan.rooms = rooms;
            if (auto measures = measuresOf(rows, rooms.front().width())) {
                plan.measures = std::move(*measures);
                return plan;
            }
        }
        if (columns.size() == 1) { // a word as wide as half a slide has to be broken
            const double half = plan.rooms.front().width() / 2;
            plan.measures = {{half, half}, kLeast};
            return plan;
        }
    }
}

/// Some rows of the plan as a table in a room.
DeckTable tableOf(const DeckMaking& making, const TablePlan& plan, std::size_t first, std::size_t count,
                  const gis::Box& room) {
    DeckTable table;
    table.name = making.text({"slides.object.table", {{"title", plan.content.title}}});
    table.words = plan.content.title;
    table.corner = room.min;
    table.size = plan.measures.size;
    table.columns = plan.measures.widths;
    table.rows = {plan.heads};
    for (std::size_t row = first; row < first + count; ++row) {
        table.rows.push_back(plan.content.rows[row]);
    }
    for (const auto& row : table.rows) {
        table.heights.push_back(rowHeight(row, table.columns, table.size));
    }
    return table;
}

/// How many of the figures, and on the last slide of the rows, are shown; nothing where all are.
void addTableCut(DeckSlide& slide, const DeckMaking& making, const CutTable& rows, const CutTable& columns) {
    if (columns.shown >= columns.of || rows.shown >= rows.of) {
        addCutLine(slide, making, columns.shown < columns.of ? columns : rows);
        return;
    }
    const std::string& level = making.job.project.boundaries.level;
    addFootLine(slide, making,
                making.text({"slides.cut.both",
                             {{"shown", static_cast<std::int64_t>(rows.shown)},
                              {"units", countedUnits(rows.of, level, making.job.catalogue)},
                              {"columns", static_cast<std::int64_t>(columns.shown)},
                              {"figures", static_cast<std::int64_t>(columns.of)}}}));
}

} // namespace

void addTableSlides(DeckMaking& making) {
    std::vector<const FigureStanding*> columns = columnsOf(making);
    if (columns.empty()) {
        return;
    }
    const std::size_t figures = columns.size();
    const TablePlan plan = planTable(making, columns);
    const TableContent& content = plan.content;
    const std::vector<gis::Box>& rooms = plan.rooms;
    std::vector<double> heights;
    for (const auto& row : content.rows) {
        heights.push_back(rowHeight(row, plan.measures.widths, plan.measures.size));
    }
    const std::vector<std::size_t> pages =
        rowsOfPages(heights, rowHeight(plan.heads, plan.measures.widths, plan.measures.size), rooms.front().height());
    std::size_t row = 0;
    for (std::size_t at = 0; at < pages.size(); at += rooms.size()) {
        DeckSlide slide =
            titledSlide(making, SlideLayout::TitleOnly,
                        at == 0 ? content.title : making.text({"slides.continued", {{"title", content.title}}}));
        for (std::size_t i = at; i < std::min(at + rooms.size(), pages.size()); ++i) {
            slide.elements.emplace_back(tableOf(making, plan, row, pages[i], rooms[i - at]));
            row += pages[i];
        }
        const bool isLast = row == content.rows.size();
        addTableCut(slide, making, {"slides.cut.units", row, isLast ? content.inAll : row},
                    {"slides.cut.columns", columns.size(), figures});
        slide.notes = content.title + ".\n" + making.text({"slides.table.legend", {}});
        addSourceLine(slide, making, columns.front()->figure->period);
        making.deck.slides.push_back(std::move(slide));
    }
}

} // namespace diaban
