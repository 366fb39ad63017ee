import { translate, type Locale } from '@/kit/i18n';
import { roleMessages } from './role-messages';

export const roleTitle = (role: string, locale: Locale): string =>
  role in roleMessages ? translate(roleMessages, locale, role as keyof typeof roleMessages) : role;
