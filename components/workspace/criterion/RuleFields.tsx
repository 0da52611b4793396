/** What counts for a criterion, to edit: the kind of rule and the fields of that kind. */
import { useId } from 'react';
import type { Rule } from '../../../lib/model';
import { checkWords } from '../rule-words';
import styles from './Criterion.module.css';
import { NumberField } from './NumberField';
import { ruleAs, ruleFault, ruleTypeWords, ruleTypes, type RuleType } from './rule-types';
import { SkillPicker, type Vocabulary } from './SkillPicker';
import { TextList } from './TextList';

export type RuleFieldsProps = {
  rule: Rule;
  /** Told every change, also while something is missing: ask `ruleFault` before it is kept. */
  onChange: (rule: Rule) => void;
  vocabulary: Vocabulary;
  /** The kinds to choose from; all when not given. The rule's own is always among them. */
  types?: readonly RuleType[];
};

export function RuleFields({ rule, onChange, vocabulary, types = ruleTypes }: RuleFieldsProps) {
  const fault = ruleFault(rule);
  return (
    <fieldset className={styles.fields}>
      <legend className="vh">What counts</legend>
      <Choice label="What counts" value={rule.type} words={ruleTypeWords} among={types.includes(rule.type) ? types : [rule.type, ...types]} onChange={(type) => onChange(ruleAs(rule, type))} />
      <OfType rule={rule} onChange={onChange} vocabulary={vocabulary} />
      <p role="status" className={fault === null ? 'vh' : 'bad small'}>{fault}</p>
    </fieldset>
  );
}

type Of<T extends RuleType> = { rule: Extract<Rule, { type: T }>; onChange: (rule: Rule) => void; vocabulary: Vocabulary };

function OfType({ rule, ...rest }: Omit<RuleFieldsProps, 'types'>) {
  switch (rule.type) {
    case 'skills': return <SkillsFields rule={rule} {...rest} />;
    case 'years': return <YearsFields rule={rule} {...rest} />;
    case 'mentions': return <MentionsFields rule={rule} {...rest} />;
    case 'credential': return <CredentialFields rule={rule} {...rest} />;
    case 'consistency': return <ConsistencyFields rule={rule} {...rest} />;
    case 'ask': return <p className="soft small">No profile can show this. It takes no points and becomes a question.</p>;
  }
}

const needWords = { any: 'Any one of them', all: 'All of them', 'at-least': 'At least so many' } as const;
const listedWords = { yes: 'Counts in full', partly: 'Counts in part' } as const;

function SkillsFields({ rule, onChange, vocabulary }: Of<'skills'>) {
  const { need, of, near, listed, count } = rule;
  // The count belongs to `at-least` alone.
  const change = (next: (typeof rule)['need']) => {
    const { count: _, ...rest } = rule;
    onChange({ ...rest, need: next, ...(next === 'at-least' ? { count: count ?? Math.max(1, Math.min(2, of.length)) } : {}) });
  };
  return (
    <>
      <SkillPicker label="Skills that count" chosen={of} onChange={(ids) => onChange({ ...rule, of: ids })} vocabulary={vocabulary} />
      <div className={styles.pair}>
        <Choice label="How many are needed" value={need} words={needWords} among={['any', 'all', 'at-least']} onChange={change} />
        {need === 'at-least' && <NumberField label="How many" value={count ?? 1} min={1} max={99} onChange={(number) => onChange({ ...rule, count: number })} />}
        <Choice label="Only listed, used in no job" value={listed} words={listedWords} among={['yes', 'partly']} onChange={(next) => onChange({ ...rule, listed: next })} />
      </div>
      <SkillPicker label="Near it: counts in part" chosen={near} onChange={(ids) => onChange({ ...rule, near: ids })} vocabulary={vocabulary} />
    </>
  );
}

function YearsFields({ rule, onChange, vocabulary }: Of<'years'>) {
  return (
    <>
      <div className={styles.pair}>
        <NumberField label="Years asked for" value={rule.atLeast} min={0.5} max={50} step={0.5} onChange={(atLeast) => onChange({ ...rule, atLeast, partlyFrom: Math.min(rule.partlyFrom, atLeast) })} />
        <NumberField label="In part from" value={rule.partlyFrom} min={0} max={50} step={0.5} onChange={(partlyFrom) => onChange({ ...rule, partlyFrom })} />
      </div>
      <SkillPicker label="Jobs with these skills count" chosen={rule.of} onChange={(of) => onChange({ ...rule, of })} vocabulary={vocabulary} />
      <TextList label="Job titles that count" one="a title" texts={rule.titles} onChange={(titles) => onChange({ ...rule, titles })} />
      <TextList label="Job titles that do not count" one="a title" texts={rule.notTitles} onChange={(notTitles) => onChange({ ...rule, notTitles })} />
    </>
  );
}

function MentionsFields({ rule, onChange }: Of<'mentions'>) {
  return (
    <>
      <TextList label="The page says" one="words" texts={rule.phrases} onChange={(phrases) => onChange({ ...rule, phrases })} hint="Any of them is enough; other forms of the same words are found too." />
      <TextList label="Counts in part" one="words" texts={rule.near} onChange={(near) => onChange({ ...rule, near })} />
    </>
  );
}

function CredentialFields({ rule, onChange }: Of<'credential'>) {
  return (
    <>
      <TextList label="Names of it" one="a name" texts={rule.names} onChange={(names) => onChange({ ...rule, names })} />
      <TextList label="Counts in part" one="a name" texts={rule.near} onChange={(near) => onChange({ ...rule, near })} />
    </>
  );
}

function ConsistencyFields({ rule, onChange, vocabulary }: Of<'consistency'>) {
  return (
    <>
      <Choice label="What is noticed" value={rule.check} words={checkWords} among={Object.keys(checkWords) as (typeof rule)['check'][]} onChange={(check) => onChange({ ...rule, check })} />
      <SkillPicker label="Only these skills" chosen={rule.of} onChange={(of) => onChange({ ...rule, of })} vocabulary={vocabulary} hint="Without any, all skills on the page are looked at." />
    </>
  );
}

type ChoiceProps<T extends string> = { label: string; value: T; words: Record<T, string>; among: readonly T[]; onChange: (value: T) => void };

function Choice<T extends string>({ label, value, words, among, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className={styles.block}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={(event) => { const next = among.find((one) => one === event.target.value); if (next) onChange(next); }}>
        {among.map((one) => <option key={one} value={one}>{words[one]}</option>)}
      </select>
    </div>
  );
}
