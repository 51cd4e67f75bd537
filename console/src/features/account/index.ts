export { PasswordPage } from './password-page';
