import { bundleFingerprint, type Bundle } from './bundle.js';

const bundle: Bundle = {
  fileSha256: 'a'.repeat(64),
  attachments: [
    { sha256: 'b'.repeat(64), kind: 'attachment', fileName: '附件1.docx' },
    { sha256: 'c'.repeat(64), kind: 'attachment', fileName: '附件2.docx' },
  ],
  title: '关于做好政务公开工作的通知',
  genre: '通知',
  carrier: 'official',
  isPolicy: false,
  isNormative: false,
  isUpward: false,
  isImportant: false,
  interpretationExemption: null,
  urgency: null,
  recipients: ['各科室'],
  copies: [],
  jointOrgans: [],
};

const changes: { [Key in keyof Bundle]: Bundle[Key] } = {
  fileSha256: 'd'.repeat(64),
  attachments: [bundle.attachments[1]!, bundle.attachments[0]!],
  title: '关于做好政务公开工作的通报',
  genre: '通报',
  carrier: 'information',
  isPolicy: true,
  isNormative: true,
  isUpward: true,
  isImportant: true,
  interpretationExemption: '内容浅显',
  urgency: '加急',
  recipients: ['各科室', '各单位'],
  copies: ['区档案馆'],
  jointOrgans: ['区财政局'],
};

describe('bundle fingerprint', () => {
  it('is the same for the same content', () => {
    expect(bundleFingerprint({ ...bundle })).toBe(bundleFingerprint(bundle));
  });

  it.each(Object.keys(changes) as (keyof Bundle)[])('changes with %s', (key) => {
    expect(bundleFingerprint({ ...bundle, [key]: changes[key] })).not.toBe(bundleFingerprint(bundle));
  });
});
