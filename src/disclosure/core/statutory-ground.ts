import { readFileSync } from 'node:fs';

/** `must` 不予公开 · `may` 可以不予公开, a discretion that needs a reason · `redirect` only answers applications. */
export type GroundForce = 'must' | 'may' | 'redirect';

/** A statutory ground for not disclosing. @basis 条例第十四条至第十六条、第三十六条第七项 */
export interface StatutoryGround {
  readonly code: string;
  readonly label: string;
  readonly article: string;
  readonly force: GroundForce;
  /** What is to be stated when the document is written; every key is required. */
  readonly sourceEvidence: readonly { readonly key: string; readonly label: string }[];
  /** Row of the annual report's table three. */
  readonly annualReportRow: string;
  /** The ground may fall away with time, so it is reviewed every year. */
  readonly timeLimited: boolean;
  readonly usableForDocuments: boolean;
  readonly reclassification: {
    readonly plausible: boolean | 'low';
    readonly triggers: readonly string[];
  };
  readonly exceptions?: readonly string[];
  readonly note?: string;
  readonly prefer?: string;
  readonly conflict?: string;
  readonly override?: string;
}

interface GroundsFile {
  readonly version: string;
  readonly grounds: readonly StatutoryGround[];
}

const file = JSON.parse(
  readFileSync(new URL('../data/grounds.json', import.meta.url), 'utf8'),
) as GroundsFile;

/** The version of the regulation that the grounds are taken from; kept on every determination. */
export const LAW_VERSION = file.version;

/** All grounds in the order of the articles, those included that no document may use. */
export const STATUTORY_GROUNDS: readonly StatutoryGround[] = file.grounds;

/**
 * What an imported document was closed for, in the words of its time, where no ground of the regulation in force can
 * be told from them. Nobody can cite it; whoever keeps the document closed names a ground anew.
 */
export const RECORDED_GROUND: StatutoryGround = {
  code: 'RECORDED',
  label: '导入时记载的依据，尚未对应现行条文',
  article: '',
  force: 'must',
  sourceEvidence: [{ key: 'recorded', label: '原来的记载' }],
  annualReportRow: '',
  timeLimited: true,
  usableForDocuments: false,
  reclassification: { plausible: true, triggers: [] },
};

/** The law as it was before 2019-05-15. */
export const FORMER_LAW = { version: '492-2007', until: '2019-05-14' } as const;

const byCode = new Map([...STATUTORY_GROUNDS, RECORDED_GROUND].map((ground) => [ground.code, ground]));

export const findGround = (code: string): StatutoryGround | undefined => byCode.get(code);

/** True for the codes of the regulation; anything else is malformed input. */
export const isKnownGround = (code: string): boolean => byCode.has(code) && code !== RECORDED_GROUND.code;

/** State secrets must not be stored on this system at all. @basis 保密法第三十一条第三项 */
export const STATE_SECRET_GROUND = 'A14-SS';

/** Grounds that protect a third party and fall away with consent. @basis 条例第十五条 */
export const protectsThirdParty = (code: string): boolean => findGround(code)?.article === '第十五条';
