export { paragraphOf } from './paragraph';
export { placeText, usePlaces } from './places';
export { TextView, WIRING, type Marked } from './text-view';
export { textTexts } from './text.texts';
