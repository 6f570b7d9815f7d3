#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""Opens an offline page in a headless browser from its file and does what people do: page.py FILE.

Switches maps and languages, points, taps, searches, walks by keyboard, zooms, prints; and looks that nothing was asked
of a network, nothing complained, no text became markup, and the first picture was there soon. Exit code 77: no browser.
"""

import base64
import json
import pathlib
import re
import sys
import zlib

import browser

FIRST_PAINT_MS = 5000  # a page that hangs; how fast it is is for the benchmarks to say

PROBES = """
const text = (id) => document.getElementById(id).textContent;
const copied = () => { const c = document.getElementById('base'); const copy = document.createElement('canvas'); copy.width = c.width; copy.height = c.height;
  const t = copy.getContext('2d', { willReadFrequently: true }); t.drawImage(c, 0, 0); return t; };
const inks = () => { const c = document.getElementById('base'); const d = copied().getImageData(0, 0, c.width, c.height).data;
  const seen = new Set(); for (let i = 0; i < d.length; i += 64) if (d[i + 3] === 255) seen.add((d[i] << 16) | (d[i + 1] << 8) | d[i + 2]); return seen.size; };
"""


class Page:
    def __init__(self, chrome):
        self.chrome = chrome

    def __call__(self, script):
        return self.chrome.run("{" + PROBES + script + "}")

    def settle(self):
        self.chrome.run("new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 200))")


def require(fact, words):
    if not fact:
        raise AssertionError(words)


def looks_right(page):
    require(page("inks()") > 1, "the map is blank")
    require(page("text('title')") != "", "no title")
    require(page("document.querySelectorAll('#legend .row, #layers .row').length") > 0, "no legend")
    require(page("text('notes')") != "", "no source, date and method")
    require(page("document.body.scrollWidth <= innerWidth"), "wider than the window")


def switches(page):
    before = page("text('title')")
    maps = page("document.querySelectorAll('#theme option').length")
    if maps > 1:
        page("const s = document.getElementById('theme'); s.value = 1; s.dispatchEvent(new Event('change'))")
        page.settle()
        require(page("text('title')") != before, "another map has the same title")
        require(page("inks()") > 1, "another map is blank")
        page("const s = document.getElementById('theme'); s.value = 0; s.dispatchEvent(new Event('change'))")
    words = page("text('tabs')")
    page("document.getElementById('language').click()")
    page.settle()
    require(page("text('tabs')") != words, "the other language has the same words")
    page("document.getElementById('language').click()")
    page.settle()
    require(page("text('tabs')") == words, "the language does not come back")
    return maps


def points(page):
    """Over the middle of a unit its name and what the legend says of it stand in the tip."""
    x, y = find_unit(page)
    page.chrome.mouse("mouseMoved", x, y)
    page.settle()
    require(page("!document.getElementById('tip').hidden"), "no tip over a unit")
    require(page("document.querySelector('#tip strong').textContent") != "", "a tip without a name")
    page.chrome.click(x, y)
    page.settle()
    require(page("!document.getElementById('card').hidden"), "a click shows no card")
    require(page("document.querySelector('#card h2').textContent") == page("document.querySelector('#tip strong')?.textContent ?? ''")
            or page("document.getElementById('tip').hidden"), "card and tip name two units")


def find_unit(page):
    """A place of the map that has ink, from the middle outwards."""
    return page("""
      const c = document.getElementById('base'), r = c.getBoundingClientRect(), t = copied(); let at = null;
      for (let i = 0; i < 9000 && !at; ++i) { const a = i * 2.4, d = Math.sqrt(i) * 5; const x = r.width / 2 + d * Math.cos(a), y = r.height / 2 + d * Math.sin(a);
        if (x > 60 && y > 4 && x < r.width - 4 && y < r.height - 4 && t.getImageData(x - 3, y - 3, 7, 7).data.every((value, j) => j % 4 < 3 || value === 255)) at = [r.left + x, r.top + y]; }
      at""")


def searches(page):
    name = page("document.querySelector('#tab [data-unit] .link').textContent")
    bare = page("document.querySelector('#tab [data-unit] .link').textContent.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/đ/gi, 'd').toLowerCase()")
    page.chrome.run("document.getElementById('search').focus()")
    page.chrome.call("Input.insertText", text=bare)
    page.settle()
    found = page("Array.from(document.querySelectorAll('#found li[role] > span:first-child'), (one) => one.textContent)")
    require(name in found, f"“{bare}” does not find “{name}” but {found}")
    page.chrome.key("Enter", 13, "\r")
    page.settle()
    require(page("document.querySelector('#card h2').textContent") in found, "Enter takes nothing of what was found")
    page.chrome.run("document.getElementById('search').value = ''")


def walks(page):
    page.chrome.run("document.getElementById('over').focus()")
    page.chrome.key("Escape", 27)
    require(page("document.getElementById('card').hidden"), "Escape does not clear")
    names = []
    for _ in range(3):
        page.chrome.key("PageDown", 34)
        names.append(page("text('spoken')"))
    page.chrome.key("PageUp", 33)
    names.append(page("text('spoken')"))
    require(names[0] and names[0] != names[1], "Page Down does not walk")
    require(names[3] == names[1], "Page Up does not go back")
    before = page("text('scale')")
    for _ in range(6):
        page.chrome.key("-", 189, "-")
    page.settle()
    require(page("text('scale')") != before, "- does not zoom")
    page.chrome.key("0", 48, "0")
    page.settle()
    x, y = find_unit(page)
    before = page("text('scale')")
    page.chrome.mouse("mouseWheel", x, y, deltaX=0, deltaY=-600)
    page.settle()
    page.chrome.mouse("mouseWheel", x, y, deltaX=0, deltaY=-600)
    page.settle()
    require(page("text('scale')") != before, "the wheel does not zoom")
    page.chrome.key("Home", 36)
    page.settle()


def reads_tabs(page):
    seen = []
    for tab in page("Array.from(document.querySelectorAll('#tabs button'), (one) => one.id)"):
        page(f"document.getElementById('{tab}').click()")
        page.settle()
        require(page("text('tab')") != "", tab + " is empty")
        seen.append(tab)
    page("document.querySelector('#tabs button').click()")
    return seen


def prints(page, folder, most=2):
    pdf = base64.b64decode(page.chrome.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True, seconds=60)["data"])
    (folder / "page.pdf").write_bytes(pdf)
    require(pdf.startswith(b"%PDF"), "no PDF")
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    require(1 <= pages <= most, f"{pages} sheets of paper")
    return pages


def no_markup(page):
    """What stands in the page is what its own skeleton and script make, whatever names say."""
    require(page("document.querySelectorAll('script').length") == 3, "a script that is not the page's own")
    require(page("document.querySelectorAll('body img, body iframe, body a, body object').length") == 0, "an element that is not the page's own")
    require(page("window.alerted === undefined"), "a script of a value ran")


def touches(page):
    """A tap names a unit, two fingers enlarge."""
    touch = lambda kind, *places: page.chrome.call("Input.dispatchTouchEvent", type=kind, touchPoints=[{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(places)])
    x, y = find_unit(page)
    touch("touchStart", (x, y))
    touch("touchEnd")
    page.settle()
    require(page("!document.getElementById('tip').hidden && !document.getElementById('card').hidden"), "a tap names no unit")
    before = page("text('scale')")
    touch("touchStart", (x - 20, y), (x + 20, y))
    for step in range(1, 9):
        touch("touchMove", (x - 20 - 6 * step, y), (x + 20 + 6 * step, y))
    touch("touchEnd")
    page.settle()
    require(page("text('scale')") != before, "two fingers do not enlarge")


RAN = "window.alerted = 1"
HOSTILE = [
    f"</script><script>{RAN}</script><img src=x onerror='{RAN}'>",
    f"<script>{RAN}</script>",
    "]]>",
    f"<!--<script>{RAN}//-->",
    f"--><svg onload='{RAN}'>",
    "&lt;b&gt; &amp;amp; &#60;",
    f"\" onmouseover=\"{RAN}\" x=\"",
    f"' autofocus onfocus='{RAN}' x='",
    f"javascript:{RAN}",
    "\u202edảo ngược\u202c",
    "\u2067phải sang trái",
    "\u200fdấu\u200e hướng",
    "Xã " + "rất-dài" * 400,
    "W" * 3000,
    "{{script}}{title}{count}",
    f"${{{RAN}}}`${{{RAN}}}`",
    "một\u2028hai\u2029ba",
    "</style><style>*{display:none}</style>",
    "</title><base href='//example.invalid/'>",
    "__proto__",
    "\\u003cscript\\u003e \\\" \\n",
    "=HYPERLINK(\"http://example.invalid\")",
]
TURNERS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # what turns the text around it: the page shows none


def hostile(value, taken, key=""):
    """The same data with markup in the place of every text that came from somebody's file, each of the list in turn."""
    if isinstance(value, dict):
        return {name: value[name] if name in ("words", "style", "language", "grid") else hostile(value[name], taken, name) for name in value}
    if isinstance(value, list):
        return [hostile(item, taken, key) for item in value]
    if not isinstance(value, str) or not value or key in ("fill", "period", "rank", "bars"):
        return value
    taken.append(value)
    return HOSTILE[len(taken) % len(HOSTILE)]


