/** English sentences for files that are not taken in; the codes are those of the Chinese ones. */
export const englishIntakeMessages: Readonly<Record<string, string>> = {
  'intake.not_docx':
    'This is no Word document (.docx). Open it in WPS or Word, save it as .docx and upload that.',
  'intake.not_a_scan': 'A scan is a .pdf, .png or .jpg. Scan or photograph the paper and upload that.',
  'intake.not_docx.legacy_doc':
    'This is a .doc document of the old format. Open it in WPS or Word, save it as .docx and upload that.',
  'intake.not_docx.legacy_xls':
    'This is an .xls workbook of the old format. Open it in WPS or Excel, save it as .xlsx and upload that.',
  'intake.not_docx.legacy_ppt':
    'Presentations cannot be uploaded. Put the content into a .docx and upload that.',
  'intake.not_docx.compound_file':
    'This is no .docx document. Open it in WPS or Word, save it as .docx and upload that.',
  'intake.not_docx.rtf': 'This is an RTF document. Open it in WPS or Word, save it as .docx and upload that.',
  'intake.not_docx.pdf':
    'This is a PDF; the text has to be a .docx. Upload the original .docx; the PDF can be an attachment.',
  'intake.not_docx.odt':
    'This is an OpenDocument file. Open it in WPS or Word, save it as .docx and upload that.',
  'intake.not_docx.ofd': 'This is an OFD file. Upload the original .docx.',
  'intake.not_docx.flat_xml':
    'This is the XML format of Word. Open it in WPS or Word, save it as .docx and upload that.',
  'intake.not_docx.html': 'This is a web page. Open it in WPS or Word, save it as .docx and upload that.',
  'intake.not_docx.mht':
    'This is an archived web page. Open it in WPS or Word, save it as .docx and upload that.',
  'intake.not_docx.lock_file':
    'This is a temporary file of an open Word document (its name begins with “~$”). Close the document and upload the .docx itself.',
  'intake.not_docx.other_archive':
    'This is an archive, not a .docx document. Unpack it and upload the files in it one by one.',
  'intake.not_docx.no_main_part':
    'The document has no text part and may be damaged. Open it in WPS or Word, check it, save it as a new .docx and upload that.',
  'intake.not_docx.pdf_properties':
    'The properties of the PDF cannot be read, so something may be hidden in them. Export the PDF anew from the original document and upload that.',
  'intake.not_docx.empty': 'The file is empty. See whether it opens, save it again and upload that.',
  'intake.not_docx.picture': 'This is a picture; the text has to be a .docx. A picture can be an attachment.',
  'intake.not_docx.xlsx': 'This is a workbook; the text has to be a .docx. A workbook can be an attachment.',
  'intake.not_docx.docx': 'No .docx is taken here. Check which file you want to upload.',
  'intake.not_docx.png': 'The text has to be a .docx. A picture can be an attachment.',
  'intake.not_docx.jpg': 'The text has to be a .docx. A picture can be an attachment.',
  'intake.not_docx.pptx': 'Presentations cannot be uploaded. Put the content into a .docx and upload that.',
  'intake.not_docx.pdf_damaged':
    'The PDF is damaged or malformed. Export it again from the original document and upload that.',
  'intake.too_large': 'The file is too large. Compress its pictures or split it into several attachments.',
  'intake.too_large.file_too_large':
    'The file exceeds the limit of {limit} bytes. Compress its pictures or split it into several attachments.',
  'intake.too_large.part_too_large':
    'A part of the document is too large when unpacked. Compress its pictures or split it, and save it as .docx again.',
  'intake.too_large.total_too_large':
    'The document is too large when unpacked. Compress its pictures or split it, and save it as .docx again.',
  'intake.too_large.expansion':
    'The compression of the document is unusual; it may be damaged. Open it in WPS or Word and save it as a new .docx.',
  'intake.too_complex':
    'The document is too complex to be checked. Copy its content into a new document, or split it into several files.',
  'intake.too_complex.too_many_entries':
    'The document has too many parts (at most {limit}). Use fewer pictures and embedded objects, or split it.',
  'intake.too_complex.too_many_elements':
    'The document is too long to be checked item by item. Split it into several files.',
  'intake.too_complex.too_deep':
    'Tables or objects are nested too deeply. Undo the nesting and upload it again.',
  'intake.too_complex.picture_too_large':
    'A picture of the document has too many pixels. Make it smaller and upload the document again.',
  'intake.too_complex.too_many_pages':
    'The PDF has too many pages (at most {limit}). Split it into several files.',
  'intake.too_complex.conversion':
    'This document cannot be turned into a web page. Copy its content into a new document and save that as .docx.',
  'intake.too_complex.deadline':
    'Checking this document took too long and was stopped. Split it or simplify its tables.',
  'intake.too_complex.memory':
    'Checking this document took too much memory and was stopped. Split it or simplify its tables.',
  'intake.unsafe_archive':
    'The file is built in an unusual way and cannot be opened safely. Open it in WPS or Word and save it as a new .docx.',
  'intake.unsafe_archive.checksum':
    'The file is damaged (checksums differ). Copy or save it again and upload that.',
  'intake.unsafe_archive.damaged':
    'The file is damaged or incomplete. See whether it opens, save it again and upload that.',
  'intake.unsafe_archive.damaged_part':
    'A part of the file is damaged and cannot be unpacked. Open it in WPS or Word and save it as a new .docx.',
  'intake.unsafe_archive.xml_encoding':
    'The text inside the document is encoded wrongly. Open it in WPS or Word and save it as a new .docx.',
  'intake.unsafe_archive.xml_malformed':
    'The document is malformed inside. Open it in WPS or Word, let it be repaired, and save it as a new .docx.',
  'intake.unsafe_archive.xml_dtd':
    'The document refers to something outside that is not allowed. Copy its content into a new document and save that as .docx.',
  'intake.unsafe_archive.active_pdf':
    'The PDF contains scripts or actions that start by themselves. Print it to a new PDF and upload that.',
  'intake.encrypted':
    'The file is protected by a password and cannot be checked. Remove the password and save it again.',
  'intake.macro': 'The file has macros and cannot be uploaded. Save it as a .docx (or .xlsx) without macros.',
  'intake.secrecy_mark':
    'A mark of a state secret was found; nothing was stored. Stop at once, disconnect, do not copy or pass it on, and report it to the secrecy officer of your organ.',
};
