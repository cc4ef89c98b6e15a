/** Something that the person at the keyboard can mend: printed without a stack, exit status 1. */
export class Complaint extends Error {}
