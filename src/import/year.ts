import {type Cell, lineOf} from './cell.js';

/** Days from Excel's day 0 to 1 January 1970. */
const EXCEL_EPOCH = 25569;
const DAY = 86_400_000;

/** The oldest partnership that is believed: older numbers are typing errors. */
const OLDEST = 1800;

/** Words that make the years behind them ends or renewals and not beginnings. */
const LATER =
  /\b(?:bis|until|till|to|ende|ends?|erneuert|verlängert|verlaengert|renewed|extended|prolonged|ablauf|expires?|zuletzt|last)\b/i;

/** A year that is called a beginning, also behind the year of a renewal. */
const SINCE = /\b(?:seit|since|ab|from|beginn|start)\D{0,12}(\d{4})(?!\d)/i;

const yearOfDate = (date: Date) =>
  isNaN(date.valueOf()) ? undefined : date.getUTCFullYear();

/** Reads Excel's number of a day, which a cell without a format for dates shows. */
const yearOfSerial = (days: number) =>
  new Date((days - EXCEL_EPOCH) * DAY).getUTCFullYear();

/** Reads two digits that can only be a year, such as those of `WS 12/13`. */
const century = (digits: string, thisYear: number) => {
  const year = 2000 + Number(digits);
  return year > thisYear + 1 ? year - 100 : year;
};

/** Two digits behind a term or at the end of a whole date. */
const SHORT =
  /\b(?:ws|wise|wintersemester|ss|sose|sommersemester|winter term|summer term)\s*'?(\d\d)(?:\s*\/\s*\d\d)?$|^\d{1,2}\.\s?\d{1,2}\.\s?(\d\d)$/i;

/**
 * Reads the year in which a partnership began, the earliest in a cell: 2009 from
 * `2009/2010`, 2012 from `WS 2012/13`, 2004 from `2004 (erneuert 2018)`. Returns
 * `undefined` if the cell has none that is certain: `14/15` may be a school year or
 * October 2015, `bis 2019` is an end.
 *
 * @param thisYear - the present year, the limit for years to come
 */
export function yearIn(
  cell: Cell | undefined,
  thisYear: number
): number | undefined {
  const isPlausible = (year: number | undefined): year is number =>
    year !== undefined && year >= OLDEST && year <= thisYear + 2;
  if (cell instanceof Date) {
    const year = yearOfDate(cell);
    return isPlausible(year) ? year : undefined;
  }
  const text = lineOf(cell);
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) {
    const year = yearOfSerial(Number(text.replace(',', '.')));
    return isPlausible(year) ? year : undefined;
  }
  if (/^\d{4}[.,]0+$/.test(text)) return yearIn(text.slice(0, 4), thisYear);
  const since = SINCE.exec(text)?.[1];
  if (since !== undefined && isPlausible(Number(since))) return Number(since);
  // In front of “until” and “renewed” are beginnings, behind are ends.
  const [beginnings = ''] = text.split(LATER, 1);
  const years = Array.from(beginnings.matchAll(/(?<!\d)\d{4}(?!\d)/g), Number)
    .filter(isPlausible)
    .sort((a, b) => a - b);
  if (years[0] !== undefined) return years[0];
  const short = SHORT.exec(text);
  const digits = short?.[1] ?? short?.[2];
  return digits === undefined ? undefined : century(digits, thisYear);
}
