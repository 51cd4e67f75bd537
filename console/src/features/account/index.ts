export { PasswordPage } from './password-page';
export { RemindersPage } from './reminders-page';
