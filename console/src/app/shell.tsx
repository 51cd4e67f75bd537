import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { NavLink, Outlet, ScrollRestoration } from 'react-router';
import { demoQuery, request, tasksQuery, useSingleAction } from '../shared/api';
import { forgetDrafts } from '../shared/forms';
import { useLabel, useLanguage, useTexts } from '../shared/i18n';
import { postsOf, useMe } from '../shared/session';
import { appTexts } from './app.texts';
import { NoticeBell } from './notice-bell';
import { pages, type Page } from './pages';
import './shell.css';

const usable = (page: Page, posts: ReadonlySet<string>): boolean =>
  page.label !== undefined && (page.roles === undefined || page.roles.some((role) => posts.has(role)));

const Navigation = ({ onChoose }: { readonly onChoose: () => void }) => {
  const t = useTexts(appTexts);
  const label = useLabel();
  const me = useMe();
  const { data: tasks } = useQuery(tasksQuery);
  const posts = postsOf(me);
  return (
    <nav className="shell-nav" aria-label={t('navigation')} id="navigation">
      <ul>
        {pages
          .filter((page) => usable(page, posts))
          .map((page) => (
            <li key={page.path}>
              <NavLink to={page.path} end onClick={onChoose}>
                {label(page.label)}
                {page.path === '/' && tasks && tasks.length > 0 && (
                  <span className="shell-count">{tasks.length}</span>
                )}
              </NavLink>
            </li>
          ))}
        <li>
          <a href="/gongkai/" target="_blank" rel="noreferrer">
            {t('column')}
            <span aria-hidden> ↗</span>
          </a>
        </li>
      </ul>
    </nav>
  );
};

const Person = () => {
  const t = useTexts(appTexts);
  const { language, choose } = useLanguage();
  const me = useMe();
  const signOut = useSingleAction(
    () => request<void>('DELETE', '/api/session'),
    () => {
      forgetDrafts();
      window.location.assign('/');
    },
  );
  const substitute = me.substituteFor.map(({ name }) => name).join('、');
  return (
    <div className="shell-person">
      <span className="shell-name">
        {me.name}
        <small>
          {me.section?.name}
          {substitute !== '' && ` · ${t('actingFor', { names: substitute })}`}
        </small>
      </span>
      <Button
        size="small"
        type="text"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        {t('otherLanguage')}
      </Button>
      <Button size="small" onClick={() => signOut.start(undefined)} loading={signOut.isPending}>
        {t('signOut')}
      </Button>
    </div>
  );
};

/** The frame of every page: name of the product, navigation, who is signed in. */
export const Shell = () => {
  const t = useTexts(appTexts);
  const [open, setOpen] = useState(false);
  const { data: demo } = useQuery(demoQuery);
  return (
    <div className={open ? 'shell shell-open' : 'shell'}>
      <a className="shell-skip" href="#content">
        {t('skip')}
      </a>
      <header className="shell-header">
        <button
          type="button"
          className="shell-toggle"
          aria-expanded={open}
          aria-controls="navigation"
          aria-label={t(open ? 'closeNavigation' : 'openNavigation')}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden>{open ? '×' : '≡'}</span>
        </button>
        <NavLink to="/" className="shell-brand">
          <b>{t('name')}</b>
          <span>{t('motto')}</span>
        </NavLink>
        {demo && <span className="shell-demo">{t('demo')}</span>}
        <NoticeBell />
        <Person />
      </header>
      <Navigation onChoose={() => setOpen(false)} />
      <main id="content" className="shell-main" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
};
