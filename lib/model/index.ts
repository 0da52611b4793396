export * from './profile';
export * from './role';
export * from './assessment';
export * from './interview';
export * from './shortlist';
export * from './settings';
export * from './receipt';
export * from './view';
