// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Head, legend and foot: the words of the view that is shown.

function svg(tag, attributes, ...children) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) {
        element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
}

// A fill and its hatch, as on the map.
function swatch(row) {
    const box = svg("svg", { class: "swatch", viewBox: "0 0 26 16", width: 26, height: 16, "aria-hidden": "true" });
    box.append(svg("rect", { x: 0.5, y: 0.5, width: 25, height: 15, fill: row.fill, stroke: page.data.style.border }));
    if (row.ring) {
        box.append(svg("circle", { cx: 13, cy: 8, r: 2.5, fill: "none", stroke: currentView().circles?.fill ?? "#000" }));
    }
    if (row.hatch) {
        const { degrees, spacing, crossed } = page.data.style.hatches[row.hatch];
        for (const turn of crossed ? [degrees, degrees + 90] : [degrees]) {
            const lines = svg("g", { transform: `rotate(${turn} 13 8)`, stroke: page.data.style.hatchLine, "stroke-width": 1 });
            for (let y = -12; y < 30; y += spacing * 1.5) {
                lines.append(svg("line", { x1: -10, x2: 36, y1: y, y2: y }));
            }
            box.append(svg("svg", { x: 1, y: 1, width: 24, height: 14, viewBox: "1 1 24 14" }, lines));
        }
    }
    return box;
}

// Only the units of that row keep their colour; once more, and all have it.
function leaveAlone(index) {
    page.onlyRow = page.onlyRow === index ? -1 : index;
    draw();
    showLegend();
}

function legendRow(row, index, most) {
    if (row.ring) {
        return make("li", { class: "row static" }, swatch(row), make("span", { class: "text", text: words(row.text) }),
            make("span", { class: "count", text: "(" + wholeNumber(row.count) + ")" }), make("span", { class: "bars" }));
    }
    const bar = make("span", { class: "bar", "aria-hidden": "true" });
    bar.style.width = most > 0 ? Math.max(row.count > 0 ? 2 : 0, (row.count / most) * 56) + "px" : "0";
    bar.style.background = row.fill;
    const button = make("button", {
        type: "button",
        class: "row" + (row.nothing ? " nothing" : ""),
        "aria-pressed": page.onlyRow === index ? "true" : "false",
        on: { click: () => leaveAlone(index) },
    }, swatch(row), make("span", { class: "text", text: words(row.text) }),
    make("span", { class: "count", text: "(" + wholeNumber(row.count) + ")" }), most > 0 ? make("span", { class: "bars" }, bar) : "");
    return make("li", {}, button);
}

function outlineLegend(view) {
    if (!view.outlined) {
        return "";
    }
    const box = svg("svg", { class: "swatch", viewBox: "0 0 26 16", width: 26, height: 16, "aria-hidden": "true" },
        svg("rect", { x: 0.5, y: 0.5, width: 25, height: 15, fill: "#fff", stroke: page.data.style.border }),
        svg("rect", { x: 3, y: 3, width: 20, height: 10, fill: "none", stroke: page.data.style.outline, "stroke-width": 1.8 }));
    return make("li", { class: "row static" }, box, make("span", { class: "text", text: words(view.outlineRow.text) }),
        make("span", { class: "count", text: "(" + wholeNumber(view.outlineRow.count) + ")" }));
}

