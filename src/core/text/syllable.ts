import { remember } from './remember';

/**
 * Whether a word is spelt like a Vietnamese syllable: a known onset, a known rime, a tone the rime can bear.
 * Takes NFC in any case; a word in mixed case (`sỞ`) is none. Where the tone mark stands is not judged.
 */
export const isSyllable = remember((word) => {
  const lower = word.toLowerCase();
  if (word !== lower && word !== word.toUpperCase() && word !== word[0]!.toUpperCase() + lower.slice(1)) return false;
  const decomposed = lower.normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(TONES, '').normalize('NFC');
  const rime = rimeOf(plain);
  return rime !== null && (tones.length === 0 || !/(?:ch|[cptk])$/u.test(rime) || tones[0] === ACUTE || tones[0] === DOT_BELOW);
});

function rimeOf(plain: string): string | null {
  for (const onset of ONSETS) {
    if (!plain.startsWith(onset)) continue;
    const rime = plain.slice(onset.length);
    if (RIMES.has(rime)) return rime;
  }
  return null;
}

const ACUTE = '\u0301';
const DOT_BELOW = '\u0323';
/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const ONSETS = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ').concat('');

/** With ăk, which Đắk Lắk needs. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay ' +
    'oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uâc uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);
