"""Makes Word files and web pages of letters, as other programs and other hands would.

letters.py LETTER.json FOLDER: LETTER.json says what the letter prints. Writes NAME.A.docx, NAME.B.docx, NAME.C.docx by
python-docx, and NAME.A.html … for LibreOffice, where

  A  has a row for each label of the head, values beside them, recipients at the right over all rows;
  B  has the labels below each other in one cell, the values in the next, subject in a row of its own;
  C  has no table: labels, tabulators and values, two labels on one line, soft line ends in the subject.
"""

import html
import json
import sys
from pathlib import Path

try:
    import docx
except ImportError:
    docx = None


def word_a(document, letter):
    labels = letter["labels"]
    table = document.add_table(rows=max(len(labels), 1) + 1, cols=3)
    for row, (label, values) in enumerate(labels):
        table.cell(row, 0).text = label
        cell = table.cell(row, 1)
        cell.text = values[0]
        for value in values[1:]:
            cell.add_paragraph(value)
    whole = table.cell(0, 2).merge(table.cell(max(len(labels) - 1, 0), 2))
    lines = recipients(letter)
    whole.text = lines[0] if lines else ""
    for line in lines[1:]:
        whole.add_paragraph(line)
    last = max(len(labels), 1)
    table.cell(last, 0).text = letter["subject"][0]
    cell = table.cell(last, 1).merge(table.cell(last, 2))
    cell.text = letter["subject"][1][0]
    for line in letter["subject"][1][1:]:
        cell.add_paragraph(line)


def word_b(document, letter):
    table = document.add_table(rows=2, cols=3)
    first, second, third = table.rows[0].cells
    names, values = stacked(letter)
    first.text = "\n".join(names)
    second.text = "\n".join(values)
    lines = recipients(letter)
    third.text = lines[0] if lines else ""
    for line in lines[1:]:
        third.add_paragraph(line)
    cell = table.cell(1, 0).merge(table.cell(1, 2))
    cell.text = letter["subject"][0] + "\t" + "\n".join(letter["subject"][1])


def word_c(document, letter):
    for line in lines_of_head(letter):
        document.add_paragraph(line)
    for line in recipients(letter):
        document.add_paragraph(line)
    subject = document.add_paragraph()
    subject.add_run(letter["subject"][0]).bold = True
    subject.add_run("\t" + "\n".join(letter["subject"][1]))


def stacked(letter):
    """Labels and values below each other; a label with two values leaves a line free below it."""
    names, values = [], []
    for label, own in letter["labels"]:
        names.extend([label] + [""] * (len(own) - 1))
        values.extend(own)
    return names, values


def lines_of_head(letter):
    """Labels with their values; telephone and fax, where they follow each other, on one line."""
    lines = []
    for label, values in letter["labels"]:
        line = label + "\t" + values[0]
        short = len(values) == 1 and values[0].startswith("+")
        if short and lines and lines[-1][1]:
            lines[-1] = (lines[-1][0] + "\t" + line, False)
        else:
            lines.append((line, short))
        lines.extend((value, False) for value in values[1:])
    return [line for line, _ in lines]


def recipients(letter):
    lines = []
    for label, names in letter["recipients"]:
        lines.append(label)
        lines.extend("-\t" + name for name in names)
    return lines


def word(letter, head, path):
    document = docx.Document()
    for line in letter["before"]:
        document.add_paragraph(line)
    head(document, letter)
    for block in letter["after"]:
        if isinstance(block, str):
            document.add_paragraph(block)
        else:
            columns = max(len(row) for row in block)
            table = document.add_table(rows=0, cols=columns)
            for row in block:
                cells = table.add_row().cells
                for cell, text in zip(cells, row):
                    cell.text = text
    document.save(path)


def lines(text):
    return html.escape(text).replace("\n", "<br>").replace("\t", "&#9;")


def paragraphs(found):
    return "".join(f"<p>{lines(text)}</p>" for text in found) or "<p></p>"


def page(letter, kind, path):
    out = ['<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>', paragraphs(letter["before"])]
    subject = letter["subject"]
    if kind == "A":
        out.append("<table>")
        for at, (label, values) in enumerate(letter["labels"] or [["", [""]]]):
            out.append(f"<tr><td>{paragraphs([label])}</td><td>{paragraphs(values)}</td>")
            if at == 0:
                rows = max(len(letter["labels"]), 1)
                out.append(f'<td rowspan="{rows}">{paragraphs(recipients(letter))}</td>')
            out.append("</tr>")
        out.append(f"<tr><td>{paragraphs([subject[0]])}</td>")
        out.append(f'<td colspan="2">{paragraphs(subject[1])}</td></tr></table>')
    elif kind == "B":
        names, values = stacked(letter)
        out.append(f"<table><tr><td>{lines(chr(10).join(names))}</td><td>{lines(chr(10).join(values))}</td>")
        out.append(f"<td>{paragraphs(recipients(letter))}</td></tr>")
        whole = subject[0] + " " + "\n".join(subject[1])
        out.append(f'<tr><td colspan="3">{lines(whole)}</td></tr></table>')
    else:
        out.append(paragraphs(lines_of_head(letter) + recipients(letter)))
        out.append(f"<p><b>{lines(subject[0])}</b> {lines(chr(10).join(subject[1]))}</p>")
    for block in letter["after"]:
        if isinstance(block, str):
            out.append(paragraphs([block]))
        else:
            out.append("<table>")
            for row in block:
                out.append("<tr>" + "".join(f"<td>{paragraphs(text.split(chr(10)))}</td>" for text in row) + "</tr>")
            out.append("</table>")
    out.append("</body></html>")
    Path(path).write_text("\n".join(out), encoding="utf-8")


def main():
    letter = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    folder, name = Path(sys.argv[2]), Path(sys.argv[1]).stem
    for kind, head in (("A", word_a), ("B", word_b), ("C", word_c)):
        if docx is not None:
            word(letter, head, folder / f"{name}.{kind}.docx")
        page(letter, kind, folder / f"{name}.{kind}.html")
    print("python-docx" if docx is not None else "no python-docx")


main()
