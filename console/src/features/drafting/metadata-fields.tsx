import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { GENRES, sectionsQuery, URGENCIES } from '../../shared/api';
import { CategorySelect } from '../../shared/filing';
import { useTexts } from '../../shared/i18n';
import { useClear } from '../../shared/ui';
import { draftingTexts } from './drafting.texts';

const TITLE_LENGTH = 500;
const FLAGS = ['isPolicy', 'isNormative', 'isUpward', 'isImportant'] as const;
const LISTS = ['recipients', 'copies', 'jointOrgans'] as const;

interface Props {
  readonly isNew: boolean;
  readonly titleHint?: string | undefined;
}

/** What is filled in beside the file; the names of the fields are those of the API. */
export const MetadataFields = ({ isNew, titleHint }: Props) => {
  const clear = useClear();
  const t = useTexts(draftingTexts);
  const { data: sections } = useQuery(sectionsQuery);
  const isPolicy = Form.useWatch('isPolicy') as boolean | undefined;
  return (
    <div className="metadata">
      <Form.Item
        className="metadata-wide"
        label={t('title')}
        name="title"
        extra={titleHint}
        rules={[{ required: true, whitespace: true, message: t('required', { field: t('title') }) }]}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={TITLE_LENGTH} />
      </Form.Item>
      {isNew && (
        <Form.Item className="metadata-wide" label={t('carrier')} name="carrier">
          <Radio.Group
            options={[
              { value: 'official', label: t('official') },
              { value: 'information', label: t('information') },
            ]}
          />
        </Form.Item>
      )}
      <Form.Item
        label={t('genre')}
        name="genre"
        rules={[{ required: true, message: t('required', { field: t('genre') }) }]}
      >
        <Select showSearch options={GENRES.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item label={t('urgency')} name="urgency">
        <Select
          allowClear={clear}
          placeholder={t('normalUrgency')}
          options={URGENCIES.map((value) => ({ value, label: value }))}
        />
      </Form.Item>
      {LISTS.map((name) => (
        <Form.Item key={name} label={t(name)} name={name}>
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            tokenSeparators={['、', '，', ';', '；']}
            placeholder={t('listHint')}
          />
        </Form.Item>
      ))}
      <Form.Item label={t('countersign')} name="countersignSections">
        <Select
          mode="multiple"
          options={
            sections?.filter(({ closed }) => !closed).map(({ id, name }) => ({ value: id, label: name })) ??
            []
          }
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <fieldset className="metadata-wide metadata-flags">
        <legend>{t('flags')}</legend>
        {FLAGS.map((name) => (
          <Form.Item key={name} name={name} valuePropName="checked" noStyle>
            <Checkbox>
              {t(name)}
              <small>{t(`${name}Hint`)}</small>
            </Checkbox>
          </Form.Item>
        ))}
      </fieldset>
      <Form.Item
        className="metadata-wide"
        label={t('exemption')}
        name="interpretationExemption"
        hidden={!isPolicy}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <Form.Item label={t('category')} name="category" extra={t('categoryHint')}>
        <CategorySelect />
      </Form.Item>
      <Form.Item label={t('topic')} name="topic">
        <Input maxLength={100} />
      </Form.Item>
    </div>
  );
};
