import { z } from 'zod';

const cellSchema = z.union([z.string(), z.number(), z.null()]);
export type ExpectedCell = z.infer<typeof cellSchema>;

/** `crm-opportunities.json`: questions over the files of a CRM with their answers. The SQL in it is not looked at. */
export const crmFileSchema = z.object({
  dataset: z.string(),
  data: z.string(),
  questions: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.array(cellSchema)),
    }),
  ),
});
export type CrmQuestion = z.infer<typeof crmFileSchema>['questions'][number];
