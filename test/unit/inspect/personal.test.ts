// Personal data is told from other numbers by form and checksum: one digit changed, and it is no longer one.
import { describe, expect, it } from 'vitest'
import { personalFlags } from '../../../shared/inspect/personal'

const found = (text: string): readonly string[] => personalFlags(text).flatMap(({ message, ranges }) => [`${message.replace(/^\d+ × |, whose.*$/g, '')}: ${text.slice(ranges[0], ranges[1])}`])

describe('personal data', () => {
  it.each([
    ['write to ann.lee@example.org now', 'e-mail address: ann.lee@example.org'], ['write to ann.lee (at) example.org', 'e-mail address: ann.lee (at) example.org'], ['ann [at] example [dot] org', 'e-mail address: ann [at] example [dot] org'], ['or ann AT example DOT org', 'e-mail address: ann AT example DOT org'], ['call +44 20 7946 0958 today', 'telephone number: +44 20 7946 0958'], ['call (202) 555-0143', 'telephone number: (202) 555-0143'], ['from 8.8.8.8 it', 'IP address: 8.8.8.8'],
    ['card 4111 1111 1111 1111 it', 'payment card number: 4111 1111 1111 1111'], ['IBAN DE89 3704 0044 0532 0130 00.', 'IBAN: DE89 3704 0044 0532 0130 00'], ['SSN 078-05-1120', 'social security number of the United States: 078-05-1120'], ['DNI 12345678Z', 'identity number of Spain: 12345678Z'],
    ['CF RSSMRA85T10A562S', 'tax code of Italy: RSSMRA85T10A562S'], ['CPF 529.982.247-25', 'CPF of Brazil: 529.982.247-25'], ['身份证 11010519491231002X', 'identity number of China: 11010519491231002X'], ['pnr 811228-9874', 'personal number of Sweden: 811228-9874'], ['hetu 131052-308T', 'personal code of Finland: 131052-308T'], ['PESEL: 44051401359', 'PESEL of Poland: 44051401359'],
  ])('is found in %j', (text, said) => expect(found(text)).toEqual([said]))
  it.each(['we met (at noon) in town. Later', 'it was cold (at best). Dot came', 'card 4111 1111 1111 1112', 'IBAN DE88 3704 0044 0532 0130 00', 'DNI 12345678A', 'CPF 529.982.247-26', '110105194912310021', '811228-9875', 'version 10.0.0.1 and 192.168.1.1', 'ISBN 978-3-16-148410-0', 'In 2010, 1200 of 3400 came', '0000 0000 0000 0000', '12:30:45', '1,234,567.89'])('is not found in %j', (text) => expect(found(text)).toEqual([]))
})
