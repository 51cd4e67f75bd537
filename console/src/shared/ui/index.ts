export { useClear } from './clear';
export { LoadFailure, Loading, Notice, ProblemAlert } from './feedback';
export { Facts, PageHead, Panel, Records, type Fact } from './layout';
export { Parts, usePart } from './parts';
export { AttributeMark, DueMark, StateMark, UrgencyMark } from './marks';
export { attributeTexts } from './ui.texts';
