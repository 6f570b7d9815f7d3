// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// All that is known of the unit that was chosen.

function weakEntry(unit) {
    page.weakOf ??= new Map((page.data.weak?.units ?? []).map((entry) => [entry.unit, entry]));
    return page.weakOf.get(unit);
}

const isWeak = (unit) => Boolean(weakEntry(unit)?.rank);

// The view of a theme in the period shown, or the one that it shows first.
function viewNow(theme) {
    const { period } = currentView();
    return theme.views.find((view) => view.period === period) ?? theme.views[theme.first];
}

function cardFigures(unit) {
    return page.data.themes.map((theme, i) => {
        const view = viewNow(theme);
        const row = classOf(view, unit);
        const figure = valueOf(view, unit);
        const value = !figure || view.named ? [row ? words(row.text) : "", figure].filter((one) => one).join(": ") : figure;
        const open = make("button", { type: "button", class: "link", text: words(theme.name), on: { click: () => setTheme(i) } });
        const other = view.period !== currentView().period ? words(view.periodName) : "";
        return make("tr", i === page.theme ? { class: "now" } : {},
            make("td", {}, row ? swatch(row) : ""),
            make("td", {}, open, other ? make("span", { class: "soft", text: " " + other }) : ""),
            valueCell(value));
    });
}

function cardWeakness(unit) {
    const entry = weakEntry(unit);
    if (!entry) {
        return [];
    }
    const rank = { rank: entry.rank, count: wholeNumber(page.data.weak.weak), score: words(entry.score) };
    return [
        make("p", { class: entry.rank ? "weak" : "soft", text: entry.rank ? word("of_weak", rank) : words(entry.verdict) }),
        make("p", { text: words(entry.reasons) }),
        words(entry.lift) ? make("p", { class: "soft", text: words(entry.lift) }) : "",
    ];
}

function showCard() {
    const card = $("card");
    const { unit } = page;
    card.hidden = unit < 0;
    if (unit < 0) {
        return;
    }
    const under = [parentOf(unit), word("code") + " " + page.data.codes[unit]].filter((one) => one).join(" · ");
    const close = make("button", { type: "button", class: "close", text: "×", "aria-label": word("close"), on: { click: () => choose(-1) } });
    card.replaceChildren(
        close,
        make("h2", { text: nameOf(unit) }),
        make("p", { class: "soft", text: under }),
        ...cardWeakness(unit),
        make("table", {}, make("tbody", {}, ...cardFigures(unit))),
    );
}
