export default async () => {
  await globalThis.stopMariaDb?.();
};
