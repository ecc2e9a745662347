/** A cell on one line, quoted if it contains quotation marks. */
function cellText({textContent}: HTMLTableCellElement): string {
  const text = textContent.replace(/\s+/g, ' ').trim();
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The cells of a table on the clipboard as text with tabs. Excel and LibreOffice put
 * such a text there themselves; Word and web pages put only the markup of the table.
 * Undefined if the plain text will do.
 */
export function pastedTable(html: string, text: string): string | undefined {
  if (text.includes('\t') || !/<table/i.test(html)) return undefined;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [table] = page.querySelectorAll('table');
  if (!table) return undefined;
  return Array.from(table.rows, (row) =>
    Array.from(row.cells, cellText).join('\t')
  ).join('\n');
}
