import {randomBytes, randomInt, scrypt, timingSafeEqual} from 'node:crypto';
import {promisify} from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** Without letters and digits that look alike. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const KEY_BYTES = 32;

/** Four groups of five, 99 bits. */
export function randomPassword(): string {
  const group = () => Array.from({length: 5}, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({length: 4}, group).join('-');
}

/** `scrypt:<salt>:<key>`, all that is kept of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, KEY_BYTES);
  return ['scrypt', salt.toString('base64'), key.toString('base64')].join(':');
}

/** Takes the same time whatever the password is. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, salt = '', key = ''] = stored.split(':');
  const expected = Buffer.from(key, 'base64');
  const actual = await derive(password, Buffer.from(salt, 'base64'), KEY_BYTES);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
