/** The names under which answers are kept. Whatever changes a document makes all of them stale. */
export const keys = {
  me: ['me'] as const,
  demo: ['demo'] as const,
  workflow: ['workflow'] as const,
  grounds: ['grounds'] as const,
  keepReasons: ['keep-reasons'] as const,
  catalogue: ['catalogue'] as const,
  sections: ['sections'] as const,
  tasks: ['tasks'] as const,
  documents: ['documents'] as const,
  document: (id: string) => ['document', id] as const,
  findings: (id: string) => ['document', id, 'findings'] as const,
  text: (id: string) => ['document', id, 'text'] as const,
  history: (id: string) => ['document', id, 'history'] as const,
  newer: (id: string) => ['newer', id] as const,
};
