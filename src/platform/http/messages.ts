import type { Refusal } from '../../shared/refusal.js';
import { englishMessages } from './english-messages.js';
import { intakeMessages } from './intake-messages.js';
import { languageInUse, type Language } from './language.js';

/**
 * The one catalogue of sentences: every code that can leave the server, with what to do next.
 * `{name}` stands for a member of the refusal's detail. The same in English: `english-messages.ts`.
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
  'field.too_long': '内容过长，请精简。',
  'field.too_many': '条目过多，请精简。',
  'field.control_characters': '含有不可见的控制字符，请重新输入。',
  'field.personal_number': '这段文字会原样公开，含有身份证件号码、手机号码或者银行卡号，请删去。',
  'field.not_a_date': '日期不正确，请按“年-月-日”填写，例如 2026-11-23。',
  'field.unknown_genre': '没有这个文种，请从十五种法定文种中选择。',
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
  'storage.unavailable': '文件暂时不能存取，您的操作没有保存。请稍候重试；仍不成功时，请联系系统管理员。',
  'storage.file_missing': '存储的文件缺失，已报警。请联系系统管理员从备份恢复，不要重复操作。',
  'storage.file_damaged': '存储的文件已损坏，已报警。请联系系统管理员从备份恢复，不要重复操作。',
  'spreadsheet.unreadable': '这个文件读不出表格。请用 Excel 或 WPS 另存为 .xlsx 后重新上传。',
  'spreadsheet.column_missing': '第一行缺少列：{columns}。请先下载模板，按模板的列填写。',
  'spreadsheet.too_many_rows': '行数超过{limit}行。请分成几个文件分别导入。',
  // deadlines
  'deadline.not_missed': '这个期限没有逾期，不需要说明原因。',
  'deadline.email_invalid': '邮箱地址不正确，请核对。',
  // the task ledger
  'ledger.exists': '{year}年的台账已经建立。请打开台账逐项修改，或者导入补充的任务。',
  'ledger.no_last_year': '没有{year}年的台账可以沿用。请选择从工作要点建立，或者建立空台账后导入。',
  'ledger.too_many_lines': '一年的台账最多{limit}项，请合并后再加。',
  'ledger.line_not_open': '这一项已经办结或不再执行。如需继续，请先重新打开。',
  'ledger.line_open': '这一项还没有办结，不需要重新打开。',
  'ledger.limit_unreadable': '看不懂这个完成时限。请写“长期坚持”“年底前”“6月底前”“9月15日前”，或者另填日期。',
  'ledger.evidence_missing': '没有佐证不能办结。请先附上公文、发布信息、文件或者说明。',
  'ledger.evidence_empty': '请写明说明，或者附上公文、文件。',
  'ledger.evidence_twofold': '一次只能附一份公文或者一个文件，请分两次提交。',
  'ledger.evidence_known': '这份公文已经是本项的佐证。',
  'ledger.too_much_evidence': '一项最多附{limit}条佐证。',
  'ledger.not_owner': '只有责任科室的人员和政务公开工作人员可以提交佐证。',
  'ledger.in_the_future': '日期不能晚于今天。',
  'ledger.other_year': '日期不在本台账的年度内，请记入相应年度。',
  'ledger.year_not_over': '本年度还没有结束，不能“回头看”。请在下一年度上半年办理。',
  'ledger.rows_wrong': '表格中有填错的行，没有导入任何内容。请按各项提示改正后重新导入。',
  'ledger.list_empty': '表格里没有任务。请从第二行起逐行填写。',
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
  'draft.too_many_attachments': '附件已达 {limit} 个，不能再增加。请合并后上传。',
  'screening.verdict_not_allowed': '这条发现不能这样处理，请从允许的处理意见中选择。',
  'screening.keep_reason_unsuited': '这项依据不适用于这类内容或者这种处理意见，请另选依据。',
  'screening.verdicts_changed': '您查看之后，处理意见又有变化。请重新核对保密审查表，再确认。',
  'draft.file_required': '请选择要上传的文件。',
  // determination
  'disclosure.attribute_missing': '还没有确定公开属性。请先选择公开属性，再送审。',
  'disclosure.ground_missing': '不予公开须有法定依据。请至少选择一项《条例》规定的情形。',
  'disclosure.ground_incomplete': '不予公开的依据“{name}”还没有填写完整。请补全所要求的说明和理由并保存。',
  'disclosure.ground_not_storable': '本系统不得存储国家秘密。请立即停止，并联系保密审查员处理。',
  'disclosure.ground_not_usable': '“{name}”只用于答复申请，不能作为公文不予公开的依据。请另选依据。',
  'disclosure.reason_missing': '此公开属性须说明理由。请填写理由。',
  'disclosure.must_be_proactive': '规范性文件应当主动公开（条例第二十条第一项）。请改为主动公开。',
  'disclosure.ruling_forbids': '主管部门已确定此件不得公开。请调整公开属性。',
  'disclosure.third_party_consent_missing':
    '原依据“{name}”保护第三方权益。公开前须取得其书面同意，或者认定不公开会对公共利益造成重大影响，并写入依据。',
  // the desk
  'opinion.too_many': '常用意见最多保存{limit}条。请先删去不用的。',
  'task.not_yours': '这项任务不由您办理，不能转办。请由承办人转办。',
  'task.assignee_cannot_act': '所选人员不能办理此环节。请选择承担本环节、且不是拟稿人的人员。',
  'consultation.no_step': '当前环节不由您办理，不能请他人提出意见。请由承办人办理。',
  'consultation.self': '不能请自己提出意见，请另选一人。',
  'consultation.already_asked': '已请此人提出意见，尚未答复。请等候答复，或者先撤回。',
  'consultation.too_many': '同一公文最多同时请{limit}人提出意见。请先撤回不需要的。',
  'consultation.not_yours': '这项征求意见不是您提出的，不能撤回。请由提出人撤回。',
  'consultation.closed': '这项征求意见已答复或者已撤回。请刷新后查看。',
  'audit.verification_running': '正在核验审计记录，请稍候再查看结果。',
  'audit.cursor_invalid': '翻页标记有误，请从第一页重新查询。',
  'schedule.date_invalid': '放假安排中有不存在的日期，请对照通知核对。',
  'schedule.date_twice': '同一天在放假安排中出现两次，请对照通知核对。',
  'schedule.makeup_not_on_weekend': '调休上班日须为周末，请对照通知核对。',
  'schedule.date_outside_year': '放假安排中有不属于该年度的日期，请对照通知核对。',
  // workflow
  'workflow.event_not_allowed': '“{stateName}”环节不能办理“{eventName}”。请刷新后查看可办事项。',
  'workflow.event_not_allowed.verdict':
    '只有起草、保密审查和公开属性调整审查环节可以改变处理意见。确需改变的，请退回保密审查。',
  'workflow.already_acted_on': '送审后已有人办理，不能撤回。需要修改时，请当前审核人退回。',
  'workflow.steps_not_consecutive': '这些环节不能由您一并办理。请刷新后逐个环节办理。',
  'workflow.bundle_frozen': '此件已编号或者已发布，内容不能再改，也不能终止办理。',
  'actor.not_permitted': '您不承担本环节的办理。须由{roleNames}办理。',
  'actor.not_permitted.verdict': '起草环节由拟稿科室的拟稿人提出处理意见；保密审查环节由保密审查员决定。',
  'actor.is_drafter': '拟稿人不得审核、签发或者发布自己起草的公文。请由他人办理。',
  'actor.reviewed_confidentiality': '本件的保密审查人不得发布本件。请由其他发布人员办理。',
  'actor.is_proposer': '提出人和确认人不能是同一人。请由主要负责人本人确认。',
  'route.no_actor': '“{stepName}”环节没有可以办理的人。请联系系统管理员配置人员。',
  'route.step_not_current': '“{stepName}”环节尚未办理，或者办理后内容有变。请先补办该环节。',
  'rendering.already_official': '上传的是本系统生成的正式公文，已带红头。请上传原稿。',
  'rendering.unreadable': '文件的部件 {part} 无法读取。请用文字处理软件另存为 .docx 后重新上传。',
  'rendering.too_large': '文件的部件 {part} 过大，不能生成正式公文。请精简后重新上传。',
  'rendering.text_changed': '生成的正式公文与签发文本不一致，已停止生成。请联系系统管理员。',
  'rendering.failed': '正式公文或者表单生成失败。请稍后重试；仍不成功的，请联系系统管理员。',
  'rendering.closed': '系统正在停止，未生成文件。请稍后重试。',
  'template.file_required': '请选择 .docx 格式的模板文件。',
  'template.missing': '缺少模板 {template}。请管理员恢复该模板。',
  'template.unknown_placeholder': '模板中有无法识别的占位符 {placeholder}，位置：{place}。请改正模板。',
  'template.malformed_placeholder': '模板中的占位符写法有误：{found}，位置：{place}。请改正模板。',
  'template.placeholder_missing': '模板缺少占位符 {placeholder}。请改正模板。',
  'template.style_missing': '模板使用了不存在的样式 {style}。请在 Word 中重新保存模板。',
  'template.unsupported': '模板 {part} 含有不支持的内容 {element}。请删去后重新保存模板。',
  'route.step_not_earlier': '只能退回起草或者本件经过的在前环节。请另选退回的环节。',
  'comment.missing': '请写明意见或者说明。',
  'countersigning.already_answered': '贵科室已经会签，不必重复办理。',
  'screening.not_current': '当前文件尚未完成筛查。请稍候，或者重新上传后再办理。',
  'screening.pattern_unusable': '这个模式不能使用：语法不对，或者什么都不写也能匹配。请按 RE2 语法改正。',
  'screening.findings_unresolved': '还有未处理的筛查发现。请逐项作出处理决定并说明理由。',
  'signing.removals_unseen':
    '此件有 {removals} 处不向社会公开。请先查看不予公开的部分和理由，确认后再签发；刚有变动的，请重新查看。',
  'disclosure.extent_not_partial':
    '此件标有 {removals} 处不予公开的部分，公开范围须为“部分公开”。请改正公开范围，或者取消这些标注。',
  'removal.proposals_open':
    '还有 {open} 处不予公开的部分没有确认：拟稿时提出的，或者在旧版文件上标注的。请在“区分处理”中逐处确认或者取消。',
  'removal.repeats_unseen':
    '有 {repeats} 处不予公开的内容在文件别处还出现过。请在“区分处理”中一并标注，或者说明别处可以公开的理由。',
  'removal.overlaps': '所选范围与已经标注的部分重叠。请先取消或者修改已有的标注。',
  'removal.nothing_there': '文件中没有这个位置，或者那里没有内容。请重新打开文件后再选择。',
  'removal.source_unknown': '没有这个文件，可能已被替换或者删除。请重新打开后再选择。',
  'removal.body_is_needed': '正文不能整件不予公开。整件不予公开的，请改公开属性。',
  'removal.attachment_whole_only': '附件只能整件不予公开。只有一部分不能公开的，请由拟稿人上传删减后的附件。',
  'removal.not_published': '这个文件本来就不公开，不需要标注。',
  'removal.too_many': '标注过多（最多 {limit} 处）。请合并相邻的部分，或者考虑整件不予公开。',
  'removal.changed_meanwhile': '其他人正在标注同一个文件。请刷新后重试。',
  'signing.reauthentication_required': '签发或者确认代录前，请再次输入口令验证身份。',
  'actor.is_recorder':
    '代录人不能自己确认自己代录的签批。请由核稿人、政务公开工作人员或者签批人本人核对原件后确认。',
  'recorded_signature.already_pending': '已有一份代录的签批等待确认。请先确认、退回或者撤销它。',
  'recorded_signature.none_pending': '没有等待确认的代录。',
  'recorded_signature.signer_not_permitted':
    '这个人当日不能签批本件。须是{roleNames}中负责本件的人，或者当日代其履职的人。请核对签批人和日期。',
  'recorded_signature.signer_is_drafter': '纸上的签批人是本件的拟稿人，其签批无效。请改由他人签批。',
  'recorded_signature.recorder_is_signer':
    '签批人不能代录自己的签批。请直接办理签发，或者请其他文秘人员代录。',
  'recorded_signature.date_in_future': '纸质签批日期{signedOn}晚于今天（{today}）。请按纸上的日期改正。',
  'recorded_signature.date_too_early':
    '纸质签批日期{signedOn}早于本件送到签批的日期（{arrivedOn}），那天签的不可能是现在这份文稿。请核对日期；原来签的是旧稿的，请重新呈签。',
  'recorded_signature.outdated':
    '代录之后{partName}有变，纸上签的不是现在这份，不能确认。请文秘人员撤销代录，重新呈签。',
  'signing.opinion_missing': '请写明意见：同意或者圈阅；会签的，同意或者不同意。',
  'interpretation.missing': '主动公开的政策性文件须有解读方案和解读材料。请补充，或者说明免予解读的理由。',
  'interpretation.already_published': '解读材料已经发布。',
  'publication.not_proactive': '公开属性不是主动公开，不能发布。',
  'publication.copy_not_clean': '公开文本尚未生成，或者复筛仍有未处理的内容。请退回处理后再发布。',
  'publication.category_missing': '还没有选择公开专栏栏目。请先选择栏目并保存。',
  'validity.decision_missing': '请写明决定有效性的文件名称或者文号。',
  'reclassification.not_a_disclosure': '提请公开的属性须为主动公开。请改正。',
  'reclassification.not_a_closure': '提请调整的属性不能是主动公开。请改正。',
  'register.number_unknown': '登记簿上没有这个发文字号。请核对代字、年份和序号。',
  'register.number_voided': '这个发文字号已经作废。请刷新后查看。',
  'register.number_in_use': '这个预留的发文字号已经用于公文。请撤回后重新提出作废。',
  'register.number_taken': '{number} 已在登记簿上，不能补登。请核对序号。',
  'register.already_proposed': '这个发文字号已有待确认的申请。请等待确认，或者由提出人先撤回。',
  'register.already_decided': '这项申请已经办结。请刷新后查看。',
  'register.not_yours': '这项申请不是您提出的，不能撤回。请由提出人撤回。',
  'register.second_person_needed':
    '作废和补号须由两人办理，提出人不能自己确认。请由办公室核稿人或者主要负责人中的另一人确认。',
  'register.drafter_excluded': '拟稿人不能提出或者确认自己公文的发文字号作废。请由他人办理。',
  'register.date_ahead': '补号公文的日期不能晚于今天。请改正日期。',
  'register.year_closed': '只能预留今年和去年的发文字号，不能预留 {year} 年的。请改正年份。',
  'register.reservation_unavailable':
    '{number} 不是 {year} 年可用的预留号，可能已被使用或者作废。请另选，或者不选预留号。',
  'receipt.not_issued': '此件还没有印发，不能登记签收。请印发后再登记。',
  'receipt.unknown_recipient': '{recipient} 不在本件的发送单位中。请核对后再登记。',
  'receipt.already_recorded': '{recipient} 已登记签收。如登记有误，请更正原登记。',
  'receipt.date_impossible': '签收日期不能早于印发日期，也不能晚于今天。请改正。',
  'receipt.replaced': '这条签收登记已经更正过。请刷新后查看。',
  'archive.format_invalid': '档号格式须以件号结尾，只能使用列出的几种占位。请改正。',
  'archive.number_taken': '档号 {archiveNumber} 已用于另一件公文。请改用其他档号。',
  'reclassification.year_not_begun': '这一年度还没有开始，不能开展审查。请核对年度。',
  'reclassification.another_open':
    '{year}年度的审查尚未结束，不能同时开展另一年度的审查。请先结束该年度的审查。',
  'reclassification.not_open': '{year}年度的审查没有开展或者已经结束，不能再办理。',
  'reclassification.gathering': '正在列入应当审查的公文，请稍候再办理。',
  'reclassification.items_open':
    '还有{count}件没有办结，不能结束审查。请先办结，或者由主要负责人说明理由后结束。',
  'reclassification.item_not_open':
    '此件已经审核或者办结，不能再研判。需要改变的，请先由审核人或者领导退回。',
  'reclassification.item_not_decided': '科室尚未研判，或者研判意见已经审核。请刷新后查看。',
  'reclassification.item_not_returnable': '此件不在清单上，不能退回。请刷新后查看。',
  'reclassification.confirmer_is_decider': '研判人不得审核自己的研判意见。请由其他政务公开工作人员审核。',
  'reclassification.not_drafting_section': '研判由起草科室办理。请由起草科室的人员办理。',
  'reclassification.not_officer': '审核由政务公开工作人员办理。请由政务公开工作人员办理。',
  'reclassification.not_leader': '签批由分管领导或者主要负责人办理。请由该科室的分管领导办理。',
  'reclassification.not_principal': '未办结事项的说明由主要负责人作出。请由主要负责人办理。',
  'reclassification.nothing_to_sign': '清单上没有待您签批的事项。',
  'reclassification.list_changed': '清单在您阅看后有变动，没有签批。请重新打开清单，核对后再签。',
  'reclassification.next_review_past': '下次审查的日期须在今天以后。请改正。',
  'reclassification.rows_wrong': '表格中有填写不正确的行，没有导入任何内容。请按提示改正后重新导入。',
  'reclassification.row_twice': '同一件在表格中出现两次。请只保留一行。',
  'reclassification.decision_unknown': '审查意见只能填写：继续不公开、公开、部分公开。',
  'reclassification.nothing_decided': '表格中没有填写审查意见。请填写后再导入。',
  'reclassification.list_too_long':
    '共{count}件，超过一个文件可以容纳的{limit}件。请按科室或者依据筛选后再导出。',
  'reclassification.fact_in_future': '日期晚于今天。请填写已经发生的情况。',
  'isolation.confirmation_differs': '确认的决定与提出的不一致。请核对决定机关、文号和日期。',
};

const reasonOf = (detail: Refusal['detail']): string =>
  typeof detail?.['reason'] === 'string' ? detail['reason'] : '';

/** The catalogue of a language. */
export const messagesIn = (language: Language): Readonly<Record<string, string>> =>
  language === 'en' ? englishMessages : messages;

/**
 * The sentence of a code with its details filled in, in the language of the request; an unknown code is a defect
 * that a test finds. A detail that is a word of Chinese may have its English beside it: `stepName`, `stepNameEn`.
 */
export const messageOf = ({ code, detail }: Refusal, language: Language = languageInUse()): string => {
  const catalogue = messagesIn(language);
  return (catalogue[`${code}.${reasonOf(detail)}`] ?? catalogue[code] ?? code).replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => {
      const value = (language === 'en' ? detail?.[`${name}En`] : undefined) ?? detail?.[name];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '—';
    },
  );
};
