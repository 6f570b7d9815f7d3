// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The lists beneath the legend: units by value, weak areas with their reasons, and what the page says of itself.

const kRows = 60; // shown at once
const shown = { list: kRows, weak: kRows, gaps: kRows, clusters: kRows };

const unitButton = (unit) => make("button", { type: "button", class: "link", text: nameOf(unit), on: { click: () => choose(unit, { show: true }) } });

function moreButton(list, left) {
    if (left <= 0) {
        return "";
    }
    const add = Math.min(left, 4 * kRows);
    return make("button", { type: "button", class: "more", text: word("more", { count: wholeNumber(add) }), on: { click: () => {
        shown[list] += add;
        showTab();
    } } });
}

// A unit longer than a sign stands above the column alone.
const longUnit = (view) => words(view.unit).trim().length > 2;
const listValue = (view, unit) => (longUnit(view) ? view.values[page.english ? 1 : 0][unit] : valueOf(view, unit));

function unitList() {
    const view = currentView();
    const order = unitOrder(view);
    const several = page.data.parents.names.length > 1;
    const rows = order.slice(0, shown.list).map((unit) => {
        const row = classOf(view, unit);
        return make("tr", { "data-unit": unit },
            make("td", { class: "number soft", text: view.ranks[unit] ? wholeNumber(view.ranks[unit]) : "" }),
            make("td", {}, row ? swatch(row) : ""),
            make("td", {}, unitButton(unit), several ? make("span", { class: "soft", text: " " + parentOf(unit) }) : ""),
            valueCell(listValue(view, unit) || (row ? words(row.text) : "")));
    });
    const head = make("tr", {}, make("th", { class: "number", text: word("rank") }), make("th", {}),
        make("th", { text: word("unit_of") }), make("th", { class: "number", text: word("value") + (longUnit(view) ? " (" + words(view.unit).trim() + ")" : "") }));
    return [make("table", { class: "units" }, make("thead", {}, head), make("tbody", {}, ...rows)),
        moreButton("list", order.length - shown.list)];
}

function weakItem(entry) {
    const head = [entry.rank ? make("span", { class: "rank", text: entry.rank }) : "", unitButton(entry.unit),
        parentOf(entry.unit) && page.data.parents.names.length > 1 ? make("span", { class: "soft", text: " " + parentOf(entry.unit) }) : "",
        make("span", { class: "soft score", text: entry.rank ? word("score", { score: words(entry.score) }) : words(entry.verdict) })];
    return make("li", { "data-unit": entry.unit },
        make("div", { class: "head" }, ...head),
        make("p", { text: words(entry.reasons) }),
        words(entry.lift) ? make("p", { class: "soft", text: words(entry.lift) }) : "");
}

function weakList() {
    const { weak } = page.data;
    return [weak.weak === 0 ? make("p", { text: word("none_weak") }) : "",
        make("ol", { class: "weak-list" }, ...weak.units.slice(0, shown.weak).map(weakItem)),
        moreButton("weak", weak.units.length - shown.weak),
        ...weak.below.map((line) => make("p", { class: "soft", text: words(line) }))];
}

function about() {
    const view = currentView();
    return [make("p", { text: words(page.data.title) }), ...view.notes.map((note) => make("p", { text: words(note) })),
        make("p", { text: words(page.data.shapesNote) }), make("p", { text: words(page.data.footer) }),
        make("p", { text: word("keys") }), make("p", { class: "soft", text: word("made_by") })];
}

const tabs = {
    list: { name: () => word("list"), make: unitList, there: () => true },
    weak: { name: () => word("weak") + " (" + wholeNumber(page.data.weak.weak) + ")", make: weakList, there: () => Boolean(page.data.weak) },
    clusters: { name: () => word("cluster_list"), make: clusterList, there: () => Boolean(page.data.clusters) },
    about: { name: () => word("about"), make: about, there: () => true },
};

function setTab(tab) {
    page.tab = tab;
    showTabs();
}

function tabKeys(event) {
    const there = Object.keys(tabs).filter((key) => tabs[key].there());
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
        event.preventDefault();
        setTab(there[(there.indexOf(page.tab) + by + there.length) % there.length]);
        $("tab-" + page.tab).focus();
    }
}

function showTabs() {
    const buttons = Object.entries(tabs).filter(([, tab]) => tab.there()).map(([key, tab]) => make("button", {
        type: "button",
        role: "tab",
        id: "tab-" + key,
        text: tab.name(),
        "aria-selected": key === page.tab ? "true" : "false",
        "aria-controls": "tab",
        tabindex: key === page.tab ? 0 : -1,
        on: { click: () => setTab(key), keydown: tabKeys },
    }));
    $("tabs").replaceChildren(...buttons);
    showTab();
}

function showTab() {
    const tab = $("tab");
    tab.setAttribute("aria-labelledby", "tab-" + page.tab);
    tab.replaceChildren(...tabs[page.tab].make().filter((one) => one));
    markListed();
}

function markListed() {
    for (const row of $("tab").querySelectorAll("[data-unit]")) {
        row.classList.toggle("now", Number(row.dataset.unit) === page.unit);
    }
}
