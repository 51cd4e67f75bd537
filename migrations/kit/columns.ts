export type ColumnKind =
  | { readonly kind: 'id' }
  | { readonly kind: 'text'; readonly length: number }
  | { readonly kind: 'longText' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'bigInteger' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'date' }
  | { readonly kind: 'hash' }
  | { readonly kind: 'serial' };

export interface Column {
  readonly type: ColumnKind;
  readonly nullable: boolean;
  readonly default?: string | number;
}

const required = (type: ColumnKind): Column => ({ type, nullable: false });

/** UUID version 7, 36 characters. */
export const id = (): Column => required({ kind: 'id' });
export const text = (length: number): Column => required({ kind: 'text', length });
/** Up to 4 GiB; JSON is stored as canonical text in it. */
export const longText = (): Column => required({ kind: 'longText' });
export const integer = (): Column => required({ kind: 'integer' });
export const bigInteger = (): Column => required({ kind: 'bigInteger' });
export const boolean = (): Column => required({ kind: 'boolean' });
/** UTC, ISO 8601 with milliseconds, 24 characters: sorts as text. */
export const instant = (): Column => required({ kind: 'instant' });
/** A legal day, `YYYY-MM-DD`. */
export const date = (): Column => required({ kind: 'date' });
/** SHA-256, 64 hexadecimal digits. */
export const hash = (): Column => required({ kind: 'hash' });
/** A number that the database counts up; must be the primary key. */
export const serial = (): Column => required({ kind: 'serial' });
export const nullable = (column: Column): Column => ({ ...column, nullable: true });
export const withDefault = (column: Column, value: string | number): Column => ({
  ...column,
  default: value,
});

const typeSql = (dialect: 'sqlite' | 'mysql', type: ColumnKind): string => {
  const mysql = dialect === 'mysql';
  const ascii = mysql ? ' CHARACTER SET ascii COLLATE ascii_bin' : '';
  switch (type.kind) {
    case 'id':
      return `char(36)${ascii}`;
    case 'hash':
      return `char(64)${ascii}`;
    case 'instant':
      return `char(24)${ascii}`;
    case 'date':
      return `char(10)${ascii}`;
    case 'text':
      return `varchar(${type.length})`;
    case 'longText':
      return mysql ? 'longtext' : 'text';
    case 'integer':
      return mysql ? 'int' : 'integer';
    case 'bigInteger':
      return mysql ? 'bigint' : 'integer';
    case 'boolean':
      return mysql ? 'tinyint(1)' : 'boolean';
    case 'serial':
      return mysql ? 'bigint AUTO_INCREMENT' : 'integer';
  }
};

export const columnSql = (dialect: 'sqlite' | 'mysql', name: string, column: Column): string => {
  const fallback =
    column.default === undefined
      ? ''
      : ` DEFAULT ${typeof column.default === 'number' ? column.default : `'${column.default.replaceAll("'", "''")}'`}`;
  return `\`${name}\` ${typeSql(dialect, column.type)}${column.nullable ? '' : ' NOT NULL'}${fallback}`;
};
