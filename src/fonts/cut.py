#!/usr/bin/env python3
"""Cuts the fonts of src/main/resources/fonts out of those that their makers publish, by fontTools' subsetter:

    python3 src/fonts/cut.py FOLDER      (with fontTools 4; the folder holds the originals)

A PDF embeds widths and places of all glyphs that its font has, used or not, and the programs that fit outlines to the
pixels of a screen, which neither printers nor today's viewers run. So the serif keeps the letters of Europe and Vietnam,
punctuation, currencies and a few signs, under a name of its own, as its licence asks of what was changed ("Liberation" is
a Reserved Font Name); the Lao font keeps all it has and what shaping needs. Neither keeps programs.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = pathlib.Path(__file__).parent.parent / "main" / "resources" / "fonts"
NAME = "Brief Serif"
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x1EA0, 0x1EFA), *range(0x2000, 0x2070)]
SIGNS = "ƠơƯưʼ\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323₫€₭™←↑→↓−≈≠≤≥■□●"
COPYRIGHT, FAMILY, STYLE, UNIQUE, FULL, VERSION, POSTSCRIPT, LICENCE, ADDRESS = 0, 1, 2, 3, 4, 5, 6, 13, 14


def cut(original, made, characters, features):
    options = subset.Options()
    options.hinting = False
    options.notdef_outline = True
    options.layout_features = features
    options.name_IDs = [COPYRIGHT, FAMILY, STYLE, UNIQUE, FULL, VERSION, POSTSCRIPT, LICENCE, ADDRESS]
    options.drop_tables += ["FFTM", "STAT", "gasp"] + ([] if features else ["GDEF", "GPOS", "GSUB", "kern"])
    font = subset.load_font(original, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters or font.getBestCmap())
    subsetter.subset(font)
    if not features:
        rename(font)
    subset.save_font(font, FONTS / made, options)


def rename(font):
    style = font["name"].getDebugName(STYLE)
    for record in font["name"].names:
        if record.nameID in (FAMILY, UNIQUE, FULL, POSTSCRIPT):
            names = {FAMILY: NAME, POSTSCRIPT: f"{NAME}-{style}".replace(" ", "")}
            record.string = names.get(record.nameID, f"{NAME} {style}")


originals = pathlib.Path(sys.argv[1])
for style in ("Regular", "Bold", "Italic", "BoldItalic"):
    cut(originals / f"LiberationSerif-{style}.ttf", f"BriefSerif-{style}.ttf", LETTERS + [ord(c) for c in SIGNS], [])
for style in ("Regular", "Bold"):
    cut(originals / f"NotoSansLao-{style}.ttf", f"NotoSansLao-{style}.ttf", None, ["*"])
