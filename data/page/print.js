// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The page on paper: the part of the map that is seen, as shapes rather than as a picture, so that it prints sharp.

const kPaper = { w: 1000, h: 690 };

function svgPath(rings, camera) {
    const at = (axis, i, from) => Math.round((axis[i] * camera.k + from) * 10) / 10;
    const { start, xs, ys } = page.shapes;
    let d = "";
    for (const ring of rings) {
        let before = "";
        let command = "M";
        for (const ref of ring) {
            const arc = ref >> 1;
            const step = ref & 1 ? -1 : 1;
            const end = step > 0 ? start[arc + 1] : start[arc] - 1;
            for (let i = step > 0 ? start[arc] : start[arc + 1] - 1; i !== end; i += step) {
                const place = at(xs, i, camera.x) + " " + at(ys, i, camera.y);
                if (place !== before) {
                    d += command + place;
                    command = "L";
                    before = place;
                }
            }
        }
        d += "Z";
    }
    return d;
}

function svgLand(lands, camera) {
    let d = "";
    for (const { rings } of lands) {
        for (const ring of rings) {
            for (let i = 0; i < ring.length; i += 2) {
                d += (i > 0 ? "L" : "M") + (ring[i] * camera.k + camera.x).toFixed(1) + " " + (ring[i + 1] * camera.k + camera.y).toFixed(1);
            }
            d += "Z";
        }
    }
    return d;
}

// Lines of the arcs for which `wanted` says yes, by the numbers of the units at their sides.
function svgArcs(wanted, camera, looks) {
    const { start, xs, ys, one, other } = page.shapes;
    let d = "";
    for (let arc = 0; arc + 1 < start.length; ++arc) {
        let before = "";
        for (let i = wanted(one[arc], other[arc]) ? start[arc] : start[arc + 1]; i < start[arc + 1]; ++i) {
            const place = (xs[i] * camera.k + camera.x).toFixed(1) + " " + (ys[i] * camera.k + camera.y).toFixed(1);
            d += place === before ? "" : (before ? "L" : "M") + place;
            before = place;
        }
    }
    return svg("path", { d, fill: "none", ...looks });
}

// Neighbours under the units; the sea's line where there are none.
function paperLand(camera) {
    const { style } = page.data;
    const coast = svgArcs((a, b) => b < 0, camera, { stroke: paths.land ? style.sea : style.coast, "stroke-width": 2 });
    return paths.land
        ? [coast, svg("path", { d: svgLand(page.shapes.around, camera), fill: style.land, "fill-rule": "evenodd", stroke: style.landBorder, "stroke-width": 0.7 })]
        : [coast];
}

function paperParents(camera) {
    const { names, of } = page.data.parents;
    const apart = (a, b) => (b < 0 ? Boolean(paths.land) : names.length > 1 && of[a] !== of[b]);
    return svgArcs((a, b) => a >= 0 && apart(a, b), camera, { stroke: page.data.style.parentBorder, "stroke-width": parentWidth(usualSize(camera)) * 0.8 });
}

