export { useMachineLabels } from './machine-labels';
