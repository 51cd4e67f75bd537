import { Button } from 'antd';
import { Link, useRouteError } from 'react-router';
import { useTexts } from '../shared/i18n';
import { Notice } from '../shared/ui';
import { appTexts } from './app.texts';

export const NotFoundPage = () => {
  const t = useTexts(appTexts);
  return (
    <Notice title={t('notFoundTitle')} text={t('notFoundText')} action={<Link to="/">{t('toWork')}</Link>} />
  );
};

/** A page that failed to load or to draw; what was typed is kept by its form. */
export const CrashPage = () => {
  const t = useTexts(appTexts);
  useRouteError();
  return (
    <Notice
      title={t('crashTitle')}
      text={t('crashText')}
      action={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      }
    />
  );
};
