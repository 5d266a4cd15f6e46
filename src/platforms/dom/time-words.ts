/**
 * The words platforms tell time with, folded as `fold` does, one table per notion.
 * One more locale is one more group of words in each table.
 */
import { fold } from './labels'

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const words = (...groups: string[]): string[] => groups.flatMap((group) => group.split(' ')).map(fold)

const UNIT_WORDS: Record<Unit, string[]> = {
  second: words(
    's sec secs second seconds',
    'seconde secondes',
    'ث ثانية ثوان ثواني',
    'seg segundo segundos',
    'sek sekunde sekunden',
    'giây',
    'seconden',
    'secondo secondi',
    'detik',
  ),
  minute: words(
    'm min mins mn minute minutes',
    'د دق دقيقة دقائق',
    'minuto minutos',
    'minuten',
    'phút',
    'minuut',
    'minuti',
    'menit',
  ),
  hour: words(
    'h hr hrs hour hours',
    'heure heures',
    'س ساعة ساعات',
    'hora horas',
    'std stunde stunden',
    'giờ',
    'u uur uren',
    'ora ore',
    'jam',
  ),
  // A lone "j" is read in French (jour); German and Dutch use it for years.
  day: words(
    'd day days',
    'j jr jrs jour jours',
    'ي يوم أيام يوما',
    'día días',
    'tg tag tage tagen',
    'ngày',
    'dag dagen',
    'g giorno giorni',
    'dia dias',
    'hari',
  ),
  week: words(
    'w wk wks week weeks',
    'sem semaine semaines',
    'أ أسبوع أسابيع أسبوعا',
    'semana semanas',
    'wo woche wochen',
    'tuần',
    'weken',
    'sett settimana settimane',
    'mgg minggu',
  ),
  month: words(
    'mo mos month months',
    'mois',
    'ش شهر أشهر شهور شهرا',
    'mes meses',
    'monat monate monaten',
    'tháng',
    'mnd maand maanden',
    'mese mesi',
    'mês',
    'bln bulan',
  ),
  year: words(
    'y yr yrs year years',
    'an ans année années',
    'سنة سنوات عام أعوام عاما',
    'a año años',
    'jahr jahre jahren',
    'năm',
    'jr jaar',
    'anno anni',
    'ano anos',
    'thn tahun',
  ),
}

const DUAL_WORDS: Partial<Record<Unit, string[]>> = {
  second: words('ثانيتين ثانيتان'),
  minute: words('دقيقتين دقيقتان'),
  hour: words('ساعتين ساعتان'),
  day: words('يومين يومان'),
  week: words('أسبوعين أسبوعان'),
  month: words('شهرين شهران'),
  year: words('سنتين سنتان عامين عامان'),
}

const index = <Value>(table: Partial<Record<string, string[]>>, value: (key: string) => Value): Map<string, Value> => {
  const found = new Map<string, Value>()
  for (const [key, list] of Object.entries(table)) {
    for (const word of list ?? []) if (!found.has(word)) found.set(word, value(key))
  }
  return found
}

export const UNITS: ReadonlyMap<string, Unit> = index(UNIT_WORDS, (key) => key as Unit)
/** Arabic says "two hours" in one word. */
export const DUALS: ReadonlyMap<string, Unit> = index(DUAL_WORDS, (key) => key as Unit)

export const ONE: ReadonlySet<string> = new Set(
  words('a an one', 'un une', 'uno una', 'ein eine einem einer', 'một', 'een', 'um uma', 'واحد واحدة'),
)

/** What opens or closes a relative time without changing it. Longest first. */
export const OPENINGS = [
  'il y a',
  'about',
  'around',
  'over',
  'almost',
  'environ',
  'منذ',
  'قبل',
  'حوالي',
  'hace',
  'vor',
  'etwa',
  'ongeveer',
  'khoảng',
  'circa',
  'há',
]
  .map(fold)
  .toSorted((a, b) => b.length - a.length)
export const CLOSINGS = ['ago', 'geleden', 'trước', 'fa', 'atrás', 'yang lalu', 'lalu', 'مضت'].map(fold)
/** Openings that make a unit alone a time: "منذ ساعة" is one hour. */
export const COUNTLESS: ReadonlySet<string> = new Set(['منذ', 'قبل'].map(fold))

