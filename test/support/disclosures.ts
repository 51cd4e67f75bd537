/** Complete determinations of the kinds that a drafter may propose. */

export const HUMAN_RESOURCES_GROUND = {
  code: 'A16-HR',
  evidence: { category: '人事管理', no_external_effect: '仅涉及本单位工作人员考勤，不影响外部' },
  reason: '公开不利于内部管理，不涉及公众利益',
} as const;

export const WITHHELD = { attribute: 'withheld', grounds: [HUMAN_RESOURCES_GROUND] } as const;

export const ON_REQUEST = {
  attribute: 'on_request',
  reason: '涉及特定对象，不属于主动公开范围，可以依申请提供',
} as const;

export const NOT_APPLICABLE = {
  attribute: 'not_applicable',
  reason: '党内文件，依据党务公开条例办理',
} as const;

export const THIRD_PARTY = {
  attribute: 'withheld',
  grounds: [
    {
      code: 'A15-TS',
      evidence: {
        third_party: '某物业服务公司',
        harm: '公开报价明细会损害其竞争地位',
        opinion: '书面答复不同意公开',
      },
    },
  ],
} as const;
