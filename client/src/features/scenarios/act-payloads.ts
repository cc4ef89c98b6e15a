/** Finds the payload in the answer of a mutation that has the one field `name`. */
export function payloadOf<const Name extends string>(name: Name): <Payload>(answer: Readonly<Record<Name, Payload>>) => Payload {
  return (answer) => answer[name];
}