def hostile_copy(file, folder):
    html = pathlib.Path(file).read_text(encoding="utf-8")
    block = re.search(r'(id="data">)([^<]*)<', html)
    data = hostile(json.loads(zlib.decompress(base64.b64decode(block.group(2)))), [])
    if data.get("clusters"):
        for one, text in zip(data["clusters"]["list"] + data["clusters"]["gaps"], HOSTILE):
            one["name" if "name" in one else "reason"] = text
    packed = base64.b64encode(zlib.compress(json.dumps(data, ensure_ascii=False).encode())).decode()
    copy = folder / "hostile.html"
    copy.write_text(html[:block.start(2)] + packed + html[block.end(2):], encoding="utf-8")
    return copy, data


def stays_text(file, folder):
    """Names that would be markup, ends of scripts, turned text or a page wide stay what they are: names."""
    copy, data = hostile_copy(file, folder)
    shown = [TURNERS.sub("", name) for name in data["names"]]
    with browser.Browser(1366, 768) as chrome:
        page = Page(chrome)
        chrome.open(copy.resolve().as_uri())
        page.settle()
        view = data["themes"][0]["views"][data["themes"][0]["first"]]
        title = view["title"] if isinstance(view["title"], str) else view["title"][0 if data["language"] == "vi" else 1]
        require(page("text('title')") == TURNERS.sub("", title), "a hostile title is not shown as it is")
        points(page)
        require(page("document.querySelector('#card h2').textContent") in shown, "a hostile name is not shown as it is")
        page.chrome.run("document.getElementById('over').focus()")
        page.chrome.key("Escape", 27)
        seen = set()
        for _ in range(min(len(shown), 2 * len(HOSTILE))):
            page.chrome.key("PageDown", 34)
            seen.add(page("document.querySelector('#card h2').textContent"))
        require(seen <= set(shown), f"names that nobody gave: {sorted(seen - set(shown))[:2]}")
        require(len(seen) >= min(len(set(shown)), len(HOSTILE)) - 1, f"only {len(seen)} names were walked through")
        reads_tabs(page)
        require(page("document.body.scrollWidth <= innerWidth && document.querySelector('aside').scrollWidth <= document.querySelector('aside').clientWidth"), "a long name widens the page")
        for text in HOSTILE[:6]:
            chrome.run("document.getElementById('search').focus(); document.getElementById('search').value = ''")
            chrome.call("Input.insertText", text=text)
            page.settle()
        prints(page, folder, most=9)
        no_markup(page)
        require(not chrome.faults(), "hostile names: " + "; ".join(chrome.faults()))
    return len(HOSTILE)


