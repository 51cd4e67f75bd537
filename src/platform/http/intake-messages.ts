/** Sentences for files that are not taken in; `code.reason` is looked up before `code`. */
export const intakeMessages: Readonly<Record<string, string>> = {
  'intake.not_docx': '这不是 Word 文档（.docx）。请用 WPS 或 Word 打开，“另存为”.docx 后重新上传。',
  'intake.not_docx.legacy_doc': '这是旧格式的 .doc 文档。请用 WPS 或 Word 打开，“另存为”.docx 后重新上传。',
  'intake.not_docx.legacy_xls': '这是旧格式的 .xls 表格。请用 WPS 或 Excel 打开，“另存为”.xlsx 后重新上传。',
  'intake.not_docx.legacy_ppt': '这是演示文稿，不能上传。请把内容整理成 .docx 后重新上传。',
  'intake.not_docx.compound_file': '这不是 .docx 文档。请用 WPS 或 Word 打开，“另存为”.docx 后重新上传。',
  'intake.not_docx.rtf': '这是 RTF 文档。请用 WPS 或 Word 打开，“另存为”.docx 后重新上传。',
  'intake.not_docx.pdf': '这是 PDF 文件，正文只收 .docx。请上传排版前的 .docx 原稿；PDF 可以作为附件上传。',
  'intake.not_docx.odt': '这是 OpenDocument 文档。请用 WPS 或 Word 打开，“另存为”.docx 后重新上传。',
  'intake.not_docx.ofd': '这是 OFD 版式文件。请上传排版前的 .docx 原稿。',
  'intake.not_docx.flat_xml': '这是 Word 的 XML 格式。请用 WPS 或 Word 打开，“另存为”.docx 后重新上传。',
  'intake.not_docx.html': '这是网页文件。请用 WPS 或 Word 打开，“另存为”.docx 后重新上传。',
  'intake.not_docx.mht': '这是网页归档文件。请用 WPS 或 Word 打开，“另存为”.docx 后重新上传。',
  'intake.not_docx.lock_file':
    '这是 Word 打开文档时的临时文件（文件名以“~$”开头）。请关闭文档，上传真正的 .docx 文件。',
  'intake.not_docx.empty': '文件是空的。请检查文件能否打开，重新保存后上传。',
  'intake.not_docx.picture': '这是图片，正文只收 .docx。图片可以作为附件上传。',
  'intake.not_docx.xlsx': '这是表格，正文只收 .docx。表格可以作为附件上传。',
  'intake.not_docx.docx': '这里不收 .docx 文档。请核对要上传的文件。',
  'intake.not_docx.png': '正文只收 .docx。图片可以作为附件上传。',
  'intake.not_docx.jpg': '正文只收 .docx。图片可以作为附件上传。',
  'intake.not_docx.pptx': '这是演示文稿，不能上传。请把内容整理成 .docx 后重新上传。',
  'intake.not_docx.other_archive': '这是压缩包，不是 .docx 文档。请先解压，再逐个上传里面的文件。',
  'intake.not_docx.no_main_part':
    '文档缺少正文部分，可能已损坏。请用 WPS 或 Word 打开并检查内容，另存为新的 .docx 后重新上传。',
  'intake.not_docx.pdf_properties':
    'PDF 的文档属性无法读取，不能确定里面没有隐藏内容。请从原文档重新导出 PDF 后上传。',
  'intake.not_docx.pdf_damaged': 'PDF 文件已损坏或不规范。请从原文档重新导出 PDF 后上传。',
  'intake.not_a_scan': '扫描件只收 .pdf、.png、.jpg。请扫描或者拍照后重新上传。',
  'intake.too_large': '文件过大。请压缩图片或把内容分拆成几个附件后重新上传。',
  'intake.too_large.file_too_large':
    '文件超过上限（{limit} 字节）。请压缩图片或把内容分拆成几个附件后重新上传。',
  'intake.too_large.part_too_large':
    '文档里有一部分展开后过大。请压缩图片或分拆内容，另存为 .docx 后重新上传。',
  'intake.too_large.total_too_large': '文档展开后过大。请压缩图片或分拆内容，另存为 .docx 后重新上传。',
  'intake.too_large.expansion':
    '文档的压缩率异常，可能已损坏。请用 WPS 或 Word 打开，另存为新的 .docx 后重新上传。',
  'intake.too_complex': '文档结构过于复杂，无法检查。请把内容复制到新文档，或分拆成几个文件后重新上传。',
  'intake.too_complex.too_many_entries':
    '文档内部的组成文件过多（上限 {limit} 个）。请减少图片和嵌入对象，分拆后重新上传。',
  'intake.too_complex.too_many_elements': '文档内容过多，无法逐项检查。请分拆成几个文件后重新上传。',
  'intake.too_complex.too_deep': '文档的表格或对象嵌套过深。请取消嵌套后重新上传。',
  'intake.too_complex.picture_too_large': '文档里有图片像素过大。请缩小图片后重新上传。',
  'intake.too_complex.too_many_pages': 'PDF 页数过多（上限 {limit} 页）。请分拆成几个文件后重新上传。',
  'intake.too_complex.conversion': '这份文档无法转换成网页。请把内容复制到新文档，另存为 .docx 后重新上传。',
  'intake.too_complex.deadline': '检查这份文档用时过长，已停止。请分拆文件或简化表格后重新上传。',
  'intake.too_complex.memory': '检查这份文档占用内存过多，已停止。请分拆文件或简化表格后重新上传。',
  'intake.unsafe_archive': '文件结构异常，不能安全打开。请用 WPS 或 Word 打开，另存为新的 .docx 后重新上传。',
  'intake.unsafe_archive.checksum': '文件已损坏（校验不符）。请重新复制或另存一份后上传。',
  'intake.unsafe_archive.damaged': '文件已损坏或没有传完整。请检查能否打开，重新保存后上传。',
  'intake.unsafe_archive.damaged_part':
    '文件已损坏，有一部分无法解开。请用 WPS 或 Word 打开，另存为新的 .docx 后重新上传。',
  'intake.unsafe_archive.xml_encoding':
    '文档内部的文字编码有误。请用 WPS 或 Word 打开，另存为新的 .docx 后重新上传。',
  'intake.unsafe_archive.xml_malformed':
    '文档内部格式有误。请用 WPS 或 Word 打开并修复，另存为新的 .docx 后重新上传。',
  'intake.unsafe_archive.xml_dtd':
    '文档内部含有不允许的外部引用。请把内容复制到新文档，另存为 .docx 后重新上传。',
  'intake.unsafe_archive.active_pdf': 'PDF 里有脚本或会自动执行的动作。请用“打印为 PDF”重新生成后上传。',
  'intake.encrypted': '文件有密码保护，无法检查。请取消打开密码，重新保存后上传。',
  'intake.macro': '文件带有宏，不能上传。请另存为不带宏的 .docx（或 .xlsx）后重新上传。',
  'intake.secrecy_mark':
    '检测到国家秘密标志，系统没有保存任何内容。请立即停止操作，断开传播，不要复制、转发，并马上报告本单位保密员处理。',
};
