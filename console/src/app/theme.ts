import type { ThemeConfig } from 'antd';

/** Ink on paper, and the red of an official heading for what matters. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#a3191f',
    colorLink: '#8c1a1f',
    colorLinkHover: '#c0272d',
    colorInfo: '#2b4f77',
    colorSuccess: '#2f6b3c',
    colorWarning: '#8a5a00',
    colorError: '#b42318',
    colorText: '#1f2328',
    colorTextSecondary: '#4b5159',
    colorTextPlaceholder: '#6b7178',
    colorTextDescription: '#4b5159',
    colorBorder: '#b9b4aa',
    colorBgLayout: '#f5f3ef',
    borderRadius: 3,
    fontSize: 14,
    controlHeight: 34,
    wireframe: false,
    motion: false,
    fontFamily:
      "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif",
  },
};
