import { createClient, defineScript } from '@redis/client';
import { inTime } from '../domain/in-time.ts';
import type { Bucket, TakeTokens, Taken } from './rate-limits.ts';

export interface RedisTokens {
  take: TakeTokens;
  close: () => void;
}

/** The clock is that of Redis; a bucket is the moment at which it is full again, and goes by itself then. */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local full, answer, passes = {}, {}, true
for i, key in ipairs(KEYS) do
  local spacing, burst = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  full[i] = math.max((tonumber(redis.call('GET', key)) or 0) - now, 0)
  answer[2 * i - 1] = math.max(full[i] - (burst - 1) * spacing, 0)
  passes = passes and answer[2 * i - 1] == 0
end
for i, key in ipairs(KEYS) do
  if passes then
    full[i] = full[i] + ARGV[2 * i - 1]
    redis.call('SET', key, string.format('%.0f', now + full[i]), 'PX', math.ceil(full[i] / 1000))
  end
  answer[2 * i] = full[i]
end
return answer
`;

const takeTokens = defineScript({
  SCRIPT: script,
  IS_READ_ONLY: false,
  parseCommand(parser, buckets: Bucket[]) {
    parser.pushKeysLength(buckets.map(({ key }) => `octollm:rate:${key.toString('base64url')}`));
    for (const { spacingUs, burst } of buckets) parser.push(String(spacingUs), String(burst));
  },
  transformReply(reply: number[]): Taken[] {
    return Array.from({ length: reply.length / 2 }, (_, index) => ({
      waitUs: reply[2 * index] ?? 0,
      fullInUs: reply[2 * index + 1] ?? 0,
    }));
  },
});

// A request waits no longer for its count, nor does one ask a Redis again that has just not answered.
const answersWithinMs = 250;
const late = `Redis did not answer within ${answersWithinMs} ms`;
const leftAloneForMs = 1_000;
const reconnectAfterMs = 500;

/**
 * Token buckets in the Redis at `url`: one script a call, in one round trip. While Redis does not answer, `meanwhile` takes the tokens: a
 * request is never refused for that, and never goes uncounted. `onAway` and `onBack` are told of each change, once.
 */
export function connectRedisTokens({
  url,
  meanwhile,
  onAway,
  onBack,
}: {
  url: string;
  meanwhile: TakeTokens;
  onAway: (error: unknown) => void;
  onBack: () => void;
}): RedisTokens {
  const client = createClient({
    url,
    scripts: { takeTokens },
    disableOfflineQueue: true,
    socket: { reconnectStrategy: () => reconnectAfterMs, connectTimeout: 2_000 },
  });
  let isAway: boolean | undefined;
  let askAgainAt = 0;
  const away = (error: unknown) => {
    askAgainAt = performance.now() + leftAloneForMs;
    if (isAway === true) return;
    isAway = true;
    onAway(error);
  };
  const back = () => {
    if (isAway === false) return;
    isAway = false;
    onBack();
  };
  client.on('error', away);
  client.on('ready', back);
  // It tries again until it is closed, which rejects.
  void client.connect().catch(() => undefined);
  return {
    async take(buckets) {
      if (isAway === true && performance.now() < askAgainAt) return meanwhile(buckets);
      try {
        const taken = await inTime(client.takeTokens(buckets), { ms: answersWithinMs, late });
        back();
        return taken;
      } catch (error) {
        away(error);
        return meanwhile(buckets);
      }
    },
    close: () => client.destroy(),
  };
}
