export { Decided } from './decided';
export { useFindingNames } from './names';
export { isOpen, ReviewForm } from './review-form';
export { reviewFormTexts } from './review-form.texts';
