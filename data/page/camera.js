// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Where one looks: the camera of the main map, the windows of far groups, names, and when to draw.

const stage = { w: 0, h: 0, camera: null, drawn: null, frame: 0, rest: 0, cost: 0 };

function fitCamera(box, area, margin) {
    const w = Math.max(box[2] - box[0], 1);
    const h = Math.max(box[3] - box[1], 1);
    const k = Math.min((area.w - 2 * margin) / w, (area.h - 2 * margin) / h);
    return { k, x: area.x + area.w / 2 - (k * (box[0] + box[2])) / 2, y: area.y + area.h / 2 - (k * (box[1] + box[3])) / 2 };
}

const wholeStage = () => ({ x: 0, y: 0, w: stage.w, h: stage.h });
const meet = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

// All of the main group; where windows would cover units of it, beside or above the windows, whichever is larger.
function homeCamera() {
    const size = stage.w + "x" + stage.h;
    if (page.home?.size !== size) {
        page.home = { size, camera: freeCamera() };
    }
    return { ...page.home.camera };
}

function freeCamera() {
    const { box } = page.data.grid.frames[0];
    const margin = Math.min(28, stage.w * 0.04);
    const full = fitCamera(box, wholeStage(), margin);
    const areas = insetsBy(full).map((inset) => inset.area);
    const own = page.shapes.boxes.filter((one) => one.x0 >= box[0] && one.x1 <= box[2] && one.y0 >= box[1] && one.y1 <= box[3]);
    const covered = (area) => own.some((one) => meet(onStage([one.x0, one.y0, one.x1, one.y1], full, 2), area));
    if (!areas.some(covered)) {
        return full;
    }
    const beside = { ...wholeStage(), w: Math.min(...areas.map((area) => area.x)) - 4 };
    const above = { ...wholeStage(), h: Math.min(...areas.map((area) => area.y)) - 4 };
    const cameras = [beside, above].map((area) => fitCamera(box, area, Math.min(margin, area.w * 0.04, area.h * 0.04)));
    return cameras[0].k >= cameras[1].k ? cameras[0] : cameras[1];
}

// The windows on far groups, while the map is not enlarged.
const insets = () => (stage.camera.k > homeCamera().k * 1.25 ? [] : insetsBy(stage.camera));

// At the right from the bottom up: those that the main map does not show well.
function insetsBy(c) {
    const list = [];
    const side = Math.max(76, Math.min(138, stage.w * 0.17, stage.h * 0.2));
    let bottom = stage.h - 12;
    let right = stage.w - 12;
    page.data.grid.frames.slice(1).forEach((frame) => {
        const [x0, y0, x1, y1] = frame.box;
        const seen = { x0, y0, x1, y1 };
        const aspect = Math.min(1.6, Math.max(0.6, (y1 - y0 || 1) / (x1 - x0 || 1)));
        const area = { w: side, h: side * aspect + 18 };
        const whole = x0 * c.k + c.x > 0 && y0 * c.k + c.y > 0 && x1 * c.k + c.x < stage.w && y1 * c.k + c.y < stage.h;
        if (whole && boxSize(seen) * c.k > side * 0.8) {
            return;
        }
        if (bottom - area.h < 12) {
            bottom = stage.h - 12;
            right -= side + 8;
        }
        area.x = right - area.w;
        area.y = bottom - area.h;
        bottom = area.y - 8;
        const inner = { x: area.x, y: area.y + 18, w: area.w, h: area.h - 18 };
        list.push({ frame, area, inner, camera: fitCamera(frame.box, inner, 8) });
    });
    return list;
}

// Where a box of the grid lies, with some space around it.
const onStage = (box, { k, x, y }, space) => ({
    x: box[0] * k + x - space,
    y: box[1] * k + y - space,
    w: (box[2] - box[0]) * k + 2 * space,
    h: (box[3] - box[1]) * k + 2 * space,
});

// What a window shows does not stand on the main map too.
function clearGroup(context, box) {
    const dpr = window.devicePixelRatio || 1;
    const { x, y, w, h } = onStage(box, stage.camera, 4);
    context.setTransform(dpr, 0, 0, dpr, 0, 0);
    context.clearRect(x, y, w, h);
}

const styleOf = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function paintInset(context, inset) {
    const dpr = window.devicePixelRatio || 1;
    const { area } = inset;
    context.setTransform(dpr, 0, 0, dpr, 0, 0);
    context.fillStyle = styleOf("--ground");
    context.fillRect(area.x, area.y, area.w, area.h);
    paintMap(context, inset.camera, onStage(inset.frame.box, inset.camera, 3));
    context.setTransform(dpr, 0, 0, dpr, 0, 0);
    context.strokeStyle = styleOf("--line-strong");
    context.lineWidth = 1;
    context.strokeRect(area.x + 0.5, area.y + 0.5, area.w - 1, area.h - 1);
    context.fillStyle = styleOf("--ink");
    context.font = "600 11px " + styleOf("--font");
    context.textAlign = "left";
    context.fillText(insetName(context, inset.frame, area.w - 10), area.x + 5, area.y + 13);
}

