import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.hub', 'src/generated', 'docs', 'test/fixtures'] },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [js.configs.recommended, ...tseslint.configs.recommended],
    languageOptions: { globals: { process: 'readonly', globalThis: 'readonly', setTimeout: 'readonly' } },
    rules: {
      // TypeScript knows what is defined.
      'no-undef': 'off',
      'no-control-regex': 'off',
      'no-console': ['error'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'max-params': ['error', 7],
    },
  },
  {
    // Beyond three, parameters have names. What is not rewritten yet is named here; the list only gets shorter.
    files: ['src/**/*.ts', 'resolvers/**/*.ts'],
    ignores: [
      'src/access/name-shown.ts',
      'src/audit/trail.ts',
      'src/contract/plan.ts',
      'src/demo/**',
      'src/fhir/**',
      'resolvers/contributions.ts',
      '**/user-errors.ts',
      'src/graphql/checks.ts',
      'src/kinds/kind.ts',
      'src/notices/**',
      'src/overrides/**',
      'src/patients/**',
      'src/record/cursor.ts',
      'src/record/headings.ts',
      'src/relationships/**',
      'src/sensitivity/**',
      'src/sharing/**',
      'src/writing/**',
    ],
    rules: { 'max-params': ['error', 3] },
  },
  {
    // The environment is read in one file; the rest gets it as a value.
    files: ['src/**/*.ts', 'resolvers/**/*.ts'],
    ignores: ['src/env.ts', 'src/database/mongod.ts', 'src/web.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read it in src/env.ts.' }],
    },
  },
  { files: ['src/cli/**', 'bench/**', 'test/support/**'], rules: { 'no-console': 'off' } },
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'docs/schema.graphql' } } },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/unique-type-names': 'error',
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
);
