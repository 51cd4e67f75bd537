export { isNeedlessInterpretation } from './is-needless-interpretation';
export { useMachineLabels } from './machine-labels';
