/** The JSON Schema of role files, made from the zod schema. `npm run -s role -- schema` prints it; `assets/role.schema.json` is its output. */
import { roleFileSchema } from '../lib/roles/role-file';
import { z } from '../lib/model/z';
import type { Output } from './output';

/** The schema's text, the same bytes for the same schema. It says what a file must hold; sums and references are checked by `role -- lint`. */
export function roleSchemaText(): string {
  const schema = z.toJSONSchema(roleFileSchema, {
    // The version that most editors know.
    target: 'draft-7',
    io: 'input',
    override({ jsonSchema }) {
      // Unknown fields are refused when a file is read.
      if (jsonSchema.type === 'object' && jsonSchema.properties) jsonSchema.additionalProperties = false;
    },
  });
  const { $schema, ...rest } = schema;
  const about = { title: 'Rolefit role file', description: 'One role for Rolefit: what is looked for on a profile, and what is asked. The weights of must-haves and nice-to-haves make 100, and so do those of the competencies.' };
  return `${JSON.stringify({ $schema, ...about, ...rest }, null, 2)}\n`;
}

/** Prints the schema; gives the exit status. */
export async function printSchema(output: Output): Promise<number> {
  await output.line(roleSchemaText().trimEnd());
  return 0;
}
