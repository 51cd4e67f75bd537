import { useEffect, useRef, useState } from 'react';
import './chart.css';
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
    const start = async () => {
      const { startDrawing } = await import('./draw-chart');
      if (left || !place.current) return;
      made = startDrawing(place.current);
      setDrawing(made);
    };
    // Without the picture the numbers beside it still stand.
    start().catch(() => undefined);
    return () => {
      left = true;
      made?.end();
    };
  }, []);
  useEffect(() => drawing?.show(data), [drawing, data]);
  return <div ref={place} role="img" aria-label={title} className="chart" style={{ height }} />;
};