function insetName(context, frame, width) {
    const name = words(frame.name);
    return context.measureText(name).width <= width ? name : fittedText(context, words(frame.short), width);
}

function fittedText(context, text, width) {
    if (context.measureText(text).width <= width) {
        return text;
    }
    while (text.length > 1 && context.measureText(text + "…").width > width) {
        text = text.slice(0, -1);
    }
    return text + "…";
}

// Where buttons, scale bar, small map and windows stand on the map.
function coveredPlaces() {
    const controls = ["zoom", "scale", "locator"].map($).filter((one) => !one.hidden);
    return [...controls.map((one) => ({ x: one.offsetLeft, y: one.offsetTop, w: one.offsetWidth, h: one.offsetHeight })), ...insets().map((inset) => inset.area)];
}

// Names that find room at this scale: those with the most room first, none over another or over a place that is
// covered. {text, x, y, unit, parent}
function labelsIn(context, camera, area, covered = []) {
    const placed = [];
    const clear = ({ x0, y0, x1, y1 }) => covered.every((one) => !meet({ x: x0, y: y0, w: x1 - x0, h: y1 - y0 }, one));
    const free = (box) => clear(box) && placed.every((one) => one.x1 < box.x0 || one.x0 > box.x1 || one.y1 < box.y0 || one.y0 > box.y1);
    const { circles } = currentView();
    const below = (unit) => (circles && circles.sizes[unit] > 0 ? circleRadius(circles, circles.sizes[unit]) + 8 : 0);
    const attempt = (label, width, height) => {
        const box = { x0: label.x - width / 2 - 2, x1: label.x + width / 2 + 2, y0: label.y - height / 2, y1: label.y + height / 2 };
        if (box.x0 < area.x || box.x1 > area.x + area.w || box.y0 < area.y || box.y1 > area.y + area.h || !free(box)) {
            return false;
        }
        placed.push(Object.assign(box, label));
        return true;
    };
    addParentNames(context, camera, attempt);
    page.byRoom ??= Array.from(page.shapes.anchors.keys()).sort((a, b) => page.shapes.anchors[b].room - page.shapes.anchors[a].room || a - b);
    context.font = "11px " + styleOf("--font");
    page.labelWidths ??= [];
    for (const unit of page.byRoom) {
        const { x, y, room } = page.shapes.anchors[unit];
        if (room * camera.k < 8 || placed.length > 350) {
            break;
        }
        if (!inView(page.shapes.boxes[unit], camera, area)) {
            continue;
        }
        const text = page.data.labels[unit];
        const width = (page.labelWidths[unit] ??= context.measureText(text).width);
        const box = page.shapes.boxes[unit];
        if (text && width < Math.min(room * camera.k * 3.2, (box.x1 - box.x0) * camera.k * 0.95)) {
            attempt({ text, x: x * camera.k + camera.x, y: y * camera.k + camera.y + below(unit), unit, parent: false }, width, 13);
        }
    }
    addLandNames(context, camera, attempt);
    return placed;
}

// Neighbours are named where they have room.
function addLandNames(context, camera, attempt) {
    page.shapes.around.forEach(({ x, y, room }, land) => {
        const text = page.data.neighbours[land];
        if (text && room * camera.k > 18) {
            const width = context.measureText(text).width;
            const beside = [-0.5, 0, 0.5].every((part) => !isOnUnit(x + (part * width) / camera.k, y));
            width < room * camera.k * 2.4 && beside && attempt({ text, x: x * camera.k + camera.x, y: y * camera.k + camera.y, land }, width, 13);
        }
    });
}

function isOnUnit(gx, gy) {
    const context = $("over").getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    return page.shapes.boxes.some((box, unit) =>
        gx >= box.x0 && gx <= box.x1 && gy >= box.y0 && gy <= box.y1 && context.isPointInPath(unitPath(unit), gx, gy, "evenodd"));
}