// Nested circles for round values.
function circleLegend(view) {
    if (!view.circles || view.circles.samples.length === 0) {
        return "";
    }
    const { circles } = view;
    const radii = circles.samples.map((sample) => circleRadius(circles, sample.value));
    const most = radii[0];
    const height = Math.max(2 * most, circles.samples.length * 16) + 6;
    const box = svg("svg", { class: "circles", width: 2 * most + 120, height, viewBox: `0 0 ${2 * most + 120} ${height}`, role: "img" });
    const last = radii.length - 1;
    let line = 9;
    circles.samples.forEach((sample, i) => {
        const top = height - 3 - 2 * radii[i];
        const y = Math.min(Math.max(top, line), height - 8 - 15 * (last - i));
        line = y + 15;
        box.append(svg("circle", { cx: most + 1, cy: height - 3 - radii[i], r: radii[i], fill: circles.fill, "fill-opacity": 0.85, stroke: circles.rim }));
        box.append(svg("path", { d: `M${most + 1} ${top}L${2 * most + 6} ${top}L${2 * most + 12} ${y}`, fill: "none", stroke: "currentColor", "stroke-width": 0.7 }));
        const text = svg("text", { x: 2 * most + 16, y: y + 4, fill: "currentColor", "font-size": 12 });
        text.textContent = words(sample.text);
        box.append(text);
    });
    const note = words(circles.note);
    return make("div", {}, make("p", { class: "soft", text: words(circles.title) }), box, note ? make("p", { class: "soft", text: note }) : "");
}

function showLegend() {
    const view = currentView();
    const most = view.chart ? 0 : Math.max(...view.rows.map((row) => row.count), 1); // the chart says more than bars of counts
    $("legend").replaceChildren(
        make("h2", { text: view.square ? word("two_figures") : words(view.figure) || words(view.title) }),
        make("p", { class: "soft", text: [words(view.periodName), view.chart ? "" : words(view.target)].filter((one) => one).join(" · ") }),
        chartLegend(view),
        squareLegend(view),
        make("ul", {}, ...view.rows.map((row, i) => (words(row.text) && !inSquare(view, i) ? legendRow(row, i, most) : "")), outlineLegend(view)),
        circleLegend(view),
    );
}

function showHead() {
    const view = currentView();
    const title = words(view.title);
    document.documentElement.lang = page.english ? "en" : "vi";
    document.title = title + " – " + words(page.data.title);
    $("title").textContent = title;
    $("subtitle").textContent = [words(view.subtitle) || words(page.data.title), words(view.periodName)].filter((one) => one).join(" · ");
    $("finding").textContent = words(view.finding);
    $("over").setAttribute("aria-label", word("map_label", { title }));
    for (const element of document.querySelectorAll("[data-word]")) {
        element.textContent = word(element.dataset.word);
    }
    $("language").textContent = word("language");
    $("dark").textContent = page.dark ? word("light") : word("dark");
    for (const [id, name] of [["zoom-in", "zoom_in"], ["zoom-out", "zoom_out"], ["home", "home"]]) {
        $(id).setAttribute("aria-label", word(name));
        $(id).title = word(name);
    }
    $("search").placeholder = word("search");
    $("search").setAttribute("aria-label", word("search_in"));
}

function showChoices() {
    const options = page.data.themes.map((theme, i) => make("option", { value: i, text: words(theme.name), selected: i === page.theme }));
    $("theme").replaceChildren(...options);
    $("theme").parentElement.hidden = options.length < 2;
    const { views } = currentTheme();
    $("period").replaceChildren(...views.map((view, i) => make("option", { value: i, text: words(view.periodName), selected: i === page.view })));
    $("period-field").hidden = views.length < 2;
}

function showNotes() {
    const notes = currentView().notes.map((note) => make("p", { text: words(note) }));
    if (words(page.data.shapesNote)) {
        notes.push(make("p", { text: words(page.data.shapesNote) }));
    }
    $("notes").replaceChildren(...notes);
}

// Everything, after another view or language was chosen.
function showAll() {
    page.onlyRow = -1;
    showHead();
    showChoices();
    showLegend();
    showLayers();
    showNotes();
    showCard();
    showTabs();
    showTip(-1);
    writeAddress();
    draw();
}

function setTheme(theme) {
    const period = currentView().period;
    page.theme = theme;
    const same = currentTheme().views.findIndex((view) => view.period === period);
    page.view = same < 0 ? currentTheme().first : same;
    showAll();
}

function setDark(dark) {
    page.dark = dark;
    document.documentElement.dataset.look = dark ? "dark" : "light";
    $("dark").textContent = dark ? word("light") : word("dark");
    draw();
}
