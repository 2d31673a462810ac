import type { ribbon as vi } from '../vi/ribbon';
import type { Texts } from '../widen';

export const ribbon: Texts<typeof vi> = {
  clean: '{tasks|task|tasks} checked, nothing found.',
  found: '{tasks|task|tasks} checked: {errors|error|errors}, {warnings|warning|warnings}, {infos|hint|hints}. Open the panel to see and mend each.',
  outside: 'Excel cannot be reached. Close the file, open it again and try once more.',
  tooOld: 'This version of Excel is too old for Sáu Rõ. Update Excel, or open the file in the workbench.',
};
