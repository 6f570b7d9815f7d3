// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What is shown now, and the small things that all parts of the page share.

const page = {
    data: null,
    shapes: null,
    theme: 0,
    view: 0,
    english: false,
    dark: false,
    unit: -1, // chosen
    hover: -1,
    onlyRow: -1, // of the legend; the others are pale
    tab: "list",
    layers: { clusters: true, gaps: true },
};

const $ = (id) => document.getElementById(id);
const currentTheme = () => page.data.themes[page.theme];
const currentView = () => currentTheme().views[page.view];

// A text of the data in the language shown.
const words = (text) => (Array.isArray(text) ? text[page.english ? 1 : 0] : text || "");

// A word of the page itself, with what stands in its braces.
function word(name, values = {}) {
    return words(page.data.words[name]).replace(/\{(\w+)\}/g, (all, key) => (key in values ? String(values[key]) : all));
}

const wholeNumber = (value) =>
    String(value).replace(/\B(?=(\d{3})+$)/g, page.english ? "," : ".");

const nameOf = (unit) => page.data.names[unit] || page.data.codes[unit];

function parentOf(unit) {
    const { names, of } = page.data.parents;
    return unit < of.length ? names[of[unit]] : "";
}

const rowOf = (view, unit) => view.rows[view.rowOf[unit]];

// The row as far as it says something of the unit: where circles alone stand for values it does so of nothing only.
function classOf(view, unit) {
    const row = rowOf(view, unit);
    return row && !row.ring && words(row.text) ? row : null;
}

// A short value stays on one line; a long one, a class by its name, breaks between words.
const valueCell = (text) => make("td", { class: "number" + (text.length <= 14 ? " short" : ""), text });

function valueOf(view, unit) {
    const value = view.values[page.english ? 1 : 0][unit];
    const text = value && !view.worded ? value + words(view.unit) : "";
    return text.length <= 20 ? text.replace(/ /g, "\u00a0") : text.replace(" ", "\u00a0"); // a long unit may break, its number not
}

// Units in the order of the list: by value from the highest, then those without one.
function unitOrder(view) {
    if (!view.order) {
        const last = view.ranks.length + 1;
        view.order = Array.from(view.ranks.keys());
        view.order.sort((a, b) => (view.ranks[a] || last) - (view.ranks[b] || last) || a - b);
    }
    return view.order;
}

const rankedUnits = (view) => (view.ranked ??= view.ranks.filter((rank) => rank > 0).length);

function plain(text) {
    return text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/[đĐ]/g, "d")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, " ")
        .trim();
}

// An element with its text and children: the only way in which this page makes any.
function make(tag, options = {}, ...children) {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(options)) {
        if (key === "text") {
            element.textContent = value;
        } else if (key === "on") {
            for (const [event, action] of Object.entries(value)) {
                element.addEventListener(event, action);
            }
        } else if (value !== undefined && value !== false) {
            element.setAttribute(key, value === true ? "" : value);
        }
    }
    element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
}

// What is shown, as the part of the address behind "#": to be kept or sent along.
function writeAddress() {
    const parts = new URLSearchParams();
    parts.set("map", currentTheme().key);
    if (currentView().period) {
        parts.set("period", currentView().period);
    }
    if (page.unit >= 0) {
        parts.set("unit", page.data.codes[page.unit]);
    }
    parts.set("lang", page.english ? "en" : "vi");
    try {
        history.replaceState(null, "", "#" + parts.toString());
    } catch {
        // A page inside a mail program may have no address to change.
    }
}

function readAddress() {
    const parts = new URLSearchParams(location.hash.slice(1));
    page.english = (parts.get("lang") ?? page.data.language) === "en";
    const theme = page.data.themes.findIndex((one) => one.key === parts.get("map"));
    page.theme = Math.max(theme, 0);
    const view = currentTheme().views.findIndex((one) => one.period === parts.get("period"));
    page.view = view < 0 ? currentTheme().first : view;
    page.unit = parts.has("unit") ? page.data.codes.indexOf(parts.get("unit")) : -1;
}
