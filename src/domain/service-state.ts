/** Of a service behind a circuit breaker. `half_open`: the next call, or one under way, decides. */
export type ServiceState = 'closed' | 'half_open' | 'open';
