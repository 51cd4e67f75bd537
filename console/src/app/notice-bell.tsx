import BellOutlined from '@ant-design/icons/BellOutlined';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { noticesQuery } from '../shared/api';
import { useTexts } from '../shared/i18n';
import { appTexts } from './app.texts';

const MOST = 99;

/** How many reminders are not read, and the way to them. */
export const NoticeBell = () => {
  const t = useTexts(appTexts);
  const { data } = useQuery(noticesQuery);
  const unread = data?.unread ?? 0;
  const name = unread === 0 ? t('notices') : t('unread', { count: unread });
  return (
    <NavLink to="/notices" className="shell-bell" aria-label={name} title={name}>
      <BellOutlined aria-hidden aria-label={undefined} />
      {unread > 0 && <b aria-hidden>{unread > MOST ? `${MOST}+` : unread}</b>}
    </NavLink>
  );
};
