// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Unpacks what the page shows, and shows it.

function listen() {
    $("theme").addEventListener("change", (event) => setTheme(Number(event.target.value)));
    $("period").addEventListener("change", (event) => {
        page.view = Number(event.target.value);
        showAll();
    });
    $("language").addEventListener("click", () => {
        page.english = !page.english;
        showAll();
    });
    $("dark").addEventListener("click", () => setDark(!page.dark));
    listenToMap();
    listenToSearch();
    listenToLocator();
    listenToPrint();
    document.addEventListener("keydown", (event) => {
        const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
        if ((event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
            event.preventDefault();
            $("search").focus();
            $("search").select();
        } else if (event.key === "Escape" && !typing) {
            page.onlyRow = -1;
            showLegend();
            choose(-1);
            draw();
        }
    });
    new ResizeObserver(resizeStage).observe($("stage"));
}

async function start() {
    if (typeof DecompressionStream === "undefined") {
        const vi = document.documentElement.lang === "vi";
        $("message").textContent = vi
            ? "Trình duyệt này quá cũ để mở trang (cần Chrome hoặc Edge 80, Safari 16.4, Firefox 113 trở lên)."
            : "This browser is too old for the page (Chrome or Edge 80, Safari 16.4, Firefox 113 or later are needed).";
        return;
    }
    const [data, shapes] = await Promise.all([unpacked("data"), unpacked("shapes")]);
    // Marks that turn the text around them (of a name, say) would turn ours as well.
    page.data = JSON.parse(new TextDecoder().decode(data).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
    page.shapes = addSides(readShapes(shapes));
    $("message").remove();
    readAddress();
    prepareLines();
    setDarkAtStart();
    resizeStage();
    showAll();
    listen();
    if (page.unit >= 0) {
        choose(page.unit, { show: true, say: false });
    }
}

function setDarkAtStart() {
    page.dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.look = page.dark ? "dark" : "light";
}

start();
