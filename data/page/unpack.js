// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What stands packed in the page: its data, and the borders of units on a grid (see src/publish/page_bytes.h).

async function unpacked(id) {
    const raw = atob(document.getElementById(id).textContent.trim());
    const bytes = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; ++i) {
        bytes[i] = raw.charCodeAt(i);
    }
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
}

function numberReader(bytes) {
    let at = 0;
    const next = () => {
        let value = 0;
        let times = 1;
        for (;;) {
            const byte = bytes[at++];
            value += (byte & 127) * times;
            if (byte < 128) {
                return value;
            }
            times *= 128;
        }
    };
    const nextSigned = () => {
        const value = next();
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    };
    return { next, nextSigned };
}

// Arcs as runs of points; units as rings, each a list of numbers: twice the arc, plus one where it runs backwards.
function readShapes(bytes) {
    const { next, nextSigned } = numberReader(bytes);
    const arcs = next();
    const start = new Uint32Array(arcs + 1);
    for (let a = 0; a < arcs; ++a) {
        start[a + 1] = start[a] + next();
    }
    const axes = [0, 1].map(() => {
        const axis = new Int32Array(start[arcs]);
        let value = 0;
        for (let i = 0; i < axis.length; ++i) {
            value += nextSigned();
            axis[i] = value;
        }
        return axis;
    });
    let ref = 0;
    const units = Array.from({ length: next() }, () => {
        const rings = [];
        for (let parts = next(); parts > 0; --parts) {
            for (let count = next(); count > 0; --count) {
                rings.push(Int32Array.from({ length: next() }, () => (ref += nextSigned())));
            }
        }
        return rings;
    });
    const anchors = units.map(() => ({ x: nextSigned(), y: nextSigned(), room: nextSigned() }));
    const around = readLands({ next, nextSigned });
    const locator = readLands({ next, nextSigned });
    return { start, xs: axes[0], ys: axes[1], units, anchors, around, locator };
}

// Land beyond the units: rings as x and y in turn, and a place for its name.
function readLands({ next, nextSigned }) {
    let x = 0;
    let y = 0;
    return Array.from({ length: next() }, () => {
        const rings = Array.from({ length: next() }, () => {
            const ring = new Int32Array(2 * next());
            for (let i = 0; i < ring.length; i += 2) {
                ring[i] = x += nextSigned();
                ring[i + 1] = y += nextSigned();
            }
            return ring;
        });
        return { rings, x: nextSigned(), y: nextSigned(), room: nextSigned() };
    });
}

// Boxes of units, and which units lie on the two sides of each arc (-1: none).
function addSides(shapes) {
    const arcs = shapes.start.length - 1;
    shapes.one = new Int32Array(arcs).fill(-1);
    shapes.other = new Int32Array(arcs).fill(-1);
    shapes.boxes = shapes.units.map((rings, unit) => {
        const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
        for (const ring of rings) {
            for (const ref of ring) {
                const arc = ref >> 1;
                if (shapes.one[arc] < 0) {
                    shapes.one[arc] = unit;
                } else {
                    shapes.other[arc] = unit;
                }
                for (let i = shapes.start[arc]; i < shapes.start[arc + 1]; ++i) {
                    box.x0 = Math.min(box.x0, shapes.xs[i]);
                    box.x1 = Math.max(box.x1, shapes.xs[i]);
                    box.y0 = Math.min(box.y0, shapes.ys[i]);
                    box.y1 = Math.max(box.y1, shapes.ys[i]);
                }
            }
        }
        return box;
    });
    shapes.alone = shapes.units.map(() => true);
    shapes.other.forEach((unit, arc) => {
        if (unit >= 0 && unit !== shapes.one[arc]) {
            shapes.alone[unit] = shapes.alone[shapes.one[arc]] = false;
        }
    });
    return shapes;
}
