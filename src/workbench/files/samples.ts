import { workbench } from '../../locales/vi/workbench';

/** A plan to try Sáu Rõ on, part of the build. */
export interface Sample {
  readonly label: string;
  readonly file: string;
}

export const SAMPLES: readonly Sample[] = [
  { label: workbench.samplePlan, file: 'ke-hoach-mau.xlsx' },
  { label: workbench.sampleTracking, file: 'theo-doi-mau.xlsx' },
];

export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(`assets/samples/${sample.file}`);
  if (!response.ok) throw new Error(`${response.status} ${sample.file}`);
  return new Uint8Array(await response.arrayBuffer());
}
