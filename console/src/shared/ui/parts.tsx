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
}: {
  readonly label: string;
  readonly parts: readonly Part<Name>[];
  readonly current: Name;
}) => (
  <nav aria-label={label}>
    <ul className="parts">
      {parts.map(({ name, label: text, count }) => (
        <li key={name}>
          <Link to={`?part=${name}`} aria-current={name === current ? 'page' : undefined}>
            {text}
            {count !== undefined && <small>{count}</small>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
