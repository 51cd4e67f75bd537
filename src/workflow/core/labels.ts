import type { RuleName } from './rules.js';
import type { EventType, Role, State } from './vocabulary.js';
import type { WorkStep } from './work-items.js';

/** The name of a thing for people, in the words of the regulation and in English. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

const label = (zh: string, en: string): Label => ({ zh, en });

export const ROLE_LABELS: Readonly<Record<Role, Label>> = {
  drafter: label('拟稿人', 'drafter'),
  section_head: label('科室负责人', 'section head'),
  office_reviewer: label('办公室核稿人', 'office reviewer'),
  legal_reviewer: label('合法性审核人员', 'legal reviewer'),
  secrecy_reviewer: label('保密审查员', 'secrecy reviewer'),
  disclosure_officer: label('政务公开工作人员', 'disclosure officer'),
  deputy_leader: label('分管领导', 'deputy leader in charge'),
  principal: label('主要负责人', 'principal'),
  clerk: label('文秘人员', 'clerk'),
  publisher: label('信息发布人员', 'publisher'),
  auditor: label('审计员', 'auditor'),
  admin: label('系统管理员', 'administrator'),
};

export const STATE_LABELS: Readonly<Record<State, Label>> = {
  drafting: label('起草', 'drafting'),
  section_review: label('科室审核', 'section review'),
  countersigning: label('会签', 'countersigning'),
  office_review: label('办公室核稿', 'office review'),
  legality_review: label('合法性审核', 'legality review'),
  confidentiality_review: label('保密审查', 'confidentiality review'),
  disclosure_review: label('公开属性审核', 'disclosure review'),
  deputy_review: label('分管领导审签', 'review by the deputy leader'),
  signing: label('签发', 'signing'),
  ruling_pending: label('报请确定', 'waiting for a ruling'),
  registration: label('复核登记', 'check and registration'),
  issuing: label('印发', 'issuing'),
  awaiting_publication: label('待发布', 'awaiting publication'),
  published: label('已发布', 'published'),
  withdrawn: label('已撤下', 'withdrawn'),
  filed: label('已办结（未主动公开）', 'filed, not published'),
  reclassification_review: label('公开属性调整审查', 'review of an adjusted attribute'),
  reclassification_signing: label('公开属性调整签批', 'signing of an adjusted attribute'),
  isolated: label('隔离', 'isolated'),
  voided: label('终止办理', 'voided'),
};

/** What waits, for lists of work. */
export const WORK_LABELS: Readonly<Record<WorkStep, Label>> = {
  ...STATE_LABELS,
  signature_confirmation: label('核对代录的签批', 'confirmation of a recorded signature'),
};

export const EVENT_LABELS: Readonly<Record<EventType, Label>> = {
  submit: label('送审', 'submit'),
  recall: label('撤回', 'recall'),
  approve: label('审核通过', 'approve'),
  countersign: label('会签', 'countersign'),
  return: label('退回', 'return'),
  redetermine: label('调整拟定属性', 'redetermine the attribute'),
  revise: label('文字修改', 'revise the wording'),
  escalate: label('报请确定', 'escalate a doubt'),
  ruling: label('登记确定结果', 'record the ruling'),
  sign: label('签发', 'sign'),
  record_signature: label('代录纸质签批', 'record a signature given on paper'),
  confirm_recorded_signature: label('核对代录的签批', 'confirm the recorded signature'),
  reject_recorded_signature: label('退回代录', 'reject the recorded signature'),
  discard_recorded_signature: label('撤销代录', 'discard the recorded signature'),
  register: label('登记编号', 'register'),
  return_to_signer: label('退原签批人复审', 'return to the signer'),
  issue: label('印发', 'issue'),
  publish: label('发布', 'publish'),
  publish_interpretation: label('发布解读', 'publish the interpretation'),
  withdraw: label('撤下', 'withdraw'),
  set_validity: label('标注有效性', 'set the validity'),
  reinstate: label('恢复发布', 'reinstate'),
  propose_disclosure: label('提请转为主动公开', 'propose disclosure'),
  propose_closure: label('提请调整为不主动公开', 'propose closure'),
  archive: label('归档', 'archive'),
  void: label('终止办理', 'void'),
  isolate: label('隔离', 'isolate'),
  release: label('解除隔离', 'release'),
  erase: label('销毁', 'erase'),
};

