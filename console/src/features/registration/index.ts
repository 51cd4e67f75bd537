export { RegisterPage } from './register-page';
export { RegistrationPage } from './registration-page';
