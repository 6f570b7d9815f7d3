// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Mouse, touch and keyboard on the map.

const touch = { points: new Map(), moved: false, apart: 0, at: null };

// The unit at a place of the stage, near ones too where they are small; -1: none.
function unitAt(px, py, reach) {
    let camera = stage.camera;
    const windows = insets();
    for (const inset of windows) {
        const { x, y, w, h } = inset.area;
        if (px >= x && px <= x + w && py >= y && py <= y + h) {
            camera = inset.camera;
        }
    }
    const gx = (px - camera.x) / camera.k;
    const gy = (py - camera.y) / camera.k;
    if (camera === stage.camera && windows.some(({ frame: { box } }) => gx >= box[0] && gx <= box[2] && gy >= box[1] && gy <= box[3])) {
        return -1;
    }
    const context = $("over").getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    let nearest = -1;
    let least = reach / camera.k;
    for (let unit = page.shapes.units.length - 1; unit >= 0; --unit) {
        const box = page.shapes.boxes[unit];
        if (gx >= box.x0 && gx <= box.x1 && gy >= box.y0 && gy <= box.y1 && context.isPointInPath(unitPath(unit), gx, gy, "evenodd")) {
            return unit;
        }
        if (boxSize(box) * camera.k < 2 * reach) {
            const far = Math.hypot(gx - page.shapes.anchors[unit].x, gy - page.shapes.anchors[unit].y);
            if (far < least) {
                least = far;
                nearest = unit;
            }
        }
    }
    return nearest;
}

function showTip(unit, px, py) {
    const tip = $("tip");
    tip.hidden = unit < 0;
    if (unit < 0) {
        return;
    }
    const view = currentView();
    const row = classOf(view, unit);
    const value = valueOf(view, unit);
    const rank = view.ranks[unit];
    tip.replaceChildren(
        make("strong", { text: nameOf(unit) }),
        parentOf(unit) ? make("span", { class: "soft", text: parentOf(unit) }) : "",
        value ? make("span", { class: "value", text: value }) : "",
        row ? make("span", { class: "class" }, swatch(row), make("span", { text: words(row.text) })) : "",
        secondLine(view, unit),
        rank && value ? make("span", { class: "soft", text: word("rank_of", { rank: wholeNumber(rank), count: wholeNumber(rankedUnits(view)) }) }) : "",
        isWeak(unit) ? make("span", { class: "weak", text: word("weak_here") }) : "",
    );
    const { width, height } = tip.getBoundingClientRect();
    const x = px + 16 + width > stage.w ? px - width - 12 : px + 16;
    const y = py + 16 + height > stage.h ? py - height - 12 : py + 16;
    tip.style.left = Math.min(Math.max(4, x), Math.max(4, stage.w - width - 4)) + "px";
    tip.style.top = Math.min(Math.max(4, y), Math.max(4, stage.h - height - 4)) + "px";
}

// The second figure of a map of two.
function secondLine(view, unit) {
    const text = view.second?.values[page.english ? 1 : 0][unit];
    return text ? make("span", { text: words(view.second.title) + ": " + text }) : "";
}

// What is read out of a unit.
function sayUnit(unit) {
    const view = currentView();
    const row = classOf(view, unit);
    const parts = [nameOf(unit), parentOf(unit), valueOf(view, unit), row ? words(row.text) : ""];
    $("spoken").textContent = parts.filter((part) => part).join(", ");
}

function setHover(unit) {
    if (unit !== page.hover) {
        page.hover = unit;
        $("over").style.cursor = unit < 0 ? "grab" : "pointer";
        drawOver();
    }
}

// Makes a unit the one that the card, the list and the map point at.
function choose(unit, { show = false, say = true } = {}) {
    page.unit = unit;
    if (unit >= 0 && show) {
        showUnit(unit);
    }
    drawOver();
    showCard();
    markListed();
    writeAddress();
    if (unit >= 0 && say) {
        sayUnit(unit);
    }
}

function placeOf(event) {
    const place = $("over").getBoundingClientRect();
    return { x: event.clientX - place.left, y: event.clientY - place.top };
}

