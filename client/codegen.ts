import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents of the client, made from the committed schema. */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: ['src/**/*.ts', 'src/**/*.tsx'],
  generates: {
    'src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.ts',
        scalars: { LocalDate: 'string', DateTime: 'string', RoleKey: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
