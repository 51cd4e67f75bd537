import { useEffect, type ReactNode } from 'react';
import './ui.css';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The heading of a page; its text is also the title of the browser's tab. */
export const PageHead = ({ title, lead, actions }: PageHeadProps) => {
  useEffect(() => {
    document.title = `${title} · 先定`;
  }, [title]);
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {lead && <div className="page-lead">{lead}</div>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </div>
  );
};

interface PanelProps {
  readonly title?: ReactNode;
  readonly extra?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent';
}

/** One part of a page under its heading. */
export const Panel = ({ title, extra, id, children, tone = 'plain' }: PanelProps) => (
  <section className={`panel panel-${tone}`} id={id} tabIndex={id ? -1 : undefined}>
    {title && (
      <header>
        <h2>{title}</h2>
        {extra}
      </header>
    )}
    <div className="panel-body">{children}</div>
  </section>
);

interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** The line that heads the card on a narrow screen. */
  readonly heading?: boolean;
  readonly width?: number | string;
}

interface RecordsProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty?: ReactNode;
}

/** A table that becomes a list of cards on a narrow screen. */
export const Records = <Row,>({ caption, columns, rows, rowKey, empty }: RecordsProps<Row>) =>
  rows.length === 0 ? (
    <div className="records-empty">{empty}</div>
  ) : (
    <table className="records">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, width }) => (
            <th key={key} scope="col" style={width === undefined ? undefined : { width }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, title, cell, heading }) => (
              <td key={key} data-title={title} className={heading ? 'records-heading' : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Terms and their values; a fact without a value is left out. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
      .map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
