import { defineTexts } from '../i18n';

export const disclosureTexts = defineTexts({
  choose: { zh: '公开属性', en: 'Disclosure attribute' },
  proactive: { zh: '主动公开', en: 'Proactive' },
  proactiveWords: {
    zh: '印发后在公开专栏上发布，任何人都能看到。涉及公众利益、需要公众广泛知晓或者参与的，应当主动公开。',
    en: 'Published in the public column after issue. Required for what concerns the public or needs to be widely known.',
  },
  on_request: { zh: '依申请公开', en: 'On request' },
  on_requestWords: {
    zh: '不在专栏发布；有人申请时，可以提供。须写明不主动公开的理由。',
    en: 'Not published, but given to whoever applies for it. Say why it is not published.',
  },
  withheld: { zh: '不予公开', en: 'Withheld' },
  withheldWords: {
    zh: '不发布，申请也不提供。必须有法定情形，并逐项写明依据。',
    en: 'Neither published nor given on request. Needs a statutory ground and its evidence.',
  },
  not_applicable: { zh: '不适用《条例》', en: 'Not applicable' },
  not_applicableWords: {
    zh: '党务等不属于政府信息的文件。须写明依据。',
    en: 'Party affairs and other documents that are not government information. Say on what basis.',
  },
  extent: { zh: '公开范围', en: 'Extent' },
  full: { zh: '全文', en: 'Full text' },
  partial: {
    zh: '部分（区分处理，遮盖不予公开的内容）',
    en: 'Part of it (what must not be disclosed is masked)',
  },
  fullShort: { zh: '全文', en: 'full' },
  partialShort: { zh: '部分', en: 'partial' },
  grounds: { zh: '不予公开的法定情形', en: 'Statutory grounds' },
  groundsLead: {
    zh: '至少选择一项，并写明每一项要求的依据。',
    en: 'Choose at least one and give the evidence that it asks for.',
  },
  groundsPartial: { zh: '遮盖内容所依据的法定情形', en: 'Grounds for what is masked' },
  must: { zh: '应当不公开', en: 'must be withheld' },
  may: { zh: '可以不公开', en: 'may be withheld' },
  mustWords: { zh: '法律要求不予公开', en: 'the law forbids disclosure' },
  mayWords: { zh: '可以不予公开，须说明为什么行使裁量', en: 'discretion: say why it is used' },
  discretion: { zh: '为什么不公开（裁量理由）', en: 'Why it is not disclosed (discretion)' },
  rejected: { zh: '不能只写：{list}', en: 'Not sufficient: {list}' },
  reason: { zh: '理由', en: 'Reason' },
  reasonWithheld: { zh: '补充说明（可不填）', en: 'Further explanation (optional)' },
  article14: {
    zh: '依法确定为国家秘密的政府信息，法律、行政法规禁止公开的政府信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开。',
    en: 'State secrets, information whose disclosure laws or administrative regulations forbid, and information that may endanger national, public or economic security or social stability are not disclosed.',
  },
  article15: {
    zh: '涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开。但是，第三方同意公开或者行政机关认为不公开会对公共利益造成重大影响的，予以公开。',
    en: 'Trade secrets, privacy and other information that would harm a third party are not disclosed, unless the third party agrees or non-disclosure would seriously affect the public interest.',
  },
  article16a: {
    zh: '行政机关的内部事务信息，包括人事管理、后勤管理、内部工作流程等方面的信息，可以不予公开。',
    en: 'Information about internal affairs – personnel, logistics, internal procedures – may be withheld.',
  },
  article16b: {
    zh: '行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息以及行政执法案卷信息，可以不予公开。法律、法规、规章规定上述信息应当公开的，从其规定。',
    en: 'Records of discussion, drafts, consultations, requests for instructions and enforcement files may be withheld unless a law, regulation or rule requires disclosure.',
  },
  regulation: { zh: '《条例》{article}', en: 'Regulation, {article}' },
  none: { zh: '尚未认定', en: 'Not yet determined' },
});
