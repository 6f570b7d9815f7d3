// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// A small map of all that is around, with what the large one shows in a frame.

const locator = { camera: null, ground: null, look: "" };

// All that it shows: what is known of the country around, else the units themselves.
function locatorBox() {
    if (!page.locatorBox) {
        const { width, height } = page.data.grid;
        const box = [0, 0, width, height];
        for (const { rings } of page.shapes.locator) {
            for (const ring of rings) {
                for (let i = 0; i < ring.length; i += 2) {
                    box[0] = Math.min(box[0], ring[i]);
                    box[1] = Math.min(box[1], ring[i + 1]);
                    box[2] = Math.max(box[2], ring[i]);
                    box[3] = Math.max(box[3], ring[i + 1]);
                }
            }
        }
        page.locatorBox = box;
    }
    return page.locatorBox;
}

// Where the country around is known it stands there always, else while only a part of the units is seen.
const showsLocator = () => page.shapes.locator.length > 0 || stage.camera.k > homeCamera().k * 1.25;

// What the large map shows, in the small one.
function seenFrame(camera) {
    const corner = (px, py) => ({ x: ((px - stage.camera.x) / stage.camera.k) * camera.k + camera.x, y: ((py - stage.camera.y) / stage.camera.k) * camera.k + camera.y });
    const from = corner(0, 0);
    const to = corner(stage.w, stage.h);
    return { x: from.x, y: from.y, w: to.x - from.x, h: to.y - from.y };
}

// The corner of the stage under which the fewest units lie when all of them are seen.
function emptiestCorner(w, h) {
    const home = homeCamera();
    const zoom = $("zoom").getBoundingClientRect();
    const zoomBelow = zoom.top - $("stage").getBoundingClientRect().top > stage.h / 2; // on a phone
    const places = { right: { x: stage.w - w - 12, y: 12 }, left: { x: zoomBelow ? 12 : 60, y: 12 }, low: { x: zoomBelow ? 64 : 12, y: stage.h - h - 44 } };
    const under = ({ x, y }) => page.shapes.boxes.filter((box) => inView(box, home, { x: x - 8, y: y - 8, w: w + 16, h: h + 16 })).length;
    const counts = Object.entries(places).map(([name, place]) => ({ name, place, count: under(place) }));
    return counts.reduce((best, one) => (one.count < best.count ? one : best)).place;
}

function locatorGround(w, h, camera) {
    const dpr = window.devicePixelRatio || 1;
    const ground = document.createElement("canvas");
    ground.width = Math.round(w * dpr);
    ground.height = Math.round(h * dpr);
    const context = ground.getContext("2d");
    context.setTransform(dpr * camera.k, 0, 0, dpr * camera.k, dpr * camera.x, dpr * camera.y);
    const around = page.shapes.locator.length > 0;
    if (around) {
        const path = landPath(page.shapes.locator);
        context.fillStyle = page.dark ? styleOf("--land-line") : page.data.style.locator;
        context.fill(path, "evenodd");
        stroke(context, path, context.fillStyle, 0.8, camera); // islets are seen too
    }
    context.fillStyle = around ? page.data.style.here : page.dark ? styleOf("--land-line") : page.data.style.locator;
    for (let unit = 0; unit < page.shapes.units.length; ++unit) {
        context.fill(unitPath(unit), "evenodd");
    }
    return ground;
}

function drawLocator() {
    const canvas = $("locator");
    canvas.hidden = !showsLocator();
    if (canvas.hidden) {
        return;
    }
    const box = locatorBox();
    const side = Math.max(84, Math.min(150, stage.w * 0.2, stage.h * 0.28));
    const look = [side, stage.w, stage.h, page.dark, window.devicePixelRatio].join(" ");
    if (locator.look !== look) {
        const longer = Math.max(box[2] - box[0], box[3] - box[1]);
        const w = Math.max(44, (side * (box[2] - box[0])) / longer);
        const h = Math.max(44, (side * (box[3] - box[1])) / longer);
        locator.look = look;
        locator.camera = fitCamera(box, { x: 0, y: 0, w, h }, 5);
        locator.ground = locatorGround(w, h, locator.camera);
        const { x, y } = emptiestCorner(w, h);
        canvas.width = locator.ground.width;
        canvas.height = locator.ground.height;
        Object.assign(canvas.style, { left: x + "px", top: y + "px", width: w + "px", height: h + "px" });
    }
    const dpr = window.devicePixelRatio || 1;
    const context = canvas.getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(locator.ground, 0, 0);
    context.setTransform(dpr, 0, 0, dpr, 0, 0);
    const { x, y, w, h } = seenFrame(locator.camera);
    const least = 7;
    const frame = { x: x - Math.max(0, least - w) / 2, y: y - Math.max(0, least - h) / 2, w: Math.max(w, least), h: Math.max(h, least) };
    context.strokeStyle = page.dark ? "#ffffff" : "#101820";
    context.lineWidth = 1.5;
    context.strokeRect(frame.x, frame.y, frame.w, frame.h);
}

// The same on paper, in a corner of it.
function paperLocator(area, camera) {
    if (!showsLocator()) {
        return "";
    }
    const box = locatorBox();
    const longer = Math.max(box[2] - box[0], box[3] - box[1]);
    const w = Math.max(50, (140 * (box[2] - box[0])) / longer);
    const h = Math.max(50, (140 * (box[3] - box[1])) / longer);
    const place = { x: area.w - w - 1, y: 1, w, h };
    const small = fitCamera(box, place, 5);
    const around = page.shapes.locator.length > 0;
    const seen = { x: (0 - camera.x) / camera.k, y: (0 - camera.y) / camera.k, w: area.w / camera.k, h: area.h / camera.k };
    const frame = { x: seen.x * small.k + small.x, y: seen.y * small.k + small.y, w: seen.w * small.k, h: seen.h * small.k };
    return svg("svg", { x: place.x, y: place.y, width: w, height: h, viewBox: `${place.x} ${place.y} ${w} ${h}` },
        paperFrame(place, { stroke: "#9aa5b1" }),
        svg("path", { d: svgLand(page.shapes.locator, small), fill: page.data.style.locator, "fill-rule": "evenodd", stroke: page.data.style.locator, "stroke-width": 0.8 }),
        svg("path", { d: page.shapes.units.map((rings) => svgPath(rings, small)).join(""), fill: around ? page.data.style.here : page.data.style.locator }),
        svg("rect", { x: frame.x, y: frame.y, width: frame.w, height: frame.h, fill: "none", stroke: "#101820", "stroke-width": 1.2 }));
}

// A place of the small map comes to the middle of the large one.
function listenToLocator() {
    $("locator").addEventListener("pointerdown", (event) => {
        const { left, top } = $("locator").getBoundingClientRect();
        const gx = (event.clientX - left - locator.camera.x) / locator.camera.k;
        const gy = (event.clientY - top - locator.camera.y) / locator.camera.k;
        moveBy(stage.w / 2 - (gx * stage.camera.k + stage.camera.x), stage.h / 2 - (gy * stage.camera.k + stage.camera.y));
    });
}