export const RULE_LABELS: Readonly<Record<RuleName, Label>> = {
  actorIsDrafter: label('办理人是拟稿人', 'the actor drafted the document'),
  actorHoldsStep: label('办理人承担本环节', 'the actor holds this step'),
  actorAnswersForSection: label(
    '办理人代表尚未会签的科室',
    'the actor answers for a section that has not answered',
  ),
  actorIsOfficeReviewer: label('办理人是办公室核稿人', 'the actor is an office reviewer'),
  actorIsSecrecyReviewer: label('办理人是保密审查员', 'the actor is a secrecy reviewer'),
  actorIsDisclosureOfficer: label('办理人是政务公开工作人员', 'the actor is a disclosure officer'),
  actorIsClerk: label('办理人是文秘人员', 'the actor is a clerk'),
  actorIsPublisher: label('办理人是信息发布人员', 'the actor is a publisher'),
  actorProposesOrConfirms: label(
    '保密审查员提出，主要负责人确认同一决定',
    'the secrecy reviewer proposes, the principal confirms the same decision',
  ),
  confirmerIsNotProposer: label('确认人不是提出人', 'the confirmer is not the proposer'),
  actorConfirmsRecordedSignature: label(
    '办理人是核稿人、政务公开工作人员或者签批人本人',
    'the actor is an office reviewer, a disclosure officer or the signer',
  ),
  confirmerIsNotRecorder: label('确认人不是代录人', 'the confirmer did not record the signature'),
  recorderIsNotDrafter: label('代录人不是拟稿人', 'the recorder is not the drafter'),
  confirmerIsNotDrafter: label('确认人不是拟稿人', 'the confirmer is not the drafter'),
  noRecordedSignatureIsPending: label('没有等待确认的代录', 'no recorded signature waits already'),
  recordedSignatureIsPending: label('有等待确认的代录', 'a recorded signature waits'),
  paperSignerHoldsStep: label('纸上的签批人可以签批本件', 'whoever signed on paper may sign this document'),
  paperSignerIsNotDrafter: label('纸上的签批人不是拟稿人', 'whoever signed on paper is not the drafter'),
  recorderIsNotSigner: label('代录人不是签批人', 'the recorder is not the signer'),
  recordedSignatureCoversThis: label(
    '代录之后文稿、公开属性和处理意见没有变化',
    'nothing that the recorded signature covers has changed',
  ),
  paperDateIsNotAhead: label('纸质签批日期不晚于今天', 'the day on the paper is not in the future'),
  paperDateFollowsArrival: label(
    '纸质签批日期不早于本件送到签批的日期',
    'the day on the paper is not before the document came to be signed',
  ),
  reviewerIsNotDrafter: label('审核人不是拟稿人', 'the reviewer is not the drafter'),
  signerIsNotDrafter: label('签发人不是拟稿人', 'the signer is not the drafter'),
  publisherIsNotDrafter: label('发布人不是拟稿人', 'the publisher is not the drafter'),
  publisherDidNotReviewConfidentiality: label(
    '发布人不是本件保密审查人',
    'the publisher did not make the confidentiality review',
  ),
  fileIsPresent: label('已有正文', 'the body is there'),
  noteAgrees: label('附注与公开属性一致', 'the note agrees with the attribute'),
  attributeIsDetermined: label('已确定公开属性', 'the attribute is determined'),
  attributeIsProactive: label('公开属性为主动公开', 'the attribute is proactive'),
  determinationIsComplete: label('公开属性的依据和理由完整', 'grounds and reasons are complete'),
  normativeIsProactive: label('规范性文件主动公开', 'a normative document is proactive'),
  rulingAllowsDisclosure: label('主管部门未认定不得公开', 'no ruling forbids the disclosure'),
  interpretationIsPresent: label(
    '政策性文件有解读方案和解读材料或者免予解读的理由',
    'a policy document has its interpretation or an exemption',
  ),
  proactiveHasNoOpenBlock: label(
    '拟主动公开的没有未处理的阻断项',
    'what is to be public has no open blocking finding',
  ),
  everyStepHasSomebody: label('每个环节都有人可办', 'every step has somebody who can do it'),
  screeningIsCurrent: label('筛查覆盖当前文件', 'the screening is of the present files'),
  findingsAreResolved: label('筛查发现均已处理', 'the findings have their verdicts'),
  removalsMakeItPartial: label(
    '标有不予公开部分的为部分公开',
    'what has parts left out is disclosed in part',
  ),
  removalsAreSettled: label('不予公开的部分均已确认', 'the parts that are left out are confirmed'),
  nobodyActedSinceSubmit: label('送审后尚无人办理', 'nobody has acted since the submission'),
  bundleMayChange: label('尚未编号、未曾发布', 'neither numbered nor ever published'),
  everyEarlierStepIsCurrent: label('签发前各环节均有效', 'every earlier step is current'),
  everyStepIsCurrent: label('各环节和签发均有效', 'every step and the signature are current'),
  adjustmentReviewIsCurrent: label('调整审查有效', 'the review of the adjustment is current'),
  publicCopyIsClean: label('公开文本经复筛无遗留', 'the public copy is screened and clean'),
  categoryIsPresent: label('已选公开专栏栏目', 'the category is chosen'),
  interpretationCanBePublished: label('有解读材料', 'there is an interpretation'),
  interpretationIsUnpublished: label('解读尚未发布', 'the interpretation is not yet published'),
  commentIsPresent: label('已写意见', 'a comment is given'),
  disagreementIsExplained: label('不同意的已写意见', 'a disagreement has its comment'),
  explanationIsPresent: label('已写说明', 'an explanation is given'),
  opinionIsPresent: label('已写明同意、圈阅或者会签意见', 'an opinion is given'),
  verdictsAreThoseSeen: label(
    '处理意见与审查人看到的一致',
    'the verdicts are those that the reviewer has seen',
  ),
  removalsAreSeen: label('签发人已查看不予公开的部分', 'the signer has seen what is left out'),
  signerReauthenticated: label('签发人已再次验证身份', 'the signer has authenticated again'),
  decidingDocumentIsNamed: label('已写明作出决定的文件', 'the deciding document is named'),
  returnTargetIsEarlier: label('退回到本件经过的在前环节', 'the return leads to an earlier step'),
  returnKeepsFrozenBundle: label(
    '已编号或者已发布的不退回起草',
    'what is numbered or published is not redrafted',
  ),
  revisedNoteAgrees: label('修改后的附注与公开属性一致', 'the corrected note agrees with the attribute'),
  newNoteAgrees: label('附注与新的公开属性一致', 'the note agrees with the new attribute'),
  newDeterminationIsComplete: label(
    '新的公开属性依据和理由完整',
    'grounds and reasons of the new attribute are complete',
  ),
  newAttributeSuitsNormative: label(
    '规范性文件的新属性为主动公开',
    'the new attribute of a normative document is proactive',
  ),
  rulingAllowsNewAttribute: label('主管部门认定允许新的公开属性', 'no ruling forbids the new attribute'),
  newAttributeHasInterpretation: label(
    '新的公开属性有相应解读',
    'the new attribute has the interpretation that it needs',
  ),
  newAttributeHasNoOpenBlock: label(
    '新的公开属性没有未处理的阻断项',
    'the new attribute has no open blocking finding',
  ),
  newRouteHasSomebody: label('新的流程每个环节都有人可办', 'every step of the new route has somebody'),
  proposalDiscloses: label('提请的属性为主动公开', 'the proposed attribute is proactive'),
  proposalCloses: label('提请的属性不是主动公开', 'the proposed attribute is not proactive'),
};

/** Details that name a step for the sentence of a refusal, in both languages. */
export const stepDetail = (step: State) => ({
  step,
  stepName: STATE_LABELS[step].zh,
  stepNameEn: STATE_LABELS[step].en,
});

/** Details that name the roles which could have done it. */
export const rolesDetail = (roles: readonly Role[]) => ({
  roles,
  roleNames: roles.map((role) => ROLE_LABELS[role].zh).join('、'),
  roleNamesEn: roles.map((role) => ROLE_LABELS[role].en).join(', '),
});
