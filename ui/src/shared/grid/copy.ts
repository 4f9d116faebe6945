// Rows as a table for other programs: tab-separated text and HTML, side by side on the clipboard.

const clean = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** A cell that a spreadsheet would take for a formula gets a mark before it that keeps it text. */
const inert = (text: string) => (/^[=+\-@]/.test(text) && !/^-?[\d.,\s]+$/.test(text) ? `'${text}` : text);

export function asTsv(table: string[][]): string {
  return table.map((row) => row.map((cell) => inert(clean(cell))).join('\t')).join('\n');
}

export function asHtml(head: string[], rows: string[][]): string {
  const line = (tag: 'td' | 'th') => (cells: string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line('th')(head)}</thead><tbody>${rows.map(line('td')).join('')}</tbody></table>`;
}
