"""Writes a described document with python-docx and prints how long each time took, as JSON.

    python_docx.py DESCRIPTION RUNS [KEEP]

What python-docx has no interface for is left out, so it does less than Circular Desk does: live
links, lists that count on their own (its styles "List Number" and "List Bullet" stand for them),
repeated header rows, the languages of words. Paragraphs get their style by its identity, past the
public interface, which would look for the default style each time and take twice as long in all.
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


def template(description):
    """An empty file with the styles and the page: who writes many letters keeps one."""
    document = docx.Document()
    styles = document.styles
    styles["Normal"].font.name = "Calibri"
    for given in description["styles"]:
        name = given["name"]
        known = name in styles
        style = styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.font.size = Pt(given["size"])
        style.font.bold = given["bold"]
        look = style.paragraph_format
        look.alignment = ALIGNMENTS[given["alignment"]]
        look.space_before = Pt(given["before"])
        look.space_after = Pt(given["after"])
        look.line_spacing = 1
        look.page_break_before = given["page_break_before"]
    for given in description["styles"]:
        if given["based_on"]:
            styles[given["name"]].base_style = styles[given["based_on"]]
    for section in document.sections:
        section.page_width, section.page_height = map(Pt, description["page"])
        section.top_margin = section.bottom_margin = Pt(description["margin"])
        section.left_margin = section.right_margin = Pt(description["margin"])
        section.different_first_page_header_footer = True
    ids = {style.name: style.style_id for style in styles}
    ids |= {given["name"]: styles[given["name"]].style_id for given in description["styles"]}
    file = io.BytesIO()
    document.save(file)
    return file.getvalue(), ids


class Writer:
    def __init__(self, description, emblem, template, ids):
        self.description = description
        self.emblem = emblem
        self.document = docx.Document(io.BytesIO(template))
        self.id_of = ids
        self.list_style = [
            [self.list_style_of(level, depth) for depth, level in enumerate(levels)]
            for levels in description["lists"]
        ]

    def list_style_of(self, level, depth):
        name = "List Bullet" if level["marker"] == "bullet" else "List Number"
        return self.id_of[name if depth == 0 else f"{name} {min(depth + 1, 3)}"]

    def write(self):
        document = self.document
        document.core_properties.title = self.description["title"]
        document.core_properties.author = self.description["author"]
        section = document.sections[0]
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
            paragraph._p.style = self.list_style[number][level]
        else:
            paragraph._p.style = self.id_of[given["style"]]
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
            table.style = "Table Grid"
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
                cell.width = Pt(sum(given["columns"][place : place + span]))
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
    kept, ids = template(description)
    runs = int(sys.argv[2])
    written = b""
    milliseconds = []
    for _ in range(runs + max(runs // 10, 1)):
        begin = time.perf_counter()
        written = Writer(description, emblem, kept, ids).write()
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
