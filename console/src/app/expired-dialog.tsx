import { Button, Form, Input, Modal } from 'antd';
import { request, useSingleAction, type Me } from '../shared/api';
import { useTexts } from '../shared/i18n';
import { AccountName } from '../shared/session';
import { ProblemAlert } from '../shared/ui';
import { appTexts } from './app.texts';

interface Props {
  readonly me: Me;
  readonly onRenewed: (me: Me) => void;
}

/** Asks the same person for the password again, above the page that was open. */
export const ExpiredDialog = ({ me, onRenewed }: Props) => {
  const t = useTexts(appTexts);
  const { start, isPending, error } = useSingleAction(
    ({ password }: { password: string }) =>
      request<Me>('POST', '/api/session', { json: { username: me.username, password } }),
    onRenewed,
  );
  return (
    <Modal open closable={false} footer={null} title={t('expiredTitle')} width={400}>
      <p>{t('expiredText')}</p>
      <Form layout="vertical" requiredMark={false} onFinish={start} style={{ marginTop: 16 }}>
        <p style={{ marginBottom: 16 }}>
          {t('account')}：{me.name}（{me.username}）
        </p>
        <AccountName username={me.username} />
        <Form.Item label={t('password')} name="password" rules={[{ required: true, message: '' }]}>
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
        <ProblemAlert error={error} />
        <div style={{ display: 'flex', gap: 12, marginTop: 12 }}>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('continue')}
          </Button>
          <Button type="text" onClick={() => window.location.reload()}>
            {t('otherPerson')}
          </Button>
        </div>
      </Form>
    </Modal>
  );
};
