import { useEffect, useState } from 'react';

const MILLISECONDS = 600;

/**
 * Whether what has just appeared may be clicked: the second click of a double click on the button of the document
 * before must not decide on the one that took its place.
 */
export const useSettled = (): boolean => {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return settled;
};
