export { DisclosureFields } from './disclosure-fields';
export { disclosureOf, emptyDisclosure, presentDisclosure, type DisclosureInput } from './disclosure-input';
export { DisclosureSummary, GroundList } from './disclosure-summary';
export { useGroundNames } from './ground-names';
export { GroundChooser } from './ground-chooser';
