// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Finding a unit by its name with or without marks, by what it belongs to, or by its code.

const kFound = 12;
const search = { plain: null, found: [], at: -1 };

// Names that begin with the text first, then words that do, then the rest; all words of the text must be there.
function findUnits(text) {
    const wanted = plain(text);
    if (!wanted) {
        return [];
    }
    search.plain ??= page.data.names.map((name, unit) => ({ name: plain(nameOf(unit)), short: plain(page.data.labels[unit]), all: " " + plain(nameOf(unit) + " " + parentOf(unit) + " " + page.data.codes[unit]) }));
    const parts = wanted.split(" ");
    const scored = [];
    search.plain.forEach((entry, unit) => {
        if (parts.every((part) => entry.all.includes(" " + part))) {
            const score = entry.short === wanted || entry.name === wanted ? 0 : entry.short.startsWith(wanted) || entry.name.startsWith(wanted) ? 1 : entry.name.includes(wanted) ? 2 : 3;
            scored.push({ unit, score });
        }
    });
    return scored.sort((a, b) => a.score - b.score || a.unit - b.unit).map((one) => one.unit);
}

function showFound(text) {
    const list = $("found");
    const all = findUnits(text);
    search.found = all.slice(0, kFound);
    search.at = search.found.length > 0 ? 0 : -1;
    const open = plain(text) !== "";
    list.hidden = !open;
    $("search").setAttribute("aria-expanded", open ? "true" : "false");
    const items = search.found.map((unit, i) => make("li", { role: "option", id: "found-" + i, on: { pointerdown: (event) => {
        event.preventDefault();
        take(i);
    } } }, make("span", { text: nameOf(unit) }), make("span", { class: "soft", text: " " + [parentOf(unit), valueOf(currentView(), unit)].filter((one) => one).join(" · ") })));
    if (all.length > kFound) {
        items.push(make("li", { class: "soft", text: word("units_found", { count: wholeNumber(all.length) }) }));
    }
    list.replaceChildren(...(items.length > 0 ? items : [make("li", { class: "soft", text: word("no_match", { text }) })]));
    markFound();
}

function markFound() {
    for (const [i, item] of Array.from($("found").children).entries()) {
        item.setAttribute("aria-selected", i === search.at ? "true" : "false");
    }
    $("search").setAttribute("aria-activedescendant", search.at >= 0 ? "found-" + search.at : "");
}

function closeFound() {
    $("found").hidden = true;
    $("search").setAttribute("aria-expanded", "false");
}

function take(i) {
    const unit = search.found[i];
    if (unit !== undefined) {
        $("search").value = nameOf(unit);
        closeFound();
        choose(unit, { show: true });
    }
}

function listenToSearch() {
    const field = $("search");
    field.addEventListener("input", () => showFound(field.value));
    field.addEventListener("focus", () => field.value && showFound(field.value));
    field.addEventListener("blur", closeFound);
    field.addEventListener("keydown", (event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (by && search.found.length > 0) {
            event.preventDefault();
            search.at = (search.at + by + search.found.length) % search.found.length;
            markFound();
        } else if (event.key === "Enter") {
            take(Math.max(search.at, 0));
        } else if (event.key === "Escape") {
            field.value = "";
            closeFound();
            $("over").focus();
        }
    });
}
