import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Metric } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { RecordMeasurementsDocument } from './scorecards.documents.ts';
import { text } from './texts.ts';

const METRICS = ['PLANNED_VALUE', 'EARNED_VALUE', 'ACTUAL_COST', 'RESOURCE_UTILISATION', 'ACQUISITION', 'RETENTION', 'MRR', 'NPS'] as const;
const MONEY: ReadonlySet<Metric> = new Set<Metric>(['PLANNED_VALUE', 'EARNED_VALUE', 'ACTUAL_COST', 'MRR']);
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Records one measured value of an initiative with its day. */
export function RecordDialog(props: { readonly opened: boolean; readonly initiativeKey: string; readonly onClose: () => void }) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('recordTitle')}>
      {props.opened && <RecordForm {...props} />}
    </Modal>
  );
}

function RecordForm(props: { readonly initiativeKey: string; readonly onClose: () => void }) {
  const { today } = useViewedDay();
  const { act, busy } = useAct(RecordMeasurementsDocument, payloadOf);
  const [metric, setMetric] = useState<Metric>('EARNED_VALUE');
  const [day, setDay] = useState(today);
  const [value, setValue] = useState('');
  const [target, setTarget] = useState('');
  const [currency, setCurrency] = useState('EUR');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isMoney = MONEY.has(metric);
  const isGood =
    NUMBER.test(value.trim()) && (target.trim() === '' || NUMBER.test(target.trim())) && (!isMoney || /^[A-Z]{3}$/.test(currency));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isGood) return;
    const unit = isMoney ? 10 ** digitsOf(currency) : 1;
    const answer = await act(
      {
        input: {
          measurements: [
            {
              initiativeId: props.initiativeKey,
              metric,
              day,
              value: scaled(value, unit),
              target: target.trim() === '' ? null : scaled(target, unit),
              currency: isMoney ? currency : null,
            },
          ],
        },
      },
      text('recorded'),
    );
    if (answer.ok) props.onClose();
    else setRefusal(answer.refusals[0]?.message ?? null);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Select
          label={text('metric')}
          data-autofocus
          data={METRICS.map((name) => ({ value: name, label: text(name) }))}
          value={metric}
          allowDeselect={false}
          onChange={(chosen) => setMetric(chosen as Metric)}
        />
        <TextInput label={text('on')} type="date" required value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        <Group grow align="start" gap="sm">
          <TextInput
            label={text('value')}
            inputMode="decimal"
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
            {...(isMoney && { description: text('amountHint') })}
            error={(tried && !NUMBER.test(value.trim()) && text('needsValue')) || refusal}
          />
          <TextInput
            label={text('target')}
            inputMode="decimal"
            description={text('targetHint')}
            value={target}
            onChange={(event) => setTarget(event.currentTarget.value)}
            error={tried && target.trim() !== '' && !NUMBER.test(target.trim()) && text('needsValue')}
          />
        </Group>
        {isMoney && (
          <TextInput
            label={text('currency')}
            maxLength={3}
            value={currency}
            onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
            error={tried && !/^[A-Z]{3}$/.test(currency) && text('needsCurrency')}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function scaled(text: string, unit: number): number {
  return unit === 1 ? Number(text) : Math.round(Number(text) * unit);
}

function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

const payloadOf = <Payload,>(answer: { readonly recordMeasurements: Payload }): Payload => answer.recordMeasurements;
