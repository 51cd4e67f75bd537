export const NewDocumentPage = () => null;
export const DraftingPage = () => null;
