/** What an item's record shows below what it says itself, in order. */
import type { RecordSection } from '../plug.ts';
import { RecordArticle } from './record-article.tsx';
import { RecordRule } from './record-rule.tsx';

export const RECORD_SECTIONS: readonly RecordSection[] = [RecordRule, RecordArticle];
