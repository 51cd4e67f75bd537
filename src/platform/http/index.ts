/** Owns what every answer shares: errors as problem documents, request ids, logs, bounded uploads. */
export {
  Answers,
  answerSchema,
  AnswersFile,
  AnswersNothing,
  itemsOf,
  problemSchema,
  withAnswers,
} from './answers.js';
export { fileAnswer } from './file-answer.js';
export { giveLanguage } from './language.js';
export { messageOf, messages } from './messages.js';
export { MultipartModule } from './multipart.module.js';
export { MultipartReader, type Multipart, type UploadedFile } from './multipart.js';
export { ProblemFilter, problemOf, type Problem } from './problem.filter.js';
export { giveRequestId, requestIdOf } from './request-id.js';
export { logRequest } from './request-log.js';
export { refuseCrossSite } from './same-origin.js';
export { StructuredLogger } from './structured-logger.js';
export { invalidRequest, parseInput, parseJsonField, validationPipe } from './validation.js';
