// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The map on a canvas. A camera is {k, x, y}: a place of the grid lies at k * place + (x, y), in pixels of the page.

const kDot = 3.2; // pixels: a unit without neighbours that is smaller than this is drawn as a dot
const paths = { units: [], inner: null, parents: null, coast: null, land: null, hatches: [] };

function addArc(path, shapes, arc, backwards, go) {
    const first = shapes.start[arc];
    const last = shapes.start[arc + 1] - 1;
    if (backwards) {
        for (let i = last; i >= first; --i) {
            go ? path.lineTo(shapes.xs[i], shapes.ys[i]) : path.moveTo(shapes.xs[i], shapes.ys[i]);
            go = true;
        }
    } else {
        for (let i = first; i <= last; ++i) {
            go ? path.lineTo(shapes.xs[i], shapes.ys[i]) : path.moveTo(shapes.xs[i], shapes.ys[i]);
            go = true;
        }
    }
}

function unitPath(unit) {
    if (!paths.units[unit]) {
        const path = new Path2D();
        for (const ring of page.shapes.units[unit]) {
            ring.forEach((ref, i) => addArc(path, page.shapes, ref >> 1, (ref & 1) === 1, i > 0));
            path.closePath();
        }
        paths.units[unit] = path;
    }
    return paths.units[unit];
}

// Lines of all arcs for which `wanted` says yes.
function arcLines(wanted) {
    const path = new Path2D();
    for (let arc = 0; arc + 1 < page.shapes.start.length; ++arc) {
        if (wanted(page.shapes.one[arc], page.shapes.other[arc])) {
            addArc(path, page.shapes, arc, false, false);
        }
    }
    return path;
}

function prepareLines() {
    const parents = page.data.parents.of;
    const several = page.data.parents.names.length > 1;
    const apart = (a, b) => several && a >= 0 && b >= 0 && parents[a] !== parents[b];
    paths.coast = arcLines((a, b) => b < 0);
    paths.inner = arcLines((a, b) => a >= 0 && b >= 0 && a !== b && !apart(a, b));
    paths.parents = several ? arcLines(apart) : null;
    paths.land = page.shapes.around.length > 0 ? landPath(page.shapes.around) : null;
}

function landPath(lands) {
    const path = new Path2D();
    for (const { rings } of lands) {
        for (const ring of rings) {
            for (let i = 0; i < ring.length; i += 2) {
                i > 0 ? path.lineTo(ring[i], ring[i + 1]) : path.moveTo(ring[i], ring[i + 1]);
            }
            path.closePath();
        }
    }
    return path;
}

// Pale on a dark page too.
const landLooks = () => (page.dark
    ? { fill: styleOf("--land"), border: styleOf("--land-line") }
    : { fill: page.data.style.land, border: page.data.style.landBorder });

// The sea shows around the units where no neighbour lies: its line is drawn first, and land over it.
function paintLand(context, camera, size) {
    const { style } = page.data;
    if (!paths.land) {
        stroke(context, paths.coast, style.coast, size < 12 ? 1 : 2, camera);
        return;
    }
    const { fill, border } = landLooks();
    stroke(context, paths.coast, style.sea, size < 12 ? 1.4 : 2.6, camera);
    context.fillStyle = fill;
    context.fill(paths.land, "evenodd");
    stroke(context, paths.land, fill, 3, camera); // no slit to the units
    stroke(context, paths.land, border, 0.8, camera);
}

// A tile of one line that repeats; turned and scaled when it is used.
function hatchTile(spacing, dpr) {
    const tile = document.createElement("canvas");
    tile.width = 8;
    tile.height = Math.max(2, Math.round(spacing * dpr * 2));
    const ink = tile.getContext("2d");
    ink.fillStyle = page.data.style.hatchLine;
    ink.fillRect(0, 0, tile.width, Math.max(1, Math.round(page.data.style.hatchWidth * dpr * 1.4)));
    return { tile, scale: spacing / tile.height };
}

// Ways to fill with a hatch, under a camera that enlarges by k.
function hatchFills(context, hatch, k) {
    const pattern = page.data.style.hatches[hatch];
    const tile = (paths.hatches[hatch] ??= hatchTile(pattern.spacing * 1.5, window.devicePixelRatio || 1));
    const angles = pattern.crossed ? [pattern.degrees, pattern.degrees + 90] : [pattern.degrees];
    return angles.map((degrees) => {
        const fill = context.createPattern(tile.tile, "repeat");
        fill.setTransform(new DOMMatrix().scale(tile.scale / k).rotate(degrees));
        return fill;
    });
}

const inView = (box, camera, area) =>
    box.x1 * camera.k + camera.x >= area.x && box.x0 * camera.k + camera.x <= area.x + area.w &&
    box.y1 * camera.k + camera.y >= area.y && box.y0 * camera.k + camera.y <= area.y + area.h;

const boxSize = (box) => Math.max(box.x1 - box.x0, box.y1 - box.y0);

// Pixels that the usual unit takes, by which the weight of lines is chosen.
function usualSize(camera) {
    if (!page.usual) {
        const sizes = page.shapes.boxes.map(boxSize).filter(Number.isFinite).sort((a, b) => a - b);
        page.usual = sizes[Math.floor(sizes.length / 2)] || 1;
    }
    return page.usual * camera.k;
}

