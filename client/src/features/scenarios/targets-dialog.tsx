import { Button, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core';
import type { OrgFigures } from '@tandem/shared/metrics/org-figures';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { payloadOf } from './act-payloads.ts';
import { impactText } from './impact-texts.ts';
import { UpdateScenarioDocument } from './scenarios.documents.ts';
import type { SeenScenario } from './use-scenario.ts';

type Field = number | string;

/** Sets what the scenario wants to reach. A target that the viewer may not see is left out of the form, and stays. */
export function TargetsDialog(props: {
  readonly scenario: Pick<SeenScenario, 'id' | 'targets'>;
  readonly figures: OrgFigures;
  readonly showsPay: boolean;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={impactText('targetsTitle')}>
      {props.opened && <TargetsForm {...props} />}
    </Modal>
  );
}

function TargetsForm(props: {
  readonly scenario: Pick<SeenScenario, 'id' | 'targets'>;
  readonly figures: OrgFigures;
  readonly showsPay: boolean;
  readonly onClose: () => void;
}) {
  const { scenario, figures, showsPay, onClose } = props;
  const { act, busy } = useAct(UpdateScenarioDocument, updated, { undoable: false });
  const known = scenario.targets;
  const currencies = [
    ...new Set([...figures.runRate.map(({ currency }) => currency), ...(known?.runRate ? [known.runRate.currency] : [])]),
  ];
  const [headcount, setHeadcount] = useState<Field>(known?.headcount ?? '');
  const [layers, setLayers] = useState<Field>(known?.layers ?? '');
  const [span, setSpan] = useState<Field>(known?.averageSpan ?? '');
  const [currency, setCurrency] = useState(known?.runRate?.currency ?? currencies[0] ?? 'EUR');
  const digits = minorDigits(currency);
  const [runRate, setRunRate] = useState<Field>(known?.runRate ? known.runRate.minor / 10 ** digits : '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await act(
      {
        input: {
          scenarioId: scenario.id,
          targets: {
            headcount: numberOf(headcount),
            layers: numberOf(layers),
            averageSpan: numberOf(span),
            ...(showsPay && {
              runRate: numberOf(runRate) === null ? null : { minor: Math.round(numberOf(runRate)! * 10 ** digits), currency },
            }),
          },
        },
      },
      impactText('targetsSaved'),
    );
    if (answer.ok) onClose();
  };
  const shared = { min: 0, placeholder: impactText('targetEmpty') };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {impactText('targetsHint')}
        </Text>
        <NumberInput
          {...shared}
          data-autofocus
          label={impactText('HEADCOUNT')}
          allowDecimal={false}
          value={headcount}
          onChange={setHeadcount}
        />
        {showsPay && (
          <Group grow align="end">
            <NumberInput {...shared} label={impactText('RUN_RATE')} thousandSeparator value={runRate} onChange={setRunRate} />
            <Select
              label={impactText('currency')}
              allowDeselect={false}
              data={currencies.length > 0 ? currencies : [currency]}
              value={currency}
              onChange={(value) => value && setCurrency(value)}
            />
          </Group>
        )}
        <Group grow>
          <NumberInput {...shared} label={impactText('LAYERS')} allowDecimal={false} value={layers} onChange={setLayers} />
          <NumberInput {...shared} label={impactText('AVERAGE_SPAN')} decimalScale={2} value={span} onChange={setSpan} />
        </Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {impactText('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {impactText('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function numberOf(field: Field): number | null {
  return typeof field === 'number' ? field : null;
}

function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

const updated = payloadOf('updateScenario');
