import { DonutChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';

export interface DoughnutProps {
  /** Stands in the middle. */
  readonly total: string;
  readonly parts: readonly { readonly label: string; readonly count: number; readonly color: string }[];
}

/** A picture only: its figures stand beside it as text. High contrast keeps the colours, for they are what it says. */
export default function Doughnut({ total, parts }: DoughnutProps) {
  const styles = useStyles();
  return (
    <div className={styles.doughnut} inert>
      <DonutChart
        data={{ chartData: parts.map(({ label, count, color }) => ({ legend: label, data: count, color })) }}
        innerRadius={34}
        width={116}
        height={116}
        valueInsideDonut={total}
        hideLegend
        hideLabels
        hideTooltip
        culture="vi-VN"
      />
    </div>
  );
}

const useStyles = makeStyles({
  doughnut: { width: '116px', height: '116px', overflow: 'hidden', forcedColorAdjust: 'none' },
});
