/** A plan to try Sáu Rõ on, part of the build. */
export interface Sample {
  /** Its name among the words of the page. */
  readonly label: 'samplePlan' | 'sampleTracking';
  readonly file: string;
}

export const SAMPLES: readonly Sample[] = [
  { label: 'samplePlan', file: 'ke-hoach-mau.xlsx' },
  { label: 'sampleTracking', file: 'theo-doi-mau.xlsx' },
];

export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(`assets/samples/${sample.file}`);
  if (!response.ok) throw new Error(`${response.status} ${sample.file}`);
  return new Uint8Array(await response.arrayBuffer());
}
