import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand under each other, to the right. */
  readonly figures?: boolean;
  /** Of its column, in CSS: with it, tables under each other have their columns in one line. */
  readonly width?: string;
  /** It names the row; without one the first column does. */
  readonly isName?: boolean;
}

interface DataTableProps<Row> {
  /** What the table shows; heard only when the page says it already. */
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** A row that changed is marked until it was seen. */
  readonly isChanged?: (row: Row) => boolean;
}

// Below 48em the rows are shown as blocks, and a browser then forgets that they are a table unless it is told.
/** A table that a narrow screen shows row under row, each cell with its heading. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, keyOf, isChanged }: DataTableProps<Row>) {
  const isFixed = columns.some(({ width }) => width !== undefined);
  const name = columns.find(({ isName }) => isName) ?? columns[0];
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    <table className={isFixed ? 'table table-fixed' : 'table'} role="table">
      <caption className={hideCaption ? 'only-heard' : undefined}>{caption}</caption>
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} style={width === undefined ? undefined : { width }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header, figures }) => (
            <th key={key} scope="col" role="columnheader" className={figures ? 'figure' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row" className={isChanged?.(row) ? 'changed' : undefined}>
            {columns.map(({ key, header, cell, figures }) =>
              key === name?.key ? (
                <th key={key} scope="row" role="rowheader" data-label={header}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} role="cell" data-label={header} className={figures ? 'figure' : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  );
}
