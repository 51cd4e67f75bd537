import { Link, useSearchParams } from 'react-router';
import './parts.css';

interface Part<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count?: number | undefined;
}

/** The part of a page that its address names with `part`; the first one without. */
export const usePart = <Name extends string>(names: readonly [Name, ...Name[]]): Name => {
  const [parameters] = useSearchParams();
  return names.find((name) => name === parameters.get('part')) ?? names[0];
};

/** The parts of a page, each with an address of its own. */
export const Parts = <Name extends string>({
  label,
  parts,
  current,
  keep = [],
}: {
  readonly label: string;
  /** Parameters of the address that all parts share. */
  readonly keep?: readonly string[];
  readonly parts: readonly Part<Name>[];
  readonly current: Name;
}) => {
  const [parameters] = useSearchParams();
  const addressOf = (name: Name): string => {
    const kept = keep.flatMap((one) => (parameters.has(one) ? [[one, parameters.get(one)!]] : []));
    return `?${new URLSearchParams([['part', name], ...kept]).toString()}`;
  };
  return (
    <nav aria-label={label}>
      <ul className="parts">
        {parts.map(({ name, label: text, count }) => (
          <li key={name}>
            <Link to={addressOf(name)} aria-current={name === current ? 'page' : undefined}>
              {text}
              {count !== undefined && <small>{count}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