function hatchPatterns() {
    const { hatches, hatchLine, hatchWidth } = page.data.style;
    return hatches.map(({ degrees, spacing, crossed }, i) => {
        const lines = [svg("line", { x1: 0, x2: spacing, y1: 0, y2: 0 }), ...(crossed ? [svg("line", { x1: 0, x2: 0, y1: 0, y2: spacing })] : [])];
        return svg("pattern", { id: "hatch-" + i, width: spacing, height: spacing, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${degrees})` },
            svg("g", { stroke: hatchLine, "stroke-width": 2 * hatchWidth }, ...lines));
    });
}

function paperMap(camera, area) {
    const view = currentView();
    const group = svg("g", { "stroke-linejoin": "round" });
    const line = Math.min(0.8, Math.max(0.05, usualSize(camera) / 45));
    const outlined = [];
    group.append(...paperLand(camera));
    page.shapes.units.forEach((rings, unit) => {
        const row = rowOf(view, unit);
        const box = page.shapes.boxes[unit];
        if (!row || !inView(box, camera, area)) {
            return;
        }
        if (page.shapes.alone[unit] && boxSize(box) * camera.k < kDot) {
            const { x, y } = page.shapes.anchors[unit];
            group.append(svg("circle", { cx: x * camera.k + camera.x, cy: y * camera.k + camera.y, r: kDot / 2, fill: row.fill, stroke: page.data.style.coast, "stroke-width": 0.5 }));
            return;
        }
        const d = svgPath(rings, camera);
        group.append(svg("path", { d, fill: row.fill, "fill-rule": "evenodd", stroke: page.data.style.border, "stroke-width": line }));
        if (row.hatch) {
            group.append(svg("path", { d, fill: `url(#hatch-${row.hatch})`, "fill-rule": "evenodd" }));
        }
        if (view.outlined?.[unit]) {
            outlined.push(svg("path", { d, fill: "none", stroke: page.data.style.outline, "stroke-width": 2 }));
        }
    });
    group.append(paperParents(camera), ...paperClusters(camera), ...outlined);
    for (const unit of view.circles ? view.circles.order ?? [] : []) {
        const { x, y } = page.shapes.anchors[unit];
        const value = view.circles.sizes[unit];
        group.append(svg("circle", { cx: x * camera.k + camera.x, cy: y * camera.k + camera.y, r: value > 0 ? circleRadius(view.circles, value) : 2,
            fill: value > 0 ? view.circles.fill : "none", stroke: value > 0 ? view.circles.rim : view.circles.fill, "fill-opacity": 0.85 }));
    }
    return group;
}

function paperLabels(camera, area) {
    const context = $("over").getContext("2d");
    const view = currentView();
    return labelsIn(context, camera, area).map((label) => {
        const look = label.parent ? { ink: "#14191f", halo: "#ffffff" } : labelLook(view, label, false);
        const text = svg("text", { x: label.x, y: label.y + 4, "text-anchor": "middle", "font-size": label.parent ? 12 : 11, "font-weight": label.parent ? 600 : 400,
            fill: look.ink, stroke: look.halo, "stroke-width": 2, "paint-order": "stroke", "stroke-linejoin": "round" });
        text.textContent = label.text;
        return text;
    });
}

const paperFrame = ({ x, y, w, h }, looks) => svg("rect", { x, y, width: w, height: h, fill: "#fff", ...looks });

function makePaper() {
    const area = { x: 0, y: 0, ...kPaper };
    const home = fitCamera(page.data.grid.frames[0].box, area, 12);
    const times = stage.camera.k / homeCamera().k;
    const seen = { x: (stage.w / 2 - stage.camera.x) / stage.camera.k, y: (stage.h / 2 - stage.camera.y) / stage.camera.k };
    const k = home.k * times;
    const camera = times < 1.05 ? home : { k, x: area.w / 2 - seen.x * k, y: area.h / 2 - seen.y * k };
    const box = svg("svg", { viewBox: `0 0 ${area.w} ${area.h}`, width: "100%", role: "img" }, svg("defs", {}, ...hatchPatterns()), paperMap(camera, area), ...paperLabels(camera, area));
    if (times < 1.25) {
        let bottom = area.h - 6;
        const windows = page.data.grid.frames.slice(1);
        box.append(...windows.map((frame) => paperFrame(onStage(frame.box, camera, 4), {})));
        for (const frame of windows) {
            const inner = { x: area.w - 126, y: bottom - 106, w: 120, h: 106 };
            const inset = fitCamera(frame.box, { ...inner, y: inner.y + 16, h: inner.h - 16 }, 8);
            const seen = onStage(frame.box, inset, 3);
            const window = svg("g", {}, paperFrame({ x: inner.x + 0.5, y: inner.y + 0.5, w: inner.w - 1, h: inner.h - 1 }, { stroke: "#9aa5b1" }),
                svg("svg", { x: seen.x, y: seen.y, width: seen.w, height: seen.h, viewBox: `${seen.x} ${seen.y} ${seen.w} ${seen.h}` }, paperMap(inset, seen)));
            const name = svg("text", { x: inner.x + 5, y: inner.y + 13, "font-size": 11, "font-weight": 600 });
            name.textContent = words(frame.name);
            window.append(name);
            box.append(window);
            bottom -= 112;
        }
    }
    box.append(paperLocator(area, camera));
    $("paper").replaceChildren(box);
}

function listenToPrint() {
    window.addEventListener("beforeprint", makePaper);
    window.addEventListener("afterprint", () => $("paper").replaceChildren());
    $("print").addEventListener("click", () => window.print());
}
