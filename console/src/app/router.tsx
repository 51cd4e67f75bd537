import { Suspense } from 'react';
import { createBrowserRouter } from 'react-router';
import { Loading } from '../shared/ui';
import { CrashPage, NotFoundPage } from './failure-pages';
import { pages } from './pages';
import { SessionGate } from './session-gate';
import { Shell } from './shell';

export const router = createBrowserRouter([
  {
    errorElement: <CrashPage />,
    element: (
      <SessionGate>
        <Shell />
      </SessionGate>
    ),
    children: [
      ...pages.map(({ path, page: Component }) => ({
        path,
        errorElement: <CrashPage />,
        element: (
          <Suspense fallback={<Loading />}>
            <Component />
          </Suspense>
        ),
      })),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
