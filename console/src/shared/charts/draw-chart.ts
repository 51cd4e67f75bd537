import { BarChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './chart';

register([BarChart, PieChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface ChartDrawing {
  readonly show: (data: ChartData) => void;
  readonly end: () => void;
}

const INK = '#4b5159';
const LINE = '#ddd8cf';
const text = { color: INK, fontFamily: 'Noto Sans CJK SC, Microsoft YaHei, sans-serif', fontSize: 12 };

const sharesOf = ({ labels, series, colors = [] }: ChartData) => ({
  tooltip: { trigger: 'item' },
  legend: { bottom: 0, itemGap: 18, textStyle: text },
  series: [
    {
      type: 'pie',
      radius: ['46%', '72%'],
      center: ['50%', '44%'],
      label: { ...text, formatter: '{c}' },
      itemStyle: { borderColor: '#fff', borderWidth: 2 },
      data: labels.map((name, index) => ({
        name,
        value: series[0]?.values[index] ?? 0,
        itemStyle: { color: colors[index] },
      })),
    },
  ],
});

const barsOf = ({ kind, labels, series }: ChartData) => {
  const names = {
    type: 'category',
    data: [...labels],
    inverse: kind === 'bars',
    axisLabel: { ...text, width: 110, overflow: 'truncate' },
    axisLine: { lineStyle: { color: LINE } },
    axisTick: { show: false },
  };
  const numbers = {
    type: 'value',
    minInterval: 1,
    axisLabel: text,
    splitLine: { lineStyle: { color: LINE } },
  };
  return {
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: series.length > 1 ? { bottom: 0, itemGap: 18, textStyle: text } : { show: false },
    grid: { left: 8, right: 24, top: 12, bottom: series.length > 1 ? 32 : 8, containLabel: true },
    xAxis: kind === 'bars' ? numbers : names,
    yAxis: kind === 'bars' ? names : numbers,
    series: series.map(({ name, color, values }) => ({
      name,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 28,
      itemStyle: { color },
      data: [...values],
    })),
  };
};

/** Draws as SVG, without motion, and follows the width of its place. */
export const startDrawing = (place: HTMLElement): ChartDrawing => {
  const chart = init(place, undefined, { renderer: 'svg' });
  const follower = new ResizeObserver(() => chart.resize());
  follower.observe(place);
  return {
    show: (data) =>
      chart.setOption(
        { animation: false, ...(data.kind === 'shares' ? sharesOf(data) : barsOf(data)) },
        true,
      ),
    end: () => {
      follower.disconnect();
      chart.dispose();
    },
  };
};