function pinch() {
    const [a, b] = Array.from(touch.points.values());
    return { apart: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function pointerDown(event) {
    const at = placeOf(event);
    touch.points.set(event.pointerId, at);
    $("over").setPointerCapture(event.pointerId);
    touch.moved = touch.points.size > 1;
    touch.at = touch.points.size === 2 ? pinch() : at;
}

function pointerMove(event) {
    const at = placeOf(event);
    if (!touch.points.has(event.pointerId)) {
        const unit = unitAt(at.x, at.y, 5);
        setHover(unit);
        showTip(unit, at.x, at.y);
        return;
    }
    const before = touch.points.get(event.pointerId);
    if (!touch.moved && Math.hypot(at.x - before.x, at.y - before.y) < 5) {
        return;
    }
    touch.moved = true;
    touch.points.set(event.pointerId, at);
    showTip(-1);
    if (touch.points.size === 2) {
        const now = pinch();
        moveBy(now.x - touch.at.x, now.y - touch.at.y);
        zoomAt(now.apart / Math.max(touch.at.apart, 1), now.x, now.y);
        touch.at = now;
    } else {
        moveBy(at.x - before.x, at.y - before.y);
    }
}

function pointerUp(event) {
    const at = placeOf(event);
    const tapped = touch.points.size === 1 && !touch.moved && event.type === "pointerup";
    touch.points.delete(event.pointerId);
    if (tapped) {
        const unit = unitAt(at.x, at.y, event.pointerType === "touch" ? 14 : 6);
        setHover(event.pointerType === "touch" ? -1 : unit);
        showTip(event.pointerType === "touch" ? unit : -1, at.x, at.y);
        choose(unit);
    }
}

// The next unit in the order of the list; the first where none is chosen.
function walk(by) {
    const order = unitOrder(currentView());
    const at = page.unit < 0 ? (by > 0 ? -1 : order.length) : order.indexOf(page.unit);
    const next = Math.min(Math.max(at + by, 0), order.length - 1);
    showTip(-1);
    choose(order[next], { show: true });
}

// Zooms without a pointer: at the chosen unit where it is in view, else at the unit in the middle or nearest to it, so
// that nobody ends up in the sea.
function zoomThere(times) {
    const { camera, w, h } = stage;
    const onScreen = (unit) => ({ x: page.shapes.anchors[unit].x * camera.k + camera.x, y: page.shapes.anchors[unit].y * camera.k + camera.y });
    let at = { x: w / 2, y: h / 2 };
    const chosen = page.unit >= 0 ? onScreen(page.unit) : null;
    if (chosen && chosen.x > 0 && chosen.x < w && chosen.y > 0 && chosen.y < h) {
        at = chosen;
    } else if (unitAt(at.x, at.y, 5) < 0) {
        let least = Infinity;
        for (let unit = 0; unit < page.shapes.anchors.length; ++unit) {
            const place = onScreen(unit);
            const far = Math.hypot(place.x - w / 2, place.y - h / 2);
            if (page.shapes.anchors[unit].x >= 0 && far < least) {
                least = far;
                at = place;
            }
        }
    }
    zoomAt(times, at.x, at.y);
}

const mapKeys = {
    ArrowLeft: () => moveBy(60, 0),
    ArrowRight: () => moveBy(-60, 0),
    ArrowUp: () => moveBy(0, 60),
    ArrowDown: () => moveBy(0, -60),
    "+": () => zoomThere(1.4),
    "=": () => zoomThere(1.4),
    "-": () => zoomThere(1 / 1.4),
    0: showHome,
    Home: showHome,
    PageDown: () => walk(1),
    PageUp: () => walk(-1),
    Enter: () => page.unit >= 0 && showUnit(page.unit),
};

function listenToMap() {
    const over = $("over");
    over.addEventListener("pointerdown", pointerDown);
    over.addEventListener("pointermove", pointerMove);
    over.addEventListener("pointerup", pointerUp);
    over.addEventListener("pointercancel", pointerUp);
    over.addEventListener("pointerleave", (event) => {
        if (touch.points.size === 0 && event.pointerType === "mouse") {
            setHover(-1);
            showTip(-1);
        }
    });
    over.addEventListener("wheel", (event) => {
        event.preventDefault();
        const at = placeOf(event);
        showTip(-1);
        zoomAt(Math.exp(-Math.max(-120, Math.min(120, event.deltaMode ? event.deltaY * 30 : event.deltaY)) * 0.003), at.x, at.y);
    }, { passive: false });
    over.addEventListener("dblclick", (event) => {
        const at = placeOf(event);
        zoomAt(2, at.x, at.y);
    });
    over.addEventListener("keydown", (event) => {
        if (mapKeys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            mapKeys[event.key]();
        }
    });
    $("zoom-in").addEventListener("click", () => zoomThere(1.6));
    $("zoom-out").addEventListener("click", () => zoomThere(1 / 1.6));
    $("home").addEventListener("click", showHome);
}
