import { Button, Checkbox, Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { EDUCATION_LEVELS, EMPLOYMENT_TYPES, PAY_UNITS } from '@tandem/shared/job-spec/job-spec-content';
import { useState, type FormEvent } from 'react';
import { roleInWords } from '../../api/domain-words.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { changedFacts, draftOfFacts, problemsOfFacts, type FactsDraft } from './facts-draft.ts';
import { UpdateJobSpecDocument } from './job-specs.documents.ts';
import { panelText } from './panel-texts.ts';
import type { PanelProps, SeenJobSpec } from './seen-job-spec.ts';
import { text } from './texts.ts';
import { payloadOf, useJobSpecAct } from './use-job-spec-act.ts';
import styles from './panels.module.css';

/** What the spec says beside its text, what it was made for, and what a job board would still ask. */
export function FactsPanel(props: PanelProps) {
  return (
    <div className={styles.panel}>
      <MadeFor spec={props.spec} />
      <FactsForm {...props} />
      <section>
        <h2 className={styles.heading}>{text('posting')}</h2>
        {props.spec.jobPostingProblems.length === 0 ? (
          <p className={styles.quiet}>{text('postingFine')}</p>
        ) : (
          <>
            <p className={styles.quiet}>{panelText('postingHint')}</p>
            <ul className={styles.problems}>
              {props.spec.jobPostingProblems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

function FactsForm({ spec, reload }: PanelProps) {
  const { act, busy } = useJobSpecAct(UpdateJobSpecDocument, updated, reload);
  // Null: nothing was touched, and the fields follow what others change.
  const [touched, setTouched] = useState<FactsDraft | null>(null);
  const [tried, setTried] = useState(false);
  const draft = touched ?? draftOfFacts(spec.facts);
  const set = (part: Partial<FactsDraft>) => setTouched({ ...draft, ...part });
  const problems = tried ? problemsOfFacts(draft) : [];
  const payProblem = problems.find((problem) => problem === 'payPair' || problem === 'payOrder');
  const facts = changedFacts(spec.facts, draft);
  const isChanged = Object.keys(facts).length > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isChanged || problemsOfFacts(draft).length > 0) return;
    if (await act({ jobSpecId: spec.key, facts }, text('factsSaved'))) {
      setTouched(null);
      setTried(false);
    }
  };
  const words = (field: WordField, label: string, more: { readonly error?: string | null; readonly maxLength?: number } = {}) => (
    <TextInput
      size="xs"
      label={label}
      maxLength={more.maxLength ?? 200}
      error={more.error ?? null}
      value={draft[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <form className={styles.panel} onSubmit={(event) => void submit(event)} noValidate>
      {!spec.mayEdit && spec.lockedBecause && <p className={styles.quiet}>{panelText('factsLocked', { why: spec.lockedBecause })}</p>}
      <fieldset className={styles.group} disabled={!spec.mayEdit}>
        <legend className={styles.heading}>{text('employment')}</legend>
        <MultiSelect
          size="xs"
          aria-label={text('employment')}
          data={EMPLOYMENT_TYPES.map((value) => ({ value, label: text(value) }))}
          disabled={!spec.mayEdit}
          value={[...draft.employmentTypes]}
          onChange={(value) => set({ employmentTypes: EMPLOYMENT_TYPES.filter((type) => value.includes(type)) })}
        />
      </fieldset>
      <fieldset className={styles.group} disabled={!spec.mayEdit}>
        <legend>{panelText('location')}</legend>
        {words('street', text('street'))}
        <div className={styles.pair}>
          {words('postalCode', text('postalCode'))}
          {words('locality', text('locality'))}
        </div>
        <div className={styles.pair}>
          {words('region', text('region'))}
          {words('country', text('country'), { error: problems.includes('countryWrong') ? panelText('countryWrong') : null })}
        </div>
        <Checkbox
          size="xs"
          label={text('remote')}
          checked={draft.remote}
          onChange={(event) => set({ remote: event.currentTarget.checked })}
        />
        {(draft.remote || draft.countries !== '') && (
          <TextInput
            size="xs"
            label={text('countries')}
            description={text('countriesHint')}
            error={problems.includes('countriesWrong') && panelText('countryWrong')}
            value={draft.countries}
            onChange={(event) => set({ countries: event.currentTarget.value })}
          />
        )}
      </fieldset>
      <fieldset className={styles.group} disabled={!spec.mayEdit}>
        <legend>{panelText('pay')}</legend>
        <div className={styles.pair}>
          <AmountInput
            label={text('payFrom')}
            value={draft.payFrom}
            error={payProblem !== undefined}
            onChange={(payFrom) => set({ payFrom })}
          />
          <AmountInput label={text('payTo')} value={draft.payTo} error={payProblem !== undefined} onChange={(payTo) => set({ payTo })} />
        </div>
        {payProblem && (
          <p role="alert" className={styles.quiet}>
            {panelText(payProblem)}
          </p>
        )}
        <div className={styles.pair}>
          {words('currency', text('currency'), { maxLength: 3, error: problems.includes('payCurrency') ? panelText('payCurrency') : null })}
          <Select
            size="xs"
            label={text('unit')}
            allowDeselect={false}
            disabled={!spec.mayEdit}
            data={PAY_UNITS.map((value) => ({ value, label: text(value) }))}
            value={draft.unit}
            onChange={(value) => set({ unit: PAY_UNITS.find((unit) => unit === value) ?? 'YEAR' })}
          />
        </div>
      </fieldset>
      <fieldset className={styles.group} disabled={!spec.mayEdit}>
        <legend>{text('education')}</legend>
        <MultiSelect
          size="xs"
          aria-label={text('education')}
          data={EDUCATION_LEVELS.map((value) => ({ value, label: text(value) }))}
          placeholder={draft.educationRequirements.length === 0 ? text('EDUCATION_NONE') : ''}
          disabled={!spec.mayEdit}
          value={[...draft.educationRequirements]}
          onChange={(value) => set({ educationRequirements: EDUCATION_LEVELS.filter((level) => value.includes(level)) })}
        />
        <AmountInput
          label={text('experience')}
          value={draft.experienceMonths}
          isWhole
          error={false}
          onChange={(experienceMonths) => set({ experienceMonths })}
        />
        <Checkbox
          size="xs"
          label={text('experienceInstead')}
          checked={draft.experienceInPlaceOfEducation}
          onChange={(event) => set({ experienceInPlaceOfEducation: event.currentTarget.checked })}
        />
      </fieldset>
      <fieldset className={styles.group} disabled={!spec.mayEdit}>
        <legend>{panelText('applying')}</legend>
        <div className={styles.pair}>
          <TextInput
            size="xs"
            type="date"
            label={text('validThrough')}
            value={draft.validThrough}
            onChange={(event) => set({ validThrough: event.currentTarget.value })}
          />
          {words('identifier', text('identifier'), { maxLength: 100 })}
        </div>
        {words('url', text('applyUrl'), { maxLength: 2_000 })}
        <Checkbox
          size="xs"
          label={text('directApply')}
          checked={draft.directApply}
          onChange={(event) => set({ directApply: event.currentTarget.checked })}
        />
      </fieldset>
      {spec.mayEdit && (
        <Group gap="xs" justify="flex-end">
          {isChanged && (
            <Button variant="subtle" color="gray" onClick={() => setTouched(null)}>
              {panelText('factsUndo')}
            </Button>
          )}
          <Button type="submit" loading={busy} disabled={!isChanged}>
            {text('factsSave')}
          </Button>
        </Group>
      )}
    </form>
  );
}

type WordField = 'street' | 'locality' | 'region' | 'postalCode' | 'country' | 'currency' | 'identifier' | 'url';

function AmountInput(props: {
  readonly label: string;
  readonly value: number | null;
  readonly error: boolean;
  readonly isWhole?: boolean;
  readonly onChange: (value: number | null) => void;
}) {
  return (
    <NumberInput
      size="xs"
      label={props.label}
      min={0}
      thousandSeparator={props.isWhole ? '' : ' '}
      decimalScale={props.isWhole ? 0 : 2}
      allowNegative={false}
      hideControls
      error={props.error}
      value={props.value ?? ''}
      onChange={(value) => props.onChange(value === '' ? null : Number(value))}
    />
  );
}

function MadeFor({ spec }: { readonly spec: SeenJobSpec }) {
  const { requisition, jobProfile, initiative, role, team } = spec;
  if (!requisition && !jobProfile && !initiative && !role && !team) return null;
  return (
    <section>
      <h2 className={styles.heading}>{panelText('madeFor')}</h2>
      <dl className={styles.links}>
        {requisition && (
          <>
            <dt>{text('requisition')}</dt>
            <dd>
              <DayLink to={`/hiring/${requisition.key}`}>{requisition.title}</DayLink>
            </dd>
          </>
        )}
        {jobProfile && (
          <>
            <dt>{text('profile')}</dt>
            <dd>{jobProfile.name}</dd>
          </>
        )}
        {initiative && (
          <>
            <dt>{text('initiative')}</dt>
            <dd>
              <DayLink to={`/initiatives/${initiative.key}`}>{initiative.name}</DayLink>
            </dd>
          </>
        )}
        {role && (
          <>
            <dt>{text('role')}</dt>
            <dd>{roleInWords(role)}</dd>
          </>
        )}
        {team && (
          <>
            <dt>{text('team')}</dt>
            <dd>
              <DayLink to={`/teams/${team.key}`}>{team.name}</DayLink>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

const updated = payloadOf('updateJobSpec');
