export { Chart, type ChartData } from './chart';
