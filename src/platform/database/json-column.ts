import { Column } from 'typeorm';
import { canonicalJson, type Json } from '../../shared/canonical-json.js';

/** A value kept as canonical JSON text: the same on every database, and comparable in CHECKs. */
export const JsonColumn = (name: string, options: { nullable?: boolean } = {}): PropertyDecorator =>
  Column({
    type: 'text',
    name,
    nullable: options.nullable ?? false,
    transformer: {
      to: (value: Json | null | undefined) =>
        value === null || value === undefined ? value : canonicalJson(value),
      from: (text: string | null) => (text === null ? null : (JSON.parse(text) as Json)),
    },
  });
