#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""impress_recolour.py SLIDES.pptx WORK: a person opens the slides in LibreOffice Impress, fills one unit of a map anew
and saves. Read again, the unit is still one shape with its name, in the new colour; so are all others of the map."""

import os
import subprocess
import sys
import tempfile
import time

try:
    import uno
    from com.sun.star.beans import PropertyValue
    from com.sun.star.connection import NoConnectException
except ImportError:
    print("not installed: python3-uno")
    sys.exit(77)

COLOUR = 0x00AA55


def value(name, what):
    return PropertyValue(Name=name, Value=what)


def shapes_of(holder):
    """All shapes within, groups opened."""
    for at in range(holder.getCount()):
        shape = holder.getByIndex(at)
        if shape.getShapeType().endswith("GroupShape"):
            yield from shapes_of(shape)
        else:
            yield shape


def names_of(slides):
    return [sorted(shape.Name for shape in shapes_of(slides.getByIndex(at))) for at in range(slides.getCount())]


def unit_of(slides):
    """The first freeform that is called by a code and a name and has words for those who do not see it."""
    for at in range(slides.getCount()):
        for shape in shapes_of(slides.getByIndex(at)):
            code = shape.Name.split(" ")[0]
            if code.isdigit() and len(code) > 2 and shape.Description:
                return at, shape
    raise SystemExit("no unit among the shapes")


def connected(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={port};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def main(slides_file, work):
    pipe = f"diaban{os.getpid()}"
    with tempfile.TemporaryDirectory(dir=work) as profile:
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connected(pipe)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            opened = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(slides_file)), "_blank", 0,
                                                  (value("Hidden", True),))
            slide, unit = unit_of(opened.DrawPages)
            name, before = unit.Name, names_of(opened.DrawPages)
            unit.FillStyle = uno.Enum("com.sun.star.drawing.FillStyle", "SOLID")
            unit.FillColor = COLOUR
            if unit.getPropertySetInfo().hasPropertyByName("FillColorTheme"):
                unit.FillColorTheme = -1  # as the dialog does: no longer a colour of the theme
            saved = os.path.join(work, "recoloured.pptx")
            opened.storeToURL(uno.systemPathToFileUrl(os.path.abspath(saved)),
                              (value("FilterName", "Impress MS PowerPoint 2007 XML"),))
            opened.close(False)
            again = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(saved)), "_blank", 0,
                                                 (value("Hidden", True),))
            found = [shape for shape in shapes_of(again.DrawPages.getByIndex(slide)) if shape.Name == name]
            after = names_of(again.DrawPages)
            count, colour = len(found), found[0].FillColor if found else None
            again.close(False)
            try:
                desktop.terminate()
            except Exception:  # the office goes away while it answers
                pass
        finally:
            office.terminate()
            office.wait(30)
    if before[slide].count(name) != count or colour != COLOUR:
        raise SystemExit(f"{name}: {count} shapes of that name, filled {colour}")
    if [len(names) for names in after] != [len(names) for names in before]:
        raise SystemExit("shapes were lost or came up when the slides were saved")
    lost = {name for name in before[slide] if name.split(" ")[0].isdigit()} - set(after[slide])
    if lost:
        raise SystemExit(f"names that were lost: {sorted(lost)[:5]}")
    print(f"{name} recoloured, one of {len(after[slide])} shapes")


main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
