export const FindingsPage = () => null;