export const NOW: ReadonlySet<string> = new Set(
  [
    'just now',
    'now',
    'right now',
    'a few seconds ago',
    'a moment ago',
    "à l'instant",
    'maintenant',
    'il y a quelques secondes',
    'il y a un instant',
    'il y a quelques instants',
    'الآن',
    'منذ لحظات',
    'منذ قليل',
    'قبل قليل',
    'منذ ثوان',
    'منذ ثوانٍ',
    'ahora',
    'justo ahora',
    'ahora mismo',
    'hace un momento',
    'hace unos segundos',
    'gerade eben',
    'jetzt',
    'vừa xong',
    'zojuist',
    'nu',
    'adesso',
    'agora',
    'agora mesmo',
    'baru saja',
  ].map(fold),
)

/** Days named from today: days to go back. */
export const NAMED_DAYS: ReadonlyMap<string, number> = index(
  {
    0: words('today', "aujourd'hui", 'اليوم', 'hoy', 'heute', 'vandaag', 'oggi', 'hoje'),
    1: words('yesterday', 'hier', 'أمس', 'ayer', 'gestern', 'gisteren', 'ieri', 'ontem', 'kemarin'),
    2: words('avant-hier', 'anteayer', 'vorgestern', 'eergisteren', 'anteontem'),
  },
  Number,
)

/** 0 is Sunday, as in Date. */
export const WEEKDAYS: ReadonlyMap<string, number> = index(
  {
    0: words('sunday sun', 'dimanche dim', 'الأحد', 'domingo', 'sonntag', 'zondag'),
    1: words('monday mon', 'lundi lun', 'الاثنين الإثنين', 'lunes', 'montag', 'maandag'),
    2: words('tuesday tue', 'mardi mar', 'الثلاثاء', 'martes', 'dienstag', 'dinsdag'),
    3: words('wednesday wed', 'mercredi mer', 'الأربعاء', 'miércoles', 'mittwoch', 'woensdag'),
    4: words('thursday thu', 'jeudi jeu', 'الخميس', 'jueves', 'donnerstag', 'donderdag'),
    5: words('friday fri', 'vendredi ven', 'الجمعة', 'viernes', 'freitag', 'vrijdag'),
    6: words('saturday sat', 'samedi sam', 'السبت', 'sábado', 'samstag', 'zaterdag'),
  },
  Number,
)

/** 0 is January, as in Date. Arabic in its Gulf and its Algerian and Tunisian names. */
export const MONTHS: ReadonlyMap<string, number> = index(
  {
    0: words('january jan', 'janvier janv', 'يناير جانفي', 'enero ene', 'januar', 'januari', 'gennaio gen', 'janeiro'),
    1: words(
      'february feb',
      'février févr fév',
      'فبراير فيفري',
      'febrero',
      'februar',
      'februari',
      'febbraio',
      'fevereiro fev',
    ),
    2: words('march mar', 'mars', 'مارس', 'marzo', 'märz mär', 'maart mrt', 'março'),
    3: words('april apr', 'avril avr', 'أبريل أفريل إبريل', 'abril abr', 'aprile'),
    4: words('may', 'mai', 'مايو ماي', 'mayo', 'mei', 'maggio mag', 'maio'),
    5: words('june jun', 'juin', 'يونيو يونيه جوان', 'junio', 'juni', 'giugno giu', 'junho'),
    6: words('july jul', 'juillet juil', 'يوليو يوليه جويلية', 'julio', 'juli', 'luglio lug', 'julho'),
    7: words('august aug', 'août aou', 'أغسطس أوت', 'agosto ago', 'augustus'),
    8: words('september sep sept', 'septembre', 'سبتمبر', 'septiembre', 'settembre set', 'setembro'),
    9: words('october oct', 'octobre', 'أكتوبر', 'octubre', 'oktober okt', 'ottobre ott', 'outubro out'),
    10: words('november nov', 'novembre', 'نوفمبر', 'noviembre', 'novembro'),
    11: words(
      'december dec',
      'décembre déc',
      'ديسمبر',
      'diciembre dic',
      'dezember dez',
      'dicembre',
      'dezembro',
      'desember des',
    ),
  },
  Number,
)

/** Words that link the parts of a date. */
export const LINKS: ReadonlySet<string> = new Set(
  words('at on of the', 'à le', 'الساعة في يوم', 'de del a las el', 'um den', 'om op', 'alle', 'às', 'lúc vào', 'utc'),
)
