import {str} from '@lit/localize';
import type {SyntaxCode} from '../finding.js';
import type {WordsOf} from './words.js';

/** What is wrong with the JSON of a file, and how to mend it. */
export const SYNTAX_WORDS: WordsOf<SyntaxCode> = {
  'trailing-comma': (_, msg) =>
    msg('This comma is one too many: no entry follows it. Delete the comma.'),
  'double-comma': (_, msg) =>
    msg(
      'This comma is one too many: there is no entry before it. Delete the comma.'
    ),
  'missing-comma': (_, msg) =>
    msg(
      'A comma is missing here: another entry follows. Put a comma at the end of this line or entry.'
    ),
  'missing-colon': (_, msg) =>
    msg(
      'A colon and a value are missing after the name of the field. Write, for example, "since": 1996.'
    ),
  'missing-value': (_, msg) =>
    msg(
      'A value is missing here. Write, for example, "since": 1996, or delete the field.'
    ),
  'smart-quotes': ({got = '', meant = ''}, msg) =>
    msg(
      str`The quotation mark ${got} is a typographic one, as Word writes it. JSON needs straight ones: ${meant}.`
    ),
  'single-quotes': ({meant = ''}, msg) =>
    msg(str`JSON needs double quotation marks, not single ones: ${meant}.`),
  'inner-quote': (_, msg) =>
    msg(
      'A quotation mark inside a text ends the text. Put a backslash before it, \\", or use typographic marks inside: “…”.'
    ),
  'open-text': ({got = ''}, msg) =>
    msg(
      str`The quotation mark at the end of this text is missing: ${got}. A line break inside a text is written as \\n.`
    ),
  'control-character': (_, msg) =>
    msg(
      'Here is a tab or another invisible character inside a text. Delete it, or write \\t for a tab.'
    ),
  'bad-escape': (_, msg) =>
    msg(
      'A single backslash is not allowed here. Write it twice: \\\\. In addresses use slashes: https://www.example.org/.'
    ),
  'unquoted-name': ({got = ''}, msg) =>
    msg(str`The name of a field needs straight quotation marks: "${got}".`),
  'unquoted-text': ({got = ''}, msg) =>
    msg(str`A text needs straight quotation marks: "${got}".`),
  comment: (_, msg) =>
    msg(
      'JSON has no comments. Delete the comment, or keep it as a field: "$comment": "…".'
    ),
  'wrong-word': ({got = '', meant}, msg) =>
    meant === undefined
      ? msg(
          str`JSON does not know “${got}”. If there is no value, delete the whole field.`
        )
      : msg(str`JSON does not know “${got}”. Write ${meant} in small letters.`),
  'bad-number': ({got = ''}, msg) =>
    msg(
      str`“${got}” is not a number of JSON. Write a decimal point, no plus sign, no zero in front, no sign for thousands or degrees: 7.06. Phone numbers and postal codes are texts: "+49 231 500".`
    ),
  'missing-close': ({meant = '', number = 0}, msg) =>
    msg(
      str`The file ends too early: what begins in line ${number} is not closed. ${meant} is missing at the end. If more is missing, the file was saved or copied only in part.`
    ),
  'wrong-close': ({got = '', meant = '', number = 0}, msg) =>
    msg(
      str`Here is ${got}, but what begins in line ${number} ends with ${meant}. Write ${meant} first, or delete this ${got}.`
    ),
  'extra-close': (_, msg) =>
    msg('This bracket or comma is one too many. Delete it.'),
  'extra-text': ({number = 0}, msg) =>
    msg(
      str`The content has ended in line ${number}; what follows does not belong to it. A file contains one record: delete the rest, or move it into the first record.`
    ),
  'merge-conflict': (_, msg) =>
    msg(
      'Git has marked a conflict here. Keep one of the two versions and delete the three lines of marks.'
    ),
  'invisible-character': ({got = ''}, msg) =>
    msg(
      str`Here is an invisible character (${got}), often copied from Word or a web page. Delete it and type a normal space.`
    ),
  'not-json': ({got = ''}, msg) =>
    msg(
      str`“${got}” does not belong here. Fields look like this: "since": 1996, with a comma between two fields.`
    ),
};
