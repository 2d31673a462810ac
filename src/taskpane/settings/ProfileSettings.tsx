import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { PROFILE_NAMES, PROFILES, RULES, type ProfileName, type RuleLevel } from '../../core/rules';
import { readProfileFile, writeProfileFile } from '../../core/rules/profile-file';
import { fillSlots } from '../../core/text/slots';
import { Fold } from '../parts/Fold';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { FileExchange } from './FileExchange';

/** Which rules run and how grave each counts; to be sent to other offices. */
export function ProfileSettings() {
  const styles = useStyles();
  const session = useSession();
  const { pane, rules, files } = useTexts();
  const { profile, ruleLevels } = useSessionState().stored;
  const preset = PROFILES[profile].rules;
  const levelName = (level: RuleLevel | undefined) => (level === undefined || level === 'off' ? pane.settings.off : pane.severity[level]);
  const setLevel = (rule: string, level: string) => {
    const { [rule]: _before, ...others } = ruleLevels;
    void session.setProfile(profile, level === AS_PROFILE ? others : { ...others, [rule]: level as RuleLevel });
  };
  const read = (text: string) => {
    const result = readProfileFile(text);
    if ('problem' in result) return files.profile(result.problem);
    const base = PROFILE_NAMES.find((name) => name === result.profile.name) ?? 'all';
    const own = Object.entries(result.profile.rules).filter(([rule, level]) => PROFILES[base].rules[rule] !== level);
    void session.setProfile(base, Object.fromEntries(own));
    return null;
  };
  return (
    <>
      <Field label={pane.settings.profile} size="small">
        <Select size="small" value={profile} onChange={(_, { value }) => void session.setProfile(value as ProfileName, ruleLevels)}>
          {PROFILE_NAMES.map((name) => <option key={name} value={name}>{pane.settings.profiles[name]}</option>)}
        </Select>
      </Field>
      <Fold title={pane.settings.eachRule}>
        <ul className={styles.list}>
          {RULES.map(({ name }) => (
            <li key={name} className={styles.rule}>
              <span className={styles.title}>{rules.title(name)}</span>
              <Select size="small" className={styles.level} aria-label={fillSlots(pane.settings.level, { rule: rules.title(name) })} value={ruleLevels[name] ?? AS_PROFILE} onChange={(_, { value }) => setLevel(name, value)}>
                <option value={AS_PROFILE}>{fillSlots(pane.settings.asProfile, { level: levelName(preset[name]) })}</option>
                {LEVELS.map((level) => <option key={level} value={level}>{levelName(level)}</option>)}
              </Select>
            </li>
          ))}
        </ul>
        {Object.keys(ruleLevels).length > 0 && <Button size="small" onClick={() => void session.setProfile(profile, {})}>{pane.settings.resetLevels}</Button>}
      </Fold>
      <FileExchange title={pane.settings.rulesFile} fileName={pane.settings.rulesFileName} write={() => writeProfileFile({ name: profile, rules: { ...preset, ...ruleLevels } })} read={read} />
    </>
  );
}

const AS_PROFILE = 'as-profile';

const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'info', 'off'];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  rule: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, flexBasis: '9rem', minWidth: 0, overflowWrap: 'anywhere' },
  level: { flexGrow: 1, flexBasis: '8.5rem', minWidth: 0 },
});
