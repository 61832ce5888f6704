// Writes a described document with docx (npm) and prints how long each time took, as JSON.
//
//     docx_npm.mjs DESCRIPTION RUNS [KEEP]
//
// It does less than Circular Desk does: no live links, no languages of words.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

// `import` would not look in NODE_PATH.
const require = createRequire(import.meta.url);
const here = process.cwd();
let docx, version;
try {
  const found = require.resolve("docx", { paths: [join(here, "target/peers"), here] });
  docx = require(found);
  version = JSON.parse(readFileSync(join(found.slice(0, found.lastIndexOf("dist")), "package.json"))).version;
} catch (error) {
  if (error.code !== "MODULE_NOT_FOUND") throw error;
  process.exit(3);
}

const twips = (points) => Math.round(points * 20);
const identity = (style) => style.replaceAll(" ", "");

function run(given, document) {
  const { TextRun, ImageRun, PageNumber, Tab } = docx;
  switch (given) {
    case "break":
      return new TextRun({ break: 1 });
    case "tab":
      return new TextRun({ children: [new Tab()] });
    case "page number":
      return new TextRun({ children: [PageNumber.CURRENT] });
    case "emblem": {
      // Its measures are pixels, 96 to an inch.
      const [width, height] = document.emblem_points.map((points) => Math.round((points * 96) / 72));
      return new ImageRun({ type: "png", data: document.emblem_bytes, transformation: { width, height } });
    }
  }
  return new TextRun({
    text: given.text,
    bold: given.bold || undefined,
    italics: given.italic || undefined,
    underline: given.underline ? {} : undefined,
    superScript: given.superscript || undefined,
  });
}

function paragraph(given, document) {
  return new docx.Paragraph({
    style: identity(given.style),
    numbering: given.list ? { reference: `list-${given.list[0]}`, level: given.list[1] } : undefined,
    children: given.runs.map((one) => run(one, document)),
  });
}

const paragraphs = (given, document) => given.map((one) => paragraph(one, document));

function table(given, document) {
  const { Table, TableRow, TableCell, TableBorders, WidthType, VerticalMergeType, TableLayoutType } = docx;
  const widths = given.columns.map(twips);
  const rows = given.rows.map((row) => {
    let column = 0;
    const cells = row.cells.map((cell) => {
      const end = column + cell.span;
      const width = widths.slice(column, end).reduce((sum, one) => sum + one, 0);
      column = end;
      const children = paragraphs(cell.paragraphs, document);
      return new TableCell({
        columnSpan: cell.span > 1 ? cell.span : undefined,
        verticalMerge: { first: VerticalMergeType.RESTART, continued: VerticalMergeType.CONTINUE }[cell.rows],
        shading: cell.shaded ? { fill: "EAF0F6" } : undefined,
        width: { size: width, type: WidthType.DXA },
        children: children.length ? children : [new docx.Paragraph({})],
      });
    });
    return new TableRow({ children: cells, cantSplit: true, tableHeader: row.header });
  });
  return new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    borders: given.lines ? undefined : TableBorders.NONE,
  });
}

function write(document) {
  const { Document, Header, Footer, Packer } = docx;
  const paragraphStyles = document.styles.map((style) => ({
    id: identity(style.name),
    name: style.name,
    basedOn: style.based_on ? identity(style.based_on) : undefined,
    run: { size: Math.round(style.size * 2), bold: style.bold || undefined },
    paragraph: {
      alignment: style.alignment,
      spacing: { before: twips(style.before), after: twips(style.after) },
      outlineLevel: style.heading ? style.heading - 1 : undefined,
      pageBreakBefore: style.page_break_before || undefined,
    },
  }));
  const config = document.lists.map((levels, number) => ({
    reference: `list-${number}`,
    levels: levels.map((level, depth) => ({
      level: depth,
      format: level.marker,
      text: level.text,
      alignment: "left",
      style: { paragraph: { indent: { left: twips(level.indent), hanging: twips(level.hanging) } } },
    })),
  }));
  const margin = twips(document.margin);
  const file = new Document({
    title: document.title,
    creator: document.author,
    styles: { default: { document: { run: { font: "Calibri" } } }, paragraphStyles },
    numbering: { config },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(document.page[0]), height: twips(document.page[1]) },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: new Header({ children: paragraphs(document.header, document) }) },
        footers: { first: new Footer({ children: paragraphs(document.first_footer, document) }) },
        children: document.blocks.map((block) =>
          block.paragraph ? paragraph(block.paragraph, document) : table(block.table, document),
        ),
      },
    ],
  });
  return Packer.toBuffer(file);
}

const [, , description, count, keep] = process.argv;
const runs = Number(count);
const document = JSON.parse(readFileSync(description, "utf8"));
document.emblem_bytes = readFileSync(document.emblem);
const milliseconds = [];
let written;
// The first ones warm up.
for (let done = -Math.max(Math.floor(runs / 10), 1); done < runs; done += 1) {
  const begin = performance.now();
  written = await write(document);
  if (done >= 0) milliseconds.push(performance.now() - begin);
}
if (keep) writeFileSync(keep, written);
console.log(JSON.stringify({ milliseconds, bytes: written.length, version }));
