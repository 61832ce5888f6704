"""Writes a described document with python-docx and prints how long each time took, as JSON.

    python_docx.py DESCRIPTION RUNS [KEEP]

What python-docx has no interface for is left out, so it does less than Circular Desk does: live
links, lists that count on their own (its styles "List Number" and "List Bullet" stand for them),
repeated header rows, the languages of words.
"""

import io
import json
import os
import sys
import time

sys.path.append(os.path.join("target", "peers"))
try:
    import docx
except ImportError:
    sys.exit(3)
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

ALIGNMENTS = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
}


class Writer:
    def __init__(self, description, emblem):
        self.description = description
        self.emblem = emblem
        self.document = docx.Document()
        self.style_of = {style.name: style for style in self.document.styles}
        self.list_style = [
            [self.list_style_of(level, depth) for depth, level in enumerate(levels)]
            for levels in description["lists"]
        ]

    def list_style_of(self, level, depth):
        name = "List Bullet" if level["marker"] == "bullet" else "List Number"
        return self.style_of[name if depth == 0 else f"{name} {min(depth + 1, 3)}"]

    def write(self):
        document = self.document
        document.core_properties.title = self.description["title"]
        document.core_properties.author = self.description["author"]
        self.styles()
        section = document.sections[0]
        section.different_first_page_header_footer = True
        self.paragraphs(section.header, self.description["header"])
        self.paragraphs(section.first_page_footer, self.description["first_footer"])
        for block in self.description["blocks"]:
            if "paragraph" in block:
                self.paragraph(document.add_paragraph(), block["paragraph"])
            else:
                self.table(block["table"])
        file = io.BytesIO()
        document.save(file)
        return file.getvalue()

    def styles(self):
        for given in self.description["styles"]:
            name = given["name"]
            styles = self.document.styles
            known = name in styles
            style = styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            self.style_of[name] = style
            style.font.size = Pt(given["size"])
            style.font.bold = given["bold"]
            look = style.paragraph_format
            look.alignment = ALIGNMENTS[given["alignment"]]
            look.space_before = Pt(given["before"])
            look.space_after = Pt(given["after"])
            look.page_break_before = given["page_break_before"]
        for given in self.description["styles"]:
            if given["based_on"]:
                self.style_of[given["name"]].base_style = self.style_of[given["based_on"]]

    def paragraphs(self, place, given):
        """Fills what begins with one empty paragraph."""
        for index, paragraph in enumerate(given):
            if index == 0:
                self.paragraph(place.paragraphs[0], paragraph)
            else:
                self.paragraph(place.add_paragraph(), paragraph)

    def paragraph(self, paragraph, given):
        if given["list"]:
            number, level = given["list"]
            paragraph.style = self.list_style[number][level]
        else:
            paragraph.style = self.style_of[given["style"]]
        for run in given["runs"]:
            if run == "break":
                paragraph.add_run().add_break()
            elif run == "tab":
                paragraph.add_run().add_tab()
            elif run == "page number":
                self.page_number(paragraph)
            elif run == "emblem":
                width, height = self.description["emblem_points"]
                picture = io.BytesIO(self.emblem)
                paragraph.add_run().add_picture(picture, Pt(width), Pt(height))
            else:
                words = paragraph.add_run(run["text"])
                if run["bold"]:
                    words.bold = True
                if run["italic"]:
                    words.italic = True
                if run["underline"]:
                    words.underline = True
                if run["superscript"]:
                    words.font.superscript = True

    def page_number(self, paragraph):
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        paragraph._p.append(field)

    def table(self, given):
        columns = len(given["columns"])
        table = self.document.add_table(len(given["rows"]), columns)
        if given["lines"]:
            table.style = self.style_of["Table Grid"]
        table.autofit = False
        for column, width in zip(table.columns, given["columns"]):
            column.width = Pt(width)
        above = [None] * columns
        for row, given_row in zip(table.rows, given["rows"]):
            cells = row.cells
            place = 0
            for given_cell in given_row["cells"]:
                cell = cells[place]
                span = given_cell["span"]
                if span > 1:
                    cell = cell.merge(cells[place + span - 1])
                if given_cell["rows"] == "first":
                    above[place] = cell
                elif given_cell["rows"] == "continued":
                    above[place] = above[place].merge(cell)
                self.paragraphs(cell, given_cell["paragraphs"])
                place += span


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        description = json.load(file)
    with open(description["emblem"], "rb") as file:
        emblem = file.read()
    runs = int(sys.argv[2])
    written = b""
    milliseconds = []
    for _ in range(runs + max(runs // 10, 1)):
        begin = time.perf_counter()
        written = Writer(description, emblem).write()
        milliseconds.append((time.perf_counter() - begin) * 1000)
    if len(sys.argv) > 3:
        with open(sys.argv[3], "wb") as file:
            file.write(written)
    # The first ones warm up.
    answer = {
        "milliseconds": milliseconds[-runs:],
        "bytes": len(written),
        "version": docx.__version__,
    }
    print(json.dumps(answer))


main()