function paintFills(context, view, camera, area) {
    const dots = [];
    const small = usualSize(camera) < 14;
    const hatched = view.rows.map((row) => (row.hatch ? hatchFills(context, row.hatch, camera.k) : null));
    for (let unit = 0; unit < page.shapes.units.length; ++unit) {
        const box = page.shapes.boxes[unit];
        const row = rowOf(view, unit);
        if (!row || !inView(box, camera, area)) {
            continue;
        }
        context.globalAlpha = page.onlyRow < 0 || page.onlyRow === view.rowOf[unit] ? 1 : 0.12;
        if (page.shapes.alone[unit] && boxSize(box) * camera.k < kDot) {
            dots.push(unit);
            continue;
        }
        context.fillStyle = row.fill;
        context.fill(unitPath(unit), "evenodd");
        if (small) { // else the ground shows through between them
            stroke(context, unitPath(unit), row.fill, 0.6, camera);
        }
        for (const fill of hatched[view.rowOf[unit]] ?? []) {
            context.fillStyle = fill;
            context.fill(unitPath(unit), "evenodd");
        }
    }
    context.globalAlpha = 1;
    return dots;
}

function stroke(context, path, colour, pixels, camera) {
    if (path) {
        context.strokeStyle = colour;
        context.lineWidth = pixels / camera.k;
        context.stroke(path);
    }
}

function paintDots(context, view, dots, camera) {
    const radius = kDot / 2 / camera.k;
    for (const unit of dots) {
        const { x, y } = page.shapes.anchors[unit];
        context.beginPath();
        context.arc(x, y, radius, 0, 2 * Math.PI);
        context.fillStyle = rowOf(view, unit).fill;
        context.fill();
        context.strokeStyle = page.data.style.coast;
        context.lineWidth = 0.6 / camera.k;
        context.stroke();
    }
}

// A dark line between two pale ones, within the unit's own border.
function paintOutline(context, unit, camera, width = 1.3) {
    context.save();
    context.clip(unitPath(unit), "evenodd");
    stroke(context, unitPath(unit), page.data.style.outlineCase, 4 * width, camera);
    stroke(context, unitPath(unit), page.data.style.outline, 3 * width, camera);
    stroke(context, unitPath(unit), page.data.style.outlineCase, width, camera);
    context.restore();
}

// Pixels of a circle's radius; circles keep their size while the map is enlarged.
function circleRadius(circles, value) {
    const home = homeCamera().k * Math.max(page.data.grid.width, page.data.grid.height) / 720;
    return circles.scale * Math.sqrt(value) * Math.min(home, 1.4);
}

function paintCircles(context, view, camera, area) {
    const { circles } = view;
    const order = (circles.order ??= Array.from(circles.sizes.keys()).filter((unit) => circles.sizes[unit] >= 0)
        .sort((a, b) => circles.sizes[b] - circles.sizes[a] || a - b));
    for (const unit of order) {
        if (!inView(page.shapes.boxes[unit], camera, area) || page.shapes.anchors[unit].x < 0) {
            continue;
        }
        const { x, y } = page.shapes.anchors[unit];
        const value = circles.sizes[unit];
        context.beginPath();
        context.arc(x, y, (value > 0 ? circleRadius(circles, value) : 2) / camera.k, 0, 2 * Math.PI);
        context.lineWidth = 0.8 / camera.k;
        if (value > 0) {
            context.fillStyle = circles.fill;
            context.globalAlpha = 0.85;
            context.fill();
            context.globalAlpha = 1;
        }
        context.strokeStyle = value > 0 ? circles.rim : circles.fill;
        context.stroke();
    }
}

// Pixels of borders between units, and of those between districts or provinces, by the size of the usual unit.
const borderWidth = (size) => Math.min(0.9, Math.max(0.08, size / 45));
const parentWidth = (size) => Math.min(2.4, Math.max(0.6, size / 12));

// Everything but names, inside an area of the canvas.
function paintMap(context, camera, area) {
    const view = currentView();
    const { style } = page.data;
    const size = usualSize(camera);
    const dpr = window.devicePixelRatio || 1;
    context.save();
    context.setTransform(dpr, 0, 0, dpr, 0, 0);
    context.beginPath();
    context.rect(area.x, area.y, area.w, area.h);
    context.clip();
    context.transform(camera.k, 0, 0, camera.k, camera.x, camera.y);
    context.lineJoin = "round";
    paintLand(context, camera, size);
    const dots = paintFills(context, view, camera, area);
    stroke(context, paths.inner, style.border, borderWidth(size), camera);
    stroke(context, paths.parents, style.parentBorder, parentWidth(size), camera);
    if (paths.land) {
        stroke(context, paths.coast, style.parentBorder, parentWidth(size), camera);
    }
    paintDots(context, view, dots, camera);
    paintClusters(context, camera);
    for (let unit = 0; view.outlined && unit < view.outlined.length; ++unit) {
        if (view.outlined[unit] && inView(page.shapes.boxes[unit], camera, area)) {
            paintOutline(context, unit, camera);
        }
    }
    if (view.circles) {
        paintCircles(context, view, camera, area);
    }
    context.restore();
}
