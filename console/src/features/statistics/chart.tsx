import { useEffect, useRef, useState } from 'react';
import type { ChartDrawing } from './draw-chart';

export interface ChartData {
  readonly kind: 'bars' | 'columns' | 'shares';
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
  }[];
  /** For shares: the colour of each label. */
  readonly colors?: readonly string[];
}

interface Props {
  readonly title: string;
  readonly data: ChartData;
  readonly height: number;
}

/** A picture of numbers that stand beside it as a table; the library is loaded when it is first needed. */
export const Chart = ({ title, data, height }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<ChartDrawing>();
  useEffect(() => {
    let left = false;
    let made: ChartDrawing | undefined;
    void import('./draw-chart').then(({ startDrawing }) => {
      if (left || !place.current) return;
      made = startDrawing(place.current);
      setDrawing(made);
    }, () => setDrawing(undefined));
    return () => {
      left = true;
      made?.end();
    };
  }, []);
  useEffect(() => drawing?.show(data), [drawing, data]);
  return <div ref={place} role="img" aria-label={title} className="chart" style={{ height }} />;
};