// Names of districts or provinces while their units are too small to be named.
function addParentNames(context, camera, attempt) {
    const { names, of } = page.data.parents;
    if (names.length < 2 || names.every((name) => /^\d*$/.test(name)) || usualSize(camera) > 46) {
        return;
    }
    page.parentPlaces ??= names.map((name, parent) => {
        let best = -1;
        const middle = { x: 0, y: 0, n: 0, w: 0 };
        of.forEach((one, unit) => {
            const { x, y, room } = page.shapes.anchors[unit];
            if (one === parent && x >= 0) {
                const weight = room * room + 1;
                middle.x += x * weight;
                middle.y += y * weight;
                middle.n += weight;
            }
        });
        const target = { x: middle.x / middle.n, y: middle.y / middle.n };
        let least = Infinity;
        of.forEach((one, unit) => {
            const { x, y } = page.shapes.anchors[unit];
            const far = Math.hypot(x - target.x, y - target.y);
            if (one === parent && x >= 0 && far < least) {
                least = far;
                best = unit;
            }
        });
        return { name, unit: best, size: Math.sqrt(middle.n) };
    }).filter((one) => one.unit >= 0).sort((a, b) => b.size - a.size);
    context.font = "600 12px " + styleOf("--font");
    for (const { name, unit } of page.parentPlaces) {
        const { x, y } = page.shapes.anchors[unit];
        attempt({ text: name, x: x * camera.k + camera.x, y: y * camera.k + camera.y, unit, parent: true }, context.measureText(name).width, 15);
    }
}

// Dark on pale fills, pale on dark ones.
function inkOn(fill) {
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(fill.slice(i, i + 2), 16) / 255);
    const light = 0.2126 * r ** 2.2 + 0.7152 * g ** 2.2 + 0.0722 * b ** 2.2;
    return light > 0.3 ? { ink: "#14191f", halo: "rgba(255,255,255,.85)" } : { ink: "#ffffff", halo: "rgba(0,0,0,.55)" };
}

function labelLook(view, label, dark = page.dark) {
    if (label.land !== undefined) {
        return dark ? { ink: styleOf("--land-ink"), halo: styleOf("--land") } : { ink: page.data.style.landInk, halo: page.data.style.land };
    }
    return label.parent ? { ink: "#14191f", halo: "rgba(255,255,255,.9)" } : inkOn(rowOf(view, label.unit).fill);
}

function paintLabels(context, camera) {
    const dpr = window.devicePixelRatio || 1;
    const view = currentView();
    context.setTransform(dpr, 0, 0, dpr, 0, 0);
    const labels = labelsIn(context, camera, wholeStage(), coveredPlaces());
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    for (const label of labels) {
        const look = labelLook(view, label);
        context.font = (label.parent ? "600 12px " : "11px ") + styleOf("--font");
        context.strokeStyle = look.halo;
        context.lineWidth = label.parent ? 3.5 : 2.5;
        context.strokeText(label.text, label.x, label.y);
        context.fillStyle = look.ink;
        context.fillText(label.text, label.x, label.y);
    }
    context.textBaseline = "alphabetic";
}

function drawNow() {
    const begun = performance.now();
    const base = $("base");
    const context = base.getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, base.width, base.height);
    base.style.transform = "";
    paintMap(context, stage.camera, wholeStage());
    const windows = insets();
    for (const { frame } of windows) {
        clearGroup(context, frame.box);
    }
    drawScale();
    drawLocator();
    paintLabels(context, stage.camera);
    for (const inset of windows) {
        paintInset(context, inset);
    }
    stage.drawn = { ...stage.camera };
    stage.cost = performance.now() - begun;
    drawOver();
    if (!stage.begun) {
        stage.begun = true;
        performance.mark("map");
    }
}

// Chosen and pointed at, over the map.
function drawOver() {
    const over = $("over");
    const context = over.getContext("2d");
    const dpr = window.devicePixelRatio || 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, over.width, over.height);
    const views = [{ camera: stage.camera, area: wholeStage() }, ...insets().map((inset) => ({ camera: inset.camera, area: inset.inner }))];
    for (const { camera, area } of views) {
        for (const [unit, width] of [[page.hover, 1.1], [page.unit, 1.8]]) {
            if (unit >= 0 && inView(page.shapes.boxes[unit], camera, area)) {
                context.save();
                context.setTransform(dpr, 0, 0, dpr, 0, 0);
                context.beginPath();
                context.rect(area.x, area.y, area.w, area.h);
                context.clip();
                context.transform(camera.k, 0, 0, camera.k, camera.x, camera.y);
                context.lineJoin = "round";
                stroke(context, unitPath(unit), "#ffffff", 4 * width, camera);
                stroke(context, unitPath(unit), "#0b0f14", 2 * width, camera);
                if (boxSize(page.shapes.boxes[unit]) * camera.k < 14) {
                    const { x, y } = page.shapes.anchors[unit];
                    context.beginPath();
                    context.arc(x, y, 9 / camera.k, 0, 2 * Math.PI);
                    context.strokeStyle = "#c2185b";
                    context.lineWidth = 2.5 / camera.k;
                    context.stroke();
                }
                context.restore();
            }
        }
    }
}

