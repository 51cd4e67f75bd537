import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { request, sectionsQuery } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { useMe } from '../../shared/session';
import { LoadFailure, Loading, Panel, ProblemAlert, Records } from '../../shared/ui';
import { peopleQuery, useDirectoryChange, useRoles, type Person } from './administration-queries';
import { administrationTexts } from './administration.texts';
import { PersonForm } from './person-form';

const Ending = ({ person, close }: { readonly person: Person; readonly close: () => void }) => {
  const t = useTexts(administrationTexts);
  const ending = useDirectoryChange(() => request<void>('DELETE', `/api/people/${person.id}`), close);
  return (
    <div className="entry-ending" role="alertdialog" aria-label={t('end')}>
      <p>{t('endPerson', { name: person.name })}</p>
      <ProblemAlert error={ending.error} />
      <div className="entry-go">
        <Button danger type="primary" loading={ending.isPending} onClick={() => ending.start(undefined)}>
          {t('endGo')}
        </Button>
        <Button type="text" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
};

export const PeoplePart = () => {
  const t = useTexts(administrationTexts);
  const me = useMe();
  const { nameOf } = useRoles();
  const { data: people, error, isPending, refetch } = useQuery(peopleQuery);
  const { data: sections } = useQuery(sectionsQuery);
  const [edited, setEdited] = useState<Person | 'new'>();
  const [ending, setEnding] = useState<Person>();
  const open = (person: Person | 'new') => {
    setEnding(undefined);
    setEdited(person);
    window.scrollTo({ top: 0 });
  };
  const end = (person: Person) => {
    setEdited(undefined);
    setEnding(person);
    window.scrollTo({ top: 0 });
  };
  if (isPending) return <Loading />;
  if (!people) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      {edited !== undefined && (
        <PersonForm
          key={edited === 'new' ? 'new' : edited.id}
          person={edited === 'new' ? undefined : edited}
          close={() => setEdited(undefined)}
        />
      )}
      {ending && <Ending person={ending} close={() => setEnding(undefined)} />}
      <Panel
        title={t('people')}
        extra={
          <Button size="small" onClick={() => open('new')}>
            {t('newPerson')}
          </Button>
        }
      >
        <Records
          caption={t('people')}
          rows={people}
          rowKey={({ id }) => id}
          empty={t('none')}
          columns={[
            {
              key: 'name',
              title: t('name'),
              heading: true,
              width: 150,
              cell: ({ name, active }) => (
                <>
                  {name} {!active && <span className="mark">{t('left')}</span>}
                </>
              ),
            },
            { key: 'username', title: t('username'), width: 130, cell: ({ username }) => username },
            {
              key: 'section',
              title: t('section'),
              width: 140,
              cell: ({ sectionId }) => sections?.find(({ id }) => id === sectionId)?.name,
            },
            { key: 'roles', title: t('roles'), cell: ({ roles }) => roles.map(nameOf).join('、') },
            {
              key: 'actions',
              title: t('actions'),
              width: 140,
              cell: (person) =>
                person.active && (
                  <span className="entry-actions">
                    <Button size="small" onClick={() => open(person)}>
                      {t('edit')}
                    </Button>
                    {person.id !== me.id && (
                      <Button size="small" danger onClick={() => end(person)}>
                        {t('end')}
                      </Button>
                    )}
                  </span>
                ),
            },
          ]}
        />
      </Panel>
    </>
  );
};
