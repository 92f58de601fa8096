// The names of HTML 4's characters: those of Latin-1 in their order, then the others, each before its sign; and of HTML 5's
// those for marks and for Cyrillic letters. Accented letters are made of their parts in `entities.ts`.

const latin = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const others = 'OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω thetasym ϑ upsih ϒ piv ϖ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € image ℑ weierp ℘ real ℜ trade ™ alefsym ℵ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang 〈 rang 〉 loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦'
const marks = 'excl ! quest ? num # dollar $ percnt % lpar ( rpar ) ast * midast * plus + comma , period . sol / colon : semi ; equals = commat @ lsqb [ lbrack [ bsol \\ rsqb ] rbrack ] lowbar _ grave ` lcub { lbrace { verbar | vert | rcub } rbrace } hyphen ‐ dash ‐ horbar ― lsquor ‚ ldquor „ rsquor ’ rdquor ” OpenCurlyQuote ‘ CloseCurlyQuote ’ bullet • mldr … nldr ‥ star ☆ starf ★ check ✓ cross ✗ phone ☎ female ♀ male ♂ numero № inodot ı imath ı lstrok ł Lstrok Ł dstrok đ Dstrok Đ hstrok ħ AMP & LT < GT > QUOT " COPY © REG ® TRADE ™'
const cyrillic = 'acy а bcy б vcy в gcy г dcy д iecy е zhcy ж zcy з icy и jcy й kcy к lcy л mcy м ncy н ocy о pcy п rcy р scy с tcy т ucy у fcy ф khcy х tscy ц chcy ч shcy ш shchcy щ hardcy ъ ycy ы softcy ь ecy э yucy ю yacy я iocy ё iukcy і yicy ї'
const capital = (name: string): string => `${name.slice(0, -2).toUpperCase()}cy`

const pairs = `${others} ${marks} ${cyrillic} ${cyrillic.split(' ').map((one, at) => (at % 2 === 0 ? capital(one) : one.toUpperCase())).join(' ')}`.split(' ')
const plain: readonly (readonly [string, string])[] = [['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]
/** Spaces and joiners become what a text should have. */
const spaces: readonly (readonly [string, string])[] = [['nbsp', ' '], ['shy', ''], ['thinsp', ' '], ['ensp', ' '], ['emsp', ' '], ['zwnj', ''], ['zwj', ''], ['ZeroWidthSpace', ''], ['NoBreak', ''], ['Tab', '\t'], ['NewLine', '\n'], ['lrm', ''], ['rlm', '']]

export const entityNames: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, at): readonly [string, string] => [name, String.fromCharCode(160 + at)]),
  ...pairs.flatMap((name, at): readonly (readonly [string, string])[] => (at % 2 === 0 ? [[name, pairs[at + 1] ?? '']] : [])),
  ...plain, ...spaces,
])
