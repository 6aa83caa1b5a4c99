import { zipArgument } from "./archive.ts";

type Cell = string | number;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The smallest Excel workbook that has these sheets, as the file argument of an upload. */
export function workbookArgument(name: string, sheets: Record<string, readonly (readonly Cell[])[]>) {
  const each = (text: (number: number, sheet: string) => string) =>
    Object.keys(sheets)
      .map((sheet, index) => text(index + 1, sheet))
      .join("");
  return zipArgument(name, [
    [
      "[Content_Types].xml",
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${each((number) => `<Override PartName="/xl/sheet${number}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((number, sheet) => `<sheet name="${sheet}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${packaged}">${each((number) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="sheet${number}.xml"/>`)}</Relationships>`,
    ],
    ...Object.values(sheets).map(
      (rows, index) =>
        [
          `xl/sheet${index + 1}.xml`,
          `<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`,
        ] as const,
    ),
  ]);
}

function rowXml(cells: readonly Cell[]): string {
  const inside = cells.map((cell) =>
    typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row>${inside.join("")}</row>`;
}
