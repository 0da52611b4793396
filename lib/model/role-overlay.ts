/** A variant of a role: another level or stack, told as what differs from the role it is based on. */
import { z } from './z';
import { criterionSchema, questionTextSchema, roleSchema } from './role';

const fields = roleSchema.shape;
const id = fields.id;
const criterion = criterionSchema.shape;
const question = questionTextSchema.shape;
const competency = fields.competencies.element;
const coreQuestion = fields.coreQuestions.element;
const watchPoint = fields.watchPoints.unwrap().element;
const task = fields.assessment.unwrap().element;

/** Edits of one list: fields to change by id, entries to add at the end, ids to remove. */
const edits = <C extends z.ZodType, A extends z.ZodType>(change: C, entry: A) => z.strictObject({
  change: z.record(id, change).default({}),
  add: z.array(entry).default([]),
  remove: z.array(id).default([]),
}).optional();

const bare = <T extends z.ZodType>(field: z.ZodDefault<T>) => field.unwrap().optional();

// A changed entry keeps what is not named, so no field here may have a default.
const changedQuestion = { text: question.text.optional(), probes: bare(question.probes), anchors: question.anchors, minutes: bare(question.minutes) };

/** Instead of a whole rule: the years of the one that is there. */
const otherYears = z.strictObject({ atLeast: z.number().positive(), partlyFrom: z.number().nonnegative() });

/** Weights that do not make 100 after the edits are shared out again in proportion. */
export const roleOverlaySchema = z.strictObject({
  id,
  /** Id of the role, or of another variant, that this one is made from. */
  base: id,
  version: fields.version,
  title: fields.title,
  short: fields.short,
  level: fields.level.optional(),
  stack: fields.stack,
  summary: fields.summary.optional(),
  scope: fields.scope,
  responsibilities: bare(fields.responsibilities),
  tools: bare(fields.tools),
  adjacent: bare(fields.adjacent),
  sources: bare(fields.sources),
  competencies: edits(z.strictObject({
    name: competency.shape.name.optional(), weight: competency.shape.weight.optional(), mustPass: bare(competency.shape.mustPass), looksFor: competency.shape.looksFor.optional(),
  }), competency),
  criteria: edits(z.strictObject({
    kind: criterion.kind.optional(), title: criterion.title.optional(), weight: criterion.weight.optional(), gate: bare(criterion.gate),
    rule: z.union([criterion.rule, otherYears]).optional(), competency: criterion.competency, question: criterion.question.optional(), innocent: criterion.innocent,
  }), criterionSchema),
  coreQuestions: edits(z.strictObject({ ...changedQuestion, competency: id.optional() }), coreQuestion),
  watchPoints: edits(z.strictObject({ text: watchPoint.shape.text.optional(), competency: watchPoint.shape.competency, severe: bare(watchPoint.shape.severe) }), watchPoint),
  assessment: edits(z.strictObject({
    name: task.shape.name.optional(), minutes: task.shape.minutes.optional(), competency: id.optional(), task: task.shape.task.optional(), scoring: task.shape.scoring.optional(),
  }), task),
});

type Changed = NonNullable<z.infer<typeof roleOverlaySchema>['criteria']>['change'][string];
/** A rule as an overlay gives it: whole, or only its years. */
export type ChangedRule = NonNullable<Changed['rule']>;
export type RoleOverlay = z.infer<typeof roleOverlaySchema>;
