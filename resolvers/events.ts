import type { Context } from '../src/context.js';
import type { FeedItem } from '../src/events/feed.js';
import * as events from '../src/events/service.js';
import type { SubscriptionRecordChangedArgs } from '../src/generated/graphql.js';
import type { SubscriptionResolvers } from '../src/generated/resolvers.js';

export const Subscription = {
  recordChanged: {
    subscribe: (_: unknown, { patientId }: SubscriptionRecordChangedArgs, ctx: Context) =>
      events.changesOf(ctx, patientId) as never,
    resolve: (item: FeedItem, { patientId }: SubscriptionRecordChangedArgs, ctx: Context) =>
      events.changeAsSeen(ctx, patientId, item),
  },
  noticeReceived: {
    subscribe: (_: unknown, __: unknown, ctx: Context) => events.noticesFor(ctx) as never,
    resolve: (item: FeedItem, _: unknown, ctx: Context) => events.noticeAsSeen(ctx, item),
  },
} satisfies SubscriptionResolvers;
