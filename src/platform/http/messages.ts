import type { Refusal } from '../../shared/refusal.js';
import { intakeMessages } from './intake-messages.js';

/**
 * The one catalogue of sentences: every code that can leave the server, with what to do next.
 * `{name}` stands for a member of the refusal's detail.
 */
export const messages: Readonly<Record<string, string>> = {
  ...intakeMessages,
  // requests
  'request.malformed': '提交的内容有误，请按各项提示修改后重新提交。',
  'request.not_found': '没有找到，或者您无权查看。请核对地址，或返回列表重新打开。',
  'request.method_not_allowed': '此地址不支持这种操作。',
  'request.cross_site': '这次操作不是从本系统页面发出的，已拒绝。请回到本系统页面重新操作。',
  'request.too_large': '提交的内容过大，请减小后重试。',
  'request.unsupported_media_type': '提交的内容格式不受支持，请按接口说明提交。',
  'request.forbidden': '您的岗位没有此项权限。如确需办理，请联系系统管理员。',
  'request.too_many': '操作过于频繁，请稍候再试。',
  'request.internal_error':
    '系统出现意外错误，已记录。请稍后重试；仍不成功时，请把编号 {requestId} 告诉系统管理员。',
  'field.invalid': '填写有误。',
  'field.required': '必须填写。',
  'field.unknown': '不认识的字段，请删除。',
  'field.unknown_code': '没有这个代码，请从目录中选择。',
  'field.unknown_section': '没有这个科室，请从目录中选择。',
  'field.unknown_category': '没有这个栏目，请从公开目录中选择。',
  // platform
  'database.unavailable': '数据库暂时连接不上，您的操作没有保存。请稍候重试。',
  'database.busy': '办理的人较多，您的操作没有保存。请稍候重试。',
  'server.busy': '正在上传的文件较多，请稍候重试。',
  'server.stopping': '系统正在重启，请稍候重试。',
  'publication.build_busy': '公开专栏正在生成，请稍候重试。',
  'storage.file_missing': '存储的文件缺失，已报警。请联系系统管理员从备份恢复，不要重复操作。',
  'storage.file_damaged': '存储的文件已损坏，已报警。请联系系统管理员从备份恢复，不要重复操作。',
  // people and sessions
  'session.required': '您还没有登录，或者登录已过期。请重新登录。',
  'session.credentials_wrong': '用户名或口令不正确。请核对后重试；连续输错多次，该用户名会暂时锁定。',
  'session.locked': '输错次数过多，该用户名已暂时锁定。请十五分钟后再试，或联系系统管理员。',
  'person.username_taken': '这个用户名已经有人使用，请换一个。',
  'person.password_too_short': '口令太短，请至少使用十个字符。',
  'person.is_self': '不能停用自己的账号。请由另一位系统管理员办理。',
  'organisation.already_set_up': '本机关已经设置过，不能重复设置。请直接用系统管理员账号登录。',
  'section.name_taken': '已经有同名的科室，请换一个名称。',
  'substitution.same_person': '代办人不能是被代办人本人，请另选一人。',
  'substitution.period_invalid': '结束日期早于开始日期，请改正。',
  'field.unknown_person': '没有这个人，或者此人已停用。请从人员目录中选择。',
  // documents
  'document.revision_conflict':
    '公文已被他人更新（您看到的是第{expected}版，现在是第{actual}版）。请重新打开，核对后再操作。',
  'document.erased': '此件已依书面指令销毁，只保留办理记录。',
  'document.content_isolated': '此件已隔离，任何人都不能查看内容。请联系保密审查员。',
  'document.file_not_ready': '文件正在生成，请稍候刷新。',
  'document.rendering_failed': '文件生成失败，系统会自动重试。也可以请文秘人员重新生成。',
  'document.not_in_drafting': '公文正在运转，不能修改。需要修改时，请先收回或由审核人退回。',
  'draft.file_missing': '还没有上传正文。请先上传 .docx 正文。',
  'draft.note_contradicts': '正文中的附注与拟定的公开属性不一致。请修改正文附注，或改正公开属性。',
  'draft.file_required': '请选择要上传的文件。',
};

const reasonOf = (detail: Refusal['detail']): string =>
  typeof detail?.['reason'] === 'string' ? detail['reason'] : '';

/** The sentence of a code with its details filled in; an unknown code is a defect that a test finds. */
export const messageOf = ({ code, detail }: Refusal): string =>
  (messages[`${code}.${reasonOf(detail)}`] ?? messages[code] ?? code).replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => {
      const value = detail?.[name];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '—';
    },
  );
