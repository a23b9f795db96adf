import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/** What tasks can be searched by in Temporal's UI; registered on start-up. Values are codes and opaque ids only. */
export const taskStatusKey = defineSearchAttributeKey('TaskStatus', SearchAttributeType.KEYWORD);
export const taskPriorityKey = defineSearchAttributeKey('TaskPriority', SearchAttributeType.KEYWORD);
export const clientIdKey = defineSearchAttributeKey('ClientId', SearchAttributeType.KEYWORD);
