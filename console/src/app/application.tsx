import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
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

const createClient = () =>
  new QueryClient({
    defaultOptions: { queries: { retry, staleTime: 5_000 }, mutations: { retry: false } },
  });

const Localised = () => {
  const { language } = useLanguage();
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enGB}
      theme={theme}
      button={{ autoInsertSpace: false }}
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
