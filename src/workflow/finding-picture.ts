import { isPictureText, type FindingWithVerdict } from '../screening/index.js';

/** Formats of which a preview can be made; metafiles and drawings in XML have none and are never published. */
const SHOWN_FORMATS: ReadonlySet<string> = new Set(['png', 'jpg', 'gif', 'tiff', 'webp']);

/** Whether the picture that a finding is about can be looked at. */
export const hasPicture = ({
  kind,
  location,
  excerptMasked,
}: Pick<FindingWithVerdict['finding'], 'kind' | 'location' | 'excerptMasked'>): boolean =>
  isPictureText(location) ||
  (kind === 'picture_unread' && location === 'picture' && SHOWN_FORMATS.has(excerptMasked));
