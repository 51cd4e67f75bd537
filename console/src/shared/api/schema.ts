// Generated from openapi.json by `npm run generate`.
export interface paths {
  readonly '/api/session/demo': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Demo_accounts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/session': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Session_whoAmI'];
    readonly put?: never;
    readonly post: operations['Session_signIn'];
    readonly delete: operations['Session_signOut'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/session/confirm': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Session_confirm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/session/password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['Session_password'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/colleagues': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Colleagues_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/organisation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Organisation_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations['Organisation_change'];
    readonly trace?: never;
  };
  readonly '/api/people': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['People_list'];
    readonly put?: never;
    readonly post: operations['People_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['People_end'];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations['People_change'];
    readonly trace?: never;
  };
  readonly '/api/sections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Sections_list'];
    readonly put?: never;
    readonly post: operations['Sections_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/sections/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations['Sections_change'];
    readonly trace?: never;
  };
  readonly '/api/substitutions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Substitutions_list'];
    readonly put?: never;
    readonly post: operations['Substitutions_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/substitutions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['Substitutions_end'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Documents_list'];
    readonly put?: never;
    readonly post: operations['Documents_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Documents_get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations['Documents_change'];
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/history': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Documents_history'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['Documents_replaceFile'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/disclosure': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['Documents_determine'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Documents_addAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/attachments/{attachmentId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['Documents_removeAttachment'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Documents_fire'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/copies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Documents_retryCopies'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/files/{kind}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Files_file'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/versions/{version}/file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Files_version'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/attachments/{attachmentId}/file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Files_attachment'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/scans/{scanId}/file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Files_scan'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/findings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Findings_list'];
    readonly put: operations['Findings_decideTogether'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/findings/{findingId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['Findings_decide'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/keep-reasons': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['KeepReasons_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/removals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Removals_list'];
    readonly put?: never;
    readonly post: operations['Removals_mark'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/removals/outline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Removals_outline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/removals/{removalId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['Removals_change'];
    readonly post?: never;
    readonly delete: operations['Removals_drop'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/paper-signers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PaperSigners_candidates'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/text': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Text_text'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/attachments/{attachmentId}/text': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Text_attachmentText'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/compare': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Text_compare'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/findings/{findingId}/picture': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['FindingPicture_picture'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/workflow': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Workflow_workflow'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/grounds': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Workflow_grounds'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/catalogue': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Workflow_catalogue'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Workflow_tasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{id}/candidates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Workflow_candidates'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/tasks/{id}/assign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Workflow_handOver'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/publication': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Publication_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Publication_previewOf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/public-page': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Publication_publicPage'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/removals/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Publication_previewRemovals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/preview/files/{sha256}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Publication_previewFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/rescreening': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Rescreening_latest'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Campaigns_list'];
    readonly put?: never;
    readonly post: operations['Campaigns_open'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Campaigns_get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/signing-list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Campaigns_signingList'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/sign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Campaigns_sign'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Campaigns_close'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/items': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReviewItems_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/items/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReviewItems_get'];
    readonly put: operations['ReviewItems_decide'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/items/{id}/confirm': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReviewItems_confirm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/items/{id}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReviewItems_sendBack'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/items/{id}/defer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReviewItems_defer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/items/{id}/facts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReviewItems_record'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/decisions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReviewItems_decideAll'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/confirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReviewItems_confirmAll'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/list.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReviewFiles_docx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/list.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReviewFiles_xlsx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/working-list.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReviewFiles_workingList'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/reclassifications/{year}/working-list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReviewFiles_import'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/consultations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Consultations_waiting'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/consultations/asked': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Consultations_asked'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/consultations/{id}/opinion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Consultations_answer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/consultations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['Consultations_takeBack'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/consultations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['DocumentConsultations_list'];
    readonly put?: never;
    readonly post: operations['DocumentConsultations_ask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/consultations/candidates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['DocumentConsultations_candidates'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/deadlines': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Deadlines_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/deadlines/{id}/cause': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Deadlines_explain'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/deadlines/calendar/{token}.ics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Deadlines_calendar'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notices': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Notices_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notices/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Notices_read'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notices/settings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Notices_settings'];
    readonly put: operations['Notices_changeSettings'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notices/calendar': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Notices_openCalendar'];
    readonly delete: operations['Notices_endCalendar'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notices/mails': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Notices_mails'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/step-limits': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['StepLimits_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/step-limits/{step}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['StepLimits_change'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Ledger_years'];
    readonly put?: never;
    readonly post: operations['Ledger_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/{year}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Ledger_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/{year}/import': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Ledger_import'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/{year}/lines': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Ledger_addLine'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/lines/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations['Ledger_changeLine'];
    readonly trace?: never;
  };
  readonly '/api/ledger/lines/{id}/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Ledger_addEvidence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/lines/{id}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Ledger_close'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/lines/{id}/drop': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Ledger_drop'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/lines/{id}/reopen': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Ledger_reopen'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/lines/{id}/look-back': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Ledger_lookBack'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/{year}/records': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Ledger_addRecord'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/evidence/{id}/file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['LedgerFiles_evidenceFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/records/{id}/file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['LedgerFiles_recordFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/{year}/list.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['LedgerFiles_docx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ledger/{year}/list.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['LedgerFiles_xlsx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Events_listen'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/opinions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Opinions_list'];
    readonly put?: never;
    readonly post: operations['Opinions_add'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/opinions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['Opinions_remove'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/proposals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['RegisterProposals_list'];
    readonly put?: never;
    readonly post: operations['RegisterProposals_propose'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/proposals/{id}/confirm': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RegisterProposals_confirm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/proposals/{id}/reject': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RegisterProposals_reject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/proposals/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['RegisterProposals_takeBack'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Register_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/next': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Register_next'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/gaps': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Register_gaps'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/export': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Register_export'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/reservations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Register_reserve'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/register/series': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Register_series'];
    readonly put: operations['Register_chooseSeries'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/distribution': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Distribution_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/receipts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Distribution_ofDocument'];
    readonly put?: never;
    readonly post: operations['Distribution_record'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/receipts/export': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Distribution_export'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/documents/{id}/receipts/{receiptId}/corrections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Distribution_correct'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/archives': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Archives_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/archives/settings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Archives_settings'];
    readonly put: operations['Archives_changeSettings'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/templates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Templates_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/templates/{name}/file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Templates_file'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/templates/{name}/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Templates_preview'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/templates/{name}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['Templates_replace'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/templates/{name}/reset': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Templates_reset'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/statistics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Statistics_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/holiday-schedules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['HolidaySchedules_list'];
    readonly put?: never;
    readonly post: operations['HolidaySchedules_import'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/audit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Audit_search'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/audit/verify': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Audit_verify'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/health/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Health_live'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Health_ready'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/uploads/{uploadId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Uploads_standing'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/screening-rules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ScreeningRules_read'];
    readonly put: operations['ScreeningRules_replace'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/screening-rules/try': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ScreeningRules_try'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/screening-rules/history': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ScreeningRules_history'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Problem: {
      /** @enum {string} */
      readonly type: 'about:blank';
      /** @description 给用户看的一句话 */
      readonly title: string;
      readonly status: number;
      readonly code: string;
      readonly detail?: {
        readonly [key: string]: unknown;
      };
      readonly refusals?: readonly {
        readonly code: string;
        readonly message: string;
        readonly detail?: {
          readonly [key: string]: unknown;
        };
      }[];
      readonly fields?: readonly {
        readonly field: string;
        readonly code: string;
        readonly message: string;
      }[];
      readonly requestId: string;
    };
    readonly Named: {
      readonly id: string;
      readonly name: string;
    };
    readonly Me: {
      readonly id: string;
      readonly username: string;
      readonly name: string;
      readonly roles: readonly (
        | 'drafter'
        | 'section_head'
        | 'office_reviewer'
        | 'legal_reviewer'
        | 'secrecy_reviewer'
        | 'disclosure_officer'
        | 'deputy_leader'
        | 'principal'
        | 'clerk'
        | 'publisher'
        | 'auditor'
        | 'admin'
      )[];
      readonly section: components['schemas']['Named'] | null;
      readonly headOf: readonly components['schemas']['Named'][];
      readonly inChargeOf: readonly components['schemas']['Named'][];
      readonly substituteFor: readonly {
        readonly id: string;
        readonly name: string;
        readonly roles: readonly (
          | 'drafter'
          | 'section_head'
          | 'office_reviewer'
          | 'legal_reviewer'
          | 'secrecy_reviewer'
          | 'disclosure_officer'
          | 'deputy_leader'
          | 'principal'
          | 'clerk'
          | 'publisher'
          | 'auditor'
          | 'admin'
        )[];
        readonly until: string;
      }[];
      /** @description 到此时刻为止签发不必再输入口令 */
      readonly confirmedUntil?: string;
    };
    readonly Organisation: {
      readonly name: string;
      readonly creditCode: string;
      readonly documentCode: string;
    };
    readonly PersonEntry: {
      readonly id: string;
      readonly username: string;
      readonly name: string;
      readonly sectionId: string | null;
      readonly active: boolean;
      readonly roles: readonly (
        | 'drafter'
        | 'section_head'
        | 'office_reviewer'
        | 'legal_reviewer'
        | 'secrecy_reviewer'
        | 'disclosure_officer'
        | 'deputy_leader'
        | 'principal'
        | 'clerk'
        | 'publisher'
        | 'auditor'
        | 'admin'
      )[];
      readonly headOf: readonly string[];
      readonly inChargeOf: readonly string[];
    };
    readonly People: {
      readonly items: readonly components['schemas']['PersonEntry'][];
    };
    readonly Colleague: {
      readonly id: string;
      readonly name: string;
      readonly section: components['schemas']['Named'] | null;
      readonly roles: readonly (
        | 'drafter'
        | 'section_head'
        | 'office_reviewer'
        | 'legal_reviewer'
        | 'secrecy_reviewer'
        | 'disclosure_officer'
        | 'deputy_leader'
        | 'principal'
        | 'clerk'
        | 'publisher'
        | 'auditor'
        | 'admin'
      )[];
    };
    readonly Colleagues: {
      readonly items: readonly components['schemas']['Colleague'][];
    };
    readonly SectionEntry: {
      readonly id: string;
      readonly name: string;
      readonly head: components['schemas']['Named'] | null;
      readonly deputy: components['schemas']['Named'] | null;
      readonly closed: boolean;
    };
    readonly Sections: {
      readonly items: readonly components['schemas']['SectionEntry'][];
    };
    readonly SubstitutionEntry: {
      readonly id: string;
      /** @enum {string|null} */
      readonly role:
        | 'drafter'
        | 'section_head'
        | 'office_reviewer'
        | 'legal_reviewer'
        | 'secrecy_reviewer'
        | 'disclosure_officer'
        | 'deputy_leader'
        | 'principal'
        | 'clerk'
        | 'publisher'
        | 'auditor'
        | 'admin'
        | null;
      readonly from: string;
      readonly until: string;
      readonly ended: boolean;
      readonly absent: components['schemas']['Named'] | null;
      readonly substitute: components['schemas']['Named'] | null;
    };
    readonly Substitutions: {
      readonly items: readonly components['schemas']['SubstitutionEntry'][];
    };
    readonly DemoAccounts: {
      readonly password: string;
      readonly accounts: readonly {
        readonly username: string;
        readonly name: string;
        /** @enum {string} */
        readonly role:
          | 'drafter'
          | 'section_head'
          | 'office_reviewer'
          | 'legal_reviewer'
          | 'secrecy_reviewer'
          | 'disclosure_officer'
          | 'deputy_leader'
          | 'principal'
          | 'clerk'
          | 'publisher'
          | 'auditor'
          | 'admin';
        readonly section: string;
        readonly post: string;
      }[];
    };
    readonly ScreeningRules: {
      /** @description 读取时的版本；不一致的不予保存 */
      readonly version: number;
      /** @description 出现即提示的词 */
      readonly words: readonly string[];
      /** @description 出现即提示的模式，按 RE2 语法 */
      readonly patterns: readonly string[];
      /** @description 本机关可以公开、不再提示的值，例如办公电话 */
      readonly allowed: readonly string[];
      /** @description 遮盖时保留开头几位、末尾几位；不填的用规定的形式 */
      readonly masks: {
        readonly resident_id?: {
          readonly head: number;
          readonly tail: number;
        };
        readonly mobile?: {
          readonly head: number;
          readonly tail: number;
        };
        readonly bank_card?: {
          readonly head: number;
          readonly tail: number;
        };
        readonly credit_code?: {
          readonly head: number;
          readonly tail: number;
        };
        readonly passport?: {
          readonly head: number;
          readonly tail: number;
        };
        readonly plate?: {
          readonly head: number;
          readonly tail: number;
        };
        readonly landline?: {
          readonly head: number;
          readonly tail: number;
        };
        readonly social_account?: {
          readonly head: number;
          readonly tail: number;
        };
      };
      readonly changedBy: string | null;
      readonly changedAt: string | null;
      /**
       * @description 图片中的文字能否识别：可以、已关闭、未安装、缺中文数据
       * @enum {string}
       */
      readonly pictureText: 'available' | 'off' | 'not_installed' | 'no_chinese';
      readonly mayChange: boolean;
      /** @description 能否查看重新筛查的结果 */
      readonly mayReadRescreening: boolean;
    };
    readonly TriedRules: {
      readonly items: readonly {
        readonly kind: string;
        readonly start: number;
        readonly end: number;
      }[];
    };
    readonly ScreeningRulesChanges: {
      readonly items: readonly {
        readonly version: number;
        readonly changedBy: components['schemas']['Named'];
        readonly changedAt: string;
        readonly lists: readonly {
          /** @enum {string} */
          readonly list: 'words' | 'patterns' | 'allowed';
          readonly added: readonly string[];
          readonly removed: readonly string[];
        }[];
        readonly masksChanged: boolean;
      }[];
    };
    readonly UploadStanding: {
      /**
       * @description unknown：尚未收齐、已经结束，或者由另一台服务器检查
       * @enum {string}
       */
      readonly stage: 'unknown' | 'waiting' | 'inspecting' | 'reading' | 'storing';
      readonly parts: readonly {
        /** @description body、header、comment、property 等 */
        readonly place: string;
        readonly total: number;
        readonly done: number;
      }[];
    };
    readonly RecordedSignature: {
      readonly id: string;
      /** @enum {string} */
      readonly step: 'signing' | 'reclassification_signing';
      /**
       * @description outdated：等待确认，但代录之后内容有变，不能确认；void：未经确认，公文已离开签批环节
       * @enum {string}
       */
      readonly status: 'pending' | 'outdated' | 'confirmed' | 'rejected' | 'discarded' | 'void';
      /** @enum {string|null} */
      readonly outdatedBy: 'bundle' | 'determination' | 'verdicts' | null;
      readonly signer: components['schemas']['Named'];
      readonly onBehalfOf: components['schemas']['Named'] | null;
      /** @enum {string} */
      readonly opinion: 'agree' | 'circulated';
      readonly comment: string | null;
      readonly signedOn: string;
      readonly recordedBy: components['schemas']['Named'];
      readonly recordedOnBehalfOf: components['schemas']['Named'] | null;
      readonly recordedAt: string;
      readonly outcome: {
        readonly event: string;
        readonly by: components['schemas']['Named'];
        readonly onBehalfOf: components['schemas']['Named'] | null;
        readonly comment: string | null;
        readonly at: string;
      } | null;
      readonly bundle: string;
      readonly determination: string;
      readonly verdicts: string;
      readonly file: string;
      readonly scan: {
        readonly id: string;
        /** @enum {string} */
        readonly kind: 'signature_scan';
        readonly fileName: string;
        readonly mediaType: string;
        readonly sha256: string;
        readonly bytes: number;
      };
    };
    readonly Label: {
      readonly zh: string;
      readonly en: string;
    };
    /** @enum {string} */
    readonly Attribute: 'proactive' | 'on_request' | 'withheld' | 'not_applicable';
    /** @enum {string} */
    readonly State:
      | 'drafting'
      | 'section_review'
      | 'countersigning'
      | 'office_review'
      | 'legality_review'
      | 'confidentiality_review'
      | 'disclosure_review'
      | 'deputy_review'
      | 'signing'
      | 'ruling_pending'
      | 'registration'
      | 'issuing'
      | 'awaiting_publication'
      | 'published'
      | 'withdrawn'
      | 'filed'
      | 'reclassification_review'
      | 'reclassification_signing'
      | 'isolated'
      | 'voided';
    /** @enum {string} */
    readonly EventType:
      | 'submit'
      | 'recall'
      | 'approve'
      | 'countersign'
      | 'return'
      | 'redetermine'
      | 'revise'
      | 'escalate'
      | 'ruling'
      | 'sign'
      | 'record_signature'
      | 'confirm_recorded_signature'
      | 'reject_recorded_signature'
      | 'discard_recorded_signature'
      | 'register'
      | 'return_to_signer'
      | 'issue'
      | 'publish'
      | 'publish_interpretation'
      | 'withdraw'
      | 'set_validity'
      | 'reinstate'
      | 'propose_disclosure'
      | 'propose_closure'
      | 'archive'
      | 'void'
      | 'isolate'
      | 'release'
      | 'erase';
    readonly DocumentListItem: {
      readonly id: string;
      readonly revision: number;
      readonly title: string;
      /** @enum {string} */
      readonly genre:
        | '决议'
        | '决定'
        | '命令'
        | '公报'
        | '公告'
        | '通告'
        | '意见'
        | '通知'
        | '通报'
        | '报告'
        | '请示'
        | '批复'
        | '议案'
        | '函'
        | '纪要';
      /** @enum {string} */
      readonly carrier: 'official' | 'information';
      readonly state: components['schemas']['State'];
      readonly stateLabel: components['schemas']['Label'];
      readonly attribute: components['schemas']['Attribute'] | null;
      readonly isPolicy: boolean;
      readonly isNormative: boolean;
      readonly isUpward: boolean;
      readonly isImportant: boolean;
      /** @enum {string|null} */
      readonly urgency: '特急' | '加急' | null;
      readonly category: string | null;
      readonly topic: string | null;
      readonly number: string | null;
      readonly signedOn: string | null;
      readonly createdAt: string;
      readonly updatedAt: string;
      readonly section: components['schemas']['Named'];
      readonly dueOn: string | null;
      readonly publishedAt: string | null;
      /** @description 检索词不在标题和文号而在正文或附件中时，检索词前后的文字 */
      readonly excerpt: {
        readonly before: string;
        readonly match: string;
        readonly after: string;
        /** @description 附件的文件名；null：正文 */
        readonly attachment: string | null;
      } | null;
    };
    readonly DocumentList: {
      readonly items: readonly components['schemas']['DocumentListItem'][];
      readonly nextCursor: string | null;
    };
    readonly CitedGround: {
      readonly code: string;
      readonly evidence: {
        readonly [key: string]: string;
      };
      readonly reason?: string;
      readonly label?: string;
      readonly article?: string;
      readonly force?: string;
    };
    readonly Determination: {
      readonly id: string;
      readonly attribute: components['schemas']['Attribute'];
      /** @enum {string} */
      readonly extent: 'full' | 'partial';
      readonly grounds: readonly components['schemas']['CitedGround'][];
      readonly reason: string | null;
      readonly lawVersion: string;
      readonly origin: string;
      readonly by: components['schemas']['Named'];
      readonly at: string;
    };
    readonly Due: {
      readonly on: string;
      readonly provisional: boolean;
      readonly overdue: boolean;
      /** @description 逾期的为负数 */
      readonly workingDaysLeft: number;
      readonly days: readonly {
        readonly date: string;
        readonly counted: boolean;
        /** @enum {string} */
        readonly why:
          'weekday' | 'makeup' | 'weekend' | 'holiday' | 'schedule_missing' | 'provisional_margin';
      }[];
    };
    readonly StepStatus: {
      /** @enum {string} */
      readonly step:
        | 'section_review'
        | 'countersigning'
        | 'office_review'
        | 'legality_review'
        | 'confidentiality_review'
        | 'disclosure_review'
        | 'deputy_review'
        | 'signing';
      readonly label: components['schemas']['Label'];
      /** @enum {string} */
      readonly status: 'current' | 'void' | 'open' | 'not_required';
      readonly by?: components['schemas']['Named'];
      readonly onBehalfOf?: components['schemas']['Named'];
      readonly at?: string;
      /** @description 纸质签批并经代录的，纸上的日期 */
      readonly paperSignedOn?: string;
      readonly why?: string;
    };
    readonly AvailableAction: {
      readonly type: components['schemas']['EventType'];
      readonly label: string;
      readonly labels: components['schemas']['Label'];
      readonly allowed: boolean;
      readonly refusals: readonly {
        readonly code: string;
        readonly message: string;
        readonly detail?: {
          readonly [key: string]: unknown;
        };
      }[];
    };
    readonly Document: {
      readonly id: string;
      readonly revision: number;
      readonly title: string;
      /** @enum {string} */
      readonly genre:
        | '决议'
        | '决定'
        | '命令'
        | '公报'
        | '公告'
        | '通告'
        | '意见'
        | '通知'
        | '通报'
        | '报告'
        | '请示'
        | '批复'
        | '议案'
        | '函'
        | '纪要';
      /** @enum {string} */
      readonly carrier: 'official' | 'information';
      readonly state: components['schemas']['State'];
      readonly stateLabel: components['schemas']['Label'];
      readonly attribute: components['schemas']['Attribute'] | null;
      readonly isPolicy: boolean;
      readonly isNormative: boolean;
      readonly isUpward: boolean;
      readonly isImportant: boolean;
      /** @enum {string|null} */
      readonly urgency: '特急' | '加急' | null;
      readonly category: string | null;
      readonly topic: string | null;
      readonly number: string | null;
      readonly signedOn: string | null;
      readonly createdAt: string;
      readonly updatedAt: string;
      readonly issuedAt: string | null;
      readonly issue: {
        readonly copies?: number;
        readonly sealed?: boolean;
        readonly distribution?: readonly string[];
      } | null;
      /** @description 导入件：在启用本系统以前办结，何人何时导入；本系统里没有它的审签 */
      readonly imported: {
        readonly by: components['schemas']['Named'];
        readonly at: string;
      } | null;
      readonly publishedAt: string | null;
      readonly indexNumber: string | null;
      readonly withdrawal: {
        /** @enum {string} */
        readonly reasonCode:
          'personal_information' | 'secrecy' | 'third_party' | 'error' | 'superseded' | 'other';
        readonly explanation: string;
        readonly at: string;
      } | null;
      readonly validity: {
        /** @enum {string} */
        readonly validity: 'valid' | 'amended' | 'repealed' | 'expired' | 'annulled';
        readonly date: string;
        readonly decidedBy: string;
        readonly replacedBy?: string;
      } | null;
      readonly interpretationPublishedAt: string | null;
      readonly archiveNumber: string | null;
      readonly retention: string | null;
      readonly custody: {
        /** @enum {string} */
        readonly action: 'release' | 'erase';
        readonly organ: string;
        readonly reference: string;
        readonly date: string;
        readonly proposedBy: string;
        readonly proposedOnBehalfOf: string | null;
      } | null;
      readonly dueOn: string | null;
      readonly section: components['schemas']['Named'];
      readonly drafter: components['schemas']['Named'];
      /** @enum {string|null} */
      readonly extent?: 'full' | 'partial' | null;
      readonly grounds?: readonly components['schemas']['CitedGround'][];
      readonly reason?: string | null;
      readonly determination?: components['schemas']['Determination'] | null;
      readonly proposedDetermination?: components['schemas']['Determination'] | null;
      readonly recipients?: readonly string[];
      readonly copies?: readonly string[];
      readonly jointOrgans?: readonly string[];
      readonly countersignSections?: readonly components['schemas']['Named'][];
      readonly interpretationExemption?: string | null;
      readonly file?: {
        readonly sha256: string;
        readonly bytes: number | null;
      } | null;
      readonly attachments?: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly kind: 'attachment' | 'supporting' | 'interpretation_plan' | 'interpretation';
        readonly fileName: string;
        readonly mediaType: string;
        readonly sha256: string;
        readonly bytes: number;
      }[];
      readonly disagreements?: readonly {
        readonly section: components['schemas']['Named'] | null;
        readonly by: components['schemas']['Named'];
        readonly comment: string | null;
        readonly at: string;
      }[];
      readonly ruling?: {
        readonly organ: string;
        readonly reference: string;
        readonly date: string;
        /** @enum {string} */
        readonly outcome: 'may_disclose' | 'must_not_disclose';
      } | null;
      readonly due: components['schemas']['Due'] | null;
      readonly steps: readonly components['schemas']['StepStatus'][];
      /** @description 最近一次代录的纸质签批；隔离的不显示 */
      readonly recordedSignature?: components['schemas']['RecordedSignature'] | null;
      readonly screening: {
        /** @enum {string} */
        readonly status: 'none' | 'current' | 'outdated';
        readonly engine: string | null;
        readonly findings: number;
        readonly unresolved: number;
      };
      readonly publicCopy: {
        readonly current: boolean;
        readonly clean: boolean;
      } | null;
      readonly produced: {
        readonly files: readonly {
          /** @enum {string} */
          readonly kind: 'official' | 'drafting-sheet' | 'review-form';
          readonly sha256: string;
          readonly bytes: number;
          /** @description 所用模板的校验值 */
          readonly templateSha256: string | null;
          readonly at: string;
        }[];
        /** @description 本人可以要求重新生成（POST …/copies） */
        readonly mayAskAgain: boolean;
        readonly pending: readonly {
          readonly topic: string;
          readonly attempts: number;
          readonly failed: boolean;
          readonly message?: string;
        }[];
      };
      readonly versions: readonly {
        readonly version: number;
        readonly sha256: string;
        readonly bytes: number;
        readonly fileName: string | null;
        /** @enum {string} */
        readonly origin: 'drafter' | 'revision' | 'imported' | 'erased';
        readonly by: components['schemas']['Named'];
        readonly at: string;
      }[];
      /** @description 本人可以连续同意的环节，从当前环节起；多于一个的可以一并办理（approve 的 through） */
      readonly consecutiveSteps: readonly {
        readonly step: components['schemas']['State'];
        /** @enum {string} */
        readonly event: 'approve' | 'sign';
        readonly label: components['schemas']['Label'];
      }[];
      readonly availableActions: readonly components['schemas']['AvailableAction'][];
    };
    readonly DocumentHistory: {
      readonly transitions: readonly {
        readonly id: string;
        readonly event: string;
        readonly label: string;
        readonly from: string;
        readonly fromLabel: string;
        readonly to: string;
        readonly toLabel: string;
        readonly by: components['schemas']['Named'];
        readonly onBehalfOf: components['schemas']['Named'] | null;
        readonly comment: string | null;
        readonly details: {
          readonly [key: string]: unknown;
        };
        readonly file: string | null;
        readonly determination: string | null;
        readonly revision: number;
        readonly at: string;
      }[];
      readonly determinations: readonly {
        readonly id: string;
        readonly attribute: components['schemas']['Attribute'];
        /** @enum {string} */
        readonly extent: 'full' | 'partial';
        readonly grounds: readonly components['schemas']['CitedGround'][];
        readonly reason: string | null;
        readonly lawVersion: string;
        readonly origin: string;
        readonly by: components['schemas']['Named'];
        readonly onBehalfOf: components['schemas']['Named'] | null;
        readonly at: string;
      }[];
      readonly reviews: readonly {
        readonly id: string;
        readonly step: string;
        readonly label: string;
        readonly section: string | null;
        /** @enum {string} */
        readonly opinion: 'agree' | 'disagree' | 'circulated';
        readonly comment: string | null;
        readonly by: components['schemas']['Named'];
        readonly onBehalfOf: components['schemas']['Named'] | null;
        readonly bundle: string;
        readonly determination: string | null;
        readonly verdicts: string | null;
        readonly carriedFrom: string | null;
        readonly revokedAt: string | null;
        readonly at: string;
      }[];
      readonly signatures: readonly {
        readonly id: string;
        readonly step: string;
        /** @enum {string} */
        readonly opinion: 'agree' | 'circulated';
        readonly comment: string | null;
        readonly by: components['schemas']['Named'];
        readonly onBehalfOf: components['schemas']['Named'] | null;
        readonly method: string;
        readonly bundle: string;
        readonly determination: string | null;
        readonly verdicts: string | null;
        readonly file: string;
        /** @description 签批日期；纸质签批的，纸上的日期 */
        readonly signedOn: string;
        readonly at: string;
      }[];
      /** @description 代录的纸质签批，先后为序 */
      readonly recordedSignatures: readonly components['schemas']['RecordedSignature'][];
    };
    readonly Finding: {
      readonly id: string;
      /** @description body，或者附件的标识 */
      readonly source: string;
      readonly kind: string;
      /** @enum {string} */
      readonly severity: 'block' | 'warn' | 'info';
      readonly part: string;
      readonly location: string;
      readonly excerptMasked: string;
      /** @description 有可以查看的图片：…/findings/{id}/picture */
      readonly hasPicture: boolean;
      /** @description 正文和附件中种类和内容都相同的发现，此值相同 */
      readonly group: string;
      readonly allowedVerdicts: readonly ('mask' | 'remove' | 'keep' | 'false_positive')[];
      /** @enum {string} */
      readonly verdict?: 'mask' | 'remove' | 'keep' | 'false_positive';
      readonly reason?: string;
      /** @description 保留的依据，代码见 GET /api/keep-reasons */
      readonly reasonCode?: string;
      readonly reasonLabels?: components['schemas']['Label'];
      readonly decidedBy?: components['schemas']['Named'];
      readonly onBehalfOf?: components['schemas']['Named'];
      readonly decidedAt?: string;
      /** @description 沿用以前版本的处理意见 */
      readonly carried?: {
        /** @description 沿用的时间 */
        readonly at: string;
        /** @description 作出意见时的文件 */
        readonly fileSha256: string;
        /** @description 作出意见时正文的版次；附件没有 */
        readonly version?: number;
        /** @description 同一内容的上下文已有变化 */
        readonly moved: boolean;
      };
    };
    readonly Findings: {
      readonly items: readonly components['schemas']['Finding'][];
      readonly files: readonly {
        /** @description body，或者附件的标识 */
        readonly source: string;
        /** @description body，或者附件的种类 */
        readonly kind: string;
        readonly name: string;
        readonly sha256: string;
        readonly version?: number;
        /** @description 筛查此文件时的规则版本；较早的附件没有记录 */
        readonly rules: string | null;
      }[];
      /** @description 现行的规则版本 */
      readonly rules: string;
      /** @description 处理意见的指纹；通过保密审查时可以作为 verdictsSeen 提交 */
      readonly verdicts: string;
      /** @description 调用者现在能不能提出处理意见，不能的原因 */
      readonly decision: {
        readonly allowed: boolean;
        readonly refusals: readonly {
          readonly code: string;
          readonly message: string;
        }[];
      };
    };
    readonly KeepReason: {
      readonly code: string;
      readonly labels: components['schemas']['Label'];
      readonly basis: string;
      /** @description 适用的种类；空表示都适用 */
      readonly kinds: readonly string[];
    };
    readonly KeepReasons: {
      readonly items: readonly components['schemas']['KeepReason'][];
    };
    readonly Workflow: {
      readonly initial: components['schemas']['State'];
      readonly roles: readonly {
        /** @enum {string} */
        readonly role:
          | 'drafter'
          | 'section_head'
          | 'office_reviewer'
          | 'legal_reviewer'
          | 'secrecy_reviewer'
          | 'disclosure_officer'
          | 'deputy_leader'
          | 'principal'
          | 'clerk'
          | 'publisher'
          | 'auditor'
          | 'admin';
        readonly label: components['schemas']['Label'];
      }[];
      readonly states: readonly {
        readonly state: components['schemas']['State'];
        readonly label: components['schemas']['Label'];
        readonly isPublic: boolean;
      }[];
      readonly events: readonly {
        readonly event: components['schemas']['EventType'];
        readonly label: components['schemas']['Label'];
      }[];
      readonly steps: readonly {
        /** @enum {string} */
        readonly step:
          | 'section_review'
          | 'countersigning'
          | 'office_review'
          | 'legality_review'
          | 'confidentiality_review'
          | 'disclosure_review'
          | 'deputy_review'
          | 'signing';
        /** @enum {string} */
        readonly covers: 'bundle' | 'everything';
      }[];
      readonly rules: readonly {
        readonly rule: string;
        readonly label: components['schemas']['Label'];
        readonly needsBody: boolean;
      }[];
      readonly transitions: readonly {
        readonly from: components['schemas']['State'];
        readonly event: components['schemas']['EventType'];
        readonly targets: readonly components['schemas']['State'][];
        readonly roles: readonly (
          | 'drafter'
          | 'section_head'
          | 'office_reviewer'
          | 'legal_reviewer'
          | 'secrecy_reviewer'
          | 'disclosure_officer'
          | 'deputy_leader'
          | 'principal'
          | 'clerk'
          | 'publisher'
          | 'auditor'
          | 'admin'
        )[];
        readonly rules: readonly string[];
      }[];
    };
    readonly Grounds: {
      readonly lawVersion: string;
      readonly grounds: readonly ({
        readonly code: string;
        readonly label: string;
        readonly article: string;
        /** @enum {string} */
        readonly force: 'must' | 'may' | 'redirect';
        readonly sourceEvidence: readonly {
          readonly key: string;
          readonly label: string;
        }[];
        readonly annualReportRow: string;
        readonly timeLimited: boolean;
        readonly usableForDocuments: boolean;
        readonly note?: string;
      } & {
        readonly [key: string]: unknown;
      })[];
    };
    readonly Catalogue: {
      readonly items: readonly ({
        readonly code: string;
        readonly level1: string;
        readonly level2: string;
        readonly requirement: string;
        readonly owner: string;
        readonly limit: {
          readonly text: string;
        } & {
          readonly [key: string]: unknown;
        };
        /** @enum {string} */
        readonly kind: 'official' | 'information' | 'reprint' | 'link';
      } & {
        readonly [key: string]: unknown;
      })[];
    };
    readonly Candidates: {
      readonly items: readonly components['schemas']['Named'][];
    };
    readonly Task: {
      readonly id: string;
      /** @enum {string} */
      readonly step:
        | 'drafting'
        | 'section_review'
        | 'countersigning'
        | 'office_review'
        | 'legality_review'
        | 'confidentiality_review'
        | 'disclosure_review'
        | 'deputy_review'
        | 'signing'
        | 'ruling_pending'
        | 'registration'
        | 'issuing'
        | 'awaiting_publication'
        | 'published'
        | 'withdrawn'
        | 'filed'
        | 'reclassification_review'
        | 'reclassification_signing'
        | 'isolated'
        | 'voided'
        | 'signature_confirmation';
      readonly stepLabel: components['schemas']['Label'];
      readonly openedAt: string;
      readonly dueOn: string | null;
      readonly provisional: boolean;
      readonly overdue: boolean;
      readonly workingDaysLeft: number | null;
      /** @description 转办给谁；不影响原有办理权限 */
      readonly assignedTo: components['schemas']['Named'] | null;
      readonly assignedBy: components['schemas']['Named'] | null;
      readonly assignReason: string | null;
      readonly document: {
        readonly id: string;
        readonly title: string;
        /** @enum {string} */
        readonly genre:
          | '决议'
          | '决定'
          | '命令'
          | '公报'
          | '公告'
          | '通告'
          | '意见'
          | '通知'
          | '通报'
          | '报告'
          | '请示'
          | '批复'
          | '议案'
          | '函'
          | '纪要';
        readonly number: string | null;
        readonly state: components['schemas']['State'];
        readonly attribute: components['schemas']['Attribute'] | null;
        /** @enum {string|null} */
        readonly urgency: '特急' | '加急' | null;
        readonly revision: number;
        readonly section: components['schemas']['Named'];
      };
    };
    readonly Tasks: {
      readonly items: readonly components['schemas']['Task'][];
    };
    readonly Removals: {
      /** @description 签发时作为 removalsSeen 提交 */
      readonly fingerprint: string | null;
      /** @description 公开文本中该处显示的文字 */
      readonly note: string;
      readonly mayMark: boolean;
      /**
       * @description 此刻标注的效力：起草时为建议，审查时为确认
       * @enum {string}
       */
      readonly marksAs: 'proposed' | 'confirmed';
      readonly items: readonly {
        readonly id: string;
        /** @description body，或者附件的标识 */
        readonly source: string;
        readonly sourceName: string;
        /**
         * @description carried：在旧版文件上标注的，须重新确认
         * @enum {string}
         */
        readonly status: 'proposed' | 'confirmed' | 'carried';
        readonly target:
          | {
              /** @enum {string} */
              readonly type: 'blocks';
              /** @description 段落 p… 或者表格 t… */
              readonly from: string;
              /** @description 同一层的段落或者表格，可以与 from 相同 */
              readonly to: string;
            }
          | {
              /** @enum {string} */
              readonly type: 'cells';
              /** @description 表格 t… */
              readonly table: string;
              /** @description 首末两端，从1数起，含两端 */
              readonly rows: readonly number[];
              /** @description 首末两端，从1数起，含两端 */
              readonly columns: readonly number[];
            }
          | {
              /** @enum {string} */
              readonly type: 'picture';
              /** @description 图片、图形或者文本框 g… */
              readonly picture: string;
            }
          | {
              /** @enum {string} */
              readonly type: 'whole';
            };
        /** @description carried 才有：新版文件中文字相同的位置 */
        readonly suggestion:
          | (
              | {
                  /** @enum {string} */
                  readonly type: 'blocks';
                  /** @description 段落 p… 或者表格 t… */
                  readonly from: string;
                  /** @description 同一层的段落或者表格，可以与 from 相同 */
                  readonly to: string;
                }
              | {
                  /** @enum {string} */
                  readonly type: 'cells';
                  /** @description 表格 t… */
                  readonly table: string;
                  /** @description 首末两端，从1数起，含两端 */
                  readonly rows: readonly number[];
                  /** @description 首末两端，从1数起，含两端 */
                  readonly columns: readonly number[];
                }
              | {
                  /** @enum {string} */
                  readonly type: 'picture';
                  /** @description 图片、图形或者文本框 g… */
                  readonly picture: string;
                }
              | {
                  /** @enum {string} */
                  readonly type: 'whole';
                }
            )
          | null;
        readonly ground: {
          readonly code: string;
          readonly label: string;
          readonly article: string;
          readonly evidence: {
            readonly [key: string]: string;
          };
          readonly reason?: string;
        };
        /** @description 不予公开的文字，逐段逐格 */
        readonly texts: readonly string[];
        readonly covers: readonly string[];
        /** @description 同样的文字还出现在哪里 */
        readonly repeats: readonly {
          /** @description officeDocument、header、footer、footnotes 等；image 为同一图片 */
          readonly role: string;
          readonly block: string | null;
          readonly text: string;
        }[];
        readonly repeatsReason: string | null;
        readonly by: components['schemas']['Named'];
        readonly at: string;
      }[];
    };
    readonly RemovalOutline: {
      readonly blocks: readonly (
        | {
            /** @enum {string} */
            readonly kind: 'paragraph';
            readonly id: string;
            readonly number: string;
            readonly text: string;
          }
        | {
            /** @enum {string} */
            readonly kind: 'table';
            readonly id: string;
            readonly columns: number;
            readonly rows: readonly {
              readonly cells: readonly {
                readonly from: number;
                readonly to: number;
                readonly lastRow: number;
                readonly text: string;
              }[];
            }[];
          }
      )[];
      readonly pictures: readonly {
        readonly id: string;
        readonly block: string;
        readonly text: string;
      }[];
      readonly attachments: readonly {
        readonly id: string;
        readonly fileName: string;
      }[];
    };
    readonly DocumentText: {
      readonly version: number;
      readonly items: readonly {
        readonly part: string;
        /** @description 与筛查发现的位置一致 */
        readonly location: string;
        /** @description body、header、comment、property、cell 等 */
        readonly place: string;
        /** @enum {string} */
        readonly visibility: 'visible' | 'inserted' | 'deleted' | 'hidden' | 'unseen';
        readonly text: string;
      }[];
      readonly truncated: boolean;
    };
    readonly AttachmentText: {
      readonly items: readonly {
        readonly part: string;
        /** @description 与筛查发现的位置一致 */
        readonly location: string;
        /** @description body、header、comment、property、cell 等 */
        readonly place: string;
        /** @enum {string} */
        readonly visibility: 'visible' | 'inserted' | 'deleted' | 'hidden' | 'unseen';
        readonly text: string;
      }[];
      readonly truncated: boolean;
    };
    readonly Comparison: {
      readonly from: number;
      readonly to: number;
      readonly items: readonly {
        /** @enum {string} */
        readonly kind: 'same' | 'removed' | 'added' | 'changed';
        readonly text?: string;
        /** @description 只有 changed 才有 */
        readonly stretches?: readonly {
          /** @enum {string} */
          readonly kind: 'same' | 'removed' | 'added';
          readonly text: string;
        }[];
      }[];
      /** @description false：两稿差异过大，未逐段比较 */
      readonly complete: boolean;
    };
    readonly ArchiveSettings: {
      readonly version: number;
      /** @description 全宗号 */
      readonly fonds: string;
      readonly format: string;
    };
    readonly ArchiveList: {
      /** @description 待归档的件数 */
      readonly waiting: number;
      readonly items: readonly {
        readonly id: string;
        readonly revision: number;
        readonly title: string;
        readonly number: string | null;
        readonly genre: string;
        readonly signedOn: string | null;
        readonly section: components['schemas']['Named'];
        readonly archiveNumber: string | null;
        readonly retention: string | null;
        /** @description 建议的保管期限 */
        readonly usualRetention: string;
        readonly suggestions: readonly {
          readonly retention: string;
          /** @description 建议的档号 */
          readonly archiveNumber: string;
        }[];
      }[];
      readonly nextCursor: string | null;
    };
    readonly Askable: {
      readonly items: readonly {
        readonly id: string;
        readonly name: string;
        readonly section: components['schemas']['Named'] | null;
      }[];
    };
    readonly Consultation: {
      readonly id: string;
      readonly person: components['schemas']['Named'];
      readonly question: string | null;
      readonly askedBy: components['schemas']['Named'];
      readonly askedOnBehalfOf: components['schemas']['Named'] | null;
      readonly step: components['schemas']['State'];
      readonly stepLabel: components['schemas']['Label'];
      readonly askedAt: string;
      /** @description 已答复，或者已撤回 */
      readonly closedAt: string | null;
      readonly opinion: {
        /** @enum {string} */
        readonly opinion: 'agree' | 'disagree' | 'remark';
        readonly comment: string | null;
        readonly by: components['schemas']['Named'];
        readonly onBehalfOf: components['schemas']['Named'] | null;
        /** @description 答复后送签内容没有变动 */
        readonly current: boolean;
        readonly at: string;
      } | null;
    };
    readonly DocumentConsultations: {
      readonly items: readonly components['schemas']['Consultation'][];
    };
    readonly WaitingConsultation: {
      readonly id: string;
      readonly person: components['schemas']['Named'];
      readonly question: string;
      readonly askedBy: components['schemas']['Named'];
      readonly askedAt: string;
      readonly document: {
        readonly id: string;
        readonly title: string;
        readonly genre: string;
        readonly state: components['schemas']['State'];
        readonly stateLabel: components['schemas']['Label'];
        readonly revision: number;
      };
    };
    readonly WaitingConsultations: {
      readonly items: readonly components['schemas']['WaitingConsultation'][];
    };
    readonly LedgerYear: {
      readonly year: number;
      readonly title: string;
      readonly lines: number;
      readonly open: number;
    };
    readonly Ledgers: {
      readonly items: readonly components['schemas']['LedgerYear'][];
      /** @description 本人可以建立台账 */
      readonly mayManage: boolean;
    };
    readonly LedgerLine: {
      readonly id: string;
      readonly number: number;
      readonly revision: number;
      readonly year: number;
      readonly task: string;
      readonly measure: string;
      readonly limit: string;
      /** @enum {string} */
      readonly limitKind: 'standing' | 'yearly' | 'once' | 'by_date';
      readonly dueOn: string | null;
      readonly leader: string;
      readonly owner: string;
      readonly sections: readonly components['schemas']['Named'][];
      readonly closesBy:
        | (
            | {
                /** @enum {string} */
                readonly on: 'publication';
                readonly closes: boolean;
                readonly category?: string;
                readonly normative?: boolean;
                readonly policy?: boolean;
                readonly interpretation?: boolean;
              }
            | {
                /** @enum {string} */
                readonly on: 'record';
                readonly closes: boolean;
                /** @enum {string} */
                readonly record: 'training' | 'briefing' | 'meeting' | 'budget' | 'law_study';
                readonly times: number;
              }
            | {
                /** @enum {string} */
                readonly on: 'campaign_closed';
                readonly closes: boolean;
              }
            | {
                /** @enum {string} */
                readonly on: 'look_back_done';
                readonly closes: boolean;
              }
          )
        | null;
      /** @enum {string} */
      readonly state: 'open' | 'closed' | 'dropped';
      /** @enum {string} */
      readonly light: 'done' | 'green' | 'amber' | 'red';
      readonly closedAt: string | null;
      readonly closedBy: components['schemas']['Named'] | null;
      readonly closingComment: string | null;
      readonly takenOver: boolean;
      readonly lookBack: {
        /** @enum {string} */
        readonly result: 'rectified' | 'carried_over' | 'ended';
        readonly comment: string | null;
        readonly by: components['schemas']['Named'] | null;
        readonly at: string | null;
      } | null;
      readonly evidence: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly kind: 'note' | 'document' | 'publication' | 'file' | 'record' | 'campaign';
        readonly note: string | null;
        readonly happenedOn: string;
        readonly document: {
          readonly id: string | null;
          readonly title: string | null;
          readonly number: string | null;
          readonly published: boolean;
        } | null;
        readonly record: string | null;
        readonly fileName: string | null;
        /** @description null：系统根据事件自动记入 */
        readonly addedBy: components['schemas']['Named'] | null;
        readonly addedAt: string;
      }[];
      /** @description 本人此刻可以办理的事项 */
      readonly availableActions: readonly (
        'add_evidence' | 'change' | 'close' | 'drop' | 'look_back' | 'reopen'
      )[];
    };
    readonly Ledger: {
      readonly year: number;
      readonly title: string;
      readonly counts: {
        readonly [key: string]: number;
      };
      readonly bySection: readonly {
        readonly section: components['schemas']['Named'];
        readonly total: number;
        readonly done: number;
        readonly red: number;
      }[];
      readonly lines: readonly components['schemas']['LedgerLine'][];
      readonly records: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly kind: 'training' | 'briefing' | 'meeting' | 'budget' | 'law_study';
        readonly title: string;
        readonly heldOn: string;
        readonly participants: number | null;
        readonly note: string | null;
        readonly fileName: string | null;
        readonly addedBy: components['schemas']['Named'] | null;
      }[];
      readonly lookBack: {
        readonly until: string;
        readonly lines: readonly components['schemas']['LedgerLine'][];
      };
      /** @description 本人可以增加任务、导入清单 */
      readonly mayManage: boolean;
      /** @description 本人可以登记工作记录 */
      readonly mayRecord: boolean;
    };
    readonly ReclassificationCampaign: {
      readonly year: number;
      /**
       * @description gathering：正在列入公文
       * @enum {string}
       */
      readonly status: 'gathering' | 'open' | 'closed';
      /** @enum {string} */
      readonly origin: 'call' | 'job' | 'command';
      readonly openedBy: components['schemas']['Named'] | null;
      readonly openedOnBehalfOf: components['schemas']['Named'] | null;
      readonly openedAt: string;
      readonly listedAtOpening: number;
      readonly digest: string | null;
      readonly closedBy: components['schemas']['Named'] | null;
      readonly closedOnBehalfOf: components['schemas']['Named'] | null;
      readonly closedAt: string | null;
      readonly total: number;
      readonly counts: {
        readonly done: number;
        readonly kept: number;
        readonly disclosed: number;
        /** @description 尚须办理，未办结不能结束 */
        readonly unsettled: number;
        readonly deferred: number;
        readonly undecided: number;
        readonly proposedDisclosures: number;
        readonly states: {
          readonly [key: string]: number;
        };
      };
      readonly openedShare: number | null;
      readonly bySection: readonly {
        readonly section: components['schemas']['Named'];
        readonly total: number;
        readonly done: number;
        readonly kept: number;
        readonly disclosed: number;
        readonly unsettled: number;
        readonly deferred: number;
      }[];
      readonly byGround: readonly {
        readonly ground: string;
        readonly label: string;
        readonly article: string | null;
        readonly total: number;
        readonly done: number;
        readonly kept: number;
        readonly disclosed: number;
        readonly unsettled: number;
        readonly deferred: number;
      }[];
      readonly byYear: readonly {
        readonly year: number | null;
        readonly total: number;
        readonly done: number;
        readonly kept: number;
        readonly disclosed: number;
        readonly unsettled: number;
        readonly deferred: number;
      }[];
      readonly byDecision: readonly {
        /** @enum {string} */
        readonly decision: 'keep' | 'disclose' | 'none';
        readonly total: number;
        readonly done: number;
        readonly kept: number;
        readonly disclosed: number;
        readonly unsettled: number;
        readonly deferred: number;
      }[];
      readonly lists: readonly {
        readonly id: string;
        readonly signedBy: components['schemas']['Named'];
        readonly onBehalfOf: components['schemas']['Named'] | null;
        readonly kept: number;
        readonly disclosed: number;
        readonly signedOn: string;
        readonly at: string;
        readonly fingerprint: string;
      }[];
      readonly lastYear: {
        readonly year: number;
        readonly total: number;
        readonly counts: {
          readonly done: number;
          readonly kept: number;
          readonly disclosed: number;
          /** @description 尚须办理，未办结不能结束 */
          readonly unsettled: number;
          readonly deferred: number;
          readonly undecided: number;
          readonly proposedDisclosures: number;
          readonly states: {
            readonly [key: string]: number;
          };
        };
        readonly openedShare: number | null;
        readonly bySection: readonly {
          readonly section: components['schemas']['Named'];
          readonly total: number;
          readonly done: number;
          readonly kept: number;
          readonly disclosed: number;
          readonly unsettled: number;
          readonly deferred: number;
        }[];
        readonly byGround: readonly {
          readonly ground: string;
          readonly label: string;
          readonly article: string | null;
          readonly total: number;
          readonly done: number;
          readonly kept: number;
          readonly disclosed: number;
          readonly unsettled: number;
          readonly deferred: number;
        }[];
        readonly byYear: readonly {
          readonly year: number | null;
          readonly total: number;
          readonly done: number;
          readonly kept: number;
          readonly disclosed: number;
          readonly unsettled: number;
          readonly deferred: number;
        }[];
        readonly byDecision: readonly {
          /** @enum {string} */
          readonly decision: 'keep' | 'disclose' | 'none';
          readonly total: number;
          readonly done: number;
          readonly kept: number;
          readonly disclosed: number;
          readonly unsettled: number;
          readonly deferred: number;
        }[];
      } | null;
      readonly availableActions: readonly {
        /** @enum {string} */
        readonly type: 'sign' | 'close';
        readonly allowed: boolean;
        readonly refusals: readonly {
          readonly code: string;
          readonly message: string;
          readonly detail?: {
            readonly [key: string]: unknown;
          };
        }[];
      }[];
    };
    readonly ReclassificationCampaigns: {
      readonly items: readonly {
        readonly year: number;
        /** @enum {string} */
        readonly status: 'gathering' | 'open' | 'closed';
        readonly openedAt: string;
        readonly closedAt: string | null;
      }[];
      readonly mayOpen: boolean;
    };
    readonly ReclassificationItem: {
      /** @description 公文的标识 */
      readonly id: string;
      readonly year: number;
      readonly revision: number;
      /** @enum {string} */
      readonly state: 'open' | 'decided' | 'returned' | 'confirmed' | 'disclosing' | 'deferred' | 'settled';
      readonly stateLabel: components['schemas']['Label'];
      readonly document: {
        readonly id: string;
        readonly title: string;
        readonly number: string | null;
        readonly genre: string;
        readonly state: components['schemas']['State'];
        readonly stateLabel: components['schemas']['Label'];
        readonly revision: number;
        readonly signedOn: string | null;
      };
      readonly section: components['schemas']['Named'];
      /** @enum {string} */
      readonly attribute: 'on_request' | 'withheld';
      readonly grounds: readonly {
        readonly code: string;
        readonly label: string;
        readonly article: string;
        /** @enum {string} */
        readonly force: 'must' | 'may' | 'redirect';
        readonly evidence: readonly {
          readonly key: string;
          readonly label: string;
          readonly text: string;
        }[];
        readonly reason: string | null;
      }[];
      readonly closedReason: string | null;
      readonly determinedBy: components['schemas']['Named'] | null;
      readonly determinedOnBehalfOf: components['schemas']['Named'] | null;
      readonly determinedAt: string | null;
      readonly lawVersion: string | null;
      readonly closedSince: string;
      readonly closedDays: number;
      readonly signals: readonly {
        /** @enum {string} */
        readonly code:
          | 'process_published'
          | 'reply_published'
          | 'term_passed'
          | 'consent_arrived'
          | 'applications'
          | 'law_changed'
          | 'review_requested';
        readonly label: components['schemas']['Label'];
        readonly on: string | null;
        readonly source: {
          /** @enum {string} */
          readonly kind: 'document' | 'evidence' | 'record' | 'law' | 'campaign';
          readonly reference: string;
          readonly title?: string;
          readonly text?: string;
        };
      }[];
      readonly facts: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly kind:
          | 'applications'
          | 'process_published'
          | 'reply_published'
          | 'consent_arrived'
          | 'term_passed'
          | 'law_changed';
        readonly applicants: number | null;
        readonly on: string;
        readonly source: string;
        readonly by: components['schemas']['Named'];
        readonly at: string;
      }[];
      readonly earlier: readonly {
        readonly year: number;
        /** @enum {string|null} */
        readonly decision: 'keep' | 'disclose' | null;
        /** @enum {string|null} */
        readonly outcome: 'kept' | 'disclosed' | 'isolated' | 'left' | null;
        readonly outcomeLabel: components['schemas']['Label'] | null;
        /** @enum {string} */
        readonly state: 'open' | 'decided' | 'returned' | 'confirmed' | 'disclosing' | 'deferred' | 'settled';
        readonly reason: string | null;
        readonly nextReviewOn: string | null;
      }[];
      /** @enum {string|null} */
      readonly decision: 'keep' | 'disclose' | null;
      /** @enum {string|null} */
      readonly extent: 'full' | 'partial' | null;
      readonly decisionGrounds:
        | readonly {
            readonly code: string;
            readonly label: string;
            readonly article: string;
            /** @enum {string} */
            readonly force: 'must' | 'may' | 'redirect';
            readonly evidence: readonly {
              readonly key: string;
              readonly label: string;
              readonly text: string;
            }[];
            readonly reason: string | null;
          }[]
        | null;
      readonly reason: string | null;
      readonly nextReviewOn: string | null;
      readonly decidedBy: components['schemas']['Named'] | null;
      readonly decidedOnBehalfOf: components['schemas']['Named'] | null;
      readonly decidedAt: string | null;
      readonly confirmedBy: components['schemas']['Named'] | null;
      readonly confirmedOnBehalfOf: components['schemas']['Named'] | null;
      readonly confirmedAt: string | null;
      readonly returnReason: string | null;
      readonly deferReason: string | null;
      /** @enum {string|null} */
      readonly outcome: 'kept' | 'disclosed' | 'isolated' | 'left' | null;
      readonly outcomeLabel: components['schemas']['Label'] | null;
      readonly settledAt: string | null;
      readonly availableActions: readonly ('decide' | 'confirm' | 'return' | 'defer' | 'record_fact')[];
    };
    readonly ReclassificationItems: {
      readonly items: readonly components['schemas']['ReclassificationItem'][];
      readonly nextCursor: string | null;
    };
    readonly ReclassificationItemDetail: {
      /** @description 公文的标识 */
      readonly id: string;
      readonly year: number;
      readonly revision: number;
      /** @enum {string} */
      readonly state: 'open' | 'decided' | 'returned' | 'confirmed' | 'disclosing' | 'deferred' | 'settled';
      readonly stateLabel: components['schemas']['Label'];
      readonly document: {
        readonly id: string;
        readonly title: string;
        readonly number: string | null;
        readonly genre: string;
        readonly state: components['schemas']['State'];
        readonly stateLabel: components['schemas']['Label'];
        readonly revision: number;
        readonly signedOn: string | null;
      };
      readonly section: components['schemas']['Named'];
      /** @enum {string} */
      readonly attribute: 'on_request' | 'withheld';
      readonly grounds: readonly {
        readonly code: string;
        readonly label: string;
        readonly article: string;
        /** @enum {string} */
        readonly force: 'must' | 'may' | 'redirect';
        readonly evidence: readonly {
          readonly key: string;
          readonly label: string;
          readonly text: string;
        }[];
        readonly reason: string | null;
      }[];
      readonly closedReason: string | null;
      readonly determinedBy: components['schemas']['Named'] | null;
      readonly determinedOnBehalfOf: components['schemas']['Named'] | null;
      readonly determinedAt: string | null;
      readonly lawVersion: string | null;
      readonly closedSince: string;
      readonly closedDays: number;
      readonly signals: readonly {
        /** @enum {string} */
        readonly code:
          | 'process_published'
          | 'reply_published'
          | 'term_passed'
          | 'consent_arrived'
          | 'applications'
          | 'law_changed'
          | 'review_requested';
        readonly label: components['schemas']['Label'];
        readonly on: string | null;
        readonly source: {
          /** @enum {string} */
          readonly kind: 'document' | 'evidence' | 'record' | 'law' | 'campaign';
          readonly reference: string;
          readonly title?: string;
          readonly text?: string;
        };
      }[];
      readonly facts: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly kind:
          | 'applications'
          | 'process_published'
          | 'reply_published'
          | 'consent_arrived'
          | 'term_passed'
          | 'law_changed';
        readonly applicants: number | null;
        readonly on: string;
        readonly source: string;
        readonly by: components['schemas']['Named'];
        readonly at: string;
      }[];
      readonly earlier: readonly {
        readonly year: number;
        /** @enum {string|null} */
        readonly decision: 'keep' | 'disclose' | null;
        /** @enum {string|null} */
        readonly outcome: 'kept' | 'disclosed' | 'isolated' | 'left' | null;
        readonly outcomeLabel: components['schemas']['Label'] | null;
        /** @enum {string} */
        readonly state: 'open' | 'decided' | 'returned' | 'confirmed' | 'disclosing' | 'deferred' | 'settled';
        readonly reason: string | null;
        readonly nextReviewOn: string | null;
      }[];
      /** @enum {string|null} */
      readonly decision: 'keep' | 'disclose' | null;
      /** @enum {string|null} */
      readonly extent: 'full' | 'partial' | null;
      readonly decisionGrounds:
        | readonly {
            readonly code: string;
            readonly label: string;
            readonly article: string;
            /** @enum {string} */
            readonly force: 'must' | 'may' | 'redirect';
            readonly evidence: readonly {
              readonly key: string;
              readonly label: string;
              readonly text: string;
            }[];
            readonly reason: string | null;
          }[]
        | null;
      readonly reason: string | null;
      readonly nextReviewOn: string | null;
      readonly decidedBy: components['schemas']['Named'] | null;
      readonly decidedOnBehalfOf: components['schemas']['Named'] | null;
      readonly decidedAt: string | null;
      readonly confirmedBy: components['schemas']['Named'] | null;
      readonly confirmedOnBehalfOf: components['schemas']['Named'] | null;
      readonly confirmedAt: string | null;
      readonly returnReason: string | null;
      readonly deferReason: string | null;
      /** @enum {string|null} */
      readonly outcome: 'kept' | 'disclosed' | 'isolated' | 'left' | null;
      readonly outcomeLabel: components['schemas']['Label'] | null;
      readonly settledAt: string | null;
      readonly availableActions: readonly ('decide' | 'confirm' | 'return' | 'defer' | 'record_fact')[];
      readonly events: readonly {
        readonly id: string;
        readonly year: number;
        readonly kind: string;
        readonly label: components['schemas']['Label'];
        /** @enum {string|null} */
        readonly decision: 'keep' | 'disclose' | null;
        /** @enum {string|null} */
        readonly extent: 'full' | 'partial' | null;
        readonly reason: string | null;
        readonly nextReviewOn: string | null;
        readonly by: components['schemas']['Named'] | null;
        readonly onBehalfOf: components['schemas']['Named'] | null;
        readonly at: string;
      }[];
    };
    readonly ReclassificationBulk: {
      readonly items: readonly {
        readonly id: string;
        readonly done: boolean;
        readonly refusals: readonly {
          readonly code: string;
          readonly message: string;
          readonly detail?: {
            readonly [key: string]: unknown;
          };
        }[];
      }[];
    };
    readonly ReclassificationSigningList: {
      readonly items: readonly components['schemas']['ReclassificationItem'][];
      readonly fingerprint: string;
      readonly kept: number;
      readonly disclosed: number;
    };
    readonly ReclassificationSigned: {
      readonly list: string;
      readonly kept: number;
      readonly disclosed: number;
      readonly refused: readonly {
        readonly id: string;
        readonly refusals: readonly {
          readonly code: string;
          readonly message: string;
          readonly detail?: {
            readonly [key: string]: unknown;
          };
        }[];
      }[];
      readonly campaign: components['schemas']['ReclassificationCampaign'];
    };
    readonly ReclassificationImported: {
      readonly decided: number;
    };
    readonly Deadline: {
      readonly id: string;
      /** @enum {string} */
      readonly kind:
        | 'publication'
        | 'adjusted_publication'
        | 'interpretation'
        | 'step'
        | 'campaign'
        | 'ledger_line'
        | 'absence';
      readonly stepLabel: components['schemas']['Label'] | null;
      readonly document: {
        readonly id: string;
        readonly title: string | null;
        readonly number: string | null;
      } | null;
      /** @description 台账任务 */
      readonly task: string | null;
      readonly section: string | null;
      readonly person: string | null;
      readonly role: string | null;
      readonly fromOn: string;
      readonly dueOn: string;
      /** @description 按小时计的时限 */
      readonly dueAt: string | null;
      readonly provisional: boolean;
      readonly metOn: string | null;
      /** @description 曾逾期；办结后也不清除 */
      readonly breachedOn: string | null;
      readonly cause: string | null;
      readonly overdue: boolean;
      readonly workingDaysLeft: number;
    };
    readonly Deadlines: {
      readonly today: string;
      readonly items: readonly components['schemas']['Deadline'][];
      /** @description false：太多，只列出最早的一部分 */
      readonly complete: boolean;
      /** @description 能否说明逾期原因 */
      readonly mayExplain: boolean;
    };
    readonly Notices: {
      readonly unread: number;
      readonly items: readonly {
        readonly id: string;
        /** @description before:N、today、after:N、escalate:N */
        readonly occasion: string;
        readonly createdAt: string;
        readonly readAt: string | null;
        readonly deadline: components['schemas']['Deadline'];
      }[];
    };
    readonly NoticeSettings: {
      readonly email: string | null;
      readonly digest: boolean;
      readonly mailIsSetUp: boolean;
      readonly calendar: boolean;
    };
    readonly CalendarAddress: {
      /** @description 只显示这一次 */
      readonly path: string;
    };
    readonly Mail: {
      readonly id: string;
      readonly person: string;
      readonly createdAt: string;
      readonly tries: number;
      readonly sentAt: string | null;
      readonly lastError: string | null;
    };
    readonly Mails: {
      readonly items: readonly components['schemas']['Mail'][];
    };
    readonly StepLimit: {
      readonly step: components['schemas']['State'];
      readonly label: components['schemas']['Label'];
      readonly workingDays: number | null;
      readonly urgentHours: number | null;
    };
    readonly StepLimits: {
      readonly items: readonly components['schemas']['StepLimit'][];
    };
    readonly Receipt: {
      readonly id: string;
      readonly receivedOn: string;
      readonly receivedBy: string;
      readonly note: string | null;
      readonly withdrawn: boolean;
      /** @description 更正了先前的登记 */
      readonly correction: boolean;
      readonly recordedBy: components['schemas']['Named'];
      readonly onBehalfOf: components['schemas']['Named'] | null;
      readonly recordedAt: string;
    };
    readonly Receipts: {
      readonly document: {
        readonly id: string;
        readonly title: string;
        readonly number: string | null;
      };
      readonly issuedOn: string;
      readonly copies: number | null;
      readonly dueOn: string;
      readonly provisional: boolean;
      readonly overdue: boolean;
      /** @description 本人可以登记签收 */
      readonly mayRecord: boolean;
      readonly recipients: readonly {
        readonly recipient: string;
        readonly receipt: components['schemas']['Receipt'] | null;
        readonly history: readonly components['schemas']['Receipt'][];
      }[];
    };
    readonly Distribution: {
      readonly items: readonly {
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly number: string | null;
        };
        readonly issuedAt: string;
        readonly issuedOn: string;
        readonly dueOn: string;
        readonly overdue: boolean;
        readonly recipients: number;
        /** @description 尚未签收的单位 */
        readonly missing: readonly string[];
      }[];
      readonly nextCursor: string | null;
    };
    readonly HolidaySchedule: {
      readonly year: number;
      readonly version: number;
      readonly notice: string;
      readonly issuedOn: string;
      readonly url: string;
      readonly off: readonly string[];
      readonly makeup: readonly string[];
      readonly builtIn: boolean;
    };
    readonly HolidaySchedules: {
      readonly items: readonly components['schemas']['HolidaySchedule'][];
    };
    readonly HolidayScheduleImport: {
      readonly schedule: {
        readonly year: number;
        readonly version: number;
        readonly notice: string;
        readonly issuedOn: string;
        readonly url: string;
        readonly off: readonly string[];
        readonly makeup: readonly string[];
      };
      readonly deadlines: {
        readonly checked: number;
        readonly moved: readonly {
          readonly document: string;
          readonly number: string | null;
          readonly before: {
            readonly on: string;
            readonly provisional: boolean;
          };
          readonly after: {
            readonly on: string;
            readonly provisional: boolean;
          };
        }[];
        /** @description 到期日与原安排对不上，未改动，需人工核对 */
        readonly unexplained: number;
      };
    };
    readonly Health: {
      /** @enum {string} */
      readonly status: 'live' | 'ready';
      /**
       * @description 图片中的文字能否识别
       * @enum {string}
       */
      readonly pictureText?: 'available' | 'off' | 'not_installed' | 'no_chinese';
    };
    readonly UsualOpinion: {
      readonly id: string;
      readonly text: string;
    };
    readonly UsualOpinions: {
      readonly items: readonly components['schemas']['UsualOpinion'][];
    };
    readonly PublicationQueue: {
      readonly counts: {
        readonly awaiting: number;
        readonly interpretation: number;
        readonly published: number;
        readonly withdrawn: number;
      };
      readonly items: readonly {
        readonly id: string;
        readonly title: string;
        readonly number: string | null;
        readonly section: components['schemas']['Named'];
        readonly category: string | null;
        readonly urgency: string | null;
        readonly signedOn: string | null;
        readonly due: {
          readonly on: string;
          readonly provisional: boolean;
          readonly overdue: boolean;
          readonly workingDaysLeft: number;
        } | null;
        readonly publishedAt: string | null;
        readonly indexNumber: string | null;
        readonly interpretationPublishedAt: string | null;
        readonly withdrawal: {
          /** @enum {string} */
          readonly reasonCode:
            'personal_information' | 'secrecy' | 'third_party' | 'error' | 'superseded' | 'other';
          readonly explanation: string;
          readonly at: string;
        } | null;
        /** @enum {string} */
        readonly validity: 'valid' | 'amended' | 'repealed' | 'expired' | 'annulled';
        /** @description 公开页面的地址；不在公开专栏的为空 */
        readonly url: string | null;
      }[];
      readonly nextCursor: number | null;
    };
    readonly PublicPreview: {
      readonly clean: boolean;
      readonly pages: readonly {
        /** @enum {string} */
        readonly kind: 'document' | 'interpretation';
        readonly title: string;
        /** @description 自成一体，不含脚本和链接 */
        readonly html: string;
      }[];
      readonly files: readonly {
        readonly role: string;
        readonly name: string;
        readonly title: string;
        readonly bytes: number;
        readonly sha256: string;
      }[];
    };
    readonly PublicPlace: {
      /** @enum {string} */
      readonly standing: 'none' | 'published' | 'tombstone';
      /** @description 公开专栏中的地址；从未发布的为空 */
      readonly url: string | null;
      /** @description 撤下页面上写明的原因 */
      readonly explanation: string | null;
    };
    readonly RemovalsPreview: {
      /** @description 自成一体，不含脚本和链接 */
      readonly html: string;
      /** @description 此刻发布还会留下的问题 */
      readonly unresolved: readonly {
        readonly kind: string;
        readonly location: string;
        readonly excerptMasked: string;
      }[];
    };
    readonly Rescreening: {
      /** @description 现行的规则版本 */
      readonly rules: string;
      /** @description 最近一次复筛；从未复筛的为空 */
      readonly run: {
        /** @description 复筛时的规则版本 */
        readonly rules: string;
        readonly documents: number;
        readonly files: number;
        readonly findings: number;
        readonly finishedAt: string;
      } | null;
      readonly items: readonly {
        readonly id: string;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly number: string | null;
          /** @description 仍在公开专栏 */
          readonly published: boolean;
        };
        readonly file: string;
        readonly kind: string;
        readonly severity: string;
        readonly location: string;
        readonly excerptMasked: string;
      }[];
    };
    readonly Register: {
      readonly items: readonly {
        readonly number: string;
        readonly series: string;
        readonly year: number;
        readonly serial: number;
        /** @enum {string} */
        readonly origin: 'given' | 'reserved' | 'late' | 'imported';
        /** @description 预留的用途，或者补号公文的标题 */
        readonly note: string | null;
        /** @description 补号公文的日期 */
        readonly datedOn: string | null;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly state: string;
          readonly section: components['schemas']['Named'];
          /** @description 已印发的，发送单位数 */
          readonly issuedTo: number;
        } | null;
        readonly registeredBy: components['schemas']['Named'];
        readonly confirmedBy: components['schemas']['Named'] | null;
        readonly registeredAt: string;
        readonly voided: {
          readonly at: string;
          readonly reason: string | null;
          readonly by: components['schemas']['Named'] | null;
          readonly confirmedBy: components['schemas']['Named'] | null;
          readonly replacedBy: string | null;
        } | null;
        readonly voidProposed: boolean;
      }[];
      readonly nextCursor: number | null;
      /** @description 本人可以预留、提出作废和补号 */
      readonly mayManage: boolean;
    };
    readonly NextNumber: {
      /** @description 此刻的下一个号，登记时才真正给出 */
      readonly number: string;
      readonly series: string;
      readonly year: number;
      readonly signedOn: string | null;
      /** @description 可以用的预留号 */
      readonly reserved: readonly {
        readonly number: string;
        readonly purpose: string;
      }[];
    };
    readonly RegisterGaps: {
      readonly items: readonly {
        readonly series: string;
        readonly year: number;
        readonly lastSerial: number;
        readonly inUse: number;
        readonly reserved: number;
        readonly late: number;
        readonly voided: number;
        readonly missing: readonly {
          readonly from: number;
          readonly to: number;
        }[];
      }[];
    };
    readonly RegisterProposal: {
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'void' | 'late_entry';
      readonly number: string;
      readonly series: string;
      readonly year: number;
      readonly title: string | null;
      readonly datedOn: string | null;
      readonly reason: string;
      readonly document: {
        readonly id: string;
        readonly title: string;
        readonly issuedTo: number;
      } | null;
      readonly proposedBy: components['schemas']['Named'];
      readonly proposedOnBehalfOf: components['schemas']['Named'] | null;
      readonly proposedAt: string;
      /** @enum {string|null} */
      readonly outcome: 'confirmed' | 'rejected' | 'taken_back' | null;
      readonly decidedBy: components['schemas']['Named'] | null;
      readonly decidedOnBehalfOf: components['schemas']['Named'] | null;
      readonly decisionReason: string | null;
      readonly decidedAt: string | null;
      /** @description 由本人提出，可以撤回 */
      readonly mine: boolean;
      /** @description 可以由本人确认 */
      readonly confirmable: boolean;
    };
    readonly RegisterProposals: {
      readonly items: readonly components['schemas']['RegisterProposal'][];
    };
    readonly Reservation: {
      readonly number: string;
    };
    readonly GenreSeries: {
      readonly items: readonly {
        /** @enum {string} */
        readonly genre:
          | '决议'
          | '决定'
          | '命令'
          | '公报'
          | '公告'
          | '通告'
          | '意见'
          | '通知'
          | '通报'
          | '报告'
          | '请示'
          | '批复'
          | '议案'
          | '函'
          | '纪要';
        readonly series: string;
        readonly chosen: boolean;
      }[];
    };
    readonly StatisticsFilter: {
      readonly from?: string;
      readonly to?: string;
      readonly state?: components['schemas']['State'];
      readonly attribute?: string;
      readonly section?: string;
      /** @enum {string} */
      readonly overdue?: 'true';
    };
    readonly Statistics: {
      readonly from: string;
      readonly to: string;
      readonly total: {
        readonly count: number;
        readonly filter: components['schemas']['StatisticsFilter'];
      };
      readonly byAttribute: readonly {
        readonly attribute: components['schemas']['Attribute'] | null;
        readonly count: number;
        readonly filter: components['schemas']['StatisticsFilter'];
      }[];
      readonly bySection: readonly {
        readonly section: components['schemas']['Named'];
        readonly count: number;
        readonly proactive: number;
        readonly filter: components['schemas']['StatisticsFilter'];
      }[];
      readonly byState: readonly {
        readonly state: components['schemas']['State'];
        readonly label: components['schemas']['Label'];
        readonly count: number;
        readonly filter: components['schemas']['StatisticsFilter'];
      }[];
      readonly byMonth: readonly {
        readonly month: string;
        readonly count: number;
        readonly proactive: number;
        readonly filter: components['schemas']['StatisticsFilter'];
      }[];
      readonly openShare: {
        readonly proactive: number;
        readonly determined: number;
        readonly share: number | null;
      };
      readonly overdue: {
        readonly count: number;
        readonly filter: components['schemas']['StatisticsFilter'];
      };
      readonly timePerStep: readonly {
        readonly step: components['schemas']['State'];
        readonly label: components['schemas']['Label'];
        /** @description 统计期内最近办结的，至多一千件 */
        readonly measured: number;
        readonly averageHours: number | null;
        readonly medianHours: number | null;
        readonly longestHours: number | null;
        readonly waiting: number;
        readonly filter: components['schemas']['StatisticsFilter'];
      }[];
    };
    readonly AuditEntry: {
      readonly stream: string;
      readonly seq: number;
      readonly at: string;
      readonly action: string;
      readonly document: string | null;
      readonly actor: components['schemas']['Named'] | null;
      readonly onBehalfOf: components['schemas']['Named'] | null;
      readonly detail: {
        readonly [key: string]: unknown;
      };
      readonly requestId: string | null;
      readonly hash: string;
    };
    readonly AuditPage: {
      readonly items: readonly components['schemas']['AuditEntry'][];
      readonly nextCursor: string | null;
    };
    readonly AuditVerification: {
      readonly entries: number;
      readonly streams: number;
      readonly checkpoints: number;
      readonly lastCheckpointHash: string | null;
      /** @description null：没有发现改动 */
      readonly broken: {
        readonly damage: string;
        readonly stream: string;
        readonly seq: number;
      } | null;
      readonly at: string;
    };
    readonly OfficeTemplate: {
      readonly name: string;
      /** @description 0 表示从未更换 */
      readonly version: number;
      /** @enum {string} */
      readonly origin: 'office' | 'delivered';
      readonly sha256: string;
      readonly placeholders: readonly {
        readonly placeholder: string;
        readonly meaning: string;
        /** @description 所在的表格行按条目重复 */
        readonly repeated: boolean;
      }[];
      readonly versions: readonly {
        readonly version: number;
        /** @enum {string} */
        readonly origin: 'office' | 'delivered';
        readonly fileName: string | null;
        readonly sha256: string | null;
        readonly bytes: number | null;
        readonly changedBy: components['schemas']['Named'];
        readonly changedAt: string;
      }[];
    };
    readonly OfficeTemplates: {
      readonly items: readonly components['schemas']['OfficeTemplate'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Demo_accounts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DemoAccounts'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Session_whoAmI: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Me'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Session_signIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly username: string;
          readonly password: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Me'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Session_signOut: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Session_confirm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly password: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Me'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Session_password: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly present: string;
          readonly next: string;
        };
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Colleagues_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Colleagues'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Organisation_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Organisation'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Organisation_change: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly name?: string;
          readonly creditCode?: string;
          /** @description 机关代字 */
          readonly documentCode?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Organisation'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly People_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['People'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly People_create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly username: string;
          readonly name: string;
          readonly password: string;
          readonly roles: readonly (
            | 'drafter'
            | 'section_head'
            | 'office_reviewer'
            | 'legal_reviewer'
            | 'secrecy_reviewer'
            | 'disclosure_officer'
            | 'deputy_leader'
            | 'principal'
            | 'clerk'
            | 'publisher'
            | 'auditor'
            | 'admin'
          )[];
          /**
           * Format: uuid
           * @default null
           */
          readonly sectionId?: string | null;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonEntry'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly People_end: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly People_change: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly name?: string;
          readonly roles?: readonly (
            | 'drafter'
            | 'section_head'
            | 'office_reviewer'
            | 'legal_reviewer'
            | 'secrecy_reviewer'
            | 'disclosure_officer'
            | 'deputy_leader'
            | 'principal'
            | 'clerk'
            | 'publisher'
            | 'auditor'
            | 'admin'
          )[];
          /** Format: uuid */
          readonly sectionId?: string | null;
          readonly password?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonEntry'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Sections_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Sections'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Sections_create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly name: string;
          /**
           * Format: uuid
           * @default null
           */
          readonly headId?: string | null;
          /**
           * Format: uuid
           * @default null
           */
          readonly deputyId?: string | null;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SectionEntry'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Sections_change: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly name?: string;
          /** Format: uuid */
          readonly headId?: string | null;
          /** Format: uuid */
          readonly deputyId?: string | null;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SectionEntry'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Substitutions_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Substitutions'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Substitutions_create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly absentId: string;
          /** Format: uuid */
          readonly substituteId: string;
          /**
           * @default null
           * @enum {string|null}
           */
          readonly role?:
            | 'drafter'
            | 'section_head'
            | 'office_reviewer'
            | 'legal_reviewer'
            | 'secrecy_reviewer'
            | 'disclosure_officer'
            | 'deputy_leader'
            | 'principal'
            | 'clerk'
            | 'publisher'
            | 'auditor'
            | 'admin'
            | null;
          readonly from: string;
          readonly until: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubstitutionEntry'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Substitutions_end: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_list: {
    readonly parameters: {
      readonly query?: {
        readonly state?:
          | 'drafting'
          | 'section_review'
          | 'countersigning'
          | 'office_review'
          | 'legality_review'
          | 'confidentiality_review'
          | 'disclosure_review'
          | 'deputy_review'
          | 'signing'
          | 'ruling_pending'
          | 'registration'
          | 'issuing'
          | 'awaiting_publication'
          | 'published'
          | 'withdrawn'
          | 'filed'
          | 'reclassification_review'
          | 'reclassification_signing'
          | 'isolated'
          | 'voided';
        /** @description none：尚未选择 */
        readonly attribute?: 'proactive' | 'on_request' | 'withheld' | 'not_applicable' | 'none';
        /** @description 标题、文号、正文及附件中的词；空格隔开的各词都要有 */
        readonly q?: string;
        readonly section?: string;
        /** @description 只列本人拟的 */
        readonly drafter?: 'me';
        /** @description 发文字号，或者其开头 */
        readonly number?: string;
        /** @description 起草日期不早于 */
        readonly from?: string;
        /** @description 起草日期不晚于 */
        readonly to?: string;
        /** @description 只列已超过公开期限、尚未公开的 */
        readonly overdue?: 'true';
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_create: {
    readonly parameters: {
      readonly query?: {
        /** @description 发送方自定的标识，用来查询检查进度 */
        readonly upload?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file?: string;
          /** @description JSON */
          readonly metadata?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_get: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_change: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly revision: number;
          /** @description 标题 */
          readonly title?: string;
          /**
           * @description 文种
           * @enum {string}
           */
          readonly genre?:
            | '决议'
            | '决定'
            | '命令'
            | '公报'
            | '公告'
            | '通告'
            | '意见'
            | '通知'
            | '通报'
            | '报告'
            | '请示'
            | '批复'
            | '议案'
            | '函'
            | '纪要';
          /** @description 政策性文件 */
          readonly isPolicy?: boolean;
          /** @description 行政规范性文件 */
          readonly isNormative?: boolean;
          /** @description 上行文 */
          readonly isUpward?: boolean;
          /** @description 重要公文 */
          readonly isImportant?: boolean;
          /** @description 不作解读的理由 */
          readonly interpretationExemption?: string | null;
          /** @description 主送机关 */
          readonly recipients?: readonly string[];
          /** @description 抄送机关 */
          readonly copies?: readonly string[];
          /** @description 联合发文机关 */
          readonly jointOrgans?: readonly string[];
          /**
           * @description 紧急程度
           * @enum {string|null}
           */
          readonly urgency?: '特急' | '加急' | null;
          /** @description 专栏栏目：二级指标，没有二级指标的写一级指标 */
          readonly category?: string | null;
          /** @description 主题分类 */
          readonly topic?: string | null;
          /** @description 会签科室（标识或者名称） */
          readonly countersignSections?: readonly string[];
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_history: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentHistory'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_replaceFile: {
    readonly parameters: {
      readonly query?: {
        /** @description 发送方自定的标识，用来查询检查进度 */
        readonly upload?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file?: string;
          /** @description 您看到的版本号 */
          readonly revision?: number;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_determine: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @enum {string} */
          readonly attribute: 'proactive' | 'on_request' | 'withheld' | 'not_applicable';
          /**
           * @default full
           * @enum {string}
           */
          readonly extent?: 'full' | 'partial';
          /** @default [] */
          readonly grounds?: readonly {
            /** @description 代码见 GET /api/grounds */
            readonly code: string;
            /** @default {} */
            readonly evidence?: {
              readonly [key: string]: string;
            };
            /** @description 为什么行使“可以不予公开”的裁量权 */
            readonly reason?: string;
          }[];
          readonly reason?: string;
          readonly revision: number;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_addAttachment: {
    readonly parameters: {
      readonly query?: {
        /** @description 发送方自定的标识，用来查询检查进度 */
        readonly upload?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file?: string;
          /** @description 您看到的版本号 */
          readonly revision?: number;
          readonly kind?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_removeAttachment: {
    readonly parameters: {
      readonly query: {
        readonly revision: number;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly attachmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_fire: {
    readonly parameters: {
      readonly query?: {
        /** @description 发送方自定的标识，用来查询检查进度 */
        readonly upload?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json':
          | {
              /** @constant */
              readonly type: 'submit';
              readonly revision: number;
            }
          | {
              /** @constant */
              readonly type: 'recall';
              readonly revision: number;
            }
          | {
              /** @constant */
              readonly type: 'publish';
              readonly revision: number;
            }
          | {
              /** @constant */
              readonly type: 'publish_interpretation';
              readonly revision: number;
            }
          | {
              /** @constant */
              readonly type: 'approve';
              readonly revision: number;
              readonly comment?: string;
              /** @description 审查人看到的处理意见的指纹（GET …/findings 的 verdicts）；与现有的不一致时不予通过 */
              readonly verdictsSeen?: string;
              /**
               * @description 本人连续的环节一并办理到哪个环节为止，见 consecutiveSteps；全部办成，或者一个也不办
               * @enum {string}
               */
              readonly through?:
                | 'drafting'
                | 'section_review'
                | 'countersigning'
                | 'office_review'
                | 'legality_review'
                | 'confidentiality_review'
                | 'disclosure_review'
                | 'deputy_review'
                | 'signing'
                | 'ruling_pending'
                | 'registration'
                | 'issuing'
                | 'awaiting_publication'
                | 'published'
                | 'withdrawn'
                | 'filed'
                | 'reclassification_review'
                | 'reclassification_signing'
                | 'isolated'
                | 'voided';
              /**
               * @description 一并签发的，签批意见
               * @enum {string}
               */
              readonly opinion?: 'agree' | 'circulated';
              /** @description 一并签发的，验证身份 */
              readonly password?: string;
              /** @description 不予公开部分的指纹，见 GET /api/documents/:id/removals；没有不予公开部分的不填 */
              readonly removalsSeen?: string;
            }
          | {
              /** @constant */
              readonly type: 'return';
              readonly revision: number;
              readonly comment?: string;
              /** @enum {string} */
              readonly to?:
                | 'drafting'
                | 'section_review'
                | 'countersigning'
                | 'office_review'
                | 'legality_review'
                | 'confidentiality_review'
                | 'disclosure_review'
                | 'deputy_review'
                | 'signing'
                | 'ruling_pending'
                | 'registration'
                | 'issuing'
                | 'awaiting_publication'
                | 'published'
                | 'withdrawn'
                | 'filed'
                | 'reclassification_review'
                | 'reclassification_signing'
                | 'isolated'
                | 'voided';
            }
          | {
              /** @constant */
              readonly type: 'return_to_signer';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'void';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'reinstate';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'isolate';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'redetermine';
              readonly revision: number;
              /** @enum {string} */
              readonly attribute: 'proactive' | 'on_request' | 'withheld' | 'not_applicable';
              /**
               * @default full
               * @enum {string}
               */
              readonly extent?: 'full' | 'partial';
              /** @default [] */
              readonly grounds?: readonly {
                /** @description 代码见 GET /api/grounds */
                readonly code: string;
                /** @default {} */
                readonly evidence?: {
                  readonly [key: string]: string;
                };
                /** @description 为什么行使“可以不予公开”的裁量权 */
                readonly reason?: string;
              }[];
              readonly reason: string;
            }
          | {
              /** @constant */
              readonly type: 'revise';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'escalate';
              readonly revision: number;
              /** @enum {string} */
              readonly doubt: 'disclosure' | 'secrecy';
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'ruling';
              readonly revision: number;
              readonly organ: string;
              readonly reference: string;
              readonly date: string;
              /** @enum {string} */
              readonly outcome: 'may_disclose' | 'must_not_disclose';
            }
          | {
              /** @constant */
              readonly type: 'countersign';
              readonly revision?: number;
              /** @enum {string} */
              readonly opinion?: 'agree' | 'disagree';
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'sign';
              readonly revision: number;
              /** @enum {string} */
              readonly opinion?: 'agree' | 'circulated';
              readonly comment?: string;
              readonly password?: string;
              /** @description 不予公开部分的指纹，见 GET /api/documents/:id/removals；没有不予公开部分的不填 */
              readonly removalsSeen?: string;
            }
          | {
              /** @constant */
              readonly type: 'record_signature';
              readonly revision: number;
              /**
               * Format: uuid
               * @description 纸上的签批人；可选的人见 GET …/paper-signers
               */
              readonly signerId: string;
              /**
               * @description 纸上的意见：同意或者圈阅
               * @enum {string}
               */
              readonly opinion?: 'agree' | 'circulated';
              /** @description 纸上的日期 */
              readonly signedOn: string;
              /** @description 纸上写的意见 */
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'confirm_recorded_signature';
              readonly revision: number;
              readonly comment?: string;
              readonly password?: string;
              /** @description 不予公开部分的指纹，见 GET /api/documents/:id/removals；没有不予公开部分的不填 */
              readonly removalsSeen?: string;
            }
          | {
              /** @constant */
              readonly type: 'reject_recorded_signature';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'discard_recorded_signature';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'register';
              readonly revision: number;
              /** @description 机关代字；不填的按文种用本机关的 */
              readonly series?: string;
              /** @description 预留的发文字号；填写的不再另行给号 */
              readonly reserved?: string;
            }
          | {
              /** @constant */
              readonly type: 'issue';
              readonly revision: number;
              readonly copies?: number;
              readonly sealed?: boolean;
              readonly distribution?: readonly string[];
            }
          | {
              /** @constant */
              readonly type: 'withdraw';
              readonly revision: number;
              /** @enum {string} */
              readonly reasonCode:
                'personal_information' | 'secrecy' | 'third_party' | 'error' | 'superseded' | 'other';
              readonly explanation?: string;
            }
          | {
              /** @constant */
              readonly type: 'set_validity';
              readonly revision: number;
              /** @enum {string} */
              readonly validity: 'valid' | 'amended' | 'repealed' | 'expired' | 'annulled';
              readonly date: string;
              readonly decidedBy?: string;
              readonly replacedBy?: string;
            }
          | {
              /** @constant */
              readonly type: 'propose_disclosure';
              readonly revision: number;
              /**
               * @default full
               * @enum {string}
               */
              readonly extent?: 'full' | 'partial';
              /** @default [] */
              readonly grounds?: readonly {
                /** @description 代码见 GET /api/grounds */
                readonly code: string;
                /** @default {} */
                readonly evidence?: {
                  readonly [key: string]: string;
                };
                /** @description 为什么行使“可以不予公开”的裁量权 */
                readonly reason?: string;
              }[];
              readonly reason: string;
            }
          | {
              /** @constant */
              readonly type: 'propose_closure';
              readonly revision: number;
              /** @enum {string} */
              readonly attribute: 'proactive' | 'on_request' | 'withheld' | 'not_applicable';
              /**
               * @default full
               * @enum {string}
               */
              readonly extent?: 'full' | 'partial';
              /** @default [] */
              readonly grounds?: readonly {
                /** @description 代码见 GET /api/grounds */
                readonly code: string;
                /** @default {} */
                readonly evidence?: {
                  readonly [key: string]: string;
                };
                /** @description 为什么行使“可以不予公开”的裁量权 */
                readonly reason?: string;
              }[];
              readonly reason: string;
            }
          | {
              /** @constant */
              readonly type: 'release';
              readonly revision: number;
              readonly organ: string;
              readonly reference: string;
              readonly date: string;
            }
          | {
              /** @constant */
              readonly type: 'erase';
              readonly revision: number;
              readonly organ: string;
              readonly reference: string;
              readonly date: string;
            }
          | {
              /** @constant */
              readonly type: 'archive';
              readonly revision: number;
              readonly archiveNumber: string;
              readonly retention: string;
            };
        readonly 'multipart/form-data':
          | {
              /** @constant */
              readonly type: 'submit';
              readonly revision: number;
            }
          | {
              /** @constant */
              readonly type: 'recall';
              readonly revision: number;
            }
          | {
              /** @constant */
              readonly type: 'publish';
              readonly revision: number;
            }
          | {
              /** @constant */
              readonly type: 'publish_interpretation';
              readonly revision: number;
            }
          | {
              /** @constant */
              readonly type: 'approve';
              readonly revision: number;
              readonly comment?: string;
              /** @description 审查人看到的处理意见的指纹（GET …/findings 的 verdicts）；与现有的不一致时不予通过 */
              readonly verdictsSeen?: string;
              /**
               * @description 本人连续的环节一并办理到哪个环节为止，见 consecutiveSteps；全部办成，或者一个也不办
               * @enum {string}
               */
              readonly through?:
                | 'drafting'
                | 'section_review'
                | 'countersigning'
                | 'office_review'
                | 'legality_review'
                | 'confidentiality_review'
                | 'disclosure_review'
                | 'deputy_review'
                | 'signing'
                | 'ruling_pending'
                | 'registration'
                | 'issuing'
                | 'awaiting_publication'
                | 'published'
                | 'withdrawn'
                | 'filed'
                | 'reclassification_review'
                | 'reclassification_signing'
                | 'isolated'
                | 'voided';
              /**
               * @description 一并签发的，签批意见
               * @enum {string}
               */
              readonly opinion?: 'agree' | 'circulated';
              /** @description 一并签发的，验证身份 */
              readonly password?: string;
              /** @description 不予公开部分的指纹，见 GET /api/documents/:id/removals；没有不予公开部分的不填 */
              readonly removalsSeen?: string;
            }
          | {
              /** @constant */
              readonly type: 'return';
              readonly revision: number;
              readonly comment?: string;
              /** @enum {string} */
              readonly to?:
                | 'drafting'
                | 'section_review'
                | 'countersigning'
                | 'office_review'
                | 'legality_review'
                | 'confidentiality_review'
                | 'disclosure_review'
                | 'deputy_review'
                | 'signing'
                | 'ruling_pending'
                | 'registration'
                | 'issuing'
                | 'awaiting_publication'
                | 'published'
                | 'withdrawn'
                | 'filed'
                | 'reclassification_review'
                | 'reclassification_signing'
                | 'isolated'
                | 'voided';
            }
          | {
              /** @constant */
              readonly type: 'return_to_signer';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'void';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'reinstate';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'isolate';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'redetermine';
              readonly revision: number;
              /** @enum {string} */
              readonly attribute: 'proactive' | 'on_request' | 'withheld' | 'not_applicable';
              /**
               * @default full
               * @enum {string}
               */
              readonly extent?: 'full' | 'partial';
              /** @default [] */
              readonly grounds?: readonly {
                /** @description 代码见 GET /api/grounds */
                readonly code: string;
                /** @default {} */
                readonly evidence?: {
                  readonly [key: string]: string;
                };
                /** @description 为什么行使“可以不予公开”的裁量权 */
                readonly reason?: string;
              }[];
              readonly reason: string;
            }
          | {
              /** @constant */
              readonly type: 'revise';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'escalate';
              readonly revision: number;
              /** @enum {string} */
              readonly doubt: 'disclosure' | 'secrecy';
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'ruling';
              readonly revision: number;
              readonly organ: string;
              readonly reference: string;
              readonly date: string;
              /** @enum {string} */
              readonly outcome: 'may_disclose' | 'must_not_disclose';
            }
          | {
              /** @constant */
              readonly type: 'countersign';
              readonly revision?: number;
              /** @enum {string} */
              readonly opinion?: 'agree' | 'disagree';
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'sign';
              readonly revision: number;
              /** @enum {string} */
              readonly opinion?: 'agree' | 'circulated';
              readonly comment?: string;
              readonly password?: string;
              /** @description 不予公开部分的指纹，见 GET /api/documents/:id/removals；没有不予公开部分的不填 */
              readonly removalsSeen?: string;
            }
          | {
              /** @constant */
              readonly type: 'record_signature';
              readonly revision: number;
              /**
               * Format: uuid
               * @description 纸上的签批人；可选的人见 GET …/paper-signers
               */
              readonly signerId: string;
              /**
               * @description 纸上的意见：同意或者圈阅
               * @enum {string}
               */
              readonly opinion?: 'agree' | 'circulated';
              /** @description 纸上的日期 */
              readonly signedOn: string;
              /** @description 纸上写的意见 */
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'confirm_recorded_signature';
              readonly revision: number;
              readonly comment?: string;
              readonly password?: string;
              /** @description 不予公开部分的指纹，见 GET /api/documents/:id/removals；没有不予公开部分的不填 */
              readonly removalsSeen?: string;
            }
          | {
              /** @constant */
              readonly type: 'reject_recorded_signature';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'discard_recorded_signature';
              readonly revision: number;
              readonly comment?: string;
            }
          | {
              /** @constant */
              readonly type: 'register';
              readonly revision: number;
              /** @description 机关代字；不填的按文种用本机关的 */
              readonly series?: string;
              /** @description 预留的发文字号；填写的不再另行给号 */
              readonly reserved?: string;
            }
          | {
              /** @constant */
              readonly type: 'issue';
              readonly revision: number;
              readonly copies?: number;
              readonly sealed?: boolean;
              readonly distribution?: readonly string[];
            }
          | {
              /** @constant */
              readonly type: 'withdraw';
              readonly revision: number;
              /** @enum {string} */
              readonly reasonCode:
                'personal_information' | 'secrecy' | 'third_party' | 'error' | 'superseded' | 'other';
              readonly explanation?: string;
            }
          | {
              /** @constant */
              readonly type: 'set_validity';
              readonly revision: number;
              /** @enum {string} */
              readonly validity: 'valid' | 'amended' | 'repealed' | 'expired' | 'annulled';
              readonly date: string;
              readonly decidedBy?: string;
              readonly replacedBy?: string;
            }
          | {
              /** @constant */
              readonly type: 'propose_disclosure';
              readonly revision: number;
              /**
               * @default full
               * @enum {string}
               */
              readonly extent?: 'full' | 'partial';
              /** @default [] */
              readonly grounds?: readonly {
                /** @description 代码见 GET /api/grounds */
                readonly code: string;
                /** @default {} */
                readonly evidence?: {
                  readonly [key: string]: string;
                };
                /** @description 为什么行使“可以不予公开”的裁量权 */
                readonly reason?: string;
              }[];
              readonly reason: string;
            }
          | {
              /** @constant */
              readonly type: 'propose_closure';
              readonly revision: number;
              /** @enum {string} */
              readonly attribute: 'proactive' | 'on_request' | 'withheld' | 'not_applicable';
              /**
               * @default full
               * @enum {string}
               */
              readonly extent?: 'full' | 'partial';
              /** @default [] */
              readonly grounds?: readonly {
                /** @description 代码见 GET /api/grounds */
                readonly code: string;
                /** @default {} */
                readonly evidence?: {
                  readonly [key: string]: string;
                };
                /** @description 为什么行使“可以不予公开”的裁量权 */
                readonly reason?: string;
              }[];
              readonly reason: string;
            }
          | {
              /** @constant */
              readonly type: 'release';
              readonly revision: number;
              readonly organ: string;
              readonly reference: string;
              readonly date: string;
            }
          | {
              /** @constant */
              readonly type: 'erase';
              readonly revision: number;
              readonly organ: string;
              readonly reference: string;
              readonly date: string;
            }
          | {
              /** @constant */
              readonly type: 'archive';
              readonly revision: number;
              readonly archiveNumber: string;
              readonly retention: string;
            };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Documents_retryCopies: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Files_file: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly kind: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Files_version: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Files_attachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly attachmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Files_scan: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly scanId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Findings_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Findings'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Findings_decideTogether: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @enum {string} */
          readonly verdict: 'mask' | 'remove' | 'keep' | 'false_positive';
          readonly reason: string;
          /** @description 保留的依据，代码见 GET /api/keep-reasons；不填的，以文字说明为依据（other） */
          readonly reasonCode?: string;
          readonly findingIds: readonly string[];
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Findings'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Findings_decide: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly findingId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @enum {string} */
          readonly verdict: 'mask' | 'remove' | 'keep' | 'false_positive';
          readonly reason: string;
          /** @description 保留的依据，代码见 GET /api/keep-reasons；不填的，以文字说明为依据（other） */
          readonly reasonCode?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Finding'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly KeepReasons_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['KeepReasons'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Removals_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Removals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Removals_mark: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /**
           * @description body，或者附件的标识
           * @default body
           */
          readonly source?: string;
          readonly target:
            | {
                /** @enum {string} */
                readonly type: 'blocks';
                /** @description 段落 p… 或者表格 t… */
                readonly from: string;
                /** @description 同一层的段落或者表格，可以与 from 相同 */
                readonly to: string;
              }
            | {
                /** @enum {string} */
                readonly type: 'cells';
                /** @description 表格 t… */
                readonly table: string;
                /** @description 首末两端，从1数起，含两端 */
                readonly rows: readonly number[];
                /** @description 首末两端，从1数起，含两端 */
                readonly columns: readonly number[];
              }
            | {
                /** @enum {string} */
                readonly type: 'picture';
                /** @description 图片、图形或者文本框 g… */
                readonly picture: string;
              }
            | {
                /** @enum {string} */
                readonly type: 'whole';
              };
          readonly ground: {
            /** @description 代码见 GET /api/grounds */
            readonly code: string;
            /** @default {} */
            readonly evidence?: {
              readonly [key: string]: string;
            };
            /** @description 为什么行使“可以不予公开”的裁量权 */
            readonly reason?: string;
          };
          /** @description 同样的文字在别处可以公开的理由 */
          readonly repeatsReason?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Removals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Removals_outline: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RemovalOutline'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Removals_change: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly removalId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /**
           * @description body，或者附件的标识
           * @default body
           */
          readonly source?: string;
          readonly target:
            | {
                /** @enum {string} */
                readonly type: 'blocks';
                /** @description 段落 p… 或者表格 t… */
                readonly from: string;
                /** @description 同一层的段落或者表格，可以与 from 相同 */
                readonly to: string;
              }
            | {
                /** @enum {string} */
                readonly type: 'cells';
                /** @description 表格 t… */
                readonly table: string;
                /** @description 首末两端，从1数起，含两端 */
                readonly rows: readonly number[];
                /** @description 首末两端，从1数起，含两端 */
                readonly columns: readonly number[];
              }
            | {
                /** @enum {string} */
                readonly type: 'picture';
                /** @description 图片、图形或者文本框 g… */
                readonly picture: string;
              }
            | {
                /** @enum {string} */
                readonly type: 'whole';
              };
          readonly ground: {
            /** @description 代码见 GET /api/grounds */
            readonly code: string;
            /** @default {} */
            readonly evidence?: {
              readonly [key: string]: string;
            };
            /** @description 为什么行使“可以不予公开”的裁量权 */
            readonly reason?: string;
          };
          /** @description 同样的文字在别处可以公开的理由 */
          readonly repeatsReason?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Removals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Removals_drop: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly removalId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Removals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PaperSigners_candidates: {
    readonly parameters: {
      readonly query?: {
        readonly on?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Candidates'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Text_text: {
    readonly parameters: {
      readonly query?: {
        readonly version?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentText'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Text_attachmentText: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly attachmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AttachmentText'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Text_compare: {
    readonly parameters: {
      readonly query: {
        readonly from: number;
        readonly to: number;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Comparison'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly FindingPicture_picture: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly findingId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Workflow_workflow: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workflow'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Workflow_grounds: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Grounds'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Workflow_catalogue: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Catalogue'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Workflow_tasks: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description 只要这一份公文的 */
        readonly document?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tasks'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Workflow_candidates: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Candidates'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Workflow_handOver: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly personId: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tasks'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Publication_list: {
    readonly parameters: {
      readonly query?: {
        readonly part?: 'awaiting' | 'interpretation' | 'published' | 'withdrawn';
        readonly cursor?: number;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicationQueue'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Publication_previewOf: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicPreview'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Publication_publicPage: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicPlace'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Publication_previewRemovals: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RemovalsPreview'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Publication_previewFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly sha256: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Rescreening_latest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Rescreening'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Campaigns_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationCampaigns'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Campaigns_open: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly year: number;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationCampaign'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Campaigns_get: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationCampaign'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Campaigns_signingList: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationSigningList'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Campaigns_sign: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /**
           * @default agree
           * @enum {string}
           */
          readonly opinion?: 'agree' | 'circulated';
          readonly comment?: string;
          readonly password?: string;
          /** @description 您看到的清单的指纹，见 GET …/signing-list */
          readonly fingerprint?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationSigned'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Campaigns_close: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description 主要负责人对尚未办结事项的说明 */
          readonly reason?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationCampaign'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_list: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly limit?: number;
        /** @description 理由代码，或者 on_request */
        readonly ground?: string;
        /** @description 科室的标识或者名称 */
        readonly section?: string;
        readonly decision?: 'keep' | 'disclose' | 'none';
        readonly state?:
          'open' | 'decided' | 'returned' | 'confirmed' | 'disclosing' | 'deferred' | 'settled';
        readonly attribute?: 'on_request' | 'withheld';
      };
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationItems'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_get: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationItemDetail'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_decide: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @enum {string} */
          readonly decision: 'keep' | 'disclose';
          /** @enum {string} */
          readonly extent?: 'full' | 'partial';
          readonly grounds?: readonly {
            /** @description 代码见 GET /api/grounds */
            readonly code: string;
            /** @default {} */
            readonly evidence?: {
              readonly [key: string]: string;
            };
            /** @description 为什么行使“可以不予公开”的裁量权 */
            readonly reason?: string;
          }[];
          readonly reason: string;
          readonly nextReviewOn?: string;
          readonly revision?: number;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationItemDetail'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_confirm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly agree: boolean;
          readonly reason?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationItemDetail'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_sendBack: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationItemDetail'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_defer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationItemDetail'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_record: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @enum {string} */
          readonly kind:
            | 'applications'
            | 'process_published'
            | 'reply_published'
            | 'consent_arrived'
            | 'term_passed'
            | 'law_changed';
          /** @description 申请人数，kind 为 applications 时必填 */
          readonly applicants?: number;
          readonly on: string;
          /** @description 出处：文号、网址、申请登记号等 */
          readonly source: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationItemDetail'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_decideAll: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly ids: readonly string[];
          /** @enum {string} */
          readonly decision: 'keep' | 'disclose';
          /** @enum {string} */
          readonly extent?: 'full' | 'partial';
          readonly grounds?: readonly {
            /** @description 代码见 GET /api/grounds */
            readonly code: string;
            /** @default {} */
            readonly evidence?: {
              readonly [key: string]: string;
            };
            /** @description 为什么行使“可以不予公开”的裁量权 */
            readonly reason?: string;
          }[];
          readonly reason: string;
          readonly nextReviewOn?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationBulk'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewItems_confirmAll: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly ids: readonly string[];
          readonly agree: boolean;
          readonly reason?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationBulk'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewFiles_docx: {
    readonly parameters: {
      readonly query?: {
        /** @description 理由代码，或者 on_request */
        readonly ground?: string;
        /** @description 科室的标识或者名称 */
        readonly section?: string;
        readonly decision?: 'keep' | 'disclose' | 'none';
        readonly state?:
          'open' | 'decided' | 'returned' | 'confirmed' | 'disclosing' | 'deferred' | 'settled';
        readonly attribute?: 'on_request' | 'withheld';
      };
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewFiles_xlsx: {
    readonly parameters: {
      readonly query?: {
        /** @description 理由代码，或者 on_request */
        readonly ground?: string;
        /** @description 科室的标识或者名称 */
        readonly section?: string;
        readonly decision?: 'keep' | 'disclose' | 'none';
        readonly state?:
          'open' | 'decided' | 'returned' | 'confirmed' | 'disclosing' | 'deferred' | 'settled';
        readonly attribute?: 'on_request' | 'withheld';
      };
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewFiles_workingList: {
    readonly parameters: {
      readonly query?: {
        /** @description 理由代码，或者 on_request */
        readonly ground?: string;
        /** @description 科室的标识或者名称 */
        readonly section?: string;
        readonly decision?: 'keep' | 'disclose' | 'none';
        readonly state?:
          'open' | 'decided' | 'returned' | 'confirmed' | 'disclosing' | 'deferred' | 'settled';
        readonly attribute?: 'on_request' | 'withheld';
      };
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReviewFiles_import: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReclassificationImported'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Consultations_waiting: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WaitingConsultations'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Consultations_asked: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WaitingConsultations'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Consultations_answer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @enum {string} */
          readonly opinion: 'agree' | 'disagree' | 'remark';
          readonly comment: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentConsultations'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Consultations_takeBack: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentConsultations'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly DocumentConsultations_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentConsultations'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly DocumentConsultations_ask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly personId: string;
          readonly question: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentConsultations'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly DocumentConsultations_candidates: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Askable'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Deadlines_list: {
    readonly parameters: {
      readonly query?: {
        readonly scope?: 'mine' | 'all';
        readonly from?: string;
        readonly until?: string;
        readonly unexplained?: 'true';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deadlines'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Deadlines_explain: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly cause: string;
        };
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Deadlines_calendar: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Notices_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Notices'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Notices_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly ids: readonly string[];
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Notices'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Notices_settings: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NoticeSettings'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Notices_changeSettings: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: email */
          readonly email: string | null;
          readonly digest: boolean;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NoticeSettings'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Notices_openCalendar: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarAddress'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Notices_endCalendar: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Notices_mails: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Mails'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly StepLimits_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StepLimits'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly StepLimits_change: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly step: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly workingDays: number | null;
          readonly urgentHours: number | null;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StepLimits'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_years: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledgers'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly year: number;
          /**
           * @default plan
           * @enum {string}
           */
          readonly from?: 'plan' | 'last_year' | 'empty';
          readonly title?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_import: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file?: string;
          readonly title?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_addLine: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly task: string;
          /** @default  */
          readonly measure?: string;
          readonly limit: string;
          /** @enum {string} */
          readonly limitKind?: 'standing' | 'yearly' | 'once' | 'by_date';
          readonly dueOn?: string;
          /** @default  */
          readonly leader?: string;
          /** @default  */
          readonly owner?: string;
          /** @default [] */
          readonly sections?: readonly string[];
          readonly closesBy?:
            | (
                | {
                    /** @enum {string} */
                    readonly on: 'publication';
                    readonly closes: boolean;
                    readonly category?: string;
                    readonly normative?: boolean;
                    readonly policy?: boolean;
                    readonly interpretation?: boolean;
                  }
                | {
                    /** @enum {string} */
                    readonly on: 'record';
                    readonly closes: boolean;
                    /** @enum {string} */
                    readonly record: 'training' | 'briefing' | 'meeting' | 'budget' | 'law_study';
                    readonly times: number;
                  }
                | {
                    /** @enum {string} */
                    readonly on: 'campaign_closed';
                    readonly closes: boolean;
                  }
                | {
                    /** @enum {string} */
                    readonly on: 'look_back_done';
                    readonly closes: boolean;
                  }
              )
            | null;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_changeLine: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly revision: number;
          readonly task?: string;
          readonly measure?: string;
          readonly limit?: string;
          /** @enum {string} */
          readonly limitKind?: 'standing' | 'yearly' | 'once' | 'by_date';
          readonly dueOn?: string;
          readonly leader?: string;
          readonly owner?: string;
          readonly sections?: readonly string[];
          readonly closesBy?:
            | (
                | {
                    /** @enum {string} */
                    readonly on: 'publication';
                    readonly closes: boolean;
                    readonly category?: string;
                    readonly normative?: boolean;
                    readonly policy?: boolean;
                    readonly interpretation?: boolean;
                  }
                | {
                    /** @enum {string} */
                    readonly on: 'record';
                    readonly closes: boolean;
                    /** @enum {string} */
                    readonly record: 'training' | 'briefing' | 'meeting' | 'budget' | 'law_study';
                    readonly times: number;
                  }
                | {
                    /** @enum {string} */
                    readonly on: 'campaign_closed';
                    readonly closes: boolean;
                  }
                | {
                    /** @enum {string} */
                    readonly on: 'look_back_done';
                    readonly closes: boolean;
                  }
              )
            | null;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_addEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: binary */
          readonly file?: string;
          /** @description JSON */
          readonly evidence?: string;
        };
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file?: string;
          /** @description JSON */
          readonly evidence?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_close: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly revision: number;
          readonly comment: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_drop: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly revision: number;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_reopen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly revision: number;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_lookBack: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly revision: number;
          /** @enum {string} */
          readonly result: 'rectified' | 'carried_over' | 'ended';
          readonly comment: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Ledger_addRecord: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: binary */
          readonly file?: string;
          /** @description JSON */
          readonly record?: string;
        };
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file?: string;
          /** @description JSON */
          readonly record?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LedgerFiles_evidenceFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LedgerFiles_recordFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LedgerFiles_docx: {
    readonly parameters: {
      readonly query?: {
        readonly section?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly year: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LedgerFiles_xlsx: {
    readonly parameters: {
      readonly query?: {
        readonly section?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly year: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Events_listen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description ready {} · document {document, revision, state} · tasks {} */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Opinions_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UsualOpinions'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Opinions_add: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly text: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UsualOpinion'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Opinions_remove: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RegisterProposals_list: {
    readonly parameters: {
      readonly query?: {
        readonly part?: 'open' | 'decided';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RegisterProposals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RegisterProposals_propose: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json':
          | {
              /** @enum {string} */
              readonly kind: 'void';
              readonly number: string;
              readonly reason: string;
              /** @description 新号的机关代字；不填的与原号相同 */
              readonly series?: string;
            }
          | {
              /** @enum {string} */
              readonly kind: 'late_entry';
              readonly series: string;
              readonly year: number;
              readonly serial: number;
              readonly title: string;
              readonly datedOn: string;
              readonly reason: string;
            };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RegisterProposals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RegisterProposals_confirm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RegisterProposals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RegisterProposals_reject: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RegisterProposals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RegisterProposals_takeBack: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RegisterProposals'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Register_list: {
    readonly parameters: {
      readonly query?: {
        readonly year?: number;
        readonly series?: string;
        readonly q?: string;
        readonly cursor?: number;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Register'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Register_next: {
    readonly parameters: {
      readonly query: {
        readonly document: string;
        readonly series?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NextNumber'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Register_gaps: {
    readonly parameters: {
      readonly query?: {
        readonly year?: number;
        readonly series?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RegisterGaps'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Register_export: {
    readonly parameters: {
      readonly query?: {
        readonly year?: number;
        readonly series?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Register_reserve: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description 机关代字；不填的用本机关的 */
          readonly series?: string;
          /** @description 不填的用今年 */
          readonly year?: number;
          readonly purpose: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Reservation'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Register_series: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GenreSeries'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Register_chooseSeries: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @enum {string} */
          readonly genre:
            | '决议'
            | '决定'
            | '命令'
            | '公报'
            | '公告'
            | '通告'
            | '意见'
            | '通知'
            | '通报'
            | '报告'
            | '请示'
            | '批复'
            | '议案'
            | '函'
            | '纪要';
          /** @description 不填的恢复为通常的 */
          readonly series: string | null;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GenreSeries'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Distribution_list: {
    readonly parameters: {
      readonly query?: {
        readonly part?: 'missing' | 'all';
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Distribution'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Distribution_ofDocument: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipts'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Distribution_record: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly items: readonly {
            readonly recipient: string;
            readonly receivedOn: string;
            /** @description 签收人 */
            readonly receivedBy: string;
            readonly note?: string;
          }[];
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipts'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Distribution_export: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Distribution_correct: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly receiptId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly receivedOn: string;
          /** @description 签收人 */
          readonly receivedBy: string;
          readonly note?: string;
          /**
           * @description 登记错误，该单位并未签收
           * @default false
           */
          readonly withdrawn?: boolean;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipts'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Archives_list: {
    readonly parameters: {
      readonly query?: {
        readonly part?: 'waiting' | 'archived';
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ArchiveList'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Archives_settings: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ArchiveSettings'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Archives_changeSettings: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly version: number;
          /** @description 全宗号 */
          readonly fonds: string;
          readonly format: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ArchiveSettings'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Templates_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OfficeTemplates'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Templates_file: {
    readonly parameters: {
      readonly query?: {
        readonly version?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Templates_preview: {
    readonly parameters: {
      readonly query?: {
        readonly version?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Templates_replace: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file?: string;
          /** @description 您看到的版本 */
          readonly version?: number;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OfficeTemplates'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Templates_reset: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly version: number;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OfficeTemplates'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Statistics_read: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly to?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Statistics'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly HolidaySchedules_list: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HolidaySchedules'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly HolidaySchedules_import: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly year: number;
          /** @description 文号 */
          readonly notice: string;
          readonly issuedOn: string;
          /** @default  */
          readonly url?: string;
          /** @description 放假的日子，含连休中的周末 */
          readonly off: readonly string[];
          /** @description 上班的周末 */
          readonly makeup: readonly string[];
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HolidayScheduleImport'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Audit_search: {
    readonly parameters: {
      readonly query?: {
        /** @description system，或者 document:公文标识 */
        readonly stream?: string;
        readonly action?: string;
        /** @description 人员标识 */
        readonly actor?: string;
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AuditPage'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Audit_verify: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @default [] */
          readonly anchors?: readonly {
            readonly seq: number;
            readonly hash: string;
          }[];
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AuditVerification'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Health_live: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Health_ready: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly Uploads_standing: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly uploadId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UploadStanding'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ScreeningRules_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ScreeningRules'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ScreeningRules_replace: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description 读取时的版本；不一致的不予保存 */
          readonly version: number;
          /** @description 出现即提示的词 */
          readonly words: readonly string[];
          /** @description 出现即提示的模式，按 RE2 语法 */
          readonly patterns: readonly string[];
          /** @description 本机关可以公开、不再提示的值，例如办公电话 */
          readonly allowed: readonly string[];
          /** @description 遮盖时保留开头几位、末尾几位；不填的用规定的形式 */
          readonly masks: {
            readonly resident_id?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly mobile?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly bank_card?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly credit_code?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly passport?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly plate?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly landline?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly social_account?: {
              readonly head: number;
              readonly tail: number;
            };
          };
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ScreeningRules'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ScreeningRules_try: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description 出现即提示的词 */
          readonly words: readonly string[];
          /** @description 出现即提示的模式，按 RE2 语法 */
          readonly patterns: readonly string[];
          /** @description 本机关可以公开、不再提示的值，例如办公电话 */
          readonly allowed: readonly string[];
          /** @default {} */
          readonly masks?: {
            readonly resident_id?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly mobile?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly bank_card?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly credit_code?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly passport?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly plate?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly landline?: {
              readonly head: number;
              readonly tail: number;
            };
            readonly social_account?: {
              readonly head: number;
              readonly tail: number;
            };
          };
          /** @description 试用的文字，不保存 */
          readonly text: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TriedRules'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ScreeningRules_history: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ScreeningRulesChanges'];
        };
      };
      /** @description 没有办成：原因见 title、refusals、fields */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
