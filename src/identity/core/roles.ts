/** The posts (岗位) of the contract; a person may hold several, separation is by person. */
export const ROLES = [
  'drafter',
  'section_head',
  'office_reviewer',
  'legal_reviewer',
  'secrecy_reviewer',
  'disclosure_officer',
  'deputy_leader',
  'principal',
  'clerk',
  'publisher',
  'auditor',
  'admin',
] as const;

export type Role = (typeof ROLES)[number];

/** How the office calls them. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  drafter: '拟稿人',
  section_head: '科室负责人',
  office_reviewer: '办公室核稿人',
  legal_reviewer: '合法性审核人员',
  secrecy_reviewer: '保密审查员',
  disclosure_officer: '政务公开工作人员',
  deputy_leader: '分管领导',
  principal: '主要负责人',
  clerk: '文秘人员',
  publisher: '信息发布人员',
  auditor: '审计员',
  admin: '系统管理员',
};
