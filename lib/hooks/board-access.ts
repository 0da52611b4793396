/** The boards Rolefit knows, joined with the permissions the user gave for them. */
import { registerReaders } from '../messages/boards';
import { boards } from '../readers/boards';

export { boards };

/** Registers the reader on the boards the user granted, and nowhere else. */
export const registerGrantedBoards = (): Promise<void> => registerReaders(boards);
