import type { RequestHandler } from 'express';

const page = (demo: boolean): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>先定</title>
<style>body{font:1.125rem/1.7 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#1f2328}a{color:#0b5cad}h1{font-size:1.75rem}</style></head>
<body><main><h1>先定 Xianding</h1><p>先确定公开属性，再运转呈签。</p>
<ul><li><a href="/gongkai/">政府信息公开专栏</a></li><li><a href="/api/docs">接口文档（API documentation）</a></li></ul>
${demo ? '<p>这是演示环境，请勿录入真实公文。启动时的窗口中列出了演示账号。</p>' : ''}</main></body></html>
`;

/** The plain page at `/`: the way to the column and to the documentation of the API. */
export const startPage = (demo: boolean): RequestHandler => {
  const html = page(demo);
  return (request, response, next) => {
    if (request.method !== 'GET' || request.path !== '/') return next();
    response.type('html').send(html);
  };
};
