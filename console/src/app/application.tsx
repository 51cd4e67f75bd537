import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import DownOutlined from '@ant-design/icons/DownOutlined';
import { App as AntApp, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { ProblemError } from '../shared/api';
import { LanguageProvider, useLanguage } from '../shared/i18n';
import { router } from './router';
import { theme } from './theme';

/** What was refused stays refused; only a lost connection is worth another try. */
const retry = (failures: number, error: Error): boolean => !(error instanceof ProblemError) && failures < 2;

/** Decoration: its English name is not read out. */
const ARROW = <DownOutlined aria-hidden aria-label={undefined} />;

const createClient = () =>
  new QueryClient({
    // an office's own network may look offline to the browser: what cannot be reached says so, nothing waits
    defaultOptions: {
      queries: { retry, staleTime: 5_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

const Localised = () => {
  const { language } = useLanguage();
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enGB}
      theme={theme}
      button={{ autoInsertSpace: false }}
      select={{ suffixIcon: ARROW }}
    >
      <AntApp className="application">
        <RouterProvider router={router} />
      </AntApp>
    </ConfigProvider>
  );
};

export const Application = () => {
  const [client] = useState(createClient);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Localised />
      </LanguageProvider>
    </QueryClientProvider>
  );
};
