export { placeText, usePlaces } from './places';
export { TextView } from './text-view';
