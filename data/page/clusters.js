// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Linked clusters over the map: the borders that they cover, the gaps that nobody does, and their lists.

const kCovered = "#00796b";
const kGap = "#c2185b";
const kTop = 20; // gaps of the highest priority: drawn bold

// The arcs of two units, by both numbers.
function borderArcs() {
    if (!page.arcsOfPair) {
        page.arcsOfPair = new Map();
        const { one, other } = page.shapes;
        for (let arc = 0; arc < one.length; ++arc) {
            if (other[arc] >= 0) {
                const key = pairKey(one[arc], other[arc]);
                page.arcsOfPair.has(key) ? page.arcsOfPair.get(key).push(arc) : page.arcsOfPair.set(key, [arc]);
            }
        }
    }
    return page.arcsOfPair;
}

const pairKey = (a, b) => Math.min(a, b) * 1e7 + Math.max(a, b);

function pairLines(pairs) {
    const path = new Path2D();
    for (const [a, b] of pairs) {
        for (const arc of borderArcs().get(pairKey(a, b)) ?? []) {
            addArc(path, page.shapes, arc, false, false);
        }
    }
    return path;
}

function clusterPaths() {
    const { clusters } = page.data;
    paths.covered ??= pairLines(clusters.covered);
    const gaps = clusters.gaps.map((gap) => gap.border);
    paths.topGaps ??= pairLines(gaps.slice(0, kTop));
    paths.otherGaps ??= pairLines(gaps.slice(kTop));
    return paths;
}

function paintClusters(context, camera) {
    if (!page.data.clusters) {
        return;
    }
    const width = Math.min(4, Math.max(1.2, usualSize(camera) / 12));
    context.lineCap = "round";
    const { otherGaps, topGaps, covered } = clusterPaths();
    const thin = Math.max(0.9, width * 0.4);
    for (const [layer, path, colour, times, dash] of [["gaps", otherGaps, kGap, thin, [3, 2.4]], ["gaps", topGaps, kGap, width, [2.2, 1.8]], ["clusters", covered, kCovered, width, []]]) {
        if (page.layers[layer]) {
            stroke(context, path, "rgba(255, 255, 255, .85)", times + (times === thin ? 0.8 : 2), camera);
            context.setLineDash(dash.map((part) => (part * times) / camera.k));
            stroke(context, path, colour, times, camera);
            context.setLineDash([]);
        }
    }
    context.lineCap = "butt";
}

function svgLines(pairs, colour, width, dash, camera) {
    const { start, xs, ys } = page.shapes;
    let d = "";
    for (const [a, b] of pairs) {
        for (const arc of borderArcs().get(pairKey(a, b)) ?? []) {
            for (let i = start[arc]; i < start[arc + 1]; ++i) {
                d += (i === start[arc] ? "M" : "L") + (xs[i] * camera.k + camera.x).toFixed(1) + " " + (ys[i] * camera.k + camera.y).toFixed(1);
            }
        }
    }
    return svg("path", { d, fill: "none", stroke: colour, "stroke-width": width, "stroke-dasharray": dash });
}

function paperClusters(camera) {
    const { clusters } = page.data;
    return clusters
        ? [page.layers.gaps ? svgLines(clusters.gaps.slice(kTop).map((gap) => gap.border), kGap, 0.8, "3 2.4", camera) : "", page.layers.gaps ? svgLines(clusters.gaps.slice(0, kTop).map((gap) => gap.border), kGap, 2, "4 3", camera) : "", page.layers.clusters ? svgLines(clusters.covered, kCovered, 1.8, "none", camera) : ""].filter((one) => one)
        : [];
}

function layerSwitch(layer, colour, dash, count) {
    const line = svg("svg", { class: "swatch", viewBox: "0 0 26 16", width: 26, height: 16, "aria-hidden": "true" },
        svg("line", { x1: 1, x2: 25, y1: 8, y2: 8, stroke: colour, "stroke-width": 4, "stroke-dasharray": dash }));
    const box = make("input", { type: "checkbox", checked: page.layers[layer], on: { change: (event) => {
        page.layers[layer] = event.target.checked;
        draw();
    } } });
    return make("label", { class: "row" }, box, line, make("span", { class: "text", text: word(layer) }), make("span", { class: "count", text: "(" + wholeNumber(count) + ")" }));
}

function showLayers() {
    const { clusters } = page.data;
    $("layers").hidden = !clusters;
    if (clusters) {
        $("layers").replaceChildren(make("h2", { text: word("layers") }),
            layerSwitch("clusters", kCovered, "none", clusters.covered.length), layerSwitch("gaps", kGap, "5 3", clusters.gaps.length),
            clusters.gaps.length > kTop ? make("p", { class: "soft", text: word("gaps_top", { count: kTop }) }) : "",
            make("p", { class: "soft", text: words(clusters.below[0]) }));
    }
}

function gapItem(gap, place) {
    const [a, b] = gap.border;
    return make("li", {}, make("div", { class: "head" }, make("span", { class: "rank gap", text: wholeNumber(place + 1) }), unitButton(a), "–", unitButton(b),
        make("span", { class: "soft score", text: words(gap.km) + "\u00a0km" })), make("p", { text: words(gap.reason) }));
}

function clusterItem(cluster) {
    const names = cluster.units.flatMap((unit, i) => (i > 0 ? [", ", unitButton(unit)] : [unitButton(unit)]));
    return make("li", {}, make("div", { class: "head", text: cluster.name }), make("p", {}, ...names));
}

function clusterList() {
    const { clusters } = page.data;
    return [make("h2", { text: word("gaps") + " (" + wholeNumber(clusters.gaps.length) + ")" }),
        make("ol", { class: "weak-list" }, ...clusters.gaps.slice(0, shown.gaps).map(gapItem)), moreButton("gaps", clusters.gaps.length - shown.gaps),
        make("h2", { text: word("cluster_list") + " (" + wholeNumber(clusters.list.length) + ")" }),
        make("ul", { class: "weak-list" }, ...clusters.list.slice(0, shown.clusters).map(clusterItem)), moreButton("clusters", clusters.list.length - shown.clusters),
        ...clusters.below.map((line) => make("p", { class: "soft", text: words(line) }))];
}
