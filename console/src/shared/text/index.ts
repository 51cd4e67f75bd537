export { paragraphOf, placeText, usePlaces } from './places';
export { TextView, WIRING, type Marked } from './text-view';
export { textTexts } from './text.texts';
