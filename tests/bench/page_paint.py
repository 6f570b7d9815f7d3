#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""How soon an offline page can be seen: page_paint.py PAGE [RUNS]

Opens the file in a fresh headless Chromium each time and prints, in milliseconds from the start of navigation, the
median and the slowest of: the browser's own "first-contentful-paint", and the mark "map" that the page sets when its
whole map is drawn. A page that does not tell one of them fails."""

import pathlib
import statistics
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "readers"))
import browser  # noqa: E402

ENTRIES = """new Promise((done) => {
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const map = () => performance.getEntriesByName('map')[0]?.startTime;
  const look = () => (paint() && map() ? done([paint(), map()]) : setTimeout(look, 20));
  look(); })"""


def once(address):
    with browser.Browser(1366, 768) as chrome:
        chrome.open(address)
        return chrome.run(ENTRIES)


def main(page, runs):
    times = [once(pathlib.Path(page).resolve().as_uri()) for _ in range(runs)]
    for name, column in zip(("first-contentful-paint", "map drawn"), zip(*times)):
        print(f"{name}: median {statistics.median(column):.0f} ms, slowest {max(column):.0f} ms of {runs} runs")


if __name__ == "__main__":
    if browser.program() is None:
        print("not installed: no chromium")
        sys.exit(77)
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 9)
