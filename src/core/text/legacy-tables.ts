/**
 * TCVN3 (TCVN 5712:1993, the .Vn… fonts): characters of the Latin-1 range and, at the same places, the letters they stand for.
 * Source: code table TCVN5712-1, 0xA1 to 0xFE. U+00AD, elsewhere a soft hyphen, is ư.
 */
const TCVN3_CODES =
  '¡¢£¤¥¦§¨©ª«¬\u00AD®¯µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕ' +
  'Ö×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđẰàảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễế' +
  'ệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ';

/** Letter by TCVN3 code. */
export const TCVN3: ReadonlyMap<string, string> = new Map([...TCVN3_CODES].map((code, place) => [code, [...TCVN3_LETTERS][place]!]));

/** VNI-Windows: a letter and the one or two characters that stand for it, lower case. Source: the published code table. */
const VNI_PAIRS =
  'à aø á aù ả aû ã aõ ạ aï â aâ ầ aà ấ aá ẩ aå ẫ aã ậ aä ă aê ' +
  'ằ aè ắ aé ẳ aú ẵ aü ặ aë đ ñ è eø é eù ẻ eû ẽ eõ ẹ eï ê eâ ' +
  'ề eà ế eá ể eå ễ eã ệ eä ì ì í í ỉ æ ĩ ó ị ò ò oø ó où ' +
  'ỏ oû õ oõ ọ oï ô oâ ồ oà ố oá ổ oå ỗ oã ộ oä ơ ô ờ ôø ớ ôù ' +
  'ở ôû ỡ ôõ ợ ôï ù uø ú uù ủ uû ũ uõ ụ uï ư ö ừ öø ứ öù ử öû ' +
  'ữ öõ ự öï ỳ yø ý yù ỷ yû ỹ yõ ỵ î ';

/** Letter by VNI sequence, in every mix of cases: the case of the letter is that of the first character. */
export const VNI: ReadonlyMap<string, string> = vniTable();

function vniTable(): Map<string, string> {
  const table = new Map<string, string>();
  const pairs = VNI_PAIRS.trim().split(' ');
  for (let at = 0; at < pairs.length; at += 2) {
    const [letter, sequence] = [pairs[at]!, pairs[at + 1]!];
    const [first, mark = ''] = [sequence[0]!, sequence[1]];
    for (const end of new Set([mark, mark.toUpperCase()])) {
      table.set(first + end, letter);
      table.set(first.toUpperCase() + end, letter.toUpperCase());
    }
  }
  return table;
}
