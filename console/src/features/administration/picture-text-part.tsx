import { useQuery } from '@tanstack/react-query';
import { request, type Answer } from '../../shared/api';
import { defineTexts, useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';

const texts = defineTexts({
  title: { zh: '图片中的文字', en: 'Text in pictures' },
  available: {
    zh: '可以识别：图片里的文字会一并检查，图片仍须有人查看。',
    en: 'Read: text in pictures is screened too. Somebody still has to look at each picture.',
  },
  off: {
    zh: '已关闭：图片里的文字不检查，每张图片须有人查看。需要时请系统管理员把 PICTURE_TEXT 设为 auto。',
    en: 'Switched off: text in pictures is not screened; somebody has to look at each picture. Set PICTURE_TEXT to auto to switch it on.',
  },
  not_installed: {
    zh: '不能识别：服务器没有安装文字识别程序，每张图片须有人查看。需要时请在服务器上安装 tesseract-ocr 和 tesseract-ocr-chi-sim，然后重新启动。',
    en: 'Not read: the server has no program for it; somebody has to look at each picture. Install tesseract-ocr and tesseract-ocr-chi-sim on the server and restart.',
  },
  no_chinese: {
    zh: '不能识别：缺少中文识别数据，每张图片须有人查看。需要时请在服务器上安装 tesseract-ocr-chi-sim，然后重新启动。',
    en: 'Not read: the Chinese data are missing; somebody has to look at each picture. Install tesseract-ocr-chi-sim on the server and restart.',
  },
});

/** Whether the server reads text in pictures, and what to do where it does not. */
export const PictureTextPart = () => {
  const t = useTexts(texts);
  const { data } = useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => request<Answer<'Health'>>('GET', '/api/health/ready', { signal }),
  });
  if (!data?.pictureText) return null;
  return (
    <Panel title={t('title')}>
      <p>{t(data.pictureText)}</p>
    </Panel>
  );
};