function drawScale() {
    const perPixel = page.data.grid.metres / stage.camera.k;
    const bar = $("scale");
    bar.hidden = !(perPixel > 0);
    if (bar.hidden) {
        return;
    }
    const most = perPixel * 120;
    const power = 10 ** Math.floor(Math.log10(most));
    const metres = [5, 2, 1].map((n) => n * power).find((n) => n <= most);
    bar.style.width = metres / perPixel + "px";
    const text = metres >= 1000 ? metres / 1000 + " km" : metres + " m";
    bar.firstElementChild.textContent = page.english ? text : text.replace(".", ",");
}

function draw() {
    cancelAnimationFrame(stage.frame);
    stage.frame = requestAnimationFrame(drawNow);
}

// While the map moves: the picture as it is, moved along; a new one when it rests, or at once where that is quick.
function drawMoving() {
    clearTimeout(stage.rest);
    if (stage.cost < 24 || !stage.drawn) {
        draw();
        return;
    }
    const { k, x, y } = stage.camera;
    const times = k / stage.drawn.k;
    $("base").style.transform = `translate(${x - stage.drawn.x * times}px, ${y - stage.drawn.y * times}px) scale(${times})`;
    drawScale();
    drawLocator();
    const over = $("over");
    over.getContext("2d").clearRect(0, 0, over.width, over.height);
    stage.rest = setTimeout(drawNow, 140);
}

function moveBy(dx, dy) {
    stage.camera.x += dx;
    stage.camera.y += dy;
    keepInReach();
    drawMoving();
}

function zoomAt(times, px, py) {
    const home = homeCamera().k;
    const k = Math.min(Math.max(stage.camera.k * times, home * 0.5), Math.max(home * 80, 2));
    const by = k / stage.camera.k;
    stage.camera = { k, x: px - (px - stage.camera.x) * by, y: py - (py - stage.camera.y) * by };
    keepInReach();
    drawMoving();
}

// Some of the map always stays in view.
function keepInReach() {
    const { camera } = stage;
    const { width, height } = page.data.grid;
    const reach = 60;
    camera.x = Math.min(Math.max(camera.x, reach - width * camera.k), stage.w - reach);
    camera.y = Math.min(Math.max(camera.y, reach - height * camera.k), stage.h - reach);
}

function showHome() {
    stage.camera = homeCamera();
    draw();
}

// Brings a unit into view, and near enough to be seen.
function showUnit(unit) {
    const box = page.shapes.boxes[unit];
    if (!Number.isFinite(box.x0)) {
        return;
    }
    const { camera } = stage;
    const size = boxSize(box) * camera.k;
    const inside = box.x0 * camera.k + camera.x > 20 && box.x1 * camera.k + camera.x < stage.w - 20 &&
        box.y0 * camera.k + camera.y > 20 && box.y1 * camera.k + camera.y < stage.h - 20;
    if (!inside || size < 18) {
        const home = homeCamera();
        const fitted = fitCamera([box.x0, box.y0, box.x1, box.y1], wholeStage(), Math.min(stage.w, stage.h) * 0.33);
        const k = Math.max(Math.min(fitted.k, home.k * 24), Math.min(camera.k, fitted.k));
        stage.camera = { k, x: stage.w / 2 - (k * (box.x0 + box.x1)) / 2, y: stage.h / 2 - (k * (box.y0 + box.y1)) / 2 };
    }
    draw();
}

function resizeStage() {
    const place = $("stage").getBoundingClientRect();
    if (stage.camera && place.width === stage.w && place.height === stage.h) {
        return;
    }
    const dpr = window.devicePixelRatio || 1;
    const atHome = !stage.camera || (stage.w > 0 && Math.abs(stage.camera.k / homeCamera().k - 1) < 0.01);
    const centre = stage.camera && !atHome ? { x: (stage.w / 2 - stage.camera.x) / stage.camera.k, y: (stage.h / 2 - stage.camera.y) / stage.camera.k } : null;
    stage.w = Math.max(place.width, 50);
    stage.h = Math.max(place.height, 50);
    for (const id of ["base", "over"]) {
        $(id).width = Math.round(stage.w * dpr);
        $(id).height = Math.round(stage.h * dpr);
    }
    stage.camera = centre ? { k: stage.camera.k, x: stage.w / 2 - centre.x * stage.camera.k, y: stage.h / 2 - centre.y * stage.camera.k } : homeCamera();
    if (stage.begun) { // the new size has cleared the canvas: a frame later would flicker
        cancelAnimationFrame(stage.frame);
        drawNow();
    } else {
        draw();
    }
}
