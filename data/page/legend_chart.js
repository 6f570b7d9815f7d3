// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What the legend draws beside its rows: how the values are spread over the classes, and the square of two figures.

const inSquare = (view, row) => Boolean(view.square?.rows.includes(row));

function svgText(text, attributes) {
    const element = svg("text", attributes);
    element.textContent = text;
    return element;
}

// Bars in the colours of the classes over an axis with a tick at each limit; the target is a line across them.
function chartLegend(view) {
    const { chart } = view;
    if (!chart) {
        return "";
    }
    const room = { w: 336, top: chart.target === undefined ? 4 : 20, h: 54 };
    const foot = room.top + room.h;
    const box = svg("svg", { class: "chart", viewBox: `0 0 ${room.w} ${foot + 20}`, role: "img", "aria-label": word("chart") });
    for (const [left, right, low, high, fill] of chart.bars) {
        box.append(svg("rect", { x: left * room.w, y: foot - high * room.h, width: (right - left) * room.w, height: (high - low) * room.h, fill, stroke: page.data.style.border, "stroke-width": 0.4 }));
    }
    const line = (x1, y1, x2, y2, looks) => box.append(svg("line", { x1, y1, x2, y2, stroke: "currentColor", "stroke-width": 1, ...looks }));
    line(0, foot, room.w, foot, {});
    chart.ticks.forEach((tick) => line(tick * room.w, foot, tick * room.w, foot + 5, {}));
    box.append(svgText(words(chart.low), { x: 0, y: foot + 17 }), svgText(words(chart.high), { x: room.w, y: foot + 17, "text-anchor": "end" }));
    if (chart.log) {
        box.append(svgText(word("log_axis"), { x: room.w / 2, y: foot + 17, "text-anchor": "middle" }));
    }
    if (chart.target !== undefined) {
        const x = chart.target * room.w;
        line(x, room.top - 4, x, foot + 5, { "stroke-width": 2, "stroke-dasharray": "4 2" });
        const anchor = chart.target < 0.25 ? "start" : chart.target > 0.75 ? "end" : "middle";
        box.append(svgText(words(view.target), { x: Math.min(Math.max(x, 0), room.w), y: 11, "text-anchor": anchor }));
    }
    return box;
}

// One cell of the square: how many units it has; a button as the rows of other legends are.
function squareCell(view, index, x, y, side) {
    const row = view.rows[index];
    if (!row) {
        return "";
    }
    const text = words(row.text) + ": " + wholeNumber(row.count);
    const cell = svg("g", { role: "button", tabindex: 0, "aria-label": text, "aria-pressed": page.onlyRow === index ? "true" : "false" },
        svg("rect", { x, y, width: side, height: side, fill: row.fill, stroke: page.data.style.border }),
        svgText(wholeNumber(row.count), { x: x + side / 2, y: y + side / 2 + 5, "text-anchor": "middle" }));
    const title = svg("title", {});
    title.textContent = text;
    cell.prepend(title);
    cell.lastChild.style.fill = inkOn(row.fill).ink;
    cell.addEventListener("click", () => leaveAlone(index));
    cell.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            leaveAlone(index);
            $("legend").querySelector(`.square g:nth-of-type(${view.square.rows.indexOf(index) + 1})`)?.focus();
        }
    });
    return cell;
}

function squareLegend(view) {
    const { square } = view;
    if (!square) {
        return "";
    }
    const side = 46;
    const left = 16;
    const w = left + side * square.across.classes;
    const h = side * square.up.classes + 8;
    const box = svg("svg", { class: "square", viewBox: `0 0 ${w + 8} ${h + 14}`, width: w + 8, height: h + 14, role: "group" });
    square.rows.forEach((row, i) => {
        const x = left + side * (i % square.across.classes);
        const y = h - side * (1 + Math.floor(i / square.across.classes));
        box.append(squareCell(view, row, x, y, side));
    });
    const arrow = (d) => box.append(svg("path", { d, fill: "none", stroke: "currentColor", "stroke-width": 1.4 }));
    arrow(`M8 ${h}L8 8M4 15L8 8L12 15`);
    arrow(`M${left} ${h + 8}L${w} ${h + 8}M${w - 7} ${h + 4}L${w} ${h + 8}L${w - 7} ${h + 12}`);
    const axis = ({ title, limits }, sign) => make("p", {}, make("strong", { text: sign + " " + words(title) }), make("span", { class: "soft", text: " " + words(limits) }));
    return make("div", {}, axis(square.up, "↑"), box, axis(square.across, "→"));
}
