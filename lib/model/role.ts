/** The opening: what to look for on a profile, what to ask, what to watch for in the interview. */
import { z } from './z';

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/).max(80);
const sentence = z.string().min(1).max(2000);

/** How sure the page must make us that the skill is there. */
export const rungSchema = z.enum(['listed', 'used', 'recent', 'outcome']);

/** `skills`: ids of the vocabulary; a skill that implies one of them counts as it. */
export const ruleSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('skills'),
    need: z.enum(['any', 'all', 'at-least']),
    /** For `at-least`: how many different groups of `of` must be shown. */
    count: z.number().int().positive().optional(),
    of: z.array(id).min(1),
    /** Not the thing itself but near it (another language's framework, another cloud): never more than partly. */
    near: z.array(id).default([]),
    /** A skill only listed, used in no job, gives: yes (default) or partly. */
    listed: z.enum(['yes', 'partly']).default('yes'),
  }),
  z.object({
    type: z.literal('years'),
    /** Skills whose dated jobs are counted together. */
    of: z.array(id).min(1),
    /** Words of a job title that make the whole job count. */
    titles: z.array(z.string()).default([]),
    /** Words of a title that make the job one of another kind, whatever skills it mentions; `titles` win over them. */
    notTitles: z.array(z.string()).default([]),
    atLeast: z.number().positive(),
    /** Reaching this many years, or work of that kind without dates, gives partly. */
    partlyFrom: z.number().nonnegative(),
  }),
  z.object({ type: z.literal('mentions'), phrases: z.array(sentence).min(1), near: z.array(sentence).default([]) }),
  z.object({ type: z.literal('credential'), names: z.array(sentence).min(1), near: z.array(sentence).default([]) }),
  z.object({
    type: z.literal('consistency'),
    check: z.enum(['claims-exceed-jobs', 'dates-contradict', 'listed-not-used', 'stack-contradicted']),
    /** The skills the check is about; empty: all that are found. */
    of: z.array(id).default([]),
  }),
  /** Cannot be seen on a profile: always a question, never points. */
  z.object({ type: z.literal('ask') }),
]);

export const questionTextSchema = z.object({
  text: sentence,
  probes: z.array(sentence).default([]),
  /** What weak, solid and strong answers look like. */
  anchors: z.object({ weak: sentence, solid: sentence, strong: sentence }).optional(),
  minutes: z.number().positive().default(4),
});

export const criterionSchema = z.object({
  id,
  kind: z.enum(['must-have', 'nice-to-have', 'red-flag']),
  /** A noun a recruiter would say: "A relational database and SQL". */
  title: sentence,
  /** Share of the 100 points; 0 for red flags. */
  weight: z.number().int().min(0).max(100),
  /** Why its weight differs from an equal share of its kind. */
  weightReason: sentence.optional(),
  /** A failed gate caps the band, visibly. */
  gate: z.boolean().default(false),
  rule: ruleSchema,
  competency: id.optional(),
  question: questionTextSchema,
  /** Red flags only: an innocent reason for the same observation. */
  innocent: sentence.optional(),
  /** The words of the job text it was made of. */
  source: sentence.optional(),
});

export const roleSchema = z.object({
  id,
  version: z.number().int().positive(),
  title: sentence,
  short: z.string().min(1).max(40),
  level: z.enum(['junior', 'mid', 'senior', 'lead', 'any']),
  stack: z.string().optional(),
  summary: sentence,
  scope: sentence.optional(),
  responsibilities: z.array(sentence).default([]),
  competencies: z.array(z.object({
    id, name: sentence, weight: z.number().int().min(0).max(100), mustPass: z.boolean().default(false), looksFor: sentence,
  })).min(1),
  criteria: z.array(criterionSchema).min(1),
  coreQuestions: z.array(questionTextSchema.extend({ id, competency: id })).min(1),
  watchPoints: z.array(z.object({ id, text: sentence, competency: id.optional(), severe: z.boolean().default(false) })).default([]),
  assessment: z.array(z.object({ id, name: sentence, minutes: z.number().positive(), competency: id, task: sentence, scoring: sentence })).default([]),
  tools: z.array(z.object({ group: sentence, names: z.array(sentence) })).default([]),
  adjacent: z.array(z.object({ title: sentence, differs: sentence })).default([]),
  /** Where the facts come from. */
  sources: z.array(sentence).default([]),
}).superRefine((role, ctx) => {
  const say = (message: string, path: (string | number)[]) => ctx.addIssue({ code: 'custom', message, path });
  const points = role.criteria.reduce((sum, c) => sum + c.weight, 0);
  if (points !== 100) say(`The weights of must-haves and nice-to-haves make ${points}, not 100.`, ['criteria']);
  const shares = role.competencies.reduce((sum, c) => sum + c.weight, 0);
  if (shares !== 100) say(`The weights of the competencies make ${shares}, not 100.`, ['competencies']);
  const competencies = new Set(role.competencies.map((c) => c.id));
  const seen = new Set<string>();
  role.criteria.forEach((c, i) => {
    if (seen.has(c.id)) say(`Two criteria have the id ${c.id}.`, ['criteria', i]);
    seen.add(c.id);
    if (c.kind === 'red-flag' && c.weight !== 0) say(`Red flag ${c.id} takes points; it may only cap the band.`, ['criteria', i]);
    if (c.kind === 'red-flag' && !c.innocent) say(`Red flag ${c.id} needs an innocent explanation.`, ['criteria', i]);
    if (c.competency && !competencies.has(c.competency)) say(`Criterion ${c.id} names an unknown competency.`, ['criteria', i]);
    const { rule } = c;
    if (rule.type === 'skills' && rule.need === 'at-least' && (rule.count ?? 1) > rule.of.length) say(`Criterion ${c.id} asks for ${rule.count} of ${rule.of.length} skills.`, ['criteria', i, 'rule', 'count']);
    if (rule.type === 'years' && rule.partlyFrom > rule.atLeast) say(`Criterion ${c.id} counts more years in part than it asks for.`, ['criteria', i, 'rule', 'partlyFrom']);
  });
  role.coreQuestions.forEach((q, i) => {
    if (!competencies.has(q.competency)) say(`Question ${q.id} names an unknown competency.`, ['coreQuestions', i]);
  });
});

export type Rung = z.infer<typeof rungSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type QuestionText = z.infer<typeof questionTextSchema>;
export type Role = z.infer<typeof roleSchema>;