def main(file, folder):
    with browser.Browser(1366, 768) as chrome:
        page = Page(chrome)
        chrome.open(pathlib.Path(file).resolve().as_uri())
        page.settle()
        paint = page("performance.getEntriesByName('map')[0].startTime")
        looks_right(page)
        maps = switches(page)
        points(page)
        searches(page)
        walks(page)
        tabs = reads_tabs(page)
        sheets = prints(page, folder)
        no_markup(page)
        faults = chrome.faults()
        asked = [address for address in chrome.requests() if not address.startswith("data:")]
        require(not faults, "; ".join(faults))
        require(len(asked) == 1, f"asked for {asked}")
    names = stays_text(file, folder)
    with browser.Browser(390, 844, mobile=True, dark=True) as chrome:
        page = Page(chrome)
        chrome.open(pathlib.Path(file).resolve().as_uri())
        page.settle()
        looks_right(page)
        touches(page)
        require(not chrome.faults(), "on a phone: " + "; ".join(chrome.faults()))
    require(paint < FIRST_PAINT_MS, f"first picture after {paint:.0f} ms")
    print(f"{maps} maps, {len(tabs)} lists, {sheets} sheets printed, {names} kinds of hostile names, first picture after {paint:.0f} ms, 0 requests, 0 complaints")


if __name__ == "__main__":
    if browser.program() is None:
        print("not installed: no chromium")
        sys.exit(77)
    try:
        main(sys.argv[1], pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "/tmp"))
    except (AssertionError, TimeoutError, RuntimeError) as fault:
        print(fault)
        sys.exit(1)
