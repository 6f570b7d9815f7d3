#!/usr/bin/python3
"""same_picture.py MAP.pdf WORK: the PNG, SVG and PDF of one map look alike. The SVG drawn by librsvg and the PDF drawn by
poppler are laid over the PNG: after a blur of a pixel, which evens out how each draws an edge, at most one pixel in a
hundred may differ by more than a fifth of a channel. And every text of the SVG can be found in the PDF, letter by letter."""
import html
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

TOLERANCE = 51
MOST_SHARE = 0.01


def differing_share(one, other):
    pictures = [p.convert("RGB").filter(ImageFilter.GaussianBlur(1)) for p in (one, other.resize(one.size))]
    bands = ImageChops.difference(*pictures).point(lambda v: 255 if v > TOLERANCE else 0).split()
    worst = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return worst.histogram()[255] / (one.size[0] * one.size[1])


def words_missing(svg, pdf):
    # As laid out, and in the order of the content, in which poppler keeps the words of turned names together.
    found = "\n".join(subprocess.run(["pdftotext", order, pdf, "-"], check=True, capture_output=True, text=True).stdout
                      for order in ("-layout", "-raw"))
    found = re.sub(r"\s+", "", unicodedata.normalize("NFC", found))
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", Path(svg).read_text(encoding="utf-8"))
    return [text for text in map(html.unescape, texts) if re.sub(r"\s+", "", text) not in found]


def main(pdf, work):
    png, svg = Path(pdf).with_suffix(".png"), Path(pdf).with_suffix(".svg")
    if not png.exists() or not svg.exists():
        print("no PNG and SVG of the same name beside it")
        return 0
    picture = Image.open(png)
    dpi = round(picture.info["dpi"][0])
    subprocess.run(["rsvg-convert", "-w", str(picture.size[0]), "-h", str(picture.size[1]), svg, "-o", f"{work}/svg.png"],
                   check=True)
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", "-singlefile", pdf, f"{work}/pdf"], check=True)
    faults = []
    for kind in ("svg", "pdf"):
        share = differing_share(picture, Image.open(f"{work}/{kind}.png"))
        print(f"{kind.upper()} differs from the PNG in {share:.2%} of the pixels;", end=" ")
        if share > MOST_SHARE:
            faults.append(f"more than {MOST_SHARE:.0%}")
    faults += [f"not in the PDF: {text!r}" for text in words_missing(svg, pdf)]
    print("; ".join(faults) if faults else "all texts found")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
