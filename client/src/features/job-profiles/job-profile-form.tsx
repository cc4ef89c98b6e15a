import { ActionIcon, Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { UpdateJobProfileMutation } from '../../api/generated/graphql.ts';
import { useAct, type UserError } from '../../api/use-act.tsx';
import { Section } from '../../ui/page.tsx';
import type { ShownProfile } from './job-profile-page.tsx';
import { UpdateJobProfileDocument } from './job-profiles.documents.ts';
import { text } from './texts.ts';
import styles from './job-profiles.module.css';

const payloadOf = (answer: UpdateJobProfileMutation) => answer.updateJobProfile;
const LISTS = ['responsibilities', 'metrics', 'toolkit', 'certifications', 'otherNames'] as const;

interface EditedSkill {
  readonly id: number;
  readonly name: string;
  readonly level: string;
  readonly description: string;
}

/** A profile as one form, saved as one act. */
export function JobProfileForm(props: { readonly profile: ShownProfile; readonly onClose: () => void; readonly onSaved: () => void }) {
  const { profile } = props;
  const { act, busy } = useAct(UpdateJobProfileDocument, payloadOf);
  const [name, setName] = useState(profile.name);
  const [rung, setRung] = useState(String(profile.rung));
  const [summary, setSummary] = useState(profile.summary);
  const [lists, setLists] = useState(
    () => Object.fromEntries(LISTS.map((field) => [field, profile[field].join('\n')])) as Record<(typeof LISTS)[number], string>,
  );
  const [skills, setSkills] = useState<readonly EditedSkill[]>(() =>
    profile.skills.map((skill, id) => ({ id, name: skill.name, level: skill.level ?? '', description: skill.description ?? '' })),
  );
  const [refusals, setRefusals] = useState<readonly UserError[]>([]);
  const error = (field: string) => refusals.find((refusal) => refusal.field?.startsWith(field))?.message;
  const set = (id: number, change: Partial<EditedSkill>) =>
    setSkills(skills.map((skill) => (skill.id === id ? { ...skill, ...change } : skill)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!/^([1-9]|1\d|20)$/.test(rung.trim())) {
      setRefusals([{ code: 'INVALID', field: 'rung', message: text('rungNeeded') }]);
      return;
    }
    const said = Object.fromEntries(LISTS.map((field) => [field, lists[field].split('\n')]));
    const answer = await act(
      {
        input: {
          jobProfileId: profile.key,
          expectedVersion: profile.version,
          name,
          rung: Number(rung),
          summary,
          ...said,
          skills: skills
            .filter((skill) => skill.name.trim() !== '')
            .map((skill) => ({ name: skill.name, level: skill.level || null, description: skill.description || null })),
        },
      },
      text('saved', { name }),
    );
    if (answer.ok) props.onSaved();
    else setRefusals(answer.refusals);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className={styles.content}>
      <Section title={text('summary')}>
        <div className={styles.form}>
          <div className={styles.nameRow}>
            <TextInput
              label={text('profileName')}
              value={name}
              maxLength={200}
              data-autofocus
              onChange={(event) => setName(event.currentTarget.value)}
              error={error('name')}
            />
            <TextInput
              label={text('rungField')}
              value={rung}
              inputMode="numeric"
              onChange={(event) => setRung(event.currentTarget.value)}
              error={error('rung')}
            />
          </div>
          <Textarea
            label={text('summary')}
            autosize
            minRows={2}
            value={summary}
            onChange={(event) => setSummary(event.currentTarget.value)}
            error={error('summary')}
          />
          {LISTS.map((field) => (
            <Textarea
              key={field}
              label={text(field)}
              description={text('oneALine')}
              autosize
              minRows={2}
              value={lists[field]}
              onChange={(event) => setLists({ ...lists, [field]: event.currentTarget.value })}
              error={error(field)}
            />
          ))}
        </div>
      </Section>
      <Section title={text('skills')}>
        <div className={styles.form}>
          {skills.map((skill, at) => (
            <fieldset key={skill.id} className={styles.skillRow}>
              <legend className="tandem-hidden">{text('skillAt', { at: at + 1 })}</legend>
              <TextInput
                aria-label={text('skillName')}
                placeholder={text('skillName')}
                value={skill.name}
                onChange={(event) => set(skill.id, { name: event.currentTarget.value })}
                error={error(`skills.${at}`)}
              />
              <NativeSelect
                aria-label={text('skillLevel')}
                value={skill.level}
                data={[
                  { value: '', label: text('anyLevel') },
                  ...profile.family.skillLevels.map((level) => ({ value: level, label: level })),
                ]}
                onChange={(event) => set(skill.id, { level: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={text('removeSkill', { name: skill.name || text('skillAt', { at: at + 1 }) })}
                onClick={() => setSkills(skills.filter(({ id }) => id !== skill.id))}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
              <TextInput
                className={styles.meansField ?? ''}
                aria-label={text('skillMeans')}
                placeholder={text('skillMeans')}
                value={skill.description}
                onChange={(event) => set(skill.id, { description: event.currentTarget.value })}
              />
            </fieldset>
          ))}
          <Button
            variant="default"
            size="xs"
            className={styles.add ?? ''}
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() =>
              setSkills([...skills, { id: Math.max(-1, ...skills.map(({ id }) => id)) + 1, name: '', level: '', description: '' }])
            }
          >
            {text('addSkill')}
          </Button>
        </div>
      </Section>
      {refusals.map(({ message }) => (
        <p key={message} role="alert" className={styles.fault}>
          {message}
        </p>
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onClose}>
          {text('cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {text('save')}
        </Button>
      </Group>
    </form>
  );
}
